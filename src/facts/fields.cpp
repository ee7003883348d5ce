// SPDX-License-Identifier: EUPL-1.2
#include "facts/fields.h"

namespace vlecht::facts {

Field municipality_field() {
  return {.name = "municipality",
          .type = FieldType::municipality,
          .role = Role::key,
          .label = {"gemeentecode", "municipality_code"},
          .meaning = {"CBS-code van de gemeente, zoals GM0377.",
                      "CBS code of the municipality, such as GM0377."},
          .synonyms = {"gemeentecode", "gmcode", "code", "cbscode", "gemeentenummer", "gemeentenr",
                       "overheidsnummer", "regios", "regiocode", "municipalitycode", "gemcode",
                       "municipality"}};
}

Field name_note() {
  return {.name = "name",
          .type = FieldType::text,
          .role = Role::note,
          .label = {"gemeente", "municipality_name"},
          .meaning = {"Naam van de gemeente zoals de bron die schrijft.",
                      "Name of the municipality as the source writes it."},
          .required = false,
          .synonyms = {"gemeente", "gemeentenaam", "naam", "municipalityname", "name",
                       "overheidsnaam", "regionaam"}};
}

Field origin_note() {
  return {.name = "origin",
          .type = FieldType::text,
          .role = Role::note,
          .label = {"bron", "origin"},
          .meaning = {"Waar het cijfer oorspronkelijk staat, als het is overgetypt.",
                      "Where the figure originally stands, if it was typed over."},
          .required = false,
          .synonyms = {"bron", "source", "vindplaats", "origin"}};
}

Field book_year() {
  return {.name = "year",
          .type = FieldType::year,
          .role = Role::key,
          .label = {"boekjaar", "book_year"},
          .meaning = {"Boekjaar waarover het gaat.", "Fiscal year that it is about."},
          .synonyms = {"boekjaar", "jaar", "bookyear", "year", "fiscalyear"}};
}

Field key_field(std::string_view name, FieldType type, Bilingual label, Bilingual meaning,
                std::vector<std::string_view> synonyms) {
  return {.name = name,
          .type = type,
          .role = Role::key,
          .label = label,
          .meaning = meaning,
          .synonyms = std::move(synonyms)};
}

Field value_field(std::string_view name, FieldType type, Bilingual label, Bilingual meaning,
                  std::vector<std::string_view> synonyms) {
  Field field = key_field(name, type, label, meaning, std::move(synonyms));
  field.role = Role::value;
  return field;
}

Field optional_field(std::string_view name, FieldType type, Bilingual label, Bilingual meaning,
                     std::vector<std::string_view> synonyms) {
  return {.name = name,
          .type = type,
          .role = Role::value,
          .label = label,
          .meaning = meaning,
          .required = false,
          .synonyms = std::move(synonyms)};
}

Field with_percent_sign(Field field) {
  field.may_be_percentage = true;
  return field;
}

Field with_bounds(Field field, std::int64_t least, std::optional<std::int64_t> most) {
  field.bounds = Bounds{least, most};
  return field;
}

}  // namespace vlecht::facts
