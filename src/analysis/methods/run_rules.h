// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace vlecht::analysis::methods {

/// A chart signals when `points` of the last `of` points lie above `from` and below `to`, in
/// standard deviations from the centre.
struct RunRule {
  std::size_t points = 1;  ///< from 1 to `of`
  std::size_t of = 1;      ///< at most `run_rule_window_max`
  double from = 0;         ///< may be infinite
  double to = 0;
};
inline constexpr std::size_t run_rule_window_max = 16;

/// The same on both sides of the centre: two rules.
std::vector<RunRule> on_both_sides(std::span<const RunRule> rules);

/// How many points a chart with these rules takes on average until it signals, when points are
/// normal and independent and lie `shift` standard deviations from the known centre: exact, by a
/// Markov chain over what the rules remember (Champ and Woodall 1987, Technometrics 29:393). None
/// without rules, or when they remember more than `run_rule_states_max` different histories.
std::optional<double> run_rule_length(std::span<const RunRule> rules, double shift);
inline constexpr std::size_t run_rule_states_max = 1500;

}  // namespace vlecht::analysis::methods
