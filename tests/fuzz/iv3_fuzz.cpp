// SPDX-License-Identifier: EUPL-1.2
//
// Deliveries and definitions of any bytes: never a crash, a draft for each line or a reason why
// not, and no fact that the journal could not hold.
#include <cstdlib>

#include "importers/file_reader.h"
#include "importers/iv3.h"
#include "importers/iv3_delivery.h"

namespace {

using namespace vlecht;

void expect(bool condition) {
  if (!condition) std::abort();
}

void check(const importers::TableImport& table) {
  for (const facts::Draft& draft : table.drafts) {
    expect(draft.values.size() == draft.kind->fields.size());
    expect(!facts::key_of(*draft.kind, draft.values).empty());
    expect(draft.source.sheet >= 1 && draft.source.sheet <= table.sheets.size());
    expect(draft.source.row >= 1);
  }
  expect(!table.is_unusable || table.drafts.empty());
  expect(!table.has_questions || table.drafts.empty());
  expect(static_cast<std::int64_t>(table.drafts.size() + table.bad_rows.size()) <= table.rows);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const base::ByteView bytes(reinterpret_cast<const base::Byte*>(data), size);
  const importers::File file{.name = "levering.json", .bytes = bytes};
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (const auto amount = importers::iv3::amount_of(text)) expect(*amount > INT64_MIN);
  for (const std::string& scale :
       {std::string(), std::string("scale:1"), std::string("scale:1000")}) {
    importers::Settings settings;
    settings.definitions = {file};
    if (!scale.empty()) settings.rules = {{"file", scale}};
    const auto table = importers::read_iv3(file, settings);
    if (!table) return 0;
    check(*table);
    for (std::size_t i = 0; i < table->drafts.size() && i < 3; ++i) {
      const auto window = importers::window_at(file, {}, table->drafts[i].source, 2, 2);
      expect(window && !window->lines.empty());
    }
  }
  return 0;
}
