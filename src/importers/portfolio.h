// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "values/known.h"

/// What is particular to a portfolio of major projects as British government publishes it each year
/// (GMPP): the columns have other names in each edition, and cells say in words why there is no
/// value. docs/formats/portfolio.md.
namespace vlecht::importers {

/// Whether tables of this kind are read with what stands below.
bool is_portfolio(std::string_view kind);

/// Which field of `portfolio_project` a column holds, by the words of its header without years,
/// amounts and what stands in parentheses: "2018/19 TOTAL Forecast £m" is "year_forecast". "" when
/// it is none.
std::string_view portfolio_field(std::string_view header);

/// A header as it is shown: without what stands in parentheses when it is long.
std::string shown_header(const std::string& header);

/// The power of ten of pounds that a header or title mentions: 9 for "£bn", 6 for "£m", 3 for
/// "£'000", 0 for "(£)".
std::optional<int> pounds_scale(std::string_view header);

/// Why a cell has no value, when it says so in words: an exemption is withheld, what is not settled
/// yet is provisional. None for a value, and for other words.
std::optional<values::Reason> reason_in_words(std::string_view cell);

/// The report years that a text names, ascending: of "2021/22" the year in which the fiscal year
/// ends, and where there is no such pair each year by itself.
std::vector<int> report_years(std::string_view text);

}  // namespace vlecht::importers
