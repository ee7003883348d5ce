// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/arguments.h"
#include "dossier/dossier.h"
#include "facts/figure.h"
#include "values/count.h"
#include "values/ratio.h"

/// Who is held against whom, and on what: what the questions about cost beside other municipalities
/// share. Its problems have the names of `cost_benchmark`, the first of them.
namespace vlecht::analysis::comparison {

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

/// What the dossier has figures of, to choose from.
struct Offered {
  std::vector<int> years;              ///< ascending
  std::vector<std::string> documents;  ///< of the year
  std::vector<std::string> measures;   ///< of the year and document: "0.4", "0.4/3.5.1"
};

/// The word for all task fields, or for all categories, in a measure.
inline constexpr std::string_view total = "totaal";

/// Which figures there are, by year and document.
struct Index {
  std::set<int> years;
  std::map<int, std::set<std::string>> documents;  // by year
  std::map<std::pair<int, std::string>, std::set<std::pair<std::string, std::string>>> measures;
};

/// The facts of one scope, by municipality code.
struct Sources {
  std::map<std::string, const facts::Fact*> amounts;
  std::map<std::string, const facts::Fact*> inhabitants;
  std::map<std::string, std::string> names;
};

/// Reads year, document, measure, group ("20000-50000", "50000-", "all") and own ("included",
/// "excluded"). Problem: `argument.unreadable`, `argument.unknown`.
base::Result<Parameters> parameters_from(const Arguments& arguments);

/// "0.4" or "0.4/3.5.1".
std::string to_text(const Measure& measure);
/// "20000-50000", "50000-" or "all".
std::string to_text(const SizeClass& group);

/// The facts that name the members, in the agreed order.
std::vector<const facts::Fact*> members_of(const dossier::Dossier& dossier);

Index index_of(const dossier::Dossier& dossier);
Offered offered_from(const Index& index, const Scope& scope);

/// What is asked with nothing left open but the group (`choose_group`). Problems:
/// `cost_benchmark.no_figures`, `.no_such_year`, `.no_such_document`, `.no_such_measure`,
/// `.ambiguous_measure`.
base::Result<Scope> scope_of(const Index& offered, const Parameters& asked);

/// The group that is asked for, or the size class that spans the members.
void choose_group(Scope& scope, const Parameters& asked, const std::vector<Municipality>& members);

/// What `sources` say of one municipality.
Sources sources_for(const dossier::Dossier& dossier, const Scope& scope);
Municipality municipality(const Sources& sources, const std::string& code, bool is_member);

/// The members as one: unknown as soon as one of them is.
Municipality added_up(const std::vector<Municipality>& members);

/// Amount per inhabitant, or why there is none.
values::Known<values::Ratio> per_inhabitant(const values::Known<values::Money>& amount,
                                            const values::Known<values::Inhabitants>& inhabitants);

/// The municipalities of the scope's group with a figure, ascending, and those without one.
struct Peers {
  std::vector<Municipality> counted;
  std::vector<Municipality> missing;
};
Peers peers_of(const Scope& scope, const Sources& sources,
               const std::vector<Municipality>& members);

/// How the group was chosen, by the facts about it; may be empty.
std::string selection_of(const dossier::Dossier& dossier);

/// All their amounts over all their inhabitants; `peers` are counted ones.
values::Known<values::Ratio> weighted_mean(const std::vector<Municipality>& peers);

}  // namespace vlecht::analysis::comparison
