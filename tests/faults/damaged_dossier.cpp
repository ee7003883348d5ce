// SPDX-License-Identifier: EUPL-1.2
#include "faults/damaged_dossier.h"

#include <sqlite3.h>

#include <algorithm>
#include <functional>

#include "contract/sql.h"
#include "journal/checkpoint.h"
#include "stores/sqlite/sqlite_store.h"

namespace vlecht::faults {
namespace {

using examples::Draw;
using journal::Journal;
using stores::SqliteStore;

// Making the original

std::string letters(Draw& draw, std::size_t count) {
  std::string out;
  while (out.size() < count) out += static_cast<char>('a' + draw.below(26));
  return out;
}

facts::Draft ledger_line(std::int64_t line, std::int64_t amount, const std::string& description) {
  return examples::draft("ledger_entry", {{"municipality", examples::text("GM0377")},
                                          {"year", examples::whole(2018)},
                                          {"entry", examples::text("B1")},
                                          {"line", examples::whole(line)},
                                          {"account", examples::text("4300")},
                                          {"description", examples::text(description)},
                                          {"amount", examples::cents(amount)}});
}

std::vector<facts::Draft> some_statements(Draw& draw, int count) {
  std::vector<facts::Draft> out;
  for (int i = 0; i < count; ++i) {
    const auto year = draw.between(1990, 2010);
    auto made = examples::inhabitants("GM0" + std::to_string(draw.between(300, 306)), year,
                                      draw.between(1'000, 90'000), static_cast<std::uint32_t>(i));
    if (draw.once_in(5)) made = examples::retracted(made);
    out.push_back(std::move(made));
    if (i % 40 == 0) out.push_back(ledger_line(i, draw.between(-99'999, 99'999), "regel"));
  }
  return out;
}

journal::Transaction filled(unsigned number, Draw& draw, int statements, std::size_t file_bytes) {
  return examples::with_document(examples::transaction(number, some_statements(draw, statements)),
                                 "bestand-" + std::to_string(number) + ".csv",
                                 letters(draw, file_bytes));
}

// Salts are random here: bytes that repeat would hide what is exchanged for what.
class Recorder {
 public:
  explicit Recorder(std::uint64_t seed) : draw_(seed) {}

  void start(journal::Store& store) {
    ASSERT_TRUE(Journal::start(store, examples::origin, examples::worked_example(), now(), salt()));
  }
  void append(Journal& journal, const journal::Transaction& transaction) {
    ASSERT_TRUE(journal.append(transaction, now(), salt()));
  }
  void keep_checkpoint(Journal& journal) {
    const journal::Checkpoint checkpoint{journal.origin(), journal.size(), journal.head().root};
    ASSERT_TRUE(journal.store().keep_checkpoint(journal.size(), to_text(checkpoint)));
  }

