// SPDX-License-Identifier: EUPL-1.2
#include "analysis/incidental_claims.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "analysis/joined.h"

namespace vlecht::analysis::incidental_claims {
namespace {

using ChainKey =
    std::tuple<std::string, std::string, std::string, std::string, std::string, std::string>;

ChainKey key_of(const NamedCost& cost) {
  return {cost.municipality, cost.account, cost.cost_centre, cost.supplier, cost.post, cost.side};
}

ChainKey key_of(const Chain& chain) {
  return {chain.municipality, chain.account, chain.cost_centre,
          chain.supplier,     chain.post,    chain.side};
}

struct GatheredYear {
  MoneySum sum;
  std::int64_t lines = 0;
};

void take(GatheredYear& year, const NamedCost& cost) {
  if (cost.lines > 0) year.sum.add({money_from(cost.cents), cost.standing, cost.sources});
  if (cost.missing > 0) year.sum.add({values::Reason::not_supplied, cost.standing, cost.sources});
  year.lines += cost.lines + cost.missing;
}

// An unknown amount is not zero.
bool does_count(const MoneyFigure& amount) {
  return !amount.value || *amount.value != values::Money();
}

void find_longest_row(Chain& chain) {
  int length = 0;
  for (std::size_t i = 0; i < chain.years.size(); ++i) {
    const bool goes_on = i > 0 && chain.years[i].year == chain.years[i - 1].year + 1;
    length = goes_on ? length + 1 : 1;
    if (length < chain.successive) continue;
    chain.successive = length;
    chain.first_of_row = chain.years[i].year - length + 1;
  }
}

Chain chain_from(const ChainKey& key, const std::map<int, GatheredYear>& years,
                 const std::set<int>& recorded) {
  Chain chain;
  std::tie(chain.municipality, chain.account, chain.cost_centre, chain.supplier, chain.post,
           chain.side) = key;
  MoneySum total;
  for (const auto& [year, gathered] : years) {
    const MoneyFigure amount = gathered.sum.whole();
    if (gathered.lines == 0 || !does_count(amount)) continue;
    chain.years.push_back({year, amount, gathered.lines});
    total.add(amount);
  }
  chain.total = total.whole();
  find_longest_row(chain);
  if (chain.years.empty()) return chain;
  for (int year = chain.years.front().year; year < chain.years.back().year; ++year)
    if (!recorded.contains(year)) chain.silent_years.push_back(year);
  return chain;
}

// "4210, IT, Voorbeeld BV": what tells the chain apart from others of the municipality.
std::string name_of(const Chain& chain) {
  std::vector<std::string> parts;
  for (const std::string* part :
       {&chain.account, &chain.cost_centre, &chain.supplier, &chain.post, &chain.side})
    if (!part->empty()) parts.push_back(*part);
  return joined(parts);
}

std::vector<std::string> amounts_of(const Chain& chain) {
  std::vector<std::string> out;
  for (const ChainYear& year : chain.years) {
    const std::string amount = year.amount.value ? values::to_decimal(*year.amount.value) : "?";
    out.push_back(std::to_string(year.year) + ": " + amount);
  }
  return out;
}

facts::Finding finding_about(const Chain& chain) {
  base::Problem problem("incidental_claims.returns_found");
  if (chain.is_contradicted()) problem = base::Problem("incidental_claims.contradicted_found");
  problem.details = {{"municipality", chain.municipality},
                     {"name", name_of(chain)},
                     {"count", base::shown(chain.years.size())},
                     {"successive", std::int64_t{chain.successive}},
                     {"first", std::to_string(chain.first_of_row)},
                     {"last", std::to_string(chain.first_of_row + chain.successive - 1)},
                     {"amounts", joined(amounts_of(chain))},
                     {"silent_count", base::shown(chain.silent_years.size())},
                     {"silent_years", joined(chain.silent_years)}};
  const auto severity = chain.is_contradicted() ? facts::Severity::warning : facts::Severity::note;
  return {std::move(problem), severity, {}, chain.total.sources};
}

bool comes_first(const Chain& a, const Chain& b) {
  const auto rank = [](const Chain& chain) {
    const int most =
        chain.is_contradicted() ? chain.successive : static_cast<int>(chain.years.size());
    return std::tuple(!chain.is_contradicted(), -most, key_of(chain));
  };
  return rank(a) < rank(b);
}

}  // namespace

Answer examine(std::span<const NamedCost> costs) {
  std::map<ChainKey, std::map<int, GatheredYear>> chains;
  std::map<std::string, std::set<int>> recorded;
  for (const NamedCost& cost : costs) {
    recorded[cost.municipality].insert(cost.year);
    if (cost.nature == incidental) take(chains[key_of(cost)][cost.year], cost);
  }
  Answer answer;
  for (const auto& [key, years] : chains) {
    Chain chain = chain_from(key, years, recorded[std::get<0>(key)]);
    if (chain.years.empty()) continue;
    ++answer.examined;
    if (static_cast<int>(chain.years.size()) > successive_years_max)
      answer.chains.push_back(std::move(chain));
  }
  std::sort(answer.chains.begin(), answer.chains.end(), comes_first);
  for (const Chain& chain : answer.chains) answer.findings.push_back(finding_about(chain));
  return answer;
}

}  // namespace vlecht::analysis::incidental_claims
