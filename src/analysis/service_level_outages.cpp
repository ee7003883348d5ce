// SPDX-License-Identifier: EUPL-1.2
//
// How long and how often a service may be down: the longest outage beside the target, and the
// classes of outages.
#include <algorithm>
#include <map>

#include "analysis/known_fields.h"
#include "analysis/service_level_findings.h"
#include "analysis/service_level_limits.h"
#include "values/number_ranges.h"

namespace vlecht::analysis::service_level_check {
namespace {

using facts::Fact;
using values::NumberRange;
using values::Ratio;

// ---- The longest outage beside the target ----

// What there must be to compare the two; "" when it is all there.
std::string_view missing_to_compare(const Fact& level, const NamedHours& agreed) {
  if (presence_of(level, "target") != Presence::there) return "target";
  if (!agreed.hours) return missing_of(level, "hours");
  if (presence_of(level, "period") != Presence::there) return "period";
  // What is allowed since the start grows without end.
  return months_in(level.text("period")) ? "" : "end_of_period";
}

void compare_limits(const Fact& level, const NamedHours& agreed, const FactPointers& facts,
                    FindingList& out) {
  const std::int64_t longest = counted(level, "longest_outage_minutes");
  const methods::Intervals windows = reference_windows(*agreed.hours);
  const OutageLimits limits = outage_limits(windows, *months_in(level.text("period")),
                                            *known_ratio(level, "target"), longest);
  Details details{{"period", level.text("period")}};
  add_length(details, "longest", Ratio(longest, 1));
  add_length(details, "hit", limits.longest_counted);
  add_length(details, "allowed", limits.allowed);
  if (limits.breaks_target()) {
    out.tell("norm_breaks_first", about(level), std::move(details), facts);
  } else if (limits.nearly_agree()) {
    out.tell("outage_limits_disagree", about(level), std::move(details), facts);
  }
}

void check_longest(const ContractTerms& terms, const Fact& level, FindingList& out) {
  if (!out.requires_field(level, "longest_outage_minutes", "longest_outage_missing")) return;
  const NamedHours agreed = hours_in(terms, level, "hours");
  const FactPointers facts = joined_facts({&level}, agreed.facts);
  const std::string_view missing = missing_to_compare(level, agreed);
  if (!missing.empty()) return out.cannot_judge("norm_breaks_first", about(level), missing, facts);
  compare_limits(level, agreed, facts, out);
}

// ---- Classes of outages ----

/// The classes of one service, from short to long.
using Classes = std::vector<const Fact*>;

// A class is of outages longer than `from` minutes: from the next whole minute on.
NumberRange range_of(const Fact& outage_class) {
  NumberRange out{counted(outage_class, "from_minutes") + 1, {}};
  if (known_count(outage_class, "to_minutes")) out.last = counted(outage_class, "to_minutes");
  return out;
}

void add_range(Details& details, const NumberRange& range) {
  details.emplace_back("has_end", range.last ? "yes" : "no");
  details.emplace_back("from", range.first - 1);
  details.emplace_back("to", range.last.value_or(0));
}

void check_ranges(const Classes& classes, const std::vector<NumberRange>& ranges,
                  FindingList& out) {
  const About service = about(*classes.front());
  for (std::size_t i = 0; i < classes.size(); ++i) {
    if (!ranges[i].is_empty()) continue;
    Details details;
    add_range(details, ranges[i]);
    out.tell("outage_class_empty", service, std::move(details), {classes[i]});
  }
  for (const auto& shared : values::shared_numbers(ranges)) {
    Details details;
    add_range(details, shared.numbers);
    out.tell("outage_classes_overlap", service, std::move(details),
             {classes[shared.earlier], classes[shared.later]});
  }
}

// Also below the shortest class, and above the longest unless no outage may last so long.
void check_gaps(const Classes& classes, std::vector<NumberRange> ranges, const Fact* level,
                FindingList& out) {
  const About service = about(*classes.front());
  if (level != nullptr && presence_of(*level, "longest_outage_minutes") == Presence::there) {
    ranges.push_back({counted(*level, "longest_outage_minutes") + 1, {}});
  }
  std::vector<NumberRange> gaps = values::numbers_between(ranges);
  const auto first = std::min_element(
      ranges.begin(), ranges.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  if (first->first > 1) gaps.insert(gaps.begin(), {1, first->first - 1});
  const bool has_end = std::all_of(ranges.begin(), ranges.end(),
                                   [](const NumberRange& range) { return range.last.has_value(); });
  if (has_end) {
    const auto last =
        std::max_element(ranges.begin(), ranges.end(),
                         [](const auto& a, const auto& b) { return *a.last < *b.last; });
    gaps.push_back({*last->last + 1, {}});
  }
  for (const NumberRange& gap : gaps) {
    Details details;
    add_range(details, gap);
    FactPointers facts = beside_gap(gap, classes, ranges);
    if (level != nullptr) facts.push_back(level);
    out.tell("outage_classes_gap", service, std::move(details), facts);
  }
}

void check_against_longest(const Classes& classes, const Fact* level, FindingList& out) {
  if (level == nullptr) return;
  if (presence_of(*level, "longest_outage_minutes") != Presence::there) return;
  const std::int64_t longest = counted(*level, "longest_outage_minutes");
  for (const Fact* each : classes) {
    if (presence_of(*each, "allowed") != Presence::there) continue;
    if (counted(*each, "from_minutes") < longest || counted(*each, "allowed") == 0) continue;
    Details details{{"from", counted(*each, "from_minutes")},
                    {"allowed", counted(*each, "allowed")}};
    add_length(details, "longest", Ratio(longest, 1));
    out.tell("outage_class_above_limit", about(*each), std::move(details), {each, level});
  }
}

// A class whose end is kept back may be of any length: nobody can say what the others leave open.
bool has_hidden_end(const Classes& classes) {
  return std::any_of(classes.begin(), classes.end(), [](const Fact* each) {
    return presence_of(*each, "to_minutes") == Presence::unknown;
  });
}

void check_classes(const ContractTerms& terms, Classes classes, FindingList& out) {
  std::sort(classes.begin(), classes.end(), [](const Fact* a, const Fact* b) {
    return counted(*a, "from_minutes") < counted(*b, "from_minutes");
  });
  const Fact* level = terms.level_of(classes.front()->text("service"));
  check_against_longest(classes, level, out);
  if (has_hidden_end(classes)) {
    return out.cannot_judge("outage_classes_gap", about(*classes.front()), "to_minutes", classes);
  }
  std::vector<NumberRange> ranges;
  for (const Fact* each : classes) ranges.push_back(range_of(*each));
  check_ranges(classes, ranges, out);
  check_gaps(classes, std::move(ranges), level, out);
}

}  // namespace

void check_outages(const ContractTerms& terms, FindingList& out) {
  for (const Fact& level : terms.levels) check_longest(terms, level, out);
  std::map<std::string, Classes> services;
  for (const Fact& each : terms.classes) services[each.text("service")].push_back(&each);
  for (const auto& [service, classes] : services) check_classes(terms, classes, out);
}

}  // namespace vlecht::analysis::service_level_check
