// SPDX-License-Identifier: EUPL-1.2
#include "importers/sample_table.h"

#include <gtest/gtest.h>

#include "importers/samples_for_tests.h"

namespace vlecht::importers {
namespace {

using sample_test::decision;
using sample_test::finding;
using sample_test::fixture;
using sample_test::Lines;
using sample_test::observations;
using sample_test::probes;
using sample_test::read;

TEST(SampleState, IsReadInManySpellings) {
  for (const char* text : {"up", "UP", "1", "true", "ja", "op", "ok", " Online ", "🟩"}) {
    ASSERT_TRUE(sample_state(text)) << text;
    EXPECT_EQ(sample_state(text)->state, SampleState::up) << text;
  }
  for (const char* text : {"down", "0", "FALSE", "nee", "neer", "storing", "offline", "🟥"}) {
    ASSERT_TRUE(sample_state(text)) << text;
    EXPECT_EQ(sample_state(text)->state, SampleState::down) << text;
  }
  for (const char* text : {"", "onbekend", "n/a", "paused", "onderhoud"}) {
    ASSERT_TRUE(sample_state(text)) << text;
    EXPECT_EQ(sample_state(text)->state, SampleState::unknown) << text;
  }
  EXPECT_TRUE(sample_state("traag")->is_degraded);
  for (const char* text : {"gesloten", "2", "maybe", "up up"}) EXPECT_FALSE(sample_state(text));
}

TEST(SampleTable, OfTwoProbesOfOneService) {
  const auto table = read(fixture("sample_table/metingen.csv"));
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_FALSE(table->has_questions);
  EXPECT_EQ(
      observations(*table),
      (Lines{"Zaken: kantoor 2026-01-20T11:00:00Z 2026-01-20T11:02:00Z op 2 volgende_meting",
             "Zaken: kantoor 2026-01-20T11:02:00Z 2026-01-20T11:03:00Z neer 1 volgende_meting",
             "Zaken: kantoor 2026-01-20T11:03:00Z 2026-01-20T11:06:30Z op 2 einde_bron",
             "Zaken: thuis 2026-01-20T11:01:30Z 2026-01-20T11:02:30Z op 1 volgende_meting",
             "Zaken: thuis 2026-01-20T11:02:30Z 2026-01-20T11:03:30Z neer 1 volgende_meting",
             "Zaken: thuis 2026-01-20T11:03:30Z 2026-01-20T11:07:00Z op 2 einde_bron"}));
  EXPECT_EQ(probes(*table), (Lines{"Zaken: kantoor = Zaken", "Zaken: thuis = Zaken"}));
  EXPECT_EQ(decision(*table, "decided.hold")->rule, "file=hold:150");
  EXPECT_EQ(decision(*table, "decided.ignored", "reactietijd")->rule, "reactietijd=ignore");
  EXPECT_NE(finding(*table, "samples.without_answer"), nullptr);
}

TEST(SampleTable, OfUpptimesColumnsIsAListOfChanges) {
  const auto table = read(fixture("sample_table/changes.csv"));
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(decision(*table, "decided.changes")->rule, "file=hold:none");
  EXPECT_EQ(observations(*table),
            (Lines{"Zaken 2026-02-01T09:00:00Z 2026-02-02T09:00:00Z op 1 volgende_meting",
                   "Zaken 2026-02-02T09:00:00Z 2026-02-02T09:35:00Z neer 1 volgende_meting",
                   "Zaken 2026-02-02T09:35:00Z 2026-02-03T09:00:00Z op 2 einde_bron",
                   "Burgerzaken 2026-02-01T09:00:00Z 2026-02-03T09:00:00Z op 1 volgende_meting",
                   "Burgerzaken 2026-02-03T09:00:00Z 2026-02-03T09:00:01Z neer 1 einde_bron"}));
  EXPECT_NE(finding(*table, "samples.down_with_success"), nullptr);
}

TEST(SampleTable, AsksWhatItCannotKnow) {
  const std::string irregular =
      "time,up\n2026-01-01T00:00:00Z,1\n2026-01-01T00:01:00Z,1\n2026-01-01T05:00:00Z,1\n"
      "2026-01-01T05:00:10Z,0\n2026-01-03T00:00:00Z,0\n";
  const auto asked = read(irregular);
  ASSERT_TRUE(asked) << base::to_string(asked.error());
  EXPECT_TRUE(asked->has_questions);
  EXPECT_NE(decision(*asked, "question.watched"), nullptr);
  const auto named = read(irregular, {"file=service:Zaken"});
  ASSERT_TRUE(named);
  EXPECT_TRUE(named->has_questions);
  EXPECT_NE(decision(*named, "question.sampling"), nullptr);
  const auto told = read(irregular, {"file=service:Zaken", "file=hold:none"});
  ASSERT_TRUE(told);
  EXPECT_EQ(observations(*told).size(), 2U);
  const auto held = read(irregular, {"file=service:Zaken", "file=hold:120"});
  ASSERT_TRUE(held);
  EXPECT_EQ(observations(*held).size(), 4U);
}

TEST(SampleTable, WhetherDayOrMonthComesFirstIsAsked) {
  const auto table = read(
      "time,service,up\n03-04-2026 12:00,Zaken,1\n03-04-2026 12:01,Zaken,1\n"
      "03-04-2026 12:02,Zaken,1\n");
  ASSERT_TRUE(table);
  EXPECT_TRUE(table->has_questions);
  EXPECT_NE(decision(*table, "question.order"), nullptr);
}

TEST(SampleTable, RowsThatCannotBeReadAreSaid) {
  const auto table = read(
      "time,service,up\n2026-01-01T00:00:00Z,Zaken,1\n2026-01-01T00:01:00Z,Zaken,1\n"
      "2026-01-01T00:02:00Z,Zaken,1\n2026-01-01T00:03:00Z,Zaken,1\n"
      "2026-01-01T00:04:00Z,Zaken,1\n2026-01-01T00:05:00Z,Zaken,1\n"
      "2026-01-01T00:06:00Z,Zaken,1\n2026-01-01T00:07:00Z,Zaken,1\n"
      "2026-01-01T00:08:00Z,Zaken,1\n2026-01-01T00:09:00Z,Zaken,1\n"
      "2026-01-01T00:10:00Z,Zaken,1\n2026-01-01T00:11:00Z,Zaken,1\n"
      "2026-01-01T00:12:00Z,Zaken,1\n2026-01-01T00:13:00Z,Zaken,1\n"
      "2026-01-01T00:14:00Z,Zaken,1\n2026-01-01T00:15:00Z,Zaken,1\n"
      "2026-01-01T00:16:00Z,Zaken,1\n2026-01-01T00:17:00Z,Zaken,1\n"
      "2026-01-01T00:18:00Z,Zaken,misschien\nnooit,,1\n");
  ASSERT_TRUE(table) << base::to_string(table.error());
  ASSERT_EQ(table->bad_rows.size(), 2U);
  EXPECT_EQ(table->bad_rows[0].finding.problem.name, "samples.not_a_state");
  EXPECT_EQ(table->bad_rows[0].row, 20U);
  EXPECT_EQ(table->bad_rows[1].finding.problem.name, "samples.not_a_moment");
  EXPECT_EQ(table->rows, 20);
}

TEST(SampleTable, ABadRowKeepsNoSecretsEither) {
  std::string text = "time,url,up,token\n";
  for (int i = 10; i < 40; ++i) {
    text += "2026-01-01T00:" + std::to_string(i) + ":00Z,https://u:p@zaken.example/?k=1,1,geheim\n";
  }
  const auto table = read(text + "nooit,https://u:p@zaken.example/?k=1,1,geheim\n");
  ASSERT_TRUE(table) << base::to_string(table.error());
  ASSERT_EQ(table->bad_rows.size(), 1U);
  EXPECT_EQ(table->bad_rows[0].content, "nooit\thttps://zaken.example/\t1");
}

TEST(SampleTable, IsNoTableOfIntervalsTicketsOrNothing) {
  const auto is_one = [](std::string_view text, const std::string& kind = "") {
    const File file{.name = "test.csv", .bytes = base::bytes_of(text)};
    auto source = read_source(file, {});
    Settings settings;
    settings.kind = kind;
    return source && is_sample_table(*source, settings);
  };
  EXPECT_TRUE(is_one("time,service,up\n2026-01-01T00:00:00Z,Zaken,1\n"));
  EXPECT_FALSE(is_one("time,service,up\n2026-01-01T00:00:00Z,Zaken,1\n", "incident"));
  EXPECT_FALSE(is_one("begin,einde,status\n2026-01-01T00:00:00Z,2026-01-01T01:00:00Z,neer\n"));
  EXPECT_FALSE(is_one("datum,status\n2026-01-01T00:00:00Z,gesloten\n"));
  EXPECT_FALSE(is_one("datum,status\n2026-01-01,ok\n"));
  EXPECT_FALSE(is_one("time,service,up\n"));
}

}  // namespace
}  // namespace vlecht::importers
