// SPDX-License-Identifier: EUPL-1.2
#include "web/asked.h"

namespace vlecht::web {

operations::Asked asked_from(const Visit& visit, const operations::Question& question) {
  operations::Asked asked;
  asked.question = &question;
  asked.language = visit.language;
  asked.moment = {visit.parameter("op", "on"), visit.parameter("bekend", "known")};
  for (const auto& [name, value] : visit.request.query) {
    const bool is_moment = name == "op" || name == "on" || name == "bekend" || name == "known";
    if (!is_moment && name != "lang") asked.arguments.values.emplace_back(name, value);
  }
  return asked;
}

}  // namespace vlecht::web
