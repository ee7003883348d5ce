// SPDX-License-Identifier: EUPL-1.2
#include "words/messages/messages.h"

namespace vlecht::words {

std::span<const Message> document_messages() {
  static constexpr Message all[] = {
      {"document.unknown", "onbekend", "unknown"},
      {"document.own", "eigen", "own"},
      {"document.sources", "{count, plural, one{1 bron} other{# bronnen}}",
       "{count, plural, one{1 source} other{# sources}}"},
      {"document.rows_and_sources",
       "uit {rows, plural, one{1 regel} other{# regels}}{count, plural, =0{} one{ en 1 andere "
       "bron} "
       "other{ en # andere bronnen}}",
       "from {rows, plural, one{1 line} other{# lines}}{count, plural, =0{} one{ and 1 other "
       "source} other{ and # other sources}}"},
      {"document.sources_of", "Open {count, plural, one{1 bron} other{# bronnen}} van {label}",
       "Open {count, plural, one{1 source} other{# sources}} of {label}"},
      {"document.rows_of", "{label}, {rows}", "{label}, {rows}"},
      {"document.illustrative",
       "Voorbeeld: een deel van deze cijfers is verzonnen om te laten zien hoe het werkt.",
       "Example: some of these figures are invented to show how it works."},
      {"document.tone.note", "Opmerking", "Note"},
      {"document.tone.warning", "Let op", "Warning"},
      {"document.tone.error", "Fout", "Error"},
      {"document.more_rows",
       "{count, plural, one{Er is nog 1 rij} other{Er zijn nog # rijen}}. Alle rijen staan in de "
       "CSV, de werkmap en de JSON van deze pagina.",
       "There {count, plural, one{is 1 more row} other{are # more rows}}. All rows stand in the "
       "CSV, the workbook and the JSON of this page."},
      {"document.more_notes",
       "{count, plural, one{Er is nog 1 bevinding} other{Er zijn nog # bevindingen}}. Alle "
       "bevindingen staan in de JSON van deze pagina.",
       "There {count, plural, one{is 1 more finding} other{are # more findings}}. All findings "
       "stand in the JSON of this page."},
      {"document.place", "Waar: {place}", "Where: {place}"},
      {"document.journal", "Journaal: {size, plural, one{1 regel} other{# regels}}, kenmerk {root}",
       "Journal: {size, plural, one{1 entry} other{# entries}}, root {root}"},
      {"own_style.taken",
       "Huisstijl: {taken, plural, =0{geen enkel token gebruikt} one{1 token gebruikt} other{# "
       "tokens gebruikt}}{unused, plural, =0{} one{; 1 ander heeft hier geen plek} other{; # "
       "andere hebben hier geen plek}}.",
       "Style: {taken, plural, =0{no token used} one{1 token used} other{# tokens "
       "used}}{unused, plural, =0{} one{; 1 other has no place here} other{; # others have no "
       "place here}}."},
      {"own_style.contrast",
       "Let op: {token} is slecht te lezen op {ground}. Het contrast is {ratio},{tenths} op 1; er "
       "is 4,5 "
       "op 1 "
       "nodig. Kies een donkerder of lichter kleur.",
       "Warning: {token} is hard to read on {ground}. The contrast is {ratio}.{tenths} to 1; it "
       "takes 4.5 "
       "to 1. Choose a darker or lighter colour."},
      {"own_style.too_large",
       "Het bestand met de huisstijl is te groot. Er passen 1 MB en 20.000 tokens in.",
       "The file with the style is too large. It may have 1 MB and 20,000 tokens."},
      {"own_style.property",
       "Regel {line} van de huisstijl: “{what}” is geen token. Een token begint met twee "
       "streepjes, "
       "zoals --utrecht-link-color. Haal de regel weg.",
       "Line {line} of the style: “{what}” is no token. A token begins with two dashes, such as "
       "--utrecht-link-color. Remove the line."},
      {"own_style.rule",
       "Regel {line} van de huisstijl: “{what}” kan hier niet. Zet de tokens in :root of in een "
       "klasse zoals .haarlem-theme, en die voor een donker scherm in @media "
       "(prefers-color-scheme: dark).",
       "Line {line} of the style: “{what}” cannot stand here. Put the tokens in :root or in a "
       "class such as .haarlem-theme, and those for a dark screen in @media "
       "(prefers-color-scheme: dark)."},
      {"own_style.value",
       "Regel {line} van de huisstijl: de waarde van {what} kan hier niet. Een token is een kleur, "
       "een maat, een lettertype of een verwijzing met var(); adressen met url() worden niet "
       "opgehaald.",
       "Line {line} of the style: the value of {what} cannot stand here. A token is a colour, a "
       "size, a font or a reference with var(); addresses with url() are not fetched."},
      {"own_style.unfinished",
       "Regel {line} van de huisstijl: na “{what}” houdt het bestand op. Sluit de haakjes, de "
       "aanhalingstekens en het commentaar.",
       "Line {line} of the style: after “{what}” the file ends. Close the brackets, the quotation "
       "marks and the comment."},
      {"document.no_dates",
       "In dit antwoord staat niets met een dag voor in een agenda. Dat kan wel bij de doelen.",
       "In this answer there is nothing with a day for a calendar. There is with the goals."},
      {"document.chart.table", "Dezelfde cijfers als tabel", "The same figures as a table"},
      {"document.chart.label", "Naam", "Name"},
      {"document.chart.value", "Waarde", "Value"},
      {"document.chart.others", "{count, plural, one{1 andere} other{# andere}}",
       "{count, plural, one{1 other} other{# others}}"},
      {"document.chart.middle_half", "middelste helft", "middle half"},
      {"document.chart.nothing", "Er is niets te tekenen: er is geen enkele waarde bekend.",
       "There is nothing to draw: no value is known."},
      {"document.chart.beyond_high",
       "De as is rechts afgekapt. Verder naar rechts {count, plural, one{ligt er nog 1} "
       "other{liggen "
       "er nog #}}: {list}.",
       "The axis is cut off on the right. Beyond it {count, plural, one{lies 1 more} other{lie # "
       "more}}: {list}."},
      {"document.chart.beyond_low",
       "De as is links afgekapt. Verder naar links {count, plural, one{ligt er nog 1} other{liggen "
       "er nog #}}: {list}.",
       "The axis is cut off on the left. Beyond it {count, plural, one{lies 1 more} other{lie # "
       "more}}: {list}."},
      {"document.chart.and_more", "en nog {count, number} (zie de tabel)",
       "and {count, number} more (see the table)"},
      {"document.chart.million", "{number}\u00A0mln", "{number}m"},
      {"document.chart.milliard", "{number}\u00A0mld", "{number}bn"},
      {"document.chart.pass", "Sla deze tekening over", "Pass over this drawing"},
      {"document.chart.as_table", "Toon als tabel", "Show as a table"},
      {"document.chart.as_drawing", "Toon als tekening", "Show as a drawing"},
      {"document.chart.download", "Bewaar als", "Save as"},
      {"document.chart.svg", "SVG", "SVG"},
      {"document.chart.png", "PNG", "PNG"},
      {"document.chart.csv", "CSV", "CSV"},
      {"document.chart.day", "Dag", "Day"},
      {"document.chart.days", "{count, plural, one{1 dag} other{# dagen}} {name}",
       "{count, plural, one{1 day} other{# days}} {name}"},
      {"document.chart.source",
       "{is_illustrative, select, yes{Voorbeeld, een deel van de cijfers is verzonnen. } other{}}"
       "Bron: “{title}”, {moment}. Journaal van {size, plural, one{1 regel} other{# regels}}, "
       "kenmerk {root}.",
       "{is_illustrative, select, yes{Example, some of the figures are invented. } other{}}"
       "Source: “{title}”, {moment}. Journal of {size, plural, one{1 entry} other{# entries}}, "
       "root {root}."},
      {"document.sheet.figures", "Cijfers", "Figures"},
      {"document.sheet.findings", "Bevindingen", "Findings"},
      {"document.sheet.sources", "Bronnen", "Sources"},
      {"document.csv.id", "Kenmerk", "Id"},
      {"document.csv.label", "Omschrijving", "Label"},
      {"document.csv.value", "Waarde", "Value"},
      {"document.csv.unit", "Eenheid", "Unit"},
      {"document.unit.count", "aantal", "number"},
      {"document.unit.euro", "euro", "euro"},
      {"document.unit.euro_per_inhabitant", "euro per inwoner", "euro per inhabitant"},
      {"document.unit.pound", "pond sterling", "pound sterling"},
      {"document.unit.percent", "procent", "per cent"},
      {"document.unit.fraction", "getal", "number"},
      {"document.unit.inhabitants", "inwoners", "inhabitants"},
      {"document.unit.minutes", "minuten", "minutes"},
      {"document.unit.hours", "uren", "hours"},
      {"document.unit.days", "dagen", "days"},
      {"document.unit.months", "maanden", "months"},
      {"document.unit.text", "tekst", "text"},
      {"document.unit.day", "dag", "day"},
      {"document.csv.standing", "Hardheid", "Standing"},
      {"document.csv.reason", "Reden dat waarde ontbreekt", "Reason that value is missing"},
      {"document.csv.sources", "Feiten", "Facts"},
      {"document.csv.rows", "Regels", "Lines"},
  };
  return all;
}

}  // namespace vlecht::words
