// SPDX-License-Identifier: EUPL-1.2
#include "analysis/allocation.h"

#include <gtest/gtest.h>

#include "analysis/allocation_for_tests.h"

namespace vlecht::analysis::allocation {
namespace {

using values::Money;
using Cents = std::vector<std::int64_t>;
using Names = std::vector<std::string>;

Money cents(std::int64_t amount) { return Money::from_cents(amount); }

// Parts, and what is undistributed last.
Cents divided(const Allocation& allocation, const std::string& pool, std::int64_t amount) {
  const Division division = allocation.divide(pool, cents(amount));
  EXPECT_EQ(division.whole(), cents(amount));
  Cents out = cents_of(division.parts);
  out.push_back(division.undistributed.cents());
  return out;
}

Names odd_about(const Allocation& allocation, std::vector<std::string> pools) {
  return names_of(allocation.findings(pools));
}

// A pool with each sort of key over two partners.
SharedCost every_key() {
  SharedCost facts;
  facts.partners(2).pool("vast", "A").pool("inw", "B").pool("plek", "C").pool("afname", "D");
  facts.pool("gelijk", "E").pool("los", "").pool("kwijt", "Z");
  facts.key("A", "vast").key("B", "inwoners").key("C", "werkplekken");
  facts.key("D", "gebruik", "uur").key("E", "gelijk");
  facts.share("A", "GM0001", "43.1").share("A", "GM0002", "56.9");
  facts.inhabitants("GM0001", 30).inhabitants("GM0002", 10);
  facts.used("GM0001", "werkplek", "10").used("GM0002", "werkplek", "40");
  facts.used("GM0001", "uur", "0").used("GM0002", "uur", "12.5");
  return facts;
}

TEST(Allocation, EachSortOfKeyDividesByItsOwnFigures) {
  const Allocation allocation(every_key().dossier(), 2018);
  EXPECT_EQ(divided(allocation, "vast", 10'001), (Cents{4310, 5691, 0}));
  EXPECT_EQ(divided(allocation, "inw", 1'000), (Cents{750, 250, 0}));
  EXPECT_EQ(divided(allocation, "plek", 1'000), (Cents{200, 800, 0}));
  EXPECT_EQ(divided(allocation, "afname", 1'000), (Cents{0, 1'000, 0}));
  EXPECT_EQ(divided(allocation, "gelijk", 101), (Cents{51, 50, 0}));
  EXPECT_EQ(odd_about(allocation, {"vast", "inw", "plek", "afname", "gelijk"}), Names{});
}

TEST(Allocation, ARefundIsDividedAsItsSize) {
  const Allocation allocation(every_key().dossier(), 2018);
  EXPECT_EQ(divided(allocation, "gelijk", -101), (Cents{-51, -50, 0}));
  EXPECT_EQ(divided(allocation, "vast", -10'001), (Cents{-4310, -5691, 0}));
}

TEST(Allocation, WithoutAKeyThatDividesTheAmountIsUndistributed) {
  const Allocation allocation(every_key().dossier(), 2018);
  for (const auto& [pool, problem] : {std::pair("los", "allocation.pool_without_key"),
                                      std::pair("kwijt", "allocation.key_unknown"),
                                      std::pair("nergens", "allocation.pool_unknown")}) {
    EXPECT_EQ(divided(allocation, pool, 500), (Cents{0, 0, 500}));
    EXPECT_EQ(odd_about(allocation, {pool}), Names{problem});
    const auto part = allocation.divide(pool, cents(500)).part(0);
    EXPECT_FALSE(part.value.is_known()) << "not a share of zero";
  }
}

TEST(Allocation, FindingsAreAboutThePoolsThatWereAskedForAndEachStandsOnce) {
  SharedCost facts = every_key();
  facts.pool("kwijt2", "Z");
  const Allocation allocation(facts.dossier(), 2018);
  EXPECT_EQ(odd_about(allocation, {"vast"}), Names{});
  EXPECT_EQ(odd_about(allocation, {"kwijt", "kwijt2", "kwijt"}), Names{"allocation.key_unknown"});
}

TEST(Allocation, ADivisionRestsOnPoolKeyAndFiguresAndIsAsWeakAsTheWeakest) {
  SharedCost facts;
  facts.partners(2).pool("P", "B").key("B", "inwoners");
  facts.inhabitants("GM0001", 30).inhabitants("GM0002", 10);
  facts.inhabitants_in(2017, "GM0001", 5);
  const Division division = Allocation(facts.dossier(), 2018).divide("P", cents(100));
  EXPECT_EQ(division.grounds.sources, (std::vector<facts::EntryNumber>{3, 4, 5, 6}));
  EXPECT_EQ(division.part(1).sources, division.grounds.sources);
  EXPECT_EQ(division.grounds.standing, facts::Standing::reported);
}

TEST(Allocation, PartnersAreNamedInTheirOrder) {
  SharedCost facts;
  facts.member("GM0397", 2).member("GM0377", 1);
  facts.add("municipality",
            {{"municipality", std::string("GM0397")}, {"name", std::string("Heemstede")}});
  const Allocation allocation(facts.dossier(), 2018);
  EXPECT_EQ(allocation.partners(),
            (std::vector<Partner>{{"GM0377", "GM0377"}, {"GM0397", "Heemstede"}}));
}

TEST(Allocation, WithoutPartnersNothingIsDivided) {
  SharedCost facts;
  facts.pool("P", "E").key("E", "gelijk");
  const Allocation allocation(facts.dossier(), 2018);
  EXPECT_EQ(divided(allocation, "P", 7), (Cents{7}));
  EXPECT_EQ(odd_about(allocation, {"P"}), Names{"allocation.no_partners"});
}

TEST(Allocation, CellsAddUpAndTogetherAreTheDivisionOfTheTotal) {
  const Allocation allocation(every_key().dossier(), 2018);
  const std::vector<Money> cells(3, cents(1));
  const CellDivision parts = allocation.divide_cells("gelijk", cells);
  // By itself each cent would go to the first.
  EXPECT_EQ(cents_of(parts.parts), (Cents{1, 0, 0, 1, 1, 0}));
  EXPECT_EQ(cents_of(parts.undistributed), (Cents{0, 0, 0}));
  EXPECT_EQ(parts.cell(1)[1], cents(1));
  EXPECT_TRUE(parts.is_divided);
}

TEST(Allocation, CellsOfAPoolThatIsNotDividedStayWhole) {
  const Allocation allocation(every_key().dossier(), 2018);
  const std::vector<Money> cells{cents(5), cents(-7)};
  for (const char* pool : {"los", "nergens"}) {
    const CellDivision parts = allocation.divide_cells(pool, cells);
    EXPECT_EQ(cents_of(parts.parts), (Cents{0, 0, 0, 0}));
    EXPECT_EQ(parts.undistributed, cells);
    EXPECT_FALSE(parts.is_divided);
  }
}

// ---- What if ----

TEST(Allocation, AnotherKeyForEveryPoolOrForOne) {
  const auto dossier = every_key().dossier();
  const Allocation all(dossier, 2018, {.key = "B", .pool = {}, .reference_year = {}});
  EXPECT_EQ(divided(all, "vast", 1'000), (Cents{750, 250, 0}));
  EXPECT_EQ(divided(all, "los", 1'000), (Cents{750, 250, 0}));
  const Allocation one(dossier, 2018, {.key = "even", .pool = "vast", .reference_year = {}});
  EXPECT_EQ(divided(one, "vast", 1'000), (Cents{500, 500, 0}));
  EXPECT_EQ(divided(one, "inw", 1'000), (Cents{750, 250, 0}));
}

TEST(Allocation, AMethodNeedsNoFactToBeTried) {
  const auto dossier = every_key().dossier();
  const auto by = [&](const char* method) {
    const Allocation allocation(dossier, 2018, {.key = method, .pool = {}, .reference_year = {}});
    return divided(allocation, "vast", 1'000);
  };
  EXPECT_EQ(by("inhabitants"), (Cents{750, 250, 0}));
  EXPECT_EQ(by("workplaces"), (Cents{200, 800, 0}));
  EXPECT_EQ(by("even"), (Cents{500, 500, 0}));
  EXPECT_EQ(by("gebruik"), (Cents{0, 0, 1'000}));
}

TEST(Allocation, AnotherReferenceYearTakesTheFiguresOfThatYear) {
  SharedCost facts = every_key();
  facts.inhabitants_in(2014, "GM0001", 10).inhabitants_in(2014, "GM0002", 10);
  const Allocation allocation(facts.dossier(), 2018,
                              {.key = {}, .pool = {}, .reference_year = 2014});
  EXPECT_EQ(divided(allocation, "inw", 1'000), (Cents{500, 500, 0}));
  EXPECT_EQ(allocation.key_of("inw")->reference_year, 2014);
  EXPECT_EQ(divided(allocation, "plek", 1'000), (Cents{0, 0, 1'000})) << "no workplaces in 2014";
}

TEST(Allocation, APoolThatDoesNotExistCannotBeTried) {
  const Allocation allocation(every_key().dossier(), 2018,
                              {.key = "even", .pool = "nergens", .reference_year = {}});
  EXPECT_EQ(odd_about(allocation, {"vast"}), Names{"allocation.pool_unknown"});
  EXPECT_EQ(divided(allocation, "vast", 1'000), (Cents{431, 569, 0}));
}

// ---- Supporting pools ----

// Housing is used 1 : 3 by a pool for the first partner alone and one by equal parts.
SharedCost with_housing() {
  SharedCost facts;
  facts.partners(2).pool("P", "A").pool("Q", "E").supporting("huisvesting");
  facts.key("A", "vast").share("A", "GM0001", "100").key("E", "gelijk");
  facts.use("huisvesting", "P", "1").use("huisvesting", "Q", "3");
  return facts;
}

TEST(Allocation, ASupportingPoolIsDividedByTheKeysOfThePoolsThatUseIt) {
  const Allocation allocation(with_housing().dossier(), 2018);
  EXPECT_EQ(divided(allocation, "huisvesting", 400), (Cents{250, 150, 0}));
  EXPECT_EQ(allocation.passed_on("huisvesting", cents(401)),
            (std::vector<Passed>{{"P", cents(100)}, {"Q", cents(301)}}));
  EXPECT_EQ(divided(allocation, "huisvesting", 401), (Cents{251, 150, 0}));
  EXPECT_EQ(odd_about(allocation, {"huisvesting"}), Names{});
}

TEST(Allocation, WhatGoesToAPoolWithoutAKeyStaysUndistributed) {
  SharedCost facts = with_housing();
  facts.pool("R", "").use("huisvesting", "R", "4").use("huisvesting", "onbekend", "2");
  const Allocation allocation(facts.dossier(), 2018);
  EXPECT_EQ(divided(allocation, "huisvesting", 1'000), (Cents{250, 150, 600}));
  EXPECT_EQ(odd_about(allocation, {"huisvesting"}),
            (Names{"allocation.pool_without_key", "allocation.pool_unknown"}));
  EXPECT_TRUE(allocation.divide("huisvesting", cents(1'000)).is_divided);
}

TEST(Allocation, ASupportingPoolCanBeTriedWithAKeyOfItsOwn) {
  const Allocation allocation(with_housing().dossier(), 2018,
                              {.key = "even", .pool = "huisvesting", .reference_year = {}});
  EXPECT_EQ(divided(allocation, "huisvesting", 400), (Cents{200, 200, 0}));
  EXPECT_EQ(divided(allocation, "P", 400), (Cents{400, 0, 0}));
}

TEST(Allocation, CellsOfASupportingPoolAddUpToo) {
  const Allocation allocation(with_housing().dossier(), 2018);
  const std::vector<Money> cells{cents(7), cents(-3), cents(101), cents(0), cents(1)};
  const CellDivision parts = allocation.divide_cells("huisvesting", cells);
  Cents sums(3);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    EXPECT_EQ(parts.cell(i)[0] + parts.cell(i)[1] + parts.undistributed[i], cells[i]);
    for (std::size_t j = 0; j < 2; ++j) sums[j] += parts.cell(i)[j].cents();
    sums[2] += parts.undistributed[i].cents();
  }
  EXPECT_EQ(sums, divided(allocation, "huisvesting", 106));
}

}  // namespace
}  // namespace vlecht::analysis::allocation
