// SPDX-License-Identifier: EUPL-1.2
#include "simulation/disk.h"
#include "stores/memory/memory_store.h"

namespace vlecht::simulation {
namespace {

using base::Result;
using examples::Draw;
using journal::Batch;
using journal::Tile;

struct Faults {
  Draw& draw;
  std::uint64_t once_in = 0;
  bool is_dead = false;

  bool strikes() { return once_in != 0 && draw.once_in(once_in); }
};

// One process's view of what is kept.
class FailingStore final : public journal::Store {
 public:
  FailingStore(std::shared_ptr<stores::MemoryStore> kept, Faults& faults)
      : kept_(std::move(kept)), faults_(faults) {}

  Result<journal::Head> head() const override { return kept_->head(); }

  Result<void> append(const Batch& batch) override {
    if (is_stopped_) return base::problem("store.stopped");
    if (!faults_.strikes()) return kept_->append(batch);
    is_stopped_ = true;
    if (faults_.draw.once_in(4)) return base::problem("store.full");
    // It may be there without anybody having been told.
    if (faults_.draw.once_in(2)) TRY_VOID(kept_->append(batch));
    faults_.is_dead = faults_.draw.once_in(2);
    return base::problem("store.failed");
  }

  Result<void> stage(const journal::Stage& stage) override { return kept_->stage(stage); }
  Result<void> unstage() override { return kept_->unstage(); }
  Result<void> scrub() override { return kept_->scrub(); }

  // Reading may break off anywhere.
  Result<void> read(std::uint64_t first, std::uint64_t last, const Visit& visit) const override {
    if (!faults_.strikes()) return kept_->read(first, last, visit);
    const std::uint64_t end = first + faults_.draw.below(last - first + 1);
    TRY_VOID(kept_->read(first, end, visit));
    return base::problem("store.failed");
  }
  Result<void> read(const std::vector<std::uint64_t>& numbers, const Visit& visit) const override {
    return kept_->read(numbers, visit);
  }

  Result<void> tiles(const std::function<bool(const Tile&)>& visit) const override {
    return kept_->tiles(visit);
  }
  Result<std::optional<Tile>> tile(std::uint32_t level, std::uint64_t index) const override {
    return kept_->tile(level, index);
  }
  Result<std::optional<std::uint64_t>> transaction(const std::string& id) const override {
    return kept_->transaction(id);
  }
  Result<std::vector<std::pair<std::string, std::uint64_t>>> transactions() const override {
    return kept_->transactions();
  }
  Result<std::optional<base::Bytes>> file(const base::Digest& digest) const override {
    return kept_->file(digest);
  }
  Result<void> keep_checkpoint(std::uint64_t size, const std::string& note) override {
    return kept_->keep_checkpoint(size, note);
  }
  Result<std::vector<std::pair<std::uint64_t, std::string>>> checkpoints() const override {
    return kept_->checkpoints();
  }

 private:
  std::shared_ptr<stores::MemoryStore> kept_;
  Faults& faults_;
  bool is_stopped_ = false;
};

class MemoryDisk final : public Disk {
 public:
  explicit MemoryDisk(Draw& draw) : faults_{draw} {}

  Result<std::shared_ptr<journal::Store>> open() override {
    return std::make_shared<FailingStore>(kept_, faults_);
  }
  void fail_once_in(std::uint64_t times) override { faults_.once_in = times; }
  bool is_dead() const override { return faults_.is_dead; }
  void revive() override { faults_.is_dead = false; }

 private:
  std::shared_ptr<stores::MemoryStore> kept_ = std::make_shared<stores::MemoryStore>();
  Faults faults_;
};

}  // namespace

std::unique_ptr<Disk> memory_disk(Draw& draw) { return std::make_unique<MemoryDisk>(draw); }

}  // namespace vlecht::simulation
