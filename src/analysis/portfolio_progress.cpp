// SPDX-License-Identifier: EUPL-1.2
#include "analysis/portfolio_progress.h"

#include <algorithm>
#include <set>

#include "analysis/known_fields.h"
#include "analysis/portfolio_pairs.h"
#include "analysis/portfolio_ratios.h"
#include "base/check.h"

namespace vlecht::analysis::portfolio_progress {
namespace {

using facts::Fact;
using values::Known;
using values::Reason;
using values::Sterling;

template <class T>
Reason why_not_both(const Known<T>& first, const Known<T>& latest) {
  return first ? latest.reason() : first.reason();
}

Project project_of(const ProjectPair& pair) {
  Project project;
  project.project = pair.later.text("project");
  project.name = pair.later.text("name");
  project.department = pair.later.text("department");
  project.end_first = known_day(pair.earlier, "end");
  project.end_latest = known_day(pair.later, "end");
  if (project.end_first && project.end_latest) {
    project.slip_days =
        std::int64_t{project.end_latest->days_since_1970()} - project.end_first->days_since_1970();
  } else {
    project.slip_days = why_not_both(project.end_first, project.end_latest);
  }
  project.cost_first = known_sterling(pair.earlier, "whole_life");
  project.cost_latest = known_sterling(pair.later, "whole_life");
  std::int64_t change = 0;
  if (!project.cost_first || !project.cost_latest) {
    project.cost_change = why_not_both(project.cost_first, project.cost_latest);
  } else if (!__builtin_sub_overflow(project.cost_latest->pence(), project.cost_first->pence(),
                                     &change)) {
    project.cost_change = Sterling::from_pence(change);
  }
  project.standing = facts::weaker(pair.earlier.standing, pair.later.standing);
  project.sources = {pair.earlier.id, pair.later.id};
  return project;
}

void order(std::vector<Project>& projects) {
  std::stable_sort(projects.begin(), projects.end(), [](const Project& a, const Project& b) {
    if (a.slip_days.is_known() != b.slip_days.is_known()) return a.slip_days.is_known();
    return a.slip_days && *a.slip_days > *b.slip_days;
  });
}

template <class T>
void rest_on_project(facts::Figure<T>& figure, const Project& project) {
  figure.standing = facts::weaker(figure.standing, project.standing);
  figure.sources.insert(figure.sources.end(), project.sources.begin(), project.sources.end());
}

void tidy_sources(std::vector<facts::EntryNumber>& sources) {
  std::sort(sources.begin(), sources.end());
  sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
}

// How many of the projects satisfy `is_meant`, resting on those.
template <class Meant>
facts::Figure<std::int64_t> count_of(const std::vector<Project>& projects, Meant is_meant) {
  facts::Figure<std::int64_t> figure;
  std::int64_t count = 0;
  for (const Project& project : projects) {
    if (!is_meant(project)) continue;
    ++count;
    rest_on_project(figure, project);
  }
  figure.value = count;
  tidy_sources(figure.sources);
  return figure;
}

// The sum over the projects of which both reports say it; none of them is no sum, not zero.
facts::Figure<Sterling> sum_of(const std::vector<Project>& projects,
                               const Known<Sterling> Project::*cost) {
  facts::Figure<Sterling> figure;
  values::Wide sum = 0;
  bool has_any = false;
  for (const Project& project : projects) {
    if (!project.cost_change) continue;
    has_any = true;
    sum += (project.*cost)->pence();
    rest_on_project(figure, project);
  }
  tidy_sources(figure.sources);
  const auto pence = static_cast<std::int64_t>(sum);
  if (has_any && pence == sum) figure.value = Sterling::from_pence(pence);
  return figure;
}

void count_ends(Answer& answer) {
  const auto slipped = [](const Project& project, auto is_meant) {
    return project.slip_days.is_known() && is_meant(*project.slip_days);
  };
  const auto& projects = answer.projects;
  answer.end_later = count_of(projects, [&](const Project& project) {
    return slipped(project, [](std::int64_t days) { return days > 0; });
  });
  answer.end_same = count_of(projects, [&](const Project& project) {
    return slipped(project, [](std::int64_t days) { return days == 0; });
  });
  answer.end_earlier = count_of(projects, [&](const Project& project) {
    return slipped(project, [](std::int64_t days) { return days < 0; });
  });
  answer.end_not_comparable =
      count_of(projects, [](const Project& project) { return !project.slip_days.is_known(); });
}

void compare(const dossier::Dossier& dossier, Answer& answer) {
  ProjectPairs pairs = pair_projects(dossier, answer.first(), answer.latest());
  for (const ProjectPair& pair : pairs.pairs) answer.projects.push_back(project_of(pair));
  order(answer.projects);
  answer.left = static_cast<std::int64_t>(pairs.only_earlier.size());
  answer.joined = static_cast<std::int64_t>(pairs.only_later.size());
  answer.count = count_of(answer.projects, [](const Project&) { return true; });
  count_ends(answer);
  answer.cost_first = sum_of(answer.projects, &Project::cost_first);
  answer.cost_latest = sum_of(answer.projects, &Project::cost_latest);
  answer.cost_comparable = count_of(
      answer.projects, [](const Project& project) { return project.cost_change.is_known(); });
  answer.findings = std::move(pairs.findings);
  answer.ratios = ratio_changes(dossier, pairs, answer.first(), answer.latest());
  add_ratio_findings(dossier, answer);
}

void count_alone(const dossier::Dossier& dossier, Answer& answer) {
  std::int64_t count = 0;
  dossier.each("portfolio_project", [&](const Fact& fact) {
    ++count;
    facts::rest_on(answer.count, fact);
  });
  answer.count.value = count;
  answer.findings.push_back({base::Problem("portfolio_progress.one_report_found",
                                           {{"year", std::to_string(answer.first())}}),
                             facts::Severity::note,
                             {},
                             {}});
}

}  // namespace

std::optional<Answer> analyse(const dossier::Dossier& dossier) {
  std::set<int> years;
  dossier.each("portfolio_project", [&](const Fact& fact) { years.insert(year_of(fact)); });
  if (years.empty()) return std::nullopt;
  Answer answer;
  answer.years.assign(years.begin(), years.end());
  answer.coverage = coverage_of(dossier, answer.first());
  if (!answer.has_two()) {
    count_alone(dossier, answer);
    return answer;
  }
  const auto latest = coverage_of(dossier, answer.latest());
  answer.coverage.insert(answer.coverage.end(), latest.begin(), latest.end());
  compare(dossier, answer);
  return answer;
}

}  // namespace vlecht::analysis::portfolio_progress
