// SPDX-License-Identifier: EUPL-1.2
#pragma once

// For tests: archives and workbooks written by hand, so that they can be wrong in every way.

#include <zip.h>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/check.h"

namespace vlecht::importers::xlsx_test {

struct Part {
  std::string name;
  std::string content;
};

inline void append_number(std::string& out, std::uint64_t value, unsigned bytes) {
  for (unsigned i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
}

inline std::uint32_t crc32_of(std::string_view text) {
  static const auto table = [] {
    std::array<std::uint32_t, 256> values{};
    for (std::uint32_t i = 0; i < 256; ++i) {
      values[i] = i;
      for (int bit = 0; bit < 8; ++bit) {
        values[i] = values[i] >> 1 ^ ((values[i] & 1) != 0 ? 0xEDB88320U : 0U);
      }
    }
    return values;
  }();
  std::uint32_t crc = 0xFFFFFFFF;
  for (const char c : text) crc = crc >> 8 ^ table[(crc ^ static_cast<unsigned char>(c)) & 0xFF];
  return ~crc;
}

/// One entry of an archive, all of whose claims can be made to lie.
struct RawEntry {
  std::string name;
  std::string local_name;
  std::string content;
  std::uint64_t packed_bytes = 0;
  std::uint64_t unpacked_bytes = 0;
  std::uint64_t begin = 0;
  std::uint16_t flags = 0;
  std::uint16_t method = 0;
  bool is_zip64 = false;
};

/// Writes entries as they are; the directory is written last, from what the test made of `entries`.
class RawZip {
 public:
  RawEntry& add(const std::string& name, const std::string& content,
                const std::string& local_name = "") {
    RawEntry entry{
        .name = name, .local_name = local_name.empty() ? name : local_name, .content = content};
    entry.packed_bytes = entry.unpacked_bytes = content.size();
    entry.begin = bytes_.size();
    append_number(bytes_, 0x04034b50, 4);
    append_common(bytes_, entry);
    append_number(bytes_, entry.local_name.size(), 2);
    append_number(bytes_, 0, 2);
    bytes_ += entry.local_name + content;
    entries.push_back(std::move(entry));
    return entries.back();
  }

  std::string finished(bool with_zip64_end = false, std::uint64_t claimed_entries = 0) {
    std::string out = bytes_;
    const std::uint64_t begin = out.size();
    for (const RawEntry& entry : entries) append_central(out, entry);
    const std::uint64_t bytes = out.size() - begin;
    const std::uint64_t count = claimed_entries == 0 ? entries.size() : claimed_entries;
    if (with_zip64_end) append_end_64(out, begin, bytes, count);
    append_number(out, 0x06054b50, 4);
    append_number(out, 0, 4);
    append_number(out, with_zip64_end ? 0xFFFF : count, 2);
    append_number(out, with_zip64_end ? 0xFFFF : count, 2);
    append_number(out, with_zip64_end ? 0xFFFFFFFF : bytes, 4);
    append_number(out, with_zip64_end ? 0xFFFFFFFF : begin, 4);
    append_number(out, 0, 2);
    return out;
  }

  std::vector<RawEntry> entries;

 private:
  static void append_common(std::string& out, const RawEntry& entry) {
    append_number(out, entry.is_zip64 ? 45 : 20, 2);
    append_number(out, entry.flags, 2);
    append_number(out, entry.method, 2);
    append_number(out, 0x58210000, 4);
    append_number(out, crc32_of(entry.content), 4);
    append_number(out, entry.is_zip64 ? 0xFFFFFFFF : entry.packed_bytes, 4);
    append_number(out, entry.is_zip64 ? 0xFFFFFFFF : entry.unpacked_bytes, 4);
  }

  static void append_central(std::string& out, const RawEntry& entry) {
    append_number(out, 0x02014b50, 4);
    append_number(out, 20, 2);
    append_common(out, entry);
    append_number(out, entry.name.size(), 2);
    append_number(out, entry.is_zip64 ? 20 : 0, 2);
    append_number(out, 0, 2 + 2 + 2);  // comment, disk, attributes
    append_number(out, 0, 4);
    append_number(out, entry.begin, 4);
    out += entry.name;
    if (!entry.is_zip64) return;
    append_number(out, 1, 2);
    append_number(out, 16, 2);
    append_number(out, entry.unpacked_bytes, 8);
    append_number(out, entry.packed_bytes, 8);
  }

  static void append_end_64(std::string& out, std::uint64_t begin, std::uint64_t bytes,
                            std::uint64_t count) {
    const std::uint64_t at = out.size();
    append_number(out, 0x06064b50, 4);
    append_number(out, 44, 8);
    append_number(out, 45, 2);
    append_number(out, 45, 2);
    append_number(out, 0, 8);
    append_number(out, count, 8);
    append_number(out, count, 8);
    append_number(out, bytes, 8);
    append_number(out, begin, 8);
    append_number(out, 0x07064b50, 4);
    append_number(out, 0, 4);
    append_number(out, at, 8);
    append_number(out, 1, 4);
  }

  std::string bytes_;
};

/// Parts as they are, not packed.
inline std::string zip_of(const std::vector<Part>& parts) {
  RawZip raw;
  for (const Part& part : parts) raw.add(part.name, part.content);
  return raw.finished();
}

/// Packed, by libzip.
inline std::string deflated_zip_of(const std::vector<Part>& parts, std::uint32_t level = 6) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* out = zip_source_buffer_create(nullptr, 0, 0, &error);
  zip_t* zip = zip_open_from_source(out, ZIP_CREATE | ZIP_TRUNCATE, &error);
  CHECK(zip != nullptr);
  zip_source_keep(out);
  for (const Part& part : parts) {
    zip_source_t* content = zip_source_buffer(zip, part.content.data(), part.content.size(), 0);
    const zip_int64_t index = zip_file_add(zip, part.name.c_str(), content, ZIP_FL_ENC_UTF_8);
    CHECK(index >= 0);
    zip_set_file_compression(zip, static_cast<zip_uint64_t>(index), ZIP_CM_DEFLATE, level);
  }
  CHECK(zip_close(zip) == 0);
  CHECK(zip_source_open(out) == 0);
  zip_stat_t stat;
  CHECK(zip_source_stat(out, &stat) == 0);
  std::string bytes(stat.size, '\0');
  CHECK(zip_source_read(out, bytes.data(), bytes.size()) == static_cast<zip_int64_t>(bytes.size()));
  zip_source_close(out);
  zip_source_free(out);
  zip_error_fini(&error);
  return bytes;
}

inline const std::string main_namespace =
    "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
inline const std::string relationship_types =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// A workbook of one sheet "Blad1" unless told otherwise; every document in it can be replaced.
struct Workbook {
  std::string rows;             ///< inside sheetData
  std::string after_rows = {};  ///< after sheetData
  std::string strings = {};     ///< inside sst
  std::string styles = {};      ///< inside styleSheet
  std::string properties = {};  ///< before sheets
  std::string sheets = "<sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/>";
  std::string relationships = "<Relationship Id=\"rId1\" Type=\"" + relationship_types +
                              "worksheet\" Target=\"worksheets/sheet1.xml\"/>";
  std::vector<Part> more = {};

