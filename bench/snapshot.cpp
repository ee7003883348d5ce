// SPDX-License-Identifier: EUPL-1.2
//
// snapshot_bench COUNT SUMS.csv: a timeline of so many statements, and how long questions to it
// take on one thread. Prints JSON: of the repetitions the least and the middle CPU time, which
// neighbours on the machine disturb least, and the least wall time. Writes the sums per group on
// 2021-06-30 as known after nine tenths, to be compared with those of other programs.
#include <malloc.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>

#include "base/check.h"
#include "facts/kinds.h"
#include "journal/overlay.h"
#include "journal/snapshot.h"
#include "print_times.h"
#include "statements.h"

namespace vlecht::bench {
namespace {

using journal::Snapshot;
using journal::Timeline;
using values::Day;

double resident_bytes() {
  ::malloc_trim(0);
  std::ifstream in("/proc/self/statm");
  double pages = 0;
  in >> pages >> pages;
  return pages * static_cast<double>(::sysconf(_SC_PAGESIZE));
}

struct Times {
  double cpu = 0;
  double cpu_middle = 0;
  double wall = 0;
};

template <class Work>
Times repeated(int times, const Work& work) {
  std::vector<double> cpu, wall;
  for (int i = 0; i < times; ++i) {
    const double began = seconds_on(CLOCK_MONOTONIC);
    const double began_cpu = seconds_on(CLOCK_THREAD_CPUTIME_ID);
    work();
    cpu.push_back(seconds_on(CLOCK_THREAD_CPUTIME_ID) - began_cpu);
    wall.push_back(seconds_on(CLOCK_MONOTONIC) - began);
  }
  std::sort(cpu.begin(), cpu.end());
  return {cpu.front(), cpu[cpu.size() / 2], *std::min_element(wall.begin(), wall.end())};
}

class Figures {
 public:
  void add(const std::string& name, double value) { values_[name] = value; }
  void add(const std::string& name, Times times) {
    add(name + "_cpu_s", times.cpu);
    add(name + "_cpu_middle_s", times.cpu_middle);
    add(name + "_wall_s", times.wall);
  }
  void print() const {
    std::cout << '{';
    const char* mark = "";
    for (const auto& [name, value] : values_) {
      std::cout << mark << '"' << name << "\": " << value;
      mark = ", ";
    }
    std::cout << "}\n";
  }

