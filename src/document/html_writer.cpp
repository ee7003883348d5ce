// SPDX-License-Identifier: EUPL-1.2
#include "document/html_writer.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "base/text.h"
#include "document/table_room.h"
#include "document/term_links.h"
#include "document/timeline_signs.h"

namespace vlecht::document {
namespace {

// A page of more can be neither loaded nor read.
constexpr std::size_t rows_on_page_max = 1'000, notes_on_page_max = 200;

class BlockWriter {
 public:
  BlockWriter(HtmlBuilder& html, const Document& document, const PageLinks& links)
      : html_(html),
        document_(document),
        links_(links),
        terms_(document.language, links.glossary) {}

  // Tables and headings get their ids first, so that what comes before them can lead to them.
  void write() {
    for (const Block& block : document_.blocks) {
      if (const auto* table = std::get_if<Table>(&block))
        table_ids_[table] = html_.unique_id(table->id);
      const auto* heading = std::get_if<Heading>(&block);
      if (heading && !heading->id.empty()) heading_ids_[heading] = html_.unique_id(heading->id);
    }
    find_figures_in_tables();
    for (const Block& block : document_.blocks)
      std::visit([&](const auto& each) { write_block(each); }, block);
  }

 private:
  using Details = std::vector<std::pair<std::string, base::Detail>>;

  std::string word(std::string_view name, const Details& details = {}) const {
    return words::text(document_.language, "document." + std::string(name), details);
  }

  // A list for reference does not repeat what a cell of a table shows, unless it has more to say:
  // another standing than the first figure on the page has. The cell takes over its id.
  void find_figures_in_tables() {
    std::unordered_map<std::string_view, const Cell*> cells;
    for (const Block& block : document_.blocks) {
      const auto* table = std::get_if<Table>(&block);
      if (!table) continue;
      for (const auto& row : table->rows) {
        for (const Cell& cell : row) {
          if (!cell.address.empty()) cells.emplace(cell.address, &cell);
          if (!cell.figure.empty()) cells.emplace(cell.figure, &cell);
        }
      }
    }
    const std::string* usual = nullptr;
    for (const Block& block : document_.blocks) {
      const auto* group = std::get_if<Figures>(&block);
      if (!group) continue;
      for (const Figure& figure : group->figures) {
        if (!usual) usual = &figure.standing;
        const auto cell = cells.find(figure.address.empty() ? figure.id : figure.address);
        const bool is_usual = figure.standing.empty() || figure.standing == *usual;
        if (!group->is_compact || cell == cells.end() || !is_usual) continue;
        if (figure_of_cell_.emplace(cell->second, &figure).second) shown_in_tables_.insert(&figure);
      }
    }
  }

  void write_block(const Heading& heading) {
    const auto found = heading_ids_.find(&heading);
    const std::string wanted = found == heading_ids_.end() ? "" : found->second;
    const Attribute id = attribute_if(!wanted.empty(), "id", wanted);
    switch (heading.level) {
      case 1:
        return html_.element("h1", {id}, heading.text);
      case 2:
        return html_.element("h2", {id}, heading.text);
      case 3:
        return html_.element("h3", {id}, heading.text);
      case 4:
        return html_.element("h4", {id}, heading.text);
      default:
        return html_.element("h5", {id}, heading.text);
    }
  }

  void write_block(const Contents& contents) {
    const std::string id = html_.unique_id("contents");
    html_.element("nav", {{"class", "contents"}, {"aria-labelledby", id}}, [&] {
      html_.element("p", {{"class", "caption"}, {"id", id}}, contents.caption);
      html_.element("ul", {}, [&] {
        for (const Block& block : document_.blocks) {
          const auto* heading = std::get_if<Heading>(&block);
          if (!heading || heading->id.empty()) continue;
          const std::string address = "#" + heading_ids_.at(heading);
          html_.element("li", {}, [&] { html_.element("a", {{"href", address}}, heading->text); });
        }
        for (const Link& link : contents.more) {
          html_.element("li", {}, [&] { html_.element("a", {{"href", link.address}}, link.text); });
        }
      });
    });
  }

  void write_block(const Paragraph& paragraph) {
    html_.element("p", {attribute_if(paragraph.is_lead, "class", "lead")},
                  [&] { terms_.write(html_, paragraph.text); });
  }

  void write_block(const Passage& passage) {
    const std::string id = html_.unique_id("passage");
    html_.element("section", {{"class", "passage"}, {"aria-labelledby", id}}, [&] {
      html_.element("p", {{"class", "caption"}, {"id", id}}, passage.caption);
      html_.element("blockquote", {}, [&] {
        for (const std::string& paragraph : passage.paragraphs) html_.element("p", {}, paragraph);
      });
    });
  }

