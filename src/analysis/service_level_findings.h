// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/presence.h"
#include "analysis/service_level_check.h"
#include "analysis/service_level_terms.h"
#include "values/known.h"
#include "values/number_ranges.h"
#include "values/ratio.h"

/// How the checks of one contract write down what they find.
namespace vlecht::analysis::service_level_check {

using Details = std::vector<std::pair<std::string, base::Detail>>;
using FactPointers = std::vector<const facts::Fact*>;

/// What the dossier has of a field.
Presence presence_of(const facts::Fact& fact, std::string_view field);

/// What a finding is about: a service level, a priority, a calendar, hours or the contract.
struct About {
  Subject subject = Subject::contract;
  std::string name = {};
};
About about(const facts::Fact& fact);

class FindingList {
 public:
  /// Writes down that a rule found something, resting on these facts.
  void tell(std::string_view rule, About subject, Details details, const FactPointers& facts);
  /// Writes down that nobody can say whether a rule holds, as `missing` (a field, or
  /// "service_hours") is not there.
  void cannot_judge(std::string_view rule, About subject, std::string_view missing,
                    const FactPointers& facts);
  /// Whether a field is there. Left out: what `rule` says; hidden: that it cannot be judged.
  bool requires_field(const facts::Fact& fact, std::string_view field, std::string_view rule);

  /// In the order of `ContractCheck::findings`.
  std::vector<Finding> take();

 private:
  void add(Finding finding, const FactPointers& facts);

  std::vector<Finding> findings_;
};

/// A number that the fact has, from 0 up to a million million: enough to calculate with safely.
std::int64_t counted(const facts::Fact& fact, std::string_view field);
/// "8,4 uur" and "8.4 hours", or minutes below an hour, as the details NAME_nl and NAME_en.
void add_length(Details& details, const std::string& name, const values::Ratio& minutes);
/// "98,5" and "98.5".
void add_number(Details& details, const std::string& name, const values::Ratio& number);

/// The hours that a field of a fact names, with the facts that describe them; no hours when they
/// are kept back, not described or unreadable.
NamedHours hours_in(const ContractTerms& terms, const facts::Fact& fact, std::string_view field);
/// "hours" when the field itself cannot be looked at, or "service_hours" when no fact describes
/// what it names.
std::string_view missing_of(const facts::Fact& fact, std::string_view field);
/// Months in a period over which a target counts; none for one without end.
std::optional<std::int64_t> months_in(std::string_view period);
/// The facts of both, in this order.
FactPointers joined_facts(FactPointers facts, const FactPointers& more);

/// The facts whose ranges end just before a gap or begin just after it; facts and ranges in the
/// same order, ranges beyond the facts are of no fact. Naming all of them at each gap would be
/// naming none.
FactPointers beside_gap(const values::NumberRange& gap, const FactPointers& facts,
                        const std::vector<values::NumberRange>& ranges);

/// The checks, each of one part of the agreements.
void check_levels(const ContractTerms& terms, FindingList& out);
void check_hours(const ContractTerms& terms, FindingList& out);
void check_outages(const ContractTerms& terms, FindingList& out);
void check_deadlines(const ContractTerms& terms, FindingList& out);
void check_credits(const ContractTerms& terms, FindingList& out);
void check_papers(const ContractTerms& terms, FindingList& out);

}  // namespace vlecht::analysis::service_level_check
