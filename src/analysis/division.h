// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "dossier/dossier.h"
#include "facts/figure.h"
#include "values/count.h"
#include "values/money.h"
#include "values/ratio.h"

/// Shared cost over the partners who pay it.
namespace vlecht::analysis::allocation {

/// A municipality that bears a part of the cost.
struct Partner {
  std::string code;
  std::string name;  ///< the code when no source names it

  bool operator==(const Partner&) const = default;
};

/// The members, in the agreed order: it decides who gets the odd cent of equal remainders.
std::vector<Partner> partners_of(const dossier::Dossier& dossier);

/// How far a figure may be relied on, and the facts behind it.
struct Grounds {
  facts::Standing standing = facts::Standing::adopted;
  std::vector<facts::EntryNumber> sources;  ///< ascending, each once

  void add(const facts::Fact& fact);
  void add(const Grounds& more);

  bool operator==(const Grounds&) const = default;
};

/// An amount over the partners. `parts` and `undistributed` add up to it, to the cent.
struct Division {
  std::vector<values::Money> parts;  ///< in the order of the partners
  values::Money undistributed;  ///< what nobody can be asked to pay yet: shown beside the parts
  /// False: nothing could be divided, so that the parts are not zero but unknown.
  bool is_divided = false;
  Grounds grounds;

  values::Money whole() const;
  /// What one partner pays; not supplied when nothing could be divided.
  facts::Figure<values::Money> part(std::size_t partner) const;
  /// What is undistributed, with what it rests on.
  facts::Figure<values::Money> rest() const;

  /// The parts of a total are the sums of the parts of its pools, never divided anew.
  Division& operator+=(const Division& more);

  bool operator==(const Division&) const = default;
};

/// An amount of which nothing is divided.
Division undivided(std::size_t partners, values::Money whole);

/// What changes for one partner.
struct PartnerChange {
  facts::Figure<values::Money> euro;  ///< positive: pays more
  facts::Figure<values::Ratio> per_inhabitant;
};

/// One division held against another of the same partners.
struct DivisionChange {
  std::vector<PartnerChange> partners;
  values::Money undistributed;  ///< positive: more of it is undistributed
};

/// `after` less `before`; `inhabitants` has a figure for each partner. Unknown where one of the two
/// divisions has no parts.
DivisionChange change_between(const Division& before, const Division& after,
                              std::span<const facts::Figure<values::Inhabitants>> inhabitants);

}  // namespace vlecht::analysis::allocation
