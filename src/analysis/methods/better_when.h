// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace vlecht::analysis::methods {

/// Which way a figure should go.
enum class BetterWhen { lower, higher };

}  // namespace vlecht::analysis::methods
