// SPDX-License-Identifier: EUPL-1.2
#include "operations/pdf_printer.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <iterator>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include "base/text.h"
#include "operations/files.h"

namespace vlecht::operations {
namespace {

using base::Result;

constexpr std::chrono::milliseconds between_looks{10};
constexpr rlim_t processor_seconds_max = 2 * limits::pdf_seconds_max;
constexpr std::size_t last_words_bytes_max = 300;

/// A folder for one page, closed to others, gone with all that the browser left in it.
class PrintFolder {
 public:
  static Result<PrintFolder> make() {
    std::error_code error;
    const auto above = std::filesystem::temp_directory_path(error);
    std::string path = (error ? std::filesystem::path("/tmp") : above) / "vlecht-pdf-XXXXXX";
    if (::mkdtemp(path.data()) == nullptr) {
      return base::problem("file.unwritable", {{"file", path}, {"cause", std::strerror(errno)}});
    }
    return PrintFolder(path);
  }
  PrintFolder(PrintFolder&& other) noexcept : path_(std::exchange(other.path_, "")) {}
  PrintFolder& operator=(PrintFolder&&) = delete;
  ~PrintFolder() {
    std::error_code error;
    if (!path_.empty()) std::filesystem::remove_all(path_, error);
  }

  std::string file(std::string_view name) const { return path_ + "/" + std::string(name); }
  const std::string& path() const { return path_; }

