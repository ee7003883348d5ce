// SPDX-License-Identifier: EUPL-1.2
#include "stores/sqlite/sqlite_store.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <new>
#include <utility>

#include "base/check.h"
#include "base/limits.h"
#include "base/problem.h"
#include "journal/merkle.h"
#include "stores/sqlite/entry_table.h"
#include "stores/sqlite/schema.h"
#include "stores/sqlite/scrub.h"

namespace vlecht::stores {
namespace {

using base::Result;
using Lock = std::lock_guard<std::recursive_mutex>;

constexpr std::size_t id_bytes = 16;
constexpr std::size_t tile_bytes_max = 256 * 32;
constexpr std::uint32_t levels_max = 8;  // of tiles, more than any journal has
constexpr std::uint64_t number_max = (std::uint64_t{1} << 53) - 1;
constexpr std::size_t file_bytes_max = 999'000'000;  // SQLite keeps at most 10^9 bytes in a row

using base::shown;

bool exists(const std::string& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0;
}

bool has_content(const std::string& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && status.st_size > 0;
}

// Reserves the name: whoever comes second finds that it exists.
Result<void> reserve(const std::string& path) {
  const int handle = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0660);
  if (handle >= 0) {
    ::close(handle);
    return {};
  }
  const int error = errno;
  if (error == EEXIST) return base::problem("store.exists", {{"file", path}});
  if (error == EROFS || error == EACCES || error == EPERM) {
    return base::problem("store.read_only", {{"file", path}});
  }
  if (error == ENOSPC || error == EDQUOT) return base::problem("store.full", {{"file", path}});
  return base::problem("store.failed",
                       {{"file", path}, {"reason", std::string(std::strerror(error))}});
}

// The new name itself must survive loss of power too.
Result<void> sync_folder_of(const std::string& path) {
  const auto slash = path.rfind('/');
  const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
  const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const bool is_synced = handle >= 0 && ::fsync(handle) == 0;
  const int error = errno;
  if (handle >= 0) ::close(handle);
  if (is_synced) return {};
  return base::problem("store.failed",
                       {{"file", path}, {"reason", std::string(std::strerror(error))}});
}

// 16 bytes for the 36 characters of a UUID.
std::optional<base::Bytes> packed(const std::string& id) {
  std::string digits;
  std::copy_if(id.begin(), id.end(), std::back_inserter(digits), [](char c) { return c != '-'; });
  auto bytes = base::from_hex(digits);
  if (id.size() != 36 || !bytes || bytes->size() != id_bytes) return std::nullopt;
  return bytes;
}

std::string unpacked(base::ByteView bytes) {
  std::string id = base::to_hex(bytes);
  for (const std::size_t at : {8U, 13U, 18U, 23U}) id.insert(at, 1, '-');
  return id;
}

// The first tile of a level of which a tree of `size` entries has nothing.
std::uint64_t tiles_at(std::uint64_t size, std::uint32_t level) {
  const std::uint64_t hashes = journal::hashes_at(size, level);
  return hashes / journal::tile_width + (hashes % journal::tile_width == 0 ? 0 : 1);
}

bool is_beyond(std::int64_t level, std::int64_t index, std::uint64_t size) {
  return level >= 0 && level < levels_max && index >= 0 &&
         static_cast<std::uint64_t>(index) >= tiles_at(size, static_cast<std::uint32_t>(level));
}

// What a large transaction left that never came to an end. Its bytes go too: they may be about
// persons, and nothing recorded would tell that they are there.
Result<void> clear_staged(const Database& writer) {
  TRY_VOID(writer.run("pragma secure_delete=on"));
  TRY(const std::int64_t size, writer.number("select size from head"));
  TRY(Statement bundles, writer.prepare("delete from bundle where n >= ?1"));
  bundles.bind(1, size / shown(journal::bundle_width));
  TRY_VOID(bundles.run());
  TRY(Statement tiles, writer.prepare("delete from tile where lvl = ?1 and n >= ?2"));
  for (std::uint32_t level = 0; level < levels_max; ++level) {
    tiles.bind(1, std::int64_t{level});
    tiles.bind(2, shown(tiles_at(static_cast<std::uint64_t>(size), level)));
    TRY_VOID(tiles.run());
  }
  return writer.run("delete from staging");
}

Result<void> clear_leftovers(const Database& writer) {
  TRY(const std::int64_t count, writer.number("select count(*) from staging"));
  if (count == 0) return {};
  TRY_VOID(writer.run("begin immediate"));
  if (const auto cleared = clear_staged(writer); !cleared) {
    (void)writer.run("rollback");
    return cleared;
  }
  return writer.run("commit");
}

bool has_file_too_large(const journal::Batch& batch) {
  const auto is_too_large = [](const std::optional<base::Bytes>& file) {
    return file && file->size() > file_bytes_max;
  };
  return is_too_large(batch.file) ||
         std::any_of(batch.earlier.begin(), batch.earlier.end(),
                     [&](const auto& earlier) { return is_too_large(earlier.file); });
}

// That the trees of pages are in order and each page is used once.
Result<void> check_structure(const Database& database, const std::string& path) {
  TRY(Statement check, database.prepare("pragma quick_check(1)"));
  TRY(const bool has_row, check.step());
  if (!has_row || check.text(0) != "ok") return base::problem("store.damaged", {{"file", path}});
  return {};
}

// No dossier is made so that SQLite moves its pages; a header that says so, in the numbers at 52
// and 64 (sqlite.org/fileformat.html), would have it write over what is there.
bool keeps_pages_in_place(const std::string& path) {
  std::array<char, 68> header{};
  std::ifstream file(path, std::ios::binary);
  file.read(header.data(), static_cast<std::streamsize>(header.size()));
  const auto is_zero = [&](std::size_t at) {
    return std::all_of(header.begin() + static_cast<std::ptrdiff_t>(at),
                       header.begin() + static_cast<std::ptrdiff_t>(at + 4),
                       [](char byte) { return byte == 0; });
  };
  return file && is_zero(52) && is_zero(64);
}

Result<Database> open_writer(const std::string& path) {
  TRY(Database writer, Database::open(path, Database::Mode::read_write));
  TRY_VOID(check_schema(writer, path));
  if (!keeps_pages_in_place(path)) return base::problem("store.damaged", {{"file", path}});
  // Pages on the free list are written over: only a list that fits may be used.
  TRY(const std::int64_t free_pages, writer.number("pragma freelist_count"));
  if (free_pages != 0) TRY_VOID(check_structure(writer, path));
  // EXTRA is FULL, and while the log is turned on or off the journal that SQLite uses for that is
  // removed for good: one that comes back after loss of power would undo what was recorded since.
  TRY_VOID(writer.run("pragma synchronous=extra"));
  TRY_VOID(writer.run("pragma journal_mode=wal"));
  // Moving the log into the file takes longer than a commit, and the commit that has to do it waits
  // for it: one in some hundred small commits instead of one in a hundred. The log keeps its length
  // (journal_size_limit below), so that a commit overwrites it instead of making it longer, which
  // would cost the file system a write of its own.
  TRY_VOID(writer.run("pragma wal_autocheckpoint=4000"));
  TRY_VOID(writer.run("pragma cache_size=-16000"));
  TRY_VOID(writer.run("pragma journal_size_limit=67108864"));
  TRY_VOID(clear_leftovers(writer));
  TRY(const bool is_unfinished, is_marked_for_scrubbing(writer));
  if (is_unfinished) TRY_VOID(scrub(writer, path));
  return writer;
}

Result<Database> open_reader_as(const std::string& path, Database::Mode mode) {
  TRY(Database reader, Database::open(path, mode));
  reader.leave_log_alone();
  TRY_VOID(reader.run("pragma cache_size=-8000"));
  TRY_VOID(check_schema(reader, path));
  return reader;
}

// A process that was killed while it turned the log on or off leaves SQLite's other journal, which
// is undone by the next that reads and may write.
bool undo_half_done_change(const std::string& path) {
  if (!has_content(path + "-journal")) return false;
  const auto database = Database::open(path, Database::Mode::read_write);
  return database && database->number("pragma schema_version");
}

Result<Database> open_reader(const std::string& path) {
  auto reader = open_reader_as(path, Database::Mode::read_only);
  if (!reader && reader.error().name == "store.read_only" && undo_half_done_change(path)) {
    reader = open_reader_as(path, Database::Mode::read_only);
  }
  if (reader || has_content(path + "-wal")) return reader;
  const std::string& name = reader.error().name;
  if (name != "store.failed" && name != "store.read_only") return reader;
  // A copy in a folder where nothing can be written, taken while the dossier was in use: SQLite
  // wants its log there, unless it is told that nobody writes.
  return open_reader_as(path, Database::Mode::read_only_unchanging);
}

}  // namespace

