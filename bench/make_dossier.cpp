// SPDX-License-Identifier: EUPL-1.2
//
// make_dossier FILE COUNT [SEED]: a dossier with so many statements about ledger lines, appended
// transaction by transaction as the program does it. Salts and clock are fixed, so that the same
// arguments give the same root; nothing but a measurement may be based on such a file.
#include <cstdlib>
#include <iostream>

#include "figures.h"
#include "statements.h"
#include "stores/sqlite/sqlite_store.h"
#include "tests/support/fake_world.h"

namespace vlecht::bench {
namespace {

base::Result<std::uint64_t> make(const std::string& path, const StatementSettings& settings) {
  tests::FakeWorld fake;
  TRY(auto created, stores::SqliteStore::create(path));
  std::shared_ptr<journal::Store> store = std::move(created);
  TRY_VOID(operations::start_dossier(fake.world, *store, {"bench", {"GM0377", "GM0397"}, "bench"}));
  TRY(auto journal, journal::Journal::open(store));
  Statements statements(settings);
  std::uint64_t number = 0;
  for (;;) {
    auto drafts = next_drafts(statements);
    if (drafts.empty()) return journal.size();
    TRY_VOID(journal.append(transaction(number, std::move(drafts)), fake.clock, next_salt));
    if (++number % 1000 == 0) std::cerr << "entries " << journal.size() << '\n';
  }
}

}  // namespace
}  // namespace vlecht::bench

int main(int argc, char** argv) {
  if (argc < 3 || argc > 4) {
    std::cerr << "make_dossier FILE COUNT [SEED]\n";
    return 2;
  }
  vlecht::bench::StatementSettings settings;
  settings.count = std::strtoull(argv[2], nullptr, 10);
  if (argc == 4) settings.seed = std::strtoull(argv[3], nullptr, 10);
  const auto size = vlecht::bench::make(argv[1], settings);
  if (!size) {
    std::cerr << vlecht::base::to_string(size.error()) << '\n';
    return 1;
  }
  std::cout << *size << " entries: " << argv[1] << '\n';
}
