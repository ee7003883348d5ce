// SPDX-License-Identifier: EUPL-1.2
#include "operations/audience.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "facts/kind.h"

namespace vlecht::operations {
namespace {

constexpr std::string_view words_for_all[] = {"",     "samen",    "beide", "allen",
                                              "alle", "together", "both",  "all"};

}  // namespace

std::vector<Partner> partners_of(const dossier::Dossier& dossier) {
  std::vector<std::pair<std::int64_t, std::string>> ranked;
  dossier.each("member", [&](const facts::Fact& fact) {
    ranked.emplace_back(fact.integer("rank"), fact.text("municipality"));
  });
  std::sort(ranked.begin(), ranked.end());
  std::vector<Partner> out;
  for (const auto& each : ranked) {
    const facts::Fact* named = dossier.find("municipality", each.second);
    const std::string name = named == nullptr ? "" : named->text("name");
    out.push_back({each.second, name.empty() ? each.second : name});
  }
  return out;
}

std::optional<Audience> audience_named(const std::vector<Partner>& partners,
                                       std::string_view text) {
  // Compared as headers of columns are: a name with an apostrophe or accent has many spellings.
  const std::string wanted = facts::header_key(text);
  for (const Partner& partner : partners) {
    const bool is_named =
        wanted == facts::header_key(partner.name) || wanted == facts::header_key(partner.code);
    if (is_named && !wanted.empty()) return Audience{partner};
  }
  const bool is_all = std::find(std::begin(words_for_all), std::end(words_for_all), wanted) !=
                      std::end(words_for_all);
  const bool says_nothing = wanted.empty() && !base::trimmed(text).empty();
  if (!is_all || says_nothing) return std::nullopt;
  return Audience{};
}

base::Result<Audience> audience_from(const std::vector<Partner>& partners, std::string_view text) {
  if (const auto audience = audience_named(partners, text)) return *audience;
  std::string names;
  for (const Partner& partner : partners) names += partner.name + ", ";
  return base::problem("audience.no_partner",
                       {{"text", base::shortened(text, 40)}, {"names", names + "samen"}});
}

}  // namespace vlecht::operations
