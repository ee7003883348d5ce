// SPDX-License-Identifier: EUPL-1.2
#include "facts/ticket_kinds.h"

#include <utility>

#include "facts/fields.h"
#include "facts/goal_fields.h"
#include "facts/service_choices.h"
#include "facts/service_fields.h"

namespace vlecht::facts {
namespace {

Field moment_field(std::string_view name, Bilingual label, Bilingual meaning,
                   std::vector<std::string_view> synonyms) {
  return optional_field(name, FieldType::moment, label, meaning, std::move(synonyms));
}

Field code_value(std::string_view name, Bilingual label, Bilingual meaning,
                 std::vector<std::string_view> synonyms) {
  return optional_field(name, FieldType::code, label, meaning, std::move(synonyms));
}

// Each helpdesk names its sorts and states itself.
Field open_list(Field field) {
  field.is_open_list = true;
  return field;
}

Field sort_field() {
  return open_list(choice_field(
      optional_field("sort", FieldType::choice, {"soort_melding", "sort"},
                     {"Storing, aanvraag, wijziging, probleem of vraag.",
                      "Incident, request, change, problem or question."},
                     {"soortmelding", "meldingsoort", "soort", "type", "calltype", "sort"}),
      {{ticket_sorts::incident, {"storing", "incident"}, {"incident", "verstoring"}},
       {ticket_sorts::request,
        {"aanvraag", "request"},
        {"serviceverzoek", "verzoek", "servicerequest", "bestelling"}},
       {ticket_sorts::change, {"wijziging", "change"}, {"rfc", "changerequest"}},
       {ticket_sorts::problem, {"probleem", "problem"}, {}},
       {ticket_sorts::question, {"vraag", "question"}, {"informatie", "informatieverzoek"}}}));
}

Field state_field() {
  return open_list(choice_field(
      optional_field("state", FieldType::choice, {"status", "state"},
                     {"Open, in de wacht, gereed (opgelost) of gesloten.",
                      "Open, on hold, completed (resolved) or closed."},
                     {"status", "processingstatus", "state", "afhandelingsstatus"}),
      {{ticket_states::open,
        {"open", "open"},
        {"nieuw", "inbehandeling", "geregistreerd", "toegewezen", "new", "inprogress", "assigned",
         "logged"}},
       {ticket_states::on_hold,
        {"in de wacht", "on hold"},
        {"wacht", "wachtopklant", "wachtopmelder", "wachtopgebruiker", "wachtopleverancier",
         "onhold", "waitingforcaller", "waitingforuser", "pending"}},
       {ticket_states::completed,
        {"gereed", "completed"},
        {"opgelost", "afgehandeld", "afgemeld", "resolved", "done"}},
       {ticket_states::closed, {"gesloten", "closed"}, {"afgesloten"}},
       {ticket_states::partial,
        {"deelmelding", "partial ticket"},
        {"partial", "deelincident", "partialincident"}}}));
}

std::vector<Field> times_of_ticket() {
  return {value_field("created", FieldType::moment, {"aangemaakt", "created"},
                      {"Wanneer de melding binnenkwam.", "When the ticket came in."},
                      {"aangemaakt", "aanmaakdatum", "aangemeld", "datumaangemeld", "meldingsdatum",
                       "calldate", "creationdate", "created", "createdat", "opened"}),
          moment_field("confirmed", {"bevestigd", "confirmed"},
                       {"Wanneer de ontvangst aan de melder is bevestigd.",
                        "When its receipt was confirmed to whoever reported it."},
                       {"bevestigd", "bevestigdop", "confirmed", "acknowledged"}),
          moment_field("responded", {"gereageerd", "responded"},
                       {"Wanneer iemand eraan begon.", "When somebody began on it."},
                       {"gereageerd", "reactiedatum", "responsedate", "datumreactie", "responded",
                        "datumgereageerd", "eerstereactie", "firstresponse", "startbehandeling"}),
          moment_field("completed", {"gereed_op", "completed"},
                       {"Wanneer de melding gereed (opgelost) was; gereed is nog niet gesloten.",
                        "When the ticket was completed (resolved); completed is not yet closed."},
                       {"gereedop", "datumgereed", "gereeddatum", "opgelostop", "completeddate",
                        "completiondate", "datecompleted", "afgehandeldop", "completed", "resolved",
                        "resolvedat"}),
          moment_field("closed", {"gesloten_op", "closed"},
                       {"Wanneer de melding gesloten is.", "When the ticket was closed."},
                       {"geslotenop", "datumgesloten", "sluitdatum", "afsluitdatum", "closuredate",
                        "dateclosed", "closeddate", "closed", "closedat"}),
          moment_field("due", {"streeftijd", "due"},
                       {"Wanneer de melding volgens de bron gereed moest zijn.",
                        "When the ticket had to be completed, by the source."},
                       {"streeftijd", "streefdatum", "targetdate", "due", "duedate"}),
          optional_field("on_hold_minutes", FieldType::decimal,
                         {"wachttijd_minuten", "on_hold_minutes"},
                         {"Hoeveel minuten op de melder is gewacht.",
                          "How many minutes were spent waiting for whoever reported it."},
                         {"wachttijdminuten", "onholdduration", "onholdminutes", "wachttijd",
                          "wachttijdmelder", "duurindewacht"}),
          count_field("reopened", {"heropend", "reopened"},
                      {"Hoe vaak de melding na gereed weer is opengegaan.",
                       "How many times the ticket was opened again after completion."},
                      {"heropend", "aantalheropend", "reopened", "reopencount"})};
}

std::vector<Field> sorting_of_ticket() {
  return {
      sort_field(),
      state_field(),
      priority_field(false),
      code_value("urgency", {"urgentie", "urgency"}, {"Hoe dringend het is.", "How urgent it is."},
                 {"urgentie", "urgency"}),
      code_value("impact", {"impact", "impact"},
                 {"Hoe groot de gevolgen zijn.", "How large the effects are."}, {"impact"}),
      service_field(false),
      code_value("category", {"categorie", "category"},
                 {"Categorie in de bron.", "Category in the source."},
                 {"categorie", "category", "soortbinnenkomst"}),
      code_value("subcategory", {"subcategorie", "subcategory"},
                 {"Subcategorie in de bron.", "Subcategory in the source."},
                 {"subcategorie", "subcategory"}),
      code_value("group", {"behandelgroep", "group"},
                 {"Groep die de melding behandelt; geen naam van een persoon.",
                  "Group that handles the ticket; no name of a person."},
                 {"behandelgroep", "behandelaarsgroep", "operatorgroup", "group"}),
      supplier_field(false),
      optional_field(
          "municipality", FieldType::municipality, {"gemeentecode", "municipality_code"},
          {"Gemeente waar de melding vandaan komt.", "Municipality that the ticket comes from."},
          {"gemeentecode", "gemeentenummer", "municipalitycode"}),
      code_value(
          "department", {"afdeling", "department"},
          {"Afdeling waar de melding vandaan komt.", "Department that the ticket comes from."},
          {"afdeling", "team", "organisatieonderdeel", "department", "branch", "vestiging"}),
      code_value("main_ticket", {"hoofdmelding", "main_ticket"},
                 {"Hoofdmelding waar deze bij hoort; die telt als één.",
                  "Main ticket that this one belongs to; they count as one."},
                 {"hoofdmelding", "mainincident", "maintickets", "parent"})};
}

Field group_of_survey() {
  return key_field("group", FieldType::code, {"groep", "group"},
                   {"Groep die is gevraagd, zoals een afdeling; “allen” = iedereen.",
                    "Group that was asked, such as a department; “allen” = everybody."},
                   {"groep", "afdeling", "group", "department"});
}

Field survey_field() {
  return key_field(
      "survey", FieldType::code, {"onderzoek", "survey"},
      {"Korte naam van het onderzoek onder gebruikers.", "Short name of the survey among users."},
      {"onderzoek", "enquete", "meting", "survey"});
}

}  // namespace

Kind ticket_kind() {
  std::vector<Field> fields{
      key_field("ticket", FieldType::code, {"melding", "ticket"},
                {"Nummer van de melding.", "Number of the ticket."},
                {"melding", "meldingnummer", "meldingsnummer", "nummer", "ticket", "ticketnumber",
                 "meldnummer", "incident", "referentienummer", "ticketid", "number", "callnumber",
                 "incidentnumber", "incidentnummer"})};
  for (auto part : {times_of_ticket(), sorting_of_ticket()}) {
    for (Field& field : part) fields.push_back(std::move(field));
  }
  fields.push_back(origin_note());
  return {.name = "ticket",
          .label = {"Melding", "Ticket"},
          .meaning = {"Melding bij de helpdesk, zoals die bij het inlezen stond. Namen en vrije "
                      "tekst worden niet bewaard.",
                      "Ticket of the helpdesk, as it stood when it was read. Names and free text "
                      "are not kept."},
          .holding = Holding::event,
          .fields = std::move(fields),
          .has_persons_beside = true};
}

Kind survey_kind() {
  return {
      .name = "survey",
      .label = {"Onderzoek onder gebruikers", "Survey among users"},
      .meaning = {"Hoeveel mensen er zijn en hoeveel er zijn gevraagd.",
                  "How many people there are and how many were asked."},
      .holding = Holding::event,
      .fields = {survey_field(), group_of_survey(),
                 value_field("day", FieldType::day, {"dag", "day"},
                             {"Laatste dag van het onderzoek.", "Last day of the survey."},
                             {"dag", "datum", "day", "date"}),
                 value_field("question", FieldType::text, {"vraag", "question"},
                             {"De vraag, zoals die gesteld is.", "The question, as it was asked."},
                             {"vraag", "question"}),
                 value_field(
                     "lowest", FieldType::count, {"laagste_cijfer", "lowest"},
                     {"Laagste cijfer dat men kon geven.", "Lowest score that could be given."},
                     {"laagstecijfer", "laagste", "lowest"}),
                 value_field("highest", FieldType::count, {"hoogste_cijfer", "highest"},
                             {"Hoogste cijfer dat men kon geven; bij 0 tot 10 volgt de NPS.",
                              "Highest score that could be given; with 0 to 10 follows the "
                              "NPS."},
                             {"hoogstecijfer", "hoogste", "highest"}),
                 count_field("population", {"gebruikers", "population"},
                             {"Hoeveel mensen de groep heeft.", "How many people the group has."},
                             {"gebruikers", "populatie", "population"}),
                 count_field("asked", {"gevraagd", "asked"},
                             {"Hoeveel mensen gevraagd zijn.", "How many people were asked."},
                             {"gevraagd", "uitgenodigd", "asked", "invited"}),
                 service_field(false), supplier_field(false), origin_note()},
      .has_persons_beside = true};
}

Kind survey_score_kind() {
  return {.name = "survey_score",
          .label = {"Cijfer in een onderzoek", "Score in a survey"},
          .meaning = {"Hoe vaak een cijfer is gegeven.", "How often a score was given."},
          .holding = Holding::state,
          .fields = {survey_field(), group_of_survey(),
                     key_field("score", FieldType::count, {"cijfer", "score"},
                               {"Het cijfer.", "The score."}, {"cijfer", "score"}),
                     value_field(
                         "answers", FieldType::count, {"antwoorden", "answers"},
                         {"Hoeveel mensen dit cijfer gaven.", "How many people gave this score."},
                         {"antwoorden", "aantal", "answers"}),
                     origin_note()},
          .has_persons_beside = true};
}

}  // namespace vlecht::facts
