// SPDX-License-Identifier: EUPL-1.2
#include "words/message.h"

#include <array>
#include <unordered_map>

#include "base/check.h"
#include "words/pattern.h"

namespace vlecht::words {
namespace {

constexpr std::array languages{Language::nl, Language::en};

// Broken patterns stay empty until someone asks for them, so that one wrong sentence does not
// take the others along.
using Patterns = std::array<std::optional<Pattern>, languages.size()>;

std::unordered_map<std::string_view, Patterns> read_catalogue() {
  std::unordered_map<std::string_view, Patterns> all;
  for (const auto table : catalogue()) {
    for (const Message& message : table)
      all.emplace(message.name, Patterns{Pattern::read(message.nl), Pattern::read(message.en)});
  }
  return all;
}

const std::unordered_map<std::string_view, Patterns>& patterns() {
  static const auto all = read_catalogue();
  return all;
}

}  // namespace

std::string_view code_of(Language language) { return language == Language::nl ? "nl" : "en"; }

std::string text(Language language, std::string_view name,
                 const std::vector<std::pair<std::string, base::Detail>>& details) {
  const auto found = patterns().find(name);
  if (found == patterns().end())
    base::broken_invariant(("text " + std::string(name) + " exists").c_str(), __FILE__, __LINE__);
  const auto& pattern = found->second[static_cast<std::size_t>(language)];
  if (!pattern)
    base::broken_invariant(("text " + std::string(name) + " is sound").c_str(), __FILE__, __LINE__);
  return pattern->filled(language, details);
}

std::string text(Language language, const base::Problem& problem) {
  return text(language, problem.name, problem.details);
}

bool has_text(std::string_view name) { return patterns().contains(name); }

std::string_view no_memory(Language language) {
  static constexpr Message message{
      "no_memory",
      "Er is te weinig geheugen. Er is niets half vastgelegd. Sluit andere programma's en probeer "
      "het opnieuw.",
      "There is not enough memory. Nothing was recorded by half. Close other programs and try "
      "again."};
  return message.in(language);
}

}  // namespace vlecht::words
