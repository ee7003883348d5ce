// SPDX-License-Identifier: EUPL-1.2
#include "simulation/simulation.h"

#include <optional>
#include <stdexcept>

#include "contract/examples.h"
#include "journal/journal.h"
#include "journal/verify.h"
#include "simulation/oracle.h"

namespace vlecht::simulation {
namespace {

using examples::Draw;
using journal::Journal;

constexpr int first_day = 17'532;  // 2018-01-01
constexpr int days = 40;
constexpr std::size_t writers = 3;

// The first difference ends a simulation.
void expect(bool is_so, const std::string& what) {
  if (!is_so) throw std::runtime_error(what);
}

values::Day day(int days_since_1970) { return values::Day::from_days_since_1970(days_since_1970); }

// What one writer wants recorded, in the program's words and in the oracle's.
struct Wish {
  journal::Transaction transaction;
  std::vector<Said> said;
};

struct Writer {
  std::optional<Journal> journal;  // as of when it last opened or wrote
  std::optional<Wish> wish;        // what it tries until it is recorded
  bool is_recorded = false;        // it is there already, but the writer was not told
};

class Simulation {
 public:
  Simulation(std::uint64_t seed, const MakeDisk& make_disk, Counts& counts)
      : draw_(seed), disk_(make_disk(draw_)), counts_(counts) {}

  void run() {
    start();
    const auto steps = draw_.between(20, 60);
    for (std::int64_t step = 0; step < steps; ++step) {
      disk_->fail_once_in(4);
      act(writers_[draw_.below(writers)]);
    }
    disk_->fail_once_in(0);
    for (Writer& writer : writers_) leave(writer);
    disk_->revive();
    look_at_all();
  }

 private:
  void start() {
    Wish first = some_wish();
    move_clock();
    auto store = disk_->open();
    expect(store.has_value(), "the first opening");
    expect(Journal::start(**store, examples::origin, first.transaction, now(), salt()).has_value(),
           "the start");
    note(first);
  }

  void act(Writer& writer) {
    move_clock();
    if (draw_.once_in(8)) return end_all();
    if (draw_.once_in(8)) leave(writer);
    if (!writer.journal && !enter(writer)) return;
    if (draw_.once_in(3)) return look(*writer.journal);
    if (!writer.wish) writer.wish = some_wish();
    write(writer);
  }

