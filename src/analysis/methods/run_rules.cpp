// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/run_rules.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <limits>
#include <map>

#include "analysis/methods/linear_equations.h"
#include "analysis/methods/normal.h"
#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

// What one rule remembers: a bit for each of the last points that lay in its zone, the newest
// lowest. Of all rules: a state.
using Memory = std::uint32_t;
using State = std::vector<Memory>;

// A part of the line on which all rules agree whether a point lies in their zone.
struct Stripe {
  double chance = 0;
  std::vector<bool> in_zone;  // of each rule
};

std::vector<Stripe> stripes_of(std::span<const RunRule> rules, double shift) {
  std::vector<double> ends;
  for (const RunRule& rule : rules) {
    ends.push_back(rule.from);
    ends.push_back(rule.to);
  }
  constexpr double infinite = std::numeric_limits<double>::infinity();
  ends.push_back(-infinite);
  ends.push_back(infinite);
  std::sort(ends.begin(), ends.end());
  ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
  std::vector<Stripe> stripes;
  for (std::size_t i = 1; i < ends.size(); ++i) {
    const double low = ends[i - 1];
    const double high = ends[i];
    // By the tail that is the smaller one, so that no digits are lost far out.
    const double chance = low - shift > 0
                              ? normal_cumulative(shift - low) - normal_cumulative(shift - high)
                              : normal_cumulative(high - shift) - normal_cumulative(low - shift);
    Stripe stripe{chance, {}};
    for (const RunRule& rule : rules) stripe.in_zone.push_back(rule.from <= low && high <= rule.to);
    stripes.push_back(std::move(stripe));
  }
  return stripes;
}

// What still matters of a memory: a point counts only if, were all points to come in the zone, a
// signal would need it, so older points that cannot be in time are forgotten. Without that a window
// of seven would have 64 memories for the seven that differ.
Memory what_matters(Memory memory, const RunRule& rule) {
  Memory kept = 0;
  for (std::size_t age = 1; age < rule.of; ++age) {
    const Memory bit = Memory{1} << (age - 1);
    if (!(memory & bit)) continue;
    // It stays in the window for so many points more.
    const std::size_t to_come = rule.of - age;
    const auto newer = static_cast<std::size_t>(std::popcount(memory & (bit - 1)));
    if (newer + to_come + 1 >= rule.points) kept |= bit;
  }
  return kept;
}

// None: the chart signals.
std::optional<State> next_state(const State& state, const Stripe& stripe,
                                std::span<const RunRule> rules) {
  State next(state.size());
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const Memory window = state[i] << 1U | (stripe.in_zone[i] ? 1U : 0U);
    if (static_cast<std::size_t>(std::popcount(window)) >= rules[i].points) return std::nullopt;
    const Memory in_time = (Memory{1} << (rules[i].of - 1)) - 1;
    next[i] = what_matters(window & in_time, rules[i]);
  }
  return next;
}

struct Step {
  std::size_t from = 0;
  std::size_t to = 0;
  double chance = 0;
};

}  // namespace

std::vector<RunRule> on_both_sides(std::span<const RunRule> rules) {
  std::vector<RunRule> both;
  for (const RunRule& rule : rules) {
    both.push_back(rule);
    both.push_back({rule.points, rule.of, -rule.to, -rule.from});
  }
  return both;
}

std::optional<double> run_rule_length(std::span<const RunRule> rules, double shift) {
  if (rules.empty()) return std::nullopt;
  for (const RunRule& rule : rules)
    CHECK(rule.points >= 1 && rule.points <= rule.of && rule.of <= run_rule_window_max &&
          rule.from < rule.to);
  const std::vector<Stripe> stripes = stripes_of(rules, shift);
  std::map<State, std::size_t> numbers{{State(rules.size()), 0}};
  std::vector<State> states{State(rules.size())};
  std::vector<Step> steps;
  for (std::size_t from = 0; from < states.size(); ++from) {
    for (const Stripe& stripe : stripes) {
      auto next = next_state(states[from], stripe, rules);
      if (!next) continue;
      const auto [found, is_new] = numbers.try_emplace(*next, states.size());
      if (is_new) states.push_back(std::move(*next));
      if (states.size() > run_rule_states_max) return std::nullopt;
      steps.push_back({from, found->second, stripe.chance});
    }
  }
  SquareMatrix equations(states.size());
  for (std::size_t i = 0; i < states.size(); ++i) equations.at(i, i) = 1;
  for (const Step& step : steps) equations.at(step.from, step.to) -= step.chance;
  const auto lengths = solve_equations(std::move(equations), std::vector<double>(states.size(), 1));
  if (!lengths) return std::nullopt;
  return lengths->front();
}

}  // namespace vlecht::analysis::methods
