// SPDX-License-Identifier: EUPL-1.2
#include "facts/service_kinds.h"

#include "facts/fields.h"
#include "facts/goal_fields.h"
#include "facts/service_choices.h"
#include "facts/service_fields.h"

namespace vlecht::facts {
namespace {

Field weekday_field() {
  return choice_field(
      key_field("weekday", FieldType::choice, {"weekdag", "weekday"},
                {"Dag van de week, of werkdagen, weekend of alle dagen.",
                 "Day of the week, or workdays, weekend or every day."},
                {"weekdag", "dag", "dagen", "weekday", "days"}),
      {{weekdays::monday, {"maandag", "Monday"}, {"ma", "mon"}},
       {weekdays::tuesday, {"dinsdag", "Tuesday"}, {"di", "tue"}},
       {weekdays::wednesday, {"woensdag", "Wednesday"}, {"wo", "wed"}},
       {weekdays::thursday, {"donderdag", "Thursday"}, {"do", "thu"}},
       {weekdays::friday, {"vrijdag", "Friday"}, {"vr", "fri"}},
       {weekdays::saturday, {"zaterdag", "Saturday"}, {"za", "sat"}},
       {weekdays::sunday, {"zondag", "Sunday"}, {"zo", "sun"}},
       {weekdays::workdays, {"werkdagen", "workdays"}, {"mavr", "monfri"}},
       {weekdays::weekend, {"weekend", "weekend"}, {"zazo", "satsun"}},
       {weekdays::every_day, {"alle dagen", "every day"}, {"mazo", "dagelijks", "daily"}}});
}

Field holiday_field() {
  return choice_field(
      key_field("holiday", FieldType::choice, {"feestdag", "holiday"},
                {"Feestdag waarop de kalender sluit.", "Holiday on which the calendar is closed."},
                {"feestdag", "holiday"}),
      {{holidays::new_year, {"nieuwjaarsdag", "New Year's Day"}, {}},
       {holidays::good_friday, {"Goede Vrijdag", "Good Friday"}, {}},
       {holidays::easter_sunday, {"Eerste Paasdag", "Easter Sunday"}, {"pasen"}},
       {holidays::easter_monday, {"Tweede Paasdag", "Easter Monday"}, {"paasmaandag"}},
       {holidays::kings_day, {"Koningsdag", "King's Day"}, {"koninginnedag"}},
       {holidays::liberation_day, {"Bevrijdingsdag, elk jaar", "Liberation Day, every year"}, {}},
       {holidays::liberation_lustrum,
        {"Bevrijdingsdag, elk vijfde jaar", "Liberation Day, each fifth year"},
        {}},
       {holidays::ascension, {"Hemelvaartsdag", "Ascension Day"}, {}},
       {holidays::whit_sunday, {"Eerste Pinksterdag", "Whit Sunday"}, {"pinksteren"}},
       {holidays::whit_monday, {"Tweede Pinksterdag", "Whit Monday"}, {"pinkstermaandag"}},
       {holidays::christmas_day, {"Eerste Kerstdag", "Christmas Day"}, {"kerstmis"}},
       {holidays::second_christmas_day, {"Tweede Kerstdag", "Boxing Day"}, {}}});
}

Field clock_field(std::string_view name, bool is_key, Bilingual label, Bilingual meaning,
                  std::vector<std::string_view> synonyms) {
  const auto make = is_key ? key_field : value_field;
  return make(name, FieldType::code, label, meaning, std::move(synonyms));
}

}  // namespace

Kind service_kind() {
  return {
      .name = "service",
      .label = {"Dienst", "Service"},
      .meaning = {"ICT-dienst die gebruikers hebben, en wanneer die als neer telt.",
                  "ICT service that users have, and when it counts as down."},
      .holding = Holding::state,
      .fields = {service_field(true), supplier_field(false), owner_field(),
                 count_field("down_from", {"neer_vanaf", "down_from"},
                             {"Vanaf hoeveel meetpunten die neer zijn de dienst neer is; leeg = "
                              "meer dan de helft.",
                              "From how many probes that are down the service is down; empty = "
                              "more than half."},
                             {"neervanaf", "downfrom"}),
                 explanation_field(), origin_note()}};
}

Kind service_component_kind() {
  return {.name = "service_component",
          .label = {"Onderdeel van een dienst", "Component of a service"},
          .meaning = {"Dienst of meetpunt waar een dienst op rust. Van elke groep moeten er genoeg "
                      "werken.",
                      "Service or probe that a service rests on. Of each group enough must work."},
          .holding = Holding::state,
          .fields = {service_field(true),
                     key_field("group", FieldType::code, {"groep", "group"},
                               {"Onderdelen van één groep kunnen elkaar vervangen.",
                                "Components of one group can replace each other."},
                               {"groep", "group"}),
                     key_field("component", FieldType::text, {"onderdeel", "component"},
                               {"Naam van de dienst of het meetpunt.",
                                "Name of the service or the probe."},
                               {"onderdeel", "component"}),
                     count_field("needed", {"nodig", "needed"},
                                 {"Hoeveel onderdelen van deze groep moeten werken; leeg = één.",
                                  "How many components of this group must work; empty = one."},
                                 {"nodig", "needed"}),
                     origin_note()}};
}

Kind service_hours_kind() {
  return {.name = "service_hours",
          .label = {"Servicetijd", "Service hours"},
          .meaning = {"Uren waarop een afspraak geldt, op de klok in Nederland.",
                      "Hours in which an agreement counts, on the clock of the Netherlands."},
          .holding = Holding::state,
          .fields = {key_field("hours", FieldType::code, {"servicetijden", "hours"},
                               {"Korte naam van deze servicetijden.",
                                "Short name of these service hours."},
                               {"servicetijden", "servicetijd", "hours", "servicehours"}),
                     weekday_field(),
                     clock_field("opens", true, {"opent", "opens"},
                                 {"Begin, zoals 08:30.", "Beginning, such as 08:30."},
                                 {"opent", "begin", "open", "openvan", "opens"}),
                     clock_field("closes", false, {"sluit", "closes"},
                                 {"Einde, zoals 17:00; 24:00 is middernacht.",
                                  "End, such as 17:00; 24:00 is midnight."},
                                 {"sluit", "einde", "dicht", "opentot", "closes"}),
                     page_note()}};
}

Kind holiday_rule_kind() {
  return {.name = "holiday_rule",
          .label = {"Feestdag in een kalender", "Holiday in a calendar"},
          .meaning = {"Feestdag waarop een kalender sluit; de dagen volgen uit de regel.",
                      "Holiday on which a calendar is closed; its days follow from the rule."},
          .holding = Holding::state,
          .fields = {calendar_field(true), holiday_field(), page_note()}};
}

Kind closed_day_kind() {
  return {.name = "closed_day",
          .label = {"Losse dag in een kalender", "Single day in a calendar"},
          .meaning = {"Dag waarop een kalender sluit, of juist niet, naast de feestdagen.",
                      "Day on which a calendar is closed, or just not, besides the holidays."},
          .holding = Holding::state,
          .fields = {calendar_field(true),
                     key_field("day", FieldType::day, {"dag", "day"}, {"De dag.", "The day."},
                               {"dag", "datum", "day", "date"}),
                     yes_no_field("is_closed", {"gesloten", "closed"},
                                  {"Of de kalender die dag gesloten is; leeg = ja.",
                                   "Whether the calendar is closed on that day; empty = yes."},
                                  {"gesloten", "dicht", "closed"}),
                     explanation_field(), page_note()}};
}

}  // namespace vlecht::facts
