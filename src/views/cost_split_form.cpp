// SPDX-License-Identifier: EUPL-1.2
//
// The form: another year, other prices, another key, and a rule to try out.
#include <algorithm>

#include "facts/cost_choices.h"
#include "views/cost_split_writer.h"

namespace vlecht::views::cost_split {
namespace {

using document::Choice;

// Makes the choices of one group.
class Group {
 public:
  Group(const Writer& writer, std::vector<Choice>& out, const std::string& name, bool is_folded)
      : writer_(writer), out_(out), is_folded_(is_folded) {
    if (!name.empty()) title_ = writer.text("group." + name);
  }

  Choice& add(const std::string& name, std::string value) {
    out_.push_back({.name = name,
                    .label = writer_.text("choice." + name),
                    .value = std::move(value),
                    .group = title_,
                    .is_folded = is_folded_});
    return out_.back();
  }
  void add_text(const std::string& name, std::string value) {
    add(name, std::move(value)).hint = writer_.text("hint." + name);
  }
  // Beside the options one can choose nothing.
  void add_options(const std::string& name, std::string value,
                   std::vector<Choice::Option> options) {
    Choice& choice = add(name, std::move(value));
    choice.options.push_back({"", writer_.text("nothing." + name)});
    for (auto& option : options) choice.options.push_back(std::move(option));
  }

 private:
  const Writer& writer_;
  std::vector<Choice>& out_;
  std::string title_;
  bool is_folded_ = false;
};

std::vector<Choice::Option> named_alike(const std::vector<std::string>& values) {
  std::vector<Choice::Option> out;
  for (const std::string& value : values) out.push_back({value, value});
  return out;
}

std::vector<Choice::Option> component_options(const Writer& writer) {
  std::vector<Choice::Option> out;
  for (const auto& choice : facts::component_choices()) {
    out.push_back({std::string(choice.id), writer.component(choice.id)});
  }
  return out;
}

std::vector<Choice::Option> pool_options(const Writer& writer) {
  std::vector<Choice::Option> out;
  for (const std::string& pool : writer.answer().offered_pools) {
    const facts::Fact* fact = writer.dossier().find("cost_pool", pool);
    out.push_back({pool, fact ? fact->text("name") : pool});
  }
  return out;
}

std::string text_of(const std::optional<int>& year) {
  return year ? std::to_string(*year) : std::string();
}

// "3,5": as the reader would write it.
std::string percent_text(const Writer& writer, const std::optional<values::Ratio>& fraction) {
  if (!fraction) return "";
  std::string text = values::Ratio(fraction->numerator() * 100, fraction->denominator())
                         .to_decimal(6, values::Rounding::half_away_from_zero);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  if (writer.language() == words::Language::nl) std::replace(text.begin(), text.end(), '.', ',');
  return text;
}

void add_moment(const Writer& writer, std::vector<Choice>& out) {
  const Answer& answer = writer.answer();
  Group group(writer, out, "", false);
  Choice& year = group.add("year", writer.year());
  for (const int offered : answer.offered_years) {
    year.options.push_back({writer.year_of(offered), writer.year_of(offered)});
  }
  std::vector<std::string> years;
  for (const int offered : answer.offered_years) years.push_back(writer.year_of(offered));
  group.add_options("prices", text_of(answer.asked.price_year), named_alike(years));
  group.add_text("edition", answer.asked.edition);
}

void add_key(const Writer& writer, std::vector<Choice>& out) {
  const Answer& answer = writer.answer();
  const auto& asked = answer.asked;
  Group group(writer, out, "if", true);
  auto keys = named_alike(answer.offered_keys);
  for (const char* method : {"inhabitants", "workplaces", "even"}) {
    const bool is_key = std::find(answer.offered_keys.begin(), answer.offered_keys.end(), method) !=
                        answer.offered_keys.end();
    if (!is_key) keys.push_back({method, capitalised(key_name(writer, method))});
  }
  group.add_options("if_key", asked.key.key.value_or(""), std::move(keys));
  group.add_options("if_pool", asked.key.pool.value_or(""), pool_options(writer));
  group.add_text("if_year", text_of(asked.key.reference_year));
  group.add_text("if_price", percent_text(writer, asked.price));
  group.add_options("if_component", asked.price_component, component_options(writer));
  group.add_text("if_term", text_of(asked.term));
  group.add_options("if_class", asked.term_class, named_alike(answer.offered_classes));
}

void add_trial_rule(const Writer& writer, std::vector<Choice>& out) {
  const auto& trial = writer.answer().asked.trial;
  Group group(writer, out, "rule", true);
  group.add_text("rule_account", trial.account);
  group.add_text("rule_cost_centre", trial.cost_centre);
  group.add_text("rule_supplier", trial.supplier);
  group.add_text("rule_task_field", trial.task_field);
  group.add_text("rule_text", trial.text);
  std::vector<Choice::Option> domains, nature_options;
  for (const auto& choice : facts::domain_choices()) {
    domains.push_back({std::string(choice.id), writer.domain(choice.id)});
  }
  for (const auto& choice : facts::nature_choices()) {
    nature_options.push_back({std::string(choice.id), capitalised(writer.nature(choice.id))});
  }
  group.add_options("rule_domain", trial.domain, std::move(domains));
  group.add_options("rule_component", trial.component, component_options(writer));
  group.add_options("rule_nature", trial.nature, std::move(nature_options));
  group.add_options("rule_pool", trial.pool, pool_options(writer));
}

}  // namespace

std::vector<Choice> choices(const Writer& writer) {
  std::vector<Choice> out;
  add_moment(writer, out);
  add_key(writer, out);
  add_trial_rule(writer, out);
  return out;
}

}  // namespace vlecht::views::cost_split
