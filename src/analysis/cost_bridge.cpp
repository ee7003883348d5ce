// SPDX-License-Identifier: EUPL-1.2
#include "analysis/cost_bridge.h"

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>

namespace vlecht::analysis::cost_bridge {
namespace {

using comparability::Criterion;
using comparability::Fit;
using facts::Fact;
using values::Known;
using values::Money;
using values::Reason;

Known<Money> money_of(const Fact& fact, std::string_view field) {
  const auto& value = fact[field];
  if (!value.is_known()) return value.reason();
  return std::get<Money>(*value);
}

std::optional<std::int64_t> count_of(const Fact& fact, std::string_view field) {
  const auto& value = fact[field];
  if (!value.is_known()) return std::nullopt;
  return std::get<std::int64_t>(*value);
}

// ---- Bridge ----

std::vector<const Fact*> steps_of(const dossier::Dossier& dossier, int year) {
  std::vector<const Fact*> steps;
  dossier.each("bridge_step", [&](const Fact& fact) {
    if (fact.integer("year") == year) steps.push_back(&fact);
  });
  std::sort(steps.begin(), steps.end(), [](const Fact* a, const Fact* b) {
    const auto place = [](const Fact* fact) {
      return std::tuple(fact->text("sort") != comparison::total, count_of(*fact, "rank"),
                        fact->key);
    };
    return place(a) < place(b);
  });
  return steps;
}

// Sum of the steps; why it is not known when one of them is not.
Known<Money> sum_of(const std::vector<Step>& steps) {
  Money sum;
  for (const Step& step : steps) {
    if (!step.amount.value) return step.amount.value.reason();
    const auto more = values::checked_sum(sum, *step.amount.value);
    if (!more) return Reason::disputed;
    sum = *more;
  }
  return sum;
}

facts::Figure<values::Ratio> divided(const facts::Figure<Money>& amount,
                                     const Municipality& together) {
  facts::Figure<values::Ratio> out{comparison::per_inhabitant(amount.value, together.inhabitants),
                                   facts::weaker(amount.standing, together.per_inhabitant.standing),
                                   amount.sources};
  const auto& more = together.per_inhabitant.sources;
  out.sources.insert(out.sources.end(), more.begin(), more.end());
  return out;
}

// ---- Published figures ----

Fit fit_if(bool is_known, bool is_met) {
  if (!is_known) return Fit::unknown;
  return is_met ? Fit::met : Fit::not_met;
}

Fit size_fit(const Published& figure, const std::vector<Municipality>& members) {
  if (!figure.size_from && !figure.size_until) return Fit::unknown;
  const comparison::SizeClass bounds{figure.size_from.value_or(0), figure.size_until};
  bool is_known = true;
  bool is_within = true;
  for (const Municipality& member : members) {
    is_known = is_known && member.inhabitants.is_known();
    if (member.inhabitants) is_within = is_within && bounds.contains(member.inhabitants->value);
  }
  return fit_if(is_known, is_within);
}

// Cost from which the bridge has not been walked counts other things than the benchmark does.
Fit scope_fit(const Published& figure, const Bridge& bridge) {
  if (!bridge.is_complete()) return Fit::not_met;
  return figure.scope.empty() ? Fit::unknown : Fit::met;
}

void compare(Published& figure, int year, const Bridge& bridge,
             const std::vector<Municipality>& members) {
  figure.comparability = comparability::graded(
      {fit_if(true, figure.year == year), size_fit(figure, members), scope_fit(figure, bridge),
       fit_if(figure.price_year.has_value(), figure.price_year == year),
       fit_if(figure.sample.has_value(), figure.sample >= comparability::sample_min)});
  const auto& own = bridge.comparable_per_inhabitant;
  figure.percent.standing = facts::weaker(own.standing, figure.value.standing);
  figure.percent.sources = own.sources;
  figure.percent.sources.insert(figure.percent.sources.end(), figure.value.sources.begin(),
                                figure.value.sources.end());
  figure.percent.value = Reason::not_applicable;
  if (!figure.comparability.allows_percentage() || !own.value || !figure.value.value) return;
  const double theirs = static_cast<double>(figure.value.value->cents()) / 100;
  if (theirs > 0) figure.percent.value = 100 * (own.value->to_double() / theirs - 1);
}

Published published_from(const Fact& fact) {
  Published out;
  out.benchmark = fact.text("benchmark");
  out.year = static_cast<int>(fact.integer("year"));
  out.size_class = fact.text("size_class");
  out.edition = fact.text("edition");
  out.origin = fact.text("origin");
  out.value.value = money_of(fact, "value");
  facts::rest_on(out.value, fact);
  if (fact["published"].is_known()) out.published = std::get<values::Day>(*fact["published"]);
  out.sample = count_of(fact, "sample");
  out.sample_inhabitants = count_of(fact, "sample_inhabitants");
  out.size_from = count_of(fact, "size_from");
  out.size_until = count_of(fact, "size_until");
  out.scope = fact.text("scope");
  if (const auto price_year = count_of(fact, "price_year"))
    out.price_year = static_cast<int>(*price_year);
  return out;
}

// ---- Stated sizes ----

// A lowest and a highest value, and what they rest on.
struct Extent {
  double low = std::numeric_limits<double>::infinity();
  double high = -std::numeric_limits<double>::infinity();
  facts::Figure<double> ground;

