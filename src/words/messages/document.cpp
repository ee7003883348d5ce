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
      {"document.sheet.figures", "Cijfers", "Figures"},
      {"document.sheet.findings", "Bevindingen", "Findings"},
      {"document.sheet.sources", "Bronnen", "Sources"},
      {"document.csv.id", "Kenmerk", "Id"},
      {"document.csv.label", "Omschrijving", "Label"},
      {"document.csv.value", "Waarde", "Value"},
      {"document.csv.unit", "Eenheid", "Unit"},
      {"document.csv.standing", "Hardheid", "Standing"},
      {"document.csv.reason", "Reden dat waarde ontbreekt", "Reason that value is missing"},
      {"document.csv.sources", "Feiten", "Facts"},
      {"document.csv.rows", "Regels", "Lines"},
  };
  return all;
}

}  // namespace vlecht::words
