// SPDX-License-Identifier: EUPL-1.2
#include "views/verdict.h"

#include <algorithm>

#include "base/check.h"

namespace vlecht::views {
namespace {

std::string_view name_of(Course which) {
  switch (which) {
    case Course::on_course:
      return "on_course";
    case Course::not_on_course:
      return "not_on_course";
    case Course::cannot_be_told:
      return "cannot_be_told";
    case Course::not_measured:
      return "not_measured";
  }
  CHECK(false);
  return "";
}

}  // namespace

document::Sign sign_of(Course which) {
  switch (which) {
    case Course::on_course:
      return document::Sign::good;
    case Course::not_on_course:
      return document::Sign::bad;
    case Course::cannot_be_told:
    case Course::not_measured:
      return document::Sign::unknown;
  }
  CHECK(false);
  return document::Sign::unknown;
}

std::string word_of(words::Language language, Course which) {
  return words::text(language, "verdict." + std::string(name_of(which)));
}

document::Verdict verdict(words::Language language, Course which, std::string_view rule) {
  return {std::string(name_of(which)), word_of(language, which), sign_of(which),
          words::text(language, rule)};
}

Course worst_of(const std::vector<Course>& verdicts) {
  const auto has = [&](Course which) {
    return std::find(verdicts.begin(), verdicts.end(), which) != verdicts.end();
  };
  if (has(Course::not_on_course)) return Course::not_on_course;
  if (has(Course::cannot_be_told)) return Course::cannot_be_told;
  if (!has(Course::not_measured) && !verdicts.empty()) return Course::on_course;
  return has(Course::on_course) ? Course::cannot_be_told : Course::not_measured;
}

}  // namespace vlecht::views
