// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/supplier_record.h"
#include "document/document.h"
#include "views/figure.h"
#include "views/quoted_figures.h"

namespace vlecht::views::supplier_record {

using analysis::contract_register::Ahead;
using analysis::contract_register::Contract;
using analysis::contract_register::ExitPlan;
using analysis::supplier_agreements::Agreement;
using analysis::supplier_agreements::Plan;
using analysis::supplier_chart::Chart;
using analysis::supplier_record::Answer;
using analysis::supplier_series::Series;
using Details = std::vector<std::pair<std::string, base::Detail>>;

/// Where a figure comes from.
struct Origin {
  std::vector<facts::EntryNumber> sources = {};
  facts::Standing standing = facts::Standing::adopted;
};

/// Words and numbers of one answer in one language.
class Writer {
 public:
  Writer(const Answer& answer, const dossier::Dossier& dossier, const Context& context)
      : answer_(answer), dossier_(dossier), context_(context) {}

  const Answer& answer() const { return answer_; }
  const dossier::Dossier& dossier() const { return dossier_; }
  const Context& context() const { return context_; }
  words::Language language() const { return context_.language; }
  /// The text "supplier_record.NAME".
  std::string text(std::string_view name, const Details& details = {}) const;
  document::Column column(std::string id, document::Unit unit) const;
  /// A table without rows, with the text "table_ID" above it.
  using Columns = std::vector<std::pair<std::string, document::Unit>>;
  document::Table table(std::string id, const Columns& columns) const;
  /// What a figure is called where it stands alone.
  std::string label(std::string_view figure, const Details& details = {}) const;

  // ---- What is asked for ----

  /// Contracts that are asked for, as recorded.
  std::vector<const Contract*> contracts() const;
  bool is_all() const { return answer_.asked.supplier.empty() && answer_.asked.contract.empty(); }
  /// Its name, or the code when no source names it.
  std::string contract_name(const std::string& code) const;

  // ---- Words ----

  std::string long_day(values::Day day) const;
  std::string day(values::Day day) const;
  std::string month(values::Day first) const;  ///< "mrt 2019", which does not fall apart
  std::string reason(values::Reason reason) const { return reason_text(language(), reason); }
  /// A number of an indicator with its unit, all of one indicator with as many decimals: as the
  /// source has them, as far as its spread makes sense of them. Of a share what comes after is cut
  /// off, never rounded up.
  std::string value(const Series& series, const Chart& chart, double value) const;
  std::string percent(double share, int decimals) const;  ///< "29%", of 0.29
  std::string decimal(double value, int decimals) const;

  // ---- Figures ----

  document::Figure word_figure(std::string id, std::string name, std::string shown,
                               const Origin& origin) const;
  document::Figure count_figure(std::string id, std::int64_t count, const Origin& origin) const;
  document::Figure day_figure(std::string id, const values::Known<values::Day>& day,
                              const Origin& origin) const;
  /// A number with the words for it; without number the words say why.
  document::Figure number_figure(std::string id, document::Unit unit,
                                 const std::optional<double>& value, std::string shown,
                                 const Origin& origin) const;

 private:
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

document::Cell with_sign(document::Cell cell, document::Sign sign);
/// Of the numbers of an indicator: percent, or a number in a unit of its own.
document::Unit unit_of(const Series& series);
/// "indicator.C-1.KPI-2.NAME".
std::string indicator_id(const Series& series, std::string_view name);
/// Of its drawing; its tables begin with it.
std::string chart_id(const Series& series);
/// How an indicator stands: good only when it meets its norm and nothing fires on the worse side.
document::Sign sign_of(const Chart& chart);
document::Sign sign_of(ExitPlan::State state);
document::Sign sign_of(Agreement::State state);
document::Sign sign_of(Plan::Effect effect);

// ---- The parts of the page, in its order ----

std::string lead(const Writer& writer);
document::Figures essence(const Writer& writer);
void add_indicators(Page& page);
/// A chart, its sentence and its months, of each indicator.
void add_charts(Page& page);
/// What the CUSUM and the EWMA after the baseline say of one indicator, month by month.
void add_second_test(Page& page, const Series& series, const Chart& chart);
/// The figures of both.
void list_second_test(Page& page, const Series& series, const Chart& chart);
void add_ahead(Page& page);
void add_contracts(Page& page);
void add_exit_plans(Page& page);
void add_concentration(Page& page);
void add_agreements(Page& page);
void add_plans(Page& page);

/// Last notice days with their announcements, and ends, for a calendar.
std::vector<document::DatedItem> dated_items(const Writer& writer);
std::vector<document::Choice> choices(const Writer& writer);

}  // namespace vlecht::views::supplier_record
