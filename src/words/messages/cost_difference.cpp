// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> cost_difference_messages() {
  static constexpr Message all[] = {
      {"cost_difference.title", "Waardoor is het verschil, en wat blijft onverklaard?",
       "What explains the difference, and what does not?"},
      {"cost_difference.short", "Verklaring", "Explanation"},

      // The one sentence.
      {"cost_difference.sentence",
       "{names} {count, plural, one{gaf} other{gaven samen}} in {year} {euro} per inwoner "
       "{direction, select, less{minder} other{meer}} uit aan {measure} dan het gemiddelde "
       "van {n, plural, one{1 gemeente} other{# gemeenten}} {group}. Dat bestaat uit {parts}.",
       "In {year} {names} {count, plural, one{spent} other{together spent}} {euro} per "
       "inhabitant {direction, select, less{less} other{more}} on {measure} than the average "
       "of {n, plural, one{1 municipality} other{# municipalities}} {group}. That consists of "
       "{parts}."},
      {"cost_difference.sentence_part",
       "{euro} {direction, select, less{minder} other{meer}} aan {name}",
       "{euro} {direction, select, less{less} other{more}} on {name}"},
      {"cost_difference.sentence_without_group",
       "Er zijn geen andere gemeenten met cijfers over {year} om mee te vergelijken. Wat "
       "{names} aan {measure} uitgaven, valt dus niet te verklaren uit een verschil.",
       "There are no other municipalities with figures for {year} to compare with. What "
       "{names} spent on {measure} cannot be explained from a difference."},
      {"cost_difference.sentence_unknown",
       "Wat {names} in {year} per inwoner uitgaven aan {measure} is niet bekend: {reason}. Er "
       "valt dus geen verschil te verklaren.",
       "What {names} spent per inhabitant on {measure} in {year} is not known: {reason}. So "
       "there is no difference to explain."},
      {"cost_difference.other_parts", "andere posten samen", "other parts together"},
      {"cost_difference.meaning",
       "Elk bedrag is het verschil op die post met het gemiddelde van de groep. De bedragen "
       "samen zijn precies het hele verschil. De rest is niet verklaard: geen post in dit "
       "dossier legt haar uit.",
       "Each amount is the difference on that part with the average of the group. Together "
       "the amounts are exactly the whole difference. The rest is not explained: no part in "
       "this dossier accounts for it."},

      // Parts and drivers.
      {"cost_difference.sentence_remainder", "overige kosten, waarvan de oorzaak niet bekend is",
       "other cost, of which the cause is not known"},
      {"cost_difference.part_remainder", "rest, niet verklaard", "rest, not explained"},
      {"cost_difference.part.1.1", "eigen salarissen", "own salaries"},
      {"cost_difference.part.3.5.1", "ingehuurd personeel", "hired staff"},
      {"cost_difference.part.3.2", "duurzame goederen", "durable goods"},
      {"cost_difference.part.3.8", "overige goederen en diensten", "other goods and services"},
      {"cost_difference.part.4.3.2", "bijdragen aan gemeenten", "contributions to municipalities"},
      {"cost_difference.part.4.3.3", "bijdragen aan samenwerkingen",
       "contributions to joint bodies"},
      {"cost_difference.part.7.3", "afschrijvingen", "depreciation"},
      {"cost_difference.part.7.5", "overige verrekeningen", "other settlements"},
      {"cost_difference.part_other", "categorie {category}", "category {category}"},
      {"cost_difference.role.quantity", "{name}, hoeveelheid", "{name}, quantity"},
      {"cost_difference.role.price", "{name}, prijs", "{name}, price"},
      {"cost_difference.unit_per_thousand", "({unit} per 1.000 inwoners)",
       "({unit} per 1,000 inhabitants)"},
      {"cost_difference.unit_price", "(prijs per {unit})", "(price per {unit})"},
      {"cost_difference.presence.own_only", "alleen bij ons", "only with us"},
      {"cost_difference.presence.group_only", "alleen bij de groep", "only with the group"},

      // Labels of figures.
      {"cost_difference.essence", "De kern", "The essence"},
      {"cost_difference.figures_all", "Andere cijfers", "Other figures"},
      {"cost_difference.gap", "Verschil met het gemiddelde van de groep",
       "Difference with the average of the group"},
      {"cost_difference.gap_percent", "Verschil in procenten (vergelijkbaarheid {grade})",
       "Difference in percent (comparability {grade})"},
      {"cost_difference.gap_low", "Verschil, ondergrens van het 90%-interval",
       "Difference, lower bound of the 90% interval"},
      {"cost_difference.gap_high", "Verschil, bovengrens van het 90%-interval",
       "Difference, upper bound of the 90% interval"},
      {"cost_difference.effect", "Daarvan: {name}", "Of which: {name}"},
      {"cost_difference.own", "Samen, per inwoner", "Together, per inhabitant"},
      {"cost_difference.reference", "Gemiddelde van de groep (gewogen naar inwoners)",
       "Mean of the group (weighted by inhabitants)"},
      {"cost_difference.claim_probability",
       "Kans (0–1) dat de eerste verklaring minstens de helft dekt",
       "Chance (0–1) that the first explanation covers at least half"},
      {"cost_difference.claim_figure.contribution", "Bijdrage volgens bewering {claim}",
       "Contribution by claim {claim}"},
      {"cost_difference.claim_figure.contribution_low",
       "Bijdrage {claim}, ondergrens van het 90%-interval",
       "Contribution {claim}, lower bound of the 90% interval"},
      {"cost_difference.claim_figure.contribution_high",
       "Bijdrage {claim}, bovengrens van het 90%-interval",
       "Contribution {claim}, upper bound of the 90% interval"},
      {"cost_difference.claim_figure.probability", "Kans dat {claim} minstens de helft dekt",
       "Chance that {claim} covers at least half"},
      {"cost_difference.claim_figure.probability_error", "Rekenfout van die kans ({claim})",
       "Computing error of that chance ({claim})"},
      {"cost_difference.log_deviation",
       "Spreiding in de groep (standaardafwijking van de logaritmen)",
       "Spread in the group (standard deviation of the logarithms)"},
      {"cost_difference.percentile_of_gap",
       "Plaats die bij dit percentage hoort (0 = laagste, 1 = hoogste)",
       "Place that goes with this percentage (0 = lowest, 1 = highest)"},
      {"cost_difference.percentile", "Werkelijke plaats in de groep (0 = laagste, 1 = hoogste)",
       "Real place in the group (0 = lowest, 1 = highest)"},

      // The chart and table of the decomposition.
      {"cost_difference.chart_title", "Waaruit het verschil in {year} bestaat: {measure}",
       "What the difference in {year} consists of: {measure}"},
      {"cost_difference.chart_description",
       "Elke balk begint waar de vorige ophoudt; nul is het gemiddelde van de groep. Samen "
       "komen zij uit op {gap}: het hele verschil van {names}.",
       "Each bar begins where the one before it ends; zero is the average of the group. "
       "Together they come to {gap}: the whole difference of {names}."},
      {"cost_difference.chart_axis", "euro per inwoner boven het gemiddelde",
       "euro per inhabitant above the average"},
      {"cost_difference.chart_gap", "Hele verschil", "Whole difference"},
      {"cost_difference.chart_beside_title", "Per post: eigen kosten naast die van de groep",
       "By part: own cost beside that of the group"},
      {"cost_difference.chart_beside_description",
       "Bij elke post staan twee balken: een voor {names} en een voor het gemiddelde van {n, "
       "plural, one{1 gemeente} other{# gemeenten}} {group}. {direction, select, equal{Er is bij "
       "geen van deze posten verschil.} other{{is_all, select, yes{Het} other{Van deze posten zit "
       "het}} grootste verschil {is_all, select, yes{zit } other{}}in {part}: {own} tegen "
       "{reference} per inwoner, {difference} {direction, select, less{minder} other{meer}}.}}",
       "Each part has two bars: one for {names} and one for the average of {n, plural, one{1 "
       "municipality} other{# municipalities}} {group}. {direction, select, equal{None of these "
       "parts differs.} other{{is_all, select, yes{The} other{Of these parts the}} largest "
       "difference is in {part}: {own} against {reference} per inhabitant, {difference} "
       "{direction, select, less{less} other{more}}.}}"},
      {"cost_difference.chart_beside_axis", "euro per inwoner", "euro per inhabitant"},
      {"cost_difference.beside_group", "gemiddelde van de groep", "average of the group"},
      {"cost_difference.table_effects", "Het verschil, post voor post",
       "The difference, part by part"},
      {"cost_difference.whole", "geheel", "whole"},
      {"cost_difference.whole_difference", "Hele verschil", "Whole difference"},
      {"cost_difference.column.driver", "Post", "Part"},
      {"cost_difference.column.own", "Wij", "We"},
      {"cost_difference.column.reference", "Groep", "Group"},
      {"cost_difference.column.effect", "Verschil (bijdrage)", "Difference (contribution)"},
      {"cost_difference.column.presence", "Afbakening", "Scope"},
      {"cost_difference.column.lmdi", "Bijdrage volgens LMDI", "Contribution by LMDI"},

      // Claims.
      {"cost_difference.heading_claims", "Klopt de verklaring?", "Does the explanation hold?"},
      {"cost_difference.no_claims",
       "Er is geen verklaring vastgelegd die met deze posten te toetsen is. Leg er een vast "
       "als feit van de soort “bewering”: wie zegt wat, en welke posten zouden het verschil "
       "dekken.",
       "No explanation has been recorded that can be tested with these parts. Record one as a "
       "fact of the kind “claim”: who says what, and which parts would cover the difference."},
      {"cost_difference.claim_told",
       "{is_default, select, yes{Voorbeeld, want er is voor dit jaar geen verklaring "
       "vastgelegd: “tijdelijk extra personeel verklaart het verschil”.} other{{who}: "
       "“{statement}”}}",
       "{is_default, select, yes{Example, as no explanation has been recorded for this year: "
       "“temporary extra staff explains the difference”.} other{{who}: “{statement}”}}"},
      {"cost_difference.claim_tested",
       "Getoetst op {parts}: dat is goed voor {euro} van het verschil van {gap}, bovenop wat "
       "andere gemeenten er zelf aan uitgeven (tussen {low} en {high}, als de groep toevallig "
       "anders was samengesteld). De kans dat dit minstens de helft van het verschil is, is "
       "{chance}. {verdict}",
       "Tested on {parts}: that accounts for {euro} of the difference of {gap}, on top of "
       "what other municipalities spend on it themselves (between {low} and {high}, had the "
       "group happened to be made up otherwise). The chance that this is at least half of the "
       "difference is {chance}. {verdict}"},
      {"cost_difference.claim_not_tested",
       "Dit is niet te toetsen: van de posten die het verschil zouden dekken zijn geen "
       "cijfers over dit jaar, of er zijn te weinig gemeenten.",
       "This cannot be tested: there are no figures for this year of the parts that would "
       "cover the difference, or too few municipalities."},
      {"cost_difference.verdict.supported", "De cijfers steunen deze verklaring.",
       "The figures support this explanation."},
      {"cost_difference.verdict.undecided", "De cijfers beslissen dit niet.",
       "The figures do not decide this."},
      {"cost_difference.verdict.refuted", "De cijfers weerleggen deze verklaring.",
       "The figures refute this explanation."},
      {"cost_difference.verdict.untestable", "Niet te toetsen.", "Cannot be tested."},
      {"cost_difference.table_claims", "De verklaringen en hun toets",
       "The explanations and their test"},
      {"cost_difference.example", "voorbeeld", "example"},
      {"cost_difference.column.claim", "Verklaring door", "Explained by"},
      {"cost_difference.column.who", "Wie zegt dit", "Who says so"},
      {"cost_difference.column.contribution", "Bijdrage", "Contribution"},
      {"cost_difference.column.half", "Helft van het verschil", "Half of the difference"},
      {"cost_difference.column.probability", "Kans op minstens de helft",
       "Chance of at least half"},
      {"cost_difference.column.probability_error", "Rekenfout", "Computing error"},
      {"cost_difference.column.verdict", "Oordeel", "Verdict"},

      // What the spread means.
      {"cost_difference.heading_spread", "Is dat veel?", "Is that a lot?"},
      {"cost_difference.spread",
       "{percent} ten opzichte van het gemiddelde zegt weinig zonder de spreiding "
       "(vergelijkbaarheid {grade}). Gemeenten in deze groep lopen uiteen: de spreiding is "
       "{deviation}. Wie zoveel van het midden afwijkt, staat dan op plaats {place} van 100: van "
       "elke 100 gemeenten zijn er {place} goedkoper. De werkelijke plaats van {names} is "
       "{actual} van 100.",
       "{percent} against the average says little without the spread (comparability {grade}). "
       "Municipalities in this group differ: the spread is {deviation}. Who is this far from the "
       "middle then stands at place {place} out of 100: of every 100 municipalities {place} are "
       "cheaper. The real place of {names} is {actual} out of 100."},

      // Change since an earlier year.
      {"cost_difference.heading_change", "Wat er veranderde sinds {year}",
       "What changed since {year}"},
      {"cost_difference.change.meaning",
       "Van {parts} is bekend hoeveel er was ({unit}). Daarmee valt de verandering uiteen in "
       "prijs, hoeveelheid en samenstelling.",
       "Of {parts} it is known how much there was ({unit}). With that the change falls apart "
       "into price, quantity and composition."},
      {"cost_difference.table_change", "Verandering van {from} naar {until}",
       "Change from {from} to {until}"},
      {"cost_difference.column.cause", "Oorzaak", "Cause"},
      {"cost_difference.column.euro", "Euro", "Euro"},
      {"cost_difference.change.price", "Andere prijs per eenheid", "Other price per unit"},
      {"cost_difference.change.volume", "Meer of minder eenheden", "More or fewer units"},
      {"cost_difference.change.mix", "Andere samenstelling", "Other composition"},
      {"cost_difference.change.all", "Hele verandering van deze posten",
       "Whole change of these parts"},

      // Bridge.
      {"cost_difference.heading_bridge", "Van totale naar vergelijkbare kosten",
       "From total to comparable cost"},
      {"cost_difference.bridge_without_total",
       "Voor {year} is niet vastgelegd wat de totale kosten zijn, en ook niet welke stappen "
       "naar vergelijkbare kosten leiden. Een vergelijking met een gepubliceerde benchmark "
       "kunnen we dus niet maken.",
       "For {year} it has not been recorded what the total cost is, nor which steps lead to "
       "comparable cost. So we cannot make a comparison with a published benchmark."},
      {"cost_difference.bridge_incomplete",
       "De totale kosten in {year} zijn {total}: {each} per inwoner. Dat is nog niet te "
       "vergelijken met een benchmark. {has_steps, select, yes{Van deze stappen is het bedrag "
       "niet bekend: {steps}. } other{}}{has_sorts, select, yes{Er is nog niets vastgelegd "
       "over: {sorts}. } other{}}Zolang dat zo is, noemen we geen percentage boven of onder "
       "een benchmark.",
       "Total cost in {year} is {total}: {each} per inhabitant. That cannot be compared with "
       "a benchmark yet. {has_steps, select, yes{Of these steps the amount is not known: "
       "{steps}. } other{}}{has_sorts, select, yes{Nothing has been recorded yet about: "
       "{sorts}. } other{}}As long as that is so, we give no percentage above or below a "
       "benchmark."},
      {"cost_difference.bridge_complete",
       "De totale kosten in {year} zijn {total}: {each} per inwoner. Na alle stappen blijft "
       "{comparable} over dat te vergelijken is: {comparable_each} per inwoner.",
       "Total cost in {year} is {total}: {each} per inhabitant. After all steps {comparable} "
       "remains that can be compared: {comparable_each} per inhabitant."},
      {"cost_difference.bridge_title", "De brug van totale naar vergelijkbare kosten in {year}",
       "The bridge from total to comparable cost in {year}"},
      {"cost_difference.bridge_description",
       "Elke balk begint waar de vorige ophoudt. {is_complete, select, yes{De laatste balk is "
       "wat te vergelijken is.} other{Van {count, plural, =0{geen stap} one{1 stap} other{# "
       "stappen}} is het bedrag onbekend; dat is getekend als een vraagteken. Ook de uitkomst "
       "is daarom onbekend.}}",
       "Each bar begins where the one before it ends. {is_complete, select, yes{The last bar "
       "is what can be compared.} other{Of {count, plural, =0{no step} one{1 step} other{# "
       "steps}} the amount is not known; that is drawn as a question mark. So the outcome is "
       "not known either.}}"},
      {"cost_difference.bridge_axis", "miljoen euro", "million euro"},
      {"cost_difference.bridge_comparable", "Vergelijkbare kosten", "Comparable cost"},
      {"cost_difference.table_bridge", "De stappen van de brug", "The steps of the bridge"},
      {"cost_difference.outcome", "uitkomst", "outcome"},
      {"cost_difference.no_step", "(nog geen stap)", "(no step yet)"},
      {"cost_difference.column.step", "Stap", "Step"},
      {"cost_difference.column.sort", "Soort", "Sort"},
      {"cost_difference.column.explanation", "Toelichting", "Explanation"},
      {"cost_difference.sort.totaal", "totaal", "total"},
      {"cost_difference.sort.diensten", "diensten aan anderen", "services to third parties"},
      {"cost_difference.sort.projecten", "projecten", "projects"},
      {"cost_difference.sort.baten", "verrekende baten", "income netted"},
      {"cost_difference.sort.dubbel", "dubbel getelde bijdrage", "contribution counted twice"},
      {"cost_difference.sort.kapitaal", "kapitaallasten tegenover investering",
       "capital charges against investment"},
      {"cost_difference.sort.prijspeil", "ander prijspeil", "other price level"},
      {"cost_difference.sort.overig", "overig", "other"},
      {"cost_difference.bridge.total", "Totale kosten", "Total cost"},
      {"cost_difference.bridge.total_per_inhabitant", "Totale kosten per inwoner",
       "Total cost per inhabitant"},
      {"cost_difference.bridge.comparable", "Vergelijkbare kosten", "Comparable cost"},
      {"cost_difference.bridge.comparable_per_inhabitant", "Vergelijkbare kosten per inwoner",
       "Comparable cost per inhabitant"},

      // What was said about its size.
      {"cost_difference.heading_stated", "Past wat er gezegd wordt bij wat er gepubliceerd is?",
       "Does what is said fit what was published?"},
      {"cost_difference.stated_told", "{who}: “{statement}”", "{who}: “{statement}”"},
      {"cost_difference.stated_without_total",
       "Er is geen totaal of geen inwonertal bij vastgelegd; welk gemiddelde hierbij hoort, "
       "is dus niet uit te rekenen.",
       "No total or no number of inhabitants was recorded with it; so the average that goes "
       "with it cannot be computed."},
      {"cost_difference.stated_implies",
       "Het genoemde totaal is {low} tot {high} per inwoner. Is dat {percent}% boven het "
       "gemiddelde, dan is dat gemiddelde {implied_low} tot {implied_high}.",
       "The total mentioned is {low} to {high} per inhabitant. If that is {percent}% above "
       "the average, the average is {implied_low} to {implied_high}."},
      {"cost_difference.stated_unpublished",
       "In dit dossier staat geen gepubliceerd gemiddelde over die jaren om dat naast te "
       "leggen.",
       "This dossier has no published average of those years to hold it against."},
      {"cost_difference.stated_published", "Gepubliceerd is: {published}.",
       "Published is: {published}."},
      {"cost_difference.published_one",
       "{euro} over {year}{has_edition, select, yes{ ({edition})} other{}}",
       "{euro} for {year}{has_edition, select, yes{ ({edition})} other{}}"},
      {"cost_difference.stated_contradicted",
       "Dat past niet bij elkaar. Het past alleen als de vergelijkbare kosten {range} liggen: dat "
       "moet de brug uitwijzen.",
       "That does not fit. It only fits if the comparable cost lies {range}: the bridge must "
       "tell."},
      {"cost_difference.stated_place",
       "En {percent}% boven het midden is, bij de spreiding in de groep hierboven, plaats "
       "{place} van 100.",
       "And {percent}% above the middle is, by the spread in the group above, place {place} "
       "out of 100."},
      {"cost_difference.stated.per_inhabitant_low",
       "{claim}: genoemd totaal per inwoner, laagste lezing",
       "{claim}: total mentioned per inhabitant, lowest reading"},
      {"cost_difference.stated.per_inhabitant_high",
       "{claim}: genoemd totaal per inwoner, hoogste lezing",
       "{claim}: total mentioned per inhabitant, highest reading"},
      {"cost_difference.stated.implied_low",
       "{claim}: gemiddelde dat daarbij hoort, laagste lezing",
       "{claim}: average that goes with it, lowest reading"},
      {"cost_difference.stated.implied_high",
       "{claim}: gemiddelde dat daarbij hoort, hoogste lezing",
       "{claim}: average that goes with it, highest reading"},
      {"cost_difference.stated.comparable_low",
       "{claim}: kosten waarbij een gepubliceerd cijfer past, laagste",
       "{claim}: cost at which a published figure fits, lowest"},
      {"cost_difference.stated.comparable_high",
       "{claim}: kosten waarbij een gepubliceerd cijfer past, hoogste",
       "{claim}: cost at which a published figure fits, highest"},
      {"cost_difference.stated.percentile", "{claim}: plaats van dit percentage in de groep (0–1)",
       "{claim}: place of this percentage in the group (0–1)"},

      // Published figures.
      {"cost_difference.heading_benchmarks", "Gepubliceerde benchmarkcijfers",
       "Published benchmark figures"},
      {"cost_difference.benchmarks_meaning",
       "Deze cijfers zijn overgenomen zoals ze gepubliceerd zijn. {has_year, select, yes{Elk "
       "cijfer over {year} heeft een graad van vergelijkbaarheid met onze kosten: A is goed, D "
       "is niet. Bij D noemen we geen percentage.} other{Over {year} is er geen.}} Een cijfer "
       "over een ander jaar heeft graad D. Edities die elkaar tegenspreken staan onder elkaar.",
       "These figures were taken over as they were published. {has_year, select, yes{Each "
       "figure for {year} has a grade of comparability with our cost: A is good, D is not. At D "
       "we give no percentage.} other{For {year} there is none.}} A figure for another year has "
       "grade D. Editions that contradict each other stand below each other."},
      {"cost_difference.table_benchmarks", "Hoe vergelijkbaar zijn de cijfers over {year}?",
       "How comparable are the figures for {year}?"},
      {"cost_difference.table_series", "De hele reeks in euro per inwoner, met paspoort",
       "The whole series in euro per inhabitant, with its passport"},
      {"cost_difference.contradicted", "edities verschillen", "editions differ"},
      {"cost_difference.class_until", "tot {until} inwoners", "under {until} inhabitants"},
      {"cost_difference.not_mentioned", "niet genoemd", "not mentioned"},
      {"cost_difference.no_percentage", "geen percentage", "no percentage"},
      {"cost_difference.sample_inhabitants", "({inhabitants} inwoners)",
       "({inhabitants} inhabitants)"},
      {"cost_difference.column.year", "Boekjaar", "Fiscal year"},
      {"cost_difference.column.size_class", "Grootteklasse", "Size class"},
      {"cost_difference.column.value", "Euro per inwoner", "Euro per inhabitant"},
      {"cost_difference.column.grade", "Vergelijkbaarheid", "Comparability"},
      {"cost_difference.column.grade_for_want_of", "Wat daarvoor ontbreekt", "What is wanting"},
      {"cost_difference.benchmarks_all", "Voor al deze cijfers geldt: {said}.",
       "Of all these figures: {said}."},
      {"cost_difference.column.percent", "Wij erboven", "We are above"},
      {"cost_difference.column.edition", "Editie", "Edition"},
      {"cost_difference.column.sample", "Deelnemers", "Participants"},
      {"cost_difference.column.scope", "Afbakening", "Scope"},
      {"cost_difference.column.price_year", "Prijspeil", "Price level"},
      {"cost_difference.column.benchmark", "Benchmark", "Benchmark"},
      {"cost_difference.column.published", "Gepubliceerd", "Published"},
      {"cost_difference.column.origin", "Bron", "Source"},
      {"cost_difference.grade_wanting",
       "{wants, select, none{niets} unmet{verschilt: {unmet}} unknown{onbekend: {unknown}} "
       "other{verschilt: {unmet}; onbekend: {unknown}}}",
       "{wants, select, none{nothing} unmet{differs: {unmet}} unknown{unknown: {unknown}} "
       "other{differs: {unmet}; unknown: {unknown}}}"},
      {"cost_difference.criterion.year", "boekjaar", "fiscal year"},
      {"cost_difference.criterion.size", "grootteklasse", "size class"},
      {"cost_difference.criterion.scope", "afbakening", "scope"},
      {"cost_difference.criterion.prices", "prijspeil", "price level"},
      {"cost_difference.criterion.sample", "aantal deelnemers", "number of participants"},

      // The passport.
      {"cost_difference.passport", "Paspoort van deze verklaring", "Passport of this explanation"},
      {"cost_difference.passport.what", "Wat is ontleed", "What is taken apart"},
      {"cost_difference.passport.what_value",
       "Het verschil in lasten per inwoner van {measure} in {year} met het gewogen gemiddelde "
       "van de groep",
       "The difference in expense per inhabitant on {measure} in {year} with the weighted "
       "mean of the group"},
      {"cost_difference.passport.document", "Uit welk stuk", "From which document"},
      {"cost_difference.passport.group", "Groep: gemeenten", "Group: municipalities"},
      {"cost_difference.passport.n", "Aantal gemeenten", "Number of municipalities"},
      {"cost_difference.passport.comparability", "Vergelijkbaarheid", "Comparability"},
      {"cost_difference.passport.method", "Methode", "Method"},
      {"cost_difference.passport.method_value",
       "Shapley-waarde over de posten; waar hoeveelheden bekend zijn, over hoeveelheid en "
       "prijs. De bijdragen tellen precies op. Posten één voor één veranderen doen we niet: "
       "dat telt niet op.",
       "Shapley value over the parts; where quantities are known, over quantity and price. "
       "The contributions add up exactly. We do not change parts one at a time: that does not "
       "add up."},
      {"cost_difference.passport.draws", "Toets van de verklaring", "Test of the explanation"},
      {"cost_difference.passport.draws_value",
       "{draws, number} keer de groep opnieuw getrokken met een vaste beginwaarde; gesteund "
       "boven een kans van 0,9, weerlegd onder 0,1",
       "the group drawn anew {draws, number} times from a fixed seed; supported above a "
       "chance of 0.9, refuted below 0.1"},
      {"cost_difference.passport.draws_none", "niet uitgevoerd", "not carried out"},
      {"cost_difference.passport.standing", "Zwakste bron", "Weakest source"},

      // Findings.
      {"cost_difference.no_parts",
       "Van dit verschil zijn geen posten bekend: alleen het geheel. Lees cijfers per "
       "categorie in, of kies een maat met posten.",
       "Of this difference no parts are known, only the whole. Import figures per category, "
       "or choose a measure with parts."},
      {"cost_difference.peers_left_out",
       "{count, plural, one{1 gemeente mist een post die de meeste andere hebben en telt} "
       "other{# gemeenten missen een post die de meeste andere hebben en tellen}} in de "
       "ontleding niet mee: {names}. Het verschil is hier dus met de overige gemeenten "
       "berekend.",
       "{count, plural, one{1 municipality lacks a part that most others have and does} "
       "other{# municipalities lack a part that most others have and do}} not count in the "
       "decomposition: {names}. So the difference is computed here with the other "
       "municipalities."},
      {"cost_difference.parts_scarce",
       "{count, plural, one{Een post is bij minder dan de helft van de groep bekend en zit} "
       "other{# posten zijn bij minder dan de helft van de groep bekend en zitten}} in de "
       "rest: {names}.",
       "{count, plural, one{A part is known for fewer than half of the group and is} other{# "
       "parts are known for fewer than half of the group and are}} in the rest: {names}."},
      {"cost_difference.own_part_unknown",
       "Van {count, plural, one{een post is ons eigen bedrag} other{# posten zijn onze eigen "
       "bedragen}} niet bekend: {names}. Die zitten in de rest; dat is niet "
       "hetzelfde als nul.",
       "Of {count, plural, one{a part our own amount is} other{# parts our own amounts are}} "
       "not known: {names}. They are in the rest; that is not the same as zero."},
      {"cost_difference.one_side_only",
       "{count, plural, one{Een post komt} other{# posten komen}} maar aan één kant voor: "
       "{names}. Dat kan een verschil in afbakening zijn en geen verschil in kosten; zij "
       "staan apart in de tabel.",
       "{count, plural, one{A part occurs} other{# parts occur}} on one side only: {names}. "
       "That may be a difference in scope and not in cost; they stand apart in the table."},
      {"cost_difference.default_claim",
       "Voor dit jaar is geen verklaring vastgelegd. Als voorbeeld is getoetst dat tijdelijk "
       "extra personeel het verschil verklaart, met ingehuurd personeel (categorie 3.5.1) als "
       "maat.",
       "No explanation has been recorded for this year. As an example it was tested that "
       "temporary extra staff explains the difference, measured by hired staff (category "
       "3.5.1)."},
      {"cost_difference.claim_without_parts",
       "Bij de bewering {claim} staat niet welke posten het verschil zouden dekken. Zij is "
       "daarom niet getoetst.",
       "The claim {claim} does not say which parts would cover the difference. So it was not "
       "tested."},
      {"cost_difference.claim_untestable",
       "De bewering {claim} noemt posten waarvan hier geen cijfers zijn: {names}. Zij is "
       "daarom niet getoetst.",
       "The claim {claim} names parts of which there are no figures here: {names}. So it was "
       "not tested."},
      {"cost_difference.no_total",
       "Voor {year} zijn geen totale kosten vastgelegd. Onze kosten zijn daarom niet naast de "
       "benchmarkcijfers te leggen.",
       "For {year} no total cost has been recorded. So our cost cannot be held against the "
       "benchmark figures."},
      {"cost_difference.bridge_incomplete_found",
       "De brug van {year} is niet af: {count, plural, one{1 stap ontbreekt} other{# stappen "
       "ontbreken}} of {count, plural, one{heeft} other{hebben}} geen bedrag. Vergelijken met "
       "een benchmark kan nog niet.",
       "The bridge of {year} is not finished: {count, plural, one{1 step is} other{# steps "
       "are}} missing or without an amount. Comparing with a benchmark is not possible yet."},
      {"cost_difference.editions_differ",
       "Over hetzelfde jaar noemen edities van de benchmark verschillende cijfers: {names}. "
       "Zij staan alle in de tabel.",
       "For the same year editions of the benchmark mention different figures: {names}. All "
       "of them stand in the table."},
      {"cost_difference.stated_contradicted_found",
       "“{percent}% boven het gemiddelde” ({who}): geen van de gepubliceerde gemiddelden past bij "
       "het totaal dat daarbij genoemd is.",
       "“{percent}% above the average” ({who}): none of the published averages fits the total that "
       "was mentioned with it."},
  };
  return all;
}

}  // namespace vlecht::words
