// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "web/http/message.h"
#include "web/http/refusal.h"

namespace vlecht::web::http {

/// Refuses what a page of another site makes a reader's browser send.
///
/// - A request for a host that is not in `hosts` (without port; none given: any host): another
/// site's
///   name that was made to point at this machine.
/// - A request other than GET, HEAD or OPTIONS whose Sec-Fetch-Site or Origin names another site. A
///   program that sends neither header is let through.
std::optional<Refusal> foreign_request(const Request& request,
                                       const std::vector<std::string>& hosts);

}  // namespace vlecht::web::http
