// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/dossier_for_tests.h"
#include "facts/finding.h"

namespace vlecht::analysis {

/// Facts about dividing the cost of 2018 by hand. Empty texts are left out.
class SharedCost : public DossierBuilder {
 public:
  SharedCost& pool(const std::string& code, const std::string& key) {
    add("cost_pool", {{"pool", code}, {"name", code}, {"key", key}});
    return *this;
  }
  /// Rank 0: none.
  SharedCost& supporting(const std::string& code, std::int64_t rank = 0) {
    std::vector<std::pair<std::string_view, facts::Value>> values{
        {"pool", code}, {"name", code}, {"sort", std::string("ondersteunend")}};
    if (rank > 0) values.emplace_back("rank", rank);
    add("cost_pool", std::move(values));
    return *this;
  }
  SharedCost& key(const std::string& code, const std::string& method,
                  const std::string& unit = "") {
    std::vector<std::pair<std::string_view, facts::Value>> values{
        {"key", code}, {"method", method}, {"decision", std::string("besluit 1")}};
    if (!unit.empty()) values.emplace_back("unit", unit);
    add("allocation_key", std::move(values));
    return *this;
  }
  SharedCost& share(const std::string& key, const std::string& code, const std::string& percent) {
    add("key_share", {{"key", key}, {"municipality", code}, {"percent", percent}});
    return *this;
  }
  SharedCost& used(const std::string& code, const std::string& unit, const std::string& quantity) {
    add("consumption", {{"municipality", code},
                        {"year", std::int64_t{2018}},
                        {"unit", unit},
                        {"quantity", quantity}});
    return *this;
  }
  SharedCost& inhabitants_in(std::int64_t when, const std::string& code, std::int64_t count) {
    add("inhabitants", {{"municipality", code}, {"year", when}, {"inhabitants", count}});
    return *this;
  }
  SharedCost& use(const std::string& giver, const std::string& user, const std::string& quantity) {
    add("pool_use",
        {{"year", std::int64_t{2018}}, {"giver", giver}, {"user", user}, {"quantity", quantity}});
    return *this;
  }
  SharedCost& policy(const std::string& method) {
    add("split_policy", {{"subject", std::string("ondersteuning")}, {"method", method}});
    return *this;
  }
  SharedCost& advance(const std::string& from, const std::string& number, std::int64_t cents,
                      const std::string& to) {
    std::vector<std::pair<std::string_view, facts::Value>> values{
        {"municipality", from},
        {"year", std::int64_t{2018}},
        {"number", number},
        {"amount", values::Money::from_cents(cents)}};
    if (!to.empty()) values.emplace_back("to", to);
    add("advance", std::move(values));
    return *this;
  }
  SharedCost& alone(const std::string& group, std::int64_t cents) {
    add("stand_alone_cost", {{"year", std::int64_t{2018}},
                             {"group", group},
                             {"amount", values::Money::from_cents(cents)}});
    return *this;
  }
  /// Partners "GM0001" and on, in this order.
  SharedCost& partners(int count) {
    for (int i = 1; i <= count; ++i) member("GM000" + std::to_string(i), i);
    return *this;
  }
};

/// Cents, for comparing with numbers in a test.
inline std::vector<std::int64_t> cents_of(const std::vector<values::Money>& amounts) {
  std::vector<std::int64_t> cents;
  for (const values::Money amount : amounts) cents.push_back(amount.cents());
  return cents;
}

inline std::vector<std::string> names_of(const std::vector<facts::Finding>& findings) {
  std::vector<std::string> names;
  for (const facts::Finding& finding : findings) names.push_back(finding.problem.name);
  return names;
}

}  // namespace vlecht::analysis
