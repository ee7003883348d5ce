// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

// Per rule what it found, and what to ask the supplier.
std::span<const Message> service_level_check_messages() {
  static constexpr Message all[] = {
      {"service_level_check.formula_yields_unavailability",
       "De formule levert op welk deel van de tijd de dienst niet werkt. {has_example, select, "
       "yes{In een maand met {agreed_nl} en {down_nl} storing komt er {printed_nl}% uit, terwijl "
       "{meant_nl}% bedoeld is.} other{Een hoog getal is dan slecht, en de norm zegt het "
       "omgekeerde.}}{agreed_en, select, other{}}{down_en, select, other{}}{meant_en, select, "
       "other{}}{printed_en, select, other{}}",
       "The formula yields in which share of the time the service does not work. {has_example, "
       "select, yes{In a month of {agreed_en} with {down_en} of outage it yields {printed_en}%, "
       "while {meant_en}% is meant.} other{A high number is then bad, and the target says the "
       "opposite.}}{agreed_nl, select, other{}}{down_nl, select, other{}}{meant_nl, select, "
       "other{}}{printed_nl, select, other{}}"},
      {"service_level_check.ask.formula_yields_unavailability",
       "Zet de formule recht: (afgesproken tijd − storingstijd) ÷ afgesproken tijd × 100.",
       "Put the formula right: (agreed time − time down) ÷ agreed time × 100."},
      {"service_level_check.promise_not_measured",
       "Beloofd is {promised_nl} per maand, {is_all, select, yes{en niets daarvan telt mee} "
       "other{maar {unmeasured_nl} daarvan ({share_nl}%) telt niet mee}}. De formule telt "
       "{counted_nl} van de {month_nl} in een maand van 30 dagen.{counted_en, select, "
       "other{}}{month_en, select, other{}}{promised_en, select, other{}}{share_en, select, "
       "other{}}{unmeasured_en, select, other{}}",
       "Promised is {promised_en} a month, {is_all, select, yes{and nothing of it counts} "
       "other{but {unmeasured_en} of it ({share_en}%) does not count}}. The formula counts "
       "{counted_en} of the {month_en} in a month of 30 days.{counted_nl, select, "
       "other{}}{month_nl, select, other{}}{promised_nl, select, other{}}{share_nl, select, "
       "other{}}{unmeasured_nl, select, other{}}"},
      {"service_level_check.ask.promise_not_measured",
       "Laat de formule alle beloofde uren tellen, of spreek apart af hoe de andere uren worden "
       "gemeten.",
       "Have the formula count all promised hours, or agree separately how the other hours are "
       "measured."},
      {"service_level_check.counts_more_than_promised",
       "De formule telt {extra_nl} per maand mee waarin niets is beloofd. Een storing in de "
       "beloofde uren weegt daardoor minder.{extra_en, select, other{}}",
       "The formula counts {extra_en} a month in which nothing is promised. An outage in the "
       "promised hours weighs less by it.{extra_nl, select, other{}}"},
      {"service_level_check.ask.counts_more_than_promised",
       "Laat de formule alleen de beloofde uren tellen.",
       "Have the formula count the promised hours only."},
      {"service_level_check.norm_breaks_first",
       "Eén storing mag {longest_nl} duren en raakt dan tot {hit_nl} van de afgesproken tijd. De "
       "norm laat per {period, select, maand{maand} kwartaal{kwartaal} jaar{jaar} other{periode}} "
       "maar {allowed_nl} toe: een storing die mag, kan de norm al breken.{allowed_en, select, "
       "other{}}{hit_en, select, other{}}{longest_en, select, other{}}",
       "One outage may last {longest_en} and then hits up to {hit_en} of the agreed time. The "
       "target allows only {allowed_en} per {period, select, maand{month} kwartaal{quarter} "
       "jaar{year} other{period}}: an outage that is allowed can already break the "
       "target.{allowed_nl, select, other{}}{hit_nl, select, other{}}{longest_nl, select, "
       "other{}}"},
      {"service_level_check.ask.norm_breaks_first",
       "Maak de langste storing korter dan wat de norm toelaat, of zeg welke van de twee voorgaat.",
       "Make the longest outage shorter than what the target allows, or say which of the two goes "
       "first."},
      {"service_level_check.maintenance_takes_all",
       "Tot {limit_nl} onderhoud per periode telt niet mee. Dat is niet minder dan de hele "
       "afgesproken tijd van {agreed_nl}.{agreed_en, select, other{}}{limit_en, select, other{}}",
       "Up to {limit_en} of maintenance per period does not count. That is no less than the whole "
       "agreed time of {agreed_en}.{agreed_nl, select, other{}}{limit_nl, select, other{}}"},
      {"service_level_check.ask.maintenance_takes_all",
       "Spreek een grens af die past, zoals 4 uur per maand.",
       "Agree on a limit that fits, such as 4 hours a month."},
      {"service_level_check.report_period_differs",
       "De norm geldt per {period, select, maand{maand} kwartaal{kwartaal} jaar{jaar} "
       "other{periode}}, maar {count, plural, one{1 rapportage gaat} other{# rapportages gaan}} "
       "over een andere periode, zoals {from} tot en met {through}.",
       "The target counts per {period, select, maand{month} kwartaal{quarter} jaar{year} "
       "other{period}}, but {count, plural, one{1 report is} other{# reports are}} about another "
       "period, such as {from} up to and including {through}."},
      {"service_level_check.ask.report_period_differs",
       "Vraag cijfers over dezelfde periode als de norm.",
       "Ask for figures over the same period as the target."},
      {"service_level_check.outage_class_empty",
       "De klasse langer dan {from} en hoogstens {to} minuten bevat geen enkele duur.",
       "The class longer than {from} and at most {to} minutes holds no length at all."},
      {"service_level_check.ask.outage_class_empty", "Verbeter de grenzen van deze klasse.",
       "Mend the limits of this class."},
      {"service_level_check.outage_classes_overlap",
       "Een storing {has_end, select, yes{langer dan {from} en hoogstens {to} minuten} "
       "other{langer dan {from} minuten}} valt in twee klassen.",
       "An outage {has_end, select, yes{longer than {from} and at most {to} minutes} other{longer "
       "than {from} minutes}} falls in two classes."},
      {"service_level_check.ask.outage_classes_overlap",
       "Laat elke klasse beginnen waar de vorige eindigt.",
       "Let each class begin where the one before it ends."},
      {"service_level_check.outage_class_above_limit",
       "Een storing langer dan {from} minuten mag {allowed, plural, one{1 keer} other{# keer}}, "
       "maar een storing mag hoogstens {longest_nl} duren.{longest_en, select, other{}}",
       "An outage longer than {from} minutes is allowed {allowed, plural, one{once} other{# "
       "times}}, but an outage may last at most {longest_en}.{longest_nl, select, other{}}"},
      {"service_level_check.ask.outage_class_above_limit", "Vraag welke van de twee geldt.",
       "Ask which of the two holds."},
      {"service_level_check.user_range_empty",
       "Van {from} tot en met {to} gebruikers bevat geen enkel aantal.",
       "From {from} up to and including {to} users holds no number at all."},
      {"service_level_check.ask.user_range_empty", "Verbeter de grenzen van deze prioriteit.",
       "Mend the limits of this priority."},
      {"service_level_check.priorities_overlap",
       "Een storing bij {sort, select, one{precies {from, plural, one{1 gebruiker} other{# "
       "gebruikers}}} range{{from} tot en met {to} gebruikers} other{{from} of meer gebruikers}} "
       "valt onder {first} en onder {second}.",
       "An outage for {sort, select, one{exactly {from, plural, one{1 user} other{# users}}} "
       "range{{from} up to and including {to} users} other{{from} or more users}} falls under "
       "{first} and under {second}."},
      {"service_level_check.ask.priorities_overlap",
       "Laat elk aantal gebruikers onder één prioriteit vallen.",
       "Let each number of users fall under one priority."},
      {"service_level_check.escalation_after_resolution",
       "De melding gaat pas na {escalation_nl} naar een hogere prioriteit, terwijl zij na "
       "{resolution_nl} opgelost moet zijn.{escalation_en, select, other{}}{resolution_en, select, "
       "other{}}",
       "The ticket gets a higher priority only after {escalation_en}, while it must be resolved "
       "after {resolution_en}.{escalation_nl, select, other{}}{resolution_nl, select, other{}}"},
      {"service_level_check.ask.escalation_after_resolution",
       "Laat de opschaling ruim voor het einde van de oplostijd komen.",
       "Have the escalation come well before the end of the resolution time."},
      {"service_level_check.resolution_not_after_reaction",
       "Oplossen moet binnen {resolution_nl}, en reageren mag {reaction_nl} duren. De reactietijd "
       "zegt dan niets.{reaction_en, select, other{}}{resolution_en, select, other{}}",
       "It must be resolved within {resolution_en}, and the reaction may take {reaction_en}. The "
       "reaction time then says nothing.{reaction_nl, select, other{}}{resolution_nl, select, "
       "other{}}"},
      {"service_level_check.ask.resolution_not_after_reaction",
       "Maak de reactietijd korter dan de oplostijd.",
       "Make the reaction time shorter than the resolution time."},
      {"service_level_check.reaction_ends_where_it_starts",
       "De reactietijd begint pas als het werk begint, en dan is zij al voorbij. Zij meet niets.",
       "The reaction time begins only when the work begins, and then it is over already. It "
       "measures nothing."},
      {"service_level_check.ask.reaction_ends_where_it_starts",
       "Laat de reactietijd beginnen bij de melding.",
       "Have the reaction time begin when the ticket is reported."},
      {"service_level_check.higher_priority_slower",
       "{which, select, reaction_minutes{Reageren} other{Oplossen}} mag hier {slow_nl} duren, en "
       "bij de lagere prioriteit {lower} maar {fast_nl}.{fast_en, select, other{}}{slow_en, "
       "select, other{}}",
       "{which, select, reaction_minutes{The reaction} other{The resolution}} may take {slow_en} "
       "here, and only {fast_en} for the lower priority {lower}.{fast_nl, select, "
       "other{}}{slow_nl, select, other{}}"},
      {"service_level_check.ask.higher_priority_slower", "Vraag of de twee tijden verwisseld zijn.",
       "Ask whether the two times have changed places."},
      {"service_level_check.credit_falls_with_availability",
       "Onder {high_nl}% is de korting {credit_high_nl}%, en onder {low_nl}% nog maar "
       "{credit_low_nl}%: hoe slechter, hoe minder korting.{credit_high_en, select, "
       "other{}}{credit_low_en, select, other{}}{high_en, select, other{}}{low_en, select, "
       "other{}}",
       "Below {high_en}% the credit is {credit_high_en}%, and below {low_en}% only "
       "{credit_low_en}%: the worse it is, the lower the credit.{credit_high_nl, select, "
       "other{}}{credit_low_nl, select, other{}}{high_nl, select, other{}}{low_nl, select, "
       "other{}}"},
      {"service_level_check.ask.credit_falls_with_availability",
       "Laat de korting oplopen naarmate de beschikbaarheid daalt.",
       "Have the credit rise as the availability falls."},
      {"service_level_check.credit_above_cap",
       "Een korting van {credit_nl}% is hoger dan het maximum van {cap_nl}%: dat deel wordt nooit "
       "betaald.{cap_en, select, other{}}{credit_en, select, other{}}",
       "A credit of {credit_en}% is higher than the cap of {cap_en}%: that part is never "
       "paid.{cap_nl, select, other{}}{credit_nl, select, other{}}"},
      {"service_level_check.ask.credit_above_cap", "Verhoog het maximum of verlaag de korting.",
       "Raise the cap or lower the credit."},
      {"service_level_check.credit_while_met",
       "Er is al korting onder {below_nl}%, terwijl de norm {target_nl}% is: ook wie de norm "
       "haalt, moet korting geven.{below_en, select, other{}}{target_en, select, other{}}",
       "There is a credit below {below_en}% already, while the target is {target_en}%: who meets "
       "the target must give a credit too.{below_nl, select, other{}}{target_nl, select, other{}}"},
      {"service_level_check.ask.credit_while_met", "Laat de eerste korting beginnen bij de norm.",
       "Have the first credit begin at the target."},
      {"service_level_check.levels_denied",
       "Het register zegt dat er geen SLA bij dit contract hoort, maar er zijn wel niveaus "
       "afgesproken.",
       "The register says that no SLA belongs to this contract, but levels were agreed."},
      {"service_level_check.ask.levels_denied",
       "Verbeter het register, of vraag bij welk contract de niveaus horen.",
       "Mend the register, or ask to which contract the levels belong."},
      {"service_level_check.contract_unknown",
       "Het contract staat niet in het register. Looptijd, opzegtermijn, exitplan en papieren zijn "
       "niet te beoordelen.",
       "The contract is not in the register. Its term, notice, exit plan and papers cannot be "
       "judged."},
      {"service_level_check.ask.contract_unknown",
       "Leg het contract zelf vast: leverancier, looptijd, opzegtermijn.",
       "Record the contract itself: supplier, term, notice."},
      {"service_level_check.levels_missing",
       "Er hoort een SLA bij dit contract, maar er is geen enkel niveau vastgelegd.",
       "An SLA belongs to this contract, but not one level is recorded."},
      {"service_level_check.ask.levels_missing", "Vraag de SLA op en leg de niveaus vast.",
       "Ask for the SLA and record its levels."},
      {"service_level_check.level_missing",
       "Voor deze dienst zijn er kortingen of klassen van storingen, maar geen norm en geen manier "
       "van tellen.",
       "Of this service there are credits or outage classes, but no target and no way of "
       "counting."},
      {"service_level_check.ask.level_missing", "Spreek een norm af, en hoe die wordt geteld.",
       "Agree on a target, and on how it is counted."},
      {"service_level_check.target_missing",
       "Er is geen norm. Wat de leverancier ook levert, het is nooit te weinig.",
       "There is no target. Whatever the supplier delivers, it is never too little."},
      {"service_level_check.ask.target_missing", "Spreek een percentage af.",
       "Agree on a percentage."},
      {"service_level_check.formula_not_named",
       "Er staat niet bij wat de formule oplevert. Of die klopt, kan niemand nagaan.",
       "It does not say what the formula yields. Nobody can check whether it is right."},
      {"service_level_check.ask.formula_not_named",
       "Schrijf de formule uit, met een voorbeeld in getallen.",
       "Write the formula out, with an example in numbers."},
      {"service_level_check.hours_not_described",
       "Van de servicetijden ‘{hours}’ staat nergens hoe laat zij beginnen en eindigen, of dat is "
       "niet te lezen.",
       "Of the service hours ‘{hours}’ it says nowhere when they begin and end, or that cannot be "
       "read."},
      {"service_level_check.ask.hours_not_described",
       "Leg vast op welke dagen en van hoe laat tot hoe laat.",
       "Record on which days and from when to when."},
      {"service_level_check.holidays_not_named",
       "De afspraak geldt niet op alle dagen, maar er staat niet bij wat er op feestdagen geldt.",
       "The agreement does not hold on all days, but it does not say what holds on holidays."},
      {"service_level_check.ask.holidays_not_named", "Noem de feestdagen.", "Name the holidays."},
      {"service_level_check.calendar_not_described",
       "Van de kalender ‘{name}’ is geen enkele feestdag vastgelegd.",
       "Of the calendar ‘{name}’ not one holiday is recorded."},
      {"service_level_check.ask.calendar_not_described", "Noem de feestdagen van deze kalender.",
       "Name the holidays of this calendar."},
      {"service_level_check.period_not_named",
       "Er staat niet bij over welke periode de norm geldt. Een slechte maand kan in een "
       "jaarcijfer verdwijnen.",
       "It does not say over which period the target counts. A bad month can disappear in a figure "
       "over a year."},
      {"service_level_check.ask.period_not_named", "Spreek een periode af, zoals de kalendermaand.",
       "Agree on a period, such as the calendar month."},
      {"service_level_check.measured_by_not_named", "Er staat niet bij wie meet.",
       "It does not say who measures."},
      {"service_level_check.ask.measured_by_not_named",
       "Spreek af wie meet, en dat u zelf ook mag meten.",
       "Agree on who measures, and that you may measure too."},
      {"service_level_check.measured_by_supplier_only",
       "Volgens de afspraak meet alleen de leverancier. Een tweede meting is niet afgesproken.",
       "By the agreement only the supplier measures. No second measurement was agreed."},
      {"service_level_check.ask.measured_by_supplier_only",
       "Meet zelf ook, en spreek af welke meting telt als zij verschillen.",
       "Measure too, and agree which measurement counts when they differ."},
      {"service_level_check.maintenance_not_named",
       "Er staat niet bij of gepland onderhoud meetelt als storing.",
       "It does not say whether planned maintenance counts as an outage."},
      {"service_level_check.ask.maintenance_not_named", "Spreek af of onderhoud meetelt.",
       "Agree whether maintenance counts."},
      {"service_level_check.maintenance_without_limit",
       "Gepland onderhoud telt niet mee, en er is geen grens. Hoe meer onderhoud, hoe hoger het "
       "cijfer.",
       "Planned maintenance does not count, and there is no limit. The more maintenance, the "
       "higher the figure."},
      {"service_level_check.ask.maintenance_without_limit",
       "Spreek af hoeveel onderhoud per periode hoogstens niet meetelt.",
       "Agree how much maintenance per period is left out at most."},
      {"service_level_check.maintenance_without_announcement",
       "Gepland onderhoud telt niet mee, ook als het niet vooraf is aangekondigd.",
       "Planned maintenance does not count, also when it was not announced."},
      {"service_level_check.ask.maintenance_without_announcement",
       "Spreek af hoeveel uur vooraf onderhoud bekend moet zijn.",
       "Agree how many hours ahead maintenance must be known."},
      {"service_level_check.outage_classes_gap",
       "Een storing {has_end, select, yes{langer dan {from} en hoogstens {to} minuten} "
       "other{langer dan {from} minuten}} valt in geen enkele klasse.",
       "An outage {has_end, select, yes{longer than {from} and at most {to} minutes} other{longer "
       "than {from} minutes}} falls in no class at all."},
      {"service_level_check.ask.outage_classes_gap",
       "Laat elke klasse beginnen waar de vorige eindigt, en zeg wat er daarboven geldt.",
       "Let each class begin where the one before it ends, and say what holds above."},
      {"service_level_check.no_consequence",
       "Er is geen korting als de norm niet wordt gehaald: missen heeft in geld geen gevolg.",
       "There is no credit when the target is not met: missing it has no consequence in money."},
      {"service_level_check.ask.no_consequence",
       "Spreek een korting af, of een ander gevolg dat vanzelf ingaat.",
       "Agree on a credit, or another consequence that comes by itself."},
      {"service_level_check.credit_leaves_gap",
       "De korting begint pas onder {below_nl}%, terwijl de norm {target_nl}% is. Daartussen heeft "
       "missen geen gevolg.{below_en, select, other{}}{target_en, select, other{}}",
       "The credit begins only below {below_en}%, while the target is {target_en}%. Between the "
       "two missing it has no consequence.{below_nl, select, other{}}{target_nl, select, other{}}"},
      {"service_level_check.ask.credit_leaves_gap", "Laat de eerste korting beginnen bij de norm.",
       "Have the first credit begin at the target."},
      {"service_level_check.credit_without_fee",
       "Er zijn kortingen, maar het bedrag waarover zij worden berekend staat er niet bij.",
       "There are credits, but not the amount on which they are computed."},
      {"service_level_check.ask.credit_without_fee",
       "Noem de vergoeding per maand voor deze dienst.", "Name the monthly fee for this service."},
      {"service_level_check.deadlines_missing", "Er zijn geen reactie- en oplostijden afgesproken.",
       "No reaction and resolution times were agreed."},
      {"service_level_check.ask.deadlines_missing",
       "Spreek per prioriteit een reactietijd en een oplostijd af.",
       "Agree on a reaction time and a resolution time for each priority."},
      {"service_level_check.clock_not_named",
       "Er staat niet bij of de tijd altijd loopt of alleen in de servicetijden. 8 uur kan één "
       "werkdag zijn, of één nacht.",
       "It does not say whether the time runs always or in the service hours only. 8 hours can be "
       "one working day, or one night."},
      {"service_level_check.ask.clock_not_named", "Spreek af op welke klok de tijd loopt.",
       "Agree on which clock the time runs."},
      {"service_level_check.clock_hours_not_named",
       "De tijd loopt alleen in de servicetijden, maar er staat niet bij welke dat zijn.",
       "The time runs in the service hours only, but it does not say which those are."},
      {"service_level_check.ask.clock_hours_not_named",
       "Noem de servicetijden waarin de klok loopt.",
       "Name the service hours in which the clock runs."},
      {"service_level_check.reaction_time_missing", "Er is geen reactietijd.",
       "There is no reaction time."},
      {"service_level_check.ask.reaction_time_missing", "Spreek een reactietijd af.",
       "Agree on a reaction time."},
      {"service_level_check.resolution_time_missing", "Er is geen oplostijd.",
       "There is no resolution time."},
      {"service_level_check.ask.resolution_time_missing", "Spreek een oplostijd af.",
       "Agree on a resolution time."},
      {"service_level_check.reaction_target_missing",
       "Er staat niet bij welk deel van de meldingen binnen de reactietijd moet zijn.",
       "It does not say which share of the tickets must be within the reaction time."},
      {"service_level_check.ask.reaction_target_missing", "Spreek een percentage af.",
       "Agree on a percentage."},
      {"service_level_check.resolution_target_missing",
       "Er staat niet bij welk deel van de meldingen binnen de oplostijd moet zijn.",
       "It does not say which share of the tickets must be within the resolution time."},
      {"service_level_check.ask.resolution_target_missing", "Spreek een percentage af.",
       "Agree on a percentage."},
      {"service_level_check.reaction_start_not_named",
       "Er staat niet bij waarmee de reactietijd begint.",
       "It does not say what the reaction time begins with."},
      {"service_level_check.ask.reaction_start_not_named",
       "Laat de reactietijd beginnen bij de melding.",
       "Have the reaction time begin when the ticket is reported."},
      {"service_level_check.reaction_starts_at_confirmation",
       "De reactietijd begint pas als de leverancier de melding bevestigt. Traag bevestigen blijft "
       "zo onzichtbaar.",
       "The reaction time begins only when the supplier confirms the ticket. Slow confirmation "
       "stays invisible."},
      {"service_level_check.ask.reaction_starts_at_confirmation",
       "Laat de reactietijd beginnen bij de melding.",
       "Have the reaction time begin when the ticket is reported."},
      {"service_level_check.priorities_gap",
       "Een storing bij {sort, select, one{precies {from, plural, one{1 gebruiker} other{# "
       "gebruikers}}} range{{from} tot en met {to} gebruikers} other{{from} of meer gebruikers}} "
       "valt onder geen enkele prioriteit.",
       "An outage for {sort, select, one{exactly {from, plural, one{1 user} other{# users}}} "
       "range{{from} up to and including {to} users} other{{from} or more users}} falls under no "
       "priority at all."},
      {"service_level_check.ask.priorities_gap",
       "Laat elk aantal gebruikers onder één prioriteit vallen.",
       "Let each number of users fall under one priority."},
      {"service_level_check.end_missing", "Er staat geen einddatum bij.", "It has no end date."},
      {"service_level_check.ask.end_missing", "Vraag wanneer het contract eindigt.",
       "Ask when the contract ends."},
      {"service_level_check.notice_missing", "Er staat geen opzegtermijn bij.",
       "It has no notice period."},
      {"service_level_check.ask.notice_missing",
       "Vraag hoeveel maanden vooraf opgezegd moet worden.",
       "Ask how many months ahead notice must be given."},
      {"service_level_check.exit_plan_missing",
       "Er is geen exitplan bekend, en geen dag waarop het er moet zijn.",
       "No exit plan is known, and no day by which it must be there."},
      {"service_level_check.ask.exit_plan_missing", "Spreek een dag af waarop het exitplan er is.",
       "Agree on a day by which the exit plan is there."},
      {"service_level_check.processing_agreement_missing", "Er is geen verwerkersovereenkomst.",
       "There is no processing agreement."},
      {"service_level_check.ask.processing_agreement_missing",
       "Ga na of de leverancier persoonsgegevens verwerkt, en sluit er dan een.",
       "Find out whether the supplier processes personal data, and if so conclude one."},
      {"service_level_check.assurance_missing",
       "Er staat niet bij tot wanneer er een assurancerapport (TPM) is.",
       "It does not say until when there is an assurance report."},
      {"service_level_check.ask.assurance_missing",
       "Vraag een assurancerapport, en om de hoeveel tijd er een nieuw komt.",
       "Ask for an assurance report, and how often a new one comes."},
      {"service_level_check.assurance_expired",
       "Het assurancerapport (TPM) gold tot en met {until}.",
       "The assurance report was valid up to and including {until}."},
      {"service_level_check.ask.assurance_expired", "Vraag een nieuw assurancerapport.",
       "Ask for a new assurance report."},
      {"service_level_check.hours_not_named",
       "Er staan geen servicetijden bij. De berekening gaat dan uit van dag en nacht, alle dagen.",
       "It names no service hours. What is computed then takes day and night, every day."},
      {"service_level_check.ask.hours_not_named", "Vraag of dag en nacht zo is bedoeld.",
       "Ask whether day and night is what is meant."},
      {"service_level_check.outage_limits_disagree",
       "Een storing mag {longest_nl} duren en raakt dan tot {hit_nl} van de afgesproken tijd; de "
       "norm laat per {period, select, maand{maand} kwartaal{kwartaal} jaar{jaar} other{periode}} "
       "{allowed_nl} toe. Een storing tussen die twee is te lang, maar haalt de norm.{allowed_en, "
       "select, other{}}{hit_en, select, other{}}{longest_en, select, other{}}",
       "An outage may last {longest_en} and then hits up to {hit_en} of the agreed time; the "
       "target allows {allowed_en} per {period, select, maand{month} kwartaal{quarter} jaar{year} "
       "other{period}}. An outage between the two is too long, but meets the target.{allowed_nl, "
       "select, other{}}{hit_nl, select, other{}}{longest_nl, select, other{}}"},
      {"service_level_check.ask.outage_limits_disagree", "Vraag welke van de twee telt.",
       "Ask which of the two counts."},
      {"service_level_check.longest_outage_missing",
       "Er is geen langste storing afgesproken. Alle storing die de norm toelaat, mag in één keer.",
       "No longest outage was agreed. All outage that the target allows may come at once."},
      {"service_level_check.ask.longest_outage_missing",
       "Spreek af hoe lang een storing hoogstens mag duren.",
       "Agree how long an outage may last at most."},
      {"service_level_check.partial_outage_not_named",
       "Er staat niet bij of de dienst ook neer is als een deel uitvalt, als die traag is of als "
       "de helpdesk onbereikbaar is.",
       "It does not say whether the service is down too when a part fails, when it is slow or when "
       "the helpdesk is out of reach."},
      {"service_level_check.ask.partial_outage_not_named", "Spreek af wat als storing telt.",
       "Agree what counts as an outage."},
      {"service_level_check.usual_holidays_missing",
       "In de kalender {count, plural, one{ontbreekt} other{ontbreken}}: {holidays_nl}. De klok "
       "loopt dan door.{holidays_en, select, other{}}",
       "The calendar lacks {count, plural, one{1 holiday} other{# holidays}}: {holidays_en}. The "
       "clock then runs on.{holidays_nl, select, other{}}"},
      {"service_level_check.ask.usual_holidays_missing", "Vraag of dat zo is bedoeld.",
       "Ask whether that is what is meant."},
      {"service_level_check.holidays_by_choice",
       "Niet in de kalender: {holidays_nl}. Dat mag een contract zelf kiezen; de klok loopt dan "
       "door.{holidays_en, select, other{}}",
       "Not in the calendar: {holidays_en}. That is for a contract to choose; the clock then runs "
       "on.{holidays_nl, select, other{}}"},
      {"service_level_check.ask.holidays_by_choice", "Vraag of dat zo is bedoeld.",
       "Ask whether that is what is meant."},
      {"service_level_check.periods_mixed",
       "De normen gelden over {count, plural, one{1 soort periode} other{# soorten perioden}}: de "
       "cijfers zijn niet met elkaar te vergelijken.",
       "The targets count over {count, plural, one{1 sort of period} other{# sorts of periods}}: "
       "the figures cannot be compared with each other."},
      {"service_level_check.ask.periods_mixed", "Vraag cijfers over één soort periode.",
       "Ask for figures over one sort of period."},
      {"service_level_check.hold_not_named",
       "Er staat niet bij of de klok stilstaat zolang op de melder wordt gewacht.",
       "It does not say whether the clock stops while waiting for whoever reported it."},
      {"service_level_check.ask.hold_not_named", "Spreek af wanneer de klok stilstaat.",
       "Agree when the clock stops."},
      {"service_level_check.few_tickets",
       "Bij minder dan {count} meldingen is een norm van {target_nl}% al gemist als er één te laat "
       "is. Over zo weinig is alleen grof te oordelen.{target_en, select, other{}}",
       "With fewer than {count} tickets a target of {target_en}% is missed already when one is "
       "late. So few can be judged only roughly.{target_nl, select, other{}}"},
      {"service_level_check.ask.few_tickets",
       "Spreek af hoe er bij kleine aantallen wordt geoordeeld, zoals over een kwartaal.",
       "Agree how small numbers are judged, such as over a quarter."},
      {"service_level_check.no_such_contract", "Er is geen contract ‘{contract}’.",
       "There is no contract ‘{contract}’."},
      {"service_level_check.cannot_be_judged",
       "{rule, select, promise_not_measured{Of alle beloofde uren meetellen is niet te beoordelen. "
       "Wat ontbreekt:} norm_breaks_first{Of de langste storing bij de norm past is niet te "
       "beoordelen. Wat ontbreekt:} maintenance_takes_all{Of de grens aan onderhoud past is niet "
       "te beoordelen. Wat ontbreekt:} holidays_not_named{Of er feestdagen genoemd moeten worden "
       "is niet te beoordelen. Wat ontbreekt:} escalation_after_resolution{Of de opschaling op "
       "tijd komt is niet te beoordelen. Wat ontbreekt:} higher_priority_slower{Of een hogere "
       "prioriteit sneller gaat is niet te beoordelen. Wat ontbreekt:} outage_classes_gap{Of elke "
       "storing in één klasse valt is niet te beoordelen. Wat ontbreekt:} priorities_gap{Of elk "
       "aantal gebruikers onder één prioriteit valt is niet te beoordelen. Wat ontbreekt:} "
       "credit_leaves_gap{Of de korting bij de norm begint is niet te beoordelen. Wat ontbreekt:} "
       "credit_falls_with_availability{Of de korting de goede kant op loopt is niet te beoordelen. "
       "Wat ontbreekt:} credit_above_cap{Of de korting onder het maximum blijft is niet te "
       "beoordelen. Wat ontbreekt:} processing_agreement_missing{Niet bekend is} "
       "levels_missing{Niet bekend is} other{Niet bekend:}} {missing, select, target{de norm} "
       "hours{de servicetijden} promised_hours{de beloofde servicetijden} service_hours{hoe laat "
       "de servicetijden beginnen en eindigen} calendar{de kalender} period{de periode} "
       "end_of_period{een periode met een einde} formula{wat de formule oplevert} measured_by{wie "
       "er meet} maintenance{de regel voor onderhoud} notice_hours{hoeveel uur vooraf onderhoud "
       "bekend moet zijn} maintenance_minutes{de grens aan onderhoud} longest_outage_minutes{de "
       "langste storing} to_minutes{waar een klasse eindigt} clock{op welke klok de tijd loopt} "
       "starts_at{waarmee de reactietijd begint} reaction_minutes{de reactietijd} "
       "resolution_minutes{de oplostijd} reaction_target{de norm voor de reactietijd} "
       "resolution_target{de norm voor de oplostijd} stops_on_hold{of de klok stilstaat bij "
       "wachten} priority{prioriteiten met een volgnummer, zoals P1 en P2} users_from{vanaf "
       "hoeveel gebruikers} users_to{tot en met hoeveel gebruikers} monthly_fee{de vergoeding per "
       "maand} credit_cap{het maximum van de korting} credit{de hoogte van een korting} "
       "has_processing_agreement{of er een verwerkersovereenkomst is} has_service_levels{of er een "
       "SLA bij hoort} ends{de einddatum} notice_months{de opzegtermijn} exit_plan_due{de dag van "
       "het exitplan} assurance_until{tot wanneer het assurancerapport geldt} other{{missing}}}.",
       "{rule, select, promise_not_measured{Whether all promised hours count cannot be judged. "
       "What is missing:} norm_breaks_first{Whether the longest outage fits the target cannot be "
       "judged. What is missing:} maintenance_takes_all{Whether the limit of maintenance fits "
       "cannot be judged. What is missing:} holidays_not_named{Whether holidays must be named "
       "cannot be judged. What is missing:} escalation_after_resolution{Whether the escalation is "
       "in time cannot be judged. What is missing:} higher_priority_slower{Whether a higher "
       "priority is faster cannot be judged. What is missing:} outage_classes_gap{Whether each "
       "outage falls in one class cannot be judged. What is missing:} priorities_gap{Whether each "
       "number of users falls under one priority cannot be judged. What is missing:} "
       "credit_leaves_gap{Whether the credit begins at the target cannot be judged. What is "
       "missing:} credit_falls_with_availability{Whether the credit goes the right way cannot be "
       "judged. What is missing:} credit_above_cap{Whether the credit stays below the cap cannot "
       "be judged. What is missing:} processing_agreement_missing{It is not known} "
       "levels_missing{It is not known} other{Not known:}} {missing, select, target{the target} "
       "hours{the service hours} promised_hours{the promised service hours} service_hours{when the "
       "service hours begin and end} calendar{the calendar} period{the period} end_of_period{a "
       "period with an end} formula{what the formula yields} measured_by{who measures} "
       "maintenance{the rule on maintenance} notice_hours{how many hours ahead maintenance must be "
       "known} maintenance_minutes{the limit of maintenance} longest_outage_minutes{the longest "
       "outage} to_minutes{where a class ends} clock{on which clock the time runs} starts_at{what "
       "the reaction time begins with} reaction_minutes{the reaction time} resolution_minutes{the "
       "resolution time} reaction_target{the target for the reaction time} resolution_target{the "
       "target for the resolution time} stops_on_hold{whether the clock stops on hold} "
       "priority{priorities with a number, such as P1 and P2} users_from{from how many users on} "
       "users_to{up to how many users} monthly_fee{the monthly fee} credit_cap{the cap of the "
       "credit} credit{the size of a credit} has_processing_agreement{whether there is a "
       "processing agreement} has_service_levels{whether an SLA belongs to it} ends{the end date} "
       "notice_months{the notice period} exit_plan_due{the day of the exit plan} "
       "assurance_until{until when the assurance report is valid} other{{missing}}}."},
      {"service_level_check.ask.cannot_be_judged", "Zoek dit gegeven op en leg het vast.",
       "Look this up and record it."},
      {"service_level_check.title", "Kloppen de afspraken met leveranciers?",
       "Do the agreements with suppliers hold together?"},
      {"service_level_check.title_contract", "Kloppen de afspraken? {name}",
       "Do the agreements hold together? {name}"},
      {"service_level_check.short", "SLA-toets", "SLA check"},
      {"service_level_check.parameter.contract",
       "Nummer of korte naam van het contract; leeg = alle",
       "Number or short name of the contract; empty = all"},
      {"service_level_check.sentence",
       "{contracts, plural, one{In 1 contract} other{In # contracten}} {has_contradictions, "
       "select, no{staat geen tegenspraak} other{{contradictions, plural, one{staat 1 tegenspraak} "
       "other{staan # tegenspraken}}}}. {has_holes, select, no{Er ontbreekt geen afspraak} "
       "other{{holes, plural, one{Er ontbreekt 1 afspraak} other{Er ontbreken # "
       "afspraken}}}}{has_unjudged, select, no{.} other{, en {unjudged, plural, one{1 punt is} "
       "other{# punten zijn}} niet te beoordelen.}}",
       "{contracts, plural, one{1 contract has} other{# contracts have}} {has_contradictions, "
       "select, no{no contradiction} other{{contradictions, plural, one{1 contradiction} other{# "
       "contradictions}}}}. {has_holes, select, no{No agreement is missing} other{{holes, plural, "
       "one{1 agreement is} other{# agreements are}} missing}}{has_unjudged, select, no{.} other{, "
       "and {unjudged, plural, one{1 point} other{# points}} cannot be judged.}}"},
      {"service_level_check.sentence_contract",
       "In dit contract {has_contradictions, select, no{staat geen tegenspraak} "
       "other{{contradictions, plural, one{staat 1 tegenspraak} other{staan # tegenspraken}}}}. "
       "{has_holes, select, no{Er ontbreekt geen afspraak} other{{holes, plural, one{Er ontbreekt "
       "1 afspraak} other{Er ontbreken # afspraken}}}}{has_unjudged, select, no{.} other{, en "
       "{unjudged, plural, one{1 punt is} other{# punten zijn}} niet te beoordelen.}}",
       "This contract has {has_contradictions, select, no{no contradiction} other{{contradictions, "
       "plural, one{1 contradiction} other{# contradictions}}}}. {has_holes, select, no{No "
       "agreement is missing} other{{holes, plural, one{1 agreement is} other{# agreements are}} "
       "missing}}{has_unjudged, select, no{.} other{, and {unjudged, plural, one{1 point} other{# "
       "points}} cannot be judged.}}"},
      {"service_level_check.nothing_found",
       "In wat van dit contract is vastgelegd, vindt de toets geen tegenspraak en ontbreekt geen "
       "afspraak. Of de leverancier de afspraken nakomt, is een andere vraag.",
       "In what is recorded of this contract the check finds no contradiction, and no agreement is "
       "missing. Whether the supplier keeps the agreements is another question."},
      {"service_level_check.no_contracts",
       "Er is geen contract vastgelegd, dus er is niets te toetsen.",
       "No contract is recorded, so there is nothing to check."},
      {"service_level_check.intro",
       "De toets leest wat er is afgesproken, niet of het wordt nagekomen. Wat op meer plaatsen "
       "hetzelfde is, staat in één regel en telt per plaats. Het woord voor de ernst leidt naar de "
       "gegevens erachter. Uren zijn gerekend over een maand van 30 dagen met 21 werkdagen.",
       "The check reads what was agreed, not whether it is kept. What is the same in several "
       "places stands in one row and counts per place. The word for the severity leads to the "
       "facts behind it. Hours are computed over a month of 30 days with 21 workdays."},
      {"service_level_check.essence", "De toets in het kort", "The check in short"},
      {"service_level_check.contracts", "Contracten", "Contracts"},
      {"service_level_check.table_contracts", "Wat de toets per contract vindt",
       "What the check finds for each contract"},
      {"service_level_check.heading", "Toets van de afspraken: {name}",
       "Check of the agreements: {name}"},
      {"service_level_check.heading_contract", "Wat de toets vindt", "What the check finds"},
      {"service_level_check.table_findings", "Bevindingen over {name}, het zwaarste eerst",
       "Findings on {name}, the gravest first"},
      {"service_level_check.choice.contract", "Contract", "Contract"},
      {"service_level_check.choice.all", "alle contracten", "all contracts"},
      {"service_level_check.back_to_all", "Naar alle contracten", "To all contracts"},
      {"service_level_check.contents", "Op deze pagina", "On this page"},
      {"service_level_check.column.contract", "Contract", "Contract"},
      {"service_level_check.column.supplier", "Leverancier", "Supplier"},
      {"service_level_check.column.contradictions", "Tegenspraken", "Contradictions"},
      {"service_level_check.column.holes", "Niet afgesproken", "Not agreed"},
      {"service_level_check.column.cannot_be_judged", "Niet te beoordelen", "Cannot be judged"},
      {"service_level_check.column.notes", "Let op", "Notes"},
      {"service_level_check.column.weight", "Ernst", "Severity"},
      {"service_level_check.column.subject", "Waar", "Where"},
      {"service_level_check.column.found", "Wat er staat", "What it says"},
      {"service_level_check.column.ask", "Wat te vragen", "What to ask"},
      {"service_level_check.column.page", "Vindplaats", "Found at"},
      {"service_level_check.weight.contradiction", "tegenspraak", "contradiction"},
      {"service_level_check.weight.hole", "niet afgesproken", "not agreed"},
      {"service_level_check.weight.cannot_be_judged", "niet te beoordelen", "cannot be judged"},
      {"service_level_check.weight.note", "let op", "note"},
      {"service_level_check.subject.contract", "het contract", "the contract"},
      {"service_level_check.subject.service", "{name}", "{name}"},
      {"service_level_check.subject.priority", "prioriteit {name}", "priority {name}"},
      {"service_level_check.subject.calendar", "kalender {name}", "calendar {name}"},
      {"service_level_check.figure.contradictions", "Tegenspraken in {name}",
       "Contradictions in {name}"},
      {"service_level_check.figure.holes", "Niet afgesproken in {name}", "Not agreed in {name}"},
      {"service_level_check.figure.cannot_be_judged", "Niet te beoordelen in {name}",
       "Cannot be judged in {name}"},
      {"service_level_check.figure.notes", "Let op bij {name}", "Notes on {name}"},
      {"service_level_check.figure.all.contradictions", "Tegenspraken", "Contradictions"},
      {"service_level_check.figure.all.holes", "Niet afgesproken", "Not agreed"},
      {"service_level_check.figure.all.cannot_be_judged", "Niet te beoordelen", "Cannot be judged"},
      {"service_level_check.figure.finding", "{contract}, {subject}: {found}",
       "{contract}; {subject}: {found}"},
      {"service_level_check.figures_all", "Alle cijfers op deze pagina",
       "All figures on this page"},
  };
  return all;
}

}  // namespace vlecht::words
