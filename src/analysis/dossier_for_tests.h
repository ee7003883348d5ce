// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "dossier/dossier.h"
#include "facts/kinds.h"

namespace vlecht::analysis {

/// Facts of 2018 by hand, numbered from 1 in the order in which they are added.
class DossierBuilder {
 public:
  DossierBuilder& add(std::string_view kind_name,
                      std::vector<std::pair<std::string_view, facts::Value>> values,
                      values::Period valid = values::Period::since(*values::Day::of(2018, 1, 1))) {
    const facts::Kind& kind = facts::kind_named(kind_name);
    std::vector<facts::KnownValue> all(kind.fields.size(), values::Reason::not_supplied);
    for (auto& [field, value] : values) all[kind.at(field)] = std::move(value);
    facts_.push_back({.id = facts_.size() + 1,
                      .kind = &kind,
                      .key = facts::key_of(kind, all),
                      .values = all,
                      .valid = valid,
                      .standing = facts::Standing::reported,
                      .source = {}});
    return *this;
  }
  DossierBuilder& member(const std::string& code, std::int64_t rank) {
    return add("member", {{"municipality", code}, {"rank", rank}});
  }
  DossierBuilder& inhabitants(const std::string& code, std::int64_t count) {
    return add("inhabitants", {{"municipality", code}, {"year", year}, {"inhabitants", count}});
  }
  /// Of task field 0.4 in the annual accounts.
  DossierBuilder& amount(const std::string& code, const std::string& category, std::int64_t cents) {
    return add("peer_figure", {{"municipality", code},
                               {"year", year},
                               {"document", std::string("jaarrekening")},
                               {"task_field", std::string("0.4")},
                               {"category", category},
                               {"amount", values::Money::from_cents(cents)}});
  }
  DossierBuilder& quantity(const std::string& code, const std::string& category, std::int64_t count,
                           const std::string& unit) {
    return add("cost_volume", {{"municipality", code},
                               {"year", year},
                               {"document", std::string("jaarrekening")},
                               {"task_field", std::string("0.4")},
                               {"category", category},
                               {"quantity", count},
                               {"unit", unit}});
  }
  DossierBuilder& step(const std::string& name, const std::string& sort, std::int64_t cents) {
    return add("bridge_step", {{"year", year},
                               {"step", name},
                               {"sort", sort},
                               {"rank", std::int64_t{1}},
                               {"amount", values::Money::from_cents(cents)}});
  }
  /// Of municipalities under 60,000 inhabitants, with everything that a comparison asks for.
  DossierBuilder& published(const std::string& size_class, const std::string& edition,
                            std::int64_t cents, std::int64_t sample) {
    return add("benchmark_figure", {{"benchmark", std::string("Proef")},
                                    {"year", year},
                                    {"size_class", size_class},
                                    {"edition", edition},
                                    {"value", values::Money::from_cents(cents)},
                                    {"sample", sample},
                                    {"size_until", std::int64_t{60'000}},
                                    {"scope", std::string("alle ICT")},
                                    {"price_year", year}});
  }
  dossier::Dossier dossier() const {
    return dossier::Dossier::of({{*values::Day::of(2020, 1, 1)}, {{0}}}, facts_);
  }

 private:
  static constexpr std::int64_t year = 2018;
  std::vector<facts::Fact> facts_;
};

}  // namespace vlecht::analysis