  void add(double a, double b) {
    low = std::min({low, a, b});
    high = std::max({high, a, b});
  }
  bool is_empty() const { return low > high; }
  facts::Figure<double> figure(double value) const {
    facts::Figure<double> out = ground;
    if (!is_empty()) out.value = value;
    return out;
  }
};

// The members' inhabitants in a year; none unless all are known.
std::optional<std::int64_t> inhabitants_in(const dossier::Dossier& dossier, int year,
                                           Extent& extent) {
  std::int64_t sum = 0;
  for (const Fact* member : comparison::members_of(dossier)) {
    const Fact* fact =
        dossier.find("inhabitants", member->text("municipality") + "/" + std::to_string(year));
    if (!fact || !(*fact)["inhabitants"].is_known()) return std::nullopt;
    sum += fact->integer("inhabitants");
    facts::rest_on(extent.ground, *fact);
  }
  if (sum <= 0) return std::nullopt;
  return sum;
}

double euro_of(const Known<Money>& money) { return static_cast<double>(money->cents()) / 100; }

void weigh(StatedSize& stated, const Fact& fact, const dossier::Dossier& dossier,
           const std::vector<Published>& published) {
  const auto from = money_of(fact, "total_from");
  auto until = money_of(fact, "total_until");
  if (!until) until = from;
  const double times = 1 + static_cast<double>(stated.percent) / 100;
  Extent total;
  Extent comparable;
  facts::rest_on(total.ground, fact);
  facts::rest_on(comparable.ground, fact);
  for (int year = stated.year; year <= stated.year_until; ++year) {
    const auto inhabitants = inhabitants_in(dossier, year, total);
    const auto count = static_cast<double>(inhabitants.value_or(0));
    if (inhabitants && from) total.add(euro_of(from) / count, euro_of(until) / count);
    for (const Published& figure : published) {
      if (figure.year != year || figure.size_class != "alle" || !figure.value.value) continue;
      stated.published.push_back(figure);
      if (!inhabitants) continue;
      const double fitting = euro_of(figure.value.value) * times * count;
      comparable.add(fitting, fitting);
      comparable.ground.sources.insert(comparable.ground.sources.end(),
                                       figure.value.sources.begin(), figure.value.sources.end());
    }
  }
  // What would fit rests on the inhabitants too.
  auto& fitting = comparable.ground;
  fitting.standing = facts::weaker(fitting.standing, total.ground.standing);
  fitting.sources.insert(fitting.sources.end(), total.ground.sources.begin(),
                         total.ground.sources.end());
  std::sort(fitting.sources.begin(), fitting.sources.end());
  fitting.sources.erase(std::unique(fitting.sources.begin(), fitting.sources.end()),
                        fitting.sources.end());
  stated.per_inhabitant_low = total.figure(total.low);
  stated.per_inhabitant_high = total.figure(total.high);
  stated.implied_low = total.figure(total.low / times);
  stated.implied_high = total.figure(total.high / times);
  stated.comparable_low = comparable.figure(comparable.low);
  stated.comparable_high = comparable.figure(comparable.high);
  stated.is_contradicted =
      !total.is_empty() && !stated.published.empty() &&
      std::all_of(stated.published.begin(), stated.published.end(), [&](const Published& figure) {
        const double value = euro_of(figure.value.value);
        return value < total.low / times || value > total.high / times;
      });
}

}  // namespace

std::vector<const Fact*> claims_about(const dossier::Dossier& dossier, int year,
                                      std::string_view sort) {
  std::vector<const Fact*> claims;
  dossier.each("claim", [&](const Fact& fact) {
    const std::int64_t until = count_of(fact, "year_until").value_or(fact.integer("year"));
    if (fact.text("sort") != sort || year < fact.integer("year") || year > until) return;
    const auto same = std::find_if(claims.begin(), claims.end(), [&](const Fact* other) {
      return other->text("claim") == fact.text("claim");
    });
    if (same == claims.end()) {
      claims.push_back(&fact);
    } else if ((*same)->integer("year") < fact.integer("year")) {
      *same = &fact;
    }
  });
  return claims;
}

Bridge bridge_of(const dossier::Dossier& dossier, int year, const Municipality& together) {
  Bridge bridge;
  std::set<std::string> known_sorts;
  for (const Fact* fact : steps_of(dossier, year)) {
    Step step{fact->text("step"), fact->text("sort"), fact->text("explanation"), {}};
    step.amount.value = money_of(*fact, "amount");
    facts::rest_on(step.amount, *fact);
    facts::rest_on(bridge.comparable, *fact);
    if (step.sort == comparison::total) facts::rest_on(bridge.total, *fact);
    if (step.amount.value) {
      known_sorts.insert(step.sort);
    } else {
      bridge.unknown.push_back(step.name);
    }
    bridge.steps.push_back(std::move(step));
  }
  std::vector<Step> totals;
  for (const Step& step : bridge.steps) {
    if (step.sort == comparison::total) totals.push_back(step);
  }
  if (!totals.empty()) bridge.total.value = sum_of(totals);
  for (const std::string_view sort : needed_sorts) {
    const std::string name(sort);
    const bool is_there = std::any_of(bridge.steps.begin(), bridge.steps.end(),
                                      [&](const Step& step) { return step.sort == name; });
    if (!is_there) bridge.missing_sorts.push_back(name);
  }
  if (bridge.has_total() && bridge.missing_sorts.empty()) {
    bridge.comparable.value = sum_of(bridge.steps);
  }
  bridge.total_per_inhabitant = divided(bridge.total, together);
  bridge.comparable_per_inhabitant = divided(bridge.comparable, together);
  return bridge;
}

std::vector<Published> published_figures(const dossier::Dossier& dossier, int year,
                                         const Bridge& bridge,
                                         const std::vector<Municipality>& members) {
  std::vector<Published> out;
  dossier.each("benchmark_figure", [&](const Fact& fact) { out.push_back(published_from(fact)); });
  std::sort(out.begin(), out.end(), [](const Published& a, const Published& b) {
    return std::tie(a.benchmark, a.year, a.size_class, a.edition) <
           std::tie(b.benchmark, b.year, b.size_class, b.edition);
  });
  for (Published& figure : out) {
    compare(figure, year, bridge, members);
    figure.is_contradicted = std::any_of(out.begin(), out.end(), [&](const Published& other) {
      return other.benchmark == figure.benchmark && other.year == figure.year &&
             other.size_class == figure.size_class && other.value.value != figure.value.value;
    });
  }
  return out;
}

std::vector<StatedSize> stated_sizes(const dossier::Dossier& dossier, int year,
                                     const std::vector<Published>& published) {
  std::vector<StatedSize> out;
  for (const Fact* claim : claims_about(dossier, year, "hoogte")) {
    const Fact& fact = *claim;
    if (!fact["percent"].is_known()) continue;
    StatedSize stated{.id = fact.text("claim"),
                      .who = fact.text("who"),
                      .statement = fact.text("statement"),
                      .percent = fact.integer("percent"),
                      .year = static_cast<int>(fact.integer("year"))};
    stated.year_until =
        static_cast<int>(count_of(fact, "year_until").value_or(fact.integer("year")));
    if (stated.percent <= -100) continue;
    weigh(stated, fact, dossier, published);
    out.push_back(std::move(stated));
  }
  return out;
}

}  // namespace vlecht::analysis::cost_bridge
