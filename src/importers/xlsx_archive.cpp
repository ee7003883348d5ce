// SPDX-License-Identifier: EUPL-1.2
#include "importers/xlsx_archive.h"

#include <zip.h>

#include <algorithm>
#include <array>
#include <new>

#include "base/text.h"

namespace vlecht::importers::xlsx {
namespace {

using base::ByteView;
using base::problem;
using base::Result;

// A part is judged on its ratio from here: small parts of nothing but repetition are common.
constexpr std::uint64_t ratio_bytes_min = 1ULL << 20;
constexpr std::size_t piece_bytes = 1U << 16;

std::string normal(std::string_view part) {
  std::string name = base::lowered(part);
  std::ranges::replace(name, '\\', '/');
  return name;
}

bool is_unsafe(const std::string& normal_name) {
  if (normal_name.empty() || normal_name.front() == '/') return true;
  if (normal_name.size() > 1 && normal_name[1] == ':') return true;
  if (normal_name.find('\0') != std::string::npos) return true;
  return std::ranges::any_of(base::split(normal_name, '/'),
                             [](std::string_view step) { return step == ".."; });
}

bool is_picture(const std::string& normal_name) { return normal_name.starts_with("xl/media/"); }

struct CloseFile {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};

}  // namespace

void Archive::Discard::operator()(zip* archive) const { zip_discard(archive); }

Result<Archive> Archive::open(ByteView bytes, const WorkbookLimits& limits) {
  Archive archive;
  archive.elements_ = Budget(limits.elements_min + limits.elements_ratio * bytes.size());
  TRY(archive.entries_, read_zip_directory(bytes, limits.entries_max));
  TRY_VOID(archive.index_names());
  TRY_VOID(archive.check_sizes(limits));
  TRY_VOID(archive.open_zip(bytes));
  return archive;
}

std::uint64_t Archive::unpacked_bytes(std::string_view part) const {
  const auto index = index_of(part);
  return index ? entries_[*index].unpacked_bytes : 0;
}

bool Archive::has_folder(std::string_view folder) const {
  return std::ranges::any_of(by_name_,
                             [&](const auto& entry) { return entry.first.starts_with(folder); });
}

Result<void> Archive::read(std::string_view part, const Sink& sink) const {
  const auto index = index_of(part);
  if (!index) return problem("workbook.missing_part", {{"part", shown_name(part)}});
  const ZipEntry& entry = entries_[*index];
  const auto refused = [&](const char* name) {
    return problem(name, {{"part", shown_name(entry.name)}});
  };
  if (entry.is_encrypted) return refused("workbook.password");
  if (entry.method != ZIP_CM_STORE && entry.method != ZIP_CM_DEFLATE)
    return refused("workbook.packing");
  const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(zip_.get(), *index, 0));
  if (!file) return refused("workbook.damaged_part");
  std::array<base::Byte, piece_bytes> piece;
  std::uint64_t total = 0;
  while (true) {
    const zip_int64_t bytes = zip_fread(file.get(), piece.data(), piece.size());
    if (bytes < 0) return refused("workbook.damaged_part");
    total += static_cast<std::uint64_t>(bytes);
    if (total > entry.unpacked_bytes) return refused("workbook.size_differs");
    TRY_VOID(sink(ByteView(piece.data(), static_cast<std::size_t>(bytes)), bytes == 0));
    if (bytes == 0) break;
  }
  if (total != entry.unpacked_bytes) return refused("workbook.size_differs");
  return {};
}

std::string Archive::beginning_of(std::string_view part) const {
  std::string text;
  const auto stop_after_first = [&](ByteView piece, bool) -> Result<void> {
    text = base::text_of(piece);
    return problem("workbook.damaged_part");
  };
  (void)read(part, stop_after_first);
  return text;
}

std::optional<std::size_t> Archive::index_of(std::string_view part) const {
  const auto found = by_name_.find(normal(part));
  if (found == by_name_.end()) return std::nullopt;
  return found->second;
}

Result<void> Archive::index_names() {
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    std::string name = normal(entries_[i].name);
    const std::string shown = shown_name(entries_[i].name);
    if (is_unsafe(name)) return problem("workbook.unsafe_name", {{"part", shown}});
    const bool is_new = by_name_.emplace(std::move(name), i).second;
    if (!is_new) return problem("workbook.duplicate_part", {{"part", shown}});
  }
  return {};
}

// Claims, and so no proof; but `read` holds each part to its claim.
Result<void> Archive::check_sizes(const WorkbookLimits& limits) const {
  std::uint64_t total = 0;
  for (const auto& [name, index] : by_name_) {
    const ZipEntry& entry = entries_[index];
    const std::uint64_t bytes = entry.unpacked_bytes;
    const auto mebibytes = [](std::uint64_t size) { return static_cast<std::int64_t>(size >> 20); };
    if (bytes > limits.part_bytes_max) {
      return problem("workbook.part_too_large", {{"part", shown_name(entry.name)},
                                                 {"most", mebibytes(limits.part_bytes_max)}});
    }
    total += bytes;
    if (total > limits.bytes_max) {
      return problem("workbook.too_large", {{"most", mebibytes(limits.bytes_max)}});
    }
    // A white picture packs this well too, and pictures are never unpacked.
    if (bytes > ratio_bytes_min && bytes / limits.ratio_max > entry.packed_bytes &&
        !is_picture(name)) {
      return problem("workbook.packed_too_well",
                     {{"part", shown_name(entry.name)},
                      {"most", static_cast<std::int64_t>(limits.ratio_max)}});
    }
  }
  return {};
}

Result<void> Archive::open_zip(ByteView bytes) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  if (source == nullptr) throw std::bad_alloc();
  zip_.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
  zip_error_fini(&error);
  if (!zip_) {
    zip_source_free(source);
    return problem("workbook.damaged_zip");
  }
  // libzip must have found the same directory, or what was checked is not what is unpacked.
  if (zip_get_num_entries(zip_.get(), 0) != static_cast<zip_int64_t>(entries_.size())) {
    return problem("workbook.damaged_zip");
  }
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    zip_stat_t stat;
    if (zip_stat_index(zip_.get(), i, ZIP_FL_ENC_RAW, &stat) != 0 ||
        entries_[i].name != stat.name || entries_[i].unpacked_bytes != stat.size ||
        entries_[i].packed_bytes != stat.comp_size) {
      return problem("workbook.damaged_zip");
    }
  }
  return {};
}

}  // namespace vlecht::importers::xlsx
