// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "web/http/limits.h"
#include "web/http/message.h"
#include "web/http/refusal.h"

namespace vlecht::web::http {

struct Options {
  std::string address = "127.0.0.1";  ///< an IPv4 or IPv6 address, or "localhost"
  std::uint16_t port = 8080;          ///< 0: any free one
  /// How many slow requests can be worked on at once, less one; quick ones are all answered by one
  /// thread per two processors (see turns.h).
  int threads = 4;
  Sizes sizes = {};
  Waits waits = {};
  /// Beyond it, whoever waits longest without a request under way is cut.
  std::size_t connections_max = base::limits::http_connections_max;
  /// What is being uploaded at the same moment, all together; more is answered with 503.
  std::size_t bodies_bytes_max = 2 * base::limits::http_body_bytes_max;
  /// Host names under which readers know this server; none: any. On a loopback address name them
  /// ("localhost", "127.0.0.1", "[::1]"), or another site's page can be made to read this server.
  std::vector<std::string> hosts = {};
  /// The page for what the transport refuses; without it a plain line of text.
  std::function<Response(const Refusal&)> refusal_page = {};
  /// Where a line about a failing handler goes; without it standard error.
  std::function<void(std::string_view)> log = {};
};

/// HTTP/1.1 over TCP: keep-alive, pipelining, HEAD, chunked bodies; every wait and size limited.
///
/// HEAD reaches the handler as GET; an answer to GET with an ETag that the client has becomes 304.
class Server {
 public:
  /// Binds and listens; from then on SIGINT and SIGTERM are kept for `run`. Problems:
  /// `serve.bad_address`, `serve.port_taken`, `serve.not_permitted`, `serve.failed`.
  static base::Result<Server> listen(const Options& options, Handler handler);

  std::uint16_t port() const;
  /// Serves until `stop`, or until SIGINT or SIGTERM; requests under way are answered first. Once.
  void run();
  /// Safe from any thread.
  void stop();

  Server(Server&&) noexcept;
  Server& operator=(Server&&) noexcept;
  ~Server();

 private:
  Server();
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace vlecht::web::http
