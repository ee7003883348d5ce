// SPDX-License-Identifier: EUPL-1.2
#include "analysis/capital_charges.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "analysis/dossier_for_tests.h"

namespace vlecht::analysis::capital_charges {
namespace {

using values::Day;
using values::Known;
using values::Money;
using values::Reason;
using Fields = std::vector<std::pair<std::string_view, facts::Value>>;

Day day(int year, int month, int day_of_month) { return *Day::of(year, month, day_of_month); }

class Register {
 public:
  // Of 1,000 euro unless `more` says otherwise.
  Register& asset(const std::string& code, Day in_use, std::int64_t cents = 1000'00,
                  Fields more = {}) {
    more.insert(more.end(), {{"municipality", std::string("GM0377")},
                             {"asset", code},
                             {"description", std::string("servers")},
                             {"class", std::string("hardware")},
                             {"cost", Money::from_cents(cents)},
                             {"in_use", in_use}});
    builder_.add("asset", more);
    return *this;
  }
  // Of the class "hardware"; holds from `from` until the policy that is added next.
  Register& policy(std::int64_t years, const Fields& more = {}, Day from = day(2018, 1, 1)) {
    DossierBuilder one;
    Fields fields{{"municipality", std::string("GM0377")},
                  {"class", std::string("hardware")},
                  {"method", std::string("lineair")},
                  {"years", years},
                  {"decision", std::string("verordening 2017")}};
    fields.insert(fields.end(), more.begin(), more.end());
    facts::Fact fact = policies_of(one.add("depreciation_policy", fields).dossier()).front();
    fact.id = 100 + policies_.size();
    fact.valid = values::Period::since(from);
    if (!policies_.empty())
      policies_.back().valid = *values::Period::of(policies_.back().valid.from(), from);
    policies_.push_back(fact);
    return *this;
  }
  // Every asset's record ends on this day.
  Register& until(Day end) {
    end_ = end;
    return *this;
  }

  Answer charges(int from, int last) const {
    return capital_charges::charges(dossier(), policies_, {from, last});
  }
  WhatIf effect(int from, int last, const OtherTerm& term) const {
    return effect_of(dossier(), policies_, {from, last}, term);
  }

 private:
  dossier::Dossier dossier() const {
    std::vector<facts::Fact> facts;
    builder_.dossier().each("asset", [&](const facts::Fact& fact) {
      facts.push_back(fact);
      if (end_) facts.back().valid = *values::Period::of(facts.back().valid.from(), *end_);
    });
    return dossier::Dossier::of(builder_.dossier().moment(), facts);
  }

