// SPDX-License-Identifier: EUPL-1.2
#include "operations/traces.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <set>

#include "journal/encoding.h"
#include "journal/entry.h"

namespace vlecht::operations {
namespace {

using base::Bytes;
using base::Result;
using facts::EntryNumber;

// A shorter name stands by chance among hashes: it is looked for with its field around it.
constexpr std::size_t bare_bytes_min = 6;
constexpr std::size_t piece_bytes = 4U << 20;
constexpr std::size_t entries_max = 100;

Bytes bytes_from(std::string_view text) { return {text.begin(), text.end()}; }

// As it stands in an entry, quotes included.
std::string json_text(std::string_view text) {
  journal::Writer out(text.size() + 8);
  out.text(text);
  return std::string(base::text_of(out.take()));
}

void add_names(const facts::Draft& draft, std::set<Bytes>& names) {
  for (std::size_t i = 0; i < draft.values.size(); ++i) {
    const facts::Field& field = draft.kind->fields[i];
    if (!field.is_identifying || !draft.values[i].is_known()) continue;
    const auto* text = std::get_if<std::string>(&*draft.values[i]);
    if (text == nullptr || text->empty()) continue;
    const std::string in_entry = json_text(*text);
    if (text->size() < bare_bytes_min) {
      names.insert(bytes_from("\"" + std::string(field.name) + "\":" + in_entry));
      continue;
    }
    names.insert(bytes_from(*text));
    names.insert(bytes_from(std::string_view(in_entry).substr(1, in_entry.size() - 2)));
  }
}

Result<void> search_file(const std::string& path, const Needles& needles, Traces& out) {
  std::ifstream stream(path, std::ios::binary);
  if (!stream) {
    return base::problem("file.unreadable", {{"file", path}, {"cause", std::strerror(errno)}});
  }
  const std::size_t longest = std::max(needles.salts.longest(), needles.names.longest());
  const std::size_t overlap = longest > 0 ? longest - 1 : 0;
  Bytes piece(overlap + piece_bytes);
  std::size_t carried = 0;
  while (stream) {
    stream.read(reinterpret_cast<char*>(piece.data() + carried), piece_bytes);
    const auto read = static_cast<std::size_t>(stream.gcount());
    if (read == 0) break;
    const base::ByteView bytes(piece.data(), carried + read);
    out.bytes_searched += read;
    // What lies wholly in the carried part was counted with the piece before.
    const auto count = [&](const base::Search& search) {
      return search.count_in(bytes) - search.count_in(bytes.first(carried));
    };
    out.salts += count(needles.salts);
    out.names += count(needles.names);
    const std::size_t keep = std::min(overlap, bytes.size());
    std::copy(bytes.end() - static_cast<std::ptrdiff_t>(keep), bytes.end(), piece.begin());
    carried = keep;
  }
  if (!stream.bad()) return {};
  return base::problem("file.unreadable", {{"file", path}, {"cause", std::strerror(EIO)}});
}

}  // namespace

Result<Needles> needles_of(const journal::Journal& journal,
                           const std::vector<EntryNumber>& statements) {
  std::vector<Bytes> salts;
  std::set<Bytes> names;
  journal::EntryReader reader;
  std::optional<base::Problem> problem;
  TRY_VOID(journal.store().read(statements, [&](std::uint64_t number, base::ByteView bytes) {
    if (const auto fit = reader.read(bytes); fit != journal::Fit::fits) {
      problem = journal::entry_problem(fit, number);
      return false;
    }
    salts.push_back(bytes_from(base::to_hex(reader.statement().salt)));
    add_names(reader.draft(), names);
    return true;
  }));
  if (problem) return base::Unexpected(*problem);
  return Needles{base::Search(std::move(salts)), base::Search({names.begin(), names.end()})};
}

Result<Mentions> mentions(const journal::Journal& journal, const base::Search& names,
                          const std::vector<EntryNumber>& leaving,
                          const std::vector<base::Digest>& leaving_files) {
  Mentions out;
  TRY_VOID(journal.store().read(0, journal.size(), [&](std::uint64_t number, base::ByteView bytes) {
    if (std::binary_search(leaving.begin(), leaving.end(), number)) return true;
    const std::size_t places = names.count_in(bytes);
    out.places += places;
    if (places > 0 && out.entries.size() < entries_max) out.entries.push_back(number);
    return true;
  }));
  std::set<base::Digest> seen(leaving_files.begin(), leaving_files.end());
  for (const journal::Document& document : journal.documents()) {
    if (!seen.insert(document.digest).second) continue;
    TRY(const auto bytes, journal.store().file(document.digest));
    const std::size_t places = bytes ? names.count_in(*bytes) : 0;
    out.places += places;
    if (places > 0) out.files.push_back(document.name);
  }
  return out;
}

Result<Traces> traces(const std::vector<std::string>& files, const Needles& needles) {
  Traces out;
  for (const std::string& path : files) {
    std::error_code error;
    if (std::filesystem::exists(path, error)) TRY_VOID(search_file(path, needles, out));
  }
  return out;
}

}  // namespace vlecht::operations
