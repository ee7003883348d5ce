// SPDX-License-Identifier: EUPL-1.2
#include "document/json_writer.h"

#include <algorithm>
#include <type_traits>

#include "base/check.h"
#include "document/json.h"
#include "document/lead.h"

namespace vlecht::document {
namespace {

template <class B, class Inside>
void each(const Document& document, Inside inside) {
  for (const Block& block : document.blocks)
    if (const auto* found = std::get_if<B>(&block)) inside(*found);
}

std::optional<std::string> none_if_empty(const std::string& text) {
  if (text.empty()) return std::nullopt;
  return text;
}

std::string_view severity_of(Tone tone) {
  switch (tone) {
    case Tone::note:
      return "note";
    case Tone::warning:
      return "warning";
    case Tone::error:
      return "error";
  }
  CHECK(!"a tone has a name");
}

void write_sources(Json& json, const std::vector<std::uint64_t>& sources) {
  json.key("sources").array([&] {
    for (const std::uint64_t source : sources) json.number(source);
  });
}

void write_moment(Json& json, const Document& document) {
  json.key("moment").object([&] {
    json.key("valid_on").text(document.valid_on);
    json.key("known_at").text(document.known_at);
    json.key("journal_size").number(document.journal_size);
    json.key("journal_root").text(document.journal_root);
  });
}

void write_passport(Json& json, const Passport& passport) {
  for (const auto& entry : passport.entries) {
    const Column& column = entry.first;
    const Cell& cell = entry.second;
    json.key(column.id).object([&] {
      json.key("label").text(column.label);
      json.key("value").text_or_null(cell.value              ? cell.value
                                     : is_numeric(cell.unit) ? std::nullopt
                                                             : std::optional(cell.shown));
      json.key("shown").text(cell.shown);
      json.key("unit").text(name_of(cell.unit));
    });
  }
}

void write_figure(Json& json, const Figure& figure) {
  json.object([&] {
    json.key("id").text(figure.id);
    json.key("label").text(figure.label);
    json.key("value").text_or_null(figure.value);
    json.key("shown").text(figure.shown);
    json.key("reason").text_or_null(none_if_empty(figure.reason));
    json.key("unit").text(name_of(figure.unit));
    json.key("standing").text_or_null(none_if_empty(figure.standing));
    write_sources(json, figure.sources);
    if (figure.rows.count > 0) json.key("rows").count(figure.rows.count);
    json.key("address").text_or_null(none_if_empty(figure.address));
  });
}

void write_row(Json& json, const Table& table, const std::vector<Cell>& row) {
  json.array([&] {
    for (std::size_t i = 0; i < row.size(); ++i) {
      const bool is_number = i < table.columns.size() && is_numeric(table.columns[i].unit);
      json.object([&] {
        if (row[i].value || is_number || is_numeric(row[i].unit))
          json.key("value").text_or_null(row[i].value);
        json.key("shown").text(row[i].shown);
        if (!row[i].sources.empty()) write_sources(json, row[i].sources);
        if (row[i].rows.count > 0) {
          json.key("figure").text(row[i].figure);
          json.key("rows").count(row[i].rows.count);
        }
      });
    }
  });
}

void write_table(Json& json, const Table& table) {
  json.object([&] {
    json.key("id").text(table.id);
    json.key("caption").text(table.caption);
    json.key("columns").array([&] {
      for (const Column& column : table.columns) {
        json.object([&] {
          json.key("id").text(column.id);
          json.key("label").text(column.label);
          json.key("unit").text(name_of(column.unit));
        });
      }
    });
    json.key("rows").array([&] {
      for (const auto& row : table.rows) write_row(json, table, row);
    });
  });
}

std::string_view sort_of(WaterfallChart::Sort sort) {
  switch (sort) {
    case WaterfallChart::Sort::total:
      return "total";
    case WaterfallChart::Sort::change:
      return "change";
    case WaterfallChart::Sort::remainder:
      return "remainder";
  }
  CHECK(!"a step has a sort");
}

// What every drawing has, and then what `inside` writes.
template <class Chart, class Inside>
void write_drawing(Json& json, const Chart& chart, Inside inside) {
  json.object([&] {
    json.key("id").text(chart.id);
    json.key("title").text(chart.title);
    json.key("description").text(chart.description);
    json.key("unit").text(name_of(chart.unit));
    json.key("table").text(chart.table_id);
    inside();
  });
}

void write_waterfall_steps(Json& json, const WaterfallChart& chart) {
  write_drawing(json, chart, [&] {
    json.key("steps").array([&] {
      for (const auto& step : chart.steps) {
        json.object([&] {
          json.key("label").text(step.label);
          json.key("sort").text(sort_of(step.sort));
          json.key("value").text_or_null(step.exact);
          json.key("shown").text(step.shown);
        });
      }
    });
  });
}

void write_plotted(Json& json, const Plotted& plotted) {
  json.object([&] {
    json.key("value").text_or_null(plotted.exact);
    json.key("shown").text(plotted.shown);
  });
}

void write_series(Json& json, const std::vector<ChartSeries>& series) {
  json.key("series").array([&] {
    for (const ChartSeries& each : series) json.text(each.label);
  });
}

void write_stack(Json& json, const StackedBarChart& chart) {
  write_drawing(json, chart, [&] {
    write_series(json, chart.series);
    json.key("bars").array([&] {
      for (const auto& bar : chart.bars) {
        json.object([&] {
          json.key("label").text(bar.label);
          write_plotted(json.key("total"), bar.total);
          json.key("parts").array([&] {
            for (const Plotted& part : bar.parts) write_plotted(json, part);
          });
        });
      }
    });
  });
}

void write_bar_groups(Json& json, const GroupedBarChart& chart) {
  write_drawing(json, chart, [&] {
    write_series(json, chart.series);
    json.key("groups").array([&] {
      for (const auto& group : chart.groups) {
        json.object([&] {
          json.key("label").text(group.label);
          json.key("values").array([&] {
            for (const Plotted& each : group.values) write_plotted(json, each);
          });
        });
      }
    });
  });
}

void write_bullet_rows(Json& json, const BulletChart& chart) {
  write_drawing(json, chart, [&] {
    json.key("rows").array([&] {
      for (const auto& row : chart.rows) {
        json.object([&] {
          json.key("label").text(row.label);
          json.key("shown").text(row.shown);
          write_plotted(json.key("actual"), row.actual);
          // A key that is missing was not asked for; a value that is null is not known.
          if (row.budget) write_plotted(json.key("budget"), *row.budget);
          if (row.first_budget) write_plotted(json.key("first_budget"), *row.first_budget);
          if (row.forecast) write_plotted(json.key("forecast"), *row.forecast);
        });
      }
    });
  });
}

void write_funnel_groups(Json& json, const FunnelChart& chart) {
  write_drawing(json, chart, [&] {
    write_plotted(json.key("together"), chart.together);
    json.key("groups").array([&] {
      for (const auto& group : chart.groups) {
        json.object([&] {
          json.key("label").text(group.label);
          json.key("size").count(group.size);
          write_plotted(json.key("share"), group.share);
          json.key("is_outside").truth(group.is_outside);
        });
      }
    });
  });
}

void write_control_points(Json& json, const ControlChart& chart) {
  write_drawing(json, chart, [&] {
    write_plotted(json.key("lower"), chart.last_lower);
    write_plotted(json.key("centre"), chart.last_centre);
    write_plotted(json.key("upper"), chart.last_upper);
    if (chart.norm) write_plotted(json.key("norm"), *chart.norm);
    json.key("points").array([&] {
      for (const auto& point : chart.points) {
        json.object([&] {
          json.key("day").text(values::to_iso(point.day));
          write_plotted(json.key("value"), point.value);
          json.key("mark").text(std::string(name_of(point.mark)));
          json.key("shown").text(point.shown);
        });
      }
    });
  });
}

void write_trend_points(Json& json, const TrendChart& chart) {
  write_drawing(json, chart, [&] {
    json.key("measured").array([&] {
      for (const auto& each : chart.measured) {
        json.object([&] {
          json.key("day").text(values::to_iso(each.day));
          write_plotted(json.key("measured"), each.value);
        });
      }
    });
    json.key("ahead").array([&] {
      for (const auto& each : chart.ahead) {
        json.object([&] {
          json.key("day").text(values::to_iso(each.day));
          write_plotted(json.key("low"), each.low);
          write_plotted(json.key("median"), each.median);
          write_plotted(json.key("high"), each.high);
        });
      }
    });
    json.key("targets").array([&] {
      for (const auto& each : chart.targets) {
        json.object([&] {
          json.key("day").text(values::to_iso(each.day));
          write_plotted(json.key("target"), each.value);
        });
      }
    });
  });
}

void write_quantile_dots(Json& json, const QuantileDotChart& chart) {
  json.object([&] {
    json.key("id").text(chart.id);
    json.key("title").text(chart.title);
    json.key("description").text(chart.description);
    json.key("dots").array([&] {
      for (const auto& dot : chart.dots) {
        json.object([&] {
          json.key("day").text(values::to_iso(dot.day));
          json.key("in_time").truth(dot.is_in_time);
        });
      }
    });
    json.key("beyond").count(chart.beyond);
    if (chart.planned) json.key("planned").text(values::to_iso(chart.planned->day));
  });
}

void write_timeline_rows(Json& json, const TimelineChart& chart) {
  json.object([&] {
    json.key("id").text(chart.id);
    json.key("title").text(chart.title);
    json.key("description").text(chart.description);
    json.key("today").text(values::to_iso(chart.today));
    json.key("rows").array([&] {
      for (const auto& row : chart.rows) {
        json.object([&] {
          json.key("group").text(row.group);
          json.key("label").text(row.label);
          json.key("shown").text(row.shown);
          json.key("marks").array([&] {
            for (const auto& mark : row.marks) {
              json.object([&] {
                json.key("sort").text(name_of(mark.sort));
                json.key("day").text(values::to_iso(mark.day));
              });
            }
          });
          if (!row.forecast) return;
          json.key("forecast").object([&] {
            json.key("low").text(values::to_iso(row.forecast->low));
            json.key("median").text(values::to_iso(row.forecast->median));
            json.key("high").text(values::to_iso(row.forecast->high));
          });
        });
      }
    });
  });
}

void write_state_rows(Json& json, const StateChart& chart) {
  json.object([&] {
    json.key("id").text(chart.id);
    json.key("title").text(chart.title);
    json.key("description").text(chart.description);
    json.key("first").text(values::to_iso(chart.first));
    json.key("last").text(values::to_iso(chart.last));
    json.key("rows").array([&] {
      for (const auto& row : chart.rows) {
        json.object([&] {
          json.key("label").text(row.label);
          json.key("shown").text(row.shown);
          json.key("strips").array([&] {
            for (const auto& strip : row.strips) {
              json.object([&] {
                json.key("sort").text(name_of(strip.sort));
                json.key("begins").text(strip.begins);
                json.key("ends").text(strip.ends);
                json.key("shown").text(strip.shown);
              });
            }
          });
        });
      }
    });
  });
}

void write_calendar_days(Json& json, const DayCalendar& calendar) {
  json.object([&] {
    json.key("id").text(calendar.id);
    json.key("title").text(calendar.title);
    json.key("description").text(calendar.description);
    json.key("days").array([&] {
      for (const auto& each : calendar.days) {
        json.object([&] {
          json.key("day").text(values::to_iso(each.day));
          json.key("sort").text(name_of(each.sort));
          json.key("shown").text(each.shown);
        });
      }
    });
  });
}

void write_passage(Json& json, const Passage& passage) {
  json.object([&] {
    json.key("caption").text(passage.caption);
    json.key("paragraphs").array([&] {
      for (const std::string& paragraph : passage.paragraphs) json.text(paragraph);
    });
  });
}

void write_note(Json& json, const Note& note) {
  json.object([&] {
    json.key("name").text(note.name);
    json.key("severity").text(severity_of(note.tone));
    json.key("text").text(note.text);
    json.key("place").text_or_null(none_if_empty(note.place));
    write_sources(json, note.sources);
  });
}

// Answers without one have no such key, as in the releases before there were such blocks.
template <class Sort, class Write>
void write_charts(Json& json, const Document& document, std::string_view key, Write write) {
  const bool has_one =
      std::any_of(document.blocks.begin(), document.blocks.end(),
                  [](const Block& block) { return std::holds_alternative<Sort>(block); });
  if (!has_one) return;
  json.key(key).array([&] { each<Sort>(document, [&](const Sort& one) { write(json, one); }); });
}

}  // namespace

std::string to_json(const Document& document) {
  Json json;
  json.object([&] {
    json.key("question").text(document.id);
    json.key("title").text(document.title);
    json.key("language").text(words::code_of(document.language));
    write_moment(json, document);
    json.key("parameters").object([&] {
      for (const auto& [name, value] : document.parameters) json.key(name).text(value);
    });
    json.key("sentence").text(lead_of(document));
    if (document.verdict) {
      json.key("verdict").object([&] {
        json.key("name").text(document.verdict->name);
        json.key("shown").text(document.verdict->shown);
        json.key("rule").text(document.verdict->rule);
      });
    }
    json.key("passport").object([&] {
      each<Passport>(document, [&](const Passport& passport) { write_passport(json, passport); });
    });
    json.key("figures").array([&] {
      each<Figures>(document, [&](const Figures& group) {
        for (const Figure& figure : group.figures) write_figure(json, figure);
      });
    });
    json.key("tables").array(
        [&] { each<Table>(document, [&](const Table& table) { write_table(json, table); }); });
    write_charts<WaterfallChart>(json, document, "waterfalls", write_waterfall_steps);
    write_charts<StackedBarChart>(json, document, "stacked_bars", write_stack);
    write_charts<GroupedBarChart>(json, document, "grouped_bars", write_bar_groups);
    write_charts<BulletChart>(json, document, "bullets", write_bullet_rows);
    write_charts<ControlChart>(json, document, "control_charts", write_control_points);
    write_charts<TrendChart>(json, document, "trends", write_trend_points);
    write_charts<QuantileDotChart>(json, document, "quantile_dots", write_quantile_dots);
    write_charts<FunnelChart>(json, document, "funnels", write_funnel_groups);
    write_charts<TimelineChart>(json, document, "timelines", write_timeline_rows);
    write_charts<DayCalendar>(json, document, "day_calendars", write_calendar_days);
    write_charts<StateChart>(json, document, "state_charts", write_state_rows);
    write_charts<Passage>(json, document, "passages", write_passage);
    json.key("findings").array([&] {
      each<Notes>(document, [&](const Notes& notes) {
        for (const Note& note : notes.notes) write_note(json, note);
      });
    });
  });
  return json.finish() + "\n";
}

}  // namespace vlecht::document
