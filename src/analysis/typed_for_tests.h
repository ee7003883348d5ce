// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "facts/kinds.h"
#include "facts/typed.h"

namespace vlecht::analysis {

/// Someone has typed these values and nothing else.
inline facts::Typed typed(std::string_view kind,
                          const std::vector<std::pair<std::string_view, facts::Value>>& values) {
  facts::Typed out{.kind = &facts::kind_named(kind)};
  out.values.assign(out.kind->fields.size(), values::Reason::not_supplied);
  for (const auto& [field, value] : values) out.values[out.kind->at(field)] = value;
  return out;
}

}  // namespace vlecht::analysis
