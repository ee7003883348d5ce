// SPDX-License-Identifier: EUPL-1.2
#include "facts/kinds.h"
#include "base/bytes.h"
#include "document/csv_writer.h"
#include "document/xlsx_writer.h"
#include "operations/kind_pages.h"
#include "web/pages/layout.h"
#include "web/pages/pages.h"

namespace vlecht::web::pages {

http::Response kinds(const Visit& visit) {
  Page frame;
  frame.has_moment_bar = false;
  frame.other_language = std::string(local(visit, "/en/kinds", "/feitsoorten"));
  return document_page(visit, frame, operations::dictionary(visit.language));
}

http::Response import_template(const Visit& visit) {
  const std::string& file = visit.captures.front();
  const std::size_t dot = file.rfind('.');
  const facts::Kind* kind = facts::find_kind(file.substr(0, dot));
  const std::string format = dot == std::string::npos ? "" : file.substr(dot + 1);
  if (!kind || kind->is_system || (format != "csv" && format != "xlsx")) {
    return problem(visit, 404, base::Problem("page.not_found"));
  }
  const document::Table table = operations::import_template(*kind, visit.language);
  http::Response response =
      format == "csv"
          ? http::Response::text(200, "text/csv; charset=utf-8",
                                 document::table_to_csv(table, visit.language))
          : http::Response::text(
                200, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                std::string(base::text_of(document::table_to_xlsx({table}))));
  response.set("Content-Disposition",
               "attachment; filename=\"" + std::string(kind->name) + "." + format + "\"");
  return response;
}

}  // namespace vlecht::web::pages
