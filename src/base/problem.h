// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace vlecht::base {

/// A value that the sentence of a problem mentions: text, or a whole number (so that the
/// sentence can agree with it: "1 rij", "2 rijen").
using Detail = std::variant<std::string, std::int64_t>;

/// Something that cannot be done or is odd, by a stable name such as `csv.unclosed_quote`.
///
/// The name is the key of a Dutch and an English sentence in `words/messages/`, in which
/// the details are filled in; the house test fails when a name has no sentence. Code
/// that must choose compares names.
struct Problem {
  std::string name;
  std::vector<std::pair<std::string, Detail>> details;

  Problem() = default;
  explicit Problem(std::string name_) : name(std::move(name_)) {}
  Problem(std::string name_, std::initializer_list<std::pair<std::string, Detail>> details_)
      : name(std::move(name_)), details(details_) {}
  Problem(std::string name_, std::vector<std::pair<std::string, Detail>> details_)
      : name(std::move(name_)), details(std::move(details_)) {}

  /// The detail called `key` as text, or "" when there is none. For tests and logs.
  std::string detail(std::string_view key) const;

  bool operator==(const Problem&) const = default;
};

/// Name and details on one line, for logs and test failures; never shown to a user.
std::string to_string(const Problem& problem);

/// A size, count or place as the whole number that a sentence (or a column of SQLite) takes.
inline std::int64_t shown(std::uint64_t number) { return static_cast<std::int64_t>(number); }

}  // namespace vlecht::base
