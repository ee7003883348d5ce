// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "base/packing.h"
#include "journal/store.h"
#include "stores/sqlite/database.h"
#include "stores/sqlite/writer_lock.h"

namespace vlecht::stores {

class EntryTable;

/// Keeps a journal in one SQLite file (docs/formats/journal.md): a dossier.
///
/// One process writes at a time, and in it one connection writes and checkpoints; reading goes
/// over a second connection and can go on in other processes. What was appended survives a crash
/// and loss of power (synchronous=FULL). After a clean close the dossier is one file again; after
/// a crash the files NAME-wal and NAME-shm beside it belong to it until it is opened for writing.
class SqliteStore final : public journal::Store {
 public:
  /// A new dossier with an empty journal, open for writing. Problems: `store.exists`,
  /// `store.failed`, `store.full`, `store.read_only`.
  static base::Result<std::unique_ptr<SqliteStore>> create(const std::string& path);

  /// Problems: `store.not_found`, `store.not_a_dossier`, `store.newer_version`, `store.damaged`,
  /// `store.failed`; for writing also `store.locked` (another process writes), `store.read_only`
  /// and, when an erasure was not finished, those of `scrub`.
  static base::Result<std::unique_ptr<SqliteStore>> open(const std::string& path, bool for_writing);
  ~SqliteStore() override;

  /// The files that a dossier can consist of, itself first; not all of them need be there.
  static std::vector<std::string> files(const std::string& path);

  base::Result<journal::Head> head() const override;
  base::Result<void> append(const journal::Batch& batch) override;
  base::Result<void> stage(const journal::Stage& stage) override;
  journal::Packing packing() const override;
  base::Result<void> unstage() override;
  base::Result<void> scrub() override;
  base::Result<void> read(std::uint64_t first, std::uint64_t last,
                          const Visit& visit) const override;
  base::Result<void> read(const std::vector<std::uint64_t>& numbers,
                          const Visit& visit) const override;
  base::Result<void> tiles(const std::function<bool(const journal::Tile&)>& visit) const override;
  base::Result<std::optional<journal::Tile>> tile(std::uint32_t level,
                                                  std::uint64_t index) const override;
  base::Result<std::vector<std::optional<journal::Tile>>> tile_range(
      std::uint32_t level, std::uint64_t first, std::uint64_t last) const override;
  base::Result<std::optional<std::uint64_t>> transaction(const std::string& id) const override;
  base::Result<std::vector<std::pair<std::string, std::uint64_t>>> transactions() const override;
  base::Result<std::optional<base::Bytes>> file(const base::Digest& digest) const override;
  base::Result<void> keep_checkpoint(std::uint64_t size, const std::string& note) override;
  base::Result<std::vector<std::pair<std::uint64_t, std::string>>> checkpoints() const override;
  base::Result<void> check() const override;

 private:
  SqliteStore(std::string path, std::optional<WriterLock> lock, std::optional<Database> writer,
              Database reader);

  base::Result<void> reading(const std::function<base::Result<void>(EntryTable&)>& use) const;
  base::Result<void> in_transaction(const std::function<base::Result<void>()>& work);
  base::Result<void> write(const journal::Batch& batch);
  base::Result<void> check_head(const journal::Head& before);
  base::Result<void> write_tiles(const std::vector<journal::Tile>& tiles);
  base::Result<void> end_staging();
  base::Result<void> write_beside(const journal::Batch& batch);
  base::Result<void> write_transaction(const std::string& id, std::uint64_t entry);
  base::Result<void> write_file(const base::Digest& digest, const base::Bytes& content);
  base::Result<void> erase(const journal::Batch& batch);
  base::Unexpected damaged() const;
  base::Unexpected missing(std::uint64_t entry) const;

  std::string path_;
  std::optional<WriterLock> lock_;  // goes last
  std::optional<Database> writer_;  // none when opened for reading
  std::optional<Database> reader_;
  mutable std::recursive_mutex reading_;  // a visitor may ask for more while it is visiting
  mutable int reading_depth_ = 0;
  std::mutex writing_;
  bool is_stopped_ = false;
  mutable base::Packer packer_;  // of who holds `writing_`
  bool is_staging_ = false;      // parts of a transaction are in the file, beyond the head
};

}  // namespace vlecht::stores
