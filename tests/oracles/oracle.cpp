// SPDX-License-Identifier: EUPL-1.2
#include "oracles/oracle.h"

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace vlecht::tests {
namespace {

boost::json::value at_path(boost::json::value value, const std::string& path) {
  std::istringstream parts(path);
  std::string part;
  while (std::getline(parts, part, '.')) {
    boost::json::value next =
        value.is_array() ? value.as_array().at(std::stoul(part)) : value.as_object().at(part);
    value = std::move(next);
  }
  return value;
}

// The value itself, the elements of a list or what the members of an object are.
std::vector<boost::json::value> list_of(const boost::json::value& value) {
  if (value.is_object()) {
    std::vector<boost::json::value> out;
    for (const auto& member : value.as_object()) out.push_back(member.value());
    return out;
  }
  if (!value.is_array()) return {value};
  return {value.as_array().begin(), value.as_array().end()};
}

std::optional<boost::json::value> cases_of(const std::string& file) {
  std::ifstream stream(oracle_folder() + "/" + file);
  if (oracle_folder().empty() || !stream) return std::nullopt;
  std::stringstream text;
  text << stream.rdbuf();
  return boost::json::parse(text.str());
}

std::string text_of(const boost::json::value& value) {
  return value.is_string() ? std::string(value.as_string()) : boost::json::serialize(value);
}

}  // namespace

std::string oracle_folder() {
  const std::filesystem::path folder = std::filesystem::path(VLECHT_SOURCE) / "../shared/oracles";
  return std::filesystem::is_directory(folder) ? folder.string() : "";
}

std::vector<std::string> oracle_ids(const std::string& file) {
  std::vector<std::string> ids;
  const auto cases = cases_of(file);
  if (!cases) return ids;
  for (const auto& each : cases->as_array()) ids.push_back(text_of(each.as_object().at("id")));
  return ids;
}

std::optional<Oracle> Oracle::load(const std::string& file, const std::string& id) {
  const auto cases = cases_of(file);
  if (!cases) return std::nullopt;
  for (const auto& each : cases->as_array()) {
    if (each.as_object().at("id").as_string() != id.c_str()) continue;
    Oracle oracle;
    oracle.json_ = boost::json::serialize(each);
    return oracle;
  }
  throw std::runtime_error("no case " + id + " in " + file);
}

std::vector<double> Oracle::numbers(const std::string& path) const {
  std::vector<double> out;
  for (const auto& each : list_of(at_path(boost::json::parse(json_), path)))
    out.push_back(each.to_number<double>());
  return out;
}

std::vector<std::vector<double>> Oracle::table(const std::string& path) const {
  std::vector<std::vector<double>> out;
  for (std::size_t row = 0; row < size(path); ++row)
    out.push_back(numbers(path + "." + std::to_string(row)));
  return out;
}

std::vector<std::string> Oracle::texts(const std::string& path) const {
  std::vector<std::string> out;
  for (const auto& each : list_of(at_path(boost::json::parse(json_), path)))
    out.push_back(text_of(each));
  return out;
}

std::size_t Oracle::size(const std::string& path) const {
  const boost::json::value value = at_path(boost::json::parse(json_), path);
  return value.is_array() ? value.as_array().size() : value.as_object().size();
}

std::vector<std::string> Oracle::keys(const std::string& path) const {
  const boost::json::value value = at_path(boost::json::parse(json_), path);
  std::vector<std::string> out;
  for (const auto& member : value.as_object()) out.emplace_back(member.key());
  return out;
}

std::vector<double> Oracle::member_numbers(const std::string& path, std::size_t number) const {
  const boost::json::value value = at_path(boost::json::parse(json_), path);
  std::vector<double> out;
  for (const auto& each : list_of((value.as_object().begin() + number)->value()))
    out.push_back(each.to_number<double>());
  return out;
}

double Oracle::tolerance(double expected) const {
  const boost::json::value tolerance = at_path(boost::json::parse(json_), "tol");
  const auto* absolute = tolerance.as_object().if_contains("abs");
  if (absolute && !absolute->is_null()) return absolute->to_number<double>();
  return tolerance.as_object().at("rel").to_number<double>() * std::abs(expected);
}

void Oracle::expect_near(double actual, const std::string& path) const {
  const double expected = number(path);
  EXPECT_NEAR(actual, expected, tolerance(expected)) << path;
}

void Oracle::expect_near(const std::vector<double>& actual, const std::string& path) const {
  const std::vector<double> expected = numbers(path);
  ASSERT_EQ(actual.size(), expected.size()) << path;
  for (std::size_t i = 0; i < expected.size(); ++i)
    EXPECT_NEAR(actual[i], expected[i], tolerance(expected[i])) << path << "." << i;
}

}  // namespace vlecht::tests
