// SPDX-License-Identifier: EUPL-1.2
#include "document/chart_figure.h"

#include <algorithm>

#include "document/svg.h"
#include "document/text_lines.h"

namespace vlecht::document {
namespace {

constexpr double file_edge = 20;
constexpr double file_line = 18;
constexpr double file_letter = 7.4;  // average width in the font of the sheet

struct FileLines {
  std::vector<std::string> title;
  std::vector<std::string> description;
  std::vector<std::string> source;
};

FileLines file_lines(const ChartFigure& figure, const ChartFile& file, double width) {
  const auto letters = static_cast<std::size_t>(width / file_letter);
  // Letters of the title are larger, those of the source smaller.
  return {wrapped(figure.title, letters * 4 / 5), wrapped(figure.description, letters),
          wrapped(file.source, letters * 9 / 8)};
}

double height_of(const std::vector<std::string>& lines) {
  return file_line * static_cast<double>(lines.size());
}

void write_lines(HtmlBuilder& html, double y, std::string_view look,
                 const std::vector<std::string>& lines) {
  draw_lines(html, {file_edge, y, Anchor::start, file_line}, look, lines);
}

void write_links(HtmlBuilder& html, words::Language language, const ChartFrame& frame) {
  if (frame.table_id.empty() && frame.files.empty()) return;
  html.element("p", {{"class", "chart-table"}}, [&] {
    const auto link = [&](const std::string& address, std::string_view name) {
      html.element("a", {{"href", address}},
                   words::text(language, "document.chart." + std::string(name)));
      html.text(" ");
    };
    if (!frame.table_id.empty()) link("#" + frame.table_id, "table");
    if (frame.files.empty()) return;
    html.element("span", {{"class", "chart-files"}}, [&] {
      html.text(words::text(language, "document.chart.download") + " ");
      for (const std::string_view form : {"svg", "png", "csv"})
        link(frame.files + "." + std::string(form) + frame.query, form);
    });
  });
}

// Where who passes over a drawing arrives. A script makes a switch of its words for one.
void write_end(HtmlBuilder& html, words::Language language, const ChartFrame& frame,
               const std::string& id) {
  const bool has_table = !frame.table_id.empty();
  const std::string as_table = words::text(language, "document.chart.as_table");
  const std::string as_drawing = words::text(language, "document.chart.as_drawing");
  html.element("div",
               {{"class", "chart-end"},
                {"id", id},
                {"tabindex", "-1"},
                attribute_if(has_table, "data-as-table", as_table),
                attribute_if(has_table, "data-as-drawing", as_drawing)},
               [&] { write_links(html, language, frame); });
}

// "5900000.00" is "5900000.000000": exact texts have as many decimals as their unit.
std::string_view without_zeros(std::string_view exact) {
  if (exact.find('.') == exact.npos) return exact;
  exact = exact.substr(0, exact.find_last_not_of('0') + 1);
  return exact.substr(0, exact.size() - (exact.ends_with('.') ? 1 : 0));
}
bool are_equal(std::string_view a, std::string_view b) {
  return without_zeros(a) == without_zeros(b);
}

// The heading, the sentence and what `inside` writes, which is given the ids of both. No <figure>:
// in a tagged PDF the drawing alone is the image, with its alternative text.
template <class Inside>
void in_frame(HtmlBuilder& html, const ChartFigure& figure, const Inside& inside) {
  const std::string id = html.unique_id(figure.id);
  const std::string title = html.unique_id(figure.id + "-title");
  html.element(
      "div", {{"class", "chart"}, {"id", id}, {"role", "group"}, {"aria-labelledby", title}}, [&] {
        html.element("p", {{"class", "caption"}, {"id", title}}, figure.title);
        const std::string description = html.unique_id(figure.id + "-desc");
        html.element("p", {{"class", "chart-description"}, {"id", description}},
                     figure.description);
        inside(title + " " + description);
      });
}

}  // namespace

// ---- Canvas ----

// Without marks it is one image, with its words for an alternative text: so a PDF takes it over.
void Canvas::open(double width, double height) {
  if (frame_.file) return open_file(width, height);
  html_.open("svg", {{"class", is_wide() ? "chart-wide" : "chart-narrow"},
                     {"viewBox", "0 0 " + px(width) + " " + px(height)},
                     {"role", frame_.has_marks ? "group" : "img"},
                     {"aria-labelledby", named_by_}});
  html_.open("g", {attribute_if(frame_.has_marks, "aria-hidden", "true")});
}

// The drawing with its words above and its source below, on paper of its own.
void Canvas::open_file(double width, double height) {
  const FileLines lines = file_lines(figure_, *frame_.file, width);
  const double above = height_of(lines.title) * 1.15 + height_of(lines.description) + 22;
  foot_ = file_edge + above + height + 28;
  const std::string whole_width = px(width + 2 * file_edge);
  const std::string whole_height = px(foot_ + height_of(lines.source) + 4);
  html_.open("svg", {{"xmlns", "http://www.w3.org/2000/svg"},
                     {"class", "chart chart-file"},
                     {"width", whole_width},
                     {"height", whole_height},
                     {"viewBox", "0 0 " + whole_width + " " + whole_height},
                     {"role", "img"},
                     {"aria-labelledby", "title desc"},
                     {"lang", words::code_of(language_)}});
  html_.element("title", {{"id", "title"}}, figure_.title);
  html_.element("desc", {{"id", "desc"}}, figure_.description + " " + frame_.file->source);
  html_.sheet(frame_.file->sheet);
  html_.single("rect", {{"class", "chart-paper"}, {"width", "100%"}, {"height", "100%"}});
  write_lines(html_, file_edge + 12, "chart-file-title", lines.title);
  write_lines(html_, file_edge + 16 + height_of(lines.title) * 1.15, "", lines.description);
  html_.open("g",
             {{"transform", "translate(" + px(file_edge) + " " + px(file_edge + above) + ")"}});
}

void Canvas::close_file() {
  html_.close("g");
  const std::string& source = frame_.file->source;
  const auto letters = static_cast<std::size_t>(760 / file_letter) * 9 / 8;
  write_lines(html_, foot_, "chart-file-source", wrapped(source, letters));
  html_.close("svg");
}

void Canvas::mark(const Box& box, std::string shown, std::string address) {
  if (frame_.file || !frame_.has_marks) return;
  marks_.push_back({box, std::move(shown), std::move(address)});
}

void Canvas::close() {
  if (frame_.file) return close_file();
  html_.close("g");
  for (const Mark& mark : marks_) write_mark(mark);
  html_.close("svg");
  marks_.clear();
}

void Canvas::write_mark(const Mark& mark) const {
  const auto inside = [&] {
    html_.element("title", {}, mark.shown);
    draw_box(html_, mark.box, "chart-target", "");
  };
  const std::string table = frame_.table_id.empty() ? "" : "#" + frame_.table_id;
  const std::string& address = mark.address.empty() ? table : mark.address;
  if (!address.empty()) return html_.element("a", {{"href", address}}, inside);
  html_.element("g", {{"role", "img"}, {"aria-label", mark.shown}}, inside);
}

std::string Canvas::address_of(std::string_view row, std::string_view column,
                               const Plotted& said) const {
  if (!frame_.table) return "";
  const Table& table = *frame_.table;
  std::string found;
  for (const auto& cells : table.rows) {
    if (cells.empty()) continue;
    if (cells.front().shown != row && cells.front().value != row) continue;
    for (std::size_t i = 1; i < cells.size(); ++i) {
      if (cells[i].address.empty()) continue;
      const bool says_it = said.exact ? cells[i].value && are_equal(*cells[i].value, *said.exact)
                                      : cells[i].shown == said.shown;
      const bool is_in_column = i < table.columns.size() && table.columns[i].label == column;
      if (is_in_column && (says_it || cells[i].value.has_value())) return cells[i].address;
      if (says_it && found.empty()) found = cells[i].address;
    }
  }
  return found;
}

// ---- Figure ----

void write_chart_figure(HtmlBuilder& html, words::Language language, const ChartFigure& figure,
                        const ChartFrame& frame, const std::function<void(Canvas& canvas)>& draw,
                        const std::function<void()>& after) {
  using Form = Canvas::Form;
  if (frame.file) {
    Canvas canvas(html, language, figure, frame, "", Form::wide);
    return draw(canvas);
  }
  in_frame(html, figure, [&](const std::string& named_by) {
    const std::string end = html.unique_id(figure.id + "-end");
    if (frame.has_marks) {
      html.element("p", {{"class", "chart-pass"}}, [&] {
        html.element("a", {{"href", "#" + end}}, words::text(language, "document.chart.pass"));
      });
    }
    for (const Form form : {Form::wide, Form::narrow}) {
      Canvas canvas(html, language, figure, frame, named_by, form);
      draw(canvas);
    }
    if (after) after();
    write_end(html, language, frame, end);
  });
}

void write_empty_figure(HtmlBuilder& html, words::Language language, const ChartFigure& figure,
                        const ChartFrame& frame) {
  if (frame.file) return;
  in_frame(html, figure, [&](const std::string&) {
    html.element("p", {{"class", "unknown"}}, words::text(language, "document.chart.nothing"));
    ChartFrame without_files = frame;
    without_files.files.clear();
    write_links(html, language, without_files);
  });
}

}  // namespace vlecht::document
