// SPDX-License-Identifier: EUPL-1.2
#include "importers/table_import.h"

#include <algorithm>

#include "base/text.h"
#include "importers/duplicates.h"
#include "importers/peer_figure_review.h"
#include "importers/scale.h"
#include "importers/source_text.h"
#include "values/rounding.h"

namespace vlecht::importers {
namespace {

using base::Problem;

/// What a money or count column adds up to; exact whatever the number of rows.
std::string decimal_text(values::Wide sum, bool is_money) {
  const bool is_negative = sum < 0;
  values::Wide left = is_negative ? -sum : sum;
  std::string digits;
  do {
    digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(left % 10)));
    left /= 10;
  } while (left > 0);
  if (is_money) {
    if (digits.size() < 3) digits.insert(0, 3 - digits.size(), '0');
    digits.insert(digits.size() - 2, ".");
  }
  return (is_negative ? "-" : "") + digits;
}

/// Leads a file from its cells to drafts, step by step.
class TableReading {
 public:
  TableReading(const File& file, const Settings& settings, SourceText source)
      : file_(file), settings_(settings), source_(std::move(source)) {}

  base::Result<TableImport> run() {
    TRY(const std::string kind, kind_wanted());
    TRY(layout_, find_layout(source_.sheets, kind, settings_.rules));
    begin();
    decide_layout();
    decide_columns();
    decide_sides();
    ignore_rest();
    if (import_.has_questions) {
      count_rows();
    } else {
      read();
      if (settings_.set_aside && bad_row_count_ > static_cast<std::int64_t>(bad_rows_kept_max)) {
        return base::problem(
            "table.too_many_bad_rows",
            {{"count", bad_row_count_}, {"max", static_cast<std::int64_t>(bad_rows_kept_max)}});
      }
    }
    import_.findings = log_.taken();
    return std::move(import_);
  }

 private:
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
    place_.file = file_.name;
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
                        .title = {},
                        .use = {}};
    for (std::size_t row = 0; row < layout_.header.row; ++row) {
      for (std::size_t cell = 0; cell < grid().cell_count(row); ++cell) {
        const std::string_view text = grid().cell_text(row, cell);
        const auto power = scale_in(text);
        if (!power || source.title_power) continue;
        source.title_power = power;
        source.title = base::shortened(base::trimmed(text), 80);
      }
    }
    return source;
  }

  void decide_columns() {
    const ColumnSource source = column_source();
    plan_.readings.reserve(layout_.mapping.uses.size());
    for (const Mapping::Use& use : layout_.mapping.uses) {
      if (!use.column) continue;
      if (use.candidates.size() > 1) {
        ask_which(use);
        continue;
      }
      decide_field(use);
      plan_.readings.push_back(
          study(source, *use.field, *use.column, "field:" + std::string(use.field->name)));
    }
    if (!has_sides()) return;
    const facts::Field& amount = amount_field();
    plan_.debit = study(source, amount, *layout_.mapping.debit, "debit");
    plan_.credit = study(source, amount, *layout_.mapping.credit, "credit");
  }

  ColumnReading study(ColumnSource source, const facts::Field& field, std::size_t index,
                      std::string use) {
    source.use = std::move(use);
    ColumnStudy found = study_column(source, field, column(index), layout_.mapping.rules[index]);
    for (Decision& decision : found.decisions) {
      note_question(decision);
      import_.decisions.push_back(std::move(decision));
    }
    for (facts::Finding& finding : found.findings) log_.add(std::move(finding));
    return found.reading;
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
    }
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

  void read() {
    plan_.grid = &grid();
    plan_.layout = &layout_;
    plan_.place = place_;
    plan_.is_workbook = source_.is_workbook;
    plan_.sheet = source_.is_workbook ? static_cast<std::uint32_t>(layout_.sheet + 1) : 0;
    plan_.standing = settings_.standing;
    ReadRows rows = read_rows(plan_, log_);
    const bool is_peer_figure = layout_.kind->name == "peer_figure";
    if (is_peer_figure) review_peer_codes(plan_, rows.drafts, log_);
    drop_duplicates(plan_, rows, log_);
    if (is_peer_figure) review_peer_zeros(plan_, rows.drafts, log_);
    if (rows.rows == 0) {
      log_.add({Problem("table.no_rows"), facts::Severity::warning, place_, {}});
    }
    import_.drafts = std::move(rows.drafts);
    import_.bad_rows = std::move(rows.bad_rows);
    import_.rows = rows.rows;
    bad_row_count_ = rows.bad_row_count;
    for (const ColumnReading& reading : plan_.readings) add_total(reading.field, reading.header);
    if (has_sides()) {
      add_total(&amount_field(), plan_.debit->header + " - " + plan_.credit->header);
    }
  }

  void add_total(const facts::Field* field, const std::string& header) {
    const bool is_money = field->type == facts::FieldType::money;
    if (!is_money && field->type != facts::FieldType::count) return;
    const std::size_t index = layout_.kind->at(field->name);
    ControlTotal total{.field = std::string(field->name), .header = header, .sum = {}};
    values::Wide sum = 0;
    for (const facts::Draft& draft : import_.drafts) {
      const facts::KnownValue& value = draft.values[index];
      if (!value.is_known()) {
        ++total.missing;
        continue;
      }
      ++total.values;
      sum += is_money ? std::get<values::Money>(*value).cents() : std::get<std::int64_t>(*value);
    }
    total.sum = decimal_text(sum, is_money);
    import_.control_totals.push_back(std::move(total));
  }

  const File& file_;
  const Settings& settings_;
  SourceText source_;
  Layout layout_;
  RowPlan plan_;
  facts::Place place_;
  FindingLog log_;
  TableImport import_;
  std::int64_t bad_row_count_ = 0;
};

}  // namespace

base::Result<TableImport> read_table(const File& file, const Settings& settings) {
  TRY(auto source, read_source(file, settings.rules));
  return TableReading(file, settings, std::move(source)).run();
}

}  // namespace vlecht::importers
