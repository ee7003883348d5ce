// SPDX-License-Identifier: EUPL-1.2
#include "operations/ask_witness.h"

#include <algorithm>

#include "base/text.h"
#include "journal/merkle.h"

namespace vlecht::operations {
namespace {

using base::Digest;
using journal::SignedCheckpoint;

// The first answer may tell what the witness saw last; and it may have seen more by the next.
constexpr int attempts_max = 3;

/// One witness asked about one note.
class WitnessQuestion {
 public:
  WitnessQuestion(const World& world, const journal::Store& store, const SignedCheckpoint& note,
                  const WitnessAddress& witness)
      : world_(world), store_(store), note_(note), witness_(witness) {}

  base::Result<WitnessLine> ask() {
    TRY(cosigned_, size_cosigned());
    std::uint64_t old_size = cosigned_;
    for (int attempt = 0; attempt < attempts_max; ++attempt) {
      TRY(auto proof, proof_from(old_size));
      const std::string request =
          to_text(journal::AddCheckpoint{old_size, std::move(proof), note_});
      TRY(const auto answer, world_.post(witness_.url + "/add-checkpoint", request));
      if (answer.status != 409) return line_in(answer);
      TRY(old_size, size_told(answer, old_size));
    }
    return problem("witness.busy");
  }

 private:
  base::Unexpected problem(std::string name) const {
    return base::problem(std::move(name), {{"witness", witness_.key.name}});
  }

  // What this witness cosigned last, as far as the dossier remembers.
  base::Result<std::uint64_t> size_cosigned() const {
    TRY(const auto kept, store_.checkpoints());
    std::uint64_t size = 0;
    for (const auto& [kept_size, text] : kept) {
      const auto checkpoint = journal::parse_checkpoint(text);
      if (checkpoint && kept_size <= note_.checkpoint.size &&
          journal::verify_cosignature(*checkpoint, witness_.key)) {
        size = std::max(size, kept_size);
      }
    }
    return size;
  }

  // Verified here first: damaged tiles must not look like a fork to the witness.
  base::Result<std::vector<Digest>> proof_from(std::uint64_t old_size) const {
    const std::uint64_t size = note_.checkpoint.size;
    if (old_size == 0 || old_size == size) return std::vector<Digest>();
    const auto tiles = journal::tiles_of(store_);
    TRY(auto proof, journal::consistency_proof(tiles, old_size, size));
    TRY(const Digest old_root, journal::root_at(tiles, old_size));
    if (!journal::verify_consistency(old_size, old_root, size, note_.checkpoint.root, proof)) {
      return base::problem("journal.tile_damaged", {{"level", "0"}, {"index", "0"}});
    }
    return proof;
  }

  // From 409: the size to prove growth from, when that can mend it.
  base::Result<std::uint64_t> size_told(const HttpAnswer& answer, std::uint64_t asked) const {
    const auto told = base::to_integer(base::trimmed(answer.body));
    const std::string_view type =
        std::string_view(answer.media_type).substr(0, answer.media_type.find(';'));
    if (type != journal::size_media_type || !told || *told < 0) {
      return problem("witness.answer_unreadable");
    }
    const auto seen = static_cast<std::uint64_t>(*told);
    const std::uint64_t size = note_.checkpoint.size;
    if (seen > size) {
      return base::problem("witness.ahead", {{"witness", witness_.key.name},
                                             {"seen", *told},
                                             {"size", static_cast<std::int64_t>(size)}});
    }
    if (seen == asked && seen == size) return other_history(seen);
    if (seen == asked) return problem("witness.answer_unreadable");
    if (seen < cosigned_) return problem("witness.went_back");
    return seen;
  }

  base::Unexpected other_history(std::uint64_t size) const {
    return base::problem("witness.other_history", {{"witness", witness_.key.name},
                                                   {"seen", static_cast<std::int64_t>(size)}});
  }

  base::Result<WitnessLine> line_in(const HttpAnswer& answer) const {
    switch (answer.status) {
      case 200:
        return line_of(answer.body);
      case 403:
        return problem("witness.key_not_known");
      case 404:
        return problem("witness.unknown_journal");
      case 422:
        return other_history(note_.checkpoint.size);
      default:
        return base::problem(
            "witness.refused",
            {{"witness", witness_.key.name}, {"status", static_cast<std::int64_t>(answer.status)}});
    }
  }

  // Only the line of the key that is trusted is taken over.
  base::Result<WitnessLine> line_of(const std::string& lines) const {
    const auto answered = journal::parse_checkpoint(note_.body + "\n" + lines);
    if (!answered || answered->body != note_.body) return problem("witness.answer_unreadable");
    TRY(auto cosignature, journal::verify_cosignature(*answered, witness_.key));
    const auto line =
        std::find_if(answered->signatures.begin(), answered->signatures.end(),
                     [&](const journal::NoteSignature& one) {
                       return one.name == witness_.key.name && one.key_id == witness_.key.id;
                     });
    return WitnessLine{*line, std::move(cosignature)};
  }

  const World& world_;
  const journal::Store& store_;
  const SignedCheckpoint& note_;
  const WitnessAddress& witness_;
  std::uint64_t cosigned_ = 0;
};

}  // namespace

base::Result<WitnessLine> ask_witness(const World& world, const journal::Store& store,
                                      const SignedCheckpoint& note, const WitnessAddress& witness) {
  return WitnessQuestion(world, store, note, witness).ask();
}

}  // namespace vlecht::operations
