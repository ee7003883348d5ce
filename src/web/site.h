// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "operations/open_dossier.h"
#include "operations/signer.h"
#include "web/http/message.h"
#include "web/page_cache.h"
#include "web/uploads.h"
#include "words/message.h"

namespace vlecht::web {

/// What every handler may use.
struct Site {
  operations::OpenDossier& dossier;
  PageCache pages;
  Uploads uploads;
  const operations::Signer* signer = nullptr;  ///< none: this server does not sign
};

/// Whether signing stopped because the dossier is behind its witness, forked or damaged: each page
/// then says so.
bool is_refusing_to_sign(const Site& site);

/// A request on its way to a handler: what the route found in it.
struct Visit {
  Site& site;
  const http::Request& request;
  words::Language language = words::Language::nl;
  std::vector<std::string> captures;  ///< path segments that stand for {} in the route

  /// First of these query parameters that is there; "".
  std::string parameter(std::string_view dutch, std::string_view english) const;
};

}  // namespace vlecht::web
