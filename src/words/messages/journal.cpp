// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> journal_messages() {
  static constexpr Message all[] = {
      {"journal.empty",
       "Dit dossier bevat nog geen enkele vermelding. Het aanmaken is waarschijnlijk onderbroken: "
       "verwijder het bestand en maak het dossier opnieuw aan.",
       "This dossier does not have a single entry yet. Making it was probably interrupted: remove "
       "the file and make the dossier again."},
      {"journal.not_empty",
       "Dit dossier is al begonnen en kan niet nog eens worden begonnen. Open het, of kies een "
       "andere naam voor een nieuw dossier.",
       "This dossier was started before and cannot be started again. Open it, or choose another "
       "name for a new dossier."},
      {"journal.origin_unreadable",
       "De naam “{origin}” kan niet als kenmerk van een journaal dienen. Gebruik 1 tot 200 "
       "letters, "
       "cijfers en leestekens, zonder spatie en zonder plusteken.",
       "The name “{origin}” cannot identify a journal. Use 1 to 200 letters, digits and "
       "punctuation marks, without spaces and without a plus sign."},
      {"journal.moved_while_reading",
       "Er werd steeds iets aan dit dossier toegevoegd terwijl het gelezen werd. Probeer het "
       "opnieuw als er niemand invoert.",
       "Something was added to this dossier each time while it was being read. Try again when "
       "nobody is importing."},

      {"journal.entry_missing",
       "Vermelding {entry} ontbreekt in het dossier, terwijl er wel een hoort te zijn. Het dossier "
       "is beschadigd of er is iets uit verwijderd: gebruik een reservekopie en bewaar dit "
       "bestand voor onderzoek.",
       "Entry {entry} is missing from the dossier, although there should be one. The dossier is "
       "damaged or something was removed from it: use a backup and keep this file for "
       "investigation."},
      {"journal.entry_not_erased",
       "Vermelding {entry} staat nog in het dossier, terwijl vermelding {erasure} zegt dat die is "
       "gewist. Er is een oudere kopie teruggezet of iets in het bestand teruggeplaatst: bewaar "
       "dit bestand voor onderzoek en wis opnieuw.",
       "Entry {entry} is still in the dossier, although entry {erasure} says that it was erased. "
       "An "
       "older copy was restored or something was put back into the file: keep this file for "
       "investigation and erase again."},
      {"journal.erasure_unreadable",
       "Vermelding {entry} zou een wissing zijn, maar noemt niet zoals het hoort welke "
       "vermeldingen weg zijn. Dit programma schrijft zoiets niet: gebruik een reservekopie en "
       "bewaar dit bestand voor onderzoek.",
       "Entry {entry} should be an erasure, but does not properly name the entries that are gone. "
       "This program does not write such a thing: use a backup and keep this file for "
       "investigation."},
      {"journal.file_not_erased",
       "Het bestand {file} (vermelding {entry}) staat nog in het dossier, terwijl vermelding "
       "{erasure} zegt dat het is gewist. Bewaar dit dossier voor onderzoek en wis opnieuw.",
       "The file {file} (entry {entry}) is still in the dossier, although entry {erasure} says "
       "that "
       "it was erased. Keep this dossier for investigation and erase again."},
      {"journal.statement_misplaced",
       "Vermelding {entry} staat in een handeling waar ze niet in mag staan: persoonsgegevens "
       "staan apart van gegevens waar cijfers op rusten. Gebruik een reservekopie en bewaar dit "
       "bestand voor onderzoek.",
       "Entry {entry} stands in a transaction in which it may not stand: personal data stand apart "
       "from facts that figures rest on. Use a backup and keep this file for investigation."},
      {"journal.entry_altered",
       "Vermelding {entry} past niet bij de vingerafdruk waarmee die is vastgelegd. De inhoud of "
       "de vingerafdruk is veranderd, of vermeldingen zijn verplaatst, tussengevoegd of "
       "verwijderd: gebruik een reservekopie en bewaar dit bestand voor onderzoek.",
       "Entry {entry} does not match the fingerprint it was recorded with. Its content or the "
       "fingerprint was changed, or entries were moved, inserted or removed: use a backup and "
       "keep this file for investigation."},
      {"journal.entry_not_canonical",
       "Vermelding {entry} is niet geschreven in de vaste vorm van het journaal. Dit programma "
       "schrijft zoiets niet: gebruik een reservekopie en bewaar dit bestand voor onderzoek.",
       "Entry {entry} is not written in the fixed form of the journal. This program does not write "
       "such a thing: use a backup and keep this file for investigation."},
      {"journal.entry_unreadable",
       "Vermelding {entry} heeft onderdelen die ontbreken of van een andere soort zijn dan hoort. "
       "Gebruik een reservekopie en bewaar dit bestand voor onderzoek.",
       "Entry {entry} has parts that are missing or of another type than they should be. Use a "
       "backup and keep this file for investigation."},
      {"journal.newer_version",
       "Vermelding {entry} bevat iets wat deze versie van Vlecht niet kent. Het dossier is "
       "waarschijnlijk met een nieuwere versie bijgewerkt: open het met die versie. Deze versie "
       "doet er niets mee, zodat er niets verkeerd gelezen wordt.",
       "Entry {entry} has something in it that this version of Vlecht does not know. The dossier "
       "was probably added to with a newer version: open it with that version. This version "
       "leaves it alone, so that nothing is read wrongly."},
      {"journal.entry_out_of_place",
       "Vermelding {entry} staat op een plaats waar die niet kan staan: ze hoort niet bij de "
       "handeling ervoor. Gebruik een reservekopie en bewaar dit bestand voor onderzoek.",
       "Entry {entry} stands where it cannot stand: it does not belong to the transaction before "
       "it. Use a backup and keep this file for investigation."},
      {"journal.time_not_rising",
       "Vermelding {entry} zegt eerder te zijn vastgelegd dan de vermeldingen ervoor. Gebruik een "
       "reservekopie en bewaar dit bestand voor onderzoek.",
       "Entry {entry} claims to have been recorded before the entries that precede it. Use a "
       "backup and keep this file for investigation."},
      {"journal.source_not_a_document",
       "Vermelding {entry} noemt als bron een vermelding die geen document is. Noem het document "
       "waaruit het gegeven komt, of geen.",
       "Entry {entry} names as its source an entry that is not a document. Name the document that "
       "the fact comes from, or none."},
      {"journal.transaction_incomplete",
       "De handeling die met vermelding {entry} begint, is niet compleet: er zijn minder "
       "vermeldingen dan ze zelf noemt. Gebruik een reservekopie en bewaar dit bestand voor "
       "onderzoek.",
       "The transaction that begins with entry {entry} is not complete: there are fewer entries "
       "than it says itself. Use a backup and keep this file for investigation."},
      {"journal.transaction_twice",
       "De handeling die met vermelding {entry} begint, heeft hetzelfde kenmerk als een andere. "
       "Gebruik een reservekopie en bewaar dit bestand voor onderzoek.",
       "The transaction that begins with entry {entry} has the same identifier as another one. Use "
       "a backup and keep this file for investigation."},
      {"journal.transactions_differ",
       "De lijst van handelingen klopt niet met het journaal, voor het eerst bij vermelding "
       "{entry}. De vermeldingen zelf kloppen wel. Gebruik een reservekopie.",
       "The list of transactions does not agree with the journal, first at entry {entry}. The "
       "entries themselves are right. Use a backup."},
      {"journal.tile_damaged",
       "De opgeslagen vingerafdrukken kloppen niet (laag {level}, blok {index}). Gebruik een "
       "reservekopie en bewaar dit bestand voor onderzoek.",
       "The stored fingerprints are wrong (level {level}, tile {index}). Use a backup and keep "
       "this file for investigation."},
      {"journal.head_differs",
       "De samenvatting van het journaal klopt niet met de {size} vermeldingen erin. Gebruik een "
       "reservekopie en bewaar dit bestand voor onderzoek.",
       "The summary of the journal does not agree with the {size} entries in it. Use a backup and "
       "keep this file for investigation."},

      {"journal.kept_checkpoint_differs",
       "Een ijkpunt over {size} vermeldingen, dat in het dossier zelf bewaard is, klopt niet "
       "meer: er is daarvoor iets veranderd. Gebruik een reservekopie en bewaar dit bestand voor "
       "onderzoek.",
       "A checkpoint over {size} entries, kept in the dossier itself, does not fit any more: "
       "something before it was changed. Use a backup and keep this file for investigation."},
      {"journal.checkpoint_unreadable",
       "Dit is geen ijkpunt: regel {line} is niet wat daar hoort te staan. Gebruik de tekst "
       "precies zoals die is verstrekt, vanaf de eerste regel.",
       "This is not a checkpoint: line {line} is not what should be there. Use the text exactly as "
       "it was handed out, from its first line."},
      {"journal.checkpoint_other_origin",
       "Dit ijkpunt hoort bij een ander dossier ({checkpoint}); dit dossier is {journal}. "
       "Kies het ijkpunt van dit dossier.",
       "This checkpoint belongs to another dossier ({checkpoint}); this dossier is {journal}. "
       "Choose the checkpoint of this dossier."},
      {"journal.checkpoint_longer",
       "Het ijkpunt gaat over {size} vermeldingen, maar dit dossier heeft er {journal}. Er "
       "zijn vermeldingen weggehaald, of dit is een oudere kopie: vraag om het volledige dossier.",
       "The checkpoint covers {size} entries, but this dossier has {journal}. Entries were taken "
       "away, or this is an older copy: ask for the complete dossier."},
      {"journal.checkpoint_differs",
       "De eerste {size} vermeldingen zijn niet meer die van het ijkpunt: er is iets "
       "veranderd, weggelaten, toegevoegd of verplaatst. Vergelijk met een oudere kopie van het "
       "dossier om te zien wat.",
       "The first {size} entries are no longer those of the checkpoint: something was altered, "
       "left out, added or moved. Compare with an older copy of the dossier to see what."},
      {"journal.checkpoint_key_unreadable",
       "De sleutel om de handtekening te controleren is niet leesbaar. Die ziet eruit als "
       "naam+8 tekens+code: gebruik hem precies zoals die is verstrekt.",
       "The key to check the signature with cannot be read. It looks like name+8 characters+code: "
       "use it exactly as it was handed out."},
      {"journal.checkpoint_not_signed",
       "Onder het ijkpunt staat geen handtekening van {key}. Vraag om een ondertekend "
       "ijkpunt, of controleer of dit de juiste sleutel is.",
       "There is no signature by {key} under the checkpoint. Ask for a signed checkpoint, or check "
       "whether this is the right key."},
      {"journal.checkpoint_signature_wrong",
       "De handtekening van {key} past niet bij dit ijkpunt: de tekst is veranderd of niet "
       "door {key} ondertekend. Vertrouw dit ijkpunt niet.",
       "The signature by {key} does not match this checkpoint: the text was changed or was not "
       "signed by {key}. Do not trust this checkpoint."},

      {"journal.entry_too_large",
       "{row, plural, =0{De omschrijving van de handeling of het document} other{Rij {row}}} is te "
       "lang: {bytes} bytes, terwijl er {max} in één vermelding passen. Kort de langste tekst in.",
       "{row, plural, =0{The description of the transaction or document} other{Row {row}}} is too "
       "long: {bytes} bytes, while {max} fit in one entry. Shorten the longest text."},
      {"journal.number_too_large",
       "{row, plural, =0{Het getal} other{Rij {row}: het getal}} in “{field}” is te groot om exact "
       "te bewaren (meer dan 90 biljoen euro of 9 biljard). Controleer de eenheid en de "
       "decimalen in de bron.",
       "{row, plural, =0{The number} other{Row {row}: the number}} in “{field}” is too large to be "
       "kept exactly (over 90 trillion euro or 9 quadrillion). Check the unit and the decimals in "
       "the source."},
      {"journal.text_not_utf8",
       "{row, plural, =0{Een tekst} other{Rij {row}: de tekst in “{field}”}} bevat tekens die niet "
       "gelezen kunnen worden. Kies de juiste tekencodering van het bestand.",
       "{row, plural, =0{A text} other{Row {row}: the text in “{field}”}} has characters that "
       "cannot be read. Choose the right character encoding of the file."},
      {"journal.statement_not_allowed",
       "{row, plural, =0{De vermelding} other{Rij {row}}} heeft een waarde die niet mag, of mist "
       "een deel van waar die over gaat. Controleer gemeentecode, jaar, dag en keuzes.",
       "{row, plural, =0{The entry} other{Row {row}}} has a value that is not allowed, or lacks "
       "part of what it is about. Check municipality code, year, day and choices."},
      {"journal.too_many_statements",
       "Er zijn {count} gegevens in één keer, terwijl er hoogstens {max} samen vastgelegd kunnen "
       "worden. Verdeel het bestand.",
       "There are {count} facts at once, while at most {max} can be recorded together. Split the "
       "file."},
      {"journal.transaction_id_unreadable",
       "Het kenmerk “{id}” van de handeling is geen UUID in kleine letters. Laat het programma dat "
       "de gegevens aanbiedt een UUID maken.",
       "The identifier “{id}” of the transaction is not a UUID in lower case. Have the program "
       "that hands over the data make a UUID."},
      {"journal.time_out_of_range",
       "De klok van deze computer, of de datum van ontvangst van het document, ligt voor 1970 of "
       "na 2255. Zet de klok goed.",
       "The clock of this computer, or the date of receipt of the document, lies before 1970 or "
       "after 2255. Set the clock right."},
      {"journal.personal_beside_others",
       "{row, plural, =0{Een gegeven kan} other{Rij {row} kan}} niet samen met de rest worden "
       "vastgelegd: persoonsgegevens staan apart. Leg ze in twee keer vast.",
       "{row, plural, =0{A fact} other{Row {row}}} cannot be recorded together with the others: "
       "personal data stand apart. Record them in two steps."},
      {"journal.entry_not_personal",
       "Vermelding {entry} is geen persoonsgegeven en kan niet gewist worden. Leg een correctie "
       "vast als ze niet klopt.",
       "Entry {entry} is not personal data and cannot be erased. Record a correction if it is "
       "wrong."},
      {"journal.entry_erased",
       "Vermelding {entry} is gewist. Wanneer en op welke grond staat in de lijst van wissingen.",
       "Entry {entry} was erased. When and on which ground is in the list of erasures."},
      {"journal.file_erased",
       "Het bestand {file} is uit het dossier verwijderd bij het wissen van persoonsgegevens; de "
       "vingerafdruk ervan is gebleven. Wanneer en op welke grond staat in de lijst van wissingen.",
       "The file {file} was removed from the dossier when personal data were erased; its "
       "fingerprint has stayed. When and on which ground is in the list of erasures."},
      {"journal.not_a_statement",
       "Vermelding {entry} is geen gegeven. Kies het nummer van een gegeven.",
       "Entry {entry} is not a fact. Choose the number of a fact."},
      {"journal.file_not_kept",
       "Het bestand {file} is niet in het dossier bewaard; alleen de vingerafdruk ervan. Open het "
       "oorspronkelijke bestand.",
       "The file {file} was not kept in the dossier; only its fingerprint was. Open the original "
       "file."},
      {"journal.file_damaged",
       "Het bewaarde bestand {file} (vermelding {entry}) is niet meer het bestand dat is "
       "ingelezen. Gebruik een reservekopie van het dossier of het oorspronkelijke bestand.",
       "The kept file {file} (entry {entry}) is no longer the file that was read in. Use a backup "
       "of the dossier or the original file."},
  };
  return all;
}

}  // namespace vlecht::words
