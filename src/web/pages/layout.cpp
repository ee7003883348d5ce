// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/layout.h"

#include "base/text.h"
#include "document/html_writer.h"
#include "operations/questions.h"

namespace vlecht::web::pages {
namespace {

using document::attribute_if;
using document::HtmlBuilder;
using words::Language;

std::string dossier_name(const Visit& visit) {
  return visit.site.dossier.read([&](const journal::Journal& journal) -> std::string {
    const auto found = operations::identity(journal, operations::today(visit.site.dossier.world()));
    return found ? found->name : std::string("Vlecht");
  });
}

void load_script(HtmlBuilder& html, const std::string& name) {
  html.element("script", {{"src", "/static/" + name}, "defer"}, [] {});
}

// What a list of search results says of the page: its answer, or else what these pages are.
std::string description_of(const Visit& visit, const Page& page, const std::string& name) {
  if (page.document && page.document->title == page.title) {
    for (const document::Block& block : page.document->blocks) {
      const auto* paragraph = std::get_if<document::Paragraph>(&block);
      if (paragraph && paragraph->is_lead) return paragraph->text;
    }
  }
  return text(visit, "page.description", {{"name", name}});
}

void head(HtmlBuilder& html, const Visit& visit, const Page& page, const std::string& name) {
  html.element("head", {}, [&] {
    html.single("meta", {{"charset", "utf-8"}});
    html.single("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
    const std::string title = page.window_title.empty() ? page.title : page.window_title;
    html.element("title", {}, title + " – " + name);
    html.single("meta", {{"name", "description"}, {"content", description_of(visit, page, name)}});
    html.single("link", {{"rel", "stylesheet"}, {"href", "/static/vlecht.css"}});
    if (!page.script.empty()) load_script(html, page.script);
    if (page.has_charts) {
      load_script(html, "chart_tips.js");
      load_script(html, "chart_table.js");
    }
    html.single("link",
                {{"rel", "icon"}, {"href", "/static/vlecht.svg"}, {"type", "image/svg+xml"}});
  });
}

void navigation_link(HtmlBuilder& html, const Visit& visit, const std::string& path,
                     const std::string& label) {
  const bool is_here = visit.request.path == path;
  const std::string address = path + moment_query(visit);
  html.element("li", {}, [&] {
    html.element("a", {{"href", address}, attribute_if(is_here, "aria-current", "page")}, label);
  });
}

void navigation(HtmlBuilder& html, const Visit& visit) {
  const std::string label = text(visit, "page.navigation");
  html.element("nav", {{"aria-label", label}}, [&] {
    html.element("ul", {}, [&] {
      const std::string prefix(local(visit, "/", "/en/"));
      navigation_link(html, visit, std::string(local(visit, "/", "/en")), text(visit, "page.home"));
      for (const auto& question : operations::questions()) {
        navigation_link(html, visit,
                        prefix + std::string(local(visit, question.path.nl, question.path.en)),
                        text(visit, question.short_title));
      }
      navigation_link(html, visit, std::string(local(visit, "/verslag", "/en/report")),
                      text(visit, "report_page.short"));
      navigation_link(html, visit, std::string(local(visit, "/invoer", "/en/imports")),
                      text(visit, "page.imports"));
      navigation_link(html, visit, std::string(local(visit, "/feiten", "/en/facts")),
                      text(visit, "page.facts"));
    });
  });
}

void masthead(HtmlBuilder& html, const Visit& visit, const Page& page, const std::string& name) {
  html.element("header", {{"class", "site-header"}}, [&] {
    html.element("a", {{"class", "brand"}, {"href", local(visit, "/", "/en")}}, [&] {
      html.element("span", {{"class", "brand-name"}}, "Vlecht");
      html.element("span", {{"class", "brand-dossier"}}, name);
    });
    if (!page.other_language.empty()) {
      const std::string_view other = visit.language == Language::nl ? "en" : "nl";
      html.element("a",
                   {{"class", "language"},
                    {"href", page.other_language},
                    {"lang", other},
                    {"hreflang", other}},
                   text(visit, "page.other_language"));
    }
    navigation(html, visit);
  });
}

void moment_field(HtmlBuilder& html, const Visit& visit, std::string_view name,
                  std::string_view label, const std::string& value, bool is_day) {
  html.element("p", {{"class", "field"}}, [&] {
    html.element("label", {{"for", name}}, text(visit, label));
    html.single("input", {{"id", name},
                          {"name", name},
                          {"value", value},
                          {"type", is_day ? "date" : "text"},
                          attribute_if(!is_day, "placeholder", "2019-11-20T20:00"),
                          attribute_if(!is_day, "autocomplete", "off")});
  });
}

// The parameters of the page stay when the moment changes.
void other_parameters(HtmlBuilder& html, const Visit& visit) {
  for (const auto& [name, value] : visit.request.query) {
    if (name == "op" || name == "on" || name == "bekend" || name == "known") continue;
    html.single("input", {{"type", "hidden"}, {"name", name}, {"value", value}});
  }
}

void moment_bar(HtmlBuilder& html, const Visit& visit, const Page& page) {
  const std::string on = visit.parameter("op", "on");
  const std::string known = visit.parameter("bekend", "known");
  html.element("section", {{"class", "moment-bar"}, {"aria-labelledby", "moment-title"}}, [&] {
    html.element("h2", {{"id", "moment-title"}}, text(visit, "page.moment"));
    html.element("p", {{"class", "moment-shown"}}, [&] {
      const bool has_moment = page.document && !page.document->moment_shown.empty();
      html.text(has_moment ? page.document->moment_shown : text(visit, "page.moment_now"));
      if (!on.empty() || !known.empty()) {
        html.text(". ");
        html.element("a", {{"href", visit.request.path}}, text(visit, "page.moment_reset"));
      }
    });
    html.element("details", {attribute_if(!on.empty() || !known.empty(), "open")}, [&] {
      html.element("summary", {}, text(visit, "page.moment_choose"));
      html.element("form", {{"method", "get"}, {"action", visit.request.path}}, [&] {
        other_parameters(html, visit);
        moment_field(html, visit, local(visit, "op", "on"), "page.valid_on", on, true);
        moment_field(html, visit, local(visit, "bekend", "known"), "page.known_at", known, false);
        html.element("button", {{"type", "submit"}}, text(visit, "page.moment_show"));
      });
    });
  });
}

void not_signed_mark(HtmlBuilder& html, const Visit& visit) {
  html.element("p", {{"class", "alarm"}, {"role", "alert"}}, [&] {
    html.text(text(visit, "page.not_signed") + " ");
    html.element("a", {{"href", local(visit, "/ijkpunten", "/en/checkpoints")}},
                 text(visit, "page.not_signed_why"));
  });
}

void footer_links(HtmlBuilder& html, const Visit& visit) {
  html.element("nav", {{"aria-label", text(visit, "page.about")}}, [&] {
    html.element("ul", {{"class", "footer-links"}}, [&] {
      if (visit.language == Language::nl)
        navigation_link(html, visit, "/handleiding", text(visit, "page.manual"));
      navigation_link(html, visit, std::string(glossary_path(visit.language)),
                      text(visit, "page.glossary"));
      navigation_link(html, visit,
                      std::string(local(visit, "/toegankelijkheid", "/en/accessibility")),
                      text(visit, "page.accessibility"));
    });
  });
}

void footer(HtmlBuilder& html, const Visit& visit, const Page& page, const std::string& name) {
  html.element("footer", {{"class", "site-footer"}}, [&] {
    html.element("p", {}, text(visit, "page.footer", {{"name", name}}));
    footer_links(html, visit);
    if (page.document && page.document->journal_size > 0) {
      html.element("p", {{"class", "root"}},
                   text(visit, "page.root",
                        {{"size", std::to_string(page.document->journal_size)},
                         {"root", page.document->journal_root}}));
    }
  });
}

}  // namespace

http::Response page(const Visit& visit, const Page& page,
                    const std::function<void(HtmlBuilder&)>& content) {
  HtmlBuilder html(document::Look::design_system);
  const std::string name = dossier_name(visit);
  const document::RunningLines running =
      page.document ? document::running_lines(*page.document, name)
                    : document::RunningLines{name + " \u00B7 " + page.title, ""};
  html.raw("<!doctype html>\n");
  html.element(
      "html",
      {{"lang", words::code_of(visit.language)},
       {"class", document::theme_class},
       {"data-running-head", running.head},
       {"data-running-foot", running.foot}},
      [&] {
        head(html, visit, page, name);
        html.element("body", {}, [&] {
          html.element("a", {{"class", "skip"}, {"href", "#main"}}, text(visit, "page.skip"));
          masthead(html, visit, page, name);
          html.element("main", {{"id", "main"}, {"tabindex", "-1"}}, [&] {
            if (is_refusing_to_sign(visit.site)) not_signed_mark(html, visit);
            if (page.document) document::write_illustrative_mark(html, *page.document);
            html.element("h1", {}, page.title);
            content(html);
            if (page.has_moment_bar) moment_bar(html, visit, page);
          });
          footer(html, visit, page, name);
        });
      });
  return http::Response::text(page.status, "text/html; charset=utf-8",
                              std::move(html).finish().text());
}

http::Response document_page(const Visit& visit, Page frame, const document::Document& document,
                             const std::function<void(HtmlBuilder&)>& after) {
  frame.title = document.title;
  frame.document = &document;
  return page(visit, frame, [&](HtmlBuilder& html) {
    document::write_verdict(html, document);
    document::write_blocks(html, document);
    if (after) after(html);
  });
}

http::Response download(const std::string& name, std::string_view media_type, std::string body) {
  http::Response response = http::Response::text(200, media_type, std::move(body));
  response.set("Content-Disposition", "attachment; filename=\"" + name + "\"");
  return response;
}

http::Response see_other(std::string address) {
  http::Response response = http::Response::text(303, "text/plain; charset=utf-8", "");
  response.set("Location", std::move(address));
  return response;
}

std::string moment_query(const Visit& visit) {
  std::string out;
  const auto add = [&](std::string_view name, const std::string& value) {
    if (value.empty()) return;
    out += out.empty() ? "?" : "&";
    out += name;
    out += "=" + base::percent_encoded(value);
  };
  add(local(visit, "op", "on"), visit.parameter("op", "on"));
  add(local(visit, "bekend", "known"), visit.parameter("bekend", "known"));
  return out;
}

std::string text(const Visit& visit, std::string_view name,
                 const std::vector<std::pair<std::string, base::Detail>>& details) {
  return words::text(visit.language, name, details);
}

std::string query_of(const http::Request& request) {
  const std::size_t mark = request.target.find('?');
  return mark == std::string::npos ? "" : request.target.substr(mark);
}

std::string_view local(const Visit& visit, std::string_view dutch, std::string_view english) {
  return visit.language == Language::nl ? dutch : english;
}

std::string_view glossary_path(Language language) {
  return language == Language::nl ? "/begrippen" : "/en/glossary";
}

int status_of(const base::Problem& problem) {
  const std::string& name = problem.name;
  if (name.ends_with(".unknown") && name != "argument.unknown") return 404;
  if (name == "page.not_found" || name == "journal.file_not_kept") return 404;
  if (name.starts_with("store.")) return 503;
  if (name.starts_with("pdf.") && name != "pdf.too_large") return 503;
  if (name == "picture.no_program") return 501;
  if (name == "picture.failed") return 500;
  if (name.starts_with("journal.") || name == "dossier.verification_broke_off") return 500;
  if (name == "cost_benchmark.no_figures" || name == "cost_benchmark.no_members") return 404;
  return 400;
}

}  // namespace vlecht::web::pages
