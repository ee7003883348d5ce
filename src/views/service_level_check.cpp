// SPDX-License-Identifier: EUPL-1.2
#include "views/service_level_check.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include "base/check.h"
#include "views/moment.h"
#include "views/quoted_figures.h"
#include "views/verdict.h"
#include "words/format.h"

namespace vlecht::views::service_level_check {
namespace {

using analysis::service_level_check::Answer;
using analysis::service_level_check::ContractCheck;
using analysis::service_level_check::Finding;
using analysis::service_level_check::Rule;
using analysis::service_level_check::Subject;
using analysis::service_level_check::Weight;
using document::Cell;
using document::Figure;
using document::Sign;
using document::Unit;
using Details = std::vector<std::pair<std::string, base::Detail>>;

constexpr std::array<std::pair<Weight, std::string_view>, 4> counted_weights{
    {{Weight::contradiction, "contradictions"},
     {Weight::hole, "holes"},
     {Weight::cannot_be_judged, "cannot_be_judged"},
     {Weight::note, "notes"}}};

std::string text(const Context& context, std::string_view name, const Details& details = {}) {
  return words::text(context.language, "service_level_check." + std::string(name), details);
}

// Days in full, as on every page.
std::string told(words::Language language, base::Problem problem) {
  for (auto& [name, detail] : problem.details) {
    const bool is_day = name == "from" || name == "through" || name == "until";
    const auto* written = std::get_if<std::string>(&detail);
    if (!is_day || written == nullptr) continue;
    if (const auto day = values::day_from_iso(*written)) detail = words::long_day(language, *day);
  }
  return words::text(language, problem);
}

Sign sign_of(Weight weight) {
  switch (weight) {
    case Weight::contradiction:
      return Sign::bad;
    case Weight::hole:
      return Sign::missing;
    case Weight::cannot_be_judged:
      return Sign::unknown;
    case Weight::note:
      return Sign::remark;
  }
  CHECK(!"a weight has a sign");
}

std::string weight_text(const Context& context, Weight weight) {
  return text(context, "weight." + std::string(analysis::service_level_check::name_of(weight)));
}

std::string subject_text(const Context& context, const Finding& finding) {
  const Details name{{"name", finding.name}};
  switch (finding.subject) {
    case Subject::contract:
      return text(context, "subject.contract");
    case Subject::service:
      return text(context, "subject.service", name);
    case Subject::priority:
      return text(context, "subject.priority", name);
    case Subject::calendar:
      return text(context, "subject.calendar", name);
  }
  CHECK(!"a subject has a text");
}

std::string ask_text(const Context& context, const Finding& finding) {
  const bool is_unknown = finding.weight == Weight::cannot_be_judged;
  const std::string_view name = is_unknown ? "cannot_be_judged" : finding.rule->id();
  return text(context, "ask." + std::string(name));
}

// So many places are named; the facts have them all.
constexpr std::size_t pages_max = 3;

std::string pages_text(const Finding& finding) {
  std::string out;
  for (std::size_t i = 0; i < std::min(pages_max, finding.pages.size()); ++i) {
    out += (i == 0 ? "" : "; ") + finding.pages[i];
  }
  if (finding.pages.size() > pages_max) out += "; …";
  return out;
}

Figure word_figure(const Context& context, std::string id, const Finding& finding) {
  Figure out{.id = std::move(id), .unit = Unit::text};
  out.value = analysis::service_level_check::name_of(finding.weight);
  out.shown = weight_text(context, finding.weight);
  out.standing = facts::name_of(finding.standing);
  out.standing_shown = standing_text(context.language, finding.standing);
  out.sources = finding.sources;
  if (!out.sources.empty() && context.address) out.address = context.address(out.id);
  return out;
}

Figure count_figure(const Context& context, std::string id, std::string label, std::int64_t count,
                    std::vector<facts::EntryNumber> sources, facts::Standing standing) {
  return figure(context, std::move(id), std::move(label), Unit::count,
                facts::Figure<std::int64_t>{count, standing, std::move(sources)});
}

Cell quoting(const Figure& quoted) {
  Cell out = cell(quoted);
  out.figure = quoted.id;
  out.sources = quoted.sources;
  return out;
}

// ---- One contract ----

std::vector<Figure> counts_of(const ContractCheck& contract, const Context& context) {
  std::vector<Figure> out;
  for (const auto& [weight, name] : counted_weights) {
    out.push_back(
        count_figure(context, "contract." + id_part(contract.code) + "." + std::string(name),
                     text(context, "figure." + std::string(name), {{"name", contract.name}}),
                     contract.count(weight), contract.sources, contract.standing));
  }
  return out;
}

Details count_details(std::int64_t contradictions, std::int64_t holes, std::int64_t unjudged) {
  const auto any = [](std::int64_t count) { return std::string(count == 0 ? "no" : "yes"); };
  return {{"contradictions", contradictions},
          {"has_contradictions", any(contradictions)},
          {"holes", holes},
          {"has_holes", any(holes)},
          {"unjudged", unjudged},
          {"has_unjudged", any(unjudged)}};
}

bool is_sound(const ContractCheck& contract) {
  return std::all_of(contract.findings.begin(), contract.findings.end(),
                     [](const Finding& finding) { return finding.weight == Weight::note; });
}

std::string sentence(const ContractCheck& contract, const Context& context) {
  if (is_sound(contract)) return text(context, "nothing_found");
  return text(context, "sentence_contract",
              count_details(contract.count(Weight::contradiction), contract.count(Weight::hole),
                            contract.count(Weight::cannot_be_judged)));
}

/// Findings that stand in one row, by what they have in common.
struct Row {
  std::vector<const Finding*> findings;

