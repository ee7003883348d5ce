// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> cost_split_messages() {
  static constexpr Message all[] = {
      {"cost_split.title", "Wat kost het, en wie betaalt welk deel?",
       "What does it cost, and who pays which part?"},
      {"cost_split.short", "Kosten", "Cost"},

      // The one sentence.
      {"cost_split.sentence_cost",
       "De ICT kostte in {year} {total}{direction, select, less{, {difference} minder dan begroot "
       "(voordelig, V)} more{, {difference} meer dan begroot (nadelig, N)} equal{, precies zoveel "
       "als begroot} other{}}.{direction, select, none{{has_budget, select, yes{ Of dat meer of "
       "minder is dan begroot, is niet bekend.} other{ De begroting van dat jaar staat niet in dit "
       "dossier.}}} other{}}",
       "In {year} ICT cost {total}{direction, select, less{, {difference} less than budgeted "
       "(favourable, V)} more{, {difference} more than budgeted (unfavourable, N)} equal{, exactly "
       "as budgeted} other{}}.{direction, select, none{{has_budget, select, yes{ Whether that is "
       "more or less than budgeted is not known.} other{ The budget of that year is not in this "
       "dossier.}}} other{}}"},
      {"cost_split.sentence_partly",
       "Wat de ICT in {year} kostte, is niet helemaal bekend: van {missing, plural, one{1 boeking} "
       "other{# boekingen}} ontbreekt het bedrag.{has_known, select, yes{ De andere boekingen zijn "
       "samen {known}.} other{}}",
       "What ICT cost in {year} is not wholly known: of {missing, plural, one{1 line} other{# "
       "lines}} the amount is missing.{has_known, select, yes{ The other lines add up to {known}.} "
       "other{}}"},
      {"cost_split.sentence_no_lines",
       "Over {year} staan nog geen kosten in dit dossier.{has_budget, select, yes{ Begroot is "
       "{budget}.} other{}}",
       "For {year} this dossier holds no cost yet.{has_budget, select, yes{ The budget is "
       "{budget}.} other{}}"},
      {"cost_split.sentence_parts",
       "{has_income, select, yes{Na aftrek van {income} aan baten blijft {net} over. } "
       "other{}}Daarvan betaalt {parts}{has_rest, select, yes{; {rest} is nog niet verdeeld} "
       "other{}}.",
       "{has_income, select, yes{Less {income} of income, {net} remains. } other{}}Of that, "
       "{parts}{has_rest, select, yes{; {rest} has not been divided yet} other{}}."},
      {"cost_split.sentence_part", "{name} {euro}{has_percent, select, yes{ ({percent})} other{}}",
       "{name} pays {euro}{has_percent, select, yes{ ({percent})} other{}}"},
      {"cost_split.sentence_undivided",
       "{partners, plural, =0{Dit dossier noemt geen gemeenten die meebetalen.} other{Wie welk "
       "deel "
       "betaalt, is nog niet te zeggen.}}",
       "{partners, plural, =0{This dossier names no municipalities that share the cost.} other{Who "
       "pays which part cannot be told yet.}}"},
      {"cost_split.lines", "{count, plural, one{1 boeking} other{# boekingen}}",
       "{count, plural, one{1 line} other{# lines}}"},

      // Large figures, and the list at the end.
      {"cost_split.essence", "De kern", "The essence"},
      {"cost_split.figures_all", "Andere cijfers", "Other figures"},
      {"cost_split.contents", "Op deze pagina", "On this page"},
      {"cost_split.total", "Lasten in {year}", "Expense in {year}"},
      {"cost_split.expense", "Alle lasten", "All expense"},
      {"cost_split.income", "Baten", "Income"},
      {"cost_split.net", "Saldo: lasten min baten", "Balance: expense less income"},
      {"cost_split.net_per_inhabitant", "Saldo per inwoner", "Balance per inhabitant"},
      {"cost_split.net_per_workplace", "Saldo per werkplek", "Balance per workplace"},
      {"cost_split.net_real", "Saldo in prijzen van {year}", "Balance in prices of {year}"},
      {"cost_split.partner_pays", "{name} betaalt", "{name} pays"},
      {"cost_split.undistributed", "Nog niet verdeeld", "Not divided yet"},
      {"cost_split.budget_original", "Eerste begroting (primitief), lasten",
       "First budget (original), expense"},
      {"cost_split.budget_latest", "Laatste begroting, lasten", "Latest budget, expense"},
      {"cost_split.budget_forecast", "Prognose, lasten", "Forecast, expense"},
      {"cost_split.variance_latest",
       "{direction, select, less{Minder dan de laatste begroting (voordelig)} more{Meer dan de "
       "laatste begroting (nadelig)} other{Verschil met de laatste begroting}}",
       "{direction, select, less{Less than the latest budget (favourable)} more{More than the "
       "latest budget (unfavourable)} other{Difference with the latest budget}}"},
      {"cost_split.variance_original",
       "{direction, select, less{Minder dan de eerste begroting (voordelig)} more{Meer dan de "
       "eerste begroting (nadelig)} other{Verschil met de eerste begroting}}",
       "{direction, select, less{Less than the first budget (favourable)} more{More than the first "
       "budget (unfavourable)} other{Difference with the first budget}}"},
      {"cost_split.variance_direction", "Voordelig (V) of nadelig (N)",
       "Favourable (V) or unfavourable (N)"},
      {"cost_split.direction",
       "{direction, select, less{voordelig (V)} more{nadelig (N)} other{geen verschil}}",
       "{direction, select, less{favourable (V)} more{unfavourable (N)} other{no difference}}"},
      {"cost_split.partly_known", "onbekend; bekend deel {known}", "unknown; known part {known}"},
      {"cost_split.partly_known_assets",
       "onbekend; {missing, plural, one{1 activum} other{# activa}} niet te berekenen, de rest is "
       "{known}",
       "unknown; {missing, plural, one{1 asset} other{# assets}} cannot be computed, the rest is "
       "{known}"},
      {"cost_split.no_lines", "geen boekingen", "no entries"},
      {"cost_split.not_applicable", "n.v.t.", "n/a"},
      {"cost_split.not_budgeted", "niet begroot", "not budgeted"},

      // Names.
      {"cost_split.not_allotted", "niet ingedeeld", "not allotted"},
      {"cost_split.not_allotted_at_all", "Niet ingedeeld", "Not allotted"},
      {"cost_split.component_of", "{component} ({domain})", "{component} ({domain})"},
      {"cost_split.component_all", "Elk ander onderdeel", "Every other component"},
      {"cost_split.nature_none", "niet gezegd", "not said"},
      {"cost_split.of_which", "waarvan {what}", "of which {what}"},
      {"cost_split.whole", "geheel", "whole"},
      {"cost_split.axis_euro", "euro", "euro"},

      // Components, domains and years.
      {"cost_split.heading_components", "Waar gaat het geld heen?", "Where does the money go?"},
      {"cost_split.no_lines_at_all",
       "Er staan nog geen boekingen in dit dossier. Lees het grootboek in; dan staan hier de "
       "kosten "
       "per onderdeel.",
       "This dossier holds no ledger lines yet. Import the ledger; then the cost per component "
       "stands here."},
      {"cost_split.chart_components", "Lasten per onderdeel, per boekjaar",
       "Expense by component, per fiscal year"},
      {"cost_split.chart_components_description", "Elke balk is een boekjaar. {largest}",
       "Each bar is a fiscal year. {largest}"},
      {"cost_split.largest_component",
       "In {year} ging het meeste naar “{name}”: {euro}, {percent} van alle lasten.",
       "In {year} most went to “{name}”: {euro}, {percent} of all expense."},
      {"cost_split.table_components", "Lasten per onderdeel", "Expense by component"},
      {"cost_split.domains_meaning",
       "Automatisering is techniek: computers, netwerk en beheer. Informatisering is wat we ermee "
       "doen: programma''s en gegevens. Structureel is elk jaar, incidenteel is tijdelijk.",
       "Automation is technique: computers, network and operation. Informatization is what we do "
       "with it: programs and data. Structural is each year, one-off is temporary."},
      {"cost_split.table_domains", "Lasten per domein en aard, en wat er na de baten overblijft",
       "Expense by domain and nature, and what remains after income"},

      // Budget.
      {"cost_split.heading_budget", "Bleef het binnen de begroting?", "Did it stay within budget?"},
      {"cost_split.no_budget",
       "Er is geen begroting over {year} vastgelegd. Of de kosten mee- of tegenvielen, kunnen we "
       "dus niet zeggen.",
       "No budget for {year} has been recorded. So we cannot say whether cost was better or worse "
       "than planned."},
      {"cost_split.budget_meaning",
       "V is voordelig: minder lasten of meer baten dan begroot. N is nadelig. We vergelijken met "
       "de laatste begroting: die na de laatste wijziging waarover is besloten.",
       "V (voordelig) is favourable: less expense or more income than budgeted. N (nadelig) is "
       "unfavourable. We compare with the latest budget: that after the last amendment that was "
       "decided."},
      {"cost_split.chart_budget", "Begroot en werkelijk in {year}, per onderdeel",
       "Budget and outcome in {year}, by component"},
      {"cost_split.chart_budget_description",
       "De balk is wat het werd, het streepje wat begroot was. Steekt de balk voorbij het "
       "streepje, "
       "dan is er meer uitgegeven dan begroot.",
       "The bar is what it became, the mark what was budgeted. Where the bar passes the mark, more "
       "was spent than budgeted."},
      {"cost_split.bullet",
       "{actual}{has_budget, select, yes{ van {budget}{letter, select, V{ ({difference} V)} N{ "
       "({difference} N)} other{}}} unknown{; begroting onbekend} other{; niet begroot}}",
       "{actual}{has_budget, select, yes{ of {budget}{letter, select, V{ ({difference} V)} N{ "
       "({difference} N)} other{}}} unknown{; budget unknown} other{; not budgeted}}"},
      {"cost_split.sign_actual", "werkelijk", "actual"},
      {"cost_split.sign_budget", "laatste begroting", "latest budget"},
      {"cost_split.sign_first_budget", "eerste begroting", "first budget"},
      {"cost_split.sign_forecast", "prognose", "forecast"},
      {"cost_split.table_budget", "Lasten in {year}: begroot en werkelijk",
       "Expense in {year}: budget and outcome"},
      {"cost_split.table_income", "Baten in {year}: begroot en werkelijk",
       "Income in {year}: budget and outcome"},
      {"cost_split.nature_meaning",
       "Wat elk jaar terugkomt (structureel) en wat tijdelijk is (incidenteel) staan apart: een "
       "meevaller die eenmalig is, geeft volgend jaar geen ruimte.",
       "What returns each year (structural) and what is temporary (one-off) stand apart: a "
       "windfall "
       "that happens once gives no room next year."},
      {"cost_split.table_natures", "Lasten in {year}: structureel en incidenteel",
       "Expense in {year}: structural and one-off"},
      {"cost_split.table_rows", "Alle kosten van {year} per domein, onderdeel en aard",
       "All cost of {year} by domain, component and nature"},
      {"cost_split.table_posts", "De posten van de begroting van {year}, met hun wijzigingen",
       "The posts of the budget of {year}, with their amendments"},
      {"cost_split.amendment",
       "wijziging {number}: {euro} ({decision}, {day}{in_force, select, yes{} other{; nog niet van "
       "kracht}})",
       "amendment {number}: {euro} ({decision}, {day}{in_force, select, yes{} other{; not in force "
       "yet}})"},
      {"cost_split.decision_unknown", "besluit niet bekend", "decision not known"},
      {"cost_split.day_unknown", "dag niet bekend", "day not known"},

      // Partners.
      {"cost_split.heading_partners", "Wie betaalt welk deel?", "Who pays which part?"},
      {"cost_split.no_partners",
       "Dit dossier noemt geen gemeenten die meebetalen. Daarom is er niets verdeeld.",
       "This dossier names no municipalities that share the cost. So nothing has been divided."},
      {"cost_split.partners_meaning",
       "Verdeeld wordt het saldo: lasten min baten. Elk bedrag volgt uit de sleutel van zijn "
       "kostenpot; de delen en wat nog niet verdeeld is, tellen op de cent op.",
       "What is divided is the balance: expense less income. Each amount follows from the key of "
       "its cost pool; the parts and what has not been divided yet add up to the cent."},
      {"cost_split.budget_without_pools",
       "Welk deel van de begroting elke gemeente zou betalen, is niet te zeggen: {count, plural, "
       "one{1 post noemt} other{# posten noemen}} geen kostenpot.",
       "Which part of the budget each municipality would pay cannot be told: {count, plural, one{1 "
       "post names} other{# posts name}} no cost pool."},
      {"cost_split.table_partners", "Wie betaalt wat in {year}", "Who pays what in {year}"},
      {"cost_split.chart_partners", "Wie betaalde wat, per boekjaar", "Who paid what, per year"},
      {"cost_split.chart_partners_description",
       "Elke balk is het saldo van een boekjaar, verdeeld over de gemeenten.",
       "Each bar is the balance of a fiscal year, divided over the municipalities."},
      {"cost_split.table_partner_years", "Deel per gemeente, per boekjaar",
       "Part of each municipality, per fiscal year"},
      {"cost_split.chart_per_inhabitant", "Wat elke gemeente per inwoner betaalde, per boekjaar",
       "What each municipality paid per inhabitant, per fiscal year"},
      {"cost_split.chart_per_inhabitant_description",
       "Per boekjaar staat er een balk voor elke gemeente.",
       "Per fiscal year there is a bar for each municipality."},
      {"cost_split.per_inhabitant_highest",
       "In {year} {highest_count, plural, one{betaalde} other{betaalden}} {highest} per inwoner "
       "{is_two, select, yes{{euro}, {difference} meer dan {lowest}.} other{het meest: {euro}, "
       "{difference} meer dan {lowest}, {lowest_count, plural, one{dat het minst betaalde} "
       "other{die het minst betaalden}}.}}{has_unknown, select, yes{ Van {unknown} is dit niet "
       "bekend.} other{}}",
       "In {year} {highest_count, plural, one{{highest} paid} other{{highest} each paid}} {is_two, "
       "select, yes{{euro} per inhabitant, {difference} more than {lowest}.} other{the most per "
       "inhabitant: {euro}, {difference} more than {lowest}, {lowest_count, plural, one{which paid "
       "the least} other{which each paid the least}}.}}{has_unknown, select, yes{ Of {unknown} "
       "this is not known.} "
       "other{}}"},
      {"cost_split.per_inhabitant_equal",
       "In {year} betaalden {names} per inwoner evenveel: {euro}.{has_unknown, select, yes{ Van "
       "{unknown} is dit niet bekend.} other{}}",
       "In {year} {names} paid the same per inhabitant: {euro}.{has_unknown, select, yes{ Of "
       "{unknown} this is not known.} other{}}"},
      {"cost_split.per_inhabitant_one",
       "Over {year} is alleen van {name} bekend wat er per inwoner betaald is ({euro}). Er valt "
       "dus "
       "niets te vergelijken.",
       "For {year} what was paid per inhabitant is known of {name} only ({euro}). So there is "
       "nothing to compare."},
      {"cost_split.per_inhabitant_none",
       "Over {year} is van geen gemeente bekend wat er per inwoner betaald is.",
       "For {year} what was paid per inhabitant is known of no municipality."},
      {"cost_split.per_inhabitant_always",
       "In elk van de {count} jaren waarvan dit bekend is, {highest_count, plural, one{betaalde} "
       "other{betaalden}} {highest} het meest.",
       "In each of the {count} years of which this is known, {highest_count, plural, one{{highest} "
       "paid} other{{highest} each paid}} the most."},
      {"cost_split.per_inhabitant_often",
       "Van de {count} jaren waarvan dit bekend is, {highest_count, plural, one{betaalde} "
       "other{betaalden}} {highest} in {times} jaar het meest.",
       "Of the {count} years of which this is known, {highest_count, plural, one{{highest} paid} "
       "other{{highest} each paid}} the most in {times}."},
      {"cost_split.per_inhabitant_rest",
       "Van {year} is nog {rest} niet verdeeld: dat zit in geen balk.",
       "Of {year}, {rest} has not been divided yet: it is in no bar."},
      {"cost_split.per_inhabitant_unknown",
       "Wat elke gemeente per inwoner betaalde, is van geen enkel jaar bekend. Daarvoor is nodig: "
       "kosten die verdeeld zijn, en het aantal inwoners van elke gemeente in dat jaar.",
       "What each municipality paid per inhabitant is known of no year. That takes cost that has "
       "been divided, and the number of inhabitants of each municipality in that year."},
      {"cost_split.axis_per_inhabitant", "euro per inwoner", "euro per inhabitant"},
      {"cost_split.table_partner_per_inhabitant", "Per inwoner, per gemeente en boekjaar",
       "Per inhabitant, by municipality and fiscal year"},

      // Pools.
      {"cost_split.heading_pools", "Volgens welke sleutel?", "By which key?"},
      {"cost_split.pools_meaning",
       "Kosten die volgens dezelfde sleutel verdeeld worden, zitten samen in een kostenpot. Wat in "
       "geen pot zit of geen sleutel heeft, kan niemand nog betalen: dat blijft zichtbaar als niet "
       "verdeeld.",
       "Cost that is divided by the same key is in one cost pool. What is in no pool or has no key "
       "nobody can be asked to pay yet: it stays visible as not divided."},
      {"cost_split.table_pools", "De kostenpotten van {year} en hun sleutels",
       "The cost pools of {year} and their keys"},
      {"cost_split.no_pool", "Zonder kostenpot", "Without a cost pool"},
      {"cost_split.no_pool_key", "geen: geen regel noemt een pot", "none: no rule names a pool"},
      {"cost_split.no_key", "geen sleutel", "no key"},
      {"cost_split.for_one_only", "Alleen voor één gemeente", "For one municipality only"},
      {"cost_split.for_one_only_key", "geen: die gemeente betaalt alles",
       "none: that municipality pays all"},
      {"cost_split.key_told",
       "{has_name, select, yes{{key}: } other{}}{method, select, vast{vaste percentages} "
       "inwoners{naar inwoners} werkplekken{naar "
       "werkplekken} gebruik{naar gebruik ({unit})} gelijk{gelijke delen} other{methode niet "
       "bekend}}{has_year, select, yes{, peiljaar {year}} other{}}",
       "{has_name, select, yes{{key}: } other{}}{method, select, vast{fixed percentages} "
       "inwoners{by inhabitants} werkplekken{by "
       "workplaces} gebruik{by use ({unit})} gelijk{equal parts} other{method not "
       "known}}{has_year, select, yes{, reference year {year}} other{}}"},
      {"cost_split.decided", "{decision}{has_day, select, yes{ (besloten op {day})} other{}}",
       "{decision}{has_day, select, yes{ (decided on {day})} other{}}"},
      {"cost_split.undivided", "niet verdeeld", "not divided"},
      {"cost_split.table_keys", "De sleutels van {year}, met hun besluit",
       "The keys of {year}, with their decisions"},
      {"cost_split.passed_on", "gaat eerst naar andere potten", "goes to other pools first"},
      {"cost_split.table_passed", "Hoe ondersteunende potten in {year} over andere potten gaan",
       "How supporting pools go to other pools in {year}"},

      // Settlement.
      {"cost_split.heading_settlement", "Wie moet wie nog betalen?", "Who still has to pay whom?"},
      {"cost_split.settlement_told", "{positions}.", "{positions}."},
      {"cost_split.position",
       "{name} {what, select, pays{moet nog {euro} betalen} gets{krijgt {euro} terug} even{staat "
       "gelijk} other{: niet bekend wat er nog te betalen is}}",
       "{name} {what, select, pays{still has to pay {euro}} gets{gets back {euro}} even{is even} "
       "other{: it is not known what is still to be paid}}"},
      {"cost_split.settlement_meaning",
       "Saldo = het eigen deel, min wat de gemeente al uit haar eigen boeken betaalde, min "
       "betaalde "
       "en plus ontvangen voorschotten.",
       "Balance = the own part, less what the municipality has paid out of its own books, less "
       "advances paid, plus advances received."},
      {"cost_split.settlement_gap",
       "Samen komen de saldi op {sum} en niet op nul. Dat komt door kosten in boeken van anderen "
       "({elsewhere}), door wat nog niet verdeeld is ({rest}) en door voorschotten aan niemand van "
       "de deelnemers ({advances}).",
       "Together the balances come to {sum} and not to zero. That comes from cost in the books of "
       "others ({elsewhere}), from what has not been divided yet ({rest}) and from advances to "
       "none "
       "of the members ({advances})."},
      {"cost_split.table_settlement", "Verrekening over {year}", "Settlement of {year}"},
      {"cost_split.outcome",
       "{what, select, pays{nog te betalen} gets{krijgt terug} even{staat gelijk} "
       "other{onbekend}}",
       "{what, select, pays{still to pay} gets{gets back} even{even} other{unknown}}"},

      // Fairness.
      {"cost_split.heading_fairness", "Is de verdeling eerlijk?", "Is the division fair?"},
      {"cost_split.fairness_untested",
       "Wat gemeenten alleen kwijt zouden zijn, is niet genoeg bekend om dit na te gaan.",
       "Not enough is known of what municipalities would pay alone to test this."},
      {"cost_split.fairness_met",
       "{is_whole, select, yes{Geen gemeente en geen groep gemeenten} other{Van de gemeenten en "
       "groepen waarvan dit bekend is, is er geen die}} {is_whole, select, yes{betaalt} "
       "other{betaalt}} meer dan zij alleen kwijt zou zijn.",
       "{is_whole, select, yes{No municipality and no group of them} other{Of the municipalities "
       "and groups of which this is known, none}} pays more than it would alone."},
      {"cost_split.fairness_not_met",
       "Wie alleen goedkoper uit zou zijn, heeft reden om te klagen: {objections}.",
       "Who would be cheaper off alone has reason to object: {objections}."},
      {"cost_split.objection",
       "{group} betaalt {paid} en zou alleen {alone} kwijt zijn ({excess} minder)",
       "{group} pays {paid} and would pay {alone} alone ({excess} less)"},
      {"cost_split.fairness_possible",
       "Er is wel een verdeling waarbij niemand alleen goedkoper uit is.",
       "There is a division by which nobody is cheaper off alone."},
      {"cost_split.fairness_impossible",
       "Geen enkele verdeling lost dat voor iedereen op: samen is het daarvoor te duur.",
       "No division solves that for everybody: together it is too dear for that."},
      {"cost_split.table_groups", "Samen of alleen", "Together or alone"},
      {"cost_split.judgement",
       "{is_dearer, select, yes{alleen goedkoper} no{samen niet duurder} other{onbekend}}",
       "{is_dearer, select, yes{cheaper alone} no{together not dearer} other{unknown}}"},
      {"cost_split.fair_shares_meaning",
       "Drie andere manieren om te verdelen, die kijken naar wat ieder alleen kwijt zou zijn. "
       "Shapley: ieder betaalt gemiddeld wat hij erbij kost, in elke volgorde van aansluiten. "
       "SCRB: "
       "ieder betaalt eerst wat er alleen voor hem bij komt, de rest gaat naar rato van het "
       "voordeel. Nucleolus: de groep die er het minst op vooruitgaat, gaat er zo veel mogelijk op "
       "vooruit. Het zijn geen besluiten, maar vergelijkingen.",
       "Three other ways to divide, which look at what each would pay alone. Shapley: each pays on "
       "average what it adds to the cost, over every order of joining. SCRB: each first pays what "
       "is added for it alone, the rest goes by the benefit. Nucleolus: the group that gains least "
       "gains as much as possible. These are no decisions but comparisons."},
      {"cost_split.table_fair_shares", "Wat ieder zou betalen", "What each would pay"},

      // What if.
      {"cost_split.heading_effect", "Wat als?", "What if?"},
      {"cost_split.effect_told", "{asked}: dan {changes}.", "{asked}: then {changes}."},
      {"cost_split.asked_key",
       "Met sleutel “{key}”{has_pool, select, yes{ voor kostenpot {pool}} other{ voor elke pot met "
       "een sleutel}}",
       "With key “{key}”{has_pool, select, yes{ for cost pool {pool}} other{ for every pool with a "
       "key}}"},
      {"cost_split.asked_reference",
       "met de cijfers van {year}{has_pool, select, yes{ voor kostenpot {pool}} other{}}",
       "by the figures of {year}{has_pool, select, yes{ for cost pool {pool}} other{}}"},
      {"cost_split.asked_price",
       "als {has_component, select, yes{“{component}”} other{alles}} {percent} {direction, select, "
       "less{goedkoper} other{duurder}} was",
       "if {has_component, select, yes{“{component}”} other{everything}} were {percent} "
       "{direction, "
       "select, less{cheaper} other{dearer}}"},
      {"cost_split.change",
       "{what, select, more{betaalt {name} {euro} meer} less{betaalt {name} {euro} minder} "
       "same{betaalt {name} evenveel} other{is van {name} niet bekend wat er verandert}}{has_each, "
       "select, yes{{what, select, more{ ({each} per inwoner)} less{ ({each} per inwoner)} "
       "other{}}} other{}}",
       "{what, select, more{{name} pays {euro} more} less{{name} pays {euro} less} same{{name} "
       "pays "
       "the same} other{it is not known what changes for {name}}}{has_each, select, yes{{what, "
       "select, more{ ({each} per inhabitant)} less{ ({each} per inhabitant)} other{}}} other{}}"},
      {"cost_split.table_effect", "Nu en dan, per gemeente", "Now and then, by municipality"},
      {"cost_split.method.inhabitants", "inwoners", "inhabitants"},
      {"cost_split.method.workplaces", "werkplekken", "workplaces"},
      {"cost_split.method.even", "gelijke delen", "equal parts"},

      // Rules.
      {"cost_split.heading_rules", "Welke regels delen de boekingen in?",
       "Which rules sort the ledger lines?"},
      {"cost_split.no_rules",
       "Er zijn geen kostenregels vastgelegd. Daarom telt elke boeking als last en is niets "
       "ingedeeld.",
       "No cost rules have been recorded. So every ledger line counts as expense and nothing has "
       "been allotted."},
      {"cost_split.rules_meaning",
       "{count, plural, one{Eén regel zegt} other{# regels zeggen}} wat een boeking van {year} is. "
       "Van de "
       "regels die passen geldt wat de eerste zegt. Een regel die op niets past of niets meer te "
       "zeggen heeft, staat erbij.",
       "{count, plural, one{One rule says} other{# rules say}} what a ledger line of {year} is. Of "
       "the rules "
       "that fit, what the first says holds. A rule that fits nothing, or has nothing left to say, "
       "is marked."},
      {"cost_split.table_rules", "De regels en wat zij in {year} pakken",
       "The rules and what they take in {year}"},
      {"cost_split.rule_named", "Regel {rule}", "Rule {rule}"},
      {"cost_split.rule_idle", "past op niets", "fits nothing"},
      {"cost_split.rule_overruled", "past, maar een eerdere regel beslist",
       "fits, but an earlier rule decides"},
      {"cost_split.rule_contested", "een andere regel zegt ook iets",
       "another rule says something too"},
      {"cost_split.condition.municipality", "gemeente {text}", "municipality {text}"},
      {"cost_split.condition.account", "rekening {text}", "account {text}"},
      {"cost_split.condition.cost_centre", "kostenplaats {text}", "cost centre {text}"},
      {"cost_split.condition.supplier", "crediteur {text}", "creditor {text}"},
      {"cost_split.condition.task_field", "taakveld {text}", "task field {text}"},
      {"cost_split.condition.text", "omschrijving bevat “{text}”", "description contains “{text}”"},
      {"cost_split.condition.post", "post {text}", "post {text}"},
      {"cost_split.condition_none", "Elke boeking", "Every ledger line"},
      {"cost_split.says.betaalde_bijdrage", "betaalde bijdrage (telt niet)",
       "contribution paid (does not count)"},
      {"cost_split.says.ontvangen_bijdrage", "ontvangen bijdrage (telt niet)",
       "contribution received (does not count)"},
      {"cost_split.says_pool", "kostenpot {what}", "cost pool {what}"},
      {"cost_split.says_initiative", "initiatief {what}", "initiative {what}"},
      {"cost_split.says_bearer", "in de boeken van {what}", "in the books of {what}"},
      {"cost_split.says_beneficiary", "alleen voor {what}", "for {what} only"},

      // A rule on trial.
      {"cost_split.heading_trial", "Wat pakt deze regel?", "What does this rule take?"},
      {"cost_split.trial_told",
       "Deze regel pakt {count, plural, =0{niets} one{1 boeking} other{# boekingen}}{count, "
       "plural, "
       "=0{} "
       "other{, {euro}}}{contested, plural, =0{} one{; 1 boeking valt ook onder een andere regel} "
       "other{; # boekingen vallen ook onder een andere regel}}. Voorwaarde: {conditions}.",
       "This rule takes {count, plural, =0{nothing} one{1 line} other{# lines}}{count, plural, "
       "=0{} "
       "other{, {euro}}}{contested, plural, =0{} one{; 1 line falls under another rule too} "
       "other{; "
       "# lines fall under another rule too}}. Condition: {conditions}."},
      {"cost_split.trial_lines", "De regel op proef: boekingen", "The rule on trial: ledger lines"},
      {"cost_split.trial_amount", "De regel op proef: bedrag", "The rule on trial: amount"},
      {"cost_split.trial_contested", "De regel op proef: boekingen met ook een andere regel",
       "The rule on trial: ledger lines with another rule too"},
      {"cost_split.table_trial", "Lasten per domein: nu, en met deze regel vooraan",
       "Expense by domain: now, and with this rule in front"},

      // What does not count.
      {"cost_split.heading_outside", "Wat telt niet mee, en wat is niet ingedeeld?",
       "What does not count, and what has not been allotted?"},
      {"cost_split.outside_meaning",
       "Dit staat in de boeken, maar niet in de kosten hierboven; behalve het laatste: dat telt "
       "wel "
       "mee, maar niemand heeft gezegd wat het is.",
       "This is in the books but not in the cost above; save the last: that does count, but nobody "
       "has said what it is."},
      {"cost_split.table_outside", "Buiten de kosten van {year}", "Outside the cost of {year}"},
      {"cost_split.outside.contributions_paid", "Betaalde bijdragen aan deelnemers",
       "Contributions paid to members"},
      {"cost_split.outside.contributions_received", "Ontvangen bijdragen van deelnemers",
       "Contributions received from members"},
      {"cost_split.outside.contributions_difference", "Betaald min ontvangen",
       "Paid less received"},
      {"cost_split.outside.outside", "Geen ICT", "No ICT"},
      {"cost_split.outside.balance", "Balansrekeningen", "Balance sheet accounts"},
      {"cost_split.outside.not_allotted", "Niet ingedeeld (telt wel mee)",
       "Not allotted (does count)"},
      {"cost_split.outside_why.contributions_paid", "zou dubbel tellen (BBV, artikel 5)",
       "would count twice (BBV, article 5)"},
      {"cost_split.outside_why.contributions_received", "zou dubbel tellen (BBV, artikel 5)",
       "would count twice (BBV, article 5)"},
      {"cost_split.outside_why.contributions_difference", "hoort nul te zijn", "should be zero"},
      {"cost_split.outside_why.outside", "een regel noemt dit geen ICT",
       "a rule calls this no ICT"},
      {"cost_split.outside_why.balance", "bezit en schuld zijn geen kosten",
       "assets and debts are no cost"},
      {"cost_split.outside_why.not_allotted", "geen regel noemt een domein of een onderdeel",
       "no rule names a domain or a component"},

      // Prices.
      {"cost_split.heading_prices", "En zonder de prijsstijging?", "And without rising prices?"},
      {"cost_split.no_index_at_all",
       "Er is geen prijsindex vastgelegd waarmee jaren te vergelijken zijn in gelijke prijzen.",
       "No price index has been recorded by which years can be compared in equal prices."},
      {"cost_split.prices_meaning",
       "Hieronder staat het saldo van elk jaar in prijzen van {year}. Elk onderdeel gaat met de "
       "index die ervoor is afgesproken.",
       "Below stands the balance of each year in prices of {year}. Each component goes by the "
       "index "
       "that was agreed for it."},
      {"cost_split.table_prices", "Saldo in prijzen van {year}", "Balance in prices of {year}"},
      {"cost_split.growth",
       "Van {from} tot en met {until} veranderde het saldo met {nominal}. In gelijke prijzen is "
       "dat "
       "{real}.",
       "From {from} to {until} the balance changed by {nominal}. In equal prices that is {real}."},
      {"cost_split.table_editions", "De prijsindexen en hun edities",
       "The price indices and their editions"},
      {"cost_split.index_number", "{year}: {number}", "{year}: {number}"},
      {"cost_split.table_factors", "De gebruikte prijsindexen", "The price indices used"},
      {"cost_split.index_named",
       "{index}{is_default, select, yes{ (voor elk ander onderdeel)} "
       "other{}}",
       "{index}{is_default, select, yes{ (for every other component)} other{}}"},
      {"cost_split.no_index", "geen index afgesproken", "no index agreed"},
      {"cost_split.chained", "{editions}, aan elkaar gezet in {year}",
       "{editions}, linked in {year}"},

      // Reconciliation.
      {"cost_split.heading_reconciliation", "Kloppen de boeken met elkaar?",
       "Do the books agree with each other?"},
      {"cost_split.reconciliation_nothing",
       "Van {year} is alleen het grootboek er, of zelfs dat niet. Met de Iv3-levering en de "
       "jaarrekening erbij is na te gaan of zij hetzelfde zeggen.",
       "For {year} only the ledger is there, or not even that. With the Iv3 delivery and the "
       "annual "
       "accounts beside it one can test whether they say the same."},
      {"cost_split.reconciliation_meaning",
       "Grootboek, Iv3-levering aan het CBS en jaarrekening horen per taakveld hetzelfde te "
       "zeggen. "
       "Elk verschil is verklaard, of het staat hier als onverklaard. Dit gaat over alle kosten "
       "van "
       "een taakveld, niet alleen over ICT.",
       "Ledger, Iv3 delivery to Statistics Netherlands and annual accounts should say the same per "
       "task field. Each difference is explained, or stands here as unexplained. This is about all "
       "cost of a task field, not about ICT alone."},
      {"cost_split.summary",
       "{name}: {counts}.{has_missing, select, yes{ Niet aanwezig: {missing}.} other{}}",
       "{name}: {counts}.{has_missing, select, yes{ Not there: {missing}.} other{}}"},
      {"cost_split.counted.agrees",
       "{count, plural, one{1 bedrag klopt} other{# bedragen kloppen}}",
       "{count, plural, one{1 amount agrees} other{# amounts agree}}"},
      {"cost_split.counted.explained",
       "{count, plural, one{1 verschil is verklaard} other{# verschillen zijn verklaard}}",
       "{count, plural, one{1 difference is explained} other{# differences are explained}}"},
      {"cost_split.counted.unexplained",
       "{count, plural, one{1 verschil is onverklaard} other{# verschillen zijn onverklaard}}",
       "{count, plural, one{1 difference is unexplained} other{# differences are unexplained}}"},
      {"cost_split.counted.not_comparable",
       "{count, plural, one{1 bedrag is niet te vergelijken} other{# bedragen zijn niet te "
       "vergelijken}}",
       "{count, plural, one{1 amount cannot be compared} other{# amounts cannot be compared}}"},
      {"cost_split.source.ledger", "het grootboek", "the ledger"},
      {"cost_split.source.iv3", "de Iv3-levering", "the Iv3 delivery"},
      {"cost_split.source.accounts", "de jaarrekening", "the annual accounts"},
      {"cost_split.table_reconciliation", "Grootboek, Iv3 en jaarrekening over {year}",
       "Ledger, Iv3 and annual accounts for {year}"},
      {"cost_split.reconciled", "{municipality}, taakveld {task_field}, {side}",
       "{municipality}, task field {task_field}, {side}"},
      {"cost_split.no_task_field", "onbekend", "unknown"},
      {"cost_split.verdict.agrees", "klopt", "agrees"},
      {"cost_split.verdict.explained", "verklaard", "explained"},
      {"cost_split.verdict.not_comparable", "niet te vergelijken", "cannot be compared"},
      {"cost_split.verdict.unexplained", "onverklaard verschil", "unexplained difference"},
      {"cost_split.verdict_rounding", "(zo klein dat het afronding kan zijn)",
       "(so small that it may be rounding)"},
      {"cost_split.table_differences", "De verschillen, en wat ze verklaart",
       "The differences, and what explains them"},
      {"cost_split.note", "{euro}: {explanation} (door {author})",
       "{euro}: {explanation} (by {author})"},
      {"cost_split.unexplained_note", "geen verklaring vastgelegd", "no explanation recorded"},
      {"cost_split.explained_by_others", "volgt uit de andere twee verschillen",
       "follows from the other two differences"},
      {"cost_split.pair.ledger_iv3", "Grootboek en Iv3", "Ledger and Iv3"},
      {"cost_split.pair.iv3_accounts", "Iv3 en rekening", "Iv3 and accounts"},
      {"cost_split.pair.ledger_accounts", "Grootboek en rekening", "Ledger and accounts"},

      // Investments.
      {"cost_split.heading_charges", "Wat kosten investeringen per jaar?",
       "What do investments cost per year?"},
      {"cost_split.no_assets",
       "Er zijn geen investeringen vastgelegd. Wat afschrijving de komende jaren kost, is dus niet "
       "te zeggen.",
       "No investments have been recorded. So what depreciation will cost in the coming years "
       "cannot be told."},
      {"cost_split.charges_meaning",
       "Afschrijving en rente volgens het afschrijvingsbeleid van de gemeente zelf (BBV, artikel "
       "59 "
       "tot en met 65).",
       "Depreciation and interest by the municipality''s own depreciation policy (BBV, articles 59 "
       "to 65)."},
      {"cost_split.other_term_told",
       "Met een termijn van {years, plural, one{1 jaar} other{# jaar}}{has_class, select, yes{ "
       "voor "
       "“{class}”} other{ voor alles}} {what, select, less{is de last in {year} {euro} lager} "
       "more{is de last in {year} {euro} hoger} same{verandert de last in {year} niet} other{is "
       "niet te zeggen wat er in {year} verandert}}. Elke euro die nu minder drukt, komt later.",
       "With a term of {years, plural, one{1 year} other{# years}}{has_class, select, yes{ for "
       "“{class}”} other{ for everything}} {what, select, less{the charge in {year} is {euro} "
       "lower} more{the charge in {year} is {euro} higher} same{the charge in {year} does not "
       "change} other{it cannot be told what changes in {year}}}. Every euro that weighs less now "
       "comes later."},
      {"cost_split.table_charges", "Lasten van investeringen per jaar",
       "Charges of investments per year"},
      {"cost_split.table_assets", "De investeringen, met hun last in {year}",
       "The investments, with their charge in {year}"},

      // Incidental.
      {"cost_split.heading_incidental", "Is wat incidenteel heet ook echt tijdelijk?",
       "Is what is called one-off really temporary?"},
      {"cost_split.incidental_nothing", "Nergens is iets incidenteel genoemd.",
       "Nothing has been called one-off anywhere."},
      {"cost_split.incidental_meaning",
       "{examined, plural, one{Eén kostensoort heet} other{# kostensoorten heten}} in een of meer "
       "jaren incidenteel. {count, plural, =0{Geen daarvan duurt langer dan drie jaar.} one{Eén "
       "daarvan duurt langer dan drie jaar; dat is een vraag om te stellen.} other{# daarvan duren "
       "langer dan drie jaar; dat is een vraag om te stellen.}}",
       "{examined, plural, one{One sort of cost is} other{# sorts of cost are}} called one-off in "
       "one or more years. {count, plural, =0{None of them lasts longer than three years.} one{One "
       "of them lasts longer than three years; that is a question to ask.} other{# of them last "
       "longer than three years; that is a question to ask.}}"},
      {"cost_split.table_incidental", "Langer dan drie jaar incidenteel",
       "One-off for more than three years"},
      {"cost_split.chain_contradicted", "meer dan drie jaar op rij",
       "more than three years in a row"},
      {"cost_split.chain_with_breaks", "meer dan drie jaar, met onderbreking",
       "more than three years, with a break"},

      // The long table.
      {"cost_split.heading_cube", "Alles in één tabel", "Everything in one table"},
      {"cost_split.cube_meaning",
       "Elk boekjaar, domein en onderdeel met ieders deel. Dezelfde tabel staat in de bestanden "
       "onderaan.",
       "Each fiscal year, domain and component with everyone''s part. The same table is in the "
       "files below."},
      {"cost_split.table_cube", "Jaar, domein, onderdeel en gemeente",
       "Year, domain, component and municipality"},
      {"cost_split.heading_findings", "Waar moet u op letten?", "What should you look at?"},
      {"cost_split.findings", "Bevindingen", "Findings"},
      {"cost_split.heading_passport", "Hoe dit is uitgerekend", "How this was computed"},

      // Columns.
      {"cost_split.column.what", "Wat", "What"},
      {"cost_split.column.year", "Jaar", "Year"},
      {"cost_split.column.original", "Eerste begroting", "First budget"},
      {"cost_split.column.latest", "Laatste begroting", "Latest budget"},
      {"cost_split.column.forecast", "Prognose", "Forecast"},
      {"cost_split.column.actual", "Werkelijk", "Actual"},
      {"cost_split.column.variance", "Verschil met laatste begroting",
       "Difference with latest budget"},
      {"cost_split.column.letter", "V/N", "V/N"},
      {"cost_split.column.side", "Kant", "Side"},
      {"cost_split.column.domain", "Domein", "Domain"},
      {"cost_split.column.component", "Onderdeel", "Component"},
      {"cost_split.column.municipality", "Gemeente", "Municipality"},
      {"cost_split.column.post", "Post", "Post"},
      {"cost_split.column.amendments", "Wijzigingen", "Amendments"},
      {"cost_split.column.partner", "Gemeente", "Municipality"},
      {"cost_split.column.part", "Deel", "Part"},
      {"cost_split.column.fraction", "Aandeel", "Share"},
      {"cost_split.column.per_inhabitant", "Per inwoner", "Per inhabitant"},
      {"cost_split.column.per_workplace", "Per werkplek", "Per workplace"},
      {"cost_split.column.part_of_budget", "Deel van de laatste begroting",
       "Part of the latest budget"},
      {"cost_split.column.inhabitants", "Inwoners", "Inhabitants"},
      {"cost_split.column.pool", "Kostenpot", "Cost pool"},
      {"cost_split.column.key", "Sleutel", "Key"},
      {"cost_split.column.net_amount", "Saldo", "Balance"},
      {"cost_split.column.undistributed", "Niet verdeeld", "Not divided"},
      {"cost_split.column.share", "Eigen deel", "Own part"},
      {"cost_split.column.borne", "Al betaald uit eigen boeken", "Already paid from own books"},
      {"cost_split.column.advance_paid", "Voorschot betaald", "Advance paid"},
      {"cost_split.column.advance_received", "Voorschot ontvangen", "Advance received"},
      {"cost_split.column.balance_due", "Saldo", "Balance"},
      {"cost_split.column.outcome", "Uitkomst", "Outcome"},
      {"cost_split.column.group", "Wie", "Who"},
      {"cost_split.column.paid", "Betaalt nu", "Pays now"},
      {"cost_split.column.alone", "Zou alleen betalen", "Would pay alone"},
      {"cost_split.column.advantage", "Voordeel van samen", "Gain of being together"},
      {"cost_split.column.judgement", "Oordeel", "Judgement"},
      {"cost_split.column.by_key", "Volgens de sleutels", "By the keys"},
      {"cost_split.column.shapley", "Shapley", "Shapley"},
      {"cost_split.column.separable", "SCRB", "SCRB"},
      {"cost_split.column.nucleolus", "Nucleolus", "Nucleolus"},
      {"cost_split.column.now", "Nu", "Now"},
      {"cost_split.column.then", "Dan", "Then"},
      {"cost_split.column.change", "Verschil", "Difference"},
      {"cost_split.column.change_per_inhabitant", "Verschil per inwoner",
       "Difference per inhabitant"},
      {"cost_split.column.rule", "Volgorde en regel", "Order and rule"},
      {"cost_split.column.conditions", "Geldt voor", "Is for"},
      {"cost_split.column.says", "Zegt", "Says"},
      {"cost_split.column.matched", "Past op", "Fits"},
      {"cost_split.column.taken", "Beslist over", "Decides"},
      {"cost_split.column.taken_amount", "Bedrag daarvan", "Amount of those"},
      {"cost_split.column.contested", "Ook andere regel", "Another rule too"},
      {"cost_split.column.remark", "Let op", "Remark"},
      {"cost_split.column.amount", "Bedrag", "Amount"},
      {"cost_split.column.line_count", "Boekingen", "Lines"},
      {"cost_split.column.why", "Waarom", "Why"},
      {"cost_split.column.nominal", "Saldo toen", "Balance then"},
      {"cost_split.column.real", "In prijzen van {year}", "In prices of {year}"},
      {"cost_split.column.real_per_inhabitant", "Per inwoner", "Per inhabitant"},
      {"cost_split.column.index", "Index", "Index"},
      {"cost_split.column.editions", "Editie", "Edition"},
      {"cost_split.column.edition", "Editie", "Edition"},
      {"cost_split.column.published", "Gepubliceerd", "Published"},
      {"cost_split.column.numbers", "Indexcijfers", "Index figures"},
      {"cost_split.column.decision", "Besluit", "Decision"},
      {"cost_split.column.from_pool", "Van", "From"},
      {"cost_split.column.to_pool", "Naar", "To"},
      {"cost_split.column.index_of", "Indexcijfer {year}", "Index figure {year}"},
      {"cost_split.column.reconciled", "Waarvan", "Of what"},
      {"cost_split.column.ledger", "Grootboek", "Ledger"},
      {"cost_split.column.iv3", "Iv3", "Iv3"},
      {"cost_split.column.accounts", "Jaarrekening", "Annual accounts"},
      {"cost_split.column.unexplained", "Onverklaard", "Unexplained"},
      {"cost_split.column.verdict", "Oordeel", "Verdict"},
      {"cost_split.column.pair", "Tussen", "Between"},
      {"cost_split.column.difference", "Verschil", "Difference"},
      {"cost_split.column.explained", "Verklaard", "Explained"},
      {"cost_split.column.explanation", "Verklaring", "Explanation"},
      {"cost_split.column.depreciation", "Afschrijving", "Depreciation"},
      {"cost_split.column.interest", "Rente", "Interest"},
      {"cost_split.column.charge", "Last", "Charge"},
      {"cost_split.column.book_value", "Boekwaarde 31 december", "Book value 31 December"},
      {"cost_split.column.assets", "Investeringen", "Investments"},
      {"cost_split.column.other_term", "Verschil met andere termijn", "Difference by other term"},
      {"cost_split.column.asset", "Investering", "Investment"},
      {"cost_split.column.class", "Klasse", "Class"},
      {"cost_split.column.cost", "Aanschafwaarde", "Acquisition cost"},
      {"cost_split.column.named", "Wat", "What"},
      {"cost_split.column.years", "Jaren", "Years"},
      {"cost_split.column.in_a_row", "Op rij", "In a row"},

      // The form.
      {"cost_split.group.if", "Wat als de sleutel, de prijs of de termijn anders was?",
       "What if the key, the price or the term were different?"},
      {"cost_split.group.rule", "Probeer een regel uit", "Try out a rule"},
      {"cost_split.choice.year", "Boekjaar", "Fiscal year"},
      {"cost_split.choice.prices", "In prijzen van", "In prices of"},
      {"cost_split.choice.edition", "Editie van de prijsindex", "Edition of the price index"},
      {"cost_split.choice.if_key", "Andere sleutel", "Another key"},
      {"cost_split.choice.if_pool", "Voor deze kostenpot", "For this cost pool"},
      {"cost_split.choice.if_year", "Ander peiljaar", "Another reference year"},
      {"cost_split.choice.if_price", "Andere prijs (%)", "Another price (%)"},
      {"cost_split.choice.if_component", "Voor dit onderdeel", "For this component"},
      {"cost_split.choice.if_term", "Andere afschrijvingstermijn", "Another term of depreciation"},
      {"cost_split.choice.if_class", "Voor deze klasse", "For this class"},
      {"cost_split.choice.rule_account", "Grootboekrekening", "Ledger account"},
      {"cost_split.choice.rule_cost_centre", "Kostenplaats", "Cost centre"},
      {"cost_split.choice.rule_supplier", "Crediteur", "Creditor"},
      {"cost_split.choice.rule_task_field", "Taakveld", "Task field"},
      {"cost_split.choice.rule_text", "Omschrijving bevat", "Description contains"},
      {"cost_split.choice.rule_domain", "Dan is het domein", "Then the domain is"},
      {"cost_split.choice.rule_component", "Dan is het onderdeel", "Then the component is"},
      {"cost_split.choice.rule_nature", "Dan is de aard", "Then the nature is"},
      {"cost_split.choice.rule_pool", "Dan is de kostenpot", "Then the cost pool is"},
      {"cost_split.hint.edition", "Leeg: de laatste.", "Empty: the latest."},
      {"cost_split.hint.if_year", "Jaar van de inwoners en werkplekken, zoals 2017.",
       "Year of the inhabitants and workplaces, such as 2017."},
      {"cost_split.hint.if_price", "5 is 5% duurder, -3,5 is 3,5% goedkoper.",
       "5 is 5% dearer, -3.5 is 3.5% cheaper."},
      {"cost_split.hint.if_term", "In jaren, zoals 5.", "In years, such as 5."},
      {"cost_split.hint.rule_account", "Zoals 43* of 46000-46999.", "Such as 43* or 46000-46999."},
      {"cost_split.hint.rule_cost_centre", "Zoals 6210.", "Such as 6210."},
      {"cost_split.hint.rule_supplier", "Nummer van de crediteur.", "Number of the creditor."},
      {"cost_split.hint.rule_task_field", "Zoals 0.4.", "Such as 0.4."},
      {"cost_split.hint.rule_text", "Zoals inhuur. Met | ertussen: één van beide.",
       "Such as hire. With | between: either of them."},
      {"cost_split.nothing.prices", "het jaar zelf", "the year itself"},
      {"cost_split.nothing.if_key", "zoals besloten", "as decided"},
      {"cost_split.nothing.if_pool", "elke pot met een sleutel", "every pool with a key"},
      {"cost_split.nothing.if_component", "alle kosten", "all cost"},
      {"cost_split.nothing.if_class", "alle investeringen", "all investments"},
      {"cost_split.nothing.rule_domain", "zegt niets", "says nothing"},
      {"cost_split.nothing.rule_component", "zegt niets", "says nothing"},
      {"cost_split.nothing.rule_nature", "zegt niets", "says nothing"},
      {"cost_split.nothing.rule_pool", "zegt niets", "says nothing"},

      // Parameters, for the interface and the command line.
      {"cost_split.parameter.prices",
       "Het jaar waarvan de prijzen gelden, voor bedragen in gelijke prijzen.",
       "The year whose prices hold, for amounts in equal prices."},
      {"cost_split.parameter.edition", "De editie van de prijsindex; leeg is de laatste.",
       "The edition of the price index; empty is the latest."},
      {"cost_split.parameter.if_key",
       "Wat als: een andere sleutel, of inhabitants, workplaces of even.",
       "What if: another key, or inhabitants, workplaces or even."},
      {"cost_split.parameter.if_pool", "Wat als: alleen voor deze kostenpot.",
       "What if: for this cost pool only."},
      {"cost_split.parameter.if_year", "Wat als: met de inwoners en werkplekken van dit jaar.",
       "What if: by the inhabitants and workplaces of this year."},
      {"cost_split.parameter.if_price", "Wat als: zoveel procent duurder (5) of goedkoper (-3,5).",
       "What if: so many percent dearer (5) or cheaper (-3.5)."},
      {"cost_split.parameter.if_component", "Wat als: alleen voor dit onderdeel.",
       "What if: for this component only."},
      {"cost_split.parameter.if_term", "Wat als: een andere afschrijvingstermijn, in jaren.",
       "What if: another term of depreciation, in years."},
      {"cost_split.parameter.if_class", "Wat als: die termijn alleen voor deze klasse.",
       "What if: that term for this class only."},
      {"cost_split.parameter.rule_account", "Regel op proef: grootboekrekening.",
       "Rule on trial: ledger account."},
      {"cost_split.parameter.rule_cost_centre", "Regel op proef: kostenplaats.",
       "Rule on trial: cost centre."},
      {"cost_split.parameter.rule_supplier", "Regel op proef: crediteurnummer.",
       "Rule on trial: creditor number."},
      {"cost_split.parameter.rule_task_field", "Regel op proef: taakveld.",
       "Rule on trial: task field."},
      {"cost_split.parameter.rule_text", "Regel op proef: wat in de omschrijving staat.",
       "Rule on trial: what the description contains."},
      {"cost_split.parameter.rule_domain", "Regel op proef: het domein dat zij noemt.",
       "Rule on trial: the domain that it names."},
      {"cost_split.parameter.rule_component", "Regel op proef: het onderdeel dat zij noemt.",
       "Rule on trial: the component that it names."},
      {"cost_split.parameter.rule_nature", "Regel op proef: structureel of incidenteel.",
       "Rule on trial: structural or one-off."},
      {"cost_split.parameter.rule_pool", "Regel op proef: de kostenpot die zij noemt.",
       "Rule on trial: the cost pool that it names."},

      // Passport.
      {"cost_split.passport", "Paspoort van deze cijfers", "Passport of these figures"},
      {"cost_split.passport.what", "Wat", "What"},
      {"cost_split.what_value",
       "Lasten en baten van ICT in {year}, volgens het grootboek en de kostenregels",
       "Expense and income of ICT in {year}, by the ledger and the cost rules"},
      {"cost_split.passport.lines", "Boekingen in deze kosten", "Ledger lines in this cost"},
      {"cost_split.passport.rules", "Kostenregels", "Cost rules"},
      {"cost_split.rules_value",
       "{count, plural, one{1 regel} other{# regels}} van kracht; {read, plural, =0{geen boeking "
       "hoefde} one{1 boeking moest} other{# boekingen moesten}} om haar omschrijving gelezen te "
       "worden",
       "{count, plural, one{1 rule} other{# rules}} in force; {read, plural, =0{no line had} one{1 "
       "line had} other{# lines had}} to be read for its description"},
      {"cost_split.passport.budget", "Begroting", "Budget"},
      {"cost_split.budget_value",
       "{count, plural, =0{geen posten vastgelegd} one{1 post} other{# posten}}",
       "{count, plural, =0{no posts recorded} one{1 post} other{# posts}}"},
      {"cost_split.passport.division", "Verdeling", "Division"},
      {"cost_split.division_value",
       "per kostenpot, in hele centen; de cent die overblijft gaat naar de grootste rest, bij "
       "gelijke "
       "resten naar de gemeente die het eerst genoemd is",
       "per cost pool, in whole cents; the cent that is left goes to the largest remainder, of "
       "equal "
       "remainders to the municipality named first"},
      {"cost_split.passport.sign", "Teken", "Sign"},
      {"cost_split.sign_value",
       "lasten en baten staan als positieve bedragen; V en N zeggen wat beter of slechter is",
       "expense and income stand as positive amounts; V and N say what is better or worse"},
      {"cost_split.passport.standing", "Zwakste bron", "Weakest source"},

      // Problems and findings.
      {"cost_split.no_cost",
       "Dit dossier heeft geen grootboek en geen begroting. Lees er een in; dan is te zeggen wat "
       "het kost.",
       "This dossier has no ledger and no budget. Import one; then it can be said what it costs."},
      {"cost_split.no_such_year", "Over {year} is niets bekend. Er zijn cijfers over: {years}.",
       "Nothing is known of {year}. There are figures for: {years}."},
      {"cost_split.amounts_too_large",
       "De bedragen zijn te groot om op te tellen. Kijk of het grootboek wel in euro staat.",
       "The amounts are too large to add up. See whether the ledger is in euro at all."},
      {"cost_split.amounts_missing_found",
       "Van {count, plural, one{1 boeking} other{# boekingen}} ontbreekt het bedrag. Totalen "
       "waarin "
       "zij voorkomen zijn daarom onbekend.",
       "Of {count, plural, one{1 ledger line} other{# ledger lines}} the amount is missing. So "
       "totals that they are in are unknown."},
      {"cost_split.not_allotted_found",
       "{count, plural, one{1 boeking heeft} other{# boekingen hebben}} nog geen domein of geen "
       "onderdeel. Zij tellen mee als “niet ingedeeld”.",
       "{count, plural, one{1 ledger line has} other{# ledger lines have}} no domain or no "
       "component yet. They count as “not allotted”."},
      {"cost_split.idle_rules_found", "Deze kostenregels passen op geen enkele boeking: {rules}.",
       "These cost rules fit no ledger line at all: {rules}."},
      {"cost_split.contributions_differ_found",
       "Wat deelnemers aan elkaar betaalden is niet gelijk aan wat zij ontvingen. Kijk of er een "
       "bijdrage ontbreekt, of in een ander jaar staat.",
       "What members paid each other is not equal to what they received. See whether a "
       "contribution "
       "is missing, or stands in another year."},
      {"cost_split.beneficiary_no_partner_found",
       "Kosten zijn gemaakt voor {names}, maar die betaalt niet mee. Zij zijn niet verdeeld.",
       "Cost was made for {names}, who is not a member. It has not been divided."},
      {"cost_rules.too_many",
       "Er zijn {count} kostenregels, elke versie van een regel meegeteld; het kan tot {most}. "
       "Voeg regels samen.",
       "There are {count} cost rules, counting each version of one; up to {most} is possible. "
       "Join rules."},
      {"cost_rules.unreadable_found",
       "In kostenregel {rule} is “{text}” ({field}) niet te lezen. De regel doet niet mee.",
       "In cost rule {rule} “{text}” ({field}) cannot be read. The rule does not take part."},
      {"cost_rules.says_nothing_found",
       "Kostenregel {rule} zegt niet wat een boeking is. De regel doet niet mee.",
       "Cost rule {rule} does not say what a ledger line is. The rule does not take part."},
      {"cost_rules.same_rank_found",
       "Kostenregels {other} en {rule} hebben allebei volgorde {rank}. De eerste op alfabet gaat "
       "voor.",
       "Cost rules {other} and {rule} both have order {rank}. The first in the alphabet goes "
       "first."},
  };
  return all;
}

}  // namespace vlecht::words
