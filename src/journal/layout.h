// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "facts/kind.h"
#include "journal/encoding.h"

/// Where the fields of a kind stand in the bytes of its statements.
namespace vlecht::journal {

/// A field of a kind, at the place where its name stands in a body.
struct NamedField {
  std::size_t index = 0;
  const facts::Field* field = nullptr;
  std::string_view name;
  Literal written;  // with quotes and colon
};

/// A kind with its fields in the order in which their names stand in a body, and those of its
/// measure.
struct Layout {
  const facts::Kind* kind = nullptr;
  std::vector<NamedField> by_name;
  std::vector<std::size_t> key_fields;
  std::size_t amount = 0;
  std::vector<std::size_t> grouped_by;
  std::vector<std::size_t> marked_by;
};

/// Of every kind, in the order of `facts::kinds()`.
const std::vector<Layout>& layouts();
const Layout& layout_of(const facts::Kind& kind);

}  // namespace vlecht::journal
