// SPDX-License-Identifier: EUPL-1.2
#include "document/report.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/check.h"
#include "base/text.h"

namespace vlecht::document {
namespace {

// As `HtmlBuilder::unique_id` makes it, so that what leads there agrees with it.
std::string fit_for_id(std::string id) {
  std::replace_if(
      id.begin(), id.end(),
      [](char c) {
        return !base::is_letter(c) && !base::is_digit(c) && c != '-' && c != '_' && c != '.';
      },
      '-');
  return id;
}

// Makes a section of an answer, block by block. Of a kind of block without ids and addresses
// nothing changes.
class SectionMaker {
 public:
  explicit SectionMaker(const ReportPart& part) : part_(part), out_(*part.answer) {
    for (const ReportFigure& each : part.figures) {
      if (each.figure.address.empty()) continue;
      lines_.emplace(each.figure.address, each.figure.id);
      figures_.insert(each.figure.id);
    }
  }

  Document make() && {
    const auto leads_away = [](const Block& block) {
      return std::holds_alternative<Contents>(block) || std::holds_alternative<Link>(block);
    };
    std::erase_if(out_.blocks, leads_away);
    for (Block& block : out_.blocks) {
      std::visit([&](auto& each) { adapt(each); }, block);
    }
    return std::move(out_);
  }

 private:
  void adapt_id(std::string& id) const {
    if (!id.empty()) id = id_in_section(part_.question, id);
  }

  // To the line of the figure that it opened; other pages are not there.
  void adapt_address(std::string& address) const {
    if (address.empty()) return;
    if (address.starts_with('#')) {
      address = "#" + id_in_section(part_.question, address.substr(1));
      return;
    }
    const auto line = lines_.find(address);
    address = line == lines_.end() ? "" : "#" + id_of_line(part_.question, line->second);
  }

  void adapt(Heading& heading) const {
    ++heading.level;
    adapt_id(heading.id);
  }
  void adapt(Figures& group) const {
    for (Figure& figure : group.figures) {
      if (!figure.address.empty()) figure.address = "#" + id_of_line(part_.question, figure.id);
      adapt_id(figure.id);
    }
  }
  void adapt(Cell& cell) const {
    if (!cell.figure.empty() && figures_.contains(cell.figure)) {
      cell.address = "#" + id_of_line(part_.question, cell.figure);
    } else {
      adapt_address(cell.address);
    }
    adapt_id(cell.figure);
  }
  void adapt(Passport& passport) const {
    for (auto& entry : passport.entries) adapt(entry.second);
  }
  void adapt(Table& table) const {
    adapt_id(table.id);
    for (auto& row : table.rows) {
      for (Cell& cell : row) adapt(cell);
    }
  }
  void adapt(TimelineChart& chart) const {
    adapt_drawing(chart);
    for (auto& row : chart.rows) {
      for (auto& mark : row.marks) adapt_address(mark.address);
      if (row.forecast) adapt_address(row.forecast->address);
    }
  }
  void adapt(QuantileDotChart& chart) const {
    adapt_drawing(chart);
    if (chart.planned) adapt_address(chart.planned->address);
  }
  void adapt(DayCalendar& calendar) const {
    adapt_drawing(calendar);
    for (auto& day : calendar.days) adapt_address(day.address);
  }
  template <class Chart>
  void adapt_drawing(Chart& chart) const {
    adapt_id(chart.id);
    adapt_id(chart.table_id);
  }
  template <class Other>
  void adapt(Other& other) const {
    if constexpr (requires { other.table_id; }) adapt_drawing(other);
  }

  const ReportPart& part_;
  Document out_;
  std::map<std::string, std::string> lines_;  // address of its rows, and the figure
  std::set<std::string> figures_;             // that have rows to open
};

}  // namespace

std::vector<Figure> figures_of(const Document& answer) {
  std::vector<Figure> out;
  std::set<std::string> seen;
  for (const Block& block : answer.blocks) {
    const auto* group = std::get_if<Figures>(&block);
    if (!group) continue;
    for (const Figure& figure : group->figures) {
      if (seen.insert(figure.id).second) out.push_back(figure);
    }
  }
  for (const Block& block : answer.blocks) {
    const auto* table = std::get_if<Table>(&block);
    if (!table) continue;
    for (const auto& row : table->rows) {
      for (std::size_t i = 0; i < row.size(); ++i) {
        const Cell& cell = row[i];
        if (cell.figure.empty() || !seen.insert(cell.figure).second) continue;
        Figure figure{.id = cell.figure, .label = row.front().shown, .value = cell.value};
        if (i > 0 && i < table->columns.size()) figure.label += ": " + table->columns[i].label;
        figure.shown = cell.shown;
        figure.unit = cell.unit;
        figure.sources = cell.sources;
        figure.rows = cell.rows;
        figure.address = cell.address;
        out.push_back(std::move(figure));
      }
    }
  }
  return out;
}

std::string shown_ranges(const std::vector<std::uint64_t>& numbers, std::size_t ranges_max) {
  std::string out;
  std::size_t ranges = 0;
  for (std::size_t i = 0; i < numbers.size();) {
    std::size_t last = i;
    while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1) ++last;
    if (ranges++ == ranges_max) return out + ", …";
    if (!out.empty()) out += ", ";
    out += std::to_string(numbers[i]);
    if (last > i) out += (last == i + 1 ? ", " : "–") + std::to_string(numbers[last]);
    i = last + 1;
  }
  return out;
}

std::string name_of_source(words::Language language, std::size_t source) {
  return words::text(language, "report.source_name", {{"number", std::to_string(source + 1)}});
}

Document as_section(const ReportPart& part) {
  CHECK(part.answer.has_value());
  return SectionMaker(part).make();
}

std::string id_of_line(const std::string& question, const std::string& figure) {
  return fit_for_id("source." + question + "." + figure);
}

std::string id_in_section(const std::string& question, const std::string& id) {
  return fit_for_id(question + "." + id);
}

}  // namespace vlecht::document
