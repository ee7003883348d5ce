// SPDX-License-Identifier: EUPL-1.2
#include "oracles/oracle.h"

#include <boost/json/src.hpp>
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
    boost::json::value next = value.as_object().at(part);
    value = std::move(next);
  }
  return value;
}

}  // namespace

std::string oracle_folder() {
  const std::filesystem::path folder = std::filesystem::path(VLECHT_SOURCE) / "../shared/oracles";
  return std::filesystem::is_directory(folder) ? folder.string() : "";
}

std::optional<Oracle> Oracle::load(const std::string& file, const std::string& id) {
  std::ifstream stream(oracle_folder() + "/" + file);
  if (oracle_folder().empty() || !stream) return std::nullopt;
  std::stringstream text;
  text << stream.rdbuf();
  const boost::json::value cases = boost::json::parse(text.str());
  for (const auto& each : cases.as_array()) {
    if (each.as_object().at("id").as_string() != id.c_str()) continue;
    Oracle oracle;
    oracle.json_ = boost::json::serialize(each);
    return oracle;
  }
  throw std::runtime_error("no case " + id + " in " + file);
}

std::vector<double> Oracle::numbers(const std::string& path) const {
  const boost::json::value value = at_path(boost::json::parse(json_), path);
  if (!value.is_array()) return {value.to_number<double>()};
  std::vector<double> out;
  for (const auto& each : value.as_array()) out.push_back(each.to_number<double>());
  return out;
}

}  // namespace vlecht::tests
