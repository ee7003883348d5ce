// SPDX-License-Identifier: EUPL-1.2
#include "operations/checkpoint.h"

#include <algorithm>

#include "base/limits.h"
#include "operations/ask_witness.h"
#include "operations/signing_key.h"

namespace vlecht::operations {
namespace {

// What no number of other witnesses makes good.
bool is_alarm(const base::Problem& problem) {
  return problem.name == "witness.ahead" || problem.name == "witness.other_history" ||
         problem.name == "journal.tile_damaged" || problem.name.starts_with("store.");
}

}  // namespace

base::Result<std::vector<journal::VerifierKey>> witness_keys(const std::vector<std::string>& keys) {
  std::vector<journal::VerifierKey> out;
  for (const std::string& text : keys) {
    auto key = journal::parse_verifier_key(text);
    if (!key || key->type != journal::KeyType::cosignature) {
      return base::problem("witness.key_unreadable");
    }
    // One witness under two names would count as two.
    const bool is_known = std::any_of(out.begin(), out.end(),
                                      [&](const auto& other) { return other.key == key->key; });
    if (is_known) return base::problem("witness.key_twice", {{"witness", key->name}});
    out.push_back(std::move(*key));
  }
  return out;
}

base::Result<std::vector<WitnessAddress>> witness_addresses(const std::vector<std::string>& urls,
                                                            const std::vector<std::string>& keys) {
  if (urls.size() != keys.size()) return base::problem("witness.keys_unpaired");
  if (urls.size() > base::limits::witnesses_max) {
    return base::problem("witness.too_many",
                         {{"max", static_cast<std::int64_t>(base::limits::witnesses_max)}});
  }
  TRY(auto parsed, witness_keys(keys));
  std::vector<WitnessAddress> out;
  for (std::size_t i = 0; i < urls.size(); ++i) {
    std::string url = urls[i];
    while (url.ends_with('/')) url.pop_back();
    out.push_back({std::move(url), std::move(parsed[i])});
  }
  return out;
}

base::Result<std::size_t> required_of(std::size_t witnesses,
                                      const std::optional<std::int64_t>& said) {
  if (!said) return witnesses;
  if (*said < 0 || static_cast<std::size_t>(*said) > witnesses) {
    return base::problem(
        "witness.required_unreachable",
        {{"required", *said}, {"witnesses", static_cast<std::int64_t>(witnesses)}});
  }
  return static_cast<std::size_t>(*said);
}

base::Result<Cosigned> sign_and_cosign(const World& world, const journal::Store& store,
                                       const journal::Checkpoint& checkpoint,
                                       const base::SigningSeed& seed,
                                       const std::vector<WitnessAddress>& witnesses,
                                       std::size_t required) {
  TRY(journal::SignedCheckpoint note,
      journal::parse_checkpoint(journal::signed_note(checkpoint, seed)));
  Cosigned out{note, {}, {}};
  for (const WitnessAddress& witness : witnesses) {
    auto answered = ask_witness(world, store, note, witness);
    if (answered) {
      out.note.signatures.push_back(std::move(answered->line));
      out.cosignatures.push_back(std::move(answered->cosignature));
    } else if (is_alarm(answered.error())) {
      return base::Unexpected(answered.error());
    } else {
      out.missing.push_back(answered.error());
    }
  }
  if (out.cosignatures.size() < required) return base::Unexpected(out.missing.front());
  return out;
}

base::Result<void> keep_checkpoint(journal::Store& store, const std::string& note) {
  TRY(const auto wanted, journal::parse_checkpoint(note));
  TRY(const auto kept, store.checkpoints());
  for (const auto& [size, text] : kept) {
    if (size != wanted.checkpoint.size) continue;
    const auto before = journal::parse_checkpoint(text);
    if (before && before->signatures.size() > wanted.signatures.size()) return {};
  }
  return store.keep_checkpoint(wanted.checkpoint.size, note);
}

base::Result<MadeCheckpoint> make_checkpoint(const World& world, const std::string& path,
                                             const CheckpointOptions& options,
                                             const journal::Progress& progress) {
  TRY(const auto witnesses, witness_addresses(options.witness_urls, options.witness_keys));
  TRY(const auto required, required_of(witnesses.size(), options.required));
  if (!witnesses.empty() && options.key_file.empty()) return base::problem("witness.needs_key");
  auto writable = world.open_store(path, true);
  const bool can_keep = writable.has_value();
  // Whoever may only read can give out a checkpoint too; a disk that fails is another matter.
  if (!can_keep &&
      (writable.error().name == "store.read_only" || writable.error().name == "store.locked")) {
    writable = world.open_store(path, false);
  }
  if (!writable) return base::Unexpected(writable.error());
  TRY(const auto verified, journal::verify(**writable, progress, world.executor));
  const journal::Checkpoint checkpoint{verified.origin, verified.head.size, verified.head.root};
  MadeCheckpoint made{journal::to_text(checkpoint), "", {}, {}, required};
  if (!options.key_file.empty()) {
    TRY(const auto seed, read_or_make_key(world, options.key_file));
    TRY(auto cosigned, sign_and_cosign(world, **writable, checkpoint, seed, witnesses, required));
    made = {journal::to_text(cosigned.note), journal::verifier_key(checkpoint.origin, seed),
            std::move(cosigned.cosignatures), std::move(cosigned.missing), required};
  }
  if (can_keep) TRY_VOID(keep_checkpoint(**writable, made.text));
  return made;
}

}  // namespace vlecht::operations
