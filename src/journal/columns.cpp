// SPDX-License-Identifier: EUPL-1.2
#include "journal/columns.h"

#include <algorithm>
#include <cstring>

#include "base/check.h"
#include "base/siphash.h"
#include "journal/outline.h"

namespace vlecht::journal {
namespace {

using facts::EntryNumber;
using values::Day;

constexpr std::size_t block_rows = 64;

// From here on a key gets a chain of its own.
constexpr std::size_t long_chain_rows = 64;

// So many rows are asked for at once: what is asked for must still be there when it is used.
constexpr std::size_t prefetched_rows = 128;

// Room that is taken at first where many rows may come.
constexpr std::size_t expected_rows = 4'096;

// The lowest bits of 64 bytes that are 0 or 1, the first byte lowest. A compiler makes vector
// instructions of the loop that fills the bytes, but not of one that shifts bits together.
std::uint64_t bits_of(const std::array<std::uint8_t, block_rows>& flags) {
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < block_rows; i += 8) {
    std::uint64_t eight = 0;
    for (std::size_t j = 0; j < 8; ++j) eight |= std::uint64_t{flags[i + j]} << (8 * j);
    bits |= (eight * 0x0102040810204080 >> 56) << i;
  }
  return bits;
}

// Room beyond need goes when that is worth a copy of the rest. A little of it costs nothing: the
// system gives memory only when it is written to.
template <class Container>
void give_back(Container& container) {
  if (container.capacity() - container.size() > container.size() / 4) container.shrink_to_fit();
}

}  // namespace

std::string_view Texts::text(Index index) const {
  const std::uint64_t begin = index == 0 ? 0 : ends_[index - 1];
  return std::string_view(texts_).substr(begin, ends_[index] - begin);
}

Texts::Tag Texts::tag(const Seed& seed, std::string_view text) {
  return static_cast<Tag>(base::siphash(seed, text));
}

// The slot that holds the text, or the free one where it belongs. There is always a free slot.
std::size_t Texts::slot_of(std::string_view wanted, Tag tag) const {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t i = tag & mask;; i = (i + 1) & mask) {
    const Slot& slot = slots_[i];
    if (slot.index_plus_one == 0) return i;
    if (slot.tag == tag && text(slot.index_plus_one - 1) == wanted) return i;
  }
}

std::optional<Texts::Index> Texts::find(std::string_view text) const {
  if (slots_.empty()) return std::nullopt;
  const Slot& slot = slots_[slot_of(text, tag(text))];
  if (slot.index_plus_one == 0) return std::nullopt;
  return slot.index_plus_one - 1;
}

std::optional<Texts::Index> Texts::candidate(Tag tag) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t i = tag & mask;
  for (int looks = 0; looks < 8; ++looks, i = (i + 1) & mask) {
    const Slot& slot = slots_[i];
    if (slot.index_plus_one == 0) return std::nullopt;
    if (slot.tag == tag) return slot.index_plus_one - 1;
  }
  return std::nullopt;
}

void Texts::make_room(std::size_t count) {
  std::size_t slots = std::max<std::size_t>(16, slots_.size());
  while ((ends_.size() + count) * 4 > slots * 3) slots *= 2;
  if (slots != slots_.size()) grow(slots);
}

void Texts::expect(std::size_t count, std::size_t bytes) {
  if (count > ends_.size()) make_room(count - ends_.size());
  ends_.reserve(count);
  texts_.reserve(bytes);
}

Texts::Index Texts::find_or_add(std::string_view text, Tag tag) {
  make_room(1);
  Slot& slot = slots_[slot_of(text, tag)];
  if (slot.index_plus_one != 0) return slot.index_plus_one - 1;
  CHECK(ends_.size() + 1 < 0x80000000);
  // Behind the last text may lie one that there was no memory for in `ends_`.
  texts_.resize(ends_.empty() ? 0 : ends_.back());
  texts_ += text;
  ends_.push_back(texts_.size());
  slot = {tag, static_cast<Index>(ends_.size())};
  return slot.index_plus_one - 1;
}

// Texts are known to differ from each other: only free places are looked for.
void Texts::grow(std::size_t slots) {
  std::vector<Slot> larger(slots);
  const std::size_t mask = larger.size() - 1;
  for (const Slot& slot : slots_) {
    if (slot.index_plus_one == 0) continue;
    std::size_t i = slot.tag & mask;
    while (larger[i].index_plus_one != 0) i = (i + 1) & mask;
    larger[i] = slot;
  }
  slots_ = std::move(larger);
}

