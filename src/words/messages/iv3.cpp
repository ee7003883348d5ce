// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

// By prefix: json: a file that is no JSON we can read; iv3: what is wrong or odd in a delivery,
// with behind it, in {official}, the code and the text that CBS gives that.
std::span<const Message> iv3_messages() {
  static constexpr Message all[] = {
      // ---- JSON ----
      {"json.malformed",
       "“{file}” is geen geldige JSON: regel {line}, positie {position} is niet te lezen. Laat het "
       "programma dat het bestand maakte het opnieuw uitvoeren.",
       "“{file}” is not valid JSON: line {line}, position {position} cannot be read. Have the "
       "program that made the file export it again."},
      {"json.repeated_name",
       "In “{file}” staat de sleutel “{name}” twee keer in hetzelfde object; dan is niet te zeggen "
       "welke waarde geldt. Haal er een weg.",
       "In “{file}” the key “{name}” stands twice in the same object; then it cannot be told which "
       "value counts. Remove one of them."},
      {"json.too_deep",
       "In “{file}” staan objecten en lijsten meer dan {max} diep in elkaar. Zo ziet een levering "
       "er niet uit; kies het goede bestand.",
       "In “{file}” objects and lists are nested more than {max} deep. A delivery does not look "
       "like this; choose the right file."},
      {"json.too_many_values",
       "“{file}” heeft meer dan {max} waarden. Splits het in delen, of kies het goede bestand.",
       "“{file}” has more than {max} values. Split it into parts, or choose the right file."},
      {"json.too_large",
       "“{file}” is groter dan {megabytes} MB. Een levering is kleiner; kies het goede bestand.",
       "“{file}” is larger than {megabytes} MB. A delivery is smaller; choose the right file."},
      {"json.not_known",
       "“{file}” is JSON, maar geen Iv3-levering: metadata, contact en data ontbreken. Kies een "
       "Iv3-levering, of maak een tabel (CSV of werkmap) van de gegevens.",
       "“{file}” is JSON but not an Iv3 delivery: metadata, contact and data are missing. Choose "
       "an "
       "Iv3 delivery, or make a table (CSV or workbook) of the data."},

      // ---- The file as a whole ----
      {"rule.not_for_format",
       "De regel “{rule}” zegt niets over een bestand van de soort {format}. Haal de regel weg.",
       "The rule “{rule}” says nothing about a file of the kind {format}. Remove the rule."},
      {"import.kind_not_in_file",
       "In dit bestand staan geen feiten van de soort “{kind}”; wel: {kinds}. Laat --as weg of "
       "kies "
       "die.",
       "This file holds no facts of the kind “{kind}”; it does hold: {kinds}. Leave out --as or "
       "choose that."},
      {"iv3.element_missing",
       "Controle {code}: het verplichte element “{key}” ontbreekt. Laat de levering opnieuw maken."
       "{official}",
       "Check {code}: the required element “{key}” is missing. Have the delivery made again."
       "{official}"},
      {"iv3.part_missing",
       "Controle {code}: de verplichte lijst “{key}” ontbreekt in data. Laat de levering opnieuw "
       "maken, met die lijst (desnoods leeg).{official}",
       "Check {code}: the required list “{key}” is missing from data. Have the delivery made "
       "again, "
       "with that list (empty if need be).{official}"},
      {"iv3.key_missing",
       "Controle {code}: in {within} ontbreekt de sleutel “{key}”. Laat de levering opnieuw maken."
       "{official}",
       "Check {code}: {within} lacks the key “{key}”. Have the delivery made again.{official}"},
      {"iv3.key_unknown",
       "Controle {code}: de sleutel “{key}” hoort niet in een levering ({path}). Haal hem weg of "
       "verbeter de naam.{official}",
       "Check {code}: the key “{key}” does not belong in a delivery ({path}). Remove it or correct "
       "its name.{official}"},
      {"iv3.wrong_type",
       "Controle {code}: bij {path} staat {found, select, string{een tekst} number{een getal} "
       "boolean{ja of nee} array{een lijst} object{een object} other{niets}}; daar hoort {wanted, "
       "select, string{een tekst} number{een getal} boolean{ja of nee} array{een lijst} "
       "other{een object}}. Laat de levering opnieuw maken.{official}",
       "Check {code}: at {path} stands {found, select, string{a text} number{a number} "
       "boolean{true or false} array{a list} object{an object} other{nothing}}; there belongs "
       "{wanted, select, string{a text} number{a number} boolean{true or false} array{a list} "
       "other{an object}}. Have the delivery made again.{official}"},
      {"iv3.wrong_value",
       "Controle {code}: bij {path} staat “{text}”; daar hoort zoiets als: {wanted}. Verbeter de "
       "levering.{official}",
       "Check {code}: at {path} stands “{text}”; what belongs there is like: {wanted}. Correct the "
       "delivery.{official}"},
      {"iv3.not_filled", "Controle {code}: bij {path} is niets ingevuld. Vul het in.{official}",
       "Check {code}: nothing is filled in at {path}. Fill it in.{official}"},
      {"iv3.no_address",
       "Controle {code}: bij {path} staat geen e-mailadres. Verbeter het.{official}",
       "Check {code}: what stands at {path} is not an e-mail address. Correct it.{official}"},

      // ---- A line ----
      {"iv3.line_key_missing",
       "Controle {code}: {path} ontbreekt of is leeg. Vul de regel aan.{official}",
       "Check {code}: {path} is missing or empty. Complete the line.{official}"},
      {"iv3.amount_not_filled",
       "Controle {code}: bij {path} is geen bedrag ingevuld. Vul het bedrag in; nul is 0."
       "{official}",
       "Check {code}: no amount is filled in at {path}. Fill in the amount; zero is 0.{official}"},
      {"iv3.amount_unreadable",
       "Bij {path} staat {text}: te groot of met te veel decimalen om een bedrag te zijn. Verbeter "
       "de levering.",
       "At {path} stands {text}: too large or with too many decimals to be an amount. Correct the "
       "delivery."},
      {"iv3.amount_no_cents",
       "{path} is, maal {scale}, geen bedrag in hele centen. Kijk of de eenheid klopt, en verbeter "
       "anders de levering.",
       "{path} times {scale} is not an amount in whole cents. See whether the unit is right, and "
       "correct the delivery if it is."},
      {"iv3.balance_twice",
       "{path} zegt iets anders dan {earlier} over dezelfde post ({post}). Houd er een over.",
       "{path} says something else than {earlier} about the same post ({post}). Keep one of them."},
      {"iv3.code_unknown",
       "Controle {code}: {path} = {value} staat niet in de codelijst “{list}” van {file}. Verbeter "
       "de code.{official}",
       "Check {code}: {path} = {value} is not in the list of codes “{list}” of {file}. Correct the "
       "code.{official}"},

      // ---- Odd, work went on ----
      {"iv3.no_definitions",
       "Alleen de bouw van de levering is gecontroleerd: codes, grijze cellen en plausibiliteit "
       "niet, want er zijn geen definities. Geef de map met definities van het CBS "
       "(--definitions) voor {layer} {year}.{official}",
       "Only the structure of the delivery was checked: codes, grey cells and plausibility were "
       "not, because there are no definitions. Give the folder with the definitions of CBS "
       "(--definitions) for {layer} {year}.{official}"},
      {"iv3.no_definitions_of_year",
       "Alleen de bouw van de levering is gecontroleerd: codes, grijze cellen en plausibiliteit "
       "niet, want bij de definities die u gaf is er geen voor {layer} {year}. Voeg dat bestand "
       "toe.{official}",
       "Only the structure of the delivery was checked: codes, grey cells and plausibility were "
       "not, because the definitions that you gave have none for {layer} {year}. Add that file."
       "{official}"},
      {"iv3.contact_left_out",
       "De contactpersoon in het bestand is niet vastgelegd, en het bestand zelf wordt daarom niet "
       "bewaard. Met --keep bewaart u het toch.",
       "The contact person in the file was not recorded, and therefore the file itself is not "
       "kept. "
       "With --keep you keep it all the same."},
      {"iv3.number_prefix",
       "Overheidsnummer {number} is gelezen als gemeente {code}: 06 is de aanduiding van de laag. "
       "Kijk of dat klopt.",
       "Body number {number} was read as municipality {code}: 06 stands for the layer. See whether "
       "that is right."},
      {"iv3.period_against_status",
       "Periode {period} en status “{status}” horen niet bij elkaar: periode 0 is de begroting, 1 "
       "tot en met 5 zijn realisatie. Vraag na welke van de twee klopt.",
       "Period {period} and status “{status}” do not belong together: period 0 is the budget, 1 to "
       "5 are actuals. Ask which of the two is right."},
      {"iv3.details_left",
       "{count, plural, one{# regel heeft} other{# regels hebben}} nadere details; die zijn niet "
       "gelezen. U hoeft niets te doen.",
       "{count, plural, one{# line has} other{# lines have}} further details, which were not read. "
       "There is nothing you need to do."},
      {"iv3.cells_added",
       "{count, plural, one{# regel gaat} other{# regels gaan}} over een cel die al eerder in de "
       "lijst staat ({examples}); hun bedragen zijn bij elkaar geteld. Kijk of dat de bedoeling "
       "is.",
       "{count, plural, one{# line is} other{# lines are}} about a cell that stands earlier in the "
       "list ({examples}); their amounts were added up. See whether that is meant."},
      {"iv3.grey_cells",
       "{count, plural, one{# bedrag staat} other{# bedragen staan}} in een cel die volgens {file} "
       "grijs is ({examples}). Grijs is een aanwijzing, geen verbod; kijk die regels na.",
       "{count, plural, one{# amount stands} other{# amounts stand}} in a cell that is grey "
       "according to {file} ({examples}). Grey is indicative, not a ban; check those lines."},
      {"iv3.implausible",
       "Controle {code} is niet geslaagd: gevonden {found}, toegestaan {allowed}. Zoek uit waar "
       "het "
       "verschil vandaan komt.{official}",
       "Check {code} has failed: found {found}, allowed {allowed}. Find out where the difference "
       "comes from.{official}"},
      {"iv3.check_impossible",
       "Controle {code} kan niet worden gedaan: de lijst “{part}” ontbreekt.{official}",
       "Check {code} cannot be made: the list “{part}” is missing.{official}"},
      {"iv3.checks_made",
       "Plausibiliteit: {made, plural, one{# controle} other{# controles}} gedaan, waarvan "
       "{failed} niet geslaagd; {not_of_period} {not_of_period, plural, one{hoort} other{horen}} "
       "niet bij periode {period}{unknown, plural, =0{} other{; # niet bekend bij dit programma}}.",
       "Plausibility: {made, plural, one{# check} other{# checks}} made, of which {failed} failed; "
       "{not_of_period} {not_of_period, plural, one{does} other{do}} not belong to period {period}"
       "{unknown, plural, =0{} other{; # not known to this program}}."},
      {"iv3.checks_wait",
       "De plausibiliteit is nog niet gecontroleerd: dat kan pas als er geen foute regels meer "
       "zijn.",
       "Plausibility was not checked yet: that is only possible when there are no wrong lines "
       "left."},

      // ---- How it was read ----
      {"decided.iv3_delivery",
       "Levering van {name} ({layer} {number}), boekjaar {year}, periode {period}, {status}.",
       "Delivery of {name} ({layer} {number}), fiscal year {year}, period {period}, {status}."},
      {"decided.iv3_definitions", "Gecontroleerd tegen {file} ({description}).",
       "Checked against {file} ({description})."},
      {"decided.iv3_unit", "Elk bedrag is maal {scale} genomen, in euro.",
       "Each amount was taken times {scale}, in euro."},
      {"question.iv3_unit",
       "Zijn de bedragen in euro of in duizenden euro? Het bestand zegt het niet.",
       "Are the amounts in euro or in thousands of euro? The file does not say."},
      {"evidence.iv3_members", "Het bestand heeft metadata, contact en data.",
       "The file has metadata, contact and data."},
      {"evidence.iv3_schema", "Volgens de metadata; schema {schema} van het CBS.",
       "According to the metadata; schema {schema} of CBS."},
      {"evidence.iv3_definitions", "De definities van {layer} {year}.",
       "The definitions of {layer} {year}."},
      {"evidence.iv3_magnitude",
       "De lasten zijn samen {total, number}{decimals, select, yes{, en er zijn bedragen met "
       "decimalen} other{, en er zijn geen decimalen}}. Het CBS publiceert in duizenden.",
       "Expense adds up to {total, number}{decimals, select, yes{, and there are amounts with "
       "decimals} other{, and there are no decimals}}. CBS publishes in thousands."},
      {"evidence.iv3_per_inhabitant",
       "De lasten zijn samen {total, number} op {inhabitants, number} inwoners: in euro € {euro, "
       "number} per inwoner, in duizenden € {thousands, number} per inwoner.",
       "Expense adds up to {total, number} for {inhabitants, number} inhabitants: in euro € {euro, "
       "number} per inhabitant, in thousands € {thousands, number} per inhabitant."},
  };
  return all;
}

}  // namespace vlecht::words
