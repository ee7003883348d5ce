// SPDX-License-Identifier: EUPL-1.2
#include "facts/cost_choices.h"

#include "facts/fields.h"

namespace vlecht::facts {

std::vector<Choice> domain_choices() {
  return {{domains::automation,
           {"automatisering", "automation"},
           {"hardware", "techniek", "infrastructuur"}},
          {domains::informatization,
           {"informatisering", "informatization"},
           {"informatievoorziening", "software", "informatie"}},
          {domains::outside, {"geen ICT", "no ICT"}, {"buitenict", "outside", "nietict"}}};
}

std::vector<Choice> component_choices() {
  return {{components::own_staff,
           {"eigen personeel", "own staff"},
           {"personeel", "loonkosten", "salarissen", "staff"}},
          {components::hired_staff,
           {"inhuur", "hired staff"},
           {"ingeleendpersoneel", "externeinhuur", "tijdelijkpersoneel", "hire"}},
          {components::licence,
           {"licentie", "licence"},
           {"licenties", "softwarelicentie", "licences", "license", "licenses"}},
          {components::saas, {"SaaS", "SaaS"}, {"abonnement", "abonnementen", "cloud"}},
          {components::workplace,
           {"werkplek", "workplace"},
           {"werkplekken", "werkplekapparatuur", "workplaces"}},
          {components::server_storage,
           {"server en opslag", "server and storage"},
           {"server", "servers", "opslag", "serveropslag", "hosting", "storage"}},
          {components::network, {"netwerk en data", "network and data"}, {"netwerk", "data"}},
          {components::telephony, {"telefonie", "telephony"}, {"telefoon", "mobiel"}},
          {components::outsourcing, {"uitbesteding", "outsourcing"}, {"uitbesteed", "outsourced"}},
          {components::project, {"project", "project"}, {"projecten", "projects"}},
          {components::other, {"overig", "other"}, {"overige", "overigekosten"}}};
}

std::vector<Choice> nature_choices() {
  return {{natures::structural, {"structureel", "structural"}, {"s", "jaarlijks"}},
          {natures::one_off, {"incidenteel", "one-off"}, {"i", "eenmalig", "tijdelijk"}}};
}

std::vector<Choice> side_choices() {
  return {{sides::expense, {"lasten", "expense"}, {"last", "kosten", "uitgaven", "l"}},
          {sides::income, {"baten", "income"}, {"bate", "opbrengsten", "inkomsten", "b"}}};
}

Field domain_field() {
  Field field = optional_field(
      "domain", FieldType::choice, {"domein", "domain"},
      {"Automatisering (computers, netwerk, beheer), informatisering (programma's en gegevens) of "
       "buiten de ICT.",
       "Automation (computers, network, operation), informatization (programs and data) or "
       "outside ICT."},
      {"domein", "domain"});
  field.choices = domain_choices();
  return field;
}

Field component_field() {
  Field field = optional_field("component", FieldType::choice, {"onderdeel", "component"},
                               {"Waaraan het geld opgaat, zoals inhuur of licenties.",
                                "What the money goes to, such as hired staff or licences."},
                               {"onderdeel", "component", "kostencomponent"});
  field.choices = component_choices();
  return field;
}

Field nature_field() {
  Field field = optional_field(
      "nature", FieldType::choice, {"aard", "nature"},
      {"Structureel (elk jaar) of incidenteel (tijdelijk, ten hoogste drie jaar; BBV).",
       "Structural (each year) or one-off (temporary, at most three years; BBV)."},
      {"aard", "nature", "structureelincidenteel"});
  field.choices = nature_choices();
  return field;
}

Field pool_field() {
  return optional_field(
      "pool", FieldType::code, {"kostenpot", "cost_pool"},
      {"Kostenpot waarin het bedrag hoort.", "Cost pool that the amount belongs to."},
      {"kostenpot", "pot", "costpool", "pool"});
}

}  // namespace vlecht::facts
