// SPDX-License-Identifier: EUPL-1.2
#include "importers/row_reader.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "importers/ledger_review.h"

namespace vlecht::importers {
namespace {

using base::Problem;
using facts::KnownValue;
using facts::Value;
using values::Reason;

constexpr std::size_t content_bytes_max = 300;
constexpr std::size_t text_bytes_max =
    60'000;  // of all cells; an entry of the journal holds 65,535

// Cells with text, counted up to two.
int filled_cells(const GridRow& row) {
  int filled = 0;
  for (std::size_t cell = 0; cell < row.cell_count() && filled < 2; ++cell) {
    if (!base::trimmed(row.cell_text(cell)).empty()) ++filled;
  }
  return filled;
}

enum class DayField : std::uint8_t { none, from, until, through };

/// A column's reader and where its value goes.
struct Slot {
  CellReader reader;
  std::size_t field = 0;
  DayField day = DayField::none;
};

enum class SideMark : std::uint8_t { unknown, debit, credit };

SideMark side_named(std::string_view text) {
  const std::string key = facts::header_key(text);
  for (const auto name : {"d", "dr", "dt", "db", "debet", "debit"}) {
    if (key == name) return SideMark::debit;
  }
  for (const auto name : {"c", "cr", "ct", "credit"}) {
    if (key == name) return SideMark::credit;
  }
  return SideMark::unknown;
}

}  // namespace

class RowReader::Rows {
 public:
  Rows(const RowPlan& plan, FindingLog& log)
      : plan_(plan),
        grid_(*plan.grid),
        header_(grid_.row(plan.layout->header.row)),
        kind_(*plan.layout->kind),
        log_(log),
        again_{.kind = &kind_,
               .values = {},
               .valid = values::Period::since(values::Day()),
               .operation = facts::Operation::assert_,
               .standing = plan.standing,
               .source = {}} {
    for (const ColumnReading& reading : plan.readings) slots_.push_back(slot_for(reading));
    if (plan.debit) debit_.emplace_back(*plan.debit);
    if (plan.credit) credit_.emplace_back(*plan.credit);
    find_amount();
    find_fields_without_column();
    next_row_ = plan.layout->header.row + 1;
  }

  bool is_at_end() const { return next_row_ >= grid_.row_count(); }

  void read(std::size_t count, std::vector<facts::Draft>& drafts) {
    std::size_t found = 0;
    while (found < count && !is_at_end()) {
      if (found == drafts.size()) drafts.push_back(again_);
      // What the draft held is written over: its room is used again, for the row behind this one.
      facts::prefetch_values(drafts[found]);
      if (read_row(grid_.row(next_row_++), drafts[found])) ++found;
    }
    drafts.erase(drafts.begin() + static_cast<std::ptrdiff_t>(found), drafts.end());
  }

  const facts::Draft& read_again(std::size_t row) {
    CHECK(read_row(grid_.row(row), again_));
    return again_;
  }

  std::int64_t rows() const { return row_count_; }
  const BadRows& bad_rows() const { return bad_; }

  BadRows finish() {
    report();
    return std::exchange(bad_, {});
  }

 private:
  Slot slot_for(const ColumnReading& reading) const {
    Slot slot{.reader = CellReader(reading)};
    if (reading.field == &valid_from_field()) slot.day = DayField::from;
    if (reading.field == &valid_until_field()) slot.day = DayField::until;
    if (reading.field == &valid_through_field()) slot.day = DayField::through;
    if (slot.day == DayField::none) slot.field = kind_.at(reading.field->name);
    return slot;
  }

  // The first value that is stated: a draft's source points at it. And where an amount goes that
  // stands in two columns or beside a D or C.
  void find_amount() {
    for (const Slot& slot : slots_) {
      const facts::Field& field = *slot.reader.reading().field;
      if (source_column_ == 0 && slot.day == DayField::none && field.role == facts::Role::value) {
        source_column_ = slot.reader.reading().column;
      }
    }
    for (std::size_t i = 0; i < kind_.fields.size(); ++i) {
      if (kind_.fields[i].type == facts::FieldType::money) amount_field_ = i;
    }
    if (source_column_ == 0 && plan_.debit) source_column_ = plan_.debit->column;
  }

