// SPDX-License-Identifier: EUPL-1.2
#include "analysis/cost_budget.h"

#include <algorithm>
#include <array>
#include <map>

#include "facts/cost_choices.h"

namespace vlecht::analysis::cost_budget {
namespace {

using allocation::Allocation;
using budget_stages::Line;
using budget_stages::Stages;
using cost_rules::Axis;
using cost_rules::Rule;
using cost_rules::Rules;

constexpr std::array<MoneyFigure Stages::*, 4> stage_fields{&Stages::original, &Stages::latest,
                                                            &Stages::forecast, &Stages::accounts};

std::string text_or_nothing(const values::Known<std::string>& text) {
  return text ? *text : std::string();
}

bool is_about(const Rule& rule, const Line& line, int year) {
  if (!rule.counts_in(year)) return false;
  if (rule.cost_centre || rule.supplier || !rule.texts.empty()) return false;
  if (!rule.municipality.empty() && rule.municipality != line.municipality) return false;
  if (rule.account && !rule.account->matches(line.post)) return false;
  return !rule.task_field || (line.task_field && rule.task_field->matches(*line.task_field));
}

const std::string& said_of(const Line& line, int year, const Rules& rules, Axis axis) {
  static const std::string nothing_said;
  const auto found = std::find_if(
      rules.in_order.begin(), rules.in_order.end(),
      [&](const Rule& rule) { return !rule[axis].empty() && is_about(rule, line, year); });
  return found == rules.in_order.end() ? nothing_said : (*found)[axis];
}

cost_cells::Words words_of_post(const Line& line, int year, const Rules& rules) {
  cost_cells::Words words{.domain = text_or_nothing(line.domain),
                          .component = text_or_nothing(line.component),
                          .nature = text_or_nothing(line.nature),
                          .side = line.side,
                          .bearer = line.municipality,
                          .beneficiary = {},
                          .pool = text_or_nothing(line.pool)};
  const auto fill = [&](std::string& word, Axis axis) {
    if (word.empty()) word = said_of(line, year, rules, axis);
  };
  fill(words.domain, Axis::domain);
  fill(words.component, Axis::component);
  fill(words.nature, Axis::nature);
  fill(words.pool, Axis::pool);
  fill(words.beneficiary, Axis::beneficiary);
  return words;
}

// What one partner pays of the posts of one pool, or of those in no pool.
MoneyFigure part_of(std::span<const Post* const> posts, MoneyFigure Stages::*stage,
                    const std::string& pool, const Allocation& allocation, std::size_t partner) {
  MoneySum net;
  for (const Post* post : posts) {
    MoneyFigure amount = post->line.stages.*stage;
    const bool is_income = post->line.side == facts::sides::income;
    if (is_income && amount.value) amount.value = values::Money() - *amount.value;
    net.add(amount);
  }
  MoneyFigure out = net.whole();
  if (pool.empty() || !out.value) return out;
  const allocation::Division division = allocation.divide(pool, *out.value);
  const MoneyFigure part = division.part(partner);
  MoneySum both;  // what the budget and what the key rest on
  MoneyFigure ground = out;
  ground.value = values::Money();
  both.add(part);
  both.add(ground);
  return both.whole();
}

}  // namespace

bool Budget::has(const Wanted& is_wanted) const {
  return std::any_of(posts_.begin(), posts_.end(), is_wanted);
}

Stages Budget::sum(const Wanted& is_wanted) const {
  std::vector<const Line*> lines;
  for (const Post& post : posts_) {
    if (is_wanted(post)) lines.push_back(&post.line);
  }
  return budget_stages::sum_of(lines);
}

std::vector<Stages> Budget::by_partner(const Allocation& allocation) const {
  const auto& partners = allocation.partners();
  std::map<std::string, std::vector<const Post*>> by_pool;
  std::vector<std::vector<const Post*>> own(partners.size());
  for (const Post& post : posts_) {
    const std::string& code =
        post.words.beneficiary.empty() ? post.line.municipality : post.words.beneficiary;
    const auto partner = std::find_if(partners.begin(), partners.end(),
                                      [&](const auto& one) { return one.code == code; });
    if (!post.words.pool.empty() && post.words.beneficiary.empty()) {
      by_pool[post.words.pool].push_back(&post);
    } else if (partner != partners.end()) {
      own[static_cast<std::size_t>(partner - partners.begin())].push_back(&post);
    }
  }
  std::vector<Stages> out(partners.size());
  for (std::size_t i = 0; i < partners.size(); ++i) {
    for (const auto stage : stage_fields) {
      MoneySum sum;
      if (!own[i].empty()) sum.add(part_of(own[i], stage, "", allocation, i));
      for (const auto& [pool, posts] : by_pool) {
        sum.add(part_of(posts, stage, pool, allocation, i));
      }
      out[i].*stage = sum.whole();
    }
  }
  return out;
}

Budget budget_of(const dossier::Dossier& dossier, int year, const Rules& rules) {
  Budget budget;
  budget_stages::Answer stages = budget_stages::stages_of(dossier, year);
  budget.findings_ = std::move(stages.findings);
  for (Line& line : stages.lines) {
    cost_cells::Words words = words_of_post(line, year, rules);
    if (words.domain == facts::domains::outside) continue;
    if (!line.domain && !said_of(line, year, rules, Axis::elimination).empty()) continue;
    budget.posts_.push_back({std::move(words), std::move(line)});
  }
  return budget;
}

}  // namespace vlecht::analysis::cost_budget
