// SPDX-License-Identifier: EUPL-1.2
//
// write_ledger LINES [SEED] > FILE: a general ledger as a municipality's accounts export it, in
// CSV: semicolons, Dutch numbers and dates, descriptions with separators and quotes inside. Every
// line has a key of its own (municipality, year, entry, line). 10 million lines are 1.1 GB.
#include <cstdio>
#include <cstdlib>
#include <string>

#include "statements.h"

namespace {

using vlecht::bench::Statement;

// 1234567 as "12.345,67".
std::string dutch(std::int64_t cents) {
  const bool is_negative = cents < 0;
  std::string digits = std::to_string(is_negative ? -cents : cents);
  if (digits.size() < 3) digits.insert(0, 3 - digits.size(), '0');
  digits.insert(digits.size() - 2, 1, ',');
  for (std::size_t at = digits.size() - 3; at > 3; at -= 3) digits.insert(at - 3, 1, '.');
  return (is_negative ? "-" : "") + digits;
}

void write(const Statement& statement) {
  const std::string amount = statement.cents ? dutch(*statement.cents) : ".";
  const auto iso = vlecht::values::to_iso(statement.from);
  const char* product = statement.entry % 5 == 0 ? "\"\"Zaken; suite\"\"" : "onderhoud en beheer";
  std::printf("GM%04u;%d;B%08u;%u;%u;%u;%s-%s-%s;\"Factuur %u, regel %u, %s, leverancier %u\";%s\n",
              statement.municipality, statement.year, statement.entry, statement.line,
              statement.account, statement.cost_centre, iso.substr(8, 2).c_str(),
              iso.substr(5, 2).c_str(), iso.substr(0, 4).c_str(), statement.entry, statement.line,
              product, statement.entry % 977, amount.c_str());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2 || argc > 3) {
    std::fputs("write_ledger LINES [SEED] > FILE\n", stderr);
    return 2;
  }
  using namespace vlecht;
  const std::uint64_t lines = std::strtoull(argv[1], nullptr, 10);
  bench::StatementSettings settings;
  settings.count = 2 * lines + 100;  // about 92 of 100 are about a new key
  if (argc == 3) settings.seed = std::strtoull(argv[2], nullptr, 10);
  bench::Statements statements(settings);
  Statement statement;
  std::puts(
      "gemeentecode;boekjaar;boekstuk;regel;grootboekrekening;kostenplaats;boekdatum;"
      "omschrijving;bedrag");
  for (std::uint64_t written = 0; written < lines && statements.next(statement);) {
    if (statement.key != written) continue;
    write(statement);
    ++written;
  }
  return std::fflush(stdout) == 0 ? 0 : 1;
}
