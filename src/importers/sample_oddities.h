// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <vector>

#include "facts/finding.h"
#include "importers/column.h"
#include "importers/sample_intervals.h"

namespace vlecht::importers {

/// Samples that say something that a reader would not expect. They are kept as their source says
/// it, and told.
class SampleOddities {
 public:
  /// A sample, and the HTTP status that came with it, if one did; 0 where nothing answered.
  void note(std::uint32_t row, SampleState state, std::optional<int> status);
  /// A sample that the source calls degraded: it answered, but not as it should.
  void note_degraded(std::uint32_t row) { degraded_.add(row); }

  /// One finding per sort, with the rows.
  std::vector<facts::Finding> findings(const facts::Place& place) const;

 private:
  Rows down_with_success_, up_with_failure_, up_without_answer_, without_answer_, degraded_;
};

/// What an HTTP status by itself says: 200 to 399 is up; 0 and the others are down.
SampleState state_of_http_status(int status);

}  // namespace vlecht::importers
