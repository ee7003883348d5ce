// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "operations/ask.h"

namespace vlecht::operations {

/// The facts behind one figure of an answer, each with its document, sheet and row.
/// Problem: `figure.unknown`.
base::Result<document::Document> sources(const OpenDossier& dossier, const Asked& asked,
                                         const std::string& figure);
/// The same of an answer that is there already.
base::Result<document::Document> sources(const OpenDossier& dossier,
                                         const document::Document& answer,
                                         const std::string& figure);

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
