// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/result.h"

namespace vlecht::importers::xlsx {

/// One entry of a zip archive as its central directory tells it.
struct ZipEntry {
  std::string name;  ///< bytes as stored
  std::uint64_t packed_bytes = 0;
  std::uint64_t unpacked_bytes = 0;  ///< a claim
  std::uint64_t begin = 0;           ///< of its local header in the file
  std::uint64_t end = 0;             ///< just past its packed bytes
  std::uint16_t method = 0;
  bool is_encrypted = false;
};

/// The central directory of a zip archive (APPNOTE 6.3.9, zip64 too), in its order. libzip reads
/// the archive; this reads only what libzip does not tell and a careful reader must know: where
/// entries begin and end, so that entries that overlap (one megabyte of zeros counted a thousand
/// times) are refused before anything is unpacked. Takes memory for the entries that are really
/// there, never for the number that is claimed.
base::Result<std::vector<ZipEntry>> read_zip_directory(base::ByteView file,
                                                       std::size_t entries_max);

/// A name from the file that is fit for a sentence: short, and well-formed whatever the bytes.
std::string shown_name(std::string_view name);

}  // namespace vlecht::importers::xlsx
