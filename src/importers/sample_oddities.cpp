// SPDX-License-Identifier: EUPL-1.2
#include "importers/sample_oddities.h"

namespace vlecht::importers {

void SampleOddities::note(std::uint32_t row, SampleState state, std::optional<int> status) {
  if (!status || state == SampleState::unknown) return;
  const bool is_up = state == SampleState::up;
  if (*status == 0) {
    (is_up ? up_without_answer_ : without_answer_).add(row);
  } else if (state_of_http_status(*status) != state) {
    (is_up ? up_with_failure_ : down_with_success_).add(row);
  }
}

std::vector<facts::Finding> SampleOddities::findings(const facts::Place& place) const {
  std::vector<facts::Finding> out;
  const auto tell = [&](const char* name, const Rows& rows, facts::Severity severity) {
    if (!rows) return;
    facts::Place at = place;
    at.row = rows.first.front();
    out.push_back({base::Problem(name, {{"count", rows.count}, {"rows", rows.text()}}),
                   severity,
                   std::move(at),
                   {}});
  };
  tell("samples.down_with_success", down_with_success_, facts::Severity::warning);
  tell("samples.up_with_failure", up_with_failure_, facts::Severity::warning);
  tell("samples.up_without_answer", up_without_answer_, facts::Severity::warning);
  tell("samples.without_answer", without_answer_, facts::Severity::note);
  tell("samples.degraded", degraded_, facts::Severity::note);
  return out;
}

SampleState state_of_http_status(int status) {
  return status >= 200 && status < 400 ? SampleState::up : SampleState::down;
}

}  // namespace vlecht::importers
