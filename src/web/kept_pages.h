// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/digest.h"
#include "base/limits.h"

namespace vlecht::web {

/// What is read of such a file: as much as a page cache holds, with lines around it.
inline constexpr std::size_t kept_pages_bytes_max = base::limits::page_cache_bytes_max + (4U << 20);
inline constexpr std::size_t kept_pages_max = 2'000;

/// Pages that a server has shown, kept beside the dossier so that the next start has something to
/// show while it verifies.
///
/// A convenience and no evidence: whoever can write the file beside the dossier can write any page
/// into it. Hence they are shown only for a journal that says to be the very same, only meanwhile,
/// and never without the mark that they are unverified. It can be removed at any time.
struct KeptPages {
  struct Page {
    std::string target;  ///< path and query as they were asked
    std::string day;     ///< on which it was made: ISO
    std::string html;    ///< the whole page
  };

  std::string program;  ///< version that made them
  std::string origin;   ///< of the journal that they are about, with its size and root
  std::uint64_t size = 0;
  std::int64_t recorded_at = 0;  ///< microseconds UTC of its last transaction
  base::Digest root{};
  std::vector<Page> pages;

  const Page* find(std::string_view target) const;
};

/// As a file. Texts without line breaks, except in `html`.
std::string to_bytes(const KeptPages& kept);

/// None unless the bytes are exactly what `to_bytes` makes and within the limits above:
/// damage and other versions are nothing to explain, only to do without.
std::optional<KeptPages> kept_pages_from(std::string_view bytes);

}  // namespace vlecht::web
