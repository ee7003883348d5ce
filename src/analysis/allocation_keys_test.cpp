// SPDX-License-Identifier: EUPL-1.2
#include "analysis/allocation_keys.h"

#include <gtest/gtest.h>

#include "analysis/allocation_for_tests.h"

namespace vlecht::analysis::allocation {
namespace {

using Cents = std::vector<std::int64_t>;
using Names = std::vector<std::string>;

Key key_in(const SharedCost& facts, const std::string& code = "K",
           std::optional<int> reference_year = std::nullopt) {
  const dossier::Dossier dossier = facts.dossier();
  const std::vector<Partner> partners = partners_of(dossier);
  return key_named({dossier, 2018, partners}, code, reference_year);
}

SharedCost fixed(const std::string& first, const std::string& second) {
  SharedCost facts;
  facts.partners(2).key("K", "vast");
  if (!first.empty()) facts.share("K", "GM0001", first);
  if (!second.empty()) facts.share("K", "GM0002", second);
  return facts;
}

Cents divided_by(const Key& key, std::int64_t whole) {
  Cents parts(key.divider->size());
  const std::int64_t undistributed = key.divider->divide(whole, parts);
  parts.push_back(undistributed);
  return parts;
}

TEST(AllocationKeys, SharesThatLeaveSomethingOpenSayHowMuchAndWhoHasNone) {
  const Key key = key_in(fixed("45.25", ""));
  EXPECT_EQ(divided_by(key, 10'000), (Cents{4525, 0, 5475}));
  ASSERT_EQ(names_of(key.findings), Names{"allocation.key_incomplete"});
  const base::Problem& problem = key.findings.front().problem;
  EXPECT_EQ(problem.detail("whole"), "45");
  EXPECT_EQ(problem.detail("decimals"), "25");
  EXPECT_EQ(problem.detail("names"), "GM0002");
  EXPECT_EQ(key_in(fixed("45", "45")).findings.front().problem.detail("decimals"), "none");
}

TEST(AllocationKeys, WhoHasNoShareInACompleteKeyPaysNothing) {
  const Key key = key_in(fixed("100", ""));
  EXPECT_EQ(divided_by(key, 7), (Cents{7, 0, 0}));
  EXPECT_TRUE(key.findings.empty());
}

TEST(AllocationKeys, SharesBeyondAHundredPercentDivideNothing) {
  const Key key = key_in(fixed("50", "50.000000001"));
  EXPECT_FALSE(key.divider);
  EXPECT_EQ(names_of(key.findings), Names{"allocation.key_over_hundred"});
  EXPECT_EQ(key.findings.front().severity, facts::Severity::error);
}

TEST(AllocationKeys, AShareMayNotBeNegativeOrMoreThanAll) {
  for (const auto& [first, second] : {std::pair("-10", "110"), std::pair("100.5", "0")}) {
    const Key key = key_in(fixed(first, second));
    EXPECT_FALSE(key.divider);
    EXPECT_EQ(key.findings.front().problem.name, "allocation.share_out_of_range");
  }
}

TEST(AllocationKeys, TheShareOfSomeoneElseIsNotDividedButCounts) {
  SharedCost facts = fixed("45", "45");
  facts.share("K", "GM0009", "10");
  const Key key = key_in(facts);
  EXPECT_EQ(divided_by(key, 100), (Cents{45, 45, 10}));
  EXPECT_EQ(names_of(key.findings), Names{"allocation.share_of_outsider"});
  facts.share("K", "GM0008", "1");
  EXPECT_FALSE(key_in(facts).divider);
}

TEST(AllocationKeys, WithoutAnyShareThereIsNothingToDivideBy) {
  const Key key = key_in(fixed("", ""));
  EXPECT_FALSE(key.divider);
  EXPECT_EQ(names_of(key.findings), Names{"allocation.key_without_shares"});
}

TEST(AllocationKeys, AMissingFigureNamesPartnerYearAndWhatIsMissing) {
  SharedCost facts;
  facts.partners(3).key("K", "inwoners").inhabitants("GM0001", 10);
  const Key key = key_in(facts);
  EXPECT_FALSE(key.divider) << "never a share of zero";
  ASSERT_EQ(names_of(key.findings), Names(2, "allocation.inhabitants_missing"));
  EXPECT_EQ(key.findings[0].problem.detail("name"), "GM0002");
  EXPECT_EQ(key.findings[1].problem.detail("name"), "GM0003");
  EXPECT_EQ(key.findings[0].problem.detail("year"), "2018");
  EXPECT_EQ(*key.weights[0].value, values::Ratio(10, 1));
  EXPECT_FALSE(key.weights[1].value.is_known());
}

TEST(AllocationKeys, ZeroInhabitantsOrWorkplacesIsAMistakeButZeroUseIsNot) {
  SharedCost facts;
  facts.partners(2).key("I", "inwoners").key("W", "werkplekken").key("U", "gebruik", "uur");
  facts.inhabitants("GM0001", 10).inhabitants("GM0002", 0);
  facts.used("GM0001", "werkplek", "0").used("GM0002", "werkplek", "5");
  facts.used("GM0001", "uur", "0").used("GM0002", "uur", "0.5");
  EXPECT_EQ(names_of(key_in(facts, "I").findings), Names{"allocation.inhabitants_not_positive"});
  EXPECT_EQ(names_of(key_in(facts, "W").findings), Names{"allocation.consumption_not_positive"});
  EXPECT_EQ(divided_by(key_in(facts, "U"), 9), (Cents{0, 9, 0}));
}

TEST(AllocationKeys, UseThatIsMissingOrNegativeOrNobodysDividesNothing) {
  SharedCost facts;
  facts.partners(2).key("K", "gebruik", "uur").key("L", "gebruik", "a/b").key("M", "gebruik", "x");
  facts.used("GM0001", "uur", "-1").used("GM0002", "uur", "3");
  facts.used("GM0001", "a/b", "0").used("GM0002", "a/b", "0").used("GM0001", "x", "1");
  EXPECT_EQ(names_of(key_in(facts, "K").findings), Names{"allocation.consumption_not_positive"});
  EXPECT_EQ(names_of(key_in(facts, "L").findings), Names{"allocation.nothing_used"});
  const Key missing = key_in(facts, "M");
  EXPECT_EQ(names_of(missing.findings), Names{"allocation.consumption_missing"});
  EXPECT_EQ(missing.findings.front().problem.detail("unit"), "x");
  for (const char* code : {"K", "L", "M"}) EXPECT_FALSE(key_in(facts, code).divider) << code;
}

TEST(AllocationKeys, TheReferenceYearIsTheOneAskedForElseThatOfTheKeyElseTheBookYear) {
  SharedCost facts;
  facts.partners(1).key("K", "inwoners");
  facts.add("allocation_key", {{"key", std::string("P")},
                               {"method", std::string("inwoners")},
                               {"reference_year", std::int64_t{2014}}});
  EXPECT_EQ(key_in(facts, "K").reference_year, 2018);
  EXPECT_EQ(key_in(facts, "P").reference_year, 2014);
  EXPECT_EQ(key_in(facts, "P", 2016).reference_year, 2016);
}

TEST(AllocationKeys, AKeyThatDoesNotSayWhatItDividesByDividesNothing) {
  SharedCost facts;
  facts.partners(1).key("U", "gebruik");
  facts.add("allocation_key", {{"key", std::string("K")}});
  EXPECT_EQ(names_of(key_in(facts, "K").findings), Names{"allocation.key_without_method"});
  EXPECT_EQ(names_of(key_in(facts, "U").findings), Names{"allocation.key_without_unit"});
}

TEST(AllocationKeys, AKeyThatHoldsInPartOfTheYearIsUsedAndTold) {
  SharedCost facts;
  facts.partners(1).key("K", "gelijk");
  const dossier::Dossier dossier = facts.dossier();
  const std::vector<Partner> partners = partners_of(dossier);
  const Key key = key_named({dossier, 2017, partners}, "K");  // the facts hold since 2018
  EXPECT_EQ(names_of(key.findings), Names{"allocation.key_outside_year"});
  EXPECT_EQ(key.findings.front().problem.detail("from"), "2018-01-01");
  EXPECT_EQ(key.findings.front().problem.detail("until"), "none");
  EXPECT_TRUE(key.divider);
}

TEST(AllocationKeys, NumbersThatCannotBeAddedExactlyDivideNothing) {
  SharedCost facts;
  facts.partners(2).key("K", "gebruik", "uur");
  facts.used("GM0001", "uur", "100000000000000").used("GM0002", "uur", "0.000000001");
  const Key key = key_in(facts);
  EXPECT_FALSE(key.divider);
  EXPECT_EQ(names_of(key.findings), Names{"allocation.weights_too_fine"});
}

}  // namespace
}  // namespace vlecht::analysis::allocation
