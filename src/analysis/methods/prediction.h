// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace vlecht::analysis::methods {

/// What a value to come is thought to be: normal, or Student's t when so few points were seen that
/// the spread is uncertain itself.
struct Prediction {
  double mean = 0;
  double deviation = 0;        ///< standard deviation, or the scale of Student's t; positive
  int degrees_of_freedom = 0;  ///< of Student's t; 0 for normal
};

struct PredictionInterval {
  double lower = 0;
  double upper = 0;
};

/// The middle interval that holds the value with this chance, 0 < confidence < 1.
PredictionInterval interval_of(const Prediction& prediction, double confidence);

/// The value below which it comes with chance `p`, 0 < p < 1.
double quantile_of(const Prediction& prediction, double p);

/// The chance that the value is at least, or at most, `target`. (With exactly `target` no chance is
/// tied up.)
double chance_of_at_least(const Prediction& prediction, double target);
double chance_of_at_most(const Prediction& prediction, double target);

}  // namespace vlecht::analysis::methods
