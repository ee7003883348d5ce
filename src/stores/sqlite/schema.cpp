// SPDX-License-Identifier: EUPL-1.2
#include "stores/sqlite/schema.h"

#include <algorithm>
#include <array>

#include "base/digest.h"

namespace vlecht::stores {
namespace {

constexpr std::int64_t application_id = 0x564C4348;  // "VLCH"
constexpr std::int64_t schema_version = 1;
constexpr std::int64_t schema_version_to_scrub = 2;  // the same tables

struct Table {
  std::string_view name;
  const char* sql;
};

constexpr std::array<Table, 8> tables{{
    {"blob",
     "CREATE TABLE blob(sha256 blob primary key, bytes blob not null) strict, without rowid"},
    {"bundle", "CREATE TABLE bundle(n integer primary key, packed blob not null) strict"},
    {"checkpoint", "CREATE TABLE checkpoint(size integer primary key, note text not null) strict"},
    {"entry", "CREATE TABLE entry(seq integer primary key, leaf blob) strict"},
    {"head",
     "CREATE TABLE head(id integer primary key check(id=1), size int not null, "
     "recorded int not null, root blob not null) strict"},
    {"staging",
     "CREATE TABLE staging(id integer primary key check(id=1), size int not null) strict"},
    {"tile",
     "CREATE TABLE tile(lvl int, n int, h blob not null, primary key(lvl,n)) strict, without "
     "rowid"},
    {"tx", "CREATE TABLE tx(id blob primary key, seq int not null) strict, without rowid"},
}};

base::Result<void> fill(const Database& database) {
  for (const Table& table : tables) TRY_VOID(database.run(table.sql));
  TRY(Statement head, database.prepare("insert into head values(1, 0, 0, ?1)"));
  const base::Digest root = base::sha256({});
  head.bind(1, root);
  TRY_VOID(head.run());
  TRY_VOID(database.run("pragma application_id=1447838536"));
  return database.run("pragma user_version=1");
}

}  // namespace

base::Result<void> create_schema(const Database& database) {
  static_assert(application_id == 1447838536 && schema_version == 1);
  // EXTRA: without it a journal of an earlier, unfinished start can come back after loss of power
  // and undo the tables.
  TRY_VOID(database.run("pragma synchronous=extra"));
  TRY_VOID(database.run("begin immediate"));
  if (const auto filled = fill(database); !filled) {
    (void)database.run("rollback");
    return filled;
  }
  return database.run("commit");
}

base::Result<void> mark_for_scrubbing(const Database& database) {
  static_assert(schema_version_to_scrub == 2);
  return database.run("pragma user_version=2");
}

base::Result<void> mark_as_scrubbed(const Database& database) {
  return database.run("pragma user_version=1");
}

base::Result<bool> is_marked_for_scrubbing(const Database& database) {
  TRY(const std::int64_t version, database.number("pragma user_version"));
  return version == schema_version_to_scrub;
}

base::Result<void> check_schema(const Database& database, const std::string& file) {
  TRY(const std::int64_t application, database.number("pragma application_id"));
  if (application != application_id) return base::problem("store.not_a_dossier", {{"file", file}});
  TRY(const std::int64_t version, database.number("pragma user_version"));
  if (version > schema_version_to_scrub) {
    return base::problem("store.newer_version", {{"file", file}, {"version", version}});
  }
  if (version < 1) return base::problem("store.damaged", {{"file", file}});
  TRY(Statement rows, database.prepare("select name, sql from sqlite_schema order by name"));
  std::size_t seen = 0;
  for (;; ++seen) {
    TRY(const bool has_row, rows.step());
    if (!has_row) break;
    if (seen == tables.size() || rows.text(0) != tables[seen].name ||
        rows.text(1) != tables[seen].sql) {
      return base::problem("store.damaged", {{"file", file}});
    }
  }
  if (seen != tables.size()) return base::problem("store.damaged", {{"file", file}});
  return {};
}

}  // namespace vlecht::stores
