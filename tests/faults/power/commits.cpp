// SPDX-License-Identifier: EUPL-1.2
//
// commits DOSSIER FIRST COUNT STATEMENTS [kill]
//
// Records transactions FIRST, FIRST+1, ... of STATEMENTS statements each, tells each when it is
// durable ("ack size PATH SIZE"), keeps a checkpoint half way ("ack checkpoint PATH SIZE"), and
// closes the dossier, or is killed before it can.
#include <signal.h>
#include <unistd.h>

#include <cstdlib>
#include <iostream>

#include "contract/examples.h"
#include "journal/checkpoint.h"
#include "journal/journal.h"
#include "stores/sqlite/sqlite_store.h"

namespace {

using namespace vlecht;

template <class T>
T expect(base::Result<T> result) {
  if (result) return std::move(*result);
  std::cerr << base::to_string(result.error()) << '\n';
  std::exit(1);
}

void expect(const base::Result<void>& result) {
  if (result) return;
  std::cerr << base::to_string(result.error()) << '\n';
  std::exit(1);
}

// By the system's own call: what the C library writes inside itself passes the shim by.
void tell(const std::string& what, const std::string& path, std::uint64_t size) {
  const std::string line = "ack " + what + ' ' + path + ' ' + std::to_string(size) + '\n';
  if (::write(STDOUT_FILENO, line.data(), line.size()) != static_cast<ssize_t>(line.size())) {
    std::exit(1);
  }
}

// Every fifth takes back what the one before it said.
journal::Transaction nth(unsigned number, unsigned statements) {
  std::vector<facts::Draft> drafts;
  const bool retracts = number % 5 == 4;
  for (unsigned i = 0; i < statements; ++i) {
    facts::Draft draft = examples::inhabitants("GM" + std::to_string(1000 + i), 2018, 20'000);
    drafts.push_back(retracts ? examples::retracted(draft) : draft);
  }
  return examples::transaction(1000 + number, std::move(drafts));
}

void keep_checkpoint(const journal::Journal& journal, const std::string& path) {
  const journal::Checkpoint checkpoint{journal.origin(), journal.size(), journal.head().root};
  expect(journal.store().keep_checkpoint(checkpoint.size, journal::to_text(checkpoint)));
  tell("checkpoint", path, checkpoint.size);
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 5) return 2;
  const std::string path = arguments[1];
  const auto first = static_cast<unsigned>(std::atoi(arguments[2]));
  const auto transactions = static_cast<unsigned>(std::atoi(arguments[3]));
  const auto statements = static_cast<unsigned>(std::atoi(arguments[4]));
  std::shared_ptr<journal::Store> store = expect(stores::SqliteStore::open(path, true));
  journal::Journal journal = expect(journal::Journal::open(store));
  examples::Salts salts;
  for (unsigned i = first; i < first + transactions; ++i) {
    const auto recorded = expect(
        journal.append(nth(i, statements), {journal.head().recorded_at + 1}, std::ref(salts)));
    tell("size", path, recorded.size_after);
    if (i == first + transactions / 2) keep_checkpoint(journal, path);
  }
  if (count > 5) ::kill(::getpid(), SIGKILL);
  return 0;
}
