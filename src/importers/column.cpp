// SPDX-License-Identifier: EUPL-1.2
#include "importers/column.h"
#include "importers/moment.h"

#include <algorithm>

#include "base/text.h"
#include "importers/missing.h"
#include "importers/scale.h"

namespace vlecht::importers {
namespace {

using base::Problem;

constexpr std::size_t example_bytes_max = 40;
// So many rows are one task, and so many of them are looked at column by column: they are still in
// the processor's cache for the next column.
constexpr std::size_t rows_per_task = 65'536;
constexpr std::size_t rows_at_a_time = 512;

/// The first row with a property and its text, and how many there are.
struct Seen {
  Rows rows;
  std::string example;

  void add(std::uint32_t row, std::string_view text) {
    if (rows.count == 0) example = base::shortened(text, example_bytes_max);
    rows.add(row);
  }
  // What was seen in rows behind these.
  void append(const Seen& later) {
    if (rows.count == 0) example = later.example;
    rows.append(later.rows);
  }
  explicit operator bool() const { return static_cast<bool>(rows); }
};

struct SeenNumbers {
  Seen whole, blanks, comma, point, open_comma, open_point, by_whole;
  Seen minus_before, minus_after, parentheses;
  Seen unfavourable, debit;
  std::int64_t stored = 0;  // as numbers in a workbook

  void append(const SeenNumbers& later) {
    for (const auto seen :
         {&SeenNumbers::whole, &SeenNumbers::blanks, &SeenNumbers::comma, &SeenNumbers::point,
          &SeenNumbers::open_comma, &SeenNumbers::open_point, &SeenNumbers::by_whole,
          &SeenNumbers::minus_before, &SeenNumbers::minus_after, &SeenNumbers::parentheses,
          &SeenNumbers::unfavourable, &SeenNumbers::debit}) {
      (this->*seen).append(later.*seen);
    }
    stored += later.stored;
  }
};

struct SeenDays {
  Seen certain, dmy, mdy, open, short_year;

  void append(const SeenDays& later) {
    for (const auto seen : {&SeenDays::certain, &SeenDays::dmy, &SeenDays::mdy, &SeenDays::open,
                            &SeenDays::short_year}) {
      (this->*seen).append(later.*seen);
    }
  }
};

/// What the cells of a column show in some rows, by what its field is.
struct SeenCells {
  SeenNumbers numbers;
  SeenDays days;
  Seen completed;  // codes of municipalities

  void append(const SeenCells& later) {
    numbers.append(later.numbers);
    days.append(later.days);
    completed.append(later.completed);
  }
};

Problem seen(std::string name, const Seen& seen) {
  return Problem(
      std::move(name),
      {{"count", seen.rows.count}, {"rows", seen.rows.text()}, {"example", seen.example}});
}

std::string_view name_of(Mark mark) { return mark == Mark::comma ? "comma" : "point"; }

/// Builds the decisions about one column.
class Study {
 public:
  Study(const ColumnSource& source, const ColumnToStudy& column)
      : source_(source),
        field_(*column.field),
        column_(*column.column),
        rules_(*column.rules),
        use_(column.use),
        is_british_(column.is_british) {
    study_.reading.field = &field_;
    study_.reading.column = column_.column;
    study_.reading.header = column_.text.empty() ? letters_of(column_.column) : column_.text;
    if (has_numbers()) decide_scale();
  }

  // Adds what rows show, `last` not included; several may do so at the same time.
  void look(std::size_t first, std::size_t last, SeenCells& seen) const {
    if (has_numbers()) return look_for_numbers(first, last, seen.numbers);
    if (has_days()) return look_for_days(first, last, seen.days);
    if (field_.type == facts::FieldType::municipality) {
      look_for_codes(first, last, seen.completed);
    }
  }

  // After all rows.
  ColumnStudy finish(const SeenCells& seen) {
    if (has_numbers()) {
      decide_marks(seen.numbers);
      decide_sign(seen.numbers);
    } else if (has_days()) {
      decide_order(seen.days);
      decide_century(seen.days);
    } else if (seen.completed) {
      // A spreadsheet makes 34 of GM0034 or 0034; the code is completed, and that is said.
      decide(Problem("decided.codes_completed"),
             vlecht::importers::seen("evidence.completed", seen.completed), use_);
    }
    return std::move(study_);
  }

 private:
  bool has_numbers() const {
    return field_.type == facts::FieldType::money || field_.type == facts::FieldType::sterling ||
           field_.type == facts::FieldType::count || field_.type == facts::FieldType::decimal;
  }

