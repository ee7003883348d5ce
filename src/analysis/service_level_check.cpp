// SPDX-License-Identifier: EUPL-1.2
#include "analysis/service_level_check.h"

#include <algorithm>

#include "analysis/service_level_findings.h"
#include "base/text.h"

namespace vlecht::analysis::service_level_check {
namespace {

using facts::Fact;

ContractCheck described(const ContractTerms& terms) {
  ContractCheck out{.code = terms.code(), .name = terms.code()};
  if (const Fact* contract = terms.contract()) {
    if (!contract->text("name").empty()) out.name = contract->text("name");
    out.supplier = contract->text("supplier");
  }
  for (const Fact* fact : terms.all()) {
    out.sources.push_back(fact->id);
    out.standing = facts::weaker(out.standing, fact->standing);
  }
  std::sort(out.sources.begin(), out.sources.end());
  out.sources.erase(std::unique(out.sources.begin(), out.sources.end()), out.sources.end());
  return out;
}

}  // namespace

std::int64_t ContractCheck::count(Weight weight) const {
  return std::count_if(findings.begin(), findings.end(),
                       [&](const Finding& finding) { return finding.weight == weight; });
}

bool ContractCheck::has(std::string_view rule) const {
  return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
    return finding.rule->id() == rule && finding.weight != Weight::cannot_be_judged;
  });
}

base::Result<Parameters> parameters_from(const Arguments& arguments) {
  Parameters asked;
  for (const auto& [name, value] : arguments.values) {
    if (name != "contract") {
      return base::problem("argument.unknown",
                           {{"name", base::shortened(name, 40)}, {"names", "contract"}});
    }
    asked.contract = value;
  }
  return asked;
}

ContractCheck check_contract(const dossier::Dossier& dossier, const std::string& code) {
  const ContractTerms terms(dossier, code);
  ContractCheck out = described(terms);
  FindingList findings;
  check_levels(terms, findings);
  check_hours(terms, findings);
  check_outages(terms, findings);
  check_deadlines(terms, findings);
  check_credits(terms, findings);
  check_papers(terms, findings);
  out.findings = findings.take();
  return out;
}

base::Result<Answer> analyse(const dossier::Dossier& dossier, const Parameters& asked) {
  Answer out{.asked = asked};
  for (const std::string& code : contract_codes(dossier)) {
    const bool is_asked = asked.contract.empty() || asked.contract == code;
    if (is_asked) out.contracts.push_back(check_contract(dossier, code));
    std::string name = code;
    dossier.each("contract", [&](const Fact& fact) {
      if (fact.text("contract") == code && !fact.text("name").empty()) name = fact.text("name");
    });
    out.offers.emplace_back(code, std::move(name));
  }
  if (!asked.contract.empty() && out.contracts.empty()) {
    return base::problem("service_level_check.no_such_contract",
                         {{"contract", base::shortened(asked.contract, 80)}});
  }
  return out;
}

facts::Finding shown_finding(const Finding& finding) {
  const bool is_grave = finding.weight == Weight::contradiction || finding.weight == Weight::hole;
  return {finding.problem,
          is_grave ? facts::Severity::warning : facts::Severity::note,
          {},
          finding.sources};
}

}  // namespace vlecht::analysis::service_level_check
