// SPDX-License-Identifier: EUPL-1.2
//
// write_statements COUNT [SEED] > FILE: the same statements as columns, in CSV with a header, for
// programs that are compared with this one. Days count from 1970-01-01; `until` is 2932896
// (9999-12-31) when without end; `account` and `cents` are empty in a retraction, `cents` also when
// the amount is missing. What holds at (valid v, known n) is, per key, the row with the highest
// `number` below n whose [from, until) contains v, unless `asserts` is 0.
#include <cstdio>
#include <cstdlib>
#include <string>

#include "statements.h"

int main(int argc, char** argv) {
  if (argc < 2 || argc > 3) {
    std::fputs("write_statements COUNT [SEED] > FILE\n", stderr);
    return 2;
  }
  using namespace vlecht;
  bench::StatementSettings settings;
  settings.count = std::strtoull(argv[1], nullptr, 10);
  if (argc == 3) settings.seed = std::strtoull(argv[2], nullptr, 10);
  bench::Statements statements(settings);
  bench::Statement statement;
  std::puts("number,key,from,until,asserts,year,municipality,account,cents");
  while (statements.next(statement)) {
    const bool asserts = statement.operation == facts::Operation::assert_;
    const std::string account = asserts ? std::to_string(statement.account) : "";
    const std::string cents =
        asserts && statement.cents ? std::to_string(*statement.cents) : std::string();
    std::printf("%llu,%u,%d,%d,%d,%d,%u,%s,%s\n", static_cast<unsigned long long>(statement.number),
                statement.key, statement.from.days_since_1970(), statement.until.days_since_1970(),
                asserts, statement.year, statement.municipality, account.c_str(), cents.c_str());
  }
  return std::fflush(stdout) == 0 ? 0 : 1;
}
