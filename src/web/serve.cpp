// SPDX-License-Identifier: EUPL-1.2
#include "web/serve.h"

#include <ostream>

#include "base/text.h"
#include "web/http/server.h"
#include "web/open_browser.h"
#include "web/routes.h"

namespace vlecht::web {
namespace {

struct Address {
  std::string host;
  std::uint16_t port = 0;
};

base::Result<Address> address_from(const std::string& text) {
  const std::size_t colon = text.rfind(':');
  const auto unreadable = [&] { return base::problem("serve.bad_address", {{"address", text}}); };
  if (colon == std::string::npos) return unreadable();
  std::string host = text.substr(0, colon);
  if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
  const auto port = base::to_integer(std::string_view(text).substr(colon + 1));
  if (host.empty() || !port || *port < 0 || *port > 65'535) return unreadable();
  return Address{std::move(host), static_cast<std::uint16_t>(*port)};
}

bool is_loopback(const std::string& host) {
  return host == "localhost" || host == "::1" || host.starts_with("127.");
}

}  // namespace

base::Result<void> serve(operations::OpenDossier& dossier, const ServeOptions& options,
                         std::ostream& messages) {
  TRY(const Address address, address_from(options.listen));
  const bool is_private = is_loopback(address.host);
  if (!is_private && !options.accept_no_login) {
    return base::problem("serve.needs_confirmation", {{"address", options.listen}});
  }
  Site site{dossier, {}, {}};
  http::Options transport;
  transport.address = address.host;
  transport.port = address.port;
  if (is_private) transport.hosts = {"localhost", "127.0.0.1", "[::1]", address.host};
  TRY(auto server, http::Server::listen(transport, [&site](const http::Request& request) {
        return answer(site, request);
      }));
  const bool is_v6 = address.host.find(':') != std::string::npos;
  const std::string shown = "http://" + (is_v6 ? "[" + address.host + "]" : address.host) + ":" +
                            std::to_string(server.port()) +
                            (options.language == words::Language::en ? "/en" : "/");
  messages << words::text(options.language, "serve.address", {{"address", shown}}) << std::endl;
  if (options.open_browser) open_browser(shown);
  server.run();
  return {};
}

}  // namespace vlecht::web
