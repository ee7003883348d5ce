// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "operations/ask.h"

namespace vlecht::operations {

/// What a figure rests on.
struct Sources {
  document::Document document;              ///< each fact with its document, sheet and row
  std::vector<facts::EntryNumber> numbers;  ///< of all of them, ascending
};

/// The facts behind one figure of an answer. Of the rows that it adds up one page is listed, from
/// 1; without a page as many as `limits::rows_listed_max`. Problems: `figure.unknown`,
/// `figure.no_such_page`.
base::Result<Sources> sources(const OpenDossier& dossier, const Asked& asked,
                              const std::string& figure,
                              std::optional<std::int64_t> page = std::nullopt);

/// One recorded fact: what it states, where it stands in its source (the rows around it when the
/// file is kept), and when it was recorded. Problem: `fact.unknown`.
base::Result<document::Document> fact(const OpenDossier& dossier, facts::EntryNumber number,
                                      words::Language language);

/// A figure of an answer, or a table's cell that quotes one.
struct Quoted {
  std::string label;
  std::string shown;
  std::string standing;
  std::vector<std::uint64_t> sources;
  document::SummedRows rows;
};
std::optional<Quoted> find_figure(const document::Document& answer, const std::string& id);

/// A table of facts, still without rows.
document::Table source_table(words::Language language);
/// A row of it: what a fact states, and where it stands in its file.
std::vector<document::Cell> source_row(const facts::Fact& fact, const facts::Place& place,
                                       words::Language language);

/// Address of a fact's page.
std::string fact_address(facts::EntryNumber number, words::Language language);

}  // namespace vlecht::operations
