// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <variant>

#include "base/check.h"

namespace vlecht::values {

/// Why there is no value. A blank always has a reason, and none of them is zero.
enum class Reason {
  not_supplied,    ///< the source leaves it out: empty, "." (CBS), -99998 (CBS)
  not_delivered,   ///< the body delivered nothing at all: its total is 0 (CBS Iv3)
  withheld,        ///< known but kept back: "x" (CBS), under embargo or secrecy
  nil,             ///< "-" (CBS): nothing of the kind exists according to the source
  provisional,     ///< "*" (CBS) without a figure: not settled yet
  not_applicable,  ///< the question does not apply
  disputed,        ///< sources contradict each other
};

/// Stable name as kept in the journal: "not_supplied".
std::string_view name_of(Reason reason);
std::optional<Reason> reason_named(std::string_view name);

/// A value, or the reason why there is none.
template <class T>
class Known {
 public:
  Known(T value)
      : content_(std::in_place_index<0>, std::move(value)) {}         // NOLINT: implicit by design
  Known(Reason reason) : content_(std::in_place_index<1>, reason) {}  // NOLINT

  bool is_known() const { return content_.index() == 0; }
  explicit operator bool() const { return is_known(); }

  /// The value; asking for an unknown one is our mistake.
  const T& value() const {
    CHECK(is_known());
    return std::get<0>(content_);
  }
  const T& operator*() const { return value(); }
  const T* operator->() const { return &value(); }

  /// The value to change in place; none when it is unknown.
  T* known() { return std::get_if<0>(&content_); }

  /// Why there is no value; asking for it when there is one is our mistake.
  Reason reason() const {
    CHECK(!is_known());
    return std::get<1>(content_);
  }

  bool operator==(const Known&) const = default;

 private:
  std::variant<T, Reason> content_;
};

}  // namespace vlecht::values
