// SPDX-License-Identifier: EUPL-1.2
#include "web/routes.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "operations/world.h"
#include "web/api/api.h"
#include "web/http/coding.h"
#include "web/pages/pages.h"

namespace vlecht::web {
namespace {

using words::Language;

enum class Keep { no, yes };  // whether the answer may be kept: it depends on the journal only

struct Route {
  std::string_view method;
  std::string_view pattern;  // {} stands for one segment
  Language language;
  Keep keep;
  http::Response (*handler)(const Visit&);
};

constexpr std::array routes{
    Route{"GET", "/openapi.json", Language::nl, Keep::yes, api::openapi},
    Route{"GET", "/api/v1/openapi.json", Language::nl, Keep::yes, api::openapi},
    Route{"GET", "/api/v1/vragen", Language::nl, Keep::yes, api::questions},
    Route{"GET", "/api/v1/feitsoorten", Language::nl, Keep::yes, api::kinds},
    Route{"GET", "/api/v1/invoeren", Language::nl, Keep::yes, api::imports},
    Route{"GET", "/api/v1/wissingen", Language::nl, Keep::yes, api::erasures},
    Route{"GET", "/api/v1/feiten/{}", Language::nl, Keep::yes, api::fact},
    Route{"GET", "/api/v1/{}", Language::nl, Keep::yes, api::question},
    Route{"GET", "/api/v1/{}/bronnen/{}", Language::nl, Keep::yes, api::sources},

    Route{"GET", "/", Language::nl, Keep::yes, pages::home},
    Route{"GET", "/en", Language::en, Keep::yes, pages::home},
    Route{"GET", "/invoer", Language::nl, Keep::no, pages::imports},
    Route{"GET", "/en/imports", Language::en, Keep::no, pages::imports},
    Route{"POST", "/invoer/proef", Language::nl, Keep::no, pages::dry_run},
    Route{"POST", "/en/imports/dry-run", Language::en, Keep::no, pages::dry_run},
    Route{"POST", "/invoer/vastleggen", Language::nl, Keep::no, pages::confirm_import},
    Route{"POST", "/en/imports/record", Language::en, Keep::no, pages::confirm_import},
    Route{"POST", "/invoer/{}/intrekken", Language::nl, Keep::no, pages::retract_import},
    Route{"POST", "/en/imports/{}/retract", Language::en, Keep::no, pages::retract_import},
    Route{"GET", "/ijkpunten", Language::nl, Keep::no, pages::checkpoints},
    Route{"GET", "/en/checkpoints", Language::en, Keep::no, pages::checkpoints},
    Route{"GET", "/wissingen", Language::nl, Keep::yes, pages::erasures},
    Route{"GET", "/en/erasures", Language::en, Keep::yes, pages::erasures},
    Route{"GET", "/feiten", Language::nl, Keep::yes, pages::kinds_to_enter},
    Route{"GET", "/en/facts", Language::en, Keep::yes, pages::kinds_to_enter},
    Route{"GET", "/feiten/{}/lijst", Language::nl, Keep::yes, pages::facts_of_kind},
    Route{"GET", "/en/facts/{}/list", Language::en, Keep::yes, pages::facts_of_kind},
    Route{"GET", "/feiten/{}/geschiedenis", Language::nl, Keep::no, pages::fact_history},
    Route{"GET", "/en/facts/{}/history", Language::en, Keep::no, pages::fact_history},
    Route{"GET", "/feiten/{}/nieuw", Language::nl, Keep::no, pages::new_fact},
    Route{"GET", "/en/facts/{}/new", Language::en, Keep::no, pages::new_fact},
    Route{"POST", "/feiten/{}/nieuw", Language::nl, Keep::no, pages::look_at_fact},
    Route{"POST", "/en/facts/{}/new", Language::en, Keep::no, pages::look_at_fact},
    Route{"POST", "/feiten/{}/vastleggen", Language::nl, Keep::no, pages::record_fact},
    Route{"POST", "/en/facts/{}/record", Language::en, Keep::no, pages::record_fact},
    Route{"GET", "/feiten/{}/wijzigen", Language::nl, Keep::no, pages::change_fact},
    Route{"GET", "/en/facts/{}/change", Language::en, Keep::no, pages::change_fact},
    Route{"GET", "/feiten/{}/intrekken", Language::nl, Keep::no, pages::withdrawal},
    Route{"GET", "/en/facts/{}/withdraw", Language::en, Keep::no, pages::withdrawal},
    Route{"POST", "/feiten/{}/intrekken", Language::nl, Keep::no, pages::withdraw_fact},
    Route{"POST", "/en/facts/{}/withdraw", Language::en, Keep::no, pages::withdraw_fact},
    Route{"GET", "/feiten/{}", Language::nl, Keep::yes, pages::fact},
    Route{"GET", "/en/facts/{}", Language::en, Keep::yes, pages::fact},
    Route{"GET", "/feitsoorten", Language::nl, Keep::yes, pages::kinds},
    Route{"GET", "/en/kinds", Language::en, Keep::yes, pages::kinds},
    Route{"GET", "/feitsoorten/{}", Language::nl, Keep::yes, pages::import_template},
    Route{"GET", "/en/kinds/{}", Language::en, Keep::yes, pages::import_template},
    Route{"GET", "/begrippen", Language::nl, Keep::yes, pages::glossary},
    Route{"GET", "/en/glossary", Language::en, Keep::yes, pages::glossary},
    Route{"GET", "/toegankelijkheid", Language::nl, Keep::yes, pages::accessibility},
    Route{"GET", "/en/accessibility", Language::en, Keep::yes, pages::accessibility},
    Route{"GET", "/handleiding", Language::nl, Keep::yes, pages::manual},
    Route{"GET", "/handleiding/{}", Language::nl, Keep::yes, pages::manual},
    Route{"GET", "/uitleg/{}", Language::nl, Keep::yes, pages::method},
    Route{"GET", "/en/methods/{}", Language::en, Keep::yes, pages::method},
    // It says whether there is a browser to make a PDF with: that can change.
    Route{"GET", "/verslag", Language::nl, Keep::no, pages::council_report},
    Route{"GET", "/en/report", Language::en, Keep::no, pages::council_report},
    Route{"GET", "/verslag.html", Language::nl, Keep::yes, pages::council_report_file},
    Route{"GET", "/en/report.html", Language::en, Keep::yes, pages::council_report_file},
    Route{"GET", "/verslag.pdf", Language::nl, Keep::no, pages::council_report_file},
    Route{"GET", "/en/report.pdf", Language::en, Keep::no, pages::council_report_file},
    Route{"GET", "/verslag.xlsx", Language::nl, Keep::yes, pages::council_report_file},
    Route{"GET", "/en/report.xlsx", Language::en, Keep::yes, pages::council_report_file},
    Route{"GET", "/verslag.json", Language::nl, Keep::yes, pages::council_report_file},
    Route{"GET", "/en/report.json", Language::en, Keep::yes, pages::council_report_file},
    Route{"GET", "/en/{}", Language::en, Keep::yes, pages::question},
    Route{"GET", "/{}", Language::nl, Keep::yes, pages::question},
    Route{"GET", "/en/{}/figure/{}", Language::en, Keep::yes, pages::chart},
    Route{"GET", "/{}/figuur/{}", Language::nl, Keep::yes, pages::chart},
    Route{"GET", "/en/{}/sources/{}", Language::en, Keep::yes, pages::sources},
    Route{"GET", "/{}/bronnen/{}", Language::nl, Keep::yes, pages::sources},
};

// Takes the next segment, with the '/' before it, from the front of a path that is not empty.
std::string_view take_segment(std::string_view& path) {
  const std::size_t end = std::min(path.find('/', 1), path.size());
  const std::string_view segment = path.substr(1, end - 1);
  path.remove_prefix(end);
  return segment;
}

// Whether the path has the shape of the pattern. It is asked of most routes for each request, so it
// allocates nothing. Both start with '/'.
bool fits(std::string_view pattern, std::string_view path) {
  while (!pattern.empty() && !path.empty()) {
    const std::string_view wanted = take_segment(pattern);
    const std::string_view given = take_segment(path);
    if (wanted != given && (wanted != "{}" || given.empty())) return false;
  }
  return pattern.empty() && path.empty();
}

// What stands in the path for each {} of a pattern that fits.
std::vector<std::string> captures_of(std::string_view pattern, std::string_view path) {
  std::vector<std::string> captures;
  while (!pattern.empty()) {
    const bool is_free = take_segment(pattern) == "{}";
    const std::string_view given = take_segment(path);
    if (is_free) captures.emplace_back(given);
  }
  return captures;
}

http::Response refused(Site& site, const http::Request& request, int status,
                       std::string_view problem) {
  Visit visit{site, request, language_of(request.path), {}};
  const base::Problem what{std::string(problem)};
  if (request.path.starts_with("/api/")) return api::problem(visit, status, what);
  return pages::problem(visit, status, what);
}

http::Response handled(Site& site, const http::Request& request, const Route& route,
                       std::vector<std::string> captures) {
  const Visit visit{site, request, route.language, std::move(captures)};
  if (route.keep == Keep::no) return route.handler(visit);
  const std::string name = request.target + " " + std::to_string(site.dossier.size()) + " " +
                           values::to_iso(operations::today(site.dossier.world())) + " " +
                           (is_refusing_to_sign(site) ? "not signed" : "");
  if (auto kept = site.pages.find(name)) return std::move(*kept);
  http::Response response = route.handler(visit);
  if (response.status == 200) {
    response.set(
        "ETag",
        "\"" + base::to_hex(base::sha256(base::bytes_of(*response.body))).substr(0, 32) + "\"");
    response.set("Cache-Control", "no-cache");
    http::add_gzip(response);
    site.pages.keep(name, response);
  }
  return response;
}

}  // namespace

Language language_of(std::string_view path) {
  return path == "/en" || path.starts_with("/en/") ? Language::en : Language::nl;
}

std::string Visit::parameter(std::string_view dutch, std::string_view english) const {
  for (const std::string_view name : {dutch, english}) {
    if (const std::string* value = request.parameter(name)) return *value;
  }
  return "";
}

http::Response answer(Site& site, const http::Request& request) {
  bool is_known_path = false;
  for (const Route& route : routes) {
    if (!fits(route.pattern, request.path)) continue;
    is_known_path = true;
    if (route.method != request.method) continue;
    return handled(site, request, route, captures_of(route.pattern, request.path));
  }
  return is_known_path ? refused(site, request, 405, "page.wrong_method")
                       : refused(site, request, 404, "page.not_found");
}

}  // namespace vlecht::web
