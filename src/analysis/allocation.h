// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/allocation_keys.h"
#include "analysis/division.h"
#include "analysis/support_pools.h"
#include "dossier/dossier.h"
#include "facts/finding.h"
#include "values/money.h"

/// Who pays which part of shared cost: pools divided over the partners by the keys that were
/// decided, or by another key to see what that would do. Rules: docs/methods/cost_split.md.
namespace vlecht::analysis::allocation {

/// The kinds of fact that a dossier to divide with has been opened for.
inline constexpr std::string_view kinds[] = {"member",       "municipality",   "inhabitants",
                                             "cost_pool",    "allocation_key", "key_share",
                                             "split_policy", "consumption",    "pool_use"};

/// What is asked to be otherwise than was decided; what is left open stays as it is.
struct WhatIf {
  /// Code of a key, or a method: "inhabitants", "workplaces", "even".
  std::optional<std::string> key;
  std::optional<std::string> pool;    ///< only this pool; none: every pool that is divided by a key
  std::optional<int> reference_year;  ///< whose figures the keys go by, where they go by figures
};

/// The cells of one pool over the partners: each cell adds up, and all cells together are the
/// division of the pool's total.
struct CellDivision {
  std::size_t partners = 0;
  std::vector<values::Money> parts;          ///< cell by cell; within it in the order of partners
  std::vector<values::Money> undistributed;  ///< of each cell
  bool is_divided = false;                   ///< as in `Division`
  Grounds grounds;

  std::span<const values::Money> cell(std::size_t index) const {
    return std::span(parts).subspan(index * partners, partners);
  }
};

/// What a final pool bears of an amount of a supporting pool.
struct Passed {
  std::string pool;
  values::Money amount;

  bool operator==(const Passed&) const = default;
};

/// The division of one book year's cost. Holds what it needs of the dossier, which may go.
///
/// A pool is divided by its key (`key_named`). A supporting pool goes to the final pools first
/// (`routes_of`), and what each gets of it is divided by that pool's key. What cannot be divided
/// (unknown pool, no key, a figure that is missing) is undistributed: never somebody's share of
/// zero. A negative amount is divided as its size.
class Allocation {
 public:
  explicit Allocation(const dossier::Dossier& dossier, int year, const WhatIf& what_if = {});

  int year() const { return year_; }
  const std::vector<Partner>& partners() const { return partners_; }
  /// The pools that the dossier describes, ascending by code.
  std::vector<Pool> pools() const;
  /// The key by which a pool is divided; null when it has none, or goes to other pools first.
  const Key* key_of(std::string_view pool) const;

  Division divide(std::string_view pool, values::Money amount) const;

  /// Divides amounts of one pool that add up to its total, without rounding the total anew: the
  /// part of a cell is the division of what the cells up to it come to, less that of the cells
  /// before it. So the order of the cells decides where odd cents fall; each part is less than two
  /// cents from its exact share (with a supporting pool, for each final pool that it goes to), and
  /// a cell of a few cents may have a part of the other sign. Every sum from the first cell on fits
  /// in 64 bits of cents.
  CellDivision divide_cells(std::string_view pool, std::span<const values::Money> cells) const;

  /// The road of an amount of a supporting pool, as `divide` takes it; empty for other pools, and
  /// when the amount goes nowhere.
  std::vector<Passed> passed_on(std::string_view pool, values::Money amount) const;

  /// What is odd about dividing these pools, each thing once: of pools without cost nobody needs
  /// to know.
  std::vector<facts::Finding> findings(std::span<const std::string> pools) const;

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  struct Entry {
    Pool pool;
    std::size_t key = none;  // in keys_
    std::optional<Route> route;
    std::vector<std::size_t> users;  // of the route, in entries_; none: not described
    Grounds grounds;                 // of any division of this pool
    bool is_divided = false;
  };
  struct Workspace;

  void add_keys(const dossier::Dossier& dossier, const WhatIf& what_if);
  void add_routes(const dossier::Dossier& dossier);
  const Entry* find(std::string_view pool) const;
  // Both write the parts of the cents and return what is undistributed.
  std::int64_t divide_by_key(const Entry& entry, std::int64_t cents,
                             std::span<std::int64_t> parts) const;
  std::int64_t divide_cents(const Entry& entry, std::int64_t cents, std::span<std::int64_t> parts,
                            Workspace& work) const;
  void report_on(std::string_view pool, std::vector<facts::Finding>& found) const;

  int year_ = 0;
  std::vector<Partner> partners_;
  std::vector<Key> keys_;
  std::vector<Entry> entries_;  // by ascending code
  std::vector<facts::Finding> findings_;
};

}  // namespace vlecht::analysis::allocation
