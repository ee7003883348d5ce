// SPDX-License-Identifier: EUPL-1.2
#include "analysis/supplier_report.h"

#include <algorithm>
#include <cmath>

#include "analysis/known_fields.h"
#include "base/check.h"

namespace vlecht::analysis::supplier_report {
namespace {

using contract_availability::Incident;
using contract_terms::Level;
using contract_terms::LevelPeriod;
using facts::Fact;
using methods::Interval;
using methods::Intervals;
using methods::Second;
using values::Period;
using values::Ratio;

/// How we count over the period of one report.
struct Ours {
  methods::StateLengths lengths;
  methods::StateSeries felt;
  Intervals agreed;
  Intervals counted;  ///< agreed time without maintenance that is left out
  bool is_by_contract = false;
  bool is_observed = false;
};

// Of the first contract. A report is about its own days and not about all time since the start.
std::vector<Level> levels_in(const contract_terms::Terms& terms, const std::string& service,
                             Period days) {
  std::vector<Level> out;
  for (Level& level : terms.levels_of(service, days)) {
    const auto valid = Period::of(std::max(level.valid.from(), days.from()), level.valid.until());
    if (!valid || (!out.empty() && level.contract != out.front().contract)) continue;
    level.valid = *valid;
    if (level.period == LevelPeriod::since_start) level.period = LevelPeriod::year;
    out.push_back(std::move(level));
  }
  return out;
}

Ours ours_of(const Evidence& evidence, const contract_terms::Terms& terms, Period days) {
  Ours out;
  out.felt = contract_availability::felt_state(evidence);
  const auto levels = levels_in(terms, evidence.service->name, days);
  for (const auto& result : contract_availability::judge(evidence, levels)) {
    const methods::StateLengths lengths = contract_availability::lengths_of(result);
    out.is_by_contract = true;
    out.is_observed = out.is_observed || contract_availability::is_observed(result);
    out.lengths.up += lengths.up;
    out.lengths.down += lengths.down;
    out.lengths.unknown += lengths.unknown;
    out.agreed = methods::union_of(out.agreed, result.agreed);
    out.counted =
        methods::union_of(out.counted, methods::difference_of(result.agreed, result.excluded));
  }
  if (!out.is_by_contract) {
    out.agreed = out.counted = {seconds_of(days)};
    out.lengths = methods::lengths_in(out.felt, out.agreed);
    out.is_observed = methods::lengths_in(evidence.service->state, out.agreed).unknown <
                      methods::length_of(out.agreed);
  }
  return out;
}

Sort sort_of(const Row& row, const Ours& ours, bool is_reported) {
  if (row.by_contract == 0) {
    const bool is_in_hours = !methods::within(ours.agreed, row.seconds).empty();
    return is_in_hours ? Sort::maintenance : Sort::outside_hours;
  }
  if (!is_reported) return Sort::not_reported;
  if (row.reported + same_within < row.measured) return Sort::shorter;
  if (row.reported > row.measured + same_within) return Sort::longer;
  return Sort::same;
}

std::vector<facts::EntryNumber> sources_in(const Evidence& evidence, Interval seconds) {
  std::vector<facts::EntryNumber> out;
  for (const Incident& incident : evidence.incidents) {
    if (incident.seconds.from < seconds.until && seconds.from < incident.seconds.until)
      out.push_back(incident.fact);
  }
  return out;
}

bool overlap(Interval a, Interval b) { return a.from < b.until && b.from < a.until; }

Row row_of(const Outage& outage, const Evidence& evidence, const Ours& ours) {
  Row row;
  row.seconds = outage.seconds;
  row.measured = outage.seconds.length();
  row.by_contract = methods::length_of(methods::within(ours.counted, outage.seconds));
  std::vector<Interval> reported;
  for (const Incident& incident : evidence.incidents) {
    if (!incident.is_of_supplier || !overlap(incident.seconds, outage.seconds)) continue;
    reported.push_back(incident.seconds);
    if (!row.incident.empty()) row.incident += ", ";
    row.incident += incident.number;
  }
  row.reported = methods::length_of(methods::normalised(reported));
  row.sort = sort_of(row, ours, !reported.empty());
  row.sources = sources_in(evidence, outage.seconds);
  return row;
}

// What the supplier reports and we do not have.
Row row_of(const Incident& incident, const Ours& ours) {
  Row row;
  row.seconds = incident.seconds;
  row.reported = incident.seconds.length();
  row.incident = incident.number;
  const bool is_measured = !methods::within(ours.felt.up, incident.seconds).empty();
  row.sort = is_measured ? Sort::reported_only : Sort::nothing_measured;
  row.sources = {incident.fact};
  return row;
}

std::vector<Row> rows_of(const Evidence& evidence, const Ours& ours, Interval seconds) {
  std::vector<Row> rows;
  const auto outages = contract_availability::outages_of(evidence, ours.felt, seconds);
  for (const Outage& outage : outages) rows.push_back(row_of(outage, evidence, ours));
  for (const Incident& incident : evidence.incidents) {
    if (!incident.is_of_supplier || !overlap(incident.seconds, seconds)) continue;
    const bool has_outage = std::any_of(outages.begin(), outages.end(), [&](const Outage& each) {
      return overlap(each.seconds, incident.seconds);
    });
    if (!has_outage) rows.push_back(row_of(incident, ours));
  }
  std::stable_sort(rows.begin(), rows.end(),
                   [](const Row& a, const Row& b) { return a.seconds < b.seconds; });
  return rows;
}

// In millionths of a percent point, so that the difference of any two ratios fits.
std::int64_t millionths(const Ratio& percent) {
  return static_cast<std::int64_t>(values::divided(values::Wide{percent.numerator()} * 1'000'000,
                                                   percent.denominator(),
                                                   values::Rounding::half_away_from_zero));
}

Comparison comparison_of(const Fact& fact, const Evidence& evidence,
                         const contract_terms::Terms& terms, Period days) {
  const Ours ours = ours_of(evidence, terms, days);
  Comparison out;
  out.days = days;
  out.reported = *known_ratio(fact, "availability");
  out.ours = contract_availability::shares_of(ours.lengths, ours.is_observed);
  out.is_by_contract = ours.is_by_contract;
  if (out.ours.availability) {
    out.difference =
        Ratio(millionths(out.reported) - millionths(*out.ours.availability), 1'000'000);
  } else {
    out.difference = out.ours.availability.reason();
  }
  out.is_too_high = out.ours.upper && out.reported > *out.ours.upper;
  out.rows = rows_of(evidence, ours, seconds_of(days));
  out.fact = fact.id;
  out.standing = fact.standing;
  return out;
}

}  // namespace

std::string_view name_of(Sort sort) {
  switch (sort) {
    case Sort::same:
      return "same";
    case Sort::not_reported:
      return "not_reported";
    case Sort::shorter:
      return "shorter";
    case Sort::longer:
      return "longer";
    case Sort::maintenance:
      return "maintenance";
    case Sort::outside_hours:
      return "outside_hours";
    case Sort::reported_only:
      return "reported_only";
    case Sort::nothing_measured:
      return "nothing_measured";
  }
  CHECK(false);
  return "";
}

std::vector<Comparison> comparisons_of(const dossier::Dossier& dossier, const Evidence& evidence,
                                       const contract_terms::Terms& terms, Period days) {
  std::vector<Comparison> out;
  dossier.each("reported_availability", [&](const Fact& fact) {
    if (fact.text("service") != evidence.service->name) return;
    const auto from = known_day(fact, "from"), through = known_day(fact, "through");
    const auto reported = Period::of(*from, through->plus_days(1));
    const bool is_asked =
        reported && reported->from() < days.until() && days.from() < reported->until();
    if (is_asked) out.push_back(comparison_of(fact, evidence, terms, *reported));
  });
  std::stable_sort(out.begin(), out.end(), [](const Comparison& a, const Comparison& b) {
    return a.days.from() < b.days.from();
  });
  return out;
}

}  // namespace vlecht::analysis::supplier_report
