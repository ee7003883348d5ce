// SPDX-License-Identifier: EUPL-1.2
#include "web/serve.h"

#include <ostream>

#include "web/http/server.h"
#include "web/listen_address.h"
#include "web/open_browser.h"
#include "web/routes.h"

namespace vlecht::web {

base::Result<void> serve(operations::OpenDossier& dossier, const ServeOptions& options,
                         std::ostream& messages) {
  TRY(const ListenAddress address, listen_address_from(options.listen));
  const bool is_private = address.is_loopback();
  if (!is_private && !options.accept_no_login) {
    return base::problem("serve.needs_confirmation", {{"address", options.listen}});
  }
  std::unique_ptr<operations::Signer> signer;
  if (!options.signing.key_file.empty()) {
    TRY(signer, operations::Signer::start(dossier, options.signing));
    messages << words::text(options.language, "cli.verifier_key", {{"key", signer->verifier_key()}})
             << std::endl;
  }
  Site site{dossier, {}, {}, signer.get()};
  http::Options transport;
  transport.address = address.host;
  transport.port = address.port;
  if (is_private) transport.hosts = {"localhost", "127.0.0.1", "[::1]", address.host};
  TRY(auto server, http::Server::listen(transport, [&site](const http::Request& request) {
        return answer(site, request);
      }));
  const std::string shown =
      url_of(address.host, server.port()) + (options.language == words::Language::en ? "/en" : "/");
  messages << words::text(options.language, "serve.address", {{"address", shown}}) << std::endl;
  if (options.open_browser) open_browser(shown);
  server.run();
  return {};
}

}  // namespace vlecht::web
