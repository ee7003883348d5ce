// SPDX-License-Identifier: EUPL-1.2
//
// Entries and checkpoints as an attacker would write them: what is accepted must be its own
// canonical form.
#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "journal/checkpoint.h"
#include "journal/entry.h"

namespace {

using namespace vlecht;

void expect(bool holds) {
  if (!holds) std::abort();
}

void read_entry(base::ByteView bytes) {
  journal::EntryReader reader;
  if (reader.read(bytes) != journal::Fit::fits) return;
  base::Bytes again;
  switch (reader.type()) {
    case journal::EntryReader::Type::transaction:
      again = encode(reader.transaction());
      break;
    case journal::EntryReader::Type::document:
      again = encode(reader.document());
      break;
    case journal::EntryReader::Type::statement:
      again = journal::encode_statement(reader.draft(), reader.statement().transaction,
                                        reader.statement().salt);
      break;
  }
  expect(std::equal(again.begin(), again.end(), bytes.begin(), bytes.end()));
  expect(journal::is_canonical_object(bytes));
}

void read_checkpoint(std::string_view text) {
  const auto read = journal::parse_checkpoint(text);
  if (!read) return;
  expect(read->body.starts_with(to_text(read->checkpoint)));
  (void)journal::verify_signature(*read, text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const base::ByteView bytes(data, size);
  read_entry(bytes);
  if (journal::is_canonical_object(bytes)) (void)journal::names_of(bytes);
  read_checkpoint(base::text_of(bytes));
  return 0;
}
