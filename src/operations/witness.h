// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "journal/witness.h"
#include "operations/durable_file.h"
#include "operations/world.h"

namespace vlecht::operations {

struct WitnessOptions {
  std::string folder = {};                 ///< of its state; made when it is not there
  std::string key_file = {};               ///< "": witness.key in the folder
  std::string name = {};                   ///< of a new witness; "": one that is made up
  std::vector<std::string> journals = {};  ///< verifier keys of the journals that it watches
};

/// A witness at work: it alone uses its folder, and answers one request at a time.
///
/// A witness that was seen to cosign never starts anew under the same key: without its state, or
/// with a damaged one, it refuses. Whoever lost the state makes a new witness with a new key.
class OpenWitness {
 public:
  /// Makes the key and an empty state in a folder where neither is. Problems:
  /// `witness.no_journal`, `witness.too_many_journals`, `journal.checkpoint_key_unreadable`,
  /// `journal.origin_unreadable` for the name, `witness.state_missing`, `witness.state_damaged`,
  /// `witness.key_missing`, `witness.key_differs`; those of `FolderLock::take`, `read_key` and
  /// `replace_file`.
  static base::Result<std::unique_ptr<OpenWitness>> open(const World& world,
                                                         const WitnessOptions& options);

  std::string key() const { return journal::to_text(witness_.key()); }

  /// Answers `add-checkpoint`; what it cosigned is on disk when it returns. After a failure to keep
  /// it, 503 until it is opened again: what is on disk is then uncertain. Safe from any thread.
  journal::WitnessAnswer add_checkpoint(std::string_view request);

 private:
  OpenWitness(const World& world, FolderLock lock, std::string state_file, journal::Witness witness)
      : world_(world),
        lock_(std::move(lock)),
        state_file_(std::move(state_file)),
        witness_(std::move(witness)) {}

  const World& world_;
  FolderLock lock_;
  std::string state_file_;
  std::mutex mutex_;
  journal::Witness witness_;
  bool is_stopped_ = false;
};

/// What a witness remembers, read from its folder while it may be at work. Problems:
/// `witness.state_missing`, `witness.state_damaged`, `file.unreadable`.
struct WitnessMemory {
  struct Journal {
    std::string origin;
    std::uint64_t size = 0;
    base::Digest root{};
    values::Instant cosigned_at;
  };
  std::string key;
  std::vector<Journal> journals;
};
base::Result<WitnessMemory> witness_memory(const std::string& folder);

}  // namespace vlecht::operations
