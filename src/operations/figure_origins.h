// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "document/report.h"
#include "facts/standing.h"
#include "journal/journal.h"
#include "operations/ask.h"

namespace vlecht::operations {

/// Finds for the figures of a report the files that their facts come from. Files get their place in
/// the list of sources in the order in which they are met, so that the same figures give the same
/// list.
class FigureOrigins {
 public:
  /// Looks at the journal, which outlives it.
  FigureOrigins(const journal::Journal& journal, words::Language language)
      : journal_(journal), language_(language) {}

  /// A line for each figure of an answer. A figure without a standing of its own gets that of the
  /// weakest fact behind it. Problems: those of the journal.
  base::Result<std::vector<document::ReportFigure>> lines(const Asked& asked,
                                                          const Answered& answered);

  std::vector<document::ReportSource> take_sources() { return std::move(sources_); }

 private:
  struct Rows {
    std::map<std::size_t, std::int64_t> counts;  // by source
    facts::Standing standing = facts::Standing::adopted;
  };

  base::Result<std::size_t> source_of(facts::EntryNumber fact);
  std::size_t source_at(const journal::Document* document);
  base::Result<Rows> rows_of(const Asked& asked, const Answered& answered,
                             const std::string& selection);
  base::Result<std::map<std::size_t, std::int64_t>> counts_of(
      const std::vector<facts::EntryNumber>& rows);
  base::Result<facts::Standing> weakest_of(const std::vector<facts::EntryNumber>& numbers);

  const journal::Journal& journal_;
  words::Language language_;
  std::vector<document::ReportSource> sources_;
  std::map<std::pair<std::string, std::string>, std::size_t> known_;  // by name and digest
  std::uint64_t steps_ = 0;                                           // made to find rows
};

}  // namespace vlecht::operations
