// SPDX-License-Identifier: EUPL-1.2
// What Lighthouse finds on some pages, on a telephone and on a desk: one JSON line per page and form.
// How fast a page is, speed.js measures.
const { chromium_path, chromium_flags } = require('./browser.js');

const base = process.argv[2];
const empty = process.argv[3];
const looks = [
  { address: `${base}/?op=2020-01-15`, form: 'mobile' },
  { address: `${base}/en/cost-split`, form: 'desktop' },
  { address: `${empty}/`, form: 'mobile' },
];
const screens = {
  mobile: { mobile: true, width: 390, height: 844, deviceScaleFactor: 2, disabled: false },
  desktop: { mobile: false, width: 1280, height: 900, deviceScaleFactor: 1, disabled: false },
};

// An audit that does not apply, or that only tells, has no score or does not count.
function found_in({ categories, audits }) {
  return Object.values(categories).flatMap(({ id, auditRefs }) => auditRefs
    .filter((each) => each.weight > 0)
    .map((each) => audits[each.id])
    .filter((audit) => audit.scoreDisplayMode === 'error' || (audit.score !== null && audit.score < 1))
    .map((audit) => `${id}, ${audit.id}: ${audit.errorMessage || audit.title}`));
}

(async () => {
  const { default: lighthouse } = await import('lighthouse');
  const { launch } = await import('chrome-launcher');
  const chrome = await launch({ chromePath: chromium_path, chromeFlags: ['--headless', ...chromium_flags] });
  try {
    for (const { address, form } of looks) {
      const { lhr } = await lighthouse(address, { port: chrome.port, logLevel: 'error', formFactor: form,
        screenEmulation: screens[form], disableFullPageScreenshot: true,
        // Our pages are still as soon as they are there. Without 'simulate' it waits ten seconds more.
        throttlingMethod: 'simulate', networkQuietThresholdMs: 1, cpuQuietThresholdMs: 1,
        onlyCategories: ['accessibility', 'best-practices', 'seo'] });
      const counted = Object.values(lhr.categories).map((each) => each.id);
      const passed = Object.values(lhr.audits).filter((audit) => audit.score === 1).length;
      console.log(JSON.stringify({ address, form, counted, passed, found: found_in(lhr) }));
    }
  } finally {
    await chrome.kill();
  }
})().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
