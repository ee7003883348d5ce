// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/problem.h"
#include "web/http/message.h"
#include "web/site.h"

/// The API under /api/v1, by the Dutch REST API design rules: plural nouns in kebab-case, JSON,
/// `API-Version` on every answer, problems as application/problem+json (RFC 9457). The language of
/// texts is that of `?lang=`, Dutch without.
namespace vlecht::web::api {

http::Response questions(const Visit& visit);
http::Response question(const Visit& visit);
http::Response sources(const Visit& visit);
http::Response fact(const Visit& visit);
http::Response kinds(const Visit& visit);
http::Response imports(const Visit& visit);
http::Response erasures(const Visit& visit);
/// The description of the API itself (OpenAPI 3.0.3), made from the list of questions.
http::Response openapi(const Visit& visit);

http::Response problem(const Visit& visit, int status, const base::Problem& problem);
/// The same where there is no dossier to visit.
http::Response problem(words::Language language, const std::string& path, int status,
                       const base::Problem& problem);
words::Language language_of(const http::Request& request);

}  // namespace vlecht::web::api
