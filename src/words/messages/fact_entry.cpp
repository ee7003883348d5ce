// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

// typed: what stands in a field cannot be read. check: it can, and something is to be said of it.
// record: the fact as a whole. entry: the pages on which a person does this.
std::span<const Message> fact_entry_messages() {
  static constexpr Message all[] = {
      {"typed.required", "Vul dit in; het is verplicht.", "Fill this in; it is required."},
      {"typed.too_long", "Dit is te lang. Er passen {max, number} tekens in; kort het in.",
       "This is too long. It can hold {max, number} characters; shorten it."},
      {"typed.not_a_number", "“{text}” is geen getal. Schrijf alleen cijfers, zoals 1.234,56.",
       "“{text}” is not a number. Write figures only, such as 1,234.56."},
      {"typed.ambiguous_number",
       "“{text}” kan twee dingen zijn: {whole}, of een getal met drie cijfers achter de komma. "
       "Bedoelt u het eerste, schrijf dan {whole}. Anders: gebruik een komma.",
       "“{text}” can be two things: {whole}, or a number with three figures behind the point. If "
       "you mean the first, write {whole}. Otherwise: use a point."},
      {"typed.ambiguous_amount",
       "“{text}” kan twee dingen zijn: {whole}, of een getal met drie cijfers achter de komma. "
       "Bedoelt u het eerste, schrijf dan {whole}. Anders: kijk hoeveel cijfers er achter de "
       "komma horen.",
       "“{text}” can be two things: {whole}, or a number with three figures behind the point. If "
       "you mean the first, write {whole}. Otherwise: see how many figures belong behind the "
       "point."},
      {"typed.too_many_decimals",
       "“{text}” heeft meer dan twee cijfers achter de komma. Een bedrag gaat tot op de cent.",
       "“{text}” has more than two figures behind the point. An amount goes down to the cent."},
      {"typed.too_precise",
       "“{text}” heeft meer dan negen cijfers achter de komma. Rond het af zoals de bron dat doet.",
       "“{text}” has more than nine figures behind the point. Round it as the source does."},
      {"typed.not_whole",
       "“{text}” is geen heel getal. Dit is een aantal: schrijf het zonder cijfers achter de "
       "komma.",
       "“{text}” is not a whole number. This is a count: write it without figures behind the "
       "point."},
      {"typed.negative_count", "“{text}” is minder dan nul. Dit is een aantal: nul of meer.",
       "“{text}” is less than zero. This is a count: zero or more."},
      {"typed.out_of_bounds",
       "“{text}” kan hier niet: het is {has_most, select, yes{minstens {least} en hoogstens "
       "{most}} "
       "other{niet lager dan {least}}}.",
       "“{text}” cannot be here: it is {has_most, select, yes{at least {least} and at most {most}} "
       "other{not below {least}}}."},
      {"typed.too_large", "“{text}” is te groot om te bewaren. Kijk of er te veel cijfers staan.",
       "“{text}” is too large to keep. See whether there are too many figures."},
      {"typed.not_a_day", "“{text}” is geen dag. Schrijf jaar, maand en dag, zoals 2019-12-31.",
       "“{text}” is not a day. Write year, month and day, such as 2019-12-31."},
      {"typed.not_a_moment",
       "“{text}” is geen tijdstip. Schrijf dag en tijd, zoals 2019-12-31 14:05.",
       "“{text}” is no moment. Write day and time, such as 2019-12-31 14:05."},
      {"typed.moment_twice",
       "“{text}” komt die nacht twee keer voor, omdat de klok teruggaat. Zet erachter welke: "
       "+02:00 "
       "(zomertijd) of +01:00 (wintertijd).",
       "“{text}” occurs twice that night, because the clock goes back. Write which one behind it: "
       "+02:00 (summer time) or +01:00 (winter time)."},
      {"typed.moment_never",
       "“{text}” bestaat niet: die nacht gaat de klok vooruit en wordt dit uur overgeslagen.",
       "“{text}” does not exist: that night the clock goes forward and skips this hour."},
      {"typed.open_day",
       "“{text}” kan meer dan één dag zijn. Schrijf het hele jaar, dan de maand en dan de dag, "
       "zoals 2019-12-31.",
       "“{text}” can be more than one day. Write the whole year, then the month and then the day, "
       "such as 2019-12-31."},
      {"typed.not_a_year", "“{text}” is geen jaar. Schrijf vier cijfers, zoals 2019.",
       "“{text}” is not a year. Write four figures, such as 2019."},
      {"typed.not_a_municipality",
       "“{text}” is geen gemeentecode. Schrijf de code van het CBS, zoals GM0377.",
       "“{text}” is not a municipality code. Write the code of Statistics Netherlands, such as "
       "GM0377."},
      {"typed.not_a_choice",
       "“{text}” kan hier niet. Kies uit: {choices_nl}.{choices_en, select, "
       "other{}}",
       "“{text}” is not possible here. Choose from: {choices_en}.{choices_nl, select, other{}}"},
      {"typed.empty_period",
       "Het einde ligt niet na het begin. Vul de eerste dag in waarop dit niet meer geldt, of "
       "laat het leeg.",
       "The end does not come after the beginning. Fill in the first day on which this no longer "
       "holds, or leave it empty."},

      {"record.no_author",
       "Vul in wie dit vastlegt: uw schuilnaam of uw functie. Zo blijft te zien van wie dit komt.",
       "Fill in who records this: your pseudonym or your function. So it stays clear whom this "
       "comes from."},
      {"record.author_too_long", "Dit is te lang. Er passen {max, number} tekens in.",
       "This is too long. It can hold {max, number} characters."},
      {"record.no_reason",
       "Vul de reden in: waarom en op grond waarvan u dit vastlegt, zoals “raadsbesluit 2019/12”.",
       "Fill in the reason: why and on what ground you record this, such as “council decision "
       "2019/12”."},
      {"record.reason_too_long", "De reden is te lang. Er passen {max, number} tekens in.",
       "The reason is too long. It can hold {max, number} characters."},
      {"record.name_in_reason",
       "In de reden staat de naam van de persoon. De reden blijft altijd bewaard en een naam moet "
       "gewist kunnen worden. Haal de naam eruit.",
       "The reason has the name of the person in it. The reason is kept for ever and a name must "
       "be erasable. Take the name out."},
      {"record.too_long_together",
       "Alle teksten samen zijn te lang. Er passen {max, number} tekens in één feit; kort ze in.",
       "All texts together are too long. One fact can hold {max, number} characters; shorten "
       "them."},
      {"record.other_key",
       "Een wijziging gaat over hetzelfde als het feit dat u wijzigt. Gaat het over iets anders, "
       "leg dan een nieuw feit vast en trek het oude in.",
       "A change is about the same thing as the fact that you change. If it is about something "
       "else, record a new fact and withdraw the old one."},
      {"record.not_holding",
       "Feit {number} geldt al niet meer. Kijk in de geschiedenis wat er nu geldt.",
       "Fact {number} does not hold any more. See in its history what holds now."},
      {"record.changed_meanwhile",
       "Intussen heeft iemand hierover iets anders vastgelegd. Kijk in de geschiedenis wat er nu "
       "geldt, en beslis opnieuw.",
       "Meanwhile somebody recorded something else about this. See in the history what holds now, "
       "and decide again."},
      {"record.unknown_field", "Een veld “{field}” heeft deze soort niet. Kies uit: {fields}.",
       "This kind has no field “{field}”. Choose from: {fields}."},
      {"record.form_too_large", "Dit formulier is te groot om te lezen. Kort de teksten in.",
       "This form is too large to read. Shorten the texts."},

      {"check.zero_amount",
       "U vult 0 in: er is dan geen geld mee gemoeid. Weet u het bedrag niet, schrijf dan “n.b.”.",
       "You fill in 0: there is then no money in it. If you do not know the amount, write "
       "“unknown”."},
      {"check.number_zero",
       "De primitieve begroting en de rekening hebben nummer 0. Verander het nummer of de fase.",
       "The original budget and the accounts have number 0. Change the number or the stage."},
      {"check.number_from_one",
       "Wijzigingen en prognoses tellen vanaf 1. Verander het nummer of de fase.",
       "Amendments and forecasts count from 1. Change the number or the stage."},
      {"check.no_decision",
       "De raad besluit over een begrotingswijziging. Noem het kenmerk van het besluit.",
       "The council decides on a budget amendment. Give the reference of the decision."},
      {"check.mutation_elsewhere",
       "Alleen een begrotingswijziging heeft een mutatie. Elders telt die niet mee.",
       "Only an amendment has a change. Elsewhere it does not count."},
      {"check.inhabitants_leap",
       "Dit verschilt meer dan een vijfde van {year}, toen het er {count, number} waren. Kijk of "
       "er geen cijfer te veel of te weinig staat.",
       "This differs by more than a fifth from {year}, when there were {count, number}. See "
       "whether there is not a figure too many or too few."},

      {"entered.page", "ingevoerd op de webpagina door {author}",
       "entered on the web page by {author}"},
      {"entered.command", "ingevoerd met een opdracht door {author}",
       "entered with a command by {author}"},
      {"entered.program", "vastgelegd door {author}, zonder bestand",
       "recorded by {author}, without a file"},

      {"period.since", "vanaf {from}", "from {from} on"},
      {"period.between", "van {from} tot {until}", "from {from} to {until}"},

      {"history.title", "Geschiedenis: {kind} {about}", "History: {kind} {about}"},
      {"history.count",
       "Hierover is {count, plural, one{één keer} other{# keer}} iets vastgelegd; het laatste "
       "staat bovenaan. Niets wordt overschreven.",
       "Something was recorded about this {count, plural, one{once} other{# times}}; the latest is "
       "on top. Nothing is overwritten."},
      {"history.shown", "Alleen de laatste {max, number} staan hier.",
       "Only the last {max, number} are shown here."},
      {"history.stated", "Vastgelegd op {instant}", "Recorded on {instant}"},
      {"history.corrected", "Verbetering op {instant}", "Correction on {instant}"},
      {"history.withdrawn", "Ingetrokken op {instant}", "Withdrawn on {instant}"},
      {"history.erased", "Vastgelegd op {instant}, en later gewist",
       "Recorded on {instant}, and erased later"},
      {"history.changed", "{now} (eerst: {was})", "{now} (before: {was})"},
      {"history.days", "Geldt", "Holds"},
      {"history.standing", "Status", "Standing"},
      {"history.holds", "Geldt nu", "Holds now"},
      {"history.still", "ja", "yes"},
      {"history.past", "nee", "no"},
      {"history.instead_of", "In plaats van feit", "Instead of fact"},
      {"history.author", "Door", "By"},
      {"history.reason", "Reden", "Reason"},
      {"history.source", "Bron", "Source"},
      {"history.fact", "Feit {number}", "Fact {number}"},
      {"fact.retraction",
       "Dit is een intrekking: wat hieronder staat geldt op deze dagen niet meer.",
       "This is a withdrawal: what stands below no longer holds on these days."},
      {"fact.history", "Geschiedenis van dit feit", "History of this fact"},
      {"fact.change", "Wijzig dit feit", "Change this fact"},

      {"facts.other_kinds", "Overig", "Other"},

      {"entry.kinds_title", "Feiten invoeren", "Entering facts"},
      {"entry.kinds_lead",
       "Kies wat voor feit u wilt vastleggen of nakijken. Hebt u een bestand met veel rijen? Lees "
       "dat dan in bij Invoer.",
       "Choose what sort of fact you want to record or look up. Have you a file with many rows? "
       "Import it on the page Imports."},
      {"entry.kinds_group", "Voor: {group}", "For: {group}"},
      {"entry.meanings", "Wat elk veld betekent, en lege tabellen om in te vullen",
       "What each field means, and empty tables to fill in"},
      {"entry.new", "Nieuw feit", "New fact"},
      {"entry.new_of", "Nieuw feit: {kind}", "New fact: {kind}"},
      {"entry.all_of",
       "{count, plural, =0{Nog niets vastgelegd} one{Bekijk het ene feit} other{Bekijk # feiten}}",
       "{count, plural, =0{Nothing recorded yet} one{See the one fact} other{See # facts}}"},
      {"entry.list_title", "Vastgelegd: {kind}", "Recorded: {kind}"},
      {"entry.list_lead",
       "{count, plural, =0{Van deze soort is nog niets vastgelegd.} one{Van deze soort is over "
       "één ding iets vastgelegd.} other{Van deze soort is over # dingen iets vastgelegd. Het "
       "nieuwste staat bovenaan.}}",
       "{count, plural, =0{Nothing of this kind was recorded yet.} one{Of this kind something was "
       "recorded about one thing.} other{Of this kind something was recorded about # things. The "
       "newest is on top.}}"},
      {"entry.column.about", "Waarover", "About"},
      {"entry.column.stated", "Wat er staat", "What it states"},
      {"entry.column.days", "Geldt", "Holds"},
      {"entry.column.do", "Doen", "Do"},
      {"entry.withdrawn", "ingetrokken", "withdrawn"},
      {"entry.change", "Wijzig", "Change"},
      {"entry.history", "Geschiedenis", "History"},
      {"entry.page_of", "Bladzijde {page} van {pages}", "Page {page} of {pages}"},

      {"entry.change_of", "Wijzig: {kind}", "Change: {kind}"},
      {"entry.form_lead",
       "Er wordt pas iets vastgelegd nadat u het hebt nagekeken. Velden zonder “niet verplicht” "
       "moet u invullen.",
       "Nothing is recorded before you have checked it. Fields without “optional” must be filled "
       "in."},
      {"entry.change_lead", "U verandert wat er staat; het oude blijft in de geschiedenis bewaard.",
       "You change what is stated; the old statement stays in the history."},
      {"entry.errors_title",
       "{count, plural, one{Er is nog iets dat niet klopt} other{Er zijn # dingen die nog niet "
       "kloppen}}",
       "{count, plural, one{There is something that is not right yet} other{There are # things "
       "that are not right yet}}"},
      {"entry.error_title_mark", "Let op: {title}", "Error: {title}"},
      {"entry.findings_title", "Nagekeken", "Checked"},
      {"entry.findings_none", "Hier valt zo niets op.", "Nothing stands out here."},
      {"entry.finding.error", "Fout:", "Error:"},
      {"entry.finding.warning", "Let op:", "Look at this:"},
      {"entry.finding.note", "Opmerking:", "Note:"},
      {"entry.about", "Waar het over gaat", "What it is about"},
      {"entry.about_fixed",
       "Dit kunt u niet wijzigen. Gaat het feit over iets anders, trek het dan in en leg een "
       "nieuw feit vast.",
       "You cannot change this. If the fact is about something else, withdraw it and record a new "
       "fact."},
      {"entry.content", "Wat u vastlegt", "What you record"},
      {"entry.days", "Wanneer het geldt", "When it holds"},
      {"entry.account", "Verantwoording", "Account"},
      {"entry.optional", "(niet verplicht)", "(optional)"},
      {"entry.choose", "Kies …", "Choose …"},
      {"entry.no_choice", "Niet ingevuld", "Not filled in"},
      {"entry.valid_from", "Geldt vanaf", "Holds from"},
      {"entry.valid_from_hint", "Eerste dag waarop dit geldt.", "First day on which this holds."},
      {"entry.valid_until", "Geldt tot", "Holds until"},
      {"entry.valid_until_hint", "Eerste dag waarop dit niet meer geldt. Leeg: het blijft gelden.",
       "First day on which this no longer holds. Empty: it goes on."},
      {"entry.standing", "Status", "Standing"},
      {"entry.standing_hint", "Hoe vast dit feit staat.", "How firm this fact is."},
      {"entry.author", "Wie legt dit vast", "Who records this"},
      {"entry.author_hint",
       "Uw schuilnaam of functie, zoals p-017. Dit blijft altijd bij het feit staan.",
       "Your pseudonym or function, such as p-017. It stays with the fact for ever."},
      {"entry.reason", "Reden", "Reason"},
      {"entry.reason_hint",
       "Waarom u dit vastlegt en waar u het vandaan hebt, zoals een besluit of een brief.",
       "Why you record this and where you have it from, such as a decision or a letter."},
      {"entry.hint.money", "Zoals 1.234,56.", "Such as 1,234.56."},
      {"entry.hint.count", "Zoals 1.234.", "Such as 1,234."},
      {"entry.hint.decimal", "Zoals 0,455.", "Such as 0.455."},
      {"entry.hint.year", "Zoals 2019.", "Such as 2019."},
      {"entry.hint.moment", "Dag en tijd in Nederland, zoals 2019-12-31 14:05.",
       "Day and time in the Netherlands, such as 2019-12-31 14:05."},
      {"entry.check", "Kijk alleen na", "Only check"},
      {"entry.next", "Verder", "Continue"},
      {"entry.cancel", "Stop zonder iets vast te leggen", "Stop without recording anything"},

      {"entry.confirm_title", "Klopt dit?", "Is this right?"},
      {"entry.confirm_change_title", "Klopt deze verbetering?", "Is this correction right?"},
      {"entry.confirm_lead", "Dit wordt vastgelegd als u bevestigt.",
       "This is recorded when you confirm."},
      {"entry.is_correction",
       "Dit is een verbetering van feit {number}, vastgelegd op {instant} door {author}. Het oude "
       "blijft in de geschiedenis staan.",
       "This is a correction of fact {number}, recorded on {instant} by {author}. The old "
       "statement stays in the history."},
      {"entry.meanwhile",
       "Intussen heeft iemand hierover iets vastgelegd. Hieronder staat het nieuwste. Kijk of uw "
       "feit daar nog voor in de plaats moet komen.",
       "Meanwhile somebody recorded something about this. The newest is below. See whether your "
       "fact still has to take its place."},
      {"entry.known", "Dit staat al zo in het dossier. Er is niets vast te leggen.",
       "The dossier states exactly this already. There is nothing to record."},
      {"entry.compared", "Oud en nieuw", "Old and new"},
      {"entry.to_record", "Wat u vastlegt", "What you record"},
      {"entry.column.field", "Gegeven", "Field"},
      {"entry.column.old", "Staat er nu (feit {number})", "Stated now (fact {number})"},
      {"entry.column.new", "Wordt", "Becomes"},
      {"entry.changed", "verandert", "changes"},
      {"entry.kind", "Soort", "Kind"},
      {"entry.record", "Leg dit vast", "Record this"},
      {"entry.record_correction", "Leg de verbetering vast", "Record the correction"},
      {"entry.back", "Verander nog iets", "Change something"},

      {"entry.withdraw", "Trek dit feit in", "Withdraw this fact"},
      {"entry.withdraw_title", "Trek een feit in: {kind}", "Withdraw a fact: {kind}"},
      {"entry.withdraw_lead",
       "Wat u intrekt, telt nergens meer mee. Het blijft in de geschiedenis staan, met uw reden.",
       "What you withdraw no longer counts anywhere. It stays in the history, with your reason."},

      {"entry.recorded", "Feit {number} is vastgelegd.", "Fact {number} has been recorded."},
      {"entry.recorded_correction", "De verbetering is vastgelegd als feit {number}.",
       "The correction has been recorded as fact {number}."},
      {"entry.was_withdrawn", "Het feit is ingetrokken.", "The fact has been withdrawn."},
      {"entry.another", "Leg nog een feit van deze soort vast", "Record another fact of this kind"},
      {"entry.to_list", "Alle feiten van deze soort", "All facts of this kind"},
      {"entry.to_kinds", "Alle soorten", "All kinds"},
  };
  return all;
}

}  // namespace vlecht::words
