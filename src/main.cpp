// SPDX-License-Identifier: EUPL-1.2
#include <execinfo.h>
#include <sys/random.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <new>
#include <thread>

#include "base/check.h"
#include "cli/commands.h"
#include "operations/files.h"
#include "operations/pdf_printer.h"
#include "operations/threads.h"
#include "stores/memory/memory_store.h"
#include "stores/sqlite/copy.h"
#include "stores/sqlite/sqlite_store.h"
#include "web/http/client.h"
#include "web/serve.h"
#include "web/serve_witness.h"

namespace {

using vlecht::journal::Store;

// From the kernel. OpenSSL's generator ends the program when there was no memory to set it up.
void draw(void* to, std::size_t count) {
  for (std::size_t done = 0; done < count;) {
    const auto drawn = ::getrandom(static_cast<char*>(to) + done, count - done, 0);
    CHECK(drawn > 0 || errno == EINTR);
    if (drawn > 0) done += static_cast<std::size_t>(drawn);
  }
}

// Drawn many at a time: an import wants some for each of its rows. What has been handed out is
// overwritten here.
std::array<vlecht::base::Byte, 16> random_bytes() {
  thread_local std::array<vlecht::base::Byte, 4096> drawn;
  thread_local std::size_t left = 0;
  if (left == 0) {
    draw(drawn.data(), drawn.size());
    left = drawn.size();
  }
  std::array<vlecht::base::Byte, 16> bytes{};
  left -= bytes.size();
  std::memcpy(bytes.data(), drawn.data() + left, bytes.size());
  ::explicit_bzero(drawn.data() + left, bytes.size());
  return bytes;
}

vlecht::values::Instant now() {
  using namespace std::chrono;
  return {duration_cast<microseconds>(system_clock::now().time_since_epoch()).count()};
}

// That prints reports; an empty one prints nothing.
std::string browser() {
  const char* chosen = std::getenv("VLECHT_CHROMIUM");
  return chosen ? chosen : "/usr/bin/chromium";
}

vlecht::operations::World world() {
  vlecht::operations::World world;
  world.create_store = [](const std::string& path) -> vlecht::operations::World::StoreResult {
    TRY(auto store, vlecht::stores::SqliteStore::create(path));
    return std::shared_ptr<Store>(std::move(store));
  };
  world.open_store = [](const std::string& path,
                        bool for_writing) -> vlecht::operations::World::StoreResult {
    TRY(auto store, vlecht::stores::SqliteStore::open(path, for_writing));
    return std::shared_ptr<Store>(std::move(store));
  };
  world.copy_store = vlecht::stores::copy_dossier;
  world.files_of = [](const std::string& path) {
    auto files = vlecht::stores::SqliteStore::files(path);
    files.push_back(vlecht::operations::kept_pages_file(path));
    files.push_back(vlecht::operations::unfinished_pages_file(path));
    return files;
  };
  world.memory_store = [] { return std::make_shared<vlecht::stores::MemoryStore>(); };
  world.now = now;
  world.random_bytes = random_bytes;
  world.post = [](const std::string& url,
                  const std::string& body) -> vlecht::base::Result<vlecht::operations::HttpAnswer> {
    TRY(auto answer, vlecht::web::http::post(url, body));
    return vlecht::operations::HttpAnswer{answer.status, std::move(answer.media_type),
                                          std::move(answer.body), answer.retry_after_seconds};
  };
  world.get = [](const vlecht::operations::HttpQuestion& question)
      -> vlecht::base::Result<vlecht::operations::HttpAnswer> {
    TRY(auto answer,
        vlecht::web::http::get({.url = question.url,
                                .query = question.query,
                                .token = question.token,
                                .authorities = question.authorities},
                               {.wait = std::chrono::seconds(question.answer_seconds_max),
                                .body_bytes_max = question.answer_bytes_max}));
    return vlecht::operations::HttpAnswer{answer.status, std::move(answer.media_type),
                                          std::move(answer.body), answer.retry_after_seconds};
  };
  world.wait = [](std::chrono::milliseconds time) { std::this_thread::sleep_for(time); };
  world.executor = vlecht::operations::on_threads(vlecht::operations::threads_wanted());
  world.crew = vlecht::operations::crew_on_threads(vlecht::operations::threads_wanted());
  world.open_lane = vlecht::operations::open_lane_on_thread;
  world.version = VLECHT_VERSION;
  const auto printer =
      std::make_shared<vlecht::operations::PdfPrinter>(browser(), "Vlecht " + world.version);
  world.can_print_pdf = [printer] { return printer->has_browser(); };
  world.print_pdf = [printer](const std::string& html, std::string_view moment) {
    return printer->print(html, moment);
  };
  return world;
}

std::string examples_folder() {
  const char* chosen = std::getenv("VLECHT_EXAMPLES");
  return chosen ? chosen : VLECHT_EXAMPLES_FOLDER;
}

int run(int argument_count, char** arguments, vlecht::words::Language& language) {
  vlecht::cli::Environment environment{.world = world(),
                                       .out = std::cout,
                                       .messages = std::cerr,
                                       .is_terminal = isatty(STDERR_FILENO) == 1,
                                       .language = language,
                                       .examples_folder = examples_folder(),
                                       .serve = {},
                                       .serve_witness = {}};
  environment.serve = [](vlecht::operations::Opening& opening,
                         const vlecht::cli::ServeOptions& options,
                         vlecht::cli::Environment& given) {
    return vlecht::web::serve(opening,
                              {.listen = options.listen,
                               .accept_no_login = options.accept_no_login,
                               .open_browser = options.open_browser,
                               .language = given.language,
                               .tokens_file = options.tokens_file,
                               .signing = {.key_file = options.signing.key_file,
                                           .witness_urls = options.signing.witnesses,
                                           .witness_keys = options.signing.witness_keys,
                                           .required = options.signing.required},
                               .progress = vlecht::cli::progress_of(given),
                               .verified = options.verified},
                              given.messages);
  };
  environment.serve_witness = [](vlecht::operations::OpenWitness& witness,
                                 const std::string& listen, vlecht::cli::Environment& given) {
    return vlecht::web::serve_witness(witness, given.world, listen, given.language, given.messages);
  };
  try {
    return vlecht::cli::run(argument_count, arguments, environment);
  } catch (...) {
    language = environment.language;  // in which what went wrong is told
    throw;
  }
}

// What throws is unwound through the system's library too (std::call_once), which loads libgcc
// for it at the first time and ends the program when there is no memory for that. So it is loaded
// now.
bool can_unwind() {
  void* frame = nullptr;
  return ::backtrace(&frame, 1) == 1;
}

}  // namespace

int main(int argument_count, char** arguments) {
  auto language = vlecht::words::Language::nl;
  try {
    if (!can_unwind()) throw std::bad_alloc();
    std::ios::sync_with_stdio(false);
    const int status = run(argument_count, arguments, language);
    std::cout.flush();
    // A full disk or closed pipe must not look like success.
    return std::cout ? status : vlecht::cli::status_found_wrong;
  } catch (const std::bad_alloc&) {
    // Not by std::cerr: that may be what there was no memory for.
    const std::string_view sentence = vlecht::words::no_memory(language);
    std::fwrite(sentence.data(), 1, sentence.size(), stderr);
    std::fputc('\n', stderr);
    return vlecht::cli::status_no_memory;
  } catch (const std::exception& error) {
    std::cerr << "vlecht: " << error.what() << '\n';
    return vlecht::cli::status_our_mistake;
  }
}
