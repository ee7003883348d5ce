// SPDX-License-Identifier: EUPL-1.2
#include "importers/table_import.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "base/text.h"
#include "facts/decimal.h"
#include "importers/budget_review.h"
#include "importers/control_total.h"
#include "importers/duplicates.h"
#include "importers/goal_review.h"
#include "importers/ledger_balances.h"
#include "importers/ledger_review.h"
#include "importers/peer_figure_review.h"
#include "importers/portfolio.h"
#include "importers/scale.h"
#include "importers/service_level_review.h"
#include "importers/source_text.h"
#include "values/rounding.h"

namespace vlecht::importers {
using base::Problem;

/// Leads a file from its cells to drafts, step by step.
class TableReader::Reading {
 public:
  Reading(const File& file, const Settings& settings, SourceText source)
      : file_name_(file.name), settings_(settings), source_(std::move(source)) {}

  base::Result<void> open(const base::Executor& executor) {
    TRY(const std::string kind, kind_wanted());
    TRY(layout_, find_layout(source_.sheets, kind, settings_.rules));
    begin();
    decide_layout();
    leave_out_dateless();
    decide_columns(executor);
    decide_sides();
    TRY_VOID(decide_elsewhere());
    ignore_rest();
    if (import_.has_questions) {
      count_rows();
    } else {
      begin_rows();
      if (seen_) seen_->expect(grid().row_count(), executor);
    }
    return {};
  }

  const TableImport& table() const { return import_; }
  std::int64_t bad_row_count() const {
    return bad_.count + (rows_ ? rows_->bad_rows().count : 0) + (seen_ ? seen_->bad_count() : 0);
  }

  std::size_t row_count() const { return grid().row_count() - layout_.header.row - 1; }

  bool next(std::vector<facts::Draft>& drafts, std::size_t rows) {
    if (!rows_ || rows_->is_at_end()) {
      drafts.clear();
      return false;
    }
    if (seen_) {
      rows_->read(rows, drafts);
      if (ledger_) ledger_->review(drafts);
      seen_->drop_duplicates(drafts);
    } else if (has_balances_) {
      rows_->read(grid().row_count(), drafts);
      spread_balances(drafts, is_cumulative_, place_, log_);
      ledger_->review(drafts);
    } else if (ledger_) {
      rows_->read(rows, drafts);
      ledger_->review(drafts);
    } else {
      read_together(drafts);
    }
    for (Total& total : totals_) total.add(drafts);
    return true;
  }

  base::Result<TableImport> finish() {
    if (rows_) finish_rows();
    if (settings_.set_aside && bad_.count > static_cast<std::int64_t>(bad_rows_kept_max)) {
      return base::problem(
          "table.too_many_bad_rows",
          {{"count", bad_.count}, {"max", static_cast<std::int64_t>(bad_rows_kept_max)}});
    }
    import_.bad_rows = std::move(bad_.kept);
    import_.findings = log_.taken();
    return std::move(import_);
  }

 private:
  /// Sum of an amount or count column over the drafts.
  class Total {
   public:
    Total(const facts::Kind& kind, const facts::Field& field, const std::string& header)
        : field_(kind.at(field.name)),
          type_(field.type),
          total_{.field = std::string(field.name), .header = header, .sum = {}} {}

    void add(const std::vector<facts::Draft>& drafts) {
      for (const facts::Draft& draft : drafts) {
        const facts::KnownValue& value = draft.values[field_];
        if (!value.is_known()) {
          ++total_.missing;
          continue;
        }
        ++total_.values;
        if (const auto* money = std::get_if<values::Money>(&*value)) {
          sum_ += money->cents();
        } else if (const auto* pounds = std::get_if<values::Sterling>(&*value)) {
          sum_ += pounds->pence();
        } else if (const auto* text = std::get_if<std::string>(&*value)) {
          add_decimal(facts::ratio_of_decimal(*text));
        } else {
          sum_ += std::get<std::int64_t>(*value);
        }
      }
    }