 private:
  explicit PrintFolder(std::string path) : path_(std::move(path)) {}
  std::string path_;
};

// It gets a page that fetches nothing; what is here keeps it from doing anything else of itself.
std::vector<std::string> words_for(const std::string& browser, const std::string& creator,
                                   const PrintFolder& folder, std::chrono::milliseconds time_max) {
  std::vector<std::string> words{browser,
                                 "--headless",
                                 "--disable-gpu",
                                 "--disable-dev-shm-usage",
                                 "--disable-extensions",
                                 "--disable-sync",
                                 "--disable-default-apps",
                                 "--disable-component-update",
                                 "--disable-background-networking",
                                 "--disable-crash-reporter",
                                 "--disable-breakpad",
                                 "--no-first-run",
                                 "--no-default-browser-check",
                                 "--mute-audio",
                                 "--host-resolver-rules=MAP * ~NOTFOUND",
                                 "--lang=en-US",
                                 "--user-agent=" + creator,
                                 "--user-data-dir=" + folder.file("profile"),
                                 "--timeout=" + std::to_string(time_max.count()),
                                 "--no-pdf-header-footer",
                                 "--export-tagged-pdf",
                                 "--generate-pdf-document-outline",
                                 "--print-to-pdf=" + folder.file("printed.pdf")};
  // Its sandbox refuses to run as root.
  if (::geteuid() == 0) words.emplace_back("--no-sandbox");
  words.push_back("file://" + folder.file("printed.html"));
  return words;
}

// None of our own: its behaviour does not depend on who started us.
std::vector<std::string> surroundings_in(const PrintFolder& folder) {
  return {"HOME=" + folder.path(),
          "TMPDIR=" + folder.path(),
          "PATH=/usr/bin:/bin",
          "TZ=UTC",
          "LANG=C.UTF-8",
          "XDG_RUNTIME_DIR=" + folder.path(),
          "XDG_CONFIG_HOME=" + folder.file("config"),
          "XDG_CACHE_HOME=" + folder.file("cache"),
          "DBUS_SESSION_BUS_ADDRESS=disabled:",
          "DBUS_SYSTEM_BUS_ADDRESS=disabled:"};
}

std::vector<char*> pointers_to(std::vector<std::string>& words) {
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  return pointers;
}

void limit_resource(int resource, rlim_t most) {
  const rlimit both{most, most};
  ::setrlimit(static_cast<__rlimit_resource>(resource), &both);
}

// In the child, in which only what is safe in a signal handler may be called.
[[noreturn]] void become(const char* program, char* const* words, char* const* surroundings,
                         const char* said, pid_t parent) {
  ::setpgid(0, 0);
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (::getppid() != parent) ::_exit(127);
  limit_resource(RLIMIT_CORE, 0);
  limit_resource(RLIMIT_CPU, processor_seconds_max);
  limit_resource(RLIMIT_FSIZE, 2 * limits::pdf_bytes_max);
  sigset_t none;
  ::sigemptyset(&none);
  ::sigprocmask(SIG_SETMASK, &none, nullptr);
  const int nothing = ::open("/dev/null", O_RDONLY);
  const int out = ::open(said, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  if (nothing < 0 || out < 0) ::_exit(127);
  ::dup2(nothing, STDIN_FILENO);
  ::dup2(out, STDOUT_FILENO);
  ::dup2(out, STDERR_FILENO);
  // Connections of readers and the dossier are none of its business.
  ::close_range(3, ~0U, 0);
  ::execve(program, words, surroundings);
  ::_exit(127);
}

/// The browser while it runs, and all that it started.
class Child {
 public:
  explicit Child(pid_t process) : process_(process) {}
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child() {
    ::kill(-process_, SIGKILL);
    if (!has_ended_) ::waitpid(process_, nullptr, 0);
  }

  /// How it ended; none when it did not within this time.
  std::optional<int> wait(std::chrono::milliseconds time) {
    const auto until = std::chrono::steady_clock::now() + time;
    int status = 0;
    for (;;) {
      const pid_t ended = ::waitpid(process_, &status, WNOHANG);
      if (ended == process_ || (ended < 0 && errno != EINTR)) {
        has_ended_ = true;
        return status;
      }
      if (std::chrono::steady_clock::now() >= until) return std::nullopt;
      std::this_thread::sleep_for(between_looks);
    }
  }

 private:
  pid_t process_;
  bool has_ended_ = false;
};

// The last line that it said, for who has to find out why.
std::string last_words(const PrintFolder& folder) {
  const auto said = read_file(folder.file("said"), 1U << 20);
  std::string last;
  if (said) {
    for (const std::string_view line : base::split(base::text_of(*said), '\n')) {
      if (!base::trimmed(line).empty()) last = base::trimmed(line);
    }
  }
  return last.empty() ? "-" : base::shortened(last, last_words_bytes_max);
}

Result<base::Bytes> printed(const PrintFolder& folder) {
  auto pdf = read_file(folder.file("printed.pdf"), limits::pdf_bytes_max);
  const bool is_pdf = pdf && base::text_of(*pdf).starts_with("%PDF-");
  if (!is_pdf) return base::problem("pdf.failed", {{"cause", last_words(folder)}});
  return std::move(*pdf);
}

/// Counts who print or wait.
class Turn {
 public:
  explicit Turn(std::atomic<int>& inside) : inside_(inside), number_(inside.fetch_add(1)) {}
  Turn(const Turn&) = delete;
  Turn& operator=(const Turn&) = delete;
  ~Turn() { inside_.fetch_sub(1); }
  int number() const { return number_; }  ///< 0: nobody is before us

 private:
  std::atomic<int>& inside_;
  int number_;
};

}  // namespace

bool PdfPrinter::has_browser() const {
  return !browser_.empty() && ::access(browser_.c_str(), X_OK) == 0;
}

Result<base::Bytes> PdfPrinter::print(const std::string& html, std::string_view moment) {
  if (!has_browser()) return base::problem("pdf.no_browser", {{"browser", browser_}});
  if (html.size() > limits::report_html_bytes_max) return base::problem("pdf.too_large");
  const Turn turn(inside_);
  if (turn.number() > limits_.waiting) return base::problem("pdf.busy");
  const std::lock_guard alone(printing_);

  TRY(const PrintFolder folder, PrintFolder::make());
  TRY_VOID(write_file(folder.file("printed.html"), base::bytes_of(html)));
  auto words = words_for(browser_, creator_, folder, limits_.time);
  auto surroundings = surroundings_in(folder);
  const auto word_pointers = pointers_to(words);
  const auto surrounding_pointers = pointers_to(surroundings);
  const std::string said = folder.file("said");
  const pid_t parent = ::getpid();
  const pid_t process = ::fork();
  if (process < 0) return base::problem("pdf.failed", {{"cause", std::strerror(errno)}});
  if (process == 0) {
    become(browser_.c_str(), word_pointers.data(), surrounding_pointers.data(), said.c_str(),
           parent);
  }
  // By whoever comes first, so that the group is there when it has to be ended.
  ::setpgid(process, process);
  Child child(process);
  const auto status = child.wait(limits_.time);
  if (!status) {
    return base::problem("pdf.took_too_long",
                         {{"seconds", static_cast<std::int64_t>(limits_.time.count() / 1000)}});
  }
  if (!WIFEXITED(*status) || WEXITSTATUS(*status) != 0) {
    return base::problem("pdf.failed", {{"cause", last_words(folder)}});
  }
  TRY(auto pdf, printed(folder));
  set_dates_of_pdf(pdf, moment);
  return pdf;
}

void set_dates_of_pdf(base::Bytes& pdf, std::string_view moment) {
  // The dictionary with its description stands before the first page, in plain text.
  constexpr std::size_t description_bytes_max = 16'384;
  constexpr std::size_t digits_count = 14;  // year to second
  std::string digits;
  std::copy_if(moment.begin(), moment.end(), std::back_inserter(digits), base::is_digit);
  if (digits.size() < digits_count) return;
  digits.resize(digits_count);
  const std::string_view begin = base::text_of(pdf).substr(0, description_bytes_max);
  for (const std::string_view name : {"/CreationDate (D:", "/ModDate (D:"}) {
    const std::size_t found = begin.find(name);
    if (found == begin.npos) continue;
    const std::string_view there = begin.substr(found + name.size(), digits_count);
    const bool fits =
        there.size() == digits_count && std::all_of(there.begin(), there.end(), base::is_digit);
    const auto at = static_cast<std::ptrdiff_t>(found + name.size());
    if (fits) std::copy(digits.begin(), digits.end(), pdf.begin() + at);
  }
}

}  // namespace vlecht::operations
