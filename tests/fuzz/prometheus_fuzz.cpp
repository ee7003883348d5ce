// SPDX-License-Identifier: EUPL-1.2
//
// Answers of any bytes: never a crash, and intervals that could be.
#include "importers/prometheus.h"
#include "importers/public_address.h"
#include "samples.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace vlecht;
  const base::ByteView bytes(reinterpret_cast<const base::Byte*>(data), size);
  // What is left of an address has nothing more to leave out.
  const auto address = importers::public_address(base::text_of(bytes));
  fuzz::expect(!importers::public_address(address.text).is_shortened);
  const importers::File file{.name = "antwoord.json", .bytes = bytes};
  const auto root = importers::read_json(bytes, file.name);
  if (!root) return 0;
  if (const auto table = importers::read_prometheus(file, {}, *root)) fuzz::check_samples(*table);
  return 0;
}
