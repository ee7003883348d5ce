// SPDX-License-Identifier: EUPL-1.2
//
// What must hold of every difference that is taken apart: parts that are missing, kept secret, on
// one side only or with quantities behind them, in random groups.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <numeric>

#include "analysis/cost_difference.h"
#include "analysis/dossier_for_tests.h"

namespace vlecht {
namespace {

using namespace analysis;

constexpr const char* parts[] = {"1.1", "3.5.1", "3.8"};

std::string code_of(int place) { return "GM000" + std::to_string(place); }

// One to eight municipalities, the first two of them the members; each part of each is there, or
// nothing, or left out.
DossierBuilder some_dossier() {
  DossierBuilder builder;
  builder.member(code_of(1), 1).member(code_of(2), 2);
  const int places = *rc::gen::inRange(2, 9);
  const bool has_hours = *rc::gen::arbitrary<bool>();
  for (int place = 1; place <= places; ++place) {
    builder.inhabitants(code_of(place), *rc::gen::inRange<std::int64_t>(1, 50'000));
    builder.amount(code_of(place), "totaal", *rc::gen::inRange<std::int64_t>(-1'000, 9'000'000));
    for (const char* part : parts) {
      const int what = *rc::gen::inRange(0, 6);
      if (what == 0) continue;
      builder.amount(code_of(place), part,
                     what == 1 ? 0 : *rc::gen::inRange<std::int64_t>(-100'000, 3'000'000));
      if (has_hours && part == parts[0]) {
        builder.quantity(code_of(place), part, *rc::gen::inRange<std::int64_t>(1, 9'000), "uur");
      }
    }
  }
  return builder;
}

cost_difference::Answer answer_of(const dossier::Dossier& dossier, bool own_included) {
  cost_difference::Parameters asked;
  asked.group = comparison::SizeClass{};
  asked.own_included = own_included;
  auto answer = cost_difference::analyse(dossier, asked);
  RC_ASSERT(answer.has_value());
  return std::move(*answer);
}

RC_GTEST_PROP(CostDifference, EffectsAddUpToTheGapAndSidesToTheirWhole, ()) {
  const auto answer = answer_of(some_dossier().dossier(), *rc::gen::arbitrary<bool>());
  const auto& apart = answer.decomposition;
  if (!apart.gap.value) {
    RC_ASSERT(apart.drivers.empty());
    return;
  }
  RC_ASSERT(apart.drivers.back().role == cost_drivers::Role::remainder);
  const double sum = std::accumulate(apart.effects.begin(), apart.effects.end(), 0.0);
  const double scale = std::abs(*apart.own.value) + std::abs(*apart.reference.value) + 1;
  RC_ASSERT(std::abs(sum - *apart.gap.value) < 1e-9 * scale);
  RC_ASSERT(*apart.gap.value == *apart.own.value - *apart.reference.value);
}

RC_GTEST_PROP(CostDifference, AnAmountHasTheEffectOfItsOwnDifference, ()) {
  const auto answer = answer_of(some_dossier().dossier(), *rc::gen::arbitrary<bool>());
  for (const auto& driver : answer.decomposition.drivers) {
    if (driver.role != cost_drivers::Role::amount) continue;
    const double difference = *driver.own.value - *driver.reference.value;
    RC_ASSERT(std::abs(*driver.effect.value - difference) < 1e-9 * (1 + std::abs(difference)));
  }
}

RC_GTEST_PROP(CostDifference, AChanceIsAChanceAndItsVerdictFollows, ()) {
  const auto answer = answer_of(some_dossier().dossier(), true);
  for (const auto& claim : answer.claims) {
    if (!claim.outcome) continue;
    const double chance = *claim.probability.value;
    RC_ASSERT(chance >= 0 && chance <= 1);
    RC_ASSERT((claim.outcome->verdict == methods::Verdict::supported) == (chance > 0.9));
    RC_ASSERT(*claim.probability_error.value > 0);
  }
}

// Without anyone left out, the gap is the one that the comparison itself gives.
RC_GTEST_PROP(CostDifference, TheGapIsThatOfTheComparison, ()) {
  const auto answer = answer_of(some_dossier().dossier(), *rc::gen::arbitrary<bool>());
  for (const auto& finding : answer.findings) {
    if (finding.problem.name == "cost_difference.peers_left_out") return;
  }
  const auto& compared = answer.benchmark.together.differences.front().euro.value;
  RC_ASSERT(compared.is_known() == answer.decomposition.gap.value.is_known());
  if (!compared) return;
  RC_ASSERT(std::abs(*compared - *answer.decomposition.gap.value) <
            1e-9 * (1 + std::abs(*answer.decomposition.own.value)));
}

}  // namespace
}  // namespace vlecht
