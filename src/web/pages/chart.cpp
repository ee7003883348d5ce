// SPDX-License-Identifier: EUPL-1.2
#include "document/charts.h"
#include "operations/chart_picture.h"
#include "operations/questions.h"
#include "web/asked.h"
#include "web/pages/layout.h"
#include "web/pages/pages.h"

namespace vlecht::web::pages {
namespace {

// "kosten-components_chart-2020-01-15.svg"
std::string saved_as(const Visit& visit, const document::Document& answer, std::string_view file) {
  std::string out = visit.captures.front() + "-";
  const std::size_t dot = file.rfind('.');
  for (const char c : file.substr(0, dot)) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                          (c >= '0' && c <= '9') || c == '_' || c == '-';
    out += is_plain ? c : '-';
  }
  return out + "-" + answer.valid_on + std::string(file.substr(dot));
}

http::Response not_there(const Visit& visit) {
  return problem(visit, 404, base::Problem("page.not_found"));
}

}  // namespace

http::Response chart(const Visit& visit) {
  const operations::Question* found = operations::find_question(visit.captures.front());
  if (!found || visit.captures.front() != local(visit, found->path.nl, found->path.en))
    return not_there(visit);
  const std::string_view file = visit.captures.back();
  const bool is_svg = file.ends_with(".svg");
  const bool is_png = file.ends_with(".png");
  const bool is_csv = file.ends_with(".csv");
  if (!is_svg && !is_png && !is_csv) return not_there(visit);
  const auto answer = operations::ask(visit.site.dossier, asked_from(visit, *found));
  if (!answer) return problem(visit, status_of(answer.error()), answer.error());
  const std::string_view name = file.substr(0, file.size() - 4);
  auto content = is_csv ? document::chart_to_csv(*answer, name) : document::to_svg(*answer, name);
  if (!content) return not_there(visit);
  const std::string as = saved_as(visit, *answer, file);
  if (is_csv) return download(as, "text/csv; charset=utf-8", std::move(*content));
  if (is_svg) return download(as, "image/svg+xml", std::move(*content));
  auto png = operations::chart_picture(*content);
  if (!png) return problem(visit, status_of(png.error()), png.error());
  return download(as, "image/png", std::move(*png));
}

}  // namespace vlecht::web::pages
