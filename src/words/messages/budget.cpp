// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

// What the rows of a budget say together. {before_number} 0: the original budget.
std::span<const Message> budget_messages() {
  static constexpr Message all[] = {
      {"budget.mutation_differs",
       "Rij {row}, kolom “{header}”: de mutatie van post “{post}” ({side, select, lasten{lasten} "
       "other{baten}}) in wijziging {number} is {stated}, maar het nieuwe bedrag {now} min het "
       "vorige {before} ({before_number, plural, "
       "=0{primitieve begroting} other{wijziging #}}) is {computed}. Kijk in het besluit welk "
       "bedrag klopt.",
       "Row {row}, column “{header}”: the mutation of “{post}” ({side, select, lasten{expense} "
       "other{income}}) in amendment {number} is {stated}, but the new amount {now} less the "
       "previous {before} ({before_number, plural, "
       "=0{original budget} other{amendment #}}) is {computed}. See in the decision which amount "
       "is right."},
      {"budget.mutation_unchecked",
       "Bij {count, plural, one{# wijziging} other{# wijzigingen}} van een post is de mutatie niet "
       "te controleren (rij {rows}): het bestand en het dossier noemen geen vorig bedrag van die "
       "post, of een van de bedragen ontbreekt. Lees eerst de primitieve begroting en de eerdere "
       "wijzigingen in.",
       "For {count, plural, one{# amendment} other{# amendments}} of a post the mutation cannot be "
       "checked (row {rows}): neither the file nor the dossier has a previous amount of that post, "
       "or one of the amounts is missing. Import the original budget and the earlier amendments "
       "first."},
      {"budget.mutation_missing",
       "Bij {count, plural, one{# wijziging} other{# wijzigingen}} van een post staat geen mutatie "
       "(rij {rows}). Een begrotingswijziging noemt de mutatie en het nieuwe bedrag (BBV, artikel "
       "18): vul haar aan.",
       "For {count, plural, one{# amendment} other{# amendments}} of a post no mutation is stated "
       "(row {rows}). A budget amendment states the change and the new amount (BBV, article 18): "
       "add it."},
      {"budget.mutation_elsewhere",
       "Bij {count, plural, one{# rij} other{# rijen}} staat een mutatie terwijl het geen "
       "begrotingswijziging is (rij {rows}). Zij is vastgelegd maar niet gecontroleerd; kijk of de "
       "fase klopt.",
       "In {count, plural, one{# row} other{# rows}} there is a mutation although it is no budget "
       "amendment (row {rows}). It is recorded but not checked; see whether the stage is right."},
      {"budget.no_decision",
       "Begrotingswijziging {number} van {municipality} over {year} heeft {count, plural, one{een "
       "rij} other{# rijen}} zonder besluit (rij {rows}). De raad besluit over een wijziging: noem "
       "het kenmerk van het raadsbesluit.",
       "Budget amendment {number} of {municipality} for {year} has {count, plural, one{a row} "
       "other{# rows}} without a decision (row {rows}). An amendment is decided by the council: "
       "give the reference of the decision."},
      {"budget.numbers_skip",
       "De begrotingswijzigingen van {municipality} over {year} tellen tot {last}, maar {missing, "
       "plural, one{nummer {skipped} ontbreekt} other{de nummers {skipped} ontbreken}} in dit "
       "bestand en in het dossier. Zoek de wijziging die ontbreekt: zonder haar klopt de begroting "
       "na wijziging misschien niet.",
       "The budget amendments of {municipality} for {year} count to {last}, but {missing, plural, "
       "one{number {skipped} is} other{numbers {skipped} are}} missing from this file and from the "
       "dossier. Find the missing amendment: without it the amended budget may not be right."},
      {"budget.number_odd",
       "Bij {count, plural, one{# rij} other{# rijen}} past het nummer niet bij de fase (rij "
       "{rows}): wijzigingen en prognoses tellen vanaf 1, de primitieve begroting en de rekening "
       "hebben nummer 0. Verbeter het nummer.",
       "In {count, plural, one{# row} other{# rows}} the number does not go with the stage (row "
       "{rows}): amendments and forecasts count from 1, the original budget and the accounts have "
       "number 0. Correct the number."},
  };
  return all;
}

}  // namespace vlecht::words