SqliteStore::SqliteStore(std::string path, std::optional<WriterLock> lock,
                         std::optional<Database> writer, Database reader)
    : path_(std::move(path)),
      lock_(std::move(lock)),
      writer_(std::move(writer)),
      reader_(std::move(reader)) {}

Result<std::unique_ptr<SqliteStore>> SqliteStore::create(const std::string& path) {
  TRY_VOID(reserve(path));
  const auto made = [&]() -> Result<void> {
    TRY(const Database database, Database::open(path, Database::Mode::read_write));
    TRY_VOID(create_schema(database));
    return sync_folder_of(path);
  }();
  if (!made) {
    ::unlink(path.c_str());
    return base::Unexpected(made.error());
  }
  return open(path, true);
}

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const std::string& path, bool for_writing) {
  if (!exists(path)) return base::problem("store.not_found", {{"file", path}});
  std::optional<WriterLock> lock;
  std::optional<Database> writer;
  if (for_writing) {
    // First whether it is a dossier at all: nothing is made beside a file that is none.
    TRY_VOID(open_reader(path).map([](const Database&) {}));
    TRY(lock, WriterLock::take(path));
    TRY(writer, open_writer(path));
  }
  TRY(Database reader, open_reader(path));
  return std::unique_ptr<SqliteStore>(
      new SqliteStore(path, std::move(lock), std::move(writer), std::move(reader)));
}