  const Finding& first() const { return *findings.front(); }
};

// Findings of one rule that say the same of several subjects stand in one row.
std::vector<Row> rows_of(const ContractCheck& contract) {
  std::vector<Row> rows;
  using Said = std::tuple<const Rule*, Weight, Subject, std::string, std::string>;
  std::map<Said, std::size_t> places;
  for (const Finding& finding : contract.findings) {
    if (finding.name.empty()) {
      rows.push_back({{&finding}});
      continue;
    }
    Said said(finding.rule, finding.weight, finding.subject, finding.problem.name,
              told(words::Language::nl, finding.problem));
    const auto [found, is_new] = places.emplace(std::move(said), rows.size());
    if (is_new) rows.emplace_back();
    rows[found->second].findings.push_back(&finding);
  }
  return rows;
}

/// What the findings of a row rest on together.
Finding joined(const Row& row) {
  Finding out = row.first();
  for (const Finding* finding : row.findings) {
    out.sources.insert(out.sources.end(), finding->sources.begin(), finding->sources.end());
    out.standing = facts::weaker(out.standing, finding->standing);
    for (const std::string& page : finding->pages) {
      if (std::find(out.pages.begin(), out.pages.end(), page) == out.pages.end()) {
        out.pages.push_back(page);
      }
    }
  }
  std::sort(out.sources.begin(), out.sources.end());
  out.sources.erase(std::unique(out.sources.begin(), out.sources.end()), out.sources.end());
  return out;
}

/// The table of findings, and the figures in it and behind it.
class FindingsTable {
 public:
  FindingsTable(const ContractCheck& contract, const Context& context)
      : contract_(contract), context_(context) {
    const auto column = [&](std::string id) {
      std::string label = text(context_, "column." + id);
      return document::Column{std::move(id), std::move(label), Unit::text};
    };
    table_.id = "findings." + id_part(contract.code);
    table_.caption = text(context, "table_findings", {{"name", contract.name}});
    table_.columns = {column("subject"), column("found"), column("weight"), column("ask")};
    has_pages_ = std::any_of(contract.findings.begin(), contract.findings.end(),
                             [](const Finding& finding) { return !finding.pages.empty(); });
    if (has_pages_) table_.columns.push_back(column("page"));
    for (const Row& row : rows_of(contract)) add_row(row);
    for (const Finding& finding : contract.findings) {
      figures_.push_back(quoted(finding_id(finding), finding, subject_text(context_, finding)));
    }
  }

  document::Table& table() { return table_; }
  std::vector<Figure>& figures() { return figures_; }

