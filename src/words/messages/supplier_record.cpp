// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> supplier_record_messages() {
  static constexpr Message all[] = {
      {"supplier_record.title", "Leveren onze leveranciers goed, en blijven ze dat doen?",
       "Do our suppliers deliver well, and do they keep doing so?"},
      {"supplier_record.short", "Leveranciers", "Suppliers"},
      {"supplier_record.title_supplier", "Leverancier: {supplier}", "Supplier: {supplier}"},
      {"supplier_record.title_contract", "Contract: {contract}", "Contract: {contract}"},
      {"supplier_record.parameter.supplier", "Naam van een leverancier: alleen zijn contracten.",
       "Name of a supplier: only its contracts."},
      {"supplier_record.parameter.contract", "Nummer van een contract: alleen dat contract.",
       "Number of a contract: only that contract."},
      {"supplier_record.choice.supplier", "Leverancier", "Supplier"},
      {"supplier_record.choice.contract", "Contract", "Contract"},
      {"supplier_record.all_suppliers", "alle leveranciers", "all suppliers"},
      {"supplier_record.all_contracts", "alle contracten", "all contracts"},
      {"supplier_record.back_to_all", "Alle leveranciers", "All suppliers"},
      {"supplier_record.contents", "Op deze pagina", "On this page"},
      {"supplier_record.findings", "Bevindingen", "Findings"},
      {"supplier_record.heading_findings", "Wat opvalt aan de gegevens",
       "What is odd about the data"},
      {"supplier_record.figures_all", "Alle cijfers van deze pagina", "All figures of this page"},

      {"supplier_record.sentence",
       "{indicators} {notice, plural, =0{Binnen zes maanden is er geen laatste opzegdag.} "
       "one{Binnen zes maanden is de laatste opzegdag van 1 contract.} other{Binnen zes maanden is "
       "de laatste opzegdag van # contracten.}}{overdue, plural, =0{} one{ Eén afspraak is over "
       "tijd.} other{ # afspraken zijn over tijd.}} Zo was het op {day}.",
       "{indicators} {notice, plural, =0{No last notice day falls within six months.} one{The last "
       "notice day of 1 contract falls within six months.} other{The last notice days of # "
       "contracts fall within six months.}}{overdue, plural, =0{} one{ One agreement is overdue.} "
       "other{ # agreements are overdue.}} That was so on {day}."},
      {"supplier_record.lead_none", "Van geen leverancier zijn KPI’s bekend.",
       "No supplier’s indicators are known."},
      {"supplier_record.lead_many", "Van de {all} KPI’s {parts}.",
       "Of the {all} indicators {parts}."},
      {"supplier_record.lead_alike",
       "{part, select, concern{{all, plural, one{De ene KPI gaat} other{Alle # KPI’s gaan}} "
       "achteruit} improvement{{all, plural, one{De ene KPI gaat} other{Alle # KPI’s gaan}} "
       "vooruit} change{{all, plural, one{De ene KPI is} other{Alle # KPI’s zijn}} anders dan "
       "eerst} common{Bij {all, plural, one{de ene KPI} other{alle # KPI’s}} is geen verandering "
       "te zien} other{Van {all, plural, one{de ene KPI} other{alle # KPI’s}} is niet te zeggen "
       "hoe het gaat}}.",
       "{part, select, concern{{all, plural, one{The one indicator gets} other{All # indicators "
       "get}} worse} improvement{{all, plural, one{The one indicator gets} other{All # indicators "
       "get}} better} change{{all, plural, one{The one indicator differs} other{All # indicators "
       "differ}} from before} common{{all, plural, one{The one indicator shows} other{All # "
       "indicators show}} no change} other{Of {all, plural, one{the one indicator} other{all # "
       "indicators}} it cannot be told how {all, plural, one{it goes} other{they go}}}}."},
      {"supplier_record.lead_met",
       "{all, plural, one{{met, plural, =0{Die haalt niet steeds de norm.} other{Die haalt steeds "
       "de norm.}}} other{{met, plural, =0{Geen enkele haalt steeds de norm.} one{Eén haalt steeds "
       "de norm.} other{# halen steeds de norm.}}}}",
       "{all, plural, one{{met, plural, =0{It does not meet its target consistently.} other{It "
       "meets its target consistently.}}} other{{met, plural, =0{None meets its target "
       "consistently.} one{One meets its target consistently.} other{# meet their target "
       "consistently.}}}}"},
      {"supplier_record.lead_part.concern",
       "{count, plural, one{gaat er 1 achteruit} other{gaan er # achteruit}}",
       "{count, plural, one{1 gets worse} other{# get worse}}"},
      {"supplier_record.lead_part.improvement",
       "{count, plural, one{gaat er 1 vooruit} other{gaan er # vooruit}}",
       "{count, plural, one{1 gets better} other{# get better}}"},
      {"supplier_record.lead_part.change",
       "{count, plural, one{is er 1 anders dan eerst} other{zijn er # anders dan eerst}}",
       "{count, plural, one{1 differs from before} other{# differ from before}}"},
      {"supplier_record.lead_part.common", "is bij {count} geen verandering te zien",
       "{count, plural, one{1 shows no change} other{# show no change}}"},
      {"supplier_record.lead_part.unjudged", "is van {count} niet te zeggen hoe het gaat",
       "of {count} it cannot be told how {count, plural, one{it goes} other{they go}}"},
      {"supplier_record.essence", "Waar het om gaat", "What it comes to"},
      {"supplier_record.count_of", "{count} van {all}", "{count} of {all}"},
      {"supplier_record.figure.indicators.concern", "KPI’s die slechter worden",
       "Indicators that get worse"},
      {"supplier_record.figure.indicators.unjudged", "KPI’s waarover niets te zeggen is",
       "Indicators that cannot be judged"},
      {"supplier_record.figure.indicators.met", "KPI’s die steeds de norm halen",
       "Indicators that meet their target consistently"},
      {"supplier_record.figure.indicators.missed", "KPI’s die de norm niet halen",
       "Indicators that miss their target consistently"},
      {"supplier_record.figure.contracts.notice",
       "Lopende contracten met een laatste opzegdag binnen zes maanden",
       "Running contracts with a last notice day within six months"},
      {"supplier_record.figure.agreements.overdue", "Afspraken die over tijd zijn",
       "Agreements that are overdue"},
      {"supplier_record.figure.agreements.all", "Afspraken", "Agreements"},

      {"supplier_record.heading_indicators", "Hoe de KPI’s ervoor staan",
       "How the indicators stand"},
      {"supplier_record.indicators_intro",
       "Elke maand is een beetje anders dan de vorige. Een KPI is pas veranderd als een maand of "
       "een rij maanden niet meer past bij de maanden waaruit de grenzen zijn berekend. Wat niet "
       "te zeggen is, staat hier nooit op groen.",
       "Each month differs a little from the one before. An indicator has changed only when a "
       "month or a row of months no longer fits the months that the limits were computed from. "
       "What cannot be told is never green here."},
      {"supplier_record.reported_by_supplier",
       "Deze cijfers meldt de leverancier zelf. Wat wij zelf meten, staat bij Beschikbaarheid en "
       "kan anders zijn.",
       "The supplier reports these figures itself. What we measure ourselves stands at "
       "Availability "
       "and may differ."},
      {"supplier_record.table_indicators", "De KPI’s: laatste cijfer, laatste maand en norm",
       "The indicators: latest figure, latest month and target"},
      {"supplier_record.column.indicator", "KPI", "indicator"},
      {"supplier_record.column.contract", "contract", "contract"},
      {"supplier_record.column.latest", "laatste cijfer", "latest figure"},
      {"supplier_record.column.norm", "norm", "target"},
      {"supplier_record.column.variation", "laatste maand", "latest month"},
      {"supplier_record.column.assurance", "haalt de norm", "meets the target"},
      {"supplier_record.column.confirmation", "tweede toets", "second test"},
      {"supplier_record.figure.indicator.latest", "Laatste maand: {name}", "Latest month: {name}"},
      {"supplier_record.figure.indicator.variation", "Verandering: {name}", "Change: {name}"},
      {"supplier_record.figure.indicator.assurance", "Haalt de norm: {name}",
       "Meets the target: {name}"},
      {"supplier_record.figure.indicator.centre", "Midden: {name}", "Centre: {name}"},
      {"supplier_record.figure.indicator.lower", "Ondergrens: {name}", "Lower limit: {name}"},
      {"supplier_record.figure.indicator.upper", "Bovengrens: {name}", "Upper limit: {name}"},
      {"supplier_record.figure.indicator.confirmation", "Tweede toets: {name}",
       "Second test: {name}"},
      {"supplier_record.figure.indicator.false_alarm_year",
       "Kans op vals alarm in een jaar: {name}", "Chance of a false alarm in a year: {name}"},
      {"supplier_record.figure.indicator.cusum_interval", "Grens van de tweede toets: {name}",
       "Limit of the second test: {name}"},
      {"supplier_record.figure.indicator.cusum_run_length",
       "Maanden tot vals alarm van de tweede toets bij bekende grenzen: {name}",
       "Months to a false alarm of the second test with known limits: {name}"},
      {"supplier_record.figure.indicator.ewma_weight",
       "Gewicht van de nieuwste maand in het gewogen gemiddelde: {name}",
       "Weight of the newest month in the weighted average: {name}"},
      {"supplier_record.figure.indicator.ewma_limit",
       "Grens van het gewogen gemiddelde, in standaardafwijkingen van dat gemiddelde: {name}",
       "Limit of the weighted average, in standard deviations of that average: {name}"},
      {"supplier_record.figure.indicator.ewma_run_length",
       "Maanden tot vals alarm van het gewogen gemiddelde bij bekende grenzen: {name}",
       "Months to a false alarm of the weighted average with known limits: {name}"},
      {"supplier_record.figure.indicator.ewma_latest",
       "Gewogen gemiddelde nu, in standaardafwijkingen van een maand: {name}",
       "Weighted average now, in standard deviations of a month: {name}"},
      {"supplier_record.figure.indicator.ewma_chance",
       "Kans dat het gewogen gemiddelde zo ver komt als er niets verandert: {name}",
       "Chance that the weighted average comes so far when nothing changes: {name}"},
      {"supplier_record.run_beyond", "meer dan een miljoen", "more than a million"},
      {"supplier_record.value_in", "{value} ({month})", "{value} ({month})"},
      {"supplier_record.never_reported", "nooit gemeld", "never reported"},
      {"supplier_record.not_reported", "niet gemeld", "not reported"},
      {"supplier_record.no_limits", "niet te berekenen", "cannot be computed"},

      {"supplier_record.variation.common", "geen verandering te zien", "no change to be seen"},
      {"supplier_record.variation.improvement", "beter dan eerst", "better than before"},
      {"supplier_record.variation.concern", "slechter dan eerst", "worse than before"},
      {"supplier_record.variation.change", "anders dan eerst", "different from before"},
      {"supplier_record.why_not_short.nothing_reported", "niet te zeggen: niets gemeld",
       "cannot be told: nothing reported"},
      {"supplier_record.why_not_short.too_few_months", "niet te zeggen: te weinig maanden",
       "cannot be told: too few months"},
      {"supplier_record.why_not_short.no_spread", "niet te zeggen: alle maanden gelijk",
       "cannot be told: all months alike"},
      {"supplier_record.why_not_short.silent", "niet te zeggen: te lang niet gemeld",
       "cannot be told: not reported for too long"},
      {"supplier_record.assurance.met", "steeds", "consistently"},
      {"supplier_record.assurance.missed", "niet", "not"},
      {"supplier_record.assurance.hit_and_miss", "soms wel, soms niet", "hit and miss"},
      {"supplier_record.assurance.no_norm", "geen norm bekend", "no target known"},
      {"supplier_record.confirmation_word.confirmed", "bevestigt de verandering",
       "confirms the change"},
      {"supplier_record.confirmation_word.alone", "wijst op verandering, niet overtuigend",
       "points at a change, not convincingly"},
      {"supplier_record.confirmation_word.steady", "ziet geen verandering", "sees no change"},
      {"supplier_record.confirmation_word.no_months", "niet mogelijk", "not possible"},
      {"supplier_record.alarms_together",
       "Ook als er niets verandert, {charts, plural, one{gaat deze ene kaart} other{gaan van deze "
       "# kaarten er}} in een jaar naar verwachting {expected} keer ten onrechte af. De kans dat "
       "dat ten minste één keer gebeurt, is {chance}. Eén signaal is dus een vraag aan de "
       "leverancier en nog geen bewijs.",
       "Even when nothing changes, {charts, plural, one{this one chart is} other{of these # charts "
       "there are}} expected to cry wolf {expected} times in a year. The chance that it happens at "
       "least once is {chance}. So one signal is a question to the supplier and no proof yet."},

      {"supplier_record.charts_intro",
       "Bij elke kaart staat hoe vaak juist die kaart ten onrechte afgaat: dat is 20.000 keer "
       "gesimuleerd voor haar eigen basisperiode, en klopt op minder dan één procentpunt na. De "
       "tweede toets is strenger: hij houdt rekening met de korte basisperiode en met alle "
       "KPI’s samen.",
       "Beside each chart stands how often just that chart cries wolf: that was simulated "
       "20,000 times for its own baseline, and is right to less than one percentage point. The "
       "second test is stricter: it allows for the short baseline and for all indicators "
       "together."},
      {"supplier_record.heading_charts", "De KPI’s maand voor maand", "The indicators by month"},
      {"supplier_record.chart_title", "{name} ({contract})", "{name} ({contract})"},
      {"supplier_record.told.common",
       "De laatste maand, {month}, past bij de maanden ervoor: er is geen verandering te zien.",
       "The latest month, {month}, fits the months before it: no change is to be seen."},
      {"supplier_record.told.improvement",
       "Het gaat beter dan eerst: de laatste maand, {month}, is {rule}.",
       "It goes better than before: the latest month, {month}, is {rule}."},
      {"supplier_record.told.concern",
       "Het gaat slechter dan eerst: de laatste maand, {month}, is {rule}.",
       "It goes worse than before: the latest month, {month}, is {rule}."},
      {"supplier_record.told.change",
       "Het gaat anders dan eerst: de laatste maand, {month}, is {rule}. Of hoger beter is, is "
       "niet vastgelegd.",
       "It goes otherwise than before: the latest month, {month}, is {rule}. Whether higher is "
       "better is not on record."},
      {"supplier_record.told_norm.met",
       "De norm van {norm} ligt buiten de grenzen van {low} tot {high}: zolang de maanden "
       "daartussen blijven, wordt die steeds gehaald.",
       "The target of {norm} lies outside the limits of {low} to {high}: as long as the months "
       "stay between them, it is met consistently."},
      {"supplier_record.told_norm.missed",
       "De norm van {norm} ligt buiten de grenzen van {low} tot {high}: zolang de maanden "
       "daartussen blijven, wordt die niet gehaald.",
       "The target of {norm} lies outside the limits of {low} to {high}: as long as the months "
       "stay between them, it is not met."},
      {"supplier_record.told_norm.hit_and_miss",
       "De norm van {norm} ligt tussen de grenzen van {low} en {high}: de ene maand wordt die "
       "gehaald, de andere niet.",
       "The target of {norm} lies between the limits of {low} and {high}: it is met in one "
       "month and not in another."},
      {"supplier_record.why_not.nothing_reported",
       "Er is niets gemeld. Hoe het gaat, is niet te zeggen.",
       "Nothing was reported. How it goes cannot be told."},
      {"supplier_record.why_not.too_few_months",
       "Er {months, plural, one{is # maand} other{zijn # maanden}} om grenzen uit te berekenen; "
       "nodig zijn er ten minste {needed}. Hoe het gaat, is nog niet te zeggen.",
       "There {months, plural, one{is # month} other{are # months}} to compute limits from; at "
       "least {needed} are needed. How it goes cannot be told yet."},
      {"supplier_record.why_not.no_spread",
       "Alle maanden waaruit de grenzen komen zijn gelijk. Of een andere maand afwijkt, is daarmee "
       "niet te zeggen.",
       "All months that the limits come from are alike. Whether another month differs cannot be "
       "told by them."},
      {"supplier_record.why_not.silent",
       "Er is al {silent, plural, one{# maand} other{# maanden}} niets meer gemeld. Hoe het nu "
       "gaat, is niet te zeggen.",
       "Nothing was reported for {silent, plural, one{# month} other{# months}}. How it goes now "
       "cannot be told."},
      {"supplier_record.rule.outside",
       "{side, select, high{hoger dan de bovengrens} other{lager dan de ondergrens}}",
       "{side, select, high{higher than the upper limit} other{lower than the lower limit}}"},
      {"supplier_record.rule.trend",
       "{side, select, high{een van zeven of meer maanden die steeds hoger werden} other{een van "
       "zeven of meer maanden die steeds lager werden}}",
       "{side, select, high{one of seven or more months that rose each time} other{one of seven or "
       "more months that fell each time}}"},
      {"supplier_record.rule.two_of_three",
       "{side, select, high{een van twee op drie maanden vlak onder de bovengrens} other{een van "
       "twee op drie maanden vlak boven de ondergrens}}",
       "{side, select, high{one of two in three months close to the upper limit} other{one of two "
       "in three months close to the lower limit}}"},
      {"supplier_record.rule.one_side",
       "{side, select, high{een van zeven of meer maanden boven het midden} other{een van zeven of "
       "meer maanden onder het midden}}",
       "{side, select, high{one of seven or more months above the centre} other{one of seven or "
       "more months below the centre}}"},
      {"supplier_record.point", "{month}: {value}{has_rule, select, yes{, {rule}} other{}}",
       "{month}: {value}{has_rule, select, yes{; {rule}} other{}}"},
      {"supplier_record.sign.month", "maand", "month"},
      {"supplier_record.sign.worse", "slechter dan verwacht", "worse than expected"},
      {"supplier_record.sign.better", "beter dan verwacht", "better than expected"},
      {"supplier_record.sign.change", "anders dan verwacht", "different from expected"},
      {"supplier_record.sign.missing", "niet gemeld", "not reported"},
      {"supplier_record.sign.centre", "midden", "centre"},
      {"supplier_record.sign.limits", "grenzen", "limits"},
      {"supplier_record.sign.norm", "norm", "target"},
      {"supplier_record.sign.baseline", "basisperiode", "baseline"},
      {"supplier_record.norm_word", "norm {value}", "target {value}"},
      {"supplier_record.signals",
       "Wat opviel, het laatste eerst: {list}.{more, plural, =0{} one{ En nog # keer eerder; zie "
       "de tabel.} other{ En nog # keer eerder; zie de tabel.}}",
       "What stood out, the latest first: {list}.{more, plural, =0{} one{ And # more before; see "
       "the table.} other{ And # more before; see the table.}}"},
      {"supplier_record.signal_run",
       "{is_one, select, yes{{first}} other{{first} tot en met {last}}}: {rule}",
       "{is_one, select, yes{{first}} other{{first} to {last}}}: {rule}"},
      {"supplier_record.limits_from",
       "De grenzen komen uit {months, plural, one{# maand} other{# maanden}}, {first} tot en met "
       "{last}{sort, select, share{, met hoeveel er elke maand waren (p’-kaart)} rate{, met "
       "hoeveel er elke maand geteld is (u-kaart)} other{ (XmR-kaart)}}. {is_fixed, select, "
       "yes{Ze blijven zo tot iemand anders besluit.} other{Er is geen basisperiode vastgelegd, "
       "dus ze schuiven mee met elke nieuwe maand.}}{is_rebased, select, yes{ Eerder golden andere "
       "grenzen; een besluit maakte daar een eind aan.} other{}}",
       "The limits come from {months, plural, one{# month} other{# months}}, {first} to "
       "{last}{sort, select, share{, with how many there were each month (p’ chart)} rate{, with "
       "how many were counted each month (u chart)} other{ (XmR chart)}}. {is_fixed, select, "
       "yes{They stay until somebody decides otherwise.} other{No baseline is on record, so they "
       "move with each new month.}}{is_rebased, select, yes{ Other limits counted before; a "
       "decision ended them.} other{}}"},
      {"supplier_record.alarms",
       "Vals alarm: ook als er niets verandert, is de kans op een signaal {year} binnen een "
       "jaar ({year_words}) en {two_years} binnen twee jaar, met grenzen uit {months, plural, "
       "one{# maand} other{# maanden}}; gemiddeld duurt het {run} maanden. Wat echt één "
       "standaardafwijking verschuift, wordt met een kans van {seen} binnen een jaar gezien.",
       "False alarms: even when nothing changes, the chance of a signal is {year} within a year "
       "({year_words}) and {two_years} within two years, with limits from {months, plural, "
       "one{# month} other{# months}}; on average it takes {run} months. What really shifts by "
       "one standard deviation is seen within a year with a chance of {seen}."},
      {"supplier_record.confirmation",
       "Tweede toets, een CUSUM met vals alarm bij {rate} van zulke reeksen van {months, "
       "plural, one{# maand} other{# maanden}} (grens {interval}): {result, select, "
       "confirmed{het is veranderd, sinds {began} en gezien in {month}} alone{er ging een "
       "signaal af in {month}, maar met zoveel KPI’s naast elkaar is dat niet overtuigend} "
       "other{er is geen verandering te zien}}. De kans dat een KPI die niet verandert zo ver "
       "komt, is {chance}.",
       "Second test, a CUSUM that cries wolf for {rate} of such series of {months, plural, "
       "one{# month} other{# months}} (limit {interval}): {result, select, confirmed{it has "
       "changed, since {began} and seen in {month}} alone{it signalled in {month}, but with so "
       "many indicators side by side that is not convincing} other{no change is to be seen}}. "
       "The chance that an indicator which does not change comes so far is {chance}."},
      {"supplier_record.average",
       "Gewogen gemiddelde (EWMA, de nieuwste maand telt voor {weight}; grens {limit} "
       "standaardafwijkingen, met vals alarm bij {rate} van zulke reeksen): het staat nu op "
       "{last}, "
       "tussen grenzen van −{bound} en {bound}, in standaardafwijkingen van een maand. {result, "
       "select, steady{Het kwam er nooit buiten} outside{Het ligt erbuiten, voor het eerst in "
       "{month}} other{Het ligt er nu binnen en kwam er in {month} buiten}}. Als er niets "
       "verandert, komt het met een kans van {chance} zo ver. Of iets veranderd is, beslist de "
       "tweede toets.",
       "Weighted average (EWMA, the newest month counts for {weight}; limit {limit} standard "
       "deviations, which cries wolf for {rate} of such series): it now stands at {last}, between "
       "limits of −{bound} and {bound}, in standard deviations of a month. {result, select, "
       "steady{It never came outside} outside{It lies outside, for the first time in {month}} "
       "other{It lies inside now and came outside in {month}}}. When nothing changes it comes so "
       "far with a chance of {chance}. Whether something changed, the second test decides."},
      {"supplier_record.table_second_test",
       "{name}: de twee toetsen maand voor maand, in standaardafwijkingen",
       "{name}: both tests by month, in standard deviations"},
      {"supplier_record.column.sum_up", "CUSUM omhoog", "CUSUM upward"},
      {"supplier_record.column.sum_down", "CUSUM omlaag", "CUSUM downward"},
      {"supplier_record.column.average", "gewogen gemiddelde", "weighted average"},
      {"supplier_record.column.average_lower", "ondergrens gemiddelde", "lower limit of average"},
      {"supplier_record.column.average_upper", "bovengrens gemiddelde", "upper limit of average"},
      {"supplier_record.confirmation_none",
       "Een tweede toets is niet mogelijk: er zijn geen maanden na de basisperiode.",
       "A second test is not possible: there are no months after the baseline."},
      {"supplier_record.change",
       "Over de hele reeks ligt de duidelijkste verandering bij {month}{is_sure, select, yes{} "
       "other{, en met 90% zekerheid tussen {from} en {until}}}: gemiddeld {before} ervoor en "
       "{after} erna.",
       "Over the whole series the clearest change is at {month}{is_sure, select, yes{} other{, and "
       "with 90% certainty between {from} and {until}}}: on average {before} before and {after} "
       "after."},
      {"supplier_record.breaks",
       "De reeks past het beste bij {count} veranderingen van het gemiddelde.",
       "The series fits {count} changes of its mean best."},
      {"supplier_record.table_months", "{name}: de maanden met hun grenzen",
       "{name}: the months with their limits"},
      {"supplier_record.column.month", "maand", "month"},
      {"supplier_record.column.value", "waarde", "value"},
      {"supplier_record.column.lower", "ondergrens", "lower limit"},
      {"supplier_record.column.centre", "midden", "centre"},
      {"supplier_record.column.upper", "bovengrens", "upper limit"},
      {"supplier_record.column.rule", "wat opvalt", "what stands out"},

      {"supplier_record.heading_ahead", "Wat eraan komt", "What comes up"},
      {"supplier_record.ahead_intro",
       "De dagen van de komende twaalf maanden, en wat al voorbij is terwijl het contract nog "
       "loopt.",
       "The days of the coming twelve months, and what has passed while the contract still runs."},
      {"supplier_record.ahead_none",
       "In de komende twaalf maanden komt er niets aan, voor zover dit dossier weet.",
       "Nothing comes up in the coming twelve months, as far as this dossier knows."},
      {"supplier_record.table_ahead", "Opzegdagen, einddagen en exitplannen die eraan komen",
       "Notice days, end days and exit plans that come up"},
      {"supplier_record.column.within", "wanneer", "when"},
      {"supplier_record.column.day", "dag", "day"},
      {"supplier_record.column.what", "wat", "what"},
      {"supplier_record.column.supplier", "leverancier", "supplier"},
      {"supplier_record.within.passed", "al voorbij", "passed already"},
      {"supplier_record.within.six_months", "binnen 6 maanden", "within 6 months"},
      {"supplier_record.within.nine_months", "binnen 9 maanden", "within 9 months"},
      {"supplier_record.within.twelve_months", "binnen 12 maanden", "within 12 months"},
      {"supplier_record.what.last_notice", "laatste dag om op te zeggen",
       "last day to give notice"},
      {"supplier_record.what.end", "laatste dag van het contract", "last day of the contract"},
      {"supplier_record.what.term_end", "einde van de termijn; loopt door zonder opzegging",
       "end of the term; goes on without notice"},
      {"supplier_record.what.exit_plan_due", "exitplan moet er zijn", "exit plan is due"},
      {"supplier_record.what.exit_test_due", "exitplan moet getest zijn", "exit plan test is due"},
      {"supplier_record.what.assurance_ends", "assurancerapport (TPM) verloopt",
       "assurance report ends"},

      {"supplier_record.heading_contracts", "De contracten", "The contracts"},
      {"supplier_record.contracts_intro",
       "De laatste opzegdag is berekend: zoveel hele maanden voor de dag na het einde, min een "
       "dag. "
       "Of een verlenging telt, hangt van het besluit erover af.",
       "The last notice day is computed: so many whole months before the day after the end, less a "
       "day. Whether an extension counts depends on the decision on it."},
      {"supplier_record.table_contracts", "De contracten en tot wanneer ze lopen",
       "The contracts and until when they run"},
      {"supplier_record.column.ends", "loopt tot en met", "runs until"},
      {"supplier_record.went_on", "{day}, vanzelf verlengd na {after}",
       "{day}, went on by itself after {after}"},
      {"supplier_record.has_ended", "{day}, afgelopen", "{day}, ended"},
      {"supplier_record.column.last_notice", "laatste opzegdag", "last notice day"},
      {"supplier_record.column.renews", "als niemand opzegt", "when nobody gives notice"},
      {"supplier_record.column.options_left", "verlengen kan nog", "extensions left"},
      {"supplier_record.column.yearly", "kosten per jaar", "cost per year"},
      {"supplier_record.column.papers", "wat erbij hoort", "what belongs to it"},
      {"supplier_record.figure.contract.ends", "Loopt tot en met: {name}", "Runs until: {name}"},
      {"supplier_record.figure.contract.last_notice", "Laatste opzegdag: {name}",
       "Last notice day: {name}"},
      {"supplier_record.figure.contract.options_left", "Verlengingen over: {name}",
       "Extensions left: {name}"},
      {"supplier_record.figure.contract.yearly", "Kosten per jaar: {name}",
       "Cost per year: {name}"},
      {"supplier_record.figure.contract.exit", "Exitplan: {name}", "Exit plan: {name}"},
      {"supplier_record.renews",
       "{renews, select, yes{loopt het door} no{eindigt het} other{niet bekend}}",
       "{renews, select, yes{it goes on} no{it ends} other{not known}}"},
      {"supplier_record.options",
       "{all, plural, =0{geen verlenging afgesproken} other{{left} van # keer{months, plural, =0{} "
       "other{, telkens # maanden}}}}",
       "{all, plural, =0{no extension agreed} other{{left} of # times{months, plural, =0{} other{, "
       "# months each}}}}"},
      {"supplier_record.papers",
       "{has_there, select, yes{wel: {there}. } other{wel: geen. }}{has_absent, select, yes{niet: "
       "{absent}. } "
       "other{}}{has_unknown, select, yes{niet bekend: {unknown}.} other{}}",
       "{has_there, select, yes{there: {there}. } other{there: none. }}{has_absent, select, "
       "yes{not there: "
       "{absent}. } other{}}{has_unknown, select, yes{not known: {unknown}.} other{}}"},
      {"supplier_record.paper.has_service_levels", "SLA", "SLA"},
      {"supplier_record.paper.has_processing_agreement", "verwerkersovereenkomst",
       "processing agreement"},
      {"supplier_record.paper.has_escrow", "escrow", "escrow"},

      {"supplier_record.heading_exit_plans", "Kunnen we weg?", "Can we leave?"},
      {"supplier_record.exit_intro",
       "Een exitplan zegt hoe een gemeente bij een leverancier weg kan. Een plan dat nooit getest "
       "is, is een voornemen.",
       "An exit plan says how a municipality can leave a supplier. A plan that was never tested is "
       "an intention."},
      {"supplier_record.table_exit_plans", "Exitplannen: of ze er zijn, hoe oud en of ze werken",
       "Exit plans: whether they are there, how old and whether they work"},
      {"supplier_record.column.exit", "exitplan", "exit plan"},
      {"supplier_record.column.exit_due", "moet er zijn op", "due on"},
      {"supplier_record.column.made", "gemaakt of bijgewerkt", "made or updated"},
      {"supplier_record.column.age", "hoe oud", "how old"},
      {"supplier_record.column.tested", "laatst getest", "last tested"},
      {"supplier_record.column.next_test", "test moet op", "next test due"},
      {"supplier_record.exit.overdue", "had er moeten zijn", "should have been there"},
      {"supplier_record.exit.test_failed", "laatste test mislukt", "last test failed"},
      {"supplier_record.exit.test_overdue", "test over tijd", "test overdue"},
      {"supplier_record.exit.untested", "er, nooit getest", "there, never tested"},
      {"supplier_record.exit.tested", "er en getest", "there and tested"},
      {"supplier_record.exit.expected", "nog niet, er is tijd", "not yet, there is time"},
      {"supplier_record.exit.nothing_known", "niets over bekend", "nothing known"},
      {"supplier_record.none_known", "niet bekend", "not known"},
      {"supplier_record.age_months", "{months, plural, one{# maand} other{# maanden}}",
       "{months, plural, one{# month} other{# months}}"},

      {"supplier_record.heading_concentration", "Hoeveel hangt aan één leverancier?",
       "How much hangs on one supplier?"},
      {"supplier_record.concentration",
       "{has_index, select, yes{Aan {supplier} gaat {share} van de bekende kosten per jaar. De "
       "index van Herfindahl is {index}: alsof de kosten over {equal} even grote leveranciers "
       "waren verdeeld.} other{Van geen lopend contract zijn de kosten bekend.}}{unknown, plural, "
       "=0{} one{ Van # van de {contracts} lopende contracten is het bedrag niet bekend; dat telt "
       "hier niet mee.} other{ Van # van de {contracts} lopende contracten is het bedrag niet "
       "bekend; die tellen hier niet mee.}}",
       "{has_index, select, yes{{share} of the known yearly cost goes to {supplier}. Herfindahl’s "
       "index is {index}: as if the cost were spread over {equal} suppliers of equal size.} "
       "other{Of no running contract the cost is known.}}{unknown, plural, =0{} one{ Of # of the "
       "{contracts} running contracts the amount is not known; it is left out here.} other{ Of # "
       "of the {contracts} running contracts the amount is not known; they are left out here.}}"},
      {"supplier_record.figure.concentration.herfindahl",
       "Index van Herfindahl van de bekende kosten per jaar",
       "Herfindahl’s index of the known yearly cost"},
      {"supplier_record.table_concentration", "Kosten per jaar per leverancier",
       "Cost per year by supplier"},
      {"supplier_record.column.share", "aandeel van wat bekend is", "share of what is known"},
      {"supplier_record.column.count", "lopende contracten", "running contracts"},
      {"supplier_record.column.without_amount", "waarvan zonder bedrag", "of these without amount"},
      {"supplier_record.figure.supplier.yearly", "Kosten per jaar: {name}",
       "Cost per year: {name}"},
      {"supplier_record.figure.supplier.share", "Aandeel: {name}", "Share: {name}"},

      {"supplier_record.heading_agreements", "Afspraken", "Agreements"},
      {"supplier_record.table_agreements", "Wat is afgesproken en of het is nagekomen",
       "What was agreed and whether it was kept"},
      {"supplier_record.column.agreement", "nummer", "number"},
      {"supplier_record.column.subject", "wat", "what"},
      {"supplier_record.column.agreed", "afgesproken op", "agreed on"},
      {"supplier_record.column.due", "uiterlijk", "due"},
      {"supplier_record.column.state", "hoe het staat", "how it stands"},
      {"supplier_record.column.late", "te laat", "late"},
      {"supplier_record.column.owner", "wie", "who"},
      {"supplier_record.column.explanation", "toelichting", "explanation"},
      {"supplier_record.figure.agreement.state", "Afspraak {name}", "Agreement {name}"},
      {"supplier_record.agreement.overdue", "over tijd", "overdue"},
      {"supplier_record.agreement.broken", "niet nagekomen", "broken"},
      {"supplier_record.agreement.partly", "deels nagekomen", "partly kept"},
      {"supplier_record.agreement.open", "loopt", "open"},
      {"supplier_record.agreement.kept", "nagekomen", "kept"},
      {"supplier_record.agreement.withdrawn", "ingetrokken", "withdrawn"},
      {"supplier_record.days_late", "{days, plural, one{# dag} other{# dagen}}",
       "{days, plural, one{# day} other{# days}}"},

      {"supplier_record.heading_plans", "Hielpen de verbeterplannen?",
       "Did the improvement plans help?"},
      {"supplier_record.plans_intro",
       "Van elk plan de maanden ervoor en erna, hoogstens twaalf. Een plan hielp pas als het "
       "interval van 95% alleen verbetering bevat; anders is het niet bewezen. Na een slechte tijd "
       "wordt het vaak vanzelf weer gewoon: ook dat kan dan op verbetering lijken.",
       "Of each plan the months before and after, twelve at most. A plan helped only when the "
       "interval of 95% holds nothing but improvement; otherwise it is not proven. After a bad "
       "time things often become normal by themselves: that may look like improvement too."},
      {"supplier_record.table_plans", "Verbeterplannen en hun eigen KPI",
       "Improvement plans and their own indicator"},
      {"supplier_record.column.plan", "wat de leverancier doet", "what the supplier does"},
      {"supplier_record.column.started", "begon op", "began on"},
      {"supplier_record.column.effect", "hielp het", "did it help"},
      {"supplier_record.column.difference", "voor en na", "before and after"},
      {"supplier_record.figure.plan.effect", "Verbeterplan {name}", "Improvement plan {name}"},
      {"supplier_record.figure.plan.difference", "Verschil na verbeterplan {name}",
       "Difference after improvement plan {name}"},
      {"supplier_record.no_indicator", "geen KPI genoemd", "no indicator named"},
      {"supplier_record.effect.worked", "ja", "yes"},
      {"supplier_record.effect.worsened", "nee, het werd slechter", "no, it got worse"},
      {"supplier_record.effect.not_proven", "niet bewezen", "not proven"},
      {"supplier_record.effect.too_early", "nog te vroeg", "too early"},
      {"supplier_record.difference",
       "van {before} naar {after}; verschil tussen {low} en {high} ({months_before} en "
       "{months_after} maanden)",
       "from {before} to {after}; difference between {low} and {high} ({months_before} and "
       "{months_after} months)"},
      {"supplier_record.not_compared",
       "{before, plural, one{# maand} other{# maanden}} ervoor en {after, plural, one{# maand} "
       "other{# maanden}} erna",
       "{before, plural, one{# month} other{# months}} before and {after, plural, one{# month} "
       "other{# months}} after"},

      {"supplier_record.calendar_contracts", "Contracten", "Contracts"},
      {"supplier_record.calendar_ends", "Laatste dag van contract ‘{contract}’",
       "Last day of contract ‘{contract}’"},
      {"supplier_record.calendar_term_ends",
       "Einde van de termijn van contract ‘{contract}’; loopt door zonder opzegging",
       "End of the term of contract ‘{contract}’; goes on without notice"},
      {"supplier_record.calendar_last_notice", "Laatste opzegdag van contract ‘{contract}’",
       "Last notice day of contract ‘{contract}’"},
      {"supplier_record.calendar_notice_in",
       "Over {months} maanden, op {day}: laatste opzegdag van contract ‘{contract}’",
       "In {months} months, on {day}: last notice day of contract ‘{contract}’"},
      {"supplier_record.calendar_description", "Leverancier: {supplier}", "Supplier: {supplier}"},

      {"supplier_record.nothing_known",
       "Over leveranciers is hier niets bekend: geen contracten, KPI’s, afspraken of "
       "verbeterplannen. Lees ze in of leg ze vast.",
       "Nothing is known of suppliers here: no contracts, indicators, agreements or improvement "
       "plans. Import or record them."},
      {"supplier_record.no_such_supplier",
       "Er is geen contract met leverancier ‘{supplier}’. Wel met: {suppliers}.",
       "There is no contract with supplier ‘{supplier}’. There is with: {suppliers}."},
      {"supplier_record.no_such_contract", "Er is geen contract ‘{contract}’. Wel: {contracts}.",
       "There is no contract ‘{contract}’. There is: {contracts}."},
      {"supplier_record.report_of_nothing",
       "Cijfers van {count, plural, one{een KPI} other{# KPI’s}} die nergens beschreven "
       "{count, plural, one{is} other{zijn}}: {names}.",
       "Figures of {count, plural, one{an indicator} other{# indicators}} that nothing describes: "
       "{names}."},
      {"supplier_record.month_reported_twice",
       "Van ‘{indicator}’ {count, plural, one{is een maand} other{zijn # maanden}} tweemaal "
       "gemeld; "
       "het eerste telt: {names}.",
       "Of ‘{indicator}’ {count, plural, one{a month was} other{# months were}} reported twice; "
       "the "
       "first counts: {names}."},
      {"supplier_record.month_too_old",
       "Van ‘{indicator}’ {count, plural, one{ligt een maand} other{liggen # maanden}} meer dan "
       "twintig jaar voor de laatste en {count, plural, one{is} other{zijn}} weggelaten: {names}. "
       "Klopt het jaartal?",
       "Of ‘{indicator}’ {count, plural, one{a month lies} other{# months lie}} more than twenty "
       "years before the last and {count, plural, one{was} other{were}} left out: {names}. Is the "
       "year right?"},
      {"supplier_record.percentage_without_counts",
       "Van ‘{indicator}’ {count, plural, one{heeft een maand} other{hebben # maanden}} een waarde "
       "maar geen aantallen, en die zijn nodig: {names}. Maak er een KPI van de soort ‘waarde’ van "
       "als de aantallen er niet zijn.",
       "Of ‘{indicator}’ {count, plural, one{a month has} other{# months have}} a value but no "
       "counts, and those are needed: {names}. Make it an indicator of the sort ‘value’ when there "
       "are no counts."},
      {"supplier_record.impossible_counts",
       "Van ‘{indicator}’ {count, plural, one{kunnen de aantallen van een maand} other{kunnen de "
       "aantallen van # maanden}} niet kloppen: {names}.",
       "Of ‘{indicator}’ the counts of {count, plural, one{a month} other{# months}} cannot be "
       "right: {names}."},
      {"supplier_record.limits_move",
       "Van {count, plural, one{een KPI} other{# KPI’s}} is geen basisperiode vastgelegd, zodat de "
       "grenzen met elke maand meeschuiven: {names}. Leg vast over hoeveel maanden ze komen.",
       "Of {count, plural, one{an indicator} other{# indicators}} no baseline is on record, so "
       "that "
       "the limits move with each month: {names}. Record over how many months they are computed."},
      {"supplier_record.months_hang_together",
       "Bij {count, plural, one{een KPI} other{# KPI’s}} lijkt elke maand op de vorige: {names}. "
       "Er "
       "is dan vaker vals alarm dan hier staat.",
       "With {count, plural, one{an indicator} other{# indicators}} each month resembles the one "
       "before: {names}. There are more false alarms then than is said here."},
      {"supplier_record.months_missing",
       "Van {count, plural, one{een KPI} other{# KPI’s}} ontbreken maanden tussen de eerste en de "
       "laatste: {names}.",
       "Of {count, plural, one{an indicator} other{# indicators}} months are missing between the "
       "first and the last: {names}."},
      {"supplier_record.no_direction",
       "Van {count, plural, one{een KPI} other{# KPI’s}} is niet vastgelegd of hoger of lager "
       "beter "
       "is: {names}.",
       "Of {count, plural, one{an indicator} other{# indicators}} it is not on record whether "
       "higher or lower is better: {names}."},
      {"supplier_record.no_norm",
       "Van {count, plural, one{een KPI} other{# KPI’s}} is geen norm bekend: {names}.",
       "Of {count, plural, one{an indicator} other{# indicators}} no target is known: {names}."},
      {"supplier_record.unknown_contract",
       "{count, plural, one{Er is een contract} other{Er zijn # contracten}} waarover wel iets "
       "gemeld is, maar dat zelf niet bekend is: {names}.",
       "{count, plural, one{There is a contract} other{There are # contracts}} of which something "
       "was reported, but which is not known itself: {names}."},
      {"supplier_record.more_extensions_than_options",
       "{count, plural, one{Een contract is} other{# contracten zijn}} vaker verlengd dan was "
       "afgesproken: {names}.",
       "{count, plural, one{A contract was} other{# contracts were}} extended more often than was "
       "agreed: {names}."},
      {"supplier_record.goes_on_by_itself",
       "{count, plural, one{Een contract is} other{# contracten zijn}} voorbij het einde en "
       "{count, plural, one{loopt} other{lopen}} vanzelf door: {names}. Tot wanneer is niet "
       "bekend. Vul bij het contract in hoeveel maanden een verlenging duurt.",
       "{count, plural, one{A contract is} other{# contracts are}} past the end and "
       "{count, plural, one{goes} other{go}} on by itself: {names}. Until when is not known. State "
       "with the contract how many months an extension takes."},
      {"supplier_record.went_on_by_itself",
       "{count, plural, one{Een contract is} other{# contracten zijn}} vanzelf verlengd, omdat "
       "niemand een opzegging of een besluit vastlegde: {names}. De einddag en de laatste opzegdag "
       "zijn die van de termijn die nu loopt; is opzeggen voor die termijn te laat, dan is het de "
       "opzegdag van de volgende.",
       "{count, plural, one{A contract was} other{# contracts were}} extended by itself, as nobody "
       "put on record a notice or a decision: {names}. The end and the last notice day are of the "
       "term that runs now; when it is too late for that term, the notice day is of the next one."},
      {"supplier_record.contract_without_end",
       "Van {count, plural, one{een contract} other{# contracten}} is het einde niet bekend, en "
       "dus "
       "ook de laatste opzegdag niet: {names}.",
       "Of {count, plural, one{a contract} other{# contracts}} the end is not known, and so "
       "neither "
       "is the last notice day: {names}."},
      {"supplier_record.contract_without_notice",
       "Van {count, plural, one{een contract} other{# contracten}} is de opzegtermijn niet bekend: "
       "{names}.",
       "Of {count, plural, one{a contract} other{# contracts}} the notice period is not known: "
       "{names}."},
      {"supplier_record.ends_before_start",
       "{count, plural, one{Een contract eindigt} other{# contracten eindigen}} voor het begin: "
       "{names}.",
       "{count, plural, one{A contract ends} other{# contracts end}} before it begins: {names}."},
      {"supplier_record.outcome_of_nothing",
       "Uitkomst van {count, plural, one{een afspraak} other{# afspraken}} die nergens is "
       "vastgelegd: {names}.",
       "Outcome of {count, plural, one{an agreement} other{# agreements}} that nothing records: "
       "{names}."},
  };
  return all;
}

}  // namespace vlecht::words