SqliteStore::~SqliteStore() {
  reader_.reset();
  if (!writer_) return;
  // Everything into the one file. When another process is reading, the log stays, empty, until
  // the next clean close.
  try {
    (void)writer_->run("pragma wal_checkpoint(truncate)");
    (void)writer_->run("pragma busy_timeout=0");
    (void)writer_->run("pragma journal_mode=delete");
  } catch (const std::bad_alloc&) {
    // No memory even to say what went wrong. The log then stays beside the dossier, as after a
    // crash, and the next that opens it goes on from there.
  }
  writer_.reset();
}

std::vector<std::string> SqliteStore::files(const std::string& path) {
  return {path, path + "-wal", path + "-shm", path + "-journal", path + "-lock"};
}

base::Unexpected SqliteStore::damaged() const {
  return base::problem("store.damaged", {{"file", path_}});
}

base::Unexpected SqliteStore::missing(std::uint64_t entry) const {
  return base::problem("store.damaged", {{"file", path_}, {"entry", shown(entry)}});
}

// The head, and whether the first and last entries are there as it says, and none beyond but for
// what is staged.
Result<journal::Head> SqliteStore::head() const {
  const Lock lock(reading_);
  TRY(Statement row, reader_->prepare("select size, recorded, root, (select size from staging), "
                                      "(select max(n) from bundle where n < head.size / 256), "
                                      "(select max(n) from bundle), (select min(seq) from entry), "
                                      "(select max(seq) from entry) from head"));
  TRY(const bool has_row, row.step());
  if (!has_row || row.bytes(2).size() != 32 || row.number(0) < 0) return damaged();
  journal::Head head{static_cast<std::uint64_t>(row.number(0)), row.number(1), {}};
  if (head.size > number_max) return damaged();
  const base::ByteView root = row.bytes(2);
  std::copy(root.begin(), root.end(), head.root.begin());
  const auto number_or = [&](int column, std::int64_t none) {
    return row.is_null(column) ? none : row.number(column);
  };
  const std::int64_t size = row.number(0);
  const std::int64_t bundles = size / shown(journal::bundle_width);
  const std::int64_t tail = bundles * shown(journal::bundle_width);
  const bool is_staging = !row.is_null(3);
  if (is_staging && row.number(3) != size) return damaged();
  const std::int64_t last_bundle = number_or(4, -1);
  if (last_bundle < bundles - 1) {
    return missing(static_cast<std::uint64_t>(last_bundle + 1) * journal::bundle_width);
  }
  if (!is_staging && number_or(5, -1) >= bundles) return damaged();
  const std::int64_t first_row = number_or(6, tail);
  const std::int64_t last_row = number_or(7, tail - 1);
  if (first_row < tail || last_row >= size) return damaged();
  if (first_row > tail) return missing(static_cast<std::uint64_t>(tail));
  if (last_row < size - 1) return missing(static_cast<std::uint64_t>(last_row) + 1);
  return head;
}

