// SPDX-License-Identifier: EUPL-1.2
//
// Whatever the bytes, reading them as a table ends in a problem or in a table of which everything
// that is said can be said in both languages, and that is read the same way by its own rules, and
// in parts.
#include <algorithm>
#include <cstdlib>

#include "facts/fact.h"
#include "importers/table_import.h"
#include "words/message.h"

namespace {

using namespace vlecht;

void expect(bool condition) {
  if (!condition) std::abort();
}

void say(const base::Problem& problem) {
  for (const auto language : {words::Language::nl, words::Language::en}) {
    expect(!words::text(language, problem).empty());
  }
}

void say_everything(const importers::TableImport& table) {
  for (const importers::Decision& decision : table.decisions) {
    say(decision.what);
    say(decision.evidence);
    for (const std::string& answer : decision.answers) {
      expect(importers::rule_from_text(answer).has_value());
    }
  }
  for (const facts::Finding& finding : table.findings) say(finding.problem);
  for (const importers::BadRow& row : table.bad_rows) say(row.finding.problem);
}

void expect_complete(const importers::TableImport& table) {
  expect(table.kind != nullptr);
  expect(!table.has_questions || table.drafts.empty());
  for (const facts::Draft& draft : table.drafts) {
    expect(draft.kind == table.kind && draft.values.size() == table.kind->fields.size());
    expect(draft.source.row > 0);
    expect(!facts::key_of(*draft.kind, draft.values).empty());
  }
}

// Reads again with the rules that the decisions say.
void expect_same_by_rules(const importers::File& file, const importers::TableImport& table) {
  importers::Settings settings{.kind = std::string(table.kind->name), .rules = {}};
  for (const importers::Decision& decision : table.decisions) {
    if (decision.is_question) return;
    auto rule = importers::rule_from_text(decision.rule);
    expect(rule.has_value());
    settings.rules.push_back(std::move(*rule));
  }
  const auto again = importers::read_table(file, settings);
  expect(again.has_value() && !again->has_questions);
  expect(again->drafts.size() == table.drafts.size());
  for (std::size_t i = 0; i < table.drafts.size(); ++i) {
    expect(again->drafts[i].values == table.drafts[i].values);
    expect(again->drafts[i].valid == table.drafts[i].valid);
  }
}

void expect_same(const facts::Draft& a, const facts::Draft& b) {
  expect(a.values == b.values && a.valid == b.valid && a.source == b.source);
}

// A part at a time, as an import is read: the same drafts, and the same that is said about them.
void expect_same_in_parts(const importers::File& file, const importers::Settings& settings,
                          const importers::TableImport& table, std::size_t rows) {
  auto reader = importers::TableReader::open(file, settings);
  expect(reader.has_value());
  std::vector<facts::Draft> part;
  auto next = table.drafts.begin();
  while (reader->next(part, rows)) {
    expect(static_cast<std::size_t>(table.drafts.end() - next) >= part.size());
    for (const facts::Draft& draft : part) expect_same(draft, *next++);
  }
  expect(next == table.drafts.end());
  const auto whole = reader->finish();
  expect(whole.has_value() && whole->rows == table.rows);
  expect(std::equal(whole->findings.begin(), whole->findings.end(), table.findings.begin(),
                    table.findings.end(), [](const auto& a, const auto& b) {
                      return base::to_string(a.problem) == base::to_string(b.problem) &&
                             a.place == b.place;
                    }));
  expect(std::equal(
      whole->bad_rows.begin(), whole->bad_rows.end(), table.bad_rows.begin(), table.bad_rows.end(),
      [](const auto& a, const auto& b) { return a.row == b.row && a.content == b.content; }));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const importers::File file{.name = "fuzz.csv", .bytes = {data, size}};
  for (const char* kind : {"", "inhabitants", "ledger_entry", "peer_figure", "municipality"}) {
    const importers::Settings settings{.kind = kind, .rules = {}};
    const auto table = importers::read_table(file, settings);
    if (!table) {
      say(table.error());
      continue;
    }
    say_everything(*table);
    expect_complete(*table);
    expect_same_by_rules(file, *table);
    expect_same_in_parts(file, settings, *table, 1 + size % 3);
  }
  const auto shown = importers::window(file, {}, 0, size > 0 ? data[0] : 1, 2, 2);
  if (!shown) say(shown.error());
  return 0;
}
