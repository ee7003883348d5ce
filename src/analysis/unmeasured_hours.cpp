// SPDX-License-Identifier: EUPL-1.2
#include "analysis/unmeasured_hours.h"

#include <algorithm>

#include "analysis/availability.h"

namespace vlecht::analysis::unmeasured_hours {
namespace {

// Of what no probe saw, incidents say when it was down and never when it was up.
methods::Second unmeasured_of(const methods::StateLengths& lengths,
                              const contract_availability::Shares& shares) {
  const bool is_seen = shares.measured && *shares.measured > values::Ratio();
  return is_seen ? lengths.unknown : lengths.total();
}

// Of periods that are over. One that is not, or of which the norm changed, has no verdict for
// another reason.
void count_periods(const availability::Service& from, Service& out) {
  using contract_availability::Verdict;
  for (const auto& level : from.levels) {
    for (const auto& period : level.periods) {
      if (period.verdict == Verdict::no_target) continue;
      out.has_norm = true;
      if (!period.is_whole) continue;
      ++out.periods;
      const bool is_unmeasured = unmeasured_of(period.lengths, period.shares) > 0;
      if (period.verdict == Verdict::undecided && is_unmeasured) ++out.undecided;
    }
  }
}

Service service_of(const availability::Service& from) {
  Service out{.name = from.name,
              .all = from.felt_lengths.total(),
              .unmeasured = unmeasured_of(from.felt_lengths, from.felt),
              .sources = from.sources,
              .standing = from.standing};
  if (from.contract_lengths) {
    out.agreed = {from.contract_lengths->total(),
                  unmeasured_of(*from.contract_lengths, from.contract)};
  }
  count_periods(from, out);
  return out;
}

}  // namespace

Answer unmeasured_in(const dossier::Dossier& dossier) {
  Answer out;
  availability::Parameters asked;
  asked.until = dossier.moment().valid_on.day;
  const auto answer = availability::analyse(dossier, asked);
  if (!answer || answer->services.empty()) return out;
  out.days = answer->days;
  for (const availability::Service& each : answer->services) {
    Service service = service_of(each);
    if (service.unmeasured == 0) {
      ++out.measured_whole;
    } else {
      out.services.push_back(std::move(service));
    }
  }
  std::stable_sort(out.services.begin(), out.services.end(),
                   [](const auto& a, const auto& b) { return a.unmeasured > b.unmeasured; });
  return out;
}

}  // namespace vlecht::analysis::unmeasured_hours
