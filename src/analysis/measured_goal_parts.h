// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/measurability.h"

/// What the files of measurability share.
namespace vlecht::analysis::measurability {

inline constexpr std::size_t requirement_count = 11;

/// Something that was typed and cannot be read.
struct UnreadableText {
  std::size_t requirement = 0;  ///< its place in the order of findings; beyond them for a limit
  std::string_view name;
  std::string text;
};

/// `examine`, where some fields hold what cannot be read.
Answer examine_parts(const MeasuredGoal& goal, const std::vector<UnreadableText>& unreadable);

/// What a value of an indicator can be; none: anything.
struct Limits {
  std::optional<values::Ratio> lowest, highest;

  bool hold(const values::Ratio& value) const;
};

/// A percentage is 0 to 100 where the indicator does not state its limits.
Limits limits_of(const values::Known<std::string>& unit, const values::Known<values::Ratio>& lowest,
                 const values::Known<values::Ratio>& highest);

/// The frequency that a choice of `indicator.frequency` stands for; none when it is no such choice.
std::optional<Frequency> frequency_named(std::string_view id);

}  // namespace vlecht::analysis::measurability
