// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "analysis/cost_rules.h"
#include "dossier/dossier.h"

/// Ledger lines sorted by the rules. Ten million lines are not read for it: what rules look at, but
/// for the description, is kept beside the journal's sums. Only lines that a rule about the
/// description may match are read.
namespace vlecht::analysis::cost_lines {

/// Some of the rules, by their places in the order.
class RuleSet {
 public:
  static constexpr std::size_t words_max = cost_rules::rules_max / 64;

  void put(std::size_t place) { words_[place / 64] |= std::uint64_t{1} << (place % 64); }
  void remove(std::size_t place) { words_[place / 64] &= ~(std::uint64_t{1} << (place % 64)); }
  bool has(std::size_t place) const { return (words_[place / 64] >> (place % 64) & 1) != 0; }
  std::uint64_t word(std::size_t index) const { return words_[index]; }
  void put_word(std::size_t index, std::uint64_t word) { words_[index] = word; }

  bool operator==(const RuleSet&) const = default;

 private:
  std::array<std::uint64_t, words_max> words_{};
};

/// What lines have in common that the same rules match.
struct Outcome {
  static constexpr std::int16_t undecided = -1;

  RuleSet rules;
  /// Per axis the place of the rule that decides it: the first that says something about it.
  std::array<std::int16_t, cost_rules::axis_count> decided{};

  std::int16_t deciding(cost_rules::Axis axis) const {
    return decided[static_cast<std::size_t>(axis)];
  }
};

/// Where lines were booked: a group of the journal's sums.
struct Booked {
  std::string municipality;
  int year = 0;
  std::string account;      ///< "": the source does not say
  bool is_balance = false;  ///< an account of the balance sheet: no cost (`ledger_account`)
  /// Number of its municipality, year and sort of account, from 0: accounts are many, these few.
  std::uint32_t place = 0;
};

struct Total {
  std::uint32_t booked = 0;                             ///< place in `Sorted::booked`
  std::uint32_t outcome = 0;                            ///< place in `Sorted::outcomes`
  facts::Standing standing = facts::Standing::adopted;  ///< the weakest
  journal::GroupSum sum;                                ///< debit positive
};

/// Lines told apart further than the sums do.
struct DetailedTotal {
  /// Cost centre, supplier and task field; "" where it does not count, or is not known.
  std::array<std::string, facts::marks_max> marks;
  Total total;
};

struct Sorted {
  std::vector<Booked> booked;
  std::vector<Outcome> outcomes;
  std::vector<Total> totals;  ///< each pair of the two once, and only where there are lines
  std::vector<DetailedTotal> task_fields;  ///< of the year that was asked for, by task field;
                                           ///< `booked` is of one of the accounts
  std::vector<DetailedTotal> incidental;   ///< called incidental, by cost centre and supplier
  std::uint64_t lines_read = 0;            ///< for their description
};

/// Every ledger line that holds, of every year; those of `year` also by task field. Problems: those
/// of `Dossier::facts_numbered`.
base::Result<Sorted> sorted(const dossier::Dossier& dossier, const cost_rules::Rules& rules,
                            int year);

/// The numbers of the lines that are wanted, ascending. Problems: as `sorted`.
base::Result<std::vector<facts::EntryNumber>> numbers_of(
    const dossier::Dossier& dossier, const cost_rules::Rules& rules,
    const std::function<bool(const Booked&, const Outcome&)>& is_wanted);

}  // namespace vlecht::analysis::cost_lines
