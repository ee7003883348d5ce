// SPDX-License-Identifier: EUPL-1.2
#include "operations/witness.h"

#include <filesystem>

#include "base/limits.h"
#include "journal/entry.h"
#include "operations/files.h"
#include "operations/signing_key.h"

namespace vlecht::operations {
namespace {

using journal::VerifierKey;
using journal::Witness;

constexpr std::uint64_t state_bytes_max =
    base::limits::witness_journals_max * journal::add_checkpoint_bytes_max;

std::string state_file_in(const std::string& folder) { return folder + "/witness.state"; }
std::string key_file_in(const std::string& folder) { return folder + "/witness.key"; }

base::Result<journal::WitnessState> state_in(const std::string& folder) {
  const std::string file = state_file_in(folder);
  if (!std::filesystem::exists(std::filesystem::symlink_status(file))) {
    return base::problem("witness.state_missing",
                         {{"folder", folder}, {"file", key_file_in(folder)}});
  }
  TRY(const base::Bytes bytes, read_file(file, state_bytes_max));
  auto state = journal::parse_witness_state(base::text_of(bytes));
  if (!state) return base::problem("witness.state_damaged", {{"file", file}});
  return state;
}

base::Result<std::vector<VerifierKey>> journal_keys(const std::vector<std::string>& texts) {
  if (texts.empty()) return base::problem("witness.no_journal");
  if (texts.size() > base::limits::witness_journals_max) {
    return base::problem("witness.too_many_journals",
                         {{"max", static_cast<std::int64_t>(base::limits::witness_journals_max)}});
  }
  std::vector<VerifierKey> out;
  for (const std::string& text : texts) {
    auto key = journal::parse_verifier_key(text);
    if (!key || key->type != journal::KeyType::note) {
      return base::problem("journal.checkpoint_key_unreadable");
    }
    out.push_back(std::move(*key));
  }
  return out;
}

// The state comes first: a key without state is then never the trace of a first start that was
// interrupted, but always of a state that was lost.
base::Result<Witness> begin(const World& world, const std::string& name,
                            const std::string& state_file, const std::string& key_file) {
  Witness witness;
  witness.name = name.empty() ? "vlecht/witness/" + transaction_id(world) : name;
  if (!journal::is_origin(witness.name)) {
    return base::problem("journal.origin_unreadable", {{"origin", witness.name}});
  }
  witness.seed = new_seed(world);
  TRY_VOID(replace_file(state_file, base::bytes_of(journal::to_text(witness))));
  TRY_VOID(keep_key(key_file, witness.seed));
  return witness;
}

base::Result<Witness> resume(const journal::WitnessState& state, const std::string& key_file) {
  Witness witness;
  witness.name = state.key.name;
  TRY(witness.seed, read_key(key_file));
  if (witness.key() != state.key) return base::problem("witness.key_differs", {{"file", key_file}});
  for (const auto& [origin, last] : state.last) witness.journals[origin].last = last;
  return witness;
}

base::Result<Witness> begin_or_resume(const World& world, const WitnessOptions& options) {
  const std::string state_file = state_file_in(options.folder);
  const std::string key_file =
      options.key_file.empty() ? key_file_in(options.folder) : options.key_file;
  if (!std::filesystem::exists(std::filesystem::symlink_status(state_file))) {
    if (has_key(key_file)) {
      return base::problem("witness.state_missing",
                           {{"folder", options.folder}, {"file", key_file}});
    }
    return begin(world, options.name, state_file, key_file);
  }
  TRY(const auto state, state_in(options.folder));
  if (has_key(key_file)) return resume(state, key_file);
  if (state.last.empty()) return begin(world, options.name, state_file, key_file);
  return base::problem("witness.key_missing", {{"file", key_file}});
}

}  // namespace

base::Result<std::unique_ptr<OpenWitness>> OpenWitness::open(const World& world,
                                                             const WitnessOptions& options) {
  TRY(auto keys, journal_keys(options.journals));
  TRY(auto lock, FolderLock::take(options.folder));
  TRY(Witness witness, begin_or_resume(world, options));
  for (VerifierKey& key : keys) {
    auto& known = witness.journals[key.name].keys;
    known.push_back(std::move(key));
  }
  return std::unique_ptr<OpenWitness>(
      new OpenWitness(world, std::move(lock), state_file_in(options.folder), std::move(witness)));
}

journal::WitnessAnswer OpenWitness::add_checkpoint(std::string_view request) {
  const std::lock_guard lock(mutex_);
  const journal::WitnessAnswer stopped{503, "text/plain; charset=utf-8", "stopped\n", {}, {}, 0};
  if (is_stopped_) return stopped;
  journal::WitnessAnswer given = journal::answer(witness_, request, world_.now());
  if (!given.seen) return given;
  auto& last = witness_.journals.at(given.seen->checkpoint.origin).last;
  last = given.seen;
  if (replace_file(state_file_, base::bytes_of(journal::to_text(witness_)))) return given;
  is_stopped_ = true;
  return stopped;
}

base::Result<WitnessMemory> witness_memory(const std::string& folder) {
  TRY(const auto state, state_in(folder));
  WitnessMemory out{journal::to_text(state.key), {}};
  for (const auto& [origin, last] : state.last) {
    TRY(const auto cosignature, journal::verify_cosignature(last, state.key));
    out.journals.push_back({origin, last.checkpoint.size, last.checkpoint.root, cosignature.at});
  }
  return out;
}

}  // namespace vlecht::operations
