// SPDX-License-Identifier: EUPL-1.2
//
// The goals, one row each.
#include "views/goal_progress_writer.h"

namespace vlecht::views::goal_progress {

using analysis::goal_indicators::name_of;
using document::Unit;

void add_goals(Page& page) {
  const Writer& writer = page.writer();
  document::Table table;
  table.id = "goals";
  table.caption = writer.text("table_goals");
  table.columns = {writer.column("goal", Unit::text), writer.column("status", Unit::text),
                   writer.column("status_first", Unit::text), writer.column("owner", Unit::text)};
  for (const Goal& goal : page.answer().goals) {
    const auto status = [&](const std::string& which, Status of) {
      return page.quote(
          writer.text("figure." + which, {{"goal", goal.name}}),
          writer.word_figure("goal." + id_part(goal.code) + "." + which, std::string(name_of(of)),
                             writer.status(of), {goal.fact}, goal.standing));
    };
    table.rows.push_back({text_cell(goal.name), status("status", goal.status),
                          status("status_first", goal.status_first), text_cell(goal.owner)});
  }
  page.section("goals");
  page.add(std::move(table));
}

}  // namespace vlecht::views::goal_progress
