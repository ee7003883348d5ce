// SPDX-License-Identifier: EUPL-1.2
#include "analysis/typed_service_levels.h"

#include <gtest/gtest.h>

#include "analysis/dossier_for_tests.h"
#include "analysis/typed_for_tests.h"

namespace vlecht::analysis::service_level_check {
namespace {

using facts::FieldFinding;
using facts::Severity;

const FieldFinding* found(const std::vector<FieldFinding>& all, std::string_view name) {
  for (const FieldFinding& one : all) {
    if (one.problem.name == name) return &one;
  }
  return nullptr;
}

DossierBuilder an_agreement() {
  DossierBuilder facts;
  facts.add("ticket_deadline", {{"contract", std::string("C1")},
                                {"priority", std::string("P1")},
                                {"reaction_minutes", std::int64_t{120}},
                                {"users_from", std::int64_t{51}}});
  return facts;
}

TEST(TypedServiceLevels, AFormulaThatYieldsTheOppositeIsToldAtItsField) {
  const auto all = examine_typed(
      typed("service_level",
            {{"contract", std::string("C1")}, {"formula", std::string("onbeschikbaarheid")}}),
      an_agreement().dossier());
  const FieldFinding* formula = found(all, "service_level_check.formula_yields_unavailability");
  ASSERT_NE(formula, nullptr);
  EXPECT_EQ(formula->field, "formula");
  EXPECT_EQ(formula->severity, Severity::warning);
  EXPECT_EQ(found(all, "service_level_check.contract_unknown"), nullptr);
  // What another fact of the contract lacks is not said here.
  EXPECT_EQ(found(all, "service_level_check.clock_not_named"), nullptr);
}

TEST(TypedServiceLevels, APriorityIsLaidBesideThoseThatThereAre) {
  const auto with_users_to = [](std::int64_t users_to) {
    return examine_typed(typed("ticket_deadline", {{"contract", std::string("C1")},
                                                   {"priority", std::string("P2")},
                                                   {"users_to", users_to}}),
                         an_agreement().dossier());
  };
  const FieldFinding* gap = nullptr;
  const auto short_of_it = with_users_to(49);
  gap = found(short_of_it, "service_level_check.priorities_gap");
  ASSERT_NE(gap, nullptr);
  EXPECT_EQ(gap->field, "users_to");
  EXPECT_EQ(gap->problem.detail("from"), "50");
  EXPECT_EQ(found(with_users_to(50), "service_level_check.priorities_gap"), nullptr);
}

TEST(TypedServiceLevels, NothingIsSaidOfAClassWhoseBeginningIsNotTyped) {
  const auto dossier = an_agreement().dossier();
  EXPECT_TRUE(
      examine_typed(typed("outage_class", {{"contract", std::string("C1")}}), dossier).empty());
  EXPECT_FALSE(examine_typed(typed("outage_class", {{"contract", std::string("C1")},
                                                    {"from_minutes", std::int64_t{5}}}),
                             dossier)
                   .empty());
}

TEST(TypedServiceLevels, AnEmptyFormDoesNoHarm) {
  const auto dossier = an_agreement().dossier();
  for (const char* kind :
       {"contract", "service_level", "outage_class", "ticket_deadline", "service_credit"}) {
    EXPECT_NO_THROW(examine_typed(typed(kind, {}), dossier)) << kind;
  }
}

}  // namespace
}  // namespace vlecht::analysis::service_level_check
