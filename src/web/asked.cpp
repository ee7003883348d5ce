// SPDX-License-Identifier: EUPL-1.2
#include "web/asked.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "values/typed_day.h"

namespace vlecht::web {

operations::Asked asked_from(const Visit& visit, const operations::Question& question) {
  operations::Asked asked;
  asked.question = &question;
  asked.language = visit.language;
  asked.moment = {visit.parameter("op", "on"), visit.parameter("bekend", "known")};
  for (const auto& [name, value] : visit.request.query) {
    static constexpr std::array others{"op", "on", "bekend", "known", "lang", "blad", "page"};
    if (std::find(others.begin(), others.end(), name) == others.end())
      asked.arguments.values.emplace_back(name, as_written(question, name, value));
  }
  return asked;
}

std::string as_written(const operations::Question& question, std::string_view name,
                       const std::string& value) {
  for (const operations::Parameter& parameter : question.parameters) {
    if (name != parameter.name && name != parameter.dutch) continue;
    // A parameter whose example is a day is one.
    const bool is_day = values::day_from_iso(parameter.example).has_value();
    const auto day = is_day ? values::typed_day(value) : std::nullopt;
    return day ? values::to_iso(*day) : value;
  }
  return value;
}

std::int64_t page_from(const Visit& visit) {
  const std::string text = visit.parameter("blad", "page");
  // What is no number is no page that there is.
  return text.empty() ? 1 : base::to_integer(text).value_or(0);
}

}  // namespace vlecht::web
