// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <stdexcept>
#include <string>

namespace vlecht::base {

/// Our own mistake: a promise inside the program was broken. Never thrown for odd data.
/// Caught only in `main` and in the HTTP loop; in between only to say what brought it about.
class BrokenInvariant : public std::logic_error {
 public:
  using std::logic_error::logic_error;
};

[[noreturn]] void broken_invariant(const char* condition, const char* file, int line);

}  // namespace vlecht::base

/// Stays on in release: a wrong figure costs more than a nanosecond.
#define CHECK(condition)                                                \
  do {                                                                  \
    if (!(condition)) [[unlikely]]                                      \
      ::vlecht::base::broken_invariant(#condition, __FILE__, __LINE__); \
  } while (false)
