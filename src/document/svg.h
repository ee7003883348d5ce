// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

/// What the charts share in drawing.
namespace vlecht::document {

/// A length in units of a drawing, to a tenth of a pixel.
std::string px(double value);

/// Characters as they stand beside each other.
double letters_of(std::string_view text);

/// 1, 2 or 5 times a power of ten, so that about `ticks_wanted` of them fit in `width`.
double nice_step(double width, int ticks_wanted);

/// Decimals that tell multiples of the step apart, 0 to 9.
int decimals_of(double step);

}  // namespace vlecht::document
