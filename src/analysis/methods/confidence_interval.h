// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace vlecht::analysis::methods {

/// Values that the data do not rule out, at the confidence asked for; in the unit of the estimate.
struct ConfidenceInterval {
  double lower = 0;
  double upper = 0;
};

}  // namespace vlecht::analysis::methods
