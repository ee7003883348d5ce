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
