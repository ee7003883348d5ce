// SPDX-License-Identifier: EUPL-1.2
#include "base/text.h"
#include "web/pages/layout.h"
#include "web/pages/pages.h"
#include "words/terms.h"

namespace vlecht::web::pages {
namespace {

using document::HtmlBuilder;
using words::Language;
using words::Term;

// "raad, raden".
std::string enumerated_forms(std::string_view forms) {
  std::string out;
  for (const std::string_view form : base::split(forms, '|'))
    out += (out.empty() ? "" : ", ") + std::string(form);
  return out;
}

void write_term(HtmlBuilder& html, const Visit& visit, const Term& term) {
  const Language other = visit.language == Language::nl ? Language::en : Language::nl;
  const Term::Words& here = term.in(visit.language);
  html.element("dt", {{"id", words::anchor_of(term, visit.language)}}, here.name);
  html.element("dd", {}, [&] {
    html.text(here.explanation);
    html.text(" ");
    html.element("span", {{"class", "term-more"}}, [&] {
      if (!here.forms.empty())
        html.text(text(visit, "glossary.also", {{"forms", enumerated_forms(here.forms)}}) + " ");
      html.text(
          text(visit, "glossary.other_language", {{"name", std::string(term.in(other).name)}}));
    });
  });
}

}  // namespace

http::Response glossary(const Visit& visit) {
  Page frame;
  frame.title = text(visit, "glossary.title");
  frame.has_moment_bar = false;
  frame.other_language =
      std::string(glossary_path(visit.language == Language::nl ? Language::en : Language::nl));
  return page(visit, frame, [&](HtmlBuilder& html) {
    html.element("p", {}, text(visit, "glossary.intro"));
    for (const words::TermSubject& subject : words::term_subjects()) {
      const std::string name(subject.name);
      html.element("h2", {{"id", name}}, text(visit, "terms." + name));
      html.element("dl", {{"class", "terms"}}, [&] {
        for (const Term& term : subject.terms) write_term(html, visit, term);
      });
    }
  });
}

}  // namespace vlecht::web::pages
