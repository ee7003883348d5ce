// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <vector>

#include "contract/examples.h"
#include "journal/journal.h"
#include "support/random_run.h"

/// A dossier with something in each of its parts, and what disks and people do to it.
namespace vlecht::faults {

inline constexpr std::size_t page_bytes = 4096;
inline constexpr std::size_t sector_bytes = 512;

/// An entry whose bytes lie in one piece in the file.
struct EntryPlace {
  std::size_t begin = 0;
  std::size_t length = 0;
  std::uint64_t number = 0;
};

/// The same dossier at three instants, as bytes of its files and as what it answers.
struct Original {
  std::string content;  ///< closed
  std::string older;    ///< closed, before the last transactions and a checkpoint
  std::string logged;   ///< while it is written: one more transaction stands in the log
  std::string log;

  std::string answer, older_answer, logged_answer;
  std::string checkpoint;         ///< of `content`, kept elsewhere
  std::string logged_checkpoint;  ///< of `logged` with its log

  /// First bytes of the pages of each part: "entry", "entry overflow", "tile", "free", ...
  std::map<std::string, std::vector<std::size_t>> parts;
  std::vector<EntryPlace> entries;
};

/// Builds it in `folder`.
Original make_original(const examples::Folder& folder);

/// Everything that the journal tells as known at `size`: transactions, documents and their files,
/// statements, and which of these hold on some days. Problems: those of reading.
base::Result<std::string> answers(const journal::Journal& journal, std::uint64_t size);

/// One damage: the bytes of the files after it, and where it was done.
struct Damage {
  std::string part;
  std::string manner;
  std::string where;
  std::string content;
  std::string log;                 ///< empty when none stands beside the file
  std::size_t begin = 0, end = 0;  ///< bytes of the file that may have changed
};

/// The damage that a seed stands for.
Damage damage_of(const Original& original, std::uint64_t seed);

}  // namespace vlecht::faults