    ControlTotal taken() {
      total_.sum = decimal_text(sum_, decimals_of(type_));
      if (type_ == facts::FieldType::decimal) {
        total_.sum.erase(total_.sum.find_last_not_of('0') + 1);
        if (total_.sum.ends_with('.')) total_.sum.pop_back();
      }
      return std::move(total_);
    }

   private:
    void add_decimal(const values::Ratio& number) {
      constexpr std::int64_t whole = 1'000'000'000;
      static_assert(facts::decimals_max == 9);
      sum_ += values::Wide{number.numerator()} * (whole / number.denominator());
    }

    std::size_t field_;
    facts::FieldType type_;
    values::Wide sum_ = 0;
    ControlTotal total_;
  };

  base::Result<std::string> kind_wanted() const {
    TRY(const auto of_file, file_rules(settings_.rules));
    const auto rule = of_file.argument(RuleName::kind);
    return settings_.kind.empty() && rule ? *rule : settings_.kind;
  }

  void begin() {
    import_.kind = layout_.kind;
    import_.media_type = source_.media_type;
    import_.decisions = std::move(source_.decisions);
    for (const Decision& decision : import_.decisions) note_question(decision);
    place_.file = file_name_;
    if (!source_.is_workbook) return;
    for (const Sheet& sheet : source_.sheets) import_.sheets.push_back(sheet.name);
    place_.sheet = sheet().name;
  }

  const Sheet& sheet() const { return source_.sheets[layout_.sheet]; }
  const Grid& grid() const { return sheet().grid; }
  const HeaderColumn& column(std::size_t index) const { return layout_.header.columns[index]; }

  void note_question(const Decision& decision) {
    import_.has_questions = import_.has_questions || decision.is_question;
  }

  void decide(const HeaderColumn* column, std::string field, Problem what, Problem evidence,
              const std::string& rule) {
    Decision decision{.header = column == nullptr ? "" : column->text,
                      .column = column == nullptr ? 0 : column->column,
                      .field = std::move(field),
                      .what = std::move(what),
                      .evidence = std::move(evidence),
                      .rule = (column == nullptr ? "file" : column->target) + "=" + rule,
                      .answers = {}};
    import_.decisions.push_back(std::move(decision));
  }

  // ---- The file as a whole ----

  void decide_layout() {
    const std::string kind(layout_.kind->name);
    decide(nullptr, "",
           Problem("decided.kind", {{"kind_nl", std::string(layout_.kind->label.nl)},
                                    {"kind_en", std::string(layout_.kind->label.en)}}),
           settings_.kind.empty()
               ? Problem("evidence.kind_columns",
                         {{"columns", static_cast<std::int64_t>(layout_.mapping.used)}})
               : Problem("evidence.rule"),
           "kind:" + kind);
    if (source_.is_workbook) decide_sheet();
    const std::string row = std::to_string(grid().row_number(layout_.header.row));
    decide(nullptr, "", Problem("decided.header", {{"row", row}}),
           layout_.is_header_by_rule
               ? Problem("evidence.rule")
               : Problem("evidence.header",
                         {{"columns", static_cast<std::int64_t>(layout_.mapping.used)}}),
           "header:" + row);
  }

  void decide_sheet() {
    if (source_.sheets.size() > 1) {
      decide(
          nullptr, "", Problem("decided.sheet", {{"sheet", sheet().name}}),
          Problem("evidence.sheet", {{"sheets", static_cast<std::int64_t>(source_.sheets.size())}}),
          "sheet:" + sheet().name);
    }
    if (sheet().is_hidden) {
      log_.add({Problem("sheet.hidden", {{"sheet", sheet().name}}),
                facts::Severity::warning,
                place_,
                {}});
    }
    Rows hidden;
    for (std::size_t row = layout_.header.row + 1; row < grid().row_count(); ++row) {
      if (grid().is_hidden(row)) hidden.add(grid().row_number(row));
    }
    if (!hidden) return;
    facts::Place place = place_;
    place.row = hidden.first.front();
    log_.add({Problem("rows.hidden", {{"count", hidden.count}, {"rows", hidden.text()}}),
              facts::Severity::warning,
              place,
              {}});
  }

