// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> reconciliation_messages() {
  static constexpr Message all[] = {
      {"reconciliation.ledger_absent",
       "Van {municipality} is over {year} geen grootboek ingelezen. Aansluiten kan dan "
       "niet.",
       "No ledger of {municipality} for {year} has been imported. So it cannot be "
       "reconciled."},
      {"reconciliation.iv3_absent",
       "Van {municipality} is over {year} geen Iv3-levering met de jaarrekening ingelezen "
       "(periode 5, realisatie). Aansluiten kan dan niet.",
       "No Iv3 delivery with the annual accounts of {municipality} for {year} has been "
       "imported (period 5, actuals). So it cannot be reconciled."},
      {"reconciliation.accounts_absent",
       "Van {municipality} zijn over {year} geen bedragen uit de jaarrekening vastgelegd. "
       "Aansluiten kan dan niet.",
       "No amounts of the annual accounts of {municipality} for {year} have been "
       "recorded. So they cannot be reconciled."},
      {"reconciliation.ledger_silent",
       "Het grootboek van {municipality} over {year} zegt niets over {names}. Dat is niet "
       "hetzelfde als nul: {count, plural, one{deze rij is} other{deze # rijen zijn}} "
       "niet te vergelijken.",
       "The ledger of {municipality} for {year} says nothing of {names}. That is not the "
       "same as zero: {count, plural, one{this row} other{these # rows}} cannot be "
       "compared."},
      {"reconciliation.iv3_silent",
       "De Iv3-levering van {municipality} over {year} zegt niets over {names}. Dat is "
       "niet hetzelfde als nul: {count, plural, one{deze rij is} other{deze # rijen "
       "zijn}} niet te vergelijken.",
       "The Iv3 delivery of {municipality} for {year} says nothing of {names}. That is "
       "not the same as zero: {count, plural, one{this row} other{these # rows}} cannot "
       "be compared."},
      {"reconciliation.accounts_silent",
       "De jaarrekening van {municipality} over {year} zegt niets over {names}. Dat is "
       "niet hetzelfde als nul: {count, plural, one{deze rij is} other{deze # rijen "
       "zijn}} niet te vergelijken.",
       "The annual accounts of {municipality} for {year} say nothing of {names}. That is "
       "not the same as zero: {count, plural, one{this row} other{these # rows}} cannot "
       "be compared."},
      {"reconciliation.ledger_incomplete",
       "In het grootboek van {municipality} over {year} staan regels zonder bedrag bij "
       "{names}. De som is daar niet bekend.",
       "The ledger of {municipality} for {year} has lines without an amount at {names}. "
       "There the sum is not known."},
      {"reconciliation.iv3_incomplete",
       "In de Iv3-levering van {municipality} over {year} ontbreken bedragen bij {names}. "
       "De som is daar niet bekend.",
       "The Iv3 delivery of {municipality} for {year} leaves out amounts at {names}. "
       "There the sum is not known."},
      {"reconciliation.accounts_incomplete",
       "In de jaarrekening van {municipality} over {year} ontbreken bedragen bij {names}. "
       "De som is daar niet bekend.",
       "The annual accounts of {municipality} for {year} leave out amounts at {names}. "
       "There the sum is not known."},
      {"reconciliation.ledger_without_task_field",
       "In het grootboek van {municipality} over {year} staan bedragen zonder taakveld: "
       "{names}. Die staan in geen enkele rij van de aansluiting.",
       "The ledger of {municipality} for {year} has amounts without a task field: "
       "{names}. They are in no row of the reconciliation."},
      {"reconciliation.accounts_without_task_field",
       "{count, plural, one{Een post} other{# posten}} in de jaarrekening {year} van "
       "{municipality} {count, plural, one{heeft} other{hebben}} geen taakveld: {names}. "
       "Die {count, plural, one{staat} other{staan}} in geen enkele rij van de "
       "aansluiting.",
       "{count, plural, one{A post} other{# posts}} in the annual accounts {year} of "
       "{municipality} {count, plural, one{has} other{have}} no task field: {names}. "
       "{count, plural, one{It is} other{They are}} in no row of the reconciliation."},
      {"reconciliation.within_rounding_found",
       "Bij {municipality} over {year} {count, plural, one{is een verschil} other{zijn # "
       "verschillen}} niet groter dan afronding van de bedragen kan maken: {names}. "
       "Verklaard {count, plural, one{is het} other{zijn ze}} daarmee niet.",
       "At {municipality} for {year} {count, plural, one{a difference is} other{# "
       "differences are}} no larger than rounding of the amounts can make: {names}. That "
       "does not explain {count, plural, one{it} other{them}}."},
      {"reconciliation.note_without_side_found",
       "Bij {municipality} over {year} verschillen lasten en baten allebei, maar de "
       "verklaring zegt niet welke van de twee zij verklaart: {names}. Zij telt niet mee. "
       "Vul de kant in.",
       "At {municipality} for {year} both expense and income differ, but the explanation "
       "does not say which of the two it explains: {names}. It does not count. Fill in "
       "the side."},
      {"reconciliation.note_without_difference_found",
       "Bij {municipality} over {year} is een verschil verklaard dat er niet is: {names}.",
       "At {municipality} for {year} a difference was explained that does not exist: "
       "{names}."},
      {"reconciliation.note_exceeds_difference_found",
       "Bij {municipality} over {year} verklaart de toelichting meer dan het verschil, of "
       "de andere kant op: {names}.",
       "At {municipality} for {year} the explanation explains more than the difference, "
       "or the other way: {names}."},
      {"reconciliation.note_not_comparable_found",
       "Bij {municipality} over {year} is een verschil verklaard dat niet na te gaan is, "
       "omdat een van de twee bedragen niet bekend is: {names}.",
       "At {municipality} for {year} a difference was explained that cannot be checked, "
       "because one of both amounts is not known: {names}."},
      {"reconciliation.note_without_amount_found",
       "Bij {municipality} over {year} staat een verklaring zonder bedrag: {names}. Zij "
       "verklaart nog niets.",
       "At {municipality} for {year} an explanation has no amount: {names}. It explains "
       "nothing yet."},
  };
  return all;
}

}  // namespace vlecht::words
