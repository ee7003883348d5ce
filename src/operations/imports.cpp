// SPDX-License-Identifier: EUPL-1.2
#include "operations/imports.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <map>
#include <optional>
#include <set>

#include "base/check.h"
#include "base/text.h"
#include "facts/kinds.h"
#include "facts/service_choices.h"

namespace vlecht::operations {
namespace {

using facts::EntryNumber;

constexpr std::string_view retract_tool = " retract";

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

std::int64_t second_in(const facts::Draft& draft, std::string_view field) {
  const facts::KnownValue& value = draft.values[draft.kind->at(field)];
  return value.is_known() ? std::get<values::Instant>(*value).microseconds / 1'000'000 : 0;
}

/// Times of which files say what observations of another one said already.
class SeenAgain {
 public:
  /// Of all imports but those whose statements `is_gone` tells. Problems: those of
  /// `Journal::facts`.
  static base::Result<SeenAgain> read(const journal::Journal& journal,
                                      const std::function<bool(EntryNumber)>& is_gone) {
    SeenAgain out;
    TRY(const auto all, all_of(journal, "seen_again"));
    for (const facts::Fact& fact : all) {
      if (!is_gone(fact.id)) out.by_probe_[fact.text("probe")].push_back(fact);
    }
    return out;
  }

  /// An observation as far as another file says it too; none where no other does.
  std::optional<facts::Draft> left_of(const facts::Draft& observation) const {
    const auto& probe = observation.values[observation.kind->at("probe")];
    const auto found = by_probe_.find(facts::to_text(*probe));
    if (found == by_probe_.end()) return std::nullopt;
    const std::int64_t begin = second_in(observation, "begins");
    const facts::Fact* longest = nullptr;
    for (const facts::Fact& each : found->second) {
      const bool is_in_it = moment(each, "begins") <= begin && begin < moment(each, "ends");
      if (is_in_it && (!longest || moment(each, "ends") > moment(*longest, "ends")))
        longest = &each;
    }
    if (longest == nullptr) return std::nullopt;
    return cut(observation, *longest);
  }

 private:
  static std::int64_t moment(const facts::Fact& fact, std::string_view field) {
    return std::get<values::Instant>(*fact[field]).microseconds / 1'000'000;
  }

  static facts::Draft cut(facts::Draft observation, const facts::Fact& again) {
    const auto put = [&](std::string_view field, facts::KnownValue value) {
      observation.values[observation.kind->at(field)] = std::move(value);
    };
    observation.standing = again.standing;
    observation.source = again.source;
    if (second_in(observation, "ends") <= moment(again, "ends")) return observation;
    put("ends", again["ends"]);
    put("last", again["last"]);
    put("samples", values::Reason::not_supplied);
    put("ended", facts::Value(std::string(facts::endings::end_of_source)));
    return observation;
  }

  std::map<std::string, std::vector<facts::Fact>> by_probe_;
};

/// What imports stated that are retracted, or are about to be: nothing of it is put back.
class Gone {
 public:
  // A retraction may have put back what such an import had stated, with its document as source.
  static base::Result<Gone> of(const journal::Journal& journal,
                               const std::vector<ImportInfo>& imports) {
    Gone out;
    std::set<EntryNumber> documents;
    for (const ImportInfo& import : imports) {
      const journal::TransactionInfo& recorded = journal.transaction_of(import.transaction);
      out.ranges_.emplace_back(recorded.statements_first,
                               recorded.statements_first + recorded.statement_count);
      documents.insert(import.document);
    }
    for (const journal::TransactionInfo& transaction : journal.transactions()) {
      if (!transaction.tool.ends_with(retract_tool)) continue;
      for (EntryNumber number = transaction.statements_first;
           number < transaction.statements_first + transaction.statement_count; ++number) {
        if (journal.erased_by(number)) continue;
        TRY(const facts::Draft draft, journal.statement(number));
        const bool is_again = draft.operation == facts::Operation::assert_ &&
                              !draft.kind->is_import_record &&
                              documents.contains(draft.source.document);
        if (is_again) out.restated_.emplace(number, draft.source.document);
      }
    }
    return out;
  }

  bool contains(EntryNumber entry) const {
    const bool is_stated = std::any_of(ranges_.begin(), ranges_.end(), [&](const auto& range) {
      return range.first <= entry && entry < range.second;
    });
    return is_stated || restated_.contains(entry);
  }

  // What retractions stated again from a document, ascending.
  std::vector<EntryNumber> restated_from(EntryNumber document) const {
    std::vector<EntryNumber> out;
    for (const auto& [number, from] : restated_)
      if (from == document) out.push_back(number);
    return out;
  }

 private:
  std::vector<std::pair<EntryNumber, EntryNumber>> ranges_;
  std::map<EntryNumber, EntryNumber> restated_;  // statement, document
};

// Builds the counter-statements for one import.
class Undoing {
 public:
  Undoing(const journal::Journal& journal, const Gone& gone) : journal_(journal), gone_(gone) {}

  base::Result<void> undo(EntryNumber number) {
    TRY(const facts::Draft draft, journal_.statement(number));
    const std::uint16_t kind = journal::kind_number(*draft.kind);
    const std::string key = facts::key_of(*draft.kind, draft.values);
    const auto is_gone = [&](EntryNumber entry) { return gone_.contains(entry); };
    const auto now = journal_.timeline().stretches(kind, key, draft.valid, journal_.size());
    bool was_superseded = true;
    for (const journal::Stretch& stretch : now) {
      if (stretch.statement != number) continue;
      was_superseded = false;
      const auto before = journal_.timeline().stretches(
          kind, key, *values::Period::of(stretch.from, stretch.until), journal_.size(), is_gone);
      TRY_VOID(put_back(draft, stretch, before));
    }
    if (was_superseded) ++counts_.superseded;
    return {};
  }

  std::vector<facts::Draft> take_statements() { return std::move(statements_); }
  const Retraction& counts() const { return counts_; }

 private:
  // What another file says of it too, and did not state again.
  base::Result<bool> put_back_what_was_seen_again(const facts::Draft& draft) {
    if (draft.kind->name != "observation") return false;
    if (!seen_again_) {
      TRY(seen_again_,
          SeenAgain::read(journal_, [&](EntryNumber entry) { return gone_.contains(entry); }));
    }
    auto left = seen_again_->left_of(draft);
    if (!left) return false;
    statements_.push_back(std::move(*left));
    return true;
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
    if (!is_restored) {
      TRY(is_restored, put_back_what_was_seen_again(draft));
    }
    ++(is_restored ? counts_.restored : counts_.withdrawn);
    return {};
  }

  const journal::Journal& journal_;
  const Gone& gone_;
  std::optional<SeenAgain> seen_again_;
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
    std::vector<ImportInfo> gone_imports{*found};
    std::copy_if(all.begin(), all.end(), std::back_inserter(gone_imports),
                 [](const ImportInfo& info) { return !info.is_in_force; });
    TRY(const Gone gone, Gone::of(journal, gone_imports));
    Undoing undoing(journal, gone);
    for (const EntryNumber number : gone.restated_from(found->document))
      TRY_VOID(undoing.undo(number));
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
    transaction.tool = "vlecht " + world.version + std::string(retract_tool);
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