void Texts::forget_from(Index count) {
  if (count >= ends_.size()) return;
  ends_.resize(count);
  texts_.resize(count == 0 ? 0 : ends_.back());
  std::fill(slots_.begin(), slots_.end(), Slot{});
  const std::size_t mask = slots_.size() - 1;
  for (Index index = 0; index < count; ++index) {
    const Tag tag = this->tag(text(index));
    std::size_t i = tag & mask;
    while (slots_[i].index_plus_one != 0) i = (i + 1) & mask;
    slots_[i] = {tag, index + 1};
  }
}

void Texts::settle() {
  give_back(texts_);
  give_back(ends_);
}

void Columns::add(facts::EntryNumber number, std::string_view key_text, Day from, Day until,
                  facts::Operation operation, const std::optional<Measured>& measured) {
  add_row({.number = number,
           .operation = operation,
           .from = from,
           .until = until,
           .key = key_text,
           .key_tag = keys_.tag(key_text),
           .measured = measured},
          false);
}

void Columns::add(std::span<const Outline> statements, std::uint64_t to_come) {
  const std::size_t rows = this->rows();
  if (to_come > 0 && rows + statements.size() > number_.capacity()) {
    expect(std::min<std::size_t>(std::max(rows + to_come, rows + statements.size()),
                                 std::max(expected_rows, 16 * rows)));
  }
  while (!statements.empty()) {
    const auto some = statements.first(std::min(statements.size(), prefetched_rows));
    // Before: where a tag belongs changes with the room.
    keys_.make_room(some.size());
    groups_.make_room(some.size());
    prefetch(some);
    for (const Outline& statement : some) add_row(statement, true);
    statements = statements.subspan(some.size());
  }
}

// Growing by little means copying often, and memory that is not written to is not taken from
// anyone. Keys are expected to come as they came so far.
void Columns::expect(std::size_t expected) {
  number_.reserve(expected);
  key_.reserve(expected);
  previous_.reserve(expected);
  from_.reserve(expected);
  until_.reserve(expected);
  contested_.reserve(expected / block_rows + 1);
  asserting_.reserve(expected / block_rows + 1);
  if (!group_.empty()) {
    group_.reserve(expected);
    cents_.reserve(expected);
  }
  for (MarkColumn& column : marks_) {
    if (!column.of_row.empty()) column.of_row.reserve(expected);
  }
  if (!standing_.empty()) standing_.reserve(expected);
  if (rows() == 0) return;
  const double growth = static_cast<double>(expected) / static_cast<double>(rows());
  const auto grown = [&](std::size_t now) {
    return static_cast<std::size_t>(static_cast<double>(now) * growth);
  };
  latest_.reserve(grown(keys_.size()));
  keys_.expect(grown(keys_.size()), grown(keys_.bytes()));
}

// Memory answers many questions in the time of one, when it gets them before the answers are
// needed. Each pass asks for what the answers to the one before it point at.
void Columns::prefetch(std::span<const Outline> statements) const {
  for (const Outline& statement : statements) {
    keys_.prefetch(statement.key_tag);
    if (statement.measured) groups_.prefetch(statement.group_tag);
  }
  std::array<Key, prefetched_rows> known{};
  std::array<Group, prefetched_rows> groups{};
  std::size_t known_count = 0, group_count = 0;
  for (const Outline& statement : statements) {
    if (const auto key = keys_.candidate(statement.key_tag)) {
      known[known_count++] = *key;
      keys_.prefetch_end(*key);
      __builtin_prefetch(&latest_[*key]);
    }
    if (!statement.measured) continue;
    if (const auto group = groups_.candidate(statement.group_tag)) {
      groups[group_count++] = *group;
      groups_.prefetch_end(*group);
    }
  }
  for (const Group group : std::span(groups).first(group_count)) groups_.prefetch_text(group);
  for (const Key key : std::span(known).first(known_count)) {
    keys_.prefetch_text(key);
    __builtin_prefetch(&previous_[latest_[key]]);
    __builtin_prefetch(&contested_[latest_[key] / block_rows]);
  }
}

