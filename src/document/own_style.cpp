// SPDX-License-Identifier: EUPL-1.2
#include "document/own_style.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <map>
#include <set>

#include "base/text.h"
#include "document/custom_properties.h"
#include "document/html_writer.h"

namespace vlecht::document {
namespace {

// What stands on what in the style: text has 4.5 to 1 on its ground (WCAG 2.2, 1.4.3).
struct OnGround {
  std::string_view token;
  std::string_view ground;
};
constexpr double text_contrast_min = 4.5;
constexpr std::array on_grounds = {
    OnGround{"--vlecht-ink", "--vlecht-paper"},
    OnGround{"--vlecht-ink", "--vlecht-ground"},
    OnGround{"--vlecht-soft", "--vlecht-paper"},
    OnGround{"--vlecht-own", "--vlecht-paper"},
    OnGround{"--vlecht-good", "--vlecht-paper"},
    OnGround{"--vlecht-error", "--vlecht-paper"},
    OnGround{"--utrecht-heading-1-color", "--vlecht-paper"},
    OnGround{"--utrecht-heading-2-color", "--vlecht-paper"},
    OnGround{"--utrecht-link-color", "--vlecht-paper"},
    OnGround{"--utrecht-link-focus-color", "--utrecht-link-focus-background-color"},
    OnGround{"--utrecht-button-primary-action-color",
             "--utrecht-button-primary-action-background-color"},
    OnGround{"--utrecht-textbox-color", "--utrecht-textbox-background-color"},
    OnGround{"--utrecht-form-field-error-message-color", "--vlecht-paper"},
};

/// The tokens that a style asks for, directly or through other tokens.
class Asked {
 public:
  Asked(std::string_view style, const std::vector<CustomProperty>& given) {
    for (const CustomProperty& each : given) values_[each.name].push_back(each.value);
    take_all(style);
  }
  bool has(std::string_view name) const { return names_.contains(name); }

 private:
  void take_all(std::string_view css) {
    std::vector<std::string_view> found = properties_asked_in(css);
    while (!found.empty()) {
      const std::string_view name = found.back();
      found.pop_back();
      if (!names_.emplace(name).second) continue;
      const auto given = values_.find(name);
      if (given == values_.end()) continue;
      for (const std::string_view value : given->second) {
        for (const std::string_view more : properties_asked_in(value)) found.push_back(more);
      }
    }
  }

  std::map<std::string_view, std::vector<std::string_view>> values_;
  std::set<std::string_view> names_;
};

bool is_colour(const CustomProperty& each, const CustomProperties& all) {
  for (const std::string_view part : {"color", "colour", "kleur"}) {
    if (each.name.find(part) != each.name.npos) return true;
  }
  return all.colour(each.name).has_value();
}

std::string rule(const std::string& declarations, std::string_view media) {
  if (declarations.empty()) return "";
  const std::string inside = "." + std::string(theme_class) + "{" + declarations + "}";
  return media.empty() ? inside : "@media " + std::string(media) + "{" + inside + "}";
}

std::string css_of(const std::vector<CustomProperty>& taken, const CustomProperties& all) {
  std::string everywhere;
  std::string light;
  std::string dark;
  for (const CustomProperty& each : taken) {
    std::string& part = each.is_for_dark ? dark : is_colour(each, all) ? light : everywhere;
    part += each.name + ":" + each.value + ";";
  }
  return rule(everywhere, "") +
         rule(light, "print,(prefers-color-scheme:light) and (forced-colors:none)") +
         rule(dark, "screen and (prefers-color-scheme:dark) and (forced-colors:none)");
}

std::vector<base::Problem> warnings_of(const CustomProperties& now,
                                       const CustomProperties& before) {
  std::vector<base::Problem> warnings;
  for (const auto& [token, ground] : on_grounds) {
    const auto colour = now.colour(token);
    const auto below = now.colour(ground);
    if (!colour || !below) continue;
    const double ratio = contrast(*colour, *below);
    const auto colour_before = before.colour(token);
    const auto below_before = before.colour(ground);
    const bool is_as_it_was =
        colour_before && below_before && contrast(*colour_before, *below_before) == ratio;
    if (ratio >= text_contrast_min || is_as_it_was) continue;
    // Cut off, so that none looks enough that is not.
    const auto tenths = static_cast<std::int64_t>(ratio * 10);
    warnings.push_back(base::Problem("own_style.contrast", {{"token", std::string(token)},
                                                            {"ground", std::string(ground)},
                                                            {"ratio", tenths / 10},
                                                            {"tenths", tenths % 10}}));
  }
  return warnings;
}

}  // namespace

base::Result<OwnStyle> own_style(std::string_view file, std::string_view style) {
  TRY(const std::vector<CustomProperty> given, custom_properties_in(file));
  const Asked asked(style, given);
  std::vector<CustomProperty> taken;
  std::copy_if(given.begin(), given.end(), std::back_inserter(taken),
               [&](const CustomProperty& each) { return asked.has(each.name); });
  CustomProperties ours;
  ours.add_theme(theme().text());
  CustomProperties light = ours;
  for (const CustomProperty& each : given) {
    if (!each.is_for_dark) light.set(each.name, each.value);
  }
  OwnStyle own;
  own.css = css_of(taken, light);
  own.taken = taken.size();
  own.unused = given.size() - taken.size();
  own.warnings = warnings_of(light, ours);
  return own;
}

}  // namespace vlecht::document
