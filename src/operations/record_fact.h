// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "facts/typed.h"
#include "importers/typed_value.h"
#include "operations/open_dossier.h"

namespace vlecht::operations {

/// By which way somebody stated a fact without a file. It ends the tool of the transaction, so that
/// it can be told of a fact later.
enum class EntryWay : std::uint8_t { page, command };

/// A fact as someone typed it.
struct FactEntry {
  const facts::Kind* kind = nullptr;
  std::vector<std::pair<std::string, std::string>> typed;  ///< name of a field and its text
  std::string valid_from, valid_until;                     ///< for a kind that is a state
  facts::Standing standing = facts::Standing::reported;
  std::string author, reason;
  importers::Notation notation = importers::Notation::dutch;
  EntryWay way = EntryWay::page;
  /// The statement that it takes the place of, on every day on which that one holds.
  std::optional<facts::EntryNumber> corrects = std::nullopt;
  bool is_correction = false;  ///< the person knows that something that holds will not any more
  /// Size of the journal that the person looked at; none: whatever it is.
  std::optional<std::uint64_t> seen_size = std::nullopt;

  const std::string* text_of(std::string_view field) const;
};

/// What holds now and would no longer.
struct Superseded {
  facts::Fact fact;  ///< `valid`: the days on which it would no longer hold
  std::string author, reason;
  values::Instant recorded_at;
};

/// What an entry says, and what recording it would do.
struct FactReview {
  facts::Typed read;
  std::vector<facts::FieldFinding> findings;  ///< in the order of the form
  std::vector<Superseded> superseded;
  bool is_known = false;  ///< the dossier states exactly this already: there is nothing to record
  /// Something about this very thing was recorded after `seen_size`: look again.
  bool is_changed_meanwhile = false;
  std::uint64_t size = 0;  ///< of the journal that it was compared with

  bool has_errors() const;
  /// Only without errors.
  facts::Draft draft(const FactEntry& entry) const;
};

/// Whether people may enter facts of this kind themselves: every kind that can be imported.
bool can_be_entered(const facts::Kind& kind);

/// The kind of a statement. Problem: `fact.unknown`.
base::Result<const facts::Kind*> kind_of_fact(const OpenDossier& dossier, facts::EntryNumber fact);

/// Reads what was typed and judges it by the checks of its kind (fact_checks.h); records nothing.
/// Problems: those of the journal; `fact.unknown` for what `corrects` names.
base::Result<FactReview> review_fact(const OpenDossier& dossier, const FactEntry& entry);

struct FactRecorded {
  FactReview review;
  /// The new statement; none when nothing was recorded: there are errors, it takes the place of
  /// something while `is_correction` is false, something was recorded meanwhile, or it was known.
  std::optional<facts::EntryNumber> fact;
};

/// The same, and records it as one transaction with author and reason, or nothing. A correction
/// also ends what it corrects on days on which the new statement does not hold. Problems: those of
/// `review_fact` and of `Journal::append`.
base::Result<FactRecorded> record_fact(OpenDossier& dossier, const FactEntry& entry);

/// A statement as the form is filled with to change it: its values, and the days from the first on
/// which it holds to the last. Author and reason are still to be said. Problems: `fact.unknown`,
/// `record.not_holding`.
base::Result<FactEntry> entry_to_change(const OpenDossier& dossier, facts::EntryNumber fact,
                                        importers::Notation notation);

/// Taking back one statement.
struct Withdrawal {
  facts::EntryNumber fact = 0;
  std::string author, reason;
  EntryWay way = EntryWay::page;
  std::optional<std::uint64_t> seen_size = std::nullopt;  ///< as in `FactEntry`
};

/// States that nothing is known any more on the days on which this statement holds; the statement
/// itself stays in the journal. Gives the number of the retraction. Problems: `fact.unknown`,
/// `record.not_holding`, `record.no_author`, `record.no_reason`, `record.author_too_long`,
/// `record.reason_too_long`, `record.name_in_reason`, `record.changed_meanwhile`; those of
/// `Journal::append`.
base::Result<facts::EntryNumber> withdraw_fact(OpenDossier& dossier, const Withdrawal& withdrawal);

/// Where a statement that stands in no file came from: entered on a page, by a command, or stated
/// by the program itself. By the name of its sentence: `entered.page`, `entered.command`,
/// `entered.program`.
std::string_view entered_by(const journal::TransactionInfo& transaction);

}  // namespace vlecht::operations
