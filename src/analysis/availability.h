// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/arguments.h"
#include "analysis/contract_availability.h"
#include "analysis/methods/failure_trend.h"
#include "analysis/methods/mean_time_between.h"
#include "analysis/methods/poisson_rate.h"
#include "analysis/service_states.h"
#include "analysis/supplier_report.h"
#include "dossier/dossier.h"
#include "facts/figure.h"

/// Does it work: by contract, as users felt it, and how much of that was measured.
/// Method, rules and limits: docs/methods/availability.md.
namespace vlecht::analysis::availability {

using contract_availability::LevelResult;
using contract_availability::Shares;
using contract_terms::MaintenanceRule;

/// Chance with which an interval of a mean time or a ratio holds the real one.
inline constexpr double confidence = 0.95;

/// Agreements otherwise than they are, on the same observations.
struct WhatIf {
  std::string hours;     ///< "24x7", "08:00-18:00" on workdays, or the name of hours; "": as agreed
  std::string calendar;  ///< its name, "nl", or "none"; "": as agreed
  std::optional<MaintenanceRule> maintenance;
  std::optional<std::int64_t> hold;     ///< seconds
  std::optional<values::Ratio> target;  ///< percent

  bool is_asked() const {
    return !hours.empty() || !calendar.empty() || maintenance || hold || target;
  }
};

/// As asked; what is left open is all, over the last twelve months that something was observed.
struct Parameters {
  std::string service;
  std::optional<values::Day> from, until;  ///< `until` no longer counts
  std::optional<values::Day> baseline_from, baseline_until;
  WhatIf what_if;
};

/// An outage with the facts behind it.
struct ServiceOutage {
  Outage outage;
  std::vector<facts::EntryNumber> sources;
  std::vector<std::string> incidents;  ///< numbers of incidents at the same time
};

/// What one probe saw of the service in the period.
struct ProbeSeries {
  std::string name;
  methods::StateSeries series;
};

/// One day of the calendar.
struct DayState {
  values::Day day;
  methods::StateLengths felt;
  bool is_observed = false;  ///< something of it was measured
  std::size_t outages = 0;   ///< that were under way
};

/// A fact that is about some time.
struct TimedFact {
  methods::Interval seconds;
  facts::EntryNumber fact = 0;
};

/// Fewer outages than before, or not.
struct Improvement {
  values::Period before = values::Period::since(values::Day());
  methods::EventCount before_count, after_count;  ///< outages that began, and days measured
  std::optional<methods::RateRatio> ratio;
};

struct Service {
  std::string name;
  std::string supplier;
  /// As they were on the last day asked for.
  std::vector<std::string> probes;
  std::vector<service_states::Group> groups;
  std::size_t down_from = 1;
  bool is_observed = false;  ///< something was measured in the period
  bool is_withdrawn = false;
  methods::StateSeries felt_series;  ///< in the period
  methods::StateLengths felt_lengths;
  Shares felt;  ///< day and night, nothing left out
  std::vector<LevelResult> levels;
  std::optional<methods::StateLengths> contract_lengths;  ///< of the first contract by name
  Shares contract;  ///< availability not supplied where there is no contract
  /// Of all periods of all contracts: missed when one was missed, met when all were met.
  contract_availability::Verdict verdict = contract_availability::Verdict::no_target;
  std::int64_t periods_met = 0, periods_missed = 0, periods_undecided = 0;
  std::vector<ServiceOutage> outages;
  methods::Second down = 0;  ///< of all outages
  methods::Second longest = 0;
  std::optional<methods::MeanTimeBetween> between;  ///< hours; none when nothing was measured up
  std::optional<methods::TimeToRepair> repair;      ///< hours, of outages that are over
  std::optional<methods::FailureTrend> trend;
  std::optional<Improvement> improvement;
  std::optional<service_states::ByComponents> by_components;
  std::vector<contract_availability::Incident> incidents;
  std::vector<contract_availability::Maintenance> maintenance;
  std::vector<supplier_report::Comparison> reports;
  std::vector<DayState> days;
  std::vector<ProbeSeries> probe_series;  ///< of its components too; by name
  /// Of any time up to today, in the period or not; of its components too.
  std::optional<values::Day> newest_observation;
  std::vector<facts::EntryNumber> sources;  ///< ascending
  std::vector<TimedFact> timed;             ///< those of them that are about some time
  facts::Standing standing = facts::Standing::adopted;

  /// The facts about some seconds, ascending.
  std::vector<facts::EntryNumber> sources_in(methods::Interval seconds) const;

  /// By contract, or as users felt it where there is none: what the bounds are of.
  const Shares& judged() const { return contract_lengths ? contract : felt; }
};

struct Answer {
  Parameters asked;
  values::Period days = values::Period::since(values::Day());
  values::Day today;
  /// Of the services that are answered about; out of date after `source_needs::fresh_months`.
  std::optional<values::Day> newest_observation;
  bool is_out_of_date = false;
  bool is_cut_at_today = false;   ///< what lies ahead was asked for too, and left out
  std::vector<Service> services;  ///< by name
  /// The same with the agreements that were asked for instead; as long as `services`, or empty.
  std::vector<Service> if_services;
  std::vector<std::string> names;  ///< of every service that there is
  std::vector<std::string> hours_names, calendar_names;
  std::vector<facts::Finding> findings;
};

inline constexpr std::string_view kinds[] = {"probe",
                                             "observation",
                                             "service",
                                             "service_component",
                                             "incident",
                                             "maintenance",
                                             "service_hours",
                                             "holiday_rule",
                                             "closed_day",
                                             "service_level",
                                             "outage_class",
                                             "service_credit",
                                             "reported_availability"};
inline constexpr std::string_view kinds_through_time[] = {
    "probe",      "service",       "service_component", "service_hours", "holiday_rule",
    "closed_day", "service_level", "outage_class",      "service_credit"};

base::Result<Parameters> parameters_from(const Arguments& arguments);
base::Result<Answer> analyse(const dossier::Dossier& dossier, const Parameters& parameters);

}  // namespace vlecht::analysis::availability