  void write_block(const Link& link) {
    html_.element("p", {{"class", "link"}}, [&] {
      html_.element("a", {{"href", link.address}}, link.text);
    });
  }

  void write_block(const Figures& group) {
    const auto is_in_table = [&](const Figure& each) { return shown_in_tables_.contains(&each); };
    if (std::all_of(group.figures.begin(), group.figures.end(), is_in_table)) return;
    if (!group.is_folded) return write_figures(group);
    html_.element("details", {{"class", "folded"}}, [&] {
      html_.element("summary", {}, group.caption);
      write_figures(group);
    });
  }

  void write_figures(const Figures& group) {
    const auto is_in_table = [&](const Figure& each) { return shown_in_tables_.contains(&each); };
    const std::string kind = group.is_compact ? "figures figures-compact" : "figures";
    write_group(kind, group.is_folded ? "" : group.caption, [&] {
      html_.element("dl", {}, [&] {
        for (const Figure& figure : group.figures)
          if (!is_in_table(figure)) write_figure(figure);
      });
    });
  }

  // No <figure>: a tagged PDF would take it for an image that has no alternative text.
  template <class Inside>
  void write_group(std::string_view kind, const std::string& caption, Inside inside) {
    if (caption.empty()) return html_.element("div", {{"class", kind}}, inside);
    const std::string id = html_.unique_id("group");
    html_.element("div", {{"class", kind}, {"role", "group"}, {"aria-labelledby", id}}, [&] {
      html_.element("p", {{"class", "caption"}, {"id", id}}, caption);
      inside();
    });
  }

  // The style knows the value and its basis by their order, which spares every figure their names.
  void write_figure(const Figure& figure) {
    html_.element("div", {{"id", html_.unique_id(figure.id)}}, [&] {
      html_.element("dt", {}, [&] { terms_.write(html_, figure.label); });
      html_.element("dd", {attribute_if(!figure.value, "class", "unknown")},
                    figure.shown.empty() ? word("unknown") : figure.shown);
      if (figure.standing_shown.empty() && figure.address.empty()) return;
      html_.element("dd", {}, [&] {
        write_standing(figure);
        if (!figure.address.empty()) write_sources_link(figure);
      });
    });
  }

  void write_standing(const Figure& figure) {
    if (figure.standing != "illustrative") return html_.text(figure.standing_shown);
    html_.element("span", {{"class", "standing-illustrative"}}, figure.standing_shown);
  }

  void write_sources_link(const Figure& figure) {
    if (!figure.standing_shown.empty()) html_.text(" ");
    const Details counts{{"count", static_cast<std::int64_t>(figure.sources.size())},
                         {"rows", figure.rows.count}};
    const bool has_rows = figure.rows.count > 0;
    const std::string shown = word(has_rows ? "rows_and_sources" : "sources", counts);
    const std::string name = has_rows
                                 ? word("rows_of", {{"label", figure.label}, {"rows", shown}})
                                 : word("sources_of", {counts.front(), {"label", figure.label}});
    html_.element("a", {{"href", figure.address}, {"aria-label", name}}, shown);
  }

  void write_block(const Passport& passport) {
    if (passport.entries.empty()) return;
    write_group("passport", passport.caption, [&] {
      html_.element("dl", {}, [&] {
        for (const auto& entry : passport.entries) {
          const Column& column = entry.first;
          const Cell& cell = entry.second;
          html_.element("div", {}, [&] {
            html_.element("dt", {}, column.label);
            html_.element("dd", {attribute_if(is_unknown(cell, cell.unit), "class", "unknown")},
                          [&] { write_content(cell); });
          });
        }
      });
    });
  }

  static bool is_unknown(const Cell& cell, Unit unit) {
    return !cell.value && (is_numeric(unit) || cell.shown.empty());
  }

  void write_content(const Cell& cell) {
    const std::string shown = cell.shown.empty() ? word("unknown") : cell.shown;
    if (cell.sign != Sign::none) write_sign(html_, cell.sign);
    if (cell.address.empty()) {
      html_.text(shown);
    } else {
      html_.element("a", {{"href", cell.address}}, shown);
    }
  }

  template <IsChart Chart>
  void write_block(const Chart& chart) {
    ChartFrame frame;
    frame.has_marks = links_.has_marks;
    frame.table = table_of_chart(document_, chart.table_id);
    if (frame.table) frame.table_id = table_ids_.at(frame.table);
    const int times = ++charts_[chart.id];
    if (!links_.charts.empty()) {
      const std::string name = times == 1 ? chart.id : chart.id + "-" + std::to_string(times);
      frame.files = links_.charts + base::percent_encoded(name);
      frame.query = links_.query;
    }
    write_chart(html_, chart, document_.language, frame);
  }

