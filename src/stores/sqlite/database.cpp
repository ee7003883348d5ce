// SPDX-License-Identifier: EUPL-1.2
#include "stores/sqlite/database.h"

#include <sqlite3.h>

#include "base/check.h"

namespace vlecht::stores {
namespace {

constexpr int busy_milliseconds = 5'000;

base::Unexpected failure(sqlite3* database, int code, const std::string& file) {
  switch (code & 0xFF) {
    case SQLITE_NOTADB:
      return base::problem("store.not_a_dossier", {{"file", file}});
    case SQLITE_CORRUPT:
    case SQLITE_SCHEMA:
      return base::problem("store.damaged", {{"file", file}});
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return base::problem("store.locked", {{"file", file}});
    case SQLITE_FULL:
      return base::problem("store.full", {{"file", file}});
    case SQLITE_READONLY:
      return base::problem("store.read_only", {{"file", file}});
    case SQLITE_TOOBIG:
      return base::problem("store.file_too_large", {{"file", file}});
    default: {
      const char* reason = database != nullptr ? sqlite3_errmsg(database) : sqlite3_errstr(code);
      return base::problem("store.failed", {{"file", file}, {"reason", std::string(reason)}});
    }
  }
}

// An SQLite URI, in which only letters and digits of the path stand for themselves.
std::string unchanging_uri(const std::string& path) {
  static constexpr std::string_view digits = "0123456789ABCDEF";
  std::string uri = "file:";
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_plain = (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
                          (byte >= 'A' && byte <= 'Z') || byte == '/';
    if (is_plain) {
      uri += c;
    } else {
      uri += '%';
      uri += digits[byte / 16];
      uri += digits[byte % 16];
    }
  }
  return uri + "?immutable=1";
}

}  // namespace

void Statement::GiveBack::operator()(sqlite3_stmt* statement) const {
  if (kept == nullptr) {
    sqlite3_finalize(statement);
    return;
  }
  sqlite3_reset(statement);
  sqlite3_clear_bindings(statement);  // they point at bytes of whoever used it
  try {
    kept->emplace(sql, statement);
  } catch (const std::bad_alloc&) {
    sqlite3_finalize(statement);
  }
}

void Database::Finalize::operator()(Statement::Kept* kept) const {
  for (const auto& [sql, statement] : *kept) sqlite3_finalize(statement);
  delete kept;
}

void Database::Close::operator()(sqlite3* database) const { sqlite3_close_v2(database); }

void Statement::bind(int parameter, std::int64_t number) {
  CHECK(sqlite3_bind_int64(statement_.get(), parameter, number) == SQLITE_OK);
}

void Statement::bind(int parameter, base::ByteView bytes) {
  // SQLite takes a null pointer for NULL, and an empty view may have one.
  static constexpr base::Byte nothing = 0;
  const void* data = bytes.empty() ? &nothing : bytes.data();
  CHECK(sqlite3_bind_blob64(statement_.get(), parameter, data, bytes.size(), SQLITE_STATIC) ==
        SQLITE_OK);
}

void Statement::bind(int parameter, std::string_view text) {
  CHECK(sqlite3_bind_text64(statement_.get(), parameter, text.data(), text.size(), SQLITE_STATIC,
                            SQLITE_UTF8) == SQLITE_OK);
}

void Statement::bind_null(int parameter) {
  CHECK(sqlite3_bind_null(statement_.get(), parameter) == SQLITE_OK);
}

base::Result<bool> Statement::step() {
  const int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  auto problem = failure(database_, code, *file_);
  sqlite3_reset(statement_.get());
  return problem;
}

base::Result<void> Statement::run() {
  const auto stepped = step();
  if (!stepped) return base::Unexpected(stepped.error());
  reset();
  return {};
}

void Statement::reset() { sqlite3_reset(statement_.get()); }

std::int64_t Statement::number(int column) const {
  return sqlite3_column_int64(statement_.get(), column);
}

base::ByteView Statement::bytes(int column) const {
  const auto* data = static_cast<const base::Byte*>(sqlite3_column_blob(statement_.get(), column));
  const int size = sqlite3_column_bytes(statement_.get(), column);
  if (data == nullptr || size <= 0) return {};
  return {data, static_cast<std::size_t>(size)};
}

std::string_view Statement::text(int column) const { return base::text_of(bytes(column)); }

bool Statement::is_blob(int column) const {
  return sqlite3_column_type(statement_.get(), column) == SQLITE_BLOB;
}
bool Statement::is_number(int column) const {
  return sqlite3_column_type(statement_.get(), column) == SQLITE_INTEGER;
}
bool Statement::is_null(int column) const {
  return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

base::Result<Database> Database::open(const std::string& path, Mode mode) {
  Database out;
  out.file_ = std::make_unique<std::string>(path);
  out.kept_.reset(new Statement::Kept);
  const bool is_unchanging = mode == Mode::read_only_unchanging;
  const std::string name = is_unchanging ? unchanging_uri(path) : path;
  const int flags = (mode == Mode::read_write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) |
                    (is_unchanging ? SQLITE_OPEN_URI : 0) | SQLITE_OPEN_NOMUTEX |
                    SQLITE_OPEN_EXRESCODE;
  sqlite3* database = nullptr;
  const int code = sqlite3_open_v2(name.c_str(), &database, flags, nullptr);
  out.database_.reset(database);
  if (code != SQLITE_OK) return failure(database, code, path);
  sqlite3_busy_timeout(database, busy_milliseconds);
  // The file may have been made by anyone: nothing in it is to run or to overrule our statements.
  sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
  sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
  TRY_VOID(out.run("pragma cell_size_check=on"));
  TRY_VOID(out.run("pragma mmap_size=0"));
  return out;
}

base::Result<Statement> Database::prepare(const char* sql) const {
  const std::string_view text(sql);
  // Some pragmas do their work while they are prepared.
  if (text.starts_with("pragma")) return prepared_anew(sql, {});
  if (const auto found = kept_->find(text); found != kept_->end()) {
    sqlite3_stmt* const statement = found->second;
    kept_->erase(found);
    return Statement(database_.get(), statement, {kept_.get(), text}, file_.get());
  }
  return prepared_anew(sql, {kept_.get(), text});
}

base::Result<Statement> Database::prepared_anew(const char* sql, Statement::GiveBack back) const {
  sqlite3_stmt* statement = nullptr;
  const unsigned flags = back.kept != nullptr ? SQLITE_PREPARE_PERSISTENT : 0U;
  const int code = sqlite3_prepare_v3(database_.get(), sql, -1, flags, &statement, nullptr);
  if (code != SQLITE_OK) return failure(database_.get(), code, *file_);
  return Statement(database_.get(), statement, back, file_.get());
}

base::Result<void> Database::run(const char* sql) const {
  TRY(Statement statement, prepare(sql));
  return statement.run();
}

base::Result<std::int64_t> Database::number(const char* sql) const {
  TRY(Statement statement, prepare(sql));
  TRY(const bool has_row, statement.step());
  if (!has_row) return base::problem("store.damaged", {{"file", *file_}});
  return statement.number(0);
}

base::Result<void> Database::copy_to(Database& target) const {
  sqlite3* const to = target.database_.get();
  sqlite3_backup* const backup = sqlite3_backup_init(to, "main", database_.get(), "main");
  if (backup == nullptr) return failure(to, sqlite3_errcode(to), *target.file_);
  // All pages in one step, which is one read of the source at one moment.
  const int stepped = sqlite3_backup_step(backup, -1);
  const int finished = sqlite3_backup_finish(backup);
  if (stepped == SQLITE_DONE && finished == SQLITE_OK) return {};
  // SQLite does not say which of the two it is; a full disk can only be the target's.
  const int code = finished != SQLITE_OK ? finished : stepped;
  const bool is_target = (code & 0xFF) == SQLITE_FULL || (code & 0xFF) == SQLITE_IOERR;
  return failure(to, code, is_target ? *target.file_ : *file_);
}

void Database::leave_log_alone() {
  sqlite3_wal_autocheckpoint(database_.get(), 0);
  sqlite3_db_config(database_.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

}  // namespace vlecht::stores
