// SPDX-License-Identifier: EUPL-1.2
#include "facts/disclosure_kinds.h"

#include "facts/fields.h"
#include "facts/goal_fields.h"

namespace vlecht::facts {

Kind disclosure_kind() {
  return {
      .name = "disclosure",
      .label = {"Informatie aan de raad", "Information for the council"},
      .meaning = {"Wanneer het college iets wist, en wanneer het dat aan de raad meldde.",
                  "When the executive knew something, and when it told its council."},
      .holding = Holding::event,
      .fields = {
          municipality_field(),
          key_field(
              "document", FieldType::code, {"stuk", "document"},
              {"Kenmerk of korte naam van het stuk.", "Reference or short name of the document."},
              {"stuk", "kenmerk", "document", "stuknummer", "zaaknummer"}),
          value_field("subject", FieldType::text, {"onderwerp", "subject"},
                      {"Waar het over gaat.", "What it is about."},
                      {"onderwerp", "titel", "subject", "title"}),
          optional_field("topic", FieldType::code, {"feitsoort", "topic"},
                         {"Soort feit waar het over gaat, zoals ledger_entry; leeg = niet "
                          "ingedeeld.",
                          "Kind of fact that it is about, such as ledger_entry; empty = not "
                          "sorted."},
                         {"feitsoort", "soort", "topic", "kind"}),
          value_field("known", FieldType::day, {"bekend_bij_college", "known"},
                      {"Dag waarop het college het wist.", "Day on which the executive knew it."},
                      {"bekendbijcollege", "ontvangendoorcollege", "collegedatum", "known"}),
          optional_field("given", FieldType::day, {"gegeven_aan_raad", "given"},
                         {"Dag waarop de raad het kreeg; leeg = nog niet.",
                          "Day on which the council got it; empty = not yet."},
                         {"gegevenaanraad", "aanraad", "raadsdatum", "given"}),
          explanation_field(), origin_note()}};
}

Kind council_meeting_kind() {
  return {
      .name = "council_meeting",
      .label = {"Raadsvergadering", "Council meeting"},
      .meaning = {"Dag waarop een raad vergaderde: het overzicht zegt wat er sindsdien veranderd "
                  "is.",
                  "Day on which a council met: the overview says what has changed since."},
      .holding = Holding::event,
      .fields = {municipality_field(),
                 key_field("day", FieldType::day, {"dag", "day"},
                           {"Dag van de vergadering.", "Day of the meeting."},
                           {"dag", "datum", "vergaderdatum", "day", "date"}),
                 explanation_field(), origin_note()}};
}

}  // namespace vlecht::facts
