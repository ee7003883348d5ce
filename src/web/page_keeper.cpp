// SPDX-License-Identifier: EUPL-1.2
#include "web/page_keeper.h"

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <mutex>

#include "operations/files.h"

namespace vlecht::web {
namespace {

constexpr std::chrono::minutes between_writing{5};

// Whole or not at all, and like the dossier not for everybody. Without it the next start shows how
// far it is and nothing else, so that nothing depends on whether this succeeds.
void write(const std::string& path, const std::string& beside, std::string_view bytes) {
  std::error_code error;
  std::filesystem::remove(beside, error);
  if (!operations::write_file(beside, {})) return;
  std::filesystem::permissions(
      beside, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, error);
  if (!error && operations::write_file(beside, base::bytes_of(bytes))) {
    std::filesystem::rename(beside, path, error);
  }
  std::filesystem::remove(beside, error);
}

}  // namespace

std::optional<KeptPages> kept_pages_of(const operations::Opening& opening) {
  const std::string file = operations::kept_pages_file(opening.path());
  if (file.empty()) return std::nullopt;
  std::error_code error;
  if (!std::filesystem::exists(file, error)) return std::nullopt;
  const auto bytes = operations::read_file(file, kept_pages_bytes_max);
  auto kept = bytes ? kept_pages_from(base::text_of(*bytes)) : std::nullopt;
  const auto& claimed = opening.claimed();
  const bool fits = kept && claimed && kept->program == opening.world().version &&
                    kept->origin == claimed->origin && kept->size == claimed->head.size &&
                    kept->root == claimed->head.root &&
                    kept->recorded_at == claimed->head.recorded_at;
  if (fits) return kept;
  std::filesystem::remove(file, error);
  return std::nullopt;
}

PageKeeper::PageKeeper(const operations::Opening& opening, const Door& door)
    : door_(door),
      file_(operations::kept_pages_file(opening.path())),
      beside_(operations::unfinished_pages_file(opening.path())) {
  if (file_.empty()) return;
  thread_ = std::jthread([this](const std::stop_token& stop) {
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    do {
      wake.wait_for(lock, stop, between_writing, [] { return false; });
      keep();  // when it is told to stop, too
    } while (!stop.stop_requested());
  });
}

PageKeeper::~PageKeeper() = default;

void PageKeeper::keep() {
  const auto pages = door_.pages();
  if (!pages || pages->pages.empty()) return;
  const std::string bytes = to_bytes(*pages);
  const std::string digest = base::to_hex(base::sha256(base::bytes_of(bytes)));
  if (digest == written_ || bytes.size() > kept_pages_bytes_max) return;
  write(file_, beside_, bytes);
  written_ = digest;
}

}  // namespace vlecht::web
