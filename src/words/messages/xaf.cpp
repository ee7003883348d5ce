// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

// Audit files (XAF). {examples} are the first few of {count}.
std::span<const Message> xaf_messages() {
  static constexpr Message all[] = {
      // ---- The file as a whole ----
      {"xaf.malformed",
       "“{file}” is geen geldige XML: regel {line}, positie {position} is niet te lezen. Maak de "
       "auditfile opnieuw aan in het boekhoudpakket.",
       "“{file}” is not valid XML: line {line}, position {position} cannot be read. Export the "
       "audit file again from the accounting package."},
      {"xaf.doctype",
       "“{file}” bevat op regel {line} een documenttype (DOCTYPE). Dat hoort niet in een auditfile "
       "en wordt nooit uitgevoerd; maak het bestand opnieuw aan in het boekhoudpakket.",
       "“{file}” has a document type (DOCTYPE) on line {line}. It does not belong in an audit file "
       "and is never followed; export the file again from the accounting package."},
      {"xaf.deep",
       "In “{file}” staan elementen op regel {line} te diep in elkaar. Zo ziet een auditfile er "
       "niet uit; kies het goede bestand.",
       "In “{file}” elements are nested too deep on line {line}. An audit file does not look like "
       "this; choose the right file."},
      {"xaf.names",
       "“{file}” heeft te veel verschillende namen van elementen (regel {line}). Kies het goede "
       "bestand.",
       "“{file}” has too many different names of elements (line {line}). Choose the right file."},
      {"xaf.long_tag",
       "“{file}” heeft op regel {line} een element waarvan het begin niet ophoudt. Maak het "
       "bestand opnieuw aan.",
       "“{file}” has an element on line {line} of which the tag does not end. Export the file "
       "again."},
      {"xaf.long_text",
       "“{file}” heeft een tekst van meer dan {max} bytes in één veld. Kort die in.",
       "“{file}” has a text of more than {max} bytes in one field. Shorten it."},
      {"xaf.encoding_unknown",
       "“{file}” noemt een tekenset die niet wordt gelezen. Maak het bestand aan als UTF-8.",
       "“{file}” names a character set that is not read. Export the file as UTF-8."},
      {"xaf.not_an_auditfile",
       "“{file}” is XML, maar het begint met “{root}” en niet met auditfile. Kies een auditfile.",
       "“{file}” is XML, but it begins with “{root}” and not with auditfile. Choose an audit "
       "file."},
      {"xaf.transaction_too_long",
       "In “{file}” heeft boekstuk {number} meer dan {max} regels. Splits het bestand per periode.",
       "In “{file}” entry {number} has more than {max} lines. Split the file by period."},
      {"xaf.too_many_accounts",
       "Het bestand heeft meer dan {max} grootboekrekeningen. Kies het goede bestand.",
       "The file has more than {max} ledger accounts. Choose the right file."},
      {"xaf.no_year",
       "In “{file}” is fiscalYear “{text}” geen boekjaar. Verbeter het in het boekhoudpakket en "
       "maak het bestand opnieuw aan.",
       "In “{file}” fiscalYear “{text}” is not a fiscal year. Correct it in the accounting package "
       "and export the file again."},
      {"xaf.currency",
       "De boeken zijn in {currency} en niet in euro. Bedragen in een andere munt worden niet als "
       "euro vastgelegd.",
       "The books are in {currency} and not in euro. Amounts in another currency are not recorded "
       "as euro."},

      // ---- A line ----
      {"xaf.line_no_number",
       "Regel {line}: het boekstuk heeft geen dagboek en geen nummer. Vul nr in.{text, select, "
       "other{}}",
       "Line {line}: the entry has no journal and no number. Fill in nr.{text, select, other{}}"},
      {"xaf.line_no_account",
       "Regel {line}: een regel van boekstuk {text} noemt geen grootboekrekening. Vul accID in.",
       "Line {line}: a line of entry {text} names no ledger account. Fill in accID."},
      {"xaf.line_no_amount", "Regel {line}: “{text}” is geen bedrag in hele centen. Verbeter amnt.",
       "Line {line}: “{text}” is not an amount in whole cents. Correct amnt."},
      {"xaf.line_no_side",
       "Regel {line}: bij amntTp staat “{text}” in plaats van D of C. Verbeter dat.",
       "Line {line}: amntTp says “{text}” instead of D or C. Correct that."},

      // ---- Odd, work went on ----
      {"xaf.wrong_encoding",
       "Het bestand zegt dat het UTF-8 is en is dat niet (regel {line}); het is gelezen als "
       "Windows-1252. Kijk of namen met accenten kloppen.",
       "The file says that it is UTF-8 and is not (line {line}); it was read as Windows-1252. See "
       "whether names with accents are right."},
      {"xaf.broken_year",
       "Het boekjaar is gebroken ({text}); de regels zijn vastgelegd onder {year}. Kijk of dat de "
       "bedoeling is.",
       "The fiscal year is a broken one ({text}); the lines were recorded under {year}. See "
       "whether "
       "that is meant."},
      {"xaf.namespace_not_official",
       "De namespace {space} komt in geen officiële tekst voor, maar wordt wel gebruikt voor "
       "versie 4.0. U hoeft niets te doen.",
       "The namespace {space} stands in no official text, but is in use for version 4.0. There is "
       "nothing you need to do."},
      {"xaf.before_3_2",
       "Dit is een versie van voor 3.2, waarvan geen schema openbaar is. De velden zijn gelezen "
       "zoals in 3.2; kijk een paar regels na.",
       "This is a version from before 3.2, of which no schema is public. The fields were read as "
       "in "
       "3.2; check a few lines."},
      {"xaf.version_4",
       "Versie 4.0 is gelezen naar de openbare beschrijving van de verschillen met 3.2: effDate is "
       "de factuurdatum, en kostenplaats, product en project heten cost, product en project. Het "
       "schema zelf is niet nagelopen; kijk een paar regels na.",
       "Version 4.0 was read by the public description of its differences from 3.2: effDate is the "
       "invoice date, and cost centre, product and project are called cost, product and project. "
       "The schema itself was not checked; check a few lines."},
      {"xaf.not_declared",
       "Het bestand noemt geen {what}; gevonden: {found}. Vergelijk dat met het boekhoudpakket.",
       "The file declares no {what}; found: {found}. Compare that with the accounting package."},
      {"xaf.declared_differs",
       "Het bestand noemt {what} {declared}, maar er staat {found} in. Er ontbreekt iets of er is "
       "iets veranderd; maak het bestand opnieuw aan.",
       "The file declares {what} {declared}, but holds {found}. Something is missing or was "
       "changed; export the file again."},
      {"xaf.not_in_balance",
       "Debet ({debit}) en credit ({credit}) zijn samen niet gelijk. Zoek uit welke boekstukken "
       "ontbreken.",
       "Debit ({debit}) and credit ({credit}) are not equal. Find out which entries are missing."},
      {"xaf.held",
       "Gelezen: {transactions, plural, one{# boekstuk} other{# boekstukken}} met {lines, plural, "
       "one{# regel} other{# regels}}, en {accounts, plural, one{# grootboekrekening} other{# "
       "grootboekrekeningen}}.",
       "Read: {transactions, plural, one{# entry} other{# entries}} with {lines, plural, one{# "
       "line} other{# lines}}, and {accounts, plural, one{# ledger account} other{# ledger "
       "accounts}}."},
      {"xaf.unbalanced",
       "{count, plural, one{# boekstuk is} other{# boekstukken zijn}} niet in evenwicht: "
       "{examples}. Kijk ze na in het boekhoudpakket.",
       "{count, plural, one{# entry is} other{# entries are}} not in balance: {examples}. Check "
       "them in the accounting package."},
      {"xaf.unknown_account",
       "{count, plural, one{# rekening wordt} other{# rekeningen worden}} gebruikt en "
       "{count, plural, one{staat} other{staan}} niet in het rekeningschema van het bestand: "
       "{examples}. Vul het schema aan.",
       "{count, plural, one{# account is} other{# accounts are}} used and not in the chart of "
       "accounts of the file: {examples}. Complete the chart."},
      {"xaf.negative",
       "{count, plural, one{# bedrag is} other{# bedragen zijn}} negatief ({examples}); in deze "
       "versie horen bedragen positief te zijn, met D of C. Het teken is bewaard; kijk ze na.",
       "{count, plural, one{# amount is} other{# amounts are}} negative ({examples}); in this "
       "version amounts should be positive, with D or C. The sign was kept; check them."},
      {"xaf.entry_reused",
       "{count, plural, one{# nummer van een boekstuk komt} other{# nummers van boekstukken "
       "komen}} "
       "vaker voor in hetzelfde dagboek: {examples}. Hun regels zijn doorgenummerd.",
       "{count, plural, one{# entry number occurs} other{# entry numbers occur}} more than once in "
       "the same journal: {examples}. Their lines were numbered on."},
      {"xaf.account_twice",
       "{count, plural, one{# rekening staat} other{# rekeningen staan}} vaker in het "
       "rekeningschema: {examples}. De eerste telt.",
       "{count, plural, one{# account stands} other{# accounts stand}} more than once in the chart "
       "of accounts: {examples}. The first counts."},
      {"xaf.relations_left_out",
       "{count, plural, one{# debiteur of crediteur is} other{# debiteuren en crediteuren zijn}} "
       "niet vastgelegd (alleen hun nummer bij de regels): het kunnen personen zijn. Daarom wordt "
       "het bestand zelf niet bewaard, tenzij met --keep.",
       "{count, plural, one{# customer or supplier was} other{# customers and suppliers were}} not "
       "recorded (only their number with the lines): they can be people. For that reason the file "
       "itself is not kept, unless with --keep."},
      {"xaf.opening_left_out",
       "De beginbalans ({count, plural, one{# regel} other{# regels}}) is niet vastgelegd: het "
       "zijn "
       "geen boekingen van dit jaar. U hoeft niets te doen.",
       "The opening balance ({count, plural, one{# line} other{# lines}}) was not recorded: these "
       "are no entries of this year. There is nothing you need to do."},
      {"xaf.subledgers_left_out",
       "{count, plural, one{# regel} other{# regels}} uit de subadministraties "
       "{count, plural, one{is} other{zijn}} niet vastgelegd: die staan ook in het grootboek. U "
       "hoeft niets te doen.",
       "{count, plural, one{# line} other{# lines}} of the subledgers {count, plural, one{was} "
       "other{were}} not recorded: they stand in the ledger as well. There is nothing you need to "
       "do."},
      {"xaf.continuation",
       "Dit is een deel van een gesplitste auditfile ({text}). Lees alle delen in.",
       "This is a part of a split audit file ({text}). Import all the parts."},

      // ---- How it was read ----
      {"decided.xaf_books", "Boeken van {company}, boekjaar {year}, gemaakt met {software}.",
       "Books of {company}, fiscal year {year}, made with {software}."},
      {"decided.xaf_version",
       "Gelezen als versie {version}: effDate is {effective, select, invoice{de factuurdatum} "
       "other{de datum van de mutatie}}.",
       "Read as version {version}: effDate is {effective, select, invoice{the invoice date} "
       "other{the date of the event}}."},
      {"decided.xaf_municipality", "De boeken horen bij gemeente {municipality}.",
       "The books belong to municipality {municipality}."},
      {"decided.xaf_line",
       "Een regel heeft als sleutel dagboek, boekstuk en {by, select, number{het regelnummer uit "
       "het bestand} other{haar volgorde in het boekstuk}}.",
       "A line has as its key journal, entry and {by, select, number{the line number of the file} "
       "other{its order within the entry}}."},
      {"question.xaf_version",
       "Welke versie is dit? Dezelfde velden betekenen in 3.2 en 4.0 iets anders.",
       "Which version is this? The same fields mean different things in 3.2 and 4.0."},
      {"question.xaf_municipality",
       "Bij welke gemeente horen deze boeken? Geef haar code met file=municipality:GM0377.",
       "To which municipality do these books belong? Give its code with file=municipality:GM0377."},
      {"evidence.xaf_root", "Het document begint met auditfile.",
       "The document begins with auditfile."},
      {"evidence.xaf_header", "Volgens header en company.", "According to header and company."},
      {"evidence.xaf_namespace", "De namespace is {space}.", "The namespace is {space}."},
      {"evidence.xaf_company",
       "Een auditfile noemt alleen een bedrijf ({company}) en geen gemeente.",
       "An audit file names only a company ({company}) and no municipality."},
      {"evidence.xaf_encoding", "Het bestand noemt {declared}, en de bytes zijn nagekeken.",
       "The file names {declared}, and the bytes were checked."},
      {"evidence.xaf_line",
       "{reused, plural, =0{De nummers zijn nagekeken.} other{Nummers komen vaker voor.}}",
       "{reused, plural, =0{The numbers were checked.} other{Numbers occur more than once.}}"},
  };
  return all;
}

}  // namespace vlecht::words
