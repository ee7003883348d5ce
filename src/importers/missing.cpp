// SPDX-License-Identifier: EUPL-1.2
#include "importers/missing.h"

#include <array>

#include "base/text.h"

namespace vlecht::importers {
namespace {

using values::Reason;

struct Symbol {
  std::string_view text;
  Reason reason;
};

// CBS, "Verklaring van tekens"; -99998 and -99997 stand for them in the open data of CBS.
constexpr std::array<Symbol, 16> symbols = {{{".", Reason::not_supplied},
                                             {"..", Reason::not_supplied},
                                             {"...", Reason::not_supplied},
                                             {"-99998", Reason::not_supplied},
                                             {"-99997", Reason::not_supplied},
                                             {"-99998,0", Reason::not_supplied},
                                             {"-99997,0", Reason::not_supplied},
                                             {"-99998.0", Reason::not_supplied},
                                             {"-99997.0", Reason::not_supplied},
                                             {"x", Reason::withheld},
                                             {"-", Reason::nil},
                                             {"--", Reason::nil},
                                             {"\u2013", Reason::nil},
                                             {"\u2014", Reason::nil},
                                             {"*", Reason::provisional},
                                             {"**", Reason::provisional}}};

constexpr std::array<Symbol, 24> words = {{{"n.b.", Reason::not_supplied},
                                           {"n.b", Reason::not_supplied},
                                           {"nb", Reason::not_supplied},
                                           {"niet bekend", Reason::not_supplied},
                                           {"onbekend", Reason::not_supplied},
                                           {"unknown", Reason::not_supplied},
                                           {"not available", Reason::not_supplied},
                                           {"n.v.t.", Reason::not_applicable},
                                           {"n.v.t", Reason::not_applicable},
                                           {"nvt", Reason::not_applicable},
                                           {"niet van toepassing", Reason::not_applicable},
                                           {"not applicable", Reason::not_applicable},
                                           {"nihil", Reason::nil},
                                           {"nil", Reason::nil},
                                           {"geheim", Reason::withheld},
                                           {"redacted", Reason::withheld},
                                           {"redacted personal data", Reason::withheld},
                                           {"redacted, personal data", Reason::withheld},
                                           {"redacted personal information", Reason::withheld},
                                           {"redacted, personal information", Reason::withheld},
                                           {"redacted personal details", Reason::withheld},
                                           {"redacted, personal details", Reason::withheld},
                                           {"confidential", Reason::withheld},
                                           {"withheld", Reason::withheld}}};

constexpr std::size_t longest = 32;

// Which first letters, in lower case, some word has: every cell of a column is looked at.
constexpr std::array<bool, 256> first_letters = [] {
  std::array<bool, 256> found{};
  for (const Symbol& word : words) found[static_cast<unsigned char>(word.text.front())] = true;
  return found;
}();

bool can_begin_word(char c) {
  const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return first_letters[static_cast<unsigned char>(lower)];
}

}  // namespace

std::optional<Reason> missing_reason(std::string_view text) {
  if (text.empty()) return Reason::not_supplied;
  const char first = text.front();
  if (base::is_digit(first) || text.size() > longest) return std::nullopt;
  const bool is_negative = first == '-' && text.size() > 1 && base::is_digit(text[1]);
  if (is_negative && !text.starts_with("-9999")) return std::nullopt;
  for (const Symbol& symbol : symbols) {
    if (symbol.text == text) return symbol.reason;
  }
  if (text == "X") return Reason::withheld;
  return missing_text_reason(text);
}

std::optional<Reason> missing_text_reason(std::string_view text) {
  if (text.empty()) return Reason::not_supplied;
  if (text.size() > longest || !can_begin_word(text.front())) return std::nullopt;
  const std::string lower = base::lowered(text);
  for (const Symbol& word : words) {
    if (word.text == lower) return word.reason;
  }
  return std::nullopt;
}

}  // namespace vlecht::importers
