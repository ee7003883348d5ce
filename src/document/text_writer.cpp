// SPDX-License-Identifier: EUPL-1.2
#include "document/text_writer.h"

#include <algorithm>

#include "document/text_lines.h"

namespace vlecht::document {
namespace {

// C0, DEL and C1 (U+0080 to U+009F) steer a terminal.
std::string harmless(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const bool is_c1 =
        byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
    if (byte == '\n' || byte == '\t') {
      out += ' ';
    } else if (byte < 0x20 || byte == 0x7F || is_c1) {
      out += "\uFFFD";
      if (is_c1) ++i;
    } else {
      out += text[i];
    }
  }
  return out;
}

class TextWriter {
 public:
  explicit TextWriter(const Document& document) : document_(document) {}

  std::string write() {
    paragraph(document_.title);
    rule(document_.title, '=');
    if (document_.has_illustrative) paragraph(word("illustrative"));
    if (!document_.moment_shown.empty()) paragraph(document_.moment_shown);
    if (document_.verdict) {
      paragraph(document_.verdict->shown + ". " + document_.verdict->rule,
                std::string(character_of(document_.verdict->sign)) + " ");
    }
    for (const Block& block : document_.blocks) {
      if (std::holds_alternative<Contents>(block)) continue;
      out_ += '\n';
      std::visit([&](const auto& each) { write_block(each); }, block);
    }
    return std::move(out_);
  }

 private:
  using Details = std::vector<std::pair<std::string, base::Detail>>;
  std::string word(std::string_view name, const Details& details = {}) const {
    return words::text(document_.language, "document." + std::string(name), details);
  }

  // `first` stands in front of the first line, blanks in front of the others.
  void paragraph(std::string_view text, std::string first = "") {
    for (const std::string& line : wrapped(harmless(text), text_width - first.size())) {
      if (!line.empty()) out_ += first + line;
      out_ += '\n';
      first.assign(first.size(), ' ');
    }
  }
  void rule(std::string_view under, char line) {
    out_.append(std::min(width_of_text(under), text_width), line).append("\n");
  }
  void caption(const std::string& text) {
    if (text.empty()) return;
    paragraph(text);
    rule(text, '-');
  }

  void write_block(const Heading& heading) { caption(heading.text); }
  void write_block(const Contents&) {}
  void write_block(const Paragraph& each) { paragraph(each.text); }
  void write_block(const Link& link) { paragraph(link.text + ": " + link.address); }

  // Left and right hand side in two columns; what does not fit beside stands under it.
  using Pair = std::pair<std::string, std::string>;
  void pairs(const std::vector<Pair>& all) {
    std::size_t left = 0;
    for (const auto& [label, value] : all)
      left = std::max(left, std::min<std::size_t>(width_of_text(harmless(label)), 45));
    for (const auto& [label, value] : all) {
      const auto labels = wrapped(harmless(label), left);
      const auto values = wrapped(harmless(value), text_width - left - 4);
      for (std::size_t i = 0; i < std::max(labels.size(), values.size()); ++i) {
        std::string line = "  " + (i < labels.size() ? labels[i] : "");
        const std::size_t used = width_of_text(line);
        if (i < values.size() && !values[i].empty())
          line.append(left + 4 > used ? left + 4 - used : 1, ' ').append(values[i]);
        out_ += line + "\n";
      }
    }
  }

