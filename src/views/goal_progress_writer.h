// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/goal_progress.h"
#include "document/document.h"
#include "views/figure.h"
#include "views/quoted_figures.h"

namespace vlecht::views::goal_progress {

using analysis::goal_indicators::Indicator;
using analysis::goal_plans::Decision;
using analysis::goal_plans::Milestone;
using analysis::goal_progress::Answer;
using analysis::goal_progress::Goal;
using analysis::goal_progress::Initiative;
using analysis::goal_progress::Status;
using Details = std::vector<std::pair<std::string, base::Detail>>;

/// Words and numbers of one answer in one language, and what of it is asked for: with a goal or a
/// municipality only what belongs to the goals that are left.
class Writer {
 public:
  Writer(const Answer& answer, const dossier::Dossier& dossier, const Context& context);

  const Answer& answer() const { return answer_; }
  const dossier::Dossier& dossier() const { return dossier_; }
  const Context& context() const { return context_; }
  words::Language language() const { return context_.language; }
  /// The text "goal_progress.NAME".
  std::string text(std::string_view name, const Details& details = {}) const;
  document::Column column(std::string id, document::Unit unit) const;
  /// What stands above a column.
  std::string heading(std::string_view column, const Details& details = {}) const;
  /// What a figure is called where it stands alone.
  std::string label(std::string_view figure, const Details& details = {}) const;

  // ---- What is asked for ----

  const std::vector<const Milestone*>& milestones() const { return milestones_; }
  const std::vector<const Indicator*>& indicators() const { return indicators_; }
  const std::vector<const Decision*>& decisions() const { return decisions_; }
  const std::vector<const Initiative*>& initiatives() const { return initiatives_; }
  /// Null when it is not among the goals that are asked for.
  const Goal* goal(std::string_view code) const { return answer_.find(code); }
  /// The page is about one goal.
  bool is_about_one() const { return !answer_.asked.goal.empty(); }

  // ---- Words ----

  /// How days are written: "15-01-2020" in a table, "15 januari 2020" in a sentence.
  enum class Days { in_table, in_sentence };
  std::string day(values::Day day, Days days = Days::in_table) const;  ///< "20-11-2019"
  std::string long_day(values::Day day) const;                         ///< "20 november 2019"
  /// "20 nov 2019", which does not fall apart over two lines.
  std::string narrow_day(values::Day day) const;
  std::string status(Status status) const;  ///< "op koers"
  /// "213 dagen later", "op tijd", "ten minste 199 dagen later".
  std::string slip(const analysis::goal_plans::Slip& slip) const;
  /// How a milestone stands, in a few words: "gehaald op 15-04-2019".
  std::string state(const Milestone& milestone, Days days = Days::in_table) const;
  /// The same with how that is against the first plan.
  std::string state_against_first(const Milestone& milestone, Days days = Days::in_table) const;
  /// Why an indicator stands as it does.
  std::string why(const Indicator& indicator, Days days = Days::in_table) const;
  /// The parts that make a goal stand as it does: "mijlpaal …, indicator …".
  std::vector<std::string> causes(const Goal& goal) const;
  /// A name in a sentence, or the code when no source names it.
  static const std::string& name_of(const Milestone& milestone);
  std::string reason(values::Reason reason) const { return reason_text(language(), reason); }
  /// "GM0377": "Bloemendaal"; the code when no source names it; "" for all partners: "samen".
  std::string municipality(const std::string& code) const;
  /// An exact decimal as in a sentence, with at most `decimals_max` decimals: "97,1".
  std::string number(const values::Ratio& value, int decimals_max = 9) const;
  /// The same with its unit: "97,1%", "7,6 werkdagen".
  std::string value(const values::Known<values::Ratio>& value, const std::string& unit) const;
  /// "34%".
  std::string share(const values::Known<values::Ratio>& share) const;

  // ---- Figures ----

  template <class T>
  document::Figure figure(std::string id, document::Unit unit, const facts::Figure<T>& from) const {
    return views::figure(context_, std::move(id), "", unit, from);
  }
  document::Figure day_figure(std::string id, const facts::Figure<values::Day>& from) const;
  /// A word for people, and its stable name for machines.
  document::Figure word_figure(std::string id, std::string name, std::string shown,
                               std::vector<facts::EntryNumber> sources,
                               facts::Standing standing) const;
  /// How many there are of something; 0 is known too.
  document::Figure count_figure(std::string id, std::int64_t count,
                                std::vector<facts::EntryNumber> sources,
                                facts::Standing standing) const;
  /// Where a reader sees the facts behind the figure with this id; "" where nobody can.
  std::string address(const std::string& figure) const;
  /// The page of one goal.
  std::string page_of(const Goal& goal) const;

 private:
  void keep_what_is_asked();

  const Answer& answer_;
  const dossier::Dossier& dossier_;
  const Context& context_;
  std::vector<const Milestone*> milestones_;
  std::vector<const Indicator*> indicators_;
  std::vector<const Decision*> decisions_;
  std::vector<const Initiative*> initiatives_;
};

/// A page in the making: its blocks, and the figures that stand in its tables, each of which gets a
/// line in the list at the end.
class Page {
 public:
  explicit Page(const Writer& writer) : writer_(writer) {}

  const Writer& writer() const { return writer_; }
  const Answer& answer() const { return writer_.answer(); }

  void add(document::Block block) { blocks_.push_back(std::move(block)); }
  /// A heading that the contents lead to: text "heading_ID".
  void section(std::string id);
  void paragraph(std::string_view name, const Details& details = {});
  document::Cell quote(std::string label, document::Figure figure) {
    return quoted_.quote(std::move(label), std::move(figure));
  }
  void list(std::string label, document::Figure figure) {
    quoted_.list(std::move(label), std::move(figure));
  }

  const QuotedFigures& quoted() const { return quoted_; }
  std::vector<document::Block> take() { return std::move(blocks_); }

 private:
  const Writer& writer_;
  std::vector<document::Block> blocks_;
  QuotedFigures quoted_;
};

document::Sign sign_of(Status status);
document::Sign sign_of(const analysis::goal_plans::State& state);
document::Cell with_sign(document::Cell cell, document::Sign sign);

// ---- The parts of the page, in its order ----

/// The one sentence; so many goals on course, and so on.
std::string lead(const Writer& writer);
document::Figures essence(const Writer& writer);
void add_goals(Page& page);
/// What is grey, why, and what helps.
void add_grey(Page& page);
void add_changes(Page& page);
/// The timeline, the milestones with their first and latest plan, and all plans side by side.
void add_milestones(Page& page);
void add_indicators(Page& page);
void add_measurability(Page& page);
/// What is asked of whom, and by when.
void add_decisions(Page& page);
/// What the initiatives cost beside what was improved.
void add_money(Page& page);
/// The text for the council letter.
void add_letter(Page& page);

/// Milestones and decisions with a day, for a calendar. Names of persons stay out of it.
std::vector<document::DatedItem> dated_items(const Writer& writer);
std::vector<document::Choice> choices(const Writer& writer);

/// When milestones are met and whether targets will be.
void add_forecasts(Page& page);
/// Twenty days on which the milestone is as likely met as on the others, drawn and as a table.
void add_likely_days(Page& page, const analysis::goal_forecasts::MilestoneForecast& forecast);
/// Earned value of initiatives.
void add_value(Page& page);
/// Recorded forecasts whose outcome is known.
void add_board(Page& page);
/// Projects of a portfolio in two reports.
void add_portfolio(Page& page);
/// The sentence that answers the question where there is a portfolio and no goals.
void add_portfolio_lead(Page& page);

}  // namespace vlecht::views::goal_progress
