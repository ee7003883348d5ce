// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> glossary_messages() {
  static constexpr Message all[] = {
      {"glossary.title", "Begrippen in gewone taal", "Terms in plain words"},
      {"glossary.intro",
       "Dit zijn de woorden die op deze pagina’s voorkomen en die niet iedereen kent. De eerste "
       "keer dat zo’n woord op een pagina staat, is het met stippen onderstreept: het leidt "
       "hierheen.",
       "These are the words on these pages that not everybody knows. Where a page first uses such "
       "a word it has a dotted line below it, and leads here."},
      {"glossary.also", "Ook: {forms}.", "Also: {forms}."},
      {"glossary.other_language", "In het Engels: {name}.", "In Dutch: {name}."},
      {"terms.steering", "Sturen en controleren", "Steering and controlling"},
      {"terms.money", "Geld", "Money"},
      {"terms.services", "Diensten en leveranciers", "Services and suppliers"},
      {"terms.records", "Feiten en bronnen", "Facts and sources"},
      {"page.manual", "Handleiding", "Manual"},
      {"page.glossary", "Begrippen", "Terms"},
      {"page.accessibility", "Toegankelijkheid", "Accessibility"},
      {"page.about", "Over deze pagina’s", "About these pages"},
      {"picture.no_program",
       "Een plaatje (PNG) kan hier niet gemaakt worden, want het programma {program} is niet "
       "geïnstalleerd. De tekening als SVG en de cijfers als CSV zijn er wel. De beheerder kan het "
       "pakket librsvg2-bin installeren.",
       "A picture (PNG) cannot be made here, because the program {program} is not installed. The "
       "drawing as SVG and its figures as CSV can be had. The administrator can install the "
       "package librsvg2-bin."},
      {"picture.failed",
       "Het plaatje (PNG) is niet gelukt. De tekening als SVG en de cijfers als CSV zijn er wel.",
       "The picture (PNG) did not succeed. The drawing as SVG and its figures as CSV can be had."},
  };
  return all;
}

}  // namespace vlecht::words
