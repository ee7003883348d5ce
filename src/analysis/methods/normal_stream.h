// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cmath>

#include "analysis/methods/random_stream.h"

namespace vlecht::analysis::methods {

/// Standard normal numbers from a stream: Marsaglia and Bray's polar method (1964, SIAM Review
/// 6:260), two at a time.
class NormalStream {
 public:
  explicit NormalStream(RandomStream stream) : stream_(stream) {}

  double next() {
    if (has_spare_) {
      has_spare_ = false;
      return spare_;
    }
    double x = 0;
    double y = 0;
    double square = 0;
    do {
      x = 2 * stream_.uniform() - 1;
      y = 2 * stream_.uniform() - 1;
      square = x * x + y * y;
    } while (square >= 1 || square == 0);
    const double scale = std::sqrt(-2 * std::log(square) / square);
    spare_ = y * scale;
    has_spare_ = true;
    return x * scale;
  }

 private:
  RandomStream stream_;
  double spare_ = 0;
  bool has_spare_ = false;
};

}  // namespace vlecht::analysis::methods
