// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/cost_difference.h"
#include "document/document.h"
#include "views/comparison.h"
#include "views/figure.h"
#include "views/quoted_figures.h"

namespace vlecht::views::cost_difference {

using Details = std::vector<std::pair<std::string, base::Detail>>;

/// Words and numbers of one answer in one language.
class Writer {
 public:
  Writer(const analysis::cost_difference::Answer& answer, const Context& context);

  const analysis::cost_difference::Answer& answer() const { return answer_; }
  words::Language language() const { return context_.language; }

  std::string text(std::string_view name, const Details& details = {}) const;
  std::string year() const { return std::to_string(answer_.benchmark.scope.year); }
  std::string measure() const { return measure_text(language(), answer_.benchmark.scope.measure); }
  std::string group() const { return group_text(language(), answer_.benchmark.scope.group); }
  std::string names() const { return names_text(language(), answer_.benchmark.members); }
  std::string euro(double value) const { return euro_text(language(), value); }
  /// "+ € 19,45", "− € 3,00": for what is added.
  std::string signed_euro(double value) const;
  /// "€ 116": for what is not known to the cent.
  std::string whole_euro(double value) const;
  std::string percent(double value, int decimals) const;
  /// "eigen salarissen", "categorie 3.9"; for a quantity or price with that behind it.
  std::string part_name(const std::string& part) const;
  std::string driver_name(const analysis::cost_drivers::Driver& driver) const;
  /// An effect in whole cents, so that what is shown of them adds up to what is shown of the gap.
  double shown_effect(const analysis::cost_drivers::Driver& driver) const;

  template <class T>
  document::Figure figure(std::string id, std::string label, document::Unit unit,
                          const facts::Figure<T>& from) const {
    return views::figure(context_, std::move(id), std::move(label), unit, from);
  }
  /// A cell that shows a figure and opens its facts.
  template <class T>
  document::Cell figure_cell(const std::string& id, document::Unit unit,
                             const facts::Figure<T>& from) const {
    document::Cell out = cell(figure(id, "", unit, from));
    out.figure = id;
    out.sources = from.sources;
    return out;
  }
  /// A text from outside as part of a figure's id: letters, digits, '.', '-' and ':'.
  document::Column column(std::string id, document::Unit unit) const {
    std::string label = text("column." + id);
    return {std::move(id), std::move(label), unit};
  }

 private:
  const analysis::cost_difference::Answer& answer_;
  const Context& context_;
  std::vector<double> shown_effects_;  ///< in the order of the drivers
};

/// Euros as an exact number.
facts::Figure<values::Ratio> as_ratio(const facts::Figure<values::Money>& figure);

/// What each part costs beside the average of the group; none when nothing can stand beside it.
std::optional<document::GroupedBarChart> beside_chart(const Writer& writer);

/// From total to comparable cost, what was said about it, and what benchmarks published.
std::vector<document::Block> bridge_blocks(const Writer& writer);
/// The figures of those blocks.
void add_bridge_figures(const Writer& writer, std::vector<document::Figure>& figures);
/// "D (boekjaar, afbakening)": a grade with what it is for want of.
std::string grade_text(const Writer& writer,
                       const analysis::comparability::Comparability& comparability);

}  // namespace vlecht::views::cost_difference
