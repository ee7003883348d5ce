// SPDX-License-Identifier: EUPL-1.2
#include "journal/statement_encoder.h"

#include <array>

#include "base/check.h"
#include "base/limits.h"
#include "base/problem.h"
#include "journal/transaction.h"

namespace vlecht::journal {

using base::Result;
using facts::EntryNumber;

Result<void> encode_checked(const facts::Draft& draft, EntryNumber number,
                            const StatementFrame& frame, const Salt& salt, EncodingRoom& room,
                            const CanRead& can_read) {
  TRY_VOID(check_draft(draft));
  if (!may_stand_in(*draft.kind, frame.is_personal)) {
    return base::problem("journal.personal_beside_others", {{"row", row_of(draft)}});
  }
  EntryNumber document = draft.source.document;
  if (document == 0) document = frame.document;
  if (document != 0 && document != frame.document && !(*frame.is_document)(document)) {
    return base::problem("journal.source_not_a_document", {{"entry", base::shown(number)}});
  }
  encode_statement(draft, document, frame.transaction, salt, room);
  const auto readable = check_readable(room.bytes(), row_of(draft), can_read);
  // Which text it is that cannot be read.
  if (!readable) TRY_VOID(check_texts(draft));
  return readable;
}

Result<void> check_readable(base::ByteView bytes, std::int64_t row, const CanRead& can_read) {
  if (bytes.size() > base::limits::entry_bytes_max) {
    return base::problem("journal.entry_too_large",
                         {{"row", row},
                          {"bytes", static_cast<std::int64_t>(bytes.size())},
                          {"max", static_cast<std::int64_t>(base::limits::entry_bytes_max)}});
  }
  if (!can_read(bytes)) return base::problem("journal.statement_not_allowed", {{"row", row}});
  return {};
}

void hash_bundles(const Bundle& entries, EntryNumber first, std::vector<Tile>& tiles,
                  std::vector<base::Digest>& roots) {
  CHECK(first % bundle_width == 0 && entries.size() % bundle_width == 0);
  std::array<base::ByteView, bundle_width> views;
  std::array<base::Digest, bundle_width> leaves;
  tiles.clear();
  roots.clear();
  for (std::size_t begin = 0; begin < entries.size(); begin += bundle_width) {
    for (std::size_t i = 0; i < bundle_width; ++i) views[i] = entries[begin + i];
    leaf_hashes(views, leaves);
    Tile tile{0, (first + begin) / bundle_width, {}};
    tile.hashes.reserve(tile_width * sizeof(base::Digest));
    for (const base::Digest& leaf : leaves) {
      tile.hashes.insert(tile.hashes.end(), leaf.begin(), leaf.end());
    }
    roots.push_back(full_tile_root(tile.hashes));
    tiles.push_back(std::move(tile));
  }
}

void pack_bundles(const Bundle& entries, const Packing& packing, std::vector<base::Bytes>& packed) {
  if (!packing) return;
  for (std::size_t begin = 0; begin < entries.size(); begin += bundle_width)
    packed.push_back(packing(entries.bytes(begin, begin + bundle_width)));
}

void StatementEncoder::prepare(EntryNumber first, std::span<const facts::Draft* const> drafts,
                               std::span<const Salt> salts) {
  CHECK(drafts.size() == salts.size());
  first_ = first;
  drafts_.assign(drafts.begin(), drafts.end());
  salts_.assign(salts.begin(), salts.end());
  problem_.reset();
  entries_.clear();
  outlines_.clear();
}

void StatementEncoder::run(const StatementFrame& frame, const Seed& seed, const Packing& packing) {
  for (std::size_t i = 0; i < drafts_.size(); ++i) {
    // The next one is far from here: another thread made it.
    if (i + 1 < drafts_.size()) facts::prefetch_values(*drafts_[i + 1]);
    const auto encoded =
        encode_checked(*drafts_[i], first_ + i, frame, salts_[i], encoded_, [&](auto bytes) {
          if (!frame.is_followed) return reader_.read(bytes) == Fit::fits;
          outlines_.add(first_ + i, bytes);
          return outlines_.others().empty();
        });
    if (!encoded) {
      problem_ = encoded.error();
      return;
    }
    entries_.add(encoded_.bytes());
  }
  if (frame.is_followed) outlines_.finish(seed);
  hash_bundles(entries_, first_, tiles_, roots_);
  packed_.clear();
  pack_bundles(entries_, packing, packed_);
}

}  // namespace vlecht::journal
