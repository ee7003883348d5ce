// SPDX-License-Identifier: EUPL-1.2
#include "importers/xlsx_styles.h"

#include "base/limits.h"
#include "base/text.h"

namespace vlecht::importers::xlsx {

void StylesEvents::start(std::string_view name, std::size_t depth, const Attributes& attributes) {
  if (depth == 1 && name != "styleSheet") failure = base::Problem("workbook.styles_unreadable");
  if (depth == 2) {
    is_in_formats_ = name == "numFmts";
    is_in_cell_styles_ = name == "cellXfs";
  }
  if (depth != 3 || !(is_in_formats_ || is_in_cell_styles_)) return;
  const auto id =
      static_cast<std::uint32_t>(base::to_integer(attributes.value("numFmtId")).value_or(0));
  if (is_in_formats_) {
    constexpr std::size_t format_bytes_max = 1'024;  // Excel keeps 255 characters
    formats_[id] = style_of_format(attributes.value("formatCode").substr(0, format_bytes_max));
  } else if (name == "xf") {
    const auto written = formats_.find(id);
    styles_.add(written != formats_.end() ? written->second : style_of_builtin(id));
  }
  if (styles_.size() + formats_.size() > base::limits::workbook_styles_max) {
    failure =
        base::Problem("workbook.too_many_styles",
                      {{"most", static_cast<std::int64_t>(base::limits::workbook_styles_max)}});
  }
}

void StylesEvents::end(std::string_view, std::size_t depth) {
  if (depth != 2) return;
  is_in_formats_ = false;
  is_in_cell_styles_ = false;
}

}  // namespace vlecht::importers::xlsx
