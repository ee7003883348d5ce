// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "analysis/methods/intervals.h"

namespace vlecht::analysis {

/// A time in which something was down and never seen up.
struct Outage {
  /// How it came to its end.
  enum class Close : std::uint8_t {
    recovered,   ///< it was seen up again
    withdrawn,   ///< it was measured no more while it was down: closed at the last sample
    still_down,  ///< it was down when last heard of
    outside,     ///< it goes on after the period that is asked for
  };
  /// From the first second down up to the next one up. What lies between two samples that say down
  /// and was not measured belongs to it too.
  methods::Interval seconds;
  methods::Second measured = 0;  ///< of it, seconds that were seen to be down
  Close close = Close::recovered;
  bool began_before = false;  ///< it was down already when the period began

  bool operator==(const Outage&) const = default;
};

/// Stable name: "recovered".
std::string_view name_of(Outage::Close close);

/// The outages of a series inside a period, cut at its ends, in order. `is_withdrawn`: nothing is
/// measured any more after the series.
std::vector<Outage> outages_in(const methods::StateSeries& series, methods::Interval period,
                               bool is_withdrawn);

/// Seconds of all of them.
methods::Second seconds_of(const std::vector<Outage>& outages);
/// Seconds of the longest; 0 without outages.
methods::Second longest_of(const std::vector<Outage>& outages);

}  // namespace vlecht::analysis