 private:
  void add_row(const Row& row) {
    const Finding all = joined(row);
    const std::string subject = subjects_text(row);
    Figure weight =
        quoted(numbered("rule." + id_part(contract_.code) + "." + std::string(all.rule->id())), all,
               subject);
    Cell where = text_cell(subject);
    where.sign = sign_of(all.weight);
    std::vector<Cell> cells{std::move(where), text_cell(told(context_.language, all.problem)),
                            quoting(weight), text_cell(ask_text(context_, all))};
    if (has_pages_) cells.push_back(text_cell(pages_text(all)));
    table_.rows.push_back(std::move(cells));
    figures_.push_back(std::move(weight));
  }

  // "prioriteit P1, P2 en P3".
  std::string subjects_text(const Row& row) const {
    std::vector<std::string> names;
    for (const Finding* finding : row.findings) names.push_back(finding->name);
    Finding named = row.first();
    named.name = enumerated(context_.language, names);
    return subject_text(context_, named);
  }

  Figure quoted(std::string id, const Finding& finding, const std::string& subject) const {
    Figure out = word_figure(context_, std::move(id), finding);
    out.label = text(context_, "figure.finding",
                     {{"contract", contract_.name},
                      {"subject", subject},
                      {"found", told(context_.language, finding.problem)}});
    return out;
  }

  std::string finding_id(const Finding& finding) {
    std::string out = "finding." + id_part(contract_.code) + "." + std::string(finding.rule->id());
    if (!finding.name.empty()) out += "." + id_part(finding.name);
    return numbered(out);
  }

  std::string numbered(const std::string& id) {
    const int number = ++used_[id];
    return number == 1 ? id : id + "." + std::to_string(number);
  }