  std::vector<Part> parts() const {
    const std::string root_relationship = "<Relationship Id=\"rId1\" Type=\"" + relationship_types +
                                          "officeDocument\" Target=\"xl/workbook.xml\"/>";
    const auto related = [](const std::string& inside) {
      return "<Relationships "
             "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
             inside + "</Relationships>";
    };
    const auto relationship = [](const char* id, const std::string& type,
                                 const std::string& target) {
      return std::string("<Relationship Id=\"") + id + "\" Type=\"" + relationship_types + type +
             "\" Target=\"" + target + "\"/>";
    };
    std::vector<Part> all = {
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels", related(root_relationship)},
        {"xl/workbook.xml", "<workbook " + main_namespace + " xmlns:r=\"r\">" + properties +
                                "<sheets>" + sheets + "</sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         related(relationships + relationship("rId98", "sharedStrings", "sharedStrings.xml") +
                 relationship("rId99", "styles", "styles.xml"))},
        {"xl/worksheets/sheet1.xml", "<worksheet " + main_namespace + "><sheetData>" + rows +
                                         "</sheetData>" + after_rows + "</worksheet>"},
        {"xl/sharedStrings.xml", "<sst " + main_namespace + ">" + strings + "</sst>"},
        {"xl/styles.xml", "<styleSheet " + main_namespace + ">" + styles + "</styleSheet>"}};
    for (const Part& part : more) {
      std::erase_if(all, [&](const Part& old) { return old.name == part.name; });
      all.push_back(part);
    }
    return all;
  }

  std::string bytes() const { return zip_of(parts()); }
};

}  // namespace vlecht::importers::xlsx_test
