// SPDX-License-Identifier: EUPL-1.2
// Every page, in both languages, wide and narrow, light and dark: nothing for axe to find, nothing that
// runs off the side, nothing fetched from elsewhere, no word from the console. One JSON line per look.
const { with_browser, violations } = require('./browser.js');

const base = process.argv[2];
const empty = process.argv[3]; // a server with a dossier in which nothing has been loaded
const paths = ['/', '/en', '/vergelijking', '/en/cost-benchmark',
  '/vergelijking?jaar=2017&document=begroting&maat=0.4/3.5.1&groep=alle&eigen=meegeteld',
  '/vergelijking/bronnen/own.together', '/en/cost-benchmark/sources/group.median', '/feiten/100',
  '/en/facts/100', '/invoer', '/en/imports', '/ijkpunten', '/en/checkpoints',
  '/feitsoorten', '/en/kinds', '/feiten', '/en/facts/cost_rule/list', '/feiten/budget_amount/nieuw',
  '/en/facts/allocation_key/new', '/feiten/100/wijzigen', '/en/facts/100/history', '/feiten/100/intrekken',
  '/uitleg/vergelijking', '/en/methods/cost-benchmark', '/verklaring?jaar=2018',
  '/en/cost-difference?year=2018', '/verklaring?jaar=2017&maat=3.5.1&groep=alle',
  '/verklaring/bronnen/effect.remainder', '/uitleg/verklaring', '/en/methods/cost-difference', '/kosten', '/en/cost-split?year=2018&prices=2016',
  '/kosten?jaar=2018&als_sleutel=even&als_prijs=5&als_termijn=8&regel_rekening=43*', '/kosten/bronnen/total',
  '/en/cost-split/sources/partner.GM0377', '/uitleg/kosten', '/en/methods/cost-split',
  '/doelen?op=2020-01-15', '/en/goals?on=2020-01-15&goal=BESCHIK&since=2019-07-01&plan_on=2019-09-30', '/doelen', '/sla-toets?op=2020-01-15', '/en/sla-check?on=2020-01-15&contract=SLA-MODEL',
  '/doelen/bronnen/milestone.M5.first?op=2020-01-15', '/uitleg/doelen', '/en/methods/goals',
  '/leverancier?op=2020-01-15', '/en/supplier-record?on=2020-01-15&contract=LV-WERK', '/leverancier?leverancier=Niemand',
  '/leverancier/bronnen/contract.LV-HOST.last_notice?op=2020-01-15', '/uitleg/leverancier', '/en/methods/supplier-record', '/?op=2020-01-15&sinds=2019-07-01',
  '/en?on=2020-01-15', '/beschikbaarheid?op=2020-01-15', '/en/availability?on=2020-01-15&service=Zaaksysteem', '/uitleg/beschikbaarheid',
  '/dienstverlening?op=2020-01-15', '/en/service-quality?on=2020-01-15', '/uitleg/dienstverlening', '/volledigheid?op=2020-01-15',
  '/en/completeness?question=cost_split', '/volledigheid/bronnen/lag.GM0377.ledger_entry.median?op=2020-01-15', '/uitleg/volledigheid',
  '/verslag?op=2020-01-15&voor=heemstede', '/en/report?on=2020-01-15&questions=goals,cost-split', '/verslag?plaats-kosten=1',
  '/verslag.pdf?voor=nergens', '/feiten/report_introduction/nieuw',
  '/begrippen', '/en/glossary', '/toegankelijkheid', '/en/accessibility',
  '/beschikbaarheid?op=2020-01-15&dienst=Zaaksysteem', '/uitleg/sla-toets', '/handleiding', '/handleiding/raadslid', '/vergelijking?jaar=1066', '/bestaat-niet', '/en/nowhere'];
const of_each_sort = ['/?op=2020-01-15', '/en', '/vergelijking', '/doelen?op=2020-01-15', '/en/availability?on=2020-01-15&service=Zaaksysteem',
  '/leverancier?op=2020-01-15', '/invoer', '/feiten', '/feiten/budget_amount/nieuw', '/en/facts/100/history', '/uitleg/kosten', '/bestaat-niet'];
// What the scheme can change, and what less room can.
const of_colour = ['color-contrast', 'link-in-text-block'];
const of_room = ['target-size', 'scrollable-region-focusable', 'meta-viewport'];
const looks = [
  { name: 'wide', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'narrow', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'tiny', viewport: { width: 320, height: 640 }, colorScheme: 'light', only: of_room },
  { name: 'dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark', only: of_colour },
  // Of these, pages of each sort will do.
  { name: 'narrow dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark', only: of_colour, pages: 'few' },
  { name: 'tiny dark', viewport: { width: 320, height: 640 }, colorScheme: 'dark', only: of_colour, pages: 'few' },
  { name: 'more contrast', viewport: { width: 1280, height: 900 }, contrast: 'more', only: of_colour, pages: 'few' },
  { name: 'huge', viewport: { width: 2560, height: 1300 }, colorScheme: 'light', only: [], pages: 'few' },
];

// How far the page runs off the side; and on a narrow screen which tables do within their room.
async function off_the_side(page, is_narrow) {
  const { over, tables } = await page.evaluate(() => ({
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    tables: [...document.querySelectorAll('.table-room')]
      .filter((room) => room.scrollWidth > room.clientWidth + 1)
      .map((room) => `${room.querySelector('table').id} by ${room.scrollWidth - room.clientWidth} px`),
  }));
  const found = over > 0 ? [`runs ${over} px off the side`] : [];
  return is_narrow ? found.concat(tables.map((table) => `has to be pushed sideways: ${table}`)) : found;
}

const all = paths.map((path) => base + path)
  .concat(['/', '/en', '/kosten', '/en/completeness', '/invoer'].map((path) => empty + path));
const few = of_each_sort.map((path) => base + path).concat(empty + '/');

async function look_at_all(browser, { name, only, pages, ...settings }) {
  const context = await browser.newContext({ ...settings, bypassCSP: true });
  const page = await context.newPage();
  let said = [];
  page.on('console', (message) => {
    // A page that is not there says 404 or 400, and the browser repeats that.
    if (!/status of (?:40[04]|422)/.test(message.text())) said.push(message.text());
  });
  page.on('request', (request) => {
    const is_own = request.url().startsWith(base) || request.url().startsWith(empty);
    if (!is_own) said.push(`fetches ${request.url()}`);
  });
  for (const address of pages ? few : all) {
    said = [];
    await page.goto(address);
    const found = await off_the_side(page, settings.viewport.width < 400);
    found.push(...await violations(page, only));
    console.log(JSON.stringify({ look: name, address, found: found.concat(said) }));
  }
  await context.close();
}

// Two looks at a time: there are pages of which axe has much to read.
with_browser(async (browser) => {
  for (let i = 0; i < looks.length; i += 2) {
    await Promise.all(looks.slice(i, i + 2).map((look) => look_at_all(browser, look)));
  }
}).catch((error) => { console.error(error); process.exit(1); });
