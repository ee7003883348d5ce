// SPDX-License-Identifier: EUPL-1.2
#include "analysis/cost_rules.h"

#include <algorithm>
#include <tuple>

#include "base/text.h"

namespace vlecht::analysis::cost_rules {
namespace {

using facts::Fact;
using facts::Finding;

constexpr std::array<std::string_view, axis_count> axis_names{
    "domain",      "component", "nature",      "side",      "bearer",
    "beneficiary", "pool",      "elimination", "initiative"};

// False when a condition is there that cannot be read; `field` then names it.
bool read_patterns(const Fact& fact, Rule& rule, std::string_view& field) {
  const std::pair<std::string_view, std::optional<CodePattern>*> patterns[] = {
      {"account", &rule.account},
      {"cost_centre", &rule.cost_centre},
      {"supplier", &rule.supplier},
      {"task_field", &rule.task_field}};
  for (const auto& [name, pattern] : patterns) {
    const std::string& text = fact.text(name);
    if (text.empty()) continue;
    *pattern = CodePattern::from_text(text);
    field = name;
    if (!*pattern) return false;
  }
  return true;
}

bool read_texts(const Fact& fact, Rule& rule, std::string_view& field) {
  const std::string& text = fact.text("text");
  if (text.empty()) return true;
  field = "text";
  for (const std::string_view part : base::split(text, '|')) {
    std::string reduced = facts::header_key(part);
    if (reduced.empty()) return false;
    rule.texts.push_back(std::move(reduced));
  }
  return true;
}

Finding about(std::string_view name, const Fact& fact,
              std::vector<std::pair<std::string, base::Detail>> details) {
  details.emplace_back("rule", fact.text("rule"));
  return {.problem = base::Problem(std::string(name), std::move(details)),
          .severity = facts::Severity::warning,
          .place = {},
          .sources = {fact.id}};
}

std::optional<Rule> rule_from(const Fact& fact, std::vector<Finding>& findings) {
  Rule rule{.fact = &fact,
            .id = fact.text("rule"),
            .rank = fact.integer("rank"),
            .first_year = fact.valid.from().year(),
            .last_year = fact.valid.until().plus_days(-1).year(),
            .municipality = fact.text("municipality"),
            .account = {},
            .cost_centre = {},
            .supplier = {},
            .task_field = {},
            .texts = {},
            .says = {}};
  std::string_view field;
  if (!read_patterns(fact, rule, field) || !read_texts(fact, rule, field)) {
    findings.push_back(
        about("cost_rules.unreadable_found", fact,
              {{"field", std::string(field)}, {"text", base::shortened(fact.text(field), 80)}}));
    return std::nullopt;
  }
  for (std::size_t i = 0; i < axis_count; ++i) rule.says[i] = fact.text(axis_names[i]);
  const bool says_nothing = std::all_of(rule.says.begin(), rule.says.end(),
                                        [](const std::string& said) { return said.empty(); });
  if (says_nothing) {
    findings.push_back(about("cost_rules.says_nothing_found", fact, {}));
    return std::nullopt;
  }
  return rule;
}

// Of two versions in one year the later one counts.
void end_before_next_version(std::vector<Rule>& rules) {
  std::sort(rules.begin(), rules.end(), [](const Rule& a, const Rule& b) {
    return std::tuple(std::string_view(a.id), a.fact->valid.from()) <
           std::tuple(std::string_view(b.id), b.fact->valid.from());
  });
  for (std::size_t i = 1; i < rules.size(); ++i) {
    if (rules[i].id != rules[i - 1].id) continue;
    rules[i - 1].last_year = std::min(rules[i - 1].last_year, rules[i].first_year - 1);
  }
  std::erase_if(rules, [](const Rule& rule) { return rule.last_year < rule.first_year; });
}

}  // namespace

std::string_view name_of(Axis axis) { return axis_names[static_cast<std::size_t>(axis)]; }

base::Result<Rules> rules_of(const dossier::Dossier& dossier) {
  Rules rules;
  dossier.each_ever("cost_rule", [&](const Fact& fact) {
    if (auto rule = rule_from(fact, rules.findings)) rules.in_order.push_back(std::move(*rule));
  });
  if (rules.in_order.size() > rules_max) {
    return base::problem("cost_rules.too_many",
                         {{"count", static_cast<std::int64_t>(rules.in_order.size())},
                          {"most", static_cast<std::int64_t>(rules_max)}});
  }
  end_before_next_version(rules.in_order);
  std::sort(rules.in_order.begin(), rules.in_order.end(), [](const Rule& a, const Rule& b) {
    return std::tie(a.rank, a.id, a.first_year) < std::tie(b.rank, b.id, b.first_year);
  });
  for (std::size_t i = 1; i < rules.in_order.size(); ++i) {
    const Rule& rule = rules.in_order[i];
    const Rule& before = rules.in_order[i - 1];
    if (rule.rank != before.rank || rule.id == before.id) continue;
    rules.findings.push_back(about("cost_rules.same_rank_found", *rule.fact,
                                   {{"other", before.id}, {"rank", rule.rank}}));
  }
  return rules;
}

bool matches_text(const Rule& rule, std::string_view description) {
  if (rule.texts.empty()) return true;
  const std::string reduced = facts::header_key(description);
  return std::any_of(rule.texts.begin(), rule.texts.end(), [&](const std::string& text) {
    return reduced.find(text) != std::string::npos;
  });
}

}  // namespace vlecht::analysis::cost_rules
