// SPDX-License-Identifier: EUPL-1.2
//
// Persons in a dossier: shown where a pseudonym stands, behind no figure, and erasable.
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "document/json_writer.h"
#include "document/text_writer.h"
#include "facts/kinds.h"
#include "operations/ask.h"
#include "operations/erase.h"
#include "operations/import_list.h"
#include "operations/persons.h"
#include "operations/questions.h"
#include "operations/sources.h"
#include "spine/tables.h"

namespace vlecht::tests {
namespace {

using words::Language;

const std::string persons_table =
    "schuilnaam;naam;functie;geldig_vanaf\n"
    "p-1;Annemarie Zuiderwijk;controller;2019-01-01\n"
    "p-2;Bert van Loon;wethouder;2019-01-01\n";

// A world in which one dossier can be opened by its name again and again.
struct Shelf : FakeWorld {
  std::shared_ptr<journal::Store> store;

  Shelf() {
    store = world.memory_store();
    world.open_store = [this](const std::string&, bool) -> operations::World::StoreResult {
      return store;
    };
    world.files_of = [](const std::string&) { return std::vector<std::string>(); };
    CHECK(operations::start_dossier(world, *store, {"proef", {"GM0001"}, "tester"}).has_value());
  }
  std::unique_ptr<operations::OpenDossier> open() {
    return operations::OpenDossier::open(world, "dossier", true).value();
  }
  base::Result<operations::EraseOutcome> erase(const std::string& key) {
    return operations::erase(world, "dossier",
                             {"person", key, "AVG artikel 17", "verzoek 1", "p-2", false});
  }
};

std::string import_of(const operations::OpenDossier& dossier) {
  return document::to_json(*operations::import_list(dossier, Language::nl));
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

// A dossier gives a question the kinds that it names and no other: this list is all it can read.
TEST(Persons, NoQuestionReadsAPersonalKind) {
  for (const operations::Question& question : operations::questions()) {
    for (const std::string_view kind : question.kinds) {
      EXPECT_FALSE(facts::kind_named(kind).is_personal) << question.stem << " reads " << kind;
    }
  }
}

TEST(Persons, ANameStandsBesideAPseudonymAndGoesWhenItIsErased) {
  Shelf shelf;
  auto dossier = shelf.open();
  imported(*dossier, "personen.csv", persons_table);
  operations::ImportRequest request;
  request.file_name = "inwoners.csv";
  const std::string table = "gemeentecode;jaar;inwoners\nGM0001;2018;20000\n";
  request.content = operations::FileContent(base::Bytes(table.begin(), table.end()));
  request.author = "p-1";
  ASSERT_TRUE(operations::import_file(*dossier, request)->is_recorded);
  EXPECT_TRUE(has(import_of(*dossier), "Annemarie Zuiderwijk (p-1)"));
  dossier.reset();
  const auto done = shelf.erase("p-1");
  ASSERT_TRUE(done) << base::to_string(done.error());
  EXPECT_TRUE(done->is_clean());
  EXPECT_EQ(done->entries.size(), 1U);
  dossier = shelf.open();
  EXPECT_FALSE(has(import_of(*dossier), "Annemarie"));
  EXPECT_TRUE(has(import_of(*dossier), "\"p-1\""));
  const std::string list = document::to_json(*operations::erasure_list(*dossier, Language::nl));
  EXPECT_TRUE(has(list, "AVG artikel 17") && has(list, "Bert van Loon (p-2)"));
  EXPECT_FALSE(has(list, "p-1"));
  const auto fact = operations::fact(*dossier, done->entries.front(), Language::en);
  ASSERT_TRUE(fact);
  EXPECT_TRUE(has(document::to_json(*fact), "was erased at"));
}

TEST(Persons, TheFileOfAnImportOfPersonsIsKeptOnlyOnRequestAndNotReadInAgainWhenErased) {
  Shelf shelf;
  auto dossier = shelf.open();
  operations::ImportRequest request;
  request.file_name = "personen.csv";
  request.content =
      operations::FileContent(base::Bytes(persons_table.begin(), persons_table.end()));
  request.author = "tester";
  request.is_dry_run = true;
  auto outcome = operations::import_file(*dossier, request);
  ASSERT_TRUE(outcome) << base::to_string(outcome.error());
  request.is_dry_run = false;
  request.keep_file = true;
  outcome = operations::import_file(*dossier, request);
  ASSERT_TRUE(outcome->is_recorded);
  EXPECT_TRUE(outcome->file_is_kept);
  dossier.reset();
  const auto done = shelf.erase("p-1");
  EXPECT_EQ(done->files, std::vector<std::string>{"personen.csv"});
  dossier = shelf.open();
  EXPECT_EQ(operations::import_file(*dossier, request).error().name, "import.file_erased");
  const auto other = operations::fact(*dossier, done->entries.front() + 1, Language::en);
  ASSERT_TRUE(other);
  EXPECT_TRUE(has(document::to_json(*other), "Bert van Loon"));
  std::string page = document::to_text(*other);
  std::replace(page.begin(), page.end(), '\n', ' ');
  EXPECT_TRUE(has(page, "was removed from the dossier when personal data")) << page;
}

TEST(Persons, ARowThatIsSetAsideLeavesNoContentBehind) {
  Shelf shelf;
  auto dossier = shelf.open();
  operations::ImportRequest request;
  request.file_name = "personen.csv";
  const std::string table = persons_table + "p-3;Carolien de Wit;griffier;gisteren\n";
  request.content = operations::FileContent(base::Bytes(table.begin(), table.end()));
  request.kind = "person";
  request.set_aside = true;
  request.author = "tester";
  const auto outcome = operations::import_file(*dossier, request);
  ASSERT_TRUE(outcome) << base::to_string(outcome.error());
  if (outcome->is_recorded) {
    const auto rows = dossier->read(
        [](const journal::Journal& journal) { return operations::set_aside_rows(journal); });
    ASSERT_EQ(rows->size(), 1U);
    EXPECT_EQ(rows->front().place, "0!4");
    EXPECT_EQ(rows->front().content, "");
    EXPECT_FALSE(has(rows->front().problem, "gisteren"));
  } else {
    ADD_FAILURE() << "the good rows are recorded";
  }
}

TEST(Persons, WhatIsRefused) {
  Shelf shelf;
  auto dossier = shelf.open();
  imported(*dossier, "personen.csv", persons_table);
  dossier.reset();
  const auto refused = [&](operations::EraseRequest request) {
    const auto done = operations::erase(shelf.world, "dossier", request);
    return done ? "done" : done.error().name;
  };
  EXPECT_EQ(refused({"inhabitants", "GM0001/2018", "g", "w", "a", false}), "erase.not_personal");
  EXPECT_EQ(refused({"personen", "p-1", "g", "w", "a", false}), "kind.unknown");
  EXPECT_EQ(refused({"person", "p-9", "g", "w", "a", false}), "erase.nothing");
  EXPECT_EQ(refused({"person", "p-1", " ", "w", "a", false}), "erase.no_ground");
  EXPECT_EQ(refused({"person", "p-1", "g", "\n", "a", false}), "erase.no_reason");
  EXPECT_EQ(refused({"person", "p-1", "g", std::string(3'000, 'x'), "a", false}),
            "erase.text_too_long");
  EXPECT_EQ(refused({"person", "p-1", "g", "voor Annemarie Zuiderwijk", "a", false}),
            "erase.name_in_text");
  EXPECT_EQ(shelf.store->head()->size, shelf.open()->size());
  EXPECT_EQ(refused({"person", "p-1", "g", "w", "a", true}), "done");
  EXPECT_EQ(shelf.open()->read([](const auto& journal) { return journal.erased().size(); }), 0U);
}

TEST(Persons, ANameElsewhereIsSaid) {
  Shelf shelf;
  auto dossier = shelf.open();
  imported(*dossier, "personen.csv", persons_table);
  imported(
      *dossier, "keuze.csv",
      "keuze;toelichting;geldig_vanaf\nlijst-a;Gekozen door Annemarie Zuiderwijk;2019-01-01\n");
  dossier.reset();
  const auto done = shelf.erase("p-1");
  ASSERT_TRUE(done);
  EXPECT_EQ(done->mentions.entries.size(), 1U);
  EXPECT_EQ(done->mentions.places, 2U) << "in the fact and in the kept file";
}

TEST(Persons, ErasingAllOfThemLeavesEveryAnswerOfEveryQuestionTheSameToTheByte) {
  const bool holds = rc::check("no figure rests on a person", [] {
    Shelf shelf;
    std::vector<std::string> instants;
    std::set<std::string> pseudonyms;
    const auto answers = [&] {
      const auto dossier = shelf.open();
      std::vector<std::string> out;
      for (const operations::Question& question : operations::questions()) {
        for (const std::string& instant : instants) {
          operations::Asked asked;
          asked.question = &question;
          asked.moment = {"2020-06-01", instant};
          const auto answer = operations::ask(*dossier, asked);
          out.push_back(answer ? document::to_json(*answer) : base::to_string(answer.error()));
        }
      }
      return out;
    };
    const int steps = *rc::gen::inRange(2, 6);
    for (int i = 0; i < steps; ++i) {
      shelf.clock.microseconds += 1'000'000;
      const auto dossier = shelf.open();
      const std::string number = std::to_string(*rc::gen::inRange(1, 4));
      if (i == 0) {
        imported(*dossier, "inwoners.csv",
                 "gemeentecode;jaar;inwoners\nGM0001;2018;20000\nGM0002;2018;21000\n"
                 "GM0003;2018;22000\nGM0004;2018;23000\nGM0005;2018;24000\n");
      } else if (*rc::gen::inRange(0, 2) == 0) {
        pseudonyms.insert("p-" + number);
        imported(*dossier, "personen" + std::to_string(i) + ".csv",
                 "schuilnaam;naam;geldig_vanaf\np-" + number + ";Persoon nummer " +
                     std::to_string(i) + ";2019-01-01\n");
      } else {
        imported(*dossier, "cijfers" + std::to_string(i) + ".csv",
                 "gemeentecode;boekjaar;document;taakveld;categorie;bedrag\nGM000" + number +
                     ";2018;jaarrekening;0.4;totaal;" + std::to_string(1000 * i) + "\n");
      }
      instants.push_back(values::to_iso(shelf.clock));
    }
    const auto before = answers();
    shelf.clock.microseconds += 1'000'000;
    for (const std::string& pseudonym : pseudonyms) RC_ASSERT(shelf.erase(pseudonym).has_value());
    RC_ASSERT(answers() == before);
    RC_ASSERT(journal::verify(*shelf.store).has_value());
  });
  EXPECT_TRUE(holds);
}

TEST(Erasures, AListIsDoneAgainOnAnOlderCopyAndOnNoOther) {
  Shelf shelf;
  auto dossier = shelf.open();
  imported(*dossier, "personen.csv", persons_table);
  // An older copy: the same entries in another store.
  auto older = std::make_shared<stores::MemoryStore>();
  journal::Batch batch;
  batch.before = *older->head();
  batch.after = *shelf.store->head();
  const auto known = shelf.store->transactions().value();
  batch.transaction_id = known.front().first;
  ASSERT_TRUE(shelf.store->read(0, batch.after.size, [&](std::uint64_t, base::ByteView bytes) {
    batch.entries.emplace_back(bytes.begin(), bytes.end());
    return true;
  }));
  ASSERT_TRUE(shelf.store->tiles([&](const journal::Tile& tile) {
    batch.tiles.push_back(tile);
    return true;
  }));
  ASSERT_TRUE(older->append(batch));
  for (const auto& [id, entry] : known) {
    if (entry == 0) continue;
    journal::Batch named;
    named.before = *older->head();
    named.after = named.before;
    named.transaction_id = id;
    named.transaction_entry = entry;
    ASSERT_TRUE(older->append(named));
  }
  dossier.reset();
  ASSERT_TRUE(shelf.erase("p-1"));
  dossier = shelf.open();
  const auto list =
      *dossier->read([](const journal::Journal& journal) { return operations::list_of(journal); });
  dossier.reset();
  const auto back = operations::erasure_list_from(operations::to_text(list));
  ASSERT_TRUE(back);
  EXPECT_EQ(back->origin, list.origin);
  EXPECT_EQ(back->items, list.items);

  operations::EraseRequest request;
  request.author = "tester";
  EXPECT_EQ(operations::erase_again(shelf.world, "dossier", list, request).error().name,
            "erase.nothing_again");
  const auto newer = std::exchange(shelf.store, older);
  const auto done = operations::erase_again(shelf.world, "dossier", list, request);
  ASSERT_TRUE(done) << base::to_string(done.error());
  EXPECT_EQ(done->entries, shelf.open()->read([](const auto& journal) {
    std::vector<facts::EntryNumber> out;
    for (const auto& erased : journal.erased()) out.push_back(erased.entry);
    return out;
  }));
  EXPECT_EQ(done->entries.size(), 1U);

  auto wrong = list;
  wrong.items[0].entries[0].leaf[0] ^= 1;
  wrong.items[0].entries[0].number += 1;
  EXPECT_EQ(operations::erase_again(shelf.world, "dossier", wrong, request).error().name,
            "erase.other_dossier");
  wrong.origin += "x";
  EXPECT_EQ(operations::erase_again(shelf.world, "dossier", wrong, request).error().name,
            "erase.other_origin");
  for (const char* odd : {"", "vlecht-erasures 2\n", "vlecht-erasures 1\n",
                          "vlecht-erasures 1\norigin a\nentry 1 00\n",
                          "vlecht-erasures 1\norigin a\nerasure inhabitants\n",
                          "vlecht-erasures 1\norigin a\nerasure person\nentry x 00\n"}) {
    EXPECT_EQ(operations::erasure_list_from(odd).error().name, "erase.list_unreadable") << odd;
  }
}

}  // namespace
}  // namespace vlecht::tests
