// SPDX-License-Identifier: EUPL-1.2
#include "operations/proof_pages.h"

#include "base/check.h"
#include "operations/prove.h"
#include "operations/sources.h"
#include "words/format.h"

namespace vlecht::operations {
namespace {

using document::Cell;
using document::Unit;
using words::Language;

document::Column proof_column(Language language, std::string id, Unit unit = Unit::text) {
  std::string label = words::text(language, "proof.column." + id);
  return {std::move(id), std::move(label), unit};
}

Cell number_cell(std::uint64_t number) {
  const std::string text = std::to_string(number);
  return {.shown = text, .value = text, .unit = Unit::none};
}

// The files that the facts come from, with who recorded them: a row that several facts share.
document::Table document_table(Language language) {
  document::Table table;
  table.id = "documents";
  table.caption = words::text(language, "proof.documents");
  table.columns = {proof_column(language, "entry", Unit::none),
                   proof_column(language, "file"),
                   proof_column(language, "digest"),
                   proof_column(language, "bytes", Unit::none),
                   proof_column(language, "recorded_at"),
                   proof_column(language, "author")};
  return table;
}

std::vector<Cell> document_row(const journal::Document& document, values::Instant recorded_at,
                               const std::string& author, Language language) {
  return {number_cell(document.entry),
          views::text_cell(document.name),
          views::text_cell(base::to_hex(document.digest)),
          number_cell(document.size),
          views::text_cell(words::instant(language, recorded_at)),
          views::text_cell(author)};
}

std::string signers(const journal::SignedCheckpoint& checkpoint, Language language) {
  std::string names;
  for (const journal::NoteSignature& signature : checkpoint.signatures) {
    names += (names.empty() ? "" : ", ") + signature.name + "+" + base::to_hex(signature.key_id);
  }
  return names.empty() ? words::text(language, "proof.not_signed") : names;
}

document::Passport passport(const journal::SignedCheckpoint& checkpoint, Language language) {
  document::Passport out;
  out.caption = words::text(language, "proof.checkpoint");
  const auto add = [&](const char* id, std::string shown) {
    out.entries.push_back({proof_column(language, id), views::text_cell(std::move(shown))});
  };
  add("origin", checkpoint.checkpoint.origin);
  add("size", std::to_string(checkpoint.checkpoint.size));
  add("root", base::to_hex(checkpoint.checkpoint.root));
  add("signers", signers(checkpoint, language));
  return out;
}

// Addresses lead to pages of the program, which whoever reads a bundle does not have.
void close_addresses(document::Document& page) {
  for (document::Block& block : page.blocks) {
    auto* table = std::get_if<document::Table>(&block);
    if (!table) continue;
    for (auto& row : table->rows) {
      for (Cell& cell : row) cell.address.clear();
    }
  }
}

void add_section(document::Document& page, const std::string& name,
                 const std::vector<std::string>& sentences,
                 const std::vector<std::pair<std::string, base::Detail>>& details) {
  page.blocks.push_back(document::Heading{2, words::text(page.language, "proof." + name)});
  for (const std::string& sentence : sentences) {
    page.blocks.push_back(document::Paragraph{
        words::text(page.language, "proof." + name + "." + sentence, details), false});
  }
}

facts::Fact fact_of(const journal::ProvenStatement& statement) {
  return {.id = statement.number,
          .kind = statement.draft.kind,
          .key = statement.key,
          .values = statement.draft.values,
          .valid = statement.draft.valid,
          .standing = statement.draft.standing,
          .source = statement.draft.source};
}

facts::Place place_in(const journal::ProvenEntries& proven, const facts::SourceRef& source) {
  facts::Place place;
  const auto found = proven.documents.find(source.document);
  if (found == proven.documents.end()) return place;
  place.file = found->second.name;
  if (source.sheet > 0 && source.sheet <= found->second.sheets.size()) {
    place.sheet = found->second.sheets[source.sheet - 1];
  }
  place.row = source.row;
  return place;
}

}  // namespace

document::Document proof_page(const journal::Journal& journal, const document::Document& facts,
                              const journal::SignedCheckpoint& checkpoint,
                              const std::vector<facts::EntryNumber>& entries,
                              std::size_t fact_count) {
  document::Document page = facts;
  page.id = "proof";
  page.title = words::text(page.language, "proof.title", {{"figure", facts.title}});
  const std::vector<std::pair<std::string, base::Detail>> details{
      {"facts", static_cast<std::int64_t>(fact_count)},
      {"entries", static_cast<std::int64_t>(entries.size())},
      {"size", static_cast<std::int64_t>(checkpoint.checkpoint.size)},
      {"answer", static_cast<std::int64_t>(facts.journal_size)}};
  page.blocks.resize(1);
  add_section(page, "shows", {"entries", "size"}, details);
  add_section(page, "shows_not", {"completeness", "computation", "truth", "signature"}, details);
  add_section(page, "hides", {"salts"}, details);
  add_section(page, "check", {"program", "without"}, details);
  page.blocks.push_back(passport(checkpoint, page.language));
  document::Table documents = document_table(page.language);
  for (const facts::EntryNumber entry : entries) {
    const journal::Document* document = journal.document(entry);
    if (!document) continue;
    const auto& transaction = journal.transaction_of(entry);
    documents.rows.push_back(
        document_row(*document, transaction.recorded_at, transaction.author, page.language));
  }
  page.blocks.push_back(std::move(documents));
  page.blocks.insert(page.blocks.end(), facts.blocks.begin() + 1, facts.blocks.end());
  close_addresses(page);
  return page;
}

document::Document proof_report(const journal::ProvenEntries& proven,
                                const journal::Trusted& trusted, Language language) {
  document::Document out;
  out.language = language;
  out.id = "proof";
  out.title = words::text(language, "proof.verified");
  const bool is_anchored = !trusted.checkpoint.empty() || !trusted.verifier_key.empty();
  const auto& checkpoint = proven.checkpoint.checkpoint;
  out.blocks.push_back(document::Paragraph{
      words::text(language, "proof.verified.sentence",
                  {{"facts", static_cast<std::int64_t>(proven.statements.size())},
                   {"size", static_cast<std::int64_t>(checkpoint.size)},
                   {"origin", checkpoint.origin}}),
      true});
  out.blocks.push_back(document::Paragraph{
      words::text(language, is_anchored ? "proof.verified.anchored" : "proof.verified.unanchored"),
      false});
  out.blocks.push_back(passport(proven.checkpoint, language));
  document::Table documents = document_table(language);
  for (const auto& [entry, document] : proven.documents) {
    // The check made sure that the entry before a document is its transaction.
    const auto& transaction = proven.transactions.at(entry - 1);
    documents.rows.push_back(
        document_row(document, transaction.recorded_at, transaction.author, language));
  }
  out.blocks.push_back(std::move(documents));
  document::Table table = source_table(language);
  for (const journal::ProvenStatement& statement : proven.statements) {
    const facts::Fact fact = fact_of(statement);
    table.rows.push_back(source_row(fact, place_in(proven, fact.source), language));
  }
  out.blocks.push_back(std::move(table));
  close_addresses(out);
  return out;
}

}  // namespace vlecht::operations
