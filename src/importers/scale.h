// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vlecht::importers {

/// A header's key without what stands behind the name of the column.
struct BareKey {
  std::string key;
  std::optional<int> power;  ///< 3 for "x 1.000", 6 for "in miljoenen"; none when nothing is said
};

/// Takes the scale, the currency and "1 januari" off the end of a header: "bedrag_x1000" is
/// "bedrag" with 3; "Inwoners (1 januari)" is "inwoners".
BareKey bare_key(std::string_view header);

/// The scale that a line of text above a table mentions: "Bedragen x € 1.000" is 3.
std::optional<int> scale_in(std::string_view text);

/// "1", "1000" or "1000000", as in the rule `bedrag=scale:1000`.
std::string scale_text(int power);

}  // namespace vlecht::importers
