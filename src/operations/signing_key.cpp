// SPDX-License-Identifier: EUPL-1.2
#include "operations/signing_key.h"

#include <algorithm>
#include <filesystem>

#include "base/text.h"
#include "operations/durable_file.h"
#include "operations/files.h"

namespace vlecht::operations {
namespace {

constexpr std::uint64_t key_bytes_max = 200;

// A group may read: systemd hands credentials to a service that way.
constexpr auto forbidden = std::filesystem::perms::others_all |
                           std::filesystem::perms::group_write | std::filesystem::perms::group_exec;

}  // namespace

base::SigningSeed new_seed(const World& world) {
  base::SigningSeed seed{};
  for (std::size_t half = 0; half < 2; ++half) {
    const auto bytes = world.random_bytes();
    std::copy(bytes.begin(), bytes.end(), seed.begin() + static_cast<std::ptrdiff_t>(16 * half));
  }
  return seed;
}

base::Result<void> keep_key(const std::string& path, const base::SigningSeed& seed) {
  const std::string text = base::to_hex(base::ByteView(seed.data(), seed.size())) + "\n";
  return create_secret_file(path, base::bytes_of(text));
}

base::Result<base::SigningSeed> read_key(const std::string& path) {
  TRY(const base::Bytes bytes, read_file(path, key_bytes_max));
  std::error_code error;
  const auto permissions = std::filesystem::status(path, error).permissions();
  if (error || (permissions & forbidden) != std::filesystem::perms::none) {
    return base::problem("key.open_to_others", {{"file", path}});
  }
  const auto raw = base::from_hex(base::trimmed(base::text_of(bytes)));
  base::SigningSeed seed{};
  if (!raw || raw->size() != seed.size()) {
    return base::problem("checkpoint.key_unreadable", {{"file", path}});
  }
  std::copy(raw->begin(), raw->end(), seed.begin());
  return seed;
}

bool has_key(const std::string& path) {
  std::error_code error;
  return std::filesystem::exists(std::filesystem::symlink_status(path, error));
}

base::Result<base::SigningSeed> read_or_make_key(const World& world, const std::string& path) {
  if (has_key(path)) return read_key(path);
  const base::SigningSeed seed = new_seed(world);
  TRY_VOID(keep_key(path, seed));
  return seed;
}

}  // namespace vlecht::operations
