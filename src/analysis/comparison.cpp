// SPDX-License-Identifier: EUPL-1.2
#include "analysis/comparison.h"

#include <algorithm>
#include <array>

#include "analysis/joined.h"
#include "base/text.h"

namespace vlecht::analysis::comparison {
namespace {

using facts::Fact;
using values::Reason;

// Size classes of CBS; the default group is the one (or the range) that the members are in.
constexpr std::array<std::int64_t, 8> class_bounds{0,      5'000,   10'000,  20'000,
                                                   50'000, 100'000, 150'000, 250'000};

base::Result<int> year_of(const Parameters& asked, const Index& offered, Scope& scope) {
  if (!asked.year) {
    scope.chosen.push_back("year");
    return *offered.years.rbegin();
  }
  if (!offered.years.contains(*asked.year)) {
    return base::problem("cost_benchmark.no_such_year",
                         {{"year", std::to_string(*asked.year)}, {"years", joined(offered.years)}});
  }
  return *asked.year;
}

base::Result<std::string> document_of(const Parameters& asked, const Index& offered, Scope& scope) {
  const auto& documents = offered.documents.at(scope.year);
  if (!asked.document) {
    scope.chosen.push_back("document");
    return documents.contains("jaarrekening") ? std::string("jaarrekening") : *documents.begin();
  }
  if (!documents.contains(*asked.document)) {
    return base::problem("cost_benchmark.no_such_document", {{"document", *asked.document},
                                                             {"year", std::to_string(scope.year)},
                                                             {"documents", joined(documents)}});
  }
  return *asked.document;
}

base::Result<Measure> measure_of(const Parameters& asked, const Index& offered, Scope& scope) {
  const auto& measures = offered.measures.at({scope.year, scope.document});
  std::set<std::string> known;
  std::vector<Measure> fitting;
  const std::string wanted = asked.measure ? base::lowered(*asked.measure) : "";
  for (const auto& [task_field, category] : measures) {
    const Measure measure{task_field, category};
    known.insert(to_text(measure));
    const bool fits = base::lowered(to_text(measure)) == wanted ||
                      base::lowered(task_field + "/" + category) == wanted ||
                      (category != total && base::lowered(category) == wanted);
    if (fits) fitting.push_back(measure);
  }
  if (!asked.measure) {
    scope.chosen.push_back("measure");
    // Overhead is where the shared ICT of most municipalities is booked
    // (Iv3-informatievoorschrift).
    if (measures.contains({"0.4", std::string(total)})) return Measure{"0.4", std::string(total)};
    return Measure{measures.begin()->first, measures.begin()->second};
  }
  if (fitting.empty()) {
    return base::problem("cost_benchmark.no_such_measure",
                         {{"measure", *asked.measure}, {"measures", joined(known)}});
  }
  if (fitting.size() > 1) {
    std::set<std::string> candidates;
    for (const Measure& measure : fitting) {
      candidates.insert(measure.task_field + "/" + measure.category);
    }
    return base::problem("cost_benchmark.ambiguous_measure",
                         {{"measure", *asked.measure}, {"measures", joined(candidates)}});
  }
  return fitting.front();
}

SizeClass group_around(const std::vector<std::int64_t>& inhabitants) {
  const auto [least, most] = std::minmax_element(inhabitants.begin(), inhabitants.end());
  SizeClass group;
  group.from = *std::prev(std::upper_bound(class_bounds.begin(), class_bounds.end(), *least));
  const auto above = std::upper_bound(class_bounds.begin(), class_bounds.end(), *most);
  if (above != class_bounds.end()) group.until = *above;
  return group;
}

std::optional<SizeClass> size_class_from(std::string_view text) {
  if (text == "all") return SizeClass{};
  const std::size_t dash = text.find('-');
  if (dash == std::string_view::npos) return std::nullopt;
  const auto from = base::to_integer(text.substr(0, dash));
  if (!from || *from < 0) return std::nullopt;
  SizeClass group{*from, std::nullopt};
  const std::string_view end = text.substr(dash + 1);
  if (end.empty()) return group;
  group.until = base::to_integer(end);
  if (!group.until || *group.until <= group.from) return std::nullopt;
  return group;
}

}  // namespace

std::vector<const Fact*> members_of(const dossier::Dossier& dossier) {
  std::vector<const Fact*> members;
  dossier.each("member", [&](const Fact& fact) { members.push_back(&fact); });
  std::sort(members.begin(), members.end(), [](const Fact* a, const Fact* b) {
    const auto rank = [](const Fact* fact) { return fact->integer("rank"); };
    return std::pair(rank(a), a->key) < std::pair(rank(b), b->key);
  });
  return members;
}

Index index_of(const dossier::Dossier& dossier) {
  Index offered;
  dossier.each("peer_figure", [&](const Fact& fact) {
    const int year = static_cast<int>(fact.integer("year"));
    const std::string& document = fact.text("document");
    offered.years.insert(year);
    offered.documents[year].insert(document);
    offered.measures[{year, document}].emplace(fact.text("task_field"), fact.text("category"));
  });
  return offered;
}

Offered offered_from(const Index& index, const Scope& scope) {
  Offered offered;
  offered.years.assign(index.years.begin(), index.years.end());
  const auto& documents = index.documents.at(scope.year);
  offered.documents.assign(documents.begin(), documents.end());
  for (const auto& [task_field, category] : index.measures.at({scope.year, scope.document})) {
    offered.measures.push_back(to_text(Measure{task_field, category}));
  }
  return offered;
}

base::Result<Scope> scope_of(const Index& offered, const Parameters& asked) {
  if (offered.years.empty()) return base::problem("cost_benchmark.no_figures");
  Scope scope;
  scope.own_included = asked.own_included;
  TRY(scope.year, year_of(asked, offered, scope));
  TRY(scope.document, document_of(asked, offered, scope));
  TRY(scope.measure, measure_of(asked, offered, scope));
  return scope;
}

void choose_group(Scope& scope, const Parameters& asked, const std::vector<Municipality>& members) {
  if (asked.group) {
    scope.group = *asked.group;
    return;
  }
  scope.chosen.push_back("group");
  std::vector<std::int64_t> inhabitants;
  for (const Municipality& member : members) {
    if (member.inhabitants) inhabitants.push_back(member.inhabitants->value);
  }
  // Without a member's inhabitants there is no class to choose: all sizes.
  if (!inhabitants.empty()) scope.group = group_around(inhabitants);
}

Sources sources_for(const dossier::Dossier& dossier, const Scope& scope) {
  Sources sources;
  dossier.each("inhabitants", [&](const Fact& fact) {
    const std::string& code = fact.text("municipality");
    if (!fact.text("name").empty()) sources.names.insert_or_assign(code, fact.text("name"));
    if (fact.integer("year") == scope.year) sources.inhabitants.insert_or_assign(code, &fact);
  });
  dossier.each("peer_figure", [&](const Fact& fact) {
    if (fact.integer("year") != scope.year || fact.text("document") != scope.document) return;
    const std::string& code = fact.text("municipality");
    if (!fact.text("name").empty()) sources.names.try_emplace(code, fact.text("name"));
    if (fact.text("task_field") == scope.measure.task_field &&
        fact.text("category") == scope.measure.category) {
      sources.amounts.insert_or_assign(code, &fact);
    }
  });
  dossier.each("municipality", [&](const Fact& fact) {
    sources.names.insert_or_assign(fact.text("municipality"), fact.text("name"));
  });
  return sources;
}

values::Known<values::Ratio> per_inhabitant(const values::Known<values::Money>& amount,
                                            const values::Known<values::Inhabitants>& inhabitants) {
  if (!amount) return amount.reason();
  if (!inhabitants) return inhabitants.reason();
  if (inhabitants->value <= 0) return Reason::not_applicable;
  return values::PerInhabitant{*amount, *inhabitants}.euro();
}

Municipality municipality(const Sources& sources, const std::string& code, bool is_member) {
  Municipality place;
  place.code = code;
  place.is_member = is_member;
  const auto name = sources.names.find(code);
  place.name = name == sources.names.end() ? code : name->second;
  if (const auto found = sources.amounts.find(code); found != sources.amounts.end()) {
    const auto& value = (*found->second)["amount"];
    if (value.is_known()) {
      place.amount = std::get<values::Money>(*value);
    } else {
      place.amount = value.reason();
    }
    facts::rest_on(place.per_inhabitant, *found->second);
  }
  if (const auto found = sources.inhabitants.find(code); found != sources.inhabitants.end()) {
    const auto& value = (*found->second)["inhabitants"];
    if (value.is_known()) {
      place.inhabitants = values::Inhabitants{std::get<std::int64_t>(*value)};
    } else {
      place.inhabitants = value.reason();
    }
    facts::rest_on(place.per_inhabitant, *found->second);
  }
  place.per_inhabitant.value = per_inhabitant(place.amount, place.inhabitants);
  return place;
}

Municipality added_up(const std::vector<Municipality>& members) {
  Municipality sum;
  sum.code = "together";
  sum.is_member = true;
  sum.amount = values::Money();
  sum.inhabitants = values::Inhabitants();
  for (const Municipality& place : members) {
    if (sum.amount && place.amount) {
      const auto amount = values::checked_sum(*sum.amount, *place.amount);
      if (amount) sum.amount = *amount;
      if (!amount) sum.amount = Reason::disputed;
    } else if (sum.amount) {
      sum.amount = place.amount.reason();
    }
    if (sum.inhabitants && place.inhabitants) {
      sum.inhabitants = *sum.inhabitants + *place.inhabitants;
    } else if (sum.inhabitants) {
      sum.inhabitants = place.inhabitants.reason();
    }
    sum.per_inhabitant.standing =
        facts::weaker(sum.per_inhabitant.standing, place.per_inhabitant.standing);
    auto& sources = sum.per_inhabitant.sources;
    sources.insert(sources.end(), place.per_inhabitant.sources.begin(),
                   place.per_inhabitant.sources.end());
  }
  std::sort(sum.per_inhabitant.sources.begin(), sum.per_inhabitant.sources.end());
  sum.per_inhabitant.value = per_inhabitant(sum.amount, sum.inhabitants);
  return sum;
}

Peers peers_of(const Scope& scope, const Sources& sources,
               const std::vector<Municipality>& members) {
  std::set<std::string> own;
  for (const Municipality& member : members) own.insert(member.code);
  Peers peers;
  for (const auto& [code, fact] : sources.inhabitants) {
    const bool is_member = own.contains(code);
    if (is_member && !scope.own_included) continue;
    Municipality place = municipality(sources, code, is_member);
    if (!place.inhabitants || !scope.group.contains(place.inhabitants->value)) continue;
    auto& list = place.per_inhabitant.value ? peers.counted : peers.missing;
    list.push_back(std::move(place));
  }
  std::sort(peers.counted.begin(), peers.counted.end(),
            [](const Municipality& a, const Municipality& b) {
              const auto order = *a.per_inhabitant.value <=> *b.per_inhabitant.value;
              return order == 0 ? a.code < b.code : order < 0;
            });
  return peers;
}

std::string selection_of(const dossier::Dossier& dossier) {
  std::string selection;
  dossier.each("peer_selection", [&](const Fact& fact) {
    if (!selection.empty()) selection += " ";
    selection += fact.text("explanation");
  });
  return selection;
}

values::Known<values::Ratio> weighted_mean(const std::vector<Municipality>& peers) {
  values::Money money;
  values::Inhabitants inhabitants;
  for (const Municipality& peer : peers) {
    const auto sum = values::checked_sum(money, *peer.amount);
    if (!sum) return Reason::disputed;
    money = *sum;
    inhabitants += *peer.inhabitants;
  }
  return values::PerInhabitant{money, inhabitants}.euro();
}

std::string to_text(const Measure& measure) {
  return measure.category == total ? measure.task_field
                                   : measure.task_field + "/" + measure.category;
}

std::string to_text(const SizeClass& group) {
  if (group.from == 0 && !group.until) return "all";
  return std::to_string(group.from) + "-" + (group.until ? std::to_string(*group.until) : "");
}

base::Result<Parameters> parameters_from(const Arguments& arguments) {
  static constexpr std::array<std::string_view, 5> names{"year", "document", "measure", "group",
                                                         "own"};
  for (const auto& [name, value] : arguments.values) {
    if (std::find(names.begin(), names.end(), name) == names.end()) {
      return base::problem("argument.unknown", {{"name", name}, {"names", joined(names)}});
    }
  }
  const auto unreadable = [](std::string name, const std::string& value, std::string example) {
    return base::problem("argument.unreadable", {{"name", std::move(name)},
                                                 {"value", base::shortened(value, 80)},
                                                 {"example", std::move(example)}});
  };
  Parameters asked;
  if (const std::string* year = arguments.find("year")) {
    const auto number = base::to_integer(*year);
    if (!number || *number < 1900 || *number > 2200) return unreadable("year", *year, "2018");
    asked.year = static_cast<int>(*number);
  }
  if (const std::string* document = arguments.find("document")) asked.document = *document;
  if (const std::string* measure = arguments.find("measure")) asked.measure = *measure;
  if (const std::string* group = arguments.find("group")) {
    asked.group = size_class_from(*group);
    if (!asked.group) return unreadable("group", *group, "20000-50000");
  }
  if (const std::string* own = arguments.find("own")) {
    if (*own != "included" && *own != "excluded") return unreadable("own", *own, "included");
    asked.own_included = *own == "included";
  }
  return asked;
}

}  // namespace vlecht::analysis::comparison
