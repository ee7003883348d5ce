// SPDX-License-Identifier: EUPL-1.2
//
// node bundle.mjs MODULES OUTPUT COMPONENTS SHEETS...
//
// Writes OUTPUT, the C++ that holds the style of documents. Of each component in package.json it takes
// the rules for the classes that COMPONENTS (document/components.h) names, of the design tokens those
// that these rules and our own style sheets ask for (the SHEETS, and those in the folder of this file),
// and our own rules for documents. It refuses a property that nobody declares, a colour anywhere but in
// theme.css, and what is not under the EUPL-1.2.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [modules, output, component_table, ...sheets] = process.argv.slice(2);
const own_files = ['theme.css', 'document.css', 'tables.css', 'charts.css', 'report.css', 'print.css'];
const tokens_package = '@nl-design-system-unstable/voorbeeld-design-tokens';
const banner = '/*! Utrecht components and Voorbeeld design tokens: EUPL-1.2, (c) Frameless B.V., Gemeente '
  + 'Utrecht and the NL Design System community. Everything else: EUPL-1.2, the Vlecht maintainers. */\n';

const fail = (what) => {
  console.error(what);
  process.exit(1);
};
const without_comments = (css) => css.replace(/\/\*[^]*?\*\//g, '');
const compact = (css) => without_comments(css).replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1')
  .replace(/: /g, ':').replace(/;}/g, '}').trim();
const asked_for = (css) => [...css.matchAll(/var\(\s*(--[\w-]+)\s*([,)])/g)]
  .map(([, name, end]) => ({ name, has_other: end === ',' }));
const declared = (css) => new Map([...css.matchAll(/[{;\s](--[\w-]+)\s*:\s*([^;}]*)/g)]
  .map(([, name, value]) => [name, value.trim()]));

// The rules of `css`, one after the other: what stands before the brace, and what in it.
function rules_of(css) {
  const rules = [];
  let depth = 0;
  let from = 0;
  let brace = 0;
  let quote = '';
  for (let i = 0; i < css.length; ++i) {
    const c = css[i];
    if (quote) {
      if (c === '\\') ++i;
      else if (c === quote) quote = '';
    } else if (c === '"' || c === "'") {
      quote = c;
    } else if (c === ';' && depth === 0) {
      from = i + 1;  // @charset
    } else if (c === '{') {
      if (depth++ === 0) brace = i;
    } else if (c === '}' && --depth === 0) {
      rules.push({ before: css.slice(from, brace).trim(), inside: css.slice(brace + 1, i).trim() });
      from = i + 1;
    }
  }
  return rules;
}

// A selector that asks for a class which nobody writes can go.
const classes = new Set(readFileSync(component_table, 'utf8').match(/utrecht-[a-z0-9_-]+/g));
function is_wanted(selector) {
  const positive = selector.replace(/:not\([^)]*\)/g, '');
  return (positive.match(/\.(utrecht-[\w-]+)/g) ?? []).every((name) => classes.has(name.slice(1)));
}
const selectors_of = (text) => text.split(/,(?![^(]*\))/).map((each) => each.trim());

function wanted_rules(css) {
  let out = '';
  for (const { before, inside } of rules_of(css)) {
    if (before.startsWith('@')) {
      const kept = wanted_rules(inside);
      if (kept) out += `${before}{${kept}}`;
      continue;
    }
    const selectors = selectors_of(before).filter(is_wanted);
    if (selectors.length > 0 && inside) out += `${selectors.join(',')}{${inside}}`;
  }
  return out;
}

const json_of = (path) => JSON.parse(readFileSync(path, 'utf8'));
const packages = Object.keys(json_of(join(here, 'package.json')).dependencies);
for (const name of packages) {
  const { license } = json_of(join(modules, name, 'package.json'));
  if (license !== 'EUPL-1.2') fail(`${name} is under ${license}, and what is shipped is under EUPL-1.2`);
}
const components = packages.filter((name) => name !== tokens_package);
let component_rules = '';
for (const name of components) {
  const kept = wanted_rules(compact(readFileSync(join(modules, name, 'dist/index.css'), 'utf8')));
  if (!kept) fail(`${name} stands in package.json, and no page writes a class of it`);
  component_rules += kept;
}

const own = own_files.map((name) => ({ name, css: without_comments(readFileSync(join(here, name), 'utf8')) }))
  .concat(sheets.map((name) => ({ name, css: without_comments(readFileSync(name, 'utf8')) })));
const all_tokens = declared(readFileSync(join(modules, tokens_package, 'dist/theme.css'), 'utf8'));
const ours = new Set(own.flatMap(({ css }) => [...declared(css).keys()]));
const theirs = new Map();
const take = (name) => {
  if (theirs.has(name) || !all_tokens.has(name)) return;
  theirs.set(name, all_tokens.get(name));
  asked_for(all_tokens.get(name)).forEach((each) => take(each.name));
};
for (const { name: file, css } of own) {
  for (const { name, has_other } of asked_for(css)) {
    if (!has_other && !ours.has(name) && !all_tokens.has(name)) {
      fail(`${file}: ${name} is declared nowhere`);
    }
    take(name);
  }
  const colour = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(/i.exec(css);
  if (colour && file !== 'theme.css') fail(`${file}: ${colour[0]}: colours stand in theme.css`);
}
asked_for(component_rules).forEach((each) => take(each.name));

const tokens = [...theirs].sort().map(([name, value]) => `${name}:${value}`).join(';');
const theme = `.vlecht-theme{${tokens}}${compact(own[0].css)}`;
const rules = own.slice(1, own_files.length).map(({ css }) => compact(css)).join('\n');
const chart_rules = rules_of(compact(own.find(({ name }) => name === 'charts.css').css))
  .filter(({ before }) => !before.startsWith('@')).map(({ before, inside }) => `${before}{${inside}}`)
  .join('\n');
const in_ascii = (css) => css.replace(/[^\x00-\x7f]/gu,
  (c) => `\\${c.codePointAt(0).toString(16)} `);
const style = `${banner}${theme}\n@layer components{${in_ascii(component_rules)}}\n${rules}\n`;

const literal = (text) => {
  if (text.includes(')css"') || /[^\x20-\x7e\n]/.test(text)) fail('not a character for a literal');
  return text.match(/[^]{1,8000}/g).map((part) => `R"css(${part})css"`).join('\n');
};
writeFileSync(output, `// Generated by bundle.mjs; not to be edited.
#include "document/chart_style.h"
#include "document/html_writer.h"

#pragma GCC diagnostic ignored "-Woverlength-strings"

namespace vlecht::document {

Literal theme() {
  return ${literal(theme)};
}

Literal style() {
  return ${literal(style)};
}

Literal chart_rules() {
  return ${literal(chart_rules)};
}

}  // namespace vlecht::document
`);
