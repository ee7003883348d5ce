// SPDX-License-Identifier: EUPL-1.2
#include "journal/entry.h"

#include <gtest/gtest.h>

#include <utility>

#include "facts/kinds.h"

namespace vlecht::journal {
namespace {

constexpr Salt salt{0x00, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77,
                    0x88, 0x99, 0xAA, 0xBB, 0xCC, 0xDD, 0xEE, 0xFF};
constexpr std::string_view salt_text = "00112233445566778899aabbccddeeff";

values::Day day(std::string_view text) { return *values::day_from_iso(text); }

using Values = std::vector<std::pair<std::string_view, facts::Value>>;

facts::Draft draft_of(std::string_view kind_name, const Values& values) {
  const facts::Kind& kind = facts::kind_named(kind_name);
  facts::Draft draft{.kind = &kind,
                     .values = {},
                     .valid = values::Period::since(day("2018-01-01")),
                     .source = {.document = 1, .sheet = 0, .row = 2, .column = 0}};
  draft.values.assign(kind.fields.size(), values::Reason::not_supplied);
  for (const auto& [field, value] : values) draft.values[kind.at(field)] = value;
  return draft;
}

facts::Draft inhabitants() {
  return draft_of("inhabitants", {{"municipality", "GM0377"},
                                  {"year", std::int64_t{2018}},
                                  {"inhabitants", std::int64_t{23410}}});
}

std::string text_of(const base::Bytes& bytes) { return std::string(base::text_of(bytes)); }

std::string statement_text() { return text_of(encode_statement(inhabitants(), 0, salt)); }

Fit fit_of(std::string_view text) { return EntryReader().read(base::bytes_of(text)); }

std::string with(std::string text, std::string_view what, std::string_view by) {
  const auto at = text.find(what);
  EXPECT_NE(at, std::string::npos) << what;
  return text.replace(at, what.size(), by);
}

TEST(Entry, StatementBytesAreThese) {
  EXPECT_EQ(statement_text(),
            R"({"b":{"inhabitants":23410,"municipality":"GM0377","year":2018},"d":[1,0,2,0],)"
            R"("e":"st","f":"2018-01-01","k":"GM0377/2018","n":")" +
                std::string(salt_text) +
                R"(","o":"+","s":"reported","t":"inhabitants","u":"9999-12-31","x":0})");
}

// Whatever is special in them: the key of the fields fits, and with any character changed it does
// not.
TEST(Entry, AKeyFitsItsFieldsAndNothingElse) {
  for (const std::string entry : {"B1", "a/b", "100%", "%2F", "/", "%", "a\tb", "\"", "\xC3\xA9"}) {
    const facts::Draft line = draft_of("ledger_entry", {{"municipality", "GM0377"},
                                                        {"year", std::int64_t{2018}},
                                                        {"entry", entry},
                                                        {"line", std::int64_t{3}},
                                                        {"account", "4"},
                                                        {"amount", values::Money::from_cents(1)}});
    const std::string text = text_of(encode_statement(line, 0, salt));
    EXPECT_EQ(fit_of(text), Fit::fits) << text;
    const std::size_t begin = text.find("\"k\":") + 5;
    for (std::size_t at = begin; at < text.find("\",\"n\":"); ++at) {
      for (const char other : {'/', '%', '2', 'x'}) {
        std::string changed = text;
        if (std::exchange(changed[at], other) == other || at == begin) continue;
        EXPECT_NE(fit_of(changed), Fit::fits) << changed;
      }
    }
  }
  const std::string text = statement_text();
  for (const char* key : {"GM0377", "GM0377/", "GM0377/201", "GM0377/20180", "GM0377/2018/",
                          "/2018", "GM0377//2018", "2018/GM0377", "", "/", "GM0377%2F2018"}) {
    EXPECT_EQ(fit_of(with(text, "GM0377/2018", key)), Fit::unreadable) << key;
  }
}

