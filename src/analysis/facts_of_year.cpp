// SPDX-License-Identifier: EUPL-1.2
#include "analysis/facts_of_year.h"

#include <algorithm>
#include <utility>

namespace vlecht::analysis {
namespace {

using facts::Fact;
using values::Day;

bool same_is_stated(const Fact& a, const Fact& b) {
  return a.key == b.key && a.values == b.values && a.standing == b.standing;
}

}  // namespace

std::vector<Fact> facts_of_year(const dossier::Dossier& dossier, std::string_view kind, int year) {
  const Day first = values::BookYear{year}.first_day();
  const Day after = values::BookYear{year + 1}.first_day();
  std::vector<Fact> all;
  dossier.each_ever(kind, [&](const Fact& fact) {
    if (fact.valid.from() < after) all.push_back(fact);
  });
  std::sort(all.begin(), all.end(), [](const Fact& a, const Fact& b) {
    return std::pair(std::string_view(a.key), a.valid.from()) <
           std::pair(std::string_view(b.key), b.valid.from());
  });
  std::vector<Fact> last;
  for (Fact& fact : all) {
    if (last.empty() || last.back().key != fact.key) {
      last.push_back(std::move(fact));
      continue;
    }
    const values::Period before = last.back().valid;
    const bool continues = same_is_stated(last.back(), fact) && before.until() == fact.valid.from();
    last.back() = std::move(fact);
    if (continues)
      last.back().valid = *values::Period::of(before.from(), last.back().valid.until());
  }
  std::erase_if(last, [&](const Fact& fact) { return fact.valid.until() <= first; });
  return last;
}

bool covers_year(const values::Period& period, int year) {
  return period.from() <= values::BookYear{year}.first_day() &&
         values::BookYear{year + 1}.first_day() <= period.until();
}

}  // namespace vlecht::analysis
