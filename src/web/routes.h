// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/http/message.h"
#include "web/site.h"
#include "words/message.h"

namespace vlecht::web {

/// The language of a page by its path.
words::Language language_of(std::string_view path);

/// Answers a request by the table of routes: which address shows what stands in routes.cpp.
http::Response answer(Site& site, const http::Request& request);

}  // namespace vlecht::web
