// SPDX-License-Identifier: EUPL-1.2
#include "analysis/known_fields.h"

#include "facts/decimal.h"
#include "facts/service_choices.h"

namespace vlecht::analysis {
namespace {

template <class T>
values::Known<T> known_as(const facts::Fact& fact, std::string_view field) {
  const facts::KnownValue& value = fact[field];
  if (!value.is_known()) return value.reason();
  return std::get<T>(*value);
}

}  // namespace

values::Known<values::Money> known_money(const facts::Fact& fact, std::string_view field) {
  return known_as<values::Money>(fact, field);
}

values::Known<std::string> known_text(const facts::Fact& fact, std::string_view field) {
  return known_as<std::string>(fact, field);
}

values::Known<std::int64_t> known_count(const facts::Fact& fact, std::string_view field) {
  return known_as<std::int64_t>(fact, field);
}

values::Known<values::Sterling> known_sterling(const facts::Fact& fact, std::string_view field) {
  return known_as<values::Sterling>(fact, field);
}

values::Known<values::Day> known_day(const facts::Fact& fact, std::string_view field) {
  return known_as<values::Day>(fact, field);
}

values::Known<values::Instant> known_moment(const facts::Fact& fact, std::string_view field) {
  return known_as<values::Instant>(fact, field);
}

bool says_yes(const facts::Fact& fact, std::string_view field) {
  const auto answer = known_text(fact, field);
  return answer && *answer == facts::answers::yes;
}

values::Known<values::Ratio> known_ratio(const facts::Fact& fact, std::string_view field) {
  const auto text = known_as<std::string>(fact, field);
  if (!text) return text.reason();
  return facts::ratio_of_decimal(*text);
}

int year_of(const facts::Fact& fact) { return static_cast<int>(fact.integer("year")); }

}  // namespace vlecht::analysis
