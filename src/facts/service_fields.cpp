// SPDX-License-Identifier: EUPL-1.2
#include "facts/service_fields.h"

#include <utility>

#include "facts/fields.h"
#include "facts/goal_fields.h"
#include "facts/service_choices.h"

namespace vlecht::facts {
namespace {

auto maker(bool is_key) { return is_key ? key_field : optional_field; }

}  // namespace

Field service_field(bool is_key) {
  return maker(is_key)("service", FieldType::text, {"dienst", "service"},
                       {"Naam van de dienst.", "Name of the service."},
                       {"dienst", "dienstnaam", "systeem", "applicatie", "service", "servicename",
                        "system", "application"});
}

Field probe_field() {
  return key_field(
      "probe", FieldType::text, {"meetpunt", "probe"},
      {"Naam van het meetpunt, zoals de bron die schrijft.",
       "Name of the probe, as the source writes it."},
      {"meetpunt", "meting", "probe", "instance", "target", "monitor", "endpoint", "check"});
}

Field contract_field(bool is_key) {
  return maker(is_key)(
      "contract", FieldType::code, {"contract", "contract"},
      {"Nummer of korte naam van het contract.", "Number or short name of the contract."},
      {"contract", "contractnummer", "contractcode", "overeenkomst", "contractnumber",
       "contractid"});
}

Field supplier_field(bool is_key) {
  return maker(is_key)("supplier", FieldType::text, {"leverancier", "supplier"},
                       {"Naam van de leverancier.", "Name of the supplier."},
                       {"leverancier", "opdrachtnemer", "supplier", "vendor", "contractor"});
}

Field priority_field(bool is_key) {
  return maker(is_key)(
      "priority", FieldType::code, {"prioriteit", "priority"},
      {"Prioriteit, zoals P1, volgens het contract.", "Priority, such as P1, by the contract."},
      {"prioriteit", "prio", "priority", "prioriteitnaam", "priorityname"});
}

Field hours_field(bool is_key) {
  return maker(is_key)(
      "hours", FieldType::code, {"servicetijden", "hours"},
      {"Korte naam van de servicetijden; leeg = dag en nacht, alle dagen.",
       "Short name of the service hours; empty = day and night, every day."},
      {"servicetijden", "servicetijd", "openingstijden", "hours", "servicehours", "servicewindow"});
}

Field calendar_field(bool is_key) {
  return maker(is_key)("calendar", FieldType::code, {"kalender", "calendar"},
                       {"Korte naam van de kalender met feestdagen; leeg = geen feestdagen.",
                        "Short name of the calendar of holidays; empty = no holidays."},
                       {"kalender", "feestdagen", "calendar", "holidaycalendar"});
}

Field page_note() {
  return {.name = "page",
          .type = FieldType::text,
          .role = Role::note,
          .label = {"bladzijde", "page"},
          .meaning = {"Document en bladzijde of artikel waar dit staat.",
                      "Document and page or article where this stands."},
          .required = false,
          .synonyms = {"bladzijde", "pagina", "artikel", "page", "article", "clause"}};
}

Field begins_field(bool is_key, Bilingual meaning) {
  const auto make = is_key ? key_field : value_field;
  return make("begins", FieldType::moment, {"begin", "begins"}, meaning,
              {"begin", "van", "start", "starttijd", "begintijd", "aanvang", "begins", "starttime",
               "startedat", "from"});
}

Field ends_field(bool is_required, Bilingual meaning) {
  const auto make = is_required ? value_field : optional_field;
  return make("ends", FieldType::moment, {"einde", "ends"}, meaning,
              {"einde", "tot", "eind", "eindtijd", "hersteld", "opgelostop", "ends", "endtime",
               "endedat", "until", "resolvedat"});
}

Field yes_no_field(std::string_view name, Bilingual label, Bilingual meaning,
                   std::vector<std::string_view> synonyms) {
  return choice_field(optional_field(name, FieldType::choice, label, meaning, std::move(synonyms)),
                      {{answers::yes, {"ja", "yes"}, {"j", "y", "true", "waar", "1", "x"}},
                       {answers::no, {"nee", "no"}, {"n", "false", "onwaar", "0"}}});
}

Field percentage_field(std::string_view name, bool is_required, Bilingual label, Bilingual meaning,
                       std::vector<std::string_view> synonyms) {
  const auto make = is_required ? value_field : optional_field;
  Field field = make(name, FieldType::decimal, label, meaning, std::move(synonyms));
  return with_bounds(with_percent_sign(std::move(field)), 0, 100);
}

Field count_field(std::string_view name, Bilingual label, Bilingual meaning,
                  std::vector<std::string_view> synonyms) {
  return optional_field(name, FieldType::count, label, meaning, std::move(synonyms));
}

}  // namespace vlecht::facts
