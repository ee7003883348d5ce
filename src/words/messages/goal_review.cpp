// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

// What a file of goals, indicators, baselines or targets says of measurability by itself.
std::span<const Message> goal_review_messages() {
  static constexpr Message all[] = {
      {"goal_review.goal_without_owner",
       "Bij {count, plural, one{# doel} other{# doelen}} (rij {rows}: {codes}) staat geen "
       "eigenaar. Noem er een, of geef elke indicator van het doel een eigenaar; anders is het "
       "doel deels meetbaar.",
       "{count, plural, one{# goal} other{# goals}} (row {rows}: {codes}) without an owner. Name "
       "one, or give each indicator of the goal an owner; else the goal can be measured only "
       "partly."},
      {"goal_review.goal_without_decision",
       "Bij {count, plural, one{# doel} other{# doelen}} (rij {rows}: {codes}) staat geen "
       "besluit. Noem er een, of noem het bij het beleidsplan of bij elke streefwaarde; anders "
       "is het doel deels meetbaar.",
       "{count, plural, one{# goal} other{# goals}} (row {rows}: {codes}) without a decision. "
       "Name one, or name it at the policy plan or at each target; else the goal can be measured "
       "only partly."},
      {"goal_review.own_parent",
       "Bij {count, plural, one{# doel} other{# doelen}} (rij {rows}: {codes}) is het hoofddoel "
       "het doel zelf. Noem het doel waarvan het een deel is, of laat het leeg.",
       "{count, plural, one{# goal} other{# goals}} (row {rows}: {codes}) with itself as the "
       "main goal. Name the goal that it is part of, or leave it empty."},
      {"goal_review.indicator_without_goal",
       "{count, plural, one{# indicator} other{# indicatoren}} (rij {rows}: {codes}) zonder "
       "doel: niet te zien is waarover zij iets zeggen. Noem bij elke indicator het doel.",
       "{count, plural, one{# indicator} other{# indicators}} (row {rows}: {codes}) without a "
       "goal: it cannot be seen what they say something about. Name the goal of each indicator."},
      {"goal_review.indicator_without_unit",
       "{count, plural, one{# indicator} other{# indicatoren}} (rij {rows}: {codes}) zonder "
       "eenheid: niet meetbaar, want niemand weet wat de getallen betekenen. Schrijf de eenheid "
       "op, zoals %, dagen of cijfer 1-10.",
       "{count, plural, one{# indicator} other{# indicators}} (row {rows}: {codes}) without a "
       "unit: cannot be measured, because nobody knows what the numbers mean. Write down the "
       "unit, such as %, days or mark 1-10."},
      {"goal_review.indicator_without_direction",
       "{count, plural, one{# indicator} other{# indicatoren}} (rij {rows}: {codes}) zonder "
       "richting: deels meetbaar. Schrijf op of het beter is als de waarde omhoog of omlaag "
       "gaat.",
       "{count, plural, one{# indicator} other{# indicators}} (row {rows}: {codes}) without a "
       "direction: can be measured only partly. Write down whether it is better when the value "
       "goes up or down."},
      {"goal_review.indicator_without_source",
       "{count, plural, one{# indicator} other{# indicatoren}} (rij {rows}: {codes}) zonder "
       "gegevensbron: deels meetbaar, want niemand kan de metingen nagaan. Schrijf op waar zij "
       "vandaan komen.",
       "{count, plural, one{# indicator} other{# indicators}} (row {rows}: {codes}) without a "
       "data source: can be measured only partly, because nobody can check the measurements. "
       "Write down where they come from."},
      {"goal_review.indicator_without_frequency",
       "{count, plural, one{# indicator} other{# indicatoren}} (rij {rows}: {codes}) zonder "
       "frequentie: deels meetbaar. Schrijf op hoe vaak er gemeten wordt, zoals maand of "
       "kwartaal.",
       "{count, plural, one{# indicator} other{# indicators}} (row {rows}: {codes}) without a "
       "frequency: can be measured only partly. Write down how often is measured, such as month "
       "or quarter."},
      {"goal_review.indicator_without_owner",
       "{count, plural, one{# indicator} other{# indicatoren}} (rij {rows}: {codes}) zonder "
       "eigenaar. Dan geldt de eigenaar van het doel; is die er ook niet, dan is het doel deels "
       "meetbaar.",
       "{count, plural, one{# indicator} other{# indicators}} (row {rows}: {codes}) without an "
       "owner. The owner of the goal counts then; if there is none either, the goal can be "
       "measured only partly."},
      {"goal_review.limits_contradict",
       "{count, plural, one{# indicator} other{# indicatoren}} (rij {rows}: {codes}) waarvan de "
       "laagst mogelijke waarde niet onder de hoogst mogelijke ligt. Schrijf de laagste eerst, "
       "of laat ze weg.",
       "{count, plural, one{# indicator} other{# indicators}} (row {rows}: {codes}) of which the "
       "lowest possible value is not below the highest. Write the lowest first, or leave them "
       "out."},
      {"goal_review.baseline_without_value",
       "{count, plural, one{# nulmeting} other{# nulmetingen}} (rij {rows}: {codes}) zonder "
       "waarde: deels meetbaar, want niemand weet waar het begon. Meet de stand van nu en "
       "schrijf die op.",
       "{count, plural, one{# baseline} other{# baselines}} (row {rows}: {codes}) without a "
       "value: can be measured only partly, because nobody knows where it began. Measure the "
       "present value and write it down."},
      {"goal_review.baseline_without_day",
       "{count, plural, one{# nulmeting} other{# nulmetingen}} (rij {rows}: {codes}) zonder dag: "
       "deels meetbaar. Schrijf op welke dag is gemeten, zoals 2019-01-31.",
       "{count, plural, one{# baseline} other{# baselines}} (row {rows}: {codes}) without a day: "
       "can be measured only partly. Write down on which day was measured, such as 2019-01-31."},
      {"goal_review.target_without_value",
       "{count, plural, one{# streefwaarde} other{# streefwaarden}} (rij {rows}: {codes}) zonder "
       "waarde: niet meetbaar. Schrijf op welke waarde bereikt moet zijn.",
       "{count, plural, one{# target} other{# targets}} (row {rows}: {codes}) without a value: "
       "cannot be measured. Write down which value must have been reached."},
      {"goal_review.target_without_day",
       "{count, plural, one{# streefwaarde} other{# streefwaarden}} (rij {rows}: {codes}) zonder "
       "streefdatum: niet meetbaar, want het doel is dan nooit te laat. Schrijf op welke dag de "
       "waarde bereikt moet zijn.",
       "{count, plural, one{# target} other{# targets}} (row {rows}: {codes}) without a target "
       "date: cannot be measured, because the goal is then never late. Write down on which day "
       "the value must have been reached."},
      {"goal_review.target_not_after_decision",
       "{count, plural, one{# streefwaarde} other{# streefwaarden}} (rij {rows}: {codes}) met "
       "een streefdatum die niet na het besluit ligt. Kijk in het besluit welke dag klopt.",
       "{count, plural, one{# target} other{# targets}} (row {rows}: {codes}) with a target date "
       "that is not after the decision. See in the decision which day is right."},
      {"goal_review.changed_without_decision",
       "{count, plural, one{# streefwaarde} other{# streefwaarden}} (rij {rows}: {codes}) die "
       "een eerdere vervangen zonder besluit. Noem het besluit: anders is niet te zien wie het "
       "doel heeft bijgesteld.",
       "{count, plural, one{# target} other{# targets}} (row {rows}: {codes}) that replace an "
       "earlier one without a decision. Name the decision: else it cannot be seen who changed "
       "the goal."},
      {"goal_review.target_without_decision",
       "{count, plural, one{# streefwaarde} other{# streefwaarden}} (rij {rows}: {codes}) zonder "
       "besluit. Dan geldt het besluit over het doel of het beleidsplan; is dat er ook niet, dan "
       "is het doel deels meetbaar.",
       "{count, plural, one{# target} other{# targets}} (row {rows}: {codes}) without a "
       "decision. The decision on the goal or the policy plan counts then; if there is none "
       "either, the goal can be measured only partly."},
  };
  return all;
}

}  // namespace vlecht::words
