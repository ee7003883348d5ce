// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> price_levels_messages() {
  static constexpr Message all[] = {
      {"price_levels.no_index",
       "Er is geen prijsindex afgesproken voor het onderdeel {component}, en ook niet "
       "voor alle onderdelen samen. Bedragen zijn daarom niet om te rekenen naar een "
       "ander prijspeil.",
       "No price index has been agreed for the component {component}, nor for all "
       "components together. So amounts cannot be brought to another price level."},
      {"price_levels.year_missing",
       "Van de index {index} is geen bruikbaar cijfer (boven nul) vastgelegd over "
       "{years}. Omrekenen van {own_year} naar {price_year} kan daarom niet.",
       "No usable figure (above zero) of the index {index} has been recorded for {years}. "
       "So amounts of {own_year} cannot be brought to {price_year}."},
      {"price_levels.edition_lacks_year",
       "In de editie {edition} van de index {index} staat geen bruikbaar cijfer (boven "
       "nul) over {years}. Omrekenen van {own_year} naar {price_year} kan met deze editie "
       "niet.",
       "The edition {edition} of the index {index} has no usable figure (above zero) for "
       "{years}. With this edition amounts of {own_year} cannot be brought to "
       "{price_year}."},
      {"price_levels.not_chainable",
       "Geen editie van de index {index} heeft {own_year} en {price_year} allebei, en er "
       "zijn geen twee edities aan elkaar te knopen. Daarvoor is een jaar nodig dat in "
       "beide staat, en van beide de dag van publicatie.",
       "No edition of the index {index} has both {own_year} and {price_year}, and no two "
       "editions can be chained. That takes a year that is in both, and the day of "
       "publication of both."},
      {"price_levels.editions_contend",
       "Edities van de index {index} geven voor {own_year} en {price_year} verschillende "
       "uitkomsten, en welke de laatste is blijkt niet: {editions}. Leg de dag van "
       "publicatie vast of kies een editie.",
       "Editions of the index {index} give different outcomes for {own_year} and "
       "{price_year}, and which is the latest is not clear: {editions}. Record the day of "
       "publication or choose an edition."},
      {"price_levels.undated_passed_over",
       "Van deze edities van de index {index} is de dag van publicatie niet bekend: "
       "{editions}. Zij zijn niet gebruikt voor {own_year} en {price_year}.",
       "Of these editions of the index {index} the day of publication is not known: "
       "{editions}. They were not used for {own_year} and {price_year}."},
      {"price_levels.chained",
       "De index {index} is aan elkaar geknoopt: editie {newer}, en daarvóór editie "
       "{older}, met de verhouding van beide in {overlap}.",
       "The index {index} was chained: edition {newer}, and before it edition {older}, by "
       "the ratio of both in {overlap}."},
  };
  return all;
}

}  // namespace vlecht::words
