// SPDX-License-Identifier: EUPL-1.2
#include "operations/prometheus_server.h"

#include <algorithm>
#include <array>

#include "base/limits.h"
#include "base/text.h"
#include "importers/prometheus_answer.h"
#include "importers/sample_rhythm.h"

namespace vlecht::operations {
namespace {

using base::Result;

constexpr std::int64_t first_wait_milliseconds = 500;
constexpr std::size_t said_bytes_max = 300;

// What may be gone by the next time. An answer that cannot be read often is one that a server
// between us and Prometheus cut off.
bool may_pass(const base::Problem& problem) {
  for (const char* name : {"http.unreachable", "http.answer_too_slow", "http.broken_off",
                           "http.answer_unreadable", "collect.status", "collect.malformed"}) {
    if (problem.name == name) return true;
  }
  return false;
}

std::string parameter(std::string_view name, std::string_view value) {
  return std::string(name) + "=" + base::percent_encoded(value);
}

// Prometheus, VictoriaMetrics and Thanos each have their own words for an answer that is too large.
bool wants_less(std::string_view said) {
  const std::string lower = base::lowered(said);
  for (const char* words : {"exceeded maximum resolution", "too many samples", "too many points",
                            "too many time series", "too many unique timeseries",
                            "exceeds the limit", "would load too many", "max_samples"}) {
    if (lower.find(words) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

Result<std::string> PrometheusServer::range(std::int64_t from, std::int64_t until,
                                            std::int64_t step) const {
  return ask("/api/v1/query_range", parameter("query", question_.query) + "&" +
                                        parameter("start", std::to_string(from)) + "&" +
                                        parameter("end", std::to_string(until)) + "&" +
                                        parameter("step", std::to_string(step)));
}

Result<std::optional<std::int64_t>> PrometheusServer::scrape_interval(std::int64_t at) const {
  const auto body = ask("/api/v1/query", parameter("query", question_.query + "[1h]") + "&" +
                                             parameter("time", std::to_string(at)));
  if (!body) {
    // Only a plain selector has raw samples.
    const bool is_of_query =
        body.error().name == "collect.refused" || body.error().name == "collect.too_much";
    if (is_of_query) return std::nullopt;
    return base::Unexpected(body.error());
  }
  TRY(const auto root, importers::read_json(base::bytes_of(*body), "query"));
  const auto answer = importers::read_prometheus_answer(root, "query");
  if (!answer) return std::nullopt;
  std::optional<std::int64_t> least;
  for (const importers::ProbeSamples& probe : answer->samples.probes()) {
    importers::SampleSet alone;
    alone.probes().push_back(probe);
    const std::int64_t usual = importers::rhythm_of(alone).usual_distance;
    if (usual > 0 && (!least || usual < *least)) least = usual;
  }
  return least;
}

Result<std::string> PrometheusServer::ask(const std::string& path, const std::string& query) const {
  HttpQuestion asked{.url = question_.url + path,
                     .query = query,
                     .token = question_.token,
                     .authorities = question_.authorities,
                     .answer_bytes_max = base::limits::collect_answer_bytes_max,
                     .answer_seconds_max = base::limits::collect_answer_seconds_max};
  for (int attempt = 1;; ++attempt) {
    const auto answer = world_.get(asked);
    Result<std::string> body = answer ? judged(*answer) : base::Unexpected(answer.error());
    if (body) return body;
    if (body.error().name == "http.answer_too_large") return base::problem("collect.too_much");
    if (!may_pass(body.error()) || attempt >= question_.attempts_max) return body;
    ++repeats_;
    wait_before_attempt(attempt, answer ? answer->retry_after_seconds : 0);
  }
}

Result<std::string> PrometheusServer::judged(const HttpAnswer& answer) const {
  const auto status = static_cast<std::int64_t>(answer.status);
  if (status == 401 || status == 403) {
    return base::problem("collect.not_allowed", {{"status", status}});
  }
  const bool may_pass_by_itself = status == 429 || (status >= 500 && status != 501);
  const auto root = importers::read_json(base::bytes_of(answer.body), "");
  if (!root) {
    if (root.error().name == "json.too_many_values") return base::problem("collect.too_much");
    if (status == 404) return base::problem("collect.not_found");
    if (status == 200) return base::problem("collect.malformed");
    return base::problem("collect.status", {{"status", status}});
  }
  const importers::Json* said = root->find("error");
  const std::string reason = said == nullptr ? "" : base::shortened(said->text, said_bytes_max);
  if (wants_less(reason)) return base::problem("collect.too_much");
  if (may_pass_by_itself) return base::problem("collect.status", {{"status", status}});
  if (!importers::is_prometheus_answer(*root)) {
    if (status == 200) return base::problem("collect.malformed");
    return base::problem(status == 404 ? "collect.not_found" : "collect.status",
                         {{"status", status}});
  }
  if (status != 200 || said != nullptr) {
    return base::problem("collect.refused", {{"status", status}, {"reason", reason}});
  }
  return answer.body;
}

// Twice as long each time, and not at the same moment as everybody else whom it turned away.
void PrometheusServer::wait_before_attempt(int attempt, std::int64_t wanted_seconds) const {
  const std::int64_t most = std::int64_t{1'000} * base::limits::collect_wait_seconds_max;
  std::int64_t wait = first_wait_milliseconds << std::min(attempt - 1, 16);
  wait += wait * world_.random_bytes()[0] / 1'024;
  world_.wait(std::chrono::milliseconds(std::min(most, std::max(wait, wanted_seconds * 1'000))));
}

}  // namespace vlecht::operations