Result<void> SqliteStore::append(const journal::Batch& batch) {
  const std::lock_guard<std::mutex> lock(writing_);
  if (!writer_) return base::problem("store.read_only", {{"file", path_}});
  if (is_stopped_) return base::problem("store.stopped", {{"file", path_}});
  if (has_file_too_large(batch)) {
    return base::problem("store.file_too_large", {{"file", path_}});
  }
  // Back to waiting for the disk: what was staged must be on it before it counts.
  if (is_staging_) TRY_VOID(writer_->run("pragma synchronous=full"));
  TRY_VOID(in_transaction([&] { return write(batch); }));
  // It counts now; what goes wrong from here on is for the next attempt.
  is_stopped_ = true;
  is_stopped_ = !end_staging();
  return {};
}

// A part may be lost with the power, as long as nothing before the head is: it does not count yet,
// and the commit that makes it count waits until all of it is on the disk.
Result<void> SqliteStore::stage(const journal::Stage& stage) {
  const std::lock_guard<std::mutex> lock(writing_);
  if (!writer_) return base::problem("store.read_only", {{"file", path_}});
  if (is_stopped_) return base::problem("store.stopped", {{"file", path_}});
  if (!std::exchange(is_staging_, true)) {
    TRY_VOID(writer_->run("pragma synchronous=normal"));
    TRY_VOID(writer_->run("pragma wal_autocheckpoint=16000"));
  }
  return in_transaction([&]() -> Result<void> {
    TRY_VOID(check_head(stage.before));
    TRY(Statement mark, writer_->prepare("insert or ignore into staging values(1, ?1)"));
    mark.bind(1, shown(stage.before.size));
    TRY_VOID(mark.run());
    EntryTable entries(*writer_, path_, stage.before.size, packer_);
    CHECK(stage.first % journal::bundle_width == 0);
    const std::uint64_t bundle = stage.first / journal::bundle_width;
    if (stage.packed.empty()) {
      TRY_VOID(entries.append_bundles(bundle, stage.entries));
    } else {
      std::size_t whole = 0;
      for (const journal::Bundle& each : stage.entries) whole += each.size();
      CHECK(stage.packed.size() * journal::bundle_width == whole);
      TRY_VOID(entries.append_packed(bundle, stage.packed));
    }
    return write_tiles(stage.tiles);
  });
}

journal::Packing SqliteStore::packing() const {
  return [](base::ByteView bundle) {
    thread_local base::Packer pack;  // its room is used again
    const base::ByteView packed = pack(bundle);
    return base::Bytes(packed.begin(), packed.end());
  };
}

Result<void> SqliteStore::unstage() {
  const std::lock_guard<std::mutex> lock(writing_);
  if (!writer_) return base::problem("store.read_only", {{"file", path_}});
  if (!is_staging_) return {};
  if (is_stopped_) return base::problem("store.stopped", {{"file", path_}});
  TRY_VOID(in_transaction([&] { return clear_staged(*writer_); }));
  return end_staging();
}

