// SPDX-License-Identifier: EUPL-1.2
#include "web/door.h"

#include "base/check.h"
#include "base/text.h"
#include "web/api/api.h"
#include "web/pages/layout.h"
#include "web/pages/waiting.h"
#include "web/routes.h"

namespace vlecht::web {
namespace {

constexpr std::string_view static_prefix = "/static/";

bool is_for_programs(std::string_view path) {
  return path.starts_with("/api/") || path == "/openapi.json";
}

http::Response refused(const http::Request& request, int status, const base::Problem& problem,
                       int percent) {
  const words::Language language = language_of(request.path);
  // What was posted is not posted again by looking again.
  const std::string again = request.method == "GET"           ? request.target
                            : language == words::Language::en ? "/en"
                                                              : "/";
  http::Response response =
      is_for_programs(request.path)
          ? api::problem(api::language_of(request), request.path, status, problem)
          : pages::waiting(language, again, status, problem, percent);
  response.set("Cache-Control", "no-store");
  if (problem.name == "dossier.being_verified") response.set("Retry-After", "5");
  return response;
}

// The name under which an answer is kept: its address, the size of the journal, the day, and what
// each page says about signing. That last does not outlive the server: such a page is not kept.
std::optional<KeptPages::Page> page_of(const std::string& name, const http::Response& response,
                                       std::uint64_t size) {
  const auto parts = base::split(name, ' ');
  if (parts.size() != 4 || parts[1] != std::to_string(size) || !parts[3].empty()) {
    return std::nullopt;
  }
  for (const auto& [header, value] : response.headers) {
    if (header != "Content-Type") continue;
    if (!value.starts_with("text/html")) return std::nullopt;
    return KeptPages::Page{std::string(parts[0]), std::string(parts[2]), *response.body};
  }
  return std::nullopt;
}

}  // namespace

Door::Door(operations::Opening& opening, std::optional<KeptPages> kept,
           std::chrono::milliseconds patient_for, std::string_view own_style)
    : opening_(opening),
      kept_(std::move(kept)),
      files_(own_style),
      patient_until_(std::chrono::steady_clock::now() + patient_for) {}

http::Response Door::answer(const http::Request& request) {
  if (request.path.starts_with(static_prefix)) {
    // What is built into the program needs no dossier, and the pages below need their style.
    const auto name = std::string_view(request.path).substr(static_prefix.size());
    const http::Response* const file = files_.find(name);
    if (file && request.method == "GET") return *file;
  }
  if (Site* const open = site()) return web::answer(*open, request);
  if (opening_.wait_until(patient_until_)) {
    if (Site* const open = site()) return web::answer(*open, request);
  }
  return meanwhile(request);
}

void Door::let_in(const operations::Signer* signer) {
  operations::OpenDossier* const dossier = opening_.dossier();
  CHECK(dossier != nullptr);
  const std::lock_guard lock(mutex_);
  site_.reset(new Site{*dossier, {}, {}, signer});
}

Site* Door::site() const {
  const std::lock_guard lock(mutex_);
  return site_.get();
}

http::Response Door::meanwhile(const http::Request& request) {
  if (const auto problem = opening_.problem()) {
    return refused(request, pages::status_of(*problem), *problem, opening_.percent());
  }
  const int percent = opening_.percent();
  const KeptPages::Page* page =
      kept_ && request.method == "GET" ? kept_->find(request.target) : nullptr;
  if (page != nullptr) {
    if (auto shown = pages::unverified(language_of(request.path), *kept_, *page, percent)) {
      return std::move(*shown);
    }
  }
  const base::Problem problem("dossier.being_verified", {{"percent", std::int64_t{percent}}});
  return refused(request, 503, problem, percent);
}

std::optional<KeptPages> Door::pages() const {
  const std::lock_guard lock(mutex_);
  if (!site_) return std::nullopt;
  KeptPages kept;
  kept.program = opening_.world().version;
  site_->dossier.read([&](const journal::Journal& journal) {
    kept.origin = journal.origin();
    kept.size = journal.size();
    kept.root = journal.head().root;
    kept.recorded_at = journal.head().recorded_at;
  });
  for (const auto& [name, response] : site_->pages.all()) {
    if (kept.pages.size() == kept_pages_max) break;
    if (auto page = page_of(name, response, kept.size)) kept.pages.push_back(std::move(*page));
  }
  return kept;
}

}  // namespace vlecht::web
