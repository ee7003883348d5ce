// SPDX-License-Identifier: EUPL-1.2
#include "analysis/measurability.h"

#include <algorithm>
#include <array>
#include <optional>

#include "analysis/measured_goal_parts.h"
#include "analysis/presence.h"
#include "base/text.h"

namespace vlecht::analysis::measurability {
namespace {

using base::Problem;
using values::Day;
using values::Ratio;

/// What must be there, in the order of the findings.
struct Requirement {
  std::string_view missing;  // name of the finding
  std::string_view name;
  bool is_essential;  // without it nobody can say later whether it was reached
};

constexpr std::array<Requirement, requirement_count> requirements = {{
    {"measurability.indicator", "indicator", true},
    {"measurability.unit", "unit", true},
    {"measurability.baseline_value", "baseline_value", false},
    {"measurability.baseline_date", "baseline_date", false},
    {"measurability.target_value", "target_value", true},
    {"measurability.target_date", "target_date", true},
    {"measurability.direction", "direction", false},
    {"measurability.owner", "owner", false},
    {"measurability.source", "source", false},
    {"measurability.frequency", "frequency", false},
    {"measurability.decision_ref", "decision_ref", false},
}};

Presence presence_of_text(const values::Known<std::string>& text) {
  if (text.is_known() && base::trimmed(*text).empty()) return Presence::missing;
  return presence_of(text);
}

std::array<Presence, requirement_count> presences(const MeasuredGoal& goal) {
  return {presence_of_text(goal.indicator), presence_of_text(goal.unit),
          presence_of(goal.baseline_value), presence_of(goal.baseline_date),
          presence_of(goal.target_value),   presence_of(goal.target_date),
          presence_of(goal.direction),      presence_of_text(goal.owner),
          presence_of_text(goal.source),    presence_of(goal.frequency),
          presence_of_text(goal.decision)};
}

/// "97.1" in both languages, as the details `name`_nl and `name`_en.
void add_number(Problem& problem, const std::string& name, const Ratio& number) {
  std::string text = number.to_decimal(9, values::Rounding::half_away_from_zero);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  problem.details.emplace_back(name + "_en", text);
  std::replace(text.begin(), text.end(), '.', ',');
  problem.details.emplace_back(name + "_nl", text);
}

bool is_percentage(const values::Known<std::string>& unit) {
  if (!unit) return false;
  const std::string text = base::lowered(base::trimmed(*unit));
  if (text.starts_with('%')) return !text.starts_with("%-punt") && !text.starts_with("% punt");
  constexpr std::array<std::string_view, 4> words = {"procent", "percent", "percentage", "pct"};
  const std::string first = text.substr(0, text.find(' '));
  return std::find(words.begin(), words.end(), first) != words.end();
}

// The last day of a month is as late as its day can be: a month after 31 January is 28 February.
int whole_months(Day from, Day until) {
  int months = (until.year() - from.year()) * 12 + until.month() - from.month();
  const bool ends_month =
      until == values::open_end() || until.plus_days(1).month() != until.month();
  if (until.day_of_month() < from.day_of_month() && !ends_month) --months;
  return months;
}

int measurements_between(Day from, Day until, const Frequency& frequency) {
  if (until <= from) return 0;
  if (frequency.months > 0) return whole_months(from, until) / frequency.months;
  return (until.days_since_1970() - from.days_since_1970()) / frequency.days;
}

struct NamedFrequency {
  std::string_view name;
  Frequency frequency;
};

constexpr std::array<NamedFrequency, 6> usual_frequencies = {{{"jaar", {12, 0}},
                                                              {"halfjaar", {6, 0}},
                                                              {"kwartaal", {3, 0}},
                                                              {"maand", {1, 0}},
                                                              {"week", {0, 7}},
                                                              {"dag", {0, 1}}}};

// The least work that is enough; "geen" when no usual frequency is.
std::string enough_measuring(Day from, Day until) {
  for (const NamedFrequency& usual : usual_frequencies) {
    if (measurements_between(from, until, usual.frequency) >= measurements_min) {
      return std::string(usual.name);
    }
  }
  return "geen";
}

/// Looks at one goal and writes down what is missing and what does not agree.
class Examination {
 public:
  Examination(const MeasuredGoal& goal, const std::vector<UnreadableText>& unreadable)
      : goal_(goal), unreadable_(unreadable) {}

  Answer answer() {
    requirements_met();
    check_direction();
    check_dates();
    check_range();
    check_measurements();
    answer_.verdict = verdict();
    return std::move(answer_);
  }

 private:
  void tell(Problem problem) {
    answer_.findings.push_back({std::move(problem), facts::Severity::warning, {}, {}});
  }

  void requirements_met() {
    const auto found = presences(goal_);
    for (std::size_t i = 0; i < requirement_count; ++i) {
      const Requirement& required = requirements[i];
      if (const UnreadableText* text = unreadable(i)) {
        tell_unreadable(*text);
        note_unknown(required);
      } else if (found[i] == Presence::unknown) {
        tell(Problem("measurability.kept_back", {{"what", std::string(required.name)}}));
        note_unknown(required);
      } else if (found[i] == Presence::missing) {
        tell(Problem(std::string(required.missing)));
        (required.is_essential ? lacks_essential_ : is_odd_) = true;
      }
    }
  }

  const UnreadableText* unreadable(std::size_t requirement) const {
    const auto found =
        std::find_if(unreadable_.begin(), unreadable_.end(),
                     [&](const UnreadableText& text) { return text.requirement == requirement; });
    return found == unreadable_.end() ? nullptr : &*found;
  }

