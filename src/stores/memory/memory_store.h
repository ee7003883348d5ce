// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <mutex>

#include "journal/store.h"

namespace vlecht::stores {

/// Keeps a journal in memory: for scenarios, tests and the example that is thrown away. "Durable"
/// here means until the program ends.
class MemoryStore : public journal::Store {
 public:
  MemoryStore();

  base::Result<journal::Head> head() const override;
  base::Result<void> append(const journal::Batch& batch) override;
  base::Result<void> stage(const journal::Stage& stage) override;
  base::Result<void> unstage() override;
  base::Result<void> scrub() override { return {}; }  // nothing is left: see `append`
  base::Result<void> read(std::uint64_t first, std::uint64_t last,
                          const Visit& visit) const override;
  base::Result<void> read(const std::vector<std::uint64_t>& numbers,
                          const Visit& visit) const override;
  base::Result<void> tiles(const std::function<bool(const journal::Tile&)>& visit) const override;
  base::Result<std::optional<journal::Tile>> tile(std::uint32_t level,
                                                  std::uint64_t index) const override;
  base::Result<std::optional<std::uint64_t>> transaction(const std::string& id) const override;
  base::Result<std::vector<std::pair<std::string, std::uint64_t>>> transactions() const override;
  base::Result<std::optional<base::Bytes>> file(const base::Digest& digest) const override;
  base::Result<void> keep_checkpoint(std::uint64_t size, const std::string& note) override;
  base::Result<std::vector<std::pair<std::uint64_t, std::string>>> checkpoints() const override;

 private:
  // A visitor may ask for more while it is visiting.
  mutable std::recursive_mutex mutex_;
  journal::Head head_;
  std::vector<base::Bytes> entries_;
  std::vector<base::Bytes> staged_;
  std::vector<journal::Tile> staged_tiles_;
  std::map<std::pair<std::uint32_t, std::uint64_t>, base::Bytes> tiles_;
  std::map<std::string, std::uint64_t> transactions_;
  std::map<base::Digest, base::Bytes> files_;
  std::map<std::uint64_t, std::string> checkpoints_;
};

}  // namespace vlecht::stores
