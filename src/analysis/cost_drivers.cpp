// SPDX-License-Identifier: EUPL-1.2
#include "analysis/cost_drivers.h"

#include <algorithm>
#include <numeric>

#include "analysis/methods/decomposition.h"
#include "analysis/methods/product_sum.h"
#include "base/check.h"
#include "base/executor.h"

namespace vlecht::analysis::cost_drivers {
namespace {

using comparison::Measure;
using comparison::Municipality;
using comparison::total;
using facts::Fact;
using values::Known;
using values::Reason;

// The part of the measure that a fact about a task field and category is; "" when it is none.
std::string part_of(const Measure& measure, const Fact& fact) {
  const std::string& task_field = fact.text("task_field");
  const std::string& category = fact.text("category");
  if (measure.category != total) return "";
  if (measure.task_field == total)
    return category == total && task_field != total ? task_field : "";
  return task_field == measure.task_field && category != total ? category : "";
}

template <class Map>
void drop_parents(Map& parts) {
  for (auto part = parts.begin(); part != parts.end();) {
    const bool has_finer = std::any_of(parts.begin(), parts.end(), [&](const auto& other) {
      return other.first.starts_with(part->first + ".");
    });
    part = has_finer ? parts.erase(part) : std::next(part);
  }
}

// What is "nil" according to its source is nothing, and that is known.
Known<values::Money> amount_of(const PartSources::ByMunicipality& facts, const std::string& code) {
  const auto found = facts.find(code);
  if (found == facts.end()) return Reason::not_supplied;
  const auto& value = (*found->second)["amount"];
  if (value.is_known()) return std::get<values::Money>(*value);
  if (value.reason() == Reason::nil) return values::Money();
  return value.reason();
}

std::optional<std::int64_t> quantity_of(const PartSources& sources, const std::string& part,
                                        const std::string& code) {
  const auto facts = sources.quantities.find(part);
  if (facts == sources.quantities.end()) return std::nullopt;
  const auto found = facts->second.find(code);
  if (found == facts->second.end()) return std::nullopt;
  const auto& value = (*found->second)["quantity"];
  if (!value.is_known() || std::get<std::int64_t>(*value) <= 0) return std::nullopt;
  return std::get<std::int64_t>(*value);
}

double euro(values::Money money) { return static_cast<double>(money.cents()) / 100; }

bool has_every_part(const PartSources& sources, const std::vector<Part>& parts,
                    const std::string& code) {
  return std::all_of(parts.begin(), parts.end(), [&](const Part& part) {
    return amount_of(sources.amounts.at(part.name), code).is_known();
  });
}

// The unit of a part's quantities, when each of the municipalities has one, in the same unit.
std::optional<std::string> unit_of(const PartSources& sources, const std::string& part,
                                   const std::vector<const Municipality*>& places) {
  std::optional<std::string> unit;
  for (const Municipality* place : places) {
    if (!quantity_of(sources, part, place->code)) return std::nullopt;
    const std::string& theirs = sources.quantities.at(part).at(place->code)->text("unit");
    if (unit && *unit != theirs) return std::nullopt;
    unit = theirs;
  }
  return unit;
}

// One side in the columns of a group's row. `amounts` in the order of the parts, all known.
std::vector<double> row_of(const std::vector<Part>& parts, double whole,
                           const std::vector<double>& amounts,
                           const std::vector<double>& quantities, double inhabitants) {
  std::vector<double> row;
  double remainder = whole;
  for (const double amount : amounts) {
    row.push_back(amount / inhabitants);
    remainder -= amount;
  }
  row.push_back(remainder / inhabitants);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i].unit) row.push_back(quantities[i] / inhabitants);
  }
  return row;
}

void rest_on_parts(facts::Figure<std::int64_t>& ground, const PartSources& sources,
                   const std::vector<Part>& parts, const std::string& code) {
  for (const Part& part : parts) {
    facts::rest_on(ground, *sources.amounts.at(part.name).at(code));
    if (part.unit) facts::rest_on(ground, *sources.quantities.at(part.name).at(code));
  }
}

void tidy(std::vector<facts::EntryNumber>& sources) {
  std::sort(sources.begin(), sources.end());
  sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
}

