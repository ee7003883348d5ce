// SPDX-License-Identifier: EUPL-1.2
#include "analysis/cost_benchmark.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

#include "base/check.h"
#include "base/text.h"

namespace vlecht::analysis::cost_benchmark {
namespace {

using facts::Fact;
using values::Reason;

constexpr std::string_view total = "totaal";

// Size classes of CBS; the default group is the one (or the range) that the members are in.
constexpr std::array<std::int64_t, 8> class_bounds{0,      5'000,   10'000,  20'000,
                                                   50'000, 100'000, 150'000, 250'000};

// A municipality further than this from the median on a log scale is pointed at, never dropped.
constexpr double outlier_distance = 3.5;
constexpr double median_confidence = 0.95;

std::vector<const Fact*> members_of(const dossier::Dossier& dossier) {
  std::vector<const Fact*> members;
  dossier.each("member", [&](const Fact& fact) { members.push_back(&fact); });
  std::sort(members.begin(), members.end(), [](const Fact* a, const Fact* b) {
    const auto rank = [](const Fact* fact) { return fact->integer("rank"); };
    return std::pair(rank(a), a->key) < std::pair(rank(b), b->key);
  });
  return members;
}

// ---- What is asked, with nothing left open ----

struct Index {
  std::set<int> years;
  std::map<int, std::set<std::string>> documents;  // by year
  std::map<std::pair<int, std::string>, std::set<std::pair<std::string, std::string>>> measures;
};

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

template <class Range>
std::string joined(const Range& range) {
  std::string out;
  for (const auto& item : range) {
    if (!out.empty()) out += ", ";
    if constexpr (std::is_arithmetic_v<std::decay_t<decltype(item)>>) {
      out += std::to_string(item);
    } else {
      out += item;
    }
  }
  return out;
}

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

// ---- Municipalities ----

struct Sources {
  std::map<std::string, const Fact*> amounts;      // by municipality code
  std::map<std::string, const Fact*> inhabitants;  // by municipality code
  std::map<std::string, std::string> names;
};

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

void divide(Municipality& place) {
  auto& figure = place.per_inhabitant;
  if (!place.amount) {
    figure.value = place.amount.reason();
  } else if (!place.inhabitants) {
    figure.value = place.inhabitants.reason();
  } else if (place.inhabitants->value <= 0) {
    figure.value = Reason::not_applicable;
  } else {
    figure.value = values::PerInhabitant{*place.amount, *place.inhabitants}.euro();
  }
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
  divide(place);
  return place;
}

Municipality added_up(const std::vector<Own>& members) {
  Municipality sum;
  sum.code = "together";
  sum.is_member = true;
  sum.amount = values::Money();
  sum.inhabitants = values::Inhabitants();
  for (const Own& member : members) {
    const Municipality& place = member.position;
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
  divide(sum);
  return sum;
}

// ---- The group ----

// A figure that rests on everything the group rests on.
template <class T>
facts::Figure<T> figure_of(const facts::Figure<std::int64_t>& ground, values::Known<T> value) {
  return {std::move(value), ground.standing, ground.sources};
}

facts::Figure<std::int64_t> ground_of(const std::vector<Municipality>& peers) {
  facts::Figure<std::int64_t> ground{static_cast<std::int64_t>(peers.size())};
  for (const Municipality& peer : peers) {
    ground.standing = facts::weaker(ground.standing, peer.per_inhabitant.standing);
    ground.sources.insert(ground.sources.end(), peer.per_inhabitant.sources.begin(),
                          peer.per_inhabitant.sources.end());
  }
  std::sort(ground.sources.begin(), ground.sources.end());
  return ground;
}

std::vector<double> doubles_of(const std::vector<Municipality>& peers) {
  std::vector<double> out;
  out.reserve(peers.size());
  for (const Municipality& peer : peers) out.push_back(peer.per_inhabitant.value->to_double());
  return out;
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

Group group_of(const std::vector<Municipality>& peers) {
  Group group;
  group.n = ground_of(peers);
  std::int64_t inhabitants = 0;
  for (const Municipality& peer : peers) inhabitants += peer.inhabitants->value;
  group.inhabitants = figure_of<std::int64_t>(group.n, inhabitants);
  if (peers.empty()) return group;
  const std::vector<double> sorted = doubles_of(peers);
  const auto of = [&](double value) { return figure_of<double>(group.n, value); };
  group.weighted_mean = figure_of(group.n, weighted_mean(peers));
  group.mean = of(methods::mean(sorted));
  group.median = of(methods::quantile_7(sorted, 0.5));
  group.q1 = of(methods::quantile_7(sorted, 0.25));
  group.q3 = of(methods::quantile_7(sorted, 0.75));
  group.minimum = peers.front().per_inhabitant;
  group.maximum = peers.back().per_inhabitant;
  const auto interval = methods::median_interval(sorted, median_confidence);
  if (interval) {
    group.median_low = of(interval->lower);
    group.median_high = of(interval->upper);
    group.median_coverage = interval->coverage;
  } else {
    group.median_low = figure_of<double>(group.n, Reason::not_applicable);
    group.median_high = group.median_low;
  }
  return group;
}

facts::Figure<double> as_double(const facts::Figure<values::Ratio>& figure) {
  facts::Figure<double> out{Reason::not_supplied, figure.standing, figure.sources};
  if (figure.value) {
    out.value = figure.value->to_double();
  } else {
    out.value = figure.value.reason();
  }
  return out;
}

facts::Figure<double> reference_value(const Group& group, Reference reference) {
  switch (reference) {
    case Reference::weighted_mean:
      return as_double(group.weighted_mean);
    case Reference::mean:
      return group.mean;
    case Reference::median:
      return group.median;
    case Reference::q1:
      return group.q1;
    case Reference::q3:
      return group.q3;
    case Reference::minimum:
      return as_double(group.minimum);
    case Reference::maximum:
      return as_double(group.maximum);
  }
  CHECK(false);
  return group.mean;
}

Difference difference(const facts::Figure<values::Ratio>& own,
                      const facts::Figure<double>& reference) {
  Difference result;
  std::set<facts::EntryNumber> sources(own.sources.begin(), own.sources.end());
  sources.insert(reference.sources.begin(), reference.sources.end());
  for (auto* figure : {&result.euro, &result.percent}) {
    figure->standing = facts::weaker(own.standing, reference.standing);
    figure->sources.assign(sources.begin(), sources.end());
  }
  if (!own.value || !reference.value) {
    const Reason reason = own.value ? reference.value.reason() : own.value.reason();
    result.euro.value = reason;
    result.percent.value = reason;
    return result;
  }
  const double euro = own.value->to_double() - *reference.value;
  result.euro.value = euro;
  // "So many percent more than a negative amount" means nothing.
  if (*reference.value > 0) {
    result.percent.value = 100 * euro / *reference.value;
  } else {
    result.percent.value = Reason::not_applicable;
  }
  return result;
}

void hold_against(Own& own, const Group& group, const std::vector<double>& sorted) {
  for (const Reference reference : references) {
    own.differences.push_back(
        difference(own.position.per_inhabitant, reference_value(group, reference)));
  }
  own.percentile = own.differences.front().euro;
  const auto& value = own.position.per_inhabitant.value;
  if (value && !sorted.empty()) {
    own.percentile.value = methods::midrank_percentile(sorted, value->to_double());
  }
}

// ---- What must be said beside the figures ----

constexpr std::size_t names_shown_max = 12;

struct Named {
  std::vector<std::string> names;
  std::vector<facts::EntryNumber> sources;

  void add(const std::string& name, const std::vector<facts::EntryNumber>& from) {
    names.push_back(name);
    sources.insert(sources.end(), from.begin(), from.end());
  }
  std::string shown() const {
    if (names.size() <= names_shown_max) return joined(names);
    const std::vector<std::string> first(names.begin(), names.begin() + names_shown_max);
    return joined(first) + ", …";
  }
};

void report(std::vector<facts::Finding>& findings, std::string name, facts::Severity severity,
            const Named& named) {
  if (named.names.empty()) return;
  findings.push_back(
      {base::Problem(std::move(name), {{"count", static_cast<std::int64_t>(named.names.size())},
                                       {"names", named.shown()}}),
       severity,
       {},
       named.sources});
}

Named without_inhabitants(const Sources& sources) {
  Named named;
  for (const auto& [code, fact] : sources.amounts) {
    if (sources.inhabitants.contains(code)) continue;
    const auto name = sources.names.find(code);
    named.add(name == sources.names.end() ? code : name->second, {fact->id});
  }
  return named;
}

Named with_other_inhabitants(const Sources& sources) {
  Named named;
  for (const auto& [code, fact] : sources.amounts) {
    const auto ours = sources.inhabitants.find(code);
    const auto& theirs = (*fact)["inhabitants"];
    if (ours == sources.inhabitants.end() || !theirs.is_known()) continue;
    if ((*ours->second)["inhabitants"] != theirs) {
      named.add(sources.names.contains(code) ? sources.names.at(code) : code,
                {fact->id, ours->second->id});
    }
  }
  return named;
}

Named far_from_median(const std::vector<Municipality>& peers) {
  std::vector<double> positive;
  for (const double value : doubles_of(peers)) {
    if (value > 0) positive.push_back(value);
  }
  Named named;
  for (const Municipality& peer : peers) {
    const auto distance = methods::robust_z_log(positive, peer.per_inhabitant.value->to_double());
    if (distance && std::abs(*distance) > outlier_distance) {
      named.add(peer.name, peer.per_inhabitant.sources);
    }
  }
  return named;
}

Named negative(const std::vector<Municipality>& peers) {
  Named named;
  for (const Municipality& peer : peers) {
    if (peer.amount->cents() < 0) named.add(peer.name, peer.per_inhabitant.sources);
  }
  return named;
}

void add_findings(Answer& answer, const Sources& sources) {
  auto& findings = answer.findings;
  Named own;
  for (const Own& member : answer.members) {
    if (!member.position.per_inhabitant.value) {
      own.add(member.position.name, member.position.per_inhabitant.sources);
    }
  }
  report(findings, "cost_benchmark.own_missing", facts::Severity::error, own);
  Named missing;
  for (const Municipality& place : answer.missing) {
    missing.add(place.name, place.per_inhabitant.sources);
  }
  report(findings, "cost_benchmark.peers_missing", facts::Severity::warning, missing);
  report(findings, "cost_benchmark.no_inhabitants", facts::Severity::warning,
         without_inhabitants(sources));
  report(findings, "cost_benchmark.inhabitants_differ", facts::Severity::warning,
         with_other_inhabitants(sources));
  report(findings, "cost_benchmark.negative", facts::Severity::warning, negative(answer.peers));
  report(findings, "cost_benchmark.outliers", facts::Severity::note, far_from_median(answer.peers));
  if (!answer.peers.empty() && !answer.group.median_coverage) {
    findings.push_back({base::Problem("cost_benchmark.group_too_small",
                                      {{"count", static_cast<std::int64_t>(answer.peers.size())}}),
                        facts::Severity::warning,
                        {},
                        {}});
  }
  if (answer.peers.empty()) {
    findings.push_back(
        {base::Problem("cost_benchmark.group_empty"), facts::Severity::error, {}, {}});
  }
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

void choose_group(Scope& scope, const Parameters& asked, const std::vector<Own>& members) {
  if (asked.group) {
    scope.group = *asked.group;
    return;
  }
  scope.chosen.push_back("group");
  std::vector<std::int64_t> inhabitants;
  for (const Own& member : members) {
    if (member.position.inhabitants) inhabitants.push_back(member.position.inhabitants->value);
  }
  // Without a member's inhabitants there is no class to choose: all sizes.
  if (!inhabitants.empty()) scope.group = group_around(inhabitants);
}

void gather_group(Answer& answer, const Sources& sources) {
  std::set<std::string> members;
  for (const Own& own : answer.members) members.insert(own.position.code);
  for (const auto& [code, fact] : sources.inhabitants) {
    const bool is_member = members.contains(code);
    if (is_member && !answer.scope.own_included) continue;
    Municipality place = municipality(sources, code, is_member);
    if (!place.inhabitants || !answer.scope.group.contains(place.inhabitants->value)) continue;
    auto& list = place.per_inhabitant.value ? answer.peers : answer.missing;
    list.push_back(std::move(place));
  }
  std::sort(answer.peers.begin(), answer.peers.end(),
            [](const Municipality& a, const Municipality& b) {
              const auto order = *a.per_inhabitant.value <=> *b.per_inhabitant.value;
              return order == 0 ? a.code < b.code : order < 0;
            });
}

}  // namespace

std::string_view name_of(Reference reference) {
  switch (reference) {
    case Reference::weighted_mean:
      return "weighted_mean";
    case Reference::mean:
      return "mean";
    case Reference::median:
      return "median";
    case Reference::q1:
      return "q1";
    case Reference::q3:
      return "q3";
    case Reference::minimum:
      return "minimum";
    case Reference::maximum:
      return "maximum";
  }
  CHECK(false);
  return "";
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

base::Result<Answer> analyse(const dossier::Dossier& dossier, const Parameters& parameters) {
  const auto members = members_of(dossier);
  if (members.empty()) return base::problem("cost_benchmark.no_members");
  Answer answer;
  const Index index = index_of(dossier);
  TRY(answer.scope, scope_of(index, parameters));
  answer.offered = offered_from(index, answer.scope);
  const Sources sources = sources_for(dossier, answer.scope);
  for (const Fact* member : members) {
    Own own;
    own.position = municipality(sources, member->text("municipality"), true);
    answer.members.push_back(std::move(own));
  }
  choose_group(answer.scope, parameters, answer.members);
  answer.together.position = added_up(answer.members);
  gather_group(answer, sources);
  answer.group = group_of(answer.peers);
  const std::vector<double> sorted = doubles_of(answer.peers);
  hold_against(answer.together, answer.group, sorted);
  for (Own& own : answer.members) hold_against(own, answer.group, sorted);
  dossier.each("peer_selection", [&](const Fact& fact) {
    if (!answer.selection.empty()) answer.selection += " ";
    answer.selection += fact.text("explanation");
  });
  add_findings(answer, sources);
  return answer;
}

}  // namespace vlecht::analysis::cost_benchmark
