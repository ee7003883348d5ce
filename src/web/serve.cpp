// SPDX-License-Identifier: EUPL-1.2
#include "web/serve.h"

#include <ostream>

#include "document/own_style.h"
#include "document/own_style_limits.h"
#include "operations/files.h"
#include "web/door.h"
#include "web/http/server.h"
#include "web/listen_address.h"
#include "web/open_browser.h"
#include "web/page_keeper.h"
#include "web/static/files.h"

namespace vlecht::web {
namespace {

// What is done in the verifying thread with its outcome, and what comes of it.
struct Verified {
  operations::Opening& opening;
  Door& door;
  const ServeOptions& options;
  std::ostream& messages;
  std::unique_ptr<operations::Signer> signer = nullptr;
  std::optional<base::Problem> problem = std::nullopt;  // nobody is served with it

  void act() {
    if (const auto wrong = opening.problem()) {
      messages << words::text(options.language, *wrong) << '\n'
               << words::text(options.language, "serve.only_explains") << std::endl;
      return;
    }
    if (!options.signing.key_file.empty()) {
      auto started = operations::Signer::start(*opening.dossier(), options.signing);
      if (!started) {
        problem = std::move(started).error();
        return;
      }
      signer = std::move(*started);
      messages << words::text(options.language, "cli.verifier_key",
                              {{"key", signer->verifier_key()}})
               << std::endl;
    }
    if (options.verified) options.verified(*opening.dossier());
    door.let_in(signer.get());
  }
};

// The style of a municipality; what it takes of the file is said, and what cannot be read in it.
base::Result<std::string> own_style_of(const ServeOptions& options, std::ostream& messages) {
  if (options.tokens_file.empty()) return std::string();
  TRY(const base::Bytes bytes,
      operations::read_file(options.tokens_file, base::limits::own_style_bytes_max));
  TRY(const document::OwnStyle own,
      document::own_style(base::text_of(bytes), static_files::style_of_pages("")));
  messages << words::text(options.language, "own_style.taken",
                          {{"taken", base::shown(own.taken)}, {"unused", base::shown(own.unused)}})
           << '\n';
  for (const base::Problem& warning : own.warnings) {
    messages << words::text(options.language, warning) << '\n';
  }
  return own.css;
}

}  // namespace

base::Result<void> serve(operations::Opening& opening, const ServeOptions& options,
                         std::ostream& messages) {
  TRY(const ListenAddress address, listen_address_from(options.listen));
  const bool is_private = address.is_loopback();
  if (!is_private && !options.accept_no_login) {
    return base::problem("serve.needs_confirmation", {{"address", options.listen}});
  }
  TRY(const std::string own_style, own_style_of(options, messages));
  Door door(opening, kept_pages_of(opening), Door::patience, own_style);
  http::Options transport;
  transport.address = address.host;
  transport.port = address.port;
  if (is_private) transport.hosts = {"localhost", "127.0.0.1", "[::1]", address.host};
  TRY(auto server, http::Server::listen(transport, [&door](const http::Request& request) {
        return door.answer(request);
      }));
  const std::string shown =
      url_of(address.host, server.port()) + (options.language == words::Language::en ? "/en" : "/");
  messages << words::text(options.language, "serve.address", {{"address", shown}}) << std::endl;
  if (options.open_browser) open_browser(shown);
  Verified verified{opening, door, options, messages};
  opening.begin(options.progress, [&] {
    verified.act();
    if (verified.problem) server.stop();
  });
  {
    const PageKeeper keeper(opening, door);
    server.run();
  }
  opening.stop();
  if (verified.problem) return base::Unexpected(std::move(*verified.problem));
  if (auto problem = opening.problem()) return base::Unexpected(std::move(*problem));
  return {};
}

}  // namespace vlecht::web