  void write_block(const Table& table) {
    if (!table.is_folded) return write_table(table);
    html_.element("details", {{"class", "folded"}}, [&] {
      html_.element("summary", {}, table.caption);
      write_table(table);
    });
  }

  void write_table(const Table& table) {
    const std::string& id = table_ids_.at(&table);
    const std::string caption_id = html_.unique_id(id + "-caption");
    room_ = room_of(table);
    html_.element("div",
                  {{"class", room_.classes},
                   {"role", "region"},
                   {"tabindex", "0"},
                   {"aria-labelledby", caption_id}},
                  [&] {
                    html_.element("table", {{"id", id}}, [&] {
                      html_.element("caption", {{"id", caption_id}}, table.caption);
                      write_head(table);
                      html_.element("tbody", {}, [&] {
                        const std::size_t shown = std::min(table.rows.size(), rows_on_page_max);
                        for (std::size_t i = 0; i < shown; ++i) write_row(table, table.rows[i]);
                      });
                    });
                  });
    write_more("more_rows", table.rows.size(), rows_on_page_max);
  }

  // What a page leaves out stands in the other forms of the same answer.
  void write_more(std::string_view name, std::size_t count, std::size_t shown) {
    if (count <= shown) return;
    html_.element("p", {{"class", "caption"}},
                  word(name, {{"count", static_cast<std::int64_t>(count - shown)}}));
  }

  void write_head(const Table& table) {
    html_.element("thead", {}, [&] {
      html_.element("tr", {}, [&] {
        for (const Column& column : table.columns) {
          html_.element(
              "th", {{"scope", "col"}, attribute_if(is_numeric(column.unit), "class", "number")},
              [&] { terms_.write(html_, column.label); });
        }
      });
    });
  }

  void write_row(const Table& table, const std::vector<Cell>& row) {
    const bool is_own =
        std::any_of(row.begin(), row.end(), [](const Cell& cell) { return cell.is_emphasised; });
    html_.open("tr", {attribute_if(is_own, "class", "own")});
    for (std::size_t i = 0; i < row.size(); ++i) {
      const Unit unit = i < table.columns.size() ? table.columns[i].unit : row[i].unit;
      if (i == 0) {
        html_.open("th", {{"scope", "row"}, attribute_if(is_numeric(unit), "class", "number")});
      } else {
        const auto figure = figure_of_cell_.find(&row[i]);
        const bool is_figure = figure != figure_of_cell_.end();
        const std::string id = is_figure ? html_.unique_id(figure->second->id) : "";
        const bool is_labelled = room_.has_labels && i < table.columns.size();
        html_.open("td", {attribute_if(is_figure, "id", id), class_of(row[i], unit),
                          attribute_if(is_labelled, "data-label",
                                       is_labelled ? table.columns[i].label : "")});
      }
      if (row[i].shown.empty() && !is_numeric(unit)) {
        // An empty text says nothing and is no unknown value.
      } else {
        write_content(row[i]);
      }
      if (i == 0 && is_own) write_emphasis(table);
      html_.close();
    }
    html_.close("tr");
  }

  void write_emphasis(const Table& table) {
    html_.text(" ");
    html_.element("span", {{"class", "own-mark"}},
                  table.emphasis.empty() ? word("own") : table.emphasis);
  }

  // Most cells hold a number, so that a number needs no class. A word needs little room.
  static Attribute class_of(const Cell& cell, Unit unit) {
    constexpr std::size_t word_max = 8;
    constexpr std::size_t number_max = 24;  // in bytes; a longer one breaks at its blanks
    constexpr std::size_t sentence_min = 64;
    if (unit == Unit::day && cell.value) return {"class", "day"};
    if (!is_numeric(unit) && !is_numeric(cell.unit)) {
      if (cell.shown.size() >= sentence_min) return {"class", "text sentence"};
      return {"class", cell.shown.size() > word_max ? "text" : "word"};
    }
    if (cell.value && cell.shown.size() > number_max) return {"class", "long"};
    return attribute_if(!cell.value, "class", "unknown");
  }

