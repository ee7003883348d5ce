// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>

#include "analysis/measured_goal_parts.h"
#include "base/text.h"
#include "facts/decimal.h"
#include "facts/goal_choices.h"
#include "facts/kinds.h"

namespace vlecht::analysis::measurability {
namespace {

using values::Day;
using values::Known;
using values::Ratio;
using values::Reason;

constexpr std::size_t shown_text_bytes = 60;

// What people write where they have nothing to write.
bool is_nothing(std::string_view text) {
  constexpr std::array<std::string_view, 14> nothings = {
      "-",  "?",      "geen", "onbekend", "n.v.t.",         "nvt",    "n.t.b.", "ntb",
      "nb", "n.n.b.", "none", "tbd",      "nog te bepalen", "unknown"};
  const std::string lowered = base::lowered(base::trimmed(text));
  return lowered.empty() || std::find(nothings.begin(), nothings.end(), lowered) != nothings.end();
}

/// "1.250,5" as "1250.5"; none where a mark can be of thousands or of decimals.
std::optional<std::string> with_point(std::string_view text) {
  const std::size_t last = text.find_last_of(".,");
  if (last == std::string_view::npos) return std::string(text);
  std::string whole(text.substr(0, last));
  const std::string_view after = text.substr(last + 1);
  const bool has_other_mark = whole.find_first_of(".,") != std::string::npos;
  const bool is_zero_point = whole == "0" || whole == "-0";
  if (has_other_mark && whole.find(text[last]) != std::string::npos) return std::nullopt;
  if (!has_other_mark && !is_zero_point && after.size() == 3) return std::nullopt;
  std::erase_if(whole, [](char c) { return c == '.' || c == ','; });
  return whole + "." + std::string(after);
}

std::optional<Ratio> typed_number(std::string_view text) {
  text = base::trimmed(text);
  if (text.ends_with('%')) text = base::trimmed(text.substr(0, text.size() - 1));
  const auto pointed = with_point(text);
  const auto canonical = pointed ? facts::canonical_decimal(*pointed) : std::nullopt;
  if (!canonical) return std::nullopt;
  return facts::ratio_of_decimal(*canonical);
}

/// ISO, or day-month-year as people in the Netherlands write it.
std::optional<Day> typed_day(std::string_view raw) {
  std::string text(base::trimmed(raw));
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '/' || c == '.'; }, '-');
  if (const auto day = values::day_from_iso(text)) return day;
  const auto parts = base::split(text, '-');
  if (parts.size() != 3 || parts[2].size() != 4) return std::nullopt;
  std::array<int, 3> numbers{};
  for (std::size_t i = 0; i < 3; ++i) {
    const auto number = base::to_integer(parts[i]);
    if (!number || *number < 1 || *number > 9999) return std::nullopt;
    numbers[i] = static_cast<int>(*number);
  }
  return Day::of(numbers[2], numbers[1], numbers[0]);
}

/// The id of a choice of the kind `indicator`.
std::optional<std::string> typed_choice(std::string_view field, std::string_view text) {
  const facts::Kind& kind = facts::kind_named("indicator");
  const auto value = facts::value_from_text(kind.fields[kind.at(field)], text);
  if (!value) return std::nullopt;
  return std::get<std::string>(*value);
}

std::optional<Direction> typed_direction(std::string_view text) {
  const auto id = typed_choice("direction", text);
  if (!id) return std::nullopt;
  return *id == facts::directions::up ? Direction::up : Direction::down;
}

std::optional<Frequency> typed_frequency(std::string_view text) {
  const auto id = typed_choice("frequency", text);
  return id ? frequency_named(*id) : std::nullopt;
}

/// Reads fields one by one and keeps what it could not read.
class TypedReader {
 public:
  template <class T>
  void read(std::size_t requirement, std::string_view name, std::string_view text,
            std::optional<T> (*reader)(std::string_view), Known<T>& out) {
    if (is_nothing(text)) return;
    if (auto value = reader(text)) {
      out = std::move(*value);
    } else {
      unreadable.push_back(
          {requirement, name, base::shortened(base::trimmed(text), shown_text_bytes)});
    }
  }

  std::vector<UnreadableText> unreadable;
};

Known<std::string> typed_text(std::string_view text) {
  if (is_nothing(text)) return Reason::not_supplied;
  return std::string(base::trimmed(text));
}

// "99,5%" names its unit.
Known<std::string> typed_unit(const TypedGoal& typed) {
  auto unit = typed_text(typed.unit);
  if (!unit && base::trimmed(typed.target_value).ends_with('%')) return std::string("%");
  return unit;
}

}  // namespace

std::optional<Frequency> frequency_named(std::string_view id) {
  namespace f = facts::frequencies;
  if (id == f::day) return Frequency{0, 1};
  if (id == f::week) return Frequency{0, 7};
  if (id == f::month) return Frequency{1, 0};
  if (id == f::quarter) return Frequency{3, 0};
  if (id == f::half_year) return Frequency{6, 0};
  if (id == f::year) return Frequency{12, 0};
  return std::nullopt;
}

Answer examine(const TypedGoal& typed) {
  MeasuredGoal goal;
  TypedReader reader;
  goal.indicator = typed_text(typed.indicator);
  goal.unit = typed_unit(typed);
  goal.owner = typed_text(typed.owner);
  goal.source = typed_text(typed.source);
  goal.decision = typed_text(typed.decision);
  reader.read(2, "baseline_value", typed.baseline_value, typed_number, goal.baseline_value);
  reader.read(3, "baseline_date", typed.baseline_date, typed_day, goal.baseline_date);
  reader.read(4, "target_value", typed.target_value, typed_number, goal.target_value);
  reader.read(5, "target_date", typed.target_date, typed_day, goal.target_date);
  reader.read(6, "direction", typed.direction, typed_direction, goal.direction);
  reader.read(9, "frequency", typed.frequency, typed_frequency, goal.frequency);
  reader.read(requirement_count, "lowest", typed.lowest, typed_number, goal.lowest);
  reader.read(requirement_count, "highest", typed.highest, typed_number, goal.highest);
  return examine_parts(goal, reader.unreadable);
}

}  // namespace vlecht::analysis::measurability