  // ---- The columns ----

  // A scale that stands above the table holds for all its amounts.
  ColumnSource column_source() {
    ColumnSource source{.grid = &grid(),
                        .header = &layout_.header,
                        .place = &place_,
                        .title_power = {},
                        .title = {}};
    for (std::size_t row = 0; row < layout_.header.row; ++row) {
      for (std::size_t cell = 0; cell < grid().cell_count(row); ++cell) {
        const std::string_view text = grid().cell_text(row, cell);
        const auto named = scale_in(text);
        const auto power = named ? named : pounds_scale(text);
        if (!power || source.title_power) continue;
        source.title_power = power;
        source.title = base::shortened(base::trimmed(text), 80);
      }
    }
    return source;
  }

  // Some exports keep only the time of their dates ("00:00:00"). A column that need not be there
  // and has not one day in it says nothing, and its rows are not wrong for that.
  void leave_out_dateless() {
    for (Mapping::Use& use : layout_.mapping.uses) {
      const bool may_go = use.field->type == facts::FieldType::day && !use.field->required &&
                          layout_.kind->index_of(use.field->name) && use.column && !use.is_by_rule;
      if (!may_go || use.candidates.size() > 1) continue;
      const HeaderColumn& found = column(*use.column);
      const auto junk = dateless(found.column);
      if (!junk) continue;
      facts::Place place = place_;
      place.column = found.column;
      place.header = found.text;
      log_.add({Problem("column.no_dates", {{"header", found.text},
                                            {"count", junk->first},
                                            {"text", base::shortened(junk->second, 40)}}),
                facts::Severity::warning,
                std::move(place),
                {}});
      use.column.reset();
      use.candidates.clear();
    }
  }

  // How many cells hold a time without a day and what the first is, when no cell holds anything
  // else; none otherwise.
  std::optional<std::pair<std::int64_t, std::string_view>> dateless(std::uint32_t at) const {
    std::pair<std::int64_t, std::string_view> junk{0, ""};
    for (std::size_t row = layout_.header.row + 1; row < grid().row_count(); ++row) {
      const std::string_view text = base::trimmed(grid().text(row, at));
      if (text.empty()) continue;
      const bool is_time = text.find(':') != std::string_view::npos &&
                           text.find_first_not_of("0123456789:.") == std::string_view::npos;
      if (!is_time) return std::nullopt;
      if (junk.first++ == 0) junk.second = text;
    }
    if (junk.first == 0) return std::nullopt;
    return junk;
  }

  // Columns are studied together; what was found is told in their order.
  bool may_be_left_out(const facts::Field& field) const {
    const bool is_word =
        field.type == facts::FieldType::text || field.type == facts::FieldType::code ||
        field.type == facts::FieldType::choice || field.type == facts::FieldType::municipality;
    return layout_.kind->holding == facts::Holding::state && is_word && !field.required;
  }

  void decide_columns(const base::Executor& executor) {
    std::vector<ColumnToStudy> columns;
    const auto add = [&](const facts::Field& field, std::size_t index, std::string use) {
      columns.push_back({&field, &column(index), &layout_.mapping.rules[index], std::move(use),
                         is_portfolio(layout_.kind->name)});
    };
    for (const Mapping::Use& use : layout_.mapping.uses) {
      if (use.column && use.candidates.size() <= 1) {
        add(*use.field, *use.column, "field:" + std::string(use.field->name));
      }
    }
    if (has_sides()) {
      add(amount_field(), *layout_.mapping.debit, "debit");
      add(amount_field(), *layout_.mapping.credit, "credit");
    }
    auto studies = study_columns(column_source(), columns, executor);
    auto next = studies.begin();
    plan_.readings.reserve(layout_.mapping.uses.size());
    for (const Mapping::Use& use : layout_.mapping.uses) {
      if (!use.column) continue;
      if (use.candidates.size() > 1) {
        ask_which(use);
        continue;
      }
      decide_field(use);
      plan_.readings.push_back(take(*next++));
      plan_.readings.back().tells_blanks = !may_be_left_out(*use.field);
      if (!is_portfolio(layout_.kind->name)) continue;
      plan_.readings.back().has_words = true;
      plan_.readings.back().header = shown_header(plan_.readings.back().header);
    }
    if (!has_sides()) return;
    plan_.debit = take(*next++);
    plan_.credit = take(*next++);
  }

