// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

// A label comes in both languages; each sentence shows its own and names the other in a select
// without text, so that both sentences have the same details. By prefix: table, encoding, csv,
// rule, window: about the file as a whole. cell, row: a row that cannot be read. missing, rows,
// column, peer, scale, sheet: odd, work went on. decided, question: how a file is read; evidence:
// why.
std::span<const Message> importers_messages() {
  static constexpr Message all[] = {
      // ---- The file ----
      {"table.empty", "Het bestand is leeg. Kies een bestand met een kopregel en rijen.",
       "The file is empty. Choose a file with a header row and rows."},
      {"table.too_large",
       "Het bestand is groter dan {megabytes} MB. Splits het in delen, bijvoorbeeld per jaar.",
       "The file is larger than {megabytes} MB. Split it into parts, for example by year."},
      {"table.too_many_columns",
       "Het blad gebruikt kolom {column}; meer dan {max} kolommen kan niet. Haal weg wat rechts "
       "van "
       "de tabel staat, of zet de jaren onder elkaar in plaats van naast elkaar.",
       "The sheet uses column {column}; more than {max} columns is not possible. Remove what "
       "stands "
       "to the right of the table, or put years below each other instead of side by side."},
      {"table.not_a_table",
       "“{file}” is geen tabel, maar een document of webpagina. Bewaar de tabel als CSV of als "
       "Excel-werkmap (.xlsx) en lees dat bestand in.",
       "“{file}” is not a table but a document or web page. Save the table as CSV or as an Excel "
       "workbook (.xlsx) and import that file."},
      {"table.no_header_row",
       "Rij {row}, die als kopregel is opgegeven, staat niet in het bestand. Geef met "
       "file=header:RIJ de rij waarin de namen van de kolommen staan.",
       "Row {row}, given as the header row, is not in the file. Give the row that holds the names "
       "of the columns with file=header:ROW."},
      {"table.unknown_kind", "Een soort “{kind}” bestaat niet. Kies uit: {kinds}.",
       "There is no kind “{kind}”. Choose from: {kinds}."},
      {"table.missing_columns",
       "In rij {row} staat geen kolom voor {fields_nl}; zonder {count, plural, one{die kolom} "
       "other{die kolommen}} kan dit niet worden gelezen als “{kind_nl}”. Wel gevonden: {headers}. "
       "Wijs de kolom aan, zoals --set “{example}”, of voeg {count, plural, one{hem} other{ze}} "
       "toe aan het bestand.{kind_en, select, other{}}{fields_en, select, other{}}",
       "Row {row} has no column for {fields_en}; without {count, plural, one{it} other{them}} this "
       "cannot be read as “{kind_en}”. Found: {headers}. Point out the column, as in "
       "--set “{example}”, or add {count, plural, one{it} other{them}} to the file.{kind_nl, "
       "select, other{}}{fields_nl, select, other{}}"},
      {"table.kind_not_found",
       "Aan de kolommen is niet te zien wat voor gegevens dit zijn. Het lijkt het meest op "
       "“{kind_nl}”, maar in rij {row} staat geen kolom voor {fields_nl}. Wel gevonden: {headers}. "
       "Kies de soort met --as, en wijs zo nodig kolommen aan, zoals --set “{example}”.{kind_en, "
       "select, other{}}{fields_en, select, other{}}",
       "The columns do not tell what kind of data this is. It looks most like “{kind_en}”, but row "
       "{row} has no column for {fields_en}. Found: {headers}. Choose the kind with --as and, "
       "where needed, point out columns, as in --set “{example}”.{kind_nl, select, "
       "other{}}{fields_nl, select, other{}}"},
      {"table.kind_ambiguous",
       "De kolommen passen bij meer dan één soort gegevens: {kinds}. Kies er een, zoals "
       "--as {example}.{names, select, other{}}",
       "The columns fit more than one kind of data: {names}. Choose one, as in --as "
       "{example}.{kinds, select, other{}}"},
      {"table.no_such_sheet",
       "Een blad “{sheet}” staat niet in de werkmap. Wel: {sheets}. Kies met file=sheet:NAAM.",
       "The workbook has no sheet “{sheet}”. It has: {sheets}. Choose with file=sheet:NAME."},
      {"table.several_sheets",
       "Meer dan één blad past: {sheets}. Kies er een, zoals --set “file=sheet:{example}”.",
       "More than one sheet fits: {sheets}. Choose one, as in --set “file=sheet:{example}”."},
      {"table.no_sheet_fits",
       "Op geen van de bladen ({sheets}) staan alle kolommen die nodig zijn. Kies het blad met "
       "file=sheet:NAAM; dan staat erbij welke kolom ontbreekt.",
       "None of the sheets ({sheets}) has all columns that are needed. Choose the sheet with "
       "file=sheet:NAME; you are then told which column is missing."},
      {"table.no_rows",
       "Onder de kopregel staan geen gegevens. Kijk of dit het goede bestand of blad is.",
       "There are no data below the header row. See whether this is the right file or sheet."},
      {"table.too_many_bad_rows",
       "{count} rijen zijn niet te lezen; er kunnen er hoogstens {max} apart worden gezet. Kijk of "
       "de kolommen goed gelezen worden en verbeter het bestand.",
       "{count} rows cannot be read; at most {max} can be set aside. See whether the columns are "
       "read as meant and correct the file."},
      {"window.no_sheet",
       "Blad {sheet} staat niet in dit bestand. Ga terug naar het cijfer en open de bron opnieuw.",
       "Sheet {sheet} is not in this file. Go back to the figure and open its source again."},

      // ---- Encoding and CSV ----
      {"encoding.broken",
       "Regel {line} is geen geldige tekst in de codering {encoding}. Bewaar het bestand opnieuw "
       "als “CSV UTF-8”, of geef de codering, zoals --set file=encoding:windows-1252.",
       "Line {line} is not valid text in the encoding {encoding}. Save the file again as “CSV "
       "UTF-8”, or give the encoding, as in --set file=encoding:windows-1252."},
      {"encoding.mixed",
       "Het bestand gebruikt twee coderingen door elkaar: {good, plural, one{# stuk} other{# "
       "stukken}} UTF-8 en {bad, plural, one{# stuk} other{# stukken}} iets anders, het eerst op "
       "regel {line}. Bewaar het opnieuw als “CSV UTF-8” en kijk die regel na.",
       "The file mixes two encodings: {good, plural, one{# piece} other{# pieces}} of UTF-8 and "
       "{bad, plural, one{# piece} other{# pieces}} of something else, first on line {line}. Save "
       "it again as “CSV UTF-8” and check that line."},
      {"encoding.contradiction",
       "Er is {encoding} opgegeven, maar het bestand zegt in zijn eerste bytes zelf dat het "
       "{found} "
       "is. Laat de regel file=encoding weg of geef file=encoding:{found}.",
       "{encoding} was given, but the first bytes of the file say that it is {found}. Leave out "
       "the rule file=encoding or give file=encoding:{found}."},
      {"encoding.is_utf_8",
       "Er is {encoding} opgegeven, maar de bijzondere tekens in het bestand (de eerste op regel "
       "{line}) zijn UTF-8; anders gelezen worden letters onleesbaar. Laat de regel file=encoding "
       "weg of geef file=encoding:utf-8.",
       "{encoding} was given, but the special characters in the file (first on line {line}) are "
       "UTF-8; read otherwise, letters become illegible. Leave out the rule file=encoding or give "
       "file=encoding:utf-8."},
      {"csv.zero_byte",
       "Regel {line} bevat een nulbyte; dit is geen tekstbestand. Bewaar de tabel opnieuw als CSV.",
       "Line {line} holds a zero byte; this is not a text file. Save the table again as CSV."},
      {"csv.unclosed_quote",
       "Het aanhalingsteken dat op regel {line} begint, wordt nergens gesloten. Sluit het, of "
       "lees aanhalingstekens als gewone tekens met --set file=quote:none.",
       "The quotation mark that opens on line {line} is never closed. Close it, or read quotation "
       "marks as ordinary characters with --set file=quote:none."},
      {"csv.text_after_quote",
       "Op regel {line} staat tekst direct achter een gesloten aanhalingsteken. Verdubbel een "
       "aanhalingsteken dat bij de tekst hoort (\"\"), of gebruik --set file=quote:none.",
       "On line {line} there is text right behind a closed quotation mark. Double a quotation "
       "mark that belongs to the text (\"\"), or use --set file=quote:none."},
      {"csv.cell_too_long",
       "Op regel {line} staat een cel van meer dan {max} bytes. Kort de tekst in, of kijk of een "
       "aanhalingsteken ontbreekt.",
       "Line {line} has a cell of more than {max} bytes. Shorten the text, or see whether a "
       "quotation mark is missing."},
      {"csv.too_many_columns",
       "Regel {line} heeft meer dan {max} kolommen. Kijk of het scheidingsteken klopt en geef het "
       "zo nodig, zoals --set “file=separator:;”.",
       "Line {line} has more than {max} columns. See whether the separator is right and give it "
       "where needed, as in --set “file=separator:;”."},
      {"csv.too_many_rows",
       "Het bestand heeft na regel {line} meer dan {max} rijen. Splits het in delen.",
       "After line {line} the file has more than {max} rows. Split it into parts."},
      {"csv.too_many_cells",
       "Het bestand heeft bij regel {line} meer dan {max} cellen. Splits het in delen.",
       "At line {line} the file has more than {max} cells. Split it into parts."},

      // ---- Rules ----
      {"rule.unreadable",
       "De regel “{rule}” is niet te lezen. Schrijf KOLOM=REGEL, zoals bedrag=decimal:comma, "
       "datum=order:dmy of file=separator:tab; alle regels staan in docs/formats/table.md.",
       "The rule “{rule}” cannot be read. Write COLUMN=RULE, such as amount=decimal:comma, "
       "date=order:dmy or file=separator:tab; all rules are in docs/formats/table.md."},
      {"rule.no_column",
       "De regel “{rule}” noemt een kolom “{column}”, maar die is er niet. Wel: {headers}. Gebruik "
       "een van die namen, of de letter van de kolom.",
       "The rule “{rule}” names a column “{column}”, which is not there. There are: {headers}. Use "
       "one of these names, or the letter of the column."},
      {"rule.no_field",
       "De regel “{rule}” noemt een veld “{field}”, maar dat is er niet. Kies uit: {fields}.",
       "The rule “{rule}” names a field “{field}”, which does not exist. Choose from: {fields}."},
      {"rule.contradiction",
       "De regels {one} en {other} voor de kolom “{header}” spreken elkaar tegen. Laat er een weg.",
       "The rules {one} and {other} for the column “{header}” contradict each other. Leave one "
       "out."},
      {"scale.against_header",
       "De kolom “{header}” wordt op uw verzoek gelezen × {rule}, maar in het bestand staat "
       "× {said}. Kijk of dat zo bedoeld is.",
       "At your request the column “{header}” is read × {rule}, but the file says × {said}. See "
       "whether that is what you mean."},

      // ---- Rows that cannot be read ----
      {"cell.not_a_number",
       "Rij {row}, kolom “{header}”: “{text}” is geen getal. Zet er een getal neer, of laat de cel "
       "leeg als het onbekend is.",
       "Row {row}, column “{header}”: “{text}” is not a number. Put a number there, or leave the "
       "cell empty if it is unknown."},
      {"cell.contradicts_rule",
       "Rij {row}, kolom “{header}”: “{text}” past niet bij de regel die voor deze kolom is "
       "opgegeven. Verbeter de cel of verander de regel.",
       "Row {row}, column “{header}”: “{text}” does not fit the rule that was given for this "
       "column. Correct the cell or change the rule."},
      {"cell.too_many_decimals",
       "Rij {row}, kolom “{header}”: “{text}” is geen bedrag in hele centen. Rond het in de bron "
       "af, of kijk of de schaal en het decimaalteken kloppen.",
       "Row {row}, column “{header}”: “{text}” is not an amount in whole cents. Round it in the "
       "source, or see whether the scale and the decimal mark are right."},
      {"cell.too_precise",
       "Rij {row}, kolom “{header}”: “{text}” heeft meer dan negen cijfers achter de komma. Rond "
       "het in de bron af, of kijk of de schaal en het decimaalteken kloppen.",
       "Row {row}, column “{header}”: “{text}” has more than nine digits after the decimal mark. "
       "Round it in the source, or see whether the scale and the decimal mark are right."},
      {"cell.not_whole",
       "Rij {row}, kolom “{header}”: “{text}” is geen heel getal, en “{field_nl}” wordt in hele "
       "getallen geteld. Verbeter de cel of de regel voor het decimaalteken.{field_en, select, "
       "other{}}",
       "Row {row}, column “{header}”: “{text}” is not a whole number, and “{field_en}” is counted "
       "in whole numbers. Correct the cell or the rule for the decimal mark.{field_nl, select, "
       "other{}}"},
      {"cell.negative_count",
       "Rij {row}, kolom “{header}”: “{text}” is minder dan nul; een aantal kan dat niet zijn. "
       "Verbeter de cel.",
       "Row {row}, column “{header}”: “{text}” is less than zero, which a number of things cannot "
       "be. Correct the cell."},
      {"cell.out_of_bounds",
       "Rij {row}, kolom “{header}”: “{text}” kan niet: “{field_nl}” is {has_most, select, "
       "yes{minstens {least} en hoogstens {most}} other{niet lager dan {least}}}. Verbeter de "
       "cel.{field_en, select, other{}}",
       "Row {row}, column “{header}”: “{text}” cannot be: “{field_en}” is {has_most, select, "
       "yes{at "
       "least {least} and at most {most}} other{not below {least}}}. Correct the cell.{field_nl, "
       "select, other{}}"},
      {"cell.too_large",
       "Rij {row}, kolom “{header}”: “{text}” is te groot om een bedrag of aantal te zijn. Kijk of "
       "de schaal klopt en verbeter de cel.",
       "Row {row}, column “{header}”: “{text}” is too large for an amount or a number. See whether "
       "the scale is right and correct the cell."},
      {"cell.not_a_day",
       "Rij {row}, kolom “{header}”: “{text}” is geen dag. Schrijf een dag als 2018-12-31 of "
       "31-12-2018.",
       "Row {row}, column “{header}”: “{text}” is not a day. Write a day as 2018-12-31 or "
       "31-12-2018."},
      {"cell.not_a_moment",
       "Rij {row}, kolom “{header}”: “{text}” is geen tijdstip. Schrijf dag en tijd, zoals "
       "2018-12-31 14:05.",
       "Row {row}, column “{header}”: “{text}” is not a moment. Write day and time, such as "
       "2018-12-31 14:05."},
      {"cell.moment_twice",
       "Rij {row}, kolom “{header}”: “{text}” komt die nacht twee keer voor, omdat de klok "
       "teruggaat. Zet erachter welke: +02:00 (zomertijd) of +01:00 (wintertijd).",
       "Row {row}, column “{header}”: “{text}” occurs twice that night, because the clock goes "
       "back. Write which one behind it: +02:00 (summer time) or +01:00 (winter time)."},
      {"cell.moment_never",
       "Rij {row}, kolom “{header}”: “{text}” bestaat niet: die nacht gaat de klok vooruit en "
       "wordt "
       "dit uur overgeslagen.",
       "Row {row}, column “{header}”: “{text}” does not exist: that night the clock goes forward "
       "and skips this hour."},
      {"cell.not_a_year",
       "Rij {row}, kolom “{header}”: “{text}” is geen jaar. Schrijf een jaar in vier cijfers, "
       "van 1900 tot en met 2200.",
       "Row {row}, column “{header}”: “{text}” is not a year. Write a year in four figures, from "
       "1900 to 2200."},
      {"cell.not_a_code",
       "Rij {row}, kolom “{header}”: “{text}” is geen gemeentecode. Schrijf de code van het CBS, "
       "zoals GM0377 of 377; een naam is niet genoeg.",
       "Row {row}, column “{header}”: “{text}” is not a municipality code. Write the code of CBS, "
       "such as GM0377 or 377; a name is not enough."},
      {"cell.not_a_choice",
       "Rij {row}, kolom “{header}”: “{text}” kan hier niet. Kies uit: {choices}.",
       "Row {row}, column “{header}”: “{text}” cannot stand here. Choose from: {choices}."},
      {"cell.number_as_code",
       "Rij {row}, kolom “{header}”: hier hoort een code, maar de werkmap heeft “{text}” bewaard. "
       "Maak de cel op als tekst en typ de code opnieuw.",
       "Row {row}, column “{header}”: a code belongs here, but the workbook holds “{text}”. Format "
       "the cell as text and type the code again."},
      {"cell.day_as_code",
       "Rij {row}, kolom “{header}”: de werkmap heeft van een code de dag {text} gemaakt (zo wordt "
       "3.5.1 een datum). Maak de kolom op als tekst en typ de code opnieuw.",
       "Row {row}, column “{header}”: the workbook turned a code into the day {text} (3.5.1 "
       "becomes "
       "a date). Format the column as text and type the code again."},
      {"cell.formula_error",
       "Rij {row}, kolom “{header}”: de formule geeft de fout {text}. Herstel de formule of zet "
       "er de waarde neer.",
       "Row {row}, column “{header}”: the formula gives the error {text}. Repair the formula or "
       "put the value there."},
      {"cell.empty_key",
       "Rij {row}, kolom “{header}”: “{field_nl}” is niet ingevuld; zonder is niet te zeggen waar "
       "de rij over gaat. Vul het in of haal de rij weg.{field_en, select, other{}}",
       "Row {row}, column “{header}”: “{field_en}” is not filled in; without it it cannot be told "
       "what the row is about. Fill it in or remove the row.{field_nl, select, other{}}"},
      {"cell.absent",
       "Rij {row} houdt op voor de kolom “{header}”. Kijk of er een scheidingsteken ontbreekt en "
       "vul de rij aan.",
       "Row {row} ends before the column “{header}”. See whether a separator is missing and "
       "complete the row."},
      {"row.more_cells",
       "Rij {row} heeft meer cellen dan de kopregel; in kolom {one} staat nog “{other}”. Misschien "
       "staat een scheidingsteken in een tekst of bedrag: zet die cel tussen aanhalingstekens. "
       "Hoort de kolom er niet bij, gebruik dan --set {one}=ignore.",
       "Row {row} has more cells than the header row; column {one} still holds “{other}”. Perhaps "
       "a separator stands in a text or an amount: put that cell between quotation marks. If the "
       "column does not belong, use --set {one}=ignore."},
      {"row.both_sides",
       "Rij {row} heeft zowel in “{one}” als in “{other}” een bedrag. Splits de rij in twee rijen.",
       "Row {row} has an amount both in “{one}” and in “{other}”. Split the row into two rows."},
      {"row.no_side",
       "Rij {row}: in kolom “{one}” staat “{other}” in plaats van D (debet) of C (credit). "
       "Verbeter "
       "de cel.",
       "Row {row}: column “{one}” says “{other}” instead of D (debit) or C (credit). Correct the "
       "cell."},
      {"row.too_long",
       "Rij {row} heeft {other} bytes tekst; dat is meer dan in één feit past. Kort de teksten in.",
       "Row {row} has {other} bytes of text, more than one fact can hold. Shorten the texts."},
      {"row.two_ends",
       "Rij {row} noemt als einde {one} (tot) en ook {other} (tot en met); die horen niet bij "
       "elkaar. Houd er een over.",
       "Row {row} gives as its end {one} (until) and also {other} (through); these do not belong "
       "together. Keep one of them."},
      {"row.ends_before_it_begins",
       "Rij {row} eindigt op {other}, en dat is niet na het begin op {one}. Verbeter de tijden.",
       "Row {row} ends at {other}, which is not after its beginning at {one}. Correct the times."},
      {"row.empty_period",
       "Rij {row} geldt van {one} tot {other}; het einde ligt niet na het begin. Verbeter de "
       "dagen; "
       "de dag “tot” telt zelf niet mee.",
       "Row {row} holds from {one} until {other}; the end is not after the beginning. Correct the "
       "days; the day “until” itself does not count."},
      {"row.contradicts_earlier",
       "Rij {row} zegt iets anders dan rij {earlier} over hetzelfde ({key}). Houd er een over.",
       "Row {row} says something else than row {earlier} about the same ({key}). Keep one of "
       "them."},

      // ---- Contradictions in a column ----
      {"number.contradiction",
       "In de kolom “{header}” spreken getallen elkaar tegen: {one} (rij {one_rows}) heeft een "
       "decimale komma, {other} (rij {other_rows}) een decimale punt. Verbeter het bestand, of "
       "kies "
       "met een regel welke klopt; rijen die niet passen zijn dan fout.",
       "Numbers in the column “{header}” contradict each other: {one} (row {one_rows}) has a "
       "decimal comma, {other} (row {other_rows}) a decimal point. Correct the file, or choose "
       "with a rule which is right; rows that do not fit are then errors."},
      {"date.contradiction",
       "In de kolom “{header}” spreken dagen elkaar tegen: {one} (rij {one_rows}) begint met de "
       "dag, {other} (rij {other_rows}) met de maand. Verbeter het bestand, of kies met een regel "
       "welke klopt; rijen die niet passen zijn dan fout.",
       "Days in the column “{header}” contradict each other: {one} (row {one_rows}) begins with "
       "the day, {other} (row {other_rows}) with the month. Correct the file, or choose with a "
       "rule "
       "which is right; rows that do not fit are then errors."},

      // ---- Odd, work went on ----
      {"missing.not_supplied",
       "In de kolom “{header}” {count, plural, one{ontbreekt # waarde} other{ontbreken # waarden}} "
       "(“{text}”, rij {rows}); niet geleverd, dus niet nul. Vul aan als u de waarde kent.",
       "In the column “{header}” {count, plural, one{# value is} other{# values are}} missing "
       "(“{text}”, row {rows}); not supplied, so not zero. Complete it if you know the value."},
      {"missing.not_delivered",
       "In de kolom “{header}” {count, plural, one{is # waarde} other{zijn # waarden}} niet "
       "aangeleverd (“{text}”, rij {rows}). Vraag de gemeente of het CBS ernaar.",
       "In the column “{header}” {count, plural, one{# value was} other{# values were}} not "
       "delivered (“{text}”, row {rows}). Ask the municipality or CBS about it."},
      {"missing.withheld",
       "In de kolom “{header}” {count, plural, one{is # waarde} other{zijn # waarden}} geheim "
       "(“{text}”, rij {rows}); bekend, maar niet gegeven. Vraag de bron of u die mag hebben.",
       "In the column “{header}” {count, plural, one{# value is} other{# values are}} withheld "
       "(“{text}”, row {rows}); known but not given. Ask the source whether you may have it."},
      {"missing.nil",
       "In de kolom “{header}” {count, plural, one{staat # keer} other{staat # keer}} “{text}” "
       "(rij {rows}): volgens de bron is er niets van die soort. Bedoelt de bron nul, zet er dan "
       "0.",
       "In the column “{header}” “{text}” stands {count, plural, one{# time} other{# times}} (row "
       "{rows}): according to the source there is nothing of the kind. If zero is meant, put 0."},
      {"missing.provisional",
       "In de kolom “{header}” {count, plural, one{is # waarde} other{zijn # waarden}} nog niet "
       "vastgesteld (“{text}”, rij {rows}). Lees het bestand opnieuw in als de cijfers er zijn.",
       "In the column “{header}” {count, plural, one{# value is} other{# values are}} not settled "
       "yet (“{text}”, row {rows}). Import the file again when the figures are there."},
      {"missing.not_applicable",
       "In de kolom “{header}” {count, plural, one{is # waarde} other{zijn # waarden}} niet van "
       "toepassing (“{text}”, rij {rows}). U hoeft niets te doen.",
       "In the column “{header}” {count, plural, one{# value does} other{# values do}} not apply "
       "(“{text}”, row {rows}). There is nothing you need to do."},
      {"missing.disputed",
       "In de kolom “{header}” {count, plural, one{is # waarde} other{zijn # waarden}} omstreden "
       "(“{text}”, rij {rows}). Zoek uit welke bron klopt.",
       "In the column “{header}” {count, plural, one{# value is} other{# values are}} disputed "
       "(“{text}”, row {rows}). Find out which source is right."},
      {"cell.provisional",
       "In de kolom “{header}” {count, plural, one{is # cijfer} other{zijn # cijfers}} voorlopig "
       "(* achter het cijfer, rij {rows}). Ze zijn gelezen; lees ze opnieuw in als ze vaststaan.",
       "In the column “{header}” {count, plural, one{# figure is} other{# figures are}} "
       "provisional "
       "(* behind the figure, row {rows}). They were read; import them again when they are final."},
      {"column.other_choices",
       "In de kolom “{header}” {count, plural, one{staat # waarde} other{staan # waarden}} die wij "
       "niet kennen (“{text}”, rij {rows}). Die zijn leeg gelaten.",
       "In the column “{header}” {count, plural, one{# value is} other{# values are}} not known to "
       "us (“{text}”, row {rows}). They were left empty."},
      {"table.left_out",
       "Deze kolommen zijn niet gelezen, want er kunnen namen of vrije tekst in staan: {headers}. "
       "Hun inhoud wordt nergens bewaard.",
       "These columns were not read, for names or free text may stand in them: {headers}. Their "
       "content is kept nowhere."},
      {"column.codes_as_numbers",
       "In de kolom “{header}” {count, plural, one{staat # code} other{staan # codes}} in de "
       "werkmap "
       "als getal (rij {rows}). Zo wordt van 0.10 ongemerkt 0.1. Maak de kolom op als tekst en "
       "kijk "
       "de codes na.",
       "In the column “{header}” {count, plural, one{# code is} other{# codes are}} stored in the "
       "workbook as a number (row {rows}). That turns 0.10 into 0.1 unnoticed. Format the column "
       "as "
       "text and check the codes."},
      {"rows.blank",
       "{count, plural, one{# lege rij is} other{# lege rijen zijn}} overgeslagen (rij {rows}). U "
       "hoeft niets te doen.",
       "{count, plural, one{# blank row was} other{# blank rows were}} passed over (row {rows}). "
       "There is nothing you need to do."},
      {"rows.remarks",
       "{count, plural, one{# rij met alleen een opmerking is} other{# rijen met alleen een "
       "opmerking zijn}} overgeslagen (rij {rows}), zoals “{text}”. Kijk of er geen gegevens bij "
       "zijn.",
       "{count, plural, one{# row with only a remark was} other{# rows with only a remark were}} "
       "passed over (row {rows}), such as “{text}”. See that there are no data among them."},
      {"rows.header_again",
       "De kopregel staat nog {count, plural, one{een keer} other{# keer}} in het bestand (rij "
       "{rows}); overgeslagen. Kijk of alle delen dezelfde kolommen hebben.",
       "The header row stands in the file {count, plural, one{once} other{# times}} more (row "
       "{rows}); passed over. See whether all parts have the same columns."},
      {"column.no_dates",
       "In de kolom “{header}” staat geen enkele datum ({count} keer alleen een tijd, “{text}”); "
       "de "
       "datums zijn verloren gegaan. De kolom is niet gelezen: niet geleverd. Vraag de bron om het "
       "bestand met datums.",
       "The column “{header}” holds not one date ({count} times only a time, “{text}”); the dates "
       "were destroyed. The column was not read: not supplied. Ask the source for the file with "
       "its "
       "dates."},
      {"year.against_days",
       "Volgens de regel gaan alle rijen over {year}, maar de datums in het bestand zijn van "
       "{found}. "
       "Kijk of de regel bij dit bestand hoort.",
       "According to the rule all rows are about {year}, but the dates in the file are of {found}. "
       "See whether the rule belongs to this file."},
      {"ledger.balances_added",
       "{count, plural, one{# rij gaat} other{# rijen gaan}} over dezelfde rekening en periode als "
       "een andere rij (rij {rows}); de bedragen zijn bij elkaar geteld. Kijk of dat de bedoeling "
       "is.",
       "{count, plural, one{# row is} other{# rows are}} about the same account and period as "
       "another row (row {rows}); the amounts were added up. See whether that is meant."},
      {"rows.totals",
       "{count, plural, one{# rij is} other{# rijen zijn}} een totaal van andere rijen en "
       "{count, plural, one{is} other{zijn}} niet als boeking gelezen (rij {rows}). Kijk of er "
       "geen "
       "boeking bij is.",
       "{count, plural, one{# row is} other{# rows are}} a sum of other rows and "
       "{count, plural, one{was} other{were}} not read as an entry (row {rows}). See that there is "
       "no entry among them."},
      {"ledger.one_sided",
       "Van {entries} boekstukken zijn er {count} niet in evenwicht: het bestand heeft kennelijk "
       "maar een kant van de boekingen, zoals alleen kosten. U hoeft niets te doen als dat de "
       "bedoeling is.",
       "Of {entries} entries {count} are not in balance: the file apparently has one side of the "
       "entries only, such as only costs. There is nothing you need to do if that is meant."},
      {"ledger.unbalanced",
       "{count, plural, one{# boekstuk is} other{# boekstukken zijn}} niet in evenwicht: "
       "{examples}. Kijk of er regels ontbreken.",
       "{count, plural, one{# entry is} other{# entries are}} not in balance: {examples}. See "
       "whether lines are missing."},
      {"ledger.unknown_account",
       "{count, plural, one{# rekening staat} other{# rekeningen staan}} niet in het "
       "rekeningschema dat het dossier kent: {examples}. Lees het schema opnieuw in, of verbeter "
       "de rekening.",
       "{count, plural, one{# account is} other{# accounts are}} not in the chart of accounts that "
       "the dossier knows: {examples}. Import the chart again, or correct the account."},
      {"ledger.charged_on",
       "{count, plural, one{# regel heeft} other{# regels hebben}} hetzelfde bedrag en dezelfde "
       "factuur of omschrijving als een regel op een andere kostenplaats (rij {rows}; samen "
       "{amount}): misschien doorbelast, en dan telt de kostenplaats dubbel. Zoek het uit voor u "
       "kosten optelt.",
       "{count, plural, one{# line has} other{# lines have}} the same amount and the same invoice "
       "or description as a line on another cost centre (row {rows}; {amount} in all): perhaps "
       "charged on, and then the cost counts twice. Find out before you add up costs."},
      {"ledger.closing_left_out",
       "{count, plural, one{# regel} other{# regels}} van de jaarafsluiting {count, plural, "
       "one{is} other{zijn}} niet vastgelegd (rij {rows}; debet {amount}): die brengt elke "
       "resultaatrekening op nul. U hoeft niets te doen.",
       "{count, plural, one{# line} other{# lines}} of the year-end closing {count, plural, "
       "one{was} other{were}} not recorded (row {rows}; debit {amount}): it brings every account "
       "of profit and loss to zero. There is nothing you need to do."},
      {"ledger.period_changed",
       "Periode {period} was in invoer {import} samen {before} en is nu {now}. Vraag na wat er "
       "later is geboekt.",
       "Period {period} was {before} in import {import} and is {now} now. Ask what was booked "
       "later."},
      {"rows.hidden",
       "{count, plural, one{# verborgen rij is} other{# verborgen rijen zijn}} ook gelezen (rij "
       "{rows}). Haal ze uit het bestand als ze niet meetellen.",
       "{count, plural, one{# hidden row was} other{# hidden rows were}} read as well (row "
       "{rows}). "
       "Take them out of the file if they do not count."},
      {"rows.short",
       "{count, plural, one{# rij heeft} other{# rijen hebben}} minder cellen dan de kopregel (rij "
       "{rows}); wat ontbreekt is als leeg gelezen waar dat mag. Kijk die rijen na.",
       "{count, plural, one{# row has} other{# rows have}} fewer cells than the header row (row "
       "{rows}); what is missing was read as empty where it may be. Check those rows."},
      {"rows.long",
       "{count, plural, one{# rij heeft} other{# rijen hebben}} achteraan meer cellen dan de "
       "kopregel (rij {rows}); ze zijn leeg of niet in gebruik. U hoeft niets te doen.",
       "{count, plural, one{# row has} other{# rows have}} more cells at the end than the header "
       "row (row {rows}); they are empty or not in use. There is nothing you need to do."},
      {"rows.neither_side",
       "{count, plural, one{# rij heeft} other{# rijen hebben}} geen bedrag in debet en ook niet "
       "in "
       "credit (rij {rows}); niet geleverd, dus niet nul. Vul aan als u het bedrag kent.",
       "{count, plural, one{# row has} other{# rows have}} no amount in debit nor in credit (row "
       "{rows}); not supplied, so not zero. Complete it if you know the amount."},
      {"rows.same_again",
       "{count, plural, one{# rij staat} other{# rijen staan}} dubbel in het bestand met dezelfde "
       "waarden (rij {rows}) en {count, plural, one{is} other{zijn}} één keer gelezen. Kijk hoe "
       "dat "
       "komt.",
       "{count, plural, one{# row stands} other{# rows stand}} in the file twice with the same "
       "values (row {rows}) and {count, plural, one{was} other{were}} read once. See how that came "
       "about."},
      {"sheet.hidden",
       "Het blad “{sheet}” is verborgen in de werkmap en is toch gelezen. Kijk of dat het goede "
       "blad is.",
       "The sheet “{sheet}” is hidden in the workbook and was read all the same. See whether it is "
       "the right sheet."},
      {"findings.left_out",
       "Er {count, plural, one{is nog # bevinding die} other{zijn nog # bevindingen die}} hier "
       "niet "
       "{count, plural, one{staat} other{staan}}. Los eerst op wat hierboven staat.",
       "There {count, plural, one{is # more finding that is} other{are # more findings that are}} "
       "not listed here. Solve first what stands above."},

      // ---- Peer figures ----
      {"peer.not_delivered",
       "{municipality} heeft over {year} geen {document} aangeleverd: het totaal is 0 ({count, "
       "plural, one{# rij} other{# rijen}}: {rows}). De cijfers tellen als niet geleverd, niet als "
       "nul. Vraag de gemeente of het CBS ernaar.",
       "{municipality} delivered no {document} for {year}: the total is 0 ({count, plural, one{# "
       "row} other{# rows}}: {rows}). The figures count as not delivered, not as zero. Ask the "
       "municipality or CBS about it."},
      {"peer.total_zero",
       "{municipality}, {document} {year}: een totaal is 0 terwijl delen ervan dat niet zijn (rij "
       "{rows}). Alleen het totaal telt als niet geleverd. Kijk de bron na.",
       "{municipality}, {document} {year}: a total is 0 while parts of it are not (row {rows}). "
       "Only the total counts as not delivered. Check the source."},
      {"peer.code_rewritten",
       "Bij “{field_nl}” is “{from}” gelezen als “{to}” ({count, plural, one{# rij} other{# "
       "rijen}}, "
       "rij {rows}), zodat dezelfde code overal gelijk is. Kijk of dat klopt.{field_en, select, "
       "other{}}",
       "For “{field_en}”, “{from}” was read as “{to}” ({count, plural, one{# row} other{# rows}}, "
       "row {rows}), so that the same code is equal everywhere. See whether that is "
       "right.{field_nl, select, other{}}"},
      {"peer.code_odd",
       "Bij “{field_nl}” staat “{text}” ({count, plural, one{# rij} other{# rijen}} met een "
       "vreemde "
       "code, rij {rows}). Codes van Iv3 zien eruit als 0.4 of 3.5.1. Kijk of een programma er een "
       "datum of getal van heeft gemaakt.{field_en, select, other{}}",
       "“{field_en}” says “{text}” ({count, plural, one{# row} other{# rows}} with an odd code, "
       "row "
       "{rows}). Codes of Iv3 look like 0.4 or 3.5.1. See whether a program made a date or a "
       "number "
       "of them.{field_nl, select, other{}}"},

      // ---- How the file is read ----
      {"decided.line_by_order",
       "De regel binnen een boekstuk is genummerd in de volgorde van het bestand.",
       "The line within an entry was numbered in the order of the file."},
      {"decided.municipality", "Alle rijen gaan over gemeente {text}.",
       "All rows are about municipality {text}."},
      {"decided.year", "Alle rijen gaan over boekjaar {text}.",
       "All rows are about fiscal year {text}."},
      {"question.municipality",
       "Over welke gemeente gaan deze rijen? Geef haar code met file=municipality:GM0377.",
       "Which municipality are these rows about? Give its code with file=municipality:GM0377."},
      {"question.year", "Over welk boekjaar gaan deze rijen? Geef het met file=year:2018.",
       "Which fiscal year are these rows about? Give it with file=year:2018."},
      {"evidence.not_in_file", "Er is geen kolom voor.", "There is no column for it."},
      {"question.report_year",
       "Van welk jaar is dit rapport? De naam van het bestand en de koppen zeggen het niet of "
       "spreken elkaar tegen. Geef het jaar waarin het boekjaar eindigt: bij 2021/22 "
       "file=year:2022.",
       "Of which year is this report? The name of the file and the headers do not say so or "
       "contradict each other. Give the year in which the fiscal year ends: for 2021/22 "
       "file=year:2022."},
      {"evidence.year_in_headers", "Dat jaar staat in de koppen of in de naam van het bestand.",
       "That year stands in the headers or in the name of the file."},
      {"evidence.year_in_name", "Dat jaar staat in de naam van het bestand.",
       "That year stands in the name of the file."},
      {"evidence.british_days",
       "Het is een Britse publicatie: de dag staat voor de maand, zoals in {example} ({count, "
       "plural, one{# datum} other{# datums}}, rij {rows}).",
       "It is a British publication: the day stands before the month, as in {example} ({count, "
       "plural, one{# date} other{# dates}}, row {rows})."},
      {"evidence.pounds",
       "Het zijn ponden: in Brits geschreven bedragen staat de komma tussen duizendtallen, zoals "
       "{example} ({count, plural, one{# getal} other{# getallen}}, rij {rows}).",
       "They are pounds: in amounts written the British way the comma stands between thousands, "
       "as in {example} ({count, plural, one{# number} other{# numbers}}, row {rows})."},
      {"decided.project_by_name", "De naam van het project is ook zijn nummer.",
       "The name of the project is its number too."},
      {"portfolio.no_numbers",
       "Het bestand heeft geen kolom met projectnummers. De projecten staan onder hun naam: heet "
       "een project volgend jaar anders, dan is het niet meer hetzelfde. Neem liever een bestand "
       "met nummers (GMPP ID Number).",
       "The file has no column with project numbers. The projects go by their name: one that has "
       "another name next year is not the same any more. Rather take a file with numbers (GMPP ID "
       "Number)."},
      {"portfolio.unreadable",
       "Kolom “{header}”: {count, plural, one{# cel} other{# cellen}} niet te lezen (rij {rows}), "
       "zoals “{text}”. De rijen zijn gelezen; deze waarden ontbreken en zijn geen nul.",
       "Column “{header}”: {count, plural, one{# cell} other{# cells}} cannot be read (row "
       "{rows}), "
       "such as “{text}”. The rows have been read; these values are missing and are not zero."},
      {"portfolio.rounded",
       "Kolom “{header}”: {count, plural, one{# bedrag} other{# bedragen}} afgerond op hele pence "
       "(rij {rows}), zoals “{text}”.",
       "Column “{header}”: {count, plural, one{# amount} other{# amounts}} rounded to whole pence "
       "(row {rows}), such as “{text}”."},
      {"evidence.year_of_days", "Alle datums in het bestand zijn van dat jaar.",
       "All dates in the file are of that year."},
      {"decided.amounts",
       "{amounts, select, cumulative{Elk bedrag telt vanaf het begin van het jaar; vastgelegd is "
       "het "
       "verschil met de vorige periode.} other{Elk bedrag is dat van zijn periode.}}",
       "{amounts, select, cumulative{Each amount counts from the beginning of the year; the "
       "difference from the period before it is recorded.} other{Each amount is that of its "
       "period.}}"},
      {"question.amounts",
       "Is elk bedrag dat van zijn periode, of telt het vanaf het begin van het jaar?",
       "Is each amount that of its period, or does it count from the beginning of the year?"},
      {"evidence.no_entry",
       "Het bestand heeft per rekening en periode een bedrag, en geen boekstukken.",
       "The file has an amount per account and period, and no entries."},
      {"evidence.no_line", "Er is geen kolom met een regelnummer.",
       "There is no column with a line number."},
      {"decided.encoding", "Het bestand is gelezen als {encoding}.",
       "The file was read as {encoding}."},
      {"decided.separator",
       "De kolommen worden gescheiden door {separator, select, tab{een tab} other{“{separator}”}}.",
       "The columns are separated by {separator, select, tab{a tab} other{“{separator}”}}."},
      {"decided.quote",
       "{quote, select, none{Aanhalingstekens zijn gewone tekens.} other{Teksten staan tussen "
       "{quote}.}}",
       "{quote, select, none{Quotation marks are ordinary characters.} other{Texts stand between "
       "{quote}.}}"},
      {"decided.sheet", "Gelezen is het blad “{sheet}”.", "The sheet “{sheet}” was read."},
      {"decided.kind", "Het bestand is gelezen als “{kind_nl}”.{kind_en, select, other{}}",
       "The file was read as “{kind_en}”.{kind_nl, select, other{}}"},
      {"decided.header", "De namen van de kolommen staan in rij {row}.",
       "The names of the columns are in row {row}."},
      {"decided.field", "Kolom “{header}” is “{field_nl}”.{field_en, select, other{}}",
       "Column “{header}” is “{field_en}”.{field_nl, select, other{}}"},
      {"decided.field_until",
       "Kolom “{header}” is “{field_nl}”: de eerste dag die niet meer meetelt; leeg is zonder "
       "einde.{field_en, select, other{}}",
       "Column “{header}” is “{field_en}”: the first day that no longer counts; empty is without "
       "end.{field_nl, select, other{}}"},
      {"decided.ignored", "Kolom “{header}” is niet gebruikt.", "Column “{header}” was not used."},
      {"decided.decimal",
       "Kolom “{header}”: {mark, select, comma{een decimale komma (1.234,56)} point{een decimale "
       "punt (1,234.56)} other{getallen zonder decimaalteken}}.",
       "Column “{header}”: {mark, select, comma{a decimal comma (1.234,56)} point{a decimal point "
       "(1,234.56)} other{numbers without a decimal mark}}."},
      {"decided.thousands",
       "Kolom “{header}”: duizendtallen {mark, select, point{met een punt} comma{met een komma} "
       "space{met een spatie} other{zonder teken}}.",
       "Column “{header}”: thousands {mark, select, point{with a point} comma{with a comma} "
       "space{with a space} other{without a mark}}."},
      {"decided.thousands_space", "Kolom “{header}”: duizendtallen met een spatie (1 234).",
       "Column “{header}”: thousands with a space (1 234)."},
      {"decided.no_marks", "Kolom “{header}”: hele getallen zonder punten of komma’s.",
       "Column “{header}”: whole numbers without points or commas."},
      {"decided.scale",
       "Kolom “{header}”: {scale, select, 1{de bedragen staan er zoals ze zijn} other{elk getal "
       "× {scale}}}.",
       "Column “{header}”: {scale, select, 1{the amounts are as they stand} other{each number "
       "× {scale}}}."},
      {"decided.sign",
       "Kolom “{header}”: {form, select, before{negatief met een min ervoor} after{negatief met "
       "een "
       "min erachter} in_parentheses{negatief tussen haakjes} debit{D is plus, C is min} "
       "negate{het teken is omgekeerd} minus_after{alleen een min erachter is negatief} "
       "parentheses{alleen haakjes zijn negatief} other{het teken is gelezen zoals het er staat}}.",
       "Column “{header}”: {form, select, before{negative with a minus in front} after{negative "
       "with "
       "a minus behind} in_parentheses{negative in parentheses} debit{D is plus, C is minus} "
       "negate{the sign is turned around} minus_after{only a minus behind is negative} "
       "parentheses{only parentheses are negative} other{the sign was read as it stands}}."},
      {"decided.order",
       "Kolom “{header}”: dagen {order, select, dmy{als dag-maand-jaar} mdy{als maand-dag-jaar} "
       "ymd{als jaar-maand-dag} other{waarvan de volgorde vaststaat}}.",
       "Column “{header}”: days {order, select, dmy{as day-month-year} mdy{as month-day-year} "
       "ymd{as year-month-day} other{of which the order is certain}}."},
      {"decided.century", "Kolom “{header}”: jaren van twee cijfers zijn {century} plus dat getal.",
       "Column “{header}”: years of two figures are {century} plus that number."},
      {"decided.codes_completed",
       "Kolom “{header}”: codes zonder GM of zonder nullen vooraan zijn aangevuld (377 is GM0377).",
       "Column “{header}”: codes without GM or without leading zeros were completed (377 is "
       "GM0377)."},
      {"decided.side",
       "Kolom “{header}” {side, select, debit{is debet en telt als plus} credit{is credit en telt "
       "als min} other{zegt of het bedrag debet (plus) of credit (min) is}}.",
       "Column “{header}” {side, select, debit{is debit and counts as plus} credit{is credit and "
       "counts as minus} other{says whether the amount is debit (plus) or credit (minus)}}."},

      // ---- What the file leaves open ----
      {"question.encoding", "De letters in het bestand passen bij twee coderingen. Welke is het?",
       "The letters in the file fit two encodings. Which one is it?"},
      {"question.separator", "Meer dan één teken kan het scheidingsteken zijn. Welk is het?",
       "More than one character can be the separator. Which one is it?"},
      {"question.which_column",
       "Meer dan één kolom kan “{field_nl}” zijn. Welke is het?{field_en, select, other{}}",
       "More than one column can be “{field_en}”. Which one is it?{field_nl, select, other{}}"},
      {"question.thousands_or_decimal",
       "Kolom “{header}”: scheidt de {mark, select, comma{komma} other{punt}} duizendtallen, of is "
       "het het decimaalteken?",
       "Column “{header}”: does the {mark, select, comma{comma} other{point}} separate thousands, "
       "or "
       "is it the decimal mark?"},
      {"question.decimal_contradiction",
       "Kolom “{header}”: de getallen spreken elkaar tegen. Is de komma of de punt het "
       "decimaalteken?",
       "Column “{header}”: the numbers contradict each other. Is the comma or the point the "
       "decimal "
       "mark?"},
      {"question.rules_contradict",
       "Kolom “{header}”: de regels spreken elkaar tegen. Welke geldt?",
       "Column “{header}”: the rules contradict each other. Which one holds?"},
      {"question.scale", "Kolom “{header}”: het bestand noemt twee schalen. Welke geldt?",
       "Column “{header}”: the file mentions two scales. Which one holds?"},
      {"question.scale_unsaid",
       "Kolom “{header}”: er staat niet bij of dit ponden, duizenden of miljoenen zijn. Wat is "
       "het?",
       "Column “{header}”: it does not say whether these are pounds, thousands or millions. "
       "Which?"},
      {"question.unfavourable",
       "Kolom “{header}”: achter bedragen staat N (nadelig) of V (voordelig). Is N min, of juist "
       "plus?",
       "Column “{header}”: amounts are marked N (unfavourable) or V (favourable). Is N minus, or "
       "rather plus?"},
      {"question.order", "Kolom “{header}”: staat in deze dagen eerst de dag of eerst de maand?",
       "Column “{header}”: do these days begin with the day or with the month?"},
      {"question.order_contradiction",
       "Kolom “{header}”: de dagen spreken elkaar tegen. Staat eerst de dag of eerst de maand?",
       "Column “{header}”: the days contradict each other. Does the day or the month come first?"},
      {"question.century", "Kolom “{header}”: bij welke eeuw horen de jaren van twee cijfers?",
       "Column “{header}”: to which century do the years of two figures belong?"},

      // ---- Why ----
      {"evidence.rule", "Zo is het opgegeven.", "It was given so."},
      {"evidence.encoding_mark", "Het bestand begint met een merkteken (BOM) dat dit zegt.",
       "The file begins with a mark (BOM) that says so."},
      {"evidence.encoding_zero_bytes", "Om en om staan er nulbytes, zoals in UTF-16.",
       "Every other byte is zero, as in UTF-16."},
      {"evidence.encoding_ascii", "Er staan alleen gewone letters en cijfers in, zonder accenten.",
       "It holds plain letters and figures only, without accents."},
      {"evidence.encoding_utf_8",
       "{letters, plural, one{# bijzonder teken is} other{Alle # stukken met bijzondere tekens "
       "zijn}} geldig UTF-8.",
       "{letters, plural, one{# special character is} other{All # pieces with special characters "
       "are}} valid UTF-8."},
      {"evidence.encoding_letters",
       "Op regel {line} staat zo “{word}”; als {other} zou er “{otherwise}” staan.",
       "Line {line} then says “{word}”; as {other} it would say “{otherwise}”."},
      {"evidence.separator_line", "De eerste regel van het bestand zegt het (sep=).",
       "The first line of the file says so (sep=)."},
      {"evidence.separator_columns",
       "Daarmee {lines, plural, one{heeft} other{hebben}} {agreeing} van de {lines, plural, one{# "
       "bekeken regel} other{# bekeken regels}} {columns} kolommen.",
       "With it {agreeing} of the {lines, plural, one{# line} other{# lines}} looked at {agreeing, "
       "plural, one{has} other{have}} {columns} columns."},
      {"evidence.separator_none",
       "Geen van de bekende scheidingstekens (; , tab |) komt in het bestand voor.",
       "None of the known separators (; , tab |) occurs in the file."},
      {"evidence.quotes", "Elke naam in de eerste regel staat tussen apostrofs.",
       "Each name on the first line stands between apostrophes."},
      {"evidence.sheet",
       "Van de {sheets, plural, one{# blad} other{# bladen}} is dit het enige met alle kolommen "
       "die nodig zijn, of het is gekozen.",
       "Of the {sheets, plural, one{# sheet} other{# sheets}} this is the only one with all "
       "columns "
       "that are needed, or it was chosen."},
      {"evidence.kind_columns",
       "{columns, plural, one{# kolom hoort} other{# kolommen horen}} daarbij, meer dan bij een "
       "andere soort.",
       "{columns, plural, one{# column belongs} other{# columns belong}} to it, more than to any "
       "other kind."},
      {"evidence.header",
       "In die rij {columns, plural, one{is # naam} other{zijn # namen}} herkend, meer dan in een "
       "andere rij.",
       "In that row {columns, plural, one{# name was} other{# names were}} recognised, more than "
       "in "
       "any other row."},
      {"evidence.header_name", "De naam van de kolom zegt het.", "The name of the column says so."},
      {"evidence.header_close",
       "De naam van de kolom zegt het, als de toevoeging erachter niet meetelt.",
       "The name of the column says so, when what is added behind it is left out."},
      {"evidence.candidates", "De kolommen {headers}.", "The columns {headers}."},
      {"evidence.no_field", "Bij de naam hoort geen veld van deze soort.",
       "No field of this kind goes by that name."},
      {"evidence.decimal",
       "Dat blijkt uit {count, plural, one{# getal} other{# getallen}}, zoals {example} (rij "
       "{rows}).",
       "That follows from {count, plural, one{# number} other{# numbers}}, such as {example} (row "
       "{rows})."},
      {"evidence.count_is_whole",
       "{example} (rij {rows}) zou anders geen heel getal zijn, en hier worden hele getallen "
       "geteld; dat geldt voor {count, plural, one{# getal} other{# getallen}}.",
       "{example} (row {rows}) would not be a whole number otherwise, and whole numbers are "
       "counted "
       "here; so for {count, plural, one{# number} other{# numbers}}."},
      {"evidence.blanks",
       "{count, plural, one{# getal heeft} other{# getallen hebben}} spaties tussen de "
       "duizendtallen, "
       "zoals {example} (rij {rows}), en geen ander teken.",
       "{count, plural, one{# number has} other{# numbers have}} spaces between the thousands, "
       "such "
       "as {example} (row {rows}), and no other mark."},
      {"evidence.no_marks",
       "In {count, plural, one{# tekst} other{# teksten}} staat geen punt of komma; {stored, "
       "plural, "
       "one{# cel is} other{# cellen zijn}} in de werkmap een getal.",
       "{count, plural, one{# text has} other{# texts have}} no point or comma; {stored, plural, "
       "one{# cell is} other{# cells are}} a number in the workbook."},
      {"evidence.open",
       "De waarden beslissen het niet: {count, plural, one{# waarde kan} other{# waarden kunnen}} "
       "beide betekenen, zoals {example} (rij {rows}).",
       "The values do not decide it: {count, plural, one{# value} other{# values}} can mean both, "
       "such as {example} (row {rows})."},
      {"evidence.contradiction", "{one} in rij {one_rows} tegenover {other} in rij {other_rows}.",
       "{one} in row {one_rows} against {other} in row {other_rows}."},
      {"evidence.scale_none", "De kop en de regels erboven noemen geen schaal.",
       "The header and the lines above it mention no scale."},
      {"evidence.scale_header", "De naam van de kolom zegt het.",
       "The name of the column says so."},
      {"evidence.scale_title", "Boven de tabel staat: “{title}”.",
       "Above the table it says: “{title}”."},
      {"evidence.scales",
       "De naam van de kolom zegt × {one}; boven de tabel staat “{title}” (× {other}).",
       "The name of the column says × {one}; above the table it says “{title}” (× {other})."},
      {"evidence.negative",
       "{count, plural, one{# bedrag is} other{# bedragen zijn}} zo geschreven, zoals {example} "
       "(rij {rows}).",
       "{count, plural, one{# amount is} other{# amounts are}} written so, such as {example} (row "
       "{rows})."},
      {"evidence.sides",
       "{count, plural, one{# bedrag heeft} other{# bedragen hebben}} zo’n letter, zoals {example} "
       "(rij {rows}).",
       "{count, plural, one{# amount has} other{# amounts have}} such a letter, such as {example} "
       "(row {rows})."},
      {"evidence.order",
       "Dat blijkt uit {count, plural, one{# dag} other{# dagen}}, zoals {example} (rij {rows}).",
       "That follows from {count, plural, one{# day} other{# days}}, such as {example} (row "
       "{rows})."},
      {"evidence.completed",
       "{count, plural, one{# code is} other{# codes zijn}} zo geschreven, zoals {example} (rij "
       "{rows}).",
       "{count, plural, one{# code is} other{# codes are}} written so, such as {example} (row "
       "{rows})."},
  };
  return all;
}

}  // namespace vlecht::words
