// SPDX-License-Identifier: EUPL-1.2
//
// How satisfied people are, and how many of them that says something about.
#include "views/service_quality_writer.h"
#include "words/format.h"

namespace vlecht::views::service_quality {

using analysis::service_quality::Survey;
using document::Cell;
using document::Table;
using document::Unit;

namespace {

std::string survey_id(const Survey& survey) {
  return "survey." + id_parts(survey.code, survey.group) + ".";
}

std::string group_text(const Writer& writer, const Survey& survey) {
  return survey.group == "allen" ? writer.text("everybody") : survey.group;
}

/// Writes the cells of one row.
class SurveyRow {
 public:
  SurveyRow(Page& page, const Survey& survey)
      : page_(page),
        writer_(page.writer()),
        survey_(survey),
        details_{{"survey", survey.code}, {"group", group_text(page.writer(), survey)}} {}

  std::vector<Cell> cells() {
    return {text_cell(survey_.code),
            text_cell(group_text(writer_, survey_)),
            {.shown = writer_.day(survey_.day),
             .value = values::to_iso(survey_.day),
             .unit = Unit::day},
            answers(),
            response(),
            mean(),
            text_cell(mean_range()),
            promoters(),
            text_cell(promoter_range())};
  }

 private:
  Cell quote(const std::string& which, Unit unit, std::optional<double> value, std::string shown) {
    document::Figure told =
        writer_.number_figure(survey_id(survey_) + which, unit, value, std::move(shown),
                              survey_.sources, survey_.standing);
    if (survey_.is_kept_back && !value) told.reason = values::name_of(values::Reason::withheld);
    return page_.quoted().quote(writer_.label("survey_" + which, details_), std::move(told));
  }

  Cell answers() {
    return page_.quoted().quote(
        writer_.label("survey_answers", details_),
        figure(writer_.context(), survey_id(survey_) + "answers", "", Unit::count,
               facts::Figure<std::int64_t>{survey_.answers, survey_.standing, survey_.sources}));
  }

  Cell response() {
    const auto& share = survey_.response.value;
    if (!share)
      return quote("response", Unit::percent, std::nullopt, writer_.reason(share.reason()));
    return quote("response", Unit::percent, 100 * *share,
                 writer_.text("response_of", {{"share", writer_.decimal(100 * *share, 0)},
                                              {"asked", *survey_.asked}}));
  }

  Cell mean() {
    const auto& value = survey_.mean.value;
    if (survey_.is_kept_back)
      return quote("mean", Unit::fraction, std::nullopt, writer_.text("kept_back"));
    if (!value) return quote("mean", Unit::fraction, std::nullopt, writer_.reason(value.reason()));
    return quote("mean", Unit::fraction, *value,
                 writer_.text("mean_of", {{"mean", writer_.decimal(*value, 1)},
                                          {"lowest", survey_.lowest},
                                          {"highest", survey_.highest}}));
  }

  std::string mean_range() const {
    if (!survey_.mean_interval) return "";
    return writer_.text("between", {{"low", writer_.decimal(survey_.mean_interval->lower, 1)},
                                    {"high", writer_.decimal(survey_.mean_interval->upper, 1)}});
  }

  Cell promoters() {
    // As in the promoter score: on a scale of 0 to 10 only.
    const bool has_score = survey_.lowest == 0 && survey_.highest == 10;
    if (survey_.is_kept_back && has_score)
      return quote("nps", Unit::fraction, std::nullopt, writer_.text("kept_back"));
    if (!survey_.promoters) return text_cell("");
    const double score = 100 * survey_.promoters->score;
    quote("nps_error", Unit::fraction, 100 * survey_.promoters->standard_error,
          writer_.decimal(100 * survey_.promoters->standard_error, 1));
    quote("nps_error_finite", Unit::fraction, 100 * survey_.promoters->standard_error_finite,
          writer_.decimal(100 * survey_.promoters->standard_error_finite, 1));
    return quote("nps", Unit::fraction, score, writer_.signed_points(survey_.promoters->score));
  }

  std::string promoter_range() const {
    if (!survey_.promoters) return "";
    if (!survey_.promoter_interval) return writer_.text("too_few_answers");
    return writer_.text("points_between",
                        {{"low", writer_.signed_points(survey_.promoter_interval->lower)},
                         {"high", writer_.signed_points(survey_.promoter_interval->upper)}});
  }

  Page& page_;
  const Writer& writer_;
  const Survey& survey_;
  Details details_;
};

}  // namespace

void add_surveys(Page& page) {
  const Writer& writer = page.writer();
  const auto& surveys = page.answer().surveys;
  page.section("surveys");
  if (surveys.empty()) return page.paragraph("surveys_none");
  Table table{.id = "surveys", .caption = writer.text("table_surveys")};
  table.columns = {writer.column("survey", Unit::text),      writer.column("group", Unit::text),
                   writer.column("day", Unit::day),          writer.column("answers", Unit::count),
                   writer.column("response", Unit::percent), writer.column("mean", Unit::fraction),
                   writer.column("mean_range", Unit::text),  writer.column("nps", Unit::fraction),
                   writer.column("nps_range", Unit::text)};
  for (const Survey& survey : surveys) table.rows.push_back(SurveyRow(page, survey).cells());
  page.paragraph("surveys_intro");
  page.add(std::move(table));
}

}  // namespace vlecht::views::service_quality