  void find_fields_without_column() {
    for (std::size_t i = 0; i < kind_.fields.size(); ++i) {
      const bool is_read = std::any_of(slots_.begin(), slots_.end(), [&](const Slot& slot) {
        return slot.day == DayField::none && slot.field == i;
      });
      if (!is_read) fields_without_column_.push_back(i);
    }
  }

  // Whether the row is a draft.
  bool read_row(const GridRow& row, facts::Draft& draft) {
    const std::uint32_t number = row.number();
    const int filled = filled_cells(row);
    if (filled == 0) return blank_.add(number), false;
    if (filled == 1 && is_remark(row)) return false;
    if (filled > 1 && is_header_again(row)) return header_again_.add(number), false;
    if (plan_.has_total_lines && is_total(row)) return total_lines_.add(number), false;
    first_fault_.reset();
    // What the draft held before is written over, each value by its own column: its room is used
    // again.
    values_.resize(kind_.fields.size(), Reason::not_supplied);
    for (const std::size_t field : fields_without_column_) values_[field] = Reason::not_supplied;
    for (const auto& [field, value] : plan_.constants) values_[field] = value;
    from_ = until_ = through_ = values::Day();
    has_until_ = has_through_ = false;
    for (Slot& slot : slots_) read_slot(slot, row);
    for (const auto& [to, from] : plan_.copies) copy_field(to, from, row);
    if (plan_.debit) read_sides(row);
    if (plan_.side_column != 0 && !first_fault_) apply_side(row);
    check_length(row);
    ++row_count_;
    std::optional<values::Period> period;
    if (!first_fault_) period = period_of_row(row);
    if (first_fault_) return set_aside(row), false;
    draft.kind = &kind_;
    draft.values.swap(values_);
    draft.valid = *period;
    draft.operation = facts::Operation::assert_;
    draft.standing = plan_.standing;
    draft.source = {.sheet = plan_.sheet, .row = number, .column = source_column_};
    return true;
  }

  // What is copied is part of the key, and so must be there.
  void copy_field(std::size_t to, std::size_t from, const GridRow& row) {
    values_[to] = values_[from];
    if (values_[to].is_known()) return;
    for (const Slot& slot : slots_) {
      const ColumnReading& reading = slot.reader.reading();
      if (slot.day != DayField::none || slot.field != from) continue;
      fault(cell_finding(CellFault::empty_key, reading, row.text(reading.column), place(row)));
    }
  }

  void read_slot(Slot& slot, const GridRow& row) {
    const std::uint32_t column = slot.reader.reading().column;
    const std::uint32_t number = row.number();
    const std::string_view text = row.text(column);
    if (slot.day == DayField::none) {
      // Where a row of a CSV file ends early, its last cells are not empty: they are not there.
      const bool is_absent =
          !plan_.is_workbook && column > row.column_count() && column <= plan_.layout->header.cells;
      if (is_absent && slot.reader.reading().field->required) {
        return fault(cell_finding(CellFault::absent, slot.reader.reading(), text, place(row)));
      }
      const CellFault found = slot.reader.read(number, text, row.type(column), values_[slot.field]);
      if (found != CellFault::none) {
        fault(cell_finding(found, slot.reader.reading(), text, place(row)));
      }
      return;
    }
    read_day_slot(slot, row, text);
  }

  void read_day_slot(Slot& slot, const GridRow& row, std::string_view text) {
    KnownValue value = Reason::not_supplied;
    const std::uint32_t column = slot.reader.reading().column;
    if (base::trimmed(text).empty()) {
      if (slot.day != DayField::from) return;
      return fault(cell_finding(CellFault::empty_key, slot.reader.reading(), text, place(row)));
    }
    const CellFault found = slot.reader.read(row.number(), text, row.type(column), value);
    if (found != CellFault::none || (slot.day == DayField::from && !value.is_known())) {
      const CellFault shown = found == CellFault::none ? CellFault::not_a_day : found;
      return fault(cell_finding(shown, slot.reader.reading(), text, place(row)));
    }
    if (!value.is_known()) return;
    const auto day = std::get<values::Day>(*value);
    if (slot.day == DayField::from) {
      from_ = day;
    } else if (slot.day == DayField::until) {
      until_ = day;
      has_until_ = true;
    } else {
      through_ = day;
      has_through_ = true;
    }
  }

