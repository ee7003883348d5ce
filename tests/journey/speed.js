// SPDX-License-Identifier: EUPL-1.2
// How soon a page is there, what it weighs on the line, and whether it moves while it comes; and what
// it is on paper. One JSON line per page.
const { with_browser } = require('./browser.js');

const base = process.argv[2];
const paths = ['/?op=2020-01-15', '/en?on=2020-01-15', '/doelen?op=2020-01-15', '/vergelijking',
  '/leverancier?op=2020-01-15'];

// Runs in the page before anything else does.
function watch() {
  window.seen = { first: 0, largest: 0, shift: 0 };
  const each = (type, tell) => new PerformanceObserver((list) => list.getEntries().forEach(tell))
    .observe({ type, buffered: true });
  each('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') window.seen.first = entry.startTime;
  });
  each('largest-contentful-paint', (entry) => { window.seen.largest = entry.startTime; });
  each('layout-shift', (entry) => { window.seen.shift += entry.value; });
}

async function timed(browser, path) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  let bytes = 0;
  await line.send('Network.enable');
  line.on('Network.loadingFinished', (event) => { bytes += event.encodedDataLength; });
  await page.addInitScript(watch);
  await page.goto(base + path, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => window.seen.first > 0 && window.seen.largest > 0);
  const seen = await page.evaluate(() => window.seen);
  await context.close();
  return { ...seen, bytes };
}

// What is folded is open, what one can only click is away, and each sheet has its running head.
async function on_paper(browser, path) {
  const context = await browser.newContext({ viewport: { width: 690, height: 1000 }, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(base + path);
  await page.emulateMedia({ media: 'print' });
  const paper = await page.evaluate(() => ({
    head: document.documentElement.dataset.runningHead,
    foot: document.documentElement.dataset.runningFoot,
    folded: [...document.querySelectorAll('main details.folded > :not(summary)')]
      .filter((inside) => inside.getClientRects().length === 0).length,
    clickable: [...document.querySelectorAll('nav, form, button, .skip, .chart-end')]
      .filter((part) => part.getClientRects().length > 0).length,
    beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  await context.close();
  return paper;
}

with_browser(async (browser) => {
  for (const path of paths) {
    await timed(browser, path);  // the server has it then
    const speed = await timed(browser, path);
    console.log(JSON.stringify({ path, ...speed, paper: await on_paper(browser, path) }));
  }
}).catch((error) => { console.error(error); process.exit(1); });
