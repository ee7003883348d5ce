// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/service_quality.h"
#include "document/document.h"
#include "views/figure.h"
#include "views/quoted_figures.h"

namespace vlecht::views::service_quality {

using analysis::service_quality::Answer;
using analysis::service_quality::TicketSet;
using analysis::service_quality::Timeliness;
using analysis::service_quality::Verdict;
using analysis::ticket_times::Measure;
using analysis::ticket_times::Step;
using Details = std::vector<std::pair<std::string, base::Detail>>;

/// Words and numbers of one answer in one language.
class Writer {
 public:
  Writer(const Answer& answer, const dossier::Dossier& dossier, const Context& context)
      : answer_(answer), dossier_(dossier), context_(context) {}

  const Answer& answer() const { return answer_; }
  const Context& context() const { return context_; }
  words::Language language() const { return context_.language; }
  /// The text "service_quality.NAME".
  std::string text(std::string_view name, const Details& details = {}) const;
  document::Column column(std::string id, document::Unit unit) const;
  /// What a figure is called where it stands alone.
  std::string label(std::string_view figure, const Details& details = {}) const;

  // ---- Words ----

  std::string long_day(values::Day day) const { return words_of_day(day, true); }
  std::string day(values::Day day) const { return words_of_day(day, false); }
  std::string month(values::Day first) const;  ///< "mrt 2019"
  /// "P1"; "zonder prioriteit", or "samen" for all.
  std::string priority(const std::string& name) const;
  std::string step(Step step) const;
  /// "93,2%", cut off and never rounded up; "geen" without any.
  std::string share(const Timeliness& counted) const;
  /// The ends of an interval of shares: "71–96%".
  std::string interval(
      const std::optional<analysis::service_quality::ConfidenceInterval>& of) const;
  std::string norm(const Timeliness& counted) const;  ///< "95%"
  std::string hours(double hours) const;              ///< "3,5 uur"
  std::string decimal(double value, int decimals) const;
  std::string signed_points(double share) const;  ///< "+4,2 procentpunt"
  std::string municipality(const std::string& code) const;
  std::string reason(values::Reason reason) const { return reason_text(language(), reason); }

  // ---- Figures ----

  /// In percent; what is shown is cut off.
  document::Figure share_figure(std::string id, const Timeliness& counted) const;
  document::Figure verdict_figure(std::string id, const Timeliness& counted) const;
  /// How many tickets there are in a set.
  document::Figure count_figure(std::string id, const TicketSet& set) const;
  document::Figure count_figure(std::string id, std::int64_t count, const TicketSet& set) const;
  /// A number that may not be there, with the words for it, which rests on a set of tickets.
  document::Figure number_figure(std::string id, document::Unit unit, std::optional<double> value,
                                 std::string shown, const TicketSet& set) const;
  /// The same with facts that are named.
  document::Figure number_figure(std::string id, document::Unit unit, std::optional<double> value,
                                 std::string shown, std::vector<facts::EntryNumber> sources,
                                 facts::Standing standing) const;
  /// The figure with the tickets that it rests on.
  document::Figure resting_on(document::Figure figure, const TicketSet& set) const;

 private:
  std::string words_of_day(values::Day day, bool is_long) const;

  const Answer& answer_;
  const dossier::Dossier& dossier_;
  const Context& context_;
};

/// A page in the making: its blocks, and the figures that stand in its tables.
class Page {
 public:
  explicit Page(const Writer& writer) : writer_(writer) {}

  const Writer& writer() const { return writer_; }
  const Answer& answer() const { return writer_.answer(); }
  QuotedFigures& quoted() { return quoted_; }

  void add(document::Block block) { blocks_.push_back(std::move(block)); }
  /// A heading that the contents lead to: text "heading_ID".
  void section(std::string id);
  void paragraph(std::string_view name, const Details& details = {});
  std::vector<document::Block> take() { return std::move(blocks_); }

 private:
  const Writer& writer_;
  std::vector<document::Block> blocks_;
  QuotedFigures quoted_;
};

/// "P1" as part of an id; "none" without priority.
std::string priority_id(const std::string& name);
document::Sign sign_of(Verdict verdict);

// ---- The parts of the page, in its order ----

std::string lead(const Writer& writer);
document::Figures essence(const Writer& writer);
void add_priorities(Page& page);
void add_clocks(Page& page);
void add_durations(Page& page);
void add_open(Page& page);
void add_comparisons(Page& page);
void add_months(Page& page);
void add_changes(Page& page);
void add_surveys(Page& page);

}  // namespace vlecht::views::service_quality
