// SPDX-License-Identifier: EUPL-1.2
#include "analysis/availability.h"

#include <algorithm>
#include <set>

#include "analysis/availability_service.h"
#include "analysis/joined.h"
#include "analysis/source_needs.h"

namespace vlecht::analysis::availability {
namespace {

using methods::Interval;
using methods::Second;
using service_observations::Observations;
using values::Day;
using values::Period;

constexpr int months_looked_back = 12;
constexpr Second minute_seconds = 60;

Day day_at(Second second) { return values::local_time(instant_at(second), values::dutch_zone).day; }

// The first day of the month `months` before that of a day.
Day months_before(Day day, int months) {
  const int month = day.year() * 12 + day.month() - 1 - months;
  return *Day::of(month / 12, month % 12 + 1, 1);
}

/// Days in which something is known of any service.
std::optional<Period> known_days(const dossier::Dossier& dossier,
                                 const Observations& observations) {
  std::optional<Day> first, last;
  const auto take = [&](Day day) {
    first = std::min(first.value_or(day), day);
    last = std::max(last.value_or(day), day);
  };
  if (observations.whole) {
    take(day_at(observations.whole->from));
    take(day_at(observations.whole->until - 1));
  }
  dossier.each("incident", [&](const facts::Fact& fact) { take(fact.valid.from()); });
  if (!first) return std::nullopt;
  return Period::of(*first, last->plus_days(1));
}

// As asked; what is open follows from what is known.
std::optional<Period> days_asked(const Parameters& asked, const std::optional<Period>& known,
                                 Day today) {
  const Day end = today.plus_days(1);
  Day until = asked.until.value_or(known ? std::min(known->until(), end) : end);
  Day from = asked.from.value_or(until);
  if (!asked.from) {
    from = months_before(until.plus_days(-1), months_looked_back - 1);
    if (known && known->from() < until) from = std::max(from, known->from());
  } else if (!asked.until && until <= from) {
    until = end;
  }
  return Period::of(from, std::min(until, end));
}

// The stretch of the same length that ends where this one begins, unless another is asked for.
Period days_before(const Parameters& asked, Period days) {
  const std::int32_t length = days.until().days_since_1970() - days.from().days_since_1970();
  const Day until = asked.baseline_until.value_or(days.from());
  const Day from = asked.baseline_from.value_or(until.plus_days(-length));
  const auto period = Period::of(from, until);
  return period ? *period : *Period::of(until.plus_days(-length), until);
}

std::vector<std::string> names_in(const dossier::Dossier& dossier, std::string_view kind,
                                  std::string_view field) {
  std::set<std::string> names;
  dossier.each(kind, [&](const facts::Fact& fact) { names.insert(fact.text(field)); });
  return {names.begin(), names.end()};
}

base::Result<void> check_what_if(const WhatIf& what_if, const contract_terms::Terms& terms, Day day,
                                 const Answer& answer) {
  const auto no_such = [](const std::string& name, std::vector<std::string> names,
                          std::string_view problem) {
    return base::problem(std::string(problem), {{"name", name}, {"names", joined(names)}});
  };
  const bool is_typed = contract_terms::typed_hours(what_if.hours).has_value();
  if (!is_typed && !terms.hours().hours_named(what_if.hours, day)) {
    std::vector<std::string> names{"24x7", "08:00-18:00"};
    names.insert(names.end(), answer.hours_names.begin(), answer.hours_names.end());
    return no_such(what_if.hours, std::move(names), "availability.if_no_such_hours");
  }
  if (what_if.calendar != "none" && !terms.hours().calendar_named(what_if.calendar, day)) {
    std::vector<std::string> names{"none", "nl"};
    names.insert(names.end(), answer.calendar_names.begin(), answer.calendar_names.end());
    return no_such(what_if.calendar, std::move(names), "availability.if_no_such_calendar");
  }
  return {};
}

/// All that is read of the dossier with one hold.
struct Read {
  Observations observations;
  service_states::Services services;
  contract_availability::Reports reports;
};

Read read(const dossier::Dossier& dossier, Day today, std::optional<Second> hold) {
  const Second end = seconds_of(*Period::of(today, today.plus_days(1))).until;
  Read out{.observations = service_observations::observations_of(dossier, end, hold),
           .services = {},
           .reports = contract_availability::reports_of(dossier, end)};
  out.services = service_states::services_of(dossier, out.observations);
  return out;
}

std::vector<Service> services_asked(const Answer& answer, const dossier::Dossier& dossier,
                                    const Read& from, const contract_terms::Terms& terms,
                                    const WhatIf& what_if) {
  const bool is_one = !answer.asked.service.empty();
  const Shared shared{.dossier = dossier,
                      .observations = from.observations,
                      .services = from.services,
                      .reports = from.reports,
                      .terms = terms,
                      .days = answer.days,
                      .before = days_before(answer.asked, answer.days),
                      .today = answer.today,
                      .what_if = what_if,
                      .is_in_full = is_one};
  std::vector<Service> out;
  for (const auto& [name, service] : from.services.by_name) {
    if (!is_one || name == answer.asked.service) out.push_back(answer_about(service, shared));
  }
  return out;
}

// "2026-03-15", or "15-03-2026" as people in the Netherlands write it.
std::string days_in(const std::vector<Day>& days, bool is_dutch) {
  std::vector<std::string> out;
  for (const Day day : days) {
    const std::string iso = values::to_iso(day);
    out.push_back(is_dutch ? iso.substr(8) + "-" + iso.substr(5, 2) + "-" + iso.substr(0, 4) : iso);
  }
  return joined(out);
}

void append(std::vector<facts::Finding>& findings, const std::vector<facts::Finding>& more) {
  findings.insert(findings.end(), more.begin(), more.end());
}

// A probe that stopped while it was down, and services that nothing is known of in these days.
void add_service_findings(Answer& answer) {
  const auto add = [&](std::string_view problem, const Service& service,
                       std::vector<facts::EntryNumber> sources,
                       std::vector<std::pair<std::string, base::Detail>> details = {}) {
    details.emplace_back("service", service.name);
    answer.findings.push_back({base::Problem(std::string(problem), std::move(details)),
                               facts::Severity::note,
                               {},
                               std::move(sources)});
  };
  for (const Service& service : answer.services) {
    for (const ServiceOutage& each : service.outages) {
      if (each.outage.close == Outage::Close::withdrawn)
        add("availability.withdrawn_while_down", service, each.sources);
    }
    if (service.is_observed) continue;
    // Incidents alone tell when it was down and not when it was up.
    if (service.felt_lengths.down > 0) {
      add("availability.only_incidents", service, service.sources,
          {{"minutes", service.felt_lengths.down / minute_seconds}});
    } else {
      add("availability.not_observed", service, service.sources);
    }
  }
}

// A period in which the agreements changed is judged as one: the reader must know by what rule.
void add_change_findings(Answer& answer) {
  for (const Service& service : answer.services) {
    for (const LevelResult& result : service.levels) {
      for (const auto& period : result.periods) {
        if (period.changes.empty()) continue;
        answer.findings.push_back(
            {base::Problem("availability.terms_changed",
                           {{"contract", result.level.contract},
                            {"service", service.name},
                            {"days_nl", days_in(period.changes, true)},
                            {"days_en", days_in(period.changes, false)},
                            {"has_targets", period.has_several_targets ? "yes" : "no"},
                            {"has_credit", period.credit.is_known() ? "yes" : "no"}}),
             facts::Severity::note,
             {},
             period.facts});
      }
    }
  }
}

void add_newest_observation(Answer& answer) {
  for (const Service& service : answer.services)
    answer.newest_observation = std::max(answer.newest_observation, service.newest_observation);
  if (!answer.newest_observation) return;
  const int months = source_needs::fresh_months("observation");
  answer.is_out_of_date = values::months_later(*answer.newest_observation, months) < answer.today;
}

}  // namespace

base::Result<Answer> analyse(const dossier::Dossier& dossier, const Parameters& parameters) {
  Answer answer;
  answer.asked = parameters;
  answer.today = dossier.moment().valid_on.day;
  const Read as_it_is = read(dossier, answer.today, std::nullopt);
  for (const auto& [name, service] : as_it_is.services.by_name) answer.names.push_back(name);
  if (!parameters.service.empty() && !as_it_is.services.by_name.contains(parameters.service)) {
    return base::problem("availability.no_such_service",
                         {{"service", parameters.service}, {"services", joined(answer.names)}});
  }
  const auto days =
      days_asked(parameters, known_days(dossier, as_it_is.observations), answer.today);
  if (!days) return base::problem("availability.no_days");
  answer.days = *days;
  answer.is_cut_at_today = parameters.until && *parameters.until > days->until();
  answer.hours_names = names_in(dossier, "service_hours", "hours");
  answer.calendar_names = names_in(dossier, "holiday_rule", "calendar");
  const contract_terms::Terms terms(dossier);
  TRY_VOID(check_what_if(parameters.what_if, terms, days->from(), answer));
  answer.services = services_asked(answer, dossier, as_it_is, terms, {});
  if (parameters.what_if.is_asked()) {
    const Read otherwise =
        parameters.what_if.hold ? read(dossier, answer.today, parameters.what_if.hold) : as_it_is;
    answer.if_services = services_asked(answer, dossier, otherwise, terms, parameters.what_if);
  }
  append(answer.findings, as_it_is.observations.findings);
  append(answer.findings, as_it_is.services.findings);
  append(answer.findings, terms.findings());
  add_service_findings(answer);
  add_change_findings(answer);
  add_newest_observation(answer);
  return answer;
}

}  // namespace vlecht::analysis::availability
