// SPDX-License-Identifier: EUPL-1.2
#include "operations/chart_picture.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>

extern char** environ;

namespace vlecht::operations {
namespace {

constexpr const char* drawing_program = "rsvg-convert";

constexpr rlim_t picture_memory_bytes_max = 1ULL << 30;
constexpr int picture_seconds_max = 20;
constexpr std::size_t picture_bytes_max = 32U << 20;

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() { close(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int number() const { return number_; }
  void close() {
    if (number_ >= 0) ::close(number_);
    number_ = -1;
  }

 private:
  int number_;
};

base::Unexpected picture_failed() { return base::problem("picture.failed"); }

// In memory, so that nothing has to be written while the picture is read.
int drawing_file(const std::string& content) {
  const int file = memfd_create("chart", MFD_CLOEXEC);
  if (file < 0) return file;
  std::size_t done = 0;
  while (done < content.size()) {
    const ssize_t written = ::write(file, content.data() + done, content.size() - done);
    if (written <= 0) {
      ::close(file);
      return -1;
    }
    done += static_cast<std::size_t>(written);
  }
  ::lseek(file, 0, SEEK_SET);
  return file;
}

// The number of the process; 0 when there is no such program, -1 when none could be started.
pid_t start_drawing(int in, int out) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, in, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  std::string arguments_of[] = {drawing_program, "--format=png", "--zoom=2"};
  char* const arguments[] = {arguments_of[0].data(), arguments_of[1].data(), arguments_of[2].data(),
                             nullptr};
  pid_t child = 0;
  const int error = posix_spawnp(&child, drawing_program, &actions, nullptr, arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  if (error == ENOENT) return 0;
  return error == 0 ? child : -1;
}

void limit_drawing(pid_t child) {
  constexpr rlim_t memory = picture_memory_bytes_max;
  constexpr rlim_t seconds = picture_seconds_max;
  const rlimit in_memory{memory, memory};
  const rlimit in_time{seconds, seconds};
  ::prlimit(child, RLIMIT_AS, &in_memory, nullptr);
  ::prlimit(child, RLIMIT_CPU, &in_time, nullptr);
}

// Everything that comes until the other side is closed; false when it takes too long or is too
// much.
bool read_picture(int from, std::string& to) {
  using Clock = std::chrono::steady_clock;
  const auto end = Clock::now() + std::chrono::seconds(picture_seconds_max);
  std::array<char, 65'536> some{};
  for (;;) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
    pollfd wanted{from, POLLIN, 0};
    if (left.count() <= 0 || ::poll(&wanted, 1, static_cast<int>(left.count())) <= 0) return false;
    const ssize_t count = ::read(from, some.data(), some.size());
    if (count == 0) return true;
    if (count < 0 || to.size() + static_cast<std::size_t>(count) > picture_bytes_max) return false;
    to.append(some.data(), static_cast<std::size_t>(count));
  }
}

}  // namespace

base::Result<std::string> chart_picture(const std::string& svg) {
  const Descriptor drawing(drawing_file(svg));
  int ends[2];
  if (drawing.number() < 0 || ::pipe2(ends, O_CLOEXEC) != 0) return picture_failed();
  const Descriptor from(ends[0]);
  Descriptor into(ends[1]);
  const pid_t child = start_drawing(drawing.number(), into.number());
  if (child == 0) return base::problem("picture.no_program", {{"program", drawing_program}});
  if (child < 0) return picture_failed();
  limit_drawing(child);
  into.close();
  std::string png;
  const bool is_read = read_picture(from.number(), png);
  if (!is_read) ::kill(child, SIGKILL);
  int status = 0;
  ::waitpid(child, &status, 0);
  const bool is_done = is_read && WIFEXITED(status) && WEXITSTATUS(status) == 0;
  if (!is_done || !png.starts_with("\x89PNG")) return picture_failed();
  return png;
}

}  // namespace vlecht::operations
