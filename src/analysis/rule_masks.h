// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "analysis/cost_lines.h"

/// Bits that tell which rules are possible, for many texts at once.
namespace vlecht::analysis::cost_lines {

/// Hash of the first words, beyond which no rule stands.
struct RuleSetHash {
  std::size_t words = RuleSet::words_max;

  std::size_t operator()(const RuleSet& rules) const {
    std::uint64_t hash = 0;
    for (std::size_t i = 0; i < words; ++i) {
      hash = (hash ^ rules.word(i)) * 0x9E3779B97F4A7C15;
      hash ^= hash >> 29;
    }
    return static_cast<std::size_t>(hash);
  }
};

/// Which rules each of many texts leaves possible, one bit each; `words` words for each text.
class Masks {
 public:
  explicit Masks(std::size_t words) : words_(words) {}

  void reserve(std::size_t masks) { bits_.reserve(masks * words_); }
  std::size_t size() const { return size_; }
  const std::uint64_t* operator[](std::size_t index) const { return bits_.data() + index * words_; }

  template <class Matches>
  void add(const std::vector<cost_rules::Rule>& rules, const Matches& matches) {
    std::uint64_t* mask = added();
    for (std::size_t i = 0; i < rules.size(); ++i) {
      if (matches(rules[i])) mask[i / 64] |= std::uint64_t{1} << (i % 64);
    }
  }
  void add_common(const std::uint64_t* one, const std::uint64_t* two, const std::uint64_t* three) {
    std::uint64_t* mask = added();
    for (std::size_t i = 0; i < words_; ++i) mask[i] = one[i] & two[i] & three[i];
  }

 private:
  std::uint64_t* added() {
    bits_.resize(bits_.size() + words_, 0);
    return bits_.data() + words_ * size_++;
  }

  std::size_t words_;
  std::size_t size_ = 0;
  std::vector<std::uint64_t> bits_;
};

/// Masks by what they are of: there are few accounts and many groups.
class KnownMasks {
 public:
  explicit KnownMasks(std::size_t words) : masks_(words) {}

  template <class Matches>
  std::size_t place(std::string_view text, const std::vector<cost_rules::Rule>& rules,
                    const Matches& matches) {
    const auto [known, is_new] = text.size() < sizeof(std::uint64_t)
                                     ? noted(short_, packed(text))
                                     : noted(long_, std::string(text));
    if (is_new) masks_.add(rules, matches);
    return known;
  }
  const std::uint64_t* operator[](std::size_t place) const { return masks_[place]; }

 private:
  // Most codes are short, and found faster as a number: their bytes, and how many there are.
  static std::uint64_t packed(std::string_view text) {
    std::uint64_t out = text.size();
    for (const char c : text) out = out << 8 | static_cast<unsigned char>(c);
    return out;
  }
  template <class Places, class Key>
  std::pair<std::size_t, bool> noted(Places& places, const Key& key) {
    const auto [known, is_new] = places.try_emplace(key, masks_.size());
    return {known->second, is_new};
  }

  Masks masks_;
  std::unordered_map<std::uint64_t, std::size_t> short_;
  std::unordered_map<std::string, std::size_t> long_;
};

}  // namespace vlecht::analysis::cost_lines
