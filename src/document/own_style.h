// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "base/result.h"

namespace vlecht::document {

/// The design tokens of a municipality, to be put after the style of the pages.
struct OwnStyle {
  std::string css = {};
  std::size_t taken = 0;   ///< declarations that the style asks for
  std::size_t unused = 0;  ///< declarations that it does not: they are left out
  /// `own_style.contrast`: two colours that stand on each other differ too little to be read
  /// (WCAG 2.2, 1.4.3). Only where both can be computed and the file sets one of them.
  std::vector<base::Problem> warnings = {};
};

/// Reads design tokens: declarations of custom properties, in rules for `:root`, `html` or classes
/// (`.haarlem-theme`), and for dark schemes in one `@media (prefers-color-scheme: dark)`.
///
/// Colours hold in the light scheme and on paper; in the dark scheme those of the file for it do,
/// or else our own, because a dark ink on our dark paper cannot be read. `style` is the style that
/// the tokens are for: what it does not ask for is left out. Nothing in a file can fetch anything,
/// run anything or leave the rule that it is put in.
///
/// Problems, each with `line`: `own_style.too_large`, `own_style.property` (no custom property),
/// `own_style.rule` (another rule or selector), `own_style.value` (characters or functions that no
/// token needs, such as url()), `own_style.unfinished`.
base::Result<OwnStyle> own_style(std::string_view file, std::string_view style);

}  // namespace vlecht::document
