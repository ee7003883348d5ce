// SPDX-License-Identifier: EUPL-1.2
#include "values/known.h"

#include <array>

namespace vlecht::values {
namespace {

constexpr std::array<std::pair<Reason, std::string_view>, 7> names{{
    {Reason::not_supplied, "not_supplied"},
    {Reason::not_delivered, "not_delivered"},
    {Reason::withheld, "withheld"},
    {Reason::nil, "nil"},
    {Reason::provisional, "provisional"},
    {Reason::not_applicable, "not_applicable"},
    {Reason::disputed, "disputed"},
}};

}  // namespace

std::string_view name_of(Reason reason) {
  for (const auto& [value, name] : names) {
    if (value == reason) return name;
  }
  CHECK(false);
  return "";
}

std::optional<Reason> reason_named(std::string_view name) {
  for (const auto& [value, text] : names) {
    if (text == name) return value;
  }
  return std::nullopt;
}

}  // namespace vlecht::values
