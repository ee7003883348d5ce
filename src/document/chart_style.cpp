// SPDX-License-Identifier: EUPL-1.2
#include "document/chart_style.h"

namespace vlecht::document {

const StyleSheet& chart_sheet() {
  static const StyleSheet sheet({chart_rules(), R"css(
.chart-file{font-family:"Noto Sans","Liberation Sans","DejaVu Sans",Arial,sans-serif;font-size:14px}
.chart .chart-paper{fill:var(--vlecht-paper)}
.chart .chart-file-title{fill:var(--vlecht-ink);font-size:18px;font-weight:600}
.chart .chart-file-source{font-size:12px}
)css"},
                                {{"--vlecht-paper", "#fff"},
                                 {"--vlecht-ink", "#1a2129"},
                                 {"--vlecht-soft", "#55606b"},
                                 {"--vlecht-line", "#c9d0d6"},
                                 {"--vlecht-ground", "#f3f5f7"},
                                 {"--vlecht-band", "#e3eaf1"},
                                 {"--vlecht-dot", "#7389a0"},
                                 {"--vlecht-own", "#b84a00"},
                                 {"--vlecht-error", "#a61b1b"},
                                 {"--vlecht-good", "#1a6b3c"},
                                 {"--vlecht-warning", "#8a5a00"},
                                 {"--vlecht-link", "#0b5394"},
                                 {"--vlecht-on-light-part", "#10151a"},
                                 {"--vlecht-on-dark-part", "#ffffff"},
                                 {"--vlecht-part-1", "#6497cb"},
                                 {"--vlecht-part-2", "#31436d"},
                                 {"--vlecht-part-3", "#56a17b"},
                                 {"--vlecht-part-4", "#633550"},
                                 {"--vlecht-part-5", "#b28d4c"},
                                 {"--vlecht-part-6", "#66391e"},
                                 {"--vlecht-part-7", "#ca7e83"},
                                 {"--vlecht-part-8", "#134e34"},
                                 {"--vlecht-part-9", "#37a0ab"},
                                 {"--vlecht-part-10", "#4a460b"},
                                 {"--vlecht-part-11", "#9e88c7"},
                                 {"--vlecht-part-12", "#014b59"}});
  return sheet;
}

}  // namespace vlecht::document
