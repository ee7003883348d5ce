// SPDX-License-Identifier: EUPL-1.2
// What people come to do, step by step. One JSON line per journey.
const fs = require('fs');
const os = require('os');
const path = require('path');
const { with_browser, violations } = require('./browser.js');

const base = process.argv[2];
const empty = process.argv[3]; // a server with a dossier in which nothing has been loaded

function must(condition, what) {
  if (!condition) throw new Error(what);
}

const journeys = {
  // From the overview to a surprising number, its rows, the row in its file, and back.
  async council_member(page) {
    await page.goto(base + '/');
    await page.locator('[aria-labelledby="question-cost_benchmark"]')
      .getByRole('link').first().click();
    must((await page.textContent('.lead')).includes('387,15'), 'the sentence has its number');
    await page.locator('[id="own.together"]').getByRole('link').first().click();
    await page.locator('table a[href^="/feiten/"]').first().click();
    must((await page.textContent('tr.own')).includes('GM0377'), 'the row is marked in the file');
    await page.goBack();
    await page.getByRole('link', { name: 'Terug naar het antwoord' }).click();
    must((await page.textContent('h1')).includes('per inwoner'), 'back at the answer');
  },

  // With the keyboard alone: skip link, menu, form.
  async keyboard_only(page) {
    await page.goto(base + '/vergelijking');
    await page.keyboard.press('Tab');
    must(await page.evaluate(() => document.activeElement.matches('.skip')), 'skip link first');
    await page.keyboard.press('Enter');
    must(await page.evaluate(() => document.activeElement.id) === 'main', 'focus is in the content');
    await page.locator('#jaar').focus();
    await page.keyboard.press('ArrowUp');
    await page.locator('#jaar').press('Tab');
    await page.getByRole('button', { name: 'Toon', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/jaar=2017/);
    must((await page.textContent('.lead')).includes('2017'), 'another year by keyboard');
  },

  // An ambiguous column is asked, answered, recorded; the answer changes; the import is withdrawn.
  async controller(page) {
    await page.goto(base + '/invoer');
    await page.setInputFiles('#file', {
      name: 'correctie.csv', mimeType: 'text/csv',
      buffer: Buffer.from('gemeentecode;boekjaar;document;taakveld;categorie;bedrag\n' +
        'GM0377;2018;jaarrekening;0.4;totaal;9.999\n'),
    });
    await page.getByRole('button', { name: 'Lees op proef' }).click();
    must((await violations(page)).length === 0, 'the question is accessible');
    must(await page.getByRole('button', { name: 'Leg dit vast' }).count() === 0, 'cannot record yet');
    await page.locator('input[value="bedrag=thousands:point"]').check();
    await page.getByRole('button', { name: 'Lees opnieuw op proef' }).click();
    must((await page.textContent('main')).includes('9.999,00'), 'the control total is shown');
    must((await violations(page)).length === 0, 'the dry run is accessible');
    await page.getByRole('button', { name: 'Leg dit vast' }).click();
    must((await page.textContent('[role=status]')).includes('vastgelegd'), 'recorded');
    await page.goto(base + '/vergelijking?jaar=2018');
    must(!(await page.textContent('.lead')).includes('387,15'), 'the answer has changed');
    await page.goto(base + '/invoer');
    const last = page.locator('details').last();
    await last.locator('summary').click();
    await last.locator('input').fill('proef');
    await last.getByRole('button', { name: /^Trek invoer \d+ in/ }).click();
    must((await page.textContent('[role=status]')).includes('ingetrokken'), 'withdrawn');
    await page.goto(base + '/vergelijking?jaar=2018');
    must((await page.textContent('.lead')).includes('387,15'), 'as it was');
  },

  // The same page as of another moment, from the bar; its links stay at that moment.
  async auditor(page) {
    await page.goto(base + '/vergelijking?jaar=2018');
    await page.locator('summary', { hasText: 'ander moment' }).click();
    await page.fill('#op', '2017-06-01');
    await page.getByRole('button', { name: 'Toon dit moment' }).click();
    must((await page.textContent('main')).includes('geen cijfers over 2018'),
      'in June 2017 nothing was known about 2018');
    await page.goto(base + '/vergelijking?op=2017-06-01');
    must((await page.textContent('.moment-shown')).includes('1 juni 2017'), 'the moment is shown');
    const link = await page.locator('[id="own.together"] a').first().getAttribute('href');
    must(link.includes('op=2017-06-01') && link.includes('bekend='), 'figures stay at the moment');
  },

  // An explanation is offered; it is recorded, and the page tells what the figures say of it.
  async explanation(page) {
    await page.goto(base + '/');
    await page.locator('[aria-labelledby="question-cost_difference"]')
      .getByRole('link').first().click();
    must((await page.textContent('.lead')).includes('69,07'), 'the difference of the comparison');
    const effects = await page.locator('#effects tbody tr td:last-child').allTextContents();
    const cents = effects.map((text) => Math.round(100 * Number(
      text.replace(/[^0-9,\u2212-]/g, '').replace('\u2212', '-').replace(',', '.'))));
    must(Math.abs(cents.slice(0, -1).reduce((a, b) => a + b) - cents[cents.length - 1]) <= 2,
      `the parts add up: ${cents}`);
    const main = await page.textContent('main');
    must(main.includes('Er is nog tijdelijk extra personeel'), 'who says what');
    must(main.includes('De cijfers beslissen dit niet'), 'what the figures say of it');
    must(main.includes('noemen we geen percentage'), 'which comparison cannot be made');
    await page.locator('[id="effect.3.5.1"]').getByRole('link').first().click();
    must((await page.textContent('main')).includes('3.5.1'), 'the rows behind an effect');
  },

  // A fact is entered with the keyboard alone: an error is met and corrected, an old value is seen
  // beside the new one, the history tells of both, and it is withdrawn. Also without script.
  async enters_a_fact(page, scripted) {
    const accessible = async (what) => {
      if (!scripted) return;
      for (const width of [1280, 390, 320]) {
        await page.setViewportSize({ width, height: 844 });
        const found = await violations(page);
        must(found.length === 0, `${what} is accessible at ${width}: ${found}`);
        must(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          `${what} fits at ${width}`);
      }
    };
    // Goes on with Tab to the field with this id and types.
    const type = async (id, text) => {
      const here = page.locator(`#${id}:focus`);
      for (let i = 0; i < 60 && await here.count() === 0; ++i) await page.keyboard.press('Tab');
      must(await here.count() === 1, `Tab leads to ${id}`);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    };
    const press = async (name) => {
      const here = page.getByRole('button', { name, exact: true }).and(page.locator(':focus'));
      for (let i = 0; i < 60 && await here.count() === 0; ++i) await page.keyboard.press('Tab');
      must(await here.count() === 1, `Tab leads to ${name}`);
      await page.keyboard.press('Enter');
      await page.waitForLoadState();
    };
    await page.goto(base + '/feiten');
    await page.getByRole('link', { name: 'Nieuw feit: Inwoners' }).press('Enter');
    await page.waitForURL(/inhabitants\/nieuw/);
    await accessible('the form');
    await type('f-municipality', 'GM0377');
    await type('f-year', '2018');
    await type('f-inhabitants', '2,321');
    await type('author', 'p-017');
    if (scripted) {
      await page.locator('#findings', { hasText: 'twee dingen' }).waitFor();
      must(await page.locator('#findings', { hasText: 'verplicht' }).count() === 0,
        'nobody complains of what is still to come');
    }
    await press('Verder');
    await page.locator('.errors').waitFor();
    must((await page.title()).startsWith('Let op'), 'the window says that something is wrong');
    must(await page.locator('.errors:focus').count() === 1, 'the summary has the focus');
    must((await page.textContent('.errors')).includes('2321'), 'both readings are named');
    must((await page.textContent('.errors')).includes('reden'), 'what is missing is named');
    must(await page.inputValue('#f-inhabitants') === '2,321', 'what was typed is kept');
    await accessible('the form with errors');
    await page.locator('.errors a').first().press('Enter');
    await type('f-inhabitants', '23.210');
    await type('reason', 'Brief van het CBS');
    await press('Verder');
    await page.locator('table').waitFor();
    must((await page.textContent('h1')) === 'Klopt deze verbetering?', 'it is called a correction');
    must((await page.textContent('table')).includes('23.208'), 'the old value');
    must((await page.textContent('table')).includes('23.210'), 'the new value');
    await accessible('the confirmation');
    await press('Leg de verbetering vast');
    await page.waitForURL(/geschiedenis/);
    must((await page.textContent('[role=status]')).includes('verbetering'), 'it was recorded');
    const history = await page.textContent('main');
    must(history.includes('23.210 (eerst: 23.208)') && history.includes('Brief van het CBS') &&
      history.includes('ingevoerd op de webpagina door p-017'), 'who, why and how');
    await accessible('the history');
    await page.goto(base + '/feiten/inhabitants/lijst');
    await accessible('the list');
    await page.goBack();
    await page.getByRole('link', { name: 'Trek dit feit in' }).press('Enter');
    await page.waitForURL(/intrekken/);
    await accessible('the withdrawal');
    await type('author', 'p-017');
    await type('reason', 'Proef');
    await press('Trek dit feit in');
    await page.waitForURL(/geschiedenis/);
    must((await page.textContent('main')).includes('Ingetrokken op'), 'the withdrawal is shown');
    // As it was, for whoever comes next.
    await page.goto(base + '/feiten/inhabitants/nieuw');
    for (const [id, text] of Object.entries({ 'f-municipality': 'GM0377', 'f-year': '2018',
      'f-inhabitants': '23.208', 'f-name': 'Bloemendaal', author: 'p-017', reason: 'Terug' })) {
      await type(id, text);
    }
    await press('Verder');
    await page.getByRole('button', { name: 'Leg dit vast' }).click();
    await page.waitForURL(/vastgelegd/);
  },

  // From all goals to one, by keyboard from a mark in its timeline to the facts behind it, what changed
  // since a day, and the calendar.
  async follows_goals(page) {
    await page.goto(base + '/doelen?op=2020-01-15');
    must((await page.textContent('.lead')).includes('3 niet op koers'), 'the sentence has its number');
    must(await page.locator('main table svg.sign').count() >= 12, 'each status has a shape');
    await page.getByRole('link', { name: 'De systemen doen het als er gewerkt wordt', exact: true })
      .first().click();
    must((await page.textContent('h1')).startsWith('Doel: De systemen'), 'the page of one goal');
    const mark = page.locator('main svg a:visible')
      .filter({ has: page.locator('title', { hasText: 'Uitwijk' }) }).first();
    must((await mark.locator('title').textContent()).includes('30-06-2019'), 'the mark has its words');
    const where = await mark.getAttribute('href');
    await page.locator(`main svg a[href="${where}"]:visible`).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/bronnen\/milestone\.M5/);
    must((await page.textContent('main')).includes('2018/31'), 'the decision on the first plan');
    await page.goBack();
    await page.fill('#sinds', '2019-07-01');
    await page.fill('#plan_op', '2019-09-30');
    await page.getByRole('button', { name: 'Toon', exact: true }).click();
    await page.waitForURL(/sinds=2019-07-01/);
    must((await page.textContent('main')).includes('Veranderd sinds 1 juli 2019'), 'what changed');
    must(/plan van 30\ssep\s2019/.test(await page.textContent('main')), 'the chosen plan');
    const calendar = page.getByRole('link', { name: /iCalendar/ });
    const told = await page.request.get(new URL(await calendar.getAttribute('href'), page.url()).href);
    must(told.headers()['content-type'].startsWith('text/calendar'), 'a calendar');
    must((await told.text()).includes('UID:milestone.M5@'), 'with its milestones');
  },

  // From what a contract says to why that cannot be kept, and the row in the file that says it.
  async contract_manager(page) {
    await page.goto(base + '/sla-toets?op=2020-01-15');
    await page.locator('#contracts').locator('xpath=following::table[1]')
      .getByRole('link', { name: 'Werkplek en netwerk (model-SLA)' }).click();
    must((await page.textContent('.lead')).includes('4 tegenspraken'), 'the sentence has its number');
    const row = page.locator('main table tr', { hasText: 'prioriteit P2' }).first();
    must((await row.textContent()).includes('na 16 uur'), 'what the contract says');
    must((await row.textContent()).includes('Laat de opschaling'), 'what to write instead');
    await row.getByRole('link', { name: /tegenspraak/ }).click();
    must((await page.textContent('main')).includes('prioriteit'), 'the facts behind it');
    await page.locator('table a[href^="/feiten/"]').first().click();
    must(await page.locator('tr.own').count() > 0, 'the row is marked in its file');
    await page.goBack();
    await page.goBack();
    const book = page.getByRole('link', { name: /XLSX/ });
    const told = await page.request.get(new URL(await book.getAttribute('href'), page.url()).href);
    must((await told.body()).subarray(0, 2).toString() === 'PK', 'the check as a workbook');
  },

  // Nothing is there yet: what to load first, a template, an own file, and the first answer.
  async newcomer(page, scripted) {
    let clicks = 0;
    const click = async (what) => { clicks += 1; await what.click(); };
    await page.goto(empty + '/');
    must((await page.textContent('.lead')).includes('nog leeg'), 'it says that nothing is there');
    must(!(await page.textContent('main')).includes('vlecht template'), 'nobody is sent to a terminal');
    const template = page.locator('[aria-labelledby="question-cost_split"]')
      .getByRole('link', { name: 'CSV-sjabloon voor Boeking' });
    const told = await page.request.get(new URL(await template.getAttribute('href'), page.url()).href);
    const header = (await told.text()).trim().split(/\r?\n/)[0];
    must(header.includes('grootboekrekening') && header.includes('bedrag'), `a header: ${header}`);
    const values = { gemeentecode: 'GM0377', boekjaar: '2025', boekstuk: '1', regel: '1',
      grootboekrekening: '43100', bedrag: '12.345,67', omschrijving: 'Licenties' };
    const row = header.replace(/^\uFEFF/, '').split(';').map((name) => values[name] || '').join(';');
    await click(page.getByRole('link', { name: /zelf een bestand inlezen/ }).first());
    await page.setInputFiles('#file', { name: `grootboek-${scripted}.csv`, mimeType: 'text/csv',
      buffer: Buffer.from(`${header}\n${row}\n`) });
    await click(page.getByRole('button', { name: 'Lees op proef' }));
    must((await page.textContent('main')).includes('12.345,67'), 'the control total is shown');
    await click(page.getByRole('button', { name: 'Leg dit vast' }));
    must((await page.textContent('[role=status]')).includes('vastgelegd'), 'recorded');
    await click(page.getByRole('link', { name: 'Overzicht' }));
    const card = page.locator('[aria-labelledby="question-cost_split"]');
    must((await card.textContent()).includes('2025'), 'the first answer');
    await click(card.getByRole('link').first());
    must(/12\.345,67|12\.346|12\.000/.test(await page.textContent('main')), 'with its number');
    must(clicks <= 6, `${clicks} clicks`);
    // As it was, for whoever comes next.
    await page.goto(empty + '/invoer');
    const last = page.locator('details').last();
    await last.locator('summary').click();
    await last.locator('input').fill('proef');
    await last.getByRole('button', { name: /^Trek invoer \d+ in/ }).click();
    must((await page.textContent('[role=status]')).includes('ingetrokken'), 'withdrawn');
  },

  // Somebody who knows nothing of it: no account, no cookie; from a card to a row and to how it was
  // computed, in English.
  async stranger(page) {
    await page.goto(base + '/en');
    await page.locator('[aria-labelledby="question-cost_benchmark"]')
      .getByRole('link').first().click();
    await page.locator('[id="own.together"]').getByRole('link').first().click();
    await page.locator('table a[href^="/en/facts/"]').first().click();
    must(await page.locator('tr.own').count() > 0, 'the row in its file');
    await page.goto(base + '/en/cost-benchmark');
    await page.getByRole('link', { name: /How this was computed/ }).click();
    must((await page.textContent('h1')).length > 0, 'the method has its page');
    must((await page.context().cookies()).length === 0, 'nobody is followed');
  },

  // An introduction is recorded, a report composed around it and taken home, where it opens without us.
  async composes_a_report(page, scripted, width) {
    const accessible = async (what) => {
      if (!scripted) return;
      for (const width of [1280, 390, 320]) {
        await page.setViewportSize({ width, height: 844 });
        const found = await violations(page);
        must(found.length === 0, `${what} is accessible at ${width}: ${found}`);
        must(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          `${what} fits at ${width}`);
      }
    };
    await page.goto(base + '/verslag?op=2020-01-15');
    await accessible('the form');
    await page.getByRole('link', { name: 'Schrijf een inleiding' }).click();
    for (const [id, text] of Object.entries({ 'f-audience': 'Heemstede',
      'f-day': !scripted ? '2020-01-11' : width > 400 ? '2020-01-10' : '2020-01-12', 'f-author': 'Het college van Heemstede',
      'f-text': 'Beste raad,\n\nDit is hoe het staat.', author: 'p-017', reason: 'Proef' })) {
      await page.fill(`#${id}`, text);
    }
    await accessible('the introduction');
    await page.getByRole('button', { name: 'Verder' }).last().click();
    await page.getByRole('button', { name: 'Leg dit vast' }).click();
    await page.waitForURL(/vastgelegd|geschiedenis/);
    await page.goto(base + '/verslag?op=2020-01-15');
    await page.getByLabel('Heemstede').check();
    for (const box of await page.locator('.compose-question input[type=checkbox]').all()) {
      if (!['doelen', 'kosten'].includes(await box.getAttribute('value'))) await box.uncheck();
    }
    await page.fill('input[name="plaats-doelen"]', '1');
    await page.fill('input[name="plaats-kosten"]', '2');
    await page.getByRole('button', { name: 'Toon het verslag' }).click();
    await page.waitForURL(/plaats-doelen=1/);
    const preview = await page.textContent('.report-preview');
    must(preview.includes('de raad van Heemstede'), 'for whom');
    must(preview.includes('Dit is hoe het staat.'), 'the introduction');
    must(preview.indexOf('doelen') < preview.indexOf('Wat kost het'), 'in the chosen order');
    await accessible('the preview');
    const link = await page.getByRole('link', { name: /^Als pagina/ }).getAttribute('href');
    const told = await page.request.get(base + link);
    must(told.headers()['content-disposition'].includes('attachment'), 'a file to keep');
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'vlecht-journey-')), 'verslag.html');
    fs.writeFileSync(file, await told.body());
    try {
      await page.goto('file://' + file);
      must((await page.textContent('h1')).includes('Heemstede'), 'it opens without us');
      await accessible('the report');
      await page.locator('a[href^="#source.cost_split"]').first().click();
      must(/#source\.cost_split/.test(page.url()), 'a figure leads to its line in the appendix');
      must(await page.locator('tr:target').count() === 1, 'and the line is there');
    } finally {
      fs.rmSync(path.dirname(file), { recursive: true });
    }
  },

  // With the keyboard through a chart: passed over at once, or mark by mark, each with its words and its
  // source; its files; and with script the table in its place.
  async reads_a_chart(page, scripted) {
    await page.goto(base + '/kosten?jaar=2019');
    const figure = page.locator('#components_chart');
    const form = await figure.locator('.chart-wide').isVisible() ? '.chart-wide' : '.chart-narrow';
    const marks = figure.locator(form + ' a');
    must(await marks.count() >= 20, 'each part of each year is a mark');
    for (const mark of await marks.all()) {
      must((await mark.locator('title').textContent()).includes(': '), 'a mark names its value');
    }
    const pass = figure.getByRole('link', { name: 'Sla deze tekening over' });
    await pass.focus();
    await page.keyboard.press('Enter');
    must((await page.url()).endsWith('#components_chart-end'), 'passed over');
    const tree = await (await page.context().newCDPSession(page)).send('Accessibility.getFullAXTree');
    const told = (role, name) => tree.nodes.some((node) => !node.ignored && node.role &&
      node.role.value === role && node.name.value.startsWith(name));
    must(told('group', await figure.locator('.caption').first().textContent()), 'the drawing has its title');
    must(told('link', 'Eigen personeel'), 'a mark is a link with its name');
    const mark = marks.first();
    await mark.focus();
    if (scripted) {
      must(await page.locator('.chart-tip').isVisible(), 'its words stand beside it');
      await page.keyboard.press('Escape');
      must(!await page.locator('.chart-tip').isVisible(), 'Escape takes them away');
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/bronnen/);
    must((await page.textContent('main')).includes('Boeking'), 'the entries behind the part');
    await page.goBack();
    const answers = async (name) => {
      const link = figure.getByRole('link', { name, exact: true });
      return page.request.get(new URL(await link.getAttribute('href'), page.url()).href);
    };
    const svg = await answers('SVG');
    must((await svg.text()).includes('<desc'), 'the drawing has its sentence with it');
    must(svg.headers()['content-disposition'].includes('kosten-components_chart'), 'named');
    must((await (await answers('CSV')).text()).includes('Eigen personeel'), 'its numbers');
    must((await (await answers('PNG')).body()).subarray(1, 4).toString() === 'PNG', 'a picture');
    if (!scripted) return;
    await figure.getByRole('button', { name: 'Toon als tabel' }).click();
    must(await figure.locator('table').isVisible(), 'the table in its place');
    must(!await figure.locator(form).isVisible(), 'the drawing is away');
    must((await violations(page)).length === 0, 'the table is accessible');
    await figure.getByRole('button', { name: 'Toon als tekening' }).click();
    must(await figure.locator(form).isVisible(), 'and back');
  },

  // A word of the trade is explained where it first stands, on the page of terms.
  async looks_up_a_term(page) {
    await page.goto(base + '/kosten');
    const term = page.locator('main a.term').first();
    must((await term.getAttribute('title')).endsWith('.'), 'explained when pointing at it');
    const name = (await term.textContent()).toLowerCase();
    await term.click();
    await page.waitForURL(/begrippen#/);
    must((await page.locator('dt:target').textContent()).length > 2, `${name} has its place`);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Toegankelijkheid' }).click();
    must((await page.textContent('main')).includes('Wat nog niet goed is'), 'the statement');
  },

  async other_language(page) {
    await page.goto(base + '/vergelijking?jaar=2017&groep=alle');
    await page.getByRole('link', { name: 'English' }).click();
    must((await page.textContent('.lead')).includes('2017'), 'the same question in English');
    must(await page.evaluate(() => document.documentElement.lang) === 'en', 'language is declared');
  },
};

with_browser(async (browser) => {
  for (const [name, journey] of Object.entries(journeys)) {
    // Wide, without script, and on a telephone.
    for (const [scripted, width] of [[true, 1280], [false, 1280], [true, 390]]) {
      // Looking at what has the focus, and axe, need script themselves.
      if (!scripted && ['controller', 'keyboard_only', 'other_language'].includes(name)) continue;
      const context = await browser.newContext({ bypassCSP: true, javaScriptEnabled: scripted,
        viewport: { width, height: 844 } });
      const page = await context.newPage();
      let problem = '';
      try {
        page.setDefaultTimeout(10_000);
        await journey(page, scripted, width);
      } catch (error) {
        problem = `${error.message} at ${page.url()}`;
      }
      console.log(JSON.stringify({ journey: name, scripted, width, problem }));
      await context.close();
    }
  }
}).catch((error) => { console.error(error); process.exit(1); });
