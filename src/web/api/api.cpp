// SPDX-License-Identifier: EUPL-1.2
#include "web/api/api.h"

#include "base/text.h"
#include "document/icalendar_writer.h"
#include "document/json_writer.h"
#include "operations/erasures.h"
#include "operations/import_list.h"
#include "operations/kind_pages.h"
#include "operations/sources.h"
#include "web/api/version.h"
#include "web/asked.h"
#include "web/pages/layout.h"

namespace vlecht::web::api {
namespace {

using document::json_string;
using words::Language;

constexpr std::string_view calendar_suffix = ".ics";

Language language_of(const Visit& visit) { return api::language_of(visit.request); }

http::Response json(int status, std::string_view media_type, std::string body) {
  http::Response response = http::Response::text(status, media_type, std::move(body));
  response.set("API-Version", std::string(version));
  return response;
}

http::Response answered(const Visit& visit, const base::Result<document::Document>& answer) {
  if (!answer) return problem(visit, pages::status_of(answer.error()), answer.error());
  return json(200, "application/json", document::to_json(*answer));
}

// A question by its path, asked in the language of ?lang=.
std::optional<operations::Asked> asked(const Visit& visit, std::string_view path) {
  const operations::Question* found = operations::find_question(path);
  if (!found || path != found->path.nl) return std::nullopt;
  operations::Asked out = asked_from(visit, *found);
  out.language = language_of(visit);
  return out;
}

http::Response not_found(const Visit& visit) {
  return problem(visit, 404, base::Problem("page.not_found"));
}

}  // namespace

http::Response questions(const Visit& visit) {
  const Language language = language_of(visit);
  std::string body = "{\"vragen\":[";
  bool is_first = true;
  for (const auto& question : operations::questions()) {
    if (!is_first) body += ",";
    is_first = false;
    body += "{\"id\":" + json_string(question.stem) +
            ",\"title\":" + json_string(words::text(language, question.title)) +
            ",\"path\":" + json_string("/api/v1/" + std::string(question.path.nl)) + "}";
  }
  return json(200, "application/json", body + "]}");
}

http::Response question(const Visit& visit) {
  std::string_view path = visit.captures.front();
  const bool is_calendar = path.ends_with(calendar_suffix);
  if (is_calendar) path.remove_suffix(calendar_suffix.size());
  const auto wanted = asked(visit, path);
  if (!wanted) return not_found(visit);
  auto answer = operations::ask(visit.site.dossier, *wanted);
  if (!is_calendar || !answer) return answered(visit, answer);
  if (answer->dates.empty()) return problem(visit, 404, base::Problem("document.no_dates"));
  return json(200, "text/calendar; charset=utf-8", document::to_icalendar(*answer));
}

http::Response sources(const Visit& visit) {
  const auto wanted = asked(visit, visit.captures.front());
  if (!wanted) return not_found(visit);
  auto found =
      operations::sources(visit.site.dossier, *wanted, visit.captures.back(), page_from(visit));
  if (!found) return answered(visit, base::Unexpected(std::move(found.error())));
  return answered(visit, std::move(found->document));
}

http::Response fact(const Visit& visit) {
  const auto number = base::to_integer(visit.captures.front());
  if (!number || *number < 0) return not_found(visit);
  return answered(visit,
                  operations::fact(visit.site.dossier, static_cast<facts::EntryNumber>(*number),
                                   language_of(visit)));
}

http::Response kinds(const Visit& visit) {
  return answered(visit, operations::dictionary(language_of(visit)));
}

http::Response imports(const Visit& visit) {
  return answered(visit, operations::import_list(visit.site.dossier, language_of(visit)));
}

http::Response erasures(const Visit& visit) {
  return answered(visit, operations::erasure_list(visit.site.dossier, language_of(visit)));
}

Language language_of(const http::Request& request) {
  const std::string* wanted = request.parameter("lang");
  return wanted && *wanted == "en" ? Language::en : Language::nl;
}

http::Response problem(Language language, const std::string& path, int status,
                       const base::Problem& problem) {
  std::string body = "{\"type\":" + json_string("urn:vlecht:problem:" + problem.name) +
                     ",\"title\":" + json_string(words::text(language, "api.problem")) +
                     ",\"status\":" + std::to_string(status) +
                     ",\"detail\":" + json_string(words::text(language, problem)) +
                     ",\"instance\":" + json_string(path) + "}";
  return json(status, "application/problem+json", std::move(body));
}

http::Response problem(const Visit& visit, int status, const base::Problem& problem) {
  return api::problem(language_of(visit), visit.request.path, status, problem);
}

}  // namespace vlecht::web::api
