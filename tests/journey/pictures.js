// SPDX-License-Identifier: EUPL-1.2
// The pictures of docs/pictures, from the example dossier and from an empty one.
// node pictures.js BASE EMPTY FOLDER
const path = require('path');
const { with_browser } = require('./browser.js');

const [base, empty, folder] = process.argv.slice(2);
const width = 1000;
const height = 760;

// Name, address, what is to be seen when that is not the top of the page, and how high it is when
// that is not as usual.
const pictures = [
  ['overzicht', base + '/?op=2020-01-15', null, 1180],
  ['begin', empty + '/'],
  ['vergelijking', base + '/vergelijking?jaar=2018'],
  ['verklaring', base + '/verklaring?jaar=2018'],
  ['kosten', base + '/kosten?jaar=2018'],
  ['doelen', base + '/doelen?op=2020-01-15'],
  ['doel', base + '/doelen?op=2020-01-15&doel=BESCHIK'],
  ['beschikbaarheid', base + '/beschikbaarheid?op=2020-01-15'],
  ['dienstverlening', base + '/dienstverlening?op=2020-01-15'],
  ['leverancier', base + '/leverancier?op=2020-01-15'],
  ['sla-toets', base + '/sla-toets?op=2020-01-15&contract=SLA-MODEL'],
  ['volledigheid', base + '/volledigheid?op=2020-01-15'],
  ['bronnen', base + '/vergelijking/bronnen/own.together?jaar=2018'],
  ['moment', base + '/vergelijking?jaar=2018&op=2019-11-20', '.moment-bar'],
  ['feiten', base + '/feiten'],
  ['feit', base + '/feiten/inhabitants/nieuw'],
  ['verslag', base + '/verslag?op=2020-01-15'],
  ['begrippen', base + '/begrippen'],
  ['toegankelijkheid', base + '/toegankelijkheid'],
];

async function dry_run(page) {
  await page.goto(empty + '/invoer');
  await page.setInputFiles('#file', {
    name: 'grootboek.csv', mimeType: 'text/csv',
    buffer: Buffer.from('gemeentecode;boekjaar;boekstuk;regel;grootboekrekening;omschrijving;bedrag\n' +
      'GM0377;2019;M-1001;1;43100;Licentie zaaksysteem;12.345,67\n' +
      'GM0377;2019;M-1002;1;43200;Inhuur beheer;8.900,00\n'),
  });
  await page.getByRole('button', { name: 'Lees op proef' }).click();
}

with_browser(async (browser) => {
  const page = await (await browser.newContext({ viewport: { width, height } })).newPage();
  for (const [name, address, top, taller] of pictures) {
    await page.setViewportSize({ width, height: taller || height });
    const answer = await page.goto(address);
    if (!answer.ok()) throw new Error(`${address}: ${answer.status()}`);
    if (top) await page.locator(top).first().scrollIntoViewIfNeeded();
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
  }
  await dry_run(page);
  await page.screenshot({ path: path.join(folder, 'inlezen.png') });
}).catch((error) => { console.error(error); process.exit(1); });
