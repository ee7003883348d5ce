// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "analysis/dossier_for_tests.h"

namespace vlecht::analysis {

using Texts = std::vector<std::pair<std::string_view, std::string>>;

/// Ledger lines and rules by hand.
class LedgerBuilder {
 public:
  /// `more`: other fields, such as cost_centre and description.
  LedgerBuilder& line(const std::string& municipality, std::int64_t year,
                      const std::string& account, std::int64_t cents, const Texts& more = {}) {
    std::vector<std::pair<std::string_view, facts::Value>> values{
        {"municipality", municipality},
        {"year", year},
        {"entry", std::string("B") + std::to_string(++lines_)},
        {"line", std::int64_t{1}},
        {"account", account},
        {"amount", values::Money::from_cents(cents)}};
    for (const auto& [field, text] : more) values.emplace_back(field, text);
    facts_.add("ledger_entry", std::move(values));
    return *this;
  }
  LedgerBuilder& line_without_amount(const std::string& municipality, std::int64_t year,
                                     const std::string& account) {
    facts_.add("ledger_entry", {{"municipality", municipality},
                                {"year", year},
                                {"entry", std::string("B") + std::to_string(++lines_)},
                                {"line", std::int64_t{1}},
                                {"account", account}});
    return *this;
  }
  LedgerBuilder& rule(const std::string& name, std::int64_t rank, const Texts& says,
                      values::Period valid = values::Period::since(*values::Day::of(2018, 1, 1))) {
    std::vector<std::pair<std::string_view, facts::Value>> values{
        {"rule", name}, {"rank", rank}, {"author", std::string("controller")}};
    for (const auto& [field, text] : says) values.emplace_back(field, text);
    facts_.add("cost_rule", std::move(values), valid);
    return *this;
  }
  LedgerBuilder& balance_account(const std::string& municipality, std::int64_t year,
                                 const std::string& account) {
    facts_.add("ledger_account", {{"municipality", municipality},
                                  {"year", year},
                                  {"account", account},
                                  {"description", std::string("bank")},
                                  {"type", std::string("balans")}});
    return *this;
  }
  DossierBuilder& facts() { return facts_; }
  dossier::Dossier dossier() const { return facts_.dossier(); }

 private:
  DossierBuilder facts_;
  int lines_ = 0;
};

}  // namespace vlecht::analysis
