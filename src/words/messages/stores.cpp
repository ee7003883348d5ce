// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> stores_messages() {
  static constexpr Message all[] = {
      {"store.exists", "Er is al een bestand {file}. Kies een andere naam, of open dat dossier.",
       "There already is a file {file}. Choose another name, or open that dossier."},
      {"store.log_left",
       "Naast {file} staat nog {log}, van een dossier dat eerder zo heette. Daar kan de laatste "
       "invoer van dat dossier in zitten. Zet het bij dat dossier of gooi het weg, of kies een "
       "andere naam.",
       "Beside {file} there still is {log}, of a dossier that had this name before. It may hold "
       "the last import into that dossier. Put it with that dossier or remove it, or choose "
       "another name."},
      {"store.not_found", "Er is geen dossier {file}. Controleer de naam en de map.",
       "There is no dossier {file}. Check the name and the folder."},
      {"store.not_a_dossier",
       "{file} is geen dossier van Vlecht. Kies een bestand dat met Vlecht is gemaakt; andere "
       "bestanden kunt u in een dossier invoeren.",
       "{file} is not a Vlecht dossier. Choose a file that was made with Vlecht; other files can "
       "be imported into a dossier."},
      {"store.newer_version",
       "{file} is gemaakt met een nieuwere versie van Vlecht (opbouw {version}). Open het met die "
       "versie.",
       "{file} was made with a newer version of Vlecht (layout {version}). Open it with that "
       "version."},
      {"store.locked",
       "{file} is nu bij een ander programma in gebruik om te schrijven, bijvoorbeeld een "
       "draaiende "
       "server. Sluit dat, of probeer het straks opnieuw.",
       "{file} is in use for writing by another program now, such as a running server. Close that, "
       "or try again later."},
      {"store.read_only",
       "{file} kan alleen gelezen worden. Kopieer het naar een map waarin u mag schrijven, of "
       "vraag om schrijfrecht op het bestand en de map.",
       "{file} can only be read. Copy it to a folder in which you may write, or ask for permission "
       "to write to the file and its folder."},
      {"store.damaged",
       "Het bestand {file} is beschadigd. Gebruik een reservekopie; er is niets aan het bestand "
       "veranderd.",
       "The file {file} is damaged. Use a backup; nothing in the file was changed."},
      {"store.full",
       "De schijf is vol: er is niets toegevoegd aan {file}. Maak ruimte en open het dossier "
       "opnieuw.",
       "The disk is full: nothing was added to {file}. Make room and open the dossier again."},
      {"store.failed",
       "{file} kon niet gelezen of geschreven worden: {reason}. Controleer de schijf en de "
       "toegangsrechten en open het dossier opnieuw.",
       "{file} could not be read or written: {reason}. Check the disk and the permissions and open "
       "the dossier again."},
      {"store.scrub_in_use",
       "Een ander programma leest nu in {file}. Daardoor kan wat gewist is, nog niet overschreven "
       "worden. Sluit dat programma en open het dossier om te schrijven: dan wordt het wissen "
       "eerst afgemaakt.",
       "Another program is reading {file} now. Because of that, what was erased cannot be "
       "overwritten yet. Close that program and open the dossier for writing: then the erasure is "
       "finished first."},
      {"store.stopped",
       "Er wordt niets meer aan {file} toegevoegd, omdat het schrijven eerder mislukte. Open het "
       "dossier opnieuw: dan wordt eerst nagegaan of alles klopt.",
       "Nothing more is added to {file}, because writing failed before. Open the dossier again: "
       "then everything is verified first."},
      {"store.head_moved",
       "Het dossier is intussen door iemand anders aangevuld. Open het opnieuw en doe de "
       "handeling nog eens.",
       "The dossier was added to by someone else in the meantime. Open it again and repeat the "
       "action."},
      {"store.file_too_large",
       "Het bestand is te groot om in het dossier {file} te bewaren (meer dan 999 MB). Voer het in "
       "zonder het te bewaren.",
       "The file is too large to be kept in the dossier {file} (more than 999 MB). Import it "
       "without keeping it."},
  };
  return all;
}

}  // namespace vlecht::words
