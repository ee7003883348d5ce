// SPDX-License-Identifier: EUPL-1.2
#include "web/asked.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace vlecht::web {

operations::Asked asked_from(const Visit& visit, const operations::Question& question) {
  operations::Asked asked;
  asked.question = &question;
  asked.language = visit.language;
  asked.moment = {visit.parameter("op", "on"), visit.parameter("bekend", "known")};
  for (const auto& [name, value] : visit.request.query) {
    static constexpr std::array others{"op", "on", "bekend", "known", "lang", "blad", "page"};
    if (std::find(others.begin(), others.end(), name) == others.end())
      asked.arguments.values.emplace_back(name, value);
  }
  return asked;
}

std::int64_t page_from(const Visit& visit) {
  const std::string text = visit.parameter("blad", "page");
  // What is no number is no page that there is.
  return text.empty() ? 1 : base::to_integer(text).value_or(0);
}

}  // namespace vlecht::web
