// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "importers/xlsx_number.h"
#include "importers/xlsx_xml.h"

namespace vlecht::importers::xlsx {

/// How each cell style (the `s` of a cell) shows a number.
class Styles {
 public:
  void add(NumberStyle style) { styles_.push_back(style); }
  std::size_t size() const { return styles_.size(); }
  /// A style that the workbook does not have shows a plain number.
  NumberStyle operator[](std::size_t index) const {
    return index < styles_.size() ? styles_[index] : NumberStyle::number;
  }

 private:
  std::vector<NumberStyle> styles_;
};

/// Reads `styleSheet` documents: only the number formats matter.
class StylesEvents final : public XmlEvents {
 public:
  explicit StylesEvents(Styles& styles) : styles_(styles) {}

  void start(std::string_view name, std::size_t depth, const Attributes& attributes) override;
  void end(std::string_view name, std::size_t depth) override;
  void text(std::string_view) override {}

 private:
  Styles& styles_;
  std::unordered_map<std::uint32_t, NumberStyle> formats_;
  bool is_in_formats_ = false;
  bool is_in_cell_styles_ = false;
};

}  // namespace vlecht::importers::xlsx
