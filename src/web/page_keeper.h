// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <thread>

#include "operations/opening.h"
#include "web/door.h"

namespace vlecht::web {

/// The pages kept beside a dossier, when they were made by this program of exactly the journal that
/// the store says to hold. A file that is of no use any more is removed.
std::optional<KeptPages> kept_pages_of(const operations::Opening& opening);

/// Keeps the pages that a door has answered beside the dossier: now and then, and when it goes.
class PageKeeper {
 public:
  PageKeeper(const operations::Opening& opening, const Door& door);
  ~PageKeeper();
  PageKeeper(const PageKeeper&) = delete;
  PageKeeper& operator=(const PageKeeper&) = delete;

 private:
  void keep();

  const Door& door_;
  std::string file_;
  std::string beside_;   // its name while it is written
  std::string written_;  // digest of what stands there
  std::jthread thread_;
};

}  // namespace vlecht::web
