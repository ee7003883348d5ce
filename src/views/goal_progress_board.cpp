// SPDX-License-Identifier: EUPL-1.2
//
// How good the forecasts were that were recorded when they were made.
#include <algorithm>

#include "values/ratio.h"
#include "views/goal_progress_writer.h"
#include "words/format.h"
#include "words/probability.h"

namespace vlecht::views::goal_progress {
namespace {

namespace forecast_board = analysis::forecast_board;
using document::Cell;
using document::Unit;
using forecast_board::Mean;
using forecast_board::Recorded;

std::string decimals(const Writer& writer, double value, int count) {
  return words::number(writer.language(), values::to_decimal(value, count));
}

std::string spread_text(const Writer& writer, const Mean& mean, int count) {
  if (!mean.low || !mean.high) return writer.text("no_spread");
  return writer.text("spread", {{"low", decimals(writer, *mean.low, count)},
                                {"high", decimals(writer, *mean.high, count)}});
}

void add_score_rows(Page& page, const forecast_board::Answer& board, document::Table& table) {
  const Writer& writer = page.writer();
  if (board.brier_mean) {
    auto figure = writer.figure("board.brier", Unit::fraction, board.brier);
    figure.shown = decimals(writer, board.brier_mean->value, 3);
    const std::string name = writer.text("board_brier");
    table.rows.push_back({text_cell(name), count_cell(writer.language(), base::shown(board.judged)),
                          page.quote(name, std::move(figure)),
                          text_cell(spread_text(writer, *board.brier_mean, 3)),
                          text_cell(writer.text("board_brier_meaning"))});
  }
  if (board.coverage_mean) {
    auto figure = writer.figure("board.coverage", Unit::fraction, board.coverage);
    figure.shown = decimals(writer, board.coverage_mean->value, 2);
    const std::string name = writer.text("board_coverage");
    table.rows.push_back({text_cell(name),
                          count_cell(writer.language(), base::shown(board.intervals)),
                          page.quote(name, std::move(figure)),
                          text_cell(spread_text(writer, *board.coverage_mean, 2)),
                          text_cell(writer.text("board_coverage_meaning"))});
  }
  for (const auto& scores : board.scores) {
    const Details details{{"unit", scores.unit.empty() ? writer.text("days") : scores.unit}};
    table.rows.push_back({text_cell(writer.text("board_interval", details)),
                          count_cell(writer.language(), base::shown(scores.count)),
                          {.shown = decimals(writer, scores.mean, 1),
                           .value = values::to_decimal(scores.mean, 6),
                           .unit = Unit::fraction},
                          text_cell("–"),
                          text_cell(writer.text("board_interval_meaning"))});
    table.rows.push_back({text_cell(writer.text("board_crps", details)),
                          count_cell(writer.language(), base::shown(scores.count)),
                          {.shown = decimals(writer, scores.mean_crps, 1),
                           .value = values::to_decimal(scores.mean_crps, 6),
                           .unit = Unit::fraction},
                          text_cell("–"),
                          text_cell(writer.text("board_crps_meaning"))});
    table.rows.push_back({text_cell(writer.text("board_miss", details)),
                          count_cell(writer.language(), base::shown(scores.count)),
                          {.shown = decimals(writer, scores.mean_miss, 1),
                           .value = values::to_decimal(scores.mean_miss, 6),
                           .unit = Unit::fraction},
                          text_cell("–"),
                          text_cell(writer.text("board_miss_meaning"))});
  }
}

document::Table scores_table(Page& page, const forecast_board::Answer& board) {
  const Writer& writer = page.writer();
  document::Table table;
  table.id = "board_scores";
  table.caption = writer.text("table_board_scores");
  table.columns = {
      writer.column("board_score", Unit::text), writer.column("board_count", Unit::count),
      writer.column("board_value", Unit::fraction), writer.column("board_spread", Unit::text),
      writer.column("board_meaning", Unit::text)};
  add_score_rows(page, board, table);
  return table;
}

void tell_parts(Page& page, const forecast_board::Answer& board) {
  if (!board.parts) return;
  const Writer& writer = page.writer();
  const auto& parts = *board.parts;
  page.paragraph("board_parts", {{"brier", decimals(writer, parts.brier, 3)},
                                 {"reliability", decimals(writer, parts.reliability, 3)},
                                 {"resolution", decimals(writer, parts.resolution, 3)},
                                 {"uncertainty", decimals(writer, parts.uncertainty, 3)},
                                 {"happened", board.happened},
                                 {"judged", base::shown(board.judged)}});
}

std::string outcome_text(const Writer& writer, const Recorded& forecast) {
  if (forecast.is_dropped) return writer.text("outcome_dropped");
  if (!forecast.happened) return writer.text("outcome_open");
  return writer.text(*forecast.happened ? "outcome_happened" : "outcome_missed");
}

std::string held_text(const Writer& writer, const Recorded& forecast) {
  if (!forecast.outcome || !forecast.low || !forecast.high) return "–";
  const bool is_held = *forecast.low <= *forecast.outcome && *forecast.outcome <= *forecast.high;
  return writer.text(is_held ? "held_yes" : "held_no");
}

document::Table forecasts_table(const Writer& writer, const forecast_board::Answer& board) {
  document::Table table;
  table.id = "board_forecasts";
  table.caption = writer.text("table_board_forecasts");
  table.is_folded = true;
  for (const char* id : {"board_made", "board_subject", "board_day", "board_chance",
                         "board_outcome", "board_held", "board_method"}) {
    const std::string_view name = id;
    const bool is_day = name == "board_made" || name == "board_day";
    table.columns.push_back(writer.column(id, is_day ? Unit::day : Unit::text));
  }
  for (const Recorded& forecast : board.forecasts) {
    const auto day = [&](values::Day of) {
      return Cell{.shown = writer.day(of),
                  .value = values::to_iso(of),
                  .unit = Unit::day,
                  .sources = forecast.sources};
    };
    table.rows.push_back(
        {day(forecast.made), text_cell(forecast.code),
         forecast.target_day ? day(*forecast.target_day)
                             : text_cell(writer.reason(forecast.target_day.reason())),
         text_cell(forecast.probability ? words::chance(writer.language(),
                                                        std::clamp(*forecast.probability, 0.0, 1.0))
                                        : writer.reason(forecast.probability.reason())),
         text_cell(outcome_text(writer, forecast)), text_cell(held_text(writer, forecast)),
         text_cell(forecast.method)});
  }
  return table;
}

}  // namespace

void add_board(Page& page) {
  const forecast_board::Answer& board = page.answer().board;
  const auto& forecasts = page.answer().forecasts;
  if (board.recorded == 0 && forecasts.milestones.empty() && forecasts.targets.empty()) return;
  page.section("board");
  if (board.recorded == 0) return page.paragraph("board_none");
  page.paragraph("board_sentence", {{"recorded", base::shown(board.recorded)},
                                    {"judged", base::shown(board.judged)},
                                    {"subjects", base::shown(board.subjects)},
                                    {"open", base::shown(board.open)},
                                    {"dropped", base::shown(board.dropped)}});
  if (board.judged == 0 && board.intervals == 0) {
    page.paragraph("board_nothing_judged");
  } else {
    if (!board.has_enough())
      page.paragraph("board_too_few",
                     {{"judged_min", base::shown(forecast_board::judged_min)},
                      {"subjects_min", base::shown(forecast_board::subjects_min)}});
    page.add(scores_table(page, board));
    tell_parts(page, board);
  }
  page.add(forecasts_table(page.writer(), board));
}

}  // namespace vlecht::views::goal_progress
