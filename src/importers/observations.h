// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "importers/finding_log.h"
#include "importers/sample_rhythm.h"
#include "importers/table_import.h"

namespace vlecht::importers {

/// How samples are to be read, and why, besides what they tell by themselves.
struct SampleSource {
  facts::Place place;
  std::uint32_t sheet = 0;  ///< as in `facts::SourceRef`
  /// What the format says about how the samples came to be, and the evidence; none: their rhythm
  /// decides.
  std::optional<Sampling> sampling;
  base::Problem evidence;
};

/// Makes facts of samples: one of kind `observation` per interval, and one of kind `probe` for each
/// probe of which the file names the service. Adds to `import` the decisions, drafts and control
/// totals, and to `log` what is odd: duplicates, contradictions, clocks that go back, silence of
/// everybody, probes that are withdrawn or that seem to go on under another name.
///
/// What the dossier states already (`Settings::observed`) is continued, not counted again. The rule
/// `file=hold:SECONDS` or `file=hold:none` decides how long a sample holds; without it the rhythm
/// does, and where that is unclear it becomes a question. Problems: those of `Settings::observed`.
base::Result<void> add_observations(SampleSet samples, const SampleSource& source,
                                    const Settings& settings, TableImport& import, FindingLog& log);

/// For formats without columns: rules for the file about its kind, encoding and the holding of
/// samples are known, and no other. Problems: `rule.not_for_format`, `import.kind_not_in_file`.
base::Result<void> check_sample_rules(const Settings& settings, const std::string& format,
                                      const std::string& kind = "observation");

}  // namespace vlecht::importers
