// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string_view>

namespace vlecht::analysis::service_level_check {

/// How much a finding matters, the weightiest first.
enum class Weight {
  contradiction,     ///< two things that were agreed cannot both hold, or one means the opposite
  hole,              ///< something that a service level needs was not agreed
  cannot_be_judged,  ///< depends on something that is not in the dossier
  note,              ///< allowed, and worth knowing
};

/// Stable name: "contradiction".
std::string_view name_of(Weight weight);

/// A field of a fact on which a rule rests.
struct RestsOn {
  std::string_view kind;
  std::string_view field;
};

/// One row of the rule table, docs/methods/service_level_check.md.
struct Rule {
  std::string_view finding;  ///< its sentence in the catalogue: "service_level_check.ID"
  Weight weight = Weight::note;
  std::span<const RestsOn> rests_on;  ///< the first of a kind is where a form shows it

  std::string_view id() const;
};

/// Every rule, in the order in which findings of one weight are listed.
std::span<const Rule> rules();

/// The rule with this id; that there is none is our mistake.
const Rule& rule_named(std::string_view id);

}  // namespace vlecht::analysis::service_level_check
