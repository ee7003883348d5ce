// SPDX-License-Identifier: EUPL-1.2
#include "journal/chain.h"

#include <gtest/gtest.h>

namespace vlecht::journal {
namespace {

values::Day on(std::int32_t days) { return values::Day::from_days_since_1970(days); }

struct Stated {
  Row row = 0;
  std::int32_t from = 0;
  std::int32_t until = 0;
};

Row winner_of(const std::vector<Stated>& statements, std::int32_t day, Row end) {
  Row winner = no_row;
  for (const Stated& stated : statements) {
    if (stated.row < end && stated.from <= day && day < stated.until) winner = stated.row;
  }
  return winner;
}

// Numbers that look drawn, the same in every run.
std::uint32_t next(std::uint64_t& state) {
  state = state * 6'364'136'223'846'793'005 + 1'442'695'040'888'963'407;
  return static_cast<std::uint32_t>(state >> 33);
}

TEST(Chain, FindsWhatLookingAtEachWouldFind) {
  std::uint64_t state = 1;
  for (const std::uint32_t longest : {1U, 30U, 900U}) {
    Chain chain;
    std::vector<Stated> statements;
    Row row = 0;
    // Past each width at which another level begins: 16, 256, 4096.
    for (int i = 0; i < 4'200; ++i) {
      row += 1 + next(state) % 3;
      const auto from = static_cast<std::int32_t>(next(state) % 1'000);
      const auto until = from + static_cast<std::int32_t>(1 + next(state) % longest);
      statements.push_back({row, from, until});
      chain.add(row, on(from), on(until));
      if (i > 40 && i % 97 != 0 && i < 4'095) continue;
      const auto day = static_cast<std::int32_t>(next(state) % 1'100);
      for (const Row end : {row + 1, row, row / 2, Row{1}, Row{0}}) {
        ASSERT_EQ(chain.winner(on(day), end), winner_of(statements, day, end)) << i << ' ' << end;
      }
    }
  }
}

TEST(Chain, HasNoWinnerWhenItIsEmpty) { EXPECT_EQ(Chain().winner(on(0), no_row), no_row); }

}  // namespace
}  // namespace vlecht::journal
