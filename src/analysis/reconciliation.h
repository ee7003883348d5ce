// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/money_sum.h"
#include "dossier/dossier.h"
#include "facts/finding.h"

/// Do ledger, Iv3 delivery and annual accounts agree, and is what differs explained?
///
/// Compared are amounts of one municipality, fiscal year, task field and side, gross: expense and
/// income never net (BBV, articles 2 and 3). A source that says nothing of a task field has not
/// said zero, so the amount is unknown and the row cannot be compared.
namespace vlecht::analysis::reconciliation {

/// What the ledger's lines on one task field and side add up to.
struct LedgerSum {
  std::string municipality;  ///< "GM0377"
  int year = 0;
  std::string task_field;    ///< "" for lines that have none
  std::string side;          ///< "lasten" or "baten"
  values::Wide cents = 0;    ///< of the lines whose amount is known
  std::int64_t lines = 0;    ///< whose amount is known
  std::int64_t missing = 0;  ///< lines whose amount is not
  facts::Standing standing = facts::Standing::reported;
  std::vector<facts::EntryNumber> sources = {};
};

struct Scope {
  int year = 0;
  /// Empty: each municipality that a source names for the year.
  std::vector<std::string> municipalities = {};
};

enum class Source { ledger, iv3, accounts };
inline constexpr std::size_t source_count = 3;

/// The first less the second.
enum class Pair { ledger_iv3, iv3_accounts, ledger_accounts };
inline constexpr std::size_t pair_count = 3;
/// As facts of kind `reconciliation_note` have it: "grootboek_iv3".
std::string_view id_of(Pair pair);

/// From good to bad.
enum class Verdict {
  agrees,          ///< to the cent
  explained,       ///< the explanations add up to the difference, to the cent
  not_comparable,  ///< one of the two is unknown
  unexplained,
};
/// "agrees".
std::string_view name_of(Verdict verdict);

/// What one source says. Unknown: `not_delivered` when it says nothing of the year at all,
/// `not_supplied` when it says nothing of this row or leaves out an amount that belongs in it.
struct Amount {
  MoneyFigure value;
  MoneyFigure known_part;    ///< of what was added up, also when `value` is unknown
  std::int64_t counted = 0;  ///< ledger lines, Iv3 categories or posts with an amount
  std::int64_t missing = 0;  ///< those without
};

/// An explanation that someone recorded.
struct Note {
  std::int64_t number = 0;
  MoneyFigure amount;
  std::string explanation;
  std::string author;
};

struct Comparison {
  Pair pair = Pair::ledger_iv3;
  MoneyFigure difference;
  std::vector<Note> notes;  ///< by number
  MoneyFigure explained;    ///< their sum; zero when there are none
  MoneyFigure unexplained;  ///< `difference` less `explained`
  /// Without notes of its own, but the other two pairs agree or are explained, and then so is this
  /// one: `explained` is the whole difference.
  bool is_explained_by_others = false;
  /// As much as amounts in whole euros or thousands of euro could differ by rounding alone; zero
  /// when neither source is in such amounts. It explains nothing by itself: the verdict does not
  /// look at it.
  values::Money rounding_max;
  bool is_within_rounding = false;  ///< there is a difference, and it is no more than that
  Verdict verdict = Verdict::not_comparable;
};

struct Row {
  std::string municipality;
  std::string task_field;
  std::string side;
  std::array<Amount, source_count> amounts;        ///< by `Source`
  std::array<Comparison, pair_count> comparisons;  ///< by `Pair`
  Verdict verdict = Verdict::not_comparable;       ///< the worst of the three

  const Amount& of(Source source) const { return amounts[static_cast<std::size_t>(source)]; }
  const Comparison& of(Pair pair) const { return comparisons[static_cast<std::size_t>(pair)]; }
};

/// One municipality's year.
struct Summary {
  std::string municipality;
  std::array<bool, source_count> is_there{};  ///< whether the source says anything of the year
  /// To what its amounts seem to be rounded: the largest of 1,000 euro, 1 euro and 1 cent of which
  /// all are multiples. 0 where fewer than five amounts tell, and for the ledger.
  std::array<std::int64_t, source_count> unit_cents{};
  std::array<std::int64_t, 4> rows{};  ///< by `Verdict`
  /// Sizes of what is unexplained added up over the rows, per pair: differences do not cancel.
  /// Unknown when no row of the pair can be compared.
  std::array<MoneyFigure, pair_count> unexplained;

  std::int64_t count(Verdict verdict) const { return rows[static_cast<std::size_t>(verdict)]; }
};

struct Answer {
  int year = 0;
  std::vector<Row> rows;  ///< by municipality, task field and side, "lasten" first
  std::vector<Summary> summaries;
  std::vector<facts::Finding> findings;
};

/// Kinds of fact that it reads.
inline constexpr std::string_view kinds[] = {"iv3_figure", "budget_amount", "reconciliation_note"};

/// Of the Iv3 delivery counts the one with the annual accounts (period 5, actuals) of the
/// municipality itself, all categories together; of the accounts, facts of kind `budget_amount` of
/// stage "rekening" with a task field. `ledger` may have several sums of one row.
///
/// A note without a side belongs to the only side that differs; where both do, it explains nothing
/// and that is a finding.
Answer reconcile(const dossier::Dossier& dossier, std::span<const LedgerSum> ledger,
                 const Scope& scope);

}  // namespace vlecht::analysis::reconciliation
