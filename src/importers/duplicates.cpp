// SPDX-License-Identifier: EUPL-1.2
#include "importers/duplicates.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "base/siphash.h"
#include "base/text.h"

namespace vlecht::importers {
namespace {

using facts::Draft;
using facts::KnownValue;

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value) {
  hash ^= value + 0x9E3779B97F4A7C15ULL + (hash << 6U) + (hash >> 2U);
  hash *= 0xFF51AFD7ED558CCDULL;
  return hash ^ (hash >> 32U);
}

struct Place {
  std::uint64_t hash;
  std::uint32_t draft;
};

// Notes may differ: nothing rests on them.
bool states_the_same(const facts::Kind& kind, const Draft& a, const Draft& b) {
  if (!(a.valid == b.valid)) return false;
  for (std::size_t i = 0; i < kind.fields.size(); ++i) {
    if (kind.fields[i].role != facts::Role::note && !(a.values[i] == b.values[i])) return false;
  }
  return true;
}

void report_same(const RowPlan& plan, const Rows& same, FindingLog& log) {
  if (!same) return;
  facts::Place place = plan.place;
  place.row = same.first.front();
  log.add({base::Problem("rows.same_again", {{"count", same.count}, {"rows", same.text()}}),
           facts::Severity::warning,
           std::move(place),
           {}});
}

BadRow contradiction(const RowPlan& plan, const Draft& draft, const Draft& earlier,
                     FindingLog& log) {
  facts::Place place = plan.place;
  place.row = draft.source.row;
  const std::string key = facts::key_of(*plan.layout->kind, draft.values);
  facts::Finding finding{
      base::Problem("row.contradicts_earlier", {{"row", std::to_string(draft.source.row)},
                                                {"earlier", std::to_string(earlier.source.row)},
                                                {"key", base::shortened(key, 100)}}),
      facts::Severity::error,
      std::move(place),
      {}};
  log.add(finding);
  return {.finding = std::move(finding),
          .sheet = plan.sheet,
          .row = draft.source.row,
          .content = content_of(plan, plan.grid->row(row_numbered(*plan.grid, draft.source.row)))};
}

// Sorting brings equal keys together in n log n whatever the keys are; a hash table could be made
// slow by who chooses them.
class Duplicates {
 public:
  Duplicates(const RowPlan& plan, std::vector<Draft>& drafts, BadRows& bad, FindingLog& log)
      : plan_(plan), drafts_(drafts), bad_(bad), log_(log), kind_(*plan.layout->kind) {
    for (std::size_t i = 0; i < kind_.fields.size(); ++i) {
      if (kind_.fields[i].role == facts::Role::key) keys_.push_back(i);
    }
  }

