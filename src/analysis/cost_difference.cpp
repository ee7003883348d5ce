// SPDX-License-Identifier: EUPL-1.2
#include "analysis/cost_difference.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "analysis/joined.h"
#include "analysis/methods/decomposition.h"
#include "analysis/methods/estimate.h"
#include "analysis/methods/normal.h"
#include "base/text.h"

namespace vlecht::analysis::cost_difference {
namespace {

using comparability::Fit;
using comparison::Municipality;
using comparison::Scope;
using cost_drivers::Decomposition;
using cost_drivers::Group;
using cost_drivers::PartSources;
using facts::Fact;
using values::Reason;

constexpr std::string_view hired_staff = "3.5.1";

std::vector<Municipality> positions_of(const cost_benchmark::Answer& benchmark) {
  std::vector<Municipality> members;
  for (const auto& own : benchmark.members) members.push_back(own.position);
  return members;
}

// ---- Claims ----

// "1.1+3.5.1", and "1.1:aantal" as the driver's id has it.
std::vector<std::string> parts_from(std::string_view text) {
  std::vector<std::string> parts;
  for (const auto piece : base::split(text, '+')) {
    std::string part(base::trimmed(piece));
    const std::size_t mark = part.find(':');
    if (mark != std::string::npos) {
      const std::string role = base::lowered(part.substr(mark + 1));
      part.resize(mark);
      part += role == "aantal" || role == "quantity" ? ":quantity" : ":price";
    }
    if (!part.empty()) parts.push_back(std::move(part));
  }
  return parts;
}

std::vector<ClaimTest> recorded_claims(const dossier::Dossier& dossier, int year) {
  std::vector<ClaimTest> claims;
  for (const Fact* fact : cost_bridge::claims_about(dossier, year, "oorzaak")) {
    ClaimTest claim;
    claim.id = fact->text("claim");
    claim.who = fact->text("who");
    claim.statement = fact->text("statement");
    claim.parts = parts_from(fact->text("parts"));
    facts::rest_on(claim.contribution, *fact);
    claims.push_back(std::move(claim));
  }
  return claims;
}

// The explanation of the press release that the question comes from.
ClaimTest default_claim() {
  ClaimTest claim;
  claim.id = "inhuur";
  claim.is_default = true;
  claim.parts = {std::string(hired_staff)};
  return claim;
}

// The drivers that a part names: itself, or its quantity and price together.
std::vector<std::size_t> drivers_named(const Decomposition& decomposition,
                                       const std::string& part) {
  std::vector<std::size_t> named;
  for (std::size_t i = 0; i < decomposition.drivers.size(); ++i) {
    const auto& driver = decomposition.drivers[i];
    if (driver.id == part || driver.part == part) named.push_back(i);
  }
  return named;
}

void weigh(ClaimTest& claim, const Decomposition& decomposition, const methods::Draws* drawn) {
  std::vector<std::size_t> claimed;
  for (const std::string& part : claim.parts) {
    const auto named = drivers_named(decomposition, part);
    if (named.empty()) claim.unknown.push_back(part);
    claimed.insert(claimed.end(), named.begin(), named.end());
  }
  std::sort(claimed.begin(), claimed.end());
  claimed.erase(std::unique(claimed.begin(), claimed.end()), claimed.end());
  claim.contribution.standing =
      facts::weaker(claim.contribution.standing, decomposition.gap.standing);
  auto& behind = claim.contribution.sources;
  behind.insert(behind.end(), decomposition.gap.sources.begin(), decomposition.gap.sources.end());
  claim.probability = claim.probability_error = claim.contribution;
  if (claim.parts.empty() || !claim.unknown.empty() || drawn == nullptr) {
    // Half of a claim is not tested as if it were the whole.
    const Reason reason =
        decomposition.gap.value ? Reason::not_supplied : decomposition.gap.value.reason();
    claim.contribution.value = claim.probability.value = claim.probability_error.value = reason;
    return;
  }
  double contribution = 0;
  for (const std::size_t i : claimed) contribution += decomposition.effects[i];
  claim.contribution.value = contribution;
  claim.outcome = methods::test_claim(decomposition.effects, *drawn, claimed);
  if (!claim.outcome) {
    claim.probability.value = claim.probability_error.value = Reason::not_applicable;
    return;
  }
  claim.probability.value = claim.outcome->at_least_half.value;
  claim.probability_error.value = claim.outcome->at_least_half.monte_carlo_error;
}

void add_claims(Answer& answer, const dossier::Dossier& dossier, const Group& group) {
  answer.claims = recorded_claims(dossier, answer.benchmark.scope.year);
  const bool has_hired = !drivers_named(answer.decomposition, std::string(hired_staff)).empty();
  if (answer.claims.empty() && has_hired) answer.claims.push_back(default_claim());
  std::optional<methods::Draws> drawn;
  // One municipality drawn again and again is always itself.
  if (!answer.decomposition.drivers.empty() && group.rows.size() >= 2) {
    const methods::ResamplingPlan plan;
    answer.draws = plan.draws;
    drawn = cost_drivers::drawn_effects(answer.decomposition, group,
                                        cost_drivers::drawn_means(group, plan));
  }
  for (ClaimTest& claim : answer.claims) {
    weigh(claim, answer.decomposition, drawn ? &*drawn : nullptr);
  }
}

// ---- Spread ----

// Where so many per cent above the middle stands in a group with this spread.
facts::Figure<double> percentile_of(double percent, const Spread& spread) {
  facts::Figure<double> place = spread.log_deviation;
  if (!place.value) return place;
  if (percent <= -100) {
    place.value = Reason::not_applicable;
  } else {
    place.value = methods::percentile_of_excess(percent / 100, *spread.log_deviation.value);
  }
  return place;
}

Spread spread_of(const cost_benchmark::Answer& benchmark) {
  Spread spread;
  spread.percentile = benchmark.together.percentile;
  const auto& percent = benchmark.together.differences.front().percent;
  spread.log_deviation.standing = benchmark.group.n.standing;
  spread.log_deviation.sources = benchmark.group.n.sources;
  std::vector<double> logarithms;
  for (const Municipality& peer : benchmark.peers) {
    const double value = peer.per_inhabitant.value->to_double();
    if (value > 0) logarithms.push_back(std::log(value));
  }
  const auto deviation = methods::standard_deviation(logarithms);
  spread.log_deviation.value = Reason::not_applicable;
  if (deviation && *deviation > 0) spread.log_deviation.value = *deviation;
  spread.percentile_of_gap = percent;
  if (percent.value) spread.percentile_of_gap.value = percentile_of(*percent.value, spread).value;
  return spread;
}

// ---- Change since an earlier year ----

// The members' amounts and quantities of the parts that have both, by part.
struct Bought {
  std::map<std::string, std::pair<double, double>> parts;  // euro, quantity
  std::map<std::string, std::string> units;
  facts::Figure<double> ground;
};

Bought bought_in(const PartSources& sources, const std::vector<Municipality>& members) {
  Bought bought;
  for (const auto& [part, amounts] : sources.amounts) {
    const auto quantities = sources.quantities.find(part);
    if (quantities == sources.quantities.end()) continue;
    std::pair<double, double> sum;
    std::string unit;
    std::vector<const Fact*> behind;
    for (const Municipality& member : members) {
      const auto amount = amounts.find(member.code);
      const auto quantity = quantities->second.find(member.code);
      if (amount == amounts.end() || quantity == quantities->second.end()) break;
      const auto& euro = (*amount->second)["amount"];
      const auto& count = (*quantity->second)["quantity"];
      if (!euro.is_known() || !count.is_known()) break;
      if (!behind.empty() && unit != quantity->second->text("unit")) break;
      unit = quantity->second->text("unit");
      sum.first += static_cast<double>(std::get<values::Money>(*euro).cents()) / 100;
      sum.second += static_cast<double>(std::get<std::int64_t>(*count));
      behind.insert(behind.end(), {amount->second, quantity->second});
    }
    if (behind.size() != 2 * members.size() || sum.second <= 0) continue;
    bought.parts[part] = sum;
    bought.units[part] = unit;
    for (const Fact* fact : behind) facts::rest_on(bought.ground, *fact);
  }
  return bought;
}

Change change_between(int year_before, const Bought& before, const Bought& after,
                      const std::string& unit) {
  Change change{.year_before = year_before, .unit = unit};
  std::vector<double> prices_before;
  std::vector<double> quantities_before;
  std::vector<double> prices_after;
  std::vector<double> quantities_after;
  for (const auto& [part, sums] : after.parts) {
    const auto then = before.parts.find(part);
    if (then == before.parts.end()) continue;
    // Units of different sorts cannot be mixed.
    if (after.units.at(part) != unit || before.units.at(part) != unit) continue;
    change.parts.push_back(part);
    prices_before.push_back(then->second.first / then->second.second);
    quantities_before.push_back(then->second.second);
    prices_after.push_back(sums.first / sums.second);
    quantities_after.push_back(sums.second);
  }
  facts::Figure<double> ground = after.ground;
  ground.standing = facts::weaker(ground.standing, before.ground.standing);
  ground.sources.insert(ground.sources.end(), before.ground.sources.begin(),
                        before.ground.sources.end());
  std::sort(ground.sources.begin(), ground.sources.end());
  change.price = change.volume = change.mix = change.all = ground;
  const auto effects =
      methods::price_volume_mix(prices_before, quantities_before, prices_after, quantities_after);
  if (!effects) return change;
  change.price.value = effects->price;
  change.volume.value = effects->volume;
  change.mix.value = effects->mix;
  change.all.value = effects->price + effects->volume + effects->mix;
  return change;
}

std::optional<Change> change_of(const dossier::Dossier& dossier, const Scope& scope,
                                const std::vector<int>& years, const PartSources& sources,
                                const std::vector<Municipality>& members) {
  const Bought after = bought_in(sources, members);
  if (after.parts.empty()) return std::nullopt;
  for (auto year = years.rbegin(); year != years.rend(); ++year) {
    if (*year >= scope.year) continue;
    Scope then = scope;
    then.year = *year;
    const Bought before = bought_in(cost_drivers::part_sources(dossier, then), members);
    for (const auto& [part, sums] : after.parts) {
      const bool is_there = before.parts.contains(part);
      if (is_there && before.units.at(part) == after.units.at(part)) {
        return change_between(*year, before, after, after.units.at(part));
      }
    }
  }
  return std::nullopt;
}

// ---- How far the comparison goes ----

// Year and prices are the same by construction. Whether everybody books the same cost here, nobody
// knows: a study found that two thirds of the municipalities put 85 % in the right place.
comparability::Comparability comparability_of(const cost_benchmark::Answer& benchmark) {
  bool is_known = true;
  bool is_within = true;
  for (const auto& own : benchmark.members) {
    const auto& inhabitants = own.position.inhabitants;
    is_known = is_known && inhabitants.is_known();
    if (inhabitants) {
      is_within = is_within && benchmark.scope.group.contains(inhabitants->value);
    }
  }
  const auto counted = static_cast<std::int64_t>(benchmark.peers.size());
  const auto missing = static_cast<std::int64_t>(benchmark.missing.size());
  const bool is_sample = counted >= comparability::sample_min && 10 * missing <= counted + missing;
  const Fit size = !is_known ? Fit::unknown : is_within ? Fit::met : Fit::not_met;
  return comparability::graded(
      {Fit::met, size, Fit::unknown, Fit::met, is_sample ? Fit::met : Fit::not_met});
}

// ---- Findings ----

class Reporter {
 public:
  explicit Reporter(Answer& answer) : answer_(answer) {}

