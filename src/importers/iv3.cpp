// SPDX-License-Identifier: EUPL-1.2
#include "importers/iv3.h"

#include <algorithm>
#include <map>

#include "base/text.h"
#include "facts/kinds.h"
#include "importers/finding_log.h"
#include "importers/iv3_checks.h"
#include "importers/rules.h"
#include "values/rounding.h"

namespace vlecht::importers {
namespace {

using base::Problem;
using facts::Severity;
using facts::Value;
using iv3::Part;
using values::Wide;

// What a Dutch municipality or joint body spends a year per inhabitant, in euro, very widely taken.
constexpr Wide per_inhabitant_min = 100;
constexpr Wide per_inhabitant_max = 50'000;

constexpr std::size_t iv3_examples_max = 5;

/// Leads one delivery from its JSON to drafts.
class Iv3Reading {
 public:
  Iv3Reading(const File& file, const Settings& settings, const Json& root)
      : file_(file), settings_(settings), root_(root) {}

  base::Result<TableImport> run() {
    TRY_VOID(read_rules());
    const auto identity = iv3::identity_of(root_);
    rules_ = iv3::read_rulebook(settings_.definitions, identity.layer, identity.year);
    delivery_ = iv3::read_delivery(root_, rules_);
    begin(identity);
    take_faults(delivery_.faults);
    if (import_.is_unusable) return finish();
    normalise_number();
    check();
    decide_unit();
    if (!import_.has_questions) make_drafts();
    return finish();
  }

 private:
  base::Result<void> read_rules() {
    for (const Rule& rule : settings_.rules) {
      const auto read = read_rule(rule.rule);
      const bool is_ours = read && rule.column == "file" &&
                           (read->name == RuleName::scale || read->name == RuleName::kind);
      if (!is_ours) {
        return base::problem("rule.not_for_format",
                             {{"rule", to_text(rule)}, {"format", std::string("Iv3")}});
      }
      if (read->name == RuleName::scale) scale_ = base::to_integer(read->argument);
      if (read->name == RuleName::kind) TRY_VOID(allow(read->argument));
    }
    return settings_.kind.empty() ? base::Result<void>() : allow(settings_.kind);
  }

  static base::Result<void> allow(const std::string& kind) {
    if (kind == "iv3_figure" || kind == "iv3_indicator") return {};
    return base::problem("import.kind_not_in_file",
                         {{"kind", kind}, {"kinds", std::string("iv3_figure")}});
  }

  // ---- What it is ----

  void begin(const iv3::Identity& identity) {
    import_.kind = &facts::kind_named("iv3_figure");
    import_.other_kinds = {&facts::kind_named("iv3_indicator")};
    import_.media_type = "application/json";
    import_.sheets.assign(iv3::part_names.begin(), iv3::part_names.end());
    import_.rows = delivery_.lines_seen;
    import_.is_personal_beside = delivery_.has_contact;
    decide(Problem("decided.kind", {{"kind_nl", std::string(import_.kind->label.nl)},
                                    {"kind_en", std::string(import_.kind->label.en)}}),
           Problem("evidence.iv3_members"), "file=kind:iv3_figure");
    decide(Problem("decided.iv3_delivery", {{"layer", delivery_.layer},
                                            {"name", delivery_.name},
                                            {"number", delivery_.number},
                                            {"year", std::to_string(delivery_.year)},
                                            {"period", std::to_string(delivery_.period)},
                                            {"status", delivery_.status}}),
           Problem("evidence.iv3_schema",
                   {{"schema", std::string(delivery_.is_first_schema ? "1" : "2")}}),
           "");
    for (facts::Finding& finding : rules_.findings) log_.add(std::move(finding));
    if (rules_.definitions) {
      decide(Problem("decided.iv3_definitions", {{"file", rules_.definitions->file},
                                                 {"description", rules_.definitions->description}}),
             Problem("evidence.iv3_definitions",
                     {{"layer", identity.layer}, {"year", std::to_string(identity.year)}}),
             "");
    } else {
      const bool has_files = !settings_.definitions.empty();
      find(Problem(has_files ? "iv3.no_definitions_of_year" : "iv3.no_definitions",
                   {{"layer", identity.layer},
                    {"year", std::to_string(identity.year)},
                    {"official", iv3::official(rules_, "SF888",
                                               {{"fout", "iv3_definities_" + identity.layer + "_" +
                                                             std::to_string(identity.year)}})}}),
           Severity::warning);
    }
    if (delivery_.has_contact) find(Problem("iv3.contact_left_out"), Severity::note);
  }

