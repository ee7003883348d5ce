// SPDX-License-Identifier: EUPL-1.2
#include "analysis/capital_charges.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

#include "analysis/depreciation_schedule.h"
#include "analysis/grouped_findings.h"
#include "analysis/known_fields.h"
#include "base/check.h"
#include "facts/decimal.h"

namespace vlecht::analysis::capital_charges {
namespace {

using facts::Fact;
using facts::Severity;
using values::Known;
using values::Money;
using values::Reason;

// Municipality and class.
using ClassKey = std::pair<std::string, std::string>;
using Histories = std::map<ClassKey, PolicyHistory>;

constexpr MoneyFigure YearCharge::*charge_figures[] = {
    &YearCharge::depreciation, &YearCharge::interest, &YearCharge::charge, &YearCharge::book_value};

void set_all(YearCharge& year, const MoneyFigure& figure) {
  for (const auto each : charge_figures) year.*each = figure;
}

// ---- Policies ----

Policy policy_from(const Fact& fact) {
  Policy policy{.valid = fact.valid,
                .method = known_text(fact, "method"),
                .years = known_count(fact, "years"),
                .start = known_text(fact, "start"),
                .standing = fact.standing,
                .source = fact.id};
  if (const auto percent = facts::ratio_of(fact, "percent"))
    policy.rate = values::Ratio(percent->numerator(), percent->denominator() * 100);
  return policy;
}

Histories histories_of(std::span<const Fact> policies, const std::optional<OtherTerm>& other) {
  Histories histories;
  for (const Fact& fact : policies)
    histories[{fact.text("municipality"), fact.text("class")}].add(policy_from(fact));
  for (auto& [key, history] : histories) {
    const bool is_meant = other && (other->asset_class.empty() || other->asset_class == key.second);
    if (is_meant) history.change({other->from, other->years});
  }
  return histories;
}

// ---- Assets ----

// The record says that a residual value left empty is none.
Known<Money> residual_of(const Fact& fact) {
  const auto residual = known_money(fact, "residual");
  const bool is_empty = !residual && residual.reason() == Reason::not_supplied;
  return is_empty ? Known<Money>(Money()) : residual;
}

// Why a purchase cannot be written off; otherwise the purchase.
Known<Purchase> purchase_from(const Fact& fact) {
  const auto cost = known_money(fact, "cost");
  const auto residual = residual_of(fact);
  const auto in_use = known_day(fact, "in_use");
  if (!cost) return cost.reason();
  if (!residual) return residual.reason();
  if (!in_use) return in_use.reason();
  const bool is_sound = Money() <= *residual && *residual <= *cost;
  if (!is_sound) return Reason::disputed;
  return Purchase{*cost, *residual, *in_use};
}

Asset asset_from(const Fact& fact) {
  Asset asset{.municipality = fact.text("municipality"),
              .asset = fact.text("asset"),
              .description = fact.text("description"),
              .asset_class = fact.text("class"),
              .domain = known_text(fact, "domain"),
              .component = known_text(fact, "component"),
              .pool = known_text(fact, "pool"),
              .cost = {known_money(fact, "cost"), fact.standing, {fact.id}},
              .in_use = known_day(fact, "in_use")};
  return asset;
}

class Charger {
 public:
  Charger(const Range& range, Histories histories)
      : range_(range), histories_(std::move(histories)) {
    CHECK(range.from <= range.until && range.until <= values::open_end().year());
    answer_.range = range;
  }

  void take(const Fact& fact) {
    Asset asset = asset_from(fact);
    const auto purchase = purchase_from(fact);
    if (purchase) {
      fill(asset, fact, *purchase);
    } else {
      leave_unknown(asset, fact, purchase.reason());
    }
    answer_.assets.push_back(std::move(asset));
  }

  Answer finish() {
    std::sort(answer_.assets.begin(), answer_.assets.end(), [](const Asset& a, const Asset& b) {
      return std::tie(a.municipality, a.asset) < std::tie(b.municipality, b.asset);
    });
    std::vector<const Asset*> all;
    for (const Asset& asset : answer_.assets) all.push_back(&asset);
    answer_.totals = totals_of(all);
    findings_.append_to(answer_.findings);
    return std::move(answer_);
  }