  bool has_days() const {
    return field_.type == facts::FieldType::day || field_.type == facts::FieldType::moment;
  }

  template <class Visit>
  void each_cell(std::size_t first, std::size_t last, Visit visit) const {
    source_.grid->each_row(first, last, [&](const GridRow& row) {
      const std::string_view text = base::trimmed(row.text(column_.column));
      if (!text.empty()) visit(row.number(), text, row.type(column_.column));
    });
  }

  Decision& decide(Problem what, Problem evidence, const std::string& rule) {
    what.details.insert(what.details.begin(), {"header", study_.reading.header});
    study_.decisions.push_back({.header = study_.reading.header,
                                .column = column_.column,
                                .field = std::string(field_.name),
                                .what = std::move(what),
                                .evidence = std::move(evidence),
                                .rule = rule.empty() ? "" : column_.target + "=" + rule,
                                .answers = {}});
    return study_.decisions.back();
  }

  void ask(Problem what, Problem evidence, const std::vector<std::string>& answers) {
    Decision& question = decide(std::move(what), std::move(evidence), "");
    question.is_question = true;
    for (const std::string& answer : answers) {
      question.answers.push_back(column_.target + "=" + answer);
    }
  }

  void find(Problem problem, facts::Severity severity, std::uint32_t row) {
    facts::Place place = *source_.place;
    place.row = row;
    place.column = column_.column;
    place.header = study_.reading.header;
    problem.details.insert(problem.details.begin(), {"header", study_.reading.header});
    study_.findings.push_back({std::move(problem), severity, std::move(place), {}});
  }

  // ---- Numbers ----

  void look_for_numbers(std::size_t first, std::size_t last, SeenNumbers& numbers) const {
    each_cell(first, last, [&](std::uint32_t row, std::string_view text, CellType type) {
      if (type == CellType::number) ++numbers.stored;
      if (missing_reason(text)) return;
      const auto number = number_text(text);
      if (!number) return;
      if (number->sign == Sign::minus_before) numbers.minus_before.add(row, text);
      if (number->sign == Sign::minus_after) numbers.minus_after.add(row, text);
      if (number->sign == Sign::parentheses) numbers.parentheses.add(row, text);
      if (number->side == Side::unfavourable || number->side == Side::favourable) {
        numbers.unfavourable.add(row, text);
      }
      if (number->side == Side::debit || number->side == Side::credit) numbers.debit.add(row, text);
      if (type == CellType::text) count_marks(numbers, row, text, number->digits);
    });
  }

  void count_marks(SeenNumbers& numbers, std::uint32_t row, std::string_view text,
                   std::string_view digits) const {
    switch (mark_evidence(digits)) {
      case MarkEvidence::unreadable:
        return;
      case MarkEvidence::whole:
        return numbers.whole.add(row, text);
      case MarkEvidence::blank_groups:
        return numbers.blanks.add(row, text);
      case MarkEvidence::decimal_comma:
        return numbers.comma.add(row, text);
      case MarkEvidence::decimal_point:
        return numbers.point.add(row, text);
      case MarkEvidence::open_comma:
        if (!is_fraction(digits)) return numbers.open_comma.add(row, text);
        numbers.by_whole.add(row, text);
        return numbers.point.add(row, text);
      case MarkEvidence::open_point:
        if (!is_fraction(digits)) return numbers.open_point.add(row, text);
        numbers.by_whole.add(row, text);
        return numbers.comma.add(row, text);
    }
  }

  // Of things that are counted there is no half: 12.345 inhabitants are twelve thousand.
  bool is_fraction(std::string_view digits) const {
    if (field_.type != facts::FieldType::count) return false;
    const Mark mark = digits.find(',') == std::string_view::npos ? Mark::point : Mark::comma;
    const Decimal number = read_decimal(digits, {.decimal = mark});
    return scaled(number, study_.reading.power, false).fault == NumberFault::too_many_decimals;
  }

