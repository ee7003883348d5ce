// SPDX-License-Identifier: EUPL-1.2
#include "document/report_html.h"

#include <algorithm>
#include <map>

#include "document/html_writer.h"
#include "document/lead.h"
#include "document/timeline_signs.h"

namespace vlecht::document {
namespace {

using Details = std::vector<std::pair<std::string, base::Detail>>;

constexpr std::size_t ranges_max = 6;  // of the facts of one source behind one figure

std::string text(const Report& report, std::string_view name, const Details& details = {}) {
  return words::text(report.language, "report." + std::string(name), details);
}

void heading(HtmlBuilder& html, int level, const std::string& id, std::string_view words_of_it) {
  const Attribute named = attribute_if(!id.empty(), "id", id);
  switch (level) {
    case 2:
      return html.element("h2", {named}, words_of_it);
    case 3:
      return html.element("h3", {named}, words_of_it);
    default:
      return html.element("h4", {named}, words_of_it);
  }
}

std::string name_of_method(const Report& report, std::size_t part) {
  return text(report, "method_name", {{"number", std::to_string(part + 1)}});
}

// ---- Before the answers ----

void write_introduction(HtmlBuilder& html, const Report& report, int level) {
  if (!report.introduction) return;
  const ReportIntroduction& introduction = *report.introduction;
  html.element("div", {{"class", "report-introduction"}}, [&] {
    heading(html, level, html.unique_id("introduction"), text(report, "introduction"));
    for (const std::string& paragraph : introduction.paragraphs) {
      html.element("p", {}, paragraph);
    }
    html.element("p", {{"class", "report-author"}},
                 text(report, "signed",
                      {{"author", introduction.author},
                       {"day", introduction.day_shown},
                       {"fact", std::to_string(introduction.fact)},
                       {"illustrative", introduction.is_illustrative ? "yes" : "no"}}));
  });
}

void write_short_item(HtmlBuilder& html, const ReportPart& part, bool leads_to_part) {
  html.element("li", {}, [&] {
    html.element("p", {{"class", "report-question"}}, [&] {
      if (!leads_to_part) return html.text(part.title);
      html.element("a", {{"href", "#" + part.question}}, part.title);
    });
    if (!part.answer) return html.element("p", {{"class", "unknown"}}, part.missing);
    if (part.answer->verdict) {
      const Verdict& verdict = *part.answer->verdict;
      html.element("p", {{"class", "verdict verdict-" + verdict.name}}, [&] {
        write_sign(html, verdict.sign);
        html.text(verdict.shown);
      });
    }
    html.element("p", {}, lead_of(*part.answer));
  });
}

void write_short(HtmlBuilder& html, const Report& report, int level, bool leads_to_parts) {
  heading(html, level, html.unique_id("in-short"), text(report, "in_short"));
  html.element("ul", {{"class", "report-short"}}, [&] {
    for (const ReportPart& part : report.parts) write_short_item(html, part, leads_to_parts);
  });
}

void write_requests(HtmlBuilder& html, const Report& report, int level) {
  const bool has_any = std::any_of(report.parts.begin(), report.parts.end(), [](const auto& part) {
    return part.answer && !part.answer->requests.empty();
  });
  if (!has_any) return;
  heading(html, level, html.unique_id("requests"), text(report, "requests"));
  html.element("ul", {{"class", "report-requests"}}, [&] {
    for (const ReportPart& part : report.parts) {
      if (!part.answer) continue;
      for (const Request& request : part.answer->requests) {
        html.element("li", {},
                     text(report, "request",
                          {{"question", part.short_title},
                           {"of", request.of},
                           {"what", request.what},
                           {"by", request.by},
                           {"has_day", request.by.empty() ? "no" : "yes"}}));
      }
    }
  });
}

/// Writes a whole report.
class ReportWriter {
 public:
  explicit ReportWriter(const Report& report) : report_(report), html_(Look::design_system) {
    moment_.language = report.language;
    moment_.moment_shown = report.moment_shown;
    moment_.journal_size = report.journal_size;
    moment_.journal_root = report.journal_root;
  }

