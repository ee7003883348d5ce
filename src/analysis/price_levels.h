// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/money_sum.h"
#include "dossier/dossier.h"
#include "facts/finding.h"
#include "values/day.h"
#include "values/ratio.h"

/// Amounts in the prices of another year, with the index that the council uses for a component, as
/// it was published.
///
/// Conventions of ours:
/// - Of the editions (vintages) of an index that have both years, the one published last counts.
///   Editions without a day of publication count when no other has both years; which of several is
///   the latest is then unknown, and so is the answer.
/// - When no edition has both years, two are chained: one with the later of both years and one,
///   published before it, with the earlier. They are linked at the first year that both have; from
///   its own first year on the numbers of the newer stand, those of the older before it are brought
///   to its base. Of such pairs the one with the newest newer counts, and then the newest older.
/// - An edition that was asked for is never chained.
/// - A component without an index of its own has that of "alle".
namespace vlecht::analysis::price_levels {

inline constexpr std::string_view any_component = "alle";

/// From the prices of one year to those of another.
struct Factor {
  std::string component = {};
  std::string index = {};         ///< "" when none is agreed
  bool is_default_index = false;  ///< that of "alle"
  int own_year = 0;
  int price_year = 0;
  std::vector<std::string> editions = {};  ///< one, or the newer and the older that were chained
  std::optional<int> overlap_year = {};    ///< of chained editions
  /// The index numbers of both years on one base; unknown together. Known without any sources when
  /// both years are the same: then nothing changes and no index is needed.
  facts::Figure<values::Ratio> own = {};
  facts::Figure<values::Ratio> price = {};
  /// What is missing, or worth knowing about the choice.
  std::vector<facts::Finding> findings = {};

  bool is_known() const { return own.value.is_known() && price.value.is_known(); }
};

/// The indices of a dossier.
class PriceLevels {
 public:
  explicit PriceLevels(const dossier::Dossier& dossier);

  /// `component` as in facts of kind `index_use`; `edition` "" for the latest that has both years.
  Factor factor(std::string_view component, int own_year, int price_year,
                std::string_view edition = {}) const;

  /// One publication of an index.
  struct Edition {
    std::string index;
    std::string name;
    std::optional<values::Day> published;
    std::map<int, facts::Figure<values::Ratio>> numbers;  ///< per year: positive, or why not known
  };
  /// By index; the one published last first, those without a day at the end.
  const std::vector<Edition>& editions() const { return editions_; }

 private:
  struct Use {
    std::string index;
    facts::Standing standing = facts::Standing::adopted;
    facts::EntryNumber source = 0;
  };

  std::vector<Edition> editions_;
  std::map<std::string, Use, std::less<>> uses_;  // by component
};

/// Kinds of fact that it reads.
inline constexpr std::string_view kinds[] = {"price_index", "index_use"};

/// A nominal amount of the factor's own year in the prices of its price year, rounded once to
/// cents. Unknown when the amount or the factor is, or when it does not fit in 64 bits.
MoneyFigure in_prices(const MoneyFigure& nominal, const Factor& factor);

/// Growth from `before`, of the factor's own year, to `after`, of its price year, in constant
/// prices, as a fraction: (1 + nominal) / (1 + inflation) - 1. `not_applicable` unless `before` is
/// positive.
facts::Figure<double> real_growth(const MoneyFigure& before, const MoneyFigure& after,
                                  const Factor& factor);

}  // namespace vlecht::analysis::price_levels