  void drop() {
    auto places = hashed();
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
      return a.hash != b.hash ? a.hash < b.hash : a.draft < b.draft;
    });
    for (std::size_t begin = 0; begin < places.size();) {
      std::size_t end = begin + 1;
      while (end < places.size() && places[end].hash == places[begin].hash) ++end;
      if (end - begin > 1) judge_same_hash(places, begin, end);
      begin = end;
    }
    if (dropped_.empty()) return;
    report();
    remove();
  }

 private:
  std::vector<Place> hashed() const {
    std::vector<Place> places;
    places.reserve(drafts_.size());
    for (std::uint32_t i = 0; i < drafts_.size(); ++i) {
      std::uint64_t hash = 0;
      for (const std::size_t field : keys_) hash = hash_of(drafts_[i].values[field], hash);
      places.push_back({hash, i});
    }
    return places;
  }

  bool has_same_key(const Draft& a, const Draft& b) const {
    return std::all_of(keys_.begin(), keys_.end(),
                       [&](std::size_t field) { return a.values[field] == b.values[field]; });
  }

  void judge_same_hash(std::vector<Place>& places, std::size_t begin, std::size_t end) {
    std::vector<std::pair<std::string, std::uint32_t>> named;
    for (std::size_t i = begin; i < end; ++i) {
      named.emplace_back(facts::key_of(kind_, drafts_[places[i].draft].values), places[i].draft);
    }
    std::sort(named.begin(), named.end());
    for (std::size_t first = 0; first < named.size();) {
      std::size_t last = first + 1;
      while (last < named.size() && named[last].first == named[first].first) ++last;
      std::vector<std::uint32_t> same;
      for (std::size_t i = first; i < last; ++i) same.push_back(named[i].second);
      judge_same_key(std::move(same));
      first = last;
    }
  }

  // In the order of where they begin to hold, each is judged against the one before it that
  // reaches furthest; for kinds that are no state they all hold from the same day.
  void judge_same_key(std::vector<std::uint32_t> same) {
    const auto& drafts = drafts_;
    std::stable_sort(same.begin(), same.end(), [&](std::uint32_t a, std::uint32_t b) {
      return drafts[a].valid.from() < drafts[b].valid.from();
    });
    std::uint32_t kept = same.front();
    for (std::size_t i = 1; i < same.size(); ++i) {
      const std::uint32_t next = same[i];
      if (drafts[next].valid.from() >= drafts[kept].valid.until()) {
        kept = next;
        continue;
      }
      const std::uint32_t later = std::max(kept, next);
      const std::uint32_t earlier = std::min(kept, next);
      dropped_.push_back({later, earlier, states_the_same(kind_, drafts[kept], drafts[next])});
      kept = earlier;
    }
  }

  void report() {
    std::sort(dropped_.begin(), dropped_.end(),
              [](const Dropped& a, const Dropped& b) { return a.draft < b.draft; });
    Rows same;
    for (const Dropped& dropped : dropped_) {
      const Draft& draft = drafts_[dropped.draft];
      if (dropped.is_same) {
        same.add(draft.source.row);
      } else {
        bad_.add(contradiction(plan_, draft, drafts_[dropped.other], log_));
      }
    }
    report_same(plan_, same, log_);
  }

  void remove() {
    std::vector<bool> is_dropped(drafts_.size());
    for (const Dropped& dropped : dropped_) is_dropped[dropped.draft] = true;
    std::size_t to = 0;
    for (std::size_t from = 0; from < drafts_.size(); ++from) {
      if (is_dropped[from]) continue;
      if (to != from) drafts_[to] = std::move(drafts_[from]);
      ++to;
    }
    drafts_.erase(drafts_.begin() + static_cast<std::ptrdiff_t>(to), drafts_.end());
  }

  struct Dropped {
    std::uint32_t draft;
    std::uint32_t other;
    bool is_same;
  };

  const RowPlan& plan_;
  std::vector<Draft>& drafts_;
  BadRows& bad_;
  FindingLog& log_;
  const facts::Kind& kind_;
  std::vector<std::size_t> keys_;
  std::vector<Dropped> dropped_;
};

}  // namespace

std::uint64_t hash_of(const KnownValue& value, std::uint64_t seed) {
  if (!value.is_known()) return mixed(seed, static_cast<std::uint64_t>(value.reason()));
  const facts::Value& known = *value;
  if (const auto* text = std::get_if<std::string>(&known)) {
    return mixed(seed, std::hash<std::string_view>{}(*text));
  }
  if (const auto* number = std::get_if<std::int64_t>(&known)) {
    return mixed(seed, static_cast<std::uint64_t>(*number));
  }
  if (const auto* money = std::get_if<values::Money>(&known)) {
    return mixed(seed, static_cast<std::uint64_t>(money->cents()));
  }
  if (const auto* pounds = std::get_if<values::Sterling>(&known)) {
    return mixed(seed, static_cast<std::uint64_t>(pounds->pence()));
  }
  if (const auto* day = std::get_if<values::Day>(&known)) {
    return mixed(seed, static_cast<std::uint64_t>(day->days_since_1970()));
  }
  return mixed(seed, static_cast<std::uint64_t>(std::get<values::Instant>(known).microseconds));
}

