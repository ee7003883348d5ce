// SPDX-License-Identifier: EUPL-1.2
//
// Lists of tickets as helpdesks export them, of TOPdesk above all.
#include <gtest/gtest.h>

#include "importers/table_test_file.h"

namespace vlecht::importers {
namespace {

using table_test::finding;
using table_test::value;

// As the fields of TOPdesk's interface are called.
constexpr const char* by_interface =
    "number,status,briefDescription,caller.dynamicName,caller.phoneNumber,caller.email,request,"
    "category,callType,impact,urgency,priority,operatorGroup,processingStatus,callDate,responded,"
    "responseDate,completed,completedDate,closed,closedDate,onHoldDuration,mainIncident\n"
    "M1903 0001,firstLine,Printer doet niets,J. Jansen,0612345678,jan@example.org,Help!,"
    "Werkplek,Incident,Afdeling,Hoog,P2,Servicedesk,Gesloten,2019-03-04T09:00:00+0100,true,"
    "2019-03-04T09:20:00+0100,true,2019-03-04T11:00:00+0100,true,2019-03-11T11:00:00+0100,15,\n"
    "M1903 0002,partial,Printer doet niets,P. Pietersen,0687654321,piet@example.org,Help!,"
    "Werkplek,Incident,Persoon,Laag,P2,Servicedesk,Opgelost,2019-03-04T09:05:00+0100,false,,true,"
    "2019-03-04T11:00:00+0100,false,,,M1903 0001\n";

TEST(TicketImport, FieldsOfTheInterfaceAreRead) {
  const auto table = table_test::read(by_interface);
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(table->kind->name, "ticket");
  ASSERT_FALSE(table->has_questions);
  ASSERT_EQ(table->drafts.size(), 2U);
  EXPECT_EQ(value(*table, 0, "ticket"), "M1903 0001");
  EXPECT_EQ(value(*table, 0, "created"), "2019-03-04T08:00:00Z");
  EXPECT_EQ(value(*table, 0, "responded"), "2019-03-04T08:20:00Z");
  EXPECT_EQ(value(*table, 0, "completed"), "2019-03-04T10:00:00Z");
  EXPECT_EQ(value(*table, 0, "closed"), "2019-03-11T10:00:00Z");
  EXPECT_EQ(value(*table, 0, "on_hold_minutes"), "15");
  EXPECT_EQ(value(*table, 0, "priority"), "P2");
  EXPECT_EQ(value(*table, 1, "main_ticket"), "M1903 0001");
}

// What is said of the columns is their names, and of their content nothing is left anywhere.
TEST(TicketImport, PersonsAndFreeTextAreLeftOutByDefault) {
  const auto table = table_test::read(by_interface);
  ASSERT_TRUE(table) << base::to_string(table.error());
  const facts::Finding* left_out = finding(*table, "table.left_out");
  ASSERT_NE(left_out, nullptr);
  const std::string headers(left_out->problem.detail("headers"));
  for (const char* header :
       {"briefDescription", "caller.dynamicName", "caller.phoneNumber", "caller.email", "request"})
    EXPECT_NE(headers.find(header), std::string::npos) << header;
  EXPECT_TRUE(table->is_personal_beside);  // so the file is not kept either
  for (const facts::Draft& draft : table->drafts)
    for (const auto& kept : draft.values) {
      if (!kept) continue;
      const std::string text = facts::to_text(*kept);
      for (const char* personal : {"Jansen", "Pietersen", "06", "example.org", "Help!", "Printer"})
        EXPECT_EQ(text.find(personal), std::string::npos) << text;
    }
}

TEST(TicketImport, RowThatCannotBeReadKeepsNoPersonEither) {
  const auto table = table_test::read(
      "Meldingnummer;Aanmelder;Aangemaakt;Prioriteit;Verzoek\n"
      "M1903 0001;J. Jansen;4 maart 2019 09:00;P2;Mijn scherm is zwart\n"
      "M1903 0002;P. Pietersen;gisteren;P2;Mijn scherm is wit\n");
  ASSERT_TRUE(table) << base::to_string(table.error());
  ASSERT_EQ(table->bad_rows.size(), 1U);
  const BadRow& bad = table->bad_rows.front();
  EXPECT_NE(bad.content.find("M1903 0002"), std::string::npos);
  EXPECT_NE(bad.content.find("gisteren"), std::string::npos);
  EXPECT_EQ(bad.content.find("Pietersen"), std::string::npos);
  EXPECT_EQ(bad.content.find("scherm"), std::string::npos);
}

TEST(TicketImport, DutchOverviewIsRead) {
  const auto table = table_test::read(
      "Meldingnummer;Naam aanmelder;Telefoonnummer;Korte omschrijving;Aangemeld;Gereageerd;"
      "Datum gereed;Datum gesloten;Afhandelingsstatus;Prioriteit;Behandelaarsgroep;Afdeling\n"
      "M1903 0001;J. Jansen;0612345678;Printer;14-03-2019 09:00;14-03-2019 09:10;"
      "25-03-2019 17:00;;Afgemeld;P3;Servicedesk;Burgerzaken\n"
      "M1903 0002;J. Jansen;0612345678;Printer;26-03-2019 09:00;;;;Wacht op klant;P3;"
      "Servicedesk;Burgerzaken\n");
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(table->kind->name, "ticket");
  ASSERT_EQ(table->drafts.size(), 2U);
  EXPECT_EQ(value(*table, 0, "completed"), "2019-03-25T16:00:00Z");
  EXPECT_EQ(value(*table, 0, "state"), "gereed");
  EXPECT_EQ(value(*table, 1, "state"), "wacht");
  EXPECT_EQ(value(*table, 1, "department"), "Burgerzaken");
  EXPECT_EQ(value(*table, 1, "group"), "Servicedesk");
}

// Each helpdesk names its states itself: one that we do not know costs no ticket.
TEST(TicketImport, StateOfItsOwnIsLeftEmptyAndSaid) {
  const auto table = table_test::read(
      "melding;aangemaakt;status\n"
      "M1;2019-03-04 09:00;Ingepland bij team 2\n"
      "M2;2019-03-04 10:00;Gesloten\n");
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_TRUE(table->bad_rows.empty());
  ASSERT_EQ(table->drafts.size(), 2U);
  EXPECT_EQ(value(*table, 0, "state"), "[not_supplied]");
  EXPECT_EQ(value(*table, 1, "state"), "gesloten");
  const facts::Finding* other = finding(*table, "column.other_choices");
  ASSERT_NE(other, nullptr);
  EXPECT_EQ(other->problem.detail("text"), "Ingepland bij team 2");
}

TEST(TicketImport, OfWhetherAndWhenTheMomentIsTaken) {
  const auto table = table_test::read(
      "melding;aangemaakt;completed;completedDate\n"
      "M1;2019-03-04 09:00;true;2019-03-04 12:00\n");
  ASSERT_TRUE(table) << base::to_string(table.error());
  ASSERT_FALSE(table->has_questions);
  ASSERT_EQ(table->drafts.size(), 1U);
  EXPECT_EQ(value(*table, 0, "completed"), "2019-03-04T11:00:00Z");
}

}  // namespace
}  // namespace vlecht::importers