  void write_block(const Figures& group) {
    caption(group.caption);
    std::vector<Pair> all;
    for (const Figure& figure : group.figures) {
      std::string value = figure.shown.empty() ? word("unknown") : figure.shown;
      if (!figure.standing_shown.empty()) value += "  (" + figure.standing_shown + ")";
      if (figure.rows.count > 0) {
        const auto count = static_cast<std::int64_t>(figure.sources.size());
        value += "  " + word("rows_and_sources", {{"rows", figure.rows.count}, {"count", count}});
      }
      all.emplace_back(figure.label, value);
    }
    pairs(all);
  }
  void write_block(const Passport& passport) {
    caption(passport.caption);
    std::vector<Pair> all;
    for (const auto& [column, cell] : passport.entries) all.emplace_back(column.label, cell.shown);
    pairs(all);
  }
  void write_block(const DistributionChart& chart) {
    caption(chart.title);
    paragraph(chart.description);
    std::vector<Pair> all;
    for (const auto& mark : chart.marks) all.emplace_back(mark.label, mark.shown);
    pairs(all);
  }
  void write_block(const WaterfallChart& chart) {
    caption(chart.title);
    paragraph(chart.description);
    std::vector<Pair> all;
    for (const auto& step : chart.steps) all.emplace_back(step.label, step.shown);
    pairs(all);
  }
  // Each whole, and its parts under it.
  void write_block(const StackedBarChart& chart) {
    caption(chart.title);
    paragraph(chart.description);
    for (const auto& bar : chart.bars) {
      if (&bar != &chart.bars.front()) out_ += '\n';
      std::vector<Pair> all;
      all.emplace_back(bar.label, written(bar.total));
      for (std::size_t i = 0; i < bar.parts.size(); ++i)
        all.emplace_back("- " + chart.series[i].label, written(bar.parts[i]));
      pairs(all);
    }
  }
  // Each group, and its bars under it.
  void write_block(const GroupedBarChart& chart) {
    caption(chart.title);
    paragraph(chart.description);
    for (const auto& group : chart.groups) {
      if (&group != &chart.groups.front()) out_ += '\n';
      std::vector<Pair> all{{group.label, ""}};
      for (std::size_t i = 0; i < group.values.size(); ++i)
        all.emplace_back("- " + chart.series[i].label, written(group.values[i]));
      pairs(all);
    }
  }
  void write_block(const BulletChart& chart) {
    caption(chart.title);
    paragraph(chart.description);
    std::vector<Pair> all;
    for (const auto& row : chart.rows) {
      all.emplace_back(row.label, row.shown);
      const auto add = [&](const std::string& name, const std::optional<Plotted>& plotted) {
        if (plotted) all.emplace_back("- " + name, written(*plotted));
      };
      add(chart.names.first_budget, row.first_budget);
      add(chart.names.forecast, row.forecast);
    }
    pairs(all);
  }
  // The months are in the table.
  void write_block(const ControlChart& chart) {
    caption(chart.title);
    paragraph(chart.description);
    std::vector<Pair> all;
    if (chart.last_centre.value) {
      all.emplace_back(chart.names.centre, written(chart.last_centre));
      all.emplace_back(chart.names.limits,
                       written(chart.last_lower) + " – " + written(chart.last_upper));
    }
    if (chart.norm) all.emplace_back(chart.names.norm, written(*chart.norm));
    for (const auto& point : chart.points)
      if (point.mark != ControlChart::Mark::common) all.emplace_back("- ", point.shown);
    pairs(all);
  }
  // The numbers between are in the table.
  void write_block(const TrendChart& chart) {
    caption(chart.title);
    paragraph(chart.description);
    std::vector<Pair> all;
    if (!chart.measured.empty())
      all.emplace_back(chart.names.measured, written(chart.measured.back().value));
    if (!chart.ahead.empty()) {
      const auto& last = chart.ahead.back();
      all.emplace_back(chart.names.expected, written(last.median));
      all.emplace_back(chart.names.interval, written(last.low) + " – " + written(last.high));
    }
    for (const auto& target : chart.targets)
      all.emplace_back(chart.names.target, written(target.value));
    pairs(all);
  }
  // The sentence counts them; the days are in the table.
  void write_block(const QuantileDotChart& chart) {
    caption(chart.title);
    paragraph(chart.description);
  }
  void write_block(const FunnelChart& chart) {
    caption(chart.title);
    paragraph(chart.description);
    std::vector<Pair> all{{chart.names.together, written(chart.together)}};
    for (const auto& group : chart.groups) all.emplace_back(group.label, written(group.share));
    pairs(all);
  }
  // Days on which all was well are not told one by one.
  void write_block(const DayCalendar& calendar) {
    caption(calendar.title);
    paragraph(calendar.description);
    for (const auto& each : calendar.days) {
      const bool is_odd =
          each.sort == DayCalendar::Sort::brief || each.sort == DayCalendar::Sort::bad;
      if (is_odd) paragraph(each.shown);
    }
  }
  void write_block(const StateChart& chart) {
    caption(chart.title);
    paragraph(chart.description);
    std::vector<Pair> all;
    for (const auto& row : chart.rows) all.emplace_back(row.label, row.shown);
    pairs(all);
  }
  void write_block(const TimelineChart& chart) {
    caption(chart.title);
    paragraph(chart.description);
    std::vector<Pair> all;
    for (const auto& row : chart.rows) {
      all.emplace_back(row.label, signed_text(row.sign, row.shown));
      if (row.forecast) all.emplace_back("- " + chart.names.forecast, row.forecast->shown);
    }
    pairs(all);
  }
  static std::string signed_text(Sign sign, const std::string& text) {
    if (sign == Sign::none) return text;
    return std::string(character_of(sign)) + " " + text;
  }
  std::string written(const Plotted& plotted) const {
    return plotted.shown.empty() ? word("unknown") : plotted.shown;
  }
  void write_block(const Passage& passage) {
    caption(passage.caption);
    for (const std::string& each : passage.paragraphs) {
      paragraph(each);
      out_ += '\n';
    }
  }
  void write_block(const Notes& notes) {
    if (notes.notes.empty()) return;
    caption(notes.caption);
    for (const Note& note : notes.notes) {
      const char* tone = note.tone == Tone::error     ? "tone.error"
                         : note.tone == Tone::warning ? "tone.warning"
                                                      : "tone.note";
      paragraph(word(tone) + ": " + note.text, "- ");
      if (!note.place.empty())
        paragraph(words::text(document_.language, "document.place", {{"place", note.place}}), "  ");
    }
  }

