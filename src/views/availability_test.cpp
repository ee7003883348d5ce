// SPDX-License-Identifier: EUPL-1.2
#include "views/availability.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vlecht::views::availability {
namespace {

using analysis::availability::Answer;
using analysis::availability::Service;
using analysis::contract_availability::Verdict;

Answer example(Service service, bool is_about_one = true) {
  Answer answer;
  answer.today = *values::Day::of(2026, 4, 30);
  answer.days = *values::Period::of(*values::Day::of(2026, 3, 1), *values::Day::of(2026, 4, 1));
  service.name = "Zaken";
  if (is_about_one) answer.asked.service = service.name;
  answer.names = {service.name};
  answer.services = {std::move(service)};
  return answer;
}

Service measured(std::int64_t up, std::int64_t down, std::int64_t unknown) {
  Service service;
  service.is_observed = true;
  service.felt_lengths = {.up = up, .down = down, .unknown = unknown};
  service.felt = analysis::contract_availability::shares_of(service.felt_lengths);
  return service;
}

document::Document shown(const Answer& answer, words::Language language) {
  const auto dossier = dossier::Dossier::of({{answer.today}, {{0}}}, {});
  const Context context{language, nullptr};
  return view(answer, dossier, context);
}

const document::Figure* figure_in(const document::Document& document, const std::string& id) {
  for (const auto& block : document.blocks) {
    const auto* group = std::get_if<document::Figures>(&block);
    if (group == nullptr) continue;
    for (const auto& figure : group->figures)
      if (figure.id == id) return &figure;
  }
  return nullptr;
}

bool says(const document::Document& document, std::string_view part) {
  return std::any_of(document.blocks.begin(), document.blocks.end(), [&](const auto& block) {
    const auto* paragraph = std::get_if<document::Paragraph>(&block);
    return paragraph != nullptr && paragraph->text.find(part) != std::string::npos;
  });
}

TEST(AvailabilityView, SharesAreCutOffAndNeverRoundedUp) {
  // 99.99713 per cent.
  const auto answer = example(measured(1'000'000, 28, 0));
  const auto nl = shown(answer, words::Language::nl), en = shown(answer, words::Language::en);
  ASSERT_NE(figure_in(nl, "felt"), nullptr);
  EXPECT_EQ(figure_in(nl, "felt")->shown, "99,99%");
  EXPECT_EQ(figure_in(en, "felt")->shown, "99.99%");
  EXPECT_EQ(figure_in(nl, "felt")->value, "99.997200");
  EXPECT_EQ(figure_in(nl, "measured")->shown, "100,00%") << "exactly";
}

TEST(AvailabilityView, EveryFigureThatIsPromisedHasItsName) {
  const auto document = shown(example(measured(10, 5, 5)), words::Language::nl);
  for (const char* id : {"contractual", "felt", "measured", "lower", "upper", "verdict", "outages",
                         "down_minutes", "longest_outage_minutes"}) {
    EXPECT_NE(figure_in(document, id), nullptr) << id;
  }
  EXPECT_EQ(figure_in(document, "contractual")->reason, "not_supplied");
  EXPECT_EQ(figure_in(document, "lower")->value, "50.000000");
  EXPECT_EQ(figure_in(document, "upper")->value, "75.000000");
}

TEST(AvailabilityView, NoOutagesIsSaidAsNone) {
  Service service = measured(360'000, 0, 0);
  service.between = analysis::methods::mean_time_between(100, 0, 0.95);
  const auto nl = shown(example(service), words::Language::nl);
  EXPECT_TRUE(says(nl, "Geen. In de tijd die gemeten is (100,00%) was de dienst niet neer."));
  EXPECT_TRUE(says(nl, "Hersteltijd: geen."));
  EXPECT_TRUE(says(shown(example(service), words::Language::en), "Time to repair: none."));
  EXPECT_EQ(figure_in(nl, "mtbf_hours")->value, std::nullopt);
  EXPECT_EQ(figure_in(nl, "mtbf_hours")->shown, "geen");
}

TEST(AvailabilityView, WhatWasNotMeasuredIsNotCalledWorking) {
  Service service = measured(0, 0, 86'400);
  service.is_observed = false;
  for (const auto& [language, words] : {std::pair{words::Language::nl, "is niet gemeten"},
                                        std::pair{words::Language::en, "was not measured"}}) {
    const auto document = shown(example(service), language);
    EXPECT_TRUE(says(document, words));
    EXPECT_EQ(figure_in(document, "felt")->value, std::nullopt);
  }
}

TEST(AvailabilityView, OfAServiceThatIsNotMeasuredNoFigureIsZero) {
  Service service = measured(0, 0, 86'400);
  service.is_observed = false;
  service.contract_lengths = service.felt_lengths;
  service.contract = service.felt;
  const auto document = shown(example(service), words::Language::nl);
  for (const char* id : {"contractual", "felt", "lower", "upper", "outages", "down_minutes",
                         "longest_outage_minutes"}) {
    const auto* figure = figure_in(document, id);
    ASSERT_NE(figure, nullptr) << id;
    EXPECT_EQ(figure->value, std::nullopt) << id;
    EXPECT_EQ(figure->reason, "not_supplied") << id;
    EXPECT_EQ(figure->shown, "niet gemeten") << id;
  }
  EXPECT_FALSE(says(document, "ligt de beschikbaarheid"));
}

TEST(AvailabilityView, OldObservationsDoNotTellHowItStandsNow) {
  for (const Verdict judged : {Verdict::met, Verdict::missed}) {
    Service service = measured(86'400, 0, 0);
    service.verdict = judged;
    Answer answer = example(service);
    answer.newest_observation = values::Day::of(2025, 11, 3);
    const auto before = shown(answer, words::Language::nl);
    EXPECT_FALSE(says(before, "De nieuwste meting"));
    answer.is_out_of_date = true;
    const auto after = shown(answer, words::Language::nl);
    ASSERT_TRUE(before.verdict && after.verdict);
    EXPECT_EQ(before.verdict->name, judged == Verdict::met ? "on_course" : "not_on_course");
    EXPECT_EQ(after.verdict->name, "cannot_be_told");
    const auto* first = std::get_if<document::Paragraph>(&after.blocks.front());
    ASSERT_NE(first, nullptr);
    EXPECT_TRUE(first->text.starts_with(
        "De nieuwste meting is van 3 november 2025. Hoe het nu gaat, is niet te zeggen. "));
    EXPECT_TRUE(says(shown(answer, words::Language::en), "How it stands now cannot be told."));
  }
}

TEST(AvailabilityView, DifferenceWithAReportIsThatOfTheFiguresShown) {
  using values::Ratio;
  const auto told = [](Ratio reported, Ratio ours) {
    Service service = measured(86'400, 0, 0);
    analysis::supplier_report::Comparison comparison;
    comparison.days =
        *values::Period::of(*values::Day::of(2026, 3, 1), *values::Day::of(2026, 4, 1));
    comparison.reported = reported;
    comparison.ours.availability = ours;
    comparison.ours.upper = ours;
    service.reports.push_back(comparison);
    return shown(example(service), words::Language::nl);
  };
  // 99.937 - 99.871 is 0.066: rounded 0.07, but 99.93 and 99.87 are shown.
  const auto above = told(Ratio(99'937, 1'000), Ratio(99'871, 1'000));
  EXPECT_TRUE(says(above, "meldt de leverancier 99,93%"));
  EXPECT_TRUE(says(above, "0,06 procentpunt hoger"));
  EXPECT_TRUE(says(told(Ratio(99'871, 1'000), Ratio(99'937, 1'000)), "0,06 procentpunt lager"));
  EXPECT_TRUE(says(told(Ratio(99'939, 1'000), Ratio(99'931, 1'000)), "dat is hetzelfde"));
}

const document::Cell* cell_in(const document::Document& document, std::string_view figure) {
  for (const auto& block : document.blocks) {
    const auto* table = std::get_if<document::Table>(&block);
    if (table == nullptr) continue;
    for (const auto& row : table->rows) {
      for (const auto& cell : row)
        if (cell.figure == figure) return &cell;
    }
  }
  return nullptr;
}

// A month with a limit on the longest outage and one on a class of outages.
Service with_limits(analysis::methods::StateLengths lengths, std::int64_t outages) {
  Service service = measured(lengths.up, lengths.down, lengths.unknown);
  analysis::contract_availability::LevelResult result;
  result.level.contract = "C";
  result.level.longest_outage_minutes = 60;
  result.level.classes.push_back({});
  analysis::contract_availability::PeriodResult period;
  period.days = *values::Period::of(*values::Day::of(2026, 3, 1), *values::Day::of(2026, 4, 1));
  period.lengths = lengths;
  period.shares = analysis::contract_availability::shares_of(lengths);
  period.longest = lengths.down;
  period.classes.push_back({{}, outages});
  result.periods.push_back(period);
  service.levels.push_back(result);
  return service;
}

TEST(AvailabilityView, WhatTheNormAllowsStandsBesideWhatWasMeasured) {
  const auto budget = [](analysis::methods::StateLengths lengths) {
    Service service = with_limits(lengths, 0);
    service.levels[0].level.target = values::Ratio(99, 1);
    return shown(example(service), words::Language::nl);
  };
  const auto none = budget({.up = 100'000, .down = 0, .unknown = 20'000});
  EXPECT_TRUE(says(none,
                   "De norm laat over maart 2026 20 minuten uitval toe. Gemeten is geen uitval."
                   " Een deel is niet gemeten."));
  EXPECT_FALSE(says(budget({.up = 120'000, .down = 0, .unknown = 0}), "Een deel is niet"));
}

TEST(AvailabilityView, LimitIsOnlyKeptForSureWhereAllWasMeasured) {
  const auto cells = [](analysis::methods::StateLengths lengths, std::int64_t outages) {
    const auto document = shown(example(with_limits(lengths, outages)), words::Language::nl);
    const auto* longest = cell_in(document, "C.2026-03-01.longest");
    const auto* of_class = cell_in(document, "C.2026-03-01.class.0");
    EXPECT_TRUE(longest != nullptr && of_class != nullptr);
    return std::pair(*longest, *of_class);
  };
  const auto all = cells({.up = 86'400, .down = 0, .unknown = 0}, 0);
  EXPECT_EQ(all.first.sign, document::Sign::good);
  EXPECT_EQ(all.second.sign, document::Sign::good);
  EXPECT_EQ(all.first.shown, "geen");
  const auto part = cells({.up = 80'000, .down = 0, .unknown = 6'400}, 0);
  EXPECT_EQ(part.first.sign, document::Sign::unknown);
  EXPECT_EQ(part.second.sign, document::Sign::unknown);
  EXPECT_EQ(part.first.shown, "geen gezien");
  EXPECT_EQ(part.second.shown, "geen gezien");
  const auto nothing = cells({.up = 0, .down = 0, .unknown = 86'400}, 0);
  EXPECT_EQ(nothing.first.sign, document::Sign::unknown);
  EXPECT_EQ(nothing.first.shown, "niet gemeten");
  const auto exceeded = cells({.up = 80'000, .down = 400, .unknown = 6'000}, 1);
  EXPECT_EQ(exceeded.second.sign, document::Sign::bad) << "one outage where none is allowed";
}

TEST(AvailabilityView, TableOfAllServicesHasASignForTheNorm) {
  Service service = measured(90, 10, 0);
  service.verdict = Verdict::undecided;
  const auto document = shown(example(service, false), words::Language::en);
  for (const auto& block : document.blocks) {
    const auto* table = std::get_if<document::Table>(&block);
    if (table == nullptr) continue;
    ASSERT_EQ(table->id, "services");
    const auto& row = table->rows.at(0);
    ASSERT_EQ(table->columns.size(), row.size());
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (table->columns[i].id != "verdict") continue;
      EXPECT_EQ(row[i].sign, document::Sign::unknown);
      EXPECT_EQ(row[i].shown, "cannot be told");
      EXPECT_EQ(row[i].figure, "Zaken.verdict");
    }
    return;
  }
  FAIL() << "no table of services";
}

TEST(AvailabilityView, ServicesWhoseNamesDifferInASignOnlyKeepTheirOwnFigures) {
  auto answer = example(measured(90, 10, 0), false);
  answer.services.push_back(measured(80, 20, 0));
  answer.services[0].name = "A B";
  answer.services[1].name = "A-B";
  const auto document = shown(answer, words::Language::nl);
  ASSERT_NE(figure_in(document, "A~20B.felt"), nullptr);
  ASSERT_NE(figure_in(document, "A-B.felt"), nullptr);
  EXPECT_EQ(figure_in(document, "A~20B.felt")->value, "90.000000");
  EXPECT_EQ(figure_in(document, "A-B.felt")->value, "80.000000");
}

TEST(AvailabilityView, ContractsWhoseNamesDifferInASignOnlyKeepTheirOwnFigures) {
  Service service = with_limits({.up = 90, .down = 10, .unknown = 0}, 1);
  service.levels.push_back(service.levels[0]);
  service.levels[0].level.contract = "C 1";
  service.levels[1].level.contract = "C-1";
  service.levels[1].periods[0].longest = 120;
  const auto document = shown(example(service), words::Language::nl);
  ASSERT_NE(figure_in(document, "C~201.2026-03-01.longest"), nullptr);
  ASSERT_NE(figure_in(document, "C-1.2026-03-01.longest"), nullptr);
  EXPECT_NE(figure_in(document, "C~201.2026-03-01.longest")->value,
            figure_in(document, "C-1.2026-03-01.longest")->value);
}

const document::StateChart* timeline_in(const document::Document& document) {
  for (const auto& block : document.blocks)
    if (const auto* chart = std::get_if<document::StateChart>(&block)) return chart;
  return nullptr;
}

// Up for nine days, down for half a day, up for half a day, and then not measured.
Service outage_in_march() {
  constexpr std::int64_t day = 86'400;
  const auto begin = analysis::seconds_of(*values::Period::of(*values::Day::of(2026, 3, 1),
                                                              *values::Day::of(2026, 4, 1)))
                         .from;
  Service service = measured(9 * day + day / 2, day / 2, 21 * day - 3'600);
  service.felt_series.up = {{begin, begin + 9 * day},
                            {begin + 9 * day + day / 2, begin + 10 * day}};
  service.felt_series.down = {{begin + 9 * day, begin + 9 * day + day / 2}};
  analysis::availability::ServiceOutage outage;
  outage.outage.seconds = service.felt_series.down.front();
  service.outages = {outage};
  service.down = day / 2;
  return service;
}

TEST(AvailabilityView, TimelineDrawsWhatWasNotMeasuredAsUnknown) {
  const auto document = shown(example(outage_in_march()), words::Language::nl);
  const auto* chart = timeline_in(document);
  ASSERT_NE(chart, nullptr);
  ASSERT_EQ(chart->rows.size(), 1U);
  std::string sorts;
  for (const auto& strip : chart->rows[0].strips) sorts += std::string(name_of(strip.sort)) + " ";
  EXPECT_EQ(sorts, "good bad good unknown ");
  EXPECT_DOUBLE_EQ(chart->rows[0].strips[1].from, 9);
  EXPECT_DOUBLE_EQ(chart->rows[0].strips[1].until, 9.5);
  EXPECT_DOUBLE_EQ(chart->rows[0].strips[3].until, 31) << "the day of the change has 23 hours";
  EXPECT_EQ(chart->rows[0].strips[1].shown,
            "10-03-2026 00:00 tot 10-03-2026 12:00: 12\u00a0u neer");
  EXPECT_EQ(chart->table_id, "outages");
}

TEST(AvailabilityView, TimelineOfManyServicesDrawsThoseThatWereDownTheLongest) {
  Answer answer = example(measured(1, 0, 0), false);
  for (int i = 0; i < 60; ++i) {
    answer.services.push_back(measured(1, 0, 0));
    answer.services.back().name = "S" + std::to_string(i);
    answer.services.back().down = i;
  }
  const auto document = shown(answer, words::Language::nl);
  const auto* chart = timeline_in(document);
  ASSERT_NE(chart, nullptr);
  EXPECT_EQ(chart->rows.size(), 40U);
  EXPECT_EQ(chart->table_id, "services");
  EXPECT_NE(chart->description.find("Getekend zijn de 40 diensten"), std::string::npos);
  EXPECT_TRUE(std::none_of(chart->rows.begin(), chart->rows.end(),
                           [](const auto& row) { return row.label == "S1"; }));
}

TEST(AvailabilityView, DaysAreToldByLengthOfWhatWasWrong) {
  Service service = measured(86'400, 0, 0);
  const auto day = [](int number, std::int64_t down, std::int64_t unknown) {
    return analysis::availability::DayState{
        *values::Day::of(2026, 3, number),
        {.up = 86'400 - down - unknown, .down = down, .unknown = unknown},
        true,
        down > 0 ? 1U : 0U};
  };
  service.days = {day(1, 0, 0), day(2, 1'799, 0), day(3, 1'800, 0), day(4, 0, 43'201),
                  day(5, 0, 43'200)};
  const auto document = shown(example(service), words::Language::nl);
  for (const auto& block : document.blocks) {
    const auto* calendar = std::get_if<document::DayCalendar>(&block);
    if (calendar == nullptr) continue;
    std::string sorts;
    for (const auto& each : calendar->days) sorts += std::string(name_of(each.sort)) + " ";
    EXPECT_EQ(sorts, "good brief bad unknown good ");
    EXPECT_EQ(calendar->days[1].shown, "2 maart 2026: 29 minuten neer");
    return;
  }
  FAIL() << "no calendar";
}

}  // namespace
}  // namespace vlecht::views::availability
