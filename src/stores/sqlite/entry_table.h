// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <vector>

#include "base/packing.h"
#include "journal/store.h"
#include "stores/sqlite/database.h"

namespace vlecht::stores {

/// How entries lie in the file: those of full bundles packed, 256 to a row of `bundle`; those
/// after the last full bundle, at most 255, each in a row of `entry`. A seventh of the room of a
/// row each, and faster both ways (docs/decisions/0006-packed-bundles.md).
///
/// Problem of all that read: `store.damaged` with the first `entry` that cannot be had.
class EntryTable {
 public:
  /// Over a connection that is in a transaction; `size` is the journal's as that transaction sees
  /// it. All outlive the table; whoever only reads leaves `packer` alone.
  EntryTable(const Database& database, const std::string& file, std::uint64_t size,
             base::Packer& packer);

  using Visit = journal::Store::Visit;
  base::Result<void> read(std::uint64_t first, std::uint64_t last, const Visit& visit);
  /// Ascending numbers.
  base::Result<void> read(const std::vector<std::uint64_t>& numbers, const Visit& visit);

  /// Adds entries after the last; bundles that become full are packed.
  base::Result<void> append(const std::vector<base::Bytes>& entries);
  /// Takes the bytes of these entries (ascending) away; they stay, empty.
  base::Result<void> erase(const std::vector<std::uint64_t>& numbers);
  /// Adds whole bundles, the first of which has number `bundle`.
  base::Result<void> append_bundles(std::uint64_t bundle,
                                    const std::vector<journal::Bundle>& entries);
  /// The same when they have been packed already.
  base::Result<void> append_packed(std::uint64_t bundle, const std::vector<base::Bytes>& packed);
  /// The journal has grown by entries that came in whole bundles.
  void skip(std::uint64_t entries) { size_ += entries; }

 private:
  using Entries = std::vector<base::ByteView>;

  std::uint64_t bundled() const { return size_ / journal::bundle_width * journal::bundle_width; }
  base::Result<Entries> unpacked(std::uint64_t bundle, const Statement& row);
  base::Result<void> read_bundles(std::uint64_t first, std::uint64_t last, const Visit& visit,
                                  bool& wants_more);
  base::Result<void> read_rows(std::uint64_t first, std::uint64_t last, const Visit& visit);
  base::Result<void> pack_rows(std::uint64_t bundle);
  base::Result<void> erase_in_bundle(std::uint64_t bundle,
                                     const std::vector<std::uint64_t>& numbers);
  base::Result<void> write_bundle(std::uint64_t bundle, base::ByteView packed);
  base::Unexpected missing(std::uint64_t entry) const;

  const Database& database_;
  const std::string& file_;
  std::uint64_t size_;
  base::Packer& pack_;
  base::Unpacker unpack_;
};

}  // namespace vlecht::stores
