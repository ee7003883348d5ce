// SPDX-License-Identifier: EUPL-1.2
// Debian's Chromium, driven; and axe-core to look for what keeps people out.
const fs = require('fs');
const { chromium } = require('playwright-core');

const axe_source = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const chromium_path = '/usr/bin/chromium';
const chromium_flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];

async function with_browser(work) {
  const browser = await chromium.launch({ executablePath: chromium_path, args: chromium_flags });
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

// What axe finds on the page as it stands, one line each; with `only`, by these rules alone.
async function violations(page, only) {
  if (only && only.length === 0) return [];
  await page.evaluate(axe_source);
  const result = await page.evaluate((run) => axe.run(run),
    { runOnly: only ? { type: 'rule', values: only } : { type: 'tag', values: rules } });
  return result.violations.map((each) =>
    `${each.id}: ${each.nodes.length}x, first ${each.nodes[0].target}`);
}

module.exports = { chromium_path, chromium_flags, with_browser, violations };