Result<void> SqliteStore::end_staging() {
  if (!is_staging_) return {};
  TRY_VOID(writer_->run("pragma synchronous=full"));
  TRY_VOID(writer_->run("pragma wal_autocheckpoint=4000"));
  is_staging_ = false;
  return {};
}

Result<void> SqliteStore::scrub() {
  const std::lock_guard<std::mutex> lock(writing_);
  if (!writer_) return base::problem("store.read_only", {{"file", path_}});
  if (is_stopped_) return base::problem("store.stopped", {{"file", path_}});
  // Whoever reads keeps the log from being emptied.
  const Lock no_reading(reading_);
  auto done = stores::scrub(*writer_, path_);
  // It is tried again when the dossier is next opened for writing; nothing else comes before.
  is_stopped_ = !done;
  return done;
}

// After a failed write it is uncertain what is on disk: no further ones until the file has been
// opened, and with that verified, again.
Result<void> SqliteStore::in_transaction(const std::function<Result<void>()>& work) {
  auto done = writer_->run("begin immediate");
  if (!done) return done;
  // Also when `work` finds no memory and throws.
  is_stopped_ = true;
  done = work();
  if (done) done = writer_->run("commit");
  is_stopped_ = !done;
  if (done) return done;
  const bool is_rolled_back = writer_->run("rollback").has_value();
  const bool is_harmless = done.error().name == "store.head_moved" && is_rolled_back;
  is_stopped_ = !is_harmless;
  return done;
}

Result<void> SqliteStore::check_head(const journal::Head& before) {
  TRY(Statement row, writer_->prepare("select size, recorded, root from head"));
  TRY(const bool has_row, row.step());
  if (!has_row) return damaged();
  const base::ByteView root = row.bytes(2);
  const bool is_same = row.number(0) == shown(before.size) && row.number(1) == before.recorded_at &&
                       std::equal(root.begin(), root.end(), before.root.begin(), before.root.end());
  if (!is_same) return base::problem("store.head_moved", {{"file", path_}});
  return {};
}

Result<void> SqliteStore::write(const journal::Batch& batch) {
  CHECK(batch.after.size ==
        batch.before.size + batch.entries.size() + batch.staged + batch.rest.size());
  TRY_VOID(check_head(batch.before));
  EntryTable entries(*writer_, path_, batch.before.size, packer_);
  TRY_VOID(entries.append(batch.entries));
  entries.skip(batch.staged);
  TRY_VOID(entries.append(batch.rest));
  TRY_VOID(write_tiles(batch.tiles));
  if (batch.staged > 0) TRY_VOID(writer_->run("delete from staging"));
  return write_beside(batch);
}

Result<void> SqliteStore::write_tiles(const std::vector<journal::Tile>& tiles) {
  TRY(Statement row, writer_->prepare("insert or replace into tile values(?1, ?2, ?3)"));
  for (const journal::Tile& tile : tiles) {
    row.bind(1, std::int64_t{tile.level});
    row.bind(2, shown(tile.index));
    row.bind(3, tile.hashes);
    TRY_VOID(row.run());
  }
  return {};
}

Result<void> SqliteStore::write_beside(const journal::Batch& batch) {
  for (const journal::EarlierTransaction& earlier : batch.earlier) {
    TRY_VOID(write_transaction(earlier.id, earlier.entry));
    if (earlier.file) TRY_VOID(write_file(earlier.file_digest, *earlier.file));
  }
  TRY_VOID(write_transaction(batch.transaction_id, batch.transaction_entry));
  if (batch.file) TRY_VOID(write_file(batch.file_digest, *batch.file));
  TRY_VOID(erase(batch));
  TRY(Statement head, writer_->prepare("update head set size=?1, recorded=?2, root=?3"));
  head.bind(1, shown(batch.after.size));
  head.bind(2, batch.after.recorded_at);
  head.bind(3, batch.after.root);
  return head.run();
}