// Where an entry before it was of the same kind, names are expected; that makes no difference.
TEST(Entry, WhatComesBeforeAnEntryDoesNotMatter) {
  const std::string text = statement_text();
  const std::vector<std::pair<std::string, Fit>> all{
      {text, Fit::fits},
      {with(text, R"("inhabitants":23410,)", ""), Fit::unreadable},
      {with(text, R"("inhabitants":23410,)", R"("inhabitants":1,"inhabitants":1,)"),
       Fit::not_canonical},
      {with(text, R"("municipality")", R"("aaa":1,"municipality")"), Fit::not_canonical},
      {with(text, R"("municipality")", R"("later":1,"municipality")"), Fit::newer},
      {with(text, R"("year":2018})", R"("year":2018,"zzz":""})"), Fit::newer},
      {with(text, R"("year":2018})", R"("zzz":"","year":2018})"), Fit::not_canonical},
      {with(text, R"("year":2018})", R"("inhabitants":1,"year":2018})"), Fit::not_canonical},
      {with(text, R"("year":2018})", R"("year":"2018"})"), Fit::unreadable},
      {with(text, R"("year":2018})", R"("year" :2018})"), Fit::not_canonical}};
  EntryReader reader;
  for (const auto& [before, fit_before] : all) {
    for (const auto& [entry, fit] : all) {
      EXPECT_EQ(reader.read(base::bytes_of(before)), fit_before) << before;
      EXPECT_EQ(reader.read(base::bytes_of(entry)), fit) << entry;
    }
  }
}

TEST(Entry, AddsItsAmountToItsGroup) {
  facts::Draft line = draft_of("ledger_entry", {{"municipality", "GM0377"},
                                                {"year", std::int64_t{2018}},
                                                {"entry", "12/a"},
                                                {"line", std::int64_t{3}},
                                                {"account", "4/1"},
                                                {"amount", values::Money::from_cents(-5)}});
  std::string group;
  EntryReader reader;
  const auto measured = [&](const facts::Draft& draft) {
    const auto bytes = encode_statement(draft, 0, salt);
    EXPECT_EQ(reader.read(bytes), Fit::fits);
    return reader.measured(group);
  };
  ASSERT_TRUE(measured(line).has_value());
  EXPECT_EQ(measured(line)->group, "2018/GM0377/4%2F1");
  EXPECT_EQ(measured(line)->cents, -5);
  line.values[line.kind->at("amount")] = values::Reason::withheld;
  line.values[line.kind->at("account")] = values::Reason::disputed;
  ASSERT_TRUE(measured(line).has_value());
  EXPECT_EQ(measured(line)->group, "2018/GM0377/%?disputed");
  EXPECT_EQ(measured(line)->cents, amount_missing);
  line.operation = facts::Operation::retract;
  EXPECT_FALSE(measured(line).has_value());
  EXPECT_FALSE(measured(inhabitants()).has_value());
}

TEST(Entry, TransactionBytesAreThese) {
  const TransactionEntry entry{.id = "0192c0de-0000-7000-8000-000000000001",
                               .author = "a",
                               .on_behalf_of = "",
                               .tool = "vlecht",
                               .reason = "r\n",
                               .recorded_at = {12},
                               .statement_count = 3,
                               .document = 8,
                               .origin = "vlecht/x",
                               .salt = salt};
  EXPECT_EQ(text_of(encode(entry)),
            R"({"author":"a","compartment":0,"count":3,"document":8,"e":"tx",)"
            R"("id":"0192c0de-0000-7000-8000-000000000001","n":")" +
                std::string(salt_text) +
                R"(","on_behalf_of":"","origin":"vlecht/x","reason":"r\n","recorded_at":12,)"
                R"("tool":"vlecht","v":1})");
  EntryReader reader;
  const auto bytes = encode(entry);
  ASSERT_EQ(reader.read(bytes), Fit::fits);
  EXPECT_EQ(reader.transaction(), entry);
}

TEST(Entry, DocumentComesBackAsItWas) {
  const DocumentEntry entry{{.entry = 0,
                             .name = "kosten \"2018\".xlsx",
                             .digest = base::sha256(base::bytes_of("x")),
                             .size = 5'000'000'000,
                             .media_type = "text/csv",
                             .sheets = {"Blad1", "\u20AC"},
                             .received_at = {1574276400000000}},
                            7,
                            salt};
  EntryReader reader;
  const auto bytes = encode(entry);
  ASSERT_EQ(reader.read(bytes), Fit::fits);
  EXPECT_EQ(reader.document(), entry);
}

