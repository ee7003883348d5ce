// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/money_sum.h"
#include "dossier/dossier.h"
#include "facts/finding.h"
#include "values/day.h"

/// A budget from its first version to the annual accounts.
///
/// An amendment states the new amount (BBV, article 18), so the latest budget is that of the last
/// amendment in force, by number. In force is what was decided on or before the dossier's valid
/// day. An amendment without a day of decision counts as in force, and is a finding.
namespace vlecht::analysis::budget_stages {

/// An amendment or a forecast.
struct Step {
  std::int64_t number = 0;
  MoneyFigure amount;    ///< the whole new amount
  MoneyFigure mutation;  ///< as the source gives it
  std::string decision;  ///< "" when the source does not say
  values::Known<values::Day> decided = values::Reason::not_supplied;
  bool is_in_force = false;
};

/// The four moments that are compared.
struct Stages {
  MoneyFigure original;  ///< primitief
  MoneyFigure latest;    ///< after the last amendment in force; the original when there is none
  MoneyFigure forecast;  ///< the last one in force
  MoneyFigure accounts;  ///< rekening
};

/// One post on one side. Classification is what the facts of all stages give: unknown when none
/// does, `disputed` when they differ.
struct Line {
  std::string municipality;
  std::string post;
  std::string side;  ///< "lasten" or "baten"
  std::string description;
  values::Known<std::string> domain = values::Reason::not_supplied;
  values::Known<std::string> component = values::Reason::not_supplied;
  values::Known<std::string> nature = values::Reason::not_supplied;
  values::Known<std::string> task_field = values::Reason::not_supplied;
  values::Known<std::string> pool = values::Reason::not_supplied;
  Stages stages;
  std::string original_decision;
  std::vector<Step> amendments;  ///< by number
  std::vector<Step> forecasts;   ///< by number
};

struct Answer {
  int year = 0;
  std::vector<Line> lines;  ///< by municipality, post and side, "lasten" first
  std::vector<facts::Finding> findings;
};

/// Kinds of fact that it reads.
inline constexpr std::string_view kinds[] = {"budget_amount"};

Answer stages_of(const dossier::Dossier& dossier, int year);

/// The sums of some lines, which are all of one side. A stage is unknown when it is for a line.
Stages sum_of(std::span<const Line* const> lines);

/// In the words of the BBV: cost below budget and income above it are voordelig.
enum class Direction { voordelig, nadelig, gelijk };
/// "V", "N", and "" when there is no difference.
std::string_view letter_of(Direction direction);

/// An actual or expected amount against the budget; never a bare sign.
struct Variance {
  MoneyFigure amount;                  ///< its size, not negative
  std::optional<Direction> direction;  ///< none when the amount is unknown
};
/// `side` is "lasten" or "baten".
Variance variance(std::string_view side, const MoneyFigure& budget, const MoneyFigure& actual);

}  // namespace vlecht::analysis::budget_stages
