// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/arguments.h"
#include "analysis/methods/estimate.h"
#include "dossier/dossier.h"
#include "facts/figure.h"
#include "facts/finding.h"
#include "values/ratio.h"

/// What does it cost per inhabitant against other municipalities?
/// Method, formulas and limits: docs/methods/cost_benchmark.md.
namespace vlecht::analysis::cost_benchmark {

/// Which amount is compared.
struct Measure {
  std::string task_field;  ///< "0.4", or "totaal" for all
  std::string category;    ///< "3.5.1", or "totaal" for all

  bool operator==(const Measure&) const = default;
};

/// Municipalities with at least `from` and fewer than `until` inhabitants on 1 January of the year.
struct SizeClass {
  std::int64_t from = 0;
  std::optional<std::int64_t> until;  ///< none: no upper bound

  bool contains(std::int64_t inhabitants) const {
    return inhabitants >= from && (!until || inhabitants < *until);
  }
  bool operator==(const SizeClass&) const = default;
};

/// As asked; what is left open is chosen from the dossier and said in the answer.
struct Parameters {
  std::optional<int> year;
  std::optional<std::string> document;  ///< "begroting" or "jaarrekening"
  /// "0.4" (task field), "0.4/3.5.1" (category within it), "3.5.1" (category, where only one task
  /// field has it), "totaal".
  std::optional<std::string> measure;
  std::optional<SizeClass> group;
  bool own_included = false;  ///< the members also count as members of the group
};

/// Parameters with nothing left open.
struct Scope {
  int year = 0;
  std::string document;
  Measure measure;
  SizeClass group;
  bool own_included = false;
  std::vector<std::string> chosen;  ///< names of the parameters that were left open
};

/// One municipality's position. A missing amount or count has its reason.
struct Municipality {
  std::string code;
  std::string name;  ///< the code when no source names it
  bool is_member = false;
  values::Known<values::Money> amount = values::Reason::not_supplied;
  values::Known<values::Inhabitants> inhabitants = values::Reason::not_supplied;
  facts::Figure<values::Ratio> per_inhabitant;  ///< euro
};

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

/// What the dossier has figures of, to choose from.
struct Offered {
  std::vector<int> years;              ///< ascending
  std::vector<std::string> documents;  ///< of the year
  std::vector<std::string> measures;   ///< of the year and document: "0.4", "0.4/3.5.1"
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

/// Reads year, document, measure, group ("20000-50000", "50000-", "all") and own ("included",
/// "excluded"). Problem: `argument.unreadable`, `argument.unknown`.
base::Result<Parameters> parameters_from(const Arguments& arguments);

/// "0.4" or "0.4/3.5.1".
std::string to_text(const Measure& measure);
/// "20000-50000", "50000-" or "all".
std::string to_text(const SizeClass& group);

/// Problems: `cost_benchmark.no_members`, `.no_figures` (nothing to compare yet), `.no_such_year`,
/// `.no_such_document`, `.no_such_measure`, `.ambiguous_measure`.
base::Result<Answer> analyse(const dossier::Dossier& dossier, const Parameters& parameters);

}  // namespace vlecht::analysis::cost_benchmark
