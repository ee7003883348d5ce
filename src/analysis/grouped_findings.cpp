// SPDX-License-Identifier: EUPL-1.2
#include "analysis/grouped_findings.h"

#include <algorithm>

#include "analysis/joined.h"

namespace vlecht::analysis {

// Few problems are different; what repeats is the same problem as the last one or near it.
void GroupedFindings::add(facts::Severity severity, base::Problem problem, const std::string& thing,
                          const std::vector<facts::EntryNumber>& sources) {
  auto group = std::find_if(groups_.rbegin(), groups_.rend(),
                            [&](const Group& other) { return other.finding.problem == problem; });
  if (group == groups_.rend()) {
    groups_.push_back({{std::move(problem), severity, {}, {}}, {}});
    group = groups_.rbegin();
  }
  group->things.push_back(thing);
  auto& behind = group->finding.sources;
  behind.insert(behind.end(), sources.begin(), sources.end());
}

void GroupedFindings::append_to(std::vector<facts::Finding>& findings) const {
  for (const Group& group : groups_) {
    facts::Finding finding = group.finding;
    std::vector<std::string> names = group.things;
    if (names.size() > names_max) {
      names.resize(names_max);
      names.emplace_back("…");
    }
    finding.problem.details.emplace_back("count", base::shown(group.things.size()));
    finding.problem.details.emplace_back("names", joined(names));
    std::sort(finding.sources.begin(), finding.sources.end());
    finding.sources.erase(std::unique(finding.sources.begin(), finding.sources.end()),
                          finding.sources.end());
    findings.push_back(std::move(finding));
  }
}

}  // namespace vlecht::analysis
