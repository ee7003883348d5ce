// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/money_sum.h"
#include "facts/finding.h"

/// Is what is called incidental really so?
///
/// The BBV has no sharp definition; practice is: at most three years, or temporary by nature. So
/// what is called incidental in more than three successive years contradicts its name. It is a
/// question to ask, not a judgement: something may be temporary by nature and last longer.
///
/// A year counts when it is called incidental and its amounts do not add up to zero, or one of them
/// is unknown. A year of zero (no lines, or lines that cancel out, or called structural) breaks the
/// row: nothing was spent as incidental in it. What then returns is not hidden: more than three
/// years with breaks is a finding too, a milder one. A year of which nothing is recorded for the
/// municipality breaks the row as well, but the finding names it.
namespace vlecht::analysis::incidental_claims {

inline constexpr std::string_view incidental = "incidenteel";
inline constexpr int successive_years_max = 3;

/// One year of something, by the name that it was given. Two with the same chain are one when they
/// agree in all texts up to `side`; what is not used to tell them apart stays empty.
struct NamedCost {
  std::string municipality;
  std::string account = {};
  std::string cost_centre = {};
  std::string supplier = {};
  std::string post = {};    ///< of the budget
  std::string side = {};    ///< "lasten" or "baten"
  std::string nature = {};  ///< "structureel", "incidenteel", or "" where nobody said
  int year = 0;
  values::Wide cents = 0;    ///< of the lines whose amount is known
  std::int64_t lines = 0;    ///< whose amount is known
  std::int64_t missing = 0;  ///< lines whose amount is not
  facts::Standing standing = facts::Standing::reported;
  std::vector<facts::EntryNumber> sources = {};
};

/// What a chain is called incidental for in one year.
struct ChainYear {
  int year = 0;
  MoneyFigure amount;      ///< unknown when a line's amount is
  std::int64_t lines = 0;  ///< with and without amount
};

struct Chain {
  std::string municipality;
  std::string account;
  std::string cost_centre;
  std::string supplier;
  std::string post;
  std::string side;
  std::vector<ChainYear> years;   ///< that count, ascending
  std::vector<int> silent_years;  ///< between the first and the last, of which nothing is recorded
  int successive = 0;             ///< most years in a row
  int first_of_row = 0;           ///< where that row begins; of equal rows the last
  MoneyFigure total;              ///< of the years

  bool is_contradicted() const { return successive > successive_years_max; }
};

struct Answer {
  /// More than three years in all: first those in a row, longest first, then those with breaks; of
  /// equal length by municipality and texts.
  std::vector<Chain> chains;
  std::int64_t examined = 0;  ///< chains that are called incidental in some year
  std::vector<facts::Finding> findings;
};

/// `costs` in any order; several of one chain, year and nature are added up.
Answer examine(std::span<const NamedCost> costs);

}  // namespace vlecht::analysis::incidental_claims