TEST(Entry, StatementComesBackAsItWas) {
  facts::Draft draft = inhabitants();
  draft.values[draft.kind->at("inhabitants")] = values::Reason::not_delivered;
  draft.values[draft.kind->at("name")] = facts::Value("Bloemendaal / \"x\"");
  draft.standing = facts::Standing::illustrative;
  EntryReader reader;
  const auto bytes = encode_statement(draft, 0, salt);
  ASSERT_EQ(reader.read(bytes), Fit::fits);
  const facts::Draft back = reader.draft();
  EXPECT_EQ(back.kind, draft.kind);
  EXPECT_EQ(back.values, draft.values);
  EXPECT_EQ(back.valid, draft.valid);
  EXPECT_EQ(back.standing, draft.standing);
  EXPECT_EQ(back.source, draft.source);
  EXPECT_EQ(reader.statement().key, "GM0377/2018");
}

TEST(Entry, RetractionNamesOnlyWhatItIsAbout) {
  facts::Draft draft = inhabitants();
  draft.operation = facts::Operation::retract;
  const auto bytes = encode_statement(draft, 0, salt);
  EXPECT_TRUE(text_of(bytes).starts_with(R"({"b":{"municipality":"GM0377","year":2018},)"));
  EntryReader reader;
  ASSERT_EQ(reader.read(bytes), Fit::fits);
  EXPECT_EQ(reader.draft().values[2], facts::KnownValue(values::Reason::not_supplied));
}

TEST(Entry, KeyWithASlashIsEscapedAsInFacts) {
  const facts::Draft draft =
      draft_of("mapping_profile", {{"name", "a/b%\n"}, {"kind", "inhabitants"}});
  EntryReader reader;
  const auto bytes = encode_statement(draft, 0, salt);
  ASSERT_EQ(reader.read(bytes), Fit::fits);
  EXPECT_EQ(reader.statement().key, "a%2Fb%25\n");
}

TEST(Entry, BytesThatAreNotTheirOwnCanonicalFormAreRefused) {
  const std::string text = statement_text();
  EXPECT_EQ(fit_of(text), Fit::fits);
  EXPECT_EQ(fit_of(text + " "), Fit::not_canonical);
  EXPECT_EQ(fit_of(text.substr(0, text.size() - 1)), Fit::not_canonical);
  EXPECT_EQ(fit_of(with(text, ":23410", ": 23410")), Fit::not_canonical);
  EXPECT_EQ(fit_of(with(text, "23410", "023410")), Fit::not_canonical);
  EXPECT_EQ(fit_of(with(text, "GM0377", "\\u0047M0377")), Fit::not_canonical);
  EXPECT_EQ(fit_of(with(text, "\"year\"", "\"a\"")), Fit::not_canonical);
  EXPECT_EQ(fit_of(with(text, ",\"year\"", R"(,"name":{"missing":"not_supplied"},"year")")),
            Fit::not_canonical);
  EXPECT_EQ(fit_of(""), Fit::not_canonical);
  EXPECT_EQ(fit_of("{}"), Fit::unreadable);
}

TEST(Entry, ContentOfAnotherTypeIsUnreadable) {
  const std::string text = statement_text();
  EXPECT_EQ(fit_of(with(text, "23410", "\"23410\"")), Fit::unreadable);
  EXPECT_EQ(fit_of(with(text, "\"GM0377\",\"year\"", "\"0377\",\"year\"")), Fit::unreadable);
  EXPECT_EQ(fit_of(with(text, "\"year\":2018", "\"year\":1066")), Fit::unreadable);
  EXPECT_EQ(fit_of(with(text, "\"year\":2018", R"("year":{"missing":"nil"})")), Fit::unreadable);
  EXPECT_EQ(fit_of(with(text, "\"inhabitants\":23410,", "")), Fit::unreadable);
  EXPECT_EQ(fit_of(with(text, "GM0377/2018", "GM0377/2019")), Fit::unreadable);
  EXPECT_EQ(fit_of(with(text, "2018-01-01", "2018-02-30")), Fit::unreadable);
  EXPECT_EQ(fit_of(with(text, "9999-12-31", "2018-01-01")), Fit::unreadable);
  EXPECT_EQ(fit_of(with(text, "[1,0,2,0]", "[1,0,2]")), Fit::unreadable);
  EXPECT_EQ(fit_of(with(text, "[1,0,2,0]", "[1,0,4294967296,0]")), Fit::unreadable);
  EXPECT_EQ(fit_of(with(text, "00112233", "0011223")), Fit::unreadable);
}

