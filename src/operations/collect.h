// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "document/document.h"
#include "operations/import_file.h"
#include "operations/prometheus_server.h"

namespace vlecht::operations {

/// What is to be collected from a server with the HTTP API of Prometheus.
struct CollectRequest {
  PrometheusQuestion question;
  /// From when, and until when (not included). Without `from` it goes on where the last collection
  /// of the same question ended; without `until` it goes up to now.
  std::optional<values::Instant> from, until;
  /// Seconds between two samples; without it those between the samples that the server has, or a
  /// minute.
  std::optional<std::int64_t> step;
  std::string author;
  bool is_dry_run = false;
};

/// One answer, recorded whole or not at all.
struct CollectedPage {
  std::int64_t from = 0;   ///< seconds since 1970
  std::int64_t until = 0;  ///< not included
  std::int64_t samples = 0, added = 0, changed = 0;
  std::string import;          ///< its id when recorded
  bool is_incomplete = false;  ///< so the server says, or it shows: it is asked again next time
};

struct CollectOutcome {
  std::int64_t from = 0, until = 0, step = 0;
  std::optional<std::int64_t> scrape_interval;  ///< of the server; none when it does not tell
  std::vector<CollectedPage> pages;
  std::int64_t seconds_known = 0;        ///< of the period, that were collected before
  std::int64_t repeats = 0;              ///< how often the server had to be asked again
  std::vector<facts::Finding> findings;  ///< of all pages; the same one once
  std::optional<base::Problem> stopped;  ///< why it ended before `until`; the pages stay
};

/// Collects samples page by page and records each page as an import of its own, so that whatever
/// happens half-way, what was recorded stays and a next run goes on from there: nothing is lost or
/// counted twice. A page that is too large is asked in smaller pieces. Problems, before anything
/// is recorded: `collect.from_needed`, `collect.period_empty`, `collect.too_long`,
/// `collect.query_unreadable`, and those of `PrometheusServer`.
base::Result<CollectOutcome> collect(OpenDossier& dossier, const CollectRequest& request,
                                     const std::function<void(const CollectedPage&)>& told = {});

/// The outcome in words.
document::Document collect_report(const CollectOutcome& outcome, const CollectRequest& request,
                                  words::Language language);

/// The token in a file: one line of visible ASCII. Problems: `file.unreadable`,
/// `collect.token_unreadable`; neither tells anything of what the file holds.
base::Result<std::string> read_token(const std::string& path);

}  // namespace vlecht::operations
