// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/http/message.h"
#include "web/http/server.h"

namespace vlecht::web::http {

/// The answer to a request: the handler's, or a refusal, or 500 when the handler throws. The log
/// then gets the method, the path and what went wrong; never the query, the headers or the body.
Response respond(const Request& request, const Options& options, const Handler& handler);

/// The answer to what the transport does not hand to the handler.
Response refused(const Refusal& refusal, const Options& options);

/// The plain answer to our own mistake, logged.
Response failed(const Options& options, std::string_view where, std::string_view what);

}  // namespace vlecht::web::http
