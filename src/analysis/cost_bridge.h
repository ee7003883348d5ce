// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/comparability.h"
#include "analysis/comparison.h"
#include "dossier/dossier.h"
#include "facts/figure.h"

/// From the total cost that is mentioned to cost that may be compared, and the published figures
/// that it would be compared with. Rules: docs/methods/cost_difference.md.
namespace vlecht::analysis::cost_bridge {

using comparison::Municipality;

/// The claims of a sort ("oorzaak", "hoogte") that may be about `year`. Of claims with the same
/// name the one that begins last.
std::vector<const facts::Fact*> claims_about(const dossier::Dossier& dossier, int year,
                                             std::string_view sort);

/// The sorts of step without which total cost is not comparable, in the order in which they are
/// looked for: each needs a step with an amount, zero if there is nothing of the kind.
inline constexpr std::string_view needed_sorts[] = {"diensten", "projecten", "baten",
                                                    "dubbel",   "kapitaal",  "prijspeil"};

struct Step {
  std::string name;
  std::string sort;  ///< "totaal", one of `needed_sorts`, or "overig"
  std::string explanation;
  facts::Figure<values::Money> amount;
};

/// The steps of one year. What the total is missing stands in `unknown` and `missing_sorts`.
struct Bridge {
  std::vector<Step> steps;  ///< in their order, the total first
  facts::Figure<values::Money> total;
  facts::Figure<values::Money> comparable;  ///< known once the bridge is complete
  facts::Figure<values::Ratio> total_per_inhabitant;
  facts::Figure<values::Ratio> comparable_per_inhabitant;
  std::vector<std::string> unknown;        ///< steps without an amount
  std::vector<std::string> missing_sorts;  ///< of `needed_sorts`, without a step

  bool has_total() const { return total.value.is_known(); }
  bool is_complete() const { return comparable.value.is_known(); }
};
/// `together`: the members in that year.
Bridge bridge_of(const dossier::Dossier& dossier, int year, const Municipality& together);

/// A published figure with its passport. What the source leaves out is none.
struct Published {
  std::string benchmark;
  int year = 0;
  std::string size_class;
  std::string edition;
  std::string origin;
  facts::Figure<values::Money> value;  ///< euro per inhabitant
  std::optional<values::Day> published;
  std::optional<std::int64_t> sample;
  std::optional<std::int64_t> sample_inhabitants;
  std::optional<std::int64_t> size_from;
  std::optional<std::int64_t> size_until;
  std::string scope;
  std::optional<int> price_year;
  bool is_contradicted = false;  ///< another edition says otherwise of the same year and class
  comparability::Comparability comparability;  ///< with the members' cost of the year asked about
  facts::Figure<double> percent;  ///< that the members are above it; only with a grade that allows
};
/// By benchmark, year, class and edition. `together` and `members` in `year`.
std::vector<Published> published_figures(const dossier::Dossier& dossier, int year,
                                         const Bridge& bridge,
                                         const std::vector<Municipality>& members);

/// "So many per cent above the average", and what that would mean.
struct StatedSize {
  std::string id;
  std::string who;
  std::string statement;
  std::int64_t percent = 0;
  int year = 0;
  int year_until = 0;
  facts::Figure<double> per_inhabitant_low = {};  ///< of the total mentioned, in the years meant
  facts::Figure<double> per_inhabitant_high = {};
  facts::Figure<double> implied_low = {};  ///< the average that it would then be above
  facts::Figure<double> implied_high = {};
  std::vector<Published> published = {};  ///< of all participants, in the years meant
  facts::Figure<double> comparable_low =
      {};  ///< euro: the cost at which a published figure would fit
  facts::Figure<double> comparable_high = {};
  /// Where this percentage above the middle stands in the group of the comparison, 0 to 1; not
  /// filled in here.
  facts::Figure<double> percentile = {};
  bool is_contradicted = false;  ///< every published figure lies outside the implied average
};
/// Those that may be about `year`.
std::vector<StatedSize> stated_sizes(const dossier::Dossier& dossier, int year,
                                     const std::vector<Published>& published);

}  // namespace vlecht::analysis::cost_bridge
