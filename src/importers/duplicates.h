// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <memory>

#include "base/executor.h"
#include "importers/row_reader.h"

namespace vlecht::importers {

/// A number that is equal for equal values; different values seldom share one.
std::uint64_t hash_of(const facts::KnownValue& value, std::uint64_t seed);

/// Two rows that state something about the same key (for a state: over periods that overlap). When
/// they state the same the later one is left out with a finding; when they differ the later one is
/// a bad row that names the earlier. The order of the drafts stays.
void drop_duplicates(const RowPlan& plan, std::vector<facts::Draft>& drafts, BadRows& bad,
                     FindingLog& log);

/// The same a part at a time, for kinds that are no state: their facts hold without end from the
/// day on that their key says, so that all about one key overlap. 11 to 22 bytes per
/// row; an earlier row is read again when a later one seems to have its key.
class SeenKeys {
 public:
  /// With a `seed` that nobody can foresee a file cannot be made to collide.
  SeenKeys(const RowPlan& plan, const std::array<std::uint64_t, 2>& seed);

  /// Takes room for so many rows in all: purely for speed.
  void expect(std::size_t rows, const base::Executor& executor);

  /// `drafts` as they follow those of the call before.
  void drop_duplicates(std::vector<facts::Draft>& drafts);

  std::int64_t bad_count() const { return bad_.count; }

  /// After the last: writes what was found to the log.
  BadRows finish(FindingLog& log);

 private:
  struct Slot {
    std::uint32_t tag;
    std::uint32_t row;  // as the person sees it, from 1; 0: free
  };

  std::uint32_t tag_of(const facts::Draft& draft);
  bool is_first(const facts::Draft& draft, std::uint32_t tag);
  void drop(const facts::Draft& draft, const facts::Draft& earlier);
  void make_room(std::size_t keys, const base::Executor& executor);

  const RowPlan& plan_;
  const facts::Kind& kind_;
  std::array<std::uint64_t, 2> seed_;
  FindingLog unheard_;  // of rows read again: they were reported before
  RowReader again_;
  std::unique_ptr<Slot[]> slots_;
  std::size_t slot_count_ = 0;  // a power of two
  std::size_t used_ = 0;
  std::vector<std::uint32_t> tags_;  // of the drafts at hand
  std::string key_, other_key_;
  FindingLog log_;
  BadRows bad_;
  Rows same_;
};

}  // namespace vlecht::importers