  void decide(Problem what, Problem evidence, std::string rule) {
    import_.decisions.push_back({.header = "",
                                 .column = 0,
                                 .field = "",
                                 .what = std::move(what),
                                 .evidence = std::move(evidence),
                                 .rule = std::move(rule),
                                 .answers = {}});
  }

  void find(Problem problem, Severity severity, const std::string& path = "") {
    facts::Place place;
    place.file = file_.name;
    place.path = path;
    log_.add({std::move(problem), severity, std::move(place), {}});
  }

  // ---- What is wrong ----

  void take_faults(const std::vector<iv3::Fault>& faults) {
    for (const iv3::Fault& fault : faults) {
      facts::Place place;
      place.file = file_.name;
      place.path = fault.path;
      facts::Finding finding{fault.problem, Severity::error, std::move(place), {}};
      if (!fault.part) {
        import_.is_unusable = true;
        log_.add(std::move(finding));
        continue;
      }
      // A line with two faults is one bad row.
      const auto line = std::pair(*fault.part, fault.index);
      if (!bad_lines_.insert(line).second) {
        log_.add(std::move(finding));
        continue;
      }
      import_.bad_rows.push_back(
          {.finding = std::move(finding),
           .sheet = static_cast<std::uint32_t>(iv3::index_of(*fault.part) + 1),
           .row = static_cast<std::uint32_t>(fault.index + 1),
           .content = iv3::path_of(*fault.part, fault.index)});
    }
  }

  // CBS writes 060037 for number 0037 of layer 06, municipalities, in the names of deliveries.
  void normalise_number() {
    const bool is_digits = delivery_.number.find_first_not_of("0123456789") == std::string::npos;
    if (delivery_.layer != "Gemeente" || !is_digits) return;
    if (delivery_.number.size() == 6 && delivery_.number.starts_with("06")) {
      find(Problem("iv3.number_prefix",
                   {{"number", delivery_.number}, {"code", "GM" + delivery_.number.substr(2)}}),
           Severity::note, "metadata.overheidsnummer");
      delivery_.number.erase(0, 2);
    }
    if (delivery_.number.size() > 4) return;
    delivery_.number.insert(0, 4 - delivery_.number.size(), '0');
    municipality_ = "GM" + delivery_.number;
  }

  void check() {
    const bool is_budget = delivery_.period == 0;
    if (is_budget != (delivery_.status == "begroting")) {
      find(Problem("iv3.period_against_status",
                   {{"period", std::to_string(delivery_.period)}, {"status", delivery_.status}}),
           Severity::warning, "metadata.periode");
    }
    if (delivery_.details_left > 0) {
      find(Problem("iv3.details_left", {{"count", delivery_.details_left}}), Severity::note);
    }
    if (!rules_.definitions) return;
    const auto unknown = iv3::unknown_codes(delivery_, rules_);
    take_faults(unknown);
    for (facts::Finding& finding : iv3::grey_cells(delivery_, *rules_.definitions)) {
      find(std::move(finding.problem), finding.severity);
    }
    if (!bad_lines_.empty()) return find(Problem("iv3.checks_wait"), Severity::note);
    for (facts::Finding& finding : iv3::plausibility(delivery_, rules_)) {
      find(std::move(finding.problem), finding.severity);
    }
  }

  // ---- The unit ----

  Wide total_expense() const {
    Wide total = 0;
    for (const iv3::Line& line : delivery_.of(Part::expense)) total += line.amount;
    return total / iv3::amount_one;
  }

  bool has_cents() const {
    for (std::size_t i = 0; i <= iv3::index_of(Part::balances); ++i) {
      for (const iv3::Line& line : delivery_.lines[i]) {
        if (line.amount % iv3::amount_one != 0) return true;
      }
    }
    return false;
  }

  static std::int64_t shown_wide(Wide number) {
    constexpr Wide largest = 9'000'000'000'000'000'000;
    return static_cast<std::int64_t>(std::clamp(number, -largest, largest));
  }

  void decide_unit() {
    if (scale_) {
      return decide(Problem("decided.iv3_unit", {{"scale", std::to_string(*scale_)}}),
                    Problem("evidence.rule"), "file=scale:" + std::to_string(*scale_));
    }
    const Wide total = total_expense();
    Decision question{.header = "",
                      .column = 0,
                      .field = "amount",
                      .what = Problem("question.iv3_unit"),
                      .evidence = Problem("evidence.iv3_magnitude",
                                          {{"total", shown_wide(total)},
                                           {"decimals", std::string(has_cents() ? "yes" : "no")}}),
                      .rule = "",
                      .is_question = true,
                      .answers = {"file=scale:1000", "file=scale:1"}};
    if (is_likely_euro(total, question.evidence))
      std::swap(question.answers[0], question.answers[1]);
    import_.decisions.push_back(std::move(question));
    import_.has_questions = true;
  }

