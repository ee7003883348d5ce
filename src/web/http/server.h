// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "base/result.h"
#include "web/http/message.h"

namespace vlecht::web::http {

struct Options {
  std::string address = "127.0.0.1";
  std::uint16_t port = 8080;  ///< 0: any free one
  int threads = 2;
};

/// HTTP/1.1 over TCP: keep-alive, pipelining, HEAD, chunked bodies; every wait and size limited.
class Server {
 public:
  /// Binds and listens. Problems: `serve.bad_address`, `serve.port_taken`, `serve.not_permitted`.
  static base::Result<Server> listen(const Options& options, Handler handler);

  std::uint16_t port() const;
  /// Serves until `stop`, or until SIGINT or SIGTERM.
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
