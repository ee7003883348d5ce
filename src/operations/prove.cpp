// SPDX-License-Identifier: EUPL-1.2
#include "operations/prove.h"

#include <algorithm>

#include "base/limits.h"
#include "base/problem.h"
#include "document/html_writer.h"
#include "document/json_writer.h"
#include "journal/proof.h"
#include "operations/files.h"
#include "operations/proof_pages.h"
#include "operations/sources.h"

namespace vlecht::operations {
namespace {

using journal::Journal;
using journal::SignedCheckpoint;

constexpr std::string_view checkpoint_file = "checkpoint.txt";
constexpr std::string_view entries_file = "entries.jsonl";
constexpr std::string_view proofs_file = "proofs.txt";
constexpr std::string_view figure_file = "figure.json";

using base::shown;

base::Result<SignedCheckpoint> unsigned_checkpoint(const Journal& journal, std::uint64_t size) {
  TRY(const base::Digest root, journal.root(size));
  SignedCheckpoint out;
  out.checkpoint = {journal.origin(), size, root};
  out.body = to_text(out.checkpoint);
  return out;
}

// A checkpoint that came from outside must be of this journal, and cover what is to be proven.
base::Result<SignedCheckpoint> given_checkpoint(const Journal& journal, const std::string& text,
                                                std::uint64_t last_entry) {
  TRY(SignedCheckpoint given, journal::parse_checkpoint(text));
  const journal::Checkpoint& checkpoint = given.checkpoint;
  if (checkpoint.origin != journal.origin()) {
    return base::problem("journal.checkpoint_other_origin",
                         {{"checkpoint", checkpoint.origin}, {"journal", journal.origin()}});
  }
  if (checkpoint.size > journal.size()) {
    return base::problem("journal.checkpoint_longer",
                         {{"size", shown(checkpoint.size)}, {"journal", shown(journal.size())}});
  }
  TRY(const base::Digest root, journal.root(checkpoint.size));
  if (root != checkpoint.root) {
    return base::problem("journal.checkpoint_differs", {{"size", shown(checkpoint.size)}});
  }
  if (checkpoint.size <= last_entry) {
    return base::problem("proof.checkpoint_too_early",
                         {{"size", shown(checkpoint.size)}, {"entry", shown(last_entry)}});
  }
  return given;
}

base::Result<SignedCheckpoint> checkpoint_for(const Journal& journal, const std::string& text,
                                              std::uint64_t size_of_answer,
                                              std::uint64_t last_entry) {
  if (!text.empty()) return given_checkpoint(journal, text, last_entry);
  TRY(auto kept, journal.store().checkpoints());
  std::sort(kept.begin(), kept.end());
  // The first that covers the answer, and not the last: later ones do not change the bundle.
  for (const auto& [size, note] : kept) {
    if (size >= size_of_answer) return given_checkpoint(journal, note, last_entry);
  }
  return unsigned_checkpoint(journal, size_of_answer);
}

std::string page_file(words::Language language) {
  return language == words::Language::nl ? "lees-mij.html" : "read-me.html";
}

}  // namespace

base::Result<Proved> prove(const OpenDossier& dossier, const Asked& asked,
                           const std::string& figure, const std::string& checkpoint) {
  TRY(const Sources behind, sources(dossier, asked, figure));
  if (behind.numbers.empty()) return base::problem("proof.no_facts", {{"figure", figure}});
  return dossier.read([&](const Journal& journal) -> base::Result<Proved> {
    TRY(const auto entries, with_context(journal.store(), behind.numbers));
    Proved out;
    out.fact_count = behind.numbers.size();
    out.entry_count = entries.size();
    TRY(out.checkpoint,
        checkpoint_for(journal, checkpoint, behind.document.journal_size, entries.back()));
    TRY(out.bundle, journal::prove(journal.store(), entries, out.checkpoint));
    out.page = proof_page(journal, behind.document, out.checkpoint, entries, behind.numbers.size());
    return out;
  });
}

base::Result<void> write_bundle(const Proved& proved, const std::string& folder) {
  TRY_VOID(make_empty_folder(folder));
  const auto write = [&](std::string_view name, std::string_view content) {
    return write_file(folder + "/" + std::string(name), base::bytes_of(content));
  };
  TRY_VOID(write(page_file(proved.page.language), document::to_html_page(proved.page)));
  TRY_VOID(write(figure_file, document::to_json(proved.page) + "\n"));
  TRY_VOID(write(entries_file, proved.bundle.entries));
  TRY_VOID(write(proofs_file, proved.bundle.proofs));
  // Last: a bundle that was cut short while it was written has no checkpoint.
  return write(checkpoint_file, proved.bundle.checkpoint);
}

base::Result<journal::ProvenEntries> verify_proof(const std::string& folder,
                                                  const journal::Trusted& trusted) {
  const auto read = [&](std::string_view name) -> base::Result<std::string> {
    TRY(const base::Bytes bytes,
        read_file(folder + "/" + std::string(name), base::limits::proof_file_bytes_max));
    return std::string(base::text_of(bytes));
  };
  journal::ProofBundle bundle;
  TRY(bundle.checkpoint, read(checkpoint_file));
  TRY(bundle.entries, read(entries_file));
  TRY(bundle.proofs, read(proofs_file));
  return journal::verify_bundle(bundle, trusted);
}

}  // namespace vlecht::operations
