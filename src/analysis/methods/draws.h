// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "base/check.h"

/// Before a loop over the draws of a block: the compiler makes it for AVX-512, AVX2 and the oldest
/// processors, and the program takes what the machine has. No sum crosses draws and products are
/// not fused with sums, so every machine gives the same bits. (The sanitizers start up later than
/// the choice is made, so they do without.)
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && \
    !defined(__SANITIZE_THREAD__) && !defined(__SANITIZE_ADDRESS__)
#define VLECHT_PER_PROCESSOR \
  __attribute__((target_clones("avx512f", "avx2", "default"), optimize("O3", "fp-contract=off")))
#else
#define VLECHT_PER_PROCESSOR
#endif

namespace vlecht::analysis::methods {

inline constexpr std::size_t draws_per_block = 64;

/// One quantity in a block of draws, aligned for the widest registers.
struct alignas(64) DrawBlock {
  std::array<double, draws_per_block> values{};
};

/// Several quantities (drivers, effects) in many draws, kept in blocks so that a block of all
/// quantities stays in the nearest cache. The last block is filled up with zeros.
class Draws {
 public:
  Draws(std::size_t quantities, std::size_t draws)
      : quantities_(quantities),
        draws_(draws),
        blocks_((draws + draws_per_block - 1) / draws_per_block * quantities) {}

  /// The same in every draw.
  static Draws constant(std::span<const double> quantities, std::size_t draws) {
    Draws out(quantities.size(), draws);
    for (std::size_t block = 0; block < out.blocks(); ++block)
      for (std::size_t i = 0; i < quantities.size(); ++i)
        out.block(block, i).values.fill(quantities[i]);
    return out;
  }

  std::size_t quantities() const { return quantities_; }
  std::size_t size() const { return draws_; }
  std::size_t blocks() const { return (draws_ + draws_per_block - 1) / draws_per_block; }

  double at(std::size_t quantity, std::size_t draw) const {
    CHECK(quantity < quantities_ && draw < draws_);
    return block(draw / draws_per_block, quantity).values[draw % draws_per_block];
  }
  double& at(std::size_t quantity, std::size_t draw) {
    CHECK(quantity < quantities_ && draw < draws_);
    return block(draw / draws_per_block, quantity).values[draw % draws_per_block];
  }
  DrawBlock& block(std::size_t block, std::size_t quantity) {
    return blocks_[block * quantities_ + quantity];
  }
  const DrawBlock& block(std::size_t block, std::size_t quantity) const {
    return blocks_[block * quantities_ + quantity];
  }

  /// One quantity in every draw, in order.
  std::vector<double> all_of(std::size_t quantity) const {
    std::vector<double> out(draws_);
    for (std::size_t draw = 0; draw < draws_; ++draw) out[draw] = at(quantity, draw);
    return out;
  }

 private:
  std::size_t quantities_;
  std::size_t draws_;
  std::vector<DrawBlock> blocks_;
};

}  // namespace vlecht::analysis::methods
