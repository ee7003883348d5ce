// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/arguments.h"
#include "analysis/methods/funnel.h"
#include "analysis/methods/interrupted_series.h"
#include "analysis/methods/kaplan_meier.h"
#include "analysis/methods/promoter_score.h"
#include "analysis/methods/proportion.h"
#include "analysis/ticket_deadlines.h"
#include "analysis/ticket_records.h"
#include "analysis/ticket_times.h"
#include "dossier/dossier.h"
#include "facts/figure.h"
#include "facts/finding.h"
#include "values/ratio.h"

/// Are people helped: in time, for good, and are they satisfied?
/// Method, rules and limits: docs/methods/service_quality.md.
namespace vlecht::analysis::service_quality {

using methods::ConfidenceInterval;
using methods::Proportion;
using ticket_times::Measure;
using ticket_times::Step;

/// Of all intervals on the page.
inline constexpr double confidence = 0.95;
/// With fewer answers, or tickets of a department, a group is not shown: one could be led back to a
/// person.
inline constexpr std::int64_t answers_shown_min = 5;

/// As asked; what is left open is chosen, see `Answer::window`.
struct Parameters {
  std::optional<values::Day> from;   ///< tickets that came in on or after this day
  std::optional<values::Day> until;  ///< and before this one
  std::string service;               ///< name: only its tickets
  std::string municipality;          ///< code: only its tickets
  std::optional<values::Day> since;  ///< did it improve since this day?
};

/// What can be said against a norm, the tickets of which it is unknown counted on both sides.
enum class Verdict {
  met,
  not_met,
  undecided,  ///< the interval holds the norm
  no_norm,    ///< none was agreed, or several that differ
  no_cases,   ///< of no ticket can it be said yet
};
std::string_view name_of(Verdict verdict);

/// The tickets behind a number. There may be too many to name them beside it, so that they are
/// asked for by a name of their own.
struct TicketSet {
  std::string selection = {};                  ///< what `tickets_behind` understands
  std::vector<facts::EntryNumber> facts = {};  ///< ascending
  facts::Standing standing = facts::Standing::adopted;

  void add(const ticket_records::Ticket& ticket) {
    facts.push_back(ticket.fact);
    standing = facts::weaker(standing, ticket.standing);
  }
};

/// How many were in time by one way of measuring.
struct Timeliness {
  std::int64_t in_time = 0;
  std::int64_t late = 0;
  std::int64_t running = 0;  ///< not done, and there is time left: counted in nothing
  std::int64_t unknown = 0;  ///< cannot be told
  TicketSet judged = {}, still_running = {}, untold = {};
  /// Of `in_time` and `late`, 0 to 1; not applicable without any.
  values::Known<double> share = values::Reason::not_applicable;
  std::optional<ConfidenceInterval> interval = {};                   ///< Wilson; none without any
  values::Known<values::Ratio> norm = values::Reason::not_supplied;  ///< percent
  std::vector<facts::EntryNumber> agreements = {};  ///< that state a norm, ascending
  Verdict verdict = Verdict::no_cases;
  /// Whether the share itself is at the norm, as contracts count; none without norm or cases.
  std::optional<bool> is_met_as_counted = {};