  ColumnReading take(ColumnStudy& found) {
    for (Decision& decision : found.decisions) {
      note_question(decision);
      import_.decisions.push_back(std::move(decision));
    }
    for (facts::Finding& finding : found.findings) log_.add(std::move(finding));
    return std::move(found.reading);
  }

  static std::vector<std::pair<std::string, base::Detail>> names_of(const facts::Field& field) {
    return {{"field_nl", std::string(field.label.nl)}, {"field_en", std::string(field.label.en)}};
  }

  void decide_field(const Mapping::Use& use) {
    const HeaderColumn& found = column(*use.column);
    Problem what(use.field == &valid_until_field() ? "decided.field_until" : "decided.field");
    what.details = names_of(*use.field);
    what.details.emplace_back("header", found.text.empty() ? letters_of(found.column) : found.text);
    Problem evidence("evidence.header_close");
    if (use.is_by_name) evidence = Problem("evidence.header_name");
    if (use.is_by_rule) evidence = Problem("evidence.rule");
    decide(&found, std::string(use.field->name), std::move(what), std::move(evidence),
           "field:" + std::string(use.field->name));
  }

  void ask_which(const Mapping::Use& use) {
    std::string headers;
    Decision question{.header = column(use.candidates.front()).text,
                      .column = column(use.candidates.front()).column,
                      .field = std::string(use.field->name),
                      .what = Problem("question.which_column"),
                      .evidence = {},
                      .rule = "",
                      .is_question = true,
                      .answers = {}};
    for (const std::size_t candidate : use.candidates) {
      const HeaderColumn& found = column(candidate);
      headers += (headers.empty() ? "" : ", ") +
                 ("'" + found.text + "' (" + letters_of(found.column) + ")");
      question.answers.push_back(found.target + "=field:" + std::string(use.field->name));
    }
    question.what.details = names_of(*use.field);
    question.evidence =
        Problem("evidence.candidates", {{"headers", base::shortened(headers, 400)}});
    import_.decisions.push_back(std::move(question));
    import_.has_questions = true;
  }

  // ---- Debit and credit ----

  bool has_sides() const {
    return layout_.mapping.debit.has_value() && layout_.mapping.credit.has_value();
  }

  const facts::Field& amount_field() const {
    const auto& fields = layout_.kind->fields;
    const auto found = std::find_if(fields.begin(), fields.end(), [](const facts::Field& field) {
      return field.type == facts::FieldType::money;
    });
    return *found;
  }

  void decide_sides() {
    const auto tell = [&](std::size_t index, const std::string& name) {
      const HeaderColumn& found = column(index);
      const bool is_by_rule = layout_.mapping.rules[index].has(name == "debit"    ? RuleName::debit
                                                               : name == "credit" ? RuleName::credit
                                                                                  : RuleName::dc);
      decide(&found, std::string(amount_field().name),
             Problem("decided.side", {{"header", found.text}, {"side", name}}),
             Problem(is_by_rule ? "evidence.rule" : "evidence.header_name"), name);
    };
    if (has_sides()) {
      tell(*layout_.mapping.debit, "debit");
      tell(*layout_.mapping.credit, "credit");
    }
    if (layout_.mapping.side) {
      tell(*layout_.mapping.side, "dc");
      plan_.side_column = column(*layout_.mapping.side).column;
    }
  }

  // ---- What the columns do not say ----

