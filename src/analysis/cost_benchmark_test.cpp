// SPDX-License-Identifier: EUPL-1.2
#include "analysis/cost_benchmark.h"

#include <gtest/gtest.h>

#include "analysis/dossier_for_tests.h"

// What the question answers on tables stands in tests/cases/cost_benchmark; here what a table
// cannot say.
namespace vlecht::analysis::cost_benchmark {
namespace {

class Builder : public DossierBuilder {
 public:
  Builder& member(const std::string& code, std::int64_t rank) {
    DossierBuilder::member(code, rank);
    return *this;
  }
  Builder& place(const std::string& code, std::int64_t count, std::int64_t cents) {
    inhabitants(code, count);
    amount(code, "totaal", cents);
    return *this;
  }
};

TEST(CostBenchmark, MembersStandInTheAgreedOrder) {
  const auto answer = analyse(Builder()
                                  .member("GM0009", 1)
                                  .member("GM0001", 2)
                                  .place("GM0001", 100, 100)
                                  .place("GM0009", 100, 100)
                                  .dossier(),
                              {});
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->members[0].position.code, "GM0009");
}

TEST(CostBenchmark, DefaultGroupSpansTheClassesOfTheMembers) {
  const auto answer = analyse(Builder()
                                  .member("GM0001", 1)
                                  .member("GM0002", 2)
                                  .place("GM0001", 19'999, 100)
                                  .place("GM0002", 50'000, 100)
                                  .dossier(),
                              {});
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->scope.group, (SizeClass{10'000, 100'000}));
  EXPECT_EQ(answer->scope.chosen,
            (std::vector<std::string>{"year", "document", "measure", "group"}));
}

TEST(CostBenchmark, BoundsIncludeTheLowerAndExcludeTheUpper) {
  Parameters asked;
  asked.group = SizeClass{20'000, 50'000};
  const auto answer = analyse(Builder()
                                  .member("GM0001", 1)
                                  .place("GM0001", 30'000, 100)
                                  .place("GM0002", 20'000, 100)
                                  .place("GM0003", 49'999, 100)
                                  .place("GM0004", 19'999, 100)
                                  .place("GM0005", 50'000, 100)
                                  .dossier(),
                              asked);
  ASSERT_TRUE(answer);
  EXPECT_EQ(*answer->group.n.value, 2);
}

TEST(CostBenchmark, EveryFigureKnowsItsFacts) {
  Parameters asked;
  asked.group = SizeClass{};
  const auto answer = analyse(
      Builder().member("GM0001", 1).place("GM0001", 100, 1000).place("GM0002", 100, 2000).dossier(),
      asked);
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->together.position.per_inhabitant.sources,
            (std::vector<facts::EntryNumber>{2, 3}));
  EXPECT_EQ(answer->group.mean.sources, (std::vector<facts::EntryNumber>{4, 5}));
  EXPECT_EQ(answer->together.differences.front().euro.sources,
            (std::vector<facts::EntryNumber>{2, 3, 4, 5}));
}

TEST(CostBenchmark, AmountsThatDoNotFitTogetherAreUnknownNotWrong) {
  Parameters asked;
  asked.group = SizeClass{};
  const auto answer = analyse(Builder()
                                  .member("GM0001", 1)
                                  .member("GM0002", 2)
                                  .place("GM0001", 100, INT64_MAX)
                                  .place("GM0002", 100, INT64_MAX)
                                  .dossier(),
                              asked);
  ASSERT_TRUE(answer);
  EXPECT_FALSE(answer->together.position.per_inhabitant.value.is_known());
}

TEST(CostBenchmark, NoInhabitantsIsNoDivision) {
  Parameters asked;
  asked.group = SizeClass{};
  const auto answer =
      analyse(Builder().member("GM0001", 1).place("GM0001", 0, 100).dossier(), asked);
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->together.position.per_inhabitant.value.reason(),
            values::Reason::not_applicable);
}

TEST(CostBenchmark, ReadsGroupsAndRefusesTheRest) {
  const auto group_of = [](const std::string& text) {
    const auto read = parameters_from({{{"group", text}}});
    return read ? to_text(*read->group) : read.error().name;
  };
  EXPECT_EQ(group_of("20000-50000"), "20000-50000");
  EXPECT_EQ(group_of("50000-"), "50000-");
  EXPECT_EQ(group_of("all"), "all");
  for (const char* bad : {"20000", "-5", "5-5", "a-b", "20000-50000-1"}) {
    EXPECT_EQ(group_of(bad), "argument.unreadable") << bad;
  }
}

}  // namespace
}  // namespace vlecht::analysis::cost_benchmark