  // The likelier answer stands first; the person gives it.
  bool is_likely_euro(Wide total, Problem& evidence) const {
    const auto inhabitants = municipality_.empty() || !settings_.inhabitants
                                 ? std::nullopt
                                 : settings_.inhabitants(municipality_, delivery_.year);
    if (!inhabitants || *inhabitants <= 0) return has_cents() || total > 20'000'000;
    const Wide as_euro = total / *inhabitants;
    const Wide as_thousands = total * 1'000 / *inhabitants;
    evidence = Problem("evidence.iv3_per_inhabitant", {{"total", shown_wide(total)},
                                                       {"inhabitants", *inhabitants},
                                                       {"euro", shown_wide(as_euro)},
                                                       {"thousands", shown_wide(as_thousands)}});
    const auto fits = [](Wide each) {
      return each >= per_inhabitant_min && each <= per_inhabitant_max;
    };
    return fits(as_euro) && !fits(as_thousands);
  }

  // ---- Drafts ----

  void make_drafts() {
    for (std::size_t i = 0; i < iv3::part_names.size(); ++i) {
      const Part part = static_cast<Part>(i);
      cells_.clear();
      Wide sum = 0;
      std::int64_t count = 0;
      for (const iv3::Line& line : delivery_.lines[i]) {
        if (bad_lines_.contains(std::pair(part, line.index))) continue;
        if (iv3::is_of_indicators(part)) {
          add_indicator(part, line);
        } else if (const auto cents = cents_of(part, line)) {
          add_figure(part, line, *cents);
          sum += *cents;
          ++count;
        }
      }
      if (count > 0) add_total(part, sum, count);
    }
    if (added_up_ > 0) {
      find(Problem("iv3.cells_added", {{"count", added_up_}, {"examples", added_examples_}}),
           Severity::warning);
    }
    const std::string scope = delivery_.layer + "/" + escaped(delivery_.number) + "/" +
                              std::to_string(delivery_.year) + "/" +
                              std::to_string(delivery_.period) + "/" + delivery_.status + "/";
    import_.scopes = {{import_.kind, scope}, {import_.other_kinds.front(), scope}};
  }

  static std::string escaped(std::string_view text) {
    std::string out;
    facts::append_escaped(out, text);
    return out;
  }

  std::optional<std::int64_t> cents_of(Part part, const iv3::Line& line) {
    const Wide cents = Wide(line.amount) * *scale_;
    constexpr Wide per_cent = iv3::amount_one / 100;
    constexpr Wide largest = 9'000'000'000'000'000'000;
    if (cents % per_cent == 0 && cents / per_cent >= -largest && cents / per_cent <= largest) {
      return static_cast<std::int64_t>(cents / per_cent);
    }
    Problem problem("iv3.amount_no_cents", {{"path", iv3::path_of(part, line.index, "bedrag")},
                                            {"scale", std::to_string(*scale_)}});
    take_faults({{std::move(problem), iv3::path_of(part, line.index, "bedrag"), part, line.index}});
    return std::nullopt;
  }

  facts::Draft draft_of(const facts::Kind& kind, Part part, const iv3::Line& line) const {
    facts::Draft draft{
        .kind = &kind,
        .values = std::vector<facts::KnownValue>(kind.fields.size(), values::Reason::not_supplied),
        .valid =
            values::Period::since(values::BookYear{static_cast<int>(delivery_.year)}.first_day()),
        .operation = facts::Operation::assert_,
        .standing = settings_.standing,
        .source = {.sheet = static_cast<std::uint32_t>(iv3::index_of(part) + 1),
                   .row = static_cast<std::uint32_t>(line.index + 1)}};
    put(draft, "layer", delivery_.layer);
    put(draft, "body", delivery_.number);
    draft.values[kind.at("year")] = Value(delivery_.year);
    put(draft, "period", std::to_string(delivery_.period));
    put(draft, "status", delivery_.status);
    if (!municipality_.empty()) put(draft, "municipality", municipality_);
    if (!delivery_.name.empty()) put(draft, "name", delivery_.name);
    return draft;
  }

  static void put(facts::Draft& draft, std::string_view field, std::string text) {
    draft.values[draft.kind->at(field)] = Value(std::move(text));
  }

  std::string category_of(Part part, const iv3::Line& line) const {
    if (part != Part::balances) return line.category;
    if (rules_.definitions) {
      const auto found = rules_.definitions->is_end.find(line.category);
      if (found != rules_.definitions->is_end.end()) return found->second ? "ultimo" : "primo";
    }
    const std::string key = facts::header_key(line.category);
    return key == "1januari" || key == "primo" || line.category.starts_with("1-1-") ? "primo"
                                                                                    : "ultimo";
  }

