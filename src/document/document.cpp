// SPDX-License-Identifier: EUPL-1.2
#include "document/document.h"

#include "base/check.h"

namespace vlecht::document {

std::string_view name_of(Unit unit) {
  switch (unit) {
    case Unit::none:
      return "none";
    case Unit::count:
      return "count";
    case Unit::euro:
      return "euro";
    case Unit::euro_per_inhabitant:
      return "euro_per_inhabitant";
    case Unit::percent:
      return "percent";
    case Unit::fraction:
      return "fraction";
    case Unit::inhabitants:
      return "inhabitants";
    case Unit::text:
      return "text";
    case Unit::day:
      return "day";
  }
  CHECK(!"a unit has a name");
}

bool is_numeric(Unit unit) { return unit != Unit::none && unit != Unit::text && unit != Unit::day; }

}  // namespace vlecht::document
