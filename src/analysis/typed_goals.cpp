// SPDX-License-Identifier: EUPL-1.2
#include "analysis/typed_goals.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "analysis/measured_goals.h"
#include "analysis/typed_draft.h"

namespace vlecht::analysis::measurability {
namespace {

using facts::FieldFinding;
using facts::Severity;
using facts::Typed;

// Where a thing that was found is typed.
struct TypedPlace {
  std::string_view finding, kind, field;
};
constexpr std::array<TypedPlace, 18> typed_places{{
    {"indicator", "indicator", "name"},
    {"unit", "indicator", "unit"},
    {"baseline_value", "indicator_baseline", "value"},
    {"baseline_date", "indicator_baseline", "measured"},
    {"target_value", "indicator_target", "value"},
    {"target_date", "indicator_target", "due"},
    {"direction", "indicator", "direction"},
    {"owner", "indicator", "owner"},
    {"owner", "goal", "owner"},
    {"source", "indicator", "data_source"},
    {"frequency", "indicator", "frequency"},
    {"decision_ref", "indicator_target", "decision"},
    {"decision_ref", "goal", "decision"},
    {"target_contradicts_direction", "indicator_target", "value"},
    {"target_contradicts_direction", "indicator", "direction"},
    {"target_date_not_after_baseline", "indicator_target", "due"},
    {"limits_contradict", "indicator", "lowest"},
    {"fewer_than_4_measurements_before_target", "indicator", "frequency"},
}};

std::optional<std::string_view> field_for(std::string_view finding, std::string_view kind) {
  for (const TypedPlace& place : typed_places) {
    if (place.finding == finding && place.kind == kind) return place.field;
  }
  return std::nullopt;
}

std::string text_of(const facts::Draft& draft, std::string_view field) {
  const auto place = draft.kind->index_of(field);
  if (!place || !draft.values[*place].is_known()) return {};
  return std::get<std::string>(*draft.values[*place]);
}

bool is_about(const JudgedGoal& judged, const facts::Draft& draft) {
  if (draft.kind->name == "goal") return judged.goal == text_of(draft, "goal");
  if (judged.indicator.empty() || judged.indicator != text_of(draft, "indicator")) return false;
  if (draft.kind->name != "indicator_target") return true;
  const facts::KnownValue& number = draft.values[draft.kind->at("number")];
  return judged.number == std::get<std::int64_t>(*number);
}

std::string_view name_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::measurable:
      return "measurable";
    case Verdict::partly:
      return "partly";
    case Verdict::not_measurable:
      return "not_measurable";
    case Verdict::cannot_be_judged:
      return "cannot_be_judged";
  }
  return {};
}

void tell(const JudgedGoal& judged, const facts::Kind& kind, std::vector<FieldFinding>& out) {
  out.push_back({std::string(facts::places::whole),
                 base::Problem("measurability.typed_verdict",
                               {{"verdict", std::string(name_of(judged.answer.verdict))}}),
                 Severity::note});
  const std::vector<std::string> names = judged.answer.names();
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto field = field_for(names[i], kind.name);
    out.push_back({std::string(field.value_or(facts::places::whole)),
                   judged.answer.findings[i].problem, field ? Severity::warning : Severity::note});
  }
}

}  // namespace

std::vector<FieldFinding> examine_typed(const Typed& typed, const dossier::Dossier& dossier) {
  const facts::Draft draft = draft_of(typed, dossier.moment().valid_on.day);
  const dossier::Dossier with_typed = dossier.with({.name = {}, .statements = {draft}});
  std::vector<FieldFinding> out;
  for (const JudgedGoal& judged : examine_goals(with_typed).goals) {
    if (is_about(judged, draft)) tell(judged, *typed.kind, out);
  }
  return out;
}

}  // namespace vlecht::analysis::measurability