void Columns::add_row(const Outline& statement, bool is_tagged) {
  CHECK(number_.empty() || number_.back() < statement.number);
  CHECK(number_.size() < no_row);
  const auto row = static_cast<Row>(number_.size());
  const Key key = keys_.find_or_add(statement.key, statement.key_tag);
  key_.push_back(key);
  if (key == latest_.size()) latest_.push_back(no_row);
  from_.push_back(statement.from);
  until_.push_back(statement.until);
  if (row % block_rows == 0) {
    contested_.push_back(0);
    asserting_.push_back(0);
  }
  if (statement.operation == facts::Operation::assert_) {
    asserting_[row / block_rows] |= std::uint64_t{1} << (row % block_rows);
  }
  link(row, key);
  measure(row, statement, is_tagged);
  number_.push_back(statement.number);  // last: a row without a number never came to be
}

void Columns::link(Row row, Key key) {
  const Row before = latest_[key];
  previous_.push_back(before);
  latest_[key] = row;
  if (before == no_row) return;
  for (const Row both : {before, row}) {
    contested_[both / block_rows] |= std::uint64_t{1} << (both % block_rows);
  }
  if (const auto chain = long_chains_.find(key); chain != long_chains_.end()) {
    chain->second.add(row, from_[row], until_[row]);
    return;
  }
  std::vector<Row> rows;
  for (Row at = row; at != no_row && rows.size() <= long_chain_rows; at = previous_[at]) {
    rows.push_back(at);
  }
  if (rows.size() <= long_chain_rows) return;
  Chain chain;
  for (auto at = rows.rbegin(); at != rows.rend(); ++at) chain.add(*at, from_[*at], until_[*at]);
  // Only a whole one: whoever finds a chain looks no further.
  long_chains_.emplace(key, std::move(chain));
}

void Columns::forget_from(EntryNumber number) {
  const std::size_t kept = rows_below(number);
  // The first things that `add` makes longer.
  if (kept == key_.size() && latest_.size() == keys_.size()) return;
  Group groups = 0;
  for (std::size_t row = 0; row < std::min(kept, group_.size()); ++row) {
    if (group_[row] != no_group) groups = std::max(groups, group_[row] + 1);
  }
  for (std::size_t row = previous_.size(); row-- > kept;) unlink(static_cast<Row>(row));
  number_.resize(kept);
  key_.resize(kept);
  previous_.resize(kept);
  from_.resize(kept);
  until_.resize(kept);
  // The bits of rows that are gone, in the last block, are set again when such rows come.
  for (std::vector<std::uint64_t>* bits : {&contested_, &asserting_}) {
    bits->resize((kept + block_rows - 1) / block_rows);
    if (kept % block_rows != 0) bits->back() &= ~(~std::uint64_t{0} << (kept % block_rows));
  }
  // Without a group nothing was measured: then both are empty, as before the first that was.
  group_.resize(groups == 0 ? 0 : kept);
  cents_.resize(groups == 0 ? 0 : kept);
  for (MarkColumn& column : marks_) {
    Mark marks = 0;
    for (std::size_t row = 0; row < std::min(kept, column.of_row.size()); ++row) {
      if (column.of_row[row] != no_mark) marks = std::max(marks, column.of_row[row] + 1);
    }
    column.of_row.resize(marks == 0 ? 0 : kept);
    column.texts.forget_from(marks);
  }
  const auto end =
      standing_.begin() + static_cast<std::ptrdiff_t>(std::min(kept, standing_.size()));
  const bool is_all_reported = std::all_of(
      standing_.begin(), end, [](auto standing) { return standing == facts::Standing::reported; });
  standing_.resize(is_all_reported ? 0 : kept);
  // Keys are numbered as they come: those that are first met in rows that go are the last ones.
  while (!latest_.empty() && latest_.back() == no_row) latest_.pop_back();
  keys_.forget_from(static_cast<Key>(latest_.size()));
  groups_.forget_from(groups);
}

// Of the last row.
void Columns::unlink(Row row) {
  const Key key = this->key(row);
  const Row before = previous_[row];
  latest_[key] = before;
  if (before != no_row && previous_[before] == no_row) {
    contested_[before / block_rows] &= ~(std::uint64_t{1} << (before % block_rows));
  }
  const auto chain = long_chains_.find(key);
  if (chain == long_chains_.end()) return;
  chain->second.forget_from(row);
  if (chain->second.is_empty()) long_chains_.erase(chain);
}

