// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vlecht::web::http {

/// A request as it came in; the transport has checked its framing (one Host, no folded headers,
/// only chunked transfer coding, sizes within base/limits.h).
struct Request {
  std::string method;  ///< upper case
  std::string target;  ///< as sent: path and query, origin form
  std::string path;    ///< percent-decoded, starts with '/', no "." or ".." segments, valid UTF-8
  std::vector<std::pair<std::string, std::string>> query;    ///< decoded, in order
  std::vector<std::pair<std::string, std::string>> headers;  ///< names in lower case
  std::string body;
  std::string client;  ///< address of the peer

  /// First header called `name` (lower case); "" when absent.
  std::string_view header(std::string_view name) const;
  /// First query parameter; none when absent.
  const std::string* parameter(std::string_view name) const;
};

/// What goes back. The transport adds Date, Content-Length, Connection and the security headers.
struct Response {
  int status = 200;
  std::vector<std::pair<std::string, std::string>> headers;
  std::shared_ptr<const std::string> body;  ///< shared, so that a cached page is not copied
  /// The same in gzip, for clients that ask for it; none: there is only one form.
  std::shared_ptr<const std::string> gzip_body = nullptr;

  static Response text(int status, std::string_view media_type, std::string body);
  /// First header called `lower_name`, in whatever case it was set; none when absent.
  const std::string* header(std::string_view lower_name) const;
  void set(std::string name, std::string value);
};

/// Whether a header's name is `lower_name`, in whatever case it is written.
bool has_name(std::string_view header, std::string_view lower_name);

/// Called from several threads at once. An exception becomes a plain 500.
using Handler = std::function<Response(const Request&)>;

}  // namespace vlecht::web::http
