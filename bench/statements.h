// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "facts/fact.h"
#include "values/day.h"

namespace vlecht::bench {

/// Which statements to make. They are about ledger lines; the same settings give the same ones on
/// every machine, and the first n of a longer run are those of a shorter one.
///
/// About 92 of 100 statements are about a key that was not met before. The others are about an
/// earlier key, any of them alike: corrections over the same days (one in eight also moves to
/// another account), statements over other days, and retractions. Years, municipalities and
/// accounts are mixed within a transaction, so that nothing gains from rows that lie together. A
/// line holds from the day on which it was booked, most of them without end: an import of the kind
/// would let it hold from the first day of its year on, but then a day that passes would hardly
/// ever change anything. About 1 amount in 200 is missing, with a reason. Names are invented.
struct StatementSettings {
  std::uint64_t count = 10'000'000;
  std::uint64_t seed = 1;
  /// Entry number of the first transaction; each takes one number, and one for each statement.
  /// 0: as in a journal that is started with the first transaction and holds nothing else.
  facts::EntryNumber first_number = 0;
  std::uint32_t per_transaction = 500;
};

/// One statement in numbers: what a peer with ready columns gets.
struct Statement {
  facts::EntryNumber number = 0;  ///< in the journal: a later one wins over an earlier one
  std::uint32_t transaction = 0;  ///< from 0
  std::uint32_t key = 0;          ///< from 0, in the order in which they are first met
  facts::Operation operation = facts::Operation::assert_;
  values::Day from;   ///< holds from here
  values::Day until;  ///< up to but not including; `values::open_end()` when without end

  // What the key says.
  std::uint32_t municipality = 0;  ///< 377 is GM0377
  std::int32_t year = 0;
  std::uint32_t entry = 0;
  std::uint32_t line = 0;

  // What is stated; meaningless in a retraction.
  std::uint32_t account = 0;
  std::uint32_t cost_centre = 0;
  std::optional<std::int64_t> cents;  ///< none: not delivered
};

class Statements {
 public:
  explicit Statements(const StatementSettings& settings);

  /// The next one; false when all were given.
  bool next(Statement& out);

  const StatementSettings& settings() const { return settings_; }

 private:
  void describe(Statement& out) const;
  void state_again(Statement& out, std::uint64_t place, std::uint64_t draw) const;

  StatementSettings settings_;
  std::uint64_t given_ = 0;
  std::uint32_t keys_ = 0;
};

/// The key as the journal writes it, "GM0377/2018/B00000012/3", in place of what `out` held.
void write_key(const Statement& statement, std::string& out);
/// Year, municipality and account, "2018/GM0377/41234", likewise.
void write_group(const Statement& statement, std::string& out);

/// The same as a draft of kind `ledger_entry`.
facts::Draft draft(const Statement& statement);

/// The statements of the next transaction as drafts, from rows 1, 2, ... of no document; empty at
/// the end. Not to be mixed with `next`.
std::vector<facts::Draft> next_drafts(Statements& statements);

}  // namespace vlecht::bench
