// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/error_budget.h"

#include "base/check.h"

namespace vlecht::analysis::methods {

double allowed_downtime(double norm, double window) {
  CHECK(norm >= 0 && norm < 1 && window >= 0);
  return (1 - norm) * window;
}

double burn_rate(double down_share, double norm) {
  CHECK(norm >= 0 && norm < 1);
  return down_share / (1 - norm);
}

double burn_rate_that_uses(double budget_share, double elapsed, double window) {
  CHECK(elapsed > 0);
  return budget_share * window / elapsed;
}

}  // namespace vlecht::analysis::methods
