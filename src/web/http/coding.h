// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/http/message.h"

namespace vlecht::web::http {

/// Gives `response` the gzip form of its body, for an answer that is kept and sent many times: text
/// of a size for which that pays. Others stay as they are.
///
/// Not for an answer that holds both a secret and words of whoever asks: from the lengths of such
/// answers the secret can be guessed (BREACH). Kept answers hold no secret.
void add_gzip(Response& response);

/// Whether an Accept-Encoding header (RFC 9110, section 12.5.3) asks for gzip by name.
bool accepts_gzip(std::string_view accept_encoding);

/// The form of `response` that `request` asks for. Each form has an ETag of its own, and caches
/// between us and the client are told that there is more than one.
Response in_wanted_coding(const Request& request, Response response);

}  // namespace vlecht::web::http
