// SPDX-License-Identifier: EUPL-1.2
#include "analysis/comparability.h"

#include <algorithm>

#include "base/check.h"

namespace vlecht::analysis::comparability {
namespace {

Grade grade_of(const std::array<Fit, 5>& fits) {
  const auto failed = std::count(fits.begin(), fits.end(), Fit::not_met);
  const auto unknown = std::count(fits.begin(), fits.end(), Fit::unknown);
  if (failed + unknown == 0) return Grade::a;
  if (failed == 0 && unknown == 1) return Grade::b;
  const Fit year = fits[static_cast<std::size_t>(Criterion::year)];
  const Fit scope = fits[static_cast<std::size_t>(Criterion::scope)];
  const bool is_basis_sound = year == Fit::met && scope != Fit::not_met;
  return is_basis_sound && failed + unknown <= 2 ? Grade::c : Grade::d;
}

}  // namespace

std::string_view name_of(Criterion criterion) {
  switch (criterion) {
    case Criterion::year:
      return "year";
    case Criterion::size:
      return "size";
    case Criterion::scope:
      return "scope";
    case Criterion::prices:
      return "prices";
    case Criterion::sample:
      return "sample";
  }
  CHECK(!"a criterion has a name");
}

std::string_view name_of(Grade grade) {
  switch (grade) {
    case Grade::a:
      return "A";
    case Grade::b:
      return "B";
    case Grade::c:
      return "C";
    case Grade::d:
      return "D";
  }
  CHECK(!"a grade has a name");
}

Comparability graded(const std::array<Fit, 5>& fits) { return {fits, grade_of(fits)}; }

}  // namespace vlecht::analysis::comparability