  base::Result<void> decide_elsewhere() {
    for (const Mapping::Use& use : layout_.mapping.uses) {
      if (!use.is_elsewhere) continue;
      if (use.field->name == "entry") {
        TRY_VOID(decide_amounts());
        continue;
      }
      if (use.field->name == "line" && has_balances_) continue;
      if (use.field->name == "line") {
        decide(nullptr, "line", Problem("decided.line_by_order"), Problem("evidence.no_line"),
               "kind:" + std::string(layout_.kind->name));
        numbers_lines_ = true;
        continue;
      }
      if (use.field->name == "project") {
        name_by_name();
        continue;
      }
      TRY_VOID(decide_constant(*use.field));
    }
    return {};
  }

  // A project without a number goes by its name; another spelling next year is another project.
  void name_by_name() {
    decide(nullptr, "project", Problem("decided.project_by_name"), Problem("evidence.not_in_file"),
           "kind:" + std::string(layout_.kind->name));
    plan_.copies.emplace_back(layout_.kind->at("project"), layout_.kind->at("name"));
    log_.add({Problem("portfolio.no_numbers"), facts::Severity::warning, place_, {}});
  }

  // Amounts per account and period: does each count from the beginning of the year?
  base::Result<void> decide_amounts() {
    has_balances_ = true;
    TRY(const auto rules, file_rules(settings_.rules));
    if (const auto given = rules.argument(RuleName::amounts)) {
      is_cumulative_ = *given == "cumulative";
      decide(nullptr, "entry", Problem("decided.amounts", {{"amounts", *given}}),
             Problem("evidence.rule"), "amounts:" + *given);
      return {};
    }
    import_.decisions.push_back({.header = "",
                                 .column = 0,
                                 .field = "entry",
                                 .what = Problem("question.amounts"),
                                 .evidence = Problem("evidence.no_entry"),
                                 .rule = "",
                                 .is_question = true,
                                 .answers = {"file=amounts:period", "file=amounts:cumulative"}});
    import_.has_questions = true;
    return {};
  }

  // The year of a report stands in its headers or in the name of its file. Where they say
  // different things the person says which.
  std::pair<std::vector<std::string>, Problem> years_of_report() const {
    std::vector<int> in_headers;
    for (std::size_t row = 0; row <= layout_.header.row; ++row) {
      for (std::size_t cell = 0; cell < grid().cell_count(row); ++cell) {
        for (const int year : report_years(grid().cell_text(row, cell))) {
          in_headers.push_back(year);
        }
      }
    }
    const std::vector<int> in_name = report_years(file_name_);
    std::set<int> all(in_headers.begin(), in_headers.end());
    const bool is_in_name = in_name.size() == 1 && (all.empty() || all.contains(in_name[0]));
    if (is_in_name && all.size() != 1) {
      return {{std::to_string(in_name[0])}, Problem("evidence.year_in_name")};
    }
    all.insert(in_name.begin(), in_name.end());
    std::vector<std::string> years;
    for (const int year : all) years.push_back(std::to_string(year));
    return {std::move(years), Problem("evidence.year_in_headers")};
  }

