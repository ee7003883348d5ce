// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <cstdint>
#include <map>
#include <string>

#include "base/packing.h"
#include "journal/bundle.h"

namespace vlecht::examples {

/// What someone with the file in hand can do: any SQL, outside our program.
inline void run_sql(const std::string& path, const std::string& sql) {
  sqlite3* database = nullptr;
  ASSERT_EQ(sqlite3_open(path.c_str(), &database), SQLITE_OK);
  char* message = nullptr;
  EXPECT_EQ(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, &message), SQLITE_OK)
      << (message != nullptr ? message : "");
  sqlite3_free(message);
  sqlite3_close(database);
}

/// Rows of a query with a number and bytes.
inline std::map<std::int64_t, base::Bytes> rows_of(sqlite3* database, const char* sql) {
  std::map<std::int64_t, base::Bytes> rows;
  sqlite3_stmt* statement = nullptr;
  EXPECT_EQ(sqlite3_prepare_v2(database, sql, -1, &statement, nullptr), SQLITE_OK);
  while (sqlite3_step(statement) == SQLITE_ROW) {
    const auto* bytes = static_cast<const base::Byte*>(sqlite3_column_blob(statement, 1));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, 1));
    rows[sqlite3_column_int64(statement, 0)] = base::Bytes(bytes, bytes + size);
  }
  sqlite3_finalize(statement);
  return rows;
}

inline void insert(sqlite3* database, const char* sql, std::int64_t number, base::ByteView bytes) {
  sqlite3_stmt* statement = nullptr;
  EXPECT_EQ(sqlite3_prepare_v2(database, sql, -1, &statement, nullptr), SQLITE_OK);
  sqlite3_bind_int64(statement, 1, number);
  sqlite3_bind_blob(statement, 2, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC);
  EXPECT_EQ(sqlite3_step(statement), SQLITE_DONE);
  sqlite3_finalize(statement);
}

/// Any SQL on a table `entry` that holds all entries, those of packed bundles too; afterwards they
/// are packed again. What is gone in the middle of a bundle is an empty entry there.
inline void run_entry_sql(const std::string& path, const std::string& sql) {
  sqlite3* database = nullptr;
  ASSERT_EQ(sqlite3_open(path.c_str(), &database), SQLITE_OK);
  sqlite3_exec(database, "begin", nullptr, nullptr, nullptr);  // not one for each entry
  base::Unpacker unpack;
  std::int64_t number = 0;
  for (const auto& [n, packed] : rows_of(database, "select n, packed from bundle")) {
    const auto content = unpack(packed, journal::bundle_bytes_max);
    ASSERT_TRUE(content);
    const auto entries = journal::entries_of(*content);
    ASSERT_TRUE(entries);
    for (const base::ByteView entry : entries.value()) {
      insert(database, "insert into entry values(?1, ?2)", number++, entry);
    }
  }
  sqlite3_exec(database, "commit", nullptr, nullptr, nullptr);
  sqlite3_close(database);
  run_sql(path, "delete from bundle");
  run_sql(path, sql);
  ASSERT_EQ(sqlite3_open(path.c_str(), &database), SQLITE_OK);
  sqlite3_exec(database, "begin", nullptr, nullptr, nullptr);
  auto rows = rows_of(database, "select seq, leaf from entry");
  base::Packer pack;
  const auto width = static_cast<std::int64_t>(journal::bundle_width);
  for (std::int64_t n = 0; n < number / width; ++n) {
    journal::Bundle bundle;
    for (std::int64_t seq = n * width; seq < (n + 1) * width; ++seq) bundle.add(rows[seq]);
    insert(database, "insert into bundle values(?1, ?2)", n, pack(bundle.bytes()));
  }
  sqlite3_exec(database, "commit", nullptr, nullptr, nullptr);
  sqlite3_close(database);
  run_sql(path, "delete from entry where seq >= 0 and seq < " + std::to_string(number));
}

}  // namespace vlecht::examples
