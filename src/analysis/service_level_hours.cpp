// SPDX-License-Identifier: EUPL-1.2
//
// The hours in which an agreement counts, those it promises, and its holidays.
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "analysis/service_level_findings.h"
#include "facts/kinds.h"
#include "facts/service_choices.h"

namespace vlecht::analysis::service_level_check {
namespace {

using facts::Fact;
using methods::Intervals;
using values::Ratio;

Ratio minutes_of(const Intervals& windows) { return {methods::length_of(windows), 60}; }

// Named hours that no fact describes, or that cannot be read.
void check_description(const ContractTerms& terms, const Fact& fact, std::string_view field,
                       FindingList& out) {
  if (presence_of(fact, field) != Presence::there) return;
  const NamedHours named = terms.hours(fact.text(field));
  if (named.hours) return;
  out.tell("hours_not_described", about(fact), {{"hours", fact.text(field)}},
           joined_facts({&fact}, named.facts));
}

// ---- What is promised and what is counted ----

void compare_promise(const Fact& level, const Intervals& promised, const Intervals& measured,
                     const FactPointers& facts, FindingList& out) {
  const Intervals unmeasured = methods::difference_of(promised, measured);
  const Intervals extra = methods::difference_of(measured, promised);
  Details details;
  add_length(details, "promised", minutes_of(promised));
  add_length(details, "counted", minutes_of(measured));
  add_length(details, "unmeasured", minutes_of(unmeasured));
  add_length(details, "extra", minutes_of(extra));
  add_length(details, "month", Ratio(30 * minutes_per_day, 1));
  if (!unmeasured.empty()) {
    details.emplace_back("is_all", unmeasured == promised ? "yes" : "no");
    add_number(details, "share",
               Ratio(100 * methods::length_of(unmeasured), methods::length_of(promised)));
    out.tell("promise_not_measured", about(level), details, facts);
  }
  // Where nothing of the promise is counted at all, the first finding says enough.
  if (!extra.empty() && methods::shared_length(promised, measured) > 0) {
    out.tell("counts_more_than_promised", about(level), details, facts);
  }
}

void check_promise(const ContractTerms& terms, const Fact& level, FindingList& out) {
  constexpr std::string_view rule = "promise_not_measured";
  if (presence_of(level, "promised_hours") == Presence::missing) return;
  const NamedHours promised = hours_in(terms, level, "promised_hours");
  const NamedHours measured = hours_in(terms, level, "hours");
  const FactPointers facts = joined_facts(joined_facts({&level}, promised.facts), measured.facts);
  if (!promised.hours) {
    return out.cannot_judge(rule, about(level), missing_of(level, "promised_hours"), facts);
  }
  if (!measured.hours) {
    return out.cannot_judge(rule, about(level), missing_of(level, "hours"), facts);
  }
  compare_promise(level, reference_windows(*promised.hours), reference_windows(*measured.hours),
                  facts, out);
}

// ---- Holidays ----

bool leaves_out_a_weekday(const ServiceHours& hours) {
  for (std::size_t weekday = 0; weekday < every_weekday.size(); ++weekday) {
    const bool is_open =
        std::any_of(hours.windows.begin(), hours.windows.end(),
                    [&](const WeeklyWindow& window) { return window.weekdays[weekday]; });
    if (!is_open) return true;
  }
  return false;
}

// Hours that stop in the weekend raise the question whether they stop on a holiday too.
void check_holidays(const ContractTerms& terms, const Fact& fact, FindingList& out) {
  constexpr std::string_view rule = "holidays_not_named";
  switch (presence_of(fact, "calendar")) {
    case Presence::there:
      return;
    case Presence::unknown:
      return out.cannot_judge(rule, about(fact), "calendar", {&fact});
    case Presence::missing:
      break;
  }
  const NamedHours named = hours_in(terms, fact, "hours");
  const FactPointers facts = joined_facts({&fact}, named.facts);
  if (!named.hours) {
    return out.cannot_judge(rule, about(fact), missing_of(fact, "hours"), facts);
  }
  if (leaves_out_a_weekday(*named.hours)) out.tell(rule, about(fact), {}, facts);
}

// The names of holidays as their field has them, joined: NAME_nl and NAME_en.
void add_names(Details& details, const std::vector<Holiday>& holidays) {
  const facts::Kind& kind = facts::kind_named("holiday_rule");
  std::string dutch, english;
  for (const Holiday holiday : holidays) {
    for (const facts::Choice& choice : kind.fields[kind.at("holiday")].choices) {
      if (choice.id != name_of(holiday)) continue;
      dutch += (dutch.empty() ? "" : ", ") + std::string(choice.label.nl);
      english += (english.empty() ? "" : ", ") + std::string(choice.label.en);
    }
  }
  details.emplace_back("count", static_cast<std::int64_t>(holidays.size()));
  details.emplace_back("holidays_nl", dutch);
  details.emplace_back("holidays_en", english);
}

// Whether these days are closed is a choice of each contract: left out they are usual days.
void check_choices(const NamedCalendar& calendar, const About& about_calendar,
                   const FactPointers& facts, FindingList& out) {
  std::vector<Holiday> left_out;
  if (!calendar.has(Holiday::good_friday)) left_out.push_back(Holiday::good_friday);
  if (!calendar.has(Holiday::liberation_day)) {
    left_out.push_back(calendar.has(Holiday::liberation_day_lustrum)
                           ? Holiday::liberation_day
                           : Holiday::liberation_day_lustrum);
  }
  if (left_out.empty()) return;
  Details details;
  add_names(details, left_out);
  out.tell("holidays_by_choice", about_calendar, std::move(details), facts);
}

void check_calendar(const ContractTerms& terms, const std::string& name, const FactPointers& users,
                    FindingList& out) {
  const About about_calendar{Subject::calendar, name};
  const NamedCalendar calendar = terms.calendar(name);
  const FactPointers facts = joined_facts(users, calendar.facts);
  if (!calendar.is_described) {
    return out.tell("calendar_not_described", about_calendar, {}, facts);
  }
  std::vector<Holiday> left_out;
  for (const Holiday usual : usual_holidays()) {
    if (!calendar.has(usual)) left_out.push_back(usual);
  }
  if (!left_out.empty()) {
    Details details;
    add_names(details, left_out);
    out.tell("usual_holidays_missing", about_calendar, std::move(details), facts);
  }
  check_choices(calendar, about_calendar, facts, out);
}

}  // namespace

void check_hours(const ContractTerms& terms, FindingList& out) {
  std::map<std::string, FactPointers> calendars;
  const auto note_calendar = [&](const Fact& fact) {
    if (presence_of(fact, "calendar") == Presence::there) {
      calendars[fact.text("calendar")].push_back(&fact);
    }
  };
  for (const Fact& level : terms.levels) {
    out.requires_field(level, "hours", "hours_not_named");
    check_description(terms, level, "hours", out);
    check_description(terms, level, "promised_hours", out);
    check_promise(terms, level, out);
    check_holidays(terms, level, out);
    note_calendar(level);
  }
  for (const Fact& deadline : terms.deadlines) {
    if (deadline.text("clock") != facts::clocks::service_hours) continue;
    check_description(terms, deadline, "hours", out);
    check_holidays(terms, deadline, out);
    note_calendar(deadline);
  }
  for (const auto& [name, users] : calendars) check_calendar(terms, name, users, out);
}

}  // namespace vlecht::analysis::service_level_check
