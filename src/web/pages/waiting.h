// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "base/problem.h"
#include "web/http/message.h"
#include "web/kept_pages.h"
#include "words/message.h"

/// Pages of a dossier that cannot be reached yet, or not at all.
namespace vlecht::web::pages {

/// Says what the matter is. When that is `dossier.being_verified`: how far, and the page asks for
/// `target` again by itself, without script.
http::Response waiting(words::Language language, const std::string& target, int status,
                       const base::Problem& problem, int percent);

/// A kept page with a banner that says of which journal it is and that it is not verified; none
/// when the page has no place for it, because without it is not shown.
std::optional<http::Response> unverified(words::Language language, const KeptPages& kept,
                                         const KeptPages::Page& page, int percent);

}  // namespace vlecht::web::pages
