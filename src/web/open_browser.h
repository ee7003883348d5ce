// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace vlecht::web {

/// Opens an address in the desktop's browser, in the background; does nothing where there is none.
void open_browser(const std::string& address);

}  // namespace vlecht::web
