// SPDX-License-Identifier: EUPL-1.2
//
// What holds for every journal, tried on random ones.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "base/text.h"
#include "contract/forgery.h"
#include "contract/log_in_memory.h"
#include "contract/stores.h"
#include "facts/decimal.h"
#include "journal/encoding.h"
#include "journal/static_log.h"
#include "journal/verify.h"

namespace vlecht {
namespace {

using journal::EntryReader;
using journal::Fit;
using journal::Journal;

// UTF-8 with all that needs an escape, and some that needs none.
std::string some_text() {
  const auto code_points = *rc::gen::container<std::vector<char32_t>>(rc::gen::oneOf(
      rc::gen::inRange<char32_t>(0, 0x80), rc::gen::inRange<char32_t>(0, 0x20),
      rc::gen::inRange<char32_t>(0x80, 0xD800), rc::gen::inRange<char32_t>(0xE000, 0x110000),
      rc::gen::element<char32_t>('"', '\\', '/', '%')));
  std::string text;
  for (const char32_t code_point : code_points) base::append_utf8(text, code_point);
  return text;
}

facts::KnownValue some_value(const facts::Field& field) {
  const bool is_key = field.role == facts::Role::key;
  if (!is_key && *rc::gen::inRange(0, 4) == 0) {
    return *rc::gen::element(values::Reason::not_supplied, values::Reason::not_delivered,
                             values::Reason::withheld, values::Reason::disputed);
  }
  switch (field.type) {
    case facts::FieldType::text:
    case facts::FieldType::code:
      return examples::text(some_text());
    case facts::FieldType::municipality:
      return examples::text("GM" + std::to_string(*rc::gen::inRange(1000, 9999)));
    case facts::FieldType::choice: {
      const auto at = *rc::gen::inRange<std::size_t>(0, field.choices.size());
      return examples::text(std::string(field.choices[at].id));
    }
    case facts::FieldType::year:
      return examples::whole(*rc::gen::inRange<std::int64_t>(1900, 2201));
    case facts::FieldType::day:
      return facts::Value(values::Day::from_days_since_1970(*rc::gen::inRange(-30'000, 90'000)));
    case facts::FieldType::moment:
      return facts::Value(
          values::Instant{*rc::gen::inRange<std::int64_t>(0, 4'000'000'000) * 1'000'000});
    case facts::FieldType::count:
      return examples::whole(
          *rc::gen::inRange<std::int64_t>(-journal::number_max, journal::number_max + 1));
    case facts::FieldType::decimal: {
      const auto units = *rc::gen::inRange<std::int64_t>(-999'999'999'999, 1'000'000'000'000);
      const auto text =
          values::Ratio(units, 1'000'000).to_decimal(6, values::Rounding::toward_zero);
      return examples::text(facts::canonical_decimal(text).value());
    }
    case facts::FieldType::sterling:
      return facts::Value(values::Sterling::from_pence(
          *rc::gen::inRange<std::int64_t>(-journal::number_max, journal::number_max + 1)));
    case facts::FieldType::money:
      return examples::cents(
          *rc::gen::inRange<std::int64_t>(-journal::number_max, journal::number_max + 1));
  }
  return values::Reason::not_supplied;
}

const facts::Kind& some_kind() {
  const auto kinds = facts::kinds();
  return kinds[*rc::gen::inRange<std::size_t>(0, kinds.size())];
}

// What may stand together in a transaction; an erasure cannot be made by hand.
const facts::Kind& some_kind_in(bool is_personal) {
  std::vector<const facts::Kind*> allowed;
  for (const facts::Kind& kind : facts::kinds()) {
    if (!journal::may_stand_in(kind, is_personal) || kind.name == "erasure") continue;
    allowed.push_back(&kind);
  }
  return *allowed[*rc::gen::inRange<std::size_t>(0, allowed.size())];
}

facts::Draft some_draft(const facts::Kind& kind) {
  const auto from = values::Day::from_days_since_1970(*rc::gen::inRange(-30'000, 90'000));
  const auto until = *rc::gen::inRange(0, 2) == 0 ? values::open_end()
                                                  : from.plus_days(*rc::gen::inRange(1, 10'000));
  facts::Draft draft{
      .kind = &kind,
      .values = {},
      .valid = *values::Period::of(from, until),
      .operation = *rc::gen::element(facts::Operation::assert_, facts::Operation::retract),
      .standing = *rc::gen::element(facts::Standing::adopted, facts::Standing::illustrative),
      .source = {0, *rc::gen::inRange<std::uint32_t>(0, 9), *rc::gen::arbitrary<std::uint32_t>(),
                 3}};
  for (const facts::Field& field : kind.fields) {
    const bool is_left_out =
        draft.operation == facts::Operation::retract && field.role != facts::Role::key;
    draft.values.push_back(is_left_out ? facts::KnownValue(values::Reason::not_supplied)
                                       : some_value(field));
  }
  return draft;
}

std::vector<journal::Transaction> some_transactions(int most) {
  std::vector<journal::Transaction> out;
  const int count = *rc::gen::inRange(1, most);
  for (int i = 0; i < count; ++i) {
    std::vector<facts::Draft> drafts;
    const int statements = *rc::gen::inRange(0, 12);
    const bool is_personal = *rc::gen::inRange(0, 4) == 0;
    // One personal statement makes it a personal transaction.
    if (is_personal) drafts.push_back(some_draft(facts::kind_named("person")));
    for (int j = 0; j < statements; ++j) drafts.push_back(some_draft(some_kind_in(is_personal)));
    auto made = examples::transaction(static_cast<unsigned>(i), std::move(drafts));
    made.reason = some_text();
    if (*rc::gen::inRange(0, 2) == 0) {
      made = examples::with_document(made, some_text(), some_text(), *rc::gen::inRange(0, 2) == 0);
    }
    out.push_back(std::move(made));
  }
  return out;
}

void start(journal::Store& store, const journal::Transaction& first, examples::Salts& salts) {
  const auto done =
      Journal::start(store, examples::origin, first, examples::start_time, std::ref(salts));
  if (!done) RC_FAIL(base::to_string(done.error()));
}

void append(Journal& journal, const journal::Transaction& transaction, examples::Salts& salts) {
  const auto done = journal.append(transaction, examples::start_time, std::ref(salts));
  if (!done) RC_FAIL(base::to_string(done.error()));
}

std::shared_ptr<stores::MemoryStore> in_memory(const std::vector<journal::Transaction>& all) {
  auto store = std::make_shared<stores::MemoryStore>();
  examples::Salts salts;
  start(*store, all.front(), salts);
  Journal journal = Journal::open(store).value();
  for (std::size_t i = 1; i < all.size(); ++i) append(journal, all[i], salts);
  return store;
}

// Everything that a store has but the kept checkpoints.
auto content_of(const journal::Store& store) {
  std::vector<std::tuple<std::uint32_t, std::uint64_t, base::Bytes>> tiles;
  RC_ASSERT(store.tiles([&](const journal::Tile& tile) {
    tiles.emplace_back(tile.level, tile.index, tile.hashes);
    return true;
  }));
  return std::tuple(*store.head(), examples::entries_of(store), tiles, *store.transactions());
}

// So many statements that bundles become full.
std::vector<journal::Transaction> long_transactions() {
  std::vector<journal::Transaction> out;
  const int count = *rc::gen::inRange(1, 5);
  for (int i = 0; i < count; ++i) {
    const int statements = *rc::gen::element(0, 1, 200, 253, 254, 255, 256, 257, 700);
    std::vector<facts::Draft> drafts;
    for (int j = 0; j < statements; ++j) drafts.push_back(examples::inhabitants("GM0377", 2018, j));
    auto made = examples::transaction(static_cast<unsigned>(i), std::move(drafts));
    if (*rc::gen::inRange(0, 2) == 0) {
      made =
          examples::with_document(made, "a.csv", std::to_string(i), *rc::gen::inRange(0, 2) == 0);
    }
    out.push_back(std::move(made));
  }
  return out;
}

void check_comes_back(const std::vector<journal::Transaction>& transactions) {
  auto store = std::make_shared<stores::MemoryStore>();
  examples::Salts salts;
  start(*store, transactions.front(), salts);
  Journal journal = Journal::open(store).value();
  examples::LogInMemory log;
  for (std::size_t i = 1; i <= transactions.size(); ++i) {
    // Sometimes after several transactions at once, and always at the end.
    if (i == transactions.size() || *rc::gen::inRange(0, 2) == 0) log.grow(*store);
    if (i < transactions.size()) append(journal, transactions[i], salts);
  }
  stores::MemoryStore back;
  // One bundle at a time or many, a transaction to a commit or all of them.
  const journal::GatheringLimits limits{
      *rc::gen::inRange<std::uint64_t>(1, 3) * journal::bundle_width,
      *rc::gen::element<std::uint64_t>(1, 300, 1'000, 100'000),
      *rc::gen::element<std::uint64_t>(1, 1'000)};
  const auto rebuilt = log.rebuild(back, limits);
  if (!rebuilt) RC_FAIL(base::to_string(rebuilt.error()));
  RC_ASSERT(content_of(back) == content_of(*store));
  for (const auto& document : journal.documents()) {
    RC_ASSERT(*back.file(document.digest) == *store->file(document.digest));
  }
}

RC_GTEST_PROP(JournalModel, AnyJournalComesBackFromItsStaticLog, ()) {
  check_comes_back(some_transactions(8));
}

RC_GTEST_PROP(JournalModel, AJournalOfManyBundlesComesBackFromItsStaticLog, ()) {
  check_comes_back(long_transactions());
}

RC_GTEST_PROP(JournalModel, AnythingChangedInAStaticLogIsNoticed, ()) {
  const auto store = in_memory(some_transactions(6));
  examples::LogInMemory log;
  log.grow(*store);
  auto& [name, bytes] =
      *std::next(log.files.begin(), *rc::gen::inRange<int>(0, static_cast<int>(log.files.size())));
  if (bytes.empty() || *rc::gen::inRange(0, 4) == 0) {
    if (name.starts_with("blob/")) return;  // keeping is optional
    log.files.erase(name);
  } else {
    bytes[*rc::gen::inRange<std::size_t>(0, bytes.size())] ^= *rc::gen::inRange<base::Byte>(1, 255);
  }
  stores::MemoryStore back;
  RC_ASSERT(!log.rebuild(back));
}

RC_GTEST_PROP(JournalModel, AStatementComesBackAsItWas, ()) {
  const facts::Draft draft = some_draft(some_kind());
  const auto bytes = journal::encode_statement(draft, 0, journal::Salt{});
  RC_ASSERT(journal::is_canonical_object(bytes));
  EntryReader reader;
  RC_ASSERT(reader.read(bytes) == Fit::fits);
  const facts::Draft back = reader.draft();
  RC_ASSERT(back.kind == draft.kind);
  RC_ASSERT(back.values == draft.values);
  RC_ASSERT(back.valid == draft.valid);
  RC_ASSERT(back.operation == draft.operation);
  RC_ASSERT(back.standing == draft.standing);
  RC_ASSERT(back.source == draft.source);
  RC_ASSERT(reader.statement().key == facts::key_of(*draft.kind, draft.values));
  RC_ASSERT(journal::encode_statement(back, 0, journal::Salt{}) == bytes);
}

RC_GTEST_PROP(JournalModel, AnyTextComesBackAsItWas, ()) {
  const std::string text = some_text();
  journal::Writer out(8);
  out.text(text);
  const auto bytes = out.take();
  journal::Reader in(bytes);
  journal::Text read;
  RC_ASSERT(in.text(read) && in.is_at_end());
  RC_ASSERT(read.decoded() == text);
}

// Whatever is accepted is its own canonical form: a changed byte never passes as another spelling.
RC_GTEST_PROP(JournalModel, ChangedBytesAreRefusedOrAreTheCanonicalFormOfSomethingElse, ()) {
  auto bytes = journal::encode_statement(some_draft(some_kind()), 0, journal::Salt{});
  const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size());
  bytes[at] = *rc::gen::arbitrary<base::Byte>();
  EntryReader reader;
  if (reader.read(bytes) != Fit::fits) return;
  const auto& statement = reader.statement();
  RC_ASSERT(journal::encode_statement(reader.draft(), statement.transaction, statement.salt) ==
            bytes);
}

RC_GTEST_PROP(JournalModel, AChangedByteInAnyEntryIsFoundThere, ()) {
  const auto store = in_memory(some_transactions(6));
  auto entries = examples::entries_of(*store);
  const auto number = *rc::gen::inRange<std::size_t>(0, entries.size());
  const auto at = *rc::gen::inRange<std::size_t>(0, entries[number].size());
  entries[number][at] ^= *rc::gen::inRange<base::Byte>(1, 255);

  // The same store with one byte changed, tree and head as they were.
  stores::MemoryStore changed;
  journal::Batch batch;
  batch.before = *changed.head();
  batch.after = *store->head();
  batch.entries = entries;
  RC_ASSERT(store->tiles([&](const journal::Tile& tile) {
    batch.tiles.push_back(tile);
    return true;
  }));
  batch.transaction_id = examples::transaction_id(1);
  RC_ASSERT(changed.append(batch));
  const auto verified = journal::verify(changed);
  RC_ASSERT(!verified);
  RC_ASSERT(verified.error().name == "journal.entry_altered");
  RC_ASSERT(verified.error().detail("entry") == std::to_string(number));
}

RC_GTEST_PROP(JournalModel, FileOpenedInBetweenHasTheSameRootAsMemory, ()) {
  const auto transactions = some_transactions(4);
  const auto expected = in_memory(transactions)->head();
  const examples::Folder folder;
  const std::string path = folder.file("a.vlecht");
  examples::Salts salts;
  {
    const auto store = stores::SqliteStore::create(path).value();
    start(*store, transactions.front(), salts);
  }
  for (std::size_t i = 1; i < transactions.size(); ++i) {
    std::shared_ptr<journal::Store> store = stores::SqliteStore::open(path, true).value();
    Journal journal = Journal::open(store).value();
    append(journal, transactions[i], salts);
  }
  RC_ASSERT(folder.names() == std::vector<std::string>{"a.vlecht"});
  const auto store = stores::SqliteStore::open(path, false).value();
  RC_ASSERT(*store->head() == *expected);
  const auto verified = journal::verify(*store);
  RC_ASSERT(verified);
}

RC_GTEST_PROP(JournalModel, ThePastStaysAsItWasWhateverIsAdded, ()) {
  const auto transactions = some_transactions(6);
  const auto store = in_memory({transactions.front()});
  Journal journal = Journal::open(store).value();
  const auto size = journal.size();
  const auto root = journal.head().root;
  const values::ValidOn day{values::Day::from_days_since_1970(*rc::gen::inRange(-30'000, 90'000))};
  std::vector<std::vector<facts::EntryNumber>> before;
  for (std::uint16_t kind = 0; kind < facts::kinds().size(); ++kind) {
    before.push_back(journal.timeline().holding(kind, day, size));
  }
  examples::Salts salts;
  for (std::size_t i = 1; i < transactions.size(); ++i) append(journal, transactions[i], salts);
  for (std::uint16_t kind = 0; kind < facts::kinds().size(); ++kind) {
    RC_ASSERT(journal.timeline().holding(kind, day, size) == before[kind]);
  }
  RC_ASSERT(*journal.root(size) == root);
  const journal::Checkpoint checkpoint{examples::origin, size, root};
  const auto verified = journal::verify_checkpoint(*store, to_text(checkpoint));
  RC_ASSERT(verified);
}

}  // namespace
}  // namespace vlecht
