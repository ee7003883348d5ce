// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace vlecht::tests {

/// One reference case of ../shared/oracles: numbers from an independent package.
class Oracle {
 public:
  /// None when the file is not there; a case that is missing from a file is our mistake.
  static std::optional<Oracle> load(const std::string& file, const std::string& id);

  /// Numbers at a path such as "inputs.x" or "expected.type7"; one number is a list of one.
  std::vector<double> numbers(const std::string& path) const;
  double number(const std::string& path) const { return numbers(path).at(0); }

 private:
  std::string json_;
};

/// Folder of the reference cases; "" when it is not there.
std::string oracle_folder();

}  // namespace vlecht::tests