  // Several seconds, an hour back, a year ahead, or none at all.
  void move_clock() {
    static constexpr std::int64_t second = 1'000'000;
    switch (draw_.below(6)) {
      case 0:
        return;
      case 1:
        clock_ -= draw_.between(1, 3'600) * second;
        return;
      case 2:
        clock_ += 365 * 86'400 * second;
        return;
      case 3:
        clock_ = oracle_.recorded_at();
        return;
      default:
        clock_ += draw_.between(1, 10 * second);
    }
  }
  values::Instant now() const { return {clock_}; }

  std::function<journal::Salt()> salt() {
    return [this] {
      journal::Salt out;
      for (base::Byte& byte : out) byte = static_cast<base::Byte>(draw_.below(256));
      return out;
    };
  }

  // Few keys and days, so that statements are about the same things.
  Said some_said() {
    const std::string municipality = "GM030" + std::to_string(draw_.below(3));
    Said said;
    said.kind = draw_.once_in(3) ? "municipality" : "inhabitants";
    said.key = municipality;
    if (said.kind == "inhabitants") said.key += "/" + std::to_string(2018 + draw_.below(2));
    said.from = first_day + static_cast<int>(draw_.below(days));
    said.until = draw_.once_in(4) ? 2'932'896  // 9999-12-31
                                  : said.from + static_cast<int>(draw_.between(1, days / 2));
    said.asserts = !draw_.once_in(4);
    said.value = std::to_string(draw_.below(1'000'000));
    return said;
  }

  static facts::Draft draft_of(const Said& said) {
    const std::string municipality = said.key.substr(0, 6);
    facts::Draft out =
        said.kind == "municipality"
            ? examples::draft("municipality", {{"municipality", examples::text(municipality)},
                                               {"name", examples::text(said.value)}})
            : examples::inhabitants(municipality, std::stoll(said.key.substr(7)),
                                    std::stoll(said.value));
    out.valid = *values::Period::of(day(said.from), day(said.until));
    if (!said.asserts) out = examples::retracted(out);
    return out;
  }

  Wish some_wish() {
    Wish wish;
    wish.transaction = examples::transaction(++transactions_);
    for (std::uint64_t i = draw_.below(7); i > 0; --i) {
      wish.said.push_back(some_said());
      wish.transaction.statements.push_back(draft_of(wish.said.back()));
    }
    return wish;
  }

  void note(const Wish& wish) {
    oracle_.record(clock_, wish.said);
    ++counts_["transactions"];
  }

  bool enter(Writer& writer) {
    auto store = disk_->open();
    if (store) {
      auto opened = Journal::open(*store);
      if (opened) {
        ++counts_["openings"];
        writer.journal = std::move(*opened);
        expect(writer.journal->size() == oracle_.size(), "the size when it is opened");
        return true;
      }
      expect_failure(opened.error());
    } else {
      expect_failure(store.error());
    }
    store = base::problem("dropped");
    if (disk_->is_dead()) end_all();
    return false;
  }

  void leave(Writer& writer) { writer.journal.reset(); }

  // kill -9: what was not recorded is still wished for.
  void end_all() {
    ++counts_["ends of all processes"];
    for (Writer& writer : writers_) leave(writer);
    disk_->revive();
  }

  void expect_failure(const base::Problem& problem) {
    ++counts_["failures"];
    static constexpr std::string_view allowed[] = {"store.failed", "store.full", "store.stopped",
                                                   "store.damaged", "store.locked"};
    const bool is_allowed =
        std::find(std::begin(allowed), std::end(allowed), problem.name) != std::end(allowed);
    expect(is_allowed, "an unexpected problem: " + base::to_string(problem));
  }

  void write(Writer& writer) {
    const bool was_behind = writer.journal->size() != oracle_.size();
    const std::uint64_t size_before = oracle_.size();
    const auto done = writer.journal->append(writer.wish->transaction, now(), salt());
    if (done) {
      if (!done->was_known) note(*writer.wish);
      expect(done->was_known == writer.is_recorded, "whether it was known");
      expect(done->was_known || !was_behind, "a writer that was behind went through");
      if (!done->was_known) expect_recorded(*done, size_before, *writer.wish);
      writer.wish.reset();
      writer.is_recorded = false;
      return;
    }
    if (done.error().name == "store.head_moved") {
      ++counts_["competitions lost"];
      expect(was_behind, "refused, but it was not behind");
      return leave(writer);
    }
    expect_failure(done.error());
    leave(writer);
    settle(writer);
  }

  void expect_recorded(const journal::Recorded& recorded, std::uint64_t size_before,
                       const Wish& wish) {
    expect(recorded.entry == size_before, "number of the transaction");
    expect(recorded.statement_count == wish.said.size(), "number of statements");
    expect(recorded.size_after == oracle_.size(), "size after it");
    expect(recorded.recorded_at.microseconds == oracle_.recorded_at(), "instant of recording");
    roots_[recorded.size_after] = std::nullopt;
  }

  // After a failure it is uncertain whether it was recorded; all of it, or nothing.
  void settle(Writer& writer) {
    end_all();
    disk_->fail_once_in(0);
    auto store = disk_->open();
    expect(store.has_value(), "opening after a failure");
    const auto journal = Journal::open(*store);
    expect(journal.has_value(), "opening the journal after a failure: " +
                                    (journal ? "" : base::to_string(journal.error())));
    if (journal->size() != oracle_.size()) {
      ++counts_["recorded without being told"];
      expect(!writer.is_recorded, "recorded twice");
      note(*writer.wish);
      writer.is_recorded = true;
    }
    expect(journal->size() == oracle_.size(), "more or less than one whole transaction");
    look(*journal);
  }

  // A moment at random, as far back as this journal goes.
  void look(const Journal& journal) {
    ++counts_["answers compared"];
    const std::uint64_t size = draw_.below(journal.size() + 1);
    const int on = first_day - 1 + static_cast<int>(draw_.below(2 * days));
    const auto expected = oracle_.holding(on, size);
    std::size_t found = 0;
    for (const char* name : {"municipality", "inhabitants"}) {
      const std::uint16_t kind = journal::kind_number(facts::kind_named(name));
      const auto numbers = journal.timeline().holding(kind, values::ValidOn{day(on)}, size);
      const auto facts = journal.facts(numbers);
      if (!facts) return expect(disk_->is_dead(), "reading: " + base::to_string(facts.error()));
      for (const facts::Fact& fact : *facts) {
        const auto said = expected.find({name, fact.key});
        expect(said != expected.end(), "holds, but should not: " + fact.key);
        expect_same(fact, said->second, on);
        expect(
            journal.timeline().holding(kind, fact.key, values::ValidOn{day(on)}, size) == fact.id,
            "asked by its key: " + fact.key);
      }
      found += numbers.size();
    }
    expect(found == expected.size(), "something does not hold, but should");
    const std::int64_t instant = clock_ + draw_.between(-4'000'000'000, 4'000'000'000);
    expect(journal.size_known_at(values::KnownAt{{instant}}) ==
               std::min(oracle_.size_known_at(instant), journal.size()),
           "the size known at an instant");
    look_at_root(journal);
  }

  static void expect_same(const facts::Fact& fact, const Said& said, int on) {
    const char* field = said.kind == "municipality" ? "name" : "inhabitants";
    expect(fact.id == said.number, "another statement holds for " + fact.key);
    expect(facts::to_text(fact[field].value()) == said.value, "another value for " + fact.key);
    expect(fact.valid.from() == day(said.from) && fact.valid.until() == day(said.until),
           "another period for " + fact.key);
    expect(said.from <= on, "a period that has not begun");
  }

  // The root at a size stays what it was when it was first seen, and fits what is there now.
  void look_at_root(const Journal& journal) {
    for (auto& [size, root] : roots_) {
      if (size > journal.size() || (root && !draw_.once_in(4))) continue;
      const auto now_root = journal.root(size);
      if (!now_root) return expect(disk_->is_dead(), base::to_string(now_root.error()));
      expect(!root || *root == *now_root, "another root at " + std::to_string(size));
      root = *now_root;
    }
  }

  void look_at_all() {
    const auto store = disk_->open();
    expect(store.has_value(), "the last opening");
    const auto verified = journal::verify(**store);
    expect(verified.has_value(),
           "verification: " + (verified ? "" : base::to_string(verified.error())));
    expect(verified->head.size == oracle_.size(), "the size in the end");
    expect(verified->transactions == oracle_.transactions(), "the transactions in the end");
    const auto journal = Journal::open(*store).value();
    for (int i = 0; i < 10; ++i) look(journal);
    for (const auto& [size, root] : roots_) {
      if (!root) continue;
      const auto text = to_text(journal::Checkpoint{examples::origin, size, *root});
      expect(journal::verify_checkpoint(**store, text).has_value(), "a checkpoint kept elsewhere");
    }
  }

  Draw draw_;
  std::unique_ptr<Disk> disk_;
  Counts& counts_;
  Oracle oracle_;
  std::int64_t clock_ = 1'600'000'000'000'000;
  unsigned transactions_ = 0;
  Writer writers_[writers];
  std::map<std::uint64_t, std::optional<base::Digest>> roots_;
};

}  // namespace

std::string simulate(std::uint64_t seed, const MakeDisk& make_disk, Counts& counts) {
  try {
    Simulation(seed, make_disk, counts).run();
    return "";
  } catch (const std::exception& difference) {
    return difference.what();
  }
}

}  // namespace vlecht::simulation