  std::string write() && {
    html_.raw("<!doctype html>\n");
    const RunningLines running = running_lines(moment_, report_.title);
    const Attributes attributes{{"lang", words::code_of(report_.language)},
                                {"class", theme_class},
                                {"data-running-head", running.head},
                                {"data-running-foot", running.foot}};
    html_.element("html", attributes, [&] {
      write_head();
      html_.element("body", {{"class", "page report"}}, [&] {
        html_.element("main", {}, [&] {
          write_title();
          write_contents();
          write_report_front(html_, report_, 2, true);
          for (const ReportPart& part : report_.parts) write_part(part);
          write_appendix();
          write_about();
        });
      });
    });
    return std::move(html_).finish().text();
  }

 private:
  std::string word(std::string_view name, const Details& details = {}) const {
    return text(report_, name, details);
  }

  // Nothing that a report holds can fetch, run or send anything, whatever a fact says.
  void write_head() {
    html_.element("head", {}, [&] {
      html_.single("meta", {{"charset", "utf-8"}});
      html_.single("meta",
                   {{"http-equiv", "Content-Security-Policy"},
                    {"content", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'"}});
      html_.single("meta",
                   {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
      html_.element("title", {}, report_.title);
      html_.element("style", {}, [&] { html_.raw(style()); });
    });
  }

  void write_title() {
    if (report_.has_illustrative) {
      html_.element("p", {{"class", "illustrative"}, {"role", "note"}},
                    words::text(report_.language, "document.illustrative"));
    }
    html_.element("p", {{"class", "report-dossier"}}, report_.dossier);
    html_.element("h1", {}, report_.title);
    html_.element("p", {{"class", "moment"}}, report_.moment_shown);
  }

  void write_contents() {
    const std::string id = html_.unique_id("contents");
    html_.element("nav", {{"class", "contents"}, {"aria-labelledby", id}}, [&] {
      html_.element("p", {{"class", "caption"}, {"id", id}}, word("contents"));
      html_.element("ul", {{"class", "report-contents"}}, [&] {
        const auto link = [&](const std::string& to, const std::string& label) {
          html_.element("li", {}, [&] { html_.element("a", {{"href", "#" + to}}, label); });
        };
        if (report_.introduction) link("introduction", word("introduction"));
        link("in-short", word("in_short"));
        for (const ReportPart& part : report_.parts) link(part.question, part.title);
        link("appendix", word("appendix"));
        link("about", word("about"));
      });
    });
  }

  // ---- One question ----

  void write_part(const ReportPart& part) {
    html_.element("section", {{"class", "report-part"}}, [&] {
      heading(html_, 2, html_.unique_id(part.question), part.title);
      if (!part.scope.empty()) html_.element("p", {{"class", "report-scope"}}, part.scope);
      if (!part.answer) return html_.element("p", {{"class", "unknown"}}, part.missing);
      write_verdict(html_, *part.answer);
      write_parts_of(*part.answer);
      Document section = as_section(part);
      tell_apart(section, part);
      write_blocks(html_, section);
    });
  }

  void write_parts_of(const Document& answer) {
    // One part alone says what the sentence says.
    if (answer.parts.size() < 2) return;
    html_.element("dl", {{"class", "report-parts"}}, [&] {
      for (const Part& part : answer.parts) {
        html_.element("div", {}, [&] {
          html_.element("dt", {}, part.label);
          html_.element("dd", {}, [&] {
            if (part.sign != Sign::none) write_sign(html_, part.sign);
            html_.text(part.shown);
          });
        });
      }
    });
  }

  // Captions become names of regions, which are to differ on a page: one that stands in several
  // answers names its question.
  void tell_apart(Document& section, const ReportPart& part) {
    if (captions_.empty()) count_captions();
    const auto adapt = [&](std::string& caption) {
      if (!caption.empty() && captions_[caption] > 1) caption += " – " + part.short_title;
    };
    for (Block& block : section.blocks) {
      if (auto* table = std::get_if<Table>(&block)) adapt(table->caption);
      if (auto* notes = std::get_if<Notes>(&block)) adapt(notes->caption);
      if (auto* passage = std::get_if<Passage>(&block)) adapt(passage->caption);
    }
  }

  void count_captions() {
    for (const ReportPart& part : report_.parts) {
      if (!part.answer) continue;
      for (const Block& block : part.answer->blocks) {
        if (const auto* table = std::get_if<Table>(&block)) ++captions_[table->caption];
        if (const auto* notes = std::get_if<Notes>(&block)) ++captions_[notes->caption];
        if (const auto* passage = std::get_if<Passage>(&block)) ++captions_[passage->caption];
      }
    }
  }

  // ---- Where every figure comes from ----

  void write_appendix() {
    html_.element("section", {{"class", "report-appendix"}}, [&] {
      heading(html_, 2, html_.unique_id("appendix"), word("appendix"));
      html_.element("p", {}, word("appendix_lead"));
      write_sources();
      write_methods();
      for (std::size_t i = 0; i < report_.parts.size(); ++i) write_lines(i);
    });
  }

  template <class Rows>
  void write_table(std::string_view kind, const std::string& caption,
                   std::initializer_list<std::string_view> columns, Rows rows) {
    const std::string id = html_.unique_id("lines-caption");
    html_.element(
        "div",
        {{"class", "table-room wide"},
         {"role", "region"},
         {"tabindex", "0"},
         {"aria-labelledby", id}},
        [&] {
          html_.element("table", {{"class", kind}}, [&] {
            html_.element("caption", {{"id", id}}, caption);
            html_.element("thead", {}, [&] {
              html_.element("tr", {}, [&] {
                for (const std::string_view column : columns) {
                  html_.element("th", {{"scope", "col"}}, word("column." + std::string(column)));
                }
              });
            });
            html_.element("tbody", {}, rows);
          });
        });
  }

  // On a narrow screen a row is a block, in which each cell says what it is.
  template <class Inside>
  void write_cell(std::string_view column, std::string_view kind, Inside inside) {
    const std::string label = word("column." + std::string(column));
    html_.element("td", {{"class", kind}, {"data-label", label}}, inside);
  }
  void text_cell(std::string_view column, const std::string& shown) {
    write_cell(column, "text", [&] { html_.text(shown); });
  }

  void write_sources() {
    heading(html_, 3, html_.unique_id("sources"), word("sources"));
    if (report_.sources.empty()) return html_.element("p", {}, word("no_sources"));
    write_table("report-sources", word("sources_caption"), {"source", "file", "digest"}, [&] {
      for (std::size_t i = 0; i < report_.sources.size(); ++i) {
        const ReportSource& source = report_.sources[i];
        const std::string name = name_of_source(report_.language, i);
        html_.element("tr", {}, [&] {
          html_.element("th", {{"scope", "row"}, {"id", html_.unique_id("source-" + name)}}, name);
          text_cell("file", source.name);
          write_cell("digest", "text report-digest", [&] { html_.text(source.digest); });
        });
      }
    });
  }

  void write_methods() {
    heading(html_, 3, html_.unique_id("methods"), word("methods"));
    write_table("report-methods", word("methods_caption", {{"program", report_.program}}),
                {"method", "question", "page", "address"}, [&] {
                  for (std::size_t i = 0; i < report_.parts.size(); ++i) {
                    const ReportPart& part = report_.parts[i];
                    const std::string name = name_of_method(report_, i);
                    html_.element("tr", {}, [&] {
                      html_.element("th",
                                    {{"scope", "row"}, {"id", html_.unique_id("method-" + name)}},
                                    name);
                      text_cell("question", part.title);
                      text_cell("page", part.method);
                      text_cell("address", part.method_address);
                    });
                  }
                });
  }

  void write_lines(std::size_t index) {
    const ReportPart& part = report_.parts[index];
    if (part.figures.empty()) return;
    heading(html_, 3, html_.unique_id("figures." + part.question), part.title);
    write_table("report-lines", word("figures_caption", {{"question", part.short_title}}),
                {"figure", "value", "standing", "sources", "method"}, [&] {
                  for (const ReportFigure& line : part.figures) write_line(index, line);
                });
  }

  void write_line(std::size_t index, const ReportFigure& line) {
    const ReportPart& part = report_.parts[index];
    const Figure& figure = line.figure;
    const std::string id = html_.unique_id(id_of_line(part.question, figure.id));
    html_.element("tr", {{"id", id}}, [&] {
      html_.element("th", {{"scope", "row"}}, figure.label);
      const bool is_number = figure.value && is_numeric(figure.unit);
      write_cell("value",
                 is_number      ? "number"
                 : figure.value ? "text"
                                : "text unknown",
                 [&] {
                   html_.text(figure.shown.empty()
                                  ? words::text(report_.language, "document.unknown")
                                  : figure.shown);
                 });
      text_cell("standing",
                figure.standing_shown.empty() ? word("no_standing") : figure.standing_shown);
      write_cell("sources", "text", [&] { write_origins(line); });
      const std::string method = name_of_method(report_, index);
      write_cell("method", "text", [&] {
        html_.element("a", {{"href", "#method-" + method}}, method);
      });
    });
  }

  void write_origins(const ReportFigure& line) {
    bool is_first = true;
    for (const FigureOrigin& origin : line.origins) {
      if (!is_first) html_.text("; ");
      is_first = false;
      const std::string name = name_of_source(report_.language, origin.source);
      html_.element("a", {{"href", "#source-" + name}}, name);
      html_.text(": " + word("origin", {{"facts", static_cast<std::int64_t>(origin.facts.size())},
                                        {"numbers", shown_ranges(origin.facts, ranges_max)},
                                        {"rows", origin.rows}}));
    }
    if (line.origins.empty() && line.has_all_origins) html_.text(word("no_origin"));
    if (line.has_all_origins) return;
    if (!is_first) html_.text("; ");
    html_.text(word("rows_only", {{"rows", line.figure.rows.count}}));
  }

  // ---- Colophon ----

  void write_about() {
    html_.element("section", {{"class", "report-appendix"}}, [&] {
      heading(html_, 2, html_.unique_id("about"), word("about"));
      html_.element("p", {}, word("about_lead", {{"program", report_.program}}));
      html_.element("dl", {{"class", "report-parts"}}, [&] {
        const auto entry = [&](std::string_view name, const std::string& shown) {
          html_.element("div", {}, [&] {
            html_.element("dt", {}, word(name));
            html_.element("dd", {{"class", "report-digest"}}, shown);
          });
        };
        entry("about_for", report_.audience_shown);
        entry("about_valid", report_.valid_on);
        entry("about_known", report_.known_at);
        entry("about_journal", report_.origin);
        entry("about_size", std::to_string(report_.journal_size));
        entry("about_root", report_.journal_root);
      });
      html_.element("p", {}, word("about_check"));
    });
  }

  const Report& report_;
  HtmlBuilder html_;
  Document moment_;                      // without content: what each sheet of paper says
  std::map<std::string, int> captions_;  // how often each stands in the answers
};

}  // namespace

void write_report_front(HtmlBuilder& html, const Report& report, int level, bool leads_to_parts) {
  write_introduction(html, report, level);
  write_short(html, report, level, leads_to_parts);
  write_requests(html, report, level);
}

std::string to_html_report(const Report& report) { return ReportWriter(report).write(); }

}  // namespace vlecht::document
