// SPDX-License-Identifier: EUPL-1.2
#include "importers/duplicates.h"

#include <algorithm>

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

// Sorting brings equal keys together in n log n whatever the keys are; a hash table could be made
// slow by who chooses them.
class Duplicates {
 public:
  Duplicates(const RowPlan& plan, ReadRows& read, FindingLog& log)
      : plan_(plan), read_(read), log_(log), kind_(*plan.layout->kind) {
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
    places.reserve(read_.drafts.size());
    for (std::uint32_t i = 0; i < read_.drafts.size(); ++i) {
      std::uint64_t hash = 0;
      for (const std::size_t field : keys_) hash = hash_of(read_.drafts[i].values[field], hash);
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
      named.emplace_back(facts::key_of(kind_, read_.drafts[places[i].draft].values),
                         places[i].draft);
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
    const auto& drafts = read_.drafts;
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
      dropped_.push_back({later, earlier, states_the_same(drafts[kept], drafts[next])});
      kept = earlier;
    }
  }

  // Notes may differ: nothing rests on them.
  bool states_the_same(const Draft& a, const Draft& b) const {
    if (!(a.valid == b.valid)) return false;
    for (std::size_t i = 0; i < kind_.fields.size(); ++i) {
      if (kind_.fields[i].role != facts::Role::note && !(a.values[i] == b.values[i])) return false;
    }
    return true;
  }

  void report() {
    std::sort(dropped_.begin(), dropped_.end(),
              [](const Dropped& a, const Dropped& b) { return a.draft < b.draft; });
    Rows same;
    for (const Dropped& dropped : dropped_) {
      const Draft& draft = read_.drafts[dropped.draft];
      if (dropped.is_same) {
        same.add(draft.source.row);
      } else {
        set_aside(draft, read_.drafts[dropped.other]);
      }
    }
    if (!same) return;
    facts::Place place = plan_.place;
    place.row = same.first.front();
    log_.add({base::Problem("rows.same_again", {{"count", same.count}, {"rows", same.text()}}),
              facts::Severity::warning,
              std::move(place),
              {}});
  }

  void set_aside(const Draft& draft, const Draft& earlier) {
    facts::Place place = plan_.place;
    place.row = draft.source.row;
    facts::Finding finding{
        base::Problem("row.contradicts_earlier",
                      {{"row", std::to_string(draft.source.row)},
                       {"earlier", std::to_string(earlier.source.row)},
                       {"key", base::shortened(facts::key_of(kind_, draft.values), 100)}}),
        facts::Severity::error,
        std::move(place),
        {}};
    ++read_.bad_row_count;
    log_.add(finding);
    if (read_.bad_rows.size() == bad_rows_kept_max) return;
    read_.bad_rows.push_back({.finding = std::move(finding),
                              .sheet = plan_.sheet,
                              .row = draft.source.row,
                              .content = content_of_row(draft.source.row)});
  }

  std::string content_of_row(std::uint32_t number) const {
    const Grid& grid = *plan_.grid;
    std::size_t low = 0;
    std::size_t high = grid.row_count();
    while (high - low > 1) {
      const std::size_t middle = low + (high - low) / 2;
      (grid.row_number(middle) <= number ? low : high) = middle;
    }
    return content_of(grid, low);
  }

  void remove() {
    std::vector<bool> is_dropped(read_.drafts.size());
    for (const Dropped& dropped : dropped_) is_dropped[dropped.draft] = true;
    std::size_t to = 0;
    for (std::size_t from = 0; from < read_.drafts.size(); ++from) {
      if (is_dropped[from]) continue;
      if (to != from) read_.drafts[to] = std::move(read_.drafts[from]);
      ++to;
    }
    read_.drafts.erase(read_.drafts.begin() + static_cast<std::ptrdiff_t>(to), read_.drafts.end());
  }

  struct Dropped {
    std::uint32_t draft;
    std::uint32_t other;
    bool is_same;
  };

  const RowPlan& plan_;
  ReadRows& read_;
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
  return mixed(seed, static_cast<std::uint64_t>(std::get<values::Day>(known).days_since_1970()));
}

void drop_duplicates(const RowPlan& plan, ReadRows& read, FindingLog& log) {
  Duplicates(plan, read, log).drop();
}

}  // namespace vlecht::importers
