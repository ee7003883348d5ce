// SPDX-License-Identifier: EUPL-1.2
//
// How soon tickets are taken up and resolved.
#include <algorithm>
#include <map>

#include "analysis/known_fields.h"
#include "analysis/service_level_findings.h"
#include "analysis/service_level_limits.h"
#include "base/text.h"
#include "facts/service_choices.h"
#include "values/number_ranges.h"

namespace vlecht::analysis::service_level_check {
namespace {

using facts::Fact;
using values::NumberRange;
using values::Ratio;

bool is_there(const Fact& fact, std::string_view field) {
  return presence_of(fact, field) == Presence::there;
}

// ---- One priority ----

void check_clock(const Fact& deadline, FindingList& out) {
  if (!out.requires_field(deadline, "clock", "clock_not_named")) return;
  if (deadline.text("clock") == facts::clocks::service_hours) {
    out.requires_field(deadline, "hours", "clock_hours_not_named");
  }
}

void check_start(const Fact& deadline, FindingList& out) {
  if (!is_there(deadline, "reaction_minutes")) return;
  if (!out.requires_field(deadline, "starts_at", "reaction_start_not_named")) return;
  if (deadline.text("starts_at") == facts::clock_starts::confirmed) {
    out.tell("reaction_starts_at_confirmation", about(deadline), {}, {&deadline});
  }
  if (deadline.text("starts_at") == facts::clock_starts::started) {
    out.tell("reaction_ends_where_it_starts", about(deadline), {}, {&deadline});
  }
}

void check_targets(const Fact& deadline, FindingList& out) {
  if (out.requires_field(deadline, "reaction_minutes", "reaction_time_missing")) {
    out.requires_field(deadline, "reaction_target", "reaction_target_missing");
  }
  if (out.requires_field(deadline, "resolution_minutes", "resolution_time_missing")) {
    out.requires_field(deadline, "resolution_target", "resolution_target_missing");
    out.requires_field(deadline, "stops_on_hold", "hold_not_named");
  }
}

void check_order_of_times(const Fact& deadline, FindingList& out) {
  const bool has_resolution = is_there(deadline, "resolution_minutes");
  Details details;
  if (has_resolution) {
    add_length(details, "resolution", Ratio(counted(deadline, "resolution_minutes"), 1));
  }
  if (has_resolution && is_there(deadline, "reaction_minutes") &&
      counted(deadline, "resolution_minutes") <= counted(deadline, "reaction_minutes")) {
    add_length(details, "reaction", Ratio(counted(deadline, "reaction_minutes"), 1));
    out.tell("resolution_not_after_reaction", about(deadline), details, {&deadline});
  }
  if (!is_there(deadline, "escalates_minutes")) return;
  if (!has_resolution) {
    return out.cannot_judge("escalation_after_resolution", about(deadline), "resolution_minutes",
                            {&deadline});
  }
  if (counted(deadline, "escalates_minutes") < counted(deadline, "resolution_minutes")) return;
  add_length(details, "escalation", Ratio(counted(deadline, "escalates_minutes"), 1));
  out.tell("escalation_after_resolution", about(deadline), details, {&deadline});
}

// ---- Priorities beside each other ----

/// "P2" is 2 of "p"; the lower its number, the more urgent a ticket is.
struct Rank {
  std::string series;
  std::int64_t number = 0;
};

std::optional<Rank> rank_of(const Fact& deadline) {
  const std::string name = base::lowered(deadline.text("priority"));
  const std::size_t last = name.find_last_not_of("0123456789");
  const std::size_t begin = last == std::string::npos ? 0 : last + 1;
  const auto number = base::to_integer(std::string_view(name).substr(begin));
  if (!number) return std::nullopt;
  return Rank{name.substr(0, begin), *number};
}

// Empty when they are not of one series.
std::vector<std::pair<std::int64_t, const Fact*>> by_urgency(const std::vector<Fact>& deadlines) {
  std::vector<std::pair<std::int64_t, const Fact*>> out;
  std::optional<std::string> series;
  for (const Fact& deadline : deadlines) {
    const auto rank = rank_of(deadline);
    if (!rank || (series && *series != rank->series)) return {};
    series = rank->series;
    out.emplace_back(rank->number, &deadline);
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  return out;
}

/// Whether more minutes on one clock are surely more time than fewer on another.
enum class Clocks {
  comparable,
  first_slower,  ///< the first stands still at night: its minutes last at least as long
  unclear
};

Clocks clocks_of(const Fact& higher, const Fact& lower) {
  const bool is_same = higher["clock"] == lower["clock"] && higher["hours"] == lower["hours"] &&
                       higher["calendar"] == lower["calendar"];
  const bool is_visible = presence_of(higher, "clock") != Presence::unknown &&
                          presence_of(lower, "clock") != Presence::unknown;
  if (is_same && is_visible) return Clocks::comparable;
  const bool runs_always = higher.text("clock") == facts::clocks::all_hours &&
                           lower.text("clock") == facts::clocks::all_hours;
  if (runs_always) return Clocks::comparable;
  const bool is_slower = higher.text("clock") == facts::clocks::service_hours &&
                         lower.text("clock") == facts::clocks::all_hours;
  return is_slower ? Clocks::first_slower : Clocks::unclear;
}

// The most urgent ones do not have to be faster, but they may not be slower.
void compare_priorities(const Fact& higher, const Fact& lower, FindingList& out) {
  constexpr std::string_view rule = "higher_priority_slower";
  const FactPointers both{&higher, &lower};
  for (const std::string_view field : {"reaction_minutes", "resolution_minutes"}) {
    if (!is_there(higher, field) || !is_there(lower, field)) continue;
    if (counted(higher, field) <= counted(lower, field)) {
      // Fewer minutes on a clock that stands still at night may yet be more time.
      if (clocks_of(higher, lower) == Clocks::comparable) continue;
      return out.cannot_judge(rule, about(higher), "clock", both);
    }
    if (clocks_of(higher, lower) == Clocks::unclear) {
      return out.cannot_judge(rule, about(higher), "clock", both);
    }
    Details details{{"lower", lower.text("priority")}, {"which", std::string(field)}};
    add_length(details, "slow", Ratio(counted(higher, field), 1));
    add_length(details, "fast", Ratio(counted(lower, field), 1));
    return out.tell(rule, about(higher), std::move(details), both);
  }
}

void check_urgency(const ContractTerms& terms, FindingList& out) {
  if (terms.deadlines.size() < 2) return;
  const auto ordered = by_urgency(terms.deadlines);
  if (ordered.empty()) {
    FactPointers all;
    for (const Fact& deadline : terms.deadlines) all.push_back(&deadline);
    return out.cannot_judge("higher_priority_slower", {}, "priority", all);
  }
  for (std::size_t i = 0; i + 1 < ordered.size(); ++i) {
    compare_priorities(*ordered[i].second, *ordered[i + 1].second, out);
  }
}

// ---- Numbers of users ----

bool is_bound(const Fact& deadline) {
  return is_there(deadline, "users_from") || is_there(deadline, "users_to");
}

// Nobody reports without being hit: from one user on.
NumberRange users_of(const Fact& deadline) {
  NumberRange out{1, {}};
  if (is_there(deadline, "users_from")) out.first = counted(deadline, "users_from");
  if (is_there(deadline, "users_to")) out.last = counted(deadline, "users_to");
  return out;
}

Details range_details(const NumberRange& range) {
  return {{"sort", range.last == range.first ? "one"
                   : range.last              ? "range"
                                             : "from"},
          {"from", range.first},
          {"to", range.last.value_or(0)}};
}

// A priority that names no users takes whatever is left at the ends, but who reads a row of limits
// expects no number between them to fall through.
std::vector<NumberRange> gaps_in(std::vector<NumberRange> ranges, bool has_unbound) {
  if (!has_unbound) {
    const auto first =
        std::min_element(ranges.begin(), ranges.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
    if (first->first > 1) ranges.push_back({0, 0});
  }
  std::vector<NumberRange> gaps = values::numbers_between(ranges);
  if (has_unbound) return gaps;
  const bool has_end = std::all_of(ranges.begin(), ranges.end(),
                                   [](const NumberRange& range) { return range.last.has_value(); });
  if (!has_end) return gaps;
  std::int64_t last = 0;
  for (const NumberRange& range : ranges) last = std::max(last, *range.last);
  gaps.push_back({last + 1, {}});
  return gaps;
}

void check_users(const ContractTerms& terms, FindingList& out) {
  FactPointers bound;
  std::vector<NumberRange> ranges;
  for (const Fact& deadline : terms.deadlines) {
    for (const std::string_view field : {"users_from", "users_to"}) {
      if (presence_of(deadline, field) != Presence::unknown) continue;
      return out.cannot_judge("priorities_gap", about(deadline), field, {&deadline});
    }
    if (!is_bound(deadline)) continue;
    bound.push_back(&deadline);
    ranges.push_back(users_of(deadline));
    if (ranges.back().is_empty()) {
      out.tell("user_range_empty", about(deadline), range_details(ranges.back()), {&deadline});
    }
  }
  if (bound.empty()) return;
  for (const auto& shared : values::shared_numbers(ranges)) {
    const Fact& earlier = *bound[shared.earlier];
    const Fact& later = *bound[shared.later];
    Details details = range_details(shared.numbers);
    details.emplace_back("first", earlier.text("priority"));
    details.emplace_back("second", later.text("priority"));
    out.tell("priorities_overlap", {}, std::move(details), {&earlier, &later});
  }
  for (const NumberRange& gap : gaps_in(ranges, bound.size() < terms.deadlines.size())) {
    out.tell("priorities_gap", {}, range_details(gap), beside_gap(gap, bound, ranges));
  }
}

// ---- Targets over few tickets ----

// With a target below this a month with one late ticket seldom decides.
constexpr std::int64_t few_tickets_min = 10;

void check_few_tickets(const ContractTerms& terms, FindingList& out) {
  std::map<std::int64_t, std::pair<Ratio, FactPointers>> by_count;
  for (const Fact& deadline : terms.deadlines) {
    for (const std::string_view field : {"reaction_target", "resolution_target"}) {
      const auto target = known_ratio(deadline, field);
      if (!target) continue;
      const auto count = tickets_for_one_late(*target);
      if (!count || *count < few_tickets_min) continue;
      auto& [first_target, facts] =
          by_count.try_emplace(*count, *target, FactPointers{}).first->second;
      facts.push_back(&deadline);
    }
  }
  for (const auto& [count, found] : by_count) {
    Details details{{"count", count}};
    add_number(details, "target", found.first);
    out.tell("few_tickets", {}, std::move(details), found.second);
  }
}

}  // namespace

void check_deadlines(const ContractTerms& terms, FindingList& out) {
  if (terms.deadlines.empty() && !terms.levels.empty()) {
    FactPointers levels;
    for (const Fact& level : terms.levels) levels.push_back(&level);
    out.tell("deadlines_missing", {}, {}, levels);
  }
  for (const Fact& deadline : terms.deadlines) {
    check_clock(deadline, out);
    check_start(deadline, out);
    check_targets(deadline, out);
    check_order_of_times(deadline, out);
  }
  check_urgency(terms, out);
  check_users(terms, out);
  check_few_tickets(terms, out);
}

}  // namespace vlecht::analysis::service_level_check
