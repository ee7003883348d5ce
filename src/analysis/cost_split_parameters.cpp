// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>

#include "analysis/cost_split.h"
#include "analysis/joined.h"
#include "base/text.h"
#include "facts/cost_choices.h"
#include "facts/decimal.h"

namespace vlecht::analysis::cost_split {
namespace {

constexpr std::array<std::string_view, 19> parameter_names{
    "year",         "prices",           "edition",       "if_key",          "if_pool",
    "if_year",      "if_price",         "if_component",  "if_term",         "if_class",
    "rule_account", "rule_cost_centre", "rule_supplier", "rule_task_field", "rule_text",
    "rule_domain",  "rule_component",   "rule_nature",   "rule_pool"};

base::Unexpected unreadable(std::string_view name, const std::string& value,
                            std::string_view example) {
  return base::problem("argument.unreadable", {{"name", std::string(name)},
                                               {"value", base::shortened(value, 80)},
                                               {"example", std::string(example)}});
}

base::Result<std::optional<int>> whole_from(const Arguments& arguments, std::string_view name,
                                            int least, int most, std::string_view example) {
  const std::string* text = arguments.find(name);
  if (!text) return std::optional<int>();
  const auto number = base::to_integer(*text);
  if (!number || *number < least || *number > most) return unreadable(name, *text, example);
  return std::optional(static_cast<int>(*number));
}

// "3.5" or "3,5" percent, over -100: as a fraction.
base::Result<std::optional<values::Ratio>> fraction_from(const Arguments& arguments,
                                                         std::string_view name) {
  const std::string* text = arguments.find(name);
  if (!text) return std::optional<values::Ratio>();
  std::string percent = *text;
  std::replace(percent.begin(), percent.end(), ',', '.');
  if (percent.starts_with('+')) percent.erase(0, 1);
  if (percent.ends_with('%')) percent.pop_back();
  const auto decimal = facts::canonical_decimal(percent);
  if (!decimal || decimal->size() > 9) return unreadable(name, *text, "3.5");
  const values::Ratio ratio = facts::ratio_of_decimal(*decimal);
  const values::Ratio fraction(ratio.numerator(), ratio.denominator() * 100);
  if (fraction <= values::Ratio(-1, 1)) return unreadable(name, *text, "3.5");
  return std::optional(fraction);
}

base::Result<void> read_choice(const Arguments& arguments, std::string_view name,
                               const std::vector<facts::Choice>& choices, std::string& out) {
  const std::string* text = arguments.find(name);
  if (!text) return {};
  const bool is_known =
      std::any_of(choices.begin(), choices.end(),
                  [&](const facts::Choice& choice) { return choice.id == *text; });
  if (!is_known) return unreadable(name, *text, choices.front().id);
  out = *text;
  return {};
}

base::Result<void> read_pattern(const Arguments& arguments, std::string_view name,
                                std::string& out) {
  const std::string* text = arguments.find(name);
  if (!text) return {};
  if (!CodePattern::from_text(*text)) return unreadable(name, *text, "43*, 46000-46999");
  out = *text;
  return {};
}

base::Result<Trial> trial_from(const Arguments& arguments) {
  Trial trial;
  TRY_VOID(read_pattern(arguments, "rule_account", trial.account));
  TRY_VOID(read_pattern(arguments, "rule_cost_centre", trial.cost_centre));
  TRY_VOID(read_pattern(arguments, "rule_supplier", trial.supplier));
  TRY_VOID(read_pattern(arguments, "rule_task_field", trial.task_field));
  if (const std::string* text = arguments.find("rule_text")) {
    if (facts::header_key(*text).empty()) return unreadable("rule_text", *text, "inhuur");
    trial.text = *text;
  }
  TRY_VOID(read_choice(arguments, "rule_domain", facts::domain_choices(), trial.domain));
  TRY_VOID(read_choice(arguments, "rule_component", facts::component_choices(), trial.component));
  TRY_VOID(read_choice(arguments, "rule_nature", facts::nature_choices(), trial.nature));
  if (const std::string* pool = arguments.find("rule_pool")) trial.pool = *pool;
  return trial;
}

}  // namespace

bool Trial::is_asked() const {
  return !(account.empty() && cost_centre.empty() && supplier.empty() && task_field.empty() &&
           text.empty());
}

base::Result<Parameters> parameters_from(const Arguments& arguments) {
  for (const auto& [name, value] : arguments.values) {
    if (std::find(parameter_names.begin(), parameter_names.end(), name) == parameter_names.end()) {
      return base::problem("argument.unknown",
                           {{"name", name}, {"names", joined(parameter_names)}});
    }
  }
  Parameters asked;
  TRY(asked.year, whole_from(arguments, "year", 1900, 2200, "2018"));
  TRY(asked.price_year, whole_from(arguments, "prices", 1900, 2200, "2019"));
  if (const std::string* edition = arguments.find("edition")) asked.edition = *edition;
  if (const std::string* key = arguments.find("if_key")) asked.key.key = *key;
  if (const std::string* pool = arguments.find("if_pool")) asked.key.pool = *pool;
  TRY(asked.key.reference_year, whole_from(arguments, "if_year", 1900, 2200, "2017"));
  TRY(asked.price, fraction_from(arguments, "if_price"));
  TRY_VOID(
      read_choice(arguments, "if_component", facts::component_choices(), asked.price_component));
  TRY(asked.term, whole_from(arguments, "if_term", 1, 200, "5"));
  if (const std::string* name = arguments.find("if_class")) asked.term_class = *name;
  TRY(asked.trial, trial_from(arguments));
  return asked;
}

}  // namespace vlecht::analysis::cost_split
