// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/siphash.h"
#include "importers/row_reader.h"
#include "values/rounding.h"

namespace vlecht::importers {

/// Whether a row is a sum of the rows above it: "Totaal 4300", "Subtotaal", "Saldo", "Transport".
/// `text` is its first cell with text.
bool is_total_line(std::string_view text);

/// What is particular to the lines of a ledger, while they are read in parts.
///
/// Lines of the year-end closing are taken out, with a finding: they bring every account of profit
/// and loss to zero, and with that its cost. Entries that do not balance, accounts that are not in
/// the chart, and the same cost on two cost centres are pointed out. Sums of debit, of credit and
/// per municipality and period become control totals.
class LedgerReview {
 public:
  /// `settings` outlives it. `numbers_lines`: the file has no line numbers; a line is then known by
  /// its order within its entry.
  LedgerReview(const facts::Kind& kind, const facts::Place& place, const Settings& settings,
               bool numbers_lines);

  /// The drafts of the next rows, before duplicates are sought.
  void review(std::vector<facts::Draft>& drafts);
  /// After the last row.
  void finish(FindingLog& log, std::vector<ControlTotal>& totals, const std::string& header);

 private:
  struct Field {
    std::size_t municipality, year, entry, line, account, cost_centre, day, description, amount,
        period, daybook, invoice;
  };

  // With a key that nobody can foresee a file cannot be made to collide.
  struct TextHash {
    std::array<std::uint64_t, 2> seed{};
    std::size_t operator()(std::string_view text) const { return base::siphash(seed, text); }
  };
  template <class Value>
  using ByText = std::unordered_map<std::string, Value, TextHash>;

  bool is_closing(const facts::Draft& draft) const;
  void number(facts::Draft& draft);
  void balance(const facts::Draft& draft, std::int64_t cents);
  void check_account(const facts::Draft& draft);
  void seek_charged_on(const std::vector<facts::Draft>& drafts);
  std::uint64_t cost_of(const facts::Draft& draft);
  std::size_t slot_of(std::uint64_t cost) const;
  void make_room_for_costs(std::size_t count);
  void close_entry();
  std::string text(const facts::Draft& draft, std::size_t field) const;
  void tell_balance(FindingLog& log) const;

  const facts::Kind& kind_;
  facts::Place place_;
  const Settings& settings_;
  bool numbers_lines_;
  Field field_{};

  ByText<std::int64_t> last_line_;
  values::Wide debit_ = 0, credit_ = 0;
  std::int64_t debits_ = 0, credits_ = 0;
  // By municipality and period: "GM0377 2019/3".
  std::map<std::string, std::pair<values::Wide, std::int64_t>> periods_;
  std::string last_municipality_;
  std::int64_t last_year_ = 0;
  std::string last_period_;
  std::pair<values::Wide, std::int64_t>* last_sum_ = nullptr;  // of the line before, in `periods_`

  // The lines of an entry usually stand together: only one that does not balance is remembered.
  std::string open_entry_;
  values::Wide open_balance_ = 0;
  ByText<values::Wide> unbalanced_;
  std::int64_t not_remembered_ = 0;  // because too many do not balance
  std::int64_t entries_ = 0;

  std::unordered_set<std::string, TextHash> accounts_;
  std::string last_account_;
  std::int64_t unknown_accounts_ = 0;
  std::string unknown_examples_;

  // By the digest of a cost, that of the cost centre it was first seen on. Found by its lowest
  // bits; of a free slot both are 0.
  struct Cost {
    std::uint64_t cost = 0;
    std::uint64_t centre = 0;
  };
  std::vector<Cost> costs_;
  std::size_t cost_count_ = 0;
  std::vector<std::uint64_t> costs_at_hand_;  // of the drafts; 0 where there is none
  std::string cost_text_;                     // its amount, period and what was said, in one
  Rows charged_on_;
  values::Wide charged_on_cents_ = 0;

  Rows closing_;
  values::Wide closing_cents_ = 0;
};

}  // namespace vlecht::importers