  void decide_marks(const SeenNumbers& numbers) {
    if (decide_marks_by_rule()) return;
    const bool has_open = numbers.open_comma || numbers.open_point;
    if (numbers.comma && numbers.point) {
      contradiction("number.contradiction", "question.decimal_contradiction", numbers.comma,
                    numbers.point, {"decimal:comma", "decimal:point"});
    } else if (numbers.comma || numbers.point) {
      const Mark mark = numbers.comma ? Mark::comma : Mark::point;
      const Seen& deciding = numbers.comma ? numbers.comma : numbers.point;
      study_.reading.number.decimal = mark;
      const bool is_by_whole = numbers.by_whole.rows.count == deciding.rows.count;
      decide(Problem("decided.decimal", {{"mark", std::string(name_of(mark))}}),
             is_by_whole ? seen("evidence.count_is_whole", numbers.by_whole)
                         : seen("evidence.decimal", deciding),
             "decimal:" + std::string(name_of(mark)));
    } else if (has_open && field_.type == facts::FieldType::sterling) {
      // Pounds are written the British way: a comma never begins the pence.
      study_.reading.number.decimal = Mark::point;
      decide(Problem("decided.decimal", {{"mark", "point"}}),
             seen("evidence.pounds", numbers.open_comma ? numbers.open_comma : numbers.open_point),
             "decimal:point");
    } else if (has_open) {
      ask_marks(numbers);
    } else if (numbers.blanks) {
      decide(Problem("decided.thousands_space"), seen("evidence.blanks", numbers.blanks),
             "thousands:space");
    } else {
      const std::int64_t count = numbers.whole.rows.count;
      decide(Problem("decided.no_marks"),
             Problem("evidence.no_marks", {{"count", count}, {"stored", numbers.stored}}), use_);
    }
  }

  void ask_marks(const SeenNumbers& numbers) {
    const bool is_point = static_cast<bool>(numbers.open_point);
    const Seen& open = is_point ? numbers.open_point : numbers.open_comma;
    const std::string mark(name_of(is_point ? Mark::point : Mark::comma));
    Problem what("question.thousands_or_decimal", {{"mark", mark}});
    ask(std::move(what), seen("evidence.open", open), {"thousands:" + mark, "decimal:" + mark});
  }

  bool decide_marks_by_rule() {
    const auto decimal = rules_.argument(RuleName::decimal);
    const auto thousands = rules_.argument(RuleName::thousands);
    if (!decimal && !thousands) return false;
    NumberFormat& format = study_.reading.number;
    study_.reading.is_fixed = true;
    if (thousands) {
      format.has_mark_groups = *thousands == "point" || *thousands == "comma";
      format.has_blank_groups = *thousands == "space";
      if (*thousands == "point") format.decimal = Mark::comma;
      if (*thousands == "comma") format.decimal = Mark::point;
      if (*thousands == "none" && !decimal) format.decimal = only_mark();
      if (*thousands == "space" && !decimal) format.decimal = only_mark();
    }
    if (decimal) {
      const Mark mark = *decimal == "comma" ? Mark::comma : Mark::point;
      if (format.decimal != Mark::none && format.decimal != mark && thousands) {
        find(Problem("rule.contradiction",
                     {{"one", "decimal:" + *decimal}, {"other", "thousands:" + *thousands}}),
             facts::Severity::error, 0);
        ask(Problem("question.rules_contradict"), Problem("evidence.rule"),
            {"thousands:" + *thousands, "decimal:" + *decimal});
        return true;
      }
      format.decimal = mark;
    }
    const std::string rule = decimal ? "decimal:" + *decimal : "thousands:" + *thousands;
    decide(Problem("decided.decimal", {{"mark", decimal_name(format.decimal)}}),
           Problem("evidence.rule"), rule);
    if (decimal && thousands) {
      decide(Problem("decided.thousands", {{"mark", *thousands}}), Problem("evidence.rule"),
             "thousands:" + *thousands);
    }
    return true;
  }

  static std::string decimal_name(Mark mark) {
    return mark == Mark::none ? "none" : std::string(name_of(mark));
  }

  // Without thousands marks each mark is decimal; which one it is the first value with a mark says.
  Mark only_mark() const {
    Mark found = Mark::none;
    const auto look = [&](std::uint32_t, std::string_view text, CellType type) {
      if (found != Mark::none || type != CellType::text || missing_reason(text)) return;
      const auto number = number_text(text);
      if (!number) return;
      const std::size_t at = number->digits.find_last_of(".,");
      if (at == std::string_view::npos) return;
      found = number->digits[at] == ',' ? Mark::comma : Mark::point;
    };
    each_cell(source_.header->row + 1, source_.grid->row_count(), look);
    return found;
  }

  void contradiction(std::string name, std::string question, const Seen& one, const Seen& other,
                     const std::vector<std::string>& answers) {
    const Problem evidence("evidence.contradiction", {{"one", one.example},
                                                      {"one_rows", one.rows.text()},
                                                      {"other", other.example},
                                                      {"other_rows", other.rows.text()}});
    Problem problem(std::move(name), {});
    problem.details = evidence.details;
    find(std::move(problem), facts::Severity::error, one.rows.first.front());
    ask(Problem(std::move(question)), evidence, answers);
  }

