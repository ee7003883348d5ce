// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "operations/checkpoint.h"
#include "operations/open_dossier.h"

namespace vlecht::operations {

/// Where signing stands, for those who look at the dossier.
struct SigningState {
  enum class Stage {
    working,      ///< recomputing, or waiting for witnesses
    signed_,      ///< everything in the journal was signed, and cosigned as required
    interrupted,  ///< a witness did not answer; tried again later
    refused,      ///< not signed: the dossier is behind its witness, forked, or damaged
  };
  Stage stage = Stage::working;
  std::uint64_t size = 0;  ///< entries under the last signature; 0: none yet
  std::vector<journal::Cosignature> cosignatures;
  std::size_t required = 0;
  std::optional<base::Problem> problem;  ///< when interrupted or refused
  std::vector<base::Problem> missing;    ///< of witnesses that were not needed
  std::uint64_t version = 0;             ///< rises with each change
};

/// Recomputes the root of a journal from the bytes in its store: everything the first time, then
/// what was added. What it says never rests on what the program thinks that it wrote.
class ReadBack {
 public:
  /// `head` tells what the journal should amount to; it is asked after the first reading, so that
  /// what was added meanwhile is read too. Problems: those of `journal::verify`;
  /// `journal.head_differs` when the bytes do not make that root: everything is then read again the
  /// next time, which names what does not fit.
  base::Result<journal::Checkpoint> checkpoint(const journal::Store& store,
                                               const std::function<journal::Head()>& head);

 private:
  std::string origin_;
  journal::Tree tree_;
};

/// Signs what an open dossier holds whenever it has grown, and keeps the note in it; in a thread of
/// its own, at once when it starts. Refuses as `sign_and_cosign` does.
class Signer {
 public:
  /// `options` name a key file; the key is made when there is none. The dossier outlives it.
  /// Problems: those of `make_checkpoint` about its options and key.
  static base::Result<std::unique_ptr<Signer>> start(OpenDossier& dossier,
                                                     const CheckpointOptions& options);
  ~Signer();
  Signer(const Signer&) = delete;
  Signer& operator=(const Signer&) = delete;

  SigningState state() const;
  /// To hand to those who verify.
  const std::string& verifier_key() const { return verifier_key_; }

 private:
  Signer(OpenDossier& dossier, const base::SigningSeed& seed, std::string verifier_key,
         std::vector<WitnessAddress> witnesses, std::size_t required);
  void run();
  bool is_due() const;
  void sign();
  base::Result<Cosigned> signed_now();
  void tell(SigningState state);

  OpenDossier& dossier_;
  base::SigningSeed seed_;
  std::string verifier_key_;
  std::vector<WitnessAddress> witnesses_;
  std::size_t required_;
  ReadBack read_back_;
  mutable std::mutex mutex_;
  std::condition_variable stop_wanted_;
  bool is_stopping_ = false;
  SigningState state_;
  std::uint64_t size_tried_ = 0;
  std::chrono::steady_clock::time_point tried_at_{};
  std::thread thread_;
};

/// A checkpoint that is kept with a journal.
struct KeptCheckpoint {
  std::uint64_t size = 0;
  std::string note;
  std::size_t signatures = 0;
};
/// The newest first, at most `count_max`.
base::Result<std::vector<KeptCheckpoint>> kept_checkpoints(const OpenDossier& dossier,
                                                           std::size_t count_max);

}  // namespace vlecht::operations
