// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include "base/limits.h"
#include "base/text.h"
#include "facts/kinds.h"
#include "operations/erase.h"
#include "operations/fact_checks.h"
#include "operations/fact_history.h"
#include "operations/fact_lists.h"
#include "operations/record_fact.h"
#include "spine/tables.h"
#include "web/routes.h"

namespace vlecht::tests {
namespace {

using operations::FactEntry;
using operations::FactRecorded;

class Entry : public ::testing::Test {
 protected:
  FakeWorld fake;
  std::unique_ptr<operations::OpenDossier> dossier = fake.dossier({"GM0001"});
  web::Site site{*dossier, {}, {}};

  static FactEntry inhabitants(const std::string& count, const std::string& year = "2018") {
    FactEntry entry;
    entry.kind = facts::find_kind("inhabitants");
    entry.typed = {{"municipality", "GM0001"}, {"year", year}, {"inhabitants", count}};
    entry.author = "p-017";
    entry.reason = "brief van het CBS";
    return entry;
  }

  static FactEntry key(const std::string& from, const std::string& until,
                       const std::string& method = "inwoners") {
    FactEntry entry;
    entry.kind = facts::find_kind("allocation_key");
    entry.typed = {{"key", "K1"}, {"method", method}, {"decision", "2018/1"}};
    entry.valid_from = from;
    entry.valid_until = until;
    entry.author = "p-017";
    entry.reason = "raadsbesluit";
    return entry;
  }

  FactRecorded record(const FactEntry& entry) {
    auto recorded = operations::record_fact(*dossier, entry);
    if (!recorded) throw std::runtime_error(base::to_string(recorded.error()));
    return std::move(*recorded);
  }

  facts::EntryNumber recorded(const FactEntry& entry) {
    const auto done = record(entry);
    if (!done.fact) throw std::runtime_error("nothing was recorded");
    return *done.fact;
  }

  // What holds on a day of the kind's only key; "" for nothing.
  std::string holding(std::string_view kind, std::string_view field, int year) {
    return dossier->read([&](const journal::Journal& journal) -> std::string {
      const auto numbers =
          journal.timeline().holding(journal::kind_number(facts::kind_named(kind)),
                                     {*values::Day::of(year, 6, 1)}, journal.size());
      if (numbers.empty()) return "";
      const auto facts = journal.facts(numbers);
      return facts::to_text(*facts->front()[field]);
    });
  }

  web::http::Response get(const std::string& path) {
    web::http::Request request;
    request.method = "GET";
    const std::size_t mark = path.find('?');
    request.target = path;
    request.path = path.substr(0, mark);
    if (mark != std::string::npos) {
      const auto [name, value] = std::pair(path.substr(mark + 1), std::string());
      const std::size_t equals = name.find('=');
      request.query.emplace_back(name.substr(0, equals), name.substr(equals + 1));
    }
    return web::answer(site, request);
  }

