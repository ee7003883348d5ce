// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analysis/contract_terms.h"
#include "analysis/outages.h"
#include "analysis/service_states.h"
#include "facts/figure.h"

/// The availability of a service as a contract counts it.
namespace vlecht::analysis::contract_availability {

using contract_terms::Level;

/// Something that was reported to hinder a service.
struct Incident {
  std::string number;
  methods::Interval seconds;
  bool is_over = true;
  std::string impairment;  ///< facts::impairments
  bool is_of_supplier = false;
  std::optional<std::int64_t> users, organisations;
  std::string cause;
  facts::EntryNumber fact = 0;
  facts::Standing standing = facts::Standing::adopted;
};

struct Maintenance {
  methods::Interval seconds;
  std::optional<methods::Second> announced;
  bool is_approved = false;
  facts::EntryNumber fact = 0;
};

/// By service, in order of time; those of ourselves and of the supplier together.
struct Reports {
  std::map<std::string, std::vector<Incident>> incidents;
  std::map<std::string, std::vector<Maintenance>> maintenance;
};
/// All of a dossier; incidents that are not over last until `until`.
Reports reports_of(const dossier::Dossier& dossier, methods::Second until);

/// What there is to judge a service by.
struct Evidence {
  const service_states::Service* service = nullptr;
  std::vector<Incident> incidents;
  std::vector<Maintenance> maintenance;
};
/// The service outlives it.
Evidence evidence_of(const service_states::Service& service, const Reports& reports);

/// What users felt: down when probes or incidents of our own say so, whatever a contract excludes.
methods::StateSeries felt_state(const Evidence& evidence);

/// The outages of a state in a period. An incident of our own that is over closes one where nothing
/// was measured: it says that it worked again, though not for how long.
std::vector<Outage> outages_of(const Evidence& evidence, const methods::StateSeries& state,
                               methods::Interval period);

/// Whether an incident makes the service down by the contract.
bool counts(const Incident& incident, const Level& level);

/// Whether maintenance was announced in time and approved as the contract asks.
bool is_in_order(const Maintenance& maintenance, const Level& level);

/// Met only when even the lower bound meets the norm, missed only when even the upper bound misses.
enum class Verdict : std::uint8_t { met, missed, undecided, no_target };
std::string_view name_of(Verdict verdict);

/// Shares of time in percent, exact. Availability: up / (up + down); the bounds take all time that
/// was not measured for down, or for up; measured: how much was.
struct Shares {
  values::Known<values::Ratio> availability = values::Reason::not_supplied;
  values::Known<values::Ratio> lower = values::Reason::not_supplied;
  values::Known<values::Ratio> upper = values::Reason::not_supplied;
  values::Known<values::Ratio> measured = values::Reason::not_supplied;
};
/// Not applicable without any time; the availability is not supplied where nothing was measured.
///
/// `is_observed` false: probes saw nothing of it, and what is down is so by incidents of our own
/// alone. They say when it was down and never when it was up: then an availability and a lower
/// bound are not supplied, nothing was measured, and only the upper bound is known.
Shares shares_of(const methods::StateLengths& lengths, bool is_observed = true);

Verdict verdict_of(const Shares& shares, const values::Known<values::Ratio>& target);

/// An outage by contract, with how much of it was in agreed time and not in maintenance that is
/// left out.
struct ContractOutage {
  Outage outage;
  methods::Second agreed = 0;  ///< more than 0
};

struct ClassCount {
  contract_terms::OutageClass outage_class;
  std::int64_t outages = 0;
  bool is_exceeded() const { return outages > outage_class.allowed; }
};

/// What is owed back: what is certain even when all that was not measured was up, and what it could
/// be when it was all down.
struct Credit {
  values::Money certain;
  values::Money at_most;
  values::Money by_figure;  ///< by the availability of what was measured
};

/// A level in the part of a period in which nothing of it changed.
struct LevelPart {
  const Level* level = nullptr;
  values::Period days = values::Period::since(values::Day());
};

/// One period of a level: a calendar month, for one.
struct PeriodResult {
  values::Period days = values::Period::since(values::Day());
  bool is_whole = true;              ///< the calendar period is inside what is asked for
  bool is_observed = true;           ///< something of the counted time was measured
  std::vector<values::Day> changes;  ///< days in it on which the agreements changed
  /// Its norm changed too, and the contract does not say which one counts: met only when all of
  /// them are, missed only when none of them is.
  bool has_several_targets = false;
  methods::StateLengths lengths;
  Shares shares;
  Verdict verdict = Verdict::no_target;
  methods::Second excluded = 0;  ///< maintenance that was left out
  methods::Second refused = 0;   ///< maintenance inside agreed time that was not left out
  std::vector<ContractOutage> outages;
  methods::Second longest = 0;  ///< in agreed time
  bool is_longest_exceeded = false;
  /// Classes that changed in it are counted apart, each over the outages that began under it.
  std::vector<ClassCount> classes;
  values::Known<Credit> credit = values::Reason::not_applicable;
  std::vector<facts::EntryNumber> facts;  ///< of what was agreed in it
};

/// A level over the part of the days asked for in which it holds.
struct LevelResult {
  Level level;
  /// A period that reaches over a change of the level belongs to the level in which it begins, so
  /// that a level may have no periods of its own.
  std::vector<PeriodResult> periods;
  methods::StateSeries state;   ///< down by the contract, at all hours
  methods::Intervals agreed;    ///< time in which the service was due
  methods::Intervals excluded;  ///< maintenance that was left out
};

/// Levels by contract and then by day, of one service; a result for each.
///
/// A contract promises something of a whole period. So a period in which the agreements changed is
/// one period: each day is counted as was agreed for that day, and the verdict is over all of it.
std::vector<LevelResult> judge(const Evidence& evidence, const std::vector<Level>& levels);

/// Seconds of all periods of a result together.
methods::StateLengths lengths_of(const LevelResult& result);
/// Whether something of the counted time was measured in one of its periods.
bool is_observed(const LevelResult& result);

}  // namespace vlecht::analysis::contract_availability