  base::Result<void> decide_constant(const facts::Field& field) {
    const bool is_year = field.name == "year";
    TRY(const auto rules, file_rules(settings_.rules));
    const auto given = rules.argument(is_year ? RuleName::year : RuleName::municipality);
    Problem what(is_year ? "question.year" : "question.municipality");
    const bool is_of_days = is_year && layout_.kind->name == "supplier_payment";
    const bool is_of_report = is_year && is_portfolio(layout_.kind->name);
    auto found =
        is_of_report ? years_of_report() : std::pair(std::vector<std::string>(), Problem());
    const std::vector<std::string> years = is_of_report ? std::move(found.first)
                                           : is_year    ? years_seen()
                                                        : std::vector<std::string>();
    if (is_of_report) what = Problem("question.report_year");
    if (!given && is_of_report && years.size() == 1) {
      return settle_year(field, years.front(), std::move(found.second));
    }
    const Mapping::Use* day = layout_.mapping.use_of("day");
    if (!given && is_of_days && years.size() == 1 && day != nullptr && day->column) {
      // Of a payment the year is that of its day, and all days are of one year.
      return settle_year(field, years.front(), Problem("evidence.year_of_days"));
    }
    if (given) {
      const bool has_days = day != nullptr && day->column && !years.empty();
      if (is_year && has_days && std::find(years.begin(), years.end(), *given) == years.end()) {
        log_.add({Problem("year.against_days", {{"year", *given}, {"found", years.front()}}),
                  facts::Severity::warning,
                  place_,
                  {}});
      }
      TRY(auto value, facts::value_from_text(field, *given));
      const std::string text = facts::to_text(value);
      plan_.constants.emplace_back(layout_.kind->at(field.name), std::move(value));
      decide(nullptr, std::string(field.name),
             Problem(is_year ? "decided.year" : "decided.municipality", {{"text", text}}),
             Problem("evidence.rule"), std::string(field.name) + ":" + text);
      return {};
    }
    Decision question{.header = "",
                      .column = 0,
                      .field = std::string(field.name),
                      .what = std::move(what),
                      .evidence = Problem("evidence.not_in_file"),
                      .rule = "",
                      .is_question = true,
                      .answers = {}};
    for (const std::string& answer : is_year ? years : settings_.municipalities) {
      question.answers.push_back("file=" + std::string(field.name) + ":" + answer);
    }
    import_.decisions.push_back(std::move(question));
    import_.has_questions = true;
    return {};
  }

  base::Result<void> settle_year(const facts::Field& field, const std::string& year,
                                 Problem evidence) {
    TRY(auto value, facts::value_from_text(field, year));
    plan_.constants.emplace_back(layout_.kind->at(field.name), std::move(value));
    decide(nullptr, std::string(field.name), Problem("decided.year", {{"text", year}}),
           std::move(evidence), "year:" + year);
    return {};
  }

  // The years in the dates of the file, to choose from; without dates those in its name.
  std::vector<std::string> years_seen() const {
    constexpr std::size_t years_shown = 3;
    std::vector<std::string> years;
    const Mapping::Use* day = layout_.mapping.use_of("day");
    if (day == nullptr || !day->column) {
      add_year(file_name_, years);
      return years;
    }
    const std::uint32_t at = column(*day->column).column;
    for (std::size_t row = layout_.header.row + 1;
         row < grid().row_count() && years.size() < years_shown; ++row) {
      add_year(grid().text(row, at), years);
    }
    return years;
  }

  static void add_year(std::string_view text, std::vector<std::string>& years) {
    for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
      const std::string_view year = text.substr(at, 4);
      const bool is_year = (year.starts_with("19") || year.starts_with("20")) &&
                           base::is_digit(year[2]) && base::is_digit(year[3]);
      if (!is_year) continue;
      if (std::find(years.begin(), years.end(), year) == years.end()) years.emplace_back(year);
      return;
    }
  }

  bool is_in_use(std::size_t index) const {
    const Mapping& mapping = layout_.mapping;
    if (has_sides() && (mapping.debit == index || mapping.credit == index)) return true;
    if (mapping.side == index) return true;
    return std::any_of(mapping.uses.begin(), mapping.uses.end(), [&](const Mapping::Use& use) {
      return use.column == index ||
             std::count(use.candidates.begin(), use.candidates.end(), index) > 0;
    });
  }

