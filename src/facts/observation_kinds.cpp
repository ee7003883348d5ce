// SPDX-License-Identifier: EUPL-1.2
#include "facts/observation_kinds.h"

#include "facts/fields.h"
#include "facts/goal_fields.h"
#include "facts/service_choices.h"
#include "facts/service_fields.h"

namespace vlecht::facts {
namespace {

Field state_field() {
  return choice_field(
      value_field("state", FieldType::choice, {"toestand", "state"},
                  {"Of het meetpunt een werkende dienst zag (op) of niet (neer).",
                   "Whether the probe saw a working service (up) or not (down)."},
                  {"toestand", "state"}),
      {{observed::up, {"op", "up"}, {"ok", "1"}}, {observed::down, {"neer", "down"}, {"0"}}});
}

Field ended_field() {
  return choice_field(optional_field("ended", FieldType::choice, {"geeindigd_door", "ended"},
                                     {"Waardoor deze toestand eindigde.", "What ended this state."},
                                     {"geeindigddoor", "ended"}),
                      {{endings::next_sample, {"volgende meting", "next sample"}, {}},
                       {endings::expired, {"verlopen", "expired"}, {}},
                       {endings::withdrawn, {"ingetrokken", "withdrawn"}, {}},
                       {endings::end_of_source, {"einde van de bron", "end of source"}, {}}});
}

Field impairment_field() {
  return choice_field(
      value_field("impairment", FieldType::choice, {"hinder", "impairment"},
                  {"Wat er mis was: alles neer, een deel neer, traag, of helpdesk onbereikbaar.",
                   "What was wrong: all down, a part down, slow, or helpdesk out of reach."},
                  {"hinder", "soortstoring", "impairment"}),
      {{impairments::down, {"neer", "down"}, {"volledig", "outage", "storing"}},
       {impairments::part_down, {"deel neer", "part down"}, {"gedeeltelijk", "partial"}},
       {impairments::slow, {"traag", "slow"}, {"degraded"}},
       {impairments::helpdesk, {"helpdesk onbereikbaar", "helpdesk out of reach"}, {"helpdesk"}}});
}

Field observer_field() {
  return choice_field(
      optional_field("reported_by", FieldType::choice, {"gemeld_door", "reported_by"},
                     {"Wie dit meldt: de leverancier of wij zelf; leeg = wij zelf.",
                      "Who reports this: the supplier or we ourselves; empty = ourselves."},
                     {"gemelddoor", "reportedby"}),
      {{observers::supplier, {"leverancier", "supplier"}, {}},
       {observers::ourselves, {"zelf", "ourselves"}, {"eigen", "gemeente"}}});
}

}  // namespace

Kind probe_kind() {
  return {.name = "probe",
          .label = {"Meetpunt", "Probe"},
          .meaning = {"Van welke dienst een meetpunt is, en hoe lang een meting geldt.",
                      "Which service a probe is of, and how long a sample counts."},
          .holding = Holding::state,
          .fields = {
              probe_field(),
              value_field("service", FieldType::text, {"dienst", "service"},
                          {"Dienst die het meetpunt meet.", "Service that the probe measures."},
                          {"dienst", "service"}),
              count_field("hold", {"houdbaar_seconden", "hold_seconds"},
                          {"Hoeveel seconden een meting hoogstens geldt als er geen nieuwe komt; "
                           "leeg = zoals bij het inlezen.",
                           "For how many seconds at most a sample counts when no other comes; "
                           "empty = as when it was read."},
                          {"houdbaarseconden", "houdbaar", "hold", "holdseconds"}),
              origin_note()}};
}

Kind observation_kind() {
  return {.name = "observation",
          .label = {"Waarneming", "Observation"},
          .meaning = {"Tijd waarin een meetpunt steeds hetzelfde zag. Waar geen waarneming is, is "
                      "niet gemeten.",
                      "Time in which a probe saw the same all along. Where there is no "
                      "observation, nothing was measured."},
          .holding = Holding::event,
          .fields = {probe_field(),
                     begins_field(true, {"Eerste meting die dit zag.", "First sample to see it."}),
                     ends_field(true, {"Tot wanneer dit gold; die seconde telt niet meer mee.",
                                       "Until when this was so; that second counts no more."}),
                     state_field(),
                     optional_field("last", FieldType::moment, {"laatste_meting", "last"},
                                    {"Laatste meting die dit zag.", "Last sample to see it."},
                                    {"laatstemeting", "last"}),
                     count_field("samples", {"metingen", "samples"},
                                 {"Aantal metingen.", "Number of samples."},
                                 {"metingen", "aantalmetingen", "samples"}),
                     count_field("hold", {"houdbaar_seconden", "hold_seconds"},
                                 {"Hoeveel seconden een meting hoogstens gold; leeg = tot de "
                                  "volgende.",
                                  "For how many seconds at most a sample counted; empty = until "
                                  "the next."},
                                 {"houdbaarseconden", "hold", "holdseconds"}),
                     ended_field(), origin_note()}};
}

Kind seen_again_kind() {
  return {.name = "seen_again",
          .label = {"Nogmaals gezien", "Seen again"},
          .meaning = {"Tijd waarover een later bestand hetzelfde zegt als waarnemingen die er al "
                      "waren. Wordt het eerdere bestand ingetrokken, dan blijven die daar staan.",
                      "Time of which a later file says the same as observations that were there "
                      "already. When the earlier file is retracted, these stay there."},
          .holding = Holding::event,
          .fields = {probe_field(),
                     begins_field(true, {"Eerste meting die dit zag.", "First sample to see it."}),
                     key_field("ends", FieldType::moment, {"einde", "ends"},
                               {"Tot wanneer dit gold.", "Until when this was so."}, {"einde"}),
                     value_field("last", FieldType::moment, {"laatste_meting", "last"},
                                 {"Laatste meting die dit zag.", "Last sample to see it."},
                                 {"laatstemeting"})},
          .is_system = true};
}

Kind incident_kind() {
  return {
      .name = "incident",
      .label = {"Storing", "Incident"},
      .meaning = {"Storing met begin en einde, zoals de leverancier of wij die melden.",
                  "Incident with its beginning and end, as the supplier or we report it."},
      .holding = Holding::event,
      .fields = {
          service_field(true),
          key_field("incident", FieldType::code, {"storing", "incident"},
                    {"Nummer van de storing.", "Number of the incident."},
                    {"storing", "storingsnummer", "incident", "incidentnummer", "nummer",
                     "incidentid", "number"}),
          begins_field(false, {"Begin van de storing.", "Beginning of the incident."}),
          ends_field(false, {"Einde van de storing; leeg = nog niet voorbij.",
                             "End of the incident; empty = not over yet."}),
          impairment_field(), observer_field(), priority_field(false),
          count_field("users", {"gebruikers", "users"},
                      {"Aantal gebruikers dat er last van had.", "Number of users hit."},
                      {"gebruikers", "aantalgebruikers", "users", "usershit"}),
          count_field("organisations", {"organisaties", "organisations"},
                      {"Aantal organisaties dat er last van had.", "Number of organisations hit."},
                      {"organisaties", "aantalorganisaties", "organisations"}),
          optional_field(
              "cause", FieldType::text, {"oorzaak", "cause"},
              {"Oorzaak, zonder namen van personen.", "Cause, without names of persons."},
              {"oorzaak", "cause", "rootcause"}),
          origin_note()}};
}

Kind maintenance_kind() {
  return {
      .name = "maintenance",
      .label = {"Gepland onderhoud", "Planned maintenance"},
      .meaning = {"Onderhoud dat vooraf is aangekondigd.",
                  "Maintenance that was announced beforehand."},
      .holding = Holding::event,
      .fields = {service_field(true),
                 begins_field(true, {"Begin van het onderhoud.", "Beginning of the maintenance."}),
                 ends_field(true, {"Einde van het onderhoud.", "End of the maintenance."}),
                 optional_field("announced", FieldType::moment, {"aangekondigd", "announced"},
                                {"Wanneer het is aangekondigd; leeg = niet bekend.",
                                 "When it was announced; empty = not known."},
                                {"aangekondigd", "aangekondigdop", "announced", "announcedat"}),
                 yes_no_field("approved", {"goedgekeurd", "approved"},
                              {"Of de opdrachtgever het schriftelijk heeft goedgekeurd.",
                               "Whether the client approved it in writing."},
                              {"goedgekeurd", "akkoord", "approved"}),
                 origin_note()}};
}

}  // namespace vlecht::facts
