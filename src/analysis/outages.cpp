// SPDX-License-Identifier: EUPL-1.2
#include "analysis/outages.h"

#include <algorithm>
#include <numeric>

#include "base/check.h"

namespace vlecht::analysis {
namespace {

using methods::Interval;
using methods::Intervals;
using methods::Second;

// The first second at or after `second` that is in the set.
Intervals::const_iterator next_from(const Intervals& set, Second second) {
  return std::lower_bound(set.begin(), set.end(), second,
                          [](const Interval& each, Second value) { return each.until <= value; });
}

// Down all along: what is between two of these was never seen up.
std::vector<Outage> whole_outages(const methods::StateSeries& series, bool is_withdrawn) {
  std::vector<Outage> out;
  for (std::size_t i = 0; i < series.down.size(); ++i) {
    const Interval& down = series.down[i];
    const auto up = next_from(series.up, down.until);
    const bool is_last = i + 1 == series.down.size();
    const bool goes_on = !is_last && (up == series.up.end() || series.down[i + 1].from < up->from);
    if (!out.empty() && out.back().close == Outage::Close::outside) {
      out.back().measured += down.length();
    } else {
      out.push_back({.seconds = down, .measured = down.length()});
    }
    Outage& outage = out.back();
    outage.seconds.until = down.until;
    // Open for the next one, until it turns out to be closed.
    outage.close = Outage::Close::outside;
    if (goes_on) continue;
    if (up != series.up.end()) {
      outage.seconds.until = up->from;
      outage.close = Outage::Close::recovered;
    } else {
      outage.close = is_withdrawn ? Outage::Close::withdrawn : Outage::Close::still_down;
    }
  }
  return out;
}

}  // namespace

std::string_view name_of(Outage::Close close) {
  switch (close) {
    case Outage::Close::recovered:
      return "recovered";
    case Outage::Close::withdrawn:
      return "withdrawn";
    case Outage::Close::still_down:
      return "still_down";
    case Outage::Close::outside:
      return "outside";
  }
  CHECK(false);
  return "";
}

std::vector<Outage> outages_in(const methods::StateSeries& series, Interval period,
                               bool is_withdrawn) {
  std::vector<Outage> out;
  for (Outage outage : whole_outages(series, is_withdrawn)) {
    const Interval cut{std::max(outage.seconds.from, period.from),
                       std::min(outage.seconds.until, period.until)};
    if (cut.from >= cut.until) continue;
    outage.began_before = outage.seconds.from < period.from;
    if (outage.seconds.until > period.until) outage.close = Outage::Close::outside;
    outage.measured = methods::length_of(methods::within(series.down, cut));
    outage.seconds = cut;
    out.push_back(outage);
  }
  return out;
}

Second seconds_of(const std::vector<Outage>& outages) {
  return std::accumulate(outages.begin(), outages.end(), Second{0},
                         [](Second sum, const auto& each) { return sum + each.seconds.length(); });
}

Second longest_of(const std::vector<Outage>& outages) {
  Second longest = 0;
  for (const Outage& outage : outages) longest = std::max(longest, outage.seconds.length());
  return longest;
}

}  // namespace vlecht::analysis
