// SPDX-License-Identifier: EUPL-1.2
#include "operations/verify.h"

#include <filesystem>

#include "base/text.h"
#include "operations/durable_file.h"
#include "operations/files.h"

namespace vlecht::operations {
namespace {

constexpr std::uint64_t key_bytes_max = 200;

base::Result<base::SigningSeed> new_key(const World& world, const std::string& path) {
  base::SigningSeed seed{};
  for (std::size_t half = 0; half < 2; ++half) {
    const auto bytes = world.random_bytes();
    std::copy(bytes.begin(), bytes.end(), seed.begin() + static_cast<std::ptrdiff_t>(16 * half));
  }
  const std::string text = base::to_hex(base::ByteView(seed.data(), seed.size())) + "\n";
  TRY_VOID(create_secret_file(path, base::bytes_of(text)));
  return seed;
}

base::Result<base::SigningSeed> key_in(const World& world, const std::string& path) {
  if (!std::filesystem::exists(path)) return new_key(world, path);
  TRY(const base::Bytes bytes, read_file(path, key_bytes_max));
  const auto raw = base::from_hex(base::trimmed(base::text_of(bytes)));
  base::SigningSeed seed{};
  if (!raw || raw->size() != seed.size()) {
    return base::problem("checkpoint.key_unreadable", {{"file", path}});
  }
  std::copy(raw->begin(), raw->end(), seed.begin());
  return seed;
}

}  // namespace

base::Result<journal::Verified> verify(const World& world, const std::string& path,
                                       const std::optional<std::string>& checkpoint,
                                       const std::string& verifier_key,
                                       const journal::Progress& progress) {
  TRY(const auto store, world.open_store(path, false));
  TRY(auto verified, journal::verify(*store, progress));
  if (checkpoint) TRY_VOID(journal::verify_checkpoint(*store, *checkpoint, verifier_key, progress));
  return verified;
}

base::Result<MadeCheckpoint> make_checkpoint(const World& world, const std::string& path,
                                             const std::string& key_file,
                                             const journal::Progress& progress) {
  auto writable = world.open_store(path, true);
  const bool can_keep = writable.has_value();
  // Whoever may only read can give out a checkpoint too; a disk that fails is another matter.
  if (!can_keep &&
      (writable.error().name == "store.read_only" || writable.error().name == "store.locked")) {
    writable = world.open_store(path, false);
  }
  if (!writable) return base::Unexpected(writable.error());
  TRY(const auto verified, journal::verify(**writable, progress));
  const journal::Checkpoint checkpoint{verified.origin, verified.head.size, verified.head.root};
  MadeCheckpoint made{journal::to_text(checkpoint), ""};
  if (!key_file.empty()) {
    TRY(const auto seed, key_in(world, key_file));
    made.text = journal::signed_note(checkpoint, seed);
    made.verifier_key = journal::verifier_key(checkpoint.origin, seed);
  }
  if (can_keep) TRY_VOID((*writable)->keep_checkpoint(checkpoint.size, made.text));
  return made;
}

}  // namespace vlecht::operations