void drop_duplicates(const RowPlan& plan, std::vector<Draft>& drafts, BadRows& bad,
                     FindingLog& log) {
  Duplicates(plan, drafts, bad, log).drop();
}

SeenKeys::SeenKeys(const RowPlan& plan, const std::array<std::uint64_t, 2>& seed)
    : plan_(plan), kind_(*plan.layout->kind), seed_(seed), again_(plan, unheard_) {
  CHECK(kind_.holding != facts::Holding::state);
}

void SeenKeys::expect(std::size_t rows, const base::Executor& executor) {
  make_room(rows, executor);
}

// The slots of all drafts are asked for before the first is looked at: memory answers many
// questions in the time of one.
void SeenKeys::drop_duplicates(std::vector<Draft>& drafts) {
  make_room(used_ + drafts.size(), base::run_in_order);
  tags_.clear();
  for (const Draft& draft : drafts) {
    tags_.push_back(tag_of(draft));
    __builtin_prefetch(&slots_[tags_.back() & (slot_count_ - 1)]);
  }
  std::size_t kept = 0;
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    if (!is_first(drafts[i], tags_[i])) continue;
    if (kept != i) drafts[kept] = std::move(drafts[i]);
    ++kept;
  }
  drafts.erase(drafts.begin() + static_cast<std::ptrdiff_t>(kept), drafts.end());
}

std::uint32_t SeenKeys::tag_of(const Draft& draft) {
  facts::write_key(kind_, draft.values, key_);
  return static_cast<std::uint32_t>(base::siphash(seed_, key_));
}

bool SeenKeys::is_first(const Draft& draft, std::uint32_t tag) {
  const std::size_t mask = slot_count_ - 1;
  std::size_t at = tag & mask;
  for (; slots_[at].row != 0; at = (at + 1) & mask) {
    if (slots_[at].tag != tag) continue;
    const Draft& earlier = again_.read_again(row_numbered(*plan_.grid, slots_[at].row));
    facts::write_key(kind_, draft.values, key_);
    facts::write_key(kind_, earlier.values, other_key_);
    if (key_ != other_key_) continue;
    drop(draft, earlier);
    return false;
  }
  slots_[at] = {tag, draft.source.row};
  ++used_;
  return true;
}

void SeenKeys::drop(const Draft& draft, const Draft& earlier) {
  if (states_the_same(kind_, draft, earlier)) {
    same_.add(draft.source.row);
  } else {
    bad_.add(contradiction(plan_, draft, earlier, log_));
  }
}

// Rows are known to differ in key: only free places are looked for.
void SeenKeys::make_room(std::size_t keys, const base::Executor& executor) {
  if (keys * 4 <= slot_count_ * 3) return;
  const std::size_t count = std::bit_ceil(std::max<std::size_t>(64, keys * 4 / 3 + 1));
  auto larger = std::make_unique_for_overwrite<Slot[]>(count);
  // Memory that was not used before is slow to come.
  base::in_parts(count, base::parts_of(count), executor,
                 [&](std::size_t, std::size_t begin, std::size_t end) {
                   std::fill(larger.get() + begin, larger.get() + end, Slot{});
                 });
  const std::size_t mask = count - 1;
  for (std::size_t i = 0; i < slot_count_; ++i) {
    const Slot slot = slots_[i];
    if (slot.row == 0) continue;
    std::size_t at = slot.tag & mask;
    while (larger[at].row != 0) at = (at + 1) & mask;
    larger[at] = slot;
  }
  slots_ = std::move(larger);
  slot_count_ = count;
}

BadRows SeenKeys::finish(FindingLog& log) {
  log.append(std::move(log_));
  report_same(plan_, same_, log);
  return std::exchange(bad_, {});
}

}  // namespace vlecht::importers
