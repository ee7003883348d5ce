// SPDX-License-Identifier: EUPL-1.2
#include "importers/scale.h"

#include <array>

#include "base/text.h"
#include "facts/kind.h"

namespace vlecht::importers {
namespace {

struct Mention {
  std::string_view key;
  int power;
};

// Longest first, so that "x1000000" is not taken for "x1000".
constexpr std::array<Mention, 34> mentions = {{
    {"xeuro1000000", 6},     {"x1000000euro", 6},    {"x1000000eur", 6},  {"xeur1000000", 6},
    {"inmiljoeneneuro", 6},  {"x1miljoeneuro", 6},   {"xmiljoeneuro", 6}, {"inmiljoenen", 6},
    {"inmillions", 6},       {"x1miljoen", 6},       {"x1million", 6},    {"xmiljoen", 6},
    {"xmillion", 6},         {"x1000000", 6},        {"x1mlneuro", 6},    {"xmlneuro", 6},
    {"mlneuro", 6},          {"x1mln", 6},           {"xmln", 6},         {"induizendtallen", 3},
    {"induizendeneuros", 3}, {"induizendeneuro", 3}, {"inthousands", 3},  {"induizenden", 3},
    {"xduizendeuro", 3},     {"xthousand", 3},       {"xeuro1000", 3},    {"x1000euro", 3},
    {"x1000eur", 3},         {"xduizend", 3},        {"xeur1000", 3},     {"1000euro", 3},
    {"1000eur", 3},          {"x1000", 3},
}};

// What says nothing about which field a column holds.
constexpr std::array<std::string_view, 9> tails = {"per1januari", "op1januari", "1januari",
                                                   "op1january",  "1january",   "ineuros",
                                                   "ineuro",      "euro",       "eur"};

using base::is_digit;

// "×" and "*" are written for the x of "x 1.000"; the key would drop them.
std::string key_with_times(std::string_view text) {
  constexpr std::string_view times = "\xC3\x97";
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.substr(i).starts_with(times)) {
      out += 'x';
      ++i;
    } else {
      out += text[i] == '*' ? 'x' : text[i];
    }
  }
  return facts::header_key(out);
}

// A mention that begins with a digit may not be the tail of a longer number.
bool is_whole_number(std::string_view key, std::size_t begin, std::size_t end) {
  const bool cut_before = begin > 0 && is_digit(key[begin]) && is_digit(key[begin - 1]);
  const bool cut_after = end < key.size() && is_digit(key[end - 1]) && is_digit(key[end]);
  return !cut_before && !cut_after;
}

bool take_scale(BareKey& bare) {
  if (bare.power) return false;
  for (const Mention& mention : mentions) {
    if (!bare.key.ends_with(mention.key) || bare.key.size() == mention.key.size()) continue;
    const std::size_t begin = bare.key.size() - mention.key.size();
    if (!is_whole_number(bare.key, begin, bare.key.size())) continue;
    bare.power = mention.power;
    bare.key.resize(begin);
    return true;
  }
  return false;
}

bool take_tail(BareKey& bare) {
  for (const auto tail : tails) {
    if (!bare.key.ends_with(tail) || bare.key.size() == tail.size()) continue;
    bare.key.resize(bare.key.size() - tail.size());
    return true;
  }
  return false;
}

}  // namespace

BareKey bare_key(std::string_view header) {
  BareKey bare{key_with_times(header), std::nullopt};
  while (take_scale(bare) || take_tail(bare)) {
  }
  return bare;
}

std::optional<int> scale_in(std::string_view text) {
  const std::string key = key_with_times(text);
  for (const Mention& mention : mentions) {
    for (std::size_t at = key.find(mention.key); at != std::string::npos;
         at = key.find(mention.key, at + 1)) {
      if (is_whole_number(key, at, at + mention.key.size())) return mention.power;
    }
  }
  return std::nullopt;
}

std::string scale_text(int power) {
  return "1" + std::string(static_cast<std::size_t>(power), '0');
}

}  // namespace vlecht::importers
