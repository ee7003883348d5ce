// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "importers/workbook.h"
#include "importers/xlsx_archive.h"
#include "importers/xlsx_budget.h"
#include "importers/xlsx_xml.h"

namespace vlecht::importers::xlsx {

/// Undoes `_xHHHH_`, by which a workbook writes characters that XML cannot hold
/// (ECMA-376-1, 22.9.2.19). What is no character (half of a pair, nought) becomes U+FFFD.
std::string unescaped(std::string_view text);

/// Collects the text of a string item (`si` or `is`): its `t` and the `t` of its runs, without the
/// phonetic runs that tell how Japanese is pronounced. Outer blanks count only where `xml:space`
/// keeps them.
class StringItem {
 public:
  void begin();
  /// Elements inside the item; `depth` is 1 for its children.
  void start(std::string_view name, std::size_t depth, const Attributes& attributes);
  void end(std::size_t depth);
  void text(std::string_view piece);

  /// Bytes so far, as stored.
  std::size_t size() const { return text_.size(); }
  /// The whole text, unescaped.
  std::string finished() const;

 private:
  std::string text_;
  std::size_t kept_begin_ = 0;  // text before and after these places may lose its outer blanks
  std::size_t kept_end_ = 0;
  std::size_t text_depth_ = 0;      // of the `t` that is open
  std::size_t phonetic_depth_ = 0;  // of the `rPh` that is open
  bool keeps_blanks_ = false;
};

/// All shared strings of a workbook in one buffer.
class SharedStrings {
 public:
  void add(std::string_view text);
  std::size_t size() const { return ends_.size(); }
  std::size_t text_bytes() const { return text_.size(); }
  std::string_view operator[](std::size_t index) const;

 private:
  std::string text_;
  std::vector<std::uint32_t> ends_;  // the text is at most workbook_text_bytes_max
};

/// Reads `sst` documents into `strings`. Takes from `memory` what they occupy.
class SharedStringsEvents final : public XmlEvents {
 public:
  SharedStringsEvents(SharedStrings& strings, Budget& memory, std::uint64_t text_bytes_max)
      : strings_(strings), memory_(memory), text_bytes_max_(text_bytes_max) {}

  void start(std::string_view name, std::size_t depth, const Attributes& attributes) override;
  void end(std::string_view name, std::size_t depth) override;
  void text(std::string_view piece) override;

 private:
  SharedStrings& strings_;
  Budget& memory_;
  std::uint64_t text_bytes_max_;
  StringItem item_;
  bool is_in_item_ = false;
};

}  // namespace vlecht::importers::xlsx