  void ignore_rest() {
    const auto& columns = layout_.header.columns;
    const bool has_nameless = std::any_of(columns.begin(), columns.end(),
                                          [](const auto& column) { return column.text.empty(); });
    const std::vector<bool> filled = has_nameless ? filled_columns() : std::vector<bool>();
    std::string left_out;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const bool is_by_rule = layout_.mapping.rules[i].has(RuleName::ignore);
      // A cell beyond the header makes its row a bad one; a rule that makes it go unseen must come
      // from the person, not from us by way of a profile.
      const bool is_beyond = !source_.is_workbook && columns[i].column > layout_.header.cells;
      const bool is_nothing = is_beyond || (columns[i].text.empty() && !filled[i]);
      if (is_in_use(i) || (is_nothing && !is_by_rule)) continue;
      decide(&columns[i], "",
             Problem("decided.ignored",
                     {{"header",
                       columns[i].text.empty() ? letters_of(columns[i].column) : columns[i].text}}),
             Problem(is_by_rule ? "evidence.rule" : "evidence.no_field"), "ignore");
      if (!columns[i].text.empty()) left_out += (left_out.empty() ? "" : ", ") + columns[i].text;
    }
    if (!layout_.kind->has_persons_beside || left_out.empty()) return;
    import_.is_personal_beside = true;
    log_.add(left_out_finding(left_out, place_));
  }

  // Per column whether any row below the header has something in it.
  std::vector<bool> filled_columns() const {
    std::vector<bool> filled(layout_.header.columns.size());
    for (std::size_t row = layout_.header.row + 1; row < grid().row_count(); ++row) {
      for (std::size_t cell = 0; cell < grid().cell_count(row); ++cell) {
        if (base::trimmed(grid().cell_text(row, cell)).empty()) continue;
        filled[grid().cell_column(row, cell) - 1] = true;
      }
    }
    return filled;
  }

  // ---- The rows ----

  void count_rows() {
    for (std::size_t row = layout_.header.row + 1; row < grid().row_count(); ++row) {
      for (std::size_t cell = 0; cell < grid().cell_count(row); ++cell) {
        if (base::trimmed(grid().cell_text(row, cell)).empty()) continue;
        ++import_.rows;
        break;
      }
    }
  }

  bool is_peer_figure() const { return layout_.kind->name == "peer_figure"; }
  bool is_budget() const { return layout_.kind->name == "budget_amount"; }
  bool is_service_levels() const { return is_reviewed_as_service_levels(layout_.kind->name); }
  bool is_goals() const { return is_reviewed_as_goals(layout_.kind->name); }

  void begin_rows() {
    plan_.grid = &grid();
    plan_.layout = &layout_;
    plan_.place = place_;
    plan_.is_workbook = source_.is_workbook;
    plan_.sheet = source_.is_workbook ? static_cast<std::uint32_t>(layout_.sheet + 1) : 0;
    plan_.standing = settings_.standing;
    const bool is_ledger = layout_.kind->name == "ledger_entry";
    plan_.has_total_lines = is_ledger;
    if (is_ledger) ledger_.emplace(*layout_.kind, place_, settings_, numbers_lines_);
    rows_.emplace(plan_, log_);
    const bool is_judged_together = is_peer_figure() || is_budget() || is_goals() ||
                                    is_service_levels() ||
                                    layout_.kind->holding == facts::Holding::state;
    // Lines that are numbered by their order cannot be each other's duplicates.
    if (!is_judged_together && !numbers_lines_ && !has_balances_)
      seen_.emplace(plan_, settings_.seed);
    for (const ColumnReading& reading : plan_.readings) add_total(*reading.field, reading.header);
    if (has_sides()) {
      add_total(amount_field(), plan_.debit->header + " - " + plan_.credit->header);
    }
  }

  void add_total(const facts::Field& field, const std::string& header) {
    if (field.type != facts::FieldType::money && field.type != facts::FieldType::count &&
        field.type != facts::FieldType::sterling && field.type != facts::FieldType::decimal) {
      return;
    }
    totals_.emplace_back(*layout_.kind, field, header);
  }

  void read_together(std::vector<facts::Draft>& drafts) {
    drafts.clear();
    rows_->read(grid().row_count(), drafts);
    bad_ = rows_->finish();
    if (is_peer_figure()) review_peer_codes(plan_, drafts, log_);
    vlecht::importers::drop_duplicates(plan_, drafts, bad_, log_);
    if (is_peer_figure()) review_peer_zeros(plan_, drafts, log_);
    if (is_goals()) review_goals(plan_, drafts, log_);
    if (is_service_levels()) review_service_levels(plan_, drafts, log_);
    if (!is_budget()) return;
    review_budget(plan_, settings_, drafts, log_);
    add_budget_totals(*layout_.kind, drafts, header_of("amount"), parts_);
  }

  // "" when it has no column.
  std::string header_of(std::string_view field) const {
    const auto found =
        std::find_if(plan_.readings.begin(), plan_.readings.end(),
                     [&](const auto& reading) { return reading.field->name == field; });
    return found == plan_.readings.end() ? "" : found->header;
  }

  void finish_rows() {
    import_.rows = rows_->rows();
    if (seen_) {
      bad_ = rows_->finish();
      bad_.append(seen_->finish(log_));
    } else if (ledger_) {
      bad_ = rows_->finish();
    }
    if (import_.rows == 0) {
      log_.add({Problem("table.no_rows"), facts::Severity::warning, place_, {}});
    }
    for (Total& total : totals_) import_.control_totals.push_back(total.taken());
    std::move(parts_.begin(), parts_.end(), std::back_inserter(import_.control_totals));
    if (!ledger_) return;
    const auto amount =
        std::find_if(import_.control_totals.begin(), import_.control_totals.end(),
                     [](const ControlTotal& total) { return total.field == "amount"; });
    CHECK(amount != import_.control_totals.end());
    ledger_->finish(log_, import_.control_totals, std::string(amount->header));
  }

  const std::string file_name_;
  const Settings settings_;
  SourceText source_;
  Layout layout_;
  RowPlan plan_;
  facts::Place place_;
  FindingLog log_;
  TableImport import_;
  std::optional<RowReader> rows_;       // none with questions
  std::optional<SeenKeys> seen_;        // none for a kind of which rows are judged together
  std::optional<LedgerReview> ledger_;  // for lines of a ledger
  bool numbers_lines_ = false;
  bool has_balances_ = false;  // amounts per account and period in place of entries
  bool is_cumulative_ = false;
  std::vector<Total> totals_;
  std::vector<ControlTotal> parts_;  // of a column, beside its total
  BadRows bad_;
};

