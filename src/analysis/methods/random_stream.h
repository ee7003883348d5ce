// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace vlecht::analysis::methods {

/// Random numbers from a seed and the number of a stream: Philox4x32-10 (Salmon and others 2011,
/// "Parallel random numbers: as easy as 1, 2, 3"). Streams do not overlap and need no order, so
/// work that is cut into numbered pieces draws the same numbers on any number of threads, and on
/// any machine.
class RandomStream {
 public:
  RandomStream(std::uint64_t seed, std::uint64_t stream);

  std::uint32_t next();
  /// The next numbers in one go, several times as fast as one by one, and the same. Nothing of a
  /// group of four may have been taken before by `next` alone: asked in whole groups from the
  /// start.
  void fill(std::span<std::uint32_t> numbers);
  /// Each of 0 .. end - 1 equally likely; `end` is positive.
  std::uint32_t below(std::uint32_t end);
  /// At least 0 and below 1, in steps of 2^-53.
  double uniform();

 private:
  using Four = std::array<std::uint32_t, 4>;
  static Four philox(Four counter, std::array<std::uint32_t, 2> key);

  std::array<std::uint32_t, 2> key_;
  Four counter_;
  Four ready_{};
  std::size_t used_ = 4;

  friend struct RandomStreamTest;
};

}  // namespace vlecht::analysis::methods
