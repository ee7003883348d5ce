// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "importers/mapping.h"
#include "importers/moment.h"
#include "importers/sample_intervals.h"
#include "importers/source_text.h"

namespace vlecht::importers {

/// What a column of a table of samples holds.
enum class SampleColumn : std::uint8_t { moment, state, down, http_status, service, probe };
inline constexpr std::size_t sample_columns = 6;

struct SamplePart {
  SampleColumn column;
  std::string_view name;  ///< as in the rule COLUMN=field:NAME
  std::vector<std::string_view> headers;
};
/// In the order of `SampleColumn`.
const std::vector<SamplePart>& sample_parts();

/// Which column, from 1, holds which part; 0 for none.
struct SampleLayout {
  Header header;
  std::array<std::uint32_t, sample_columns> columns = {};
  bool is_upptime = false;

  std::uint32_t of(SampleColumn part) const { return columns[static_cast<std::size_t>(part)]; }
  std::uint32_t& of(SampleColumn part) { return columns[static_cast<std::size_t>(part)]; }
  bool is_complete() const {
    return of(SampleColumn::moment) != 0 &&
           (of(SampleColumn::state) != 0 || of(SampleColumn::down) != 0 ||
            of(SampleColumn::http_status) != 0);
  }
};

/// The first sheet with samples, and how they stand there.
struct FoundSamples {
  std::size_t sheet = 0;
  SampleLayout layout;
};

/// A header among the first rows of a sheet that names a moment and a state or an HTTP status but
/// no end, and below it first rows of which nine in ten have both. None when there is no such
/// sheet.
std::optional<FoundSamples> samples_in(const SourceText& source, const std::vector<Rule>& rules);

// ---- Cells ----

struct ReadSecond {
  MomentFault fault = MomentFault::not_a_moment;
  std::int64_t second = 0;
};
/// A moment as `read_moment` reads it, or `unix_second`.
ReadSecond second_in(std::string_view text, CellType type, const DateFormat& format);

/// "1552863626", "1552863626.5", "1552863626000": seconds or milliseconds since 1970.
std::optional<std::int64_t> unix_second(std::string_view text);

/// What a row says of how the service was.
struct RowState {
  SampleState state = SampleState::unknown;
  bool is_degraded = false;
  std::optional<int> http_status;
};
/// None when it cannot be read.
std::optional<RowState> state_in(const GridRow& row, const SampleLayout& layout);

bool is_blank(const GridRow& row);

}  // namespace vlecht::importers
