// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> cli_messages() {
  static constexpr Message all[] = {
      {"cli.about", "Vlecht: wat gedeelde ICT kost, levert en vraagt, tot op de rij te volgen.",
       "Vlecht: what shared ICT costs, delivers and asks, open to the row."},
      {"cli.example", "Voorbeeld:", "Example:"},
      {"cli.see_help", "Zie vlecht --help, of vlecht OPDRACHT --help.",
       "See vlecht --help, or vlecht COMMAND --help."},
      {"cli.our_mistake",
       "Hier gaat iets mis in het programma zelf ({where}). Er is niets half vastgelegd. Meld dit "
       "alstublieft.",
       "Something went wrong in the program itself ({where}). Nothing was recorded by halves. "
       "Please "
       "report this."},
      {"cli.verifying", "Controleren: {percent}%", "Verifying: {percent}%"},
      {"cli.reading", "{file} lezen…", "Reading {file}…"},

      {"cli.init", "Maakt een nieuw dossier.", "Makes a new dossier."},
      {"cli.init.example",
       "vlecht init ict.vlecht --name \"ICT Bloemendaal en Heemstede\" --members GM0377,GM0397",
       "vlecht init ict.vlecht --name \"ICT of Bloemendaal and Heemstede\" --members "
       "GM0377,GM0397"},
      {"cli.created", "Dossier {file} is gemaakt.", "Dossier {file} was made."},
      {"cli.import", "Leest bestanden in: CSV of Excel (.xlsx, .xlsm). Elk bestand heel of niet.",
       "Reads files in: CSV or Excel (.xlsx, .xlsm). Each file whole or not at all."},
      {"cli.import.example", "vlecht import ict.vlecht inwoners.csv --dry-run",
       "vlecht import ict.vlecht inhabitants.csv --dry-run --lang en"},
      {"cli.imports", "Toont wat er is ingelezen, en welke rijen apart staan.",
       "Shows what was read in, and which rows are set aside."},
      {"cli.imports.example", "vlecht imports ict.vlecht", "vlecht imports ict.vlecht --lang en"},
      {"cli.retract", "Trekt een invoer in; wat ervoor gold, geldt weer.",
       "Retracts an import; what held before it holds again."},
      {"cli.retract.example", "vlecht retract ict.vlecht 2 --why \"verkeerd jaar\"",
       "vlecht retract ict.vlecht 2 --why \"wrong year\""},
      {"cli.record", "Legt één feit vast, of verbetert er een.",
       "Records one fact, or corrects one."},
      {"cli.record.example",
       "vlecht record ict.vlecht inhabitants gemeentecode=GM0377 jaar=2018 inwoners=23.208 "
       "--author "
       "p-017 --reason \"brief CBS\"",
       "vlecht record ict.vlecht inhabitants municipality=GM0377 year=2018 inhabitants=23,208 "
       "--author p-017 --reason \"letter CBS\" --lang en"},
      {"cli.recorded", "Feit {number} is vastgelegd.", "Fact {number} has been recorded."},
      {"cli.needs_correct",
       "Er is niets vastgelegd: dit komt in de plaats van wat er staat. Is dat de bedoeling, geef "
       "dan --correct.",
       "Nothing was recorded: this takes the place of what is stated. If that is what you mean, "
       "give --correct."},
      {"cli.withdraw", "Trekt één feit in; het blijft in de geschiedenis staan.",
       "Withdraws one fact; it stays in the history."},
      {"cli.withdraw.example",
       "vlecht withdraw ict.vlecht 1336 --author p-017 --reason \"verkeerde gemeente\"",
       "vlecht withdraw ict.vlecht 1336 --author p-017 --reason \"wrong municipality\""},
      {"cli.withdrawn", "Feit {number} is ingetrokken.", "Fact {number} has been withdrawn."},
      {"cli.retracted",
       "Invoer {import} is ingetrokken: {withdrawn, plural, one{1 feit} other{# feiten}} "
       "vervallen, "
       "{restored, plural, one{1 feit} other{# feiten}} hersteld, {superseded, plural, one{1 feit "
       "was} "
       "other{# feiten waren}} al vervangen door latere invoer.",
       "Import {import} was retracted: {withdrawn, plural, one{1 fact} other{# facts}} withdrawn, "
       "{restored, plural, one{1 fact} other{# facts}} restored, {superseded, plural, one{1 fact "
       "had} "
       "other{# facts had}} been replaced by a later import already."},
      {"cli.ask", "Beantwoordt een vraag.", "Answers a question."},
      {"cli.ask.example",
       "vlecht ask vergelijking ict.vlecht year=2018 document=jaarrekening measure=0.4 "
       "group=20000-50000",
       "vlecht ask cost_benchmark ict.vlecht year=2018 document=jaarrekening measure=0.4 "
       "group=20000-50000 --lang en"},
      {"cli.forecast",
       "Voorspelt mijlpalen en streefwaarden; met --record om later te zien hoe goed dat was.",
       "Forecasts milestones and targets; with --record to see later how good that was."},
      {"cli.forecast.example", "vlecht forecast ict.vlecht --record",
       "vlecht forecast ict.vlecht --record --lang en"},
      {"cli.option.record", "Leg de voorspellingen vast in het dossier.",
       "Record the forecasts in the dossier."},
      {"cli.sources", "Toont de rijen achter een cijfer.", "Shows the rows behind a figure."},
      {"cli.sources.example", "vlecht sources ict.vlecht own.together year=2018",
       "vlecht sources ict.vlecht own.together year=2018 --lang en"},
      {"cli.verify", "Rekent alles na en noemt het eerste dat niet klopt.",
       "Recomputes everything and names the first thing that does not fit."},
      {"cli.verify.example", "vlecht verify ict.vlecht --checkpoint ijkpunt.txt",
       "vlecht verify ict.vlecht --checkpoint checkpoint.txt"},
      {"cli.verified",
       "In orde: {file} heeft {entries, plural, one{1 vermelding} other{# vermeldingen}} met "
       "{statements, "
       "plural, "
       "one{1 vastlegging} other{# vastleggingen}} en {files, plural, one{1 bewaard bestand} "
       "other{# "
       "bewaarde bestanden}}; alles is nagerekend.\nWortel: {root}",
       "In order: {file} has {entries, plural, one{1 entry} other{# entries}} with {statements, "
       "plural, "
       "one{1 statement} other{# statements}} and {files, plural, one{1 kept file} other{# kept "
       "files}}; "
       "everything was recomputed.\nRoot: {root}"},
      {"cli.verified_with_checkpoint",
       "In orde: {file} heeft {entries, plural, one{1 vermelding} other{# vermeldingen}} met "
       "{statements, "
       "plural, "
       "one{1 vastlegging} other{# vastleggingen}} en {files, plural, one{1 bewaard bestand} "
       "other{# "
       "bewaarde bestanden}}; alles is nagerekend. Het ijkpunt past: sindsdien is daarvóór niets "
       "veranderd, weggelaten of verplaatst.\nWortel: {root}",
       "In order: {file} has {entries, plural, one{1 entry} other{# entries}} with {statements, "
       "plural, "
       "one{1 statement} other{# statements}} and {files, plural, one{1 kept file} other{# kept "
       "files}}; "
       "everything was recomputed. The checkpoint fits: nothing before it was altered, left out or "
       "moved.\nRoot: {root}"},
      {"cli.checkpoint", "Maakt een ijkpunt om elders te bewaren.",
       "Makes a checkpoint to keep elsewhere."},
      {"cli.checkpoint.example",
       "vlecht checkpoint ict.vlecht --key ict.key --witness http://127.0.0.1:8081 "
       "--witness-key rekenkamer.example/getuige+3f2a91c0+BA… > ijkpunt.txt",
       "vlecht checkpoint ict.vlecht --key ict.key --witness http://127.0.0.1:8081 "
       "--witness-key court.example/witness+3f2a91c0+BA… > checkpoint.txt"},
      {"cli.verifier_key", "Geef deze sleutel aan wie het ijkpunt controleert: {key}",
       "Hand this key to those who verify the checkpoint: {key}"},
      {"checkpoint.key_unreadable",
       "In {file} staat geen sleutel van 64 hexadecimale tekens. Kies een ander bestand; bestaat "
       "het "
       "niet, dan wordt er een sleutel in gemaakt.",
       "{file} holds no key of 64 hexadecimal digits. Choose another file; if it does not exist, a "
       "key "
       "is made in it."},
      {"cli.serve", "Opent een dossier als webpagina.", "Opens a dossier as a web page."},
      {"cli.serve.example", "vlecht serve ict.vlecht --listen 127.0.0.1:8080",
       "vlecht serve ict.vlecht --listen 127.0.0.1:8080 --lang en"},
      {"cli.demo", "Opent het voorbeelddossier van Bloemendaal en Heemstede.",
       "Opens the example dossier of Bloemendaal and Heemstede."},
      {"cli.demo.example", "vlecht demo", "vlecht demo --lang en"},
      {"cli.template", "Geeft een leeg bestand om in te vullen.",
       "Gives an empty file to fill in."},
      {"cli.template.example", "vlecht template inhabitants --as csv > inwoners.csv",
       "vlecht template inhabitants --as csv --lang en > inhabitants.csv"},

      {"cli.option.help", "Toont deze hulp.", "Shows this help."},
      {"cli.option.lang", "Taal: nl of en.", "Language: nl or en."},
      {"cli.option.dossier", "Het dossier (naam.vlecht).", "The dossier (name.vlecht)."},
      {"cli.option.author", "Wie dit vastlegt; een schuilnaam volstaat.",
       "Who records this; a pseudonym will do."},
      {"cli.option.on", "Geldig op deze dag; zonder: vandaag.",
       "Valid on this day; without: today."},
      {"cli.option.known",
       "Zoals bekend op dit tijdstip (2019-11-20 of 2019-11-20T20:00); zonder: alles wat bekend "
       "is.",
       "As known at this instant (2019-11-20 or 2019-11-20T20:00); without: all that is known."},
      {"cli.option.as", "De vorm.", "The form."},
      {"cli.option.listen", "Adres en poort om op te luisteren.", "Address and port to listen on."},
      {"cli.option.tokens",
       "Bestand met de huisstijl van uw gemeente: design tokens in CSS "
       "(docs/beheer/huisstijl.md).",
       "File with the style of your municipality: design tokens in CSS "
       "(docs/beheer/huisstijl.md)."},
      {"cli.option.no_login",
       "Luister ook buiten deze computer, hoewel iedereen die erbij kan dan mag lezen en "
       "schrijven.",
       "Listen beyond this computer too, although anyone who can reach it may then read and "
       "write."},
      {"cli.option.open", "Open de pagina in de browser.", "Open the page in the browser."},
      {"cli.option.name", "Naam van het dossier.", "Name of the dossier."},
      {"cli.option.members", "Codes van de eigen gemeenten, met komma''s.",
       "Codes of the own municipalities, with commas."},
      {"cli.option.files", "Een of meer bestanden.", "One or more files."},
      {"cli.option.kind", "Soort feit, zoals inhabitants of peer_figure.",
       "Kind of fact, such as inhabitants or peer_figure."},
      {"cli.option.profile", "Bewaard profiel om mee te lezen.", "Saved profile to read with."},
      {"cli.option.save_profile", "Bewaar de gebruikte regels onder deze naam.",
       "Save the rules that were used under this name."},
      {"cli.option.set", "Hoe een kolom gelezen wordt, zoals bedrag=thousands:point.",
       "How a column is read, such as amount=thousands:point."},
      {"cli.option.definitions",
       "Map of bestand met definities om tegen te controleren, zoals die van het CBS voor Iv3.",
       "Folder or file with definitions to check against, such as those of CBS for Iv3."},
      {"cli.option.standing",
       "Status: adopted, reported, measured, estimated of illustrative; zonder: reported.",
       "Standing: adopted, reported, measured, estimated or illustrative; without: reported."},
      {"cli.option.dry_run", "Alleen proef: toon wat er zou veranderen.",
       "Dry run only: show what would change."},
      {"cli.option.set_aside", "Zet onleesbare rijen apart; zij blijven zichtbaar.",
       "Set unreadable rows aside; they stay visible."},
      {"cli.option.replace", "Trek feiten in die in de vorige invoer stonden en nu ontbreken.",
       "Retract facts that the previous import held and this file does not."},
      {"cli.option.keep", "Bewaar het bestand in het dossier (zonder: onder 20 MB).",
       "Keep the file in the dossier (without: under 20 MB)."},
      {"cli.option.no_keep", "Bewaar het bestand niet in het dossier.",
       "Do not keep the file in the dossier."},
      {"cli.option.import", "Nummer van de invoer.", "Number of the import."},
      {"cli.option.fields",
       "Velden met hun waarde, zoals jaar=2018; bij een soort met datums ook geldig_van en "
       "geldig_tot.",
       "Fields with their values, such as year=2018; of a kind with dates also valid_from and "
       "valid_until."},
      {"cli.option.reason", "Waarom, en waar u het vandaan hebt.",
       "Why, and where you have it from."},
      {"cli.option.correct", "Dit mag in de plaats komen van wat er staat.",
       "This may take the place of what is stated."},
      {"cli.option.instead_of",
       "Nummer van het feit dat hierdoor vervalt, ook op dagen waarop het nieuwe niet geldt.",
       "Number of the fact that ends by this, also on days on which the new one does not hold."},
      {"cli.option.fact", "Nummer van het feit.", "Number of the fact."},
      {"cli.option.why", "Waarom.", "Why."},
      {"cli.option.question", "De vraag, zoals cost_benchmark of vergelijking.",
       "The question, such as cost_benchmark or vergelijking."},
      {"cli.option.arguments", "Wat precies, zoals year=2018.", "What exactly, such as year=2018."},
      {"cli.option.figure", "Naam van het cijfer, zoals own.together.",
       "Name of the figure, such as own.together."},
      {"cli.option.checkpoint", "IJkpunt dat elders is bewaard.",
       "Checkpoint that was kept elsewhere."},
      {"cli.option.verifier_key", "Sleutel waarmee het ijkpunt ondertekend moet zijn.",
       "Key that the checkpoint must be signed with."},
      {"cli.option.key_file", "Bestand met de sleutel om te ondertekenen.",
       "File with the key to sign with."},

      {"imports.title", "Wat er is ingelezen", "What was read in"},
      {"imports.lead",
       "{count, plural, =0{Er is nog niets ingelezen.} one{Er is 1 bestand ingelezen.} other{Er "
       "zijn # "
       "bestanden ingelezen.}}",
       "{count, plural, =0{Nothing was read in yet.} one{1 file was read in.} other{# files were "
       "read "
       "in.}}"},
      {"imports.caption", "Invoer, oudste eerst", "Imports, oldest first"},
      {"imports.set_aside_caption", "Apart gezette rijen", "Rows set aside"},
      {"imports.column.import", "Invoer", "Import"},
      {"imports.column.kind", "Soort", "Kind"},
      {"imports.column.file", "Bestand", "File"},
      {"imports.column.recorded_at", "Vastgelegd op", "Recorded at"},
      {"imports.column.rows", "Rijen", "Rows"},
      {"imports.column.set_aside", "Apart", "Set aside"},
      {"imports.column.state", "Stand", "State"},
      {"imports.column.author", "Door", "By"},
      {"imports.column.place", "Blad!rij", "Sheet!row"},
      {"imports.column.problem", "Waarom", "Why"},
      {"imports.column.content", "Inhoud", "Content"},
      {"imports.in_force", "geldt", "in force"},
      {"imports.retracted", "ingetrokken", "retracted"},
  };
  return all;
}

}  // namespace vlecht::words
