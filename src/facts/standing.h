// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace vlecht::facts {

/// How far a fact may be relied on, from strong to weak. A figure is never better than its
/// weakest source.
enum class Standing : std::uint8_t {
  adopted,       ///< decided by the council or another competent body
  reported,      ///< published or handed over by the body it is about
  measured,      ///< our own measurement
  estimated,     ///< an estimate, by whom stands in its source
  illustrative,  ///< invented to show how something works; marked on every page
};

/// Stable name as kept in the journal.
std::string_view name_of(Standing standing);
std::optional<Standing> standing_named(std::string_view name);

constexpr Standing weaker(Standing a, Standing b) { return a < b ? b : a; }

}  // namespace vlecht::facts
