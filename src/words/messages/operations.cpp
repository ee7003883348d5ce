// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> operations_messages() {
  static constexpr Message all[] = {
      {"parameter.year", "Het boekjaar.", "The fiscal year."},
      {"parameter.document", "Het stuk: begroting of jaarrekening.",
       "The document: begroting (budget) or jaarrekening (annual accounts)."},
      {"parameter.measure",
       "Wat wordt vergeleken: een taakveld (0.4), een categorie daarbinnen (0.4/3.5.1) of totaal.",
       "What is compared: a task field (0.4), a category within it (0.4/3.5.1) or totaal."},
      {"parameter.group",
       "De groep: gemeenten met minstens zoveel en minder dan zoveel inwoners (20000-50000, "
       "50000-, "
       "alle).",
       "The group: municipalities with at least and fewer than so many inhabitants (20000-50000, "
       "50000-, all)."},
      {"parameter.own", "Of de eigen gemeenten meetellen in de groep: meegeteld of weggelaten.",
       "Whether the own municipalities count as members of the group: included or excluded."},

      {"moment.day_unreadable",
       "\"{text}\" is geen dag. Schrijf een dag als 20-11-2019 of 2019-11-20.",
       "\"{text}\" is not a day. Write a day as 20-11-2019 or 2019-11-20."},
      {"moment.instant_unreadable",
       "\"{text}\" is geen tijdstip. Schrijf een dag (2019-11-20) of een tijdstip "
       "(2019-11-20T20:00 of 2019-11-20T20:00+01:00).",
       "\"{text}\" is not an instant. Write a day (2019-11-20) or an instant (2019-11-20T20:00 or "
       "2019-11-20T20:00+01:00)."},
      {"moment.in_future",
       "{text} ligt in de toekomst. Wat dan bekend is, weet nog niemand. Kies een eerder tijdstip.",
       "{text} lies in the future. Nobody knows yet what will be known then. Choose an earlier "
       "instant."},
      {"question.unknown", "De vraag {question} bestaat niet. Wel: {questions}.",
       "There is no question {question}. There is: {questions}."},
      {"figure.unknown",
       "Dit antwoord heeft geen cijfer met de naam {figure}. De namen staan in het antwoord als "
       "JSON.",
       "This answer has no figure called {figure}. The names stand in the answer as JSON."},
      {"fact.unknown", "Er is geen feit met nummer {number} in dit dossier.",
       "There is no fact with number {number} in this dossier."},
      {"kind.unknown", "De soort {kind} bestaat niet. Wel: {kinds}.",
       "There is no kind {kind}. There is: {kinds}."},

      {"dossier.no_name", "Geef het dossier een naam.", "Give the dossier a name."},
      {"dossier.member_twice", "Gemeente {code} staat twee keer in de lijst. Noem haar één keer.",
       "Municipality {code} is in the list twice. Name it once."},

      {"import.unknown", "Er is geen invoer {import} in dit dossier. Bekijk de lijst van invoer.",
       "There is no import {import} in this dossier. See the list of imports."},
      {"import.not_in_force", "Invoer {import} is al ingetrokken.",
       "Import {import} has been retracted already."},
      {"import.no_reason", "Zeg waarom de invoer wordt ingetrokken.",
       "Say why the import is retracted."},
      {"import.unknown_profile",
       "Er is geen profiel {profile} in dit dossier. Laat het weg of "
       "bewaar eerst een profiel.",
       "There is no profile {profile} in this dossier. Leave it out or save a profile first."},
      {"import.title", "{file}: {kind}", "{file}: {kind}"},
      {"import.rows", "{count, plural, one{1 rij} other{# rijen}} met gegevens.",
       "{count, plural, one{1 row} other{# rows}} with data."},
      {"import.whole_file", "hele bestand", "whole file"},
      {"import.decisions", "Zo is het bestand gelezen", "How the file was read"},
      {"import.control_totals", "Controletotalen", "Control totals"},
      {"import.changes", "Wat verandert er", "What changes"},
      {"import.changes_against", "Wat verandert er (naast invoer {import})",
       "What changes (beside import {import})"},
      {"import.new", "nieuw", "new"},
      {"import.changed", "gewijzigd", "changed"},
      {"import.unchanged", "ongewijzigd", "unchanged"},
      {"import.vanished", "niet meer in het bestand", "no longer in the file"},
      {"import.findings", "Opgevallen", "Findings"},
      {"import.column.header", "Kolom", "Column"},
      {"import.column.field", "Veld", "Field"},
      {"import.column.how", "Hoe, en waarom", "How, and why"},
      {"import.column.rule", "Regel", "Rule"},
      {"import.column.sum", "Som", "Sum"},
      {"import.column.values", "Cijfers", "Values"},
      {"import.column.missing", "Ontbreken", "Missing"},
      {"import.column.what", "Wat", "What"},
      {"import.column.count", "Aantal", "Count"},
      {"import.column.examples", "Bijvoorbeeld", "For example"},
      {"import.verdict.questions",
       "Er is niets vastgelegd: de waarden in het bestand laten meer dan één lezing toe. Kies "
       "hieronder "
       "welke bedoeld is.",
       "Nothing was recorded: the values in the file allow more than one reading. Choose below "
       "which is "
       "meant."},
      {"import.verdict.unusable",
       "Er is niets vastgelegd: het bestand als geheel voldoet niet aan de regels van zijn soort. "
       "Hieronder staat wat er mis is.",
       "Nothing was recorded: the file as a whole breaks the rules of its format. What is wrong "
       "stands below."},
      {"import.verdict.no_rows",
       "Er is niets vastgelegd: onder de kolomnamen staan geen rijen met gegevens.",
       "Nothing was recorded: there are no rows with data below the names of the columns."},
      {"import.verdict.bad_rows",
       "Er is niets vastgelegd: {count, plural, one{1 rij} other{# rijen}} {count, plural, one{is} "
       "other{zijn}} niet te lezen. Verbeter het bestand, of zet die rijen apart (--set-aside); "
       "zij "
       "blijven dan zichtbaar.",
       "Nothing was recorded: {count, plural, one{1 row} other{# rows}} cannot be read. Mend the "
       "file, or "
       "set those rows aside (--set-aside); they then stay visible."},
      {"import.verdict.known",
       "Er is niets toegevoegd: dit bestand staat al in het dossier, met dezelfde inhoud.",
       "Nothing was added: this file is in the dossier already, with the same content."},
      {"import.verdict.recorded",
       "Vastgelegd als invoer {import}: {count, plural, =0{geen nieuwe of gewijzigde feiten} one{1 "
       "nieuw "
       "of gewijzigd feit} other{# nieuwe of gewijzigde feiten}}.",
       "Recorded as import {import}: {count, plural, =0{no new or changed facts} one{1 new or "
       "changed "
       "fact} other{# new or changed facts}}."},
      {"import.verdict.would_record",
       "Proef: er is niets vastgelegd. {count, plural, =0{Er zou niets veranderen} one{Er zou 1 "
       "feit "
       "veranderen} other{Er zouden # feiten veranderen}}.",
       "Dry run: nothing was recorded. {count, plural, =0{Nothing would change} one{1 fact would "
       "change} "
       "other{# facts would change}}."},

      {"sources.title", "Waar komt dit cijfer vandaan: {figure}",
       "Where this figure comes from: {figure}"},
      {"sources.sentence",
       "{figure}: {value}. Dit cijfer rust op {count, plural, =0{geen enkel feit} one{1 feit} "
       "other{# "
       "feiten}}.",
       "{figure}: {value}. This figure rests on {count, plural, =0{no fact at all} one{1 fact} "
       "other{# "
       "facts}}."},
      {"sources.caption", "De feiten achter het cijfer", "The facts behind the figure"},
      {"sources.rows_caption", "De regels die zijn opgeteld", "The rows that were added up"},
      {"sources.others_caption", "Waar het cijfer verder op rust", "What else the figure rests on"},
      {"sources.rows_shown", "Hieronder staan de regels {first} tot en met {last} van {count}.",
       "Below are rows {first} to {last} of {count}."},
      {"sources.earlier_page", "Vorige bladzijde ({page})", "Previous page ({page})"},
      {"sources.next_page", "Volgende bladzijde ({page})", "Next page ({page})"},
      {"figure.no_such_page",
       "Deze bladzijde is er niet; de lijst heeft {pages, plural, one{1 bladzijde} other{# "
       "bladzijden}}.",
       "There is no such page; the list has {pages, plural, one{1 page} other{# pages}}."},
      {"sources.column.fact", "Feit", "Fact"},
      {"sources.column.kind", "Soort", "Kind"},
      {"sources.column.about", "Waarover", "About"},
      {"sources.column.stated", "Wat er staat", "What it states"},
      {"sources.column.file", "Bestand", "File"},
      {"sources.column.sheet", "Blad", "Sheet"},
      {"sources.column.row", "Rij", "Row"},
      {"sources.column.standing", "Status", "Standing"},
      {"fact.title", "Feit {number}", "Fact {number}"},
      {"fact.sentence", "{kind} {about}: {value}. Bron: {place}.",
       "{kind} {about}: {value}. Source: {place}."},
      {"fact.rows", "Rij {row} in de bron, met de rijen eromheen",
       "Row {row} in the source, with the rows around it"},
      {"fact.this_row", "deze rij", "this row"},
      {"import.choose", "kies", "choose"},
      {"fact.no_file", "Dit feit komt niet uit een bestand.",
       "This fact does not come from a file."},
      {"fact.passport", "Wat er is vastgelegd", "What was recorded"},
      {"fact.kind", "Soort", "Kind"},
      {"fact.standing", "Status", "Standing"},
      {"fact.valid_from", "Geldt vanaf", "Holds from"},
      {"fact.valid_until", "Geldt tot", "Holds until"},
      {"fact.recorded_at", "Vastgelegd op", "Recorded at"},
      {"fact.author", "Vastgelegd door", "Recorded by"},
      {"fact.reason", "Reden", "Reason"},
      {"fact.place", "Vindplaats", "Place"},
      {"fact.digest", "Vingerafdruk van het bestand (SHA-256)", "Digest of the file (SHA-256)"},

      {"dictionary.title", "Soorten feiten", "Kinds of fact"},
      {"dictionary.lead",
       "Dit zijn alle soorten feiten die een dossier kan bevatten, met hun velden. Elke soort "
       "heeft een "
       "leeg bestand om in te vullen.",
       "These are all kinds of fact that a dossier can hold, with their fields. Each has an empty "
       "file to "
       "fill in."},
      {"dictionary.fields", "Velden van {kind}", "Fields of {kind}"},
      {"dictionary.column.header", "Kolom", "Column"},
      {"dictionary.column.type", "Type", "Type"},
      {"dictionary.column.role", "Rol", "Role"},
      {"dictionary.column.required", "Verplicht", "Required"},
      {"dictionary.column.meaning", "Betekenis", "Meaning"},
      {"dictionary.column.name", "Naam in JSON", "Name in JSON"},
      {"dictionary.system", "Deze feiten houdt het programma zelf bij.",
       "The program itself keeps these facts."},
      {"dictionary.template", "Leeg bestand om in te vullen ({format})",
       "Empty file to fill in ({format})"},
      {"type.text", "tekst", "text"},
      {"type.code", "code", "code"},
      {"type.municipality", "gemeentecode", "municipality code"},
      {"type.choice", "keuze", "choice"},
      {"type.year", "jaar", "year"},
      {"type.day", "dag", "day"},
      {"type.moment", "tijdstip", "moment"},
      {"type.count", "aantal", "count"},
      {"type.decimal", "getal met decimalen", "decimal number"},
      {"type.sterling", "bedrag in Britse ponden", "amount in pounds sterling"},
      {"type.money", "bedrag in euro", "amount in euro"},
      {"role.key", "zegt waarover het gaat", "says what it is about"},
      {"role.value", "de inhoud", "the content"},
      {"role.note", "aantekening", "note"},
      {"holding.state", "Geldt tussen de eigen datums.", "Holds between its own dates."},
      {"holding.period", "Geldt vanaf het begin van het jaar en blijft bekend.",
       "Holds from the beginning of the year and stays known."},
      {"holding.event", "Geldt vanaf de dag zelf en blijft bekend.",
       "Holds from the day itself and stays known."},
      {"answer.yes", "ja", "yes"},
      {"answer.no", "nee", "no"},

      {"examples.not_found",
       "Het voorbeeld is niet gevonden in {folder}. Zet de map examples naast het programma of "
       "wijs hem aan "
       "met VLECHT_EXAMPLES.",
       "The example was not found in {folder}. Put the folder examples beside the program or point "
       "to it "
       "with VLECHT_EXAMPLES."},
      {"file.unreadable",
       "Het bestand {file} is niet te openen: {cause}. Kijk of de naam klopt en of u "
       "het mag lezen.",
       "The file {file} cannot be opened: {cause}. Check the name and whether you may read it."},
      {"file.changed",
       "Het bestand {file} veranderde terwijl het werd ingelezen, of de schijf kon het niet "
       "helemaal "
       "lezen. Er is niets vastgelegd. Probeer het opnieuw als het bestand af is en op zijn plaats "
       "blijft.",
       "The file {file} changed while it was read, or the disk could not read all of it. Nothing "
       "was recorded. Try again when the file is finished and stays where it is."},
      {"file.too_large", "Het bestand {file} is groter dan {max} bytes. Splits het.",
       "The file {file} is larger than {max} bytes. Split it."},
      {"definitions.none",
       "In {path} staan geen bestanden die op .json eindigen. Kies de map met definities.",
       "{path} holds no files that end in .json. Choose the folder with definitions."},
      {"definitions.too_many",
       "In {path} staan meer dan {max} bestanden. Kies de map met alleen definities.",
       "{path} holds more than {max} files. Choose the folder with definitions only."},
      {"file.unwritable", "Het bestand {file} is niet te schrijven: {cause}.",
       "The file {file} cannot be written: {cause}."},
  };
  return all;
}

}  // namespace vlecht::words
