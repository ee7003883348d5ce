// SPDX-License-Identifier: EUPL-1.2
#include "analysis/division.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "analysis/comparison.h"
#include "base/check.h"

namespace vlecht::analysis::allocation {

using values::Money;
using values::Reason;

std::vector<Partner> partners_of(const dossier::Dossier& dossier) {
  std::vector<Partner> partners;
  for (const facts::Fact* member : comparison::members_of(dossier)) {
    partners.push_back({member->text("municipality"), member->text("municipality")});
  }
  // As in a comparison: counts bring a name along, and a municipality's own name goes before it.
  for (const std::string_view kind : {"inhabitants", "municipality"}) {
    dossier.each(kind, [&](const facts::Fact& fact) {
      const auto is_meant = [&](const Partner& partner) {
        return partner.code == fact.text("municipality");
      };
      const auto partner = std::find_if(partners.begin(), partners.end(), is_meant);
      if (partner != partners.end() && !fact.text("name").empty())
        partner->name = fact.text("name");
    });
  }
  return partners;
}

void Grounds::add(const facts::Fact& fact) {
  standing = facts::weaker(standing, fact.standing);
  const auto place = std::lower_bound(sources.begin(), sources.end(), fact.id);
  if (place == sources.end() || *place != fact.id) sources.insert(place, fact.id);
}

void Grounds::add(const Grounds& more) {
  standing = facts::weaker(standing, more.standing);
  if (std::includes(sources.begin(), sources.end(), more.sources.begin(), more.sources.end()))
    return;
  std::vector<facts::EntryNumber> all;
  all.reserve(sources.size() + more.sources.size());
  std::set_union(sources.begin(), sources.end(), more.sources.begin(), more.sources.end(),
                 std::back_inserter(all));
  sources = std::move(all);
}

Money Division::whole() const {
  Money sum = undistributed;
  for (const Money part : parts) sum += part;
  return sum;
}

facts::Figure<Money> Division::part(std::size_t partner) const {
  facts::Figure<Money> figure{Reason::not_supplied, grounds.standing, grounds.sources};
  if (is_divided) figure.value = parts.at(partner);
  return figure;
}

facts::Figure<Money> Division::rest() const {
  return {undistributed, grounds.standing, grounds.sources};
}

Division& Division::operator+=(const Division& more) {
  CHECK(parts.size() == more.parts.size());
  for (std::size_t i = 0; i < parts.size(); ++i) parts[i] += more.parts[i];
  undistributed += more.undistributed;
  is_divided = is_divided || more.is_divided;
  grounds.add(more.grounds);
  return *this;
}

Division undivided(std::size_t partners, Money whole) {
  Division division;
  division.parts.resize(partners);
  division.undistributed = whole;
  return division;
}

DivisionChange change_between(const Division& before, const Division& after,
                              std::span<const facts::Figure<values::Inhabitants>> inhabitants) {
  CHECK(before.parts.size() == after.parts.size() && inhabitants.size() == after.parts.size());
  DivisionChange change;
  change.undistributed = after.undistributed - before.undistributed;
  Grounds both = before.grounds;
  both.add(after.grounds);
  for (std::size_t i = 0; i < inhabitants.size(); ++i) {
    PartnerChange partner;
    partner.euro = {Reason::not_supplied, both.standing, both.sources};
    if (before.is_divided && after.is_divided)
      partner.euro.value = after.parts[i] - before.parts[i];
    Grounds shared_over = both;
    shared_over.add(Grounds{inhabitants[i].standing, inhabitants[i].sources});
    partner.per_inhabitant = {comparison::per_inhabitant(partner.euro.value, inhabitants[i].value),
                              shared_over.standing, shared_over.sources};
    change.partners.push_back(std::move(partner));
  }
  return change;
}

}  // namespace vlecht::analysis::allocation
