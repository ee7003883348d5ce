// SPDX-License-Identifier: EUPL-1.2
//
// Tables of samples of any bytes: never a crash, and intervals that could be.
#include "importers/sample_table.h"
#include "samples.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace vlecht;
  const base::ByteView bytes(reinterpret_cast<const base::Byte*>(data), size);
  const importers::File file{.name = "metingen.csv", .bytes = bytes};
  for (const char* hold : {"", "hold:none", "hold:150"}) {
    importers::Settings settings;
    settings.kind = "observation";
    if (*hold != 0) settings.rules = {{"file", hold}, {"file", "service:Zaken"}};
    auto source = importers::read_source(file, settings.rules);
    if (!source) return 0;
    const auto table = importers::read_sample_table(file, settings, std::move(*source));
    if (table) fuzz::check_samples(*table);
  }
  return 0;
}
