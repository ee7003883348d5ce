// SPDX-License-Identifier: EUPL-1.2
#include "plan.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace shim {
namespace {

constexpr int handles_max = 4096;

struct Plan {
  char folder[PATH_MAX] = "";
  bool counts[call_count] = {};
  std::int64_t kill_at = 0, fail_at = 0, memory_at = 0;
  int error = EIO;
  bool is_short = false, is_forever = false;
  int record = -1;
  const char* report = nullptr;
};

Plan plan;
std::atomic<std::int64_t> calls{0}, allocations{0};
std::atomic<std::int64_t> calls_of[call_count];
std::atomic<bool> is_armed{false}, was_short{false};
Handle handles[handles_max];
pthread_mutex_t order = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;

std::int64_t number(const char* name) {
  const char* text = ::getenv(name);
  return text != nullptr ? ::atoll(text) : 0;
}

int error_named(const char* name) {
  struct Named {
    const char* name;
    int error;
  };
  static constexpr Named known[] = {
      {"EIO", EIO}, {"ENOSPC", ENOSPC}, {"EDQUOT", EDQUOT}, {"EINTR", EINTR}, {"short", ENOSPC}};
  for (const Named& one : known) {
    if (::strcmp(one.name, name) == 0) return one.error;
  }
  give_up(name);
}

bool is_listed(const char* list, const char* name) {
  const std::size_t size = ::strlen(name);
  for (const char* at = list; (at = ::strstr(at, name)) != nullptr; at += size) {
    const bool begins = at == list || at[-1] == ',';
    if (begins && (at[size] == ',' || at[size] == '\0')) return true;
  }
  return false;
}

__attribute__((constructor)) void read_plan() {
  const char* folder = ::getenv("SHIM_FOLDER");
  if (folder != nullptr) ::strncpy(plan.folder, folder, sizeof plan.folder - 1);
  const char* listed = ::getenv("SHIM_CALLS");
  for (int i = 0; i < call_count; ++i) {
    const bool is_usual = i != static_cast<int>(Call::read) && i != static_cast<int>(Call::output);
    plan.counts[i] = listed != nullptr ? is_listed(listed, call_names[i]) : is_usual;
  }
  plan.kill_at = number("SHIM_KILL_AT");
  plan.fail_at = number("SHIM_FAIL_AT");
  plan.memory_at = number("SHIM_MEMORY_AT");
  plan.is_forever = number("SHIM_FAIL_FOREVER") != 0;
  if (const char* error = ::getenv("SHIM_FAIL_WITH")) {
    plan.error = error_named(error);
    plan.is_short = ::strcmp(error, "short") == 0;
  }
  plan.report = ::getenv("SHIM_REPORT");
  if (const char* record = ::getenv("SHIM_RECORD")) {
    plan.record = static_cast<int>(
        ::syscall(SYS_openat, AT_FDCWD, record, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    if (plan.record < 0) ::abort();
  }
}

__attribute__((destructor)) void write_report() {
  is_armed = false;
  if (plan.report == nullptr) return;
  char text[1024];
  int size = ::snprintf(text, sizeof text, "calls %lld\nallocations %lld\n",
                        static_cast<long long>(calls), static_cast<long long>(allocations));
  for (int i = 0; i < call_count; ++i) {
    size += ::snprintf(text + size, sizeof text - static_cast<std::size_t>(size), "%s %lld\n",
                       call_names[i], static_cast<long long>(calls_of[i]));
  }
  const auto file =
      ::syscall(SYS_openat, AT_FDCWD, plan.report, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  if (file < 0 || ::syscall(SYS_write, file, text, size) != size) ::abort();
  ::syscall(SYS_close, file);
}

void add_to_record(const void* head, std::size_t head_size, const void* bytes, std::size_t size) {
  const iovec parts[2] = {{const_cast<void*>(head), head_size}, {const_cast<void*>(bytes), size}};
  const auto written = ::syscall(SYS_writev, plan.record, parts, size == 0 ? 1 : 2);
  if (written != static_cast<long>(head_size + size)) ::abort();
}

bool ends_with(const char* text, const char* end) {
  const std::size_t size = ::strlen(text), part = ::strlen(end);
  return size >= part && ::strcmp(text + size - part, end) == 0;
}

}  // namespace

void* next(const char* name) {
  void* found = ::dlsym(RTLD_NEXT, name);
  if (found == nullptr) ::abort();
  return found;
}

void give_up(const char* what) {
  constexpr char said[] = "the shim cannot do this: ";
  ::syscall(SYS_write, STDERR_FILENO, said, sizeof said - 1);
  ::syscall(SYS_write, STDERR_FILENO, what, ::strlen(what));
  ::syscall(SYS_write, STDERR_FILENO, "\n", 1);
  ::abort();
}

void absolute(int from, const char* path, char* out) {
  out[0] = '\0';
  if (path == nullptr) return;
  if (path[0] != '/' && from == AT_FDCWD) {
    if (::getcwd(out, PATH_MAX) == nullptr) return;
  } else if (path[0] != '/') {
    char link[64];
    ::snprintf(link, sizeof link, "/proc/self/fd/%d", from);
    const ssize_t size = ::readlink(link, out, PATH_MAX - 1);
    if (size < 0) return;
    out[size] = '\0';
  }
  if (path[0] != '/') ::strncat(out, "/", PATH_MAX - ::strlen(out) - 1);
  ::strncat(out, path, PATH_MAX - ::strlen(out) - 1);
}

bool is_inside(const char* path) {
  if (plan.folder[0] == '\0') return false;
  const std::size_t size = ::strlen(plan.folder);
  return ::strncmp(path, plan.folder, size) == 0 && (path[size] == '/' || path[size] == '\0');
}

Verdict judge(Call call) {
  ++calls_of[static_cast<int>(call)];
  if (!plan.counts[static_cast<int>(call)]) return Verdict::go_on;
  const std::int64_t nth = ++calls;
  if (nth == plan.kill_at) ::kill(::getpid(), SIGKILL);
  if (plan.fail_at == 0 || nth < plan.fail_at || (nth > plan.fail_at && !plan.is_forever)) {
    return Verdict::go_on;
  }
  // A call that is interrupted is made again, and a program may do so until it succeeds.
  constexpr int interruptions_max = 100;
  if (plan.error == EINTR && nth > plan.fail_at + interruptions_max) return Verdict::go_on;
  if (plan.is_short && call == Call::write && !was_short.exchange(true)) return Verdict::half;
  errno = plan.error;
  return Verdict::fail;
}

bool may_allocate() {
  if (!is_armed) return true;
  const std::int64_t nth = ++allocations;
  if (plan.memory_at == 0) return true;
  return plan.is_forever ? nth < plan.memory_at : nth != plan.memory_at;
}

const Handle& handle(int number) {
  static const Handle none;
  return number >= 0 && number < handles_max ? handles[number] : none;
}

void opened(int number, const char* path, bool is_new, bool is_emptied) {
  struct stat status {};
  if (number < 0 || number >= handles_max || ::fstat(number, &status) != 0) return;
  const bool is_file = S_ISREG(status.st_mode) || S_ISDIR(status.st_mode);
  handles[number] = {is_file, is_file && !ends_with(path, "-shm"), status.st_ino};
  if (!handles[number].is_recorded) return;
  if (is_new) record_name(Change::create, status.st_ino, path);
  if (is_emptied && !is_new) record(Change::truncate, status.st_ino, 0, nullptr, 0);
}

void closed(int number) {
  if (number >= 0 && number < handles_max) handles[number] = {};
}

void record(Change change, std::uint64_t node, std::uint64_t offset, const void* bytes,
            std::uint64_t size) {
  if (plan.record < 0) return;
  struct [[gnu::packed]] {
    Change change;
    std::uint64_t node, offset, size;
  } head{change, node, offset, size};
  add_to_record(&head, sizeof head, bytes, size);
}

void record_name(Change change, std::uint64_t node, const char* path, const char* second) {
  if (plan.record < 0) return;
  char text[2 * PATH_MAX] = "";
  ::strncat(text, path, PATH_MAX - 1);
  std::size_t size = ::strlen(text);
  if (second != nullptr) {
    ::strncat(text + size + 1, second, PATH_MAX - 1);
    size += 1 + ::strlen(text + size + 1);
  }
  record(change, node, 0, text, size);
}

Order::Order() { ::pthread_mutex_lock(&order); }
Order::~Order() {
  const int error = errno;
  ::pthread_mutex_unlock(&order);
  errno = error;
}

}  // namespace shim

// Allocations count from here on: what happens before main is not the program's doing.
extern "C" int __libc_start_main(int (*main)(int, char**, char**), int argc, char** argv,
                                 void (*init)(), void (*fini)(), void (*rtld_fini)(), void* stack) {
  static int (*program)(int, char**, char**) = main;
  const auto started = [](int count, char** arguments, char** environment) {
    shim::is_armed = true;
    const int status = program(count, arguments, environment);
    shim::is_armed = false;
    return status;
  };
  using Start =
      int (*)(int (*)(int, char**, char**), int, char**, void (*)(), void (*)(), void (*)(), void*);
  return reinterpret_cast<Start>(shim::next("__libc_start_main"))(
      static_cast<int (*)(int, char**, char**)>(started), argc, argv, init, fini, rtld_fini, stack);
}
