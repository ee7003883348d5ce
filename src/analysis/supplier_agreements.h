// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/methods/mean_difference.h"
#include "analysis/supplier_series.h"
#include "dossier/dossier.h"
#include "facts/finding.h"

/// What was agreed with suppliers and whether it was kept, and whether their improvement plans
/// worked. Method: docs/methods/supplier_record.md.
namespace vlecht::analysis::supplier_agreements {

/// The kinds that this reads, beside those of the series.
inline constexpr std::array<std::string_view, 3> agreement_kinds = {
    "supplier_agreement", "agreement_outcome", "improvement_plan"};

struct Agreement {
  enum class State { overdue, broken, partly, open, kept, withdrawn };
  std::string contract = {};
  std::string code = {};
  std::string subject = {};
  std::string owner = {};  ///< "": none is known
  values::Day agreed;
  values::Known<values::Day> due = values::Reason::not_supplied;
  State state = State::open;
  std::optional<values::Day> judged = {};  ///< the day of the last outcome
  /// Days after its due day: of what was kept, or, of what is open, until today; negative: before.
  std::optional<std::int64_t> days_late = {};
  std::string explanation = {};
  facts::Standing standing = facts::Standing::adopted;
  std::vector<facts::EntryNumber> sources = {};
};
std::string_view name_of(Agreement::State state);

/// Months on either side of the start of a plan that are compared, and the fewest with which that
/// says something.
inline constexpr std::size_t months_compared_max = 12;
inline constexpr std::size_t months_compared_min = 3;
inline constexpr double plan_confidence = 0.95;

struct Plan {
  enum class Effect {
    worked,      ///< better, and no interval holds "no change"
    worsened,    ///< the other way
    not_proven,  ///< the interval holds "no change"
    too_early,   ///< too few months since it began
    unknown,     ///< no indicator, no figures before, or nobody said what is better
  };
  std::string contract = {};
  std::string code = {};
  std::string subject = {};
  std::string indicator = {};  ///< code; "": none
  std::string name = {};       ///< of the indicator; "": none is known
  std::string unit = {};
  values::Day started;
  values::Known<values::Day> due = values::Reason::not_supplied;
  Effect effect = Effect::unknown;
  std::size_t months_before = 0, months_after = 0;
  std::optional<methods::MeanDifference> difference = {};  ///< after less before
  facts::Standing standing = facts::Standing::adopted;
  std::vector<facts::EntryNumber> sources = {};
};
std::string_view name_of(Plan::Effect effect);

struct Agreements {
  std::vector<Agreement> agreements = {};  ///< what asks for action first; then as recorded
  std::vector<Plan> plans = {};            ///< as recorded
  std::vector<facts::Finding> findings = {};
};

/// As on the day of the dossier.
Agreements agreements_of(const dossier::Dossier& dossier,
                         const std::vector<supplier_series::Series>& series);

}  // namespace vlecht::analysis::supplier_agreements
