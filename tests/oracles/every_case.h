// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <string>
#include <vector>

#include "oracles/oracle.h"

/// One test for each case of a file, so that a case for which nobody wrote a check fails.
namespace vlecht::tests {

/// Computes a case and expects what it says, by GoogleTest.
using CaseCheck = void (*)(const Oracle& oracle);
using CaseChecks = std::map<std::string, CaseCheck>;

inline constexpr const char* no_file = "file_is_not_here";

/// The cases that the file has, or that it is not here.
inline std::vector<std::string> cases_in(const std::string& file) {
  auto ids = oracle_ids(file);
  if (ids.empty()) ids.emplace_back(no_file);
  return ids;
}

inline std::string name_of_case(const testing::TestParamInfo<std::string>& info) {
  std::string name = info.param;
  std::replace_if(
      name.begin(), name.end(),
      [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
  return name;
}

/// The body of such a test.
inline void check_case(const std::string& file, const std::string& id, const CaseChecks& checks) {
  if (id == no_file) GTEST_SKIP() << "../shared/oracles/" << file << " is not here";
  const auto found = checks.find(id);
  ASSERT_NE(found, checks.end()) << "no check for the case " << id << " of " << file;
  const auto oracle = Oracle::load(file, id);
  ASSERT_TRUE(oracle);
  found->second(*oracle);
}

/// Every check has a case: a case that was renamed or taken away is noticed too.
inline void check_names(const std::string& file, const CaseChecks& checks) {
  const auto ids = oracle_ids(file);
  if (ids.empty()) GTEST_SKIP() << "../shared/oracles/" << file << " is not here";
  for (const auto& [id, check] : checks)
    EXPECT_NE(std::find(ids.begin(), ids.end(), id), ids.end()) << id << " is not in " << file;
}

}  // namespace vlecht::tests

/// Tests `suite/id` for each case of `file`, by `checks`.
#define VLECHT_EVERY_CASE(suite, file, checks)                      \
  class suite : public testing::TestWithParam<std::string> {};      \
  TEST_P(suite, ComesOut) { check_case(file, GetParam(), checks); } \
  TEST(suite##Checks, EachHasACase) { check_names(file, checks); }  \
  INSTANTIATE_TEST_SUITE_P(Case, suite, testing::ValuesIn(cases_in(file)), name_of_case)
