// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <span>

#include "base/text.h"
#include "document/csv_writer.h"
#include "document/html_writer.h"
#include "document/icalendar_writer.h"
#include "document/json_writer.h"
#include "document/workbook.h"
#include "operations/sources.h"
#include "web/asked.h"
#include "web/pages/layout.h"
#include "web/pages/pages.h"

namespace vlecht::web::pages {
namespace {

using document::attribute_if;
using document::HtmlBuilder;
using words::Language;

// The same question in the other language; arguments are understood in both.
std::string in_other_language(const Visit& visit, const operations::Question& question) {
  const std::string path = visit.language == Language::nl ? "/en/" + std::string(question.path.en)
                                                          : "/" + std::string(question.path.nl);
  return path + query_of(visit.request);
}

std::string shown_name(const Visit& visit, const operations::Question& question,
                       const std::string& name) {
  for (const auto& parameter : question.parameters) {
    if (parameter.name == name) return std::string(local(visit, parameter.dutch, parameter.name));
  }
  return name;
}

void choice_field(HtmlBuilder& html, const document::Choice& choice, const std::string& name) {
  const std::string hint_id = name + "-hint";
  const auto described = attribute_if(!choice.hint.empty(), "aria-describedby", hint_id);
  html.element("div", {{"class", "field"}}, [&] {
    html.element("label", {{"for", name}}, choice.label);
    if (!choice.hint.empty()) {
      html.element("span", {{"class", "hint"}, {"id", hint_id}}, choice.hint);
    }
    if (choice.options.empty()) {
      html.single(
          "input",
          {{"id", name}, {"name", name}, {"type", "text"}, {"value", choice.value}, described});
      return;
    }
    html.element("select", {{"id", name}, {"name", name}, described}, [&] {
      for (const auto& option : choice.options) {
        html.element(
            "option",
            {{"value", option.value}, attribute_if(option.value == choice.value, "selected")},
            option.label);
      }
    });
  });
}

using Choices = std::span<const document::Choice>;

// The choices of one group, which adjoin; of those without a group only the first.
Choices first_group(Choices all) {
  std::size_t count = 1;
  while (!all.front().group.empty() && count < all.size() &&
         all[count].group == all.front().group) {
    ++count;
  }
  return all.first(count);
}

void choice_group(HtmlBuilder& html, const Visit& visit, const operations::Question& question,
                  Choices group) {
  const auto fields = [&] {
    for (const auto& choice : group) {
      choice_field(html, choice, shown_name(visit, question, choice.name));
    }
  };
  if (group.front().group.empty()) return fields();
  const auto set = [&] {
    html.element("fieldset", {{"class", "group"}}, [&] {
      html.element("legend", {}, group.front().group);
      html.element("div", {{"class", "fields"}}, fields);
    });
  };
  if (!group.front().is_folded) return set();
  const bool is_filled =
      std::any_of(group.begin(), group.end(),
                  [](const document::Choice& choice) { return !choice.value.empty(); });
  html.element("details", {{"class", "group"}, attribute_if(is_filled, "open")}, [&] {
    html.element("summary", {}, group.front().group);
    set();
  });
}

void choices(HtmlBuilder& html, const Visit& visit, const operations::Question& question,
             const document::Document& answer) {
  html.element("section", {{"class", "choices"}, {"aria-labelledby", "choices-title"}}, [&] {
    html.element("h2", {{"id", "choices-title"}}, text(visit, "page.choices"));
    html.element("form", {{"method", "get"}, {"action", visit.request.path}}, [&] {
      for (Choices left = answer.choices; !left.empty();) {
        const Choices group = first_group(left);
        choice_group(html, visit, question, group);
        left = left.subspan(group.size());
      }
      for (const auto& [name, value] : visit.request.query) {
        if (name != "op" && name != "on" && name != "bekend" && name != "known") continue;
        html.single("input", {{"type", "hidden"}, {"name", name}, {"value", value}});
      }
      html.element("button", {{"type", "submit"}}, text(visit, "page.show"));
    });
  });
}

// The same answer in other forms, pinned to this moment; and how it was made.
void other_forms(HtmlBuilder& html, const Visit& visit, const operations::Question& question,
                 const document::Document& answer) {
  const std::string query = query_of(visit.request);
  const std::string path = visit.request.path;
  html.element("section", {{"class", "forms"}, {"aria-labelledby", "forms-title"}}, [&] {
    html.element("h2", {{"id", "forms-title"}}, text(visit, "page.forms"));
    html.element("ul", {}, [&] {
      const auto link = [&](const std::string& address, std::string_view label) {
        html.element("li", {}, [&] { html.element("a", {{"href", address}}, text(visit, label)); });
      };
      const std::string method = visit.language == Language::nl
                                     ? "/uitleg/" + std::string(question.path.nl)
                                     : "/en/methods/" + std::string(question.path.en);
      link(method, "page.method");
      link(path + ".csv" + query, "page.as_csv");
      link(path + ".xlsx" + query, "page.as_xlsx");
      if (!answer.dates.empty()) link(path + ".ics" + query, "page.as_ics");
      link("/api/v1/" + std::string(question.path.nl) + query, "page.as_json");
    });
  });
}

// The arguments of the address, at the moment of the answer: what is quoted in a meeting stays.
std::string query_at_moment(const Visit& visit, const document::Document& answer) {
  std::string out;
  const auto add = [&](std::string_view name, std::string_view value) {
    out += (out.empty() ? "?" : "&") + base::percent_encoded(name) + "=" +
           base::percent_encoded(value);
  };
  for (const auto& [name, value] : visit.request.query) {
    if (name != "op" && name != "on" && name != "bekend" && name != "known") add(name, value);
  }
  add(local(visit, "op", "on"), answer.valid_on);
  add(local(visit, "bekend", "known"), answer.known_at);
  return out;
}

document::PageLinks links_of(const Visit& visit, const document::Document& answer) {
  return {.charts = visit.request.path + std::string(local(visit, "/figuur/", "/figure/")),
          .query = query_at_moment(visit, answer),
          .glossary = std::string(glossary_path(visit.language)),
          .has_marks = true};
}

}  // namespace

http::Response question(const Visit& visit) {
  std::string_view name = visit.captures.front();
  const bool is_csv = name.ends_with(".csv");
  const bool is_workbook = name.ends_with(".xlsx");
  const bool is_calendar = name.ends_with(".ics");
  name.remove_suffix(is_csv || is_calendar ? 4 : is_workbook ? 5 : 0);
  const operations::Question* found = operations::find_question(name);
  // Only by its path in the page's own language, so that each page has one address.
  if (!found || name != local(visit, found->path.nl, found->path.en)) {
    return problem(visit, 404, base::Problem("page.not_found"));
  }
  auto answer = operations::ask(visit.site.dossier, asked_from(visit, *found));
  if (!answer) return problem(visit, status_of(answer.error()), answer.error());
  if (is_csv) {
    return download(std::string(name) + ".csv", "text/csv; charset=utf-8",
                    document::to_csv(*answer, document::ByteOrderMark::with));
  }
  if (is_workbook) {
    return download(std::string(name) + ".xlsx",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    std::string(base::text_of(document::to_xlsx(*answer))));
  }
  if (is_calendar) {
    if (answer->dates.empty()) return problem(visit, 404, base::Problem("document.no_dates"));
    return download(std::string(name) + ".ics", "text/calendar; charset=utf-8",
                    document::to_icalendar(*answer));
  }
  for (auto& block : answer->blocks) {
    auto* contents = std::get_if<document::Contents>(&block);
    if (contents) contents->more.push_back({text(visit, "page.choices"), "#choices-title"});
  }
  Page frame;
  frame.other_language = in_other_language(visit, *found);
  frame.title = answer->title;
  frame.document = &*answer;
  frame.has_charts = !document::charts_of(*answer).empty();
  return page(visit, frame, [&](HtmlBuilder& html) {
    document::write_blocks(html, *answer, links_of(visit, *answer));
    choices(html, visit, *found, *answer);
    other_forms(html, visit, *found, *answer);
  });
}

http::Response sources(const Visit& visit) {
  const operations::Question* found = operations::find_question(visit.captures.front());
  if (!found) return problem(visit, 404, base::Problem("page.not_found"));
  const auto rows = operations::sources(visit.site.dossier, asked_from(visit, *found),
                                        visit.captures.back(), page_from(visit));
  if (!rows) return problem(visit, status_of(rows.error()), rows.error());
  const std::string back = operations::address_of(*found, visit.language, "", {}, std::nullopt) +
                           query_of(visit.request);
  Page frame;
  const std::string below = visit.language == Language::nl ? "/sources/" : "/bronnen/";
  frame.other_language = visit.language == Language::nl ? "/en/" + std::string(found->path.en)
                                                        : "/" + std::string(found->path.nl);
  frame.other_language +=
      below + base::percent_encoded(visit.captures.back()) + query_of(visit.request);
  return document_page(visit, frame, rows->document, [&](HtmlBuilder& html) {
    html.element("p", {}, [&] {
      html.element("a", {{"href", back}}, text(visit, "page.back_to_question"));
    });
  });
}

http::Response fact(const Visit& visit) {
  const auto number = base::to_integer(visit.captures.front());
  if (!number || *number < 0) return problem(visit, 404, base::Problem("page.not_found"));
  const auto found = operations::fact(visit.site.dossier, static_cast<facts::EntryNumber>(*number),
                                      visit.language);
  if (!found) return problem(visit, status_of(found.error()), found.error());
  Page frame;
  frame.has_moment_bar = false;
  const Language other = visit.language == Language::nl ? Language::en : Language::nl;
  frame.other_language = operations::fact_address(static_cast<facts::EntryNumber>(*number), other);
  return document_page(visit, frame, *found);
}

}  // namespace vlecht::web::pages
