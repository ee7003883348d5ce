// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

/// What the kinds about goals choose from: the ids, as the journal keeps them and analyses compare
/// with them.
namespace vlecht::facts {

namespace directions {
inline constexpr std::string_view up = "omhoog";
inline constexpr std::string_view down = "omlaag";
}  // namespace directions

namespace frequencies {
inline constexpr std::string_view day = "dag";
inline constexpr std::string_view week = "week";
inline constexpr std::string_view month = "maand";
inline constexpr std::string_view quarter = "kwartaal";
inline constexpr std::string_view half_year = "halfjaar";
inline constexpr std::string_view year = "jaar";
}  // namespace frequencies

/// Of whom a decision is asked.
namespace deciders {
inline constexpr std::string_view council = "raad";
inline constexpr std::string_view executive = "college";
}  // namespace deciders

namespace outcomes {
inline constexpr std::string_view adopted = "aangenomen";
inline constexpr std::string_view rejected = "verworpen";
inline constexpr std::string_view postponed = "uitgesteld";
inline constexpr std::string_view withdrawn = "ingetrokken";
}  // namespace outcomes

/// What a forecast is about.
namespace forecast_subjects {
inline constexpr std::string_view milestone = "mijlpaal";
inline constexpr std::string_view target = "streefwaarde";
}  // namespace forecast_subjects

/// What a reference class measures the overrun of.
namespace overrun_measures {
inline constexpr std::string_view cost = "kosten";
inline constexpr std::string_view duration = "duur";
}  // namespace overrun_measures

/// Confidence that a project delivers, from good to bad.
namespace ratings {
inline constexpr std::string_view green = "groen";
inline constexpr std::string_view green_amber = "groen_oranje";
inline constexpr std::string_view amber = "oranje";
inline constexpr std::string_view amber_red = "oranje_rood";
inline constexpr std::string_view red = "rood";
}  // namespace ratings

}  // namespace vlecht::facts
