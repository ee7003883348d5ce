// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "importers/sample_intervals.h"

namespace vlecht::importers {

/// The samples of one probe in the order in which a file has them; columns of the same length.
struct ProbeSamples {
  std::string service;  ///< "" when the file names none
  std::string probe;
  std::vector<std::int64_t> seconds;
  std::vector<SampleState> states;
  std::vector<std::uint32_t> rows;  ///< row, line or place in the file, from 1

  Samples columns() const { return {seconds, states}; }
};

/// All samples of a file, by probe; the service of a probe is the one with which it comes first.
class SampleSet {
 public:
  void add(const std::string& service, const std::string& probe, std::int64_t second,
           SampleState state, std::uint32_t row) {
    ProbeSamples& samples = of(service, probe);
    samples.seconds.push_back(second);
    samples.states.push_back(state);
    samples.rows.push_back(row);
  }

  /// In the order in which the file names them first.
  const std::vector<ProbeSamples>& probes() const { return probes_; }
  std::vector<ProbeSamples>& probes() { return probes_; }
  bool is_empty() const { return probes_.empty(); }

 private:
  ProbeSamples& of(const std::string& service, const std::string& probe) {
    // Files are sorted by time or by probe: the last one, or the one after it, comes most often.
    for (const std::size_t guess : {last_, last_ + 1}) {
      if (guess < probes_.size() && probes_[guess].probe == probe) {
        last_ = guess;
        return probes_[guess];
      }
    }
    const auto [at, is_new] = places_.emplace(probe, probes_.size());
    if (is_new)
      probes_.push_back(
          {.service = service, .probe = probe, .seconds = {}, .states = {}, .rows = {}});
    last_ = at->second;
    return probes_[last_];
  }

  std::vector<ProbeSamples> probes_;
  std::unordered_map<std::string, std::size_t> places_;
  std::size_t last_ = 0;
};

}  // namespace vlecht::importers