 private:
  static bool is_there(const Asset& asset, const Fact& fact, int year) {
    const bool has_begun = !asset.in_use || asset.in_use->year() <= year;
    return has_begun && values::BookYear{year}.first_day() < fact.valid.until();
  }

  void leave_unknown(Asset& asset, const Fact& fact, Reason reason) {
    find(Severity::warning, "capital_charges.asset_unusable", asset, {fact.id});
    // An asset without a usable cost is there all the same.
    if (reason == Reason::not_applicable) reason = Reason::not_supplied;
    for (int year = range_.from; year <= range_.until; ++year) {
      const Reason why = is_there(asset, fact, year) ? reason : Reason::not_applicable;
      set_all(asset.years.emplace_back(YearCharge{.year = year}), {why, fact.standing, {fact.id}});
    }
  }

  void fill(Asset& asset, const Fact& fact, const Purchase& purchase) {
    const PolicyHistory& history = histories_[{asset.municipality, asset.asset_class}];
    const auto years = schedule(purchase, history, range_.until);
    const ScheduledYear* last = nullptr;  // in which the asset is there
    for (int year = range_.from; year <= range_.until; ++year) {
      YearCharge& charge = asset.years.emplace_back(YearCharge{.year = year});
      set_all(charge, {Reason::not_applicable, fact.standing, {fact.id}});
      if (!is_there(asset, fact, year)) continue;
      last = &years[static_cast<std::size_t>(year - purchase.in_use.year())];
      set_charge(charge, *last);
    }
    if (!last) return;
    report_stop(asset, fact, history, *last);
    if (last->stop == Stop::none && !last->interest)
      find(Severity::warning, "capital_charges.no_interest", asset, sources_of(fact, *last));
    report_end(asset, fact, *last, purchase.residual);
  }

  static void set_charge(YearCharge& charge, const ScheduledYear& year) {
    MoneyFigure ground = charge.charge;
    ground.value = Reason::not_supplied;  // until the schedule says otherwise; findings tell why
    ground.standing = facts::weaker(ground.standing, year.standing);
    ground.sources.insert(ground.sources.end(), year.policies.begin(), year.policies.end());
    set_all(charge, ground);
    if (year.depreciation) charge.depreciation.value = *year.depreciation;
    if (year.interest) charge.interest.value = *year.interest;
    if (year.book_value) charge.book_value.value = *year.book_value;
    if (year.depreciation && year.interest)
      charge.charge.value =
          money_from(values::Wide{year.depreciation->cents()} + year.interest->cents());
  }

  static std::vector<facts::EntryNumber> sources_of(const Fact& fact, const ScheduledYear& year) {
    std::vector<facts::EntryNumber> out = year.policies;
    out.push_back(fact.id);
    return out;
  }

  void report_stop(const Asset& asset, const Fact& fact, const PolicyHistory& history,
                   const ScheduledYear& year) {
    const auto tell = [&](const char* name) {
      find(Severity::warning, name, asset, sources_of(fact, year));
    };
    switch (year.stop) {
      case Stop::none:
        return;
      case Stop::no_policy:
        return tell(history.is_empty() ? "capital_charges.no_policy"
                                       : "capital_charges.policy_gap");
      case Stop::policy_unusable:
        return tell("capital_charges.policy_unusable");
      case Stop::annuity_without_rate:
        return tell("capital_charges.annuity_without_rate");
      case Stop::annuity_by_month:
        return tell("capital_charges.annuity_by_month");
    }
  }

  // What is lost when an asset goes is no charge of a year, but it must not vanish either.
  void report_end(const Asset& asset, const Fact& fact, const ScheduledYear& last, Money residual) {
    const bool has_gone = fact.valid.until() <= values::BookYear{range_.until}.first_day();
    if (has_gone && last.book_value && *last.book_value > residual)
      find(Severity::warning, "capital_charges.ends_with_book_value", asset,
           sources_of(fact, last));
  }

