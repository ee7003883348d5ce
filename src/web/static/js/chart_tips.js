// SPDX-License-Identifier: EUPL-1.2
// Says what a mark of a chart is, beside it and at once: when pointing at it and when it has the
// focus. Escape takes the words away. Without script the browser shows the same words by itself.
'use strict';
(() => {
  const drawings = document.querySelectorAll('.chart');
  if (drawings.length === 0) return;
  const tip = document.createElement('div');
  tip.className = 'chart-tip';
  tip.setAttribute('aria-hidden', 'true'); // the mark's own name says it
  tip.hidden = true;
  document.body.append(tip);

  const hide = () => { tip.hidden = true; };
  const show = (mark) => {
    // The browser's own words would stand there twice; the name for a screen reader stays.
    const title = mark.querySelector('title');
    if (title) {
      mark.setAttribute('aria-label', title.textContent);
      title.remove();
    }
    tip.textContent = mark.getAttribute('aria-label');
    tip.hidden = false;
    const box = mark.getBoundingClientRect();
    const room = document.documentElement.clientWidth;
    const left = Math.min(Math.max(4, box.left + box.width / 2 - tip.offsetWidth / 2),
      room - tip.offsetWidth - 4);
    const above = box.top - tip.offsetHeight - 6;
    tip.style.left = `${left + window.scrollX}px`;
    tip.style.top = `${(above > 0 ? above : box.bottom + 6) + window.scrollY}px`;
  };
  const mark_of = (event) => event.target.closest('svg a, svg g[role=img]');
  for (const drawing of drawings) {
    drawing.addEventListener('pointerover', (event) => {
      const mark = mark_of(event);
      if (mark) show(mark); else hide();
    });
    drawing.addEventListener('pointerleave', hide);
    drawing.addEventListener('focusin', (event) => {
      const mark = mark_of(event);
      if (mark) show(mark); else hide();
    });
    drawing.addEventListener('focusout', hide);
  }
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') hide(); });
})();
