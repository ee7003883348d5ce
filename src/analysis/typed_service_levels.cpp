// SPDX-License-Identifier: EUPL-1.2
#include "analysis/typed_service_levels.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "analysis/service_level_check.h"
#include "analysis/typed_draft.h"

namespace vlecht::analysis::service_level_check {
namespace {

using facts::FieldFinding;
using facts::Typed;

// A number that stands in for one that is not typed yet would be compared with others.
bool lacks_a_number(const Typed& typed) {
  for (std::size_t i = 0; i < typed.values.size(); ++i) {
    const facts::Field& field = typed.kind->fields[i];
    const bool is_number =
        field.type == facts::FieldType::count || field.type == facts::FieldType::decimal;
    if (field.role == facts::Role::key && is_number && !typed.values[i].is_known()) return true;
  }
  return false;
}

// The first field of its kind on which the rule rests.
std::string_view place_of(const Rule& rule, const facts::Kind& kind) {
  const auto found = std::find_if(rule.rests_on.begin(), rule.rests_on.end(),
                                  [&](const RestsOn& place) { return place.kind == kind.name; });
  return found == rule.rests_on.end() ? facts::places::whole : found->field;
}

bool rests_on_typed(const Finding& finding) {
  return std::any_of(finding.sources.begin(), finding.sources.end(),
                     [](facts::EntryNumber fact) { return fact >= dossier::hypothetical_first; });
}

}  // namespace

std::vector<FieldFinding> examine_typed(const Typed& typed, const dossier::Dossier& dossier) {
  if (lacks_a_number(typed)) return {};
  const facts::Draft draft = draft_of(typed, dossier.moment().valid_on.day);
  const dossier::Dossier with_typed = dossier.with({.name = {}, .statements = {draft}});
  const facts::KnownValue& code = draft.values[draft.kind->at("contract")];
  std::vector<FieldFinding> out;
  for (const Finding& finding : check_contract(with_typed, std::get<std::string>(*code)).findings) {
    // A contract is typed in a form of its own, before or after this one.
    const bool is_elsewhere = finding.rule->id() == "contract_unknown";
    if (is_elsewhere || !rests_on_typed(finding)) continue;
    facts::Finding shown = shown_finding(finding);
    out.push_back({std::string(place_of(*finding.rule, *typed.kind)), std::move(shown.problem),
                   shown.severity});
  }
  return out;
}

}  // namespace vlecht::analysis::service_level_check
