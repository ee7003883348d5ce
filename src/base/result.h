// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tl/expected.hpp>

#include "base/problem.h"

namespace vlecht::base {

/// The value, or why it cannot be had; the caller must choose.
template <class T>
using Result = tl::expected<T, Problem>;

using Unexpected = tl::unexpected<Problem>;

/// The same with another type of failure than a problem.
template <class T, class Failure>
using ResultOr = tl::expected<T, Failure>;
template <class Failure>
using Failed = tl::unexpected<Failure>;

/// `return problem("csv.empty", {{"file", name}});`
inline Unexpected problem(std::string name,
                          std::initializer_list<std::pair<std::string, Detail>> details = {}) {
  return Unexpected(Problem(std::move(name), details));
}

}  // namespace vlecht::base

/// Hands a failure of `expression` to our own caller.
#define TRY_VOID(expression)                                             \
  do {                                                                   \
    if (auto try_result_ = (expression); !try_result_)                   \
      return ::vlecht::base::Unexpected(std::move(try_result_).error()); \
  } while (false)

#define VLECHT_JOIN_(a, b) a##b
#define VLECHT_JOIN(a, b) VLECHT_JOIN_(a, b)

/// `TRY(auto rows, read(bytes));` declares `rows`, or hands the failure to our own caller.
#define TRY(declaration, expression)                                                   \
  auto VLECHT_JOIN(try_, __LINE__) = (expression);                                     \
  if (!VLECHT_JOIN(try_, __LINE__))                                                    \
    return ::vlecht::base::Unexpected(std::move(VLECHT_JOIN(try_, __LINE__)).error()); \
  declaration = std::move(*VLECHT_JOIN(try_, __LINE__))
