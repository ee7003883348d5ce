// SPDX-License-Identifier: EUPL-1.2
#include "journal/timeline.h"

#include <algorithm>
#include <numeric>

#include "base/check.h"
#include "facts/kinds.h"
#include "journal/siphash.h"

namespace vlecht::journal {
namespace {

using facts::EntryNumber;
using values::Day;

// Finds the next stretch of days without a winner; found ones are skipped ever faster.
class Gaps {
 public:
  explicit Gaps(std::size_t cells) : next_(cells + 1) { std::iota(next_.begin(), next_.end(), 0U); }

  /// First cell from `cell` on that is still open; the number of cells when there is none.
  std::size_t from(std::size_t cell) {
    while (next_[cell] != cell) {
      next_[cell] = next_[next_[cell]];
      cell = next_[cell];
    }
    return cell;
  }
  void close(std::size_t cell) { next_[cell] = static_cast<std::uint32_t>(cell + 1); }

 private:
  std::vector<std::uint32_t> next_;
};

std::vector<Day> boundaries(const std::vector<Stretch>& candidates) {
  std::vector<Day> days;
  days.reserve(2 * candidates.size());
  for (const Stretch& candidate : candidates) {
    days.push_back(candidate.from);
    days.push_back(candidate.until);
  }
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

// For each cell between two boundaries the candidate that wins it, latest first; none: -1.
std::vector<std::int64_t> winners(const std::vector<Stretch>& latest_first,
                                  const std::vector<Day>& days) {
  const std::size_t cells = days.size() - 1;
  std::vector<std::int64_t> winner(cells, -1);
  Gaps gaps(cells);
  const auto cell_of = [&](Day day) {
    return static_cast<std::size_t>(std::lower_bound(days.begin(), days.end(), day) - days.begin());
  };
  for (std::size_t i = 0; i < latest_first.size(); ++i) {
    const std::size_t end = cell_of(latest_first[i].until);
    for (std::size_t cell = gaps.from(cell_of(latest_first[i].from)); cell < end;
         cell = gaps.from(cell)) {
      winner[cell] = static_cast<std::int64_t>(i);
      gaps.close(cell);
    }
  }
  return winner;
}

std::vector<Stretch> joined(const std::vector<Stretch>& candidates, const std::vector<Day>& days,
                            const std::vector<std::int64_t>& winner) {
  std::vector<Stretch> out;
  for (std::size_t cell = 0; cell < winner.size(); ++cell) {
    if (winner[cell] < 0) continue;
    if (cell > 0 && winner[cell] == winner[cell - 1]) {
      out.back().until = days[cell + 1];
      continue;
    }
    Stretch stretch = candidates[static_cast<std::size_t>(winner[cell])];
    stretch.from = days[cell];
    stretch.until = days[cell + 1];
    out.push_back(stretch);
  }
  return out;
}

}  // namespace

std::string_view Timeline::Keys::text(KeyIndex key) const {
  const std::uint64_t begin = key == 0 ? 0 : ends[key - 1];
  return std::string_view(texts).substr(begin, ends[key] - begin);
}

// The slot that holds the key, or the free one where it belongs. There is always a free slot.
std::size_t Timeline::Keys::slot_of(std::string_view key, std::uint32_t tag) const {
  const std::size_t mask = slots.size() - 1;
  for (std::size_t i = tag & mask;; i = (i + 1) & mask) {
    const Slot& slot = slots[i];
    if (slot.key_plus_one == 0) return i;
    if (slot.tag == tag && text(slot.key_plus_one - 1) == key) return i;
  }
}

std::optional<Timeline::KeyIndex> Timeline::Keys::find(std::string_view key,
                                                       std::uint32_t tag) const {
  if (slots.empty()) return std::nullopt;
  const Slot& slot = slots[slot_of(key, tag)];
  if (slot.key_plus_one == 0) return std::nullopt;
  return slot.key_plus_one - 1;
}

Timeline::KeyIndex Timeline::Keys::find_or_add(std::string_view key, std::uint32_t tag) {
  if ((ends.size() + 1) * 4 > slots.size() * 3) grow();
  Slot& slot = slots[slot_of(key, tag)];
  if (slot.key_plus_one != 0) return slot.key_plus_one - 1;
  texts += key;
  ends.push_back(texts.size());
  CHECK(ends.size() < asserts);
  slot = {tag, static_cast<KeyIndex>(ends.size())};
  return slot.key_plus_one - 1;
}

// Keys are known to differ from each other: only free places are looked for.
void Timeline::Keys::grow() {
  std::vector<Slot> larger(std::max<std::size_t>(16, slots.size() * 2));
  const std::size_t mask = larger.size() - 1;
  for (const Slot& slot : slots) {
    if (slot.key_plus_one == 0) continue;
    std::size_t i = slot.tag & mask;
    while (larger[i].key_plus_one != 0) i = (i + 1) & mask;
    larger[i] = slot;
  }
  slots = std::move(larger);
}

std::size_t Timeline::Columns::rows_below(std::uint64_t size) const {
  return static_cast<std::size_t>(std::lower_bound(number.begin(), number.end(), size) -
                                  number.begin());
}

std::uint32_t Timeline::tag_of(std::string_view key) const {
  return static_cast<std::uint32_t>(siphash(seed_, key));
}

const Timeline::Columns* Timeline::columns_of(std::uint16_t kind) const {
  return kind < kinds_.size() ? &kinds_[kind] : nullptr;
}

template <class Visit>
void Timeline::each_of(const Columns& columns, std::string_view key, std::uint64_t size,
                       const Visit& visit) const {
  const auto index = columns.keys.find(key, tag_of(key));
  if (!index) return;
  for (Row row = columns.latest[*index]; row != none; row = columns.previous[row]) {
    if (columns.number[row] < size && !visit(row)) return;
  }
}

void Timeline::add(EntryNumber number, std::uint16_t kind, std::string_view key, Day from,
                   Day until, facts::Operation operation) {
  if (kind >= kinds_.size()) kinds_.resize(kind + 1U);
  Columns& columns = kinds_[kind];
  CHECK(columns.number.empty() || columns.number.back() < number);
  CHECK(columns.number.size() < none);
  const auto row = static_cast<Row>(columns.number.size());
  const KeyIndex index = columns.keys.find_or_add(key, tag_of(key));
  if (index == columns.latest.size()) columns.latest.push_back(none);
  columns.number.push_back(number);
  columns.key.push_back(index | (operation == facts::Operation::assert_ ? asserts : 0));
  columns.previous.push_back(columns.latest[index]);
  columns.from.push_back(from);
  columns.until.push_back(until);
  columns.latest[index] = row;
}

std::size_t Timeline::size() const {
  std::size_t total = 0;
  for (const Columns& columns : kinds_) total += columns.number.size();
  return total;
}

std::size_t Timeline::key_count() const {
  std::size_t total = 0;
  for (const Columns& columns : kinds_) total += columns.latest.size();
  return total;
}

std::vector<EntryNumber> Timeline::holding(std::uint16_t kind, values::ValidOn valid_on,
                                           std::uint64_t size) const {
  const Columns* columns = columns_of(kind);
  std::vector<EntryNumber> out;
  if (columns == nullptr) return out;
  // Backwards: the first statement met for a key is the one that counts.
  std::vector<bool> is_decided(columns->latest.size(), false);
  for (std::size_t row = columns->rows_below(size); row-- > 0;) {
    if (valid_on.day < columns->from[row] || columns->until[row] <= valid_on.day) continue;
    const std::uint32_t key = columns->key[row];
    if (is_decided[key & ~asserts]) continue;
    is_decided[key & ~asserts] = true;
    if ((key & asserts) != 0) out.push_back(columns->number[row]);
  }
  std::reverse(out.begin(), out.end());
  return out;
}

std::optional<EntryNumber> Timeline::holding(std::uint16_t kind, std::string_view key,
                                             values::ValidOn valid_on, std::uint64_t size) const {
  const Columns* columns = columns_of(kind);
  std::optional<EntryNumber> out;
  if (columns == nullptr) return out;
  each_of(*columns, key, size, [&](Row row) {
    if (valid_on.day < columns->from[row] || columns->until[row] <= valid_on.day) return true;
    if ((columns->key[row] & asserts) != 0) out = columns->number[row];
    return false;
  });
  return out;
}

std::vector<Stretch> Timeline::stretches(std::uint16_t kind, std::string_view key,
                                         values::Period over, std::uint64_t size,
                                         const std::function<bool(EntryNumber)>& ignore) const {
  const Columns* columns = columns_of(kind);
  if (columns == nullptr) return {};
  std::vector<Stretch> latest_first;
  each_of(*columns, key, size, [&](Row row) {
    const Day from = std::max(columns->from[row], over.from());
    const Day until = std::min(columns->until[row], over.until());
    const EntryNumber number = columns->number[row];
    if (from < until && !(ignore && ignore(number))) {
      latest_first.push_back({from, until, number, (columns->key[row] & asserts) != 0});
    }
    return true;
  });
  if (latest_first.empty()) return {};
  const std::vector<Day> days = boundaries(latest_first);
  return joined(latest_first, days, winners(latest_first, days));
}

std::vector<EntryNumber> Timeline::statements(std::uint16_t kind, std::string_view key) const {
  std::vector<EntryNumber> out;
  if (const Columns* columns = columns_of(kind)) {
    each_of(*columns, key, UINT64_MAX, [&](Row row) {
      out.push_back(columns->number[row]);
      return true;
    });
  }
  std::reverse(out.begin(), out.end());
  return out;
}

void Timeline::settle() {
  for (Columns& columns : kinds_) {
    columns.number.shrink_to_fit();
    columns.key.shrink_to_fit();
    columns.previous.shrink_to_fit();
    columns.from.shrink_to_fit();
    columns.until.shrink_to_fit();
    columns.latest.shrink_to_fit();
    columns.keys.texts.shrink_to_fit();
    columns.keys.ends.shrink_to_fit();
  }
}

std::uint16_t kind_number(const facts::Kind& kind) {
  const auto all = facts::kinds();
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].name == kind.name) return static_cast<std::uint16_t>(i);
  }
  CHECK(false);
  return 0;
}

}  // namespace vlecht::journal
