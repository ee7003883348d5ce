// SPDX-License-Identifier: EUPL-1.2
#include "operations/fact_checks.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>

#include "analysis/measured_goals.h"
#include "analysis/service_level_check.h"
#include "analysis/typed_goals.h"
#include "analysis/typed_service_levels.h"
#include "facts/cost_choices.h"
#include "operations/audience.h"

namespace vlecht::operations {
namespace {

using dossier::Dossier;
using facts::FieldFinding;
using facts::Severity;
using facts::Typed;

using Findings = std::vector<FieldFinding>;

// ---- Every kind ----

bool is_zero_amount(const facts::KnownValue& value) {
  if (!value.is_known()) return false;
  const auto* euro = std::get_if<values::Money>(&*value);
  const auto* pounds = std::get_if<values::Sterling>(&*value);
  return (euro != nullptr && euro->cents() == 0) || (pounds != nullptr && pounds->pence() == 0);
}

// Who does not know an amount and types 0 states that it was nothing.
Findings zero_is_an_amount(const Typed& typed, const Dossier&) {
  Findings findings;
  for (std::size_t i = 0; i < typed.values.size(); ++i) {
    if (!is_zero_amount(typed.values[i])) continue;
    findings.push_back({std::string(typed.kind->fields[i].name), base::Problem("check.zero_amount"),
                        Severity::note});
  }
  return findings;
}

// ---- Budget amounts ----

std::optional<std::string> text_in(const Typed& typed, std::string_view field) {
  const facts::KnownValue& value = typed[field];
  if (!value.is_known()) return std::nullopt;
  return std::get<std::string>(*value);
}

std::optional<std::int64_t> whole_in(const Typed& typed, std::string_view field) {
  const facts::KnownValue& value = typed[field];
  if (!value.is_known()) return std::nullopt;
  return std::get<std::int64_t>(*value);
}

Findings budget_amount_is_consistent(const Typed& typed, const Dossier&) {
  Findings findings;
  const auto stage = text_in(typed, "stage");
  if (!stage) return findings;
  const bool is_amendment = *stage == facts::stages::amendment;
  const bool is_numbered = is_amendment || *stage == facts::stages::forecast;
  const auto number = whole_in(typed, "number");
  if (number && is_numbered != (*number > 0)) {
    findings.push_back(
        {"number", base::Problem(is_numbered ? "check.number_from_one" : "check.number_zero")});
  }
  if (!is_amendment && typed["mutation"].is_known()) {
    findings.push_back({"mutation", base::Problem("check.mutation_elsewhere"), Severity::warning});
  }
  if (is_amendment && !typed["decision"].is_known()) {
    findings.push_back({"decision", base::Problem("check.no_decision"), Severity::warning});
  }
  return findings;
}

// ---- Inhabitants ----

constexpr std::string_view inhabitants_reads[] = {"inhabitants"};

// The count of the nearest other year that the dossier has.
std::optional<std::pair<std::int64_t, std::int64_t>> nearest_count(const Dossier& dossier,
                                                                   const std::string& municipality,
                                                                   std::int64_t year) {
  std::optional<std::pair<std::int64_t, std::int64_t>> nearest;
  dossier.each("inhabitants", [&](const facts::Fact& fact) {
    const std::int64_t other = fact.integer("year");
    if (fact.text("municipality") != municipality || other == year) return;
    if (!fact["inhabitants"].is_known()) return;
    const auto distance = [&](std::int64_t of) { return std::abs(of - year); };
    if (nearest && distance(nearest->first) <= distance(other)) return;
    nearest = {other, fact.integer("inhabitants")};
  });
  return nearest;
}

// A municipality that is not divided up or merged hardly grows or shrinks by a fifth: a digit is
// more likely to be missing.
Findings inhabitants_do_not_leap(const Typed& typed, const Dossier& dossier) {
  const auto municipality = text_in(typed, "municipality");
  const auto year = whole_in(typed, "year");
  const auto count = whole_in(typed, "inhabitants");
  if (!municipality || !year || !count) return {};
  const auto nearest = nearest_count(dossier, *municipality, *year);
  if (!nearest) return {};
  const auto [other_year, other] = *nearest;
  const bool is_leap = values::Wide{std::abs(*count - other)} * 5 > values::Wide{other};
  if (!is_leap) return {};
  return {{"inhabitants",
           base::Problem("check.inhabitants_leap",
                         {{"year", std::to_string(other_year)}, {"count", other}}),
           Severity::warning}};
}

// ---- Introductions to reports ----

Findings audience_is_known(const Typed& typed, const Dossier& dossier) {
  const auto audience = text_in(typed, "audience");
  if (!audience || audience_named(partners_of(dossier), *audience)) return {};
  return {{"audience", base::Problem("check.audience_unknown", {{"text", *audience}})}};
}

// ---- Goals ----

using analysis::measurability::examine_typed;
using analysis::measurability::goal_kinds;

// ---- Agreements with suppliers ----

namespace service_levels = analysis::service_level_check;

constexpr std::array all_fact_checks{
    FactCheck{"", {}, zero_is_an_amount},
    FactCheck{"budget_amount", {}, budget_amount_is_consistent},
    FactCheck{"inhabitants", inhabitants_reads, inhabitants_do_not_leap},
    FactCheck{"report_introduction", partner_kinds, audience_is_known},
    FactCheck{"goal", goal_kinds, examine_typed},
    FactCheck{"indicator", goal_kinds, examine_typed},
    FactCheck{"indicator_baseline", goal_kinds, examine_typed},
    FactCheck{"indicator_target", goal_kinds, examine_typed},
    FactCheck{"contract", service_levels::kinds, service_levels::examine_typed},
    FactCheck{"service_level", service_levels::kinds, service_levels::examine_typed},
    FactCheck{"outage_class", service_levels::kinds, service_levels::examine_typed},
    FactCheck{"ticket_deadline", service_levels::kinds, service_levels::examine_typed},
    FactCheck{"service_credit", service_levels::kinds, service_levels::examine_typed},
};

}  // namespace

std::span<const FactCheck> fact_checks() { return all_fact_checks; }

base::Result<Findings> checked(const journal::Journal& journal, values::Day today,
                               const Typed& typed) {
  const values::Day day = typed.valid ? std::max(today, typed.valid->from()) : today;
  const values::Moment moment{{day}, {journal.recorded_at(journal.size())}};
  Findings findings;
  for (const FactCheck& check : fact_checks()) {
    if (!check.kind.empty() && check.kind != typed.kind->name) continue;
    TRY(const Dossier dossier, Dossier::open(journal, moment, check.reads));
    Findings found = check.check(typed, dossier);
    std::move(found.begin(), found.end(), std::back_inserter(findings));
  }
  return findings;
}

}  // namespace vlecht::operations
