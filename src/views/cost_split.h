// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "analysis/cost_split.h"
#include "document/document.h"
#include "views/figure.h"

namespace vlecht::views::cost_split {

/// The answer in words, figures, charts and tables. Ids of figures are stable:
/// total, income, net, net.per_inhabitant, net.per_workplace, net.real (of another year with
/// ".YEAR" behind it); domain.ID, component.ID, nature.ID (ID "none": nobody says; likewise of
/// another year); budget.original, .latest, .forecast; variance.original, variance.latest and, with
/// the letter V or N, variance.latest.direction; partner.CODE with .per_inhabitant, .per_workplace,
/// .fraction and .latest; undistributed; settlement.CODE, advance.CODE, borne.CODE;
/// alone.GROUP, shapley.CODE, separable.CODE, nucleolus.CODE; effect.CODE and
/// effect.CODE.per_inhabitant; rule.ID.taken and rule.ID.matched; trial.lines, trial.amount,
/// trial.contested; contributions.paid, .received, .difference; outside; balance; not_allotted;
/// reconciliation.GM.FIELD.SIDE.SOURCE and .unexplained.PAIR; charge.YEAR;
/// other_term.YEAR.difference; and of the cells of long tables row.SIDE.DOMAIN.COMPONENT.STAGE and
/// cell.YEAR.DOMAIN.COMPONENT.CODE.
document::Document view(const analysis::cost_split::Answer& answer, const dossier::Dossier& dossier,
                        const Context& context);

}  // namespace vlecht::views::cost_split
