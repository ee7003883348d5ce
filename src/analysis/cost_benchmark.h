// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/comparison.h"
#include "analysis/methods/estimate.h"
#include "dossier/dossier.h"
#include "facts/figure.h"
#include "facts/finding.h"
#include "values/ratio.h"

/// What does it cost per inhabitant against other municipalities?
/// Method, formulas and limits: docs/methods/cost_benchmark.md.
namespace vlecht::analysis::cost_benchmark {

using comparison::Measure;
using comparison::Municipality;
using comparison::Offered;
using comparison::Parameters;
using comparison::parameters_from;
using comparison::Scope;
using comparison::SizeClass;

/// Own value against one reference value of the group.
struct Difference {
  facts::Figure<double> euro;
  facts::Figure<double> percent;  ///< of the reference
};

/// The group in figures, all in euro per inhabitant but the counts.
struct Group {
  facts::Figure<std::int64_t> n;
  facts::Figure<std::int64_t> inhabitants;
  facts::Figure<values::Ratio> weighted_mean;
  facts::Figure<double> mean;
  facts::Figure<double> median;
  facts::Figure<double> q1;
  facts::Figure<double> q3;
  facts::Figure<values::Ratio> minimum;
  facts::Figure<values::Ratio> maximum;
  facts::Figure<double> median_low;
  facts::Figure<double> median_high;
  std::optional<double> median_coverage;  ///< of the interval of the median
};

/// The reference values that own values are held against, in the order of `Answer::differences`.
enum class Reference { weighted_mean, mean, median, q1, q3, minimum, maximum };
inline constexpr Reference references[] = {
    Reference::weighted_mean, Reference::mean,   Reference::median, Reference::q1, Reference::q3,
    Reference::minimum,       Reference::maximum};
/// "weighted_mean": part of the figure's id.
std::string_view name_of(Reference reference);

/// The members separately or together.
struct Own {
  Municipality position;  ///< for together: code "together", amounts and inhabitants added
  std::vector<Difference> differences;  ///< against each of `references`
  facts::Figure<double> percentile;     ///< 0 to 1
};

struct Answer {
  Scope scope;
  Offered offered;
  Own together;
  std::vector<Own> members;  ///< in the agreed order
  Group group;
  std::vector<Municipality> peers;    ///< the group's members with a figure, ascending
  std::vector<Municipality> missing;  ///< in the size class, but without a figure
  std::string selection;  ///< how the municipalities were chosen, by a fact; may be empty
  std::vector<facts::Finding> findings;
};

/// Kinds of fact that the question reads.
inline constexpr std::string_view kinds[] = {"inhabitants", "peer_figure", "municipality", "member",
                                             "peer_selection"};

/// Problems: `cost_benchmark.no_members`, `.no_figures` (nothing to compare yet), `.no_such_year`,
/// `.no_such_document`, `.no_such_measure`, `.ambiguous_measure`.
base::Result<Answer> analyse(const dossier::Dossier& dossier, const Parameters& parameters);

}  // namespace vlecht::analysis::cost_benchmark