 private:
  static values::Instant now() { return examples::start_time; }
  std::function<journal::Salt()> salt() {
    return [this] {
      journal::Salt out;
      for (base::Byte& byte : out) byte = static_cast<base::Byte>(draw_.below(256));
      return out;
    };
  }
  Draw draw_;
};

Journal opened(const std::string& path, bool for_writing) {
  return Journal::open(
             std::shared_ptr<journal::Store>(SqliteStore::open(path, for_writing).value()))
      .value();
}

std::string outside(const Journal& journal) {
  return to_text(journal::Checkpoint{journal.origin(), journal.size(), journal.head().root});
}

void each_row(const std::string& path, const char* sql,
              const std::function<void(sqlite3_stmt*)>& visit) {
  sqlite3* database = nullptr;
  sqlite3_stmt* row = nullptr;
  ASSERT_EQ(sqlite3_open(path.c_str(), &database), SQLITE_OK);
  ASSERT_EQ(sqlite3_prepare_v2(database, sql, -1, &row, nullptr), SQLITE_OK)
      << sqlite3_errmsg(database);
  while (sqlite3_step(row) == SQLITE_ROW) visit(row);
  sqlite3_finalize(row);
  sqlite3_close(database);
}

void find_parts(const std::string& path, Original& out) {
  std::vector<std::string> part_of(out.content.size() / page_bytes, "free");
  each_row(path, "select pageno, name, pagetype from dbstat", [&](sqlite3_stmt* row) {
    const auto text = [&](int column) {
      return std::string(reinterpret_cast<const char*>(sqlite3_column_text(row, column)));
    };
    const std::string kind = text(2) == "leaf" ? "" : " " + text(2);
    part_of[static_cast<std::size_t>(sqlite3_column_int64(row, 0)) - 1] = text(1) + kind;
  });
  part_of[0] = "schema";
  out.parts["header"] = {0};
  for (std::size_t page = 0; page < part_of.size(); ++page) {
    out.parts[part_of[page]].push_back(page * page_bytes);
  }
}

void find_entries(const std::string& path, Original& out) {
  each_row(path, "select seq, leaf from entry", [&](sqlite3_stmt* row) {
    const std::string leaf(static_cast<const char*>(sqlite3_column_blob(row, 1)),
                           static_cast<std::size_t>(sqlite3_column_bytes(row, 1)));
    const auto number = static_cast<std::uint64_t>(sqlite3_column_int64(row, 0));
    const auto begin = out.content.find(leaf);
    if (begin != std::string::npos) out.entries.push_back({begin, leaf.size(), number});
  });
}

// What it tells

std::string told(const facts::Fact& fact) {
  std::string out = std::to_string(fact.id) + " " + std::string(fact.kind->name) + " " + fact.key;
  out += " " + to_iso(fact.valid.from()) + " " + to_iso(fact.valid.until());
  out += " " + std::to_string(static_cast<int>(fact.standing));
  for (const std::uint64_t place :
       {fact.source.document, std::uint64_t{fact.source.sheet}, std::uint64_t{fact.source.row},
        std::uint64_t{fact.source.column}}) {
    out += ":" + std::to_string(place);
  }
  for (const facts::KnownValue& value : fact.values) {
    out += value.is_known() ? " " + facts::to_text(value.value()) : " -";
  }
  return out + "\n";
}

std::string told(const journal::TransactionInfo& info) {
  return std::to_string(info.entry) + " " + info.id + info.author + info.on_behalf_of + info.tool +
         info.reason + std::to_string(info.recorded_at.microseconds) + " " +
         std::to_string(info.statements_first) + "+" + std::to_string(info.statement_count) + "\n";
}

base::Result<std::string> told_documents(const Journal& journal, std::uint64_t size) {
  std::string out;
  for (const journal::Document& document : journal.documents()) {
    if (document.entry >= size) continue;
    out += std::to_string(document.entry) + " " + document.name + base::to_hex(document.digest);
    TRY(const base::Bytes bytes, journal.file(document));
    out += base::to_hex(base::sha256(bytes)) + "\n";
  }
  return out;
}

std::string told_moments(const Journal& journal, std::uint64_t size) {
  std::string out;
  for (std::uint16_t kind = 0; kind < facts::kinds().size(); ++kind) {
    for (const char* day : {"1995-06-01", "2005-01-01", "2018-12-31", "2100-01-01"}) {
      for (const std::uint64_t known : {size, size / 2}) {
        const values::ValidOn valid_on{examples::day(day)};
        for (const auto number : journal.timeline().holding(kind, valid_on, known)) {
          out += std::to_string(number) + " ";
        }
        out += "\n";
      }
    }
  }
  return out;
}

// Damaging

using Places = std::vector<std::size_t>;

void flip(Damage& damage, std::string& bytes, std::size_t begin, std::size_t length, Draw& draw) {
  const std::size_t at = begin + draw.below(length);
  bytes[at] = static_cast<char>(bytes[at] ^ (1 << draw.below(8)));
  damage.begin = at;
  damage.end = at + 1;
}

void scribble(Damage& damage, std::string& bytes, std::size_t begin, std::size_t length,
              Draw& draw) {
  const std::size_t at = begin + draw.below(length);
  const std::size_t count = std::min(1 + draw.below(32), begin + length - at);
  for (std::size_t i = at; i < at + count; ++i) bytes[i] = static_cast<char>(draw.below(256));
  damage.begin = at;
  damage.end = at + count;
}

// `length` bytes at `to` become those of `other` at `from`.
void put(Damage& damage, std::string& bytes, std::size_t to, const std::string& other,
         std::size_t from, std::size_t length) {
  bytes.replace(to, length, other, from, length);
  damage.begin = to;
  damage.end = to + length;
}

using Manner = void (*)(const Original&, Damage&, std::size_t page, std::size_t length, Draw&);
struct NamedManner {
  const char* name;
  Manner apply;
};

constexpr NamedManner manners[] = {
    {"flipped bit", [](const Original&, Damage& damage, std::size_t page, std::size_t length,
                       Draw& draw) { flip(damage, damage.content, page, length, draw); }},
    {"scribbled bytes", [](const Original&, Damage& damage, std::size_t page, std::size_t length,
                           Draw& draw) { scribble(damage, damage.content, page, length, draw); }},
    {"zeroed page",
     [](const Original&, Damage& damage, std::size_t page, std::size_t length, Draw&) {
       put(damage, damage.content, page, std::string(length, '\0'), 0, length);
     }},
    {"zeroed sector",
     [](const Original&, Damage& damage, std::size_t page, std::size_t, Draw& draw) {
       const std::size_t sector = page + draw.below(8) * sector_bytes;
       put(damage, damage.content, sector, std::string(sector_bytes, '\0'), 0, sector_bytes);
     }},
    {"duplicated page",
     [](const Original& original, Damage& damage, std::size_t page, std::size_t, Draw& draw) {
       const std::size_t other = draw.below(original.content.size() / page_bytes) * page_bytes;
       put(damage, damage.content, page, original.content, other, page_bytes);
     }},
    {"swapped pages",
     [](const Original& original, Damage& damage, std::size_t page, std::size_t, Draw& draw) {
       const std::size_t other = draw.below(original.content.size() / page_bytes) * page_bytes;
       put(damage, damage.content, page, original.content, other, page_bytes);
       put(damage, damage.content, other, original.content, page, page_bytes);
     }},
    {"older page",
     [](const Original& original, Damage& damage, std::size_t page, std::size_t, Draw&) {
       if (page >= original.older.size()) return;
       put(damage, damage.content, page, original.older, page, page_bytes);
     }},
    {"older sector",
     [](const Original& original, Damage& damage, std::size_t page, std::size_t, Draw& draw) {
       if (page >= original.older.size()) return;
       const std::size_t sector = page + draw.below(8) * sector_bytes;
       put(damage, damage.content, sector, original.older, sector, sector_bytes);
     }},
    {"cut off",
     [](const Original&, Damage& damage, std::size_t page, std::size_t length, Draw& draw) {
       damage.begin = page + draw.below(length);
       damage.end = damage.content.size();
       damage.content.resize(damage.begin);
     }},
};

constexpr NamedManner log_manners[] = {
    {"flipped bit", [](const Original&, Damage& damage, std::size_t, std::size_t,
                       Draw& draw) { flip(damage, damage.log, 0, damage.log.size(), draw); }},
    {"scribbled bytes",
     [](const Original&, Damage& damage, std::size_t, std::size_t, Draw& draw) {
       scribble(damage, damage.log, 0, damage.log.size(), draw);
     }},
    {"zeroed sector",
     [](const Original&, Damage& damage, std::size_t, std::size_t, Draw& draw) {
       const std::size_t sector = draw.below(damage.log.size() / sector_bytes) * sector_bytes;
       put(damage, damage.log, sector, std::string(sector_bytes, '\0'), 0, sector_bytes);
     }},
    {"repeated frame",
     [](const Original& original, Damage& damage, std::size_t, std::size_t, Draw& draw) {
       constexpr std::size_t frame = page_bytes + 24;  // sqlite.org/fileformat2.html, section 4.1
       const std::size_t frames = (damage.log.size() - 32) / frame;
       put(damage, damage.log, 32 + draw.below(frames) * frame, original.log,
           32 + draw.below(frames) * frame, frame);
     }},
    {"cut off",
     [](const Original&, Damage& damage, std::size_t, std::size_t, Draw& draw) {
       damage.begin = draw.below(damage.log.size());
       damage.log.resize(damage.begin);
     }},
};

}  // namespace

Original make_original(const examples::Folder& folder) {
  const std::string path = folder.file("original.vlecht");
  const auto content = [&] { return examples::content_of(path); };
  Draw draw(20'191'120);
  Recorder recorder(1);
  Original out;
  {
    const auto store = SqliteStore::create(path).value();
    recorder.start(*store);
  }
  {
    Journal journal = opened(path, true);
    recorder.append(journal, filled(2, draw, 250, 9'000));
    recorder.keep_checkpoint(journal);
  }
  // Pages that were in use before: the program leaves none, an administrator may.
  examples::run_sql(
      path,
      "create table spare(a); with recursive row(n) as (select 1 union all select n + 1 "
      "from row where n < 60) insert into spare select randomblob(3000) from row; "
      "drop table spare");
  out.older = content();
  {
    Journal journal = opened(path, true);
    out.older_answer = answers(journal, journal.size()).value();
    recorder.append(journal, filled(3, draw, 120, 500));
    auto last = examples::transaction(4, some_statements(draw, 20));
    last.statements.push_back(ledger_line(999, 12'345, letters(draw, 12'000)));
    recorder.append(journal, last);
    recorder.keep_checkpoint(journal);
    out.answer = answers(journal, journal.size()).value();
    out.checkpoint = outside(journal);
  }
  out.content = content();
  find_parts(path, out);
  find_entries(path, out);
  {
    Journal journal = opened(path, true);
    recorder.append(journal, filled(5, draw, 30, 300));
    out.logged = content();
    out.log = examples::content_of(path + "-wal");
    out.logged_answer = answers(journal, journal.size()).value();
    out.logged_checkpoint = outside(journal);
  }
  return out;
}

base::Result<std::string> answers(const Journal& journal, std::uint64_t size) {
  std::string out = journal.origin() + "\n";
  std::vector<facts::EntryNumber> statements;
  for (const journal::TransactionInfo& info : journal.transactions()) {
    if (info.entry >= size) continue;
    out += told(info);
    for (std::uint64_t i = 0; i < info.statement_count; ++i) {
      statements.push_back(info.statements_first + i);
    }
  }
  TRY(const std::string documents, told_documents(journal, size));
  TRY(const std::vector<facts::Fact> facts, journal.facts(statements));
  for (const facts::Fact& fact : facts) out += told(fact);
  TRY(const base::Digest root, journal.root(size));
  return out + documents + told_moments(journal, size) + base::to_hex(root);
}

Damage damage_of(const Original& original, std::uint64_t seed) {
  Draw draw(seed);
  Damage damage;
  const std::size_t part = draw.below(original.parts.size() + 2);
  if (part >= original.parts.size()) {
    const NamedManner& manner = draw.one_of(std::span(log_manners));
    damage.part = "log";
    damage.manner = manner.name;
    damage.content = original.logged;
    damage.log = original.log;
    manner.apply(original, damage, 0, 0, draw);
  } else {
    const auto& [name, pages] = *std::next(original.parts.begin(), static_cast<long>(part));
    const NamedManner& manner = draw.one_of(std::span(manners));
    damage.part = name;
    damage.manner = manner.name;
    damage.content = original.content;
    manner.apply(original, damage, draw.one_of(pages), name == "header" ? 100 : page_bytes, draw);
  }
  damage.where = damage.part + ", " + damage.manner + ", bytes " + std::to_string(damage.begin) +
                 " to " + std::to_string(damage.end);
  return damage;
}

}  // namespace vlecht::faults
