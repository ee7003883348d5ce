// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/money_sum.h"
#include "dossier/dossier.h"
#include "facts/finding.h"
#include "values/day.h"

/// What investments cost per year, by the council's own depreciation policy (BBV, articles 59 to
/// 65; terms from the ordinance of Gemeentewet, article 212).
///
/// Conventions of ours, where law and policy leave it open:
/// - The first year follows the policy that holds on the day of first use, each later year the one
///   that holds on its 1 January. A policy that begins during a year counts from the next one.
/// - Another policy counts from then on: the book value of that 31 December less the residual,
///   over the new term less the months that have passed since depreciation began. When no month is
///   left, that year bears all that is left.
/// - Depreciation begins, by `start` of the first policy: with the month after the day of first
///   use ("maand"), with the year after it ("volgend_jaar"), or with the whole year of first use
///   (no start given).
/// - What has been written off up to and including a year is rounded, half away from zero, so that
///   no year gathers the roundings of the others.
/// - Interest runs over the book value at the start of the year (in the first year over the cost),
///   for as many months as depreciation does, residual included; none after the term.
/// - An annuity runs in whole years. What would make it begin or change during a year is unknown.
/// - Without a percentage, linear depreciation is known but interest is not. No interest is 0 %.
/// - An asset whose record ends bears the whole of that year and nothing later.
namespace vlecht::analysis::capital_charges {

/// Fiscal years, both included; `from` <= `until`.
struct Range {
  int from = 0;
  int until = 0;
};

/// Of one year. `not_applicable`: the asset is not there yet, or no longer.
struct YearCharge {
  int year = 0;
  MoneyFigure depreciation = {};
  MoneyFigure interest = {};
  MoneyFigure charge = {};      ///< both together
  MoneyFigure book_value = {};  ///< on 31 December
};

struct Asset {
  std::string municipality;
  std::string asset;
  std::string description;
  std::string asset_class;
  values::Known<std::string> domain = values::Reason::not_supplied;
  values::Known<std::string> component = values::Reason::not_supplied;
  values::Known<std::string> pool = values::Reason::not_supplied;
  MoneyFigure cost;
  values::Known<values::Day> in_use = values::Reason::not_supplied;
  std::vector<YearCharge> years = {};  ///< each year of the range
};

/// Several assets in one year, without those to which the year does not apply.
struct YearTotal {
  YearCharge all;            ///< unknown when it is of any of them
  YearCharge known;          ///< of those of which it is known
  std::int64_t assets = 0;   ///< that are there in the year
  std::int64_t unknown = 0;  ///< of those, the ones whose charge is unknown
};

struct Answer {
  Range range;
  std::vector<Asset> assets;  ///< by municipality and code
  std::vector<YearTotal> totals;
  std::vector<facts::Finding> findings;
};

/// Kinds of fact that it reads.
inline constexpr std::string_view kinds[] = {"asset", "depreciation_policy"};

/// `policies`: facts of kind `depreciation_policy` with as `valid` the days over which each held,
/// not overlapping for one municipality and class. `policies_of(dossier)` are those that hold on
/// its day; then earlier ones are not known, and assets that were in use before it began have no
/// charges: that is a finding.
Answer charges(const dossier::Dossier& dossier, std::span<const facts::Fact> policies,
               const Range& range);
std::vector<facts::Fact> policies_of(const dossier::Dossier& dossier);

/// The totals of some of the assets; `assets` have the same years.
std::vector<YearTotal> totals_of(std::span<const Asset* const> assets);

/// Another term for one class or for all.
struct OtherTerm {
  std::string asset_class;  ///< "": all
  int years = 0;            ///< 1 to 200
  int from = 0;             ///< the first fiscal year for which it would count
};

struct Effect {
  YearTotal now;
  YearTotal then;
  YearCharge difference;  ///< then less now
};

struct WhatIf {
  OtherTerm term;
  std::vector<Effect> years = {};  ///< each year of the range
  std::vector<facts::Finding> findings = {};
};

/// What another term would do: it counts as another policy does, from then on. A term outside its
/// range, or a class that no asset has, is a finding and nothing changes.
WhatIf effect_of(const dossier::Dossier& dossier, std::span<const facts::Fact> policies,
                 const Range& range, const OtherTerm& term);

}  // namespace vlecht::analysis::capital_charges