  // Debit minus credit. A row with neither has no amount; one with both nets them only when one
  // of the two is zero.
  void read_sides(const GridRow& row) {
    KnownValue debit = Reason::not_supplied;
    KnownValue credit = Reason::not_supplied;
    if (!read_side(debit_.front(), row, debit)) return;
    if (!read_side(credit_.front(), row, credit)) return;
    const auto amount = [](const KnownValue& value) { return std::get<values::Money>(*value); };
    if (!debit.is_known() && !credit.is_known()) {
      values_[amount_field_] = debit.reason();
      return neither_side_.add(row.number());
    }
    const values::Money zero;
    const values::Money plus = debit.is_known() ? amount(debit) : zero;
    const values::Money minus = credit.is_known() ? amount(credit) : zero;
    if (plus != zero && minus != zero) {
      return fault(row_finding("row.both_sides", row, plan_.debit->header, plan_.credit->header));
    }
    values_[amount_field_] = Value(plus - minus);
  }

  bool read_side(CellReader& reader, const GridRow& row, KnownValue& value) {
    const std::uint32_t column = reader.reading().column;
    const CellFault found = reader.read(row.number(), row.text(column), row.type(column), value);
    if (found == CellFault::none) return true;
    fault(cell_finding(found, reader.reading(), row.text(column), place(row)));
    return false;
  }

  void apply_side(const GridRow& row) {
    const std::string_view text = base::trimmed(row.text(plan_.side_column));
    KnownValue& amount = values_[amount_field_];
    if (!amount.is_known()) return;
    const SideMark side = side_named(text);
    const auto& column = plan_.layout->header.columns[plan_.side_column - 1];
    if (side == SideMark::unknown) {
      return fault(row_finding("row.no_side", row, column.text, base::shortened(text, 40)));
    }
    if (side == SideMark::credit) {
      amount = Value(values::Money() - std::get<values::Money>(*amount));
    }
  }

  // More cells than the header has columns means that a separator or a mark split a cell, and then
  // what stands under a header may not be what belongs there.
  void check_length(const GridRow& row) {
    if (plan_.is_workbook) return;
    const Header& header = plan_.layout->header;
    const std::uint32_t cells = row.column_count();
    if (cells == header.cells) return;
    if (cells < header.cells) return short_.add(row.number());
    for (std::uint32_t column = header.cells + 1; column <= cells; ++column) {
      const bool is_ignored = plan_.layout->mapping.rules[column - 1].has(RuleName::ignore) ||
                              plan_.layout->mapping.is_used(column - 1);
      const std::string_view text = base::trimmed(row.text(column));
      // Where free text may hold names, a row that is longer has been cut where it should not be.
      if (is_ignored || (text.empty() && !kind_.has_persons_beside)) continue;
      return fault(
          row_finding("row.more_cells", row, letters_of(column), base::shortened(text, 40)));
    }
    long_.add(row.number());
  }

  std::optional<values::Period> period_of_row(const GridRow& row) {
    std::size_t bytes = 0;
    for (const KnownValue& value : values_) {
      if (!value.is_known()) continue;
      if (const auto* text = std::get_if<std::string>(&*value)) bytes += text->size();
    }
    if (bytes > text_bytes_max) {
      fault(row_finding("row.too_long", row, "", std::to_string(bytes)));
      return std::nullopt;
    }
    if (ends_before_it_begins()) {
      fault(row_finding("row.ends_before_it_begins", row, facts::to_text(*values_[*begins_]),
                        facts::to_text(*values_[*ends_])));
      return std::nullopt;
    }
    if (kind_.holding != facts::Holding::state) return facts::period_of(kind_, values_);
    values::Day until = values::open_end();
    if (has_through_ && through_ < values::open_end()) until = through_.plus_days(1);
    if (has_until_) {
      if (has_through_ && until != until_) {
        fault(row_finding("row.two_ends", row, values::to_iso(until_), values::to_iso(through_)));
        return std::nullopt;
      }
      until = until_;
    }
    auto period = values::Period::of(from_, until);
    if (!period) {
      fault(row_finding("row.empty_period", row, values::to_iso(from_), values::to_iso(until)));
    }
    return period;
  }

