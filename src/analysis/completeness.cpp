// SPDX-License-Identifier: EUPL-1.2
#include "analysis/completeness.h"

#include <algorithm>
#include <map>

#include "base/check.h"
#include "base/text.h"
#include "facts/cost_choices.h"
#include "facts/kinds.h"

namespace vlecht::analysis::completeness {
namespace {

using facts::Fact;
using source_needs::Need;
using source_needs::Weight;

// ---- What there is of a kind ----

void count_facts(const dossier::Dossier& dossier, Source& source) {
  dossier.each(source.kind, [&](const Fact& fact) {
    ++source.facts;
    if (fact.standing == facts::Standing::estimated) ++source.estimated;
    if (fact.standing == facts::Standing::illustrative) ++source.illustrative;
    const values::Day day = fact.valid.from();
    if (!source.latest || *source.latest < day) source.latest = day;
  });
}

// Of a kind that is summed no statement is read: its lines are counted, and a book year that has
// lines is known up to its last day.
void count_lines(const dossier::Dossier& dossier, Source& source) {
  const journal::Lines lines = dossier.lines(source.kind);
  const std::vector<std::uint8_t> all(lines.group_count(), 1);
  lines.each(all, [&](const journal::Lines::Line& line) {
    ++source.facts;
    if (line.standing == facts::Standing::estimated) ++source.estimated;
    if (line.standing == facts::Standing::illustrative) ++source.illustrative;
  });
  const facts::Kind& kind = facts::kind_named(source.kind);
  const auto& grouped_by = kind.measure->grouped_by;
  const auto place = std::find(grouped_by.begin(), grouped_by.end(), "year") - grouped_by.begin();
  for (journal::Lines::Group group = 0; group < lines.group_count(); ++group) {
    if (lines.sum(group).is_empty()) continue;
    const auto fields = facts::group_fields(lines.group_text(group));
    const auto& text = fields[static_cast<std::size_t>(place)];
    const auto year = text ? base::to_integer(*text) : std::nullopt;
    const auto end = year ? values::Day::of(static_cast<int>(*year), 12, 31) : std::nullopt;
    if (end && (!source.latest || *source.latest < *end)) source.latest = *end;
  }
}

bool is_summed(std::string_view kind) {
  return std::find(std::begin(summed), std::end(summed), kind) != std::end(summed);
}

Source source_of(const dossier::Dossier& dossier, std::string_view kind) {
  Source source{.kind = kind};
  if (is_summed(kind)) {
    count_lines(dossier, source);
  } else {
    count_facts(dossier, source);
  }
  if (source.facts == 0) return source;
  source.state = SourceState::present;
  const int months = source_needs::fresh_months(kind);
  if (months == 0 || !source.latest) return source;
  source.fresh_until = values::months_later(*source.latest, months);
  if (*source.fresh_until < dossier.moment().valid_on.day) source.state = SourceState::out_of_date;
  return source;
}

// ---- What a question has of what it wants ----

class Judge {
 public:
  explicit Judge(const Answer& answer) : answer_(answer) {}

  QuestionSources judge(std::string_view question) const {
    QuestionSources out{.question = question};
    for (const Need& need : source_needs::needs()) {
      if (need.question != question) continue;
      out.wanted.push_back({place_of(need.kind), need.weight, is_replaced(need)});
    }
    for (const auto& wanted : out.wanted) {
      const SourceState state = answer_.sources[wanted.source].state;
      if (state == SourceState::present || wanted.is_replaced) continue;
      const bool stops = wanted.weight == Weight::required && state == SourceState::missing;
      if (stops) out.state = QuestionSources::State::nothing;
      if (out.state == QuestionSources::State::complete) out.state = QuestionSources::State::partly;
    }
    return out;
  }

 private:
  std::size_t place_of(std::string_view kind) const {
    const auto found = std::find_if(answer_.sources.begin(), answer_.sources.end(),
                                    [&](const Source& source) { return source.kind == kind; });
    CHECK(found != answer_.sources.end());
    return static_cast<std::size_t>(found - answer_.sources.begin());
  }

  bool is_there(std::string_view kind) const { return answer_.sources[place_of(kind)].facts > 0; }

  bool is_replaced(const Need& need) const {
    if (need.either == ' ' || is_there(need.kind)) return false;
    const auto needs = source_needs::needs();
    return std::any_of(needs.begin(), needs.end(), [&](const Need& other) {
      return other.question == need.question && other.either == need.either && is_there(other.kind);
    });
  }

