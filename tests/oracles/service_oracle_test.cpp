// SPDX-License-Identifier: EUPL-1.2
//
// The cases about tickets of the same file are in ticket_methods_oracle_test.cpp.
#include <algorithm>
#include <array>
#include <fstream>
#include <set>

#include "analysis/business_time.h"
#include "analysis/methods/composite.h"
#include "analysis/methods/error_budget.h"
#include "analysis/methods/failure_trend.h"
#include "analysis/methods/mean_time_between.h"
#include "analysis/methods/voting.h"
#include "analysis/service_calendar.h"
#include "analysis/service_hours.h"
#include "importers/sample_intervals.h"
#include "oracles/every_case.h"

namespace vlecht::tests {
namespace {

using namespace analysis;
using methods::Second;
using values::Day;
using values::Period;

constexpr const char* python_file = "04_service.json";

// ---- Calendars and hours ----

ServiceCalendar usual_calendar_with(Holiday liberation_day) {
  ServiceCalendar calendar;
  calendar.holidays.assign(usual_holidays().begin(), usual_holidays().end());
  calendar.holidays.push_back(liberation_day);
  return calendar;
}

void holidays_nl(const Oracle& oracle) {
  ASSERT_EQ(oracle.text("inputs.liberation"), "lustrum");
  const auto calendar = usual_calendar_with(Holiday::liberation_day_lustrum);
  const auto years = oracle.keys("expected");
  EXPECT_GE(years.size(), 23U);
  for (const std::string& year : years) {
    const Day first = *Day::of(std::stoi(year), 1, 1), next = *Day::of(std::stoi(year) + 1, 1, 1);
    std::vector<std::string> days;
    for (const Day day : closed_days_in(calendar, *Period::of(first, next)))
      days.push_back(to_iso(day));
    EXPECT_EQ(days, oracle.keys("expected." + year)) << year;
  }
}

void easter(const Oracle& oracle) {
  std::vector<std::string> days;
  for (const double year : oracle.numbers("inputs.years"))
    days.push_back(to_iso(easter_sunday(static_cast<int>(year))));
  EXPECT_EQ(days, oracle.texts("expected"));
}

// "08:30" as minutes after midnight.
int minutes_in(const std::string& text) {
  return std::stoi(text.substr(0, 2)) * 60 + std::stoi(text.substr(3));
}

// "2019-04-18 14:00:00+00:00".
Second second_in(std::string text) {
  text.at(10) = 'T';
  return second_of(*values::instant_from_iso(text));
}

void business_time(const Oracle& oracle) {
  ASSERT_EQ(oracle.text("inputs.tz"), values::dutch_zone);
  const ServiceHours hours{.windows = {{.weekdays = monday_to_friday,
                                        .opens = minutes_in(oracle.text("inputs.open")),
                                        .closes = minutes_in(oracle.text("inputs.close"))}},
                           .calendar = usual_calendar_with(Holiday::liberation_day_lustrum)};
  const BusinessTime clock(hours, *Period::of(*Day::of(2019, 1, 1), *Day::of(2021, 1, 1)));
  for (std::size_t i = 0; i < oracle.size("expected"); ++i) {
    const std::string path = "expected." + std::to_string(i) + ".";
    const Second start = second_in(oracle.text(path + "start"));
    const auto elapsed = clock.elapsed(start, second_in(oracle.text(path + "end")));
    ASSERT_TRUE(elapsed);
    EXPECT_EQ(static_cast<double>(*elapsed), oracle.number(path + "business_seconds")) << path;
    EXPECT_EQ(clock.due(start, 8 * 3'600), second_in(oracle.text(path + "due_8h"))) << path;
    EXPECT_EQ(clock.due(start, 0), second_in(oracle.text(path + "due_0s"))) << path;
  }
}

// ---- Composite services ----

using methods::Structure;

void bridge(const Oracle& oracle) {
  std::vector<Structure> paths;
  for (std::size_t i = 0; i < oracle.size("inputs.paths"); ++i) {
    std::vector<Structure> path;
    for (const std::string& edge : oracle.texts("inputs.paths." + std::to_string(i)))
      path.push_back(Structure::of(std::stoul(edge) - 1));
    paths.push_back(Structure::all(std::move(path)));
  }
  const std::vector<double> working(5, oracle.number("inputs.p"));
  const auto chance = chance_of_working(Structure::any(std::move(paths)), working);
  ASSERT_TRUE(chance);
  oracle.expect_near(*chance, "expected.exact");
  oracle.expect_near(*chance, "expected.closed");
}

// The second service of the suite has a pair of servers of its own, as good as the first pair.
void composite_shared(const Oracle& oracle) {
  std::vector<double> working;
  for (const char* part : {"net", "idp", "db", "a1", "a2", "a1", "a2"})
    working.push_back(oracle.number(std::string("inputs.p.") + part));
  const auto service_on = [](std::size_t first_server) {
    return Structure::all(
        {Structure::of(0), Structure::of(1), Structure::of(2),
         Structure::any({Structure::of(first_server), Structure::of(first_server + 1)})});
  };
  const auto first = service_on(3), second = service_on(5);
  const auto chance = [&](const Structure& structure) {
    return chance_of_working(structure, working).value();
  };
  oracle.expect_near(chance(first), "expected.service");
  oracle.expect_near(chance(Structure::all({first, second})), "expected.suite_exact");
  oracle.expect_near(chance(first) * chance(second), "expected.suite_naive");
}

void k_of_n(const Oracle& oracle) {
  const auto number = static_cast<std::size_t>(oracle.number("inputs.n"));
  std::vector<Structure> parts;
  for (std::size_t i = 0; i < number; ++i) parts.push_back(Structure::of(i));
  const auto structure =
      Structure::at_least(static_cast<std::size_t>(oracle.number("inputs.k")), std::move(parts));
  const std::vector<double> working(number, oracle.number("inputs.p"));
  oracle.expect_near(chance_of_working(structure, working).value(), "expected.avail");
}

// ---- Failures ----

void error_budget(const Oracle& oracle) {
  constexpr double minutes_per_hour = 60, hours_per_day = 24, days_per_year = 365.25;
  const double days = oracle.number("inputs.window_days");
  const double hours = days * hours_per_day;
  oracle.expect_near(
      methods::allowed_downtime(oracle.number("inputs.slo"), hours * minutes_per_hour),
      "expected.budget_min");
  oracle.expect_near(methods::burn_rate_that_uses(0.02, 1, hours), "expected.burn_2pct_1h");
  oracle.expect_near(methods::burn_rate_that_uses(0.05, 6, hours), "expected.burn_5pct_6h");
  oracle.expect_near(methods::burn_rate_that_uses(0.10, 3, days), "expected.burn_10pct_3d");
  // Norms have a point in their name, so they are taken in their order.
  std::vector<double> minutes;
  const auto norms = oracle.keys("expected.nines_year_min");
  EXPECT_EQ(norms.size(), 5U);
  for (const std::string& norm : norms)
    minutes.push_back(methods::allowed_downtime(std::stod(norm),
                                                days_per_year * hours_per_day * minutes_per_hour));
  oracle.expect_near(minutes, "expected.nines_year_min");
}

void mtbf_chi2(const Oracle& oracle) {
  for (const double events : oracle.numbers("inputs.r")) {
    const auto mean = methods::mean_time_between(
        oracle.number("inputs.T"), static_cast<std::int64_t>(events), oracle.number("inputs.conf"));
    const std::string path = "expected." + std::to_string(static_cast<int>(events));
    oracle.expect_near(mean.lower, path + ".0");
    if (events == 0) {
      EXPECT_EQ(oracle.text(path + ".1"), "null");
      EXPECT_FALSE(mean.upper);
    } else {
      ASSERT_TRUE(mean.upper);
      oracle.expect_near(*mean.upper, path + ".1");
    }
  }
}

void trend_tests(const Oracle& oracle) {
  const auto trend = methods::failure_trend(oracle.numbers("inputs.t"), oracle.number("inputs.T"));
  ASSERT_TRUE(trend && trend->shape_unbiased);
  oracle.expect_near(trend->laplace, "expected.laplace");
  oracle.expect_near(trend->handbook, "expected.mil_hdbk_chi2");
  oracle.expect_near(trend->handbook_upper_chance, "expected.mil_p_upper");
  oracle.expect_near(*trend->shape_unbiased, "expected.beta_unbiased");
  oracle.expect_near(trend->shape, "expected.beta_mle");
  oracle.expect_near(trend->scale, "expected.lambda_mle");
}

// ---- Availability of a month ----

using methods::Interval;
using methods::Intervals;
using methods::StateSeries;

// "probe,unix_utc,up": the samples of each probe as intervals, by the importer's own rules.
std::vector<StateSeries> probes_in(const std::string& path, std::int64_t hold) {
  struct Columns {
    std::vector<std::int64_t> seconds;
    std::vector<importers::SampleState> states;
  };
  std::array<Columns, 3> columns;
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  std::int64_t last = 0;
  while (std::getline(file, line)) {
    const auto first_comma = line.find(','), second_comma = line.rfind(',');
    Columns& probe = columns.at(std::stoul(line.substr(0, first_comma)));
    last = std::stoll(line.substr(first_comma + 1, second_comma - first_comma - 1));
    probe.seconds.push_back(last);
    probe.states.push_back(line.substr(second_comma + 1, 1) == "1" ? importers::SampleState::up
                                                                   : importers::SampleState::down);
  }
  std::vector<StateSeries> out;
  for (const Columns& probe : columns) {
    std::vector<Interval> up, down;
    const auto sampled = importers::sampled_intervals(
        {probe.seconds, probe.states},
        {.hold = hold, .last_of_source = last, .withdrawn_after = std::nullopt});
    for (const auto& each : sampled.intervals)
      (each.is_up ? up : down).push_back({each.begin, each.end});
    out.push_back({methods::normalised(up), methods::normalised(down)});
  }
  return out;
}

void expect_month(const Oracle& oracle, const StateSeries& service, const Intervals& windows,
                  const std::string& path) {
  const auto lengths = lengths_in(service, windows);
  const auto down = static_cast<double>(lengths.down), up = static_cast<double>(lengths.up);
  const auto unknown = static_cast<double>(lengths.unknown);
  const auto total = static_cast<double>(lengths.total());
  const auto episodes = static_cast<double>(methods::intersection_of(service.down, windows).size());
  oracle.expect_near(total, path + "total");
  oracle.expect_near(up, path + "up");
  oracle.expect_near(down, path + "down");
  oracle.expect_near(unknown, path + "unknown");
  oracle.expect_near(up / (up + down), path + "avail_known");
  oracle.expect_near(up / total, path + "lower");
  oracle.expect_near((up + unknown) / total, path + "upper");
  oracle.expect_near((up + down) / total, path + "coverage");
  oracle.expect_near(episodes, path + "down_episodes");
  oracle.expect_near(down / episodes, path + "mttr");
  oracle.expect_near(up / episodes, path + "mtbf");
}

void availability_month(const Oracle& oracle) {
  const auto probes = probes_in(oracle_folder() + "/../data/availability/oracle_samples.csv",
                                static_cast<std::int64_t>(oracle.number("inputs.hold_s")));
  const StateSeries service =
      methods::vote(probes, static_cast<std::size_t>(oracle.number("inputs.k_down")));
  std::vector<Interval> maintenance;
  for (const auto& each : oracle.table("inputs.maintenance"))
    maintenance.push_back({static_cast<Second>(each.at(0)), static_cast<Second>(each.at(1))});
  const Period period = *Period::of(*Day::of(2019, 3, 18), *Day::of(2019, 4, 15));
  ASSERT_EQ(seconds_of(period), (Interval{static_cast<Second>(oracle.number("inputs.t0")),
                                          static_cast<Second>(oracle.number("inputs.t1"))}));
  // The case names its windows; their hours are those that give its number of seconds and of
  // seconds down.
  const std::map<std::string, ServiceHours> windows{
      {"24x7", round_the_clock()},
      {"office", {.windows = {{.weekdays = monday_to_friday, .opens = 450, .closes = 1'080}}}},
      {"night", {.windows = {{.weekdays = every_weekday, .opens = 1'320, .closes = 1'800}}}},
  };
  EXPECT_EQ(oracle.size("expected"), 2 * windows.size());
  for (const auto& [name, hours] : windows) {
    const Intervals due = windows_of(hours, period);
    expect_month(oracle, service, due, "expected." + name + "/incl_maintenance.");
    expect_month(oracle, service, methods::difference_of(due, methods::normalised(maintenance)),
                 "expected." + name + "/excl_maintenance.");
  }
}

const CaseChecks python_checks{
    {"availability_month", availability_month},
    {"bridge", bridge},
    {"business_time", business_time},
    {"composite_shared", composite_shared},
    {"easter", easter},
    {"error_budget", error_budget},
    {"holidays_nl", holidays_nl},
    {"k_of_n", k_of_n},
    {"mtbf_chi2", mtbf_chi2},
    {"trend_tests", trend_tests},
};

const std::set<std::string> checks_of_tickets{"nps", "wilson_newcombe"};

class ServiceOracle : public testing::TestWithParam<std::string> {};

TEST_P(ServiceOracle, ComesOut) {
  if (oracle_ids(python_file).empty()) GTEST_SKIP() << "../shared/oracles/ is not here";
  check_case(python_file, GetParam(), python_checks);
}

std::vector<std::string> names_of_checks() {
  std::vector<std::string> names;
  for (const auto& [name, check] : python_checks) names.push_back(name);
  return names;
}
INSTANTIATE_TEST_SUITE_P(Case, ServiceOracle, testing::ValuesIn(names_of_checks()), name_of_case);

TEST(ServiceOracleChecks, EachCaseHasOne) {
  check_names(python_file, python_checks);
  for (const std::string& id : oracle_ids(python_file))
    EXPECT_TRUE(python_checks.contains(id) != checks_of_tickets.contains(id)) << id;
}

}  // namespace
}  // namespace vlecht::tests
