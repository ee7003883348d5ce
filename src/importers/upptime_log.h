// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "importers/sample_oddities.h"
#include "importers/sample_set.h"

namespace vlecht::importers {

/// Whether a text looks like the log of an Upptime repository: its first line that is not blank is
/// a moment, a tab and a subject, and one of the first lines says of a service that it is up or
/// down.
bool is_upptime_log(std::string_view text);

/// What the log says, newest or oldest first.
struct UpptimeLog {
  SampleSet samples;  ///< rows are lines
  SampleOddities oddities;
  std::int64_t lines = 0;
  Rows other_commits;   ///< subjects that say nothing of a service
  Rows no_moment;       ///< lines that do not begin with a moment
  Rows contradictions;  ///< the colour says up and the words down, or the reverse: unknown
};

/// Reads `git log --format=%cI%x09%s`: "2026-01-20T21:28:38+00:00<tab>🟥 Zaken is down (500 in
/// 321 ms) [skip ci] [upptime]". The words decide, whatever stands before the name. It is UTF-8.
UpptimeLog read_upptime_log(std::string_view text);

/// What one subject says.
struct UpptimeSubject {
  std::string service;
  SampleState state = SampleState::unknown;
  bool is_degraded = false;
  bool is_contradicted = false;    ///< by the colour before the name
  std::optional<int> http_status;  ///< 0 when nothing answered
};
/// None when it says nothing of a service.
std::optional<UpptimeSubject> upptime_subject(std::string_view subject);

}  // namespace vlecht::importers
