// SPDX-License-Identifier: EUPL-1.2
#include "analysis/contract_terms.h"

#include <algorithm>
#include <array>
#include <set>

#include "analysis/known_fields.h"
#include "base/check.h"
#include "facts/service_choices.h"

namespace vlecht::analysis::contract_terms {
namespace {

using facts::Fact;
using values::Day;
using values::Period;

constexpr std::string_view all_hours = "24x7";
constexpr std::string_view dutch_calendar = "nl";

std::optional<std::int64_t> optional_count(const Fact& fact, std::string_view field) {
  const auto count = known_count(fact, field);
  return count ? std::optional(*count) : std::nullopt;
}

LevelPeriod period_named(std::string_view name) {
  if (name == facts::level_periods::quarter) return LevelPeriod::quarter;
  if (name == facts::level_periods::year) return LevelPeriod::year;
  if (name == facts::level_periods::since_start) return LevelPeriod::since_start;
  return LevelPeriod::month;
}

std::array<bool, 7> weekdays_named(std::string_view name) {
  static constexpr std::array single{facts::weekdays::monday,    facts::weekdays::tuesday,
                                     facts::weekdays::wednesday, facts::weekdays::thursday,
                                     facts::weekdays::friday,    facts::weekdays::saturday,
                                     facts::weekdays::sunday};
  std::array<bool, 7> out{};
  for (std::size_t i = 0; i < single.size(); ++i) {
    const bool is_weekend = i >= 5;
    out[i] = name == single[i] || name == facts::weekdays::every_day ||
             name == (is_weekend ? facts::weekdays::weekend : facts::weekdays::workdays);
  }
  return out;
}

// An end that is not after its beginning is of the next day.
std::optional<WeeklyWindow> window_in(const Fact& fact) {
  const auto opens = minutes_of_clock(fact.text("opens"));
  const auto closes = minutes_of_clock(fact.text("closes"));
  if (!opens || !closes || *opens >= minutes_per_day) return std::nullopt;
  return WeeklyWindow{.weekdays = weekdays_named(fact.text("weekday")),
                      .opens = *opens,
                      .closes = *closes > *opens ? *closes : *closes + minutes_per_day};
}

std::optional<Period> shared(Period a, Period b) {
  return Period::of(std::max(a.from(), b.from()), std::min(a.until(), b.until()));
}

// `name_of` is by what a fact is found again.
template <class NameOf>
std::map<std::string, std::vector<Fact>, std::less<>> ever(const dossier::Dossier& dossier,
                                                           std::string_view kind,
                                                           const NameOf& name_of_fact) {
  std::map<std::string, std::vector<Fact>, std::less<>> out;
  dossier.each_ever(kind, [&](const Fact& fact) { out[name_of_fact(fact)].push_back(fact); });
  return out;
}

auto by_field(std::string_view field) {
  return [field](const Fact& fact) { return fact.text(field); };
}

// No text has a byte of zero.
std::string level_name(const Fact& fact) {
  return fact.text("contract") + '\0' + fact.text("service");
}

const std::vector<Fact>& named(const std::map<std::string, std::vector<Fact>, std::less<>>& all,
                               std::string_view name) {
  static const std::vector<Fact> none;
  const auto found = all.find(name);
  return found == all.end() ? none : found->second;
}

std::vector<const Fact*> held_on(const std::vector<Fact>& all, Day day) {
  std::vector<const Fact*> out;
  for (const Fact& fact : all)
    if (fact.valid.contains(day)) out.push_back(&fact);
  return out;
}

void rest_on(Level& level, const Fact& fact) {
  level.facts.push_back(fact.id);
  level.standing = facts::weaker(level.standing, fact.standing);
}

}  // namespace

std::optional<MaintenanceRule> maintenance_rule_named(std::string_view name) {
  if (name == facts::maintenance_rules::counts || name == "counts") return MaintenanceRule::counts;
  if (name == facts::maintenance_rules::numerator || name == "numerator")
    return MaintenanceRule::numerator;
  if (name == facts::maintenance_rules::both || name == "both") return MaintenanceRule::both;
  return std::nullopt;
}

std::string_view name_of(MaintenanceRule rule) {
  switch (rule) {
    case MaintenanceRule::counts:
      return facts::maintenance_rules::counts;
    case MaintenanceRule::numerator:
      return facts::maintenance_rules::numerator;
    case MaintenanceRule::both:
      return facts::maintenance_rules::both;
  }
  CHECK(false);
  return "";
}

std::optional<int> minutes_of_clock(std::string_view text) {
  const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  for (const std::size_t i : {0U, 1U, 3U, 4U})
    if (!digit(i)) return std::nullopt;
  const int hours = (text[0] - '0') * 10 + text[1] - '0';
  const int minutes = (text[3] - '0') * 10 + text[4] - '0';
  const int total = hours * 60 + minutes;
  if (minutes > 59 || total > minutes_per_day) return std::nullopt;
  return total;
}

std::optional<ServiceHours> typed_hours(std::string_view text) {
  if (text == all_hours) return round_the_clock();
  const std::size_t dash = text.find('-');
  if (dash == std::string_view::npos) return std::nullopt;
  const auto opens = minutes_of_clock(text.substr(0, dash));
  const auto closes = minutes_of_clock(text.substr(dash + 1));
  if (!opens || !closes || *closes <= *opens) return std::nullopt;
  return ServiceHours{
      .windows = {{.weekdays = monday_to_friday, .opens = *opens, .closes = *closes}}};
}

Terms::Terms(const dossier::Dossier& dossier)
    : levels_(ever(dossier, "service_level", by_field("service"))),
      hours_(ever(dossier, "service_hours", by_field("hours"))),
      holidays_(ever(dossier, "holiday_rule", by_field("calendar"))),
      closed_days_(ever(dossier, "closed_day", by_field("calendar"))),
      classes_(ever(dossier, "outage_class", level_name)),
      credits_(ever(dossier, "service_credit", level_name)) {
  check_levels();
}

std::optional<ServiceHours> Terms::hours_named(const std::string& name, Day day) const {
  if (name.empty() || name == all_hours) return round_the_clock();
  ServiceHours hours;
  for (const Fact* fact : held_on(named(hours_, name), day)) {
    const auto window = window_in(*fact);
    if (!window) return std::nullopt;
    hours.windows.push_back(*window);
  }
  if (hours.windows.empty()) return std::nullopt;
  return hours;
}

std::optional<ServiceCalendar> Terms::calendar_named(const std::string& name, Day day) const {
  if (name.empty()) return ServiceCalendar{};
  ServiceCalendar calendar;
  bool is_there = false;
  for (const Fact* fact : held_on(named(holidays_, name), day)) {
    is_there = true;
    if (const auto holiday = holiday_named(fact->text("holiday")))
      calendar.holidays.push_back(*holiday);
  }
  // A single day says its date itself, whatever the day on which it became known.
  for (const Fact& fact : named(closed_days_, name)) {
    is_there = true;
    const bool is_open = fact.text("is_closed") == facts::answers::no;
    (is_open ? calendar.open_days : calendar.closed_days).insert(*known_day(fact, "day"));
  }
  if (is_there) return calendar;
  if (name != dutch_calendar) return std::nullopt;
  calendar.holidays.assign(usual_holidays().begin(), usual_holidays().end());
  return calendar;
}

Level Terms::level_in(const Fact& fact, Period valid) const {
  Level level;
  level.contract = fact.text("contract");
  level.service = fact.text("service");
  level.valid = valid;
  level.since = fact.valid.from();
  level.target = known_ratio(fact, "target");
  level.period = period_named(fact.text("period"));
  level.hours_name = fact.text("hours");
  level.calendar_name = fact.text("calendar");
  const Day day = valid.from();
  level.hours = hours_named(level.hours_name, day).value_or(round_the_clock());
  level.hours.calendar = calendar_named(level.calendar_name, day).value_or(ServiceCalendar{});
  level.maintenance =
      maintenance_rule_named(fact.text("maintenance")).value_or(MaintenanceRule::counts);
  level.notice_hours = optional_count(fact, "notice_hours");
  level.maintenance_minutes = optional_count(fact, "maintenance_minutes");
  level.needs_approval = says_yes(fact, "needs_approval");
  level.part_is_down = says_yes(fact, "part_is_down");
  level.slow_is_down = says_yes(fact, "slow_is_down");
  level.helpdesk_is_down = says_yes(fact, "helpdesk_is_down");
  level.users_min = optional_count(fact, "users_min");
  level.organisations_min = optional_count(fact, "organisations_min");
  level.longest_outage_minutes = known_count(fact, "longest_outage_minutes");
  level.monthly_fee = known_money(fact, "monthly_fee");
  if (const auto cap = known_ratio(fact, "credit_cap")) level.credit_cap = *cap;
  rest_on(level, fact);
  for (const Fact* each : held_on(named(classes_, level_name(fact)), day)) {
    level.classes.push_back({each->integer("from_minutes"), optional_count(*each, "to_minutes"),
                             each->integer("allowed"), each->id});
    rest_on(level, *each);
  }
  for (const Fact* each : held_on(named(credits_, level_name(fact)), day)) {
    level.tiers.push_back({*known_ratio(*each, "below"), *known_ratio(*each, "credit"), each->id});
    rest_on(level, *each);
  }
  std::sort(level.classes.begin(), level.classes.end(),
            [](const auto& a, const auto& b) { return a.from_minutes < b.from_minutes; });
  std::sort(level.tiers.begin(), level.tiers.end(),
            [](const auto& a, const auto& b) { return a.below > b.below; });
  return level;
}

std::vector<Period> Terms::stretches_of(const Fact& fact, Period valid) const {
  std::set<Day> cuts{valid.from()};
  const auto cut = [&](const std::vector<Fact>& all) {
    for (const Fact& each : all) {
      for (const Day day : {each.valid.from(), each.valid.until()}) {
        if (valid.contains(day)) cuts.insert(day);
      }
    }
  };
  cut(named(hours_, fact.text("hours")));
  cut(named(holidays_, fact.text("calendar")));
  cut(named(classes_, level_name(fact)));
  cut(named(credits_, level_name(fact)));
  std::vector<Period> out;
  for (auto day = cuts.begin(); day != cuts.end(); ++day) {
    const auto next = std::next(day);
    out.push_back(*Period::of(*day, next == cuts.end() ? valid.until() : *next));
  }
  return out;
}

std::vector<Level> Terms::levels_of(const std::string& service, Period days) const {
  std::vector<Level> out;
  for (const Fact& fact : named(levels_, service)) {
    const auto valid = shared(fact.valid, days);
    if (!valid) continue;
    for (const Period& stretch : stretches_of(fact, *valid)) {
      out.push_back(level_in(fact, stretch));
    }
  }
  std::stable_sort(out.begin(), out.end(), [](const Level& a, const Level& b) {
    return std::pair(a.contract, a.valid.from()) < std::pair(b.contract, b.valid.from());
  });
  return out;
}

void Terms::check_levels() {
  const auto add = [&](std::string_view problem, const Fact& fact, const std::string& name) {
    findings_.push_back({base::Problem(std::string(problem), {{"service", fact.text("service")},
                                                              {"contract", fact.text("contract")},
                                                              {"name", name}}),
                         facts::Severity::warning,
                         {},
                         {fact.id}});
  };
  const auto check = [&](const Fact& fact) {
    bool has_hours = true, has_calendar = true;
    for (const Period& stretch : stretches_of(fact, fact.valid)) {
      has_hours = has_hours && hours_named(fact.text("hours"), stretch.from());
      has_calendar = has_calendar && calendar_named(fact.text("calendar"), stretch.from());
    }
    if (!has_hours) add("availability.no_such_hours", fact, fact.text("hours"));
    if (!has_calendar) add("availability.no_such_calendar", fact, fact.text("calendar"));
    if (!known_text(fact, "maintenance"))
      add("availability.maintenance_not_agreed", fact, fact.text("contract"));
  };
  for (const auto& [service, levels] : levels_)
    for (const Fact& fact : levels) check(fact);
}

}  // namespace vlecht::analysis::contract_terms
