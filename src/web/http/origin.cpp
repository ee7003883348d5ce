// SPDX-License-Identifier: EUPL-1.2
#include "web/http/origin.h"

#include <algorithm>

#include "base/text.h"

namespace vlecht::web::http {
namespace {

std::string_view without_port(std::string_view host) {
  const auto colon = host.rfind(':');
  const auto bracket = host.rfind(']');
  const bool has_port =
      colon != std::string_view::npos && (bracket == std::string_view::npos || colon > bracket);
  return has_port ? host.substr(0, colon) : host;
}

bool is_known_host(std::string_view host, const std::vector<std::string>& hosts) {
  const auto name = base::lowered(without_port(host));
  return hosts.empty() || std::any_of(hosts.begin(), hosts.end(), [&](const std::string& known) {
           return base::lowered(known) == name;
         });
}

bool only_reads(const Request& request) {
  return request.method == "GET" || request.method == "HEAD" || request.method == "OPTIONS";
}

bool is_from_elsewhere(const Request& request) {
  const auto site = request.header("sec-fetch-site");
  if (!site.empty()) return site != "same-origin" && site != "none";
  // Our own forms send "null" too, because our pages send no referrer: it says nothing.
  auto origin = request.header("origin");
  if (origin.empty() || origin == "null") return false;
  const auto scheme_end = origin.find("://");
  if (scheme_end == std::string_view::npos) return true;
  return base::lowered(origin.substr(scheme_end + 3)) != base::lowered(request.header("host"));
}

}  // namespace

std::optional<Refusal> foreign_request(const Request& request,
                                       const std::vector<std::string>& hosts) {
  if (!is_known_host(request.header("host"), hosts)) {
    return Refusal{421, base::Problem("http.host_unknown")};
  }
  if (!only_reads(request) && is_from_elsewhere(request)) {
    return Refusal{403, base::Problem("http.foreign_origin")};
  }
  return std::nullopt;
}

}  // namespace vlecht::web::http
