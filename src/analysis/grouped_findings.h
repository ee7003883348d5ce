// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "facts/finding.h"

namespace vlecht::analysis {

/// Findings that say the same of many things, told once: a thousand posts with one fault are one
/// sentence.
class GroupedFindings {
 public:
  /// Things that a sentence names; the others are counted.
  static constexpr std::size_t names_max = 10;

  /// `problem` has the details that are the same for all; `thing` is what is named.
  void add(facts::Severity severity, base::Problem problem, const std::string& thing,
           const std::vector<facts::EntryNumber>& sources = {});

  /// Appends one finding per problem, in the order in which they were first added, with the details
  /// `count` (a whole number) and `names` ("a, b, …"), and everything that they rest on.
  void append_to(std::vector<facts::Finding>& findings) const;

 private:
  struct Group {
    facts::Finding finding;
    std::vector<std::string> things;
  };
  std::vector<Group> groups_;
};

}  // namespace vlecht::analysis
