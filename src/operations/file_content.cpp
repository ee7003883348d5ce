// SPDX-License-Identifier: EUPL-1.2
#include "operations/file_content.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <mutex>
#include <utility>
#include <vector>

#include "operations/file_handle.h"
#include "operations/files.h"

namespace vlecht::operations {
namespace {

// ---- What happens when mapped bytes are not there ----

// The system then sends SIGBUS to whoever reads them. The rest of the mapping becomes zeros, and it
// is known that they are no bytes of the file.
struct Watched {
  std::atomic<bool> is_taken = false;
  std::atomic<std::uintptr_t> begin = 0, end = 0;
  std::atomic<bool> is_broken = false;
};
std::array<Watched, 16> watched;  // NOLINT: a signal has no other way to find them
struct sigaction before_ours;

void pass_on(int signal, siginfo_t* info, void* context) {
  if ((before_ours.sa_flags & SA_SIGINFO) != 0)
    return before_ours.sa_sigaction(signal, info, context);
  if (before_ours.sa_handler != SIG_DFL && before_ours.sa_handler != SIG_IGN)
    return before_ours.sa_handler(signal);
  (void)::sigaction(signal, &before_ours, nullptr);  // and again, without us
}

void on_missing_bytes(int signal, siginfo_t* info, void* context) {
  const int error = errno;
  const auto at = reinterpret_cast<std::uintptr_t>(info->si_addr);
  for (Watched& each : watched) {
    if (info->si_code <= 0) break;  // sent by a program, and about no address
    const std::uintptr_t end = each.end;
    if (at < each.begin || at >= end) continue;
    const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    const std::uintptr_t from = at - at % page;
    each.is_broken = true;
    void* const zeros = ::mmap(reinterpret_cast<void*>(from), end - from, PROT_READ,
                               MAP_FIXED | MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (zeros == MAP_FAILED) break;
    errno = error;
    return;
  }
  pass_on(signal, info, context);
}

Watched* watch(const void* begin, std::size_t size) {
  static std::once_flag once;
  std::call_once(once, [] {
    struct sigaction ours = {};
    ours.sa_sigaction = on_missing_bytes;
    ours.sa_flags = SA_SIGINFO;
    (void)::sigaction(SIGBUS, &ours, &before_ours);
  });
  for (Watched& each : watched) {
    if (each.is_taken.exchange(true)) continue;
    each.is_broken = false;
    each.begin = reinterpret_cast<std::uintptr_t>(begin);
    each.end = each.begin + size;
    return &each;
  }
  return nullptr;
}

void unwatch(Watched& each) {
  each.end = 0;
  each.is_taken = false;
}

bool is_same(const struct stat& a, const struct stat& b) {
  const auto is_same_time = [](const timespec& one, const timespec& other) {
    return one.tv_sec == other.tv_sec && one.tv_nsec == other.tv_nsec;
  };
  return a.st_size == b.st_size && is_same_time(a.st_mtim, b.st_mtim) &&
         is_same_time(a.st_ctim, b.st_ctim);
}

// A system that cannot do so does it later, bit by bit.
void read_ahead(void* begin, std::size_t size, const base::Executor& executor) {
  constexpr std::size_t share = std::size_t{32} << 20;
  std::vector<base::Task> tasks;
  for (std::size_t at = 0; at < size; at += share) {
    tasks.emplace_back([from = static_cast<char*>(begin) + at, count = std::min(share, size - at)] {
      (void)::madvise(from, count, MADV_POPULATE_READ);
    });
  }
  executor(tasks);
}

}  // namespace

class FileContent::Mapping {
 public:
  /// None when the system cannot map it.
  static std::unique_ptr<const Mapping> of(const std::string& path, std::size_t size,
                                           const base::Executor& executor) {
    std::unique_ptr<Mapping> out(new Mapping(path, size));
    if (!out->is_mapped()) return nullptr;
    read_ahead(out->begin_, size, executor);
    return out;
  }
  Mapping(const Mapping&) = delete;
  Mapping& operator=(const Mapping&) = delete;
  ~Mapping() {
    // In this order: what comes to stand at these addresses next is not ours.
    if (watched_ != nullptr) unwatch(*watched_);
    if (begin_ != MAP_FAILED) (void)::munmap(begin_, size_);
  }

  base::ByteView bytes() const { return {static_cast<const base::Byte*>(begin_), size_}; }

  base::Result<void> check_unchanged() const {
    struct stat now = {};
    const bool is_whole = file_.stat(now) && is_same(now, before_) && !watched_->is_broken;
    if (is_whole) return {};
    return base::problem("file.changed", {{"file", path_}});
  }

 private:
  Mapping(const std::string& path, std::size_t size)
      : path_(path), file_(path, O_RDONLY), size_(size) {
    if (!file_.is_open() || !file_.stat(before_)) return;
    if (static_cast<std::size_t>(before_.st_size) != size) return;
    begin_ = file_.map(size);
    if (begin_ != MAP_FAILED) watched_ = watch(begin_, size);
  }
  bool is_mapped() const { return begin_ != MAP_FAILED && watched_ != nullptr; }

  std::string path_;
  FileHandle file_;
  std::size_t size_;
  struct stat before_ = {};
  void* begin_ = MAP_FAILED;
  Watched* watched_ = nullptr;
};

base::Result<FileContent> FileContent::open(const std::string& path, std::uint64_t bytes_max,
                                            const base::Executor& executor) {
  TRY(const std::uint64_t size, file_size(path, bytes_max));
  FileContent out;
  if (size > copied_bytes_max) out.mapping_ = Mapping::of(path, size, executor);
  if (out.mapping_) return out;
  TRY(out.copy_, read_file(path, bytes_max));
  return out;
}

FileContent::FileContent(base::Bytes copy) : copy_(std::move(copy)) {}
FileContent::FileContent(FileContent&&) noexcept = default;
FileContent& FileContent::operator=(FileContent&&) noexcept = default;
FileContent::~FileContent() = default;

base::ByteView FileContent::bytes() const { return mapping_ ? mapping_->bytes() : copy_; }

base::Result<void> FileContent::check_unchanged() const {
  return mapping_ ? mapping_->check_unchanged() : base::Result<void>();
}

}  // namespace vlecht::operations
