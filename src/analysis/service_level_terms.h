// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/service_calendar.h"
#include "analysis/service_hours.h"
#include "dossier/dossier.h"
#include "facts/fact.h"
#include "values/day.h"

/// What a dossier has on one contract, as the checks of it look at it.
namespace vlecht::analysis::service_level_check {

/// Hours or a calendar by name, with the facts that describe them.
struct NamedHours {
  std::optional<ServiceHours> hours =
      {};  ///< none when no fact describes them, or one is unreadable
  std::vector<const facts::Fact*> facts = {};
};
struct NamedCalendar {
  bool is_described = false;
  std::vector<Holiday> holidays = {};
  std::vector<const facts::Fact*> facts = {};

  bool has(Holiday holiday) const;
};

/// The facts of one contract. It keeps copies; `NamedHours` and `NamedCalendar` point into them.
class ContractTerms {
 public:
  ContractTerms(const dossier::Dossier& dossier, const std::string& code);
  ContractTerms(const ContractTerms&) = delete;
  ContractTerms& operator=(const ContractTerms&) = delete;

  const std::string& code() const { return code_; }
  values::Day day() const { return day_; }
  /// Null when the register of contracts does not have it.
  const facts::Fact* contract() const { return contract_ ? &*contract_ : nullptr; }

  std::vector<facts::Fact> levels, classes, deadlines, credits, exit_steps;
  std::vector<facts::Fact> reports;  ///< reported_availability of the services in `levels`

  /// The level of a service; null when there is none.
  const facts::Fact* level_of(std::string_view service) const;

  /// "" and "24x7": day and night.
  NamedHours hours(const std::string& name) const;
  /// "nl" is what is closed everywhere when no fact says otherwise.
  NamedCalendar calendar(const std::string& name) const;

  /// Every fact of the contract, and of the hours and calendars it names.
  std::vector<const facts::Fact*> all() const;

 private:
  std::string code_;
  values::Day day_;
  std::optional<facts::Fact> contract_;
  std::map<std::string, std::optional<ServiceHours>> hours_;
  std::vector<facts::Fact> windows_, holidays_, closed_days_;
};

/// Codes of the contracts of a dossier, in the register or only in an agreement, ascending.
std::vector<std::string> contract_codes(const dossier::Dossier& dossier);

/// A month of 30 days with 21 workdays, no holiday and no change of the clock, by which hours are
/// added up: November 2020.
values::Period reference_month();
/// The seconds of the hours in that month, whatever days a calendar closes.
methods::Intervals reference_windows(const ServiceHours& hours);

}  // namespace vlecht::analysis::service_level_check