// A part that fewer than half of the group have is no ground for a comparison.
void choose_parts(Group& group, const PartSources& sources,
                  const std::vector<Municipality>& peers) {
  for (const auto& part : sources.amounts) {
    const auto with = std::count_if(peers.begin(), peers.end(), [&](const Municipality& peer) {
      return amount_of(part.second, peer.code).is_known();
    });
    if (2 * with >= static_cast<std::ptrdiff_t>(peers.size()) && with > 0) {
      group.parts.push_back({part.first, std::nullopt});
    } else {
      group.scarce.push_back(part.first);
    }
  }
}

void add_row(Group& group, const PartSources& sources, const Municipality& peer) {
  std::vector<double> amounts;
  std::vector<double> quantities;
  for (const Part& part : group.parts) {
    amounts.push_back(euro(*amount_of(sources.amounts.at(part.name), peer.code)));
    const auto quantity = quantity_of(sources, part.name, peer.code);
    quantities.push_back(quantity ? static_cast<double>(*quantity) : 0);
  }
  group.inhabitants.push_back(static_cast<double>(peer.inhabitants->value));
  group.rows.push_back(
      row_of(group.parts, euro(*peer.amount), amounts, quantities, group.inhabitants.back()));
  group.ground.standing = facts::weaker(group.ground.standing, peer.per_inhabitant.standing);
  auto& behind = group.ground.sources;
  behind.insert(behind.end(), peer.per_inhabitant.sources.begin(),
                peer.per_inhabitant.sources.end());
  rest_on_parts(group.ground, sources, group.parts, peer.code);
}

// ---- Own side ----

struct OwnSide {
  std::vector<double> amounts;            // per part, euro
  std::vector<bool> is_known;             // per part
  std::vector<double> quantities;         // per part
  std::vector<bool> has_quantity;         // per part
  facts::Figure<std::int64_t> ground{0};  // what it rests on
};

OwnSide own_side(const Group& group, const PartSources& sources,
                 const std::vector<Municipality>& members, const Municipality& together) {
  OwnSide own;
  own.ground.standing = together.per_inhabitant.standing;
  own.ground.sources = together.per_inhabitant.sources;
  for (const Part& part : group.parts) {
    double amount = 0;
    double quantity = 0;
    bool is_known = true;
    bool has_quantity = part.unit.has_value();
    for (const Municipality& member : members) {
      const auto known = amount_of(sources.amounts.at(part.name), member.code);
      is_known = is_known && known.is_known();
      if (known) amount += euro(*known);
      const auto count = quantity_of(sources, part.name, member.code);
      has_quantity = has_quantity && count &&
                     sources.quantities.at(part.name).at(member.code)->text("unit") == *part.unit;
      if (count) quantity += static_cast<double>(*count);
    }
    own.amounts.push_back(amount);
    own.is_known.push_back(is_known);
    own.quantities.push_back(quantity);
    own.has_quantity.push_back(is_known && has_quantity);
    if (!is_known) continue;
    for (const Municipality& member : members) {
      facts::rest_on(own.ground, *sources.amounts.at(part.name).at(member.code));
      if (own.has_quantity.back()) {
        facts::rest_on(own.ground, *sources.quantities.at(part.name).at(member.code));
      }
    }
  }
  tidy(own.ground.sources);
  return own;
}

// ---- Drivers ----

std::size_t quantity_column(const Group& group, const std::string& part) {
  std::size_t column = group.parts.size() + 1;
  for (const Part& each : group.parts) {
    if (each.name == part) return column;
    if (each.unit) ++column;
  }
  CHECK(!"the group has the part");
}

std::size_t amount_column(const Group& group, const std::string& part) {
  for (std::size_t i = 0; i < group.parts.size(); ++i) {
    if (group.parts[i].name == part) return i;
  }
  CHECK(!"the group has the part");
}

// The remainder takes in the parts that are no drivers.
template <class Column>
double remainder_in(const std::vector<Driver>& drivers, const Group& group, Column column) {
  double remainder = column(group.parts.size());
  for (const Part& part : group.parts) {
    const bool is_driver = std::any_of(drivers.begin(), drivers.end(), [&](const Driver& driver) {
      return driver.part == part.name;
    });
    if (!is_driver) remainder += column(amount_column(group, part.name));
  }
  return remainder;
}

