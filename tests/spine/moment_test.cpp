// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "document/json_writer.h"
#include "operations/ask.h"
#include "spine/tables.h"

namespace vlecht::tests {
namespace {

std::string answer_at(const operations::OpenDossier& dossier, const std::string& known) {
  operations::Asked asked;
  asked.question = operations::find_question("cost_benchmark");
  asked.moment = {"2020-06-01", known};
  const auto answer = operations::ask(dossier, asked);
  return answer ? document::to_json(*answer) : base::to_string(answer.error());
}

std::string random_table() {
  std::string text = "gemeentecode;boekjaar;document;taakveld;categorie;bedrag\n";
  const int rows = *rc::gen::inRange(1, 8);
  std::set<int> seen;
  for (int i = 0; i < rows; ++i) {
    const int code = *rc::gen::inRange(1, 6);
    if (!seen.insert(code).second) continue;
    text += "GM000" + std::to_string(code) + ";2018;jaarrekening;0.4;totaal;" +
            std::to_string(*rc::gen::inRange(-5, 100'000)) + "\n";
  }
  return text;
}

TEST(Moment, APastKnownAtGivesTheSameBytesWhateverIsAddedLater) {
  const bool holds = rc::check("known-at is stable", [] {
    FakeWorld fake;
    auto dossier = fake.dossier({"GM0001"});
    imported(*dossier, "inwoners.csv",
             "gemeentecode;jaar;inwoners\nGM0001;2018;20000\nGM0002;2018;21000\n"
             "GM0003;2018;22000\nGM0004;2018;23000\nGM0005;2018;24000\n");
    std::vector<std::pair<std::string, std::string>> seen;
    const int steps = *rc::gen::inRange(1, 6);
    for (int i = 0; i < steps; ++i) {
      fake.clock.microseconds += 1'000'000;
      if (*rc::gen::inRange(0, 4) == 0) {
        const auto all = dossier->read(
            [](const journal::Journal& journal) { return operations::imports(journal); });
        for (const auto& import : *all) {
          if (!import.is_in_force || import.id == "1") continue;
          RC_ASSERT(operations::retract(*dossier, import.id, "proef", "tester").has_value());
          break;
        }
      } else {
        imported(*dossier, "cijfers" + std::to_string(i) + ".csv", random_table());
      }
      const std::string instant = values::to_iso(fake.clock);
      seen.emplace_back(instant, answer_at(*dossier, instant));
      for (const auto& [known, bytes] : seen) RC_ASSERT(answer_at(*dossier, known) == bytes);
    }
  });
  EXPECT_TRUE(holds);
}

TEST(Moment, IsReadInDutchTimeAndNeverInTheFuture) {
  FakeWorld fake;
  fake.clock = *values::instant_from_iso("2020-06-15T12:00:00Z");
  auto dossier = fake.dossier({"GM0001"});
  const auto known = [&](const std::string& text) {
    return dossier->read([&](const journal::Journal& journal) {
      const auto moment = operations::moment_from(fake.world, journal, {"", text});
      return moment ? values::to_iso(moment->known_at.instant) : moment.error().name;
    });
  };
  EXPECT_EQ(known("2019-11-20T20:00"), "2019-11-20T19:00:00.000000Z");
  EXPECT_EQ(known("2019-07-20T20:00:30"), "2019-07-20T18:00:30.000000Z");
  EXPECT_EQ(known("2019-11-20"), "2019-11-20T22:59:59.999999Z");
  EXPECT_EQ(known("2020-06-15"), "2020-06-15T12:00:00.000000Z");
  EXPECT_EQ(known("2020-06-16"), "moment.in_future");
  EXPECT_EQ(known("2020-06-15T14:00:00.000001+02:00"), "moment.in_future");
  EXPECT_EQ(known("gisteren"), "moment.instant_unreadable");
  const auto day = [&](const std::string& text) {
    return dossier->read([&](const journal::Journal& journal) {
      const auto moment = operations::moment_from(fake.world, journal, {text, ""});
      return moment ? values::to_iso(moment->valid_on.day) : moment.error().name;
    });
  };
  EXPECT_EQ(day(""), "2020-06-15");
  EXPECT_EQ(day("2020-02-30"), "moment.day_unreadable");
  EXPECT_EQ(day("9999-12-31"), "moment.day_unreadable");
}

}  // namespace
}  // namespace vlecht::tests