  const ContractCheck& contract_;
  const Context& context_;
  document::Table table_;
  std::vector<Figure> figures_;
  std::map<std::string, int> used_;
  bool has_pages_ = false;
};

// Without its heading and sentence, which the page of one contract has already.
Section findings_of(const ContractCheck& contract, const Context& context) {
  Section out;
  out.figures = counts_of(contract, context);
  if (contract.findings.empty()) return out;
  FindingsTable findings(contract, context);
  out.blocks.push_back(document::Paragraph{text(context, "intro")});
  out.blocks.push_back(std::move(findings.table()));
  std::move(findings.figures().begin(), findings.figures().end(), std::back_inserter(out.figures));
  return out;
}

// ---- The page ----

Figure total(const Answer& answer, const Context& context, Weight weight, std::string_view name) {
  std::vector<facts::EntryNumber> sources;
  facts::Standing standing = facts::Standing::adopted;
  std::int64_t count = 0;
  for (const ContractCheck& contract : answer.contracts) {
    count += contract.count(weight);
    sources.insert(sources.end(), contract.sources.begin(), contract.sources.end());
    standing = facts::weaker(standing, contract.standing);
  }
  // Hours and calendars serve several contracts.
  std::sort(sources.begin(), sources.end());
  sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
  return count_figure(context, "all." + std::string(name),
                      text(context, "figure.all." + std::string(name)), count, std::move(sources),
                      standing);
}

document::Figures totals(const Answer& answer, const Context& context) {
  document::Figures out{.caption = text(context, "essence")};
  for (const auto& [weight, name] : counted_weights) {
    if (weight == Weight::note) continue;  // allowed: it does not stand large
    out.figures.push_back(total(answer, context, weight, name));
  }
  return out;
}

document::Table contracts_table(const Answer& answer, const Context& context) {
  document::Table out;
  out.id = "contracts";
  out.caption = text(context, "table_contracts");
  for (const char* id : {"contract", "supplier"}) {
    out.columns.push_back({id, text(context, std::string("column.") + id), Unit::text});
  }
  for (const auto& [weight, name] : counted_weights) {
    const std::string id(name);
    out.columns.push_back({id, text(context, "column." + id), Unit::count});
  }
  for (const ContractCheck& contract : answer.contracts) {
    Cell name = text_cell(contract.name);
    if (context.page) name.address = context.page({{"contract", contract.code}}, std::nullopt);
    std::vector<Cell> row{std::move(name), text_cell(contract.supplier)};
    for (const Figure& figure : counts_of(contract, context)) row.push_back(quoting(figure));
    out.rows.push_back(std::move(row));
  }
  return out;
}

std::string lead(const Answer& answer, const Context& context) {
  if (answer.contracts.empty()) return text(context, "no_contracts");
  if (!answer.asked.contract.empty()) return sentence(answer.contracts.front(), context);
  std::int64_t contradictions = 0, holes = 0, unjudged = 0;
  for (const ContractCheck& contract : answer.contracts) {
    contradictions += contract.count(Weight::contradiction);
    holes += contract.count(Weight::hole);
    unjudged += contract.count(Weight::cannot_be_judged);
  }
  Details details = count_details(contradictions, holes, unjudged);
  details.emplace_back("contracts", static_cast<std::int64_t>(answer.contracts.size()));
  return text(context, "sentence", details);
}

document::Choice contract_choice(const Answer& answer, const Context& context) {
  document::Choice out{.name = "contract",
                       .label = text(context, "choice.contract"),
                       .value = answer.asked.contract};
  out.options.push_back({"", text(context, "choice.all")});
  for (const auto& [code, name] : answer.offers) out.options.push_back({code, name});
  return out;
}

void append(document::Document& page, Section section, std::vector<Figure>& figures) {
  std::move(section.blocks.begin(), section.blocks.end(), std::back_inserter(page.blocks));
  std::move(section.figures.begin(), section.figures.end(), std::back_inserter(figures));
}

void add_one_contract(document::Document& page, const Answer& answer, const Context& context,
                      std::vector<Figure>& figures) {
  const ContractCheck& contract = answer.contracts.front();
  if (context.page && answer.offers.size() > 1) {
    page.blocks.push_back(document::Link{text(context, "back_to_all"),
                                         context.page({{"contract", ""}}, std::nullopt)});
  }
  page.blocks.push_back(document::Heading{2, text(context, "heading_contract"), "findings"});
  append(page, findings_of(contract, context), figures);
}

void add_all_contracts(document::Document& page, const Answer& answer, const Context& context,
                       std::vector<Figure>& figures) {
  page.blocks.push_back(document::Contents{text(context, "contents"), {}});
  page.blocks.push_back(document::Heading{2, text(context, "contracts"), "contracts"});
  page.blocks.push_back(contracts_table(answer, context));
  for (const ContractCheck& contract : answer.contracts) {
    append(page, section(contract, context), figures);
  }
}

// ---- The verdict ----

Course course_of(const analysis::service_level_check::Answer& answer) {
  using analysis::service_level_check::Weight;
  std::vector<Course> out;
  for (const ContractCheck& contract : answer.contracts) {
    if (contract.count(Weight::contradiction) > 0) {
      out.push_back(Course::not_on_course);
    } else {
      const bool has_holes =
          contract.count(Weight::hole) + contract.count(Weight::cannot_be_judged) > 0;
      out.push_back(has_holes ? Course::cannot_be_told : Course::on_course);
    }
  }
  return worst_of(out);
}

}  // namespace

Section section(const ContractCheck& contract, const Context& context) {
  Section out = findings_of(contract, context);
  out.blocks.insert(out.blocks.begin(),
                    {document::Heading{2, text(context, "heading", {{"name", contract.name}}),
                                       "check." + id_part(contract.code)},
                     document::Paragraph{sentence(contract, context)}});
  return out;
}

document::Document view(const Answer& answer, const dossier::Dossier& dossier,
                        const Context& context) {
  document::Document out = document_at(context.language, dossier);
  out.id = "service_level_check";
  const bool is_one = !answer.asked.contract.empty();
  out.title = is_one ? text(context, "title_contract", {{"name", answer.contracts.front().name}})
                     : text(context, "title");
  out.has_illustrative = std::any_of(answer.contracts.begin(), answer.contracts.end(),
                                     [](const ContractCheck& contract) {
                                       return contract.standing == facts::Standing::illustrative;
                                     });
  out.verdict = verdict(context.language, course_of(answer), "verdict.rule.service_level_check");
  out.choices = {contract_choice(answer, context)};
  if (is_one) out.parameters.emplace_back("contract", answer.asked.contract);
  out.blocks.push_back(document::Paragraph{lead(answer, context), true});
  if (answer.contracts.empty()) return out;
  out.blocks.push_back(totals(answer, context));
  std::vector<Figure> figures;
  (is_one ? add_one_contract : add_all_contracts)(out, answer, context, figures);
  document::Figures listed{.caption = text(context, "figures_all"), .is_compact = true};
  listed.is_folded = true;
  listed.figures = std::move(figures);
  out.blocks.push_back(std::move(listed));
  return out;
}

}  // namespace vlecht::views::service_level_check
