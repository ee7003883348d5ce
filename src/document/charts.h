// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/bullets.h"
#include "document/chart.h"
#include "document/control_chart.h"
#include "document/day_calendar.h"
#include "document/document.h"
#include "document/funnel.h"
#include "document/grouped_bars.h"
#include "document/quantile_dots.h"
#include "document/stacked_bars.h"
#include "document/state_chart.h"
#include "document/timeline.h"
#include "document/trend.h"
#include "document/waterfall.h"

/// What all charts of a document have in common: where they stand, and the files of each.
namespace vlecht::document {

/// Where a page of a document has its other pages; what is empty is not there.
struct PageLinks {
  std::string charts = {};    ///< before a chart's name: "/kosten/figuur/"
  std::string query = {};     ///< behind it: "?jaar=2019&op=…"
  std::string glossary = {};  ///< of the page that explains terms: "/begrippen"
  bool has_marks = false;     ///< whether the marks of charts lead somewhere; false for paper
};

/// A block that is drawn: `write_chart` writes it, and there is a table with the same numbers.
template <class B>
concept IsChart = requires(const B& block) {
  block.description;
  block.table_id;
};

struct NamedChart {
  std::string name;  ///< in an address: its id, with "-2" behind it for the second of that id
  const Block* block = nullptr;
};
/// The charts of a document, in its order.
std::vector<NamedChart> charts_of(const Document& document);

/// The table of a document that a chart says has its numbers; none when there is none.
const Table* table_of_chart(const Document& document, std::string_view table_id);

/// A chart as an SVG file by itself: light, with its title, its sentence, and at its foot the
/// answer, the moment and the journal that it comes from. `name` as in `charts_of`. None when there
/// is no such chart, or nothing to draw.
std::optional<std::string> to_svg(const Document& document, std::string_view name);

/// The numbers behind a chart as CSV: the table with the same numbers, and where a table holds
/// sums of them the numbers themselves. None when there is no such chart.
std::optional<std::string> chart_to_csv(const Document& document, std::string_view name);

}  // namespace vlecht::document
