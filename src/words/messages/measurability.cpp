// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> measurability_messages() {
  static constexpr Message all[] = {
      {"measurability.indicator",
       "Er staat niet bij waaraan te meten is of het doel is gehaald. Noem een indicator: iets "
       "dat te tellen is, zoals ‘dagen tot een melding is opgelost’.",
       "It does not say by what can be measured whether the goal was reached. Name an indicator: "
       "something that can be counted, such as ‘days until a call is solved’."},
      {"measurability.unit",
       "De eenheid ontbreekt: niemand weet wat de getallen betekenen. Schrijf de eenheid op, "
       "zoals %, dagen, aantal of cijfer 1-10.",
       "The unit is missing: nobody knows what the numbers mean. Write down the unit, such as %, "
       "days, number or mark 1-10."},
      {"measurability.baseline_value",
       "De nulmeting ontbreekt: niemand weet waar het begon. Meet de stand van nu en schrijf die "
       "op als nulmeting.",
       "The baseline is missing: nobody knows where it began. Measure the present value and "
       "write it down as the baseline."},
      {"measurability.baseline_date",
       "De datum van de nulmeting ontbreekt. Schrijf op welke dag de nulmeting is gedaan, zoals "
       "2019-01-31.",
       "The date of the baseline is missing. Write down on which day the baseline was measured, "
       "such as 2019-01-31."},
      {"measurability.target_value",
       "De streefwaarde ontbreekt: ‘beter’ is geen getal. Schrijf op welke waarde bereikt moet "
       "zijn.",
       "The target is missing: ‘better’ is no number. Write down which value must have been "
       "reached."},
      {"measurability.target_date",
       "De streefdatum ontbreekt: dan is het doel nooit te laat. Schrijf op welke dag de "
       "streefwaarde bereikt moet zijn, zoals 2022-12-31.",
       "The target date is missing: the goal is then never late. Write down on which day the "
       "target must have been reached, such as 2022-12-31."},
      {"measurability.direction",
       "De richting ontbreekt. Schrijf op of het beter is als de waarde omhoog of omlaag gaat.",
       "The direction is missing. Write down whether it is better when the value goes up or "
       "down."},
      {"measurability.owner",
       "Er is geen eigenaar: niemand is erop aan te spreken. Noem de functie van wie "
       "verantwoordelijk is, zoals gemeentesecretaris.",
       "There is no owner: nobody can be asked about it. Name the function of whoever is "
       "responsible, such as municipal secretary."},
      {"measurability.source",
       "De gegevensbron ontbreekt: niemand kan de metingen nagaan. Schrijf op waar zij vandaan "
       "komen, zoals het meldingensysteem.",
       "The data source is missing: nobody can check the measurements. Write down where they "
       "come from, such as the ticket system."},
      {"measurability.frequency",
       "De frequentie ontbreekt. Schrijf op hoe vaak er gemeten wordt: dag, week, maand, "
       "kwartaal, halfjaar of jaar.",
       "The frequency is missing. Write down how often is measured: day, week, month, quarter, "
       "half year or year."},
      {"measurability.decision_ref",
       "Het besluit ontbreekt: het is niet te zien wie dit heeft vastgesteld. Noem het besluit "
       "en zijn datum, zoals ‘raadsbesluit 2019-11-20’.",
       "The decision is missing: it cannot be seen who adopted this. Name the decision and its "
       "date, such as ‘council decision 2019-11-20’."},
      {"measurability.kept_back",
       "Dit is niet te zien: {what, select, indicator{de indicator} unit{de eenheid} "
       "baseline_value{de nulmeting} baseline_date{de datum van de nulmeting} target_value{de "
       "streefwaarde} target_date{de streefdatum} direction{de richting} owner{de eigenaar} "
       "source{de gegevensbron} frequency{de frequentie} decision_ref{het besluit} lowest{de "
       "laagst mogelijke waarde} other{de hoogst mogelijke waarde}} (geheim, betwist of nog niet "
       "vastgesteld). Of het doel meetbaar is, hangt daarvan af. Vraag wanneer dit openbaar of "
       "vast is.",
       "This cannot be seen: {what, select, indicator{the indicator} unit{the unit} "
       "baseline_value{the baseline} baseline_date{the date of the baseline} target_value{the "
       "target} target_date{the target date} direction{the direction} owner{the owner} "
       "source{the data source} frequency{the frequency} decision_ref{the decision} lowest{the "
       "lowest possible value} other{the highest possible value}} (withheld, disputed or not "
       "settled). Whether the goal can be measured depends on it. Ask when this will be public "
       "or settled."},
      {"measurability.unreadable",
       "‘{text}’ is niet te lezen als {what, select, indicator{de indicator} unit{de eenheid} "
       "baseline_value{de nulmeting} baseline_date{de datum van de nulmeting} target_value{de "
       "streefwaarde} target_date{de streefdatum} direction{de richting} owner{de eigenaar} "
       "source{de gegevensbron} frequency{de frequentie} decision_ref{het besluit} lowest{de "
       "laagst mogelijke waarde} other{de hoogst mogelijke waarde}}. Schrijf een getal als 97,5 "
       "(zonder punt tussen duizendtallen), een dag als 2020-12-31, een richting als omhoog of "
       "omlaag, een frequentie als maand.",
       "‘{text}’ cannot be read as {what, select, indicator{the indicator} unit{the unit} "
       "baseline_value{the baseline} baseline_date{the date of the baseline} target_value{the "
       "target} target_date{the target date} direction{the direction} owner{the owner} "
       "source{the data source} frequency{the frequency} decision_ref{the decision} lowest{the "
       "lowest possible value} other{the highest possible value}}. Write a number as 97.5 "
       "(without a mark between thousands), a day as 2020-12-31, a direction as up or down, a "
       "frequency as month."},
      {"measurability.target_contradicts_direction",
       "De streefwaarde {target_nl} ligt niet {direction, select, up{hoger} other{lager}} dan de "
       "nulmeting {baseline_nl}, terwijl de waarde {direction, select, up{omhoog} other{omlaag}} "
       "moet. Schrijf een streefwaarde {direction, select, up{boven} other{onder}} "
       "{baseline_nl}, of de andere richting.{baseline_en, select, other{}}{target_en, select, "
       "other{}}",
       "The target {target_en} is not {direction, select, up{higher} other{lower}} than the "
       "baseline {baseline_en}, although the value must go {direction}. Write a target "
       "{direction, select, up{above} other{below}} {baseline_en}, or the other "
       "direction.{baseline_nl, select, other{}}{target_nl, select, other{}}"},
      {"measurability.target_date_not_after_baseline",
       "De streefdatum {target} ligt niet na de nulmeting van {baseline}. Schrijf een "
       "streefdatum na {baseline}, of de goede datum van de nulmeting.",
       "The target date {target} is not after the baseline of {baseline}. Write a target date "
       "after {baseline}, or the right date of the baseline."},
      {"measurability.percentage_out_of_range",
       "De {which, select, target{streefwaarde} other{nulmeting}} {value_nl}% kan niet: een "
       "percentage ligt hier {limits, select, both{tussen {lowest_nl} en {highest_nl}} "
       "lowest{niet onder {lowest_nl}} other{niet boven {highest_nl}}}. Schrijf een percentage "
       "{limits, select, both{tussen {lowest_nl} en {highest_nl}} lowest{niet onder {lowest_nl}} "
       "other{niet boven {highest_nl}}}, of noem de laagst en hoogst mogelijke waarde als die "
       "anders zijn.{highest_en, select, other{}}{lowest_en, select, other{}}{value_en, select, "
       "other{}}",
       "The {which, select, target{target} other{baseline}} {value_en}% cannot be: a percentage "
       "lies {limits, select, both{between {lowest_en} and {highest_en}} lowest{not below "
       "{lowest_en}} other{not above {highest_en}}} here. Write a percentage {limits, select, "
       "both{between {lowest_en} and {highest_en}} lowest{not below {lowest_en}} other{not above "
       "{highest_en}}}, or state the lowest and highest possible value if they are "
       "different.{highest_nl, select, other{}}{lowest_nl, select, other{}}{value_nl, select, "
       "other{}}"},
      {"measurability.value_out_of_range",
       "De {which, select, target{streefwaarde} other{nulmeting}} {value_nl} kan niet: de "
       "indicator ligt {limits, select, both{tussen {lowest_nl} en {highest_nl}} lowest{niet "
       "onder {lowest_nl}} other{niet boven {highest_nl}}}. Schrijf een waarde die kan "
       "voorkomen, of verbeter de laagst en hoogst mogelijke waarde.{highest_en, select, "
       "other{}}{lowest_en, select, other{}}{value_en, select, other{}}",
       "The {which, select, target{target} other{baseline}} {value_en} cannot be: the indicator "
       "lies {limits, select, both{between {lowest_en} and {highest_en}} lowest{not below "
       "{lowest_en}} other{not above {highest_en}}}. Write a value that can occur, or correct "
       "the lowest and highest possible value.{highest_nl, select, other{}}{lowest_nl, select, "
       "other{}}{value_nl, select, other{}}"},
      {"measurability.limits_contradict",
       "De laagst mogelijke waarde {lowest_nl} ligt niet onder de hoogst mogelijke {highest_nl}. "
       "Schrijf de laagste eerst, of laat ze weg.{highest_en, select, other{}}{lowest_en, "
       "select, other{}}",
       "The lowest possible value {lowest_en} is not below the highest possible {highest_en}. "
       "Write the lowest first, or leave them out.{highest_nl, select, other{}}{lowest_nl, "
       "select, other{}}"},
      {"measurability.fewer_than_4_measurements_before_target",
       "Na de nulmeting van {baseline} {count, plural, =0{komt er geen meting} one{komt er één "
       "meting} other{komen er # metingen}} tot en met de streefdatum {target}: te weinig om op "
       "tijd bij te sturen. Nodig zijn er 4. {enough, select, geen{Schrijf een latere "
       "streefdatum.} dag{Meet elke dag, of schrijf een latere streefdatum.} week{Meet elke "
       "week, of schrijf een latere streefdatum.} maand{Meet elke maand, of schrijf een latere "
       "streefdatum.} kwartaal{Meet elk kwartaal, of schrijf een latere streefdatum.} "
       "halfjaar{Meet elk halfjaar, of schrijf een latere streefdatum.} other{Meet elk jaar, of "
       "schrijf een latere streefdatum.}}",
       "After the baseline of {baseline} {count, plural, =0{there is no measurement} one{there "
       "is one measurement} other{there are # measurements}} up to the target date {target}: too "
       "few to correct in time. 4 are needed. {enough, select, geen{Write a later target date.} "
       "dag{Measure daily, or write a later target date.} week{Measure weekly, or write a later "
       "target date.} maand{Measure monthly, or write a later target date.} kwartaal{Measure "
       "quarterly, or write a later target date.} halfjaar{Measure half-yearly, or write a later "
       "target date.} other{Measure yearly, or write a later target date.}}"},
      {"measurability.typed_verdict",
       "Zoals het nu is ingevuld is het doel {verdict, select, "
       "measurable{meetbaar} partly{deels meetbaar} not_measurable{niet meetbaar} other{niet te "
       "beoordelen}}.",
       "As it is filled in now the goal {verdict, select, "
       "measurable{is measurable} partly{is partly measurable} not_measurable{is not measurable} "
       "other{cannot be judged}}."},
      {"measurability.goals_in_circle",
       "Van deze doelen heeft elk het volgende als hoofddoel, in een kring: {goals}. Hoe zij "
       "ervoor staan, is zo niet te zeggen. Verbeter het hoofddoel van een van hen.",
       "Each of these goals has the next as its main goal, in a circle: {goals}. How they stand "
       "cannot be told that way. Correct the main goal of one of them."},
      {"measurability.points_at_nothing",
       "{from_nl} verwijst naar {what, select, plan{beleidsplan} goal{doel} other{indicator}} "
       "{code}, maar dat staat niet in het dossier. Lees het in, of verbeter de korte "
       "naam.{from_en, select, other{}}",
       "{from_en} refers to {what, select, plan{policy plan} goal{goal} other{indicator}} "
       "{code}, but that is not in the dossier. Import it, or correct the short name.{from_nl, "
       "select, other{}}"},
  };
  return all;
}

}  // namespace vlecht::words
