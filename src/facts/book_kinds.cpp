// SPDX-License-Identifier: EUPL-1.2
#include "facts/book_kinds.h"

#include <utility>

#include "facts/fields.h"

namespace vlecht::facts {
namespace {

Field book_field(std::string_view name, FieldType type, Role role, Bilingual label,
                 Bilingual meaning, std::vector<std::string_view> synonyms) {
  return {.name = name,
          .type = type,
          .role = role,
          .label = label,
          .meaning = meaning,
          .synonyms = std::move(synonyms)};
}

Field optional(Field field) {
  field.required = false;
  return field;
}

Field of_municipality(bool is_key) {
  return book_field(
      "municipality", FieldType::municipality, is_key ? Role::key : Role::value,
      {"gemeentecode", "municipality_code"},
      {"CBS-code van de gemeente, zoals GM0377.", "CBS code of the municipality, such as GM0377."},
      {"gemeentecode", "gmcode", "gemeentenummer", "gemeentenr", "municipalitycode",
       "municipality"});
}

// ---- What every line of an Iv3 delivery is about ----

std::vector<Field> delivery_keys() {
  Field layer = book_field("layer", FieldType::choice, Role::key, {"overheidslaag", "layer"},
                           {"Soort overheid die levert: gemeente, gemeenschappelijke regeling of "
                            "provincie.",
                            "Kind of body that delivers: municipality, joint arrangement or "
                            "province."},
                           {"overheidslaag", "layer"});
  layer.choices = {
      {"Gemeente", {"gemeente", "municipality"}, {}},
      {"GR", {"gemeenschappelijke regeling", "joint arrangement"}, {"gemeenschappelijkeregeling"}},
      {"Provincie", {"provincie", "province"}, {}}};
  Field period = book_field(
      "period", FieldType::choice, Role::key, {"periode", "period"},
      {"Verslagperiode volgens Iv3: 0 begroting, 1 tot en met 4 kwartaal, 5 jaarrekening.",
       "Reporting period as in Iv3: 0 budget, 1 to 4 quarter, 5 annual accounts."},
      {"periode", "period"});
  period.choices = {
      {"0", {"begroting", "budget"}, {}},     {"1", {"kwartaal 1", "quarter 1"}, {}},
      {"2", {"kwartaal 2", "quarter 2"}, {}}, {"3", {"kwartaal 3", "quarter 3"}, {}},
      {"4", {"kwartaal 4", "quarter 4"}, {}}, {"5", {"jaarrekening", "annual accounts"}, {}}};
  Field status = book_field("status", FieldType::choice, Role::key, {"status", "status"},
                            {"Begroting (vooraf) of realisatie (achteraf).",
                             "Budget (beforehand) or actuals (afterwards)."},
                            {"status"});
  status.choices = {{"begroting", {"begroting", "budget"}, {}},
                    {"realisatie", {"realisatie", "actuals"}, {}}};
  return {std::move(layer),
          book_field("body", FieldType::code, Role::key, {"overheidsnummer", "body"},
                     {"Nummer waaronder de overheid aan het CBS levert, zoals 0377.",
                      "Number under which the body delivers to CBS, such as 0377."},
                     {"overheidsnummer", "body"}),
          book_year(), std::move(period), std::move(status)};
}

Field delivered_name() {
  Field name =
      optional(book_field("name", FieldType::text, Role::note, {"overheidsnaam", "body_name"},
                          {"Naam van de overheid zoals de levering die schrijft.",
                           "Name of the body as the delivery writes it."},
                          {"overheidsnaam", "bodyname"}));
  return name;
}

}  // namespace

Kind ledger_account_kind() {
  Field type = optional(book_field("type", FieldType::choice, Role::value, {"soort", "type"},
                                   {"Balansrekening, resultaatrekening of gemengd.",
                                    "Balance account, profit and loss account or mixed."},
                                   {"soort", "type", "rekeningsoort", "acctp", "accounttype"}));
  type.choices = {{"balans", {"balans", "balance"}, {"b", "bal", "balancesheet"}},
                  {"resultaat",
                   {"resultaat", "profit and loss"},
                   {"p", "w", "v", "winstenverlies", "exploitatie", "income"}},
                  {"gemengd", {"gemengd", "mixed"}, {"m"}}};
  return {
      .name = "ledger_account",
      .label = {"Grootboekrekening", "Ledger account"},
      .meaning = {"Eén rekening uit het rekeningschema van een administratie in een boekjaar.",
                  "One account of the chart of accounts of a set of books in a fiscal year."},
      .holding = Holding::period,
      .fields = {
          of_municipality(true),
          book_year(),
          book_field(
              "account", FieldType::code, Role::key, {"grootboekrekening", "account"},
              {"Nummer van de grootboekrekening.", "Number of the ledger account."},
              {"grootboekrekening", "grootboek", "grootboeknummer", "grootboeknr", "rekening",
               "rekeningnummer", "rekeningnr", "account", "accountno", "accountnumber", "accid"}),
          book_field(
              "description", FieldType::text, Role::value, {"omschrijving", "description"},
              {"Omschrijving van de rekening.", "Description of the account."},
              {"omschrijving", "rekeningnaam", "naam", "description", "accountname", "accdesc"}),
          std::move(type),
          optional(book_field("rgs_code", FieldType::code, Role::value, {"rgs_code", "rgs_code"},
                              {"Code in het Referentiegrootboekschema, als de bron die noemt.",
                               "Code in the Dutch reference chart of accounts (RGS), where the "
                               "source names it."},
                              {"rgscode", "rgs", "referentiecode"})),
      }};
}

Kind iv3_figure_kind() {
  std::vector<Field> fields = delivery_keys();
  Field side =
      book_field("side", FieldType::choice, Role::key, {"onderdeel", "part"},
                 {"Onderdeel van de levering: lasten, baten, balanslasten, balansbaten of "
                  "balansstanden.",
                  "Part of the delivery: expense, income, balance sheet debits, balance sheet "
                  "credits or balances."},
                 {"onderdeel", "rekeningsoort", "part"});
  side.choices = {{"lasten", {"lasten", "expense"}, {}},
                  {"baten", {"baten", "income"}, {}},
                  {"balans_lasten", {"balanslasten", "balance sheet debits"}, {}},
                  {"balans_baten", {"balansbaten", "balance sheet credits"}, {}},
                  {"balans_standen", {"balansstanden", "balances"}, {}}};
  fields.push_back(std::move(side));
  fields.push_back(book_field("post", FieldType::code, Role::key, {"post", "post"},
                              {"Taakveld (lasten en baten) of balanscode (balans).",
                               "Task field (expense and income) or balance code (balance sheet)."},
                              {"post", "taakveld", "balanscode", "taskfield"}));
  fields.push_back(
      book_field("category", FieldType::code, Role::key, {"categorie", "category"},
                 {"Economische categorie; bij balansstanden primo (begin) of ultimo (einde).",
                  "Economic category; for balances primo (beginning) or ultimo (end)."},
                 {"categorie", "economischecategorie", "category"}));
  fields.push_back(book_field("amount", FieldType::money, Role::value, {"bedrag", "amount"},
                              {"Bedrag in euro, met het teken van de levering.",
                               "Amount in euro, with the sign of the delivery."},
                              {"bedrag", "amount"}));
  fields.push_back(optional(of_municipality(false)));
  fields.push_back(delivered_name());
  return {.name = "iv3_figure",
          .label = {"Iv3-cijfer", "Iv3 figure"},
          .meaning = {"Eén cel uit een Iv3-levering aan het CBS: onderdeel, taakveld of "
                      "balanscode, en categorie.",
                      "One cell of an Iv3 delivery to CBS: part, task field or balance code, and "
                      "category."},
          .holding = Holding::period,
          .fields = std::move(fields),
          .measure = Measure{
              .amount = "amount",
              .grouped_by = {"layer", "body", "year", "period", "status", "side", "category"}}};
}

Kind iv3_indicator_kind() {
  std::vector<Field> fields = delivery_keys();
  Field sort = book_field(
      "sort", FieldType::choice, Role::key, {"soort", "sort"},
      {"Financieel kengetal of beleidsindicator.", "Financial ratio or policy indicator."},
      {"soort", "sort"});
  sort.choices = {{"kengetal", {"kengetal", "financial ratio"}, {}},
                  {"beleidsindicator", {"beleidsindicator", "policy indicator"}, {}}};
  fields.push_back(std::move(sort));
  fields.push_back(book_field("report_period", FieldType::code, Role::key,
                              {"verslagperiode", "report_period"},
                              {"Jaar en document waarover de waarde gaat, zoals Rek_2019.",
                               "Year and document that the value is about, such as Rek_2019."},
                              {"verslagperiode", "reportperiod"}));
  fields.push_back(book_field("indicator", FieldType::code, Role::key, {"indicator", "indicator"},
                              {"Code, zoals fk.1 (netto schuldquote) of bi.5 (overhead).",
                               "Code, such as fk.1 (net debt ratio) or bi.5 (overhead)."},
                              {"indicator", "kengetal", "indicatorcode"}));
  fields.push_back(book_field("value", FieldType::text, Role::value, {"waarde", "value"},
                              {"De waarde precies zoals geleverd; Iv3 levert haar als tekst.",
                               "The value exactly as delivered; Iv3 delivers it as text."},
                              {"waarde", "value"}));
  fields.push_back(optional(of_municipality(false)));
  fields.push_back(delivered_name());
  return {.name = "iv3_indicator",
          .label = {"Iv3-kengetal", "Iv3 indicator"},
          .meaning = {"Financieel kengetal of beleidsindicator uit een Iv3-levering.",
                      "Financial ratio or policy indicator out of an Iv3 delivery."},
          .holding = Holding::period,
          .fields = std::move(fields)};
}

// Measures add up euro; these amounts are pounds, so there is none.
Kind supplier_payment_kind() {
  Field sort =
      optional(book_field("sort", FieldType::choice, Role::value, {"soort", "sort"},
                          {"Investering of lopende uitgave.", "Capital or revenue."},
                          {"type", "caporrev", "capitalorrevenue", "typeofexpenditure", "soort"}));
  sort.choices = {{"capital", {"investering", "capital"}, {}},
                  {"revenue", {"lopend", "revenue"}, {}}};
  Field supplier = optional(book_field(
      "supplier", FieldType::text, Role::note, {"leverancier", "supplier"},
      {"Naam van de leverancier; geheim waar de bron die achterhoudt.",
       "Name of the supplier; withheld where the source redacts it."},
      {"suppliername", "beneficiary", "vendor", "vendorname", "supplier", "leverancier"}));
  return {
      .name = "supplier_payment",
      .label = {"Betaling in ponden", "Payment in pounds"},
      .meaning = {"Eén betaling van een Britse overheid aan een leverancier, zoals gepubliceerd "
                  "(boven 500 pond). In ponden: telt nooit mee in euro.",
                  "One payment of a British public body to a supplier, as published (over 500 "
                  "pounds). In pounds: never counted in euro."},
      .holding = Holding::period,
      .fields = {
          book_field("body", FieldType::code, Role::key, {"overheid", "body"},
                     {"Overheid die betaalt, zoals de bron haar noemt.",
                      "Body that pays, as the source names it."},
                     {"bodyname", "organisation", "organisationname", "client", "council"}),
          book_field("year", FieldType::year, Role::key, {"jaar", "year"},
                     {"Kalenderjaar van de betaling.", "Calendar year of the payment."},
                     {"jaar", "year"}),
          book_field(
              "payment", FieldType::code, Role::key, {"betaling", "payment"},
              {"Nummer van de betaling of factuurregel.", "Number of the payment or invoice line."},
              {"transno", "transactionno", "transactionnumber", "transactionreference",
               "paymentnumber"}),
          book_field("amount", FieldType::sterling, Role::value, {"bedrag_pond", "amount_pounds"},
                     {"Bedrag in Britse ponden.", "Amount in pounds sterling."},
                     {"amount", "netamount", "amountgbp", "bedragpond"}),
          optional(book_field("day", FieldType::day, Role::value, {"betaaldag", "day"},
                              {"Dag van betaling.", "Day of payment."},
                              {"paiddate", "paymentdate", "datepaid"})),
          optional(book_field("unit", FieldType::text, Role::value, {"afdeling", "unit"},
                              {"Onderdeel van de overheid.", "Unit of the body."},
                              {"organisationalunit", "organisatonalunit", "servicearea",
                               "department", "directorate"})),
          optional(book_field("category", FieldType::text, Role::value, {"categorie", "category"},
                              {"Waaraan is uitgegeven.", "What was spent on."},
                              {"expenditurecategory", "expenditurecatergory", "expenditureunit",
                               "expensetype", "expendituretype"})),
          optional(book_field("category_code", FieldType::code, Role::value,
                              {"categoriecode", "category_code"},
                              {"Code daarvan in de administratie.", "Its code in the accounts."},
                              {"expenditurecode", "expensecode"})),
          std::move(sort),
          optional(book_field("supplier_code", FieldType::code, Role::value,
                              {"leverancierscode", "supplier_code"},
                              {"Nummer van de leverancier.", "Number of the supplier."},
                              {"supplierid", "suppliercode", "vendorid"})),
          std::move(supplier),
      }};
}

}  // namespace vlecht::facts
