// SPDX-License-Identifier: EUPL-1.2
//
// Requests to a witness, and its state, as an attacker would write them. Whatever is asked, the
// witness signs nothing but what the honest journal signed, and only from where it stood.
#include <array>
#include <cstdint>
#include <cstdlib>

#include "journal/merkle.h"
#include "journal/witness.h"

namespace {

using namespace vlecht;

constexpr std::uint64_t entries = 6;
constexpr values::Instant noon{1'764'072'000'000'000};

void expect(bool holds) {
  if (!holds) std::abort();
}

base::SigningSeed seed(base::Byte byte) {
  base::SigningSeed out{};
  out.fill(byte);
  return out;
}

// The checkpoints of a journal whose entries are "0", "1", ...; also of which seeds are made.
std::array<journal::Checkpoint, entries + 1> honest() {
  std::array<journal::Checkpoint, entries + 1> out;
  base::Sha256 sha256;
  journal::Tree tree;
  for (std::uint64_t size = 0; size <= entries; ++size) {
    if (size > 0) {
      const std::string entry = std::to_string(size - 1);
      tree.append(sha256, journal::leaf_hash(sha256, base::bytes_of(entry)));
    }
    out[size] = {"vlecht/x", size, tree.root(sha256)};
  }
  return out;
}

/// A witness that saw the first `size` entries; none when 0.
journal::Witness having_seen(std::uint64_t size) {
  journal::Witness out{"w", seed(7), {}};
  auto& watched = out.journals["vlecht/x"];
  watched.keys = {*journal::parse_verifier_key(journal::verifier_key("vlecht/x", seed(1)))};
  if (size == 0) return out;
  const auto first =
      journal::answer(out, "old 0\n\n" + journal::signed_note(honest()[size], seed(1)), noon);
  expect(first.status == 200);
  watched.last = first.seen;
  return out;
}

void ask(const journal::Witness& witness, std::uint64_t size, std::string_view text) {
  const auto answered = journal::answer(witness, text, noon);
  expect(answered.seen.has_value() == (answered.status == 200));
  if (!answered.seen) return;
  static const auto journal = honest();
  const journal::Checkpoint& seen = answered.seen->checkpoint;
  expect(seen.size >= size && seen.size <= entries && seen == journal[seen.size]);
  expect(journal::verify_cosignature(*answered.seen, witness.key()).has_value());
}

void read_again(std::string_view text) {
  const auto request = journal::parse_add_checkpoint(text);
  if (!request) return;
  const auto again = journal::parse_add_checkpoint(to_text(*request));
  expect(again && to_text(*again) == to_text(*request));
}

void read_state(std::string_view text) {
  const auto state = journal::parse_witness_state(text);
  if (!state) return;
  for (const auto& [origin, last] : state->last) {
    expect(journal::verify_cosignature(last, state->key).has_value());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const journal::Witness fresh = having_seen(0), grown = having_seen(3);
  const std::string_view text = base::text_of(base::ByteView(data, size));
  read_again(text);
  read_state(text);
  ask(fresh, 0, text);
  ask(grown, 3, text);
  return 0;
}
