// SPDX-License-Identifier: EUPL-1.2
#include "importers/sample_layout.h"

#include <algorithm>

#include "base/limits.h"
#include "base/text.h"
#include "importers/sample_oddities.h"
#include "importers/sample_table.h"

namespace vlecht::importers {
namespace {

constexpr std::size_t rows_sniffed = 50;
constexpr std::int64_t sampled_second_max = 253'370'764'799;  // 9998-12-31T23:59:59Z

// Columns with which a table is about intervals: a plain table of observations or incidents.
bool is_of_intervals(std::string_view key) {
  for (const char* end : {"einde", "eind", "ends", "end", "eindtijd", "endtime", "endedat", "until",
                          "hersteld", "resolvedat"}) {
    if (key == end) return true;
  }
  return false;
}

void apply_rules(const std::vector<Rule>& rules, SampleLayout& layout) {
  for (const Rule& rule : rules) {
    const auto read = read_rule(rule.rule);
    const HeaderColumn* column =
        rule.column == "file" ? nullptr : find_column(layout.header, rule.column);
    if (!read || column == nullptr) continue;
    if (read->name == RuleName::ignore) {
      for (std::uint32_t& taken : layout.columns) taken = taken == column->column ? 0 : taken;
    }
    if (read->name != RuleName::field) continue;
    for (const SamplePart& known : sample_parts()) {
      if (known.name == read->argument) layout.of(known.column) = column->column;
    }
  }
}

std::optional<SampleLayout> layout_at(const Grid& grid, std::size_t row,
                                      const std::vector<Rule>& rules) {
  SampleLayout layout{.header = header_at(grid, row)};
  for (const HeaderColumn& column : layout.header.columns) {
    if (is_of_intervals(column.key)) return std::nullopt;
    if (column.key == "committedat") layout.is_upptime = true;
  }
  for (const SamplePart& known : sample_parts()) {
    // In the order of the words: "up" before "status", which may be that of HTTP.
    for (const std::string_view word : known.headers) {
      for (const HeaderColumn& column : layout.header.columns) {
        if (layout.of(known.column) == 0 && column.key == word)
          layout.of(known.column) = column.column;
      }
    }
  }
  apply_rules(rules, layout);
  if (!layout.is_complete()) return std::nullopt;
  return layout;
}

std::optional<int> http_status_of(std::string_view text) {
  text = base::trimmed(text);
  if (text.ends_with(".0")) text.remove_suffix(2);
  const auto number = base::to_integer(text);
  if (!number || *number < 0 || *number > 999) return std::nullopt;
  return static_cast<int>(*number);
}

SampleState opposite(SampleState state) {
  if (state == SampleState::unknown) return state;
  return state == SampleState::up ? SampleState::down : SampleState::up;
}

// Whether the first rows below the header are samples, nine in ten.
bool are_samples(const Grid& grid, const SampleLayout& layout) {
  std::size_t rows = 0, samples = 0;
  for (std::size_t at = layout.header.row + 1; at < grid.row_count() && rows < rows_sniffed; ++at) {
    const GridRow row = grid.row(at);
    if (is_blank(row)) continue;
    ++rows;
    const std::uint32_t column = layout.of(SampleColumn::moment);
    const std::string_view text = base::trimmed(row.text(column));
    const auto second = second_in(text, row.type(column), DateFormat{DateOrder::dmy, 2000});
    const bool is_moment = second.fault != MomentFault::not_a_moment ||
                           (text.find(':') != std::string_view::npos &&
                            date_evidence(day_part(text)).order != DateEvidence::Order::unreadable);
    if (is_moment && state_in(row, layout)) ++samples;
  }
  return rows > 0 && samples * 10 >= rows * 9;
}

std::optional<SampleLayout> layout_in(const Grid& grid, const std::vector<Rule>& rules) {
  const std::size_t last = std::min(grid.row_count(), base::limits::header_search_rows_max);
  for (std::size_t row = 0; row < last; ++row) {
    auto layout = layout_at(grid, row, rules);
    if (layout && are_samples(grid, *layout)) return layout;
  }
  return std::nullopt;
}

}  // namespace

const std::vector<SamplePart>& sample_parts() {
  static const std::vector<SamplePart> all = {
      {SampleColumn::moment,
       "time",
       {"time",      "timestamp", "tijd",     "tijdstip", "datumtijd",   "datetime",  "moment",
        "unix",      "unixutc",   "unixtime", "epoch",    "committedat", "checkedat", "measuredat",
        "gemetenop", "createdat", "date",     "datum",    "datumentijd", "ts",        "at"}},
      {SampleColumn::state,
       "state",
       {"up", "state", "status", "toestand", "resultaat", "result", "uitkomst", "online",
        "available", "beschikbaar", "bereikbaar", "success", "probesuccess", "isup", "health",
        "werkt"}},
      {SampleColumn::down,
       "down",
       {"down", "neer", "isdown", "storing", "outage", "offline", "failed"}},
      {SampleColumn::http_status,
       "http_status",
       {"httpcode", "httpstatus", "statuscode", "responsecode", "code", "httpstatuscode",
        "responsestatus"}},
      {SampleColumn::service,
       "service",
       {"service", "dienst", "dienstnaam", "servicename", "site", "naam", "name", "applicatie",
        "systeem", "system", "application"}},
      {SampleColumn::probe,
       "probe",
       {"probe", "meetpunt", "sonde", "monitor", "instance", "target", "endpoint", "check", "url",
        "host", "location", "locatie", "adres", "address", "meting"}}};
  return all;
}

std::optional<std::int64_t> unix_second(std::string_view text) {
  const std::string_view whole = text.substr(0, text.find('.'));
  const bool is_plain = whole.size() >= 9 && whole.size() <= 13 &&
                        text.find_first_not_of("0123456789.") == std::string_view::npos;
  const auto number = is_plain ? base::to_integer(whole) : std::nullopt;
  if (!number) return std::nullopt;
  const std::int64_t second = whole.size() > 11 ? *number / 1'000 : *number;
  return second <= sampled_second_max ? std::optional(second) : std::nullopt;
}

ReadSecond second_in(std::string_view text, CellType type, const DateFormat& format) {
  text = base::trimmed(text);
  if (const auto second = unix_second(text)) return {MomentFault::none, *second};
  if (type == CellType::number || type == CellType::boolean) return {};
  std::string stored;
  if (type == CellType::day && text.find('T') == std::string_view::npos) {
    stored = std::string(text) + "T00:00";  // a workbook does not write the time of midnight
    text = stored;
  }
  const ReadMoment moment = read_moment(text, type == CellType::day ? DateFormat() : format);
  const std::int64_t second = moment.instant.microseconds / 1'000'000;
  if (moment.fault == MomentFault::none && second > sampled_second_max) return {};
  return {moment.fault, second};
}

std::optional<RowState> state_in(const GridRow& row, const SampleLayout& layout) {
  RowState out;
  const std::uint32_t status = layout.of(SampleColumn::http_status);
  if (status != 0) out.http_status = http_status_of(row.text(status));
  const bool is_state = layout.of(SampleColumn::state) != 0;
  const std::uint32_t column =
      is_state ? layout.of(SampleColumn::state) : layout.of(SampleColumn::down);
  if (column != 0) {
    const auto written = sample_state(row.text(column));
    if (!written) return std::nullopt;
    out.state = is_state ? written->state : opposite(written->state);
    out.is_degraded = written->is_degraded;
    return out;
  }
  const std::string_view text = base::trimmed(row.text(status));
  if (out.http_status) {
    out.state = state_of_http_status(*out.http_status);
  } else if (const auto written = sample_state(text); written) {
    out.state = written->state;
  } else {
    return std::nullopt;
  }
  return out;
}

bool is_blank(const GridRow& row) {
  for (std::size_t cell = 0; cell < row.cell_count(); ++cell) {
    if (!base::trimmed(row.cell_text(cell)).empty()) return false;
  }
  return true;
}

std::optional<FoundSamples> samples_in(const SourceText& source, const std::vector<Rule>& rules) {
  const auto of_file = file_rules(rules);
  const auto wanted = of_file ? of_file->argument(RuleName::sheet) : std::nullopt;
  for (std::size_t sheet = 0; sheet < source.sheets.size(); ++sheet) {
    if (wanted && source.sheets[sheet].name != *wanted) continue;
    if (auto layout = layout_in(source.sheets[sheet].grid, rules)) {
      return FoundSamples{sheet, std::move(*layout)};
    }
  }
  return std::nullopt;
}

}  // namespace vlecht::importers
