// SPDX-License-Identifier: EUPL-1.2
#include "web/listen_address.h"

#include "base/text.h"

namespace vlecht::web {

bool ListenAddress::is_loopback() const {
  return host == "localhost" || host == "::1" || host.starts_with("127.");
}

base::Result<ListenAddress> listen_address_from(const std::string& text) {
  const std::size_t colon = text.rfind(':');
  const auto unreadable = [&] { return base::problem("serve.bad_address", {{"address", text}}); };
  if (colon == std::string::npos) return unreadable();
  std::string host = text.substr(0, colon);
  if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
  const auto port = base::to_integer(std::string_view(text).substr(colon + 1));
  if (host.empty() || !port || *port < 0 || *port > 65'535) return unreadable();
  return ListenAddress{std::move(host), static_cast<std::uint16_t>(*port)};
}

std::string url_of(const std::string& host, std::uint16_t port) {
  const bool is_v6 = host.find(':') != std::string::npos;
  return "http://" + (is_v6 ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

}  // namespace vlecht::web
