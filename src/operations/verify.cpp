// SPDX-License-Identifier: EUPL-1.2
#include "operations/verify.h"

#include "operations/checkpoint.h"

namespace vlecht::operations {
namespace {

base::Result<void> hold_against(const journal::Store& store, const CheckpointDemands& demands,
                                const journal::Progress& progress, VerifiedDossier& out) {
  TRY(const auto witnesses, witness_keys(demands.witness_keys));
  TRY(out.required, required_of(witnesses.size(), demands.required));
  TRY(const auto kept,
      journal::verify_checkpoint(store, demands.text, demands.verifier_key, progress));
  TRY(out.cosignatures, journal::cosignatures(kept, witnesses));
  if (out.cosignatures.size() >= out.required) return {};
  return base::problem("cosignature.too_few",
                       {{"count", static_cast<std::int64_t>(out.cosignatures.size())},
                        {"required", static_cast<std::int64_t>(out.required)}});
}

}  // namespace

base::Result<VerifiedDossier> verify(const World& world, const std::string& path,
                                     const std::optional<CheckpointDemands>& demands,
                                     const journal::Progress& progress) {
  TRY(const auto store, world.open_store(path, false));
  VerifiedDossier out;
  TRY(out.journal, journal::verify(*store, progress, world.executor));
  if (demands) TRY_VOID(hold_against(*store, *demands, progress, out));
  return out;
}

}  // namespace vlecht::operations
