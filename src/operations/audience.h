// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "dossier/dossier.h"

namespace vlecht::operations {

/// A municipality that takes part.
struct Partner {
  std::string code;  ///< "GM0377"
  std::string name;  ///< the code when no fact names it

  bool operator==(const Partner&) const = default;
};

/// For whom a report is: the council of one partner, or those of all.
struct Audience {
  std::optional<Partner> partner;  ///< none: all together

  bool operator==(const Audience&) const = default;
};

/// Kinds that `partners_of` reads.
inline constexpr std::string_view partner_kinds[] = {"member", "municipality"};

/// The partners that the dossier names, in their agreed order.
std::vector<Partner> partners_of(const dossier::Dossier& dossier);

/// Reads a partner's name or code, or a word for all of them ("samen", "beide", "together",
/// "both", or nothing); capitals, blanks and accents make no difference. None when it is neither.
std::optional<Audience> audience_named(const std::vector<Partner>& partners, std::string_view text);

/// The same. Problem: `audience.no_partner`, with the names that there are.
base::Result<Audience> audience_from(const std::vector<Partner>& partners, std::string_view text);

}  // namespace vlecht::operations