TableReader::TableReader(std::unique_ptr<Reading> reading) : reading_(std::move(reading)) {}
TableReader::TableReader(TableReader&&) noexcept = default;
TableReader& TableReader::operator=(TableReader&&) noexcept = default;
TableReader::~TableReader() = default;

base::Result<TableReader> TableReader::open(const File& file, const Settings& settings,
                                            const base::Executor& executor) {
  TRY(auto source, read_source(file, settings.rules, 0xFFFF'FFFF, executor));
  return open(file, settings, std::move(source), executor);
}

base::Result<TableReader> TableReader::open(const File& file, const Settings& settings,
                                            SourceText source, const base::Executor& executor) {
  auto reading = std::make_unique<Reading>(file, settings, std::move(source));
  TRY_VOID(reading->open(executor));
  return TableReader(std::move(reading));
}

const TableImport& TableReader::table() const { return reading_->table(); }
std::size_t TableReader::row_count() const { return reading_->row_count(); }
std::int64_t TableReader::bad_row_count() const { return reading_->bad_row_count(); }
bool TableReader::next(std::vector<facts::Draft>& drafts, std::size_t rows) {
  return reading_->next(drafts, rows);
}
base::Result<TableImport> TableReader::finish() { return reading_->finish(); }

base::Result<TableImport> read_table(const File& file, const Settings& settings) {
  TRY(auto reader, TableReader::open(file, settings));
  std::vector<facts::Draft> all, part;
  while (reader.next(part)) {
    all.insert(all.end(), std::make_move_iterator(part.begin()),
               std::make_move_iterator(part.end()));
  }
  TRY(auto table, reader.finish());
  table.drafts = std::move(all);
  return table;
}

}  // namespace vlecht::importers
