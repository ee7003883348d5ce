// SPDX-License-Identifier: EUPL-1.2
#include "importers/xlsx_zip_directory.h"

#include <algorithm>
#include <optional>

#include "base/text.h"

namespace vlecht::importers::xlsx {
namespace {

using base::ByteView;
using base::problem;
using base::Result;

constexpr std::uint32_t local_header = 0x04034b50;
constexpr std::uint32_t central_header = 0x02014b50;
constexpr std::uint32_t end_record = 0x06054b50;
constexpr std::uint32_t end_record_64 = 0x06064b50;
constexpr std::uint32_t end_locator_64 = 0x07064b50;
constexpr std::uint64_t local_header_bytes = 30;
constexpr std::uint64_t central_header_bytes = 46;
constexpr std::uint64_t end_record_bytes = 22;
constexpr std::uint64_t end_record_64_bytes = 56;
constexpr std::uint64_t end_locator_64_bytes = 20;
constexpr std::uint64_t comment_bytes_max = 0xFFFF;
constexpr std::uint32_t in_zip64 = 0xFFFFFFFF;

// Little-endian numbers at a place that the caller has checked to lie in the file.
std::uint64_t number(ByteView file, std::uint64_t at, unsigned bytes) {
  std::uint64_t value = 0;
  for (unsigned i = bytes; i > 0; --i) value = value << 8 | file[at + i - 1];
  return value;
}
std::uint16_t u16(ByteView file, std::uint64_t at) {
  return static_cast<std::uint16_t>(number(file, at, 2));
}
std::uint32_t u32(ByteView file, std::uint64_t at) {
  return static_cast<std::uint32_t>(number(file, at, 4));
}
std::uint64_t u64(ByteView file, std::uint64_t at) { return number(file, at, 8); }

bool fits(ByteView file, std::uint64_t at, std::uint64_t bytes) {
  return at <= file.size() && bytes <= file.size() - at;
}

std::string_view text(ByteView file, std::uint64_t at, std::uint64_t bytes) {
  return base::text_of(file.subspan(at, bytes));
}

base::Unexpected damaged() { return problem("workbook.damaged_zip"); }

struct Directory {
  std::uint64_t begin = 0;
  std::uint64_t bytes = 0;
  std::uint64_t entries = 0;
};

// The last end record whose comment fits in the file; what follows it (a download that was padded)
// does no harm.
std::optional<std::uint64_t> find_end_record(ByteView file) {
  if (file.size() < end_record_bytes) return std::nullopt;
  const std::uint64_t last = file.size() - end_record_bytes;
  const std::uint64_t first = last > comment_bytes_max ? last - comment_bytes_max : 0;
  for (std::uint64_t at = last + 1; at > first; --at) {
    const std::uint64_t place = at - 1;
    if (u32(file, place) != end_record) continue;
    if (fits(file, place + end_record_bytes, u16(file, place + 20))) return place;
  }
  return std::nullopt;
}

// The zip64 end record, when the plain one at `end` is preceded by its locator.
std::optional<Directory> directory_64(ByteView file, std::uint64_t end) {
  if (end < end_locator_64_bytes) return std::nullopt;
  const std::uint64_t locator = end - end_locator_64_bytes;
  if (u32(file, locator) != end_locator_64) return std::nullopt;
  const std::uint64_t at = u64(file, locator + 8);
  if (!fits(file, at, end_record_64_bytes) || u32(file, at) != end_record_64) return std::nullopt;
  return Directory{u64(file, at + 48), u64(file, at + 40), u64(file, at + 32)};
}

Result<Directory> find_directory(ByteView file) {
  const auto end = find_end_record(file);
  if (!end) return problem("workbook.truncated");
  Directory directory{u32(file, *end + 16), u32(file, *end + 12), u16(file, *end + 10)};
  const bool needs_64 =
      directory.begin == in_zip64 || directory.bytes == in_zip64 || directory.entries == 0xFFFF;
  const auto larger = directory_64(file, *end);
  if (needs_64 && !larger) return damaged();
  if (larger) directory = *larger;
  if (u16(file, *end + 4) != 0 && u16(file, *end + 4) != 0xFFFF) return damaged();
  if (directory.begin > *end || directory.bytes > *end - directory.begin) return damaged();
  return directory;
}

// Sizes and place that do not fit in 32 bits stand in extra field 1, each only when it is needed.
bool read_zip64(ByteView extra, ZipEntry& entry) {
  std::uint64_t at = 0;
  while (fits(extra, at, 4)) {
    const std::uint16_t id = u16(extra, at);
    const std::uint16_t bytes = u16(extra, at + 2);
    at += 4;
    if (!fits(extra, at, bytes)) return false;
    if (id == 1) {
      const ByteView field = extra.subspan(at, bytes);
      std::uint64_t place = 0;
      for (std::uint64_t* value : {&entry.unpacked_bytes, &entry.packed_bytes, &entry.begin}) {
        if (*value != in_zip64) continue;
        if (!fits(field, place, 8)) return false;
        *value = u64(field, place);
        place += 8;
      }
      return true;
    }
    at += bytes;
  }
  return true;
}

// Adds the entry whose central header stands at `at`, and moves `at` past it.
Result<ZipEntry> read_entry(ByteView file, std::uint64_t& at, std::uint64_t directory_end) {
  if (!fits(file.first(directory_end), at, central_header_bytes)) return damaged();
  if (u32(file, at) != central_header) return damaged();
  const std::uint64_t name_bytes = u16(file, at + 28);
  const std::uint64_t extra_bytes = u16(file, at + 30);
  const std::uint64_t rest = name_bytes + extra_bytes + u16(file, at + 32);
  if (!fits(file.first(directory_end), at + central_header_bytes, rest)) return damaged();
  ZipEntry entry;
  entry.is_encrypted = (u16(file, at + 8) & 1U) != 0;
  entry.method = u16(file, at + 10);
  entry.packed_bytes = u32(file, at + 20);
  entry.unpacked_bytes = u32(file, at + 24);
  entry.begin = u32(file, at + 42);
  entry.name = text(file, at + central_header_bytes, name_bytes);
  const ByteView extra = file.subspan(at + central_header_bytes + name_bytes, extra_bytes);
  if (!read_zip64(extra, entry)) return damaged();
  at += central_header_bytes + rest;
  return entry;
}

// Where the entry ends, from its local header, which must carry the same name.
Result<void> find_end(ByteView file, ZipEntry& entry, std::uint64_t directory_begin) {
  const ByteView parts = file.first(directory_begin);
  if (!fits(parts, entry.begin, local_header_bytes) || u32(file, entry.begin) != local_header) {
    return damaged();
  }
  const std::uint64_t name_bytes = u16(file, entry.begin + 26);
  const std::uint64_t names = name_bytes + u16(file, entry.begin + 28);
  const std::uint64_t name_at = entry.begin + local_header_bytes;
  if (!fits(parts, name_at, names)) return damaged();
  if (text(file, name_at, name_bytes) != entry.name) return damaged();
  if (!fits(parts, name_at + names, entry.packed_bytes)) return damaged();
  entry.end = name_at + names + entry.packed_bytes;
  return {};
}

Result<void> check_apart(const std::vector<ZipEntry>& entries) {
  std::vector<const ZipEntry*> by_place;
  by_place.reserve(entries.size());
  for (const ZipEntry& entry : entries) by_place.push_back(&entry);
  std::ranges::sort(by_place, {}, &ZipEntry::begin);
  for (std::size_t i = 1; i < by_place.size(); ++i) {
    if (by_place[i - 1]->end > by_place[i]->begin) {
      return problem("workbook.parts_overlap", {{"part", shown_name(by_place[i - 1]->name)},
                                                {"other", shown_name(by_place[i]->name)}});
    }
  }
  return {};
}

}  // namespace

Result<std::vector<ZipEntry>> read_zip_directory(ByteView file, std::size_t entries_max) {
  TRY(const Directory directory, find_directory(file));
  if (directory.entries > entries_max) {
    return problem("workbook.too_many_parts", {{"most", static_cast<std::int64_t>(entries_max)}});
  }
  if (directory.entries > directory.bytes / central_header_bytes) return damaged();
  std::vector<ZipEntry> entries;
  entries.reserve(directory.entries);
  std::uint64_t at = directory.begin;
  while (entries.size() < directory.entries) {
    TRY(ZipEntry entry, read_entry(file, at, directory.begin + directory.bytes));
    TRY_VOID(find_end(file, entry, directory.begin));
    entries.push_back(std::move(entry));
  }
  TRY_VOID(check_apart(entries));
  return entries;
}

std::string shown_name(std::string_view name) {
  constexpr std::size_t shown_bytes_max = 100;
  if (base::is_utf8(name)) return base::shortened(name, shown_bytes_max);
  std::string plain(name.substr(0, shown_bytes_max));
  for (char& c : plain) {
    if (static_cast<unsigned char>(c) >= 0x80) c = '?';
  }
  return plain;
}

}  // namespace vlecht::importers::xlsx
