// SPDX-License-Identifier: EUPL-1.2
#include "views/goal_progress_writer.h"

#include <algorithm>
#include <set>

#include "words/format.h"

namespace vlecht::views::goal_progress {

using analysis::goal_indicators::Freshness;
using analysis::goal_plans::Dropped;
using analysis::goal_plans::Late;
using analysis::goal_plans::Met;
using analysis::goal_plans::Planned;
using analysis::goal_plans::Slip;
using analysis::goal_plans::State;
using document::Cell;
using document::Figure;
using document::Unit;

namespace {

constexpr const char* no_break = "\xC2\xA0";

constexpr values::Rounding half_up = values::Rounding::half_away_from_zero;

}  // namespace

document::Sign sign_of(Status status) {
  switch (status) {
    case Status::reached:
      return document::Sign::reached;
    case Status::on_course:
      return document::Sign::good;
    case Status::not_on_course:
      return document::Sign::bad;
    case Status::not_measured:
    case Status::cannot_be_told:
      return document::Sign::unknown;
  }
  return document::Sign::unknown;
}

document::Sign sign_of(const State& state) {
  if (std::holds_alternative<Met>(state)) return document::Sign::reached;
  if (std::holds_alternative<Planned>(state)) return document::Sign::good;
  if (std::holds_alternative<Late>(state)) return document::Sign::bad;
  if (std::holds_alternative<Dropped>(state)) return document::Sign::ended;
  return document::Sign::unknown;
}

Cell with_sign(Cell cell, document::Sign sign) {
  cell.sign = sign;
  return cell;
}

// ---- What is asked for ----

Writer::Writer(const Answer& answer, const dossier::Dossier& dossier, const Context& context)
    : answer_(answer), dossier_(dossier), context_(context) {
  keep_what_is_asked();
}

// Without a wish also what belongs to no goal: it may not be lost from sight.
void Writer::keep_what_is_asked() {
  const auto& asked = answer_.asked;
  const bool is_all = asked.goal.empty() && asked.municipality.empty();
  const auto keep = [&](const auto& all, auto& kept, auto member) {
    std::set<std::size_t> wanted;
    for (const Goal& goal : answer_.goals) {
      wanted.insert((goal.*member).begin(), (goal.*member).end());
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (is_all || wanted.contains(i)) kept.push_back(&all[i]);
    }
  };
  keep(answer_.plans.milestones, milestones_, &Goal::milestones);
  keep(answer_.indicators.indicators, indicators_, &Goal::indicators);
  keep(answer_.plans.decisions, decisions_, &Goal::decisions);
  keep(answer_.initiatives, initiatives_, &Goal::initiatives);
}

std::string Writer::text(std::string_view name, const Details& details) const {
  return words::text(language(), "goal_progress." + std::string(name), details);
}

document::Column Writer::column(std::string id, Unit unit) const {
  std::string shown = heading(id);
  return {std::move(id), std::move(shown), unit};
}

std::string Writer::heading(std::string_view column, const Details& details) const {
  return text("column." + std::string(column), details);
}

std::string Writer::label(std::string_view figure, const Details& details) const {
  return text("figure." + std::string(figure), details);
}

// ---- Words ----

std::string Writer::day(values::Day day, Days days) const {
  return days == Days::in_sentence ? long_day(day) : words::short_day(language(), day);
}
std::string Writer::long_day(values::Day day) const { return words::long_day(language(), day); }

std::string Writer::narrow_day(values::Day day) const {
  return std::to_string(day.day_of_month()) + no_break +
         words::short_month(language(), day.month()) + no_break + std::to_string(day.year());
}

std::string Writer::status(Status status) const {
  if (status == Status::reached) return text("status.reached");
  // The four others are the words of every verdict.
  return words::text(language(),
                     "verdict." + std::string(analysis::goal_indicators::name_of(status)));
}

std::string Writer::slip(const Slip& slip) const {
  if (!slip.days.value) return reason(slip.days.value.reason());
  const std::int64_t days = *slip.days.value;
  return text("slip", {{"days", days < 0 ? -days : days},
                       {"direction", days > 0   ? "later"
                                     : days < 0 ? "earlier"
                                                : "none"},
                       {"basis", slip.basis == Slip::Basis::met        ? "met"
                                 : slip.basis == Slip::Basis::at_least ? "at_least"
                                                                       : "by_plan"}});
}

const std::string& Writer::name_of(const Milestone& milestone) {
  return milestone.name.empty() ? milestone.code : milestone.name;
}

std::string Writer::state(const Milestone& milestone, Days days) const {
  Details details{{"state", std::string(analysis::goal_plans::name_of(milestone.state))}};
  const auto on = [&](values::Day day_of_it) { details.emplace_back("day", day(day_of_it, days)); };
  if (const auto* planned = std::get_if<Planned>(&milestone.state)) on(planned->due);
  if (const auto* late = std::get_if<Late>(&milestone.state)) on(late->due);
  if (const auto* met = std::get_if<Met>(&milestone.state)) on(met->on);
  if (const auto* dropped = std::get_if<Dropped>(&milestone.state)) on(dropped->on);
  if (details.size() == 1) details.emplace_back("day", "");
  return text("state", details);
}

std::string Writer::state_against_first(const Milestone& milestone, Days days) const {
  const auto& late = milestone.against_first.days.value;
  if (!late || *late == 0) return state(milestone, days);
  return text("state_against_first",
              {{"state", state(milestone, days)}, {"slip", slip(milestone.against_first)}});
}

std::string Writer::why(const Indicator& indicator, Days days) const {
  const auto* latest = indicator.latest();
  const auto& freshness = indicator.freshness;
  const bool has_until = freshness.sort == Freshness::Sort::stale;
  return text("why." + std::string(analysis::goal_indicators::name_of(indicator.why)),
              {{"measured", latest == nullptr ? "" : day(latest->day, days)},
               {"until", has_until ? day(freshness.until, days) : ""},
               {"has_until", has_until ? "yes" : "no"}});
}

std::vector<std::string> Writer::causes(const Goal& goal_of) const {
  std::vector<std::string> out;
  for (const std::size_t place : goal_of.indicators) {
    const Indicator& indicator = answer_.indicators.indicators[place];
    if (indicator.status != goal_of.status) continue;
    out.push_back(text("cause_indicator",
                       {{"name", indicator.name}, {"why", why(indicator, Days::in_sentence)}}));
  }
  for (const std::size_t place : goal_of.milestones) {
    const Milestone& milestone = answer_.plans.milestones[place];
    const auto part = analysis::goal_progress::status_of(
        milestone, analysis::goal_progress::ByPlan::counting, answer_.today);
    if (part != goal_of.status) continue;
    out.push_back(text("cause_milestone", {{"name", name_of(milestone)},
                                           {"state", state(milestone, Days::in_sentence)}}));
  }
  for (const std::string& code : goal_of.subgoals) {
    const Goal* below = goal(code);
    if (below == nullptr || below->status != goal_of.status) continue;
    out.push_back(
        text("cause_subgoal", {{"name", below->name}, {"status", status(below->status)}}));
  }
  const bool is_words = goal_of.indicators.empty() && goal_of.subgoals.empty();
  if (is_words && goal_of.status == Status::not_measured) out.push_back(text("cause_words"));
  return out;
}

std::string Writer::municipality(const std::string& code) const {
  if (code.empty()) return text("all_partners");
  const facts::Fact* fact = dossier_.find("municipality", code);
  return fact && !fact->text("name").empty() ? fact->text("name") : code;
}

std::string Writer::number(const values::Ratio& value, int decimals_max) const {
  return words::number(language(), trimmed_decimal(value.to_decimal(decimals_max, half_up)));
}

std::string Writer::value(const values::Known<values::Ratio>& value,
                          const std::string& unit) const {
  if (!value) return reason(value.reason());
  // A number is counted without saying so.
  if (unit.empty() || unit == "aantal" || unit == "number") return number(*value);
  if (unit == "%") return number(*value) + "%";
  return number(*value) + no_break + unit;
}

std::string Writer::share(const values::Known<values::Ratio>& share) const {
  if (!share) return reason(share.reason());
  return words::percent(language(), values::to_decimal(100 * share->to_double(), 6), 0);
}

// ---- Figures ----

Figure Writer::day_figure(std::string id, const facts::Figure<values::Day>& from) const {
  facts::Figure<std::int64_t> plain;
  plain.standing = from.standing;
  plain.sources = from.sources;
  plain.value = values::Reason::not_supplied;
  if (from.value) plain.value = from.value->days_since_1970();
  if (!from.value) plain.value = from.value.reason();
  Figure out = figure(std::move(id), Unit::day, plain);
  if (!from.value) return out;
  out.value = values::to_iso(*from.value);
  out.shown = day(*from.value);
  return out;
}

Figure Writer::word_figure(std::string id, std::string name, std::string shown_word,
                           std::vector<facts::EntryNumber> sources,
                           facts::Standing standing) const {
  return views::word_figure(context_, std::move(id), std::move(name), std::move(shown_word),
                            std::move(sources), standing);
}

Figure Writer::count_figure(std::string id, std::int64_t count,
                            std::vector<facts::EntryNumber> sources,
                            facts::Standing standing) const {
  facts::Figure<std::int64_t> from;
  from.value = count;
  from.standing = standing;
  from.sources = std::move(sources);
  std::sort(from.sources.begin(), from.sources.end());
  return figure(std::move(id), Unit::count, from);
}

std::string Writer::address(const std::string& figure_id) const {
  return context_.address ? context_.address(figure_id) : "";
}

std::string Writer::page_of(const Goal& goal_of) const {
  return context_.page ? context_.page({{"goal", goal_of.code}}, std::nullopt) : "";
}

// ---- The page ----

void Page::section(std::string id) {
  std::string heading = writer_.text("heading_" + id);
  add(document::Heading{2, std::move(heading), std::move(id)});
}

void Page::paragraph(std::string_view name, const Details& details) {
  add(document::Paragraph{writer_.text(name, details)});
}

}  // namespace vlecht::views::goal_progress
