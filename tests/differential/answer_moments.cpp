// SPDX-License-Identifier: EUPL-1.2
//
// answer_moments FOLDER STATEMENTS MOMENTS SEED: makes a journal in which corrections, retractions
// and overlaps abound, and writes to FOLDER its statements as columns (statements.csv), moments at
// random (moments.csv), and what the journal answers at each (answers.csv).
#include <fstream>
#include <iostream>

#include "contract/examples.h"
#include "journal/journal.h"
#include "stores/memory/memory_store.h"
#include "support/random_run.h"

namespace vlecht {
namespace {

using examples::Draw;
using journal::Journal;

constexpr std::int32_t first_day = 17'532;  // 2018-01-01
constexpr std::int64_t days = 730;

struct Stated {
  std::string key;
  std::int32_t from = 0, until = 0;
  bool asserts = true;
  std::string account;
  std::optional<std::int64_t> cents;
};

Stated some_stated(Draw& draw, std::uint64_t lines) {
  Stated out;
  out.key = "GM0377/2018/B1/" + std::to_string(1 + draw.below(lines));
  out.from = first_day + static_cast<std::int32_t>(draw.below(days));
  out.until = draw.once_in(3) ? values::open_end().days_since_1970()
                              : out.from + static_cast<std::int32_t>(draw.between(1, days));
  out.asserts = !draw.once_in(6);
  out.account = std::to_string(4'000 + draw.below(12));
  if (!draw.once_in(20)) out.cents = draw.between(-90'000'000'000, 90'000'000'000);
  return out;
}

facts::Draft draft_of(const Stated& stated) {
  const std::int64_t line = std::stoll(stated.key.substr(stated.key.rfind('/') + 1));
  examples::Values values{{"municipality", examples::text("GM0377")},
                          {"year", examples::whole(2018)},
                          {"entry", examples::text("B1")},
                          {"line", examples::whole(line)},
                          {"account", examples::text(stated.account)},
                          {"amount", values::Reason::not_delivered}};
  if (stated.cents) values.back().second = examples::cents(*stated.cents);
  facts::Draft draft = examples::draft("ledger_entry", values);
  draft.valid = *values::Period::of(values::Day::from_days_since_1970(stated.from),
                                    values::Day::from_days_since_1970(stated.until));
  return stated.asserts ? draft : examples::retracted(draft);
}

void write(std::ostream& out, std::uint64_t number, const Stated& stated) {
  out << number << ',' << stated.key << ',' << stated.from << ',' << stated.until << ','
      << (stated.asserts ? 1 : 0) << ',' << stated.account << ',';
  if (stated.cents) out << *stated.cents;
  out << '\n';
}

// One statement per key and two of three said again.
Journal make(std::uint64_t statements, Draw& draw, std::ostream& columns) {
  auto store = std::make_shared<stores::MemoryStore>();
  examples::Salts salts;
  unsigned transactions = 1;
  CHECK(Journal::start(*store, examples::origin, examples::transaction(1), examples::start_time,
                       std::ref(salts)));
  Journal journal = Journal::open(store).value();
  for (std::uint64_t left = statements; left > 0;) {
    auto transaction = examples::transaction(++transactions);
    const std::uint64_t count = std::min(left, 1 + draw.below(40));
    for (std::uint64_t i = 0; i < count; ++i) {
      const Stated stated = some_stated(draw, 1 + statements / 3);
      write(columns, journal.size() + 1 + i, stated);
      transaction.statements.push_back(draft_of(stated));
    }
    CHECK(journal.append(transaction, examples::start_time, std::ref(salts)));
    left -= count;
  }
  return journal;
}

std::string joined(const std::vector<std::string>& texts) {
  std::string out;
  for (const std::string& text : texts) out += (out.empty() ? "" : ",") + text;
  return base::to_hex(base::sha256(base::bytes_of(out)));
}

// How many hold, what they add up to, and fingerprints of which these are and of sums per account.
std::string answer(const Journal& journal, values::ValidOn valid_on, std::uint64_t size) {
  const auto kind = journal::kind_number(facts::kind_named("ledger_entry"));
  const auto numbers = journal.timeline().holding(kind, valid_on, size);
  std::int64_t total = 0;
  std::vector<std::string> which;
  std::map<std::string, std::int64_t> by_account;
  const auto facts = journal.facts(numbers).value();
  for (const facts::Fact& fact : facts) {
    which.push_back(std::to_string(fact.id) + ":" + fact.key);
    std::int64_t& sum = by_account[fact.text("account")];
    const facts::KnownValue& amount = fact["amount"];
    const auto cents = amount.is_known() ? std::get<values::Money>(*amount).cents() : 0;
    sum += cents;
    total += cents;
  }
  std::vector<std::string> sums;
  for (const auto& [account, sum] : by_account) sums.push_back(account + ":" + std::to_string(sum));
  return std::to_string(numbers.size()) + "," + std::to_string(total) + "," + joined(which) + "," +
         joined(sums);
}

int run(const std::string& folder, std::uint64_t statements, std::uint64_t moments,
        std::uint64_t seed) {
  Draw draw(seed);
  std::ofstream columns(folder + "/statements.csv"), asked(folder + "/moments.csv"),
      answers(folder + "/answers.csv");
  columns << "number,key,valid_from,valid_until,asserts,account,cents\n";
  asked << "moment,valid,known\n";
  answers << "moment,holding,cents,which,sums\n";
  const Journal journal = make(statements, draw, columns);
  for (std::uint64_t moment = 1; moment <= moments; ++moment) {
    const auto valid = first_day - 5 + static_cast<std::int32_t>(draw.below(2 * days));
    const std::uint64_t known = draw.below(journal.size() + 1);
    asked << moment << ',' << valid << ',' << known << '\n';
    answers << moment << ','
            << answer(journal, values::ValidOn{values::Day::from_days_since_1970(valid)}, known)
            << '\n';
  }
  return columns.flush() && asked.flush() && answers.flush() ? 0 : 1;
}

}  // namespace
}  // namespace vlecht

int main(int count, char** arguments) {
  if (count != 5) {
    std::cerr << "answer_moments FOLDER STATEMENTS MOMENTS SEED\n";
    return 2;
  }
  return vlecht::run(arguments[1], std::stoull(arguments[2]), std::stoull(arguments[3]),
                     std::stoull(arguments[4]));
}
