// SPDX-License-Identifier: EUPL-1.2
#include <openssl/rand.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <iostream>

#include "base/check.h"
#include "cli/commands.h"
#include "stores/memory/memory_store.h"
#include "stores/sqlite/sqlite_store.h"
#include "web/serve.h"

namespace {

using vlecht::journal::Store;

std::array<vlecht::base::Byte, 16> random_bytes() {
  std::array<vlecht::base::Byte, 16> bytes{};
  CHECK(RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) == 1);
  return bytes;
}

vlecht::values::Instant now() {
  using namespace std::chrono;
  return {duration_cast<microseconds>(system_clock::now().time_since_epoch()).count()};
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
  world.files_of = vlecht::stores::SqliteStore::files;
  world.memory_store = [] { return std::make_shared<vlecht::stores::MemoryStore>(); };
  world.now = now;
  world.random_bytes = random_bytes;
  world.version = VLECHT_VERSION;
  return world;
}

std::string examples_folder() {
  const char* chosen = std::getenv("VLECHT_EXAMPLES");
  return chosen ? chosen : VLECHT_EXAMPLES_FOLDER;
}

}  // namespace

int main(int argument_count, char** arguments) {
  std::ios::sync_with_stdio(false);
  vlecht::cli::Environment environment{.world = world(),
                                       .out = std::cout,
                                       .messages = std::cerr,
                                       .is_terminal = isatty(STDERR_FILENO) == 1,
                                       .language = vlecht::words::Language::nl,
                                       .examples_folder = examples_folder(),
                                       .serve = {}};
  environment.serve = [](vlecht::operations::OpenDossier& dossier,
                         const vlecht::cli::ServeOptions& options,
                         vlecht::cli::Environment& given) {
    return vlecht::web::serve(dossier,
                              {.listen = options.listen,
                               .accept_no_login = options.accept_no_login,
                               .open_browser = options.open_browser,
                               .language = given.language},
                              given.messages);
  };
  try {
    const int status = vlecht::cli::run(argument_count, arguments, environment);
    std::cout.flush();
    // A full disk or closed pipe must not look like success.
    return std::cout ? status : vlecht::cli::status_found_wrong;
  } catch (const std::exception& error) {
    std::cerr << "vlecht: " << error.what() << '\n';
    return vlecht::cli::status_our_mistake;
  }
}
