// SPDX-License-Identifier: EUPL-1.2
#include "base/problem.h"

namespace vlecht::base {
namespace {

std::string text_of(const Detail& detail) {
  if (const auto* number = std::get_if<std::int64_t>(&detail)) return std::to_string(*number);
  return std::get<std::string>(detail);
}

}  // namespace

std::string Problem::detail(std::string_view key) const {
  for (const auto& [name_, value] : details) {
    if (name_ == key) return text_of(value);
  }
  return "";
}

std::string to_string(const Problem& problem) {
  std::string out = problem.name;
  for (const auto& [key, value] : problem.details) out += " " + key + "=" + text_of(value);
  return out;
}

}  // namespace vlecht::base
