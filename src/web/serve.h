// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <iosfwd>
#include <string>

#include "base/result.h"
#include "operations/opening.h"
#include "operations/signer.h"
#include "words/message.h"

namespace vlecht::web {

struct ServeOptions {
  std::string listen =
      "127.0.0.1:8080";  ///< address:port; "[::1]:8080" for IPv6; port 0: any free one
  bool accept_no_login = false;
  bool open_browser = false;
  words::Language language = words::Language::nl;
  std::string tokens_file =
      {};  ///< design tokens of a municipality (document::own_style); "": none
  operations::CheckpointOptions signing = {};  ///< without a key file this server does not sign
  journal::Progress progress = {};  ///< told in another thread while the dossier is verified
  /// Called in that thread when nothing was found to be wrong.
  std::function<void(const operations::OpenDossier&)> verified = {};
};

/// Serves the pages and the API of a dossier until it is stopped; says on `messages` where. It
/// listens at once, and the dossier is verified meanwhile. With a key it then signs what is
/// recorded, in between, and the page /ijkpunten tells how that went.
/// Problems: those of `http::Server::listen`, of `operations::read_file` and `document::own_style`
/// for the file with tokens; `serve.needs_confirmation` for an address that others
/// can reach, as long as there is no login; and of what comes once it listens, with which it stops:
/// those of `Signer::start`, and when it is stopped what was found to be wrong with the dossier.
base::Result<void> serve(operations::Opening& opening, const ServeOptions& options,
                         std::ostream& messages);

}  // namespace vlecht::web
