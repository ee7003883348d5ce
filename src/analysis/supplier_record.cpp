// SPDX-License-Identifier: EUPL-1.2
#include "analysis/supplier_record.h"

#include <algorithm>
#include <array>
#include <set>

#include "analysis/grouped_findings.h"
#include "analysis/joined.h"
#include "base/text.h"

namespace vlecht::analysis::supplier_record {
namespace {

using contract_register::Contract;

constexpr std::array<std::string_view, 2> parameter_names{"supplier", "contract"};

/// Which contracts are asked for.
class ContractChoice {
 public:
  ContractChoice(const Parameters& asked, const std::vector<Contract>& contracts)
      : is_all_(asked.supplier.empty() && asked.contract.empty()) {
    for (const Contract& contract : contracts) {
      const bool is_of_supplier = asked.supplier.empty() || contract.supplier == asked.supplier;
      const bool is_contract = asked.contract.empty() || contract.code == asked.contract;
      if (is_of_supplier && is_contract) kept_.insert(contract.code);
    }
  }

  /// What belongs to no contract that is known is shown only when all is asked for.
  bool has(const std::string& contract) const { return is_all_ || kept_.contains(contract); }
  bool is_all() const { return is_all_; }

 private:
  bool is_all_;
  std::set<std::string, std::less<>> kept_;
};

base::Result<void> check_asked(const Parameters& asked, const std::vector<Contract>& contracts) {
  std::set<std::string> suppliers, codes;
  for (const Contract& contract : contracts) {
    suppliers.insert(contract.supplier);
    codes.insert(contract.code);
  }
  if (!asked.supplier.empty() && !suppliers.contains(asked.supplier))
    return base::problem(
        "supplier_record.no_such_supplier",
        {{"supplier", base::shortened(asked.supplier, 80)}, {"suppliers", joined(suppliers)}});
  if (!asked.contract.empty() && !codes.contains(asked.contract))
    return base::problem(
        "supplier_record.no_such_contract",
        {{"contract", base::shortened(asked.contract, 80)}, {"contracts", joined(codes)}});
  return {};
}

void keep_chosen(const ContractChoice& choice, Answer& answer) {
  if (choice.is_all()) return;
  const auto is_away = [&](const auto& each) { return !choice.has(each.contract); };
  for (std::size_t i = answer.series.size(); i-- > 0;) {
    if (!is_away(answer.series[i])) continue;
    answer.series.erase(answer.series.begin() + static_cast<std::ptrdiff_t>(i));
    answer.charts.erase(answer.charts.begin() + static_cast<std::ptrdiff_t>(i));
  }
  std::erase_if(answer.agreements.agreements, is_away);
  std::erase_if(answer.agreements.plans, is_away);
  // Places of contracts are kept, so that what is ahead still points at them.
  std::erase_if(answer.contracts.ahead, [&](const contract_register::Ahead& each) {
    return !choice.has(answer.contracts.contracts[each.contract].code);
  });
}

// ---- Findings ----

void add_own_findings(Answer& answer) {
  GroupedFindings grouped;
  const auto check = [&](const std::string& contract, facts::EntryNumber fact) {
    if (answer.find(contract) != nullptr) return;
    grouped.add(facts::Severity::warning, base::Problem("supplier_record.unknown_contract", {}),
                contract, {fact});
  };
  for (std::size_t i = 0; i < answer.series.size(); ++i) {
    const auto& series = answer.series[i];
    const auto& chart = answer.charts[i];
    const auto add = [&](facts::Severity severity, const std::string& problem) {
      grouped.add(severity, base::Problem(problem, {}), series.name, {series.fact});
    };
    check(series.contract, series.fact);
    if (!chart.has_fixed_baseline && chart.last_limits() != nullptr)
      add(facts::Severity::note, "supplier_record.limits_move");
    if (chart.correlation) add(facts::Severity::warning, "supplier_record.months_hang_together");
    if (series.missing_between() > 0)
      add(facts::Severity::warning, "supplier_record.months_missing");
    if (!series.better) add(facts::Severity::warning, "supplier_record.no_direction");
    if (!series.norm) add(facts::Severity::note, "supplier_record.no_norm");
  }
  for (const auto& agreement : answer.agreements.agreements)
    check(agreement.contract, agreement.sources.front());
  for (const auto& plan : answer.agreements.plans) check(plan.contract, plan.sources.front());
  grouped.append_to(answer.findings);
}

// What is said of what was not asked for stays away with it.
std::set<facts::EntryNumber> sources_of(const Answer& answer, const ContractChoice& choice) {
  std::set<facts::EntryNumber> own;
  const auto take = [&](const auto& each) { own.insert(each.sources.begin(), each.sources.end()); };
  for (const auto& contract : answer.contracts.contracts)
    if (choice.has(contract.code)) take(contract);
  std::for_each(answer.series.begin(), answer.series.end(), take);
  std::for_each(answer.agreements.agreements.begin(), answer.agreements.agreements.end(), take);
  std::for_each(answer.agreements.plans.begin(), answer.agreements.plans.end(), take);
  return own;
}

void join_findings(std::vector<facts::Finding> of_series, const ContractChoice& choice,
                   Answer& answer) {
  answer.findings = std::move(of_series);
  const auto append = [&](const std::vector<facts::Finding>& more) {
    answer.findings.insert(answer.findings.end(), more.begin(), more.end());
  };
  append(answer.contracts.findings);
  append(answer.agreements.findings);
  add_own_findings(answer);
  if (choice.is_all()) return;
  const auto own = sources_of(answer, choice);
  std::erase_if(answer.findings, [&](const facts::Finding& finding) {
    return std::none_of(finding.sources.begin(), finding.sources.end(),
                        [&](facts::EntryNumber fact) { return own.contains(fact); });
  });
}

}  // namespace

const Contract* Answer::find(std::string_view contract) const {
  const auto& all = contracts.contracts;
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const Contract& each) { return each.code == contract; });
  return found == all.end() ? nullptr : &*found;
}

