// SPDX-License-Identifier: EUPL-1.2
#include "analysis/service_level_findings.h"

#include <algorithm>
#include <tuple>

namespace vlecht::analysis::service_level_check {
namespace {

using facts::Fact;
using values::Ratio;

constexpr int decimals_max = 2;

// "8.4" for 8.40.
std::string trimmed_decimal(const Ratio& number) {
  std::string out = number.to_decimal(decimals_max, values::Rounding::half_away_from_zero);
  out.erase(out.find_last_not_of('0') + 1);
  if (out.ends_with('.')) out.pop_back();
  return out;
}

std::string in_dutch(std::string number) {
  std::replace(number.begin(), number.end(), '.', ',');
  return number;
}

void add_page(Finding& finding, const Fact& fact) {
  if (!fact.kind->index_of("page")) return;
  const std::string& page = fact.text("page");
  const auto known = std::find(finding.pages.begin(), finding.pages.end(), page);
  if (!page.empty() && known == finding.pages.end()) finding.pages.push_back(page);
}

}  // namespace

Presence presence_of(const Fact& fact, std::string_view field) {
  return analysis::presence_of(fact[field]);
}

About about(const Fact& fact) {
  if (fact.kind->name == "ticket_deadline") return {Subject::priority, fact.text("priority")};
  if (fact.kind->index_of("service")) return {Subject::service, fact.text("service")};
  return {};
}

void FindingList::add(Finding finding, const FactPointers& facts) {
  for (const Fact* fact : facts) {
    finding.sources.push_back(fact->id);
    finding.standing = facts::weaker(finding.standing, fact->standing);
    add_page(finding, *fact);
  }
  std::sort(finding.sources.begin(), finding.sources.end());
  const auto repeats = std::unique(finding.sources.begin(), finding.sources.end());
  finding.sources.erase(repeats, finding.sources.end());
  findings_.push_back(std::move(finding));
}

void FindingList::tell(std::string_view rule, About subject, Details details,
                       const FactPointers& facts) {
  const Rule& found = rule_named(rule);
  details.emplace_back("name", subject.name);
  add({.rule = &found,
       .weight = found.weight,
       .subject = subject.subject,
       .name = std::move(subject.name),
       .problem = base::Problem(std::string(found.finding), std::move(details))},
      facts);
}

void FindingList::cannot_judge(std::string_view rule, About subject, std::string_view missing,
                               const FactPointers& facts) {
  const Rule& found = rule_named(rule);
  add({.rule = &found,
       .weight = Weight::cannot_be_judged,
       .subject = subject.subject,
       .name = std::move(subject.name),
       .problem =
           base::Problem("service_level_check.cannot_be_judged",
                         {{"rule", std::string(found.id())}, {"missing", std::string(missing)}})},
      facts);
}

bool FindingList::requires_field(const Fact& fact, std::string_view field, std::string_view rule) {
  switch (presence_of(fact, field)) {
    case Presence::there:
      return true;
    case Presence::missing:
      tell(rule, about(fact), {}, {&fact});
      return false;
    case Presence::unknown:
      cannot_judge(rule, about(fact), field, {&fact});
      return false;
  }
  return false;
}

std::vector<Finding> FindingList::take() {
  std::stable_sort(findings_.begin(), findings_.end(), [](const Finding& a, const Finding& b) {
    return std::tuple(a.weight, a.rule, a.subject, std::string_view(a.name)) <
           std::tuple(b.weight, b.rule, b.subject, std::string_view(b.name));
  });
  return std::move(findings_);
}

std::int64_t counted(const Fact& fact, std::string_view field) {
  return std::clamp<std::int64_t>(fact.integer(field), 0, 1'000'000'000'000);
}

void add_length(Details& details, const std::string& name, const Ratio& minutes) {
  constexpr std::int64_t minutes_per_hour = 60;
  const bool is_short = minutes < Ratio(minutes_per_hour, 1);
  const Ratio hours(minutes.numerator(), minutes.denominator() * minutes_per_hour);
  const std::string number = trimmed_decimal(is_short ? minutes : hours);
  const bool is_one = number == "1";
  const std::string_view dutch = is_short ? (is_one ? " minuut" : " minuten") : " uur";
  const std::string_view english =
      is_short ? (is_one ? " minute" : " minutes") : (is_one ? " hour" : " hours");
  details.emplace_back(name + "_nl", in_dutch(number) + std::string(dutch));
  details.emplace_back(name + "_en", number + std::string(english));
}

void add_number(Details& details, const std::string& name, const Ratio& number) {
  details.emplace_back(name + "_nl", in_dutch(trimmed_decimal(number)));
  details.emplace_back(name + "_en", trimmed_decimal(number));
}

NamedHours hours_in(const ContractTerms& terms, const Fact& fact, std::string_view field) {
  if (presence_of(fact, field) == Presence::unknown) return {};
  return terms.hours(fact.text(field));
}

std::string_view missing_of(const Fact& fact, std::string_view field) {
  return presence_of(fact, field) == Presence::unknown ? field : "service_hours";
}

FactPointers beside_gap(const values::NumberRange& gap, const FactPointers& facts,
                        const std::vector<values::NumberRange>& ranges) {
  FactPointers out;
  for (std::size_t i = 0; i < facts.size(); ++i) {
    const bool ends_before = ranges[i].last && *ranges[i].last == gap.first - 1;
    const bool begins_after = gap.last && ranges[i].first == *gap.last + 1;
    if (ends_before || begins_after) out.push_back(facts[i]);
  }
  return out;
}

FactPointers joined_facts(FactPointers facts, const FactPointers& more) {
  facts.insert(facts.end(), more.begin(), more.end());
  return facts;
}

}  // namespace vlecht::analysis::service_level_check
