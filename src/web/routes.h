// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/http/message.h"
#include "web/site.h"

namespace vlecht::web {

/// Answers a request by the table of routes: which address shows what stands in routes.cpp.
http::Response answer(Site& site, const http::Request& request);

}  // namespace vlecht::web
