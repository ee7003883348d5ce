// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/layout.h"
#include "web/pages/pages.h"

namespace vlecht::web::pages {

http::Response problem(const Visit& visit, int status, const base::Problem& problem) {
  Page frame;
  frame.title = text(visit, status == 404 ? "page.problem_404" : "page.problem_title");
  frame.status = status;
  frame.has_moment_bar = problem.name.starts_with("moment.");
  return page(visit, frame, [&](document::HtmlBuilder& html) {
    html.element("p", {{"class", "lead"}}, words::text(visit.language, problem));
    html.element("p", {}, [&] {
      html.element("a", {{"href", local(visit, "/", "/en")}}, text(visit, "page.back_home"));
    });
  });
}

}  // namespace vlecht::web::pages
