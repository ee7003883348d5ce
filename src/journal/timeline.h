// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "facts/fact.h"
#include "journal/columns.h"
#include "values/instant.h"

namespace vlecht::journal {

/// One stretch of a key's history as known at a size: which statement wins from when until when.
struct Stretch {
  values::Day from;
  values::Day until;
  facts::EntryNumber statement = 0;
  bool holds = false;  ///< false: the winning statement is a retraction

  bool operator==(const Stretch&) const = default;
};

/// All statements in columns, by (kind, key): which one holds on a day as known at a size.
///
/// The state at (valid v, known n) is, per (kind, key), the highest-numbered statement below n
/// whose [from, until) contains v, or nothing if that one retracts.
///
/// 24 bytes per statement in columns, 12 more where its kind is summed and 4 for each mark, and per
/// key its text and about 30 bytes.
class Timeline {
 public:
  using Seed = journal::Seed;
  explicit Timeline(Seed seed = {}) : seed_(seed) {}
  const Seed& seed() const { return seed_; }

  /// Statements are added in ascending entry numbers. `measured` is what a statement of a kind with
  /// a measure adds to its sums; a retraction adds nothing.
  void add(facts::EntryNumber number, std::uint16_t kind, std::string_view key, values::Day from,
           values::Day until, facts::Operation operation,
           const std::optional<Measured>& measured = std::nullopt);
  /// The same for many at once, which is faster; their tags are made with this timeline's seed. At
  /// most `to_come` statements, these included, are known to come; 0: that is not known.
  void add(std::span<const Outline> statements, std::uint64_t to_come = 0);

  /// Takes statements with numbers from `number` on back, as if they had never been added, also one
  /// that `add` left halfway because there was no memory; takes no memory itself.
  void forget_from(facts::EntryNumber number);

  std::size_t size() const;       ///< statements
  std::size_t key_count() const;  ///< distinct (kind, key)

  /// Numbers of the statements of `kind` that hold on `valid_on` as known at `size`, ascending by
  /// number.
  std::vector<facts::EntryNumber> holding(std::uint16_t kind, values::ValidOn valid_on,
                                          std::uint64_t size) const;

  /// The statement that holds for one key; none when nothing does.
  std::optional<facts::EntryNumber> holding(std::uint16_t kind, std::string_view key,
                                            values::ValidOn valid_on, std::uint64_t size) const;

  /// The key's history over [from, until) as known at `size`, in order of days, without stretches
  /// over which nothing was ever stated. `ignore(number)` true leaves a statement out.
  std::vector<Stretch> stretches(std::uint16_t kind, std::string_view key, values::Period over,
                                 std::uint64_t size,
                                 const std::function<bool(facts::EntryNumber)>& ignore = {}) const;

  /// All statements ever made about a key, ascending.
  std::vector<facts::EntryNumber> statements(std::uint16_t kind, std::string_view key) const;

  /// The columns of a kind; null when nothing was ever stated of it. They stay in place until
  /// statements are added.
  const Columns* columns(std::uint16_t kind) const;

  /// Gives back the room that growing took beyond need; after reading a whole journal.
  void settle();

 private:
  Columns& columns_of(std::uint16_t kind);
  // Rows of a key below `size`, latest first.
  template <class Visit>
  void each_of(const Columns& columns, std::string_view key, std::uint64_t size,
               const Visit& visit) const;

  std::vector<Columns> kinds_;
  Seed seed_;
};

/// Index of a kind in `facts::kinds()`, used inside the timeline.
std::uint16_t kind_number(const facts::Kind& kind);

}  // namespace vlecht::journal
