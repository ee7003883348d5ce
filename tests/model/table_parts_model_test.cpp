// SPDX-License-Identifier: EUPL-1.2
//
// A table that is read a few rows at a time gives what it gives at once, and what it gives is what
// was written: the first row about each key, and a word about every other row.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

#include "base/text.h"
#include "facts/kinds.h"
#include "importers/csv.h"
#include "importers/duplicates.h"
#include "importers/layout.h"
#include "importers/table_import.h"

namespace vlecht {
namespace {

using facts::Draft;
using importers::TableImport;
using importers::TableReader;

const std::string header =
    "gemeentecode;boekjaar;boekstuk;regel;grootboekrekening;omschrijving;bedrag";
constexpr std::uint32_t columns = 7;

/// A random ledger as text, and what is to become of its rows, by the line on which each begins.
struct Ledger {
  std::string text = header + "\n";
  std::vector<std::uint32_t> good;
  std::vector<std::uint32_t> unreadable;
  std::map<std::uint32_t, std::uint32_t> contradicts;  // which earlier row
  std::int64_t same_again = 0;
  std::int64_t blank = 0;
  std::int64_t header_again = 0;
};

std::string in_quotes(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) out += c == '"' ? std::string("\"\"") : std::string(1, c);
  return out + "\"";
}

// Descriptions end lines inside quotes, in every way that a program writes them.
std::string some_description() {
  const auto pieces = *rc::gen::container<std::vector<std::string>>(
      rc::gen::element<std::string>("a", ";", "\"", "\n", "\r\n", " ", "Factuur"));
  std::string out;
  for (const std::string& piece : pieces) out += piece;
  return in_quotes(out);
}

std::uint32_t lines_in(const std::string& text) {
  return static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n'));
}

// Few keys, so that rows come back; among them keys that are written with an escape.
Ledger some_ledger(int most) {
  Ledger ledger;
  struct First {
    std::uint32_t line;
    std::string states;
  };
  std::map<std::string, First> known;
  std::uint32_t line = 2;
  const int rows = *rc::gen::inRange(1, most);
  for (int i = 0; i < rows; ++i) {
    const std::string key = "GM0377;2018;" +
                            *rc::gen::element<std::string>("B/1", "B%2F1", "B", "b", "1", "é") +
                            ";" + std::to_string(*rc::gen::inRange(1, 9));
    const std::string states = *rc::gen::element<std::string>("4100", "4200") + ";";
    const std::string amount = *rc::gen::element<std::string>("1", "2", "");
    const std::string description = some_description();
    std::string row = key + ";" + states + description + ";" + amount;
    // The first row is a good one: of a column in which nothing can be read something is asked.
    switch (i == 0 ? 9 : *rc::gen::inRange(0, 10)) {
      case 0:
        row.clear();
        ++ledger.blank;
        break;
      case 1:
        row = header;
        ++ledger.header_again;
        break;
      case 2:
        row = key + ";" + states + description + ";veel";
        ledger.unreadable.push_back(line);
        break;
      case 3:
        row += ";more than the header has";
        ledger.unreadable.push_back(line);
        break;
      default:
        if (const auto [first, is_new] = known.try_emplace(key, First{line, states + amount});
            is_new) {
          ledger.good.push_back(line);
        } else if (first->second.states == states + amount) {
          ++ledger.same_again;
        } else {
          ledger.contradicts[line] = first->second.line;
        }
    }
    ledger.text += row + "\n";
    line += lines_in(row) + 1;
  }
  return ledger;
}

importers::File file_of(const std::string& text) {
  return {.name = "ledger.csv", .bytes = base::bytes_of(text)};
}

struct Read {
  TableImport table;
  std::vector<Draft> drafts;
};

// Parts of every size, one row among them.
Read read_in_parts(const std::string& text, const importers::Settings& settings) {
  auto reader = TableReader::open(file_of(text), settings);
  if (!reader) RC_FAIL(base::to_string(reader.error()));
  Read read;
  // What a part still holds of the one before is overwritten.
  std::vector<Draft> part;
  std::int64_t bad = 0;
  for (std::size_t rows = 1; reader->next(part, rows);
       rows = *rc::gen::inRange<std::size_t>(1, 40)) {
    RC_ASSERT(part.size() <= rows || settings.kind != "ledger_entry");
    RC_ASSERT(reader->bad_row_count() >= bad);
    bad = reader->bad_row_count();
    read.drafts.insert(read.drafts.end(), part.begin(), part.end());
  }
  RC_ASSERT(part.empty());
  RC_ASSERT(!reader->next(part));
  auto table = reader->finish();
  if (!table) RC_FAIL(base::to_string(table.error()));
  read.table = std::move(*table);
  RC_ASSERT(bad == static_cast<std::int64_t>(read.table.bad_rows.size()));
  return read;
}

std::string shown(const facts::Finding& finding) {
  return base::to_string(finding.problem) + " at " + std::to_string(finding.place.row);
}

std::vector<std::string> shown(const std::vector<facts::Finding>& findings) {
  std::vector<std::string> out;
  for (const auto& finding : findings) out.push_back(shown(finding));
  return out;
}

std::vector<std::string> shown(const std::vector<importers::BadRow>& rows) {
  std::vector<std::string> out;
  for (const auto& row : rows) {
    out.push_back(std::to_string(row.row) + " " + shown(row.finding) + " " + row.content);
  }
  return out;
}

void expect_same(const std::vector<Draft>& a, const std::vector<Draft>& b) {
  RC_ASSERT(a.size() == b.size());
  for (std::size_t i = 0; i < a.size(); ++i) {
    RC_ASSERT(a[i].kind == b[i].kind);
    RC_ASSERT(a[i].values == b[i].values);
    RC_ASSERT(a[i].valid == b[i].valid);
    RC_ASSERT(a[i].operation == b[i].operation);
    RC_ASSERT(a[i].standing == b[i].standing);
    RC_ASSERT(a[i].source == b[i].source);
  }
}

void expect_same(const Read& parts, const TableImport& whole) {
  expect_same(parts.drafts, whole.drafts);
  RC_ASSERT(shown(parts.table.findings) == shown(whole.findings));
  RC_ASSERT(shown(parts.table.bad_rows) == shown(whole.bad_rows));
  RC_ASSERT(parts.table.rows == whole.rows);
  RC_ASSERT(parts.table.control_totals.size() == whole.control_totals.size());
  for (std::size_t i = 0; i < whole.control_totals.size(); ++i) {
    RC_ASSERT(parts.table.control_totals[i].sum == whole.control_totals[i].sum);
    RC_ASSERT(parts.table.control_totals[i].values == whole.control_totals[i].values);
    RC_ASSERT(parts.table.control_totals[i].missing == whole.control_totals[i].missing);
  }
}

// How many rows the finding by this name counts.
std::int64_t counted(const TableImport& table, std::string_view name) {
  for (const auto& finding : table.findings) {
    if (finding.problem.name == name) return std::stoll(finding.problem.detail("count"));
  }
  return 0;
}

void expect_as_written(const Read& read, const Ledger& ledger) {
  std::vector<std::uint32_t> good, bad;
  std::map<std::uint32_t, std::uint32_t> contradicts;
  for (const Draft& draft : read.drafts) good.push_back(draft.source.row);
  for (const auto& row : read.table.bad_rows) {
    if (row.finding.problem.name == "row.contradicts_earlier") {
      contradicts[row.row] =
          static_cast<std::uint32_t>(std::stoul(row.finding.problem.detail("earlier")));
    } else {
      bad.push_back(row.row);
    }
  }
  RC_ASSERT(good == ledger.good);
  RC_ASSERT(bad == ledger.unreadable);
  RC_ASSERT(contradicts == ledger.contradicts);
  RC_ASSERT(counted(read.table, "rows.same_again") == ledger.same_again);
  RC_ASSERT(counted(read.table, "rows.blank") == ledger.blank);
  RC_ASSERT(counted(read.table, "rows.header_again") == ledger.header_again);
}

RC_GTEST_PROP(TableParts, ALedgerInPartsIsTheLedgerAsItWasWritten, ()) {
  const Ledger ledger = some_ledger(120);
  const importers::Settings settings{
      .kind = "ledger_entry",
      .rules = {},
      .set_aside = true,
      .seed = {*rc::gen::arbitrary<std::uint64_t>(), *rc::gen::arbitrary<std::uint64_t>()}};
  const auto whole =
      importers::read_table(file_of(ledger.text), {.kind = "ledger_entry", .rules = {}});
  if (!whole) RC_FAIL(base::to_string(whole.error()));
  RC_ASSERT(!whole->has_questions);
  const Read parts = read_in_parts(ledger.text, settings);
  expect_same(parts, *whole);
  expect_as_written(parts, ledger);
}

// Rows of a state are judged together, in one part.
RC_GTEST_PROP(TableParts, AStateIsTheSameToo, ()) {
  std::string text = "gemeentecode;gemeente;geldig_van;geldig_tot\nGM0001;Een;2010-01-01;\n";
  const int rows = *rc::gen::inRange(0, 40);
  for (int i = 0; i < rows; ++i) {
    const auto from = *rc::gen::inRange(2010, 2020);
    text += "GM000" + std::to_string(*rc::gen::inRange(2, 5)) + ";" +
            *rc::gen::element<std::string>("Een", "\"Tw\nee\"", "") + ";" + std::to_string(from) +
            "-01-01;" + std::to_string(from + *rc::gen::inRange(0, 4)) + "-01-01\n";
  }
  const importers::Settings settings{.kind = "municipality", .rules = {}, .set_aside = true};
  const auto whole = importers::read_table(file_of(text), settings);
  if (!whole) RC_FAIL(base::to_string(whole.error()));
  expect_same(read_in_parts(text, settings), *whole);
}

// ---- Duplicates, a part at a time and all together ----

struct Judged {
  std::vector<Draft> drafts;
  importers::BadRows bad;
  std::vector<facts::Finding> findings;
};

// The columns of the ledger, read in the plainest way.
importers::RowPlan plan_of(const importers::Sheet& sheet, const importers::Layout& layout) {
  importers::RowPlan plan;
  plan.grid = &sheet.grid;
  plan.layout = &layout;
  for (const auto& use : layout.mapping.uses) {
    if (!use.column) continue;
    importers::ColumnReading reading;
    reading.field = use.field;
    reading.column = layout.header.columns[*use.column].column;
    reading.header = layout.header.columns[*use.column].text;
    plan.readings.push_back(std::move(reading));
  }
  return plan;
}

RC_GTEST_PROP(TableParts, DuplicatesInPartsAreThoseOfAllTogether, ()) {
  const Ledger ledger = some_ledger(120);
  std::vector<importers::Sheet> sheets(1);
  sheets[0].grid = importers::scan_csv(ledger.text, {}).value();
  const auto layout = importers::find_layout(sheets, "ledger_entry", {}).value();
  const auto plan = plan_of(sheets[0], layout);
  RC_ASSERT(plan.readings.size() == columns);
  importers::FindingLog reading;
  std::vector<Draft> all;
  importers::RowReader(plan, reading).read(sheets[0].grid.row_count(), all);

  Judged together{.drafts = all, .bad = {}, .findings = {}};
  importers::FindingLog log;
  importers::drop_duplicates(plan, together.drafts, together.bad, log);
  together.findings = log.taken();

  Judged apart;
  importers::SeenKeys seen(plan, {*rc::gen::arbitrary<std::uint64_t>(), 1});
  for (auto at = all.begin(); at != all.end();) {
    const auto rows = *rc::gen::inRange<std::ptrdiff_t>(1, 40);
    const auto end = at + std::min(rows, all.end() - at);
    std::vector<Draft> part(at, end);
    seen.drop_duplicates(part);
    apart.drafts.insert(apart.drafts.end(), part.begin(), part.end());
    at = end;
  }
  RC_ASSERT(seen.bad_count() == together.bad.count);
  importers::FindingLog seen_log;
  apart.bad = seen.finish(seen_log);
  apart.findings = seen_log.taken();

  expect_same(apart.drafts, together.drafts);
  RC_ASSERT(apart.bad.count == together.bad.count);
  RC_ASSERT(shown(apart.bad.kept) == shown(together.bad.kept));
  RC_ASSERT(shown(apart.findings) == shown(together.findings));
}

}  // namespace
}  // namespace vlecht
