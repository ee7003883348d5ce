// SPDX-License-Identifier: EUPL-1.2
//
// How satisfied people are, and how many of them that says something about.
#include <algorithm>
#include <cmath>
#include <map>

#include "analysis/grouped_findings.h"
#include "analysis/known_fields.h"
#include "analysis/methods/distributions.h"
#include "analysis/methods/promoter_score.h"
#include "analysis/service_quality_parts.h"

namespace vlecht::analysis::service_quality {
namespace {

using facts::Fact;
using facts::Severity;
/// Answers by score.
using Scores = std::map<std::int64_t, std::int64_t>;

// Below this share the silent ones outweigh those who spoke.
constexpr double response_low = 0.5;

struct Counted {
  Scores scores;
  std::vector<facts::EntryNumber> sources;
  facts::Standing standing = facts::Standing::adopted;
};

// Of people who could have answered, not all of whom did: the variance is less when nearly all did.
double finite_factor(std::int64_t answers, const values::Known<std::int64_t>& population) {
  if (!population || *population <= 1) return 1;
  const auto all = static_cast<double>(*population);
  return std::sqrt((all - static_cast<double>(answers)) / (all - 1));
}

void add_mean(Survey& survey, const Scores& scores) {
  const auto n = static_cast<double>(survey.answers);
  double sum = 0;
  for (const auto& [score, count] : scores) sum += static_cast<double>(score * count);
  const double mean = sum / n;
  survey.mean = {mean, survey.standing, survey.sources};
  double squares = 0;
  for (const auto& [score, count] : scores) {
    const double off = static_cast<double>(score) - mean;
    squares += static_cast<double>(count) * off * off;
  }
  if (survey.answers < 2 || squares == 0) return;
  const double error =
      std::sqrt(squares / (n - 1) / n) * finite_factor(survey.answers, survey.population);
  const double half = methods::student_quantile((1 + confidence) / 2, n - 1) * error;
  survey.mean_interval = {std::max(static_cast<double>(survey.lowest), mean - half),
                          std::min(static_cast<double>(survey.highest), mean + half)};
}

void add_promoters(Survey& survey, const Scores& scores) {
  if (survey.lowest != 0 || survey.highest != 10) return;
  methods::RecommendationCounts counts{};
  for (const auto& [score, count] : scores) counts[static_cast<std::size_t>(score)] += count;
  std::optional<std::int64_t> population;
  if (survey.population) population = *survey.population;
  survey.promoters = methods::promoter_score(counts, population);
  if (survey.promoters)
    survey.promoter_interval = methods::promoter_interval(*survey.promoters, confidence);
}

class SurveyReader {
 public:
  explicit SurveyReader(const dossier::Dossier& dossier) : dossier_(dossier) {
    dossier.each("survey_score", [&](const Fact& fact) {
      Counted& counted = counted_[key(fact)];
      counted.scores[fact.integer("score")] += fact.integer("answers");
      counted.sources.push_back(fact.id);
      counted.standing = facts::weaker(counted.standing, fact.standing);
    });
  }

  std::vector<Survey> read(const Parameters& asked, std::vector<facts::Finding>& findings) {
    std::vector<Survey> out;
    dossier_.each("survey", [&](const Fact& fact) {
      const std::string& service = fact.text("service");
      if (!asked.service.empty() && !service.empty() && service != asked.service) return;
      out.push_back(survey_of(fact));
    });
    std::stable_sort(out.begin(), out.end(),
                     [](const Survey& a, const Survey& b) { return a.day > b.day; });
    findings_.append_to(findings);
    return out;
  }

 private:
  using Key = std::pair<std::string, std::string>;
  static Key key(const Fact& fact) { return {fact.text("survey"), fact.text("group")}; }

  void find(Severity severity, const char* name, const Fact& fact) {
    findings_.add(severity, base::Problem(name), fact.text("survey") + " " + fact.text("group"),
                  {fact.id});
  }

  Survey survey_of(const Fact& fact) {
    Survey out{.code = fact.text("survey"), .group = fact.text("group")};
    out.question = fact.text("question");
    out.service = fact.text("service");
    out.day = *known_day(fact, "day");
    out.lowest = fact.integer("lowest");
    out.highest = fact.integer("highest");
    out.asked = known_count(fact, "asked");
    out.population = known_count(fact, "population");
    out.standing = fact.standing;
    out.sources = {fact.id};
    fill(fact, out);
    return out;
  }

  void fill(const Fact& fact, Survey& out) {
    const auto found = counted_.find(key(fact));
    out.response.value = values::Reason::not_supplied;
    out.mean.value = values::Reason::not_applicable;
    if (found == counted_.end()) {
      find(Severity::note, "service_quality.survey_without_scores", fact);
      return;
    }
    const Counted& counted = found->second;
    out.sources.insert(out.sources.end(), counted.sources.begin(), counted.sources.end());
    std::sort(out.sources.begin(), out.sources.end());
    out.standing = facts::weaker(out.standing, counted.standing);
    for (const auto& [score, count] : counted.scores) out.answers += count;
    if (contradicts(fact, out, counted)) return;
    out.is_kept_back = out.answers < answers_shown_min;
    if (out.asked && *out.asked > 0) {
      const double share = static_cast<double>(out.answers) / static_cast<double>(*out.asked);
      out.response = {share, out.standing, out.sources};
      if (share < response_low) find(Severity::note, "service_quality.low_response", fact);
    }
    if (out.is_kept_back) {
      out.mean.value = values::Reason::withheld;
      return;
    }
    add_mean(out, counted.scores);
    add_promoters(out, counted.scores);
  }

  bool contradicts(const Fact& fact, Survey& out, const Counted& counted) {
    const bool is_off_scale =
        !counted.scores.empty() && (counted.scores.begin()->first < out.lowest ||
                                    counted.scores.rbegin()->first > out.highest);
    const bool is_too_many = (out.asked && out.answers > *out.asked) ||
                             (out.population && out.answers > *out.population);
    if (is_off_scale) find(Severity::warning, "service_quality.score_off_scale", fact);
    if (is_too_many) find(Severity::warning, "service_quality.more_answers_than_asked", fact);
    if (!is_off_scale && !is_too_many) return false;
    out.mean.value = out.response.value = values::Reason::disputed;
    return true;
  }

  const dossier::Dossier& dossier_;
  std::map<Key, Counted> counted_;
  GroupedFindings findings_;
};

}  // namespace

std::vector<Survey> surveys_of(const dossier::Dossier& dossier, const Parameters& asked,
                               std::vector<facts::Finding>& findings) {
  return SurveyReader(dossier).read(asked, findings);
}

}  // namespace vlecht::analysis::service_quality
