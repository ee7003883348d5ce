// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/code_pattern.h"
#include "dossier/dossier.h"
#include "facts/finding.h"

/// The rules by which people say what a line of cost is (facts of kind `cost_rule`).
namespace vlecht::analysis::cost_rules {

/// What a rule can say of a line, each by itself: a rule that names a component leaves the domain
/// to another.
enum class Axis : std::uint8_t {
  domain,
  component,
  nature,
  side,
  bearer,
  beneficiary,
  pool,
  elimination,
  initiative
};
inline constexpr std::size_t axis_count = 9;
/// Name of the field: "domain".
std::string_view name_of(Axis axis);

/// All conditions that a rule names must hold; one that it leaves out always does.
struct Rule {
  const facts::Fact* fact = nullptr;  ///< lives as long as the dossier
  std::string id;
  std::int64_t rank = 0;
  int first_year = 0, last_year = 0;  ///< the book years whose cost it sorts, both included
  std::string municipality;           ///< whose books; "": any
  std::optional<CodePattern> account, cost_centre, supplier, task_field;
  /// One of these stands in the description, whatever its case, accents, spaces and punctuation, as
  /// `facts::header_key` reduces it; empty: any description.
  std::vector<std::string> texts;
  std::array<std::string, axis_count> says;  ///< "": nothing about that axis

  bool counts_in(int year) const { return first_year <= year && year <= last_year; }
  const std::string& operator[](Axis axis) const { return says[static_cast<std::size_t>(axis)]; }
};

/// Most rules, each version of one by itself.
inline constexpr std::size_t rules_max = 512;

struct Rules {
  std::vector<Rule> in_order;  ///< by rank, then by name: the first that says something of an axis
                               ///< decides it
  std::vector<facts::Finding> findings;
};

/// All rules, each version of one by itself: the cost of a book year is sorted by what held last in
/// that year, whatever the day of the dossier, which has the kind through time. One that cannot be
/// read, or says nothing, is left out with a finding
/// (`cost_rules.unreadable_found`, `.says_nothing_found`); two with one rank are told
/// (`.same_rank_found`). Problem: `cost_rules.too_many`.
base::Result<Rules> rules_of(const dossier::Dossier& dossier);

/// Whether the description meets the rule's condition on it.
bool matches_text(const Rule& rule, std::string_view description);

}  // namespace vlecht::analysis::cost_rules
