// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/poisson_rate.h"

#include "analysis/methods/distributions.h"
#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

void check_count(EventCount count) { CHECK(count.events >= 0 && count.time > 0); }

}  // namespace

std::optional<RateRatio> rate_ratio(EventCount before, EventCount after, double confidence) {
  check_count(before);
  check_count(after);
  CHECK(confidence > 0 && confidence < 1);
  if (before.events + after.events == 0) return std::nullopt;
  const double tail = (1 - confidence) / 2;
  const auto old_events = static_cast<double>(before.events);
  const auto new_events = static_cast<double>(after.events);
  const double times = before.time / after.time;
  const auto odds = [&](double share) { return share / (1 - share) * times; };
  RateRatio out;
  if (after.events > 0) out.lower = odds(beta_quantile(tail, new_events, old_events + 1));
  if (before.events > 0) {
    out.estimate = new_events / old_events * times;
    out.upper = odds(beta_quantile(1 - tail, new_events + 1, old_events));
  }
  return out;
}

RateChange change_of(const RateRatio& ratio) {
  if (ratio.upper && *ratio.upper < 1) return RateChange::lower;
  if (ratio.lower > 1) return RateChange::higher;
  return RateChange::not_proven;
}

ConfidenceInterval rate_interval(EventCount count, double confidence) {
  check_count(count);
  CHECK(confidence > 0 && confidence < 1);
  const double tail = (1 - confidence) / 2;
  const auto events = static_cast<double>(count.events);
  ConfidenceInterval out;
  if (count.events > 0) out.lower = chi_squared_quantile(tail, 2 * events) / 2 / count.time;
  out.upper = chi_squared_quantile(1 - tail, 2 * events + 2) / 2 / count.time;
  return out;
}

}  // namespace vlecht::analysis::methods
