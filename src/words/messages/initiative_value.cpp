// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> initiative_value_messages() {
  static constexpr Message all[] = {
      {"goal_progress.heading_value", "Werk en geld van initiatieven",
       "Work and money of initiatives"},
      {"goal_progress.value_sentence",
       "{name}, op {day}: voor elke uitgegeven euro is {per_euro} aan gepland werk af, en van wat "
       "toen af moest zijn is {share} af.{has_end, select, yes{ In dit tempo is het klaar op "
       "{end}; "
       "gepland was {planned_end}.} other{}}",
       "{name}, on {day}: for every euro spent {per_euro} of planned work is done, and of what had "
       "to be done by then {share} is done.{has_end, select, yes{ At this pace it is finished on "
       "{end}; planned was {planned_end}.} other{}}"},
      {"goal_progress.table_value_now", "Wat af is naast wat het kostte (bedragen vanaf het begin)",
       "What is done beside what it cost (amounts from the start)"},
      {"goal_progress.table_value_completion", "Wat het gaat kosten: drie ramingen",
       "What it will cost: three estimates"},
      {"goal_progress.column.value_initiative", "initiatief", "initiative"},
      {"goal_progress.column.value_reported", "gemeld op", "reported on"},
      {"goal_progress.column.value_planned", "geplande waarde", "planned value"},
      {"goal_progress.column.value_earned", "verdiende waarde", "earned value"},
      {"goal_progress.column.value_actual", "werkelijke kosten", "actual cost"},
      {"goal_progress.column.value_cpi", "werk per euro (CPI)", "work per euro (CPI)"},
      {"goal_progress.column.value_spi", "werk naast plan (SPI)", "work beside plan (SPI)"},
      {"goal_progress.column.value_spi_time", "tijd naast plan (SPI(t))",
       "time beside plan (SPI(t))"},
      {"goal_progress.column.value_budget", "budget", "budget"},
      {"goal_progress.column.value_eac_budgeted", "als de rest volgens budget gaat",
       "if the rest goes as budgeted"},
      {"goal_progress.column.value_eac_cpi", "als de rest gaat zoals tot nu toe",
       "if the rest goes as it did until now"},
      {"goal_progress.column.value_eac_both", "als ook de vertraging geld kost",
       "if the delay costs money too"},
      {"goal_progress.column.value_tcpi", "nodig om binnen budget te blijven (TCPI)",
       "needed to stay within budget (TCPI)"},
      {"goal_progress.column.value_outside_half", "kosten: de helft bleef onder",
       "cost: half stayed below"},
      {"goal_progress.column.value_outside_most", "kosten: 80% bleef onder",
       "cost: 80% stayed below"},
      {"goal_progress.table_value_ends", "Wanneer het klaar is, en wat andere projecten kostten",
       "When it is finished, and what other projects cost"},
      {"goal_progress.column.value_end_planned", "gepland einde", "planned end"},
      {"goal_progress.column.value_end_at_pace", "einde in dit tempo", "end at this pace"},
      {"goal_progress.value_meaning",
       "Boven 1 gaat beter dan gepland, onder 1 slechter. De drie ramingen staan naast elkaar "
       "omdat "
       "niemand weet welke uitkomt. De waarde van het werk is die van het plan: of het de inwoner "
       "iets oplevert, staat bij de indicatoren.",
       "Above 1 goes better than planned, below 1 worse. The three estimates stand side by side "
       "because nobody knows which one will come true. The value of the work is that of the plan: "
       "whether it brings inhabitants anything is with the indicators."},
      {"goal_progress.no_value.not_supplied", "niet opgegeven", "not supplied"},
      {"goal_progress.no_value.negative", "een bedrag is negatief", "an amount is negative"},
      {"goal_progress.no_value.over_budget", "er is meer verdiend dan het hele budget",
       "more was earned than the whole budget"},
      {"goal_progress.no_value.nothing_earned", "er is nog niets af", "nothing is done yet"},
      {"goal_progress.no_value.nothing_planned", "er hoefde nog niets af te zijn",
       "nothing had to be done yet"},
      {"goal_progress.no_value.nothing_spent", "er is nog niets uitgegeven",
       "nothing was spent yet"},
      {"goal_progress.no_value.budget_spent", "het budget is al op", "the budget is spent already"},
      {"goal_progress.no_value.not_begun", "nog niet begonnen", "not begun yet"},
      {"goal_progress.no_value.plan_out_of_order", "het plan ontbreekt of loopt niet op",
       "the plan is missing or does not rise"},
      {"goal_progress.no_value.beyond_plan", "er is meer af dan er ooit gepland was",
       "more is done than was ever planned"},
      {"goal_progress.no_value.too_large", "te groot om te berekenen", "too large to compute"},
  };
  return all;
}

}  // namespace vlecht::words