  void write_block(const Table& table) {
    caption(table.caption);
    const auto widths = widths_of(table);
    std::vector<std::string> labels;
    for (const Column& column : table.columns) labels.push_back(column.label);
    write_row(table, labels, widths, false);
    std::size_t total = 0;
    for (const std::size_t width : widths) total += width + 2;
    out_.append(total < 2 ? 0 : total - 2, '-').append("\n");
    for (const auto& row : table.rows) {
      std::vector<std::string> cells;
      bool is_own = false;
      for (std::size_t i = 0; i < table.columns.size(); ++i) {
        cells.push_back(i < row.size() ? signed_text(row[i].sign, row[i].shown) : "");
        is_own = is_own || (i < row.size() && row[i].is_emphasised);
      }
      write_row(table, cells, widths, is_own);
    }
  }

  // As wide as the content; when that is too wide, text columns give way, the widest first.
  static std::vector<std::size_t> widths_of(const Table& table) {
    std::vector<std::size_t> widths;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      std::size_t width = 0;
      for (const std::string& line : wrapped(harmless(table.columns[i].label), 14))
        width = std::max(width, width_of_text(line) + (i == 0 ? 2 : 0));
      for (const auto& row : table.rows)
        if (i < row.size())
          width = std::max(width, width_of_text(harmless(signed_text(row[i].sign, row[i].shown))) +
                                      (i == 0 ? 2 : 0));
      widths.push_back(width);
    }
    const auto total = [&] {
      std::size_t sum = 0;
      for (const std::size_t width : widths) sum += width + 2;
      return sum < 2 ? 0 : sum - 2;
    };
    for (std::size_t excess = total(); excess > text_width; excess = total()) {
      const auto widest = std::max_element(widths.begin(), widths.end());
      if (*widest <= 10) break;
      *widest = std::max<std::size_t>(10, *widest - std::min(*widest, excess - text_width));
    }
    return widths;
  }

  // Own rows have a mark in front, where the others have blanks.
  void write_row(const Table& table, const std::vector<std::string>& cells,
                 const std::vector<std::size_t>& widths, bool is_own) {
    std::vector<std::vector<std::string>> lines;
    std::size_t height = 1;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      lines.push_back(wrapped(harmless(cells[i]), widths[i] - (i == 0 && widths[i] > 2 ? 2 : 0)));
      height = std::max(height, lines.back().size());
    }
    for (std::size_t line = 0; line < height; ++line) {
      std::string row;
      for (std::size_t i = 0; i < cells.size(); ++i) {
        std::string part = line < lines[i].size() ? lines[i][line] : "";
        if (i == 0) part = (is_own && line == 0 ? "* " : "  ") + part;
        const std::size_t used = width_of_text(part);
        const std::string padding(widths[i] > used ? widths[i] - used : 0, ' ');
        row += is_numeric(table.columns[i].unit) ? padding + part : part + padding;
        row += "  ";
      }
      row.erase(row.find_last_not_of(' ') + 1);
      out_ += row + "\n";
    }
  }

  const Document& document_;
  std::string out_;
};

}  // namespace

std::string to_text(const Document& document) { return TextWriter(document).write(); }

}  // namespace vlecht::document
