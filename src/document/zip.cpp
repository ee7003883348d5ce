// SPDX-License-Identifier: EUPL-1.2
#include "document/zip.h"

#include <array>
#include <limits>

#include "base/check.h"

namespace vlecht::document {
namespace {

constexpr std::array<std::uint32_t, 256> crc_table = [] {
  std::array<std::uint32_t, 256> table{};
  for (std::uint32_t i = 0; i < 256; ++i) {
    std::uint32_t value = i;
    for (int bit = 0; bit < 8; ++bit)
      value = (value & 1U) ? 0xEDB88320U ^ (value >> 1) : value >> 1;
    table[i] = value;
  }
  return table;
}();

std::uint32_t crc32(std::string_view content) {
  std::uint32_t crc = 0xFFFFFFFFU;
  for (const char c : content)
    crc = crc_table[(crc ^ static_cast<unsigned char>(c)) & 0xFFU] ^ (crc >> 8);
  return ~crc;
}

void append(std::string& out, int bytes, std::uint64_t value) {
  for (int i = 0; i < bytes; ++i) out += static_cast<char>((value >> (8 * i)) & 0xFFU);
}

constexpr std::uint64_t first_day = 0x0021;  // 1 January 1980, the least that the format can say

// From the needed version up to the lengths: the same in both headers.
void append_description(std::string& out, std::string_view name, std::string_view content) {
  append(out, 2, 20);
  append(out, 2, 0x0800);  // names are UTF-8
  append(out, 2, 0);       // stored
  append(out, 2, 0);
  append(out, 2, first_day);
  append(out, 4, crc32(content));
  append(out, 4, content.size());
  append(out, 4, content.size());
  append(out, 2, name.size());
  append(out, 2, 0);
}

}  // namespace

void Zip::add(std::string_view name, std::string_view content) {
  CHECK(out_.size() + content.size() < std::numeric_limits<std::uint32_t>::max() - 65'536);
  CHECK(parts_ < std::numeric_limits<std::uint16_t>::max());
  append(directory_, 4, 0x02014B50);
  append(directory_, 2, 20);
  append_description(directory_, name, content);
  append(directory_, 2, 0);
  append(directory_, 2, 0);
  append(directory_, 2, 0);
  append(directory_, 4, 0);
  append(directory_, 4, out_.size());
  directory_ += name;

  append(out_, 4, 0x04034B50);
  append_description(out_, name, content);
  out_ += name;
  out_ += content;
  ++parts_;
}

base::Bytes Zip::finish() && {
  const std::uint64_t directory_at = out_.size();
  out_ += directory_;
  append(out_, 4, 0x06054B50);
  append(out_, 4, 0);
  append(out_, 2, parts_);
  append(out_, 2, parts_);
  append(out_, 4, directory_.size());
  append(out_, 4, directory_at);
  append(out_, 2, 0);
  return {out_.begin(), out_.end()};
}

}  // namespace vlecht::document
