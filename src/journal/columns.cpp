// SPDX-License-Identifier: EUPL-1.2
#include "journal/columns.h"

#include <algorithm>
#include <cstring>

#include "base/check.h"
#include "base/siphash.h"

namespace vlecht::journal {
namespace {

using facts::EntryNumber;
using values::Day;

constexpr std::size_t block_rows = 64;

// From here on a key gets a chain of its own.
constexpr std::size_t long_chain_rows = 64;

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

}  // namespace

std::string_view Texts::text(Index index) const {
  const std::uint64_t begin = index == 0 ? 0 : ends_[index - 1];
  return std::string_view(texts_).substr(begin, ends_[index] - begin);
}

std::uint32_t Texts::tag_of(std::string_view text) const {
  return static_cast<std::uint32_t>(base::siphash(seed_, text));
}

// The slot that holds the text, or the free one where it belongs. There is always a free slot.
std::size_t Texts::slot_of(std::string_view wanted, std::uint32_t tag) const {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t i = tag & mask;; i = (i + 1) & mask) {
    const Slot& slot = slots_[i];
    if (slot.index_plus_one == 0) return i;
    if (slot.tag == tag && text(slot.index_plus_one - 1) == wanted) return i;
  }
}

std::optional<Texts::Index> Texts::find(std::string_view text) const {
  if (slots_.empty()) return std::nullopt;
  const Slot& slot = slots_[slot_of(text, tag_of(text))];
  if (slot.index_plus_one == 0) return std::nullopt;
  return slot.index_plus_one - 1;
}

Texts::Index Texts::find_or_add(std::string_view text) {
  if ((ends_.size() + 1) * 4 > slots_.size() * 3) grow();
  const std::uint32_t tag = tag_of(text);
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
void Texts::grow() {
  std::vector<Slot> larger(std::max<std::size_t>(16, slots_.size() * 2));
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
    const std::uint32_t tag = tag_of(text(index));
    std::size_t i = tag & mask;
    while (slots_[i].index_plus_one != 0) i = (i + 1) & mask;
    slots_[i] = {tag, index + 1};
  }
}

void Texts::settle() {
  texts_.shrink_to_fit();
  ends_.shrink_to_fit();
}

void Columns::add(facts::EntryNumber number, std::string_view key_text, Day from, Day until,
                  facts::Operation operation, const std::optional<Measured>& measured) {
  CHECK(number_.empty() || number_.back() < number);
  CHECK(number_.size() < no_row);
  const auto row = static_cast<Row>(number_.size());
  const Key key = keys_.find_or_add(key_text);
  key_.push_back(key | (operation == facts::Operation::assert_ ? asserts_bit : 0));
  if (key == latest_.size()) latest_.push_back(no_row);
  from_.push_back(from);
  until_.push_back(until);
  if (row % block_rows == 0) contested_.push_back(0);
  link(row, key);
  measure(row, measured);
  number_.push_back(number);  // last: a row without a number never came to be
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
  contested_.resize((kept + block_rows - 1) / block_rows);
  // The bits of rows that are gone, in the last block, are set again when such rows come.
  if (kept % block_rows != 0) contested_.back() &= ~(~std::uint64_t{0} << (kept % block_rows));
  // Without a group nothing was measured: then both are empty, as before the first that was.
  group_.resize(groups == 0 ? 0 : kept);
  cents_.resize(groups == 0 ? 0 : kept);
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

void Columns::measure(Row row, const std::optional<Measured>& measured) {
  if (!measured && group_.empty()) return;
  // Retractions may come before the first statement with an amount.
  group_.resize(row, no_group);
  cents_.resize(row, amount_missing);
  cents_.push_back(measured ? measured->cents : amount_missing);
  if (!measured) {
    group_.push_back(no_group);
    return;
  }
  // Neighbours are often in the same group.
  const bool is_same =
      row > 0 && group_[row - 1] != no_group && groups_.text(group_[row - 1]) == measured->group;
  group_.push_back(is_same ? group_[row - 1] : groups_.find_or_add(measured->group));
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

std::uint64_t Columns::asserting(std::size_t block) const {
  const std::size_t first = block * block_rows;
  std::array<std::uint8_t, block_rows> flags{};
  const std::size_t count = std::min(block_rows, key_.size() - first);
  for (std::size_t i = 0; i < count; ++i) {
    flags[i] = static_cast<std::uint8_t>(key_[first + i] >> 31);
  }
  return bits_of(flags);
}

void Columns::settle() {
  number_.shrink_to_fit();
  key_.shrink_to_fit();
  previous_.shrink_to_fit();
  from_.shrink_to_fit();
  until_.shrink_to_fit();
  contested_.shrink_to_fit();
  cents_.shrink_to_fit();
  group_.shrink_to_fit();
  latest_.shrink_to_fit();
  keys_.settle();
  groups_.settle();
}

}  // namespace vlecht::journal