  // ---- Scale ----

  void decide_scale() {
    const bool is_money =
        field_.type == facts::FieldType::money || field_.type == facts::FieldType::sterling;
    const std::optional<int> title = is_money ? source_.title_power : std::nullopt;
    const std::optional<int> said = column_.power ? column_.power : title;
    if (const auto rule = rules_.argument(RuleName::scale)) {
      study_.reading.power = static_cast<int>(rule->size()) - 1;
      decide(scale_decision(), Problem("evidence.rule"), "scale:" + *rule);
      if (said && *said != study_.reading.power) {
        find(Problem("scale.against_header", {{"rule", *rule}, {"said", scale_text(*said)}}),
             facts::Severity::warning, 0);
      }
      return;
    }
    if (column_.power && title && *column_.power != *title) {
      ask(Problem("question.scale"),
          Problem("evidence.scales", {{"one", scale_text(*column_.power)},
                                      {"other", scale_text(*title)},
                                      {"title", source_.title}}),
          {"scale:" + scale_text(*column_.power), "scale:" + scale_text(*title), "scale:1"});
      return;
    }
    study_.reading.power = said.value_or(0);
    if (!is_money && !said) return;
    // Lists of projects are in millions as a rule: whoever leaves that out may mean it or not.
    if (is_british_ && !said && !is_of_template()) {
      ask(Problem("question.scale_unsaid"), Problem("evidence.scale_none"),
          {"scale:1000000", "scale:1000", "scale:1"});
      return;
    }
    Problem evidence("evidence.scale_none");
    if (column_.power) evidence = Problem("evidence.scale_header");
    if (!column_.power && title)
      evidence = Problem("evidence.scale_title", {{"title", source_.title}});
    decide(scale_decision(), std::move(evidence), "scale:" + scale_text(study_.reading.power));
  }

  // Our own columns say what they hold.
  bool is_of_template() const {
    const std::string key = facts::header_key(column_.text);
    return key == facts::header_key(field_.label.nl) || key == facts::header_key(field_.label.en) ||
           key == facts::header_key(field_.name);
  }

  Problem scale_decision() const {
    return Problem("decided.scale", {{"scale", scale_text(study_.reading.power)}});
  }

  // ---- Sign ----

  void decide_sign(const SeenNumbers& numbers) {
    if (const auto rule = rules_.argument(RuleName::sign)) {
      study_.reading.is_negated = *rule == "negate";
      if (*rule == "minus_after") study_.reading.sign = SignRule::minus_after;
      if (*rule == "parentheses") study_.reading.sign = SignRule::parentheses;
      decide(Problem("decided.sign", {{"form", *rule}}), Problem("evidence.rule"), "sign:" + *rule);
      return;
    }
    if (numbers.unfavourable) {
      ask(Problem("question.unfavourable"), seen("evidence.sides", numbers.unfavourable),
          {"sign:asis", "sign:negate"});
      return;
    }
    if (numbers.debit) {
      decide(Problem("decided.sign", {{"form", "debit"}}), seen("evidence.sides", numbers.debit),
             "sign:asis");
    }
    const auto tell = [&](const Seen& found, const std::string& form) {
      if (!found) return;
      decide(Problem("decided.sign", {{"form", form}}), seen("evidence.negative", found),
             "sign:asis");
    };
    tell(numbers.minus_before, "before");
    tell(numbers.minus_after, "after");
    tell(numbers.parentheses, "in_parentheses");
  }

  // ---- Days ----

  void look_for_days(std::size_t first, std::size_t last, SeenDays& days) const {
    // Tables are sorted more often than not.
    std::string_view text_above;
    DateEvidence evidence;
    each_cell(first, last, [&](std::uint32_t row, std::string_view text, CellType type) {
      if (type == CellType::day || missing_reason(text)) return;
      const bool is_moment = field_.type == facts::FieldType::moment;
      if (text != text_above) evidence = date_evidence(is_moment ? day_part(text) : text);
      text_above = text;
      if (evidence.has_short_year) days.short_year.add(row, text);
      switch (evidence.order) {
        case DateEvidence::Order::unreadable:
          return;
        case DateEvidence::Order::certain:
        case DateEvidence::Order::either:
          return days.certain.add(row, text);
        case DateEvidence::Order::dmy:
          return days.dmy.add(row, text);
        case DateEvidence::Order::mdy:
          return days.mdy.add(row, text);
        case DateEvidence::Order::open:
          return days.open.add(row, text);
      }
    });
  }

