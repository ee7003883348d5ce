// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/digest.h"
#include "base/result.h"
#include "journal/entry.h"
#include "journal/erasure.h"
#include "journal/merkle.h"
#include "journal/store.h"
#include "journal/verify.h"

/// A journal as a folder of files that never change: c2sp.org/tlog-tiles, as
/// docs/formats/static-log.md tells. Names are relative to the folder; '/' parts them.
namespace vlecht::journal {

/// The name of a tile of `width` hashes (1 to 256): "tile/0/x001/x234/067", "tile/1/000.p/7".
std::string tile_name(std::uint32_t level, std::uint64_t index, std::uint64_t width);
/// The name of a bundle of `width` entries: "tile/entries/x001/x234/067".
std::string bundle_name(std::uint64_t index, std::uint64_t width);
/// The name of the newest checkpoint: the only file that is replaced.
inline constexpr std::string_view checkpoint_name = "checkpoint";
/// The folder with the unfinished bundles of this number: names in it are widths.
std::string unfinished_bundles_name(std::uint64_t index);
/// Beside what C2SP describes: there while erasures in the log still have to be carried out on the
/// folder. From the number of entries in it on they may stand in the log.
inline constexpr std::string_view erasing_name = "erasing";
/// Beside what C2SP describes: every checkpoint that the folder ever had, and the kept files.
std::string past_checkpoint_name(std::uint64_t size);
std::string kept_file_name(const base::Digest& digest);

/// So many hashes has the tile, or entries the bundle, with this number at `size` (of that level).
std::uint64_t width_at(std::uint64_t size, std::uint64_t index);

/// What a journal has more than its first `from` entries, recomputed from the bytes of its entries.
struct Growth {
  std::uint64_t from = 0;
  Head head;
  /// By (level, index): of level 1 and above whatever is new or grown; of level 0 only the last,
  /// unfinished tile. 32 bytes for every 256 entries.
  std::map<std::pair<std::uint32_t, std::uint64_t>, base::Bytes> tiles;
};

/// Recomputes the tree from `from` to the store's head. The first `from` entries are known by their
/// root, which the caller has compared with one that was recomputed before. Problems:
/// `journal.head_differs` when what was read back does not give the head's root; those of the
/// store.
base::Result<Growth> recompute_growth(const Store& store, std::uint64_t from,
                                      const Progress& progress = {});

/// Takes a file of the folder: its name and its content.
using KeepFile = std::function<base::Result<void>(const std::string& name, base::ByteView bytes)>;

/// What the entries that were added say about the folder as a whole.
struct Written {
  std::vector<Document> documents;
  std::vector<ErasedNumbers> erasures;  ///< of entries that are further on in the folder, or before
};

/// Reads the entries again and hands over what the growth adds to the folder: bundles with their
/// tiles, then the tiles above. Each bundle's entries are held against the recomputed tree before
/// it is handed over, so that nothing is written that does not belong to the head's root. An entry
/// whose bytes were erased is of length 0 in its bundle; its hash is in the tile. Problems:
/// `journal.entries_changed`, `journal.erasure_unreadable`; those of `keep` and the store.
base::Result<Written> write_growth(const Store& store, const Growth& growth, const KeepFile& keep,
                                   const Progress& progress = {});

/// The erasures among entries `first` up to `last`. Problems: as above.
base::Result<std::vector<ErasedNumbers>> erasures_in(const Store& store, std::uint64_t first,
                                                     std::uint64_t last);

/// Bundle `index` without the bytes of these entries (ascending; others than its own are passed
/// over), which stay in it with length 0. None when `bundle` is not the bytes of one.
std::optional<base::Bytes> emptied(base::ByteView bundle, std::uint64_t index,
                                   const std::vector<facts::EntryNumber>& entries);

/// Whether `after` is `before` but for entries that were emptied.
bool is_emptied(base::ByteView before, base::ByteView after);

}  // namespace vlecht::journal
