// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/arguments.h"
#include "analysis/service_level_rules.h"
#include "base/result.h"
#include "dossier/dossier.h"
#include "facts/fact.h"
#include "facts/finding.h"

/// Do the agreements of a contract hold together?
///
/// Reads what is agreed about availability, outages, tickets, credits and the contract itself, and
/// says where it contradicts itself, what was left out, and what cannot be judged because a fact is
/// missing. It judges the text of an agreement, not how a supplier keeps it. The rule table stands
/// in docs/methods/service_level_check.md; it grew from the faults in the model agreement of the
/// association of Dutch municipalities (VNG, model SLA and GIBIT).
namespace vlecht::analysis::service_level_check {

/// The kinds that the check reads.
inline constexpr std::array<std::string_view, 10> kinds = {
    "contract",       "exit_plan_step", "service_level", "outage_class", "ticket_deadline",
    "service_credit", "service_hours",  "holiday_rule",  "closed_day",   "reported_availability"};

struct Parameters {
  std::string contract;  ///< code; "": every contract
};

/// Problems: argument.unknown.
base::Result<Parameters> parameters_from(const Arguments& arguments);

/// What a finding is about.
enum class Subject { contract, service, priority, calendar };

/// Something that a rule found in one contract.
struct Finding {
  const Rule* rule = nullptr;
  /// That of the rule, or `cannot_be_judged`.
  Weight weight = Weight::note;
  Subject subject = Subject::contract;
  std::string name = {};       ///< of the service, priority or calendar; "" for the contract
  base::Problem problem = {};  ///< its sentence
  std::vector<facts::EntryNumber> sources = {};  ///< facts that it rests on, ascending
  facts::Standing standing = facts::Standing::adopted;
  /// Pages or articles of the contract on which those facts stand, without repeats.
  std::vector<std::string> pages = {};
};

/// What was found in one contract.
struct ContractCheck {
  std::string code = {};
  std::string name = {};                         ///< the code when the register does not name it
  std::string supplier = {};                     ///< "" when it does not name one
  std::vector<facts::EntryNumber> sources = {};  ///< every fact that was looked at, ascending
  facts::Standing standing = facts::Standing::adopted;
  /// The weightiest first, then as the rules stand, then by subject.
  std::vector<Finding> findings = {};

  std::int64_t count(Weight weight) const;
  /// Whether a rule found something that is no `cannot_be_judged`.
  bool has(std::string_view rule) const;
};

struct Answer {
  Parameters asked = {};
  std::vector<ContractCheck> contracts = {};  ///< by code; with a contract asked for, that one only
  std::vector<std::pair<std::string, std::string>> offers =
      {};  ///< code and name of every contract
};

/// Problems: service_level_check.no_such_contract.
base::Result<Answer> analyse(const dossier::Dossier& dossier, const Parameters& asked);

/// One contract by its code, in the register or only in the agreements. The dossier has the kinds
/// `kinds`.
ContractCheck check_contract(const dossier::Dossier& dossier, const std::string& code);

/// A finding as other parts show it: a contradiction or hole is a warning, the rest a note.
facts::Finding shown_finding(const Finding& finding);

}  // namespace vlecht::analysis::service_level_check
