// SPDX-License-Identifier: EUPL-1.2
#include "analysis/portfolio_pairs.h"

#include <gtest/gtest.h>

#include "analysis/dossier_for_tests.h"

namespace vlecht::analysis {
namespace {

void add_project(DossierBuilder& builder, int year, const char* number, const char* name) {
  builder.add("portfolio_project", {{"project", std::string(number)},
                                    {"year", std::int64_t{year}},
                                    {"name", std::string(name)}});
}

TEST(PortfolioPairs, AreByNumberAndElseByNameWithAFinding) {
  DossierBuilder builder;
  add_project(builder, 2021, "A_1", "First");
  add_project(builder, 2021, "Second project", "Second project");
  add_project(builder, 2021, "A_3", "Third");
  add_project(builder, 2022, "A_2", "Second Project ");
  add_project(builder, 2022, "A_1", "First, renamed");
  add_project(builder, 2022, "A_4", "Fourth");
  add_project(builder, 2020, "A_3", "Third");
  const ProjectPairs found = pair_projects(builder.dossier(), 2021, 2022);
  ASSERT_EQ(found.pairs.size(), 2U);
  EXPECT_EQ(found.pairs[0].later.text("name"), "First, renamed");
  EXPECT_FALSE(found.pairs[0].is_by_name);
  EXPECT_EQ(found.pairs[1].later.text("project"), "A_2");
  EXPECT_TRUE(found.pairs[1].is_by_name);
  EXPECT_EQ(found.only_earlier, std::vector<std::string>{"A_3"});
  EXPECT_EQ(found.only_later, std::vector<std::string>{"A_4"});
  ASSERT_EQ(found.findings.size(), 1U);
  EXPECT_EQ(found.findings[0].problem.name, "portfolio_pairs.by_name_found");
  EXPECT_EQ(found.findings[0].problem.detail("projects"), "Second project");
  EXPECT_EQ(found.findings[0].sources, (std::vector<facts::EntryNumber>{2, 4}));
}

TEST(PortfolioPairs, ANameOfTwoProjectsPairsNothing) {
  DossierBuilder builder;
  add_project(builder, 2021, "A_1", "Same");
  add_project(builder, 2022, "A_2", "Same");
  add_project(builder, 2022, "A_3", "same");
  const ProjectPairs found = pair_projects(builder.dossier(), 2021, 2022);
  EXPECT_TRUE(found.pairs.empty());
  EXPECT_EQ(found.only_later.size(), 2U);
  ASSERT_EQ(found.findings.size(), 1U);
  EXPECT_EQ(found.findings[0].problem.name, "portfolio_pairs.unclear_found");
}

}  // namespace
}  // namespace vlecht::analysis
