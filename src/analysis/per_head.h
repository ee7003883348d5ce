// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "analysis/money_sum.h"
#include "dossier/dossier.h"
#include "values/count.h"
#include "values/ratio.h"

/// Amounts per inhabitant and per workplace.
namespace vlecht::analysis::per_head {

using facts::Figure;

/// On 1 January of the year (fact of kind `inhabitants`).
Figure<values::Inhabitants> inhabitants_of(const dossier::Dossier& dossier,
                                           const std::string& municipality, int year);
/// Consumption of the unit "werkplek" in the year.
Figure<values::Ratio> workplaces_of(const dossier::Dossier& dossier,
                                    const std::string& municipality, int year);

/// All together; unknown when one is, and without any.
Figure<values::Inhabitants> sum_of(const std::vector<Figure<values::Inhabitants>>& counts);
Figure<values::Ratio> sum_of(const std::vector<Figure<values::Ratio>>& counts);

/// Euro; `not_applicable` where there is nobody, `disputed` when it does not fit in 64 bits.
Figure<values::Ratio> per_inhabitant(const MoneyFigure& amount,
                                     const Figure<values::Inhabitants>& inhabitants);
Figure<values::Ratio> per_workplace(const MoneyFigure& amount,
                                    const Figure<values::Ratio>& workplaces);

/// What `out` rests on too: its standing becomes the weakest, its sources stay ascending.
template <class T>
void rest_on_all(Figure<T>& out, facts::Standing standing,
                 const std::vector<facts::EntryNumber>& sources) {
  out.standing = facts::weaker(out.standing, standing);
  out.sources.insert(out.sources.end(), sources.begin(), sources.end());
  std::sort(out.sources.begin(), out.sources.end());
  out.sources.erase(std::unique(out.sources.begin(), out.sources.end()), out.sources.end());
}

}  // namespace vlecht::analysis::per_head
