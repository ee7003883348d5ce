// SPDX-License-Identifier: EUPL-1.2
#include "journal/bundle.h"

#include "base/check.h"
#include "journal/merkle.h"

namespace vlecht::journal {

static_assert(bundle_width == tile_width);

void Bundle::add(base::ByteView entry) {
  CHECK(entry.size() <= base::limits::entry_bytes_max);
  bytes_.push_back(static_cast<base::Byte>(entry.size() >> 8U));
  bytes_.push_back(static_cast<base::Byte>(entry.size() & 0xFFU));
  bytes_.insert(bytes_.end(), entry.begin(), entry.end());
  ends_.push_back(bytes_.size());
}

void Bundle::append(const Bundle& other) {
  const std::size_t before = bytes_.size();
  bytes_.insert(bytes_.end(), other.bytes_.begin(), other.bytes_.end());
  for (const std::size_t end : other.ends_) ends_.push_back(before + end);
}

void Bundle::clear() {
  bytes_.clear();
  ends_.clear();
}

void Bundle::truncate(std::size_t count) {
  CHECK(count <= ends_.size());
  ends_.resize(count);
  bytes_.resize(begin_of(count));
}

base::ByteView Bundle::operator[](std::size_t index) const {
  return bytes(index, index + 1).subspan(2);
}

base::ByteView Bundle::bytes(std::size_t first, std::size_t last) const {
  CHECK(first <= last && last <= ends_.size());
  return base::ByteView(bytes_).subspan(begin_of(first), begin_of(last) - begin_of(first));
}

std::optional<std::vector<base::ByteView>> entries_of(base::ByteView bundle) {
  std::vector<base::ByteView> entries;
  entries.reserve(bundle_width);
  while (!bundle.empty()) {
    if (bundle.size() < 2 || entries.size() == bundle_width) return std::nullopt;
    const std::size_t size = static_cast<std::size_t>(bundle[0]) << 8U | bundle[1];
    if (bundle.size() - 2 < size) return std::nullopt;
    entries.push_back(bundle.subspan(2, size));
    bundle = bundle.subspan(2 + size);
  }
  return entries;
}

}  // namespace vlecht::journal