  void decide_order(const SeenDays& days) {
    DateOrder& order = study_.reading.date.order;
    if (const auto rule = rules_.argument(RuleName::order)) {
      order = *rule == "dmy" ? DateOrder::dmy : *rule == "mdy" ? DateOrder::mdy : DateOrder::ymd;
      study_.reading.is_fixed = true;
      decide(Problem("decided.order", {{"order", *rule}}), Problem("evidence.rule"),
             "order:" + *rule);
    } else if (days.dmy && days.mdy) {
      contradiction("date.contradiction", "question.order_contradiction", days.dmy, days.mdy,
                    {"order:dmy", "order:mdy"});
    } else if (days.dmy || days.mdy) {
      order = days.dmy ? DateOrder::dmy : DateOrder::mdy;
      const std::string name = days.dmy ? "dmy" : "mdy";
      decide(Problem("decided.order", {{"order", name}}),
             seen("evidence.order", days.dmy ? days.dmy : days.mdy), "order:" + name);
    } else if (days.open && is_british_) {
      order = DateOrder::dmy;
      decide(Problem("decided.order", {{"order", "dmy"}}), seen("evidence.british_days", days.open),
             "order:dmy");
    } else if (days.open) {
      std::vector<std::string> answers = {"order:dmy", "order:mdy"};
      if (days.short_year) answers.push_back("order:ymd");
      ask(Problem("question.order"), seen("evidence.open", days.open), answers);
    } else if (days.certain) {
      decide(Problem("decided.order", {{"order", "certain"}}), seen("evidence.order", days.certain),
             use_);
    }
  }

  void decide_century(const SeenDays& days) {
    if (const auto rule = rules_.argument(RuleName::century)) {
      study_.reading.date.century = *rule == "1900" ? 1900 : 2000;
      decide(Problem("decided.century", {{"century", *rule}}), Problem("evidence.rule"),
             "century:" + *rule);
    } else if (days.short_year) {
      ask(Problem("question.century"), seen("evidence.open", days.short_year),
          {"century:2000", "century:1900"});
    }
  }

  // ---- Codes ----

  void look_for_codes(std::size_t first, std::size_t last, Seen& completed) const {
    each_cell(first, last, [&](std::uint32_t row, std::string_view text, CellType) {
      const bool is_digit = text.front() >= '0' && text.front() <= '9';
      if (is_digit && text.size() <= 4) completed.add(row, text);
    });
  }

  const ColumnSource& source_;
  const facts::Field& field_;
  const HeaderColumn& column_;
  const ColumnRules& rules_;
  const std::string& use_;
  bool is_british_;
  ColumnStudy study_;
};

}  // namespace

std::string Rows::text() const {
  std::string out;
  for (const std::uint32_t row : first) out += (out.empty() ? "" : ", ") + std::to_string(row);
  if (count > static_cast<std::int64_t>(first.size())) out += ", …";
  return out;
}

void Rows::append(const Rows& later) {
  const std::size_t room = rows_shown - first.size();
  first.insert(
      first.end(), later.first.begin(),
      later.first.begin() + static_cast<std::ptrdiff_t>(std::min(room, later.first.size())));
  count += later.count;
}

std::vector<ColumnStudy> study_columns(const ColumnSource& source,
                                       const std::vector<ColumnToStudy>& columns,
                                       const base::Executor& executor) {
  std::vector<Study> studies;
  for (const ColumnToStudy& column : columns) studies.emplace_back(source, column);
  const std::size_t begin = source.header->row + 1;
  const std::size_t end = std::max(begin, source.grid->row_count());
  // Of each task, for each column.
  std::vector<std::vector<SeenCells>> seen((end - begin) / rows_per_task + 1,
                                           std::vector<SeenCells>(columns.size()));
  std::vector<base::Task> tasks;
  for (std::size_t task = 0; task < seen.size(); ++task) {
    tasks.emplace_back([&, task] {
      const std::size_t last = std::min(end, begin + (task + 1) * rows_per_task);
      for (std::size_t at = begin + task * rows_per_task; at < last; at += rows_at_a_time) {
        for (std::size_t i = 0; i < studies.size(); ++i) {
          studies[i].look(at, std::min(last, at + rows_at_a_time), seen[task][i]);
        }
      }
    });
  }
  executor(tasks);
  std::vector<ColumnStudy> found;
  for (std::size_t i = 0; i < studies.size(); ++i) {
    for (std::size_t task = 1; task < seen.size(); ++task) seen[0][i].append(seen[task][i]);
    found.push_back(studies[i].finish(seen[0][i]));
  }
  return found;
}

}  // namespace vlecht::importers