  // Of kinds with a begin and an end to the second.
  bool ends_before_it_begins() const {
    if (!begins_ || !ends_ || !values_[*begins_].is_known() || !values_[*ends_].is_known()) {
      return false;
    }
    const auto* begin = std::get_if<values::Instant>(&*values_[*begins_]);
    const auto* end = std::get_if<values::Instant>(&*values_[*ends_]);
    return begin != nullptr && end != nullptr && *end <= *begin;
  }

  bool is_header_again(const GridRow& row) const {
    if (row.cell_count() != header_.cell_count()) return false;
    for (std::size_t cell = 0; cell < row.cell_count(); ++cell) {
      const bool is_same =
          row.cell_column(cell) == header_.cell_column(cell) &&
          base::trimmed(row.cell_text(cell)) == base::trimmed(header_.cell_text(cell));
      if (!is_same) return false;
    }
    return true;
  }

  // A title in the middle or a source line below: one cell with text, which is neither an amount
  // nor a key, so that nothing is lost when it is left out.
  bool is_remark(const GridRow& row) {
    for (const ColumnReading& reading : plan_.readings) {
      const std::string_view text = row.text(reading.column);
      if (base::trimmed(text).empty()) continue;
      const bool is_text = reading.field->type == facts::FieldType::text ||
                           reading.field->type == facts::FieldType::code;
      KnownValue ignored = Reason::not_supplied;
      CellReader once(reading);
      const auto type = row.type(reading.column);
      if (!is_text && once.read(1, text, type, ignored) == CellFault::none) return false;
    }
    const auto holds = [&](const std::optional<ColumnReading>& side) {
      return side && !base::trimmed(row.text(side->column)).empty();
    };
    if (holds(plan_.debit) || holds(plan_.credit)) return false;
    if (remarks_.rows.count == 0) remarks_.text = content_of(plan_, row);
    remarks_.rows.add(row.number());
    return true;
  }

  // A sum begins with a word for it, and names no entry.
  bool is_total(const GridRow& row) const {
    const Mapping::Use* entry = plan_.layout->mapping.use_of("entry");
    if (entry != nullptr && entry->column) {
      const auto& column = plan_.layout->header.columns[*entry->column];
      const std::string_view named = base::trimmed(row.text(column.column));
      if (!named.empty() && !is_total_line(named)) return false;
    }
    for (std::size_t cell = 0; cell < row.cell_count(); ++cell) {
      const std::string_view text = base::trimmed(row.cell_text(cell));
      if (!text.empty()) return is_total_line(text);
    }
    return false;
  }

  facts::Place place(const GridRow& row) const {
    facts::Place found = plan_.place;
    found.row = row.number();
    return found;
  }

  facts::Finding row_finding(std::string name, const GridRow& row, std::string one,
                             std::string other) const {
    return {Problem(std::move(name), {{"row", std::to_string(row.number())},
                                      {"one", std::move(one)},
                                      {"other", std::move(other)}}),
            facts::Severity::error,
            place(row),
            {}};
  }

  void fault(facts::Finding finding) {
    if (!first_fault_) first_fault_ = std::move(finding);
  }

  void set_aside(const GridRow& row) {
    log_.add(*first_fault_);
    bad_.add({.finding = std::move(*first_fault_),
              .sheet = plan_.sheet,
              .row = row.number(),
              .content = content_of(plan_, row)});
  }

