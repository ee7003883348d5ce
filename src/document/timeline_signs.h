// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/document.h"
#include "document/html.h"

/// The shapes that say how something stands.
namespace vlecht::document {

struct SignPlace {
  double x = 0;
  double y = 0;
};

/// The mark of a timeline with its middle here: a hollow bar for the first plan, a thin bar for one
/// that moved, a thick bar for the one that holds, a tick in a circle, a triangle, a cross.
void draw_timeline_sign(HtmlBuilder& html, TimelineChart::Sort sort, const SignPlace& middle);

/// The sign of a cell, 14 wide and high, with its upper left corner here; within a drawing.
void draw_small_sign(HtmlBuilder& html, Sign sign, const SignPlace& corner);

/// The same as a drawing of its own, to stand before text. It says nothing to who cannot see it:
/// the words do.
void write_sign(HtmlBuilder& html, Sign sign);

}  // namespace vlecht::document
