// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"
#include "importers/column.h"
#include "importers/json.h"
#include "importers/sample_set.h"

namespace vlecht::importers {

/// What an answer of the HTTP API of Prometheus holds (`query_range`, or `query`): samples by
/// series, and what the server says about how complete it is.
struct PrometheusAnswer {
  SampleSet samples;  ///< rows count the series from 1
  std::int64_t series = 0;
  std::int64_t values = 0;
  /// Warnings and notes of the server, and that it is partial: none when it is complete.
  std::vector<std::string> warnings;
  std::vector<std::string> notes;
  bool is_partial = false;
  /// Series with values that are neither 0 nor 1, with infinite ones, with "NaN", with a histogram
  /// in place of values, and of which a part of the labels is not kept.
  Rows odd_values, infinite, not_a_number, histograms, shortened;
  std::int64_t unreadable = 0;  ///< pairs that are no moment and value
  std::string unreadable_path;  ///< where the first one stands
};

/// Whether a JSON value has the members that every answer of that API has.
bool is_prometheus_answer(const Json& root);

/// A value of 1 is up, 0 is down, anything else unknown: nothing is guessed. Moments are cut to
/// whole seconds.
///
/// A series is a probe. Its name is its `instance` and then its other labels but for the metric's
/// name, in the order of their names; the service is the label `service`, when there is one. The
/// name depends on the series alone, so that every later answer names it likewise.
///
/// `file` names it in problems: `prometheus.refused` (the server's own words),
/// `prometheus.no_data`, `prometheus.not_a_matrix`.
base::Result<PrometheusAnswer> read_prometheus_answer(const Json& root, const std::string& file);

}  // namespace vlecht::importers
