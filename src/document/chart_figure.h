// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>

#include "document/html.h"
#include "words/message.h"

namespace vlecht::document {

/// What stands around the drawings of a chart. The texts are only looked at during the call.
struct ChartFigure {
  const std::string& id;
  const std::string& title;
  const std::string& description;
  const std::string& table_id;  ///< on this page, of the table with the same numbers; may be empty
};

/// Writes a `figure` with the title, the description, what `draw` writes, and the way to the
/// table. `draw` is given the ids of title and description, for `aria-labelledby`.
void write_chart_figure(HtmlBuilder& html, words::Language language, const ChartFigure& figure,
                        const std::function<void(const std::string& named_by)>& draw);

}  // namespace vlecht::document