  void add(facts::Severity severity, base::Problem problem,
           std::vector<facts::EntryNumber> sources = {}) {
    answer_.findings.push_back({std::move(problem), severity, {}, std::move(sources)});
  }
  void named(facts::Severity severity, std::string name, const std::vector<std::string>& names) {
    if (names.empty()) return;
    add(severity,
        base::Problem(std::move(name), {{"count", static_cast<std::int64_t>(names.size())},
                                        {"names", joined(names)}}));
  }

 private:
  Answer& answer_;
};

void report_parts(Reporter& reporter, const Answer& answer, const Group& group) {
  using facts::Severity;
  if (answer.decomposition.drivers.size() == 1) {
    reporter.add(Severity::warning, base::Problem("cost_difference.no_parts"));
  }
  std::vector<std::string> names;
  for (const Municipality& place : group.left_out) names.push_back(place.name);
  reporter.named(Severity::warning, "cost_difference.peers_left_out", names);
  reporter.named(Severity::warning, "cost_difference.parts_scarce", group.scarce);
  reporter.named(Severity::warning, "cost_difference.own_part_unknown",
                 answer.decomposition.own_unknown);
  std::vector<std::string> one_sided;
  for (const auto& driver : answer.decomposition.drivers) {
    if (driver.presence != cost_drivers::Presence::both && !driver.part.empty()) {
      one_sided.push_back(driver.part);
    }
  }
  reporter.named(Severity::warning, "cost_difference.one_side_only", one_sided);
}

void report_claims(Reporter& reporter, const Answer& answer) {
  using facts::Severity;
  for (const ClaimTest& claim : answer.claims) {
    if (claim.is_default) {
      reporter.add(Severity::note, base::Problem("cost_difference.default_claim"));
    }
    if (claim.parts.empty()) {
      reporter.add(Severity::warning,
                   base::Problem("cost_difference.claim_without_parts", {{"claim", claim.id}}));
    } else if (!claim.unknown.empty()) {
      reporter.add(Severity::warning,
                   base::Problem("cost_difference.claim_untestable",
                                 {{"claim", claim.id}, {"names", joined(claim.unknown)}}));
    }
  }
}

void report_bridge(Reporter& reporter, const Answer& answer) {
  using facts::Severity;
  const auto& bridge = answer.bridge;
  const std::string year = std::to_string(answer.benchmark.scope.year);
  if (!answer.published.empty() && !bridge.has_total()) {
    reporter.add(Severity::warning, base::Problem("cost_difference.no_total", {{"year", year}}));
  }
  if (bridge.has_total() && !bridge.is_complete()) {
    reporter.add(Severity::warning,
                 base::Problem("cost_difference.bridge_incomplete_found",
                               {{"year", year},
                                {"count", static_cast<std::int64_t>(bridge.unknown.size() +
                                                                    bridge.missing_sorts.size())}}),
                 bridge.comparable.sources);
  }
  std::vector<std::string> contradicted;
  for (const auto& figure : answer.published) {
    const std::string name = std::to_string(figure.year) + " " + figure.size_class;
    const bool is_new =
        std::find(contradicted.begin(), contradicted.end(), name) == contradicted.end();
    if (figure.is_contradicted && is_new) contradicted.push_back(name);
  }
  reporter.named(Severity::note, "cost_difference.editions_differ", contradicted);
  for (const auto& stated : answer.stated) {
    if (!stated.is_contradicted) continue;
    reporter.add(Severity::warning,
                 base::Problem("cost_difference.stated_contradicted_found",
                               {{"who", stated.who}, {"percent", stated.percent}}),
                 stated.implied_low.sources);
  }
}

}  // namespace

base::Result<Answer> analyse(const dossier::Dossier& dossier, const Parameters& parameters) {
  Answer answer;
  TRY(answer.benchmark, cost_benchmark::analyse(dossier, parameters));
  const cost_benchmark::Answer& benchmark = answer.benchmark;
  const Scope& scope = benchmark.scope;
  const std::vector<Municipality> members = positions_of(benchmark);
  const PartSources sources = cost_drivers::part_sources(dossier, scope);
  const Group group = cost_drivers::group_of(sources, benchmark.peers);
  answer.comparability = comparability_of(benchmark);
  answer.decomposition =
      cost_drivers::decompose(group, sources, members, benchmark.together.position);
  add_claims(answer, dossier, group);
  answer.spread = spread_of(benchmark);
  answer.change = change_of(dossier, scope, benchmark.offered.years, sources, members);
  answer.bridge = cost_bridge::bridge_of(dossier, scope.year, benchmark.together.position);
  answer.published = cost_bridge::published_figures(dossier, scope.year, answer.bridge, members);
  answer.stated = cost_bridge::stated_sizes(dossier, scope.year, answer.published);
  for (cost_bridge::StatedSize& stated : answer.stated) {
    stated.percentile = percentile_of(static_cast<double>(stated.percent), answer.spread);
  }

  answer.findings = benchmark.findings;
  Reporter reporter(answer);
  report_parts(reporter, answer, group);
  report_claims(reporter, answer);
  report_bridge(reporter, answer);
  return answer;
}

}  // namespace vlecht::analysis::cost_difference
