// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> capital_charges_messages() {
  static constexpr Message all[] = {
      {"capital_charges.no_policy",
       "Voor klasse {class} van {municipality} is geen afschrijvingsbeleid vastgelegd. De "
       "kapitaallasten van {names} zijn daarom niet bekend.",
       "No depreciation policy has been recorded for class {class} of {municipality}. So "
       "the capital charges of {names} are not known."},
      {"capital_charges.policy_gap",
       "Het afschrijvingsbeleid voor klasse {class} van {municipality} is niet voor alle "
       "jaren bekend: er is geen beleid dat gold bij de ingebruikname van {names}, of op "
       "1 januari van een later jaar. Leg ook het eerdere beleid vast.",
       "The depreciation policy for class {class} of {municipality} is not known for all "
       "years: there is none that held when {names} {count, plural, one{was} other{were}} "
       "taken into use, or on 1 January of a later year. Record the earlier policy too."},
      {"capital_charges.policy_unusable",
       "Met het afschrijvingsbeleid voor klasse {class} van {municipality} kan niet "
       "worden gerekend: het noemt geen methode, geen termijn van 1 tot 200 jaar, of een "
       "rente die niet tussen 0 en 100% ligt. De kapitaallasten van {names} zijn daarom "
       "niet bekend.",
       "The depreciation policy for class {class} of {municipality} cannot be computed "
       "with: it names no method, no term of 1 to 200 years, or an interest that is not "
       "from 0 to 100%. So the capital charges of {names} are not known."},
      {"capital_charges.annuity_without_rate",
       "Het afschrijvingsbeleid voor klasse {class} van {municipality} is annuïtair, "
       "maar noemt geen rente. De kapitaallasten van {names} zijn daarom niet bekend.",
       "The depreciation policy for class {class} of {municipality} is an annuity, but "
       "names no interest. So the capital charges of {names} are not known."},
      {"capital_charges.annuity_by_month",
       "Een annuïteit rekenen wij in hele jaren. Voor klasse {class} van {municipality} "
       "zou zij midden in een jaar beginnen of veranderen. De kapitaallasten van {names} "
       "zijn daarom niet bekend.",
       "We compute an annuity in whole years. For class {class} of {municipality} it "
       "would begin or change during a year. So the capital charges of {names} are not "
       "known."},
      {"capital_charges.no_interest",
       "Het afschrijvingsbeleid voor klasse {class} van {municipality} noemt geen rente. "
       "De afschrijving van {names} is bekend, de kapitaallast niet. Rekent de gemeente "
       "geen rente toe, leg dan 0% vast.",
       "The depreciation policy for class {class} of {municipality} names no interest. "
       "The depreciation of {names} is known, the capital charge is not. If the "
       "municipality charges no interest, record 0%."},
      {"capital_charges.asset_unusable",
       "Met deze activa van {municipality} (klasse {class}) kan niet worden gerekend: "
       "{names}. Er is geen aanschafwaarde of dag van ingebruikname, of de restwaarde "
       "ligt niet tussen nul en de aanschafwaarde.",
       "These assets of {municipality} (class {class}) cannot be computed with: {names}. "
       "There is no cost or day of first use, or the residual value is not from zero to "
       "the cost."},
      {"capital_charges.ends_with_book_value",
       "Deze activa van {municipality} (klasse {class}) verdwijnen voordat zij zijn "
       "afgeschreven: {names}. De boekwaarde die dan overblijft staat niet in de "
       "kapitaallasten.",
       "These assets of {municipality} (class {class}) go before they have been written "
       "off: {names}. The book value that is left then is not in the capital charges."},
      {"capital_charges.term_out_of_range",
       "Een termijn van {years} jaar kan niet: kies 1 tot en met {most} jaar.",
       "A term of {years} years is not possible: choose 1 to {most} years."},
      {"capital_charges.class_not_there", "Er is geen activum van klasse {class}.",
       "There is no asset of class {class}."},
  };
  return all;
}

}  // namespace vlecht::words
