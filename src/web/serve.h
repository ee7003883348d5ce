// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <iosfwd>
#include <string>

#include "base/result.h"
#include "operations/open_dossier.h"
#include "operations/signer.h"
#include "words/message.h"

namespace vlecht::web {

struct ServeOptions {
  std::string listen =
      "127.0.0.1:8080";  ///< address:port; "[::1]:8080" for IPv6; port 0: any free one
  bool accept_no_login = false;
  bool open_browser = false;
  words::Language language = words::Language::nl;
  operations::CheckpointOptions signing = {};  ///< without a key file this server does not sign
};

/// Serves the pages and the API of a dossier until it is stopped; says on `messages` where.
/// With a key it signs what is recorded, in between, and the page /ijkpunten tells how that went.
/// Problems: those of `http::Server::listen` and `Signer::start`; `serve.needs_confirmation` for an
/// address that others can reach, as long as there is no login.
base::Result<void> serve(operations::OpenDossier& dossier, const ServeOptions& options,
                         std::ostream& messages);

}  // namespace vlecht::web
