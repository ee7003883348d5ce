// SPDX-License-Identifier: EUPL-1.2
#include "operations/erasures.h"

#include <algorithm>
#include <map>

#include "base/text.h"
#include "facts/kinds.h"
#include "operations/persons.h"
#include "views/figure.h"
#include "words/format.h"

namespace vlecht::operations {
namespace {

using base::Result;
using document::Unit;
using facts::EntryNumber;
using words::Language;

constexpr std::string_view first_line = "vlecht-erasures 1";

void add_numbers(const facts::Fact& fact, std::string_view field, std::vector<EntryNumber>& out) {
  if (!fact[field].is_known()) return;
  const auto ranges = journal::numbers_from_text(fact.text(field));
  if (!ranges) return;  // verification found it whole, so this is not met
  for (const journal::NumberRange& range : *ranges) {
    for (EntryNumber number = range.first; number <= range.last; ++number) out.push_back(number);
  }
}

void add_part(const journal::Journal& journal, const facts::Fact& fact, ErasureInfo& out) {
  if (out.statement == 0) {
    const auto& transaction = journal.transaction_of(fact.id);
    out.id = fact.text("id");
    out.kind = fact.text("kind");
    out.ground = fact.text("ground");
    out.why = fact.text("why");
    out.statement = fact.id;
    out.recorded_at = transaction.recorded_at;
    out.author = transaction.author;
  }
  add_numbers(fact, "entries", out.entries);
  add_numbers(fact, "files", out.documents);
}

document::Column erasures_column(Language language, std::string id, Unit unit = Unit::text) {
  std::string label = words::text(language, "erasures.column." + id);
  return {std::move(id), std::move(label), unit};
}

document::Table table_of(const journal::Journal& journal, const std::vector<ErasureInfo>& all,
                         Language language) {
  document::Table table;
  table.id = "erasures";
  table.caption = words::text(language, "erasures.caption");
  table.columns = {erasures_column(language, "erasure"),
                   erasures_column(language, "recorded_at"),
                   erasures_column(language, "author"),
                   erasures_column(language, "kind"),
                   erasures_column(language, "entries", Unit::count),
                   erasures_column(language, "files", Unit::count),
                   erasures_column(language, "ground"),
                   erasures_column(language, "why")};
  for (const ErasureInfo& erasure : all) {
    const facts::Kind& kind = facts::kind_named(erasure.kind);
    table.rows.push_back(
        {views::text_cell(erasure.id),
         views::text_cell(words::instant(language, erasure.recorded_at)),
         views::text_cell(shown_author(journal, erasure.author, erasure.recorded_at)),
         views::text_cell(std::string(language == Language::nl ? kind.label.nl : kind.label.en)),
         views::count_cell(language, base::shown(erasure.entries.size())),
         views::count_cell(language, base::shown(erasure.documents.size())),
         views::text_cell(erasure.ground), views::text_cell(erasure.why)});
  }
  return table;
}

std::optional<base::Digest> digest_from(std::string_view hex) {
  const auto bytes = base::from_hex(hex);
  base::Digest digest{};
  if (!bytes || bytes->size() != digest.size()) return std::nullopt;
  std::copy(bytes->begin(), bytes->end(), digest.begin());
  return digest;
}

// One line "WORD REST" of a list.
bool take_line(std::string_view word, std::string_view rest, ErasureList& list) {
  if (word == "origin") {
    list.origin = rest;
    return true;
  }
  if (word == "erasure") {
    const facts::Kind* kind = facts::find_kind(rest);
    list.items.emplace_back().kind = rest;
    return kind != nullptr && kind->is_personal;
  }
  if (list.items.empty()) return false;
  ErasureList::Item& item = list.items.back();
  if (word == "ground") item.ground = rest;
  if (word == "why") item.why = rest;
  if (word == "ground" || word == "why") return true;
  const std::size_t space = rest.find(' ');
  const auto digest =
      digest_from(word == "entry" ? rest.substr(std::min(space + 1, rest.size())) : rest);
  if (word == "file" && digest) item.files.push_back(*digest);
  if (word == "file") return digest.has_value();
  const auto number = base::to_integer(rest.substr(0, space));
  if (word != "entry" || !digest || !number || *number < 0) return false;
  item.entries.push_back({static_cast<EntryNumber>(*number), *digest});
  return true;
}

}  // namespace

Result<std::vector<ErasureInfo>> erasures(const journal::Journal& journal) {
  const facts::Kind& kind = facts::kind_named("erasure");
  const values::ValidOn last{values::open_end().plus_days(-1)};
  TRY(const auto facts,
      journal.facts(journal.timeline().holding(journal::kind_number(kind), last, journal.size())));
  std::map<EntryNumber, ErasureInfo> by_first;
  std::map<std::string, EntryNumber> first_of;
  for (const facts::Fact& fact : facts) {
    const auto first = first_of.emplace(fact.text("id"), fact.id).first->second;
    add_part(journal, fact, by_first[first]);
  }
  std::vector<ErasureInfo> out;
  for (auto& [first, erasure] : by_first) out.push_back(std::move(erasure));
  return out;
}

Result<std::optional<ErasureInfo>> erasure_of(const journal::Journal& journal, EntryNumber entry) {
  const auto by = journal.erased_by(entry);
  if (!by) return std::optional<ErasureInfo>();
  TRY(const auto facts, journal.facts({*by}));
  ErasureInfo out;
  add_part(journal, facts.front(), out);
  return std::optional<ErasureInfo>(std::move(out));
}

Result<document::Document> erasure_list(const OpenDossier& dossier, Language language) {
  return dossier.read([&](const journal::Journal& journal) -> Result<document::Document> {
    TRY(const auto all, erasures(journal));
    document::Document out;
    out.language = language;
    out.id = "erasures";
    out.title = words::text(language, "erasures.title");
    out.blocks.push_back(document::Paragraph{
        words::text(language, "erasures.lead", {{"count", static_cast<std::int64_t>(all.size())}}),
        true});
    out.blocks.push_back(document::Paragraph{words::text(language, "erasures.meaning"), false});
    if (!all.empty()) out.blocks.push_back(table_of(journal, all, language));
    return out;
  });
}

Result<ErasureList> list_of(const journal::Journal& journal) {
  ErasureList list;
  list.origin = journal.origin();
  TRY(const auto all, erasures(journal));
  for (const ErasureInfo& erasure : all) {
    ErasureList::Item item{erasure.kind, erasure.ground, erasure.why, {}, {}};
    for (const EntryNumber number : erasure.entries) {
      TRY(const base::Digest leaf, journal.leaf(number));
      item.entries.push_back({number, leaf});
    }
    for (const EntryNumber number : erasure.documents) {
      const journal::Document* document = journal.document(number);
      if (document != nullptr) item.files.push_back(document->digest);
    }
    list.items.push_back(std::move(item));
  }
  return list;
}

std::string to_text(const ErasureList& list) {
  std::string out = std::string(first_line) + "\norigin " + list.origin + "\n";
  for (const ErasureList::Item& item : list.items) {
    out += "erasure " + item.kind + "\nground " + item.ground + "\nwhy " + item.why + "\n";
    for (const auto& entry : item.entries) {
      out += "entry " + std::to_string(entry.number) + " " + base::to_hex(entry.leaf) + "\n";
    }
    for (const base::Digest& file : item.files) out += "file " + base::to_hex(file) + "\n";
  }
  return out;
}

Result<ErasureList> erasure_list_from(std::string_view text) {
  ErasureList list;
  std::int64_t line_number = 0;
  for (const auto line : base::split(text, '\n')) {
    ++line_number;
    if (line.empty() && line_number > 1) continue;
    const std::size_t space = std::min(line.find(' '), line.size());
    const std::string_view rest = line.substr(std::min(space + 1, line.size()));
    const bool fits =
        line_number == 1 ? line == first_line : take_line(line.substr(0, space), rest, list);
    if (!fits) return base::problem("erase.list_unreadable", {{"line", line_number}});
  }
  if (list.origin.empty()) return base::problem("erase.list_unreadable", {{"line", line_number}});
  return list;
}

}  // namespace vlecht::operations
