// SPDX-License-Identifier: EUPL-1.2
//
// Logs and summaries of any bytes: never a crash, and intervals that could be.
#include "importers/upptime.h"
#include "samples.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace vlecht;
  const base::ByteView bytes(reinterpret_cast<const base::Byte*>(data), size);
  const importers::File file{.name = "log.txt", .bytes = bytes};
  if (const auto table = importers::read_upptime(file, {})) fuzz::check_samples(*table);
  const auto root = importers::read_json(bytes, file.name);
  if (!root || !importers::is_upptime_summary(*root)) return 0;
  if (const auto table = importers::read_upptime_summary(file, {}, *root)) {
    fuzz::check_samples(*table);
  }
  return 0;
}