  const Answer& answer_;
};

// ---- What was left out ----

std::vector<SetAside> set_aside_of(const dossier::Dossier& dossier) {
  std::map<std::string, std::string> files;
  dossier.each("import", [&](const Fact& fact) { files[fact.text("id")] = fact.text("file"); });
  std::vector<SetAside> out;
  std::map<std::string, std::size_t> places;
  dossier.each("set_aside_row", [&](const Fact& fact) {
    const std::string& import = fact.text("import");
    const auto [place, is_new] = places.try_emplace(import, out.size());
    if (is_new) out.push_back({.import = import, .file = files[import]});
    out[place->second].rows.push_back(fact.id);
  });
  return out;
}

bool is_allotted(const cost_split::Row& row) {
  return !row.domain.empty() && !row.component.empty();
}

void add_costs(const dossier::Dossier& dossier, Answer& answer) {
  answer.undivided.value = answer.unallotted.value = values::Reason::not_applicable;
  const auto split = cost_split::analyse(dossier, {});
  if (!split) return;
  answer.cost_year = split->year;
  answer.undivided = split->division.rest();
  MoneySum unallotted;
  for (const cost_split::Row& row : split->rows) {
    if (row.side == facts::sides::expense && !is_allotted(row)) unallotted.add(row.actual.value);
  }
  const bool is_all_allotted = unallotted.known_count() + unallotted.unknown_count() == 0;
  answer.unallotted = unallotted.whole();
  if (is_all_allotted) answer.unallotted.value = values::Money();
}

}  // namespace

std::string_view name_of(SourceState state) {
  switch (state) {
    case SourceState::present:
      return "present";
    case SourceState::out_of_date:
      return "out_of_date";
    case SourceState::missing:
      return "missing";
  }
  CHECK(false);
  return "";
}

std::string_view name_of(QuestionSources::State state) {
  switch (state) {
    case QuestionSources::State::complete:
      return "complete";
    case QuestionSources::State::partly:
      return "partly";
    case QuestionSources::State::nothing:
      return "nothing";
  }
  CHECK(false);
  return "";
}

std::vector<std::size_t> Answer::next() const {
  std::vector<std::size_t> out;
  for (const Weight weight : {Weight::required, Weight::improves}) {
    for (const QuestionSources& question : questions) {
      for (const auto& wanted : question.wanted) {
        const bool helps = wanted.weight == weight && !wanted.is_replaced &&
                           sources[wanted.source].state == SourceState::missing;
        const bool is_new = std::find(out.begin(), out.end(), wanted.source) == out.end();
        if (helps && is_new) out.push_back(wanted.source);
      }
    }
  }
  return out;
}

base::Result<Parameters> parameters_from(const Arguments& arguments) {
  Parameters asked;
  for (const auto& [name, value] : arguments.values) {
    if (name != "question") {
      return base::problem("argument.unknown",
                           {{"name", base::shortened(name, 40)}, {"names", "question"}});
    }
    asked.question = value;
  }
  const auto needs = source_needs::needs();
  const bool is_question =
      asked.question.empty() || std::any_of(needs.begin(), needs.end(), [&](const Need& need) {
        return need.question == asked.question;
      });
  if (is_question) return asked;
  return base::problem("completeness.no_such_question",
                       {{"question", base::shortened(asked.question, 40)}});
}

base::Result<Answer> analyse(const dossier::Dossier& dossier, const Parameters& parameters) {
  Answer answer;
  answer.asked = parameters;
  answer.today = dossier.moment().valid_on.day;
  std::vector<std::string_view> stems;
  for (const Need& need : source_needs::needs()) {
    const bool is_known = std::any_of(answer.sources.begin(), answer.sources.end(),
                                      [&](const Source& one) { return one.kind == need.kind; });
    if (!is_known) answer.sources.push_back(source_of(dossier, need.kind));
    if (std::find(stems.begin(), stems.end(), need.question) == stems.end()) {
      stems.push_back(need.question);
    }
  }
  for (const std::string_view stem : stems) {
    if (!parameters.question.empty() && parameters.question != stem) continue;
    answer.questions.push_back(Judge(answer).judge(stem));
  }
  answer.set_aside = set_aside_of(dossier);
  add_costs(dossier, answer);
  answer.unmeasured = unmeasured_hours::unmeasured_in(dossier);
  answer.lag = information_lag::lags_of(dossier);
  return answer;
}

}  // namespace vlecht::analysis::completeness
