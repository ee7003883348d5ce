// SPDX-License-Identifier: EUPL-1.2
#include "importers/finding_log.h"

#include <utility>

namespace vlecht::importers {

void FindingLog::add(facts::Finding finding) {
  if (kept_.size() < findings_kept_max) {
    kept_.push_back(std::move(finding));
  } else {
    ++left_out_;
  }
}

void FindingLog::append(FindingLog other) {
  for (facts::Finding& finding : other.kept_) add(std::move(finding));
  left_out_ += other.left_out_;
}

std::vector<facts::Finding> FindingLog::taken() {
  if (left_out_ > 0) {
    kept_.push_back({base::Problem("findings.left_out", {{"count", left_out_}}),
                     facts::Severity::error,
                     {},
                     {}});
    left_out_ = 0;
  }
  return std::exchange(kept_, {});
}

}  // namespace vlecht::importers
