// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>

#include "operations/opening.h"
#include "web/http/message.h"
#include "web/kept_pages.h"
#include "web/site.h"
#include "web/static/files.h"

namespace vlecht::web {

/// Stands before the pages of a dossier: it lets requests through once the dossier is verified and
/// `let_in` was called.
///
/// Until then it answers with how far that is, or with a page that was kept of this very journal
/// and a banner that says so. When something was found to be wrong it answers with nothing but
/// that.
class Door {
 public:
  /// How long after it was made requests wait for the outcome: so that what opens in a moment shows
  /// its pages and nothing else.
  static constexpr std::chrono::milliseconds patience{2'000};

  /// `own_style` as in `static_files::style_of_pages`.
  Door(operations::Opening& opening, std::optional<KeptPages> kept,
       std::chrono::milliseconds patient_for = patience, std::string_view own_style = "");

  /// Opens the way to the verified dossier. `signer` as in `Site`.
  void let_in(const operations::Signer* signer);

  http::Response answer(const http::Request& request);

  /// Pages that were answered, of the journal as it is now; none while it is not verified.
  std::optional<KeptPages> pages() const;

 private:
  Site* site() const;
  http::Response meanwhile(const http::Request& request);

  operations::Opening& opening_;
  std::optional<KeptPages> kept_;
  static_files::Files files_;
  std::chrono::steady_clock::time_point patient_until_;
  mutable std::mutex mutex_;
  std::unique_ptr<Site> site_;
};

}  // namespace vlecht::web
