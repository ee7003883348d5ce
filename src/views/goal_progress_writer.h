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

namespace vlecht::views::goal_progress {

using analysis::goal_indicators::Indicator;
using analysis::goal_plans::Decision;
using analysis::goal_plans::Milestone;
using analysis::goal_progress::Answer;
using analysis::goal_progress::Goal;
using analysis::goal_progress::Initiative;
using analysis::goal_progress::Status;
using Details = std::vector<std::pair<std::string, base::Detail>>;

/// Words and numbers of one answer in one language.
class Writer {
 public:
  Writer(const Answer& answer, const dossier::Dossier& dossier, const Context& context)
      : answer_(answer), dossier_(dossier), context_(context) {}

  const Answer& answer() const { return answer_; }
  const dossier::Dossier& dossier() const { return dossier_; }
  words::Language language() const { return context_.language; }
  /// The text "goal_progress.NAME".
  std::string text(std::string_view name, const Details& details = {}) const;
  document::Column column(std::string id, document::Unit unit) const;

  // ---- Words ----

  std::string day(values::Day day) const;       ///< "20-11-2019"
  std::string long_day(values::Day day) const;  ///< "20 november 2019"
  std::string status(Status status) const;      ///< "op koers"
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

 private:
  const Answer& answer_;
  const dossier::Dossier& dossier_;
  const Context& context_;
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
  /// Stands in the list, though in no table.
  void list(std::string label, document::Figure figure);

  const std::vector<document::Figure>& listed() const { return listed_; }
  std::vector<document::Block> take() { return std::move(blocks_); }

 private:
  const Writer& writer_;
  std::vector<document::Block> blocks_;
  std::vector<document::Figure> listed_;
};

/// A text from outside as part of an id: letters, digits, '.', '_' and '-'.
std::string id_part(std::string_view text);

// ---- The parts of the page, in its order ----

void add_goals(Page& page);

}  // namespace vlecht::views::goal_progress
