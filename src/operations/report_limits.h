// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>

/// Limits on reports to councils, by name, in one place.
namespace vlecht::operations::limits {

inline constexpr std::uint64_t report_steps_max = 500'000'000;   // entries gone over to find rows
inline constexpr std::size_t report_html_bytes_max = 64U << 20;  // of a report to be printed
inline constexpr std::uint64_t pdf_bytes_max = 128ULL << 20;
inline constexpr int pdf_seconds_max = 120;  // that a browser may take for it
inline constexpr int pdf_waiting_max = 1;    // who wait while one is being printed

}  // namespace vlecht::operations::limits
