// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "facts/fact.h"

namespace vlecht::journal {

/// Consecutive numbers, the last one included.
struct NumberRange {
  facts::EntryNumber first = 0;
  facts::EntryNumber last = 0;

  bool operator==(const NumberRange&) const = default;
};

/// Ascending numbers as an erasure names them: "12-14,20".
std::string numbers_text(const std::vector<facts::EntryNumber>& numbers);

/// Reads such text; none unless it is exactly as `numbers_text` writes it.
std::optional<std::vector<NumberRange>> numbers_from_text(std::string_view text);

/// An entry that was erased, and the statement of kind `erasure` that says so.
struct Erased {
  facts::EntryNumber entry = 0;
  facts::EntryNumber by = 0;

  bool operator==(const Erased&) const = default;
};

/// What one part of an erasure names.
struct Named {
  NumberRange range;
  facts::EntryNumber by = 0;
};

/// What one statement of kind `erasure` names.
struct ErasedNumbers {
  std::vector<NumberRange> entries;
  std::vector<NumberRange> files;  ///< documents whose kept file went
};

/// Reads what a statement of kind `erasure`, itself entry `number`, names; none when it retracts,
/// does not list numbers, names an entry that does not come before it, or nothing at all.
std::optional<ErasedNumbers> erased_numbers(facts::EntryNumber number, const facts::Draft& erasure);

/// The last of these that names an entry; 0 when none does.
facts::EntryNumber file_erased_by(const std::vector<Named>& files, facts::EntryNumber document);

/// Holds the holes in a journal against the erasures that name them, while it is read in order:
/// each hole must be named by exactly one erasure after it, and whatever an erasure names must be
/// a hole.
class Holes {
 public:
  /// An entry without bytes.
  void found(facts::EntryNumber number) { holes_.push_back({number, 0}); }

  /// A statement of kind `erasure`. Problem: `journal.erasure_unreadable` when `erased_numbers`
  /// cannot read it.
  std::optional<base::Problem> named(facts::EntryNumber number, const facts::Draft& erasure);

  /// When all has been read. Problems: `journal.entry_missing` for a hole that nobody names,
  /// `journal.entry_not_erased` for an entry that an erasure names and whose bytes are there,
  /// `journal.erasure_unreadable` for one that names what was named before.
  std::optional<base::Problem> end();

  /// Erased entries, ascending; after `end` only.
  std::vector<Erased> take_entries() { return std::move(holes_); }
  /// Documents whose kept file was erased, in the order in which erasures name them.
  std::vector<Named> take_files() { return std::move(files_); }

 private:
  std::optional<base::Problem> match(const Named& named);

  std::vector<Erased> holes_;
  std::vector<Named> entries_;
  std::vector<Named> files_;
};

}  // namespace vlecht::journal