  void add_figure(Part part, const iv3::Line& line, std::int64_t cents) {
    const std::string category = category_of(part, line);
    const auto [cell, is_new] = cells_.emplace(std::pair(line.post, category), figures_.size());
    if (!is_new) return add_to_cell(part, line, figures_[cell->second], cents);
    facts::Draft draft = draft_of(*import_.kind, part, line);
    put(draft, "side", std::string(iv3::name_of(part)));
    put(draft, "post", line.post);
    put(draft, "category", category);
    draft.values[import_.kind->at("amount")] = Value(values::Money::from_cents(cents));
    figures_.push_back(std::move(draft));
  }

  // Lines with other details may be of the same cell: then its amount is their sum. A balance is
  // not a sum.
  void add_to_cell(Part part, const iv3::Line& line, facts::Draft& cell, std::int64_t cents) {
    facts::KnownValue& amount = cell.values[import_.kind->at("amount")];
    const values::Money before = std::get<values::Money>(*amount);
    const auto sum = values::checked_sum(before, values::Money::from_cents(cents));
    if (part == Part::balances || !sum) {
      if (part == Part::balances && before.cents() == cents) return;
      const std::string path = iv3::path_of(part, line.index);
      Problem problem("iv3.balance_twice", {{"path", path},
                                            {"earlier", iv3::path_of(part, cell.source.row - 1)},
                                            {"post", line.post}});
      return take_faults({{std::move(problem), path, part, line.index}});
    }
    amount = Value(*sum);
    if (static_cast<std::size_t>(++added_up_) > iv3_examples_max) return;
    added_examples_ += (added_examples_.empty() ? "" : ", ") + iv3::path_of(part, line.index);
  }

  void add_indicator(Part part, const iv3::Line& line) {
    facts::Draft draft = draft_of(*import_.other_kinds.front(), part, line);
    const auto cell = cells_.emplace(std::pair(line.post, line.category), indicators_.size());
    if (!cell.second) {
      const std::string path = iv3::path_of(part, line.index);
      Problem problem(
          "iv3.balance_twice",
          {{"path", path},
           {"earlier", iv3::path_of(part, indicators_[cell.first->second].source.row - 1)},
           {"post", line.post}});
      return take_faults({{std::move(problem), path, part, line.index}});
    }
    put(draft, "sort", part == Part::ratios ? "kengetal" : "beleidsindicator");
    put(draft, "report_period", line.category);
    put(draft, "indicator", line.post);
    if (!line.value.empty()) put(draft, "value", line.value);
    indicators_.push_back(std::move(draft));
  }

  void add_total(Part part, Wide sum, std::int64_t count) {
    constexpr Wide largest = 9'000'000'000'000'000'000;
    const values::Money shown =
        values::Money::from_cents(static_cast<std::int64_t>(std::clamp(sum, -largest, largest)));
    import_.control_totals.push_back({.field = "amount",
                                      .header = std::string(iv3::name_of(part)),
                                      .sum = values::to_decimal(shown),
                                      .values = count,
                                      .missing = 0});
  }

  TableImport finish() {
    import_.drafts = std::move(figures_);
    import_.drafts.insert(import_.drafts.end(), std::make_move_iterator(indicators_.begin()),
                          std::make_move_iterator(indicators_.end()));
    import_.findings = log_.taken();
    for (const BadRow& row : import_.bad_rows) import_.findings.push_back(row.finding);
    return std::move(import_);
  }

  const File& file_;
  const Settings& settings_;
  const Json& root_;
  std::optional<std::int64_t> scale_;
  iv3::Rulebook rules_;
  iv3::Delivery delivery_;
  std::string municipality_;
  TableImport import_;
  FindingLog log_;
  std::set<std::pair<Part, std::size_t>> bad_lines_;
  std::map<std::pair<std::string, std::string>, std::size_t> cells_;  // of one part
  std::vector<facts::Draft> figures_, indicators_;
  std::int64_t added_up_ = 0;
  std::string added_examples_;
};

}  // namespace

base::Result<TableImport> read_iv3(const File& file, const Settings& settings) {
  TRY(const Json root, read_json(file.bytes, file.name));
  return read_iv3(file, settings, root);
}

base::Result<TableImport> read_iv3(const File& file, const Settings& settings, const Json& root) {
  if (!root.is(Json::Type::object) || !iv3::is_delivery(root)) {
    return base::problem("json.not_known", {{"file", file.name}});
  }
  return Iv3Reading(file, settings, root).run();
}

}  // namespace vlecht::importers
