// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/availability.h"
#include "document/document.h"
#include "views/figure.h"
#include "views/quoted_figures.h"

namespace vlecht::views::availability {

using analysis::availability::Answer;
using analysis::availability::Service;
using analysis::contract_availability::LevelResult;
using analysis::contract_availability::PeriodResult;
using analysis::contract_availability::Shares;
using analysis::contract_availability::Verdict;
using Details = std::vector<std::pair<std::string, base::Detail>>;
using Sources = std::vector<facts::EntryNumber>;

/// How much of a time was measured: what was not seen is "none" only where all of it was.
enum class Seen { nothing, part, all };
Seen seen_in(const analysis::methods::StateLengths& lengths);
Seen seen_of(const Service& service);
Seen seen_of(const PeriodResult& period);

/// Words and numbers of one answer in one language.
class Writer {
 public:
  Writer(const Answer& answer, const dossier::Dossier& dossier, const Context& context)
      : answer_(answer), dossier_(dossier), context_(context) {}

  const Answer& answer() const { return answer_; }
  const dossier::Dossier& dossier() const { return dossier_; }
  const Context& context() const { return context_; }
  words::Language language() const { return context_.language; }
  /// The text "availability.NAME".
  std::string text(std::string_view name, const Details& details = {}) const;
  document::Column column(std::string id, document::Unit unit) const;
  bool is_about_one() const { return !answer_.asked.service.empty(); }
  std::string page_of(const Service& service) const;

  // ---- Words ----

  std::string day(values::Day day) const;
  std::string month(values::Day day_in_it) const;  ///< "februari 2026"
  /// "februari 2026", "1 januari 2026 tot en met 31 maart 2026".
  std::string days(values::Period days) const;
  /// In a table: "feb 2026", "jan 2026 – mrt 2026", "15-01-2026 – 31-03-2026".
  std::string short_days(values::Period days) const;
  /// A moment by the clock on the wall: "3 maart 2026, 14.05 uur".
  std::string moment(analysis::methods::Second second) const;
  /// In a table: "03-03-2026 14:05".
  std::string short_moment(analysis::methods::Second second) const;
  /// Cut off at two decimals and never rounded up: "99,98%"; why it is not known otherwise.
  std::string share(const values::Known<values::Ratio>& percent) const;
  /// "4 uur en 5 minuten", "12 minuten", "40 seconden".
  std::string length(analysis::methods::Second seconds) const;
  /// In a table: "4 u 5 min", "12 min", "40 s", "geen".
  std::string short_length(analysis::methods::Second seconds) const;
  /// Hours with one decimal, from two decimals below ten: "1.204,5 uur".
  std::string hours(double hours) const;
  std::string number(double value, int decimals) const;
  std::string verdict(Verdict verdict) const;
  /// The hours of a level in words: "dag en nacht", "KANTOOR, zonder de dagen van NL".
  std::string hours_of(const analysis::contract_terms::Level& level) const;

  // ---- Figures ----

  /// A share of time in percent.
  document::Figure share_figure(std::string id, const values::Known<values::Ratio>& percent,
                                const Service& service) const;
  document::Figure count_figure(std::string id, std::int64_t count, const Sources& sources,
                                facts::Standing standing) const;
  /// Seconds as minutes.
  document::Figure minutes_figure(std::string id, analysis::methods::Second seconds,
                                  const Sources& sources, facts::Standing standing) const;
  document::Figure word_figure(std::string id, std::string name, std::string shown,
                               const Sources& sources, facts::Standing standing) const;
  document::Figure money_figure(std::string id, const values::Known<values::Money>& money,
                                const Sources& sources, facts::Standing standing) const;
  /// A number with so many decimals; none: it is not there, with the word for that.
  document::Figure decimal_figure(std::string id, document::Unit unit, std::optional<double> value,
                                  int decimals, std::string_view none,
                                  const Service& service) const;
  /// The same where not all was measured: not known where nothing was, and no outages where a part
  /// was are none that were seen.
  document::Figure as_seen(document::Figure figure, Seen seen) const;

 private:
  template <class T>
  document::Figure figure(std::string id, document::Unit unit, values::Known<T> value,
                          const Sources& sources, facts::Standing standing) const {
    facts::Figure<T> from;
    from.value = std::move(value);
    from.standing = standing;
    from.sources = sources;
    return views::figure(context_, std::move(id), "", unit, from);
  }

  const Answer& answer_;
  const dossier::Dossier& dossier_;
  const Context& context_;
};

document::Sign sign_of(Verdict verdict);
/// Of a limit: kept for sure only where all was measured.
document::Sign sign_of_limit(bool is_exceeded, Seen seen);
document::Cell with_sign(document::Cell cell, document::Sign sign);

/// A service with only the facts about some days, and these: for the figures of a period.
Service part_of(const Service& service, values::Period days, const Sources& more);

/// A page in the making: its blocks, and the figures in its tables, which are listed at its end.
class Page {
 public:
  explicit Page(const Writer& writer) : writer_(writer) {}

  const Writer& writer() const { return writer_; }
  const Answer& answer() const { return writer_.answer(); }

  void add(document::Block block) { blocks_.push_back(std::move(block)); }
  /// A heading that the contents lead to: text "heading_ID".
  void section(std::string id);
  void paragraph(std::string_view name, const Details& details = {});
  /// A cell that quotes a figure; `label` says what it is where it stands alone.
  document::Cell quote(std::string label, document::Figure figure) {
    return quoted_.quote(std::move(label), std::move(figure));
  }
  void list(document::Figure figure) {
    std::string label = figure.label;
    quoted_.list(std::move(label), std::move(figure));
  }
  const QuotedFigures& quoted() const { return quoted_; }
  std::vector<document::Block> take() { return std::move(blocks_); }

 private:
  const Writer& writer_;
  std::vector<document::Block> blocks_;
  QuotedFigures quoted_;
};

// Parts of the page about one service.
void add_periods(Page& page, const Service& service);
void add_calendar(Page& page, const Service& service);
void add_outages(Page& page, const Service& service);
void add_failures(Page& page, const Service& service);
void add_reports(Page& page, const Service& service);
void add_components(Page& page, const Service& service);
void add_what_if(Page& page, const Service& service);

/// The table of all services, as it is or with other agreements.
enum class ServicesTable { as_it_is, otherwise };
void add_services(Page& page, const std::vector<Service>& services, ServicesTable what);
/// All services on one axis of time, with what was not measured as such; those that were down the
/// longest where there are many.
void add_timeline(Page& page, const std::vector<Service>& services);
/// One service, and below it what each of its probes saw.
void add_timeline(Page& page, const Service& service);
/// What was asked for instead of what was agreed.
void add_what_if_heading(Page& page);

/// The figures that every service has, with their labels, the most important first; their ids begin
/// with `before`.
std::vector<document::Figure> figures_of(const Writer& writer, const Service& service,
                                         const std::string& before);

std::vector<document::Choice> choices(const Writer& writer);

}  // namespace vlecht::views::availability
