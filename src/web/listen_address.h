// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

#include "base/result.h"

namespace vlecht::web {

/// Where to listen: "127.0.0.1:8080", "[::1]:8080".
struct ListenAddress {
  std::string host;
  std::uint16_t port = 0;

  bool is_loopback() const;
};

/// Problem: `serve.bad_address`.
base::Result<ListenAddress> listen_address_from(const std::string& text);

/// "http://127.0.0.1:8080".
std::string url_of(const std::string& host, std::uint16_t port);

}  // namespace vlecht::web
