// SPDX-License-Identifier: EUPL-1.2
//
// What controllers ask of the books: do ledger, Iv3 and accounts agree, what do investments cost
// per year, and is what is called incidental really so?
#include <algorithm>

#include "base/check.h"
#include "views/cost_split_writer.h"

namespace vlecht::views::cost_split {
namespace {

using analysis::capital_charges::YearTotal;
using analysis::incidental_claims::Chain;
using analysis::reconciliation::Comparison;
using analysis::reconciliation::Pair;
using analysis::reconciliation::Source;
using analysis::reconciliation::Summary;
using analysis::reconciliation::Verdict;
using document::Cell;
using document::Figure;
using document::Unit;
using values::Money;
using ReconciledRow = analysis::reconciliation::Row;

constexpr std::pair<Source, const char*> sources[] = {
    {Source::ledger, "ledger"}, {Source::iv3, "iv3"}, {Source::accounts, "accounts"}};
constexpr std::pair<Pair, const char*> pairs[] = {{Pair::ledger_iv3, "ledger_iv3"},
                                                  {Pair::iv3_accounts, "iv3_accounts"},
                                                  {Pair::ledger_accounts, "ledger_accounts"}};

// ---- Reconciliation ----

std::string verdict_text(const Writer& writer, const ReconciledRow& row) {
  std::string out =
      writer.text("verdict." + std::string(analysis::reconciliation::name_of(row.verdict)));
  const bool is_rounding =
      row.verdict == Verdict::unexplained &&
      std::all_of(row.comparisons.begin(), row.comparisons.end(), [](const Comparison& each) {
        return each.verdict != Verdict::unexplained || each.is_within_rounding;
      });
  if (is_rounding) out += " " + writer.text("verdict_rounding");
  return out;
}

std::string row_name(const Writer& writer, const ReconciledRow& row) {
  return writer.text(
      "reconciled",
      {{"municipality", writer.municipality(row.municipality)},
       {"task_field", row.task_field.empty() ? writer.text("no_task_field") : row.task_field},
       {"side", writer.side(row.side)}});
}

std::string row_id(const ReconciledRow& row) {
  return "reconciliation." + id_part(row.municipality) + "." + id_of(row.task_field) + "." +
         row.side + ".";
}

document::Table reconciliation_table(Page& page) {
  const Writer& writer = page.writer();
  document::Table table{.id = "reconciliation",
                        .caption = writer.text("table_reconciliation", {{"year", writer.year()}})};
  table.columns.push_back(writer.column("reconciled", Unit::text));
  for (const auto& [source, name] : sources) {
    table.columns.push_back(writer.column(name, Unit::euro));
  }
  table.columns.push_back(writer.column("verdict", Unit::text));
  for (const ReconciledRow& row : page.answer().reconciliation.rows) {
    const std::string name = row_name(writer, row);
    std::vector<Cell> cells{text_cell(name)};
    for (const auto& [source, source_id] : sources) {
      cells.push_back(page.quote(labelled(name, writer.heading_of(source_id)),
                                 writer.figure(row_id(row) + source_id, row.of(source).value)));
    }
    cells.push_back(text_cell(verdict_text(writer, row)));
    table.rows.push_back(std::move(cells));
  }
  return table;
}

// What people wrote about a difference: "€ 48.000,00: Omgezet naar 6.1 (controller)".
std::string notes_text(const Writer& writer, const Comparison& comparison) {
  if (comparison.is_explained_by_others) return writer.text("explained_by_others");
  std::vector<std::string> told;
  for (const auto& note : comparison.notes) {
    told.push_back(writer.text(
        "note", {{"euro", note.amount.value ? writer.money(*note.amount.value)
                                            : writer.reason(note.amount.value.reason())},
                 {"explanation", note.explanation},
                 {"author", note.author}}));
  }
  std::string out;
  for (const std::string& each : told) out += (out.empty() ? "" : " ") + each;
  return out.empty() ? writer.text("unexplained_note") : out;
}

// Each pair that differs; the others have a figure in the list all the same.
document::Table difference_table(Page& page) {
  const Writer& writer = page.writer();
  document::Table table{.id = "differences", .caption = writer.text("table_differences")};
  table.columns = {
      writer.column("reconciled", Unit::text),  writer.column("pair", Unit::text),
      writer.column("difference", Unit::euro),  writer.column("explained", Unit::euro),
      writer.column("unexplained", Unit::euro), writer.column("explanation", Unit::text)};
  for (const ReconciledRow& row : page.answer().reconciliation.rows) {
    const std::string name = row_name(writer, row);
    for (const auto& [pair, pair_id] : pairs) {
      const Comparison& comparison = row.of(pair);
      const std::string id = row_id(row);
      const std::string pair_name = writer.text("pair." + std::string(pair_id));
      Figure unexplained = writer.figure(id + "unexplained." + pair_id, comparison.unexplained);
      const std::string label = labelled(name + ", " + pair_name, writer.heading_of("unexplained"));
      const bool differs = comparison.difference.value && *comparison.difference.value != Money();
      if (!differs) {
        page.list(label, std::move(unexplained));
        continue;
      }
      table.rows.push_back(
          {text_cell(name), text_cell(pair_name),
           page.cell(writer.figure(id + "difference." + pair_id, comparison.difference)),
           page.cell(writer.figure(id + "explained." + pair_id, comparison.explained)),
           page.quote(label, std::move(unexplained)), text_cell(notes_text(writer, comparison))});
    }
  }
  return table;
}

std::string summary_sentence(const Writer& writer, const Summary& summary) {
  std::vector<std::string> missing;
  for (const auto& [source, name] : sources) {
    if (!summary.is_there[static_cast<std::size_t>(source)]) {
      missing.push_back(writer.text("source." + std::string(name)));
    }
  }
  std::vector<std::string> counts;
  for (const Verdict verdict :
       {Verdict::agrees, Verdict::explained, Verdict::unexplained, Verdict::not_comparable}) {
    const std::int64_t count = summary.count(verdict);
    if (count == 0) continue;
    counts.push_back(writer.text(
        "counted." + std::string(analysis::reconciliation::name_of(verdict)), {{"count", count}}));
  }
  return writer.text("summary", {{"name", writer.municipality(summary.municipality)},
                                 {"counts", enumerated(writer.language(), counts)},
                                 {"has_missing", missing.empty() ? "no" : "yes"},
                                 {"missing", enumerated(writer.language(), missing)}});
}

// Two sources are needed to compare anything.
bool is_comparable(const Answer& answer) {
  return std::any_of(answer.reconciliation.summaries.begin(), answer.reconciliation.summaries.end(),
                     [](const Summary& summary) {
                       return std::count(summary.is_there.begin(), summary.is_there.end(), true) >
                              1;
                     });
}

// ---- Investments ----

document::Table charge_table(Page& page) {
  const Writer& writer = page.writer();
  const auto& other = page.answer().other_term;
  document::Table table{.id = "charges", .caption = writer.text("table_charges")};
  table.columns.push_back(writer.column("year", Unit::none));
  for (const char* id : {"depreciation", "interest", "charge", "book_value"}) {
    table.columns.push_back(writer.column(id, Unit::euro));
  }
  table.columns.push_back(writer.column("assets", Unit::count));
  if (other) table.columns.push_back(writer.column("other_term", Unit::euro));
  for (const YearTotal& total : page.answer().charges.totals) {
    const std::string year = writer.year_of(total.all.year);
    const auto amount = [&](const char* column, const std::string& id, const MoneyFigure& whole,
                            const MoneyFigure& known) {
      Figure figure = writer.figure(id, whole);
      if (!whole.value && known.value && total.unknown < total.assets) {
        figure.shown = writer.text("partly_known_assets", {{"known", writer.money(*known.value)},
                                                           {"missing", total.unknown}});
      }
      return page.quote(labelled(year, writer.heading_of(column)), std::move(figure));
    };
    std::vector<Cell> row{
        {.shown = year, .value = year, .unit = Unit::none},
        amount("depreciation", "depreciation." + year, total.all.depreciation,
               total.known.depreciation),
        amount("interest", "interest." + year, total.all.interest, total.known.interest),
        amount("charge", "charge." + year, total.all.charge, total.known.charge),
        amount("book_value", "book_value." + year, total.all.book_value, total.known.book_value),
        count_cell(writer.language(), total.assets)};
    if (other) {
      const auto effect =
          std::find_if(other->years.begin(), other->years.end(),
                       [&](const auto& each) { return each.difference.year == total.all.year; });
      const MoneyFigure difference =
          effect == other->years.end() ? MoneyFigure{} : effect->difference.charge;
      row.push_back(page.quote(labelled(year, writer.heading_of("other_term")),
                               writer.figure("other_term." + year + ".difference", difference)));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

document::Table asset_table(const Page& page) {
  const Writer& writer = page.writer();
  const Answer& answer = page.answer();
  document::Table table{.id = "assets",
                        .caption = writer.text("table_assets", {{"year", writer.year()}})};
  table.is_folded = true;
  for (const char* id : {"municipality", "asset", "class"}) {
    table.columns.push_back(writer.column(id, Unit::text));
  }
  for (const char* id : {"cost", "charge", "book_value"}) {
    table.columns.push_back(writer.column(id, Unit::euro));
  }
  for (const auto& asset : answer.charges.assets) {
    const auto year = std::find_if(asset.years.begin(), asset.years.end(),
                                   [&](const auto& each) { return each.year == answer.year; });
    if (year == asset.years.end()) continue;
    const std::string id = "asset." + id_parts(asset.municipality, asset.asset);
    table.rows.push_back({text_cell(writer.municipality(asset.municipality)),
                          text_cell(asset.asset + " · " + asset.description),
                          text_cell(asset.asset_class),
                          page.cell(writer.figure(id + ".cost", asset.cost)),
                          page.cell(writer.figure(id + ".charge", year->charge)),
                          page.cell(writer.figure(id + ".book_value", year->book_value))});
  }
  return table;
}

}  // namespace

void tell_other_term(Page& page) {
  const Writer& writer = page.writer();
  const Answer& answer = page.answer();
  const auto& term = answer.other_term->term;
  const auto effect =
      std::find_if(answer.other_term->years.begin(), answer.other_term->years.end(),
                   [&](const auto& each) { return each.difference.year == answer.year; });
  const auto& difference = effect == answer.other_term->years.end()
                               ? values::Known<Money>(values::Reason::not_applicable)
                               : effect->difference.charge.value;
  const bool is_less = difference && *difference < Money();
  const Money size = !difference ? Money() : is_less ? Money() - *difference : *difference;
  page.paragraph("other_term_told", {{"years", static_cast<std::int64_t>(term.years)},
                                     {"has_class", term.asset_class.empty() ? "no" : "yes"},
                                     {"class", term.asset_class},
                                     {"year", writer.year()},
                                     {"what", !difference       ? "unknown"
                                              : size == Money() ? "same"
                                              : is_less         ? "less"
                                                                : "more"},
                                     {"euro", writer.whole_euro(size)}});
}

namespace {

// ---- Incidental ----

std::string chain_name(const Writer& writer, const Chain& chain) {
  std::vector<std::string> parts;
  const auto add = [&](const char* name, const std::string& text) {
    if (!text.empty()) {
      parts.push_back(writer.text("condition." + std::string(name), {{"text", text}}));
    }
  };
  add("post", chain.post);
  add("account", chain.account);
  add("cost_centre", chain.cost_centre);
  add("supplier", chain.supplier);
  return capitalised(enumerated(writer.language(), parts));
}

std::string chain_years(const Writer& writer, const Chain& chain) {
  std::vector<std::string> years;
  for (const auto& year : chain.years) years.push_back(writer.year_of(year.year));
  return enumerated(writer.language(), years);
}

document::Table chain_table(const Page& page) {
  const Writer& writer = page.writer();
  document::Table table{.id = "incidental", .caption = writer.text("table_incidental")};
  table.columns = {writer.column("named", Unit::text),  writer.column("municipality", Unit::text),
                   writer.column("years", Unit::text),  writer.column("in_a_row", Unit::count),
                   writer.column("amount", Unit::euro), writer.column("remark", Unit::text)};
  int number = 0;
  for (const Chain& chain : page.answer().incidental.chains) {
    const std::string id = "incidental." + std::to_string(++number);
    table.rows.push_back(
        {text_cell(chain_name(writer, chain)), text_cell(writer.municipality(chain.municipality)),
         text_cell(chain_years(writer, chain)), count_cell(writer.language(), chain.successive),
         page.cell(writer.figure(id, chain.total)),
         text_cell(
             writer.text(chain.is_contradicted() ? "chain_contradicted" : "chain_with_breaks"))});
  }
  return table;
}

}  // namespace

void add_reconciliation(Page& page) {
  const Writer& writer = page.writer();
  page.section("reconciliation");
  if (!is_comparable(page.answer())) {
    page.paragraph("reconciliation_nothing", {{"year", writer.year()}});
    return;
  }
  page.paragraph("reconciliation_meaning");
  for (const Summary& summary : page.answer().reconciliation.summaries) {
    page.add(document::Paragraph{summary_sentence(writer, summary)});
  }
  page.add(reconciliation_table(page));
  document::Table differences = difference_table(page);
  if (!differences.rows.empty()) page.add(std::move(differences));
}

void add_charges(Page& page) {
  page.section("charges");
  if (page.answer().charges.assets.empty()) {
    page.paragraph("no_assets");
    return;
  }
  page.paragraph("charges_meaning");
  page.add(charge_table(page));
  page.add(asset_table(page));
}

void add_incidental(Page& page) {
  const auto& incidental = page.answer().incidental;
  page.section("incidental");
  if (incidental.examined == 0) {
    page.paragraph("incidental_nothing");
    return;
  }
  page.paragraph("incidental_meaning",
                 {{"examined", incidental.examined},
                  {"count", static_cast<std::int64_t>(incidental.chains.size())}});
  if (!incidental.chains.empty()) page.add(chain_table(page));
}

}  // namespace vlecht::views::cost_split
