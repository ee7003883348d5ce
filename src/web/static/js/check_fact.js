// SPDX-License-Identifier: EUPL-1.2
// Checks a fact while it is being typed: after each change the form is sent to be looked at, as its
// button does, and what was found takes the place of what stood there. Records nothing.
'use strict';
(() => {
  const form = document.querySelector('form.entry');
  const findings = document.getElementById('findings');
  if (!form || !findings) return;
  let latest = 0;
  form.addEventListener('change', async () => {
    const turn = ++latest;
    const fields = new URLSearchParams(new FormData(form));
    fields.set('step', 'check');
    try {
      const answer = await fetch(form.action, { method: 'POST', body: fields });
      if (!answer.ok || turn !== latest) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const found = page.getElementById('findings');
      if (found && turn === latest) findings.replaceChildren(...found.childNodes);
    } catch {
      // Without a connection the button says so when it is pressed.
    }
  });
})();
