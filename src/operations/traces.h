// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/search.h"
#include "facts/fact.h"
#include "journal/journal.h"

namespace vlecht::operations {

/// What must not be found any more once statements have been erased.
struct Needles {
  base::Search salts;  ///< of the entries: each stands nowhere else, so one hit is one too many
  base::Search names;  ///< what tells who someone is; may rightly stand elsewhere too
};

/// The needles of these statements, from their bytes.
base::Result<Needles> needles_of(const journal::Journal& journal,
                                 const std::vector<facts::EntryNumber>& statements);

/// Where the names stand beside the statements themselves, in what stays.
struct Mentions {
  std::vector<facts::EntryNumber> entries;  ///< the first hundred
  std::vector<std::string> files;           ///< names of kept files
  std::uint64_t places = 0;                 ///< how often in all
};

/// Looks through all entries but `leaving`, and all kept files but those with a digest in
/// `leaving_files`.
base::Result<Mentions> mentions(const journal::Journal& journal, const base::Search& names,
                                const std::vector<facts::EntryNumber>& leaving,
                                const std::vector<base::Digest>& leaving_files);

/// How often needles stand in the bytes of the files themselves, used or unused.
struct Traces {
  std::uint64_t salts = 0;
  std::uint64_t names = 0;
  std::uint64_t bytes_searched = 0;
};
/// Files that are not there count as empty. Problem: `file.unreadable`.
base::Result<Traces> traces(const std::vector<std::string>& files, const Needles& needles);

}  // namespace vlecht::operations
