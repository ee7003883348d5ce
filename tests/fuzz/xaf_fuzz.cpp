// SPDX-License-Identifier: EUPL-1.2
//
// Audit files of any bytes: never a crash, never a key twice, and a draft or a reason for each
// line.
#include <cstdlib>
#include <set>

#include "importers/file_reader.h"
#include "importers/xaf.h"

namespace {

using namespace vlecht;

void expect(bool condition) {
  if (!condition) std::abort();
}

void check(importers::XafReader& reader, const importers::File& file) {
  std::set<std::string> keys;
  std::vector<facts::Draft> drafts;
  std::int64_t lines = 0;
  while (reader.next(drafts, 3)) {
    for (const facts::Draft& draft : drafts) {
      expect(draft.kind == drafts.front().kind);
      if (draft.kind->name == "ledger_entry") {
        ++lines;
        expect(keys.insert(facts::key_of(*draft.kind, draft.values)).second);
      }
      expect(draft.source.row >= 1 && draft.source.column >= 1);
      importers::xaf_window(file, draft.source.row, draft.source.column);
    }
  }
  const auto table = reader.finish();
  expect(table.has_value());
  expect(lines + static_cast<std::int64_t>(table->bad_rows.size()) == table->rows);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const base::ByteView bytes(reinterpret_cast<const base::Byte*>(data), size);
  const importers::File file{.name = "boeken.xml", .bytes = bytes};
  importers::is_audit_file(bytes);
  const auto open = importers::XafReader::open(file, {});
  if (!open) return 0;
  expect(open->table().has_questions);
  importers::Settings settings;
  settings.rules = {{"file", "municipality:GM0377"}, {"file", "version:4.0"}};
  auto reader = importers::XafReader::open(file, settings);
  expect(reader.has_value());
  if (!reader->table().is_unusable) check(*reader, file);
  return 0;
}
