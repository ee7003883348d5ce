// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"

namespace vlecht::document {

/// A ZIP archive in memory (APPNOTE 6.3), its parts stored as they are and without a date, so that
/// the same parts give the same bytes. Parts and archive stay under 4 GiB.
class Zip {
 public:
  void add(std::string_view name, std::string_view content);
  base::Bytes finish() &&;

 private:
  std::string out_;
  std::string directory_;
  std::uint16_t parts_ = 0;
};

}  // namespace vlecht::document
