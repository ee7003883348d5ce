// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/limits.h"
#include "base/result.h"

namespace vlecht::web::http {

/// Where another server is. No user, query or fragment: what is secret does not belong in an
/// address, and addresses end up in logs.
struct Address {
  bool is_encrypted = false;  ///< https
  std::string host;           ///< without the brackets of an IPv6 address
  std::uint16_t port = 0;
  std::string path = "/";  ///< as it is sent
};

/// "https://getuige.example/vlecht/add-checkpoint"; http only to this machine itself ("localhost",
/// 127.x.x.x, [::1]). Problems: `http.address_unreadable`, `http.address_not_encrypted`.
base::Result<Address> address_from_url(std::string_view url);

struct ServerAnswer {
  int status = 0;
  std::string media_type;
  std::string body;
  /// After how long the server wants to be asked again (Retry-After, RFC 9110); 0 when it does not
  /// say.
  std::int64_t retry_after_seconds = 0;
};

/// How long, in all, and how much another server may send.
struct Patience {
  std::chrono::milliseconds wait{1000 * base::limits::http_answer_seconds_max};
  std::size_t body_bytes_max = base::limits::http_answer_bytes_max;
};

/// Sends `body` as plain text and waits for the answer, whatever its status; follows no
/// redirection, and goes through no proxy. The certificate of an https server must be good for its
/// name by the authorities that the system trusts (or those in SSL_CERT_FILE). Problems: those of
/// `address_from_url`; `http.unreachable`, `http.answer_too_slow`, `http.answer_unreadable`,
/// `http.not_trusted`, `http.broken_off`, `http.answer_too_large`.
base::Result<ServerAnswer> post(std::string_view url, std::string_view body,
                                const Patience& patience = {});

/// What is asked of a server, and who asks.
struct Question {
  std::string url;    ///< as `address_from_url` takes it
  std::string query;  ///< "a=b&c=d", percent-encoded; "" for none
  /// Sent as "Authorization: Bearer"; no problem ever mentions it. Visible ASCII; "" for none.
  std::string token;
  /// File with the authorities to trust in place of the system's; "" for none.
  std::string authorities;
};

/// Asks with GET; for the rest as `post`. An answer that comes packed is unpacked within the same
/// limit. Its problems too.
base::Result<ServerAnswer> get(const Question& question, const Patience& patience = {});

}  // namespace vlecht::web::http