base::Result<Parameters> parameters_from(const Arguments& arguments) {
  for (const auto& [name, value] : arguments.values) {
    if (std::find(parameter_names.begin(), parameter_names.end(), name) != parameter_names.end())
      continue;
    return base::problem("argument.unknown",
                         {{"name", base::shortened(name, 40)}, {"names", joined(parameter_names)}});
  }
  Parameters asked;
  if (const std::string* supplier = arguments.find("supplier")) asked.supplier = *supplier;
  if (const std::string* contract = arguments.find("contract")) asked.contract = *contract;
  return asked;
}

base::Result<Answer> analyse(const dossier::Dossier& dossier, const Parameters& parameters) {
  Answer answer;
  answer.asked = parameters;
  answer.today = dossier.moment().valid_on.day;
  answer.contracts = contract_register::register_of(dossier);
  auto series = supplier_series::series_of(dossier);
  answer.series = std::move(series.series);
  answer.agreements = supplier_agreements::agreements_of(dossier, answer.series);
  const bool is_empty = answer.contracts.contracts.empty() && answer.series.empty() &&
                        answer.agreements.agreements.empty() && answer.agreements.plans.empty();
  if (is_empty) return base::problem("supplier_record.nothing_known");
  TRY_VOID(check_asked(parameters, answer.contracts.contracts));
  // Judged together before some are left out: whoever looks at one of ten still looked at ten.
  answer.charts = supplier_chart::charts_of(answer.series, answer.today, dossier.executor());
  const ContractChoice choice(parameters, answer.contracts.contracts);
  keep_chosen(choice, answer);
  join_findings(std::move(series.findings), choice, answer);
  if (!parameters.contract.empty()) {
    answer.check = service_level_check::check_contract(dossier, parameters.contract);
  }
  return answer;
}

}  // namespace vlecht::analysis::supplier_record
