// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "operations/world.h"

namespace vlecht::operations {

/// Which server is asked what, and who asks.
struct PrometheusQuestion {
  std::string url;    ///< of the server, up to and without "/api/v1"
  std::string query;  ///< PromQL that gives 0 or 1 per probe, such as "probe_success"
  std::string token;  ///< "" for none; in no problem, log or address
  std::string authorities;
  int attempts_max = 6;  ///< at least 1
};

/// A server with the HTTP API of Prometheus, asked until it answers or has been asked often enough:
/// after a status 429 or of 500 and above, after a connection that could not be made or broke off,
/// and after an answer that cannot be read, it is asked again, a little later each time.
class PrometheusServer {
 public:
  /// Both outlive it.
  PrometheusServer(const World& world, const PrometheusQuestion& question)
      : world_(world), question_(question) {}

  /// The whole answer about the seconds `from`, `from` + `step`, … up to and with `until`, as the
  /// server gave it: well-formed JSON. Problems: those of `World::get`; `collect.too_much` when
  /// less should be asked at a time; `collect.not_allowed`, `collect.not_found`, `collect.refused`,
  /// `collect.status`, `collect.malformed`.
  base::Result<std::string> range(std::int64_t from, std::int64_t until, std::int64_t step) const;

  /// How many seconds samples are really apart around `at`: the least of the usual distances of the
  /// series, told by their raw samples in the hour before. None when there are too few, or the
  /// query is of a sort of which the server gives no raw samples. Problems: as `range`.
  base::Result<std::optional<std::int64_t>> scrape_interval(std::int64_t at) const;

  /// How often a server was asked again, so far.
  std::int64_t repeats() const { return repeats_; }

 private:
  base::Result<std::string> ask(const std::string& path, const std::string& query) const;
  base::Result<std::string> judged(const HttpAnswer& answer) const;
  void wait_before_attempt(int attempt, std::int64_t wanted_seconds) const;

  const World& world_;
  const PrometheusQuestion& question_;
  mutable std::int64_t repeats_ = 0;
};

}  // namespace vlecht::operations