  Proportion proportion() const { return {in_time, in_time + late}; }
};

/// How long tickets lasted, open ones counted for as long as they have lasted.
struct Durations {
  std::int64_t tickets = 0;
  std::int64_t open = 0;                  ///< of them
  methods::SurvivalQuantile median = {};  ///< hours
  methods::SurvivalQuantile tail = {};    ///< hours within which 90 % is done
  TicketSet measured = {};
};

struct Priority {
  std::string name = {};  ///< as the first ticket writes it; "": none was stated
  std::int64_t tickets = 0;
  /// As agreed, where all its tickets have one deadline.
  values::Known<ticket_deadlines::Deadline> deadline = values::Reason::not_supplied;
  /// By `Measure`.
  std::array<Timeliness, ticket_times::measure_count> reaction = {}, resolution = {};
  Durations waited = {};    ///< resolution, day and night, from the first report
  Durations by_clock = {};  ///< resolution, as agreed; no tickets without a clock
  TicketSet held = {};      ///< in which time was spent waiting for whoever reported it
  double held_hours = 0;
};

struct OpenTicket {
  std::string code = {}, priority = {}, service = {};
  values::Day created = {};
  double days = 0;  ///< since then, up to where the sources tell
  ticket_times::Outcome outcome = ticket_times::Outcome::unknown;
  facts::EntryNumber fact = 0;
  facts::Standing standing = facts::Standing::adopted;
};

/// A group beside the share of all groups; no ranking: groups stand by name.
struct Group {
  std::string name = {};
  Timeliness resolution = {};
  methods::FunnelLimits limits = {};
  methods::FunnelPosition position = methods::FunnelPosition::within;
};
struct Comparison {
  std::vector<Group> groups = {};
  double together = 0;       ///< share of all of them, 0 to 1
  std::int64_t largest = 0;  ///< judged tickets of the largest
  std::int64_t without = 0;  ///< judged tickets of which the group is not known
  /// Groups of fewer judged tickets than `answers_shown_min`: in `together`, and not shown.
  std::int64_t kept_back = 0;
};

struct Month {
  values::Day first = {};
  TicketSet tickets = {};
  Timeliness reaction = {}, resolution = {};  ///< as agreed
};

/// Whether a share differs before and after a day.
struct Change {
  enum class Verdict { improved, worsened, not_proven };
  Timeliness before = {}, after = {};
  std::optional<ConfidenceInterval> difference = {};  ///< of the shares; none without cases
  Verdict verdict = Verdict::not_proven;
  /// Monthly shares against the line that was going on; none with too few months on a side.
  std::optional<methods::InterruptedSeries> series = {};
  std::optional<ConfidenceInterval> level_change = {}, slope_change = {};
};
std::string_view name_of(Change::Verdict verdict);

struct Survey {
  std::string code = {}, group = {}, question = {}, service = {};
  values::Day day = {};
  std::int64_t lowest = 0, highest = 0;  ///< of the scale
  std::int64_t answers = 0;
  values::Known<std::int64_t> asked = values::Reason::not_supplied;
  values::Known<std::int64_t> population = values::Reason::not_supplied;
  bool is_kept_back = false;            ///< too few answers: nothing below is filled
  facts::Figure<double> response = {};  ///< share of those asked, 0 to 1
  facts::Figure<double> mean = {};
  std::optional<ConfidenceInterval> mean_interval = {};
  std::optional<methods::PromoterScore> promoters = {};  ///< on a scale of 0 to 10 only
  std::optional<ConfidenceInterval> promoter_interval = {};
  std::vector<facts::EntryNumber> sources = {};
  facts::Standing standing = facts::Standing::adopted;
};

struct Answer {
  Parameters asked = {};
  values::Period window = values::Period::since(values::Day());
  values::Day today = {};       ///< the day of the dossier
  values::Day seen_until = {};  ///< the last day of which the sources tell something
  /// When the newest ticket of all came in, whatever was asked for; none without tickets.
  std::optional<values::Day> newest_ticket = {};
  TicketSet tickets = {};  ///< that came in within the window
  TicketSet completed = {}, open = {};
  TicketSet reopened = {};  ///< of those once completed, which may be open again
  std::int64_t partial = 0;
  Proportion reopened_share = {};
  Priority together = {};
  std::vector<Priority> priorities = {};  ///< by name
  std::vector<OpenTicket> oldest = {};    ///< open, the oldest first; at most `oldest_max`
  std::optional<Comparison> departments = {}, municipalities = {};
  std::vector<Month> months = {};
  std::optional<Change> reaction_change = {}, resolution_change = {};
  std::vector<Survey> surveys = {};  ///< the latest first
  std::vector<std::string> services = {};
  facts::Standing standing = facts::Standing::adopted;  ///< the weakest of the tickets
  std::vector<facts::Finding> findings = {};

  /// The newest ticket came in too long ago to tell how it goes today.
  bool is_out_of_date() const;

  static constexpr std::size_t oldest_max = 10;
};

/// Kinds that it reads, also through time, and of which it asks what was stated before.
inline constexpr std::string_view kinds[] = {
    "member",        "municipality", "ticket",     "contract", "ticket_deadline",
    "service_hours", "holiday_rule", "closed_day", "survey",   "survey_score"};
inline constexpr std::string_view kinds_through_time[] = {"contract", "ticket_deadline"};
inline constexpr std::string_view kinds_replaced[] = {"ticket"};

/// Problems: `argument.unreadable`, `argument.unknown`.
base::Result<Parameters> parameters_from(const Arguments& arguments);

/// The tickets of a set of the answer to these parameters, by its selection; none for another text.
/// Problems: those of `analyse`.
base::Result<std::vector<facts::EntryNumber>> tickets_behind(const dossier::Dossier& dossier,
                                                             const Parameters& parameters,
                                                             std::string_view selection);

/// Problems: `service_quality.nothing` without tickets and surveys, `service_quality.empty_window`,
/// `service_quality.no_such_service`.
base::Result<Answer> analyse(const dossier::Dossier& dossier, const Parameters& parameters);

}  // namespace vlecht::analysis::service_quality
