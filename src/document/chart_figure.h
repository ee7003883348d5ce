// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/chart_parts.h"
#include "document/document.h"
#include "document/html.h"
#include "words/message.h"

/// What stands around the drawings of a chart, and what makes them open to everyone.
namespace vlecht::document {

/// A drawing that is a file of its own instead of a part of a page.
struct ChartFile {
  std::string source = {};  ///< which answer, moment and journal; in words, at its foot
  const StyleSheet& sheet;  ///< a file brings its own look
};

/// Where a chart comes to stand.
struct ChartFrame {
  const Table* table = nullptr;  ///< with the same numbers; none: there is none
  std::string table_id = {};     ///< of that table on this page; "": it is not there
  std::string files = {};        ///< address of the chart's files, less ".svg"; "": there are none
  std::string query = {};        ///< behind that: "?op=…"
  bool has_marks = true;         ///< false: one image, for paper
  const ChartFile* file = nullptr;  ///< set: no page, but a file
};

/// The texts are only looked at during the call.
struct ChartFigure {
  const std::string& id;
  const std::string& title;
  const std::string& description;
};

/// A drawing being made. It hides what is drawn from who cannot see it and lays a link over each
/// mark: with its name in words, and to the rows behind it.
class Canvas {
 public:
  enum class Form { wide, narrow };

  Canvas(HtmlBuilder& html, words::Language language, const ChartFigure& figure,
         const ChartFrame& frame, std::string named_by, Form form)
      : html_(html),
        language_(language),
        figure_(figure),
        frame_(frame),
        named_by_(std::move(named_by)),
        form_(form) {}

  bool is_wide() const { return form_ == Form::wide; }

  /// Begins a drawing of this size.
  void open(double width, double height);
  /// A mark that can be reached: its box, and its name with its value. It leads to `address`, and
  /// when that is empty to the table with the same numbers.
  void mark(const Box& box, std::string shown, std::string address = {});
  /// Writes the marks and ends the drawing.
  void close();

  /// Where the table opens the rows behind the cell that says this; "" when no cell does. `row` is
  /// what its first cell says or is; `column`, which may be empty, decides between cells that say
  /// the same.
  std::string address_of(std::string_view row, std::string_view column, const Plotted& said) const;

 private:
  struct Mark {
    Box box;
    std::string shown;
    std::string address;
  };
  void open_file(double width, double height);
  void close_file();
  void write_mark(const Mark& mark) const;

  HtmlBuilder& html_;
  words::Language language_;
  const ChartFigure& figure_;
  const ChartFrame& frame_;
  std::string named_by_;
  Form form_;
  std::vector<Mark> marks_;
  double foot_ = 0;  // where the source stands in a file
};

/// Writes the title, the sentence, the drawing once wide and once narrow, of which the
/// style shows one, what `after` writes, the way to the table and the files. In a file only the
/// wide drawing.
void write_chart_figure(HtmlBuilder& html, words::Language language, const ChartFigure& figure,
                        const ChartFrame& frame, const std::function<void(Canvas& canvas)>& draw,
                        const std::function<void()>& after = {});

/// The same without a drawing: there is nothing to draw.
void write_empty_figure(HtmlBuilder& html, words::Language language, const ChartFigure& figure,
                        const ChartFrame& frame);

}  // namespace vlecht::document
