// SPDX-License-Identifier: EUPL-1.2
#include "facts/portfolio_kinds.h"

#include <utility>

#include "facts/fields.h"
#include "facts/goal_choices.h"
#include "facts/goal_fields.h"

namespace vlecht::facts {
namespace {

// Three points since 2022, five before.
std::vector<Choice> rating_choices() {
  return {
      {ratings::green, {"groen", "green"}, {"g"}},
      {ratings::green_amber,
       {"groen-oranje", "amber/green"},
       {"oranjegroen", "greenamber", "ag", "ga"}},
      {ratings::amber, {"oranje", "amber"}, {"a", "yellow", "geel"}},
      {ratings::amber_red, {"oranje-rood", "amber/red"}, {"roodoranje", "redamber", "ar", "ra"}},
      {ratings::red, {"rood", "red"}, {"r"}}};
}

std::vector<Field> ratings_of_project() {
  return {choice_field(
              optional_field("rating", FieldType::choice, {"oordeel", "rating"},
                             {"Vertrouwen van de onafhankelijke toezichthouder in het slagen.",
                              "Confidence of the independent authority in the delivery."},
                             {"oordeel", "vertrouwen", "ipadeliveryconfidenceassessment",
                              "ipadeliveryconfidence", "iparagrating", "iparating", "ipadca",
                              "mparagrating", "mpadeliveryconfidenceassessment", "ragrating",
                              "nistadeliveryconfidenceassessment", "nistarating", "nistaragrating",
                              "deliveryconfidenceassessment", "deliveryconfidence", "dca", "rag"}),
              rating_choices()),
          choice_field(
              optional_field("owner_rating", FieldType::choice, {"eigen_oordeel", "owner_rating"},
                             {"Vertrouwen van de verantwoordelijke zelf in het slagen.",
                              "Confidence of the responsible owner in the delivery."},
                             {"eigenoordeel", "srodeliveryconfidenceassessment",
                              "srodeliveryconfidence", "srorating", "sroragrating", "srodca",
                              "departmentaldca", "departmentaldeliveryconfidenceassessment",
                              "departmentalragrating", "departmentdca"}),
              rating_choices())};
}

std::vector<Field> days_of_project() {
  return {optional_field("start", FieldType::day, {"begin", "start"},
                         {"Laatst goedgekeurde eerste dag.", "First day as last approved."},
                         {"begin", "startdatum", "projectstartdate", "startdate", "projectstart",
                          "latestapprovedstartdate"}),
          optional_field("end", FieldType::day, {"einde", "end"},
                         {"Laatst goedgekeurde laatste dag.", "Last day as last approved."},
                         {"einde", "einddatum", "projectenddate", "enddate", "projectend",
                          "latestapprovedenddate"})};
}

std::vector<Field> amounts_of_project() {
  const auto pounds = [](std::string_view name, Bilingual label, Bilingual meaning,
                         std::vector<std::string_view> synonyms) {
    return optional_field(name, FieldType::sterling, label, meaning, std::move(synonyms));
  };
  return {
      pounds("year_baseline", {"jaarbudget_pond", "year_baseline"},
             {"Budget van het rapportjaar, in ponden.", "Budget of the report year, in pounds."},
             {"jaarbudgetpond", "financialyearbaseline", "inyearbaseline", "yearbaseline",
              "annualbaseline", "inyearbudget", "baseline", "totalbaseline"}),
      pounds("year_forecast", {"jaarprognose_pond", "year_forecast"},
             {"Verwachte kosten van het rapportjaar, in ponden.",
              "Expected cost of the report year, in pounds."},
             {"jaarprognosepond", "financialyearforecast", "inyearforecast", "yearforecast",
              "annualforecast", "forecast", "totalforecast"}),
      pounds(
          "whole_life", {"hele_kosten_pond", "whole_life"},
          {"Geraamde kosten over de hele looptijd, in ponden.",
           "Estimated cost over the whole life, in pounds."},
          {"helekostenpond", "totalbaselinewholelifecosts", "totalbaselinewholelifecost",
           "baselinewholelifecosts", "baselinewholelifecost", "wholelifecost", "wholelifecosts",
           "totalwholelifecost", "totalwholelifecosts", "totalbudgetedwholelifecosts",
           "totalbudgetedwholelifecost", "budgetedwholelifecosts", "budgetedwholelifecost", "wlc"}),
      pounds("benefits", {"baten_pond", "benefits"},
             {"Geraamde baten over de hele looptijd, in ponden.",
              "Estimated benefits over the whole life, in pounds."},
             {"batenpond", "totalbaselinebenefits", "totalbaselinebenefit", "baselinebenefits",
              "monetisedbenefits", "totalbenefits", "totalmonetisedbenefits"})};
}

std::vector<Field> narratives_of_project() {
  const auto narrative = [](std::string_view name, Bilingual label, Bilingual meaning,
                            std::vector<std::string_view> synonyms) {
    Field field = optional_field(name, FieldType::text, label, meaning, std::move(synonyms));
    field.role = Role::note;
    return field;
  };
  return {
      narrative("description", {"omschrijving", "description"},
                {"Wat het project wil bereiken, zoals de bron het schrijft.",
                 "What the project aims at, as the source writes it."},
                {"omschrijving", "description", "descriptionaims", "projectdescription", "aims"}),
      narrative(
          "rating_text", {"toelichting_oordeel", "rating_text"},
          {"Toelichting op het oordeel.", "Explanation of the rating."},
          {"toelichtingoordeel", "departmentalcommentaryonactionsplannedortakenontheiparagrating",
           "departmentalcommentaryonactionsplannedortaken", "departmentalcommentary",
           "departmentalnarrativeondeliveryconfidence", "departmentalnarrative",
           "departmentalcommentaryonactionsplannedortakenonthemparagrating",
           "departmentalcommentaryonactionsplannedortakenontheragrating",
           "departmentalcommentaryonactionsplannedortakenonthenistaragrating"}),
      narrative("schedule_text", {"toelichting_planning", "schedule_text"},
                {"Toelichting op de planning.", "Explanation of the schedule."},
                {"toelichtingplanning",
                 "departmentalnarrativeonscheduleincludinganydeviationfromplannedschedule",
                 "departmentalnarrativeonschedule", "schedulenarrative"}),
      narrative("budget_text", {"toelichting_budget", "budget_text"},
                {"Toelichting op het verschil tussen budget en prognose.",
                 "Explanation of the difference between budget and forecast."},
                {"toelichtingbudget", "departmentalnarrativeonbudgetforecastvariance",
                 "departmentalnarrativeonbudgetforecastvariancefor",
                 "departmentalnarrativeonvariance", "variancenarrative"}),
      narrative("whole_life_text", {"toelichting_hele_kosten", "whole_life_text"},
                {"Toelichting op de kosten over de hele looptijd.",
                 "Explanation of the cost over the whole life."},
                {"toelichtinghelekosten", "departmentalnarrativeonbudgetedwholelifecosts",
                 "departmentalnarrativeonwholelifecosts", "departmentalnarrativeonwholelifecost",
                 "departmentalnarrativeonbudgetedwholelifecost", "wholelifecostnarrative"})};
}

}  // namespace

Kind reference_class_kind() {
  return {.name = "reference_class",
          .label = {"Referentieklasse", "Reference class"},
          .meaning = {"Hoeveel soortgelijke projecten van anderen over hun raming gingen.",
                      "How much similar projects of others went over their estimate."},
          .holding = Holding::state,
          .fields = {
              key_field("reference_class", FieldType::code, {"referentieklasse", "reference_class"},
                        {"Korte naam van de referentieklasse, zoals it-projecten.",
                         "Short name of the reference class, such as it-projecten."},
                        {"referentieklasse", "klasse", "referenceclass", "class"}),
              choice_field(key_field("measure", FieldType::choice, {"maat", "measure"},
                                     {"Overschrijding van de kosten of van de duur.",
                                      "Overrun of cost or of duration."},
                                     {"maat", "measure"}),
                           {{overrun_measures::cost, {"kosten", "cost"}, {"geld"}},
                            {overrun_measures::duration,
                             {"duur", "duration"},
                             {"doorlooptijd", "tijd", "time"}}}),
              key_field("quantile", FieldType::decimal, {"kwantiel", "quantile"},
                        {"Deel van de projecten dat daaronder bleef, van 0 tot 1.",
                         "Share of the projects that stayed below it, from 0 to 1."},
                        {"kwantiel", "deel", "quantile"}),
              value_field("overrun", FieldType::decimal, {"overschrijding", "overrun"},
                          {"Overschrijding als deel van de raming: 0,2 is 20% erboven.",
                           "Overrun as a share of the estimate: 0.2 is 20% over it."},
                          {"overschrijding", "overrun"}),
              explanation_field(), origin_note()}};
}

// Measures add up euro; these amounts are pounds, so there is none.
Kind portfolio_project_kind() {
  std::vector<Field> fields{
      key_field("project", FieldType::code, {"project", "project"},
                {"Nummer van het project in de portefeuille; zonder nummer de naam.",
                 "Number of the project in the portfolio; without a number its name."},
                {"project", "projectnummer", "projectcode", "gmppidnumber", "gmppid", "gmppnumber",
                 "projectid", "projectidnumber", "projectnumber", "uniqueid"}),
      key_field("year", FieldType::year, {"rapportjaar", "report_year"},
                {"Jaar van het rapport: dat waarin het boekjaar eindigt.",
                 "Year of the report: the one in which the fiscal year ends."},
                {"rapportjaar", "jaar", "reportyear", "year"}),
      value_field("name", FieldType::text, {"naam", "name"},
                  {"Naam van het project.", "Name of the project."},
                  {"naam", "projectnaam", "projectname", "nameofproject", "projecttitle"}),
      optional_field(
          "department", FieldType::text, {"ministerie", "department"},
          {"Ministerie of organisatie waarvan het is.", "Department or organisation whose it is."},
          {"ministerie", "department", "dept", "organisation", "departmentname", "leaddepartment"}),
      optional_field(
          "category", FieldType::text, {"categorie", "category"},
          {"Soort project, zoals ICT.", "Sort of project, such as ICT."},
          {"categorie", "annualreportcategory", "projectcategory", "category", "projecttype"})};
  for (auto part :
       {ratings_of_project(), days_of_project(), amounts_of_project(), narratives_of_project()}) {
    for (Field& field : part) fields.push_back(std::move(field));
  }
  fields.push_back(origin_note());
  return {.name = "portfolio_project",
          .label = {"Project uit een portefeuille", "Project of a portfolio"},
          .meaning = {"Stand van één groot project in een jaar, zoals gepubliceerd (de Britse "
                      "GMPP). In ponden: telt nooit mee in euro.",
                      "State of one major project in a year, as published (the British GMPP). In "
                      "pounds: never counted in euro."},
          .holding = Holding::period,
          .fields = std::move(fields)};
}

}  // namespace vlecht::facts
