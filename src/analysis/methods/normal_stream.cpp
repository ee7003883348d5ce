// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/normal_stream.h"

namespace vlecht::analysis::methods {
namespace {

constexpr double tail_from = 3.6541528853610088;  // for 256 layers
constexpr double layer_area = 0.00492867323399;   // of each layer, under exp(-x^2 / 2)
constexpr double places_in_layer = 1U << 23U;     // of a number within its layer

double bell_at(double x) { return std::exp(-x * x / 2); }

}  // namespace

// Layer 0 is the tail with the box beside it, which is as wide as makes it of one area with the
// others; layer i lies between the edges i + 1 and i, where the last is at zero.
const NormalStream::Layers& NormalStream::made_layers() {
  static const Layers made = [] {
    Layers out;
    out.edges[0] = layer_area / bell_at(tail_from);
    out.edges[1] = tail_from;
    for (std::size_t i = 1; i + 1 < layers; ++i)
      out.edges[i + 1] =
          std::sqrt(-2 * std::log(bell_at(out.edges[i]) + layer_area / out.edges[i]));
    out.edges[layers] = 0;
    for (std::size_t i = 0; i <= layers; ++i) out.heights[i] = bell_at(out.edges[i]);
    for (std::size_t i = 0; i < layers; ++i) {
      out.widths[i] = out.edges[i] / places_in_layer;
      out.inside[i] = static_cast<std::int32_t>(out.edges[i + 1] / out.edges[i] * places_in_layer);
    }
    return out;
  }();
  return made;
}

// The one in a hundred that lies beside the box that is surely under the curve.
double NormalStream::beside(std::size_t layer, double x) {
  if (layer == 0) {
    // The tail (Marsaglia 1964).
    double far = 0;
    double against = 0;
    do {
      far = -std::log(uniform()) / tail_from;
      against = -std::log(uniform());
    } while (2 * against < far * far);
    return std::copysign(tail_from + far, x);
  }
  const double low = layers_.heights[layer];
  const double high = layers_.heights[layer + 1];
  if (low + uniform() * (high - low) < bell_at(x)) return x;
  return next();
}

}  // namespace vlecht::analysis::methods