void Columns::measure(Row row, const Outline& statement, bool is_tagged) {
  const std::optional<Measured>& measured = statement.measured;
  for (std::size_t i = 0; i < marks_.size(); ++i) {
    mark(marks_[i], row, measured ? measured->marks[i] : std::string_view(),
         is_tagged ? std::optional(statement.mark_tags[i]) : std::nullopt);
  }
  const auto standing = measured ? measured->standing : facts::Standing::reported;
  if (standing != facts::Standing::reported || !standing_.empty()) {
    standing_.resize(row, facts::Standing::reported);
    standing_.push_back(standing);
  }
  if (!measured && group_.empty()) return;
  // Retractions may come before the first statement with an amount.
  group_.resize(row, no_group);
  cents_.resize(row, amount_missing);
  cents_.push_back(measured ? measured->cents : amount_missing);
  if (!measured) {
    group_.push_back(no_group);
    return;
  }
  if (is_tagged) {
    group_.push_back(groups_.find_or_add(measured->group, statement.group_tag));
    return;
  }
  // Neighbours are often in the same group, and its tag costs more than looking whether they are.
  const bool is_same =
      row > 0 && group_[row - 1] != no_group && groups_.text(group_[row - 1]) == measured->group;
  group_.push_back(is_same ? group_[row - 1] : groups_.find_or_add(measured->group));
}

void Columns::mark(MarkColumn& column, Row row, std::string_view text,
                   std::optional<Texts::Tag> tag) {
  if (text.empty() && column.of_row.empty()) return;
  column.of_row.resize(row, no_mark);
  if (text.empty()) {
    column.of_row.push_back(no_mark);
  } else {
    column.of_row.push_back(tag ? column.texts.find_or_add(text, *tag)
                                : column.texts.find_or_add(text));
  }
}

void Columns::prefetch(Row row) const {
  __builtin_prefetch(&from_[row]);
  __builtin_prefetch(&until_[row]);
  __builtin_prefetch(&key_[row]);
  __builtin_prefetch(&contested_[row / block_rows]);
  if (group_.empty()) return;
  __builtin_prefetch(&group_[row]);
  __builtin_prefetch(&cents_[row]);
}

std::size_t Columns::rows_below(std::uint64_t size) const {
  return static_cast<std::size_t>(std::lower_bound(number_.begin(), number_.end(), size) -
                                  number_.begin());
}

Row Columns::winner(Key key, Day day, std::size_t end) const {
  if (!long_chains_.empty()) {
    if (const auto chain = long_chains_.find(key); chain != long_chains_.end()) {
      return chain->second.winner(day, static_cast<Row>(end));
    }
  }
  for (Row row = latest_[key]; row != no_row; row = previous_[row]) {
    if (row < end && holds_on(row, day)) return row;
  }
  return no_row;
}

Row Columns::winner_before(Row row, Day day) const {
  if (previous_[row] == no_row) return no_row;
  if (!long_chains_.empty()) return winner(key(row), day, row);
  for (Row at = previous_[row]; at != no_row; at = previous_[at]) {
    if (holds_on(at, day)) return at;
  }
  return no_row;
}

std::uint64_t Columns::holding(std::size_t block, Day day, std::size_t end) const {
  const std::size_t first = block * block_rows;
  std::array<std::uint8_t, block_rows> flags{};
  if (first + block_rows <= end) {
    for (std::size_t i = 0; i < block_rows; ++i) {
      flags[i] = static_cast<std::uint8_t>((from_[first + i] <= day) & (day < until_[first + i]));
    }
  } else {
    for (std::size_t i = 0; first + i < end; ++i) {
      flags[i] = static_cast<std::uint8_t>(holds_on(static_cast<Row>(first + i), day));
    }
  }
  return bits_of(flags);
}

std::uint64_t Columns::in_groups(std::size_t block, const std::vector<std::uint8_t>& wanted) const {
  const std::size_t first = block * block_rows;
  std::array<std::uint8_t, block_rows> flags{};
  const std::size_t count = std::min(block_rows, group_.size() - first);
  for (std::size_t i = 0; i < count; ++i) {
    const Group group = group_[first + i];
    flags[i] = group < wanted.size() ? wanted[group] : std::uint8_t{0};
  }
  return bits_of(flags);
}

void Columns::settle() {
  give_back(number_);
  give_back(key_);
  give_back(previous_);
  give_back(from_);
  give_back(until_);
  give_back(contested_);
  give_back(asserting_);
  give_back(cents_);
  give_back(group_);
  give_back(standing_);
  for (MarkColumn& column : marks_) {
    give_back(column.of_row);
    column.texts.settle();
  }
  give_back(latest_);
  keys_.settle();
  groups_.settle();
}

}  // namespace vlecht::journal