  void find(Severity severity, const char* name, const Asset& asset,
            const std::vector<facts::EntryNumber>& sources) {
    findings_.add(
        severity,
        base::Problem(name, {{"municipality", asset.municipality}, {"class", asset.asset_class}}),
        asset.asset, sources);
  }

  Range range_;
  Histories histories_;
  Answer answer_;
  GroupedFindings findings_;
};

Answer charges_with(const dossier::Dossier& dossier, std::span<const Fact> policies,
                    const Range& range, const std::optional<OtherTerm>& other) {
  Charger charger(range, histories_of(policies, other));
  dossier.each("asset", [&](const Fact& fact) { charger.take(fact); });
  return charger.finish();
}

std::optional<base::Problem> reason_against(const Answer& now, const OtherTerm& term) {
  if (term.years < 1 || term.years > term_years_max)
    return base::Problem(
        "capital_charges.term_out_of_range",
        {{"years", std::int64_t{term.years}}, {"most", std::int64_t{term_years_max}}});
  const bool is_there = std::any_of(now.assets.begin(), now.assets.end(), [&](const Asset& asset) {
    return term.asset_class.empty() || asset.asset_class == term.asset_class;
  });
  if (!is_there)
    return base::Problem("capital_charges.class_not_there", {{"class", term.asset_class}});
  return std::nullopt;
}

YearCharge difference_between(const YearCharge& then, const YearCharge& now) {
  YearCharge out{.year = now.year};
  for (const auto each : charge_figures) out.*each = difference_of(then.*each, now.*each);
  return out;
}

}  // namespace

Answer charges(const dossier::Dossier& dossier, std::span<const Fact> policies,
               const Range& range) {
  return charges_with(dossier, policies, range, std::nullopt);
}

std::vector<Fact> policies_of(const dossier::Dossier& dossier) {
  std::vector<Fact> out;
  dossier.each("depreciation_policy", [&](const Fact& fact) { out.push_back(fact); });
  return out;
}

std::vector<YearTotal> totals_of(std::span<const Asset* const> assets) {
  std::vector<YearTotal> totals;
  if (assets.empty()) return totals;
  for (std::size_t i = 0; i < assets.front()->years.size(); ++i) {
    YearTotal total;
    total.all.year = total.known.year = assets.front()->years[i].year;
    std::array<MoneySum, std::size(charge_figures)> sums;
    for (const Asset* asset : assets) {
      const YearCharge& year = asset->years[i];
      CHECK(year.year == total.all.year);
      if (!year.charge.value && year.book_value.value == Known<Money>(Reason::not_applicable))
        continue;
      ++total.assets;
      if (!year.charge.value) ++total.unknown;
      for (std::size_t k = 0; k < sums.size(); ++k) sums[k].add(year.*charge_figures[k]);
    }
    for (std::size_t k = 0; k < sums.size(); ++k) {
      total.all.*charge_figures[k] = sums[k].whole();
      total.known.*charge_figures[k] = sums[k].known_part();
    }
    totals.push_back(std::move(total));
  }
  return totals;
}

WhatIf effect_of(const dossier::Dossier& dossier, std::span<const Fact> policies,
                 const Range& range, const OtherTerm& term) {
  WhatIf out{.term = term};
  const Answer now = charges(dossier, policies, range);
  const auto problem = reason_against(now, term);
  if (problem) out.findings.push_back({*problem, Severity::warning, {}, {}});
  const Answer then = problem ? now : charges_with(dossier, policies, range, term);
  for (std::size_t i = 0; i < now.totals.size(); ++i) {
    out.years.push_back(
        {now.totals[i], then.totals[i], difference_between(then.totals[i].all, now.totals[i].all)});
  }
  // What the other term brings with it; the rest is said of the charges themselves.
  std::copy_if(then.findings.begin(), then.findings.end(), std::back_inserter(out.findings),
               [&](const facts::Finding& finding) {
                 return std::find(now.findings.begin(), now.findings.end(), finding) ==
                        now.findings.end();
               });
  return out;
}

}  // namespace vlecht::analysis::capital_charges
