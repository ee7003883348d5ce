// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/comparison.h"
#include "analysis/methods/bootstrap.h"
#include "analysis/methods/draws.h"
#include "dossier/dossier.h"
#include "facts/figure.h"

/// A difference in cost per inhabitant, taken apart over the parts of what is compared: the
/// categories of a task field, or the task fields of all expense. Method and limits:
/// docs/methods/cost_difference.md.
namespace vlecht::analysis::cost_drivers {

/// The facts about the parts of one scope's measure, by part and municipality code. A part of which
/// finer ones are known (3.5 beside 3.5.1) is left out, so that nothing counts twice.
struct PartSources {
  using ByMunicipality = std::map<std::string, const facts::Fact*>;
  std::map<std::string, ByMunicipality> amounts;     ///< `peer_figure`
  std::map<std::string, ByMunicipality> quantities;  ///< `cost_volume`
};
PartSources part_sources(const dossier::Dossier& dossier, const comparison::Scope& scope);

/// A part that counts in a group, with the unit of its quantities when every member has one.
struct Part {
  std::string name;
  std::optional<std::string> unit;
};

/// A group made ready to be held against: per inhabitant, in one row per municipality.
struct Group {
  std::vector<Part> parts;
  /// Per municipality: the amount of each part, what is left of the whole, and the quantity of each
  /// part that has a unit; all per inhabitant.
  std::vector<std::vector<double>> rows;
  std::vector<double> inhabitants;                 ///< the weight of each row
  std::vector<double> means;                       ///< of an average inhabitant; empty without rows
  facts::Figure<std::int64_t> ground{0};           ///< number of rows, and the facts behind them
  std::vector<comparison::Municipality> left_out;  ///< lack a part that most others have
  std::vector<std::string> scarce;                 ///< parts that fewer than half of the group have
};
Group group_of(const PartSources& sources, const std::vector<comparison::Municipality>& peers);

/// The means of the group when it is drawn anew.
methods::Draws drawn_means(const Group& group, const methods::ResamplingPlan& plan);

/// What a driver is of its part.
enum class Role {
  amount,     ///< all of it
  quantity,   ///< how much of it, per inhabitant
  price,      ///< what one of it costs
  remainder,  ///< what no part accounts for
};
/// "quantity", "price": the end of a driver's id; "" for the others.
std::string_view name_of(Role role);

/// On which sides there is anything of a driver.
enum class Presence { both, own_only, group_only };

struct Driver {
  std::string id;    ///< "3.5.1", "1.1:quantity", "remainder"
  std::string part;  ///< "3.5.1"; "" for the remainder
  Role role = Role::amount;
  std::string unit;  ///< of a quantity
  Presence presence = Presence::both;
  facts::Figure<double> own;        ///< euro or units per inhabitant; a price in euro per unit
  facts::Figure<double> reference;  ///< the same of the group
  facts::Figure<double> effect;     ///< euro per inhabitant that it adds to the difference
  std::optional<double> lmdi;       ///< the same by LMDI-I, where quantity and price are split
};

/// The difference and what it consists of: the effects add up to it.
struct Decomposition {
  facts::Figure<double> own;        ///< euro per inhabitant
  facts::Figure<double> reference;  ///< weighted mean of the group
  facts::Figure<double> gap;
  std::vector<Driver> drivers;           ///< the remainder last; none when the gap is not known
  std::vector<std::string> own_unknown;  ///< parts whose own amount is not known: in the remainder
  std::vector<double> effects;           ///< of the drivers, in their order
};

/// The members together against the group.
Decomposition decompose(const Group& group, const PartSources& sources,
                        const std::vector<comparison::Municipality>& members,
                        const comparison::Municipality& together);

/// The effects of the same drivers for each of the drawn means of the group.
methods::Draws drawn_effects(const Decomposition& decomposition, const Group& group,
                             const methods::Draws& means);

}  // namespace vlecht::analysis::cost_drivers
