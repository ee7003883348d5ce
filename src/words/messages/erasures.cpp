// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> erasures_messages() {
  static constexpr Message all[] = {
      {"erasures.title", "Gewiste persoonsgegevens", "Erased personal data"},
      {"erasures.lead",
       "{count, plural, =0{Er is in dit dossier niets gewist.} one{Er is in dit dossier één keer "
       "gewist.} other{Er is in dit dossier # keer gewist.}}",
       "{count, plural, =0{Nothing was erased from this dossier.} one{Data were erased from this "
       "dossier once.} other{Data were erased from this dossier # times.}}"},
      {"erasures.meaning",
       "Alleen persoonsgegevens kunnen gewist worden. Geen cijfer hangt ervan af: alle antwoorden "
       "zijn wat ze waren. Van elke gewiste vermelding blijft de vingerafdruk staan, zodat te "
       "controleren blijft dat er verder niets weg is.",
       "Only personal data can be erased. No figure depends on them: all answers are what they "
       "were. The fingerprint of each erased entry stays, so that anyone can still verify that "
       "nothing else is gone."},
      {"erasures.caption", "Wissingen, oudste eerst", "Erasures, oldest first"},
      {"erasures.column.erasure", "Wissing", "Erasure"},
      {"erasures.column.recorded_at", "Gewist op", "Erased at"},
      {"erasures.column.author", "Door", "By"},
      {"erasures.column.kind", "Soort", "Kind"},
      {"erasures.column.entries", "Vermeldingen", "Entries"},
      {"erasures.column.files", "Bestanden", "Files"},
      {"erasures.column.ground", "Grond", "Ground"},
      {"erasures.column.why", "Aanleiding", "Occasion"},

      {"fact.erased",
       "Dit gegeven is gewist op {instant} op grond van: {ground} (wissing {erasure}).",
       "This fact was erased at {instant} on the ground of: {ground} (erasure {erasure})."},
      {"fact.erased_meaning",
       "Het was een persoonsgegeven. De inhoud is weg, ook uit oudere momenten; de vingerafdruk "
       "staat nog in het journaal.",
       "It was personal data. The content is gone, from earlier moments too; its fingerprint is "
       "still in the journal."},
      {"fact.erasures", "Alle wissingen", "All erasures"},

      {"erase.title", "Wissen van persoonsgegevens", "Erasing personal data"},
      {"erase.would",
       "Dit zou {count, plural, one{1 vermelding} other{# vermeldingen}} wissen. Er is niets "
       "veranderd.",
       "This would erase {count, plural, one{1 entry} other{# entries}}. Nothing was changed."},
      {"erase.done",
       "Gewist: {count, plural, one{1 vermelding} other{# vermeldingen}}. Vastgelegd als wissing "
       "{erasure}.",
       "Erased: {count, plural, one{1 entry} other{# entries}}. Recorded as erasure {erasure}."},
      {"erase.unfinished",
       "Wissing {erasure} is vastgelegd en {count, plural, one{1 vermelding is} other{# "
       "vermeldingen zijn}} niet meer te lezen, maar het wissen is nog niet af: wat ervan over is "
       "in ongebruikte delen van het bestand, is nog niet overschreven.",
       "Erasure {erasure} was recorded and {count, plural, one{1 entry} other{# entries}} cannot "
       "be read any more, but the erasure is not finished: what is left in unused parts of the "
       "file has not been overwritten yet."},
      {"erase.entries",
       "{count, plural, one{Nummer van de vermelding} other{Nummers van de vermeldingen}}: "
       "{numbers}.",
       "{count, plural, one{Number of the entry} other{Numbers of the entries}}: {numbers}."},
      {"erase.files",
       "{count, plural, one{Het bewaarde bestand gaat in zijn geheel weg} other{De bewaarde "
       "bestanden gaan in hun geheel weg}}: {names}. Van andere personen in zo’n bestand blijven "
       "de gegevens staan; de rijen eromheen zijn niet meer te tonen.",
       "{count, plural, one{The kept file goes as a whole} other{The kept files go as a whole}}: "
       "{names}. What was read of other persons in such a file stays; the rows around it cannot be "
       "shown any more."},
      {"erase.mentions",
       "Let op: de naam staat ook {count, plural, one{op 1 andere plaats} other{op # andere "
       "plaatsen}} in het dossier, in gegevens die niet gewist worden. Vermeldingen: {numbers}. "
       "Bestanden: {files}. Het kan om een naamgenoot gaan; dat weet alleen u.",
       "Mind: the name also stands in {count, plural, one{1 other place} other{# other places}} in "
       "the dossier, in data that are not erased. Entries: {numbers}. Files: {files}. It may be a "
       "namesake; only you can tell."},
      {"erase.search_clean",
       "Het bestand is daarna byte voor byte doorzocht ({kilobytes, number} kB, met logboek en "
       "hulpbestanden): er is niets meer van gevonden.",
       "The file was then searched byte by byte ({kilobytes, number} kB, log and side files "
       "included): nothing of it was found."},
      {"erase.search_mentions",
       "Het bestand is daarna byte voor byte doorzocht ({kilobytes, number} kB): van de gewiste "
       "vermeldingen is niets gevonden, maar de naam staat er nog {names, plural, one{1 keer} "
       "other{# keer}}, in de andere gegevens die hierboven staan.",
       "The file was then searched byte by byte ({kilobytes, number} kB): nothing of the erased "
       "entries was found, but the name is still there {names, plural, one{once} other{# times}}, "
       "in the other data named above."},
      {"erase.search_left",
       "Het bestand is daarna byte voor byte doorzocht ({kilobytes, number} kB) en er is nog iets "
       "van over: {salts, plural, one{1 spoor} other{# sporen}} van gewiste vermeldingen, en de "
       "naam {names, plural, one{1 keer} other{# keer}} waar dat {mentions, plural, one{1 keer} "
       "other{# keer}} kon. Open het dossier nog eens om te schrijven en zoek opnieuw; blijft het, "
       "meld dit dan alstublieft.",
       "The file was then searched byte by byte ({kilobytes, number} kB) and something is left: "
       "{salts, plural, one{1 trace} other{# traces}} of erased entries, and the name {names, "
       "plural, one{once} other{# times}} where {mentions, plural, one{1 place} other{# places}} "
       "could be. Open the dossier for writing again and search again; if it stays, please report "
       "this."},
      {"erase.not_personal",
       "{kind} is geen persoonsgegeven en kan niet gewist worden: cijfers rusten erop, en wat ooit "
       "is gezegd moet te controleren blijven. Leg een correctie vast. Wissen kan bij: {kinds}.",
       "{kind} is not personal data and cannot be erased: figures rest on it, and what was once "
       "said must stay open to verification. Record a correction. These can be erased: {kinds}."},
      {"erase.nothing",
       "Over deze sleutel staat niets (meer) in het dossier bij {kind}. Controleer de sleutel.",
       "There is nothing (any more) in the dossier about this key of {kind}. Check the key."},
      {"erase.nothing_again",
       "Alles op de lijst is in dit dossier al gewist, of stond er nog niet in. Er is niets "
       "veranderd.",
       "All on the list was erased from this dossier before, or was not in it yet. Nothing was "
       "changed."},
      {"erase.no_ground",
       "Noem de wettelijke grond met --ground, zoals \"AVG artikel 17, eerste lid, onder b\".",
       "Name the legal ground with --ground, such as \"GDPR article 17(1)(b)\"."},
      {"erase.no_reason",
       "Noem de aanleiding met --why, zoals het kenmerk van het verzoek; zonder persoonsgegevens.",
       "Name the occasion with --why, such as the reference of the request; without personal "
       "data."},
      {"erase.text_too_long",
       "De grond en de aanleiding mogen elk hoogstens {max} bytes lang zijn.",
       "The ground and the occasion may each have at most {max} bytes."},
      {"erase.name_in_text",
       "In de grond of de aanleiding staat de naam die gewist moet worden; die tekst blijft staan. "
       "Gebruik een kenmerk zonder persoonsgegevens. Er is niets veranderd.",
       "The ground or the occasion contains the name that has to be erased; that text stays. Use a "
       "reference without personal data. Nothing was changed."},
      {"erase.what",
       "Noem de soort en de sleutel die gewist moeten worden, of een lijst met --again-from; niet "
       "allebei.",
       "Name the kind and the key to erase, or a list with --again-from; not both."},
      {"erase.list_unreadable",
       "Dit is geen lijst van wissingen: regel {line} is niet wat daar hoort te staan. Maak de "
       "lijst met vlecht erasures DOSSIER --as list.",
       "This is not a list of erasures: line {line} is not what should be there. Make the list "
       "with "
       "vlecht erasures DOSSIER --as list."},
      {"erase.other_origin",
       "Deze lijst hoort bij een ander dossier ({list}); dit dossier is {journal}.",
       "This list belongs to another dossier ({list}); this dossier is {journal}."},
      {"erase.other_dossier",
       "Vermelding {entry} is in dit dossier een andere dan op de lijst. Dit is geen oudere kopie "
       "van hetzelfde dossier. Er is niets veranderd.",
       "Entry {entry} is another one in this dossier than on the list. This is not an older copy "
       "of "
       "the same dossier. Nothing was changed."},
      {"import.file_erased",
       "Het bestand {file} is eerder uit dit dossier verwijderd bij het wissen van "
       "persoonsgegevens; opnieuw inlezen zou die terugbrengen. Haal de gewiste personen uit het "
       "bestand en lees het dan in.",
       "The file {file} was removed from this dossier when personal data were erased; reading it "
       "in "
       "again would bring those back. Take the erased persons out of the file and then read it "
       "in."},

      {"cli.erase",
       "Wist alles wat ooit over één persoon is vastgelegd, ook uit ongebruikte delen van het "
       "bestand.",
       "Erases everything that was ever recorded about one person, from unused parts of the file "
       "too."},
      {"cli.erase.example",
       "vlecht erase ict.vlecht person p-017 --ground \"AVG artikel 17, eerste lid, onder b\" "
       "--why "
       "\"verzoek 2026-41\" --dry-run",
       "vlecht erase ict.vlecht person p-017 --ground \"GDPR article 17(1)(b)\" --why \"request "
       "2026-41\" --dry-run"},
      {"cli.erasures", "Toont wat er is gewist, wanneer en op welke grond.",
       "Shows what was erased, when and on which ground."},
      {"cli.erasures.example", "vlecht erasures ict.vlecht --as list > wissingen.txt",
       "vlecht erasures ict.vlecht --as list > erasures.txt"},
      {"cli.option.erase_kind", "Soort persoonsgegeven, zoals person.",
       "Kind of personal data, such as person."},
      {"cli.option.erase_key", "Sleutel: over wie, zoals p-017.",
       "Key: about whom, such as p-017."},
      {"cli.option.ground", "Wettelijke grond.", "Legal ground."},
      {"cli.option.erase_why", "Aanleiding, zoals het kenmerk van het verzoek; zonder namen.",
       "Occasion, such as the reference of the request; without names."},
      {"cli.option.erase_dry_run", "Zegt alleen wat er gewist zou worden.",
       "Only says what would be erased."},
      {"cli.option.again_from",
       "Lijst van wissingen (of het nieuwere dossier zelf) om op deze oudere kopie opnieuw te "
       "doen.",
       "List of erasures (or the newer dossier itself) to do again on this older copy."},
  };
  return all;
}

}  // namespace vlecht::words
