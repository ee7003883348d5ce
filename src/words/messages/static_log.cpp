// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> static_log_messages() {
  static constexpr Message all[] = {
      {"cli.export_log",
       "Schrijft het journaal als losse bestanden die anderen kunnen nalezen (C2SP tlog-tiles).",
       "Writes the journal as files that others can read and check (C2SP tlog-tiles)."},
      {"cli.export_log.example", "vlecht export-log ict.vlecht /srv/ict-logboek",
       "vlecht export-log ict.vlecht /srv/ict-log --lang en"},
      {"cli.option.log_folder", "De map voor de bestanden; zij wordt zo nodig gemaakt.",
       "The folder for the files; it is made when it is not there."},
      {"cli.exported_log",
       "{folder} heeft nu {entries, plural, one{1 vermelding} other{# vermeldingen}} (dat waren er "
       "{before, number}); {files, plural, =0{er is geen bestand bijgekomen} one{1 bestand is "
       "erbij gekomen} other{# bestanden zijn erbij gekomen}}. Alles is vooraf nagerekend.\n"
       "Wortel: {root}",
       "{folder} now has {entries, plural, one{1 entry} other{# entries}} (there were {before, "
       "number}); {files, plural, =0{no file was added} one{1 file was added} other{# files were "
       "added}}. Everything was recomputed first.\nRoot: {root}"},
      {"cli.backup",
       "Kopieert een dossier, ook terwijl een server het open heeft, en rekent de kopie na.",
       "Copies a dossier, also while a server has it open, and recomputes the copy."},
      {"cli.backup.example", "vlecht backup ict.vlecht /mnt/kopie/ict-2026-11-25.vlecht",
       "vlecht backup ict.vlecht /mnt/copy/ict-2026-11-25.vlecht --lang en"},
      {"cli.option.backup_file", "Het nieuwe bestand; het mag nog niet bestaan.",
       "The new file; it may not exist yet."},
      {"cli.backed_up",
       "De kopie {file} is goed: {entries, plural, one{1 vermelding} other{# vermeldingen}}, alles "
       "is nagerekend en de wortel is die van het dossier.\nWortel: {root}",
       "The copy {file} is good: {entries, plural, one{1 entry} other{# entries}}, everything was "
       "recomputed and the root is that of the dossier.\nRoot: {root}"},
      {"backup.differs",
       "De kopie van {file} heeft een andere wortel dan het dossier en is weer weggehaald. "
       "Controleer het dossier met vlecht verify.",
       "The copy of {file} has another root than the dossier and was removed again. Check the "
       "dossier with vlecht verify."},
      {"cli.ship",
       "Houdt een map op een tweede plek bij: wat erbij komt, wordt elke minuut verzonden.",
       "Keeps a folder in a second place up to date: what is added is sent every minute."},
      {"cli.ship.example", "vlecht ship ict.vlecht /mnt/tweede-plek/ict",
       "vlecht ship ict.vlecht /mnt/second-place/ict --lang en"},
      {"cli.option.ship_folder",
       "De map op de tweede plek waar alles ook komt te staan; zij bestaat al.",
       "The folder in the second place that everything goes to as well; it exists already."},
      {"cli.option.every", "Zo vaak, in seconden.", "So often, in seconds."},
      {"cli.option.once", "Eén keer, en dan klaar.", "Once, and then done."},
      {"cli.restore",
       "Maakt uit een map met verzonden bestanden weer een dossier en rekent het na.",
       "Makes a dossier again of a folder with shipped files, and recomputes it."},
      {"cli.restore.example",
       "vlecht restore /mnt/tweede-plek/ict terug.vlecht --checkpoint ijkpunt.txt",
       "vlecht restore /mnt/second-place/ict restored.vlecht --checkpoint checkpoint.txt"},
      {"cli.option.restore_folder", "De map met de verzonden bestanden.",
       "The folder with the shipped files."},
      {"cli.option.new_dossier", "Het nieuwe dossier; het mag nog niet bestaan.",
       "The new dossier; it may not exist yet."},
      {"cli.restored",
       "{file} is teruggezet: {entries, plural, one{1 vermelding} other{# vermeldingen}} en "
       "{files, "
       "plural, one{1 bewaard bestand} other{# bewaarde bestanden}}; alles is nagerekend.\nWortel: "
       "{root}",
       "{file} was restored: {entries, plural, one{1 entry} other{# entries}} and {files, plural, "
       "one{1 kept file} other{# kept files}}; everything was recomputed.\nRoot: {root}"},
      {"cli.restored_compared", "Het past bij het ijkpunt dat elders is bewaard.",
       "It fits the checkpoint that was kept elsewhere."},
      {"cli.restored_not_compared",
       "Het is niet vergeleken met een ijkpunt dat elders is bewaard: wie in de map kan schrijven, "
       "kan alles herschreven hebben. Vergelijk alsnog met vlecht verify --checkpoint.",
       "It was not compared with a checkpoint that was kept elsewhere: whoever can write in the "
       "folder may have rewritten everything. Compare it yet with vlecht verify --checkpoint."},

      {"ship.done",
       "{now} verzonden: {folder} heeft alle {size, plural, one{1 vermelding} other{# "
       "vermeldingen}} "
       "({files, plural, one{1 nieuw bestand} other{# nieuwe bestanden}}, {bytes, number} bytes).",
       "{now} shipped: {folder} has all {size, plural, one{1 entry} other{# entries}} ({files, "
       "plural, one{1 new file} other{# new files}}, {bytes, number} bytes)."},
      {"ship.behind",
       "{now} verzenden lukt niet: {why} De tweede plek loopt achter sinds {at}, toen zij alle "
       "{size, "
       "plural, one{1 vermelding} other{# vermeldingen}} had. Het wordt steeds opnieuw geprobeerd.",
       "{now} shipping fails: {why} The second place is behind since {at}, when it had all {size, "
       "plural, one{1 entry} other{# entries}}. It is tried again and again."},
      {"ship.not_started", "{now} verzenden lukt niet: {why} Het wordt steeds opnieuw geprobeerd.",
       "{now} shipping fails: {why} It is tried again and again."},

      {"log.no_checkpoint",
       "In {folder} staat geen ijkpunt (checkpoint): dit is geen map met verzonden bestanden, of "
       "het "
       "eerste verzenden is niet afgemaakt.",
       "There is no checkpoint in {folder}: this is no folder with shipped files, or the first "
       "shipping was not finished."},
      {"log.vanished",
       "{folder} is leeg, terwijl er eerder wel iets stond. Kijk of de schijf aangesloten is.",
       "{folder} is empty, and had something before. See whether the disk is connected."},
      {"log.file_missing",
       "{file} ontbreekt in de map. Haal het bestand terug van een andere kopie.",
       "{file} is missing in the folder. Get the file from another copy."},
      {"log.file_damaged",
       "{file} is beschadigd: de inhoud past niet bij de rest. Haal het bestand terug van een "
       "andere "
       "kopie.",
       "{file} is damaged: its content does not fit the rest. Get the file from another copy."},
      {"log.entry_differs",
       "Vermelding {entry} in {file} past niet bij {tile}: een van die twee bestanden is "
       "veranderd. "
       "Haal beide terug van een andere kopie.",
       "Entry {entry} in {file} does not fit {tile}: one of those two files was changed. Get both "
       "from another copy."},
      {"log.root_differs",
       "De {size} vermeldingen in de map hebben een andere wortel dan het ijkpunt erbij. Gebruik "
       "een "
       "andere kopie, en bewaar deze voor onderzoek.",
       "The {size} entries in the folder have another root than the checkpoint beside them. Use "
       "another copy, and keep this one for investigation."},

      {"journal.entries_changed",
       "De vermeldingen {first} tot en met {last} zijn veranderd terwijl ze gelezen werden. "
       "Controleer het dossier met vlecht verify.",
       "Entries {first} to {last} changed while they were being read. Check the dossier with "
       "vlecht verify."},
      {"log.folder_missing",
       "De map {folder} is niet te openen: {cause}. Kijk of de schijf aangesloten is en of u er "
       "mag schrijven.",
       "The folder {folder} cannot be opened: {cause}. See whether the disk is connected and "
       "whether you may write there."},
      {"log.folder_in_use",
       "Een ander programma schrijft nu in {folder}. Wacht tot het klaar is, of kies een andere "
       "map.",
       "Another program is writing in {folder} now. Wait until it is done, or choose another "
       "folder."},
      {"log.file_differs",
       "{file} bestaat al met een andere inhoud en is niet overschreven. Kies een lege map, en "
       "bewaar deze voor onderzoek.",
       "{file} exists already with other content and was not overwritten. Choose an empty folder, "
       "and keep this one for investigation."},
      {"log.checkpoint_unreadable",
       "Het ijkpunt in {folder} is niet te lezen. Er is niets geschreven. Kies een lege map, en "
       "bewaar deze voor onderzoek.",
       "The checkpoint in {folder} cannot be read. Nothing was written. Choose an empty folder, "
       "and keep this one for investigation."},
      {"log.other_origin",
       "{folder} is van een ander dossier ({there}); dit dossier is {journal}. Kies een andere "
       "map.",
       "{folder} is of another dossier ({there}); this dossier is {journal}. Choose another "
       "folder."},
      {"log.longer",
       "{folder} heeft al {size} vermeldingen en het dossier maar {journal}: het dossier is een "
       "oudere kopie, of er is een stuk van weggelaten. Er is niets geschreven. Zoek uit welke van "
       "de twee het echte is.",
       "{folder} has {size} entries already and the dossier only {journal}: the dossier is an "
       "older "
       "copy, or a part of it was left out. Nothing was written. Find out which of the two is the "
       "real one."},
      {"log.differs",
       "De eerste {size} vermeldingen in {folder} zijn andere dan die van het dossier: een van de "
       "twee is herschreven. Er is niets geschreven. Vergelijk beide met een ijkpunt dat elders is "
       "bewaard.",
       "The first {size} entries in {folder} are others than those of the dossier: one of the two "
       "was rewritten. Nothing was written. Compare both with a checkpoint that was kept "
       "elsewhere."},
  };
  return all;
}

}  // namespace vlecht::words
