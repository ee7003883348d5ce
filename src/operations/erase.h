// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/document.h"
#include "journal/verify.h"
#include "operations/erasures.h"
#include "operations/traces.h"
#include "operations/world.h"

namespace vlecht::operations {

/// Which personal facts to erase, on which ground, and who does it.
struct EraseRequest {
  std::string kind;
  std::string key;     ///< as in the journal; for a kind with one key field, its value
  std::string ground;  ///< such as "AVG artikel 17, eerste lid, onder b"
  std::string why;     ///< such as the reference of the request; no personal data
  std::string author;
  bool is_dry_run = false;
};

/// What an erasure did to the dossier, or would do.
struct EraseOutcome {
  std::string kind;
  std::vector<facts::EntryNumber> entries;  ///< that go
  std::vector<std::string> files;           ///< names of kept files that go, whole
  Mentions mentions;                        ///< of the names, in what stays
  std::string erasure;                      ///< its number when recorded
  Traces traces;                            ///< in the dossier's files, afterwards
  /// The erasure was recorded, but what is left of it in unused parts of the file could not be
  /// overwritten yet.
  std::optional<base::Problem> unfinished;

  bool is_recorded() const { return !erasure.empty(); }
  /// Nothing of what was erased is left, in use or not.
  bool is_clean() const {
    return !unfinished && traces.salts == 0 && traces.names == 0 && mentions.places == 0;
  }
};

/// Erases everything that was ever stated about one key of a personal kind, and the kept files of
/// all imports of personal facts, in one transaction that says so; overwrites what is left of it in
/// unused parts of the dossier's file; then looks through the bytes of the dossier's files.
/// Problems: `kind.unknown`, `erase.not_personal`, `erase.nothing`, `erase.no_ground`,
/// `erase.no_reason`, `erase.name_in_text`; those of opening and appending.
base::Result<EraseOutcome> erase(const World& world, const std::string& path,
                                 const EraseRequest& request,
                                 const journal::Progress& progress = {});

/// Does the erasures of a list again on an older copy of the same dossier; what is not in the copy,
/// or was erased from it before, is passed over. Problems: `erase.other_dossier` when an entry has
/// another hash than the list says; `erase.nothing_again`.
base::Result<EraseOutcome> erase_again(const World& world, const std::string& path,
                                       const ErasureList& list, const EraseRequest& request,
                                       const journal::Progress& progress = {});

/// The outcome in words, without anything personal.
document::Document erase_report(const EraseOutcome& outcome, words::Language language);

}  // namespace vlecht::operations
