// SPDX-License-Identifier: EUPL-1.2
#include "views/goal_progress.h"

#include <algorithm>

#include "views/goal_progress_writer.h"
#include "views/moment.h"

namespace vlecht::views::goal_progress {
namespace {

using document::Document;
using document::Figure;

bool has_illustrative(const Answer& answer) {
  const auto is_weak = [](const auto& each) {
    return each.standing == facts::Standing::illustrative;
  };
  return std::any_of(answer.goals.begin(), answer.goals.end(), is_weak) ||
         std::any_of(answer.plans.milestones.begin(), answer.plans.milestones.end(), is_weak) ||
         std::any_of(answer.indicators.indicators.begin(), answer.indicators.indicators.end(),
                     is_weak);
}

document::Paragraph lead(const Writer& writer) {
  std::int64_t counts[5] = {};
  for (const Goal& goal : writer.answer().goals) ++counts[static_cast<int>(goal.status)];
  return {
      writer.text("sentence", {{"goals", static_cast<std::int64_t>(writer.answer().goals.size())},
                               {"day", writer.long_day(writer.answer().today)},
                               {"reached", counts[0]},
                               {"on_course", counts[1]},
                               {"unknown", counts[2] + counts[3]},
                               {"not_on_course", counts[4]}}),
      true};
}

document::Notes findings(const Writer& writer) {
  document::Notes out;
  out.caption = writer.text("findings");
  for (const auto& finding : writer.answer().findings) {
    out.notes.push_back(note(writer.language(), finding));
  }
  // What asks for action first.
  std::stable_sort(out.notes.begin(), out.notes.end(),
                   [](const auto& a, const auto& b) { return a.tone > b.tone; });
  return out;
}

}  // namespace

Document view(const Answer& answer, const dossier::Dossier& dossier, const Context& context) {
  const Writer writer(answer, dossier, context);
  Document out = document_at(context.language, dossier);
  out.id = "goal_progress";
  out.title = writer.text("title");
  out.has_illustrative = has_illustrative(answer);
  Page page(writer);
  page.add(lead(writer));
  page.add(document::Contents{writer.text("contents")});
  add_goals(page);
  if (!answer.findings.empty()) {
    page.section("findings");
    page.add(findings(writer));
  }
  document::Figures all{.caption = writer.text("figures_all"), .is_compact = true};
  all.is_folded = true;
  all.figures = page.listed();
  page.add(std::move(all));
  out.blocks = page.take();
  return out;
}

}  // namespace vlecht::views::goal_progress
