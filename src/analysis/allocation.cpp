// SPDX-License-Identifier: EUPL-1.2
#include "analysis/allocation.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "base/check.h"

namespace vlecht::analysis::allocation {

using facts::Severity;
using values::Money;

namespace {

bool is_meant(const WhatIf& what_if, const Pool& pool) {
  return !what_if.pool || *what_if.pool == pool.code;
}

// A supporting pool that is named in the question and given a key is divided by it at once.
bool is_made_final(const WhatIf& what_if, const Pool& pool) {
  return what_if.key && what_if.pool == pool.code;
}

}  // namespace

Allocation::Allocation(const dossier::Dossier& dossier, int year, const WhatIf& what_if)
    : year_(year), partners_(partners_of(dossier)) {
  if (partners_.empty()) {
    findings_.push_back({base::Problem("allocation.no_partners"), Severity::error, {}, {}});
  }
  for (Pool& pool : pools_of(dossier)) {
    if (is_made_final(what_if, pool)) pool.is_supporting = false;
    entries_.push_back({.pool = std::move(pool), .route = {}, .users = {}, .grounds = {}});
  }
  if (what_if.pool && find(*what_if.pool) == nullptr) {
    findings_.push_back({base::Problem("allocation.pool_unknown", {{"pool", *what_if.pool}}),
                         Severity::error,
                         {},
                         {}});
  }
  add_keys(dossier, what_if);
  add_routes(dossier);
}

// Each key once, though several pools are divided by it.
void Allocation::add_keys(const dossier::Dossier& dossier, const WhatIf& what_if) {
  const Frame frame{dossier, year_, partners_};
  std::map<std::pair<std::string, std::optional<int>>, std::size_t> known;
  for (Entry& entry : entries_) {
    entry.grounds = entry.pool.grounds;
    if (entry.pool.is_supporting) continue;
    const bool is_other = is_meant(what_if, entry.pool);
    const std::string code = is_other && what_if.key ? *what_if.key : entry.pool.key;
    const auto reference_year = is_other ? what_if.reference_year : std::nullopt;
    if (code.empty()) continue;
    const auto [place, is_new] = known.try_emplace({code, reference_year}, keys_.size());
    if (is_new) keys_.push_back(key_named(frame, code, reference_year));
    entry.key = place->second;
    entry.grounds.add(keys_[entry.key].grounds);
    entry.is_divided = keys_[entry.key].divider.has_value();
  }
}

void Allocation::add_routes(const dossier::Dossier& dossier) {
  std::vector<Pool> all = pools();
  Routes routes = routes_of(dossier, year_, all);
  std::move(routes.findings.begin(), routes.findings.end(), std::back_inserter(findings_));
  for (Entry& entry : entries_) {
    const auto found = routes.by_pool.find(entry.pool.code);
    if (found == routes.by_pool.end()) continue;
    entry.route = std::move(found->second);
    entry.grounds.add(entry.route->grounds);
    for (const std::string& user : entry.route->users) {
      const Entry* const to = find(user);
      entry.users.push_back(to == nullptr ? none : static_cast<std::size_t>(to - entries_.data()));
      if (to == nullptr) continue;
      entry.grounds.add(to->grounds);
      entry.is_divided = entry.is_divided || (entry.route->divider && to->is_divided);
    }
  }
}

std::vector<Pool> Allocation::pools() const {
  std::vector<Pool> all;
  for (const Entry& entry : entries_) all.push_back(entry.pool);
  return all;
}

const Allocation::Entry* Allocation::find(std::string_view pool) const {
  const auto found = std::lower_bound(
      entries_.begin(), entries_.end(), pool,
      [](const Entry& entry, std::string_view code) { return entry.pool.code < code; });
  return found == entries_.end() || found->pool.code != pool ? nullptr : &*found;
}

const Key* Allocation::key_of(std::string_view pool) const {
  const Entry* entry = find(pool);
  return entry == nullptr || entry->key == none ? nullptr : &keys_[entry->key];
}

// ---- Dividing ----

// Room for numbers on the way, so that a thousand cells need it once.
struct Allocation::Workspace {
  std::vector<std::int64_t> users;
  std::vector<std::int64_t> parts;
};

std::int64_t Allocation::divide_by_key(const Entry& entry, std::int64_t cents,
                                       std::span<std::int64_t> parts) const {
  if (entry.key != none && keys_[entry.key].divider)
    return keys_[entry.key].divider->divide(cents, parts);
  std::fill(parts.begin(), parts.end(), 0);
  return cents;
}

std::int64_t Allocation::divide_cents(const Entry& entry, std::int64_t cents,
                                      std::span<std::int64_t> parts, Workspace& work) const {
  if (!entry.route) return divide_by_key(entry, cents, parts);
  std::fill(parts.begin(), parts.end(), 0);
  if (!entry.route->divider) return cents;
  work.users.resize(entry.users.size());
  work.parts.resize(parts.size());
  std::int64_t undistributed = entry.route->divider->divide(cents, work.users);
  for (std::size_t i = 0; i < entry.users.size(); ++i) {
    if (entry.users[i] == none) {
      undistributed += work.users[i];
      continue;
    }
    undistributed += divide_by_key(entries_[entry.users[i]], work.users[i], work.parts);
    for (std::size_t j = 0; j < parts.size(); ++j) parts[j] += work.parts[j];
  }
  return undistributed;
}

Division Allocation::divide(std::string_view pool, Money amount) const {
  const Entry* entry = find(pool);
  if (entry == nullptr) return undivided(partners_.size(), amount);
  Workspace work;
  std::vector<std::int64_t> cents(partners_.size());
  Division division;
  division.undistributed = Money::from_cents(divide_cents(*entry, amount.cents(), cents, work));
  for (const std::int64_t part : cents) division.parts.push_back(Money::from_cents(part));
  division.is_divided = entry->is_divided;
  division.grounds = entry->grounds;
  return division;
}

CellDivision Allocation::divide_cells(std::string_view pool, std::span<const Money> cells) const {
  CellDivision out;
  out.partners = partners_.size();
  out.parts.reserve(cells.size() * partners_.size());
  out.undistributed.reserve(cells.size());
  const Entry nowhere{.pool = {}, .route = {}, .users = {}, .grounds = {}};
  const Entry* const found = find(pool);
  const Entry& entry = found == nullptr ? nowhere : *found;
  out.is_divided = entry.is_divided;
  out.grounds = entry.grounds;

  Workspace work;
  Money total;
  std::vector<std::int64_t> before(partners_.size());
  std::vector<std::int64_t> now(partners_.size());
  std::int64_t undistributed_before = 0;
  for (const Money cell : cells) {
    total += cell;
    const std::int64_t undistributed = divide_cents(entry, total.cents(), now, work);
    for (std::size_t i = 0; i < now.size(); ++i)
      out.parts.push_back(Money::from_cents(now[i] - before[i]));
    out.undistributed.push_back(Money::from_cents(undistributed - undistributed_before));
    undistributed_before = undistributed;
    std::swap(before, now);
  }
  return out;
}

std::vector<Passed> Allocation::passed_on(std::string_view pool, Money amount) const {
  const Entry* entry = find(pool);
  if (entry == nullptr || !entry->route || !entry->route->divider) return {};
  std::vector<std::int64_t> cents(entry->users.size());
  entry->route->divider->divide(amount.cents(), cents);
  std::vector<Passed> passed;
  for (std::size_t i = 0; i < cents.size(); ++i)
    passed.push_back({entry->route->users[i], Money::from_cents(cents[i])});
  return passed;
}

// ---- Findings ----

namespace {

void add_once(std::vector<facts::Finding>& found, const facts::Finding& finding) {
  if (std::find(found.begin(), found.end(), finding) == found.end()) found.push_back(finding);
}

}  // namespace

void Allocation::report_on(std::string_view pool, std::vector<facts::Finding>& found) const {
  const auto fails = [&](const char* name, std::vector<facts::EntryNumber> sources) {
    add_once(found, {base::Problem(name, {{"pool", std::string(pool)}}),
                     Severity::error,
                     {},
                     std::move(sources)});
  };
  const Entry* entry = find(pool);
  if (entry == nullptr) {
    fails("allocation.pool_unknown", {});
  } else if (entry->route) {
    for (const facts::Finding& finding : entry->route->findings) add_once(found, finding);
    for (const std::string& user : entry->route->users) report_on(user, found);
  } else if (entry->key == none) {
    fails("allocation.pool_without_key", entry->pool.grounds.sources);
  } else {
    for (const facts::Finding& finding : keys_[entry->key].findings) add_once(found, finding);
  }
}

std::vector<facts::Finding> Allocation::findings(std::span<const std::string> pools) const {
  std::vector<facts::Finding> found = findings_;
  for (const std::string& pool : pools) report_on(pool, found);
  return found;
}

}  // namespace vlecht::analysis::allocation
