// SPDX-License-Identifier: EUPL-1.2
#include "journal/proof_bundle.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <set>

#include "base/check.h"
#include "base/problem.h"
#include "base/text.h"
#include "journal/proof.h"
#include "journal/verify.h"

namespace vlecht::journal {
namespace {

using base::Result;
using facts::EntryNumber;

using base::shown;

// ---- Making ----

// Entries with these numbers (ascending) as the store has them.
Result<void> each_entry(const Store& store, const std::vector<EntryNumber>& numbers,
                        const std::function<Result<void>(EntryNumber, base::ByteView)>& visit) {
  std::optional<base::Problem> problem;
  TRY_VOID(store.read(numbers, [&](std::uint64_t number, base::ByteView bytes) {
    const bool is_erased = bytes.empty();
    auto visited = is_erased ? base::problem("journal.entry_erased", {{"entry", shown(number)}})
                             : visit(number, bytes);
    if (!visited) problem = std::move(visited).error();
    return !problem;
  }));
  if (problem) return base::Unexpected(std::move(*problem));
  return {};
}

// ---- Checking ----

// The pieces of a text in which each begins with the mark of a proof.
std::vector<std::string_view> split_proofs(std::string_view text) {
  std::vector<std::string_view> pieces;
  const std::string between = "\n" + std::string(proof_mark) + "\n";
  while (!text.empty()) {
    const auto end = text.find(between);
    const std::size_t length = end == std::string_view::npos ? text.size() : end + 1;
    pieces.push_back(text.substr(0, length));
    text.remove_prefix(length);
  }
  return pieces;
}

// Lines without their newlines; a last line needs one too.
std::vector<std::string_view> split_entries(std::string_view text) {
  auto lines = base::split(text, '\n');
  if (!lines.empty() && lines.back().empty()) lines.pop_back();
  return lines;
}

// The problem of one proof among many, with the line counted from where it begins.
base::Unexpected in_proof(base::Problem problem, std::size_t place) {
  problem.details.emplace_back("proof", shown(place + 1));
  return base::Unexpected(std::move(problem));
}

class BundleCheck {
 public:
  BundleCheck(const ProofBundle& bundle, const Trusted& trusted)
      : bundle_(bundle), trusted_(trusted) {}

  Result<ProvenEntries> run() {
    TRY_VOID(check_checkpoint());
    const auto lines = split_entries(bundle_.entries);
    const auto proofs = split_proofs(bundle_.proofs);
    if (lines.size() != proofs.size()) {
      return base::problem("proof.number_differs",
                           {{"entries", shown(lines.size())}, {"proofs", shown(proofs.size())}});
    }
    for (std::size_t i = 0; i < lines.size(); ++i) TRY_VOID(take(i, lines[i], proofs[i]));
    if (out_.statements.empty()) return base::problem("proof.empty");
    TRY_VOID(check_context());
    return std::move(out_);
  }

 private:
  Result<void> check_checkpoint() {
    TRY(out_.checkpoint, parse_checkpoint(bundle_.checkpoint));
    if (!trusted_.verifier_key.empty()) {
      TRY_VOID(verify_signature(out_.checkpoint, trusted_.verifier_key));
    }
    if (trusted_.checkpoint.empty()) return {};
    TRY(const SignedCheckpoint kept, parse_checkpoint(trusted_.checkpoint));
    if (kept.checkpoint == out_.checkpoint.checkpoint) return {};
    return base::problem(
        "proof.not_the_kept_checkpoint",
        {{"size", shown(out_.checkpoint.checkpoint.size)}, {"kept", shown(kept.checkpoint.size)}});
  }

  Result<void> take(std::size_t place, std::string_view entry, std::string_view text) {
    const auto proof = parse_proof(text);
    if (!proof) return in_proof(proof.error(), place);
    const auto number = shown(proof->index);
    if (proof->checkpoint != bundle_.checkpoint) {
      return base::problem("proof.other_checkpoint", {{"entry", number}});
    }
    if (!is_first_ && proof->index <= last_) {
      return base::problem("proof.out_of_order", {{"entry", number}});
    }
    const base::ByteView bytes = base::bytes_of(entry);
    if (!verify(*proof, leaf_hash(sha256_, bytes), out_.checkpoint.checkpoint)) {
      return base::problem("proof.entry_not_proven", {{"entry", number}});
    }
    is_first_ = false;
    last_ = proof->index;
    out_.hashes_max = std::max(out_.hashes_max, proof->hashes.size());
    return read(proof->index, bytes);
  }

