// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <new>
#include <optional>
#include <utility>

#include "journal/store.h"

namespace vlecht::examples {

/// Hands everything on to another store; a test overrides what it wants otherwise.
class StoreAround : public journal::Store {
 public:
  explicit StoreAround(std::shared_ptr<journal::Store> inner) : inner_(std::move(inner)) {}

  base::Result<journal::Head> head() const override { return inner_->head(); }
  base::Result<void> append(const journal::Batch& batch) override { return inner_->append(batch); }
  base::Result<void> stage(const journal::Stage& stage) override { return inner_->stage(stage); }
  base::Result<void> unstage() override { return inner_->unstage(); }
  base::Result<void> scrub() override { return inner_->scrub(); }
  base::Result<void> read(std::uint64_t first, std::uint64_t last,
                          const Visit& visit) const override {
    return inner_->read(first, last, visit);
  }
  base::Result<void> read(const std::vector<std::uint64_t>& numbers,
                          const Visit& visit) const override {
    return inner_->read(numbers, visit);
  }
  base::Result<void> tiles(const std::function<bool(const journal::Tile&)>& visit) const override {
    return inner_->tiles(visit);
  }
  base::Result<std::optional<journal::Tile>> tile(std::uint32_t level,
                                                  std::uint64_t index) const override {
    return inner_->tile(level, index);
  }
  base::Result<std::optional<std::uint64_t>> transaction(const std::string& id) const override {
    return inner_->transaction(id);
  }
  base::Result<std::vector<std::pair<std::string, std::uint64_t>>> transactions() const override {
    return inner_->transactions();
  }
  base::Result<std::optional<base::Bytes>> file(const base::Digest& digest) const override {
    return inner_->file(digest);
  }
  base::Result<void> keep_checkpoint(std::uint64_t size, const std::string& note) override {
    return inner_->keep_checkpoint(size, note);
  }
  base::Result<std::vector<std::pair<std::uint64_t, std::string>>> checkpoints() const override {
    return inner_->checkpoints();
  }

 private:
  std::shared_ptr<journal::Store> inner_;
};

/// Fails once, at the write whose turn it is: with `store.full`, or as when there is no memory.
class FailingStore final : public StoreAround {
 public:
  enum class How { problem, exception };
  using StoreAround::StoreAround;

  /// So many writes succeed; then one fails.
  void fail_after(std::uint64_t writes, How how) {
    left_ = writes;
    how_ = how;
  }
  void fail_no_more() { left_.reset(); }
  bool has_failed() const { return !left_; }
  std::uint64_t writes() const { return writes_; }

  base::Result<void> append(const journal::Batch& batch) override {
    TRY_VOID(write());
    return StoreAround::append(batch);
  }
  base::Result<void> stage(const journal::Stage& stage) override {
    TRY_VOID(write());
    return StoreAround::stage(stage);
  }

 private:
  base::Result<void> write() {
    ++writes_;
    if (!left_ || (*left_)-- > 0) return {};
    left_.reset();
    if (how_ == How::exception) throw std::bad_alloc();
    return base::problem("store.full");
  }

  std::optional<std::uint64_t> left_;
  How how_ = How::problem;
  std::uint64_t writes_ = 0;
};

}  // namespace vlecht::examples
