// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/agreed_hours.h"
#include "analysis/service_hours.h"
#include "dossier/dossier.h"
#include "facts/finding.h"
#include "facts/standing.h"
#include "values/known.h"
#include "values/money.h"
#include "values/ratio.h"

/// What contracts agree on the availability of services, from the facts of a dossier.
namespace vlecht::analysis::contract_terms {

/// What planned maintenance does to the figure by contract.
enum class MaintenanceRule : std::uint8_t {
  counts,     ///< it is down like any other
  numerator,  ///< no downtime, but agreed time
  both,       ///< neither downtime nor agreed time
};
/// As facts name it, or in English.
std::optional<MaintenanceRule> maintenance_rule_named(std::string_view name);
std::string_view name_of(MaintenanceRule rule);

/// Over what a norm is judged.
enum class LevelPeriod : std::uint8_t { month, quarter, year, since_start };

/// Outages longer than `from_minutes` and at most `to_minutes` long.
struct OutageClass {
  std::int64_t from_minutes = 0;
  std::optional<std::int64_t> to_minutes;
  std::int64_t allowed = 0;
  facts::EntryNumber fact = 0;
};

/// A credit for an availability below a limit; both in percent.
struct CreditTier {
  values::Ratio below;
  values::Ratio credit;
  facts::EntryNumber fact = 0;
};

/// An agreed service level in a stretch of days over which nothing of it changed.
struct Level {
  std::string contract;
  std::string service;
  /// Of the days asked for; of a norm since the start, of all days from then on.
  values::Period valid = values::Period::since(values::Day());
  values::Known<values::Ratio> target = values::Reason::not_supplied;  ///< in percent
  LevelPeriod period = LevelPeriod::month;
  std::string hours_name;     ///< "": day and night
  std::string calendar_name;  ///< "": no closed days
  ServiceHours hours;
  MaintenanceRule maintenance = MaintenanceRule::counts;
  std::optional<std::int64_t> notice_hours;
  std::optional<std::int64_t> maintenance_minutes;  ///< left out per period at most
  bool needs_approval = false;
  bool part_is_down = false, slow_is_down = false, helpdesk_is_down = false;
  std::optional<std::int64_t> users_min, organisations_min;
  values::Known<std::int64_t> longest_outage_minutes = values::Reason::not_supplied;
  values::Known<values::Money> monthly_fee = values::Reason::not_supplied;
  values::Ratio credit_cap{100, 1};  ///< in percent of the fee
  std::vector<OutageClass> classes;
  std::vector<CreditTier> tiers;  ///< from the highest limit down
  std::vector<facts::EntryNumber> facts;
  facts::Standing standing = facts::Standing::adopted;
};

/// The contract's facts of every day, so that a year is judged by what held in it.
class Terms {
 public:
  explicit Terms(const dossier::Dossier& dossier);

  /// The levels of a service that hold somewhere in `days`, by contract and then by day. A norm
  /// since the start comes with what held before `days`, for it is about all that time.
  std::vector<Level> levels_of(const std::string& service, values::Period days) const;

  /// The hours and calendars that levels name.
  const agreed_hours::AgreedHours& hours() const { return hours_; }

  /// Levels that name hours or a calendar that no fact has, and hours that cannot be read.
  const std::vector<facts::Finding>& findings() const { return findings_; }

 private:
  /// The days of a level in stretches over which nothing of it changes: hours, calendar, classes
  /// and credits change on days of their own.
  std::vector<values::Period> stretches_of(const facts::Fact& fact, values::Period valid) const;
  std::vector<const facts::Fact*> levels_for(const std::string& service) const;
  Level level_in(const facts::Fact& fact, values::Period valid) const;
  void check_levels();

  /// Facts by what they are about, so that thousands of services take no more than their number.
  using ByName = std::map<std::string, std::vector<facts::Fact>, std::less<>>;

  agreed_hours::AgreedHours hours_;
  ByName levels_;             // by service
  ByName classes_, credits_;  // by contract and service
  std::vector<facts::Finding> findings_;
};

/// Hours as typed: "24x7", or "08:00-18:00" on workdays.
std::optional<ServiceHours> typed_hours(std::string_view text);

}  // namespace vlecht::analysis::contract_terms
