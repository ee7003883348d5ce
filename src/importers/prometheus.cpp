// SPDX-License-Identifier: EUPL-1.2
#include "importers/prometheus.h"

#include <utility>

#include "facts/kinds.h"
#include "importers/observations.h"
#include "importers/prometheus_answer.h"

namespace vlecht::importers {
namespace {

using base::Problem;
using facts::Severity;

/// What the server and its answer say that a reader must know.
class Remarks {
 public:
  Remarks(const facts::Place& place, FindingLog& log) : place_(place), log_(log) {}

  void add(const PrometheusAnswer& answer) {
    for (const std::string& warning : answer.warnings) {
      find("prometheus.warning", Severity::warning, {{"text", warning}});
    }
    for (const std::string& remark : answer.notes) {
      find("prometheus.note", Severity::note, {{"text", remark}});
    }
    if (answer.is_partial) find("prometheus.partial", Severity::warning, {});
    if (answer.unreadable > 0) {
      find("prometheus.unreadable_values", Severity::warning,
           {{"count", answer.unreadable}, {"path", answer.unreadable_path}});
    }
    of_series("prometheus.odd_values", answer.odd_values, Severity::warning);
    of_series("prometheus.infinite", answer.infinite, Severity::warning);
    of_series("prometheus.not_a_number", answer.not_a_number, Severity::note);
    of_series("prometheus.histograms", answer.histograms, Severity::warning);
    of_series("samples.address_shortened", answer.shortened, Severity::note);
    if (answer.series == 0) find("prometheus.no_series", Severity::warning, {});
  }

 private:
  void find(std::string name, Severity severity,
            std::vector<std::pair<std::string, base::Detail>> details) {
    log_.add({Problem(std::move(name), std::move(details)), severity, place_, {}});
  }
  void of_series(std::string name, const Rows& series, Severity severity) {
    if (!series) return;
    find(std::move(name), severity, {{"count", series.count}, {"rows", series.text()}});
  }

  const facts::Place& place_;
  FindingLog& log_;
};

}  // namespace

base::Result<TableImport> read_prometheus(const File& file, const Settings& settings,
                                          const Json& root) {
  TRY_VOID(check_sample_rules(settings, "Prometheus"));
  TRY(auto answer, read_prometheus_answer(root, file.name));
  TableImport import;
  FindingLog log;
  import.kind = &facts::kind_named("observation");
  import.media_type = "application/json";
  import.rows = answer.values;
  import.decisions.push_back(
      {.header = "",
       .column = 0,
       .field = "",
       .what = Problem("decided.kind", {{"kind_nl", std::string(import.kind->label.nl)},
                                        { "kind_en",
                                          std::string(import.kind->label.en) }}),
       .evidence = Problem("evidence.prometheus"),
       .rule = "file=kind:observation",
       .answers = {}});
  const SampleSource source{.place = {.file = file.name, .sheet = "", .header = "", .path = ""},
                            .sheet = 1,
                            .sampling = Sampling::regular,
                            .evidence = Problem("evidence.prometheus_samples")};
  import.sheets = {"data.result"};
  Remarks(source.place, log).add(answer);
  TRY_VOID(add_observations(std::move(answer.samples), source, settings, import, log));
  import.findings = log.taken();
  return import;
}

}  // namespace vlecht::importers
