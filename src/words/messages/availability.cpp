// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> availability_messages() {
  static constexpr Message all[] = {
      {"availability.title", "Werken onze diensten?", "Do our services work?"},
      {"availability.title_one", "Werkt deze dienst? {service}",
       "Does this service work? {service}"},
      {"availability.short", "Beschikbaarheid", "Availability"},
      {"availability.parameter.service", "Naam van een dienst: alleen die dienst.",
       "Name of a service: only that service."},
      {"availability.parameter.from", "Eerste dag die meetelt.", "First day that counts."},
      {"availability.parameter.until", "Eerste dag die niet meer meetelt.",
       "First day that no longer counts."},
      {"availability.parameter.period", "Een maand of een jaar, in plaats van twee dagen.",
       "A month or a year, in place of two days."},
      {"availability.parameter.baseline_from", "Eerste dag waarmee vergeleken wordt.",
       "First day that it is compared with."},
      {"availability.parameter.baseline_until", "Eerste dag waarmee niet meer vergeleken wordt.",
       "First day that it is no longer compared with."},
      {"availability.parameter.if_hours",
       "Andere servicetijden: een naam, 24x7 of uren op werkdagen.",
       "Other service hours: a name, 24x7 or hours on workdays."},
      {"availability.parameter.if_calendar", "Andere kalender: een naam, nl of none.",
       "Another calendar: a name, nl or none."},
      {"availability.parameter.if_maintenance",
       "Wat gepland onderhoud dan doet: telt_mee, teller of beide.",
       "What planned maintenance does then: telt_mee (counts), teller (numerator) or beide "
       "(both)."},
      {"availability.parameter.if_hold", "Hoeveel seconden een meting dan hoogstens geldt.",
       "For how many seconds a sample counts at most then."},
      {"availability.parameter.if_target", "Welke norm er dan geldt, in procent.",
       "Which norm holds then, in percent."},

      {"availability.no_days", "De periode heeft geen enkele dag die al voorbij of begonnen is.",
       "The period has no day that is past or has begun."},
      {"availability.no_such_service",
       "Er is geen dienst met de naam {service}. Wel zijn er: {services}.",
       "There is no service called {service}. There are: {services}."},
      {"availability.if_no_such_hours", "Er zijn geen servicetijden {name}. Kies uit: {names}.",
       "There are no service hours {name}. Choose from: {names}."},
      {"availability.if_no_such_calendar", "Er is geen kalender {name}. Kies uit: {names}.",
       "There is no calendar {name}. Choose from: {names}."},

      // Findings.
      {"availability.contradiction",
       "Meetpunt {probe} is {seconds, plural, one{1 seconde lang} other{# seconden lang}} tegelijk "
       "op en neer volgens zijn waarnemingen. Die tijd telt als niet gemeten.",
       "Probe {probe} is up and down at once for {seconds, plural, one{1 second} other{# seconds}} "
       "by its observations. That time counts as not measured."},
      {"availability.too_deep",
       "{count, plural, one{1 dienst rust} other{# diensten rusten}} op meer dan {steps} diensten "
       "boven elkaar; de eerste is {service}. Zo ver wordt er niet gekeken: daar tellen alleen hun "
       "eigen meetpunten.",
       "{count, plural, one{1 service rests} other{# services rest}} on more than {steps} services "
       "above each other; the first is {service}. That far is not looked at: there only their own "
       "probes count."},
      {"availability.days_without_service",
       "Meetpunt {probe} zag ook iets op dagen waarvan niet is vastgelegd bij welke dienst het "
       "hoort. Die dagen staan onder een dienst met de naam van het meetpunt.",
       "Probe {probe} also saw something on days of which it was not recorded which service it is "
       "of. Those days stand under a service with the name of the probe."},
      {"availability.too_few_components",
       "Van groep {group} van {service} moeten er {needed} werken, maar er {components, plural, "
       "one{is er 1} other{zijn er #}}. Er wordt gerekend alsof ze alle moeten werken.",
       "Of group {group} of {service} {needed} must work, but there {components, plural, one{is 1} "
       "other{are #}}. It is computed as if all must work."},
      {"availability.too_few_probes",
       "{service} is pas neer als {votes} meetpunten dat zien, maar er {probes, plural, one{is er "
       "1} other{zijn er #}}. Er wordt gerekend alsof ze het alle moeten zien.",
       "{service} is only down when {votes} probes see it, but there {probes, plural, one{is 1} "
       "other{are #}}. It is computed as if all must see it."},
      {"availability.rests_on_itself",
       "{service} rust op zichzelf, direct of via een onderdeel. Daar zegt het niets over hoe het "
       "ervoor staat.",
       "{service} rests on itself, directly or through a component. There it says nothing about "
       "how it stands."},
      {"availability.no_such_hours",
       "Contract {contract} noemt voor {service} de servicetijden {name}, maar die zijn er niet of "
       "niet te lezen. Er wordt gerekend met dag en nacht.",
       "Contract {contract} names the service hours {name} for {service}, but they are not there "
       "or cannot be read. It is computed day and night."},
      {"availability.no_such_calendar",
       "Contract {contract} noemt voor {service} de kalender {name}, maar die is er niet. Er wordt "
       "gerekend zonder feestdagen.",
       "Contract {contract} names the calendar {name} for {service}, but it is not there. It is "
       "computed without holidays."},
      {"availability.maintenance_not_agreed",
       "Contract {contract} zegt voor {service} niet wat gepland onderhoud doet. Het telt daarom "
       "mee als storing.",
       "Contract {contract} does not say for {service} what planned maintenance does. So it counts "
       "as an outage."},
      {"availability.withdrawn_while_down",
       "{service} was neer bij de laatste meting en wordt niet meer gemeten. De storing is "
       "gesloten "
       "op die laatste meting en telt niet door.",
       "{service} was down at its last sample and is measured no more. The outage is closed at "
       "that last sample and does not count on."},
      {"availability.only_incidents",
       "Van {service} is in deze periode niets gemeten. Alleen onze eigen meldingen van storingen "
       "zijn bekend: daarin was de dienst samen {minutes, plural, one{1 minuut} other{# minuten}} "
       "neer. Of de dienst de rest van de tijd werkte, is niet bekend.",
       "Of {service} nothing was measured in this period. Only our own reports of incidents are "
       "known: in these the service was down for {minutes, plural, one{1 minute} other{# "
       "minutes}} "
       "in all. Whether it worked in the rest of the time is not known."},
      {"availability.terms_changed",
       "De afspraken over {service} in contract {contract} veranderden op {days_nl}{days_en, "
       "select, "
       "other{}}. De hele periode is toch als één geheel beoordeeld: elke dag telt zoals voor die "
       "dag was afgesproken.{has_targets, select, yes{ De norm veranderde ook, en het contract "
       "zegt "
       "niet welke dan geldt. Gehaald is de periode als alle normen gehaald zijn, en niet gehaald "
       "als geen ervan gehaald is.} other{}}{has_credit, select, yes{ Bij de korting is zeker wat "
       "volgens elke afspraak geldt, en hoogstens wat volgens de gunstigste geldt; volgens het "
       "cijfer telt elke afspraak naar het aantal dagen.} other{}}",
       "What contract {contract} says of {service} changed on {days_en}{days_nl, select, other{}}. "
       "The whole period is still judged as one: each day counts as was agreed for that "
       "day.{has_targets, select, yes{ The norm changed too, and the contract does not say which "
       "one counts. The period has met it when it meets all of them, and missed it when it meets "
       "none.} other{}}{has_credit, select, yes{ Of the credit, certain is what every agreement "
       "gives and at most what the best one gives; by the figure each agreement counts by its "
       "days.} other{}}"},
      {"availability.not_observed", "Van {service} is in deze periode niets gemeten.",
       "Of {service} nothing was measured in this period."},

      // Words.
      {"availability.days", "{from} tot en met {through}", "{from} to {through}"},
      {"availability.length",
       "{hours, plural, =0{{minutes, plural, one{1 minuut} other{# minuten}}} other{# uur{minutes, "
       "plural, =0{} one{ en 1 minuut} other{ en # minuten}}}}",
       "{hours, plural, =0{{minutes, plural, one{1 minute} other{# minutes}}} one{1 "
       "hour{minutes, plural, =0{} one{ and 1 minute} other{ and # minutes}}} other{# "
       "hours{minutes, plural, =0{} one{ and 1 minute} other{ and # minutes}}}}"},
      {"availability.length_seconds", "{seconds, plural, one{1 seconde} other{# seconden}}",
       "{seconds, plural, one{1 second} other{# seconds}}"},
      {"availability.short_length",
       "{hours, plural, =0{{minutes}\u00A0min} other{#\u00A0u{minutes, plural, =0{} "
       "other{\u00A0#\u00A0min}}}}",
       "{hours, plural, =0{{minutes}\u00A0min} other{#\u00A0h{minutes, plural, =0{} "
       "other{\u00A0#\u00A0min}}}}"},
      {"availability.short_seconds", "{seconds}\u00A0s", "{seconds}\u00A0s"},
      {"availability.hours", "{hours} uur", "{hours} hours"},
      {"availability.none", "geen", "none"},
      {"availability.none_seen", "geen gezien", "none seen"},
      {"availability.no_end", "geen grens", "no limit"},
      {"availability.verdict.met", "gehaald", "met"},
      {"availability.verdict.missed", "niet gehaald", "missed"},
      {"availability.verdict.no_target", "geen norm", "no norm"},
      {"availability.rule.telt_mee", "telt mee als storing", "counts as an outage"},
      {"availability.rule.teller", "telt niet als storing", "is no outage"},
      {"availability.rule.beide", "valt buiten de afgesproken tijd", "is no agreed time"},
      {"availability.hours_of",
       "{hours}{has_calendar, select, yes{, behalve op {calendar}} other{}}{has_name, select, yes{ "
       "(servicetijden {name})} other{}}",
       "{hours}{has_calendar, select, yes{, but for {calendar}} other{}}{has_name, select, yes{ "
       "(service hours {name})} other{}}"},
      {"weekly_hours.always", "dag en nacht", "day and night"},
      {"weekly_hours.every_day", "elke dag", "every day"},
      {"weekly_hours.workdays", "op werkdagen", "on workdays"},
      {"weekly_hours.weekend", "in het weekend", "at weekends"},
      {"weekly_hours.run", "op {first} tot en met {last}", "on {first} to {last}"},
      {"weekly_hours.some", "op {days}", "on {days}"},
      {"weekly_hours.whole", "{days} de hele dag", "{days} all day"},
      {"weekly_hours.from_to",
       "{days} van {opens} tot {closes} uur{is_next_day, select, yes{ de volgende dag} other{}}",
       "{days} from {opens} to {closes}{is_next_day, select, yes{ the next day} other{}}"},
      {"weekly_hours.dutch_holidays", "Nederlandse feestdagen", "Dutch public holidays"},
      {"weekly_hours.calendar", "de gesloten dagen van kalender {calendar}",
       "the closed days of calendar {calendar}"},
      {"weekly_hours.weekday.1", "maandag", "Monday"},
      {"weekly_hours.weekday.2", "dinsdag", "Tuesday"},
      {"weekly_hours.weekday.3", "woensdag", "Wednesday"},
      {"weekly_hours.weekday.4", "donderdag", "Thursday"},
      {"weekly_hours.weekday.5", "vrijdag", "Friday"},
      {"weekly_hours.weekday.6", "zaterdag", "Saturday"},
      {"weekly_hours.weekday.7", "zondag", "Sunday"},

      // What stands first.
      {"availability.out_of_date",
       "De nieuwste meting is van {day}. Hoe het nu gaat, is niet te zeggen.",
       "The newest measurement is of {day}. How it stands now cannot be told."},
      {"availability.sentence",
       "{with, plural, =0{Voor geen van de {services} diensten is een norm bekend} other{Van de "
       "{services} diensten {met, plural, =0{heeft geen enkele steeds de norm gehaald} one{heeft "
       "er "
       "1 steeds de norm gehaald} other{hebben er # steeds de norm gehaald}}{missed, plural, =0{} "
       "one{; 1 heeft die niet gehaald} other{; # hebben die niet gehaald}}{undecided, plural, "
       "=0{} "
       "one{; van 1 is het niet te zeggen} other{; van # is het niet te zeggen}}{without, plural, "
       "=0{} one{; voor 1 is er geen norm} other{; voor # is er geen norm}}}}. Dat is over {days}.",
       "{with, plural, =0{For none of the {services} services a norm is known} other{Of the "
       "{services} services {met, plural, =0{none always met its norm} one{1 always met its norm} "
       "other{# always met their norm}}{missed, plural, =0{} one{; 1 missed it} other{; # missed "
       "it}}{undecided, plural, =0{} one{; of 1 it cannot be told} other{; of # it "
       "cannot be told}}{without, "
       "plural, =0{} one{; for 1 there is no norm} other{; for # there is no norm}}}}. That is "
       "over "
       "{days}."},
      {"availability.sentence_one",
       "{is_felt, select, yes{{service} werkte {felt} van de gemeten tijd} other{Of {service} "
       "werkte, is niet gemeten}}, over {days}. {has_contract, select, yes{Volgens het contract is "
       "dat {contractual}.{periods, plural, =0{ Een norm is er niet.} other{ De norm is in {met} "
       "van de {periods, plural, one{# periode} other{# perioden}} gehaald{missed, plural, =0{} "
       "other{, in # niet}}{undecided, plural, =0{} other{ en van # is het niet te zeggen}}.}} } "
       "other{Er is geen contract dat zegt wat genoeg is. }}Gemeten is {measured} van de tijd.",
       "{is_felt, select, yes{{service} worked for {felt} of the measured time} other{Whether "
       "{service} worked was not measured}}, over {days}. {has_contract, select, yes{By the "
       "contract that is {contractual}.{periods, plural, =0{ There is no norm.} other{ The norm "
       "was met in {met} of {periods, plural, one{# period} other{# periods}}{missed, plural, "
       "=0{} other{, missed in #}}{undecided, plural, =0{} other{ and of # it cannot be told}}.}} "
       "} other{There is no contract that says what is enough. }}Measured is {measured} of the "
       "time."},
      {"availability.nothing",
       "Er zijn nog geen diensten, meetpunten of storingen bekend. Lees eerst metingen in.",
       "No services, probes or incidents are known yet. First import measurements."},
      {"availability.essence", "Waar het om gaat", "What it comes to"},
      {"availability.bounds_contract",
       "Wat niet gemeten is, kan goed of slecht zijn geweest. Volgens het contract ligt de "
       "beschikbaarheid daarom tussen {lower} en {upper}.",
       "What was not measured may have been good or bad. So by the contract the availability lies "
       "between {lower} and {upper}."},
      {"availability.bounds_felt",
       "Wat niet gemeten is, kan goed of slecht zijn geweest. De beschikbaarheid ligt daarom "
       "tussen "
       "{lower} en {upper}.",
       "What was not measured may have been good or bad. So the availability lies between {lower} "
       "and {upper}."},
      {"availability.no_contract_reason",
       "Een cijfer volgens het contract is er niet: voor deze dienst is geen afgesproken "
       "dienstenniveau ingelezen.",
       "There is no figure by the contract: no agreed service level was imported for this "
       "service."},
      {"availability.cut_at_today", "Dagen die nog moeten komen, tellen niet mee.",
       "Days that are still to come do not count."},
      {"availability.passport", "Over deze dienst", "About this service"},
      {"availability.passport.days", "Periode", "Period"},
      {"availability.passport.supplier", "Leverancier", "Supplier"},
      {"availability.passport.probes", "Meetpunten", "Probes"},
      {"availability.passport.contracts", "Contract", "Contract"},
      {"availability.passport.withdrawn", "Let op", "Note"},
      {"availability.probes",
       "{probes, plural, one{{names}} other{{names}; de dienst is neer als {down_from, plural, "
       "one{er 1 neer is} other{er # neer zijn}}}}",
       "{probes, plural, one{{names}} other{{names}; the service is down when {down_from, plural, "
       "one{1 is down} other{# are down}}}}"},
      {"availability.is_withdrawn", "Deze dienst wordt niet meer gemeten.",
       "This service is measured no more."},
      {"availability.contents", "Op deze pagina", "On this page"},
      {"availability.back_to_all", "Alle diensten", "All services"},
      {"availability.all_services", "alle diensten", "all services"},

      // Figures and columns.
      {"availability.figure.contractual", "Volgens het contract", "By contract"},
      {"availability.figure.felt", "Zoals gebruikers het merkten", "As users felt it"},
      {"availability.figure.measured", "Deel van de tijd dat gemeten is",
       "Share of the time that was measured"},
      {"availability.figure.lower", "Ondergrens", "Lower bound"},
      {"availability.figure.upper", "Bovengrens", "Upper bound"},
      {"availability.figure.verdict", "Norm gehaald?", "Norm met?"},
      {"availability.figure.outages", "Aantal storingen", "Number of outages"},
      {"availability.figure.down_minutes", "Tijd in storing", "Time in outages"},
      {"availability.figure.longest_outage_minutes", "Langste storing", "Longest outage"},
      {"availability.figure.excluded", "Onderhoud dat niet meetelt",
       "Maintenance that is left out"},
      {"availability.figure.burn_rate", "Storing ten opzichte van wat de norm toelaat",
       "Outages against what the norm allows"},
      {"availability.figure.outage", "Storing vanaf {begin}", "Outage from {begin}"},
      {"availability.figure.mtbf_hours", "Gemiddelde tijd tussen storingen, in uren",
       "Mean time between outages, in hours"},
      {"availability.figure.mtbf_lower_hours", "Ten minste, met 95% zekerheid, in uren",
       "At least, with 95% confidence, in hours"},
      {"availability.figure.mtbf_upper_hours", "Ten hoogste, met 95% zekerheid, in uren",
       "At most, with 95% confidence, in hours"},
      {"availability.figure.mttr_hours", "Gemiddelde hersteltijd, in uren",
       "Mean time to repair, in hours"},
      {"availability.figure.mttr_median_hours", "Middelste hersteltijd, in uren",
       "Median time to repair, in hours"},
      {"availability.figure.rate_ratio", "Storingen ten opzichte van ervoor, verhouding",
       "Outages against before, ratio"},
      {"availability.figure.improvement", "Minder storingen dan ervoor",
       "Fewer outages than before"},
      {"availability.figure.components_exact", "Uit de onderdelen, in procent",
       "From the components, in percent"},
      {"availability.figure.components_product", "Uit de onderdelen, vermenigvuldigd, in procent",
       "From the components, multiplied, in percent"},
      {"availability.figure.reported", "Gemeld door de leverancier", "Reported by the supplier"},
      {"availability.figure.report_ours", "Hetzelfde volgens ons", "The same by us"},
      {"availability.of_service", "{service}: {figure}", "{service}: {figure}"},
      {"availability.of_period", "{figure}, {days}", "{figure}, {days}"},
      {"availability.of_moment", "{figure}, {moment}", "{figure}, {moment}"},
      {"availability.if_figure", "{figure}, met de andere afspraken",
       "{figure}, with the other agreements"},
      {"availability.figures_all", "Alle cijfers van deze pagina", "All figures of this page"},
      {"availability.column.service", "Dienst", "Service"},
      {"availability.column.contractual", "Volgens contract", "By contract"},
      {"availability.column.felt", "Zoals gemerkt", "As felt"},
      {"availability.column.measured", "Deel gemeten", "Share measured"},
      {"availability.column.measured_contract", "Deel gemeten", "Share measured"},
      {"availability.column.lower", "Minstens", "At least"},
      {"availability.column.upper", "Hoogstens", "At most"},
      {"availability.column.target", "Norm", "Norm"},
      {"availability.column.verdict", "Norm gehaald?", "Norm met?"},
      {"availability.column.outages", "Storingen", "Outages"},
      {"availability.column.outages_begun", "Storingen begonnen", "Outages begun"},
      {"availability.column.days_down", "Dagen met storing", "Days with an outage"},
      {"availability.column.down_minutes", "In storing", "In outages"},
      {"availability.column.down_measured", "Neer gemeten", "Measured down"},
      {"availability.column.not_measured", "Niet gemeten", "Not measured"},
      {"availability.column.longest_outage_minutes", "Langste", "Longest"},
      {"availability.column.excluded", "Onderhoud niet geteld", "Maintenance left out"},
      {"availability.column.period", "Periode", "Period"},
      {"availability.column.month", "Maand", "Month"},
      {"availability.column.day", "Dag", "Day"},
      {"availability.column.begin", "Begin", "Beginning"},
      {"availability.column.end", "Einde", "End"},
      {"availability.column.duration", "Duur", "Duration"},
      {"availability.column.unseen", "Daarvan niet gemeten", "Of it not measured"},
      {"availability.column.incidents", "Gemelde storingen", "Incidents reported"},
      {"availability.column.incident", "Nummer bij de leverancier", "Number at the supplier"},
      {"availability.column.row_measured", "Gemeten duur", "Measured duration"},
      {"availability.column.row_reported", "Gemelde duur", "Reported duration"},
      {"availability.column.row_by_contract", "Telt volgens contract", "Counts by contract"},
      {"availability.column.why", "Verschil", "Difference"},
      {"availability.column.credit_by_figure", "Korting bij het gemeten cijfer",
       "Credit at the measured figure"},
      {"availability.column.credit_certain", "Zeker", "Certain"},
      {"availability.column.credit_at_most", "Hoogstens", "At most"},
      {"availability.column.group", "Groep", "Group"},
      {"availability.column.components", "Onderdelen", "Components"},
      {"availability.column.needed", "Zoveel moeten werken", "So many must work"},
      {"availability.column.figure", "Cijfer", "Figure"},
      {"availability.column.as_it_is", "Zoals afgesproken", "As agreed"},
      {"availability.column.if", "Met de andere afspraken", "With the other agreements"},

      // Tables and sections.
      {"availability.table_services", "Alle diensten, {days}", "All services, {days}"},
      {"availability.table_services_if", "Alle diensten met de andere afspraken, {days}",
       "All services with the other agreements, {days}"},
      {"availability.heading_periods", "Volgens het contract", "By the contract"},
      {"availability.no_contract",
       "Voor deze dienst is geen afgesproken dienstenniveau ingelezen. Daarom is er geen cijfer "
       "volgens het contract, en geen norm die gehaald of gemist kan zijn.",
       "No agreed service level was imported for this service. So there is no figure by the "
       "contract, and no norm that may have been met or missed."},
      {"availability.terms",
       "{has_since, select, yes{Vanaf {since} telt de tijd} other{De tijd telt}} {hours}. "
       "Gepland onderhoud {maintenance, select, teller{telt niet als "
       "storing} beide{valt buiten de afgesproken tijd} other{telt mee als elke andere "
       "storing}}{maintenance, select, telt_mee{} other{{notice, plural, =0{} other{, als het # "
       "uur vooraf is aangekondigd}}{needs_approval, select, yes{, als de opdrachtgever het "
       "goedkeurde} other{}}{has_allowance, select, yes{, tot {allowance} minuten per periode} "
       "other{}}}}.",
       "{has_since, select, yes{From {since} on time counts} other{Time counts}} {hours}. Planned "
       "maintenance {maintenance, select, teller{is no outage} "
       "beide{is no agreed time} other{counts as any other outage}}{maintenance, select, "
       "telt_mee{} other{{notice, plural, =0{} other{, when announced # hours "
       "ahead}}{needs_approval, select, yes{, when the client approved it} "
       "other{}}{has_allowance, select, yes{, up to {allowance} minutes per period} other{}}}}."},
      {"availability.terms_down",
       "Is een deel neer, dan {part, select, yes{telt de dienst als neer} other{telt dat niet}}; "
       "is de dienst traag, dan {slow, select, yes{telt die als neer} other{telt dat niet}}; is de "
       "helpdesk onbereikbaar, dan {helpdesk, select, yes{telt de dienst als neer} other{telt dat "
       "niet}}.{users, plural, =0{} other{ Een melding telt vanaf # "
       "gebruikers.}}{organisations, plural, =0{} other{ Een melding telt vanaf # organisaties.}}",
       "When a part is down, {part, select, yes{the service counts as down} other{that does not "
       "count}}; when the service is slow, {slow, select, yes{it counts as down} other{that does "
       "not count}}; when the helpdesk is out of reach, {helpdesk, select, yes{the service counts "
       "as down} other{that does not count}}.{users, plural, =0{} other{ An incident counts from "
       "# users on.}}{organisations, plural, =0{} other{ An incident counts from # organisations "
       "on.}}"},
      {"availability.table_periods",
       "{has_contract, select, yes{Contract {contract}} other{Zonder contract}}, {has_target, "
       "select, yes{norm {target}} other{zonder norm}}",
       "{has_contract, select, yes{Contract {contract}} other{Without a contract}}, {has_target, "
       "select, yes{norm {target}} other{without a norm}}"},
      {"availability.period",
       "{days}{is_whole, select, yes{} other{ (niet de hele periode)}}{is_changed, select, yes{ "
       "(afspraken veranderden)} other{}}",
       "{days}{is_whole, select, yes{} other{ (not the whole period)}}{is_changed, select, yes{ "
       "(agreements changed)} other{}}"},
      {"availability.verdict_rule",
       "De norm is gehaald als zelfs de ondergrens eraan voldoet, en niet gehaald als zelfs de "
       "bovengrens te laag is. Daartussen is het niet te zeggen. Percentages zijn afgekapt en "
       "nooit "
       "naar boven afgerond.",
       "The norm is met when even the lower bound meets it, and missed when even the upper bound "
       "is too low. Between those it cannot be told. Percentages are cut off and never rounded "
       "up."},
      {"availability.bounds_rule",
       "Minstens en hoogstens horen bij “volgens contract”, of bij “zoals gemerkt” als er geen "
       "contract is.",
       "At least and at most belong to “by contract”, or to “as felt” where there is no contract."},
      {"availability.budget",
       "De norm laat over {days} {allowed} uitval toe. Gemeten is {outages, plural, =0{geen "
       "uitval} "
       "one{{down}, in 1 storing} other{{down}, in # storingen}}.{has_unknown, select, yes{ Een "
       "deel "
       "is niet gemeten.} other{}}",
       "Over {days} the norm allows {allowed} of downtime. Measured is {outages, plural, =0{no "
       "downtime} one{{down}, in 1 outage} other{{down}, in # outages}}.{has_unknown, select, yes{ "
       "A "
       "part was not measured.} other{}}"},
      {"availability.outage_class",
       "langer dan {from, plural, one{1 minuut} other{# minuten}}{has_end, select, yes{, hoogstens "
       "{to}} other{}}",
       "longer than {from, plural, one{1 minute} other{# minutes}}{has_end, select, yes{, at most "
       "{to}} other{}}"},
      {"availability.no_class", "niet afgesproken", "not agreed"},
      {"availability.class_heading", "{class} (toegestaan: {allowed})",
       "{class} (allowed: {allowed})"},
      {"availability.table_classes", "Storingen naar duur, contract {contract}",
       "Outages by duration, contract {contract}"},
      {"availability.table_credits", "Korting, contract {contract}",
       "Credits, contract {contract}"},
      {"availability.credits_total", "Samen", "Together"},
      {"availability.credits_rule",
       "Zeker is wat de leverancier zelfs bij de bovengrens moet teruggeven; hoogstens is het bij "
       "de "
       "ondergrens. Een korting komt niet vanzelf: vraag erom.",
       "Certain is what the supplier owes back even at the upper bound; at most is that at the "
       "lower bound. A credit does not come by itself: claim it."},

      {"availability.heading_calendar", "Dag voor dag", "Day by day"},
      {"availability.calendar_title", "{service}, dag voor dag", "{service}, day by day"},
      {"availability.calendar_sentence",
       "Van {days, plural, one{1 dag} other{# dagen}} {down, plural, =0{had geen enkele een "
       "storing} one{had er 1 een storing} other{hadden er # een storing}}{bad, plural, =0{} "
       "one{, waarvan 1 van een half uur of langer} other{, waarvan # van een half uur of "
       "langer}}{unknown, plural, =0{} one{; van 1 dag is het grootste deel niet gemeten} other{; "
       "van # dagen is het grootste deel niet gemeten}}.",
       "Of {days, plural, one{1 day} other{# days}} {down, plural, =0{none had an outage} one{1 "
       "had an outage} other{# had an outage}}{bad, plural, =0{} one{, 1 of them of half an hour "
       "or longer} other{, # of them of half an hour or longer}}{unknown, plural, =0{} one{; of 1 "
       "day most was not measured} other{; of # days most was not measured}}."},
      {"availability.calendar_key.good", "geen storing gezien", "no outage seen"},
      {"availability.calendar_key.brief", "korter dan een half uur neer",
       "down for less than half an hour"},
      {"availability.calendar_key.bad", "een half uur of langer neer",
       "down for half an hour or longer"},
      {"availability.calendar_key.unknown", "grotendeels niet gemeten", "mostly not measured"},
      {"availability.day",
       "{day}: {sort, select, good{geen storing gezien} unknown{grotendeels niet gemeten} "
       "other{{down} neer}}{has_unknown, select, yes{, {unknown} niet gemeten} other{}}",
       "{day}: {sort, select, good{no outage seen} unknown{mostly not measured} other{down for "
       "{down}}}{has_unknown, select, yes{, {unknown} not measured} other{}}"},
      {"availability.table_months", "Maand voor maand, zoals gebruikers het merkten",
       "Month by month, as users felt it"},
      {"availability.table_odd_days", "De dagen met een storing of met weinig metingen",
       "The days with an outage or with few measurements"},

      {"availability.heading_timeline", "Storingen door de tijd", "Outages through time"},
      {"availability.timeline_title", "{service}: wanneer het werkte en wanneer niet",
       "{service}: when it worked and when it did not"},
      {"availability.timeline_title_all", "Wanneer elke dienst werkte en wanneer niet",
       "When each service worked and when it did not"},
      {"availability.timeline_sentence",
       "{is_seen, select, yes{{outages, plural, =0{Er is geen storing gezien} one{Er was 1 "
       "storing, "
       "van {down}} other{Er waren # storingen, samen {down}}}{has_unknown, select, yes{; "
       "{unknown} "
       "is niet gemeten} other{}}} other{Er is niets gemeten{has_reports, select, yes{; volgens "
       "onze eigen meldingen was de dienst {down} neer} other{}}}}.",
       "{is_seen, select, yes{{outages, plural, =0{No outage was seen} one{There was 1 outage, of "
       "{down}} other{There were # outages, {down} together}}{has_unknown, select, yes{; {unknown} "
       "was not measured} other{}}} other{Nothing was measured{has_reports, select, yes{; by our "
       "own reports the service was down for {down}} other{}}}}."},
      {"availability.timeline_sentence_all",
       "Van {services, plural, one{1 dienst} other{# diensten}} {down, plural, =0{is van geen "
       "enkele een storing gezien} one{had er 1 een storing} other{hadden er # een "
       "storing}}{unknown, plural, =0{} one{; van 1 is niet alles gemeten} other{; van # is niet "
       "alles gemeten}}.{is_part, select, yes{ Getekend zijn de {rows} diensten die het langst "
       "neer "
       "waren.} other{}}",
       "Of {services, plural, one{1 service} other{# services}} {down, plural, =0{none was seen to "
       "have an outage} one{1 had an outage} other{# had an outage}}{unknown, plural, =0{} one{; "
       "of 1 not everything was measured} other{; of # not everything was measured}}.{is_part, "
       "select, yes{ Drawn are the {rows} services that were down the longest.} other{}}"},
      {"availability.timeline_row",
       "{is_seen, select, yes{{outages, plural, =0{geen storing gezien} one{1 storing, {down}} "
       "other{# storingen, {down}}}{has_unknown, select, yes{; {unknown} niet gemeten} other{}}} "
       "other{niets gemeten{has_reports, select, yes{; volgens onze meldingen {down} neer} "
       "other{}}}}",
       "{is_seen, select, yes{{outages, plural, =0{no outage seen} one{1 outage, {down}} other{# "
       "outages, {down}}}{has_unknown, select, yes{; {unknown} not measured} other{}}} "
       "other{nothing measured{has_reports, select, yes{; {down} down by our reports} other{}}}}"},
      {"availability.timeline_probe_row",
       "{is_seen, select, yes{{down} neer gezien} other{niets gemeten}}{has_unknown, select, yes{; "
       "{unknown} niet gemeten} other{}}",
       "{is_seen, select, yes{{down} seen down} other{nothing measured}}{has_unknown, select, "
       "yes{; {unknown} not measured} other{}}"},
      {"availability.timeline_felt", "Zoals gebruikers het merkten", "As users felt it"},
      {"availability.timeline_probe", "Meetpunt {probe}", "Probe {probe}"},
      {"availability.timeline_key.good", "werkte", "worked"},
      {"availability.timeline_key.bad", "neer", "down"},
      {"availability.strip",
       "{begin} tot {end}: {sort, select, bad{{length} neer} other{{length} niet gemeten}}",
       "{begin} to {end}: {sort, select, bad{{length} down} other{{length} not measured}}"},
      {"availability.heading_outages", "De storingen", "The outages"},
      {"availability.no_outages",
       "{is_measured, select, yes{Geen. In de tijd die gemeten is ({measured}) was de dienst niet "
       "neer.} other{Er is niets gemeten, dus over storingen is niets te zeggen.}}",
       "{is_measured, select, yes{None. In the time that was measured ({measured}) the service was "
       "not down.} other{Nothing was measured, so nothing can be said about outages.}}"},
      {"availability.table_outages", "Elke storing met begin en einde",
       "Each outage with its beginning and end"},
      {"availability.begin",
       "{began_before, select, yes{eerder; deze periode vanaf {moment}} other{{moment}}}",
       "{began_before, select, yes{earlier; this period from {moment}} other{{moment}}}"},
      {"availability.close",
       "{close, select, recovered{{moment}} withdrawn{{moment}, laatste meting} still_down{nog "
       "neer "
       "bij de laatste meting, {moment}} other{na deze periode}}",
       "{close, select, recovered{{moment}} withdrawn{{moment}, last sample} still_down{still down "
       "at the last sample, {moment}} other{after this period}}"},
      {"availability.outage_rule",
       "Een storing begint bij de eerste meting die neer zegt en eindigt bij de eerstvolgende die "
       "op "
       "zegt. Houden de metingen op terwijl de dienst neer is, dan eindigt de storing bij de "
       "laatste "
       "meting.",
       "An outage begins at the first sample that says down and ends at the next one that says up. "
       "Where the samples stop while the service is down, the outage ends at the last sample."},

      {"availability.heading_failures", "Hoe vaak en hoe lang", "How often and how long"},
      {"availability.between",
       "Tussen twee storingen zat gemiddeld {mean} waarin de dienst werkte, met 95% zekerheid "
       "{interval}.",
       "Between two outages the service worked for {mean} on average, with 95% confidence "
       "{interval}."},
      {"availability.between_none",
       "Er begon geen storing, dus een gemiddelde tijd tussen storingen is er niet. Met 97,5% "
       "zekerheid is die langer dan {lower}.",
       "No outage began, so there is no mean time between outages. With 97.5% confidence it is "
       "longer than {lower}."},
      {"availability.between_unknown",
       "Er is geen tijd gemeten waarin de dienst werkte, dus over de tijd tussen storingen is "
       "niets "
       "te zeggen.",
       "No time was measured in which the service worked, so nothing can be said about the time "
       "between outages."},
      {"availability.interval",
       "{has_upper, select, yes{tussen {lower} en {upper}} other{ten minste {lower}}}",
       "{has_upper, select, yes{between {lower} and {upper}} other{at least {lower}}}"},
      {"availability.repair",
       "Herstel duurde gemiddeld {mean}; de middelste storing duurde {median}{has_interval, "
       "select, "
       "yes{ (met 95% zekerheid {interval})} other{}} en de langste {longest}.",
       "Repair took {mean} on average; the median outage took {median}{has_interval, select, yes{ "
       "(with 95% confidence {interval})} other{}} and the longest {longest}."},
      {"availability.repair_none",
       "Hersteltijd: geen. Er is in deze periode geen storing begonnen en ook hersteld.",
       "Time to repair: none. In this period no outage began and was repaired too."},
      {"availability.trend",
       "{direction, select, better{De storingen komen binnen deze periode steeds verder uit "
       "elkaar} "
       "worse{De storingen komen binnen deze periode steeds dichter op elkaar} other{Binnen deze "
       "periode is niet aangetoond dat de storingen dichter op elkaar of verder uit elkaar komen}} "
       "(Laplace {laplace}, vorm {shape}).",
       "{direction, select, better{Within this period outages come further and further apart} "
       "worse{Within this period outages come closer and closer together} other{Within this period "
       "it is not proven that outages come closer together or further apart}} (Laplace {laplace}, "
       "shape {shape})."},
      {"availability.heading_improvement", "Is het beter dan ervoor?", "Is it better than before?"},
      {"availability.improvement",
       "{change, select, lower{Ja: er begonnen minder storingen} higher{Nee: er begonnen meer "
       "storingen} other{Niet aangetoond}}. Er {after, plural, one{begon nu 1 storing} "
       "other{begonnen "
       "nu # storingen}} in {after_measured} gemeten dagen, tegen {before} in {before_measured} "
       "gemeten dagen van {before_days}.{has_ratio, select, yes{ De verhouding is {ratio}.} "
       "other{}}{has_interval, select, yes{ Met 95% zekerheid ligt die {has_upper, select, "
       "yes{tussen {lower} en {upper}} other{boven {lower}}}.} other{}}",
       "{change, select, lower{Yes: fewer outages began} higher{No: more outages began} other{Not "
       "proven}}. Now {after, plural, one{1 outage} other{# outages}} began in {after_measured} "
       "days measured, against {before} in {before_measured} days measured of "
       "{before_days}.{has_ratio, select, yes{ The ratio is {ratio}.} other{}}{has_interval, "
       "select, yes{ With 95% confidence it lies {has_upper, select, yes{between {lower} and "
       "{upper}} other{above {lower}}}.} other{}}"},
      {"availability.improvement_unknown",
       "Dat is niet te zeggen: in een van beide perioden is niets gemeten. Kies andere dagen om "
       "mee "
       "te vergelijken.",
       "That cannot be told: in one of the two periods nothing was measured. Choose other days to "
       "compare with."},
      {"availability.change",
       "{change, select, lower{aangetoond minder} higher{aangetoond meer} other{niet aangetoond}}",
       "{change, select, lower{proven fewer} higher{proven more} other{not proven}}"},

      {"availability.heading_report", "Wat de leverancier meldt", "What the supplier reports"},
      {"availability.report",
       "Over {days} meldt de leverancier {reported}. Wij komen {is_by_contract, select, "
       "yes{volgens "
       "het contract} other{zoals gebruikers het merkten}} op {ours}{direction, select, above{: "
       "het "
       "gemelde cijfer is {difference} procentpunt hoger} below{: het gemelde cijfer is "
       "{difference} procentpunt lager} same{: dat is hetzelfde} other{}}.{is_too_high, select, "
       "yes{ Ook als alles wat niet gemeten is goed was, is meer dan {upper} niet mogelijk.} "
       "other{}}",
       "Over {days} the supplier reports {reported}. We arrive at {ours} {is_by_contract, select, "
       "yes{by the contract} other{as users felt it}}{direction, select, above{: the reported "
       "figure is {difference} percentage points higher} below{: the reported figure is "
       "{difference} percentage points lower} same{: that is the same} other{}}.{is_too_high, "
       "select, yes{ Even if all that was not measured was good, more than {upper} is not "
       "possible.} other{}}"},
      {"availability.report_no_rows", "In die periode is er geen storing, gemeten of gemeld.",
       "In that period there is no outage, measured or reported."},
      {"availability.report_rule",
       "Een storing die minder dan vijf minuten in duur verschilt, telt als gelijk.",
       "An outage whose duration differs by less than five minutes counts as the same."},
      {"availability.table_report", "De storingen van {days}, gemeten en gemeld",
       "The outages of {days}, measured and reported"},
      {"availability.sort.same", "gelijk", "the same"},
      {"availability.sort.not_reported", "gemeten, niet gemeld", "measured, not reported"},
      {"availability.sort.shorter", "korter gemeld dan gemeten", "reported shorter than measured"},
      {"availability.sort.longer", "langer gemeld dan gemeten", "reported longer than measured"},
      {"availability.sort.maintenance", "gepland onderhoud dat niet meetelt",
       "planned maintenance that is left out"},
      {"availability.sort.outside_hours", "buiten de servicetijden", "outside the service hours"},
      {"availability.sort.reported_only", "gemeld, maar als werkend gemeten",
       "reported, but measured as working"},
      {"availability.sort.nothing_measured", "gemeld; toen is niets gemeten",
       "reported; nothing was measured then"},

      {"availability.heading_components", "Waar de dienst op rust", "What the service rests on"},
      {"availability.table_components", "Onderdelen; van elke groep moeten er genoeg werken",
       "Components; of each group enough must work"},
      {"availability.components_chance",
       "Vielen de onderdelen los van elkaar uit, dan zou de dienst {exact}% van de tijd werken. "
       "Wie de groepen gewoon vermenigvuldigt, komt op {product}%; gedeelde onderdelen tellen dan "
       "dubbel. Gemerkt is {felt}.",
       "If the components failed independently of each other, the service would work {exact}% of "
       "the time. Who simply multiplies the groups arrives at {product}%; shared components then "
       "count twice. Felt was {felt}."},
      {"availability.components_unknown",
       "Niet elk onderdeel is gemeten. Daarom volgt er geen beschikbaarheid uit de onderdelen.",
       "Not each component was measured. So no availability follows from the components."},

      {"availability.heading_what_if", "Wat als we iets anders hadden afgesproken?",
       "What if we had agreed otherwise?"},
      {"availability.what_if", "Op dezelfde metingen, maar {changes}.",
       "On the same measurements, but {changes}."},
      {"availability.if.hours", "met servicetijden {value}", "with service hours {value}"},
      {"availability.if.calendar", "met kalender {value}", "with calendar {value}"},
      {"availability.if.no_calendar", "zonder gesloten dagen", "without closed days"},
      {"availability.if.maintenance", "waarbij gepland onderhoud: {value}",
       "where planned maintenance: {value}"},
      {"availability.if.hold", "met metingen die hoogstens {value} gelden",
       "with samples that count for {value} at most"},
      {"availability.if.target", "met norm {value}", "with norm {value}"},
      {"availability.table_what_if", "Zoals het is, en met de andere afspraken",
       "As it is, and with the other agreements"},
      {"availability.heading_findings", "Wat opvalt", "What stands out"},
      {"availability.findings", "Wat opvalt", "What stands out"},

      // The form.
      {"availability.choice.service", "Dienst", "Service"},
      {"availability.choice.from", "Vanaf", "From"},
      {"availability.choice.until", "Tot", "Until"},
      {"availability.choice.baseline_from", "Vergelijk vanaf", "Compare from"},
      {"availability.choice.baseline_until", "Vergelijk tot", "Compare until"},
      {"availability.choice.if_hours", "Servicetijden", "Service hours"},
      {"availability.choice.if_calendar", "Kalender", "Calendar"},
      {"availability.choice.if_maintenance", "Gepland onderhoud", "Planned maintenance"},
      {"availability.choice.if_hold", "Een meting geldt hoogstens (seconden)",
       "A sample counts at most (seconds)"},
      {"availability.choice.if_target", "Norm (procent)", "Norm (percent)"},
      {"availability.as_agreed", "zoals afgesproken", "as agreed"},
      {"availability.group_baseline", "Vergelijken met een eerdere periode",
       "Compare with an earlier period"},
      {"availability.group_what_if", "Andere afspraken op dezelfde metingen",
       "Other agreements on the same measurements"},
      {"availability.hint_from", "Eerste dag, zoals 01-01-2026.",
       "First day, such as 01-01-2026 or 2026-01-01."},
      {"availability.hint_until", "Deze dag telt niet meer mee, zoals 01-04-2026.",
       "This day no longer counts, such as 01-04-2026 or 2026-04-01."},
      {"availability.hint_day", "Zoals 01-01-2025.", "Such as 01-01-2025 or 2025-01-01."},
      {"availability.hint_hours", "24x7, 08:00-18:00 (werkdagen) of een naam.",
       "24x7, 08:00-18:00 (workdays) or a name."},
      {"availability.hint_calendar", "Een naam, nl of none (geen).", "A name, nl or none."},
      {"availability.hint_hold", "Zoals 300.", "Such as 300."},
      {"availability.hint_target", "Zoals 99,5.", "Such as 99.5."},
  };
  return all;
}

}  // namespace vlecht::words
