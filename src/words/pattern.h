// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/problem.h"
#include "words/message.h"

namespace vlecht::words {

/// A message read once, so that filling it in is only joining pieces: ICU reads the syntax,
/// and nothing of ICU is touched afterwards, so any number of threads may fill in one pattern.
class Pattern {
 public:
  using Details = std::vector<std::pair<std::string, base::Detail>>;

  /// None when the syntax is broken, or uses what we do not offer (dates, choice, ordinals,
  /// plural offsets): a test reads every message, so that this is found before a user does.
  static std::optional<Pattern> read(std::string_view source);

  /// A missing detail is our mistake.
  std::string filled(Language language, const Details& details) const;

  std::set<std::string> argument_names() const;

 private:
  struct Piece;
  using Pieces = std::vector<Piece>;
  enum class Sort { literal, as_it_is, number, plural, select, hash };
  struct Piece {
    Sort sort = Sort::literal;
    std::string text;                                     // the literal, or the argument's name
    std::vector<std::pair<std::string, Pieces>> choices;  // selector and what it stands for
  };
  class Reader;

  static void fill(std::string& out, const Pieces& pieces, Language language,
                   const Details& details, const base::Detail* counted);
  static void collect(std::set<std::string>& names, const Pieces& pieces);
  static const Pieces& chosen(const Piece& piece, const base::Detail& detail);

  Pieces pieces_;
};

}  // namespace vlecht::words
