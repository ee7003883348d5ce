// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/document.h"
#include "importers/table_import.h"
#include "operations/file_content.h"
#include "operations/imports.h"
#include "words/message.h"

namespace vlecht::operations {

/// A file with what a publisher asks of others, such as CBS of Iv3 deliveries.
struct DefinitionFile {
  std::string name;
  base::Bytes bytes;
};

/// A file to read in, and how.
struct ImportRequest {
  std::string file_name;  ///< without folders
  FileContent content;
  std::string kind;          ///< "" to recognise it
  std::string profile;       ///< saved rules to start from; "" for none
  std::string save_profile;  ///< name under which to keep the rules used; "" for none
  std::vector<importers::Rule> rules;
  facts::Standing standing = facts::Standing::reported;
  bool set_aside = false;  ///< record the good rows and keep the bad ones visible
  bool replace = false;    ///< also retract keys of the previous import that are not in this file
  std::optional<bool> keep_file;            ///< in the dossier; by default when smaller than 20 MB
  std::vector<DefinitionFile> definitions;  ///< that the file is checked against
  std::string author;
  bool is_dry_run = false;
  /// Nothing is asked of the dossier afterwards, so that it need not take in what is new: saves
  /// time and memory where a program ends after a large import.
  bool is_last = false;
  std::string origin = {};  ///< where the file comes from, as its facts are to say
  /// What is to be said of the file besides what it tells itself.
  std::vector<facts::Finding> findings = {};
};

/// What an import does to the dossier, or would do.
struct ImportOutcome {
  importers::TableImport read;  ///< without its drafts: those were recorded, or dropped
  std::string digest;
  std::int64_t added = 0;  ///< keys about which nothing was stated
  std::int64_t changed = 0;
  std::int64_t unchanged = 0;
  std::int64_t vanished =
      0;  ///< keys of the previous import of this kind that are not in this file
  std::vector<std::string> added_examples, changed_examples, vanished_examples;
  std::string previous_import;  ///< "" when there is none of this kind
  bool is_known = false;        ///< nothing to add: all of it is in the dossier already
  bool is_recorded = false;
  bool is_refused = false;  ///< bad rows or open questions: nothing was recorded
  std::string import;       ///< its id when recorded
  bool file_is_kept = false;
};

/// Reads the files with definitions that stand at a path: one file, or those in a folder that end
/// in .json. Problems: `file.unreadable`, `definitions.too_many`, `definitions.none`.
base::Result<std::vector<DefinitionFile>> read_definitions(const std::string& path);

/// Reads, compares with what the dossier states, and records: one file, one transaction, or
/// nothing. Problems: those of the importers, `import.unknown_profile`, and of the journal.
base::Result<ImportOutcome> import_file(OpenDossier& dossier, const ImportRequest& request);

/// The outcome in words: how each column was read and why, control totals, what changes, findings.
document::Document import_report(const ImportOutcome& outcome, const ImportRequest& request,
                                 words::Language language);

}  // namespace vlecht::operations