// A driver's value from the columns of a row.
template <class Column>
double value_of(const Driver& driver, const std::vector<Driver>& drivers, const Group& group,
                Column column) {
  switch (driver.role) {
    case Role::amount:
      return column(amount_column(group, driver.part));
    case Role::quantity:
      return column(quantity_column(group, driver.part));
    case Role::price:
      return column(amount_column(group, driver.part)) /
             column(quantity_column(group, driver.part));
    case Role::remainder:
      return remainder_in(drivers, group, column);
  }
  CHECK(!"a driver has a role");
}

// cost = sum of the parts, each an amount or quantity * price.
methods::ProductSum model_of(const std::vector<Driver>& drivers) {
  std::vector<methods::Term> terms;
  for (std::size_t i = 0; i < drivers.size(); ++i) {
    if (drivers[i].role == Role::price) continue;  // stands in the term of its quantity
    methods::Term term{1, {{i}}};
    if (drivers[i].role == Role::quantity) term.factors.push_back({i + 1});
    terms.push_back(std::move(term));
  }
  return {drivers.size(), std::move(terms)};
}

Driver driver(const std::string& part, Role role, const std::string& unit) {
  Driver out;
  out.part = part;
  out.role = role;
  out.unit = unit;
  out.id = role == Role::remainder ? "remainder" : part;
  if (!name_of(role).empty()) out.id += ":" + std::string(name_of(role));
  return out;
}

std::vector<Driver> drivers_of(const Group& group, const OwnSide& own) {
  std::vector<Driver> drivers;
  for (std::size_t i = 0; i < group.parts.size(); ++i) {
    const Part& part = group.parts[i];
    if (!own.is_known[i]) continue;
    if (own.has_quantity[i]) {
      drivers.push_back(driver(part.name, Role::quantity, *part.unit));
      drivers.push_back(driver(part.name, Role::price, *part.unit));
    } else {
      drivers.push_back(driver(part.name, Role::amount, ""));
    }
  }
  drivers.push_back(driver("", Role::remainder, ""));
  return drivers;
}

bool is_nobodys(const Group& group, const std::string& part) {
  const std::size_t column = amount_column(group, part);
  return std::all_of(group.rows.begin(), group.rows.end(),
                     [&](const std::vector<double>& row) { return row[column] == 0; });
}

Presence presence_of(const Driver& driver, const Group& group) {
  if (driver.role != Role::amount) return Presence::both;
  const bool is_groups = !is_nobodys(group, driver.part);
  if (*driver.own.value != 0 && !is_groups) return Presence::own_only;
  if (*driver.own.value == 0 && is_groups) return Presence::group_only;
  return Presence::both;
}

void add_lmdi(std::vector<Driver>& drivers) {
  for (std::size_t i = 0; i + 1 < drivers.size(); ++i) {
    if (drivers[i].role != Role::quantity) continue;
    Driver& quantity = drivers[i];
    Driver& price = drivers[i + 1];
    const auto effects =
        methods::lmdi_additive({{*quantity.reference.value}, {*price.reference.value}},
                               {{*quantity.own.value}, {*price.own.value}});
    if (!effects) continue;
    quantity.lmdi = effects->front();
    price.lmdi = effects->back();
  }
}

// Both sides and their difference, or why there is none.
void set_sides(Decomposition& out, const Group& group, const OwnSide& own,
               const Municipality& together) {
  out.own.standing = own.ground.standing;
  out.own.sources = own.ground.sources;
  out.reference.standing = group.ground.standing;
  out.reference.sources = group.ground.sources;
  out.gap = out.own;
  out.gap.standing = facts::weaker(own.ground.standing, group.ground.standing);
  out.gap.sources.insert(out.gap.sources.end(), group.ground.sources.begin(),
                         group.ground.sources.end());
  tidy(out.gap.sources);
  if (!group.means.empty()) {
    // The parts and what is left of the whole, before the quantities.
    const auto end = group.means.begin() + static_cast<std::ptrdiff_t>(group.parts.size()) + 1;
    out.reference.value = std::accumulate(group.means.begin(), end, 0.0);
  }
  const auto& value = together.per_inhabitant.value;
  if (value) {
    out.own.value = value->to_double();
  } else {
    out.own.value = out.gap.value = value.reason();
  }
  if (value && out.reference.value) out.gap.value = *out.own.value - *out.reference.value;
}

