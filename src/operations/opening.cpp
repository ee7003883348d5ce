// SPDX-License-Identifier: EUPL-1.2
#include "operations/opening.h"

#include "base/check.h"

namespace vlecht::operations {
namespace {

// Thrown through the journal to break off its reading, and caught here.
struct Stopped {};

std::optional<Claimed> claim_of(const journal::Store& store) {
  const auto head = store.head();
  if (!head || head->size == 0) return std::nullopt;
  auto origin = journal::origin_of(store);
  if (!origin) return std::nullopt;
  return Claimed{std::move(*origin), *head};
}

}  // namespace

Opening::Opening(const World& world, std::string path, std::shared_ptr<journal::Store> store)
    : world_(world), path_(std::move(path)), store_(std::move(store)) {}

base::Result<std::unique_ptr<Opening>> Opening::of(const World& world, const std::string& path) {
  TRY(auto store, world.open_store(path, true));
  std::unique_ptr<Opening> opening(new Opening(world, path, std::move(store)));
  opening->claimed_ = claim_of(*opening->store_);
  return opening;
}

std::unique_ptr<Opening> Opening::done(std::unique_ptr<OpenDossier> dossier) {
  std::unique_ptr<Opening> opening(new Opening(dossier->world(), "", nullptr));
  opening->owned_ = std::move(dossier);
  opening->dossier_ = opening->owned_.get();
  opening->percent_ = 100;
  opening->has_ended_ = true;
  return opening;
}

Opening::~Opening() { stop(); }

void Opening::stop() {
  is_stopping_ = true;
  if (thread_.joinable()) thread_.join();
}

void Opening::begin(journal::Progress progress, std::function<void()> ended) {
  if (has_ended()) {
    if (ended) ended();
    return;
  }
  CHECK(!thread_.joinable());
  thread_ = std::jthread([this, progress = std::move(progress), ended = std::move(ended)] {
    try {
      verify(progress);
      if (ended) ended();
    } catch (const Stopped&) {
      return;
    } catch (const std::exception& error) {
      // Out of memory, or a mistake of ours: nobody is told a figure of this dossier.
      const std::lock_guard lock(mutex_);
      problem_ =
          base::Problem("dossier.verification_broke_off", {{"reason", std::string(error.what())}});
    }
    {
      const std::lock_guard lock(mutex_);
      has_ended_ = true;
    }
    outcome_.notify_all();
  });
}

void Opening::verify(const journal::Progress& progress) {
  auto opened =
      OpenDossier::over(world_, std::move(store_), [&](std::uint64_t done, std::uint64_t of) {
        if (is_stopping_) throw Stopped{};
        percent_ = static_cast<int>(100 * done / of);
        if (progress) progress(done, of);
      });
  if (!opened) {
    const std::lock_guard lock(mutex_);
    problem_ = std::move(opened).error();
    return;
  }
  owned_ = std::move(*opened);
  dossier_ = owned_.get();
}

std::optional<base::Problem> Opening::problem() const {
  const std::lock_guard lock(mutex_);
  return problem_;
}

int Opening::percent() const { return percent_; }

bool Opening::has_ended() const {
  const std::lock_guard lock(mutex_);
  return has_ended_;
}

bool Opening::wait_until(std::chrono::steady_clock::time_point latest) const {
  std::unique_lock lock(mutex_);
  return outcome_.wait_until(lock, latest, [this] { return has_ended_; });
}

}  // namespace vlecht::operations
