// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/html.h"

/// How charts look: on a page, and as a file.
namespace vlecht::document {

/// The rules of style/charts.css, as they are part of `style()`; made while the program is built.
Literal chart_rules();

/// The same look for a drawing by itself: in light colours, whatever the scheme of who looks, so
/// that it can be printed and put in a letter.
const StyleSheet& chart_sheet();

}  // namespace vlecht::document
