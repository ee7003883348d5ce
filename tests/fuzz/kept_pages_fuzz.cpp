// SPDX-License-Identifier: EUPL-1.2
//
// The pages beside a dossier, as anybody may have written them: what is read is its own one
// spelling.
#include "web/kept_pages.h"

#include <cstdint>
#include <cstdlib>

#include "base/bytes.h"

namespace {

using namespace vlecht;

void read(std::string_view bytes) {
  const auto kept = web::kept_pages_from(bytes);
  if (kept && web::to_bytes(*kept) != bytes) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string bytes = std::string(base::text_of({data, size}));
  read(bytes);
  // The digest keeps damage out, not people: past it with one that fits.
  read(bytes + base::to_hex(base::sha256(base::bytes_of(bytes))) + '\n');
  return 0;
}
