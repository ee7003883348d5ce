// SPDX-License-Identifier: EUPL-1.2
#include "base/check.h"

namespace vlecht::base {

void broken_invariant(const char* condition, const char* file, int line) {
  throw BrokenInvariant(std::string(file) + ":" + std::to_string(line) + ": " + condition);
}

}  // namespace vlecht::base