  Result<void> read(EntryNumber number, base::ByteView bytes) {
    if (const Fit fit = reader_.read(bytes); fit != Fit::fits) {
      return base::Unexpected(entry_problem(fit, number));
    }
    switch (reader_.type()) {
      case EntryReader::Type::transaction:
        out_.transactions.emplace(number, reader_.transaction());
        return {};
      case EntryReader::Type::document:
        out_.documents.emplace(number, reader_.document().document);
        out_.documents.at(number).entry = number;
        transaction_of_document_.emplace(number, reader_.document().transaction);
        return {};
      case EntryReader::Type::statement:
        out_.statements.push_back({number, reader_.draft(), std::string(reader_.statement().key),
                                   reader_.statement().transaction});
        return {};
    }
    return {};
  }

  // Each entry names others; those are proven too, so a bundle cannot show another author or file.
  Result<void> check_context() {
    const auto incomplete = [](EntryNumber entry, EntryNumber named) {
      return base::problem("proof.incomplete", {{"entry", shown(entry)}, {"named", shown(named)}});
    };
    const auto out_of_place = [](EntryNumber entry) {
      return base::problem("journal.entry_out_of_place", {{"entry", shown(entry)}});
    };
    for (const auto& [number, transaction] : transaction_of_document_) {
      const auto found = out_.transactions.find(transaction);
      if (found == out_.transactions.end()) return incomplete(number, transaction);
      if (found->second.document != number || number != transaction + 1) {
        return out_of_place(number);
      }
    }
    for (const ProvenStatement& statement : out_.statements) {
      const auto found = out_.transactions.find(statement.transaction);
      if (found == out_.transactions.end()) {
        return incomplete(statement.number, statement.transaction);
      }
      const EntryNumber first = statement.transaction + (found->second.document ? 2 : 1);
      if (statement.number < first || statement.number - first >= found->second.statement_count) {
        return out_of_place(statement.number);
      }
      const EntryNumber document = statement.draft.source.document;
      if (document != 0 && !out_.documents.contains(document)) {
        return incomplete(statement.number, document);
      }
    }
    return {};
  }

  const ProofBundle& bundle_;
  const Trusted& trusted_;
  ProvenEntries out_;
  base::Sha256 sha256_;
  EntryReader reader_;
  std::map<EntryNumber, EntryNumber> transaction_of_document_;
  bool is_first_ = true;
  EntryNumber last_ = 0;
};

}  // namespace

Result<std::vector<EntryNumber>> with_context(const Store& store,
                                              const std::vector<EntryNumber>& statements) {
  std::set<EntryNumber> all(statements.begin(), statements.end());
  std::set<EntryNumber> documents;
  EntryReader reader;
  TRY_VOID(each_entry(store, statements, [&](EntryNumber number, base::ByteView bytes) {
    if (const Fit fit = reader.read(bytes); fit != Fit::fits) {
      return Result<void>(base::Unexpected(entry_problem(fit, number)));
    }
    if (reader.type() != EntryReader::Type::statement) {
      return Result<void>(base::problem("journal.not_a_statement", {{"entry", shown(number)}}));
    }
    all.insert(reader.statement().transaction);
    const EntryNumber document = reader.statement().source.document;
    if (document != 0) documents.insert(document);
    return Result<void>();
  }));
  const std::vector<EntryNumber> listed(documents.begin(), documents.end());
  TRY_VOID(each_entry(store, listed, [&](EntryNumber number, base::ByteView bytes) {
    if (reader.read(bytes) != Fit::fits || reader.type() != EntryReader::Type::document) {
      return Result<void>(
          base::problem("journal.source_not_a_document", {{"entry", shown(number)}}));
    }
    all.insert(number);
    all.insert(reader.document().transaction);
    return Result<void>();
  }));
  return std::vector<EntryNumber>(all.begin(), all.end());
}

Result<ProofBundle> prove(const Store& store, const std::vector<EntryNumber>& entries,
                          const SignedCheckpoint& checkpoint) {
  // A line that is the mark of a proof would end one too early.
  CHECK(checkpoint.body.find(proof_mark) == std::string::npos);
  ProofBundle bundle{note_text(checkpoint), "", ""};
  const TileSource stored = tiles_of(store);
  const TileSource tiles = keeping_tiles(stored);
  TRY_VOID(
      each_entry(store, entries, [&](EntryNumber number, base::ByteView bytes) -> Result<void> {
        CHECK(number < checkpoint.checkpoint.size);
        bundle.entries += base::text_of(bytes);
        bundle.entries += '\n';
        TRY(auto hashes, inclusion_proof(tiles, number, checkpoint.checkpoint.size));
        bundle.proofs += to_text(Proof{std::nullopt, number, std::move(hashes), bundle.checkpoint});
        return {};
      }));
  return bundle;
}

Result<ProvenEntries> verify_bundle(const ProofBundle& bundle, const Trusted& trusted) {
  return BundleCheck(bundle, trusted).run();
}

}  // namespace vlecht::journal
