// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> portfolio_progress_messages() {
  static constexpr Message all[] = {
      {"goal_progress.heading_portfolio", "Een portefeuille van grote projecten",
       "A portfolio of major projects"},
      {"goal_progress.portfolio_one",
       "Er is één rapport, over {year}, met {count, plural, one{# project} other{# projecten}}. "
       "Of projecten later of duurder worden, is pas te zeggen met een tweede jaar: lees ook het "
       "rapport van een ander jaar in.",
       "There is one report, of {year}, with {count, plural, one{# project} other{# projects}}. "
       "Whether projects become later or more expensive can only be said with a second year: "
       "import the report of another year too."},
      {"goal_progress.portfolio_two",
       "{count, plural, one{# project staat} other{# projecten staan}} zowel in het rapport van "
       "{first} als in dat van {latest}. Van {comparable} daarvan zijn de einddagen te "
       "vergelijken: bij {later} is die later geworden, bij {same} gelijk gebleven en bij "
       "{earlier} vervroegd. Van {not_comparable} is het niet te zeggen. {left, plural, one{# "
       "project verdween} other{# projecten verdwenen}} uit de portefeuille en {joined, plural, "
       "one{# kwam} other{# kwamen}} erbij.",
       "{count, plural, one{# project is} other{# projects are}} in the report of {first} and in "
       "that of {latest}. Of {comparable} of them the last days can be compared: for {later} it is "
       "later, for {same} the same and for {earlier} earlier. For {not_comparable} it cannot be "
       "told. {left, plural, one{# project} other{# projects}} left the portfolio and {joined, "
       "plural, one{# joined} other{# joined}}."},
      {"goal_progress.portfolio_cost",
       "De kosten over de hele looptijd van de {comparable} projecten waarvan beide rapporten die "
       "noemen, gingen van {cost_first} ({first}) naar {cost_latest} ({latest}): {percent}. Dit "
       "zijn ponden; zij tellen nergens mee in euro.",
       "The whole-life cost of the {comparable} projects of which both reports say it went from "
       "{cost_first} ({first}) to {cost_latest} ({latest}): {percent}. These are pounds; they "
       "count nowhere in euro."},
      {"goal_progress.portfolio_no_cost",
       "Van geen enkel project noemen beide rapporten de kosten over de hele looptijd, of zij "
       "waren nul.",
       "Of no project both reports say the whole-life cost, or it was zero."},
      {"goal_progress.needs_second", "een tweede jaar is nodig", "a second year is needed"},
      {"goal_progress.pounds_million", "£ {number} mln", "£{number}m"},
      {"goal_progress.from_nothing", "was nul", "was zero"},
      {"goal_progress.portfolio_figures", "De cijfers van de portefeuille",
       "The figures of the portfolio"},
      {"goal_progress.portfolio.projects",
       "Projecten in {reports, select, two{beide rapporten} other{het rapport}}",
       "Projects in {reports, select, two{both reports} other{the report}}"},
      {"goal_progress.portfolio.end.later", "Einddag later", "Last day later"},
      {"goal_progress.portfolio.end.same", "Einddag gelijk", "Last day the same"},
      {"goal_progress.portfolio.end.earlier", "Einddag eerder", "Last day earlier"},
      {"goal_progress.portfolio.end.not_comparable", "Einddag niet te vergelijken",
       "Last day not comparable"},
      {"goal_progress.portfolio.cost.first",
       "Kosten over de hele looptijd, {reports, select, two{rapport {first}} other{eerste "
       "rapport}}",
       "Whole-life cost, {reports, select, two{report {first}} other{first report}}"},
      {"goal_progress.portfolio.cost.latest",
       "Kosten over de hele looptijd, {reports, select, two{rapport {latest}} other{laatste "
       "rapport}}",
       "Whole-life cost, {reports, select, two{report {latest}} other{latest report}}"},
      {"goal_progress.portfolio.cost.comparable", "Projecten waarvan de kosten te vergelijken zijn",
       "Projects of which the cost is comparable"},

      // Who came and who left.
      {"goal_progress.table_ratios",
       "Werd de portefeuille beter, of alleen anders? ({first} naar {latest}, "
       "verschillen in procentpunten)",
       "Did the portfolio become better, or only different? ({first} to {latest}, differences in "
       "percentage points)"},
      {"goal_progress.column.ratio", "maat", "measure"},
      {"goal_progress.column.ratio_leavers", "door vertrek", "because some left"},
      {"goal_progress.column.ratio_stayers", "echt veranderd", "really changed"},
      {"goal_progress.column.ratio_joiners", "door nieuwe", "because some came"},
      {"goal_progress.ratio.low_confidence", "Aandeel met weinig vertrouwen (rood, oranje-rood)",
       "Share with low confidence (red, amber/red)"},
      {"goal_progress.ratio.high_confidence", "Aandeel met veel vertrouwen (groen, groen-oranje)",
       "Share with high confidence (green, amber/green)"},
      {"goal_progress.ratio.year_cost", "Verwachte kosten van het jaar naast het jaarbudget",
       "Expected cost of the year beside its budget"},
      {"goal_progress.ratio_nobody_stayed", "geen project is in beide rapporten te vergelijken",
       "no project can be compared in both reports"},
      {"goal_progress.ratio_none", "niet te berekenen", "cannot be computed"},
      {"goal_progress.looks_better",
       "Let op: “{ratio}” lijkt beter ({total} procentpunt), maar dat komt {why, select, "
       "leavers{vooral "
       "doordat projecten met een slechter cijfer uit de portefeuille verdwenen} other{vooral "
       "doordat "
       "er projecten met een beter cijfer bijkwamen}}. "
       "Bij de projecten die bleven was de verandering {real} procentpunt.",
       "Mind: “{ratio}” looks better ({total} percentage points), but that is {why, select, "
       "leavers{mostly because "
       "projects "
       "with a worse figure left the portfolio} other{mostly because projects with a better figure "
       "came}}. For the projects that stayed the change "
       "was {real} percentage points."},
      {"goal_progress.ratio_left_out",
       "Projecten zonder dit cijfer in een van de rapporten waarin zij staan tellen in die maat "
       "niet mee: bij elke maat hooguit {count}.",
       "Projects without the figure in one of the reports that they are in do not count in that "
       "measure: at most {count} for each."},

      // The projects.
      {"goal_progress.table_projects", "Elk project in {first} en {latest}",
       "Each project in {first} and {latest}"},
      {"goal_progress.column.portfolio_project", "project", "project"},
      {"goal_progress.column.portfolio_number", "nummer", "number"},
      {"goal_progress.column.portfolio_department", "ministerie", "department"},
      {"goal_progress.column.portfolio_end_first", "einde in {first}", "end in {first}"},
      {"goal_progress.column.portfolio_end_latest", "einde in {latest}", "end in {latest}"},
      {"goal_progress.column.portfolio_slip", "dagen later", "days later"},
      {"goal_progress.column.portfolio_cost_first", "kosten in {first}", "cost in {first}"},
      {"goal_progress.column.portfolio_cost_latest", "kosten in {latest}", "cost in {latest}"},
      {"goal_progress.column.portfolio_cost_change", "verschil", "change"},

      // What reports say and leave out.
      {"goal_progress.table_coverage", "Wat de rapporten noemen en wat niet",
       "What the reports say and what not"},
      {"goal_progress.column.coverage_field", "gegeven", "item"},
      {"goal_progress.column.coverage_year", "rapport", "report"},
      {"goal_progress.column.coverage_known", "genoemd", "said"},
      {"goal_progress.column.coverage_unknown", "niet genoemd", "not said"},
      {"goal_progress.column.coverage_why", "waarom niet", "why not"},
      {"goal_progress.coverage_reason", "{count} {reason}", "{count} {reason}"},
      {"goal_progress.coverage.end", "Einddag", "Last day"},
      {"goal_progress.coverage.whole_life", "Kosten over de hele looptijd", "Whole-life cost"},
      {"goal_progress.coverage.rating", "Vertrouwen", "Confidence"},
      {"goal_progress.coverage.year_cost", "Jaarbudget en verwachte kosten van het jaar",
       "Budget of the year and expected cost"},

      // Findings.
      {"portfolio_progress.one_report_found",
       "Er is van de portefeuille maar één rapport ({year}). Zonder een tweede jaar is niet te "
       "zeggen of projecten later of duurder worden.",
       "There is only one report of the portfolio ({year}). Without a second year it cannot be "
       "told whether projects become later or more expensive."},
      {"portfolio_progress.scales_differ_found",
       "In {first} en {latest} is vertrouwen niet op dezelfde schaal gegeven: het ene rapport "
       "heeft "
       "ook oranje-rood en groen-oranje, het andere niet. De aandelen zijn daarom niet zomaar te "
       "vergelijken.",
       "Confidence was not given on the same scale in {first} and {latest}: one report has "
       "amber/red and amber/green too, the other has not. So the shares cannot simply be "
       "compared."},
      {"portfolio_progress.better_by_leavers_found",
       "{ratio, select, low_confidence{Het aandeel projecten met weinig vertrouwen} "
       "high_confidence{Het aandeel projecten met veel vertrouwen} other{De kosten naast het "
       "jaarbudget}} in de portefeuille lijkt in {latest} beter dan in {first}, maar vooral "
       "doordat projecten met een slechter cijfer vertrokken. De portefeuille zelf werd niet "
       "beter.",
       "{ratio, select, low_confidence{The share of projects with low confidence} "
       "high_confidence{The share of projects with high confidence} other{The cost beside the "
       "budget of the year}} in the portfolio looks better in {latest} than in {first}, but mostly "
       "because projects with a worse figure left. The portfolio itself did not become better."},
      {"portfolio_progress.better_by_joiners_found",
       "{ratio, select, low_confidence{Het aandeel projecten met weinig vertrouwen} "
       "high_confidence{Het aandeel projecten met veel vertrouwen} other{De kosten naast het "
       "jaarbudget}} in de portefeuille lijkt in {latest} beter dan in {first}, maar vooral "
       "doordat er projecten met een beter cijfer bijkwamen.",
       "{ratio, select, low_confidence{The share of projects with low confidence} "
       "high_confidence{The share of projects with high confidence} other{The cost beside the "
       "budget of the year}} in the portfolio looks better in {latest} than in {first}, but mostly "
       "because projects with a better figure came."},
  };
  return all;
}

}  // namespace vlecht::words