  web::http::Response post(const std::string& path, const std::string& body) {
    web::http::Request request;
    request.method = "POST";
    request.target = request.path = path;
    request.headers = {{"content-type", "application/x-www-form-urlencoded"}};
    request.body = body;
    return web::answer(site, request);
  }
};

std::vector<std::string> names_of(const operations::FactReview& review) {
  std::vector<std::string> names;
  for (const auto& finding : review.findings) {
    names.push_back(finding.field + " " + finding.problem.name);
  }
  return names;
}

using Names = std::vector<std::string>;

bool has(const web::http::Response& response, const std::string& text) {
  return response.body->find(text) != std::string::npos;
}

std::string location(const web::http::Response& response) {
  const std::string* address = response.header("location");
  return address == nullptr ? "" : *address;
}

const std::string filled =
    "f-municipality=GM0001&f-year=2018&f-inhabitants=1.234&author=p-017&reason=brief&step=next";

TEST_F(Entry, AFactIsRecordedWithAuthorAndReasonAndOpensFromItsPage) {
  const auto number = recorded(inhabitants("1.234"));
  EXPECT_EQ(holding("inhabitants", "inhabitants", 2018), "1234");
  const auto page = get("/feiten/" + std::to_string(number));
  EXPECT_TRUE(has(page, "ingevoerd op de webpagina door p-017"));
  EXPECT_TRUE(has(page, "brief van het CBS"));
  EXPECT_TRUE(has(page, "/geschiedenis"));
}

TEST_F(Entry, WithErrorsNothingIsRecordedAndEachIsNamedAtItsField) {
  FactEntry entry = inhabitants("1,5");
  entry.typed[0].second = "";
  entry.author = " ";
  entry.reason = "";
  const std::uint64_t size = dossier->size();
  const auto done = record(entry);
  EXPECT_FALSE(done.fact);
  EXPECT_EQ(names_of(done.review),
            (Names{"municipality typed.required", "inhabitants typed.not_whole",
                   ":author record.no_author", ":reason record.no_reason"}));
  EXPECT_EQ(dossier->size(), size);
}

TEST_F(Entry, AnOldValueIsOnlyReplacedByWhoKnowsThatItIsACorrection) {
  const auto first = recorded(inhabitants("1234"));
  FactEntry other = inhabitants("1235");
  const auto asked = record(other);
  EXPECT_FALSE(asked.fact);
  ASSERT_EQ(asked.review.superseded.size(), 1U);
  EXPECT_EQ(asked.review.superseded.front().fact.id, first);
  EXPECT_EQ(asked.review.superseded.front().author, "p-017");
  other.is_correction = true;
  EXPECT_TRUE(record(other).fact);
  EXPECT_EQ(holding("inhabitants", "inhabitants", 2018), "1235");
}

TEST_F(Entry, WhatTheDossierStatesAlreadyIsNotRecordedAgain) {
  recorded(inhabitants("1234"));
  const std::uint64_t size = dossier->size();
  FactEntry again = inhabitants("1.234");
  again.is_correction = true;
  const auto done = record(again);
  EXPECT_TRUE(done.review.is_known);
  EXPECT_FALSE(done.fact);
  EXPECT_EQ(dossier->size(), size);
}

TEST_F(Entry, WhoLookedBeforeSomethingWasRecordedIsAskedAgain) {
  FactEntry mine = inhabitants("1300");
  mine.seen_size = dossier->size();
  FactEntry elsewhere = inhabitants("900", "2016");
  recorded(elsewhere);
  recorded(inhabitants("1234"));
  mine.is_correction = true;
  const auto done = record(mine);
  EXPECT_TRUE(done.review.is_changed_meanwhile);
  EXPECT_FALSE(done.fact);
  mine.seen_size = done.review.size;
  EXPECT_TRUE(record(mine).fact);
}

TEST_F(Entry, AChangeEndsWhatItCorrectsOnDaysThatItDoesNotHave) {
  const auto first = recorded(key("2015-01-01", ""));
  FactEntry shorter = key("2016-01-01", "2018-01-01", "werkplekken");
  shorter.corrects = first;
  shorter.is_correction = true;
  recorded(shorter);
  EXPECT_EQ(holding("allocation_key", "method", 2015), "");
  EXPECT_EQ(holding("allocation_key", "method", 2017), "werkplekken");
  EXPECT_EQ(holding("allocation_key", "method", 2019), "");
}

TEST_F(Entry, ANewStateLeavesTheOldOneOnOtherDays) {
  recorded(key("2015-01-01", ""));
  FactEntry later = key("2018-01-01", "", "gelijk");
  later.is_correction = true;
  recorded(later);
  EXPECT_EQ(holding("allocation_key", "method", 2016), "inwoners");
  EXPECT_EQ(holding("allocation_key", "method", 2019), "gelijk");
}

TEST_F(Entry, AChangeOfWhatAFactIsAboutIsRefused) {
  const auto first = recorded(inhabitants("1234"));
  FactEntry other = inhabitants("1234", "2019");
  other.corrects = first;
  EXPECT_EQ(names_of(record(other).review), (Names{" record.other_key"}));
}

TEST_F(Entry, AFormForAChangeIsFilledWithWhatHolds) {
  const auto first = recorded(key("2015-01-01", "2020-01-01"));
  const auto entry =
      operations::entry_to_change(*dossier, first, importers::Notation::dutch).value();
  EXPECT_EQ(*entry.text_of("key"), "K1");
  EXPECT_EQ(*entry.text_of("reference_year"), "");
  EXPECT_EQ(entry.valid_from, "2015-01-01");
  EXPECT_EQ(entry.valid_until, "2020-01-01");
  EXPECT_EQ(entry.corrects, first);
}

TEST_F(Entry, WithdrawingSaysThatNothingIsKnownAnyMoreAndStaysInTheHistory) {
  const auto number = recorded(inhabitants("1234"));
  EXPECT_EQ(operations::withdraw_fact(*dossier, {number, "p-017", ""}).error().name,
            "record.no_reason");
  ASSERT_TRUE(operations::withdraw_fact(*dossier, {number, "p-018", "verkeerde gemeente"}));
  EXPECT_EQ(holding("inhabitants", "inhabitants", 2018), "");
  EXPECT_EQ(operations::withdraw_fact(*dossier, {number, "p-017", "nog eens"}).error().name,
            "record.not_holding");
  const auto page = get("/feiten/" + std::to_string(number) + "/geschiedenis");
  EXPECT_TRUE(has(page, "Ingetrokken op"));
  EXPECT_TRUE(has(page, "verkeerde gemeente"));
  EXPECT_FALSE(has(page, "/wijzigen"));
  EXPECT_TRUE(has(get("/feiten/inhabitants/lijst"), "ingetrokken"));
}

TEST_F(Entry, WithdrawingAfterSomebodyElseIsAskedAgain) {
  const auto number = recorded(key("2015-01-01", ""));
  const std::uint64_t seen = dossier->size();
  FactEntry later = key("2018-01-01", "", "gelijk");
  later.is_correction = true;
  recorded(later);
  operations::Withdrawal withdrawal{number, "p-017", "vervallen"};
  withdrawal.seen_size = seen;
  EXPECT_EQ(operations::withdraw_fact(*dossier, withdrawal).error().name,
            "record.changed_meanwhile");
}

TEST_F(Entry, AReasonNamesNoPersonThatMayHaveToBeErased) {
  FactEntry entry;
  entry.kind = facts::find_kind("person");
  entry.typed = {{"pseudonym", "p-001"}, {"name", "Anna de Boer"}};
  entry.valid_from = "2018-01-01";
  entry.author = "p-017";
  entry.reason = "Aanstelling van anna de boer";
  EXPECT_EQ(names_of(record(entry).review), (Names{":reason record.name_in_reason"}));
  entry.reason = "Aanstelling";
  EXPECT_TRUE(record(entry).fact);
}

TEST_F(Entry, ProgramsOwnKindsAreNotEntered) {
  EXPECT_EQ(get("/feiten/import/nieuw").status, 404);
  EXPECT_EQ(post("/feiten/import/vastleggen", filled).status, 404);
  EXPECT_EQ(get("/feiten/nee/lijst").status, 404);
  const auto import = operations::withdraw_fact(*dossier, {1, "p-017", "het dossier zelf"});
  EXPECT_EQ(import.error().name, "fact.unknown");
}

// ---- Checks ----

TEST_F(Entry, ABudgetAmountHasTheNumberOfItsStage) {
  FactEntry entry;
  entry.kind = facts::find_kind("budget_amount");
  entry.typed = {
      {"municipality", "GM0001"}, {"year", "2019"},   {"stage", "wijziging"}, {"number", "0"},
      {"post", "inhuur"},         {"side", "lasten"}, {"amount", "0"}};
  entry.author = "p-017";
  entry.reason = "besluit";
  EXPECT_EQ(names_of(record(entry).review),
            (Names{"number check.number_from_one", "amount check.zero_amount",
                   "decision check.no_decision"}));
  entry.typed[2].second = "primitief";
  entry.typed[3].second = "1";
  entry.typed.emplace_back("mutation", "5");
  EXPECT_EQ(names_of(record(entry).review),
            (Names{"number check.number_zero", "amount check.zero_amount",
                   "mutation check.mutation_elsewhere"}));
  entry.typed[3].second = "0";
  EXPECT_TRUE(record(entry).fact) << "a warning and a note do not keep it from being recorded";
}

TEST_F(Entry, ACountThatLeapsIsPointedOut) {
  recorded(inhabitants("20000", "2015"));
  recorded(inhabitants("21000", "2017"));
  EXPECT_EQ(names_of(*operations::review_fact(*dossier, inhabitants("2200"))),
            (Names{"inhabitants check.inhabitants_leap"}));
  EXPECT_TRUE(operations::review_fact(*dossier, inhabitants("22000"))->findings.empty());
}

TEST_F(Entry, AnEndThatDoesNotComeAfterTheBeginningIsAnError) {
  EXPECT_EQ(names_of(record(key("2018-01-01", "2018-01-01")).review),
            (Names{":valid_until typed.empty_period"}));
}

TEST_F(Entry, EveryCheckIsForAKindThatCanBeEntered) {
  for (const auto& check : operations::fact_checks()) {
    if (check.kind.empty()) continue;
    const facts::Kind* kind = facts::find_kind(check.kind);
    ASSERT_NE(kind, nullptr) << check.kind;
    EXPECT_TRUE(operations::can_be_entered(*kind)) << check.kind;
  }
}

// ---- Pages ----

TEST_F(Entry, EveryKindHasAFormAndAListInBothLanguages) {
  for (const auto& group : operations::enterable_kinds(*dossier)) {
    for (const auto& row : group.rows) {
      const std::string name(row.kind->name);
      EXPECT_EQ(get("/feiten/" + name + "/nieuw").status, 200) << name;
      EXPECT_EQ(get("/en/facts/" + name + "/new").status, 200) << name;
      EXPECT_EQ(get("/feiten/" + name + "/lijst").status, 200) << name;
      EXPECT_EQ(get("/en/facts/" + name + "/list").status, 200) << name;
    }
  }
  EXPECT_EQ(get("/feiten").status, 200);
  EXPECT_EQ(get("/en/facts").status, 200);
}

TEST_F(Entry, WhatWasTypedIsKeptWithItsErrorAndNeverBecomesMarkup) {
  const auto page = post("/feiten/inhabitants/nieuw",
                         "f-municipality=%22%3E%3Cscript%3E&f-year=2018&author=p-017&step=next");
  EXPECT_EQ(page.status, 422);
  EXPECT_TRUE(has(page, "value=\"&quot;&gt;&lt;script&gt;\""));
  EXPECT_FALSE(has(page, "<script>"));
  EXPECT_TRUE(has(page, "href=\"#f-municipality\""));
  EXPECT_TRUE(has(page, "aria-invalid=\"true\""));
  EXPECT_TRUE(has(page, "value=\"p-017\""));
}

TEST_F(Entry, AFormIsConfirmedBeforeItIsRecordedOnce) {
  const std::uint64_t size = dossier->size();
  const auto asked = post("/feiten/inhabitants/nieuw", filled);
  EXPECT_EQ(asked.status, 200);
  EXPECT_TRUE(has(asked, "Leg dit vast"));
  EXPECT_EQ(dossier->size(), size);
  const std::string confirmed = filled + "&size=" + std::to_string(size);
  const auto done = post("/feiten/inhabitants/vastleggen", confirmed);
  EXPECT_EQ(done.status, 303);
  EXPECT_TRUE(location(done).ends_with("/geschiedenis?vastgelegd=1"));
  EXPECT_EQ(get(location(done)).status, 200);
  const std::uint64_t recorded = dossier->size();
  const auto again = post("/feiten/inhabitants/vastleggen", confirmed);
  EXPECT_TRUE(location(again).ends_with("/geschiedenis?stond_er=1"));
  EXPECT_EQ(dossier->size(), recorded);
}

TEST_F(Entry, TheSecondOfTwoTabsIsToldAndAskedAgain) {
  const std::string size = "&size=" + std::to_string(dossier->size());
  EXPECT_EQ(post("/feiten/inhabitants/vastleggen", filled + size).status, 303);
  const std::string other =
      "f-municipality=GM0001&f-year=2018&f-inhabitants=1.300&author=p-018&reason=telling" + size;
  const auto told = post("/feiten/inhabitants/vastleggen", other);
  EXPECT_EQ(told.status, 409);
  EXPECT_TRUE(has(told, "Intussen heeft iemand"));
  EXPECT_TRUE(has(told, "name=\"correction\" value=\"1\""));
  EXPECT_TRUE(has(told, "1.234"));
}

TEST_F(Entry, CheckingRecordsNothingAndDoesNotComplainOfWhatIsStillMissing) {
  const auto page = post("/feiten/budget_amount/nieuw", "f-stage=wijziging&f-number=0&step=check");
  EXPECT_EQ(page.status, 200);
  EXPECT_TRUE(has(page, "id=\"findings\""));
  EXPECT_TRUE(has(page, "Wijzigingen en prognoses tellen vanaf 1"));
  EXPECT_FALSE(has(page, "Vul dit in"));
}

TEST_F(Entry, EnglishPagesReadEnglishNumbers) {
  const auto asked = post("/en/facts/inhabitants/new",
                          "f-municipality=GM0001&f-year=2018&f-inhabitants=1,234&author=p-017&"
                          "reason=letter&step=next");
  EXPECT_TRUE(has(asked, "Record this"));
  EXPECT_TRUE(has(asked, "1,234"));
}

TEST_F(Entry, FormsThatAreTooLargeOrBrokenAreRefused) {
  EXPECT_EQ(post("/feiten/inhabitants/nieuw",
                 "reason=" + std::string(base::limits::entry_form_bytes_max, 'x'))
                .status,
            400);
  EXPECT_EQ(post("/feiten/inhabitants/nieuw", "a=%zz").status, 400);
  const auto page = post("/feiten/inhabitants/nieuw",
                         "f-inhabitants=1&reason=" + std::string(2'000, 'x') + "&step=next");
  EXPECT_EQ(page.status, 422);
  EXPECT_TRUE(has(page, "De reden is te lang"));
}

TEST_F(Entry, AListHasPages) {
  for (int year = 1950; year < 2010; ++year) recorded(inhabitants("1000", std::to_string(year)));
  const auto first = get("/feiten/inhabitants/lijst");
  EXPECT_TRUE(has(first, "GM0001 · 2009"));
  EXPECT_FALSE(has(first, "GM0001 · 1950"));
  EXPECT_TRUE(has(get("/feiten/inhabitants/lijst?blad=2"), "GM0001 · 1950"));
  EXPECT_EQ(get("/feiten/inhabitants/lijst?blad=3").status, 400);
}

TEST_F(Entry, AFigureOpensToTheFactThatWasTyped) {
  imported(*dossier, "inwoners.csv",
           "gemeentecode;jaar;inwoners\nGM0001;2018;20000\nGM0002;2018;21000\n");
  imported(*dossier, "lasten.csv",
           "gemeentecode;boekjaar;document;taakveld;categorie;bedrag\n"
           "GM0001;2018;jaarrekening;0.4;totaal;400000\n"
           "GM0002;2018;jaarrekening;0.4;totaal;200000\n");
  FactEntry entry = inhabitants("25.000");
  entry.is_correction = true;
  const auto number = recorded(entry);
  const auto answer = get("/vergelijking");
  EXPECT_TRUE(has(answer, "16,00")) << "400,000 euro over 25,000 inhabitants";
  const auto sources = get("/vergelijking/bronnen/own.together");
  EXPECT_TRUE(has(sources, "ingevoerd op de webpagina door p-017"));
  EXPECT_TRUE(has(sources, "/feiten/" + std::to_string(number)));
}

TEST_F(Entry, OfAnErasedPersonHistoryAndListShowNothing) {
  auto store = fake.world.memory_store();
  fake.world.open_store = [&](const std::string&, bool) -> operations::World::StoreResult {
    return store;
  };
  fake.world.files_of = [](const std::string&) { return std::vector<std::string>(); };
  ASSERT_TRUE(operations::start_dossier(fake.world, *store, {"proef", {"GM0001"}, "tester"}));
  const auto open = [&] { return operations::OpenDossier::open(fake.world, "d", true).value(); };
  FactEntry entry;
  entry.kind = facts::find_kind("person");
  entry.typed = {{"pseudonym", "p-001"}, {"name", "Anna de Boer"}};
  entry.valid_from = "2018-01-01";
  entry.author = "p-017";
  entry.reason = "Aanstelling";
  const auto number = *operations::record_fact(*open(), entry)->fact;
  const auto list_of = [&] {
    return operations::fact_list(*open(), *entry.kind, 1, words::Language::nl).value();
  };
  EXPECT_EQ(list_of().facts.size(), 1U);
  ASSERT_TRUE(operations::erase(fake.world, "d",
                                {"person", "p-001", "AVG artikel 17", "verzoek 1", "p-2", false}));
  EXPECT_EQ(list_of().facts.size(), 0U);
  const auto history = operations::fact_history(*open(), number, words::Language::nl);
  EXPECT_EQ(history.error().name, "fact.unknown");
  EXPECT_EQ(operations::withdraw_fact(*open(), {number, "p-017", "proef"}).error().name,
            "fact.unknown");
}

}  // namespace
}  // namespace vlecht::tests
