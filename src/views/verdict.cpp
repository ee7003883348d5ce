// SPDX-License-Identifier: EUPL-1.2
#include "views/verdict.h"

#include <algorithm>

#include "base/check.h"

namespace vlecht::views {
namespace {

std::string_view name_of(Verdict which) {
  switch (which) {
    case Verdict::on_course:
      return "on_course";
    case Verdict::not_on_course:
      return "not_on_course";
    case Verdict::cannot_be_told:
      return "cannot_be_told";
    case Verdict::not_measured:
      return "not_measured";
  }
  CHECK(false);
  return "";
}

}  // namespace

document::Sign sign_of(Verdict which) {
  switch (which) {
    case Verdict::on_course:
      return document::Sign::good;
    case Verdict::not_on_course:
      return document::Sign::bad;
    case Verdict::cannot_be_told:
    case Verdict::not_measured:
      return document::Sign::unknown;
  }
  CHECK(false);
  return document::Sign::unknown;
}

document::Verdict verdict(words::Language language, Verdict which, std::string_view rule) {
  const std::string name(name_of(which));
  return {name, words::text(language, "verdict." + name), sign_of(which),
          words::text(language, rule)};
}

Verdict worst_of(const std::vector<Verdict>& verdicts) {
  const auto has = [&](Verdict which) {
    return std::find(verdicts.begin(), verdicts.end(), which) != verdicts.end();
  };
  if (has(Verdict::not_on_course)) return Verdict::not_on_course;
  if (has(Verdict::cannot_be_told)) return Verdict::cannot_be_told;
  if (!has(Verdict::not_measured) && !verdicts.empty()) return Verdict::on_course;
  return has(Verdict::on_course) ? Verdict::cannot_be_told : Verdict::not_measured;
}

}  // namespace vlecht::views
