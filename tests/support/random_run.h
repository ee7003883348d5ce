// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <random>
#include <string>

/// Random tests that print their seed, and have a short form (./test) and a long one
/// (tests/faults/long).
namespace vlecht::examples {

/// The same numbers for the same seed, on every machine.
class Draw {
 public:
  explicit Draw(std::uint64_t seed) : numbers_(seed) {}

  /// At least 0 and below `end`, which is positive.
  std::uint64_t below(std::uint64_t end) { return numbers_() % end; }
  std::int64_t between(std::int64_t first, std::int64_t last) {
    return first + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(last - first) + 1));
  }
  /// True once in so many times.
  bool once_in(std::uint64_t times) { return below(times) == 0; }
  template <class Values>
  const auto& one_of(const Values& values) {
    return values[below(values.size())];
  }

 private:
  std::mt19937_64 numbers_;
};

/// Seeds for so many cases: `few` in ./test, `many` with VLECHT_LONG=1, which VLECHT_SECONDS=N
/// may cut short. VLECHT_SEED=N does one case, that of this seed.
class Seeds {
 public:
  Seeds(std::uint64_t few, std::uint64_t many) {
    const auto text_of = [](const char* name) {
      const char* value = std::getenv(name);
      return std::string(value == nullptr ? "" : value);
    };
    is_long_ = text_of("VLECHT_LONG") == "1";
    count_ = is_long_ ? many : few;
    if (const auto text = text_of("VLECHT_SECONDS"); is_long_ && !text.empty()) {
      end_ = Clock::now() + std::chrono::seconds(std::stoull(text));
    }
    if (const auto text = text_of("VLECHT_SEED"); !text.empty()) {
      first_ = std::stoull(text);
      count_ = 1;
    } else if (is_long_) {
      first_ = std::uint64_t{std::random_device{}()} << 24U;  // other ones each time
    }
    std::cout << "seeds from " << first_ << " (VLECHT_SEED=N repeats the case of seed N)\n";
  }

  /// Goes to the next seed; false when enough was done.
  bool next() {
    if (done_ == count_ || (done_ > 0 && Clock::now() >= end_)) return false;
    ++done_;
    return true;
  }
  std::uint64_t seed() const { return first_ + done_ - 1; }
  std::uint64_t done() const { return done_; }
  bool is_long() const { return is_long_; }

 private:
  using Clock = std::chrono::steady_clock;
  bool is_long_ = false;
  std::uint64_t count_ = 0;
  std::uint64_t first_ = 1;
  std::uint64_t done_ = 0;
  Clock::time_point end_ = Clock::time_point::max();
};

}  // namespace vlecht::examples