TEST(Entry, WhatOnlyALaterVersionCanKnowIsSaidToBeNewer) {
  const std::string text = statement_text();
  EXPECT_EQ(fit_of(with(text, "\"t\":\"inhabitants\"", "\"t\":\"unheard_of\"")), Fit::newer);
  EXPECT_EQ(fit_of(with(text, "\"reported\"", "\"foretold\"")), Fit::newer);
  EXPECT_EQ(fit_of(with(text, ",\"year\"", ",\"source\":1,\"year\"")), Fit::newer);
  EXPECT_EQ(fit_of(with(text, "{\"inhabitants\"", "{\"area\":1,\"inhabitants\"")), Fit::newer);
  EXPECT_EQ(fit_of(with(text, "23410", R"({"missing":"eaten"})")), Fit::newer);
  EXPECT_EQ(fit_of(with(text, ",\"x\":0", ",\"w\":1,\"x\":0")), Fit::newer);
  EXPECT_EQ(fit_of(with(text, "\"e\":\"st\"", "\"e\":\"st2\"")), Fit::newer);
  EXPECT_EQ(fit_of(R"({"e":"erasure","x":1})"), Fit::newer);
}

TEST(Entry, ALaterFormatIsSaidToBeNewer) {
  TransactionEntry entry;
  entry.id = "0192c0de-0000-7000-8000-000000000001";
  const std::string text = text_of(encode(entry));
  EXPECT_EQ(fit_of(text), Fit::fits);
  EXPECT_EQ(fit_of(with(text, "\"v\":1", "\"v\":2")), Fit::newer);
  EXPECT_EQ(fit_of(with(text, "\"compartment\":0", "\"compartment\":2")), Fit::newer);
  EXPECT_EQ(fit_of(with(text, "0192c0de", "0192C0DE")), Fit::unreadable);
  EXPECT_EQ(fit_of(with(text, "\"recorded_at\":0", "\"recorded_at\":-1")), Fit::unreadable);
}

TEST(Entry, ADecimalHasOneSpelling) {
  const facts::Draft share = draft_of(
      "key_share", {{"key", "K1"}, {"municipality", "GM0377"}, {"percent", std::string("45.5")}});
  const std::string text = text_of(encode_statement(share, 0, salt));
  EXPECT_EQ(fit_of(text), Fit::fits);
  for (const std::string_view other : {"45.50", "045.5", "+45.5", "45,5", "4.55e1", "", "-0"}) {
    const std::string changed = with(text, "45.5", other);
    EXPECT_NE(fit_of(changed), Fit::fits) << changed;
  }
  EXPECT_EQ(fit_of(with(text, "45.5", "45.50")), Fit::not_canonical);
  EXPECT_EQ(fit_of(with(text, "\"45.5\"", "45")), Fit::unreadable);
}

TEST(Entry, OneReaderReadsEntriesOfEverySortInTurn) {
  EntryReader reader;
  TransactionEntry entry;
  entry.id = "0192c0de-0000-7000-8000-000000000001";
  entry.document = 1;
  entry.origin = "vlecht/x";
  const auto first_bytes = encode(entry);
  ASSERT_EQ(reader.read(first_bytes), Fit::fits);
  EXPECT_EQ(reader.read(base::bytes_of("{")), Fit::not_canonical);
  const auto statement_bytes = encode_statement(inhabitants(), 0, salt);
  ASSERT_EQ(reader.read(statement_bytes), Fit::fits);
  entry.document.reset();
  entry.origin.reset();
  const auto last_bytes = encode(entry);
  ASSERT_EQ(reader.read(last_bytes), Fit::fits);
  EXPECT_EQ(reader.transaction(), entry);
}

TEST(Entry, OriginIsPrintableWithoutSpaceOrPlus) {
  EXPECT_TRUE(is_origin("vlecht/0192c0de-0000-7000-8000-000000000001"));
  for (const char* text : {"", "a b", "a+b", "a\nb", "\u00E9"}) EXPECT_FALSE(is_origin(text));
  EXPECT_FALSE(is_origin(std::string(201, 'a')));
}

}  // namespace
}  // namespace vlecht::journal
