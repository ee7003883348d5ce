// SPDX-License-Identifier: EUPL-1.2
#include "importers/service_level_review.h"

#include <gtest/gtest.h>

#include "importers/table_test_file.h"

namespace vlecht::importers {
namespace {

using table_test::finding;

const facts::Finding* left_out(const TableImport& table, std::string_view field) {
  for (const facts::Finding& found : table.findings) {
    if (found.problem.name == "service_level_review.left_out" &&
        found.problem.detail("field") == field) {
      return &found;
    }
  }
  return nullptr;
}

TEST(ServiceLevelReview, WhatALevelSaysWrongIsToldWithItsRows) {
  const auto table = table_test::read(
      "contract;dienst;norm;periode;gepland_onderhoud;aankondiging_uren;onderhoud_minuten;formule;"
      "gemeten_door;geldig_van\n"
      "C1;Werkplek;95;maand;teller;;;onbeschikbaarheid;leverancier;2019-01-01\n"
      "C1;Netwerk;99;maand;teller;72;240;beschikbaarheid;zelf;2019-01-01\n"
      "C1;Post;;;geheim;;;;;2019-01-01\n");
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(table->kind->name, "service_level");
  for (const char* name : {"formula_yields_unavailability", "maintenance_without_limit",
                           "maintenance_without_announcement", "measured_by_supplier_only"}) {
    const auto* found = finding(*table, "service_level_review." + std::string(name));
    ASSERT_NE(found, nullptr) << name;
    EXPECT_EQ(found->problem.detail("rows"), "2") << name;
    EXPECT_EQ(found->problem.detail("codes"), "C1/Werkplek") << name;
    EXPECT_EQ(found->severity, facts::Severity::warning);
  }
  ASSERT_NE(left_out(*table, "target"), nullptr);
  EXPECT_EQ(left_out(*table, "target")->problem.detail("rows"), "4");
  // What is kept back is not left out.
  EXPECT_EQ(left_out(*table, "maintenance"), nullptr);
  EXPECT_NE(finding(*table, "service_level_review.see_check"), nullptr);
}

TEST(ServiceLevelReview, TimesThatContradictEachOther) {
  const auto table = table_test::read(
      "contract;prioriteit;reactie_minuten;reactie_norm;oplos_minuten;oplos_norm;klok;begint_bij;"
      "stopt_bij_wachten;escalatie_minuten;gebruikers_vanaf;gebruikers_tot_en_met;geldig_van\n"
      "C1;P1;120;98;240;95;alle_uren;gemeld;ja;180;51;;2019-01-01\n"
      "C1;P2;240;98;480;95;alle_uren;bevestigd;ja;960;10;51;2019-01-01\n"
      "C1;P3;480;98;480;95;alle_uren;gemeld;ja;;;9;2019-01-01\n"
      "C2;P1;120;98;240;95;alle_uren;gemeld;ja;;9;;2019-01-01\n");
  ASSERT_TRUE(table) << base::to_string(table.error());
  const auto rows = [&](std::string_view name) {
    const auto* found = finding(*table, "service_level_review." + std::string(name));
    return found == nullptr ? std::string() : found->problem.detail("rows");
  };
  EXPECT_EQ(rows("escalation_after_resolution"), "3");
  EXPECT_EQ(rows("reaction_starts_at_confirmation"), "3");
  EXPECT_EQ(rows("resolution_not_after_reaction"), "4");
  EXPECT_EQ(rows("priorities_overlap"), "3");
  EXPECT_EQ(rows("left_out"), "");
}

TEST(ServiceLevelReview, ClassesAndCreditsBesideEachOther) {
  const auto classes = table_test::read(
      "contract;dienst;vanaf_minuten;tot_en_met_minuten;toegestaan;geldig_van\n"
      "C1;Werkplek;0;60;4;2019-01-01\n"
      "C1;Werkplek;60;240;2;2019-01-01\n"
      "C1;Werkplek;120;480;1;2019-01-01\n"
      "C1;Werkplek;500;500;1;2019-01-01\n");
  ASSERT_TRUE(classes) << base::to_string(classes.error());
  EXPECT_EQ(
      finding(*classes, "service_level_review.outage_classes_overlap")->problem.detail("rows"),
      "4");
  EXPECT_EQ(finding(*classes, "service_level_review.outage_class_empty")->problem.detail("rows"),
            "5");
  const auto credits = table_test::read(
      "contract;dienst;lager_dan;korting;geldig_van\n"
      "C1;Werkplek;95;5;2019-01-01\n"
      "C1;Werkplek;99;10;2019-01-01\n"
      "C1;Netwerk;95;2;2019-01-01\n");
  ASSERT_TRUE(credits) << base::to_string(credits.error());
  EXPECT_EQ(finding(*credits, "service_level_review.credit_falls_with_availability")
                ->problem.detail("rows"),
            "2");
}

TEST(ServiceLevelReview, AContractWithoutItsPapers) {
  const auto table = table_test::read(
      "contract;naam;leverancier;ingangsdatum;einddatum;opzegtermijn_maanden;sla;"
      "verwerkersovereenkomst;exitplan_uiterlijk;tpm_geldig_tot\n"
      "C1;Werkplek;Eerste;2019-01-01;;6;ja;nee;2019-03-31;2020-12-31\n"
      "C1;Werkplek;Eerste;2019-01-01;;6;ja;nee;2019-03-31;2020-12-31\n");
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(table->kind->name, "contract");
  // The second row is the first one again, and said once.
  ASSERT_NE(left_out(*table, "ends"), nullptr);
  EXPECT_EQ(left_out(*table, "ends")->problem.detail("rows"), "2");
  EXPECT_NE(finding(*table, "service_level_review.no_processing_agreement"), nullptr);
  EXPECT_EQ(left_out(*table, "notice_months"), nullptr);
}

}  // namespace
}  // namespace vlecht::importers