// Each driver's values and effect.
void split_gap(Decomposition& out, const Group& group, const std::vector<double>& own_row) {
  std::vector<double> ours;
  std::vector<double> theirs;
  for (const Driver& each : out.drivers) {
    ours.push_back(value_of(each, out.drivers, group, [&](std::size_t i) { return own_row[i]; }));
    theirs.push_back(
        value_of(each, out.drivers, group, [&](std::size_t i) { return group.means[i]; }));
  }
  out.effects = model_of(out.drivers).effects(theirs, ours);
  for (std::size_t i = 0; i < out.drivers.size(); ++i) {
    Driver& each = out.drivers[i];
    each.own = {ours[i], out.own.standing, out.own.sources};
    each.reference = {theirs[i], out.reference.standing, out.reference.sources};
    each.effect = {out.effects[i], out.gap.standing, out.gap.sources};
    each.presence = presence_of(each, group);
  }
}

}  // namespace

std::string_view name_of(Role role) {
  switch (role) {
    case Role::quantity:
      return "quantity";
    case Role::price:
      return "price";
    case Role::amount:
    case Role::remainder:
      return "";
  }
  CHECK(!"a role has a name");
}

PartSources part_sources(const dossier::Dossier& dossier, const comparison::Scope& scope) {
  PartSources sources;
  const auto gather = [&](std::string_view kind, auto& by_part) {
    dossier.each(kind, [&](const Fact& fact) {
      if (fact.integer("year") != scope.year || fact.text("document") != scope.document) return;
      const std::string part = part_of(scope.measure, fact);
      if (!part.empty()) by_part[part].insert_or_assign(fact.text("municipality"), &fact);
    });
  };
  gather("peer_figure", sources.amounts);
  gather("cost_volume", sources.quantities);
  drop_parents(sources.amounts);
  return sources;
}

Group group_of(const PartSources& sources, const std::vector<Municipality>& peers) {
  Group group;
  choose_parts(group, sources, peers);
  std::vector<const Municipality*> counted;
  for (const Municipality& peer : peers) {
    if (has_every_part(sources, group.parts, peer.code)) {
      counted.push_back(&peer);
    } else {
      group.left_out.push_back(peer);
    }
  }
  for (Part& part : group.parts) part.unit = unit_of(sources, part.name, counted);
  for (const Municipality* peer : counted) add_row(group, sources, *peer);
  group.ground.value = static_cast<std::int64_t>(group.rows.size());
  tidy(group.ground.sources);
  if (!group.rows.empty()) group.means = methods::means_of(group.rows, group.inhabitants);
  return group;
}

methods::Draws drawn_means(const Group& group, const methods::ResamplingPlan& plan) {
  return methods::resampled_means(group.rows, group.inhabitants, plan, base::run_in_order);
}

Decomposition decompose(const Group& group, const PartSources& sources,
                        const std::vector<Municipality>& members, const Municipality& together) {
  Decomposition out;
  const OwnSide own = own_side(group, sources, members, together);
  set_sides(out, group, own, together);
  if (!out.gap.value) return out;
  for (std::size_t i = 0; i < group.parts.size(); ++i) {
    if (!own.is_known[i]) out.own_unknown.push_back(group.parts[i].name);
  }
  const std::vector<double> own_row =
      row_of(group.parts, euro(*together.amount), own.amounts, own.quantities,
             static_cast<double>(together.inhabitants->value));
  out.drivers = drivers_of(group, own);
  split_gap(out, group, own_row);
  add_lmdi(out.drivers);
  return out;
}

methods::Draws drawn_effects(const Decomposition& decomposition, const Group& group,
                             const methods::Draws& means) {
  const auto& drivers = decomposition.drivers;
  std::vector<double> ours;
  for (const Driver& each : drivers) ours.push_back(*each.own.value);
  methods::Draws reference(drivers.size(), means.size());
  for (std::size_t i = 0; i < drivers.size(); ++i) {
    for (std::size_t draw = 0; draw < means.size(); ++draw) {
      reference.at(i, draw) = value_of(drivers[i], drivers, group,
                                       [&](std::size_t column) { return means.at(column, draw); });
    }
  }
  return model_of(drivers).effects(reference, methods::Draws::constant(ours, means.size()),
                                   base::run_in_order);
}

}  // namespace vlecht::analysis::cost_drivers
