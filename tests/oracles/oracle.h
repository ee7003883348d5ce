// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace vlecht::tests {

/// One reference case of ../shared/oracles: numbers from an independent package.
///
/// A path names members and elements: "inputs.x", "expected.shapley.1", "expected.0.1".
class Oracle {
 public:
  /// None when the file is not there; a case that is missing from a file is our mistake.
  static std::optional<Oracle> load(const std::string& file, const std::string& id);

  /// Numbers at a path; one number is a list of one, an object the list of its members.
  std::vector<double> numbers(const std::string& path) const;
  double number(const std::string& path) const { return numbers(path).at(0); }
  /// Lists of numbers at a path.
  std::vector<std::vector<double>> table(const std::string& path) const;
  /// Texts at a path; one text is a list of one. A number comes as it is written.
  std::vector<std::string> texts(const std::string& path) const;
  std::string text(const std::string& path) const { return texts(path).at(0); }
  /// How many elements or members there are at a path.
  std::size_t size(const std::string& path) const;
  /// Names of the members at a path, in the order of the file.
  std::vector<std::string> keys(const std::string& path) const;
  /// Numbers of one of those members, whose name may hold a dot ("0.2").
  std::vector<double> member_numbers(const std::string& path, std::size_t number) const;

  /// How far from `expected` is near enough: what the case says, absolute or relative.
  double tolerance(double expected) const;
  /// Expects, by GoogleTest, that the number at a path comes out.
  void expect_near(double actual, const std::string& path) const;
  void expect_near(const std::vector<double>& actual, const std::string& path) const;

 private:
  std::string json_;
};

/// Folder of the reference cases; "" when it is not there.
std::string oracle_folder();

/// The cases of a file in its order; none when it is not there.
std::vector<std::string> oracle_ids(const std::string& file);

}  // namespace vlecht::tests
