// SPDX-License-Identifier: EUPL-1.2
//
// Proofs and bundles as a stranger hands them over: what is read is what would be written, and a
// proof holds for one leaf at most.
#include <cstdint>
#include <cstdlib>

#include "journal/proof.h"
#include "journal/proof_bundle.h"

namespace {

using namespace vlecht;

void expect(bool holds) {
  if (!holds) std::abort();
}

void read_note(std::string_view text) {
  const auto note = journal::parse_checkpoint(text);
  if (!note) return;
  const auto again = journal::parse_checkpoint(journal::note_text(*note));
  expect(again && again->checkpoint == note->checkpoint && again->body == note->body);
}

void read_proof(std::string_view text) {
  const auto proof = journal::parse_proof(text);
  if (!proof) return;
  expect(journal::to_text(*proof) == text);
  const auto checkpoint = journal::parse_checkpoint(proof->checkpoint);
  expect(checkpoint.has_value());
  base::Sha256 sha256;
  const base::Digest one = journal::leaf_hash(sha256, base::bytes_of("one"));
  const base::Digest two = journal::leaf_hash(sha256, base::bytes_of("two"));
  expect(!journal::verify(*proof, one, checkpoint->checkpoint) ||
         !journal::verify(*proof, two, checkpoint->checkpoint));
}

// Three files in one input, parted by a zero byte.
void read_bundle(std::string_view text) {
  journal::ProofBundle bundle;
  for (std::string* part : {&bundle.checkpoint, &bundle.entries, &bundle.proofs}) {
    const auto end = text.find('\0');
    *part = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  const auto proven = journal::verify_bundle(bundle);
  if (proven) expect(!proven->statements.empty());
  (void)journal::verify_bundle(bundle, {std::string(text), std::string(text)});
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = base::text_of({data, size});
  read_note(text);
  read_proof(text);
  read_bundle(text);
  return 0;
}
