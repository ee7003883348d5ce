// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace vlecht::web::api {

/// Semantic version of the API, on every answer and in its description.
inline constexpr std::string_view version = "1.0.0";

}  // namespace vlecht::web::api
