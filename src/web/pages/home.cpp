// SPDX-License-Identifier: EUPL-1.2
#include "document/html_writer.h"
#include "operations/ask.h"
#include "web/pages/layout.h"
#include "web/pages/pages.h"
#include "words/format.h"

namespace vlecht::web::pages {
namespace {

using document::HtmlBuilder;

std::string lead_of(const document::Document& answer) {
  for (const auto& block : answer.blocks) {
    const auto* paragraph = std::get_if<document::Paragraph>(&block);
    if (paragraph && paragraph->is_lead) return paragraph->text;
  }
  return "";
}

// One question with what can be said now, or with what is missing to say it.
void card(HtmlBuilder& html, const Visit& visit, const operations::Question& question,
          const base::Result<document::Document>& answer) {
  const std::string address =
      operations::address_of(question, visit.language, "", {}, std::nullopt) + moment_query(visit);
  const std::string id = "question-" + std::string(question.stem);
  html.element("article", {{"class", "card"}, {"aria-labelledby", id}}, [&] {
    html.element("h2", {{"id", id}}, [&] {
      html.element("a", {{"href", address}}, text(visit, question.title));
    });
    if (!answer) {
      html.element("p", {{"class", "unknown"}}, words::text(visit.language, answer.error()));
      return;
    }
    html.element("p", {{"class", "lead"}}, lead_of(*answer));
    html.element("p", {}, [&] {
      html.element("a", {{"href", address}}, text(visit, "page.read_on"));
    });
  });
}

void contents(HtmlBuilder& html, const Visit& visit) {
  const std::string imports(local(visit, "/invoer", "/en/imports"));
  const std::string kinds(local(visit, "/feitsoorten", "/en/kinds"));
  html.element("section", {{"class", "contents"}, {"aria-labelledby", "contents-title"}}, [&] {
    html.element("h2", {{"id", "contents-title"}}, text(visit, "page.contents"));
    html.element("p", {}, [&] {
      html.text(text(visit, "page.contents_lead",
                     {{"count", static_cast<std::int64_t>(visit.site.dossier.size())}}));
    });
    html.element("ul", {}, [&] {
      html.element("li", {}, [&] {
        html.element("a", {{"href", imports}}, text(visit, "page.contents_imports"));
      });
      html.element("li", {}, [&] {
        html.element("a", {{"href", kinds}}, text(visit, "page.contents_kinds"));
      });
      html.element("li", {}, [&] {
        html.element("a", {{"href", local(visit, "/ijkpunten", "/en/checkpoints")}},
                     text(visit, "page.contents_checkpoints"));
      });
    });
  });
}

}  // namespace

http::Response home(const Visit& visit) {
  std::vector<base::Result<document::Document>> answers;
  const document::Document* first = nullptr;
  for (const auto& question : operations::questions()) {
    operations::Asked asked;
    asked.question = &question;
    asked.language = visit.language;
    asked.moment = {visit.parameter("op", "on"), visit.parameter("bekend", "known")};
    answers.push_back(operations::ask(visit.site.dossier, asked));
  }
  for (const auto& answer : answers) {
    if (answer && (!first || answer->has_illustrative)) first = &*answer;
  }
  Page frame;
  frame.title = text(visit, "page.home_title");
  frame.other_language = std::string(local(visit, "/en", "/")) + moment_query(visit);
  frame.document = first;
  return page(visit, frame, [&](HtmlBuilder& html) {
    for (std::size_t i = 0; i < answers.size(); ++i) {
      card(html, visit, operations::questions()[i], answers[i]);
    }
    contents(html, visit);
  });
}

}  // namespace vlecht::web::pages
