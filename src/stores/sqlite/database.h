// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/bytes.h"
#include "base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace vlecht::stores {

/// A prepared SQL statement; values are bound, never written into the text. When it goes, it goes
/// back to its connection, which prepares the same text only once.
class Statement {
 public:
  void bind(int parameter, std::int64_t number);
  /// The bytes stay with the caller until the statement is reset or gone.
  void bind(int parameter, base::ByteView bytes);
  void bind(int parameter, std::string_view text);
  void bind_null(int parameter);

  /// True when there is a row, false when there is none any more. After a problem the statement
  /// has been reset.
  base::Result<bool> step();
  /// For a statement without rows: runs it and makes it ready to run again.
  base::Result<void> run();
  void reset();

  std::int64_t number(int column) const;
  /// Views are valid until the next step.
  base::ByteView bytes(int column) const;
  std::string_view text(int column) const;
  bool is_blob(int column) const;
  bool is_number(int column) const;
  bool is_null(int column) const;

 private:
  friend class Database;
  using Kept = std::unordered_multimap<std::string_view, sqlite3_stmt*>;
  struct GiveBack {
    Kept* kept = nullptr;  // none: the statement is not used again
    std::string_view sql = {};
    void operator()(sqlite3_stmt* statement) const;
  };
  Statement(sqlite3* database, sqlite3_stmt* statement, GiveBack back, const std::string* file)
      : database_(database), statement_(statement, back), file_(file) {}

  sqlite3* database_;
  std::unique_ptr<sqlite3_stmt, GiveBack> statement_;
  const std::string* file_;
};

/// One connection to an SQLite file, closed when it goes. Not for two threads at a time.
/// Problems: `store.not_a_dossier`, `store.damaged`, `store.locked`, `store.full`,
/// `store.read_only`, `store.file_too_large`, `store.failed`, each with the file's name.
class Database {
 public:
  enum class Mode { read_write, read_only, read_only_unchanging };
  static base::Result<Database> open(const std::string& path, Mode mode);

  /// `sql` is a literal. A statement does not outlive its connection.
  base::Result<Statement> prepare(const char* sql) const;
  /// One statement without parameters; rows are dropped.
  base::Result<void> run(const char* sql) const;
  /// The first column of the first row as a number.
  base::Result<std::int64_t> number(const char* sql) const;

  /// Makes the target the same as this database is at one moment; others go on reading and writing.
  base::Result<void> copy_to(Database& target) const;

  /// A connection that only reads neither moves nor removes the write-ahead log.
  void leave_log_alone();

 private:
  struct Close {
    void operator()(sqlite3* database) const;
  };
  struct Finalize {
    void operator()(Statement::Kept* kept) const;
  };
  base::Result<Statement> prepared_anew(const char* sql, Statement::GiveBack back) const;

  std::unique_ptr<sqlite3, Close> database_;
  std::unique_ptr<std::string> file_;
  std::unique_ptr<Statement::Kept, Finalize> kept_;  // goes before the connection
};

}  // namespace vlecht::stores