 private:
  std::map<std::string, double> values_;
};

// ---- Ten million statements ----

std::unique_ptr<Timeline> timeline_of(std::uint64_t count, std::uint16_t kind) {
  auto timeline = std::make_unique<Timeline>(Timeline::Seed{1, 2});
  StatementSettings settings;
  settings.count = count;
  Statements statements(settings);
  Statement statement;
  std::string key, group, cost_centre;
  constexpr std::uint64_t cost_centres = 300;
  while (statements.next(statement)) {
    write_key(statement, key);
    std::optional<journal::Measured> measured;
    if (statement.operation == facts::Operation::assert_) {
      write_group(statement, group);
      // As in a ledger, each with a mark beside its group.
      cost_centre = std::to_string(100 + statement.number % cost_centres);
      measured = {group, statement.cents.value_or(journal::amount_missing), {cost_centre}};
    }
    timeline->add(statement.number, kind, key, statement.from, statement.until, statement.operation,
                  measured);
  }
  timeline->settle();
  return timeline;
}

void write_sums(const Snapshot& snapshot, const std::string& path) {
  std::ofstream out(path);
  out << "group,cents,known,missing\n";
  for (Snapshot::Group group = 0; group < snapshot.group_count(); ++group) {
    const journal::GroupSum& sum = snapshot.sum(group);
    if (sum.is_empty()) continue;
    out << snapshot.group_text(group) << ',' << sum.total()->cents() << ',' << sum.known << ','
        << sum.missing << '\n';
  }
}

void move(Snapshot& snapshot, Figures& figures) {
  const Day day = snapshot.valid_on().day;
  const std::uint64_t size = snapshot.size();
  figures.add("first_move_of_day_with_index",
              repeated(1, [&] { snapshot.move_valid({day.plus_days(1)}); }));
  snapshot.move_valid({day});
  for (const int days : {1, 7, 31, 365}) {
    std::int32_t at = 0;
    figures.add("days_" + std::to_string(days) + "_forward", repeated(9, [&] {
                  snapshot.move_valid({day.plus_days(at += days)});
                  if (at >= 1000) at = 0;
                }));
    snapshot.move_valid({day});
    at = 0;
    figures.add("days_" + std::to_string(days) + "_back", repeated(9, [&] {
                  snapshot.move_valid({day.plus_days(at -= days)});
                  if (at <= -1000) at = 0;
                }));
    snapshot.move_valid({day});
  }
  for (const std::uint64_t by : {std::uint64_t{1'000}, std::uint64_t{100'000}}) {
    std::uint64_t at = size - 10 * by;
    snapshot.move_known(at);
    figures.add("known_plus_" + std::to_string(by),
                repeated(9, [&] { snapshot.move_known(at += by); }));
    figures.add("known_minus_" + std::to_string(by),
                repeated(9, [&] { snapshot.move_known(at -= by); }));
    snapshot.move_known(size);
  }
}

void what_if(const std::shared_ptr<const Snapshot>& snapshot, std::uint64_t count,
             Figures& figures) {
  StatementSettings settings;
  settings.count = count;
  Statements statements(settings);
  Statement statement;
  std::vector<std::pair<std::string, std::string>> hypothetical;
  std::string key, group;
  // Every so many-th key, to another account.
  for (std::uint64_t i = 0; hypothetical.size() < 1'000 && statements.next(statement); ++i) {
    if (i % std::max<std::uint64_t>(1, count / 1'500) != 0) continue;
    statement.account = 40'000 + 17 * static_cast<std::uint32_t>(i % 410);
    write_key(statement, key);
    write_group(statement, group);
    hypothetical.emplace_back(key, group);
  }
  figures.add("what_if_1000", repeated(9, [&] {
                journal::Overlay overlay(snapshot);
                for (const auto& [name, in] : hypothetical) {
                  overlay.state(name, journal::Measured{in, 12'345});
                }
                CHECK(!overlay.sum(hypothetical.front().second).is_empty());
              }));
  journal::Overlay overlay(snapshot);
  for (const auto& [name, in] : hypothetical) overlay.state(name, journal::Measured{in, 12'345});
  std::size_t groups = 0;
  figures.add("what_if_all_groups", repeated(9, [&] {
                groups = 0;
                overlay.each([&](std::string_view, const journal::GroupSum&) { ++groups; });
              }));
  figures.add("groups", static_cast<double>(groups));
}

void measure_large(std::uint64_t count, const std::string& sums, Figures& figures) {
  const std::uint16_t kind = 0;
  const double before = resident_bytes();
  std::unique_ptr<Timeline> timeline;
  figures.add("fill", repeated(1, [&] { timeline = timeline_of(count, kind); }));
  const auto rows = static_cast<double>(timeline->size());
  figures.add("statements", rows);
  figures.add("keys", static_cast<double>(timeline->key_count()));
  figures.add("bytes_per_statement_timeline", (resident_bytes() - before) / rows);
  StatementSettings settings;
  const std::uint64_t entries =
      count + (count + settings.per_transaction - 1) / settings.per_transaction;
  const std::uint64_t size = entries / 10 * 9;
  const values::ValidOn day{*Day::of(2021, 6, 30)};
  auto snapshot = std::make_shared<Snapshot>(*timeline, kind, day, size);
  figures.add("size", static_cast<double>(size));
  figures.add("snapshot_with_sums", repeated(11, [&] {
                CHECK(Snapshot(*timeline, kind, day, size).count() == snapshot->count());
              }));
  figures.add("holding", static_cast<double>(snapshot->count()));
  if (!sums.empty()) write_sums(*snapshot, sums);
  what_if(snapshot, count, figures);
  move(*snapshot, figures);
  figures.add("bytes_per_statement_all", (resident_bytes() - before) / rows);
  const auto again = Snapshot(*timeline, kind, day, size);
  CHECK(again.numbers() == snapshot->numbers());
  for (Snapshot::Group group = 0; group < again.group_count(); ++group) {
    CHECK(again.sum(group) == snapshot->sum(group));
  }
}

// ---- One key, written five times over so many periods ----

void measure_backfill(int periods, bool in_order, Figures& figures, const std::string& name) {
  Timeline timeline;
  facts::EntryNumber number = 0;
  const Day first = *Day::of(1900, 1, 1);
  figures.add(name + "_fill", repeated(1, [&] {
                for (int time = 0; time < 5; ++time) {
                  for (int i = 0; i < periods; ++i) {
                    // 7919 is prime and larger than any divisor that a test would ask for.
                    const auto place = static_cast<std::int32_t>(
                        in_order ? i : static_cast<std::int64_t>(i) * 7919 % periods);
                    const Day from = first.plus_days(place);
                    timeline.add(number++, 0, "reading", from, from.plus_days(1),
                                 facts::Operation::assert_);
                  }
                }
              }));
  const auto over = *values::Period::of(first, values::open_end());
  figures.add(name + "_stretches", repeated(5, [&] {
                CHECK(timeline.stretches(0, "reading", over, number).size() ==
                      static_cast<std::size_t>(periods));
              }));
  std::int32_t at = 0;
  figures.add(name + "_holding", repeated(101, [&] {
                at = (at + 104'729) % periods;
                CHECK(timeline.holding(0, "reading", {first.plus_days(at)}, number).has_value());
              }));
}

}  // namespace
}  // namespace vlecht::bench

int main(int argc, char** argv) {
  const std::uint64_t count = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 10'000'000;
  vlecht::bench::Figures figures;
  vlecht::bench::measure_large(count, argc > 2 ? argv[2] : "", figures);
  vlecht::bench::measure_backfill(210'240, true, figures, "backfill");
  vlecht::bench::measure_backfill(420'480, true, figures, "backfill_twice");
  vlecht::bench::measure_backfill(210'240, false, figures, "backfill_mixed");
  figures.print();
}