  void report() {
    const auto add = [&](std::string name, const importers::Rows& rows, facts::Severity severity,
                         const std::string& text = "") {
      if (!rows) return;
      facts::Place found = plan_.place;
      found.row = rows.first.front();
      log_.add(
          {Problem(std::move(name), {{"count", rows.count}, {"rows", rows.text()}, {"text", text}}),
           severity,
           std::move(found),
           {}});
    };
    add("rows.blank", blank_, facts::Severity::note);
    add("rows.remarks", remarks_.rows, facts::Severity::warning, remarks_.text);
    add("rows.header_again", header_again_, facts::Severity::warning);
    add("rows.totals", total_lines_, facts::Severity::warning);
    add("rows.short", short_, facts::Severity::warning);
    add("rows.long", long_, facts::Severity::note);
    add("rows.neither_side", neither_side_, facts::Severity::warning);
    for (const Slot& slot : slots_) {
      // An open end is how a state is written that goes on; nothing is missing.
      if (slot.day != DayField::none) continue;
      for (facts::Finding& finding : slot.reader.findings(plan_.place))
        log_.add(std::move(finding));
    }
  }

  const RowPlan& plan_;
  const Grid& grid_;
  const GridRow header_;
  const facts::Kind& kind_;
  const std::optional<std::size_t> begins_ = kind_.index_of("begins");
  const std::optional<std::size_t> ends_ = kind_.index_of("ends");
  FindingLog& log_;
  std::vector<Slot> slots_;
  std::vector<CellReader> debit_;
  std::vector<CellReader> credit_;
  std::uint32_t source_column_ = 0;
  std::size_t amount_field_ = 0;
  std::vector<std::size_t> fields_without_column_;
  BadRows bad_;
  std::int64_t row_count_ = 0;
  std::size_t next_row_ = 0;
  facts::Draft again_;

  // The row at hand.
  std::vector<KnownValue> values_;
  std::optional<facts::Finding> first_fault_;
  values::Day from_, until_, through_;
  bool has_until_ = false;
  bool has_through_ = false;

  importers::Rows blank_, header_again_, total_lines_, short_, long_, neither_side_;
  struct {
    importers::Rows rows;
    std::string text;
  } remarks_;
};

RowReader::RowReader(const RowPlan& plan, FindingLog& log)
    : rows_(std::make_unique<Rows>(plan, log)) {}
RowReader::RowReader(RowReader&&) noexcept = default;
RowReader::~RowReader() = default;

bool RowReader::is_at_end() const { return rows_->is_at_end(); }
void RowReader::read(std::size_t count, std::vector<facts::Draft>& drafts) {
  rows_->read(count, drafts);
}
const facts::Draft& RowReader::read_again(std::size_t row) { return rows_->read_again(row); }
std::int64_t RowReader::rows() const { return rows_->rows(); }
const BadRows& RowReader::bad_rows() const { return rows_->bad_rows(); }
BadRows RowReader::finish() { return rows_->finish(); }

void BadRows::add(BadRow row) {
  ++count;
  if (kept.size() < bad_rows_kept_max) kept.push_back(std::move(row));
}

void BadRows::append(BadRows other) {
  const std::int64_t left_out = other.count - static_cast<std::int64_t>(other.kept.size());
  for (BadRow& row : other.kept) add(std::move(row));
  count += left_out;
}

std::size_t row_numbered(const Grid& grid, std::uint32_t number) {
  std::size_t low = 0;
  std::size_t high = grid.row_count();
  while (high - low > 1) {
    const std::size_t middle = low + (high - low) / 2;
    (grid.row_number(middle) <= number ? low : high) = middle;
  }
  return low;
}

std::string content_of(const RowPlan& plan, const GridRow& row) {
  const bool is_all = !plan.layout->kind->has_persons_beside;
  std::string out;
  for (std::uint32_t column = 1; column <= row.column_count(); ++column) {
    if (column > 1) out += '\t';
    if (is_all || plan.layout->mapping.is_used(column - 1)) out += row.text(column);
    if (out.size() > content_bytes_max) break;
  }
  return base::shortened(out, content_bytes_max);
}

}  // namespace vlecht::importers
