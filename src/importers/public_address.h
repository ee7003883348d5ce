// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace vlecht::importers {

/// An address of something that is watched, without what is nobody's business.
struct PublicAddress {
  std::string text;
  bool is_shortened = false;  ///< something was left out
};

/// A URL or host without user and password, query and fragment, and with "…" in place of parts of
/// its path that look like a key, a token, a person's number or an e-mail address: at least eight
/// digits, at least sixteen hexadecimal digits (dashes apart), twenty letters and digits mixed, or
/// anything with '@'. A name that is no address stays as it is.
PublicAddress public_address(std::string_view address);

}  // namespace vlecht::importers
