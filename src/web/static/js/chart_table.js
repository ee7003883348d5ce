// SPDX-License-Identifier: EUPL-1.2
// A button that puts the table with the same numbers in the place of a drawing, and back. Without
// script both stand on the page, and a link leads from one to the other.
'use strict';
(() => {
  // The same table a second time, without the ids that stand on the page already.
  const copy_of = (table) => {
    const room = document.createElement('div');
    room.className = 'table-room chart-as-table';
    room.tabIndex = 0;
    room.setAttribute('role', 'group');
    room.setAttribute('aria-label', table.caption ? table.caption.textContent : '');
    const copy = table.cloneNode(true);
    for (const each of [copy, ...copy.querySelectorAll('[id]')]) each.removeAttribute('id');
    room.append(copy);
    return room;
  };

  for (const figure of document.querySelectorAll('.chart')) {
    const link = figure.querySelector('.chart-end a[href^="#"]');
    const table = link && document.getElementById(link.getAttribute('href').slice(1));
    const end = figure.querySelector('.chart-end');
    if (!table || !end) continue;
    const drawings = figure.querySelectorAll('svg');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'secondary chart-switch';
    button.textContent = end.dataset.asTable;
    let room = null;
    button.addEventListener('click', () => {
      const to_table = room === null;
      for (const drawing of drawings) drawing.classList.toggle('chart-away', to_table);
      if (to_table) {
        room = copy_of(table);
        end.before(room);
      } else {
        room.remove();
        room = null;
      }
      button.textContent = to_table ? end.dataset.asDrawing : end.dataset.asTable;
    });
    link.before(button, ' ');
  }
})();
