// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/cost_split.h"
#include "document/document.h"
#include "views/figure.h"
#include "views/quoted_figures.h"

namespace vlecht::views::cost_split {

using analysis::MoneyFigure;
using analysis::cost_cells::Amount;
using analysis::cost_split::Answer;
using analysis::cost_split::Selection;
using Details = std::vector<std::pair<std::string, base::Detail>>;

/// Words and numbers of one answer in one language.
class Writer {
 public:
  Writer(const Answer& answer, const dossier::Dossier& dossier, const Context& context);

  const Answer& answer() const { return answer_; }
  const dossier::Dossier& dossier() const { return dossier_; }
  words::Language language() const { return context_.language; }
  std::string text(std::string_view name, const Details& details = {}) const;
  document::Column column(std::string id, document::Unit unit) const;
  /// What stands above a column.
  std::string heading_of(std::string_view column, const Details& details = {}) const;
  std::string year() const { return std::to_string(answer_.year); }

  // ---- Names; of "" what nobody allotted ----

  std::string domain(std::string_view id) const;     ///< "Automatisering"
  std::string component(std::string_view id) const;  ///< "Eigen personeel"
  /// The same within a sentence: "automatisering", "eigen personeel".
  std::string domain_word(std::string_view id) const;
  std::string component_word(std::string_view id) const;
  std::string nature(std::string_view id) const;  ///< "structureel"
  std::string side(std::string_view id) const;    ///< "lasten"
  /// "Inhuur (automatisering)".
  std::string component_of(std::string_view component, std::string_view domain) const;
  /// "Bloemendaal"; the code when no source names it.
  std::string municipality(const std::string& code) const;

  // ---- Amounts ----

  /// "€ 312.402,10".
  std::string money(values::Money amount) const;
  /// "€ 312.402".
  std::string whole_euro(values::Money amount) const;
  /// As in a sentence: "€ 5,91 miljoen", "€ 182.000", "€ 4.312".
  std::string rounded(values::Money amount) const;
  /// "V", "N" or "" of a variance.
  std::string letter(const analysis::budget_stages::Variance& variance) const;
  std::string reason(values::Reason reason) const { return reason_text(language(), reason); }
  std::string percent(const values::Ratio& fraction, int decimals) const;
  std::string lines(std::int64_t count) const;
  std::string year_of(int year) const { return std::to_string(year); }

  // ---- Figures ----

  /// Without a label; an amount of which a part is not known says what is known of it.
  template <class T>
  document::Figure figure(std::string id, document::Unit unit, const facts::Figure<T>& from) const {
    return views::figure(context_, std::move(id), "", unit, from);
  }
  document::Figure figure(std::string id, const MoneyFigure& from) const;
  /// Without lines it says that there are none.
  document::Figure figure(std::string id, const Amount& from, const Selection& selection) const;
  /// Zero amounts and others that rest on nothing recorded.
  document::Figure plain(std::string id, values::Money amount) const;

  /// For a chart.
  document::Plotted plotted(const MoneyFigure& from) const;
  document::Plotted plotted(const values::Known<values::Money>& from) const;
  document::Plotted plotted(const Amount& from) const;

 private:
  std::string of_choices(const std::vector<facts::Choice>& choices, std::string_view id) const;

  const Answer& answer_;
  const dossier::Dossier& dossier_;
  const Context& context_;
  std::map<std::string, std::string, std::less<>> municipalities_;
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

  /// A cell that quotes a figure; `label` says what it is where it stands alone. Of figures with
  /// one id the first counts.
  document::Cell quote(std::string label, document::Figure figure);
  /// A cell of a long table: it opens its lines, but has no line in the list.
  document::Cell cell(document::Figure figure) const;
  /// Where a column does not apply to a row.
  document::Cell not_applicable() const;
  /// Stands in the list, though in no table.
  void list(std::string label, document::Figure figure);

  const std::vector<document::Figure>& listed() const { return listed_; }
  std::vector<document::Block> take() { return std::move(blocks_); }

 private:
  const Writer& writer_;
  std::vector<document::Block> blocks_;
  std::vector<document::Figure> listed_;
};

/// "a: b".
std::string labelled(const std::string& what, const std::string& which);
/// "Eigen personeel".
std::string capitalised(std::string text);
/// Of "" "none", for an id.
std::string id_of(std::string_view word);

/// A year of which only a budget is known has no place among years of cost.
std::vector<const analysis::cost_split::Year*> years_with_lines(const Answer& answer);

// ---- The parts of the page, in its order ----

document::Paragraph lead(const Writer& writer);
document::Figures essence(const Writer& writer);
/// What was asked "what if": of another key or price, and of a rule on trial.
void add_effect(Page& page);
void tell_other_term(Page& page);
void add_trial(Page& page);
void add_years(Page& page);
void add_budget(Page& page);
void add_partners(Page& page);
void add_per_inhabitant(Page& page);
void add_pools(Page& page);
void add_settlement(Page& page);
void add_fairness(Page& page);
void add_rules(Page& page);
void add_outside(Page& page);
void add_prices(Page& page);
void add_reconciliation(Page& page);
void add_charges(Page& page);
void add_incidental(Page& page);
void add_cube(Page& page);

std::vector<document::Choice> choices(const Writer& writer);
/// A key's code; of a method that can be asked for, "inwoners".
std::string key_name(const Writer& writer, const std::string& key);

}  // namespace vlecht::views::cost_split