Result<void> SqliteStore::write_transaction(const std::string& id, std::uint64_t entry) {
  const auto bytes = packed(id);
  CHECK(bytes.has_value());
  TRY(Statement row, writer_->prepare("insert into tx values(?1, ?2)"));
  row.bind(1, *bytes);
  row.bind(2, shown(entry));
  return row.run();
}

Result<void> SqliteStore::write_file(const base::Digest& digest, const base::Bytes& content) {
  TRY(Statement row, writer_->prepare("insert or ignore into blob values(?1, ?2)"));
  row.bind(1, digest);
  row.bind(2, content);
  return row.run();
}

Result<void> SqliteStore::erase(const journal::Batch& batch) {
  if (batch.erased_entries.empty() && batch.erased_files.empty()) return {};
  TRY_VOID(EntryTable(*writer_, path_, batch.after.size, packer_).erase(batch.erased_entries));
  TRY(Statement file, writer_->prepare("delete from blob where sha256=?1"));
  for (const base::Digest& digest : batch.erased_files) {
    file.bind(1, digest);
    TRY_VOID(file.run());
  }
  return mark_for_scrubbing(*writer_);
}

Result<void> SqliteStore::read(std::uint64_t first, std::uint64_t last, const Visit& visit) const {
  return reading([&](EntryTable& entries) { return entries.read(first, last, visit); });
}

Result<void> SqliteStore::read(const std::vector<std::uint64_t>& numbers,
                               const Visit& visit) const {
  return reading([&](EntryTable& entries) { return entries.read(numbers, visit); });
}

// In one transaction, so that size and entries are of the same moment.
Result<void> SqliteStore::reading(const std::function<Result<void>(EntryTable&)>& use) const {
  const Lock lock(reading_);
  const bool is_outermost = reading_depth_ == 0;
  if (is_outermost) TRY_VOID(reader_->run("begin"));
  ++reading_depth_;
  const auto size = reader_->number("select size from head");
  Result<void> done = {};
  if (!size || *size < 0) {
    done = size ? damaged() : base::Unexpected(size.error());
  } else {
    EntryTable entries(*reader_, path_, static_cast<std::uint64_t>(*size), packer_);
    done = use(entries);
  }
  --reading_depth_;
  if (is_outermost) (void)reader_->run("rollback");
  return done;
}

Result<void> SqliteStore::tiles(const std::function<bool(const journal::Tile&)>& visit) const {
  const Lock lock(reading_);
  TRY(Statement staging, reader_->prepare("select size from staging"));
  TRY(const bool is_staging, staging.step());
  const auto size = is_staging ? static_cast<std::uint64_t>(staging.number(0)) : 0;
  TRY(Statement rows, reader_->prepare("select lvl, n, h from tile order by lvl, n"));
  for (;;) {
    TRY(const bool has_row, rows.step());
    if (!has_row) return {};
    if (is_staging && is_beyond(rows.number(0), rows.number(1), size)) continue;
    const base::ByteView hashes = rows.bytes(2);
    const bool is_sound = rows.number(0) >= 0 && rows.number(0) < levels_max &&
                          rows.number(1) >= 0 && hashes.size() <= tile_bytes_max;
    if (!is_sound) return damaged();
    const journal::Tile tile{static_cast<std::uint32_t>(rows.number(0)),
                             static_cast<std::uint64_t>(rows.number(1)),
                             {hashes.begin(), hashes.end()}};
    if (!visit(tile)) return {};
  }
}

Result<std::optional<journal::Tile>> SqliteStore::tile(std::uint32_t level,
                                                       std::uint64_t index) const {
  const Lock lock(reading_);
  if (index > number_max) return std::nullopt;
  TRY(Statement row, reader_->prepare("select h from tile where lvl = ?1 and n = ?2"));
  row.bind(1, std::int64_t{level});
  row.bind(2, shown(index));
  TRY(const bool has_row, row.step());
  if (!has_row) return std::nullopt;
  const base::ByteView hashes = row.bytes(0);
  return journal::Tile{level, index, {hashes.begin(), hashes.end()}};
}

