// SPDX-License-Identifier: EUPL-1.2
#include "analysis/service_level_terms.h"

#include <algorithm>
#include <array>
#include <set>

#include "analysis/agreed_hours.h"
#include "base/check.h"
#include "facts/service_choices.h"

namespace vlecht::analysis::service_level_check {
namespace {

using facts::Fact;

constexpr std::string_view all_hours = "24x7";
constexpr std::string_view dutch_calendar = "nl";

constexpr std::array<std::string_view, 6> kinds_with_contract = {
    "contract",     "exit_plan_step",  "service_level",
    "outage_class", "ticket_deadline", "service_credit"};

std::vector<Fact> of_contract(const dossier::Dossier& dossier, std::string_view kind,
                              const std::string& code) {
  std::vector<Fact> out;
  dossier.each(kind, [&](const Fact& fact) {
    if (fact.text("contract") == code) out.push_back(fact);
  });
  return out;
}

std::vector<Fact> all_of(const dossier::Dossier& dossier, std::string_view kind) {
  std::vector<Fact> out;
  dossier.each(kind, [&](const Fact& fact) { out.push_back(fact); });
  return out;
}

void add_pointers(std::vector<const Fact*>& out, const std::vector<Fact>& facts) {
  for (const Fact& fact : facts) out.push_back(&fact);
}

}  // namespace

bool NamedCalendar::has(Holiday holiday) const {
  return std::find(holidays.begin(), holidays.end(), holiday) != holidays.end();
}

ContractTerms::ContractTerms(const dossier::Dossier& dossier, const std::string& code)
    : levels(of_contract(dossier, "service_level", code)),
      classes(of_contract(dossier, "outage_class", code)),
      deadlines(of_contract(dossier, "ticket_deadline", code)),
      credits(of_contract(dossier, "service_credit", code)),
      exit_steps(of_contract(dossier, "exit_plan_step", code)),
      code_(code),
      day_(dossier.moment().valid_on.day),
      windows_(all_of(dossier, "service_hours")),
      holidays_(all_of(dossier, "holiday_rule")),
      closed_days_(all_of(dossier, "closed_day")) {
  for (Fact& fact : of_contract(dossier, "contract", code)) contract_ = std::move(fact);
  dossier.each("reported_availability", [&](const Fact& fact) {
    if (level_of(fact.text("service")) != nullptr) reports.push_back(fact);
  });
  const auto agreed = agreed_hours::AgreedHours::held(dossier);
  for (const Fact& fact : windows_) {
    const std::string& name = fact.text("hours");
    if (!hours_.contains(name)) hours_.emplace(name, agreed.hours_named(name, day_));
  }
}

const Fact* ContractTerms::level_of(std::string_view service) const {
  const auto found = std::find_if(levels.begin(), levels.end(), [&](const Fact& level) {
    return level.text("service") == service;
  });
  return found == levels.end() ? nullptr : &*found;
}

NamedHours ContractTerms::hours(const std::string& name) const {
  NamedHours out;
  const auto described = hours_.find(name);
  if (described != hours_.end()) {
    out.hours = described->second;
  } else if (name.empty() || name == all_hours) {
    out.hours = round_the_clock();
  }
  for (const Fact& fact : windows_) {
    if (fact.text("hours") == name) out.facts.push_back(&fact);
  }
  return out;
}

NamedCalendar ContractTerms::calendar(const std::string& name) const {
  NamedCalendar out;
  for (const Fact& fact : holidays_) {
    if (fact.text("calendar") != name) continue;
    out.facts.push_back(&fact);
    if (const auto holiday = holiday_named(fact.text("holiday"))) out.holidays.push_back(*holiday);
  }
  for (const Fact& fact : closed_days_) {
    if (fact.text("calendar") == name) out.facts.push_back(&fact);
  }
  out.is_described = !out.facts.empty();
  if (!out.is_described && name == dutch_calendar) {
    out.is_described = true;
    out.holidays.assign(usual_holidays().begin(), usual_holidays().end());
  }
  return out;
}

std::vector<const Fact*> ContractTerms::all() const {
  std::vector<const Fact*> out;
  if (contract_) out.push_back(&*contract_);
  for (const auto* some : {&levels, &classes, &deadlines, &credits, &exit_steps, &reports}) {
    add_pointers(out, *some);
  }
  std::set<std::string> names;
  for (const auto* some : {&levels, &deadlines}) {
    for (const Fact& fact : *some) {
      for (const std::string_view field : {"hours", "promised_hours", "calendar"}) {
        if (fact.kind->index_of(field)) names.insert(fact.text(field));
      }
    }
  }
  names.erase("");
  for (const std::string& name : names) {
    for (const Fact* fact : hours(name).facts) out.push_back(fact);
    for (const Fact* fact : calendar(name).facts) out.push_back(fact);
  }
  return out;
}

std::vector<std::string> contract_codes(const dossier::Dossier& dossier) {
  std::set<std::string> codes;
  for (const std::string_view kind : kinds_with_contract) {
    dossier.each(kind, [&](const Fact& fact) { codes.insert(fact.text("contract")); });
  }
  return {codes.begin(), codes.end()};
}

values::Period reference_month() {
  const auto month =
      values::Period::of(*values::Day::of(2020, 11, 1), *values::Day::of(2020, 12, 1));
  CHECK(month);
  return *month;
}

methods::Intervals reference_windows(const ServiceHours& hours) {
  ServiceHours open = hours;
  open.calendar = {};
  return windows_of(open, reference_month());
}

}  // namespace vlecht::analysis::service_level_check
