// SPDX-License-Identifier: EUPL-1.2
#include "operations/signer.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "operations/signing_key.h"

namespace vlecht::operations {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds look_interval{500};
constexpr std::chrono::seconds retry_interval{60};

// A witness that cannot be reached or does not want to says nothing about the dossier; the rest
// does.
bool is_about_a_witness(const base::Problem& problem) {
  if (problem.name == "witness.ahead" || problem.name == "witness.other_history") return false;
  return problem.name.starts_with("witness.") || problem.name.starts_with("cosignature.") ||
         problem.name.starts_with("http.");
}

}  // namespace

base::Result<journal::Checkpoint> ReadBack::checkpoint(
    const journal::Store& store, const std::function<journal::Head()>& head_of) {
  if (tree_.size() == 0) {
    TRY(auto verified, journal::verify(store));
    origin_ = std::move(verified.origin);
    tree_ = std::move(verified.tree);
  }
  const journal::Head head = head_of();
  const auto differs = base::problem("journal.head_differs", {{"size", std::to_string(head.size)}});
  journal::Tree tree = std::exchange(tree_, {});
  if (tree.size() > head.size) return differs;
  base::Sha256 sha256;
  TRY_VOID(store.read(tree.size(), head.size, [&](std::uint64_t, base::ByteView bytes) {
    tree.append(sha256, journal::leaf_hash(sha256, bytes));
    return true;
  }));
  (void)tree.take_full();
  if (tree.root(sha256) != head.root) return differs;
  tree_ = std::move(tree);
  return journal::Checkpoint{origin_, head.size, head.root};
}

base::Result<std::unique_ptr<Signer>> Signer::start(OpenDossier& dossier,
                                                    const CheckpointOptions& options) {
  TRY(auto witnesses, witness_addresses(options.witness_urls, options.witness_keys));
  TRY(const auto required, required_of(witnesses.size(), options.required));
  if (options.key_file.empty()) return base::problem("witness.needs_key");
  TRY(const auto seed, read_or_make_key(dossier.world(), options.key_file));
  const std::string origin =
      dossier.read([](const journal::Journal& journal) { return journal.origin(); });
  return std::unique_ptr<Signer>(new Signer(dossier, seed, journal::verifier_key(origin, seed),
                                            std::move(witnesses), required));
}

Signer::Signer(OpenDossier& dossier, const base::SigningSeed& seed, std::string verifier_key,
               std::vector<WitnessAddress> witnesses, std::size_t required)
    : dossier_(dossier),
      seed_(seed),
      verifier_key_(std::move(verifier_key)),
      witnesses_(std::move(witnesses)),
      required_(required),
      thread_([this] { run(); }) {}

Signer::~Signer() {
  {
    const std::lock_guard lock(mutex_);
    is_stopping_ = true;
  }
  stop_wanted_.notify_all();
  thread_.join();
}

SigningState Signer::state() const {
  const std::lock_guard lock(mutex_);
  return state_;
}

void Signer::run() {
  for (;;) {
    if (is_due()) sign();
    std::unique_lock lock(mutex_);
    if (stop_wanted_.wait_for(lock, look_interval, [this] { return is_stopping_; })) return;
  }
}

bool Signer::is_due() const {
  if (dossier_.size() != size_tried_) return true;
  return state().stage != SigningState::Stage::signed_ && Clock::now() - tried_at_ > retry_interval;
}

void Signer::sign() {
  size_tried_ = dossier_.size();
  const auto cosigned = signed_now();
  tried_at_ = Clock::now();
  SigningState next = state();
  next.required = required_;
  if (cosigned) {
    next.stage = SigningState::Stage::signed_;
    next.size = cosigned->note.checkpoint.size;
    next.cosignatures = cosigned->cosignatures;
    next.missing = cosigned->missing;
    next.problem.reset();
  } else {
    next.stage = is_about_a_witness(cosigned.error()) ? SigningState::Stage::interrupted
                                                      : SigningState::Stage::refused;
    next.problem = cosigned.error();
  }
  tell(std::move(next));
}

base::Result<Cosigned> Signer::signed_now() {
  journal::Store& store = dossier_.read(
      [](const journal::Journal& journal) -> journal::Store& { return journal.store(); });
  TRY(const auto checkpoint, read_back_.checkpoint(store, [&] {
    return dossier_.read([](const journal::Journal& journal) { return journal.head(); });
  }));
  TRY(auto cosigned,
      sign_and_cosign(dossier_.world(), store, checkpoint, seed_, witnesses_, required_));
  TRY_VOID(keep_checkpoint(store, journal::to_text(cosigned.note)));
  return cosigned;
}

void Signer::tell(SigningState state) {
  const std::lock_guard lock(mutex_);
  state.version = state_.version + 1;
  state_ = std::move(state);
}

base::Result<std::vector<KeptCheckpoint>> kept_checkpoints(const OpenDossier& dossier,
                                                           std::size_t count_max) {
  TRY(auto kept,
      dossier.read([](const journal::Journal& journal) { return journal.store().checkpoints(); }));
  std::vector<KeptCheckpoint> out;
  for (auto one = kept.rbegin(); one != kept.rend() && out.size() < count_max; ++one) {
    const auto note = journal::parse_checkpoint(one->second);
    out.push_back({one->first, std::move(one->second), note ? note->signatures.size() : 0});
  }
  return out;
}

}  // namespace vlecht::operations
