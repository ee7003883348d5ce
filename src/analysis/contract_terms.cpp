// SPDX-License-Identifier: EUPL-1.2
#include "analysis/contract_terms.h"

#include <algorithm>
#include <iterator>
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

std::optional<Period> shared(Period a, Period b) {
  return Period::of(std::max(a.from(), b.from()), std::min(a.until(), b.until()));
}

// By what `name_of_fact` gives a fact is found again.
template <class NameOf>
std::map<std::string, std::vector<Fact>, std::less<>> ever(const dossier::Dossier& dossier,
                                                           std::string_view kind,
                                                           const NameOf& name_of_fact) {
  std::map<std::string, std::vector<Fact>, std::less<>> out;
  dossier.each_ever(kind, [&](const Fact& fact) { out[name_of_fact(fact)].push_back(fact); });
  return out;
}

std::string service_name(const Fact& fact) { return fact.text("service"); }

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

std::optional<ServiceHours> typed_hours(std::string_view text) {
  if (text == all_hours) return round_the_clock();
  const std::size_t dash = text.find('-');
  if (dash == std::string_view::npos) return std::nullopt;
  const auto opens = agreed_hours::minutes_of_clock(text.substr(0, dash));
  const auto closes = agreed_hours::minutes_of_clock(text.substr(dash + 1));
  if (!opens || !closes || *closes <= *opens) return std::nullopt;
  return ServiceHours{
      .windows = {{.weekdays = monday_to_friday, .opens = *opens, .closes = *closes}}};
}

Terms::Terms(const dossier::Dossier& dossier)
    : hours_(agreed_hours::AgreedHours::ever(dossier)),
      levels_(ever(dossier, "service_level", service_name)),
      classes_(ever(dossier, "outage_class", level_name)),
      credits_(ever(dossier, "service_credit", level_name)) {
  check_levels();
}

Level Terms::level_in(const Fact& fact, Period valid) const {
  Level level;
  level.contract = fact.text("contract");
  level.service = fact.text("service");
  level.valid = valid;
  level.target = known_ratio(fact, "target");
  level.period = period_named(fact.text("period"));
  level.hours_name = fact.text("hours");
  level.calendar_name = fact.text("calendar");
  const Day day = valid.from();
  level.hours = hours_.hours_named(level.hours_name, day).value_or(round_the_clock());
  level.hours.calendar =
      hours_.calendar_named(level.calendar_name, day).value_or(ServiceCalendar{});
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
  const auto cut = [&](const std::vector<Fact>& all, const auto& concerns) {
    for (const Fact& each : all) {
      if (!concerns(each)) continue;
      for (const Day day : {each.valid.from(), each.valid.until()}) {
        if (valid.contains(day)) cuts.insert(day);
      }
    }
  };
  const auto is_same = [&](std::string_view field) {
    return [&, field](const Fact& each) { return each.text(field) == fact.text(field); };
  };
  const auto always = [](const Fact&) { return true; };
  cut(hours_.windows(), is_same("hours"));
  cut(hours_.holidays(), is_same("calendar"));
  cut(named(classes_, level_name(fact)), always);
  cut(named(credits_, level_name(fact)), always);
  std::vector<Period> out;
  for (auto day = cuts.begin(); day != cuts.end(); ++day) {
    const auto next = std::next(day);
    out.push_back(*Period::of(*day, next == cuts.end() ? valid.until() : *next));
  }
  return out;
}

// By contract, and then by day.
std::vector<const Fact*> Terms::levels_for(const std::string& service) const {
  std::vector<const Fact*> out;
  for (const Fact& fact : named(levels_, service)) out.push_back(&fact);
  std::stable_sort(out.begin(), out.end(), [](const Fact* a, const Fact* b) {
    return std::pair(a->text("contract"), a->valid.from()) <
           std::pair(b->text("contract"), b->valid.from());
  });
  return out;
}

std::vector<Level> Terms::levels_of(const std::string& service, Period days) const {
  std::vector<Level> out;
  const std::vector<const Fact*> facts = levels_for(service);
  // From the last day back, for what comes later tells whether what came before is wanted.
  const Fact* later = nullptr;
  for (auto each = facts.rbegin(); each != facts.rend(); ++each) {
    const Fact& fact = **each;
    auto valid = shared(fact.valid, days);
    if (period_named(fact.text("period")) == LevelPeriod::since_start) {
      const bool goes_on = later != nullptr && later->text("contract") == fact.text("contract") &&
                           later->valid.from() == fact.valid.until();
      if (goes_on) valid = fact.valid;
      if (valid) valid = shared(fact.valid, *Period::of(fact.valid.from(), days.until()));
      later = valid ? &fact : nullptr;
    } else {
      later = nullptr;
    }
    if (!valid) continue;
    for (const Period& stretch : stretches_of(fact, *valid)) out.push_back(level_in(fact, stretch));
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
      has_hours = has_hours && hours_.hours_named(fact.text("hours"), stretch.from());
      has_calendar = has_calendar && hours_.calendar_named(fact.text("calendar"), stretch.from());
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
