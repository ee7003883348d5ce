// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "facts/fact.h"
#include "journal/chain.h"
#include "journal/measured.h"
#include "values/day.h"

namespace vlecht::journal {

struct Outline;

/// Makes places in hash tables unpredictable, so that nobody can make a file whose keys all
/// collide.
using Seed = std::array<std::uint64_t, 2>;

/// Different texts, numbered from 0 as they come: one after the other, with a hash table with open
/// addressing to find them.
class Texts {
 public:
  using Index = std::uint32_t;
  /// Half of a text's hash: its place, and a first comparison.
  using Tag = std::uint32_t;

  explicit Texts(Seed seed = {}) : seed_(seed) {}

  static Tag tag(const Seed& seed, std::string_view text);
  Tag tag(std::string_view text) const { return tag(seed_, text); }

  std::size_t size() const { return ends_.size(); }
  std::string_view text(Index index) const;
  std::optional<Index> find(std::string_view text) const;
  /// Without memory it throws, and nothing has changed.
  Index find_or_add(std::string_view text) { return find_or_add(text, tag(text)); }
  Index find_or_add(std::string_view text, Tag tag);
  /// So many more texts can then be added without looking for room for their tags.
  void make_room(std::size_t count);
  /// Takes room at once for so many texts in all, with so many bytes.
  void expect(std::size_t count, std::size_t bytes);
  std::size_t bytes() const { return texts_.size(); }
  /// Tells the processor that a text with this tag is about to be looked for.
  void prefetch(Tag tag) const { __builtin_prefetch(&slots_[tag & (slots_.size() - 1)]); }
  /// A text with this tag, and so most probably the one that is meant; none when there is none, or
  /// when it takes many looks to find.
  std::optional<Index> candidate(Tag tag) const;
  /// Tells the processor that a text is about to be read; first where it ends, then its bytes.
  void prefetch_end(Index index) const { __builtin_prefetch(&ends_[index]); }
  void prefetch_text(Index index) const { __builtin_prefetch(text(index).data()); }
  /// Takes the texts from number `count` on back; takes no memory.
  void forget_from(Index count);
  void settle();

 private:
  struct Slot {
    Tag tag = 0;
    Index index_plus_one = 0;  // 0: free
  };

  std::size_t slot_of(std::string_view text, Tag tag) const;
  void grow(std::size_t slots);

  Seed seed_;
  std::string texts_;
  std::vector<std::uint64_t> ends_;
  std::vector<Slot> slots_;
};

/// The statements of one kind in columns, in ascending numbers; a row is a place in them.
class Columns {
 public:
  using Key = Texts::Index;
  using Group = std::uint32_t;

  using Mark = Texts::Index;

  static constexpr Group no_group = 0xFFFFFFFF;
  static constexpr Mark no_mark = 0xFFFFFFFF;

  explicit Columns(Seed seed = {})
      : keys_(seed), groups_(seed), marks_{MarkColumn(seed), MarkColumn(seed), MarkColumn(seed)} {}

  /// Without memory it throws, and `forget_from(number)` has to follow before anything else does.
  void add(facts::EntryNumber number, std::string_view key, values::Day from, values::Day until,
           facts::Operation operation, const std::optional<Measured>& measured);
  /// The same for many at once: what is looked for in memory is asked for beforehand. When at most
  /// `to_come` statements, these included, are known to come, room is taken for them in time.
  void add(std::span<const Outline> statements, std::uint64_t to_come);
  /// Takes the statements with numbers from `number` on back, also one that `add` left halfway;
  /// takes no memory.
  void forget_from(facts::EntryNumber number);

  std::size_t rows() const { return number_.size(); }
  /// Rows with numbers below `size`.
  std::size_t rows_below(std::uint64_t size) const;

  facts::EntryNumber number(Row row) const { return number_[row]; }
  Key key(Row row) const { return key_[row]; }
  bool asserts(Row row) const { return (asserting_[row / 64] >> (row % 64) & 1) != 0; }
  values::Day from(Row row) const { return from_[row]; }
  values::Day until(Row row) const { return until_[row]; }
  bool holds_on(Row row, values::Day day) const { return from_[row] <= day && day < until_[row]; }
  /// Earlier statement about the same key; `no_row` for its first.
  Row previous(Row row) const { return previous_[row]; }
  /// Whether other statements about its key are, or come to be, there.
  bool is_contested(Row row) const { return (contested_[row / 64] >> (row % 64) & 1) != 0; }
  /// No group: not summed.
  Group group(Row row) const { return group_.empty() ? no_group : group_[row]; }
  std::int64_t cents(Row row) const { return cents_[row]; }
  /// By which a summed row is told apart within its group; no mark: that is not known.
  Mark mark(std::size_t field, Row row) const {
    const auto& of_row = marks_[field].of_row;
    return of_row.empty() ? no_mark : of_row[row];
  }
  facts::Standing standing(Row row) const {
    return standing_.empty() ? facts::Standing::reported : standing_[row];
  }
  /// Whether every summed row is `reported`, which most are.
  bool is_all_reported() const { return standing_.empty(); }
  const Texts& marks(std::size_t field) const { return marks_[field].texts; }

  /// Tells the processor that the row is about to be read.
  void prefetch(Row row) const;

  const Texts& keys() const { return keys_; }
  const Texts& groups() const { return groups_; }
  Row latest(Key key) const { return latest_[key]; }

  /// The highest row below `end` about `key` that holds on `day`; `no_row` when there is none.
  Row winner(Key key, values::Day day, std::size_t end) const;
  /// The same about the key of `row`, among the rows below it.
  Row winner_before(Row row, values::Day day) const;

  /// Of 64 rows from `block` * 64 on, one bit each, the first the lowest: those that hold on `day`.
  /// Rows from `end` on do not.
  std::uint64_t holding(std::size_t block, values::Day day, std::size_t end) const;
  std::uint64_t asserting(std::size_t block) const { return asserting_[block]; }
  /// Those in groups that are wanted: a number per group, 1 or 0.
  std::uint64_t in_groups(std::size_t block, const std::vector<std::uint8_t>& wanted) const;
  std::uint64_t contested(std::size_t block) const { return contested_[block]; }

  void settle();

 private:
  // Each row's mark of one field; empty as long as nothing is marked.
  struct MarkColumn {
    explicit MarkColumn(Seed seed) : texts(seed) {}

    std::vector<Mark> of_row;
    Texts texts;
  };

  void add_row(const Outline& statement, bool is_tagged);
  void expect(std::size_t rows);
  void prefetch(std::span<const Outline> statements) const;
  void link(Row row, Key key);
  void unlink(Row row);
  void measure(Row row, const Outline& statement, bool is_tagged);
  static void mark(MarkColumn& column, Row row, std::string_view text,
                   std::optional<Texts::Tag> tag);

  std::vector<facts::EntryNumber> number_;
  std::vector<Key> key_;
  std::vector<Row> previous_;
  std::vector<values::Day> from_;
  std::vector<values::Day> until_;
  std::vector<std::uint64_t> contested_;  // one bit per row, and so are these:
  std::vector<std::uint64_t> asserting_;
  std::vector<std::int64_t> cents_;  // empty as long as nothing is measured
  std::vector<Group> group_;         // likewise
  Texts keys_;
  Texts groups_;
  std::array<MarkColumn, facts::marks_max> marks_;
  std::vector<facts::Standing> standing_;       // empty as long as all are `reported`
  std::vector<Row> latest_;                     // per key
  std::unordered_map<Key, Chain> long_chains_;  // of keys with many statements
};

}  // namespace vlecht::journal
