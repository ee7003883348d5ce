// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "facts/fact.h"
#include "journal/columns.h"
#include "journal/measured.h"
#include "values/day.h"

namespace vlecht::journal {

/// A statement without its content: what its place among transactions depends on, and what the
/// timeline keeps of it. Views are valid as long as what they look into.
struct Outline {
  facts::EntryNumber number = 0;
  facts::EntryNumber transaction = 0;
  facts::EntryNumber document = 0;  ///< that it comes from; 0 when there is none
  std::uint16_t kind = 0;           ///< as `kind_number` has it
  facts::Operation operation = facts::Operation::assert_;
  values::Day from;
  values::Day until;
  std::string_view key;
  Texts::Tag key_tag = 0;  ///< tags are made with the seed of the timeline that it is for
  Texts::Tag group_tag = 0;
  std::array<Texts::Tag, facts::marks_max> mark_tags{};
  std::optional<Measured> measured = std::nullopt;  ///< what it adds to the sums of its kind
};

}  // namespace vlecht::journal
