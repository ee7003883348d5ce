// SPDX-License-Identifier: EUPL-1.2
#include "journal/layout.h"

#include <algorithm>

#include "base/check.h"
#include "facts/kinds.h"

namespace vlecht::journal {

const std::vector<Layout>& layouts() {
  static const std::vector<Layout> all = [] {
    std::vector<Layout> made;
    for (const facts::Kind& kind : facts::kinds()) {
      Layout layout;
      layout.kind = &kind;
      for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        const facts::Field& field = kind.fields[i];
        layout.by_name.push_back(
            {i, &field, field.name, Literal("\"" + std::string(field.name) + "\":")});
        if (field.role == facts::Role::key) layout.key_fields.push_back(i);
      }
      std::sort(layout.by_name.begin(), layout.by_name.end(),
                [](const auto& a, const auto& b) { return a.name < b.name; });
      if (kind.measure) {
        layout.amount = kind.at(kind.measure->amount);
        for (const auto field : kind.measure->grouped_by) {
          layout.grouped_by.push_back(kind.at(field));
        }
        CHECK(kind.measure->marked_by.size() <= facts::marks_max);
        for (const auto field : kind.measure->marked_by) {
          layout.marked_by.push_back(kind.at(field));
        }
      }
      made.push_back(std::move(layout));
    }
    return made;
  }();
  return all;
}

const Layout& layout_of(const facts::Kind& kind) {
  for (const Layout& layout : layouts()) {
    if (layout.kind == &kind) return layout;
  }
  CHECK(false);
  return layouts().front();
}

}  // namespace vlecht::journal
