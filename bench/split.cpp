// SPDX-License-Identifier: EUPL-1.2
//
// split_bench DOSSIER [SUMS.csv]: what the lines of a ledger cost, sorted by the rules of the
// dossier and divided by its key, per year, municipality and account; and the whole answer with
// another key. The dossier is opened first, which is not in the times. bench/split.py makes it.
#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>
#include <fstream>
#include <functional>
#include <iostream>

#include "analysis/allocation.h"
#include "analysis/cost_cells.h"
#include "analysis/cost_split.h"
#include "operations/kept_snapshots.h"
#include "operations/threads.h"
#include "stores/sqlite/sqlite_store.h"

namespace {

using namespace vlecht;
using analysis::cost_cells::Words;

constexpr int repeat = 25;

struct Times {
  double wall = 0;
  double cpu = 0;
};

Times best_of(const std::function<void()>& work) {
  Times best{1e9, 1e9};
  for (int i = 0; i < repeat; ++i) {
    const auto wall = std::chrono::steady_clock::now();
    const std::clock_t cpu = std::clock();
    work();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - wall;
    best.cpu = std::min(best.cpu, static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC);
    best.wall = std::min(best.wall, took.count());
  }
  return best;
}

// One row of the answer of the peers.
struct Row {
  const analysis::cost_lines::Booked* booked = nullptr;
  const Words* said = nullptr;
  std::int64_t cents = 0;
  std::array<std::int64_t, 2> parts{};
};

struct Query {
  dossier::Dossier dossier;
  analysis::cost_rules::Rules rules;
  analysis::cost_lines::Sorted sorted;
  std::vector<Words> words;  // of the outcomes
  std::vector<Row> rows;
};

template <class T>
T must(base::Result<T> result) {
  if (result) return std::move(*result);
  std::cerr << base::to_string(result.error()) << '\n';
  std::exit(1);
}

// That of the program.
const base::Executor& executor() {
  static const base::Executor threads = operations::on_threads(operations::threads_wanted());
  return threads;
}

dossier::Dossier open(const journal::Journal& journal, operations::KeptSnapshots& kept) {
  const values::Moment moment{{*values::Day::of(2027, 1, 1)},
                              {journal.recorded_at(journal.size())}};
  namespace split = analysis::cost_split;
  return must(dossier::Dossier::open(
      journal, moment, split::kinds, split::summed, split::kinds_through_time, {},
      [&](const auto& timeline, auto kind, auto valid_on, auto size) {
        return kept.snapshot(timeline, kind, valid_on, size, executor());
      },
      executor()));
}

// Year by account by municipality, by what the rules say of it, over the partners.
Query query(const journal::Journal& journal, operations::KeptSnapshots& kept) {
  Query out{open(journal, kept), {}, {}, {}, {}};
  out.rules = must(analysis::cost_rules::rules_of(out.dossier));
  out.sorted = must(analysis::cost_lines::sorted(out.dossier, out.rules, 0));
  const analysis::allocation::Allocation allocation(out.dossier, 2026);
  for (const auto& outcome : out.sorted.outcomes) {
    out.words.push_back(analysis::cost_cells::words_of({}, outcome, out.rules));
  }
  out.rows.reserve(out.sorted.totals.size());
  for (const auto& total : out.sorted.totals) {
    const Words& said = out.words[total.outcome];
    const auto* key = allocation.key_of(said.pool);
    Row& row = out.rows.emplace_back(Row{
        &out.sorted.booked[total.booked], &said, static_cast<std::int64_t>(total.sum.cents), {}});
    key->divider->divide(row.cents, row.parts);
  }
  return out;
}

void write(const Query& query, const std::string& path) {
  std::ofstream out(path);
  out << "year,municipality,account,domain,component,cents,one,other\n";
  for (const Row& row : query.rows) {
    out << row.booked->year << ',' << row.booked->municipality << ',' << row.booked->account << ','
        << row.said->domain << ',' << row.said->component << ',' << row.cents << ',' << row.parts[0]
        << ',' << row.parts[1] << '\n';
  }
}

void what_if(const dossier::Dossier& dossier) {
  analysis::cost_split::Parameters parameters;
  parameters.year = 2021;
  parameters.key.key = "inhabitants";
  const auto answer = must(analysis::cost_split::analyse(dossier, parameters));
  if (!answer.effect || !answer.effect->after.is_divided) std::exit(1);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2 || argc > 3) {
    std::cerr << "split_bench DOSSIER [SUMS.csv]\n";
    return 2;
  }
  std::shared_ptr<journal::Store> store = must(stores::SqliteStore::open(argv[1], false));
  const auto journal = must(journal::Journal::open(store));
  const auto fresh = best_of([&] {
    operations::KeptSnapshots kept;
    if (query(journal, kept).rows.empty()) std::exit(1);
  });
  operations::KeptSnapshots kept;
  const Query found = query(journal, kept);
  const auto again = best_of([&] {
    if (query(journal, kept).rows.size() != found.rows.size()) std::exit(1);
  });
  const auto scenario = best_of([&] { what_if(open(journal, kept)); });
  std::int64_t lines = 0;
  for (const auto& total : found.sorted.totals) lines += total.sum.known + total.sum.missing;
  if (argc == 3) write(found, argv[2]);
  std::cout << "{\"lines\": " << lines << ", \"rows\": " << found.rows.size()
            << ", \"first\": {\"wall\": " << fresh.wall << ", \"cpu\": " << fresh.cpu
            << "}, \"again\": {\"wall\": " << again.wall << ", \"cpu\": " << again.cpu
            << "}, \"what_if\": {\"wall\": " << scenario.wall << ", \"cpu\": " << scenario.cpu
            << "}}\n";
}
