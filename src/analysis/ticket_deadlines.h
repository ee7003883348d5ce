// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/business_time.h"
#include "analysis/grouped_findings.h"
#include "analysis/ticket_records.h"
#include "dossier/dossier.h"
#include "facts/finding.h"
#include "values/known.h"
#include "values/ratio.h"

/// What contracts agree on how soon a ticket is taken up and resolved, and the clock that it is
/// measured by.
namespace vlecht::analysis::ticket_deadlines {

using methods::Second;

/// The kinds that `Deadlines` reads through time, beside the hours and calendars that hold.
inline constexpr std::array<std::string_view, 2> deadline_kinds = {"contract", "ticket_deadline"};

/// With what the clocks of a deadline begin.
enum class Start {
  reported,   ///< both with the first report
  confirmed,  ///< both with the confirmation of it
  started,    ///< the reaction with the first report, the resolution with the start of the work
};

struct Deadline {
  std::string contract = {};
  std::string priority = {};
  values::Known<std::int64_t> reaction_minutes = values::Reason::not_supplied;
  values::Known<values::Ratio> reaction_target = values::Reason::not_supplied;  ///< percent
  values::Known<std::int64_t> resolution_minutes = values::Reason::not_supplied;
  values::Known<values::Ratio> resolution_target = values::Reason::not_supplied;  ///< percent
  bool is_service_hours = false;          ///< the clock runs in the service hours only
  std::string hours = {}, calendar = {};  ///< by name
  Start starts_at = Start::reported;
  bool stops_on_hold = false;
  values::Period valid = values::Period::since(values::Day());
  facts::EntryNumber fact = 0;
  facts::Standing standing = facts::Standing::adopted;
  std::string priority_key = {};            ///< the priority as it is compared
  std::optional<ServiceHours> agreed = {};  ///< the hours in which the clock runs; as `clock`
  /// Null: nobody can say when it ran, for the hours or the calendar are not in the dossier.
  std::shared_ptr<const BusinessTime> clock = {};
};

/// Which deadline is a ticket's: of its priority, as agreed on the day on which it came in, of a
/// contract with its supplier.
class Deadlines {
 public:
  /// With clocks over all days on which a ticket was open.
  Deadlines(const dossier::Dossier& dossier, const ticket_records::Tickets& tickets);

  /// Null when none is, or more than one: then no one is taken.
  const Deadline* of(const ticket_records::Ticket& ticket) const;

  /// What could not be settled, of the tickets that it was asked for.
  void append_to(std::vector<facts::Finding>& findings) const;

 private:
  void read(const dossier::Dossier& dossier);
  void set_clocks(const dossier::Dossier& dossier, const ticket_records::Tickets& tickets);

  std::vector<Deadline> deadlines_;
  /// Per contract, its suppliers as they are compared, and when.
  std::multimap<std::string, std::pair<std::string, values::Period>, std::less<>> suppliers_;
  GroupedFindings findings_;
};

}  // namespace vlecht::analysis::ticket_deadlines
