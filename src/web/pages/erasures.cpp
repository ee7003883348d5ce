// SPDX-License-Identifier: EUPL-1.2
#include "operations/erasures.h"

#include "web/pages/layout.h"
#include "web/pages/pages.h"

namespace vlecht::web::pages {

http::Response erasures(const Visit& visit) {
  const auto list = operations::erasure_list(visit.site.dossier, visit.language);
  if (!list) return problem(visit, status_of(list.error()), list.error());
  Page frame;
  frame.has_moment_bar = false;
  frame.other_language = std::string(local(visit, "/en/erasures", "/wissingen"));
  return document_page(visit, frame, *list);
}

}  // namespace vlecht::web::pages
