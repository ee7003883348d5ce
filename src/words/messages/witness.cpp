// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> witness_messages() {
  static constexpr Message all[] = {
      // ---- The command line ----
      {"cli.witness",
       "Getuige: ondertekent ijkpunten van journalen mee, alleen als zij zuiver zijn gegroeid.",
       "Witness: cosigns checkpoints of journals, only when they grew and nothing else."},
      {"cli.witness.example", "vlecht witness getuige --journal vlecht/0192…+3f2a91c0+AQ…",
       "vlecht witness witness --journal vlecht/0192…+3f2a91c0+AQ… --lang en"},
      {"cli.witness_key", "Geef deze sleutel van de getuige aan wie een journaal bewaart: {key}",
       "Hand this key of the witness to those who keep a journal: {key}"},
      {"cli.cosignatures",
       "Meeondertekend door {count} van de {required} {required, plural, one{vereiste getuige} "
       "other{vereiste getuigen}}{count, plural, =0{.} other{:}}",
       "Cosigned by {count} of the {required} {required, plural, one{required witness} "
       "other{required witnesses}}{count, plural, =0{.} other{:}}"},
      {"cli.option.witness", "Adres van een getuige die vooraf wordt gevraagd; mag vaker.",
       "Address of a witness that is asked beforehand; may be repeated."},
      {"cli.option.witness_key",
       "Sleutel van een getuige, in dezelfde volgorde als de adressen; mag vaker.",
       "Key of a witness, in the order of the addresses; may be repeated."},
      {"cli.option.required", "Hoeveel getuigen nodig zijn (zonder: alle).",
       "How many witnesses are needed (without: all)."},
      {"cli.option.witness_folder",
       "Map waarin de getuige onthoudt wat hij heeft gezien; hij maakt die zelf.",
       "Folder in which the witness remembers what it saw; it makes it itself."},
      {"cli.option.witness_key_file",
       "Bestand met de sleutel van de getuige (zonder: witness.key in de map).",
       "File with the key of the witness (without: witness.key in the folder)."},
      {"cli.option.witness_name", "Naam van een nieuwe getuige, zoals rekenkamer.example/getuige.",
       "Name of a new witness, such as court.example/witness."},
      {"cli.option.journal", "Sleutel van een journaal waarop de getuige toeziet; mag vaker.",
       "Key of a journal that the witness watches; may be repeated."},
      {"cli.option.witness_show", "Toon de sleutel en wat de getuige het laatst heeft gezien.",
       "Show the key and what the witness saw last."},

      // ---- A witness that starts ----
      {"witness.address", "De getuige luistert op {address} (stoppen: Ctrl+C).",
       "The witness listens at {address} (stop: Ctrl+C)."},
      {"witness.no_journal",
       "Noem met --journal de sleutel van elk journaal waarop deze getuige toeziet; `vlecht "
       "checkpoint DOSSIER --key BESTAND` toont die.",
       "Name with --journal the key of each journal that this witness watches; `vlecht checkpoint "
       "DOSSIER --key FILE` shows it."},
      {"witness.too_many_journals", "Een getuige ziet op hoogstens {max} journalen toe.",
       "A witness watches at most {max} journals."},
      {"witness.state_missing",
       "In {folder} staat geen witness.state, maar de sleutel ({file}) is er wel. Wie vergat wat "
       "hij zag, mag niet onder dezelfde naam opnieuw beginnen. Zet witness.state terug als u "
       "zeker weet dat het de laatste is; maak anders een nieuwe getuige met een nieuwe sleutel.",
       "There is no witness.state in {folder}, but the key ({file}) is there. Who forgot what it "
       "saw may not start anew under the same name. Put witness.state back if you are certain that "
       "it is the last one; otherwise make a new witness with a new key."},
      {"witness.state_damaged",
       "Wat deze getuige heeft gezien ({file}) is beschadigd of veranderd. Hij ondertekent niets "
       "meer. Onderzoek de schijf en maak een nieuwe getuige met een nieuwe sleutel.",
       "What this witness saw ({file}) is damaged or was changed. It signs nothing any more. "
       "Examine the disk and make a new witness with a new key."},
      {"witness.key_missing",
       "De sleutel van deze getuige ({file}) is er niet. Zet dat bestand terug, of maak een nieuwe "
       "getuige in een lege map.",
       "The key of this witness ({file}) is not there. Put that file back, or make a new witness "
       "in an empty folder."},
      {"witness.key_differs",
       "De sleutel in {file} is niet die van deze getuige. Gebruik de sleutel waarmee deze map is "
       "begonnen.",
       "The key in {file} is not that of this witness. Use the key with which this folder was "
       "begun."},
      {"witness.request_unreadable",
       "Regel {line} van het verzoek aan de getuige is niet wat daar hoort te staan.",
       "Line {line} of the request to the witness is not what should be there."},
      {"folder.in_use",
       "De map {folder} is in gebruik door een ander proces. Een getuige draait maar één keer.",
       "The folder {folder} is in use by another process. A witness runs only once."},
      {"file.exists", "Het bestand {file} bestaat al. Kies een andere naam.",
       "The file {file} exists already. Choose another name."},
      {"key.open_to_others",
       "Anderen dan de eigenaar kunnen bij de sleutel in {file}. Wat een ander kon lezen, bewijst "
       "niets meer: maak een nieuwe sleutel, of geef als u zeker weet dat niemand hem las: chmod "
       "400 {file}",
       "Others than its owner can get at the key in {file}. What someone else could read proves "
       "nothing any more: make a new key, or when you are certain that nobody read it: chmod 400 "
       "{file}"},

      // ---- Asking witnesses ----
      {"witness.needs_key",
       "Een getuige ondertekent alleen wat het journaal zelf heeft ondertekend. Geef met --key het "
       "bestand met de sleutel.",
       "A witness cosigns only what the journal itself signed. Give the file with the key with "
       "--key."},
      {"witness.keys_unpaired", "Geef bij elke --witness één --witness-key, in dezelfde volgorde.",
       "Give one --witness-key with each --witness, in the same order."},
      {"witness.too_many", "Er kunnen hoogstens {max} getuigen worden gevraagd.",
       "At most {max} witnesses can be asked."},
      {"witness.key_unreadable",
       "Dit is geen sleutel van een getuige. Die ziet eruit als naam+8 tekens+code, en is een "
       "andere dan die van het journaal: gebruik hem precies zoals de getuige hem toont.",
       "This is not the key of a witness. It looks like name+8 characters+code, and is another one "
       "than that of the journal: use it exactly as the witness shows it."},
      {"witness.key_twice",
       "De sleutel van {witness} is twee keer genoemd, en telt maar één keer. Noem elke getuige "
       "één keer.",
       "The key of {witness} was named twice, and counts once only. Name each witness once."},
      {"witness.required_unreachable",
       "{required, plural, other{#}} getuigen nodig, terwijl er {witnesses} genoemd zijn. Vraag er "
       "minder, of noem er meer.",
       "{required, plural, other{#}} witnesses are needed, while {witnesses} are named. Require "
       "fewer, or name more."},
      {"witness.ahead",
       "Niet ondertekend. Getuige {witness} heeft {seen} vermeldingen gezien, dit dossier heeft er "
       "{size}: het is een oudere kopie. Leg hierin niets meer vast en zet het volledige dossier "
       "terug.",
       "Not signed. Witness {witness} saw {seen} entries, this dossier has {size}: it is an older "
       "copy. Record nothing more in it and put the complete dossier back."},
      {"witness.other_history",
       "Niet ondertekend. Wat getuige {witness} van dit journaal heeft gezien, staat niet zo in "
       "dit "
       "dossier (het geschil ligt voor vermelding {seen}). In twee kopieën is apart doorgewerkt, "
       "of "
       "er is iets herschreven. Leg hierin niets meer vast en zoek uit welke kopie de juiste is.",
       "Not signed. What witness {witness} saw of this journal does not stand so in this dossier "
       "(they part before entry {seen}). Two copies were worked on apart, or something was "
       "rewritten. Record nothing more in it and find out which copy is the right one."},
      {"witness.went_back",
       "Getuige {witness} zegt minder te hebben gezien dan hij eerder heeft ondertekend. Hij is "
       "zijn geheugen kwijt: waarschuw wie hem beheert en vertrouw hem niet meer.",
       "Witness {witness} claims to have seen less than it cosigned before. It lost its memory: "
       "tell those who run it, and trust it no longer."},
      {"witness.unknown_journal",
       "Getuige {witness} ziet niet toe op dit journaal. Geef wie hem beheert de sleutel van het "
       "journaal.",
       "Witness {witness} does not watch this journal. Hand the key of the journal to those who "
       "run it."},
      {"witness.key_not_known",
       "Getuige {witness} kent dit journaal onder een andere sleutel. Gebruik die sleutel, of geef "
       "wie hem beheert de nieuwe.",
       "Witness {witness} knows this journal by another key. Use that key, or hand the new one to "
       "those who run it."},
      {"witness.refused",
       "Getuige {witness} ondertekent nu niet (antwoord {status}). Vraag wie hem beheert wat er "
       "is.",
       "Witness {witness} does not sign now (answer {status}). Ask those who run it what is "
       "wrong."},
      {"witness.busy",
       "Getuige {witness} kreeg intussen andere ijkpunten van dit journaal. Probeer het opnieuw.",
       "Witness {witness} was given other checkpoints of this journal meanwhile. Try again."},
      {"witness.answer_unreadable",
       "Wat getuige {witness} antwoordt, is niet te begrijpen. Controleer het adres.",
       "What witness {witness} answers cannot be understood. Check the address."},
      {"cosignature.absent",
       "Het antwoord bevat geen handtekening van {witness}. Controleer of de sleutel bij dit adres "
       "hoort.",
       "The answer has no signature by {witness}. Check whether the key belongs to this address."},
      {"cosignature.wrong",
       "De handtekening van getuige {witness} past niet bij dit ijkpunt. Vertrouw haar niet.",
       "The signature by witness {witness} does not match this checkpoint. Do not trust it."},
      {"cosignature.too_few",
       "Het ijkpunt is door {count} van de {required} vereiste getuigen meeondertekend. Vraag om "
       "een ijkpunt met meer handtekeningen.",
       "The checkpoint was cosigned by {count} of the {required} required witnesses. Ask for a "
       "checkpoint with more signatures."},

      // ---- The page about signing ----
      {"page.not_signed",
       "Dit dossier wordt niet ondertekend: het klopt niet met zichzelf of met wat een getuige "
       "heeft gezien. Leg er niets meer in vast.",
       "This dossier is not being signed: it does not agree with itself or with what a witness "
       "saw. Record nothing more in it."},
      {"page.not_signed_why", "Wat er aan de hand is", "What is going on"},
      {"page.contents_checkpoints", "IJkpunten: wie ondertekende dat er niets is veranderd",
       "Checkpoints: who signed that nothing was changed"},
      {"checkpoints.title", "IJkpunten", "Checkpoints"},
      {"checkpoints.about",
       "Een ijkpunt is een vingerafdruk van alles wat tot dan toe is vastgelegd. Wie het bewaart, "
       "kan later nagaan of er iets is veranderd, weggelaten of verplaatst.",
       "A checkpoint is a fingerprint of everything recorded up to then. Whoever keeps it can see "
       "later whether anything was altered, left out or moved."},
      {"checkpoints.not_signing",
       "Deze server ondertekent niet. Start hem met --key, en met --witness om getuigen te vragen.",
       "This server does not sign. Start it with --key, and with --witness to ask witnesses."},
      {"checkpoints.working", "Er wordt nagerekend; daarna wordt ondertekend.",
       "Everything is being recomputed; then it will be signed."},
      {"checkpoints.signed",
       "Alles is ondertekend: {size, plural, one{1 vermelding} other{# vermeldingen}}, "
       "meeondertekend door {count, plural, =0{geen getuige} one{1 getuige} other{# getuigen}}.",
       "Everything is signed: {size, plural, one{1 entry} other{# entries}}, cosigned by {count, "
       "plural, =0{no witness} one{1 witness} other{# witnesses}}."},
      {"checkpoints.interrupted",
       "Het nieuwste is nog niet ondertekend: een getuige ontbreekt. Over een minuut wordt het "
       "opnieuw gevraagd.",
       "The newest part is not signed yet: a witness is missing. It will be asked again in a "
       "minute."},
      {"checkpoints.refused", "Er wordt niet ondertekend.", "Nothing is being signed."},
      {"checkpoints.last",
       "Het laatst meeondertekend, tot en met {size, plural, one{1 vermelding} other{# "
       "vermeldingen}}:",
       "Cosigned last, up to {size, plural, one{1 entry} other{# entries}}:"},
      {"checkpoints.by", "door {witness}, {instant}", "by {witness}, {instant}"},
      {"checkpoints.key",
       "Sleutel om de handtekening te controleren:", "Key to check the signature with:"},
      {"checkpoints.kept", "Bewaarde ijkpunten", "Checkpoints that were kept"},
      {"checkpoints.none", "Er is nog geen ijkpunt gemaakt.", "No checkpoint was made yet."},
      {"checkpoints.newest",
       "Het nieuwste, om elders te bewaren:", "The newest, to keep elsewhere:"},
      {"checkpoints.caption", "Het nieuwste bovenaan", "Newest first"},
      {"checkpoints.column.size", "Vermeldingen", "Entries"},
      {"checkpoints.column.signatures", "Handtekeningen", "Signatures"},

      // ---- Another server ----
      {"http.address_unreadable",
       "“{address}” is geen adres van een server. Schrijf https://naam/pad, zonder gebruiker, "
       "vraagteken of hekje.",
       "“{address}” is not the address of a server. Write https://name/path, without user, "
       "question "
       "mark or hash."},
      {"http.address_not_encrypted",
       "{address} is niet versleuteld. Gebruik https; http kan alleen naar deze computer zelf.",
       "{address} is not encrypted. Use https; http works only to this computer itself."},
      {"http.unreachable",
       "De server {host} is niet bereikbaar. Het systeem meldt: {reason}. Controleer het adres en "
       "het netwerk.",
       "The server {host} cannot be reached. The system says: {reason}. Check the address and the "
       "network."},
      {"http.not_trusted",
       "De server {host} bewijst niet dat hij is wie hij zegt: zijn certificaat klopt niet of "
       "wordt "
       "hier niet vertrouwd. Noem een eigen uitgever in SSL_CERT_FILE.",
       "The server {host} does not prove that it is who it says: its certificate is wrong or not "
       "trusted here. Name an issuer of your own in SSL_CERT_FILE."},
      {"http.answer_too_slow",
       "De server {host} antwoordde niet binnen {seconds} seconden. Probeer het later opnieuw.",
       "The server {host} did not answer within {seconds} seconds. Try again later."},
      {"http.answer_unreadable",
       "Het antwoord van de server {host} is geen goed HTTP-antwoord. Controleer het adres.",
       "The answer of the server {host} is no good HTTP answer. Check the address."},
      {"http.answer_too_large",
       "Het antwoord van de server {host} is groter dan {bytes} bytes en is niet gelezen. Vraag "
       "minder tegelijk, of controleer het adres.",
       "The answer of the server {host} is larger than {bytes} bytes and was not read. Ask for "
       "less at a time, or check the address."},
      {"http.broken_off", "De server {host} brak zijn antwoord af. Probeer het later opnieuw.",
       "The server {host} broke off its answer. Try again later."},
  };
  return all;
}

}  // namespace vlecht::words
