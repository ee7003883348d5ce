// SPDX-License-Identifier: EUPL-1.2
#include "operations/record_forecasts.h"

#include <algorithm>
#include <utility>

#include "base/check.h"
#include "dossier/dossier.h"
#include "facts/decimal.h"
#include "facts/goal_choices.h"
#include "facts/kinds.h"
#include "values/ratio.h"

namespace vlecht::operations {
namespace {

namespace goal_forecasts = analysis::goal_forecasts;
using goal_forecasts::MilestoneForecast;
using goal_forecasts::TargetForecast;
using values::Day;

// As many as a score can tell apart, and fewer than a decimal may have.
constexpr int forecast_decimals = 6;

/// A statement of kind `forecast` while its fields are filled in.
class ForecastDraft {
 public:
  ForecastDraft(std::string_view subject, const std::string& code, const std::string& method,
                Day made, facts::Standing standing)
      : kind_(facts::kind_named("forecast")),
        draft_{.kind = &kind_,
               .values = std::vector<facts::KnownValue>(kind_.fields.size(),
                                                        values::Reason::not_supplied),
               .valid = values::Period::since(made),
               .operation = facts::Operation::assert_,
               // What rests on something invented is invented.
               .standing = facts::weaker(standing, facts::Standing::estimated),
               .source = {}} {
    put("subject", std::string(subject));
    put("code", code);
    put("method", method);
    put("made", made);
  }

  void put(std::string_view field, facts::Value value) {
    draft_.values[kind_.at(field)] = std::move(value);
  }
  // A number that is too large to be a decimal is left out: it is not known.
  void put_number(std::string_view field, double number) {
    const auto text = facts::canonical_decimal(values::to_decimal(number, forecast_decimals));
    if (text) put(field, *text);
  }
  facts::Draft take() { return std::move(draft_); }

 private:
  const facts::Kind& kind_;
  facts::Draft draft_;
};

double share_of_wanted(std::size_t number, std::size_t wanted) {
  return std::min(1.0, static_cast<double>(number) / static_cast<double>(wanted));
}

facts::Draft milestone_draft(const MilestoneForecast& forecast, Day made) {
  ForecastDraft draft(facts::forecast_subjects::milestone, forecast.milestone, forecast.method,
                      made, forecast.standing);
  if (forecast.planned) draft.put("target_day", *forecast.planned);
  if (forecast.probability.value) draft.put_number("probability", *forecast.probability.value);
  const auto put_days = [&](std::string_view field, const std::optional<Day>& day) {
    if (day) draft.put_number(field, day->days_since_1970() - made.days_since_1970());
  };
  put_days("median", forecast.days.p50);
  put_days("low", forecast.days.p10);
  put_days("high", forecast.days.p90);
  draft.put_number(
      "coverage", share_of_wanted(forecast.work.per_period.size(), goal_forecasts::periods_wanted));
  return draft.take();
}

facts::Draft target_draft(const TargetForecast& forecast, Day made) {
  ForecastDraft draft(facts::forecast_subjects::target, forecast.code(), forecast.method, made,
                      forecast.probability.standing);
  draft.put("target_day", *forecast.due);
  draft.put_number("probability", *forecast.probability.value);
  draft.put_number("median", forecast.at_due.median);
  draft.put_number("low", forecast.at_due.low);
  draft.put_number("high", forecast.at_due.high);
  draft.put_number("coverage",
                   share_of_wanted(forecast.measurements.size(), goal_forecasts::periods_wanted));
  return draft.take();
}

bool is_stated(const dossier::Dossier& dossier, const facts::Draft& draft) {
  const facts::Fact* fact = dossier.find("forecast", facts::key_of(*draft.kind, draft.values));
  return fact != nullptr && fact->values == draft.values;
}

base::Result<ForecastOutcome> forecast_in(const World& world, const journal::Journal& journal) {
  std::vector<std::string_view> kinds{"forecast"};
  const auto add = [&](const auto& more) {
    for (const std::string_view kind : more) kinds.push_back(kind);
  };
  add(goal_forecasts::kinds);
  add(analysis::goal_plans::plan_kinds);
  add(analysis::goal_indicators::indicator_kinds);
  ForecastOutcome outcome;
  outcome.made = today(world);
  const values::Moment moment{{outcome.made}, {journal.recorded_at(journal.size())}};
  TRY(const auto dossier, dossier::Dossier::open(journal, moment, kinds));
  outcome.forecasts = goal_forecasts::analyse(dossier, analysis::goal_plans::plans_of(dossier),
                                              analysis::goal_indicators::indicators_of(dossier));
  outcome.drafts = forecast_drafts(outcome.forecasts, outcome.made);
  outcome.known = static_cast<std::size_t>(
      std::count_if(outcome.drafts.begin(), outcome.drafts.end(),
                    [&](const facts::Draft& draft) { return is_stated(dossier, draft); }));
  return outcome;
}

}  // namespace

std::vector<facts::Draft> forecast_drafts(const goal_forecasts::Answer& answer, Day made) {
  std::vector<facts::Draft> drafts;
  for (const MilestoneForecast& forecast : answer.milestones)
    if (!forecast.why_not) drafts.push_back(milestone_draft(forecast, made));
  for (const TargetForecast& forecast : answer.targets)
    if (!forecast.why_not) drafts.push_back(target_draft(forecast, made));
  return drafts;
}

base::Result<ForecastOutcome> record_forecasts(OpenDossier& dossier,
                                               const ForecastRequest& request) {
  const World& world = dossier.world();
  if (!request.is_recorded)
    return dossier.read(
        [&](const journal::Journal& journal) { return forecast_in(world, journal); });
  return dossier.write([&](journal::Journal& journal) -> base::Result<ForecastOutcome> {
    TRY(auto outcome, forecast_in(world, journal));
    if (outcome.known == outcome.drafts.size()) return outcome;
    journal::Transaction transaction;
    transaction.id = transaction_id(world);
    transaction.author = request.author;
    transaction.tool = "vlecht " + world.version + " forecast";
    transaction.statements = outcome.drafts;
    TRY(const auto done, journal.append(transaction, world.now(), world.random_bytes));
    CHECK(!done.was_known);
    outcome.is_recorded = true;
    return outcome;
  });
}

}  // namespace vlecht::operations
