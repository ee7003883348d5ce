// SPDX-License-Identifier: EUPL-1.2
//
// What the contract itself must have: an end, notice, an exit, and its papers.
#include "analysis/known_fields.h"
#include "analysis/service_level_findings.h"
#include "facts/service_choices.h"

namespace vlecht::analysis::service_level_check {
namespace {

using facts::Fact;

FactPointers pointers_to(const std::vector<Fact>& facts) {
  FactPointers out;
  for (const Fact& fact : facts) out.push_back(&fact);
  return out;
}

// "Nee" is something else than that nobody wrote down whether.
void check_processing_agreement(const Fact& contract, FindingList& out) {
  constexpr std::string_view rule = "processing_agreement_missing";
  constexpr std::string_view field = "has_processing_agreement";
  if (presence_of(contract, field) != Presence::there) {
    return out.cannot_judge(rule, {}, field, {&contract});
  }
  if (contract.text(field) == facts::answers::no) out.tell(rule, {}, {}, {&contract});
}

void check_assurance(const ContractTerms& terms, const Fact& contract, FindingList& out) {
  if (!out.requires_field(contract, "assurance_until", "assurance_missing")) return;
  const values::Day until = *known_day(contract, "assurance_until");
  if (until >= terms.day()) return;
  out.tell("assurance_expired", {}, {{"until", values::to_iso(until)}}, {&contract});
}

// A plan that was made is there, also when nobody wrote down by when it had to be.
void check_exit_plan(const ContractTerms& terms, const Fact& contract, FindingList& out) {
  if (terms.exit_steps.empty()) {
    out.requires_field(contract, "exit_plan_due", "exit_plan_missing");
  }
}

void check_promised_levels(const ContractTerms& terms, const Fact& contract, FindingList& out) {
  constexpr std::string_view field = "has_service_levels";
  FactPointers levels = pointers_to(terms.levels);
  if (!levels.empty()) {
    if (contract.text(field) != facts::answers::no) return;
    return out.tell("levels_denied", {}, {}, joined_facts({&contract}, levels));
  }
  if (presence_of(contract, field) != Presence::there) {
    return out.cannot_judge("levels_missing", {}, field, {&contract});
  }
  if (contract.text(field) == facts::answers::yes) {
    out.tell("levels_missing", {}, {}, {&contract});
  }
}

}  // namespace

void check_papers(const ContractTerms& terms, FindingList& out) {
  const Fact* contract = terms.contract();
  if (contract == nullptr) return out.tell("contract_unknown", {}, {}, terms.all());
  out.requires_field(*contract, "ends", "end_missing");
  out.requires_field(*contract, "notice_months", "notice_missing");
  check_exit_plan(terms, *contract, out);
  check_processing_agreement(*contract, out);
  check_assurance(terms, *contract, out);
  check_promised_levels(terms, *contract, out);
}

}  // namespace vlecht::analysis::service_level_check
