// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

// Why a workbook cannot be read; each sentence ends with what to do about it.
std::span<const Message> workbook_messages() {
  static constexpr Message all[] = {
      // Another format.
      {"workbook.no_zip",
       "Dit is geen Excel-bestand. Sla de tabel in uw programma op als Excel-werkmap (.xlsx) of "
       "als CSV.",
       "This is not an Excel file. Save the table in your program as an Excel workbook (.xlsx) or "
       "as CSV."},
      {"workbook.xls",
       "Dit is een Excel-bestand van vóór 2007 (.xls). Open het in Excel en sla het op als "
       "Excel-werkmap (.xlsx).",
       "This is an Excel file of before 2007 (.xls). Open it in Excel and save it as an Excel "
       "workbook (.xlsx)."},
      {"workbook.encrypted",
       "Deze werkmap is met een wachtwoord beveiligd. Open hem in Excel, haal het wachtwoord weg "
       "(Bestand, Info, Werkmap beveiligen) en sla hem opnieuw op.",
       "This workbook is protected by a password. Open it in Excel, remove the password (File, "
       "Info, Protect "
       "Workbook) and save it again."},
      {"workbook.old_office",
       "Dit is een Office-bestand van vóór 2007, maar geen werkmap. Zet de tabel in Excel en sla "
       "die op als "
       "Excel-werkmap (.xlsx).",
       "This is an Office file of before 2007, but not a workbook. Put the table in Excel and save "
       "it as an "
       "Excel workbook (.xlsx)."},
      {"workbook.ods",
       "Dit is een OpenDocument-rekenblad (.ods). Open het in LibreOffice of Excel en sla het op "
       "als "
       "Excel-werkmap (.xlsx).",
       "This is an OpenDocument spreadsheet (.ods). Open it in LibreOffice or Excel and save it as "
       "an Excel "
       "workbook (.xlsx)."},
      {"workbook.xlsb",
       "Dit is een binaire Excel-werkmap (.xlsb). Open hem in Excel en sla hem op als gewone "
       "werkmap (.xlsx).",
       "This is a binary Excel workbook (.xlsb). Open it in Excel and save it as a normal workbook "
       "(.xlsx)."},
      {"workbook.other_office",
       "Dit is een {format}-bestand, geen werkmap. Zet de tabel in Excel en sla die op als "
       "Excel-werkmap (.xlsx).",
       "This is a {format} file, not a workbook. Put the table in Excel and save it as an Excel "
       "workbook (.xlsx)."},
      {"workbook.plain_zip",
       "Dit is een zip-bestand, geen werkmap. Pak het uit en importeer de bestanden die erin "
       "zitten.",
       "This is a zip file, not a workbook. Unpack it and import the files in it."},

      // A damaged or locked file.
      {"workbook.truncated",
       "Het einde van dit bestand ontbreekt: waarschijnlijk is het niet helemaal gedownload of "
       "gekopieerd. Haal "
       "het opnieuw op.",
       "The end of this file is missing: it was probably not downloaded or copied completely. Get "
       "it again."},
      {"workbook.damaged_zip",
       "Dit bestand is beschadigd: de inhoudsopgave klopt niet met de inhoud. Haal het opnieuw op, "
       "of open het in "
       "Excel en sla het opnieuw op.",
       "This file is damaged: its table of contents does not fit its contents. Get it again, or "
       "open it in Excel "
       "and save it again."},
      {"workbook.damaged_part",
       "Dit bestand is beschadigd: onderdeel {part} kan niet worden uitgepakt. Haal het opnieuw "
       "op, of open het in "
       "Excel en sla het opnieuw op.",
       "This file is damaged: part {part} cannot be unpacked. Get it again, or open it in Excel "
       "and save it again."},
      {"workbook.size_differs",
       "Onderdeel {part} van dit bestand is niet zo groot als het bestand zelf zegt. Zo''n bestand "
       "wordt niet gelezen. Open "
       "het in Excel en sla het opnieuw op.",
       "Part {part} of this file is not as large as the file itself says. Such a file is not read. "
       "Open it in Excel "
       "and save it again."},
      {"workbook.password",
       "Onderdeel {part} van dit bestand is met een wachtwoord beveiligd. Sla de werkmap op zonder "
       "wachtwoord.",
       "Part {part} of this file is protected by a password. Save the workbook without a "
       "password."},
      {"workbook.packing",
       "Onderdeel {part} is ingepakt op een manier die in een werkmap niet mag. Open het bestand "
       "in Excel en sla het "
       "opnieuw op.",
       "Part {part} is packed in a way that a workbook may not use. Open the file in Excel and "
       "save it again."},
      {"workbook.missing_part",
       "In deze werkmap ontbreekt onderdeel {part}. Open het bestand in Excel en sla het opnieuw "
       "op.",
       "Part {part} is missing from this workbook. Open the file in Excel and save it again."},
      {"workbook.missing_sheet",
       "De werkmap noemt het blad “{sheet}”, maar dat zit er niet in. Open het bestand in Excel en "
       "sla het opnieuw op.",
       "The workbook names the sheet “{sheet}”, but does not contain it. Open the file in Excel "
       "and save it again."},
      {"workbook.sheet_twice",
       "Het blad “{sheet}” gebruikt dezelfde gegevens als een ander blad. Open het bestand in "
       "Excel en sla het "
       "opnieuw op.",
       "The sheet “{sheet}” uses the same data as another sheet. Open the file in Excel and save "
       "it again."},
      {"workbook.no_sheets",
       "Deze werkmap heeft geen bladen met cellen (alleen grafieken, of helemaal niets). Kies een "
       "bestand met een tabel.",
       "This workbook has no sheets with cells (only charts, or nothing at all). Choose a file "
       "with a table."},
      {"workbook.package_unreadable",
       "De lijst van bladen in deze werkmap kan niet worden gelezen. Open het bestand in Excel en "
       "sla het opnieuw op.",
       "The list of sheets in this workbook cannot be read. Open the file in Excel and save it "
       "again."},
      {"workbook.sheet_unreadable",
       "Het blad “{sheet}” kan niet worden gelezen: het is geen gewoon werkblad. Open het bestand "
       "in Excel en sla het "
       "opnieuw op.",
       "The sheet “{sheet}” cannot be read: it is not an ordinary worksheet. Open the file in "
       "Excel and save it "
       "again."},
      {"workbook.strings_unreadable",
       "De lijst met teksten in deze werkmap kan niet worden gelezen. Open het bestand in Excel en "
       "sla het opnieuw op.",
       "The list of texts in this workbook cannot be read. Open the file in Excel and save it "
       "again."},
      {"workbook.styles_unreadable",
       "De opmaak in deze werkmap kan niet worden gelezen, en daaruit blijkt wat een datum is. "
       "Open het bestand in "
       "Excel en sla het opnieuw op.",
       "The formatting in this workbook cannot be read, and it tells what is a date. Open the file "
       "in Excel and "
       "save it again."},
      {"workbook.xml_malformed",
       "Onderdeel {part} van deze werkmap is beschadigd op regel {line}, positie {position}. Open "
       "het bestand in Excel "
       "en sla het opnieuw op.",
       "Part {part} of this workbook is damaged at line {line}, position {position}. Open the file "
       "in Excel and "
       "save it again."},

      // Cells.
      {"workbook.row_order",
       "Blad “{sheet}”: rij {row} staat in het bestand na rij {previous}. Rijen horen op volgorde "
       "en één keer te staan. "
       "Open het bestand in Excel en sla het opnieuw op.",
       "Sheet “{sheet}”: row {row} comes after row {previous} in the file. Rows belong in order "
       "and once. Open the "
       "file in Excel and save it again."},
      {"workbook.row_place",
       "Blad “{sheet}”: “{row}”, na rij {previous}, is geen rij van een werkblad (1 tot en met "
       "1.048.576). Open het "
       "bestand in Excel en sla het opnieuw op.",
       "Sheet “{sheet}”: “{row}”, after row {previous}, is not a row of a worksheet (1 to "
       "1,048,576). Open the file "
       "in Excel and save it again."},
      {"workbook.cell_order",
       "Blad “{sheet}”: cel {cell} staat dubbel of niet op volgorde in het bestand. Open het "
       "bestand in Excel en sla "
       "het opnieuw op.",
       "Sheet “{sheet}”: cell {cell} stands twice or out of order in the file. Open the file in "
       "Excel and save it "
       "again."},
      {"workbook.cell_values",
       "Blad “{sheet}”: cel {cell} heeft twee waarden. Verbeter de cel in Excel en sla het bestand "
       "opnieuw op.",
       "Sheet “{sheet}”: cell {cell} has two values. Correct the cell in Excel and save the file "
       "again."},
      {"workbook.cell_place",
       "Blad “{sheet}”, rij {row}: “{cell}” is geen cel van deze rij (een blad heeft 16.384 "
       "kolommen, A tot en met XFD). "
       "Open het bestand in Excel en sla het opnieuw op.",
       "Sheet “{sheet}”, row {row}: “{cell}” is not a cell of this row (a sheet has 16,384 "
       "columns, A to XFD). Open "
       "the file in Excel and save it again."},
      {"workbook.cell_type",
       "Blad “{sheet}”, cel {cell}: het soort inhoud “{value}” is onbekend. Open het bestand in "
       "Excel en sla het "
       "opnieuw op.",
       "Sheet “{sheet}”, cell {cell}: the type of content “{value}” is unknown. Open the file in "
       "Excel and save it "
       "again."},
      {"workbook.cell_number",
       "Blad “{sheet}”, cel {cell}: “{value}” is opgeslagen als getal, maar is geen getal. "
       "Verbeter de cel in Excel en "
       "sla het bestand opnieuw op.",
       "Sheet “{sheet}”, cell {cell}: “{value}” is stored as a number, but is not a number. "
       "Correct the cell in Excel "
       "and save the file again."},
      {"workbook.cell_boolean",
       "Blad “{sheet}”, cel {cell}: “{value}” is opgeslagen als WAAR of ONWAAR, maar is geen van "
       "beide. Verbeter de cel in "
       "Excel en sla het bestand opnieuw op.",
       "Sheet “{sheet}”, cell {cell}: “{value}” is stored as TRUE or FALSE, but is neither. "
       "Correct the cell in Excel "
       "and save the file again."},
      {"workbook.cell_day",
       "Blad “{sheet}”, cel {cell}: “{value}” is opgeslagen als datum, maar die datum bestaat "
       "niet. Verbeter de cel in "
       "Excel en sla het bestand opnieuw op.",
       "Sheet “{sheet}”, cell {cell}: “{value}” is stored as a date, but there is no such date. "
       "Correct the cell in "
       "Excel and save the file again."},
      {"workbook.shared_string",
       "Blad “{sheet}”, cel {cell}: de cel verwijst naar tekst {value}, en die is er niet. Open "
       "het bestand in Excel en "
       "sla het opnieuw op.",
       "Sheet “{sheet}”, cell {cell}: the cell refers to text {value}, which does not exist. Open "
       "the file in Excel "
       "and save it again."},
      {"workbook.merge_unreadable",
       "Blad “{sheet}”: “{area}” is geen bereik van samengevoegde cellen. Open het bestand in "
       "Excel en sla het opnieuw "
       "op.",
       "Sheet “{sheet}”: “{area}” is not a range of merged cells. Open the file in Excel and save "
       "it again."},
      {"workbook.cell_too_long",
       "Blad “{sheet}”, cel {cell}: deze cel bevat meer tekst dan in een cel past (32.767 tekens). "
       "Kort de tekst in.",
       "Sheet “{sheet}”, cell {cell}: this cell holds more text than fits in a cell (32,767 "
       "characters). Shorten the "
       "text."},
      {"workbook.string_too_long",
       "Tekst nummer {number} in deze werkmap is langer dan in een cel past (meer dan {most} "
       "bytes). Kort de tekst in.",
       "Text number {number} in this workbook is longer than fits in a cell (over {most} bytes). "
       "Shorten the text."},

      // More than a file may cost.
      {"workbook.part_too_large",
       "Onderdeel {part} is uitgepakt groter dan {most} MB. Zo''n bestand wordt niet gelezen. "
       "Verdeel de tabel over "
       "meer bestanden of gebruik CSV.",
       "Part {part} is larger than {most} MB when unpacked. Such a file is not read. Divide the "
       "table over several "
       "files or use CSV."},
      {"workbook.too_large",
       "Dit bestand is uitgepakt groter dan {most} MB. Zo''n bestand wordt niet gelezen. Verdeel "
       "de tabel over meer "
       "bestanden of gebruik CSV.",
       "This file is larger than {most} MB when unpacked. Such a file is not read. Divide the "
       "table over several files "
       "or use CSV."},
      {"workbook.packed_too_well",
       "Onderdeel {part} is uitgepakt meer dan {most} keer zo groot. Dat is bij een tabel niet "
       "gewoon en wel bij een "
       "bestand dat een computer wil laten vastlopen; daarom wordt het niet gelezen. Vertrouwt u "
       "het, open het dan in "
       "Excel en sla het opnieuw op of gebruik CSV.",
       "Part {part} becomes more than {most} times as large when unpacked. That is unusual for a "
       "table and usual for "
       "a file meant to block a computer, so it is not read. If you trust it, open it in Excel and "
       "save it again or "
       "use CSV."},
      {"workbook.too_many_parts",
       "Dit bestand bestaat uit meer dan {most} onderdelen. Zo''n bestand wordt niet gelezen. Zet "
       "de tabel in een nieuwe "
       "werkmap.",
       "This file has more than {most} parts. Such a file is not read. Put the table in a new "
       "workbook."},
      {"workbook.too_many_sheets",
       "Deze werkmap heeft meer dan {most} bladen. Zet de bladen die nodig zijn in een nieuwe "
       "werkmap.",
       "This workbook has more than {most} sheets. Put the sheets that are needed in a new "
       "workbook."},
      {"workbook.too_many_styles",
       "Deze werkmap heeft meer dan {most} soorten opmaak. Plak de tabel zonder opmaak (alleen "
       "waarden) in een nieuwe "
       "werkmap, of gebruik CSV.",
       "This workbook has more than {most} kinds of formatting. Paste the table without formatting "
       "(values only) into a "
       "new workbook, or use CSV."},
      {"workbook.too_many_merges",
       "Blad “{sheet}” heeft samengevoegde cellen die elkaar overlappen, of veel te veel ervan. "
       "Hef de samenvoeging op en "
       "sla het bestand opnieuw op.",
       "Sheet “{sheet}” has merged cells that overlap, or far too many of them. Unmerge them and "
       "save the file again."},
      {"workbook.too_much",
       "Blad “{sheet}” heeft meer cellen of tekst dan een bestand van deze grootte gewoonlijk "
       "heeft, en meer dan veilig kan "
       "worden gelezen. Verdeel de tabel over meer bestanden of gebruik CSV.",
       "Sheet “{sheet}” has more cells or text than a file of this size usually has, and more than "
       "can safely be read. "
       "Divide the table over several files or use CSV."},
      {"workbook.too_much_text",
       "Deze werkmap heeft meer verschillende teksten dan veilig kan worden gelezen. Verdeel de "
       "tabel over meer bestanden of "
       "gebruik CSV.",
       "This workbook has more different texts than can safely be read. Divide the table over "
       "several files or use "
       "CSV."},
      {"workbook.no_memory",
       "Er is niet genoeg geheugen vrij om deze werkmap te lezen. Verdeel de tabel over meer "
       "bestanden, of probeer het "
       "later opnieuw.",
       "There is not enough free memory to read this workbook. Divide the table over several "
       "files, or try again "
       "later."},

      // Made to do harm, or looking like it.
      {"workbook.parts_overlap",
       "De onderdelen {part} en {other} gebruiken dezelfde plek in het bestand. Zo''n bestand "
       "wordt niet gelezen. Vraag de "
       "afzender om een nieuw bestand.",
       "The parts {part} and {other} use the same place in the file. Such a file is not read. Ask "
       "the sender for a new "
       "file."},
      {"workbook.duplicate_part",
       "Onderdeel {part} staat twee keer in dit bestand, zodat niet vaststaat welke geldt. Open "
       "het bestand in Excel en sla "
       "het opnieuw op.",
       "Part {part} stands twice in this file, so that it is not certain which one counts. Open "
       "the file in Excel and "
       "save it again."},
      {"workbook.unsafe_name",
       "Het bestand heeft een onderdeel met een naam die naar een andere map wijst: “{part}”. "
       "Zo''n bestand wordt niet "
       "gelezen. Vraag de afzender om een nieuw bestand.",
       "The file has a part whose name points to another folder: “{part}”. Such a file is not "
       "read. Ask the sender for "
       "a new file."},
      {"workbook.xml_doctype",
       "Onderdeel {part} begint met een documentdefinitie (DOCTYPE). Excel schrijft die nooit, en "
       "er kan misbruik van "
       "worden gemaakt; daarom wordt het bestand niet gelezen. Vraag de afzender om een nieuw "
       "bestand.",
       "Part {part} has a document type definition (DOCTYPE). Excel never writes one, and it can "
       "be abused, so the file "
       "is not read. Ask the sender for a new file."},
      {"workbook.xml_deep",
       "Onderdeel {part} is veel dieper genest dan een werkmap ooit is. Zo''n bestand wordt niet "
       "gelezen. Vraag de "
       "afzender om een nieuw bestand.",
       "Part {part} is nested far deeper than a workbook ever is. Such a file is not read. Ask the "
       "sender for a new "
       "file."},
      {"workbook.xml_long_tag",
       "Onderdeel {part} bevat een element of opmerking van meer dan 1 MB. Zo''n bestand wordt "
       "niet gelezen. Open het in Excel "
       "en sla het opnieuw op.",
       "Part {part} has an element or comment of more than 1 MB. Such a file is not read. Open it "
       "in Excel and save it "
       "again."},
      {"workbook.xml_names",
       "Onderdeel {part} gebruikt veel meer verschillende namen dan een werkmap kent. Zo''n "
       "bestand wordt niet gelezen. Open "
       "het in Excel en sla het opnieuw op.",
       "Part {part} uses far more different names than a workbook knows. Such a file is not read. "
       "Open it in Excel and "
       "save it again."},
      {"workbook.xml_endless",
       "Tot in onderdeel {part} heeft dit bestand al meer elementen dan een bestand van deze "
       "grootte gewoonlijk heeft. Zo''n "
       "bestand wordt niet gelezen. Open het in Excel en sla het opnieuw op, of gebruik CSV.",
       "Up to part {part} this file already has more elements than a file of this size usually "
       "has. Such a file is not "
       "read. Open it in Excel and save it again, or use CSV."},
  };
  return all;
}

}  // namespace vlecht::words
