// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "operations/open_dossier.h"
#include "words/message.h"

namespace vlecht::operations {

/// Kinds of fact that people may enter, by what they are needed for.
struct KindGroup {
  std::string_view title;  ///< name of its sentence: a question's title, or `facts.other_kinds`
  struct Row {
    const facts::Kind* kind = nullptr;
    std::int64_t things = 0;  ///< about how many things something was ever stated
  };
  std::vector<Row> rows;
};

/// Each kind once, under the first question that reads it; those that no question reads come last.
std::vector<KindGroup> enterable_kinds(const OpenDossier& dossier);

/// What one line of a list of facts says.
struct ListedFact {
  facts::EntryNumber number = 0;  ///< its statement; of what no longer holds the latest
  std::string about;
  std::string stated;  ///< "" when it is no longer known
  std::string days;
  bool holds = false;
};

/// A page of the things of a kind about which something was stated, those stated last in front.
struct FactList {
  std::vector<ListedFact> facts;  ///< of one thing each stretch of days
  std::int64_t things = 0;
  std::int64_t page = 1, pages = 1;
};

/// Costs what a page costs, however many there are. Problem: `figure.no_such_page`.
base::Result<FactList> fact_list(const OpenDossier& dossier, const facts::Kind& kind,
                                 std::int64_t page, words::Language language);

/// The partners with their names, to choose from: code and name, "" when it is not known.
std::vector<std::pair<std::string, std::string>> partners(const OpenDossier& dossier);

}  // namespace vlecht::operations
