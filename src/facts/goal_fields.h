// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "facts/kind.h"

/// Fields that several kinds about goals and milestones have.
namespace vlecht::facts {

/// Names a goal, an indicator, a milestone or an initiative; as a key when the fact is about it.
Field goal_field(bool is_key);
Field indicator_field();
Field milestone_field(bool is_key);
Field initiative_field(bool is_key);

/// Required: what the thing is called. `what_nl` and `what_en` are the whole sentence.
Field called_field(Bilingual meaning);
Field owner_field();
Field explanation_field();
Field reason_field();
/// Reference of a decision, where there is one.
Field decision_reference_field();
/// Day of a decision: part of what the fact is about, or what it states.
Field decided_on_field(bool is_key);
/// The municipality whose council decides on it; empty when it is of all members.
Field deciding_municipality_field();
Field choice_field(Field field, std::vector<Choice> choices);

}  // namespace vlecht::facts
