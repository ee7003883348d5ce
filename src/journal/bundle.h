// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/bytes.h"
#include "base/limits.h"

namespace vlecht::journal {

/// Entries in one bundle (C2SP tlog-tiles): as many as hashes in a tile.
inline constexpr std::uint64_t bundle_width = 256;
/// No bundle is larger.
inline constexpr std::size_t bundle_bytes_max = bundle_width * (2 + base::limits::entry_bytes_max);

/// Entries one after the other in one buffer, as in an entry bundle (c2sp.org/tlog-tiles): before
/// each its length in two bytes, the higher first.
class Bundle {
 public:
  /// `entry` is at most `limits::entry_bytes_max` long.
  void add(base::ByteView entry);
  void append(const Bundle& other);
  void clear();
  /// Keeps the first `count` entries.
  void truncate(std::size_t count);

  std::size_t size() const { return ends_.size(); }
  bool is_empty() const { return ends_.empty(); }
  base::ByteView operator[](std::size_t index) const;
  /// Entries `first` up to but not including `last`, with their lengths.
  base::ByteView bytes(std::size_t first, std::size_t last) const;
  base::ByteView bytes() const { return bytes_; }

 private:
  std::size_t begin_of(std::size_t index) const { return index == 0 ? 0 : ends_[index - 1]; }

  base::Bytes bytes_;
  std::vector<std::size_t> ends_;
};

/// Views of the entries in a bundle; none when the lengths do not add up to it. At most
/// `bundle_width` of them.
std::optional<std::vector<base::ByteView>> entries_of(base::ByteView bundle);

}  // namespace vlecht::journal
