// SPDX-License-Identifier: EUPL-1.2
#include "analysis/cost_benchmark.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "analysis/joined.h"
#include "base/check.h"

namespace vlecht::analysis::cost_benchmark {
namespace {

using namespace comparison;
using facts::Fact;
using values::Reason;

// A municipality further than this from the median on a log scale is pointed at, never dropped.
constexpr double outlier_distance = 3.5;
constexpr double median_confidence = 0.95;

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

base::Result<Answer> analyse(const dossier::Dossier& dossier, const Parameters& parameters) {
  const auto members = members_of(dossier);
  if (members.empty()) return base::problem("cost_benchmark.no_members");
  Answer answer;
  const Index index = index_of(dossier);
  TRY(answer.scope, scope_of(index, parameters));
  answer.offered = offered_from(index, answer.scope);
  const Sources sources = sources_for(dossier, answer.scope);
  std::vector<Municipality> own;
  for (const Fact* member : members) {
    own.push_back(municipality(sources, member->text("municipality"), true));
    answer.members.emplace_back().position = own.back();
  }
  choose_group(answer.scope, parameters, own);
  answer.together.position = added_up(own);
  Peers peers = peers_of(answer.scope, sources, own);
  answer.peers = std::move(peers.counted);
  answer.missing = std::move(peers.missing);
  answer.group = group_of(answer.peers);
  const std::vector<double> sorted = doubles_of(answer.peers);
  hold_against(answer.together, answer.group, sorted);
  for (Own& member : answer.members) hold_against(member, answer.group, sorted);
  answer.selection = selection_of(dossier);
  add_findings(answer, sources);
  return answer;
}

}  // namespace vlecht::analysis::cost_benchmark