  DossierBuilder builder_;
  std::vector<facts::Fact> policies_;
  std::optional<Day> end_;
};

const Fields two_percent{{"percent", std::string("2")}};
const Fields by_month{{"percent", std::string("2")}, {"start", std::string("maand")}};

Fields annuity(const std::string& percent) {
  return {{"method", std::string("annuitair")}, {"percent", percent}};
}

// "200.00", or the reason.
std::string text_of(const MoneyFigure& figure) {
  if (!figure.value) return std::string(values::name_of(figure.value.reason()));
  return values::to_decimal(*figure.value);
}
using Texts = std::vector<std::string>;

Texts texts_of(const Answer& answer, MoneyFigure YearCharge::*what) {
  Texts out;
  for (const YearTotal& total : answer.totals) out.push_back(text_of(total.all.*what));
  return out;
}

Texts names_of(const std::vector<facts::Finding>& findings) {
  Texts out;
  for (const auto& finding : findings) out.push_back(finding.problem.name);
  return out;
}

TEST(CapitalCharges, WholeYearOfFirstUseWithoutAStart) {
  const Answer answer =
      Register().asset("S1", day(2018, 3, 15)).policy(5, two_percent).charges(2017, 2024);
  EXPECT_EQ(
      texts_of(answer, &YearCharge::depreciation),
      (Texts{"not_supplied", "200.00", "200.00", "200.00", "200.00", "200.00", "0.00", "0.00"}));
  EXPECT_EQ(texts_of(answer, &YearCharge::interest),
            (Texts{"not_supplied", "20.00", "16.00", "12.00", "8.00", "4.00", "0.00", "0.00"}));
  EXPECT_EQ(texts_of(answer, &YearCharge::charge)[1], "220.00");
  EXPECT_EQ(texts_of(answer, &YearCharge::book_value)[2], "600.00");
  EXPECT_EQ(text_of(answer.assets[0].years[0].charge), "not_applicable");
  EXPECT_EQ(answer.assets[0].years[1].charge.sources, (std::vector<facts::EntryNumber>{1, 100}));
  EXPECT_TRUE(answer.findings.empty());
}

TEST(CapitalCharges, StartWithTheMonthAfter) {
  const Answer answer =
      Register().asset("S1", day(2018, 3, 15)).policy(5, by_month).charges(2018, 2024);
  EXPECT_EQ(texts_of(answer, &YearCharge::depreciation),
            (Texts{"150.00", "200.00", "200.00", "200.00", "200.00", "50.00", "0.00"}));
  EXPECT_EQ(texts_of(answer, &YearCharge::interest),
            (Texts{"15.00", "17.00", "13.00", "9.00", "5.00", "0.25", "0.00"}));
}

TEST(CapitalCharges, FirstUseInDecemberStartsByMonthNextYear) {
  const Answer answer =
      Register().asset("S1", day(2018, 12, 1)).policy(5, by_month).charges(2018, 2019);
  EXPECT_EQ(texts_of(answer, &YearCharge::depreciation), (Texts{"0.00", "200.00"}));
  EXPECT_EQ(texts_of(answer, &YearCharge::interest), (Texts{"0.00", "20.00"}));
}

TEST(CapitalCharges, StartNextYear) {
  Fields next_year = two_percent;
  next_year.emplace_back("start", std::string("volgend_jaar"));
  const Answer answer =
      Register().asset("S1", day(2018, 3, 15)).policy(5, next_year).charges(2018, 2019);
  EXPECT_EQ(texts_of(answer, &YearCharge::depreciation), (Texts{"0.00", "200.00"}));
  EXPECT_EQ(texts_of(answer, &YearCharge::interest), (Texts{"0.00", "20.00"}));
  EXPECT_EQ(texts_of(answer, &YearCharge::book_value), (Texts{"1000.00", "800.00"}));
}

TEST(CapitalCharges, ResidualIsNotWrittenOffButBearsInterest) {
  const Answer answer =
      Register()
          .asset("S1", day(2018, 3, 15), 1000'00, {{"residual", Money::from_cents(500'00)}})
          .policy(2, two_percent)
          .charges(2018, 2020);
  EXPECT_EQ(texts_of(answer, &YearCharge::depreciation), (Texts{"250.00", "250.00", "0.00"}));
  EXPECT_EQ(texts_of(answer, &YearCharge::interest), (Texts{"20.00", "15.00", "0.00"}));
  EXPECT_EQ(texts_of(answer, &YearCharge::book_value)[2], "500.00");
}

TEST(CapitalCharges, RoundingsDoNotGather) {
  const Answer answer =
      Register().asset("S1", day(2018, 3, 15), 10'00).policy(3).charges(2018, 2020);
  EXPECT_EQ(texts_of(answer, &YearCharge::depreciation), (Texts{"3.33", "3.34", "3.33"}));
}

TEST(CapitalCharges, AnnuityChargesEqualAmounts) {
  const Answer answer =
      Register().asset("S1", day(2018, 3, 15)).policy(5, annuity("2")).charges(2018, 2023);
  EXPECT_EQ(texts_of(answer, &YearCharge::charge),
            (Texts{"212.16", "212.16", "212.16", "212.16", "212.16", "0.00"}));
  EXPECT_EQ(texts_of(answer, &YearCharge::interest)[0], "20.00");
  EXPECT_EQ(texts_of(answer, &YearCharge::book_value)[4], "0.00");
}

TEST(CapitalCharges, AnotherTermCountsFromTheNextYearOverWhatIsLeft) {
  const Answer answer = Register()
                            .asset("S1", day(2018, 3, 15))
                            .policy(5, two_percent)
                            .policy(8, two_percent, day(2020, 7, 1))
                            .charges(2020, 2026);
  EXPECT_EQ(texts_of(answer, &YearCharge::depreciation),
            (Texts{"200.00", "80.00", "80.00", "80.00", "80.00", "80.00", "0.00"}));
  EXPECT_EQ(answer.assets[0].years[0].charge.sources, (std::vector<facts::EntryNumber>{1, 100}));
  EXPECT_EQ(answer.assets[0].years[1].charge.sources,
            (std::vector<facts::EntryNumber>{1, 100, 101}));
}

TEST(CapitalCharges, ChangeOnTheFirstOfJanuaryCountsForThatYear) {
  const Answer answer = Register()
                            .asset("S1", day(2018, 3, 15))
                            .policy(5, two_percent)
                            .policy(3, two_percent, day(2020, 1, 1))
                            .charges(2019, 2021);
  EXPECT_EQ(texts_of(answer, &YearCharge::depreciation), (Texts{"200.00", "600.00", "0.00"}));
}

TEST(CapitalCharges, TermThatHasPassedIsWrittenOffAtOnce) {
  const Answer answer = Register()
                            .asset("S1", day(2018, 3, 15))
                            .policy(5, two_percent)
                            .policy(2, two_percent, day(2020, 1, 1))
                            .charges(2019, 2021);
  EXPECT_EQ(texts_of(answer, &YearCharge::depreciation), (Texts{"200.00", "600.00", "0.00"}));
  EXPECT_EQ(texts_of(answer, &YearCharge::interest), (Texts{"16.00", "0.00", "0.00"}));
}

TEST(CapitalCharges, WhatHasBeenWrittenOffDoesNotBeginAgain) {
  const Answer answer =
      Register()
          .asset("S1", day(2018, 3, 15), 1000'00, {{"residual", Money::from_cents(500'00)}})
          .policy(2, two_percent)
          .policy(8, two_percent, day(2021, 1, 1))
          .charges(2021, 2022);
  EXPECT_EQ(texts_of(answer, &YearCharge::charge), (Texts{"0.00", "0.00"}));
  EXPECT_EQ(texts_of(answer, &YearCharge::book_value), (Texts{"500.00", "500.00"}));
}

