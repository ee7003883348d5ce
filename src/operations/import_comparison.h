// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "journal/columns.h"
#include "operations/import_file.h"

namespace vlecht::operations {

/// The rules of an import or a profile, one per line; what cannot be read is passed over.
std::vector<importers::Rule> rules_from(std::string_view text);

/// The keys of the rows of a file, to tell which keys it does not have.
class Keys {
 public:
  explicit Keys(const journal::Seed& seed) : keys_(seed) {}

  void add(const std::vector<facts::Draft>& drafts);
  bool contains(std::string_view key) const { return keys_.find(key).has_value(); }

 private:
  journal::Texts keys_;
  std::string key_;  // working space of `add`
};

/// Compares the rows of a file with what the journal stated before, and counts in an outcome what
/// is added, changed and unchanged. The import may be recorded meanwhile.
class ImportComparison {
 public:
  /// All outlive it.
  ImportComparison(const journal::Journal& journal, const facts::Kind& kind,
                   ImportOutcome& outcome);

  /// Whether nothing of this kind was stated before.
  bool is_first_of_kind() const { return is_first_of_kind_; }
  const facts::Kind& kind() const { return described_; }

  /// Leaves the drafts that say something new, in their order; `keeps_unchanged`: all of them, so
  /// that what they say stays when the import that said it before is retracted. Problems: those of
  /// `Journal::facts`.
  base::Result<void> keep_new(std::vector<facts::Draft>& drafts, bool keeps_unchanged = false);

 private:
  using Candidate = std::pair<facts::EntryNumber, std::size_t>;  // statement, draft

  void count_added(const std::vector<facts::Draft>& drafts);
  std::optional<facts::EntryNumber> sole_winner(const facts::Draft& draft);
  base::Result<std::vector<bool>> unchanged(std::vector<Candidate>& candidates,
                                            const std::vector<facts::Draft>& drafts);

  const journal::Journal& journal_;
  const facts::Kind& described_;
  std::uint16_t kind_;
  bool is_first_of_kind_;
  ImportOutcome& outcome_;
};

/// What the previous import of a kind stated about keys that a file does not have any more: told by
/// its kept file; without that file it is all that holds of the kind. A file that says about which
/// keys it is complete (its scope) is compared with all that holds of those.
class Vanished {
 public:
  /// `keys`: of this kind in the file; they and `outcome`, which counts what vanished, outlive it.
  /// Problems: those of `Journal::file`.
  static base::Result<Vanished> since(const ImportInfo& previous, const journal::Journal& journal,
                                      const facts::Kind& kind, const Keys& keys,
                                      const journal::Seed& seed, ImportOutcome& outcome);

  /// Retractions of the next keys in place of what `drafts` held, some thousands at most; false
  /// when there are none left. Problems: those of `Journal::facts`.
  base::Result<bool> next(std::vector<facts::Draft>& drafts);

 private:
  Vanished(const journal::Journal& journal, const Keys& keys, ImportOutcome& outcome)
      : journal_(journal), keys_(keys), outcome_(outcome) {}

  const journal::Journal& journal_;
  const Keys& keys_;
  ImportOutcome& outcome_;
  std::optional<Keys> stated_;               // in the previous file, when it was kept
  std::string scope_;                        // with what the keys begin; "" for any
  std::vector<facts::EntryNumber> numbers_;  // of all that holds
  std::size_t next_ = 0;
};

}  // namespace vlecht::operations
