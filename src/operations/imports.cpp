// SPDX-License-Identifier: EUPL-1.2
#include "operations/imports.h"

#include <algorithm>
#include <array>
#include <map>

#include "base/check.h"
#include "base/text.h"
#include "facts/kinds.h"

namespace vlecht::operations {
namespace {

using facts::EntryNumber;

// Everything of a kind that holds at the end of time: the program's own records never end.
base::Result<std::vector<facts::Fact>> all_of(const journal::Journal& journal,
                                              std::string_view kind) {
  const values::ValidOn last{values::open_end().plus_days(-1)};
  return journal.facts(journal.timeline().holding(journal::kind_number(facts::kind_named(kind)),
                                                  last, journal.size()));
}

std::int64_t number_of(const std::string& id) { return base::to_integer(id).value_or(0); }

ImportInfo info_of(const journal::Journal& journal, const facts::Fact& fact) {
  // The record may have been renewed by a retraction: the import is its first statement.
  const EntryNumber first =
      journal.timeline().statements(journal::kind_number(*fact.kind), fact.key).front();
  const auto& transaction = journal.transaction_of(first);
  return {.id = fact.text("id"),
          .kind = fact.text("kind"),
          .file = fact.text("file"),
          .digest = fact.text("digest"),
          .rules = fact.text("settings"),
          .controls = fact.text("controls"),
          .rows = fact.integer("rows"),
          .set_aside = fact.integer("set_aside"),
          .is_in_force = fact.text("state") == "in_force",
          .transaction = transaction.entry,
          .document = fact.source.document,
          .recorded_at = transaction.recorded_at,
          .author = transaction.author,
          .fact = fact};
}

// Builds the counter-statements for one import.
class Undoing {
 public:
  Undoing(const journal::Journal& journal, const journal::TransactionInfo& import)
      : journal_(journal), import_(import) {}

  base::Result<void> undo(EntryNumber number) {
    TRY(const facts::Draft draft, journal_.statement(number));
    const std::uint16_t kind = journal::kind_number(*draft.kind);
    const std::string key = facts::key_of(*draft.kind, draft.values);
    const auto is_import = [&](EntryNumber entry) { return is_of_import(entry); };
    const auto now = journal_.timeline().stretches(kind, key, draft.valid, journal_.size());
    bool was_superseded = true;
    for (const journal::Stretch& stretch : now) {
      if (stretch.statement != number) continue;
      was_superseded = false;
      const auto before = journal_.timeline().stretches(
          kind, key, *values::Period::of(stretch.from, stretch.until), journal_.size(), is_import);
      TRY_VOID(put_back(draft, stretch, before));
    }
    if (was_superseded) ++counts_.superseded;
    return {};
  }

  std::vector<facts::Draft> take_statements() { return std::move(statements_); }
  const Retraction& counts() const { return counts_; }

 private:
  bool is_of_import(EntryNumber entry) const {
    return entry >= import_.statements_first &&
           entry < import_.statements_first + import_.statement_count;
  }

  base::Result<void> put_back(const facts::Draft& draft, const journal::Stretch& stretch,
                              const std::vector<journal::Stretch>& before) {
    // First nothing over the whole stretch, then what held before over its parts: a later
    // statement in the same transaction wins.
    facts::Draft none = draft;
    none.valid = *values::Period::of(stretch.from, stretch.until);
    none.operation = facts::Operation::retract;
    statements_.push_back(std::move(none));
    bool is_restored = false;
    for (const journal::Stretch& earlier : before) {
      if (!earlier.holds) continue;
      TRY(facts::Draft again, journal_.statement(earlier.statement));
      again.valid = *values::Period::of(earlier.from, earlier.until);
      statements_.push_back(std::move(again));
      is_restored = true;
    }
    ++(is_restored ? counts_.restored : counts_.withdrawn);
    return {};
  }

  const journal::Journal& journal_;
  const journal::TransactionInfo& import_;
  std::vector<facts::Draft> statements_;
  Retraction counts_;
};

facts::Draft settled(const facts::Fact& record) {
  facts::Draft draft{.kind = record.kind,
                     .values = record.values,
                     .valid = record.valid,
                     .operation = facts::Operation::assert_,
                     .standing = record.standing,
                     .source = record.source};
  draft.values[record.kind->at("state")] = facts::Value("retracted");
  return draft;
}

}  // namespace

base::Result<std::vector<ImportInfo>> imports(const journal::Journal& journal) {
  TRY(const auto records, all_of(journal, "import"));
  std::vector<ImportInfo> out;
  out.reserve(records.size());
  for (const facts::Fact& record : records) out.push_back(info_of(journal, record));
  std::sort(out.begin(), out.end(), [](const ImportInfo& a, const ImportInfo& b) {
    return number_of(a.id) < number_of(b.id);
  });
  return out;
}

base::Result<std::vector<SetAsideRow>> set_aside_rows(const journal::Journal& journal) {
  TRY(const auto all, imports(journal));
  std::map<std::string, std::string> files;
  for (const ImportInfo& import : all) {
    if (import.is_in_force) files[import.id] = import.file;
  }
  TRY(const auto records, all_of(journal, "set_aside_row"));
  std::vector<SetAsideRow> rows;
  for (const facts::Fact& record : records) {
    const auto file = files.find(record.text("import"));
    if (file == files.end()) continue;
    rows.push_back({file->first, file->second, record.text("place"), record.text("problem"),
                    record.text("content")});
  }
  return rows;
}

base::Result<Retraction> retract(OpenDossier& dossier, const std::string& import,
                                 const std::string& reason, const std::string& author) {
  if (base::trimmed(reason).empty()) return base::problem("import.no_reason");
  return dossier.write([&](journal::Journal& journal) -> base::Result<Retraction> {
    TRY(const auto all, imports(journal));
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const ImportInfo& info) { return info.id == import; });
    if (found == all.end()) return base::problem("import.unknown", {{"import", import}});
    if (!found->is_in_force) return base::problem("import.not_in_force", {{"import", import}});
    const journal::TransactionInfo& recorded = journal.transaction_of(found->transaction);
    const std::array<std::uint16_t, 2> own_records{
        journal::kind_number(facts::kind_named("import")),
        journal::kind_number(facts::kind_named("set_aside_row"))};
    Undoing undoing(journal, recorded);
    for (EntryNumber number = recorded.statements_first;
         number < recorded.statements_first + recorded.statement_count; ++number) {
      if (journal.erased_by(number)) continue;
      TRY(const facts::Draft draft, journal.statement(number));
      const std::uint16_t kind = journal::kind_number(*draft.kind);
      if (std::find(own_records.begin(), own_records.end(), kind) != own_records.end()) continue;
      TRY_VOID(undoing.undo(number));
    }
    const World& world = dossier.world();
    journal::Transaction transaction;
    transaction.id = transaction_id(world);
    transaction.author = author;
    transaction.tool = "vlecht " + world.version + " retract";
    transaction.reason = reason;
    const Retraction counts = undoing.counts();
    transaction.statements = undoing.take_statements();
    transaction.statements.push_back(settled(found->fact));
    TRY(const auto done, journal.append(transaction, world.now(), world.random_bytes));
    CHECK(!done.was_known);
    return counts;
  });
}

}  // namespace vlecht::operations
