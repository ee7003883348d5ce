// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "facts/fact.h"
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
/// 24 bytes per statement in columns, and per key its text and about 30 bytes.
class Timeline {
 public:
  /// `seed` makes the places of keys in the hash tables unpredictable, so that nobody can make a
  /// file whose keys all collide.
  using Seed = std::array<std::uint64_t, 2>;
  explicit Timeline(Seed seed = {}) : seed_(seed) {}

  /// Statements are added in ascending entry numbers.
  void add(facts::EntryNumber number, std::uint16_t kind, std::string_view key, values::Day from,
           values::Day until, facts::Operation operation);

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

  /// Gives back the room that growing took beyond need; after reading a whole journal.
  void settle();

 private:
  using Row = std::uint32_t;
  using KeyIndex = std::uint32_t;

  // Texts of keys one after the other, and a hash table with open addressing to find them.
  struct Keys {
    struct Slot {
      std::uint32_t tag = 0;      // half of the key's hash: its place, and a first comparison
      KeyIndex key_plus_one = 0;  // 0: free
    };
    std::string texts;
    std::vector<std::uint64_t> ends;
    std::vector<Slot> slots;

    std::string_view text(KeyIndex key) const;
    std::size_t slot_of(std::string_view key, std::uint32_t tag) const;
    std::optional<KeyIndex> find(std::string_view key, std::uint32_t tag) const;
    KeyIndex find_or_add(std::string_view key, std::uint32_t tag);
    void grow();
  };

  // The statements of one kind, in ascending numbers.
  struct Columns {
    std::vector<facts::EntryNumber> number;
    std::vector<std::uint32_t> key;  // highest bit: the statement asserts
    std::vector<Row> previous;       // of the same key; `none` for its first
    std::vector<values::Day> from;
    std::vector<values::Day> until;
    Keys keys;
    std::vector<Row> latest;  // per key

    std::size_t rows_below(std::uint64_t size) const;
  };

  static constexpr Row none = 0xFFFFFFFF;
  static constexpr std::uint32_t asserts = 0x80000000;

  std::uint32_t tag_of(std::string_view key) const;
  const Columns* columns_of(std::uint16_t kind) const;
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