// Looking up each by itself would go through the whole depth of the table for each.
Result<std::vector<std::optional<journal::Tile>>> SqliteStore::tile_range(
    std::uint32_t level, std::uint64_t first, std::uint64_t last) const {
  const Lock lock(reading_);
  CHECK(first <= last && last <= number_max);
  TRY(Statement rows, reader_->prepare("select n, h from tile where lvl = ?1 and n >= ?2 and "
                                       "n < ?3 order by n"));
  rows.bind(1, std::int64_t{level});
  rows.bind(2, shown(first));
  rows.bind(3, shown(last));
  std::vector<std::optional<journal::Tile>> out(last - first);
  for (;;) {
    TRY(const bool has_row, rows.step());
    if (!has_row) return out;
    const auto index = static_cast<std::uint64_t>(rows.number(0));
    if (index < first || index >= last) continue;  // a damaged table: those in range are missed
    const base::ByteView hashes = rows.bytes(1);
    out[index - first] = journal::Tile{level, index, {hashes.begin(), hashes.end()}};
  }
}

Result<std::optional<std::uint64_t>> SqliteStore::transaction(const std::string& id) const {
  const Lock lock(reading_);
  const auto bytes = packed(id);
  if (!bytes) return std::nullopt;
  TRY(Statement row, reader_->prepare("select seq from tx where id = ?1"));
  row.bind(1, *bytes);
  TRY(const bool has_row, row.step());
  if (!has_row) return std::nullopt;
  return static_cast<std::uint64_t>(row.number(0));
}

Result<std::vector<std::pair<std::string, std::uint64_t>>> SqliteStore::transactions() const {
  const Lock lock(reading_);
  std::vector<std::pair<std::string, std::uint64_t>> out;
  TRY(Statement rows, reader_->prepare("select id, seq from tx order by id"));
  for (;;) {
    TRY(const bool has_row, rows.step());
    if (!has_row) return out;
    if (rows.bytes(0).size() != id_bytes || rows.number(1) < 0) return damaged();
    out.emplace_back(unpacked(rows.bytes(0)), static_cast<std::uint64_t>(rows.number(1)));
  }
}

Result<std::optional<base::Bytes>> SqliteStore::file(const base::Digest& digest) const {
  const Lock lock(reading_);
  TRY(Statement row, reader_->prepare("select bytes from blob where sha256 = ?1"));
  row.bind(1, digest);
  TRY(const bool has_row, row.step());
  if (!has_row) return std::nullopt;
  const base::ByteView bytes = row.bytes(0);
  return base::Bytes(bytes.begin(), bytes.end());
}

Result<void> SqliteStore::keep_checkpoint(std::uint64_t size, const std::string& note) {
  const std::lock_guard<std::mutex> lock(writing_);
  if (!writer_) return base::problem("store.read_only", {{"file", path_}});
  if (is_stopped_) return base::problem("store.stopped", {{"file", path_}});
  return in_transaction([&]() -> Result<void> {
    TRY(Statement row, writer_->prepare("insert or replace into checkpoint values(?1, ?2)"));
    row.bind(1, shown(size));
    row.bind(2, note);
    return row.run();
  });
}

Result<std::vector<std::pair<std::uint64_t, std::string>>> SqliteStore::checkpoints() const {
  const Lock lock(reading_);
  std::vector<std::pair<std::uint64_t, std::string>> out;
  TRY(Statement rows, reader_->prepare("select size, note from checkpoint order by size"));
  for (;;) {
    TRY(const bool has_row, rows.step());
    if (!has_row) return out;
    if (rows.number(0) < 0) return damaged();
    out.emplace_back(static_cast<std::uint64_t>(rows.number(0)), std::string(rows.text(1)));
  }
}

Result<void> SqliteStore::check() const {
  const Lock lock(reading_);
  return check_structure(*reader_, path_);
}

}  // namespace vlecht::stores
