// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/contrast.h"

namespace vlecht::document {

/// A declaration "--name: value" of a custom property (CSS Custom Properties 1).
struct CustomProperty {
  std::string name = {};   ///< "--haarlem-red"
  std::string value = {};  ///< on one line, without comments; brackets and quotes are closed
  bool is_for_dark = false;
};

/// Those in a file of design tokens, in its order. Accepts and refuses as `own_style` says.
base::Result<std::vector<CustomProperty>> custom_properties_in(std::string_view file);

/// The names in each "var(--name" of a style.
std::vector<std::string_view> properties_asked_in(std::string_view css);

/// Custom properties by name, the last declaration of each.
class CustomProperties {
 public:
  void set(const std::string& name, const std::string& value) { values_[name] = value; }

  /// Those that `theme()` sets for the light scheme: in its rules before the first for another.
  void add_theme(std::string_view theme);

  /// The colour that a property comes to, through the properties that it refers to; none when that
  /// cannot be computed.
  std::optional<Colour> colour(std::string_view name) const;

 private:
  std::map<std::string, std::string, std::less<>> values_;
};

}  // namespace vlecht::document
