// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> cost_benchmark_messages() {
  static constexpr Message all[] = {
      {"cost_benchmark.title", "Wat kost het per inwoner, vergeleken met andere gemeenten?",
       "What does it cost per inhabitant, compared with other municipalities?"},
      {"cost_benchmark.short", "Vergelijking", "Comparison"},

      // The one sentence.
      {"cost_benchmark.sentence",
       "{names} {count, plural, one{gaf} other{gaven samen}} in {year} {own} per inwoner uit aan "
       "{measure}: {direction, select, more{{euro} ({percent}) meer dan} less{{euro} ({percent}) "
       "minder dan} other{evenveel als}} het gemiddelde van {n, plural, one{1 gemeente} other{# "
       "gemeenten}} {group}.",
       "In {year} {names} {count, plural, one{spent} other{together spent}} {own} per inhabitant "
       "on "
       "{measure}: {direction, select, more{{euro} ({percent}) more than} less{{euro} ({percent}) "
       "less than} other{as much as}} the average of {n, plural, one{1 municipality} other{# "
       "municipalities}} {group}."},
      {"cost_benchmark.sentence_without_group",
       "{names} {count, plural, one{gaf} other{gaven samen}} in {year} {own} per inwoner uit aan "
       "{measure}. Er zijn geen andere gemeenten met cijfers om mee te vergelijken.",
       "In {year} {names} {count, plural, one{spent} other{together spent}} {own} per inhabitant "
       "on "
       "{measure}. There are no other municipalities with figures to compare with."},
      {"cost_benchmark.sentence_unknown",
       "Wat {names} in {year} per inwoner uitgaven aan {measure} is niet bekend: {reason}.",
       "What {names} spent per inhabitant on {measure} in {year} is not known: {reason}."},
      {"cost_benchmark.position",
       "Van deze gemeenten gaf ongeveer {below} minder uit per inwoner, en {above} meer.",
       "Of these municipalities about {below} spent less per inhabitant, and {above} more."},
      {"cost_benchmark.limits",
       "Dit zegt niet waardoor het verschil komt, en ook niet of het geld goed is besteed. "
       "{is_overhead, select, yes{Overhead is meer dan ICT: ook bijvoorbeeld leiding, financiën, "
       "personeelszaken en huisvesting. Kosten voor ICT van één taak staan meestal bij die taak. } "
       "other{}}Gemeenten boeken niet allemaal op dezelfde manier.",
       "This does not say what causes the difference, nor whether the money was well spent. "
       "{is_overhead, select, yes{Overhead is more than ICT: management, finance, personnel and "
       "housing, for example. ICT for one task is usually booked with that task. } other{}}Not all "
       "municipalities book in the same way."},

      // Measures and groups in words.
      {"cost_benchmark.measure.overhead", "overhead (taakveld 0.4)", "overhead (task field 0.4)"},
      {"cost_benchmark.measure.overhead_salaries",
       "eigen salarissen binnen overhead (taakveld 0.4, categorie 1.1)",
       "own salaries within overhead (task field 0.4, category 1.1)"},
      {"cost_benchmark.measure.overhead_hired",
       "ingehuurd personeel binnen overhead (taakveld 0.4, categorie 3.5.1)",
       "hired staff within overhead (task field 0.4, category 3.5.1)"},
      {"cost_benchmark.measure.all", "alle taken samen", "all tasks together"},
      {"cost_benchmark.measure.task_field", "taakveld {task_field}", "task field {task_field}"},
      {"cost_benchmark.measure.category", "taakveld {task_field}, categorie {category}",
       "task field {task_field}, category {category}"},
      {"cost_benchmark.group",
       "{bounds, select, both{met {from} tot {until} inwoners} from{met {from} of meer inwoners} "
       "other{van elke grootte}}",
       "{bounds, select, both{with {from} to under {until} inhabitants} from{with {from} or more "
       "inhabitants} other{of any size}}"},
      {"cost_benchmark.document.begroting", "begroting", "budget"},
      {"cost_benchmark.document.jaarrekening", "jaarrekening", "annual accounts"},
      {"cost_benchmark.own.included", "tellen mee in de groep", "count as members of the group"},
      {"cost_benchmark.own.excluded", "tellen niet mee in de groep",
       "do not count as members of the group"},

      // Labels of figures.
      {"cost_benchmark.figures", "De kern", "The essence"},
      {"cost_benchmark.figures_all", "Andere cijfers", "Other figures"},
      {"cost_benchmark.own_together", "Samen, per inwoner", "Together, per inhabitant"},
      {"cost_benchmark.own_member", "{name}, per inwoner", "{name}, per inhabitant"},
      {"cost_benchmark.reference.weighted_mean", "Gemiddelde van de groep (gewogen naar inwoners)",
       "Mean of the group (weighted by inhabitants)"},
      {"cost_benchmark.reference.mean", "Gemiddelde gemeente (elke gemeente telt even zwaar)",
       "Mean municipality (each counts equally)"},
      {"cost_benchmark.reference.median", "Middelste gemeente (mediaan)",
       "Middle municipality (median)"},
      {"cost_benchmark.reference.q1", "Een kwart geeft minder uit dan (eerste kwartiel)",
       "A quarter spends less than (first quartile)"},
      {"cost_benchmark.reference.q3", "Een kwart geeft meer uit dan (derde kwartiel)",
       "A quarter spends more than (third quartile)"},
      {"cost_benchmark.reference.minimum", "Laagste", "Lowest"},
      {"cost_benchmark.reference.maximum", "Hoogste", "Highest"},
      {"cost_benchmark.group_n", "Gemeenten in de groep", "Municipalities in the group"},
      {"cost_benchmark.group_inhabitants", "Inwoners in de groep", "Inhabitants in the group"},
      {"cost_benchmark.median_low", "Mediaan, ondergrens van het 95%-interval",
       "Median, lower bound of the 95% interval"},
      {"cost_benchmark.median_high", "Mediaan, bovengrens van het 95%-interval",
       "Median, upper bound of the 95% interval"},
      {"cost_benchmark.essence.mean", "Gemiddelde van de groep", "Mean of the group"},
      {"cost_benchmark.essence.difference", "Verschil met dat gemiddelde",
       "Difference with that mean"},
      {"cost_benchmark.essence.difference_percent", "Verschil in procenten",
       "Difference in percent"},
      {"cost_benchmark.difference", "Verschil met: {reference}", "Difference with: {reference}"},
      {"cost_benchmark.difference_percent", "Verschil in procenten met: {reference}",
       "Difference in percent with: {reference}"},
      {"cost_benchmark.percentile", "Plaats in de groep (0 = laagste, 1 = hoogste)",
       "Place in the group (0 = lowest, 1 = highest)"},

      // The chart.
      {"cost_benchmark.chart_title", "Per inwoner in {year}: {measure}",
       "Per inhabitant in {year}: {measure}"},
      {"cost_benchmark.chart_description",
       "Elke stip is een gemeente {group}. De helft ligt tussen {q1} en {q3}; de middelste op "
       "{median}. {names} samen: {own}.",
       "Each dot is a municipality {group}. Half lie between {q1} and {q3}; the middle one at "
       "{median}. {names} together: {own}."},
      {"cost_benchmark.chart_axis", "euro per inwoner", "euro per inhabitant"},
      {"cost_benchmark.mark_together", "samen", "together"},
      {"cost_benchmark.mark_mean", "gemiddelde", "mean"},
      {"cost_benchmark.mark_median", "mediaan", "median"},

      // Tables.
      {"cost_benchmark.table_own", "De eigen gemeenten", "The own municipalities"},
      {"cost_benchmark.table_references", "Samen, naast de groep", "Together, beside the group"},
      {"cost_benchmark.table_peers", "De gemeenten in de groep", "The municipalities in the group"},
      {"cost_benchmark.table_missing", "Gemeenten van deze grootte zonder cijfer",
       "Municipalities of this size without a figure"},
      {"cost_benchmark.column.municipality", "Gemeente", "Municipality"},
      {"cost_benchmark.column.code", "Code", "Code"},
      {"cost_benchmark.column.amount", "Lasten", "Expense"},
      {"cost_benchmark.column.inhabitants", "Inwoners", "Inhabitants"},
      {"cost_benchmark.column.per_inhabitant", "Per inwoner", "Per inhabitant"},
      {"cost_benchmark.column.difference", "Verschil met gemiddelde", "Difference with mean"},
      {"cost_benchmark.column.difference_percent", "In procenten", "In percent"},
      {"cost_benchmark.column.percentile", "Plaats (0–1)", "Place (0–1)"},
      {"cost_benchmark.column.reference", "Maat van de groep", "Measure of the group"},
      {"cost_benchmark.column.value", "Groep", "Group"},
      {"cost_benchmark.column.own_difference", "Wij verschillen", "We differ by"},
      {"cost_benchmark.column.reason", "Reden", "Reason"},
      {"cost_benchmark.together", "Samen", "Together"},

      // The passport.
      {"cost_benchmark.passport", "Paspoort van deze vergelijking", "Passport of this comparison"},
      {"cost_benchmark.passport.definition", "Wat is vergeleken", "What is compared"},
      {"cost_benchmark.passport.definition_value",
       "Lasten van {measure}, gedeeld door het aantal inwoners op 1 januari {year}",
       "Expense on {measure}, divided by the number of inhabitants on 1 January {year}"},
      {"cost_benchmark.passport.document", "Uit welk stuk", "From which document"},
      {"cost_benchmark.passport.year", "Boekjaar", "Fiscal year"},
      {"cost_benchmark.passport.price_level", "Prijspeil", "Price level"},
      {"cost_benchmark.passport.price_level_value", "lopende prijzen van {year}, niet omgerekend",
       "current prices of {year}, not converted"},
      {"cost_benchmark.passport.group", "Groep", "Group"},
      {"cost_benchmark.passport.group_value", "Gemeenten {group} op 1 januari {year}",
       "Municipalities {group} on 1 January {year}"},
      {"cost_benchmark.passport.group_from", "Ondergrens", "Lower bound"},
      {"cost_benchmark.passport.group_until", "Bovengrens (tot)", "Upper bound (under)"},
      {"cost_benchmark.passport.no_bound", "geen", "none"},
      {"cost_benchmark.passport.own", "Eigen gemeenten", "Own municipalities"},
      {"cost_benchmark.passport.selection", "Hoe de groep is gekozen", "How the group was chosen"},
      {"cost_benchmark.passport.selection_all",
       "Alle gemeenten in dit dossier die binnen de grenzen vallen",
       "All municipalities in this dossier that fall within the bounds"},
      {"cost_benchmark.passport.n", "Aantal gemeenten", "Number of municipalities"},
      {"cost_benchmark.passport.inhabitants", "Aantal inwoners", "Number of inhabitants"},
      {"cost_benchmark.passport.missing", "Ontbreken", "Missing"},
      {"cost_benchmark.passport.missing_none", "geen", "none"},
      {"cost_benchmark.passport.missing_one", "{name} ({reason})", "{name} ({reason})"},
      {"cost_benchmark.passport.missing_more",
       "en nog {count, plural, one{1 andere} other{# andere}}",
       "and {count, plural, one{1 other} other{# others}}"},
      {"cost_benchmark.passport.interval", "Onzekerheid van de mediaan",
       "Uncertainty of the median"},
      {"cost_benchmark.passport.interval_value",
       "95%-interval uit rangnummers, werkelijke dekking {coverage}; het geldt als de groep een "
       "steekproef is van vergelijkbare gemeenten",
       "95% interval from order statistics, actual coverage {coverage}; it holds if the group is a "
       "sample of comparable municipalities"},
      {"cost_benchmark.passport.interval_none", "geen interval: de groep is te klein",
       "no interval: the group is too small"},
      {"cost_benchmark.passport.quantiles", "Kwartielen", "Quartiles"},
      {"cost_benchmark.passport.quantiles_value", "Hyndman en Fan, type 7 (zoals in Excel)",
       "Hyndman and Fan, type 7 (as in Excel)"},
      {"cost_benchmark.passport.standing", "Zwakste bron", "Weakest source"},
      {"cost_benchmark.passport.chosen", "Zelf gekozen bij gebrek aan een keuze",
       "Chosen by us for want of a choice"},
      {"cost_benchmark.parameter.year", "jaar", "year"},
      {"cost_benchmark.parameter.document", "document", "document"},
      {"cost_benchmark.parameter.measure", "maat", "measure"},
      {"cost_benchmark.parameter.group", "groep", "group"},
      {"cost_benchmark.parameter.own", "eigen gemeenten", "own municipalities"},
      {"cost_benchmark.group_custom", "{from}–{until} inwoners", "{from}–{until} inhabitants"},

      // Findings and problems.
      {"cost_benchmark.findings", "Let op", "Please note"},
      {"cost_benchmark.own_missing",
       "Voor {count, plural, one{de eigen gemeente} other{de eigen gemeenten}} {names} ontbreekt "
       "een "
       "cijfer. Lees de vergelijkingscijfers en inwoners van dit jaar in.",
       "For the own {count, plural, one{municipality} other{municipalities}} {names} a figure is "
       "missing. Import the peer figures and inhabitants of this year."},
      {"cost_benchmark.peers_missing",
       "{count, plural, one{1 gemeente} other{# gemeenten}} van deze grootte {count, plural, "
       "one{heeft} "
       "other{hebben}} geen cijfer en {count, plural, one{telt} other{tellen}} niet mee: {names}.",
       "{count, plural, one{1 municipality} other{# municipalities}} of this size {count, plural, "
       "one{has} other{have}} no figure and {count, plural, one{does} other{do}} not count: "
       "{names}."},
      {"cost_benchmark.no_inhabitants",
       "{count, plural, one{1 gemeente heeft} other{# gemeenten hebben}} wel een bedrag maar geen "
       "inwonertal, en {count, plural, one{kan} other{kunnen}} niet worden ingedeeld: {names}. "
       "Lees de "
       "inwoners van dit jaar in.",
       "{count, plural, one{1 municipality has} other{# municipalities have}} an amount but no "
       "number "
       "of inhabitants, and cannot be placed: {names}. Import the inhabitants of this year."},
      {"cost_benchmark.inhabitants_differ",
       "Bij {count, plural, one{1 gemeente} other{# gemeenten}} noemt de bron van het bedrag een "
       "ander "
       "inwonertal dan het CBS-cijfer in dit dossier: {names}. Wij delen door het CBS-cijfer.",
       "For {count, plural, one{1 municipality} other{# municipalities}} the source of the amount "
       "mentions another number of inhabitants than the CBS figure in this dossier: {names}. We "
       "divide "
       "by the CBS figure."},
      {"cost_benchmark.negative",
       "{count, plural, one{1 gemeente heeft} other{# gemeenten hebben}} negatieve lasten: "
       "{names}. Dat "
       "kan een correctie zijn. Zij tellen mee zoals opgegeven.",
       "{count, plural, one{1 municipality has} other{# municipalities have}} negative expense: "
       "{names}. "
       "That may be a correction. They count as reported."},
      {"cost_benchmark.outliers",
       "{count, plural, one{1 gemeente ligt} other{# gemeenten liggen}} opvallend ver van de "
       "mediaan en "
       "{count, plural, one{telt} other{tellen}} gewoon mee: {names}. Zij trekken het gemiddelde; "
       "kijk "
       "daarom ook naar de mediaan.",
       "{count, plural, one{1 municipality lies} other{# municipalities lie}} strikingly far from "
       "the "
       "median and {count, plural, one{counts} other{count}} all the same: {names}. They pull the "
       "mean; "
       "so look at the median too."},
      {"cost_benchmark.group_too_small",
       "Met {count, plural, one{1 gemeente} other{# gemeenten}} is de groep te klein voor een "
       "betrouwbaarheidsinterval.",
       "With {count, plural, one{1 municipality} other{# municipalities}} the group is too small "
       "for a "
       "confidence interval."},
      {"cost_benchmark.group_empty",
       "Geen enkele andere gemeente in dit dossier valt binnen deze groep. Kies ruimere grenzen of "
       "lees "
       "meer gemeenten in.",
       "No other municipality in this dossier falls within this group. Choose wider bounds or "
       "import "
       "more municipalities."},
      {"cost_benchmark.no_members",
       "Dit dossier noemt geen eigen gemeenten. Maak het aan met --members, bijvoorbeeld "
       "GM0377,GM0397.",
       "This dossier names no own municipalities. Create it with --members, for example "
       "GM0377,GM0397."},
      {"cost_benchmark.no_figures",
       "Er zijn nog geen vergelijkingscijfers. Lees eerst een bestand in met lasten per gemeente, "
       "taakveld en jaar, en een met inwoners. Een leeg voorbeeld geeft: vlecht template "
       "peer_figure.",
       "There are no peer figures yet. First import a file with expense per municipality, task "
       "field "
       "and year, and one with inhabitants. For an empty example: vlecht template peer_figure."},
      {"cost_benchmark.no_such_year", "Er zijn geen cijfers over {year}. Wel over: {years}.",
       "There are no figures for {year}. There are for: {years}."},
      {"cost_benchmark.no_such_document", "Voor {year} is er geen {document}. Wel: {documents}.",
       "For {year} there is no {document}. There is: {documents}."},
      {"cost_benchmark.no_such_measure",
       "Er zijn geen cijfers voor {measure}. Wel voor: {measures}.",
       "There are no figures for {measure}. There are for: {measures}."},
      {"cost_benchmark.ambiguous_measure",
       "{measure} kan meer dan één ding betekenen. Kies uit: {measures}.",
       "{measure} can mean more than one thing. Choose from: {measures}."},
  };
  return all;
}

}  // namespace vlecht::words
