// SPDX-License-Identifier: EUPL-1.2
#include "analysis/price_levels.h"

#include <gtest/gtest.h>

#include "analysis/dossier_for_tests.h"

namespace vlecht::analysis::price_levels {
namespace {

using values::Day;
using values::Known;
using values::Money;
using values::Ratio;
using values::Reason;

class Indices {
 public:
  // Of the index "IMOC"; a month of 0 leaves the day of publication out.
  Indices& add(const std::string& edition, int month, int year, const std::string& value) {
    std::vector<std::pair<std::string_view, facts::Value>> fields{{"index", std::string("IMOC")},
                                                                  {"year", std::int64_t{year}},
                                                                  {"edition", edition},
                                                                  {"value", value}};
    if (month > 0) fields.emplace_back("published", *Day::of(2019, month, 1));
    builder_.add("price_index", fields);
    return *this;
  }
  Indices& use(const std::string& component, const std::string& index = "IMOC") {
    builder_.add("index_use", {{"component", component}, {"index", index}});
    return *this;
  }
  PriceLevels levels() const { return PriceLevels(builder_.dossier()); }

 private:
  DossierBuilder builder_;
};

const MoneyFigure hundred{Money::from_cents(100'00), facts::Standing::adopted, {900}};

std::string first_problem(const Factor& factor) {
  return factor.findings.empty() ? "" : factor.findings.front().problem.name;
}

TEST(PriceLevels, LatestEditionWithBothYearsCounts) {
  const PriceLevels levels = Indices()
                                 .add("jan", 1, 2017, "100")
                                 .add("jan", 1, 2018, "102")
                                 .add("mrt", 3, 2017, "100")
                                 .add("mrt", 3, 2018, "103.5")
                                 .add("mei", 5, 2018, "104")
                                 .use("alle")
                                 .levels();
  const Factor factor = levels.factor("inhuur", 2017, 2018);
  EXPECT_EQ(factor.editions, std::vector<std::string>{"mrt"});
  EXPECT_TRUE(factor.is_default_index);
  EXPECT_TRUE(factor.findings.empty());
  const MoneyFigure real = in_prices(hundred, factor);
  EXPECT_EQ(real.value, Known<Money>(Money::from_cents(103'50)));
  EXPECT_EQ(real.standing, facts::Standing::reported);
  EXPECT_EQ(real.sources, (std::vector<facts::EntryNumber>{3, 4, 6, 900}));
  EXPECT_EQ(in_prices(hundred, levels.factor("inhuur", 2018, 2017)).value,
            Known<Money>(Money::from_cents(96'62)));
}

TEST(PriceLevels, EditionThatWasAskedForCounts) {
  const PriceLevels levels = Indices()
                                 .add("jan", 1, 2017, "100")
                                 .add("jan", 1, 2018, "102")
                                 .add("mrt", 3, 2018, "103")
                                 .use("inhuur")
                                 .levels();
  EXPECT_EQ(in_prices(hundred, levels.factor("inhuur", 2017, 2018, "jan")).value,
            Known<Money>(Money::from_cents(102'00)));
  const Factor lacking = levels.factor("inhuur", 2017, 2018, "mrt");
  EXPECT_EQ(in_prices(hundred, lacking).value, Known<Money>(Reason::not_supplied));
  ASSERT_EQ(first_problem(lacking), "price_levels.edition_lacks_year");
  EXPECT_EQ(lacking.findings[0].problem.detail("years"), "2017");
  const Factor absent = levels.factor("inhuur", 2017, 2018, "juni");
  EXPECT_EQ(absent.findings.at(0).problem.detail("years"), "2017, 2018");
}

TEST(PriceLevels, OwnIndexOfAComponentGoesBeforeThatOfAll) {
  const PriceLevels levels = Indices()
                                 .add("jan", 1, 2017, "100")
                                 .add("jan", 1, 2018, "102")
                                 .use("alle")
                                 .use("inhuur", "CAO")
                                 .levels();
  EXPECT_EQ(levels.factor("inhuur", 2017, 2018).index, "CAO");
  const Factor missing = levels.factor("inhuur", 2017, 2018);
  ASSERT_EQ(first_problem(missing), "price_levels.year_missing");
  EXPECT_EQ(missing.findings[0].problem.detail("years"), "2017, 2018");
}

TEST(PriceLevels, WithoutAnAgreedIndexNothingIsComputed) {
  const PriceLevels levels =
      Indices().add("jan", 1, 2017, "100").add("jan", 1, 2018, "102").levels();
  const Factor factor = levels.factor("inhuur", 2017, 2018);
  EXPECT_FALSE(factor.is_known());
  EXPECT_EQ(first_problem(factor), "price_levels.no_index");
  EXPECT_EQ(in_prices(hundred, levels.factor("inhuur", 2018, 2018)).value, hundred.value);
}

TEST(PriceLevels, RebasedEditionsAreChainedAtTheFirstYearOfBoth) {
  const PriceLevels levels = Indices()
                                 .add("oud", 1, 2014, "99")
                                 .add("oud", 1, 2015, "110")
                                 .add("nieuw", 3, 2015, "100")
                                 .add("nieuw", 3, 2016, "101")
                                 .use("alle")
                                 .levels();
  const Factor factor = levels.factor("saas", 2014, 2016);
  ASSERT_TRUE(factor.is_known());
  EXPECT_EQ(factor.overlap_year, 2015);
  EXPECT_EQ(factor.editions, (std::vector<std::string>{"nieuw", "oud"}));
  EXPECT_EQ(*factor.own.value, Ratio(90, 1));
  EXPECT_EQ(*factor.price.value, Ratio(101, 1));
  EXPECT_EQ(first_problem(factor), "price_levels.chained");
  const MoneyFigure real = in_prices(hundred, factor);
  EXPECT_EQ(real.value, Known<Money>(Money::from_cents(112'22)));
  EXPECT_EQ(real.sources, (std::vector<facts::EntryNumber>{1, 2, 3, 4, 5, 900}));
}

TEST(PriceLevels, EditionsWithoutAnOverlapAreNotChained) {
  const PriceLevels levels =
      Indices().add("oud", 1, 2014, "99").add("nieuw", 3, 2016, "101").use("alle").levels();
  const Factor factor = levels.factor("saas", 2014, 2016);
  EXPECT_FALSE(factor.is_known());
  EXPECT_EQ(first_problem(factor), "price_levels.not_chainable");
}

TEST(PriceLevels, WhichOfUndatedEditionsIsTheLatestIsNotGuessed) {
  Indices indices;
  indices.add("a", 0, 2017, "100").add("a", 0, 2018, "102").use("alle");
  indices.add("b", 0, 2017, "50").add("b", 0, 2018, "51");
  EXPECT_TRUE(indices.levels().factor("saas", 2017, 2018).is_known());
  indices.add("c", 0, 2017, "100").add("c", 0, 2018, "103");
  const Factor contending = indices.levels().factor("saas", 2017, 2018);
  EXPECT_EQ(in_prices(hundred, contending).value, Known<Money>(Reason::disputed));
  ASSERT_EQ(first_problem(contending), "price_levels.editions_contend");
  EXPECT_EQ(contending.findings[0].problem.detail("editions"), "a, c");
  indices.add("d", 1, 2017, "100").add("d", 1, 2018, "104");
  const Factor dated = indices.levels().factor("saas", 2017, 2018);
  EXPECT_EQ(in_prices(hundred, dated).value, Known<Money>(Money::from_cents(104'00)));
  EXPECT_EQ(first_problem(dated), "price_levels.undated_passed_over");
}

TEST(PriceLevels, NumberThatIsNotPositiveIsNoNumber) {
  const PriceLevels levels =
      Indices().add("jan", 1, 2017, "0").add("jan", 1, 2018, "102").use("alle").levels();
  const Factor factor = levels.factor("saas", 2017, 2018);
  EXPECT_FALSE(factor.is_known());
  ASSERT_EQ(first_problem(factor), "price_levels.year_missing");
  EXPECT_EQ(factor.findings[0].problem.detail("years"), "2017");
}

TEST(PriceLevels, RealGrowthIsNotASubtraction) {
  const Factor factor = Indices()
                            .add("jan", 1, 2017, "100")
                            .add("jan", 1, 2018, "110")
                            .use("alle")
                            .levels()
                            .factor("saas", 2017, 2018);
  const MoneyFigure after{Money::from_cents(121'00), facts::Standing::adopted, {901}};
  const auto growth = real_growth(hundred, after, factor);
  ASSERT_TRUE(growth.value.is_known());
  EXPECT_NEAR(*growth.value, 0.10, 1e-12);
  EXPECT_EQ(growth.sources, (std::vector<facts::EntryNumber>{1, 2, 3, 900, 901}));
  const MoneyFigure nothing{Money(), facts::Standing::adopted, {}};
  EXPECT_EQ(real_growth(nothing, after, factor).value, Known<double>(Reason::not_applicable));
  EXPECT_EQ(real_growth(hundred, MoneyFigure{}, factor).value, Known<double>(Reason::not_supplied));
}

TEST(PriceLevels, EditionsAreListedNewestFirst) {
  const PriceLevels levels = Indices()
                                 .add("zonder", 0, 2017, "100")
                                 .add("jan", 1, 2017, "100")
                                 .add("mrt", 3, 2017, "100")
                                 .levels();
  ASSERT_EQ(levels.editions().size(), 3U);
  EXPECT_EQ(levels.editions()[0].name, "mrt");
  EXPECT_EQ(levels.editions()[1].name, "jan");
  EXPECT_EQ(levels.editions()[2].name, "zonder");
}

}  // namespace
}  // namespace vlecht::analysis::price_levels
