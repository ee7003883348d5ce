// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/arguments.h"
#include "analysis/availability.h"
#include "analysis/cost_split.h"
#include "analysis/information_lag.h"
#include "analysis/kind_lists.h"
#include "analysis/money_sum.h"
#include "analysis/source_needs.h"
#include "analysis/unmeasured_hours.h"
#include "dossier/dossier.h"
#include "facts/finding.h"

/// What do we not know, what came late, which source is missing, and what does that do to which
/// answer? Method: docs/methods/completeness.md.
namespace vlecht::analysis::completeness {

struct Parameters {
  std::string question;  ///< stem: only what this question needs; "": all
};

enum class SourceState {
  present,
  out_of_date,  ///< nothing newer than its rhythm allows
  missing,
};

/// Stable name: "out_of_date".
std::string_view name_of(SourceState state);

/// What there is of one kind of fact.
struct Source {
  std::string_view kind = {};
  SourceState state = SourceState::missing;
  std::int64_t facts = 0;
  std::int64_t estimated = 0;     ///< of them
  std::int64_t illustrative = 0;  ///< of them
  /// Day of the newest; not applicable when there are none.
  values::Known<values::Day> latest = values::Reason::not_applicable;
  /// Last day on which it is not out of date; not applicable to what does not get old.
  values::Known<values::Day> fresh_until = values::Reason::not_applicable;
};

/// What one question has of what it wants.
struct QuestionSources {
  enum class State {
    complete,  ///< all there is to want is there, and is not out of date
    partly,    ///< there is an answer, but parts of it are not known
    nothing,   ///< there is no answer
  };
  struct Wanted {
    std::size_t source = 0;  ///< place in `Answer::sources`
    source_needs::Weight weight = source_needs::Weight::required;
    bool is_replaced = false;  ///< missing, but another that can stand in for it is there
  };
  std::string_view question = {};  ///< its stem
  State state = State::complete;
  std::vector<Wanted> wanted = {};
};

/// Stable name: "partly".
std::string_view name_of(QuestionSources::State state);

/// Rows of one import that could not be read.
struct SetAside {
  std::string import = {};
  std::string file = {};  ///< its name; "" when it is not known
  std::vector<facts::EntryNumber> rows = {};
};

struct Answer {
  Parameters asked;
  values::Day today;
  std::vector<Source> sources;             ///< each kind once, in the order of the needs
  std::vector<QuestionSources> questions;  ///< in the order of the needs
  std::vector<SetAside> set_aside;
  /// Of the latest year with cost: net cost that is divided over nobody, and expense that no rule
  /// allots. Not applicable without a ledger; otherwise why it could not be told.
  MoneyFigure undivided, unallotted;
  std::optional<int> cost_year;
  unmeasured_hours::Answer unmeasured;
  information_lag::Answer lag;

  /// The kinds of fact that most help and are missing, those first without which a question has no
  /// answer.
  std::vector<std::size_t> next() const;
};

/// What it wants to know of besides the kinds of the questions that it asks.
inline constexpr std::string_view own_kinds[] = {"peer_figure",
                                                 "peer_selection",
                                                 "claim",
                                                 "cost_volume",
                                                 "goal",
                                                 "indicator",
                                                 "indicator_baseline",
                                                 "indicator_target",
                                                 "measurement",
                                                 "milestone",
                                                 "milestone_plan",
                                                 "initiative",
                                                 "ticket",
                                                 "survey",
                                                 "ticket_deadline",
                                                 "survey_score",
                                                 "contract",
                                                 "service_report",
                                                 "supplier_indicator",
                                                 "supplier_agreement",
                                                 "exit_plan_step",
                                                 "disclosure",
                                                 "import",
                                                 "set_aside_row"};
inline constexpr auto kinds = kinds_together<cost_split::kinds, availability::kinds, own_kinds>();
inline constexpr std::string_view summed[] = {"ledger_entry"};
inline constexpr auto kinds_through_time =
    kinds_together<cost_split::kinds_through_time, availability::kinds_through_time>();

/// Problems: `argument.unknown`, `completeness.no_such_question`.
base::Result<Parameters> parameters_from(const Arguments& arguments);

base::Result<Answer> analyse(const dossier::Dossier& dossier, const Parameters& parameters);

}  // namespace vlecht::analysis::completeness
