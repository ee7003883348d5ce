// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cmath>
#include <cstdint>

#include "analysis/methods/random_stream.h"

namespace vlecht::analysis::methods {

/// Standard normal numbers from a stream that nothing was taken from yet: the ziggurat of Marsaglia
/// and Tsang (2000, Journal of Statistical Software 5:8), with bits for the layer, the sign and the
/// place that do not overlap (Doornik 2005). In steps of about 2^-22.
class NormalStream {
 public:
  explicit NormalStream(RandomStream stream) : stream_(stream) {}

  double next() {
    const std::uint32_t bits = take();
    const std::size_t layer = bits & (layers - 1);
    const std::int32_t place = static_cast<std::int32_t>(bits) >> 8;  // 24 bits with their sign
    const double x = layers_.widths[layer] * place;
    if (std::abs(place) < layers_.inside[layer]) return x;
    return beside(layer, x);
  }

 private:
  static constexpr std::size_t layers = 256;

  // From the widest (the tail) to the narrowest layer, all of one area.
  struct Layers {
    std::array<double, layers> widths{};        // of one step of the place
    std::array<std::int32_t, layers> inside{};  // places below it lie under the curve
    std::array<double, layers + 1> edges{};     // where the layers end
    std::array<double, layers + 1> heights{};   // of the curve there
  };
  static const Layers& made_layers();

  std::uint32_t take() {
    if (used_ == ready_.size()) {
      stream_.fill(ready_);
      used_ = 0;
    }
    return ready_[used_++];
  }
  double uniform() { return (static_cast<double>(take() >> 1U) + 0.5) * 0x1p-31; }
  double beside(std::size_t layer, double x);

  const Layers& layers_ = made_layers();
  RandomStream stream_;
  std::array<std::uint32_t, 512> ready_{};
  std::size_t used_ = ready_.size();
};

}  // namespace vlecht::analysis::methods
