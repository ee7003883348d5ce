// SPDX-License-Identifier: EUPL-1.2
#include "facts/report_kinds.h"

#include "facts/fields.h"

namespace vlecht::facts {
namespace {

constexpr std::string_view kind_name = "report_introduction";
constexpr std::string_view text_name = "text";

}  // namespace

Kind report_introduction_kind() {
  return {
      .name = kind_name,
      .label = {"Inleiding bij een verslag", "Introduction to a report"},
      .meaning = {"Wat de schrijver van een verslag aan de raad vooraf wil zeggen. Een inleiding "
                  "voor één gemeente staat niet in een verslag voor een andere.",
                  "What the author of a report to the council wants to say first. An introduction "
                  "for one municipality is not in a report for another."},
      .holding = Holding::event,
      .fields = {
          key_field("audience", FieldType::code, {"voor_wie", "audience"},
                    {"Naam of code van de gemeente voor wier raad dit is, of “samen”.",
                     "Name or code of the municipality for whose council this is, or "
                     "“together”."},
                    {"voorwie", "voor", "raadvan", "audience", "for"}),
          key_field("day", FieldType::day, {"dag", "day"},
                    {"Dag van de inleiding. Een latere komt in de plaats van een eerdere.",
                     "Day of the introduction. A later one takes the place of an earlier one."},
                    {"dag", "datum", "day", "date"}),
          value_field("author", FieldType::text, {"schrijver", "author"},
                      {"Wie dit zegt: een college, een functie of een afdeling.",
                       "Who says this: an executive, a function or a department."},
                      {"schrijver", "auteur", "namens", "author"}),
          value_field(text_name, FieldType::text, {"tekst", "text"},
                      {"De inleiding zelf. Een lege regel begint een nieuwe alinea.",
                       "The introduction itself. An empty line begins a new paragraph."},
                      {"tekst", "inleiding", "text", "introduction"}),
          optional_field("open_from", FieldType::day, {"openbaar_vanaf", "open_from"},
                         {"Dag waarop anderen dit mogen lezen (embargo); leeg = meteen.",
                          "Day on which others may read this (embargo); empty = at once."},
                         {"openbaarvanaf", "embargotot", "openfrom", "embargo"}),
          origin_note()}};
}

bool has_paragraphs(const Kind& kind, const Field& field) {
  return kind.name == kind_name && field.name == text_name;
}

}  // namespace vlecht::facts