  void write_block(const Notes& notes) {
    if (notes.notes.empty()) return;
    html_.element("section", {{"class", "notes"}, {"aria-label", notes.caption}}, [&] {
      if (!notes.caption.empty()) html_.element("p", {{"class", "caption"}}, notes.caption);
      html_.element("ul", {}, [&] {
        const std::size_t shown = std::min(notes.notes.size(), notes_on_page_max);
        for (std::size_t i = 0; i < shown; ++i) write_note(notes.notes[i]);
      });
      write_more("more_notes", notes.notes.size(), notes_on_page_max);
    });
  }

  // The tone stands in a word and in a shape: circle, triangle, octagon.
  void write_note(const Note& note) {
    struct Look {
      std::string_view name;
      std::string_view shape;
    };
    const Look look = note.tone == Tone::error     ? Look{"error", "M5 1h6l4 4v6l-4 4h-6l-4-4v-6z"}
                      : note.tone == Tone::warning ? Look{"warning", "M8 1l7 14h-14z"}
                                                   : Look{"note", "M8 1a7 7 0 1 0 .01 0z"};
    const std::string kind = "note note-" + std::string(look.name);
    html_.element("li", {{"class", kind}}, [&] {
      html_.element("svg", {{"viewBox", "0 0 16 16"}, {"aria-hidden", "true"}}, [&] {
        html_.single("path", {{"d", look.shape}});
      });
      html_.element("div", {}, [&] {
        html_.element("strong", {}, word("tone." + std::string(look.name)) + ": ");
        terms_.write(html_, note.text);
        if (!note.place.empty())
          html_.element("div", {{"class", "note-place"}}, word("place", {{"place", note.place}}));
      });
    });
  }

  HtmlBuilder& html_;
  const Document& document_;
  const PageLinks& links_;
  TermLinks terms_;
  std::map<std::string, int> charts_;  // how often an id was there
  std::unordered_map<const Table*, std::string> table_ids_;
  std::unordered_map<const Heading*, std::string> heading_ids_;
  std::unordered_map<const Cell*, const Figure*> figure_of_cell_;
  std::unordered_set<const Figure*> shown_in_tables_;
  TableRoom room_;  // of the table that is being written
};

}  // namespace

void write_blocks(HtmlBuilder& html, const Document& document, const PageLinks& links) {
  BlockWriter(html, document, links).write();
}

void write_illustrative_mark(HtmlBuilder& html, const Document& document) {
  if (!document.has_illustrative) return;
  html.element("p", {{"class", "illustrative"}, {"role", "note"}},
               words::text(document.language, "document.illustrative"));
}

void write_verdict(HtmlBuilder& html, const Document& document) {
  if (!document.verdict) return;
  html.element("p", {{"class", "verdict verdict-" + document.verdict->name}}, [&] {
    write_sign(html, document.verdict->sign);
    html.element("strong", {}, document.verdict->shown);
    html.element("span", {{"class", "rule"}}, document.verdict->rule);
  });
}

RunningLines running_lines(const Document& document, std::string_view dossier) {
  // So much of a digest tells one journal from another at a glance; the whole stands on the page.
  constexpr std::size_t digest_shown = 16;
  RunningLines lines;
  lines.head = dossier.empty() ? document.title : std::string(dossier);
  if (!document.moment_shown.empty()) lines.head += " \u00B7 " + document.moment_shown;
  if (document.journal_size > 0) {
    lines.foot = words::text(document.language, "document.journal",
                             {{"size", static_cast<std::int64_t>(document.journal_size)},
                              {"root", document.journal_root.substr(0, digest_shown) + "\u2026"}});
  }
  return lines;
}

std::string to_html_page(const Document& document) {
  HtmlBuilder html(Look::design_system);
  const RunningLines running = running_lines(document, "");
  html.raw("<!doctype html>\n");
  html.element(
      "html",
      {{"lang", words::code_of(document.language)},
       {"class", theme_class},
       {"data-running-head", running.head},
       {"data-running-foot", running.foot}},
      [&] {
        html.element("head", {}, [&] {
          html.single("meta", {{"charset", "utf-8"}});
          html.single("meta",
                      {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
          html.element("title", {}, document.title);
          html.element("style", {}, [&] { html.raw(style()); });
        });
        html.element("body", {{"class", "page"}}, [&] {
          html.element("main", {}, [&] {
            write_illustrative_mark(html, document);
            html.element("h1", {}, document.title);
            html.element("p", {{"class", "moment"}}, document.moment_shown);
            write_verdict(html, document);
            write_blocks(html, document);
          });
          if (document.journal_size > 0) {
            html.element("footer", {},
                         words::text(document.language, "document.journal",
                                     {{"size", static_cast<std::int64_t>(document.journal_size)},
                                      {"root", document.journal_root}}));
          }
        });
      });
  return std::move(html).finish().text();
}

}  // namespace vlecht::document
