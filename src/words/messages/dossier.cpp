// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> dossier_messages() {
  static constexpr Message all[] = {
      {"dossier.being_verified",
       "Alles wat in het dossier staat, wordt nu eerst nagerekend: {percent}% is gedaan.",
       "Everything in the dossier is first being verified: {percent}% is done."},
      {"dossier.verification_broke_off",
       "Het narekenen van het dossier is afgebroken: {reason}. Start de server opnieuw; gebeurt "
       "het "
       "weer, meld het dan aan de makers.",
       "Verifying the dossier broke off: {reason}. Start the server again; when it happens again, "
       "report it to the makers."},
      {"reason.not_supplied", "niet opgegeven", "not supplied"},
      {"reason.not_delivered", "niets aangeleverd", "nothing delivered"},
      {"reason.withheld", "geheim", "withheld"},
      {"reason.nil", "nihil volgens de bron", "nil according to the source"},
      {"reason.provisional", "nog voorlopig", "still provisional"},
      {"reason.not_applicable", "niet van toepassing", "not applicable"},
      {"reason.disputed", "bronnen spreken elkaar tegen", "sources contradict each other"},
      {"standing.adopted", "vastgesteld", "adopted"},
      {"standing.reported", "gerapporteerd", "reported"},
      {"standing.measured", "gemeten", "measured"},
      {"standing.estimated", "geschat", "estimated"},
      {"standing.illustrative", "verzonnen voorbeeld", "invented example"},
      {"moment.shown", "geldig op {day}, bekend op {instant}",
       "valid on {day}, known at {instant}"},
      {"place.sheet", "blad {sheet}", "sheet {sheet}"},
      {"place.row", "rij {row}", "row {row}"},
      {"place.column", "kolom {column} ({header})", "column {column} ({header})"},
      {"members.and", "{first} en {last}", "{first} and {last}"},
      {"argument.unreadable",
       "De waarde \"{value}\" voor {name} is niet te lezen. Schrijf bijvoorbeeld {name}={example}.",
       "The value \"{value}\" for {name} cannot be read. Write for example {name}={example}."},
      {"argument.not_a_day",
       "\"{value}\" voor {name} is geen dag. Schrijf dag, maand en jaar, zoals 31-12-2025, of "
       "2025-12-31.",
       "\"{value}\" for {name} is no day. Write day, month and year, such as 31-12-2025, or "
       "2025-12-31."},
      {"argument.unknown", "Deze vraag kent geen {name}. Wel: {names}.",
       "This question has no {name}. It does have: {names}."},
  };
  return all;
}

}  // namespace vlecht::words
