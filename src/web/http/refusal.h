// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

namespace vlecht::web::http {

/// Why the transport does not hand a request to the handler, and the status that says so.
struct Refusal {
  int status = 400;
  base::Problem problem;

  bool operator==(const Refusal&) const = default;
};

inline base::Failed<Refusal> refuse(
    int status, std::string name,
    std::initializer_list<std::pair<std::string, base::Detail>> details = {}) {
  return base::Failed<Refusal>(Refusal{status, base::Problem(std::move(name), details)});
}

}  // namespace vlecht::web::http
