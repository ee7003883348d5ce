// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/waiting.h"

#include "document/html.h"
#include "document/html_writer.h"
#include "values/day.h"
#include "words/format.h"

namespace vlecht::web::pages {
namespace {

using document::HtmlBuilder;
using words::Language;

// As pages/layout.cpp begins what is below the header of each page.
constexpr std::string_view main_tag = "<main id=\"main\" tabindex=\"-1\">";
constexpr std::string_view seconds_between_reloads = "5";

void progress_bar(HtmlBuilder& html, Language language, int percent) {
  const std::string shown = std::to_string(percent);
  html.element(
      "progress",
      {{"max", "100"}, {"value", shown}, {"aria-label", words::text(language, "waiting.progress")}},
      shown + "%");
}

void head(HtmlBuilder& html, const std::string& title, bool reloads) {
  html.element("head", {}, [&] {
    html.single("meta", {{"charset", "utf-8"}});
    html.single("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
    if (reloads) {
      html.single("meta", {{"http-equiv", "refresh"}, {"content", seconds_between_reloads}});
    }
    html.element("title", {}, title);
    html.single("link", {{"rel", "stylesheet"}, {"href", "/static/vlecht.css"}});
    html.single("link",
                {{"rel", "icon"}, {"href", "/static/vlecht.svg"}, {"type", "image/svg+xml"}});
  });
}

void banner(HtmlBuilder& html, Language language, const KeptPages& kept,
            const KeptPages::Page& page, int percent) {
  const auto day = values::day_from_iso(page.day);
  html.element("div", {{"class", "unverified"}, {"role", "status"}}, [&] {
    html.element("p", {},
                 [&] { html.element("strong", {}, words::text(language, "waiting.unverified")); });
    html.element("p", {},
                 words::text(language, "waiting.of_checkpoint",
                             {{"size", static_cast<std::int64_t>(kept.size)},
                              {"recorded", words::instant(language, {kept.recorded_at})},
                              {"day", day ? words::long_day(language, *day) : page.day},
                              {"percent", std::int64_t{percent}}}));
    html.element("p", {}, [&] {
      progress_bar(html, language, percent);
      html.text(" ");
      html.element("a", {{"href", page.target}}, words::text(language, "waiting.again"));
    });
  });
}

}  // namespace

http::Response waiting(Language language, const std::string& target, int status,
                       const base::Problem& problem, int percent) {
  const bool goes_on = problem.name == "dossier.being_verified";
  const std::string title =
      words::text(language, goes_on ? "waiting.title" : "waiting.title_wrong");
  HtmlBuilder html(document::Look::design_system);
  html.raw("<!doctype html>\n");
  html.element("html", {{"lang", words::code_of(language)}, {"class", document::theme_class}}, [&] {
    head(html, title + " – Vlecht", goes_on);
    html.element("body", {}, [&] {
      html.element("header", {{"class", "site-header"}}, [&] {
        html.element("span", {{"class", "brand-name"}}, "Vlecht");
      });
      html.element("main", {{"id", "main"}, {"tabindex", "-1"}}, [&] {
        html.element("h1", {}, title);
        html.element("p", {{"class", "lead"}, {"role", "status"}}, words::text(language, problem));
        if (goes_on) {
          html.element("p", {}, [&] { progress_bar(html, language, percent); });
          html.element("p", {}, words::text(language, "waiting.by_itself"));
        } else {
          html.element("p", {}, words::text(language, "waiting.nothing_else"));
        }
        html.element("p", {}, [&] {
          html.element("a", {{"href", target}}, words::text(language, "waiting.again"));
        });
      });
    });
  });
  return http::Response::text(status, "text/html; charset=utf-8", std::move(html).finish().text());
}

std::optional<http::Response> unverified(Language language, const KeptPages& kept,
                                         const KeptPages::Page& page, int percent) {
  const std::size_t place = page.html.find(main_tag);
  if (place == std::string::npos) return std::nullopt;
  HtmlBuilder html(document::Look::design_system);
  banner(html, language, kept, page, percent);
  std::string text = page.html;
  text.insert(place + main_tag.size(), std::move(html).finish().text());
  auto response = http::Response::text(200, "text/html; charset=utf-8", std::move(text));
  // Neither a browser nor a proxy is to show it when the dossier has been verified.
  response.set("Cache-Control", "no-store");
  return response;
}

}  // namespace vlecht::web::pages
