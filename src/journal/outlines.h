// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "journal/entry.h"
#include "journal/outline.h"

namespace vlecht::journal {

/// Some entries of a journal, read each by itself and not yet held against each other: so many
/// threads can do that for as many parts of a journal. Its room is used again for the next entries.
class Outlines {
 public:
  /// An entry that is no statement.
  struct Other {
    enum class What { transaction_or_document, hole, misfit };

    facts::EntryNumber number = 0;
    What what = What::hole;
    Fit fit = Fit::fits;  ///< of a misfit
  };

  void clear();
  /// In ascending numbers; an entry without bytes is a hole.
  void add(facts::EntryNumber number, base::ByteView bytes);
  /// When all are there: makes their views and, with a seed, their tags.
  void finish(const std::optional<Seed>& seed);

  /// Ascending; after `finish` only, and until the next `clear`.
  std::span<const Outline> statements() const { return statements_; }
  /// Ascending.
  std::span<const Other> others() const { return others_; }

 private:
  void add_statement(facts::EntryNumber number);

  std::vector<Outline> statements_;
  std::vector<Other> others_;
  // Key, group and, where it is measured, marks of each statement, one after the other; where they
  // end.
  std::string texts_;
  std::vector<std::uint32_t> ends_;
  EntryReader reader_;
};

/// What makes places in the hash tables of a journal unpredictable: the salt of its first entry.
Seed seed_of(const Salt& salt);

}  // namespace vlecht::journal
