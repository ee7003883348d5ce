// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "facts/kind.h"

/// Fields that several kinds of fact have.
namespace vlecht::facts {

/// Key: CBS code of a municipality.
Field municipality_field();
/// Note: its name as the source writes it.
Field name_note();
/// Note: where a figure that was typed over originally stands.
Field origin_note();
/// Key: the fiscal year.
Field book_year();
/// Part of what a fact is about.
Field key_field(std::string_view name, FieldType type, Bilingual label, Bilingual meaning,
                std::vector<std::string_view> synonyms);
/// A value that each fact of the kind has.
Field value_field(std::string_view name, FieldType type, Bilingual label, Bilingual meaning,
                  std::vector<std::string_view> synonyms);
/// A value that may be left out.
Field optional_field(std::string_view name, FieldType type, Bilingual label, Bilingual meaning,
                     std::vector<std::string_view> synonyms);
/// The field, in which a percentage may be written with its sign.
Field with_percent_sign(Field field);

/// The field, whose number is at least `least` and, where there is one, at most `most`.
Field with_bounds(Field field, std::int64_t least, std::optional<std::int64_t> most);

}  // namespace vlecht::facts
