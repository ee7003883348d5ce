// SPDX-License-Identifier: EUPL-1.2
//
// difference_bench: the cost per inhabitant of every municipality against its own size class, taken
// apart, in each of ten years: on made-up peer figures, the same in every run. Prints JSON with the
// least and middle time of the repetitions, of the decompositions alone and of one whole answer
// with the test of its claim.
#include <algorithm>
#include <cstdint>
#include <iostream>
#include <random>
#include <string>

#include "analysis/cost_difference.h"
#include "analysis/dossier_for_tests.h"
#include "base/check.h"
#include "print_times.h"

namespace vlecht::bench {
namespace {

using namespace analysis;
constexpr int first_year = 2009;
constexpr int years = 10;
constexpr int municipalities = 380;
constexpr std::int64_t class_bounds[] = {0, 20'000, 50'000, 100'000, INT64_MAX};
constexpr const char* categories[] = {"1.1", "3.2", "3.5.1", "3.8", "4.3.2", "4.3.3", "7.3", "7.5"};

std::string code_of(int municipality) {
  std::string number = std::to_string(municipality + 1);
  return "GM" + std::string(4 - number.size(), '0') + number;
}

// Inhabitants and costs spread as those of Dutch municipalities do, near enough.
dossier::Dossier made_up() {
  std::mt19937_64 random(20191120);
  const auto uniform = [&] { return static_cast<double>(random() >> 11U) / 9007199254740992.0; };
  DossierBuilder facts;
  facts.add("member", {{"municipality", code_of(100)}, {"rank", std::int64_t{1}}});
  for (int place = 0; place < municipalities; ++place) {
    const auto inhabitants = static_cast<std::int64_t>(4000 / (1.01 - uniform()));
    for (int year = first_year; year < first_year + years; ++year) {
      facts.add("inhabitants", {{"municipality", code_of(place)},
                                {"year", std::int64_t{year}},
                                {"inhabitants", inhabitants}});
      for (const char* document : {"begroting", "jaarrekening"}) {
        std::int64_t whole = 0;
        const auto amount = [&](const char* category, std::int64_t cents) {
          facts.add("peer_figure", {{"municipality", code_of(place)},
                                    {"year", std::int64_t{year}},
                                    {"document", std::string(document)},
                                    {"task_field", std::string("0.4")},
                                    {"category", std::string(category)},
                                    {"amount", values::Money::from_cents(cents)}});
        };
        for (const char* category : categories) {
          const auto cents = static_cast<std::int64_t>(static_cast<double>(inhabitants) * 100 *
                                                       (10 + 60 * uniform()));
          whole += cents;
          amount(category, cents);
        }
        amount("totaal", whole + inhabitants * 500);
      }
    }
  }
  return facts.dossier();
}

struct Told {
  std::int64_t decompositions = 0;
  double furthest = 0;  // of the sum of the effects from the gap
};

// From facts to effects: every municipality of a year, class by class.
void decompose_year(const dossier::Dossier& dossier, int year, Told& told) {
  comparison::Scope scope;
  scope.year = year;
  scope.document = "jaarrekening";
  scope.measure = {"0.4", "totaal"};
  scope.own_included = true;
  const auto sources = comparison::sources_for(dossier, scope);
  const auto parts = cost_drivers::part_sources(dossier, scope);
  for (std::size_t i = 0; i + 1 < std::size(class_bounds); ++i) {
    scope.group = {class_bounds[i], class_bounds[i + 1]};
    const auto peers = comparison::peers_of(scope, sources, {});
    const auto group = cost_drivers::group_of(parts, peers.counted);
    for (const auto& place : peers.counted) {
      const auto apart = cost_drivers::decompose(group, parts, {place}, place);
      double sum = 0;
      for (const double effect : apart.effects) sum += effect;
      told.furthest = std::max(told.furthest, std::abs(sum - *apart.gap.value));
      ++told.decompositions;
    }
  }
}

int run() {
  const dossier::Dossier dossier = made_up();
  Told told;
  std::cout << '{';
  print_times("every_municipality",
              [&] {
                told = {};
                for (int year = first_year; year < first_year + years; ++year)
                  decompose_year(dossier, year, told);
              },
              {.repetitions = 5});
  print_times("one_answer", [&] { CHECK(cost_difference::analyse(dossier, {}).has_value()); },
              {.repetitions = 5});
  std::cout << "\"decompositions\": " << told.decompositions
            << ", \"furthest_apart\": " << told.furthest << "}\n";
  return told.furthest < 1e-6 ? 0 : 1;
}

}  // namespace
}  // namespace vlecht::bench

int main() { return vlecht::bench::run(); }
