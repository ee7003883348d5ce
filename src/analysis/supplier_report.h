// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "analysis/contract_availability.h"

/// What a supplier reports beside what was measured, with the difference told per incident.
namespace vlecht::analysis::supplier_report {

using contract_availability::Evidence;

/// Why an outage weighs otherwise in the supplier's figure than in ours.
enum class Sort : std::uint8_t {
  same,              ///< both have it, about as long
  not_reported,      ///< measured, and nowhere in the report
  shorter,           ///< reported, but shorter than measured
  longer,            ///< reported, and longer than measured
  maintenance,       ///< planned maintenance that is left out by contract
  outside_hours,     ///< outside the hours of the contract
  reported_only,     ///< reported, while it was measured to be up
  nothing_measured,  ///< reported, and nothing was measured then
};
std::string_view name_of(Sort sort);

struct Row {
  Sort sort = Sort::same;
  methods::Interval seconds;        ///< of the outage, or of what is reported
  methods::Second measured = 0;     ///< as users felt it
  methods::Second reported = 0;     ///< by the supplier's incidents
  methods::Second by_contract = 0;  ///< that counts in our figure by contract
  std::string incident;             ///< its number in the supplier's list; may be empty
  std::vector<facts::EntryNumber> sources;
};

/// One reported figure beside ours.
struct Comparison {
  values::Period days = values::Period::since(values::Day());
  values::Ratio reported;  ///< in percent
  contract_availability::Shares ours;
  bool is_by_contract = false;  ///< ours is by contract; otherwise as felt
  /// Reported less ours, in percent points to six decimals; unknown when ours is.
  values::Known<values::Ratio> difference = values::Reason::not_supplied;
  /// The report is above what ours can be at most, whatever was not measured.
  bool is_too_high = false;
  std::vector<Row> rows;
  facts::EntryNumber fact = 0;
  facts::Standing standing = facts::Standing::reported;
};

/// Two lengths that differ by no more than this are the same: a supplier rounds to minutes, and
/// samples lie minutes apart.
inline constexpr methods::Second same_within = 300;

/// The reported figures of a service whose period has a day in `days`, by their beginning, beside
/// ours over the same period: by its contract (the first by name), or as users felt it where there
/// was none.
std::vector<Comparison> comparisons_of(const dossier::Dossier& dossier, const Evidence& evidence,
                                       const contract_terms::Terms& terms, values::Period days);

}  // namespace vlecht::analysis::supplier_report