  void tell_unreadable(const UnreadableText& text) {
    tell(Problem("measurability.unreadable",
                 {{"what", std::string(text.name)}, {"text", text.text}}));
  }

  void note_unknown(const Requirement& required) {
    (required.is_essential ? hides_essential_ : hides_other_) = true;
  }

  void odd(Problem problem) {
    tell(std::move(problem));
    is_odd_ = true;
  }

  // To stay where it was is no direction either.
  void check_direction() {
    if (!goal_.baseline_value || !goal_.target_value || !goal_.direction) return;
    const bool is_up = *goal_.direction == Direction::up;
    const bool goes_right = is_up ? *goal_.target_value > *goal_.baseline_value
                                  : *goal_.target_value < *goal_.baseline_value;
    if (goes_right) return;
    Problem problem("measurability.target_contradicts_direction",
                    {{"direction", std::string(is_up ? "up" : "down")}});
    add_number(problem, "target", *goal_.target_value);
    add_number(problem, "baseline", *goal_.baseline_value);
    odd(std::move(problem));
  }

  void check_dates() {
    if (!goal_.baseline_date || !goal_.target_date) return;
    if (*goal_.target_date > *goal_.baseline_date) return;
    odd(Problem("measurability.target_date_not_after_baseline",
                {{"target", values::to_iso(*goal_.target_date)},
                 {"baseline", values::to_iso(*goal_.baseline_date)}}));
  }

  void check_range() {
    for (const UnreadableText& text : unreadable_) {
      if (text.requirement < requirement_count) continue;
      tell_unreadable(text);
      hides_other_ = true;
    }
    const bool is_percent = is_percentage(goal_.unit);
    const auto [lowest, highest] = limits_of(goal_.unit, goal_.lowest, goal_.highest);
    if (lowest && highest && *lowest >= *highest) {
      Problem problem("measurability.limits_contradict");
      add_number(problem, "lowest", *lowest);
      add_number(problem, "highest", *highest);
      return odd(std::move(problem));
    }
    const Limits limits{lowest, highest};
    const auto is_outside = [&](const values::Known<Ratio>& value) {
      return value && !limits.hold(*value);
    };
    const bool is_target = is_outside(goal_.target_value);
    if (!is_target && !is_outside(goal_.baseline_value)) return;
    const Ratio& value = is_target ? *goal_.target_value : *goal_.baseline_value;
    tell_outside(is_percent, is_target, value, lowest, highest);
  }

  void tell_outside(bool is_percent, bool is_target, const Ratio& value,
                    const std::optional<Ratio>& lowest, const std::optional<Ratio>& highest) {
    Problem problem("measurability.value_out_of_range");
    if (is_percent) problem = Problem("measurability.percentage_out_of_range");
    problem.details.emplace_back("which", std::string(is_target ? "target" : "baseline"));
    problem.details.emplace_back("limits", std::string(lowest && highest ? "both"
                                                       : lowest          ? "lowest"
                                                                         : "highest"));
    add_number(problem, "value", value);
    add_number(problem, "lowest", lowest.value_or(Ratio()));
    add_number(problem, "highest", highest.value_or(Ratio()));
    odd(std::move(problem));
  }

  void check_measurements() {
    if (!goal_.baseline_date || !goal_.target_date || !goal_.frequency) return;
    const Day from = *goal_.baseline_date;
    const Day until = *goal_.target_date;
    const int count = measurements_between(from, until, *goal_.frequency);
    if (count >= measurements_min) return;
    odd(Problem("measurability.fewer_than_4_measurements_before_target",
                {{"count", std::int64_t{count}},
                 {"baseline", values::to_iso(from)},
                 {"target", values::to_iso(until)},
                 {"enough", enough_measuring(from, until)}}));
  }

  // What is hidden may be in order or missing: where that makes a difference, nobody can say.
  Verdict verdict() const {
    if (lacks_essential_) return Verdict::not_measurable;
    if (hides_essential_) return Verdict::cannot_be_judged;
    if (is_odd_) return Verdict::partly;
    return hides_other_ ? Verdict::cannot_be_judged : Verdict::measurable;
  }

  const MeasuredGoal& goal_;
  const std::vector<UnreadableText>& unreadable_;
  Answer answer_;
  bool lacks_essential_ = false;
  bool hides_essential_ = false;
  bool hides_other_ = false;
  bool is_odd_ = false;
};

}  // namespace

bool Limits::hold(const Ratio& value) const {
  return (!lowest || value >= *lowest) && (!highest || value <= *highest);
}

Limits limits_of(const values::Known<std::string>& unit, const values::Known<Ratio>& lowest,
                 const values::Known<Ratio>& highest) {
  const auto limit = [&](const values::Known<Ratio>& stated, std::int64_t usual) {
    if (stated) return std::optional(*stated);
    return is_percentage(unit) ? std::optional(Ratio(usual, 1)) : std::nullopt;
  };
  return {limit(lowest, 0), limit(highest, 100)};
}

std::vector<std::string> Answer::names() const {
  std::vector<std::string> names;
  for (const facts::Finding& finding : findings) {
    const std::string& name = finding.problem.name;
    names.push_back(name.substr(name.rfind('.') + 1));
  }
  return names;
}

Answer examine_parts(const MeasuredGoal& goal, const std::vector<UnreadableText>& unreadable) {
  return Examination(goal, unreadable).answer();
}

Answer examine(const MeasuredGoal& goal) { return examine_parts(goal, {}); }

}  // namespace vlecht::analysis::measurability