TEST(CapitalCharges, SamePolicyDecidedAgainChangesNothing) {
  const Register once = Register().asset("S1", day(2018, 3, 15), 10'00).policy(3);
  const Register again =
      Register().asset("S1", day(2018, 3, 15), 10'00).policy(3).policy(3, {}, day(2019, 1, 1));
  EXPECT_EQ(texts_of(once.charges(2018, 2020), &YearCharge::depreciation),
            texts_of(again.charges(2018, 2020), &YearCharge::depreciation));
}

TEST(CapitalCharges, FromLinearToAnnuityOverTheBookValue) {
  const Answer answer = Register()
                            .asset("S1", day(2018, 3, 15))
                            .policy(5, two_percent)
                            .policy(5, annuity("2"), day(2020, 1, 1))
                            .charges(2019, 2023);
  // 600 euro over three years at 2 %.
  EXPECT_EQ(texts_of(answer, &YearCharge::charge),
            (Texts{"216.00", "208.05", "208.06", "208.05", "0.00"}));
}

TEST(CapitalCharges, AnnuityDuringAYearIsUnknown) {
  Fields monthly = annuity("2");
  monthly.emplace_back("start", std::string("maand"));
  const Answer begun =
      Register().asset("S1", day(2018, 3, 15)).policy(5, monthly).charges(2018, 2018);
  EXPECT_EQ(texts_of(begun, &YearCharge::depreciation), Texts{"not_supplied"});
  EXPECT_EQ(names_of(begun.findings), Texts{"capital_charges.annuity_by_month"});
  const Answer changed = Register()
                             .asset("S1", day(2018, 3, 15))
                             .policy(5, by_month)
                             .policy(5, annuity("2"), day(2020, 1, 1))
                             .charges(2019, 2020);
  EXPECT_EQ(texts_of(changed, &YearCharge::depreciation), (Texts{"200.00", "not_supplied"}));
  EXPECT_EQ(names_of(changed.findings), Texts{"capital_charges.annuity_by_month"});
}

TEST(CapitalCharges, WithoutAPercentageInterestIsUnknown) {
  const Answer linear = Register().asset("S1", day(2018, 3, 15)).policy(5).charges(2018, 2018);
  EXPECT_EQ(texts_of(linear, &YearCharge::depreciation), Texts{"200.00"});
  EXPECT_EQ(texts_of(linear, &YearCharge::interest), Texts{"not_supplied"});
  EXPECT_EQ(texts_of(linear, &YearCharge::charge), Texts{"not_supplied"});
  EXPECT_EQ(names_of(linear.findings), Texts{"capital_charges.no_interest"});
  const Answer none = Register()
                          .asset("S1", day(2018, 3, 15))
                          .policy(5, {{"method", std::string("annuitair")}})
                          .charges(2018, 2018);
  EXPECT_EQ(texts_of(none, &YearCharge::depreciation), Texts{"not_supplied"});
  EXPECT_EQ(names_of(none.findings), Texts{"capital_charges.annuity_without_rate"});
}

TEST(CapitalCharges, WithoutAPolicyNothingIsKnown) {
  const Answer none = Register().asset("S1", day(2018, 3, 15)).charges(2018, 2018);
  EXPECT_EQ(texts_of(none, &YearCharge::charge), Texts{"not_supplied"});
  EXPECT_EQ(none.totals[0].unknown, 1);
  EXPECT_EQ(names_of(none.findings), Texts{"capital_charges.no_policy"});
  const Answer later =
      Register().asset("S1", day(2015, 3, 15)).policy(5, two_percent).charges(2018, 2018);
  EXPECT_EQ(texts_of(later, &YearCharge::charge), Texts{"not_supplied"});
  EXPECT_EQ(names_of(later.findings), Texts{"capital_charges.policy_gap"});
}

TEST(CapitalCharges, PolicyThatCannotBeComputedWith) {
  for (const std::int64_t years : {0, -1, 201}) {
    const Answer answer =
        Register().asset("S1", day(2018, 3, 15)).policy(years, two_percent).charges(2018, 2018);
    EXPECT_EQ(texts_of(answer, &YearCharge::book_value), Texts{"not_supplied"});
    EXPECT_EQ(names_of(answer.findings), Texts{"capital_charges.policy_unusable"});
  }
  const Answer dear =
      Register().asset("S1", day(2018, 3, 15)).policy(5, annuity("100.5")).charges(2018, 2018);
  EXPECT_EQ(names_of(dear.findings), Texts{"capital_charges.policy_unusable"});
}

TEST(CapitalCharges, TotalSaysWhatIsKnownAndWhatIsNot) {
  const Answer answer = Register()
                            .asset("S1", day(2018, 3, 15))
                            .asset("S2", day(2015, 3, 15))
                            .asset("S3", day(2018, 3, 15), -5)
                            .asset("S4", day(2019, 3, 15))
                            .policy(5, two_percent)
                            .charges(2018, 2018);
  const YearTotal& total = answer.totals[0];
  EXPECT_EQ(total.assets, 3);
  EXPECT_EQ(total.unknown, 2);
  EXPECT_EQ(text_of(total.all.depreciation), "not_supplied");
  EXPECT_EQ(text_of(total.known.depreciation), "200.00");
  EXPECT_EQ(text_of(answer.assets[2].years[0].charge), "disputed");
  Texts names = names_of(answer.findings);
  std::sort(names.begin(), names.end());
  EXPECT_EQ(names, (Texts{"capital_charges.asset_unusable", "capital_charges.policy_gap"}));
}

TEST(CapitalCharges, AssetThatGoesBearsItsLastYear) {
  const Answer answer = Register()
                            .asset("S1", day(2018, 3, 15))
                            .policy(5, two_percent)
                            .until(day(2020, 6, 1))
                            .charges(2019, 2022);
  EXPECT_EQ(text_of(answer.assets[0].years[1].depreciation), "200.00");
  EXPECT_EQ(text_of(answer.assets[0].years[2].depreciation), "not_applicable");
  EXPECT_EQ(answer.totals[2].assets, 0);
  EXPECT_EQ(names_of(answer.findings), Texts{"capital_charges.ends_with_book_value"});
}

TEST(CapitalCharges, EffectOfAnotherTermIsPerYear) {
  const Register books =
      Register().asset("S1", day(2018, 3, 15)).asset("S2", day(2021, 3, 15)).policy(5, two_percent);
  const WhatIf effect = books.effect(2019, 2024, {"hardware", 10, 2020});
  Texts now;
  Texts then;
  Texts difference;
  for (const Effect& year : effect.years) {
    now.push_back(text_of(year.now.all.depreciation));
    then.push_back(text_of(year.then.all.depreciation));
    difference.push_back(text_of(year.difference.depreciation));
  }
  EXPECT_EQ(now, (Texts{"200.00", "200.00", "400.00", "400.00", "200.00", "200.00"}));
  EXPECT_EQ(then, (Texts{"200.00", "75.00", "175.00", "175.00", "175.00", "175.00"}));
  EXPECT_EQ(difference, (Texts{"0.00", "-125.00", "-225.00", "-225.00", "-25.00", "-25.00"}));
  EXPECT_TRUE(effect.findings.empty());
  EXPECT_EQ(text_of(books.effect(2020, 2020, {"", 10, 2020}).years[0].difference.depreciation),
            "-125.00");
}

TEST(CapitalCharges, TermThatCannotBeChangesNothing) {
  const Register books = Register().asset("S1", day(2018, 3, 15)).policy(5, two_percent);
  const WhatIf none = books.effect(2020, 2020, {"hardware", 0, 2020});
  EXPECT_EQ(names_of(none.findings), Texts{"capital_charges.term_out_of_range"});
  EXPECT_EQ(text_of(none.years[0].difference.charge), "0.00");
  const WhatIf other = books.effect(2020, 2020, {"software", 3, 2020});
  EXPECT_EQ(names_of(other.findings), Texts{"capital_charges.class_not_there"});
}

}  // namespace
}  // namespace vlecht::analysis::capital_charges
