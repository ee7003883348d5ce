// SPDX-License-Identifier: EUPL-1.2
#include "journal/outlines.h"

#include <gtest/gtest.h>

#include "facts/kinds.h"
#include "journal/timeline.h"

namespace vlecht::journal {
namespace {

constexpr Salt salt{1, 2, 3};

facts::Draft ledger_line(std::string_view entry, std::string_view account) {
  const facts::Kind& kind = facts::kind_named("ledger_entry");
  facts::Draft draft{.kind = &kind,
                     .values = {},
                     .valid = values::Period::since(*values::day_from_iso("2018-01-01")),
                     .source = {.document = 1}};
  draft.values.assign(kind.fields.size(), values::Reason::not_supplied);
  const auto put = [&](std::string_view field, facts::Value value) {
    draft.values[kind.at(field)] = std::move(value);
  };
  put("municipality", "GM0377");
  put("year", std::int64_t{2018});
  put("entry", std::string(entry));
  put("line", std::int64_t{3});
  put("account", std::string(account));
  put("amount", values::Money::from_cents(-5));
  return draft;
}

base::Bytes statement(const facts::Draft& draft) { return encode_statement(draft, 7, salt); }

base::Bytes transaction_entry() {
  TransactionEntry entry;
  entry.id = "0192c0de-0000-7000-8000-000000000000";
  return encode(entry);
}

TEST(Outlines, HaveOfAStatementWhatTheReaderHas) {
  const Seed seed{3, 4};
  Outlines outlines;
  const auto plain = statement(ledger_line("B1", "40000"));
  facts::Draft retraction = ledger_line("B1", "40000");
  retraction.operation = facts::Operation::retract;
  const std::vector<base::Bytes> all{plain, statement(ledger_line("a/b%c", "4/1")),
                                     statement(ledger_line("\t\"\u00e9", "\n")),
                                     statement(retraction), plain};
  for (std::size_t i = 0; i < all.size(); ++i) outlines.add(100 + i, all[i]);
  outlines.finish(seed);
  ASSERT_EQ(outlines.statements().size(), all.size());
  EXPECT_TRUE(outlines.others().empty());
  EntryReader reader;
  std::string group;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Outline& outline = outlines.statements()[i];
    ASSERT_EQ(reader.read(all[i]), Fit::fits);
    const StatementView& expected = reader.statement();
    EXPECT_EQ(outline.number, 100 + i);
    EXPECT_EQ(outline.transaction, 7U);
    EXPECT_EQ(outline.document, 1U);
    EXPECT_EQ(outline.kind, kind_number(facts::kind_named("ledger_entry")));
    EXPECT_EQ(outline.operation, expected.operation);
    EXPECT_EQ(outline.from, expected.from);
    EXPECT_EQ(outline.until, expected.until);
    EXPECT_EQ(outline.key, expected.key);
    EXPECT_EQ(outline.key_tag, Texts::tag(seed, expected.key));
    const auto measured = reader.measured(group);
    ASSERT_EQ(outline.measured.has_value(), measured.has_value());
    if (!measured) continue;
    EXPECT_EQ(outline.measured->group, measured->group);
    EXPECT_EQ(outline.measured->cents, measured->cents);
    EXPECT_EQ(outline.group_tag, Texts::tag(seed, measured->group));
  }
}

TEST(Outlines, KeepApartWhatIsNoStatement) {
  using What = Outlines::Other::What;
  Outlines outlines;
  base::Bytes altered = statement(ledger_line("B1", "40000"));
  altered[0] = ' ';
  outlines.add(5, transaction_entry());
  outlines.add(6, statement(ledger_line("B1", "40000")));
  outlines.add(7, {});
  outlines.add(8, altered);
  outlines.finish(std::nullopt);
  ASSERT_EQ(outlines.statements().size(), 1U);
  EXPECT_EQ(outlines.statements()[0].number, 6U);
  EXPECT_EQ(outlines.statements()[0].key, "GM0377/2018/B1/3");
  ASSERT_EQ(outlines.others().size(), 3U);
  EXPECT_EQ(outlines.others()[0].number, 5U);
  EXPECT_EQ(outlines.others()[0].what, What::transaction_or_document);
  EXPECT_EQ(outlines.others()[1].number, 7U);
  EXPECT_EQ(outlines.others()[1].what, What::hole);
  EXPECT_EQ(outlines.others()[2].number, 8U);
  EXPECT_EQ(outlines.others()[2].what, What::misfit);
  EXPECT_EQ(outlines.others()[2].fit, Fit::not_canonical);
}

TEST(Outlines, BeginAgainAfterClear) {
  Outlines outlines;
  outlines.add(5, statement(ledger_line("B1", "40000")));
  outlines.add(6, {});
  outlines.finish(std::nullopt);
  outlines.clear();
  EXPECT_TRUE(outlines.statements().empty());
  EXPECT_TRUE(outlines.others().empty());
  outlines.add(9, statement(ledger_line("C", "1")));
  outlines.finish(std::nullopt);
  ASSERT_EQ(outlines.statements().size(), 1U);
  EXPECT_EQ(outlines.statements()[0].key, "GM0377/2018/C/3");
  EXPECT_EQ(outlines.statements()[0].measured->group, "2018/GM0377/1");
}

}  // namespace
}  // namespace vlecht::journal
