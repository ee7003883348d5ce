// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vlecht::analysis {

/// Which codes (account numbers, cost centres, creditors) are meant: a list, separated by commas,
/// semicolons or spaces, of codes ("4100"), beginnings ("43*") and ranges of equally long numbers
/// ("44000-44999", both ends included).
class CodePattern {
 public:
  /// None when the text holds no such list.
  static std::optional<CodePattern> from_text(std::string_view text);

  bool matches(std::string_view code) const;

 private:
  struct Item {
    enum class Sort { code, beginning, range } sort = Sort::code;
    std::string first;
    std::string last;
  };

  static std::optional<Item> item_from(std::string_view text);
  static bool matches(const Item& item, std::string_view code);

  std::vector<Item> items_;
};

}  // namespace vlecht::analysis
