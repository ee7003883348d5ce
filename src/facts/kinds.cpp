// SPDX-License-Identifier: EUPL-1.2
#include "facts/kinds.h"

#include <array>

#include "base/check.h"
#include "facts/book_kinds.h"
#include "facts/budget_kinds.h"
#include "facts/comparison_kinds.h"
#include "facts/contract_kinds.h"
#include "facts/cost_kinds.h"
#include "facts/disclosure_kinds.h"
#include "facts/fields.h"
#include "facts/goal_kinds.h"
#include "facts/milestone_kinds.h"
#include "facts/observation_kinds.h"
#include "facts/portfolio_kinds.h"
#include "facts/report_kinds.h"
#include "facts/service_kinds.h"
#include "facts/supplier_kinds.h"
#include "facts/ticket_kinds.h"

namespace vlecht::facts {
namespace {

Kind municipality() {
  Field name = name_note();
  name.role = Role::value;
  name.required = true;
  name.meaning = {"Officiële naam van de gemeente in deze periode.",
                  "Official name of the municipality in this period."};
  return {.name = "municipality",
          .label = {"Gemeente", "Municipality"},
          .meaning = {"Naam en code van een gemeente zolang die bestaat; codes vervallen en "
                      "beginnen bij een herindeling.",
                      "Name and code of a municipality while it exists; codes end and begin "
                      "when municipalities merge."},
          .holding = Holding::state,
          .fields = {municipality_field(), name}};
}

Kind inhabitants() {
  return {.name = "inhabitants",
          .label = {"Inwoners", "Inhabitants"},
          .meaning = {"Aantal inwoners van een gemeente op 1 januari van een jaar (CBS; "
                      "Gemeentewet, artikel 1).",
                      "Number of residents of a municipality on 1 January of a year (CBS; "
                      "Municipalities Act, article 1)."},
          .holding = Holding::period,
          .fields = {
              municipality_field(),
              {.name = "year",
               .type = FieldType::year,
               .role = Role::key,
               .label = {"jaar", "year"},
               .meaning = {"Het jaar van de telling op 1 januari.",
                           "The year of the count on 1 January."},
               .synonyms = {"jaar", "year", "peiljaar", "perioden", "periode", "kalenderjaar",
                            "referencedate", "boekjaar"}},
              {.name = "inhabitants",
               .type = FieldType::count,
               .role = Role::value,
               .label = {"inwoners", "inhabitants"},
               .meaning = {"Aantal inwoners op 1 januari.", "Number of inhabitants on 1 January."},
               .synonyms = {"inwoners", "inwoners1januari", "inwonersop1januari", "aantalinwoners",
                            "inwonertal", "totalebevolking", "totalebevolking1", "bevolking",
                            "bevolkingop1januari", "inhabitants", "population", "residents"}},
              name_note(),
              origin_note()}};
}

Kind peer_figure() {
  return {
      .name = "peer_figure",
      .label = {"Vergelijkingscijfer", "Peer figure"},
      .meaning = {"Bedrag dat een gemeente in een begroting of jaarrekening aan het CBS opgeeft, "
                  "per taakveld en categorie (Iv3).",
                  "Amount that a municipality reports to CBS in a budget or annual accounts, per "
                  "task field and category (Iv3)."},
      .holding = Holding::period,
      .fields = {
          municipality_field(),
          {.name = "year",
           .type = FieldType::year,
           .role = Role::key,
           .label = {"boekjaar", "book_year"},
           .meaning = {"Boekjaar waarover het bedrag gaat.",
                       "Fiscal year that the amount is about."},
           .synonyms = {"boekjaar", "jaar", "bookyear", "year", "fiscalyear", "verslagjaar",
                        "finjaar", "begrotingsjaar"}},
          {.name = "document",
           .type = FieldType::choice,
           .role = Role::key,
           .label = {"document", "document"},
           .meaning = {"Begroting (vooraf) of jaarrekening (achteraf).",
                       "Budget (beforehand) or annual accounts (afterwards)."},
           .synonyms = {"document", "verslagsoort", "soort", "documentsoort", "report", "status",
                        "documenttype"},
           .choices = {{"begroting", {"begroting", "budget"}, {"primitievebegroting", "b"}},
                       {"jaarrekening",
                        {"jaarrekening", "annual accounts"},
                        {"rekening", "realisatie", "jaarstukken", "accounts", "actual", "actuals",
                         "annualaccounts"}}}},
          {.name = "task_field",
           .type = FieldType::code,
           .role = Role::key,
           .label = {"taakveld", "task_field"},
           .meaning = {"Taakveld volgens Iv3, zoals 0.4 (overhead); totaal = alle taakvelden.",
                       "Task field as in Iv3, such as 0.4 (overhead); totaal = all task fields."},
           .synonyms = {"taakveld", "taakveldcode", "taskfield", "functie"}},
          {.name = "category",
           .type = FieldType::code,
           .role = Role::key,
           .label = {"categorie", "category"},
           .meaning = {"Economische categorie volgens Iv3, zoals 1.1 (salarissen) en 3.5.1 "
                       "(ingeleend personeel); totaal = alle lasten.",
                       "Economic category as in Iv3, such as 1.1 (salaries) and 3.5.1 (hired "
                       "staff); totaal = all expense."},
           .synonyms = {"categorie", "economischecategorie", "category", "economiccategory",
                        "kostensoort"}},
          {.name = "amount",
           .type = FieldType::money,
           .role = Role::value,
           .label = {"bedrag", "amount"},
           .meaning = {"Lasten in euro.", "Expense in euro."},
           .synonyms = {"bedrag", "amount", "lasten", "bedrageuro", "bedragineuro", "expense",
                        "waarde"}},
          name_note(),
          {.name = "inhabitants",
           .type = FieldType::count,
           .role = Role::note,
           .label = {"inwoners", "inhabitants"},
           .meaning = {"Aantal inwoners dat de bron zelf noemt; alleen ter controle.",
                       "Number of inhabitants that the source itself mentions; as a check only."},
           .required = false,
           .synonyms = {"inwoners", "aantalinwoners", "inhabitants", "inwonertal"}},
          origin_note()}};
}

Field account_name() {
  Field field = optional_field(
      "account_name", FieldType::text, {"rekeningnaam", "account_name"},
      {"Omschrijving van de grootboekrekening in de bron.",
       "Description of the ledger account in the source."},
      {"rekeningnaam", "grootboeknaam", "grootboekomschrijving", "omschrijvinggrootboek",
       "omschrijvingrekening", "grootboeknromschr", "accountname", "glaccountdescription"});
  field.role = Role::note;
  return field;
}

Field reversal() {
  Field field = optional_field(
      "reversal", FieldType::choice, {"storno", "reversal"},
      {"Of de regel een eerdere boeking terugdraait.", "Whether the line reverses an earlier one."},
      {"storno", "stornoboeking", "reversal"});
  field.choices = {{"ja", {"ja", "yes"}, {"j", "y", "true", "waar", "1", "x"}},
                   {"nee", {"nee", "no"}, {"n", "false", "onwaar", "0"}}};
  return field;
}

Kind ledger_entry() {
  return {
      .name = "ledger_entry",
      .label = {"Boeking", "Ledger entry"},
      .meaning = {"Eén regel uit het grootboek van een gemeente.",
                  "One line of a municipality's ledger."},
      .holding = Holding::period,
      .fields =
          {municipality_field(),
           {.name = "year",
            .type = FieldType::year,
            .role = Role::key,
            .label = {"boekjaar", "book_year"},
            .meaning = {"Boekjaar waarin de regel is geboekt.",
                        "Fiscal year in which the line was booked."},
            .synonyms = {"boekjaar", "jaar", "bookyear", "year", "fiscalyear", "finjaar",
                         "financialyear"}},
           {.name = "entry",
            .type = FieldType::code,
            .role = Role::key,
            .label = {"boekstuk", "entry"},
            .meaning = {"Nummer van het boekstuk in de administratie.",
                        "Number of the journal entry in the accounts."},
            .synonyms = {"boekstuk", "boekstuknummer", "boekstuknr", "stuknummer", "stuknr",
                         "journaalpost", "documentnummer", "docnr", "entry", "entrynumber",
                         "documentnumber", "entryno", "voucherno", "boekingsnummer"}},
           {.name = "line",
            .type = FieldType::count,
            .role = Role::key,
            .label = {"regel", "line"},
            .meaning = {"Nummer van de regel in het boekstuk.",
                        "Number of the line within the journal entry."},
            .synonyms = {"regel", "regelnummer", "regelnr", "boekingsregel", "volgnummer", "line",
                         "linenumber", "seqno", "volgnr", "regelnrboekstuk"}},
           {.name = "account",
            .type = FieldType::code,
            .role = Role::value,
            .label = {"grootboekrekening", "account"},
            .meaning = {"Nummer van de grootboekrekening.", "Number of the ledger account."},
            .synonyms = {"grootboekrekening", "grootboek", "grootboeknummer", "grootboeknr",
                         "rekening", "rekeningnummer", "rekeningnr", "gbrekening", "account",
                         "accountnumber", "ledgeraccount", "accountno", "glaccountcode",
                         "glaccount"}},
           {.name = "cost_centre",
            .type = FieldType::code,
            .role = Role::value,
            .label = {"kostenplaats", "cost_centre"},
            .meaning = {"Kostenplaats: waar de kosten ontstaan.",
                        "Cost centre: where the cost arises."},
            .required = false,
            .synonyms = {"kostenplaats", "kpl", "kostenplaatsnummer", "kostenplaatsnr",
                         "costcentre", "costcenter"}},
           {.name = "day",
            .type = FieldType::day,
            .role = Role::value,
            .label = {"boekdatum", "day"},
            .meaning = {"Dag waarop de regel is geboekt.", "Day on which the line was booked."},
            .required = false,
            .synonyms = {"boekdatum", "boekingsdatum", "datum", "transactiedatum", "date",
                         "postingdate", "transactiondate", "datumboeking", "entrydate"}},
           {.name = "description",
            .type = FieldType::text,
            .role = Role::note,
            .label = {"omschrijving", "description"},
            .meaning = {"Omschrijving van de regel.", "Description of the line."},
            .required = false,
            .synonyms = {"omschrijving", "omschrijvingregel", "boekingsomschrijving", "tekst",
                         "description", "text", "omschrijvingboekregel"}},
           {.name = "amount",
            .type = FieldType::money,
            .role = Role::value,
            .label = {"bedrag", "amount"},
            .meaning = {"Bedrag in euro; debet positief, credit negatief.",
                        "Amount in euro; debit positive, credit negative."},
            .synonyms = {"bedrag", "bedrageuro", "bedragineuro", "bedrageur", "saldo", "amount",
                         "amounteur", "amountdc"}},
           optional_field(
               "period", FieldType::code, {"periode", "period"},
               {"Boekperiode binnen het boekjaar, zoals de administratie die noemt.",
                "Period within the fiscal year, as the books name it."},
               {"periode", "finper", "periodenummer", "boekperiode", "period", "financialperiod"}),
           optional_field("daybook", FieldType::code, {"dagboek", "daybook"},
                          {"Dagboek waarin het boekstuk staat.",
                           "Daybook (journal of the accounts) that holds the entry."},
                          {"dagboek", "dagboeknr", "dagboeknummer", "dagboekcode", "journalid",
                           "journalcode", "daybook"}),
           optional_field(
               "effective_day", FieldType::day, {"mutatiedatum", "effective_day"},
               {"Dag waarop het gebeurde, als de bron die naast de boekdatum noemt.",
                "Day on which it happened, where the source names it beside the posting day."},
               {"mutatiedatum", "effectivedate", "effdate"}),
           optional_field(
               "document_day", FieldType::day, {"boekstukdatum", "document_day"},
               {"Datum op het boekstuk of de factuur.", "Date on the voucher or the invoice."},
               {"boekstukdatum", "voucherdate", "factuurdatum", "documentdatum", "documentdate",
                "invoicedate"}),
           optional_field("supplier", FieldType::code, {"crediteur", "supplier"},
                          {"Nummer van de crediteur of relatie; geen naam.",
                           "Number of the creditor or relation; not a name."},
                          {"crediteur", "crnr", "crediteurnr", "crediteurnummer", "relatienummer",
                           "relatienr", "leveranciersnummer", "custsupid", "supplierid"}),
           optional_field(
               "invoice", FieldType::code, {"factuur", "invoice"},
               {"Nummer van de factuur.", "Number of the invoice."},
               {"factuur", "factuurnr", "factuurnummer", "invoiceid", "invoicenumber", "invref"}),
           optional_field("cost_unit", FieldType::code, {"kostendrager", "cost_unit"},
                          {"Kostendrager: waarvoor de kosten worden gemaakt.",
                           "Cost unit: what the cost is made for."},
                          {"kostendrager", "kostendragernr", "costunit", "product", "productnr"}),
           optional_field("project", FieldType::code, {"project", "project"},
                          {"Project waarop is geboekt.", "Project that was booked on."},
                          {"project", "projectnr", "projectnummer", "projectcode", "projid"}),
           optional_field(
               "task_field", FieldType::code, {"taakveld", "task_field"},
               {"Taakveld volgens Iv3, zoals 0.4.", "Task field as in Iv3, such as 0.4."},
               {"taakveld", "taakveldcode", "taskfield", "functie"}),
           optional_field(
               "category", FieldType::code, {"categorie", "category"},
               {"Kostensoort of economische categorie.", "Cost type or economic category."},
               {"categorie", "economischecategorie", "kostensoort", "costtype", "category"}),
           account_name(),
           reversal()},
      .measure = Measure{.amount = "amount",
                         .grouped_by = {"year", "municipality", "account"},
                         .marked_by = {"cost_centre", "supplier", "task_field"}}};
}

Kind peer_selection() {
  return {.name = "peer_selection",
          .label = {"Keuze van de groep", "Choice of the group"},
          .meaning = {"Hoe de gemeenten in een vergelijking zijn gekozen.",
                      "How the municipalities of a comparison were chosen."},
          .holding = Holding::state,
          .fields = {{.name = "selection",
                      .type = FieldType::code,
                      .role = Role::key,
                      .label = {"keuze", "selection"},
                      .meaning = {"Korte naam van de keuze.", "Short name of the choice."},
                      .synonyms = {"keuze", "selection"}},
                     {.name = "explanation",
                      .type = FieldType::text,
                      .role = Role::value,
                      .label = {"toelichting", "explanation"},
                      .meaning = {"Wie de groep koos, en hoe.", "Who chose the group, and how."},
                      .synonyms = {"toelichting", "explanation"}}}};
}

Kind dossier() {
  return {.name = "dossier",
          .label = {"Dossier", "Dossier"},
          .meaning = {"Naam van dit dossier.", "Name of this dossier."},
          .holding = Holding::state,
          .fields = {{.name = "subject",
                      .type = FieldType::code,
                      .role = Role::key,
                      .label = {"onderwerp", "subject"},
                      .meaning = {"Altijd 'dossier'.", "Always 'dossier'."}},
                     {.name = "name",
                      .type = FieldType::text,
                      .role = Role::value,
                      .label = {"naam", "name"},
                      .meaning = {"Naam van het dossier.", "Name of the dossier."}}},
          .is_system = true};
}

Kind member() {
  return {.name = "member",
          .label = {"Deelnemer", "Member"},
          .meaning = {"Gemeente die aan de samenwerking deelneemt.",
                      "Municipality that takes part in the cooperation."},
          .holding = Holding::state,
          .fields = {municipality_field(),
                     {.name = "rank",
                      .type = FieldType::count,
                      .role = Role::value,
                      .label = {"volgorde", "rank"},
                      .meaning = {"Plaats in de afgesproken volgorde van deelnemers, vanaf 1.",
                                  "Place in the agreed order of members, from 1."}}},
          .is_system = true};
}

Kind import() {
  const auto count = [](std::string_view name, Bilingual label, Bilingual meaning) {
    return Field{.name = name,
                 .type = FieldType::count,
                 .role = Role::value,
                 .label = label,
                 .meaning = meaning};
  };
  const auto text = [](std::string_view name, Bilingual label, Bilingual meaning) {
    return Field{.name = name,
                 .type = FieldType::text,
                 .role = Role::value,
                 .label = label,
                 .meaning = meaning,
                 .required = false};
  };
  return {
      .name = "import",
      .label = {"Invoer", "Import"},
      .meaning = {"Eén ingelezen bestand: wat erin stond en hoe het gelezen is.",
                  "One file that was read in: what it held and how it was read."},
      .holding = Holding::event,
      .fields = {{.name = "id",
                  .type = FieldType::code,
                  .role = Role::key,
                  .label = {"invoer", "import"},
                  .meaning = {"Kenmerk van de invoer.", "Identifier of the import."}},
                 {.name = "day",
                  .type = FieldType::day,
                  .role = Role::key,
                  .label = {"dag", "day"},
                  .meaning = {"Dag van inlezen.", "Day of reading in."}},
                 text("kind", {"soort", "kind"},
                      {"Soort feit in het bestand.", "Kind of fact in the file."}),
                 text("file", {"bestand", "file"}, {"Naam van het bestand.", "Name of the file."}),
                 text("digest", {"vingerafdruk", "digest"},
                      {"SHA-256 van het bestand.", "SHA-256 of the file."}),
                 text("settings", {"leeswijze", "settings"},
                      {"Hoe elke kolom gelezen is.", "How each column was read."}),
                 text("controls", {"controletotalen", "control_totals"},
                      {"Som per bedragkolom.", "Sum per amount column."}),
                 count("rows", {"rijen", "rows"}, {"Rijen met gegevens.", "Rows with data."}),
                 count("set_aside", {"apart_gezet", "set_aside"},
                       {"Rijen die apart zijn gezet.", "Rows that were set aside."}),
                 text("state", {"stand", "state"},
                      {"in_force of retracted.", "in_force or retracted."})},
      .is_system = true,
      .is_import_record = true};
}

Kind set_aside_row() {
  return {.name = "set_aside_row",
          .label = {"Apart gezette rij", "Row set aside"},
          .meaning = {"Rij uit een bestand die niet gelezen kon worden en zichtbaar blijft.",
                      "Row of a file that could not be read and stays visible."},
          .holding = Holding::event,
          .fields = {{.name = "import",
                      .type = FieldType::code,
                      .role = Role::key,
                      .label = {"invoer", "import"},
                      .meaning = {"Kenmerk van de invoer.", "Identifier of the import."}},
                     {.name = "place",
                      .type = FieldType::code,
                      .role = Role::key,
                      .label = {"plaats", "place"},
                      .meaning = {"Blad en rij, zoals 1!12.", "Sheet and row, such as 1!12."}},
                     {.name = "day",
                      .type = FieldType::day,
                      .role = Role::key,
                      .label = {"dag", "day"},
                      .meaning = {"Dag van inlezen.", "Day of reading in."}},
                     {.name = "problem",
                      .type = FieldType::text,
                      .role = Role::value,
                      .label = {"reden", "problem"},
                      .meaning = {"Waarom de rij apart staat, als naam met details.",
                                  "Why the row is set aside, as a name with details."}},
                     {.name = "content",
                      .type = FieldType::text,
                      .role = Role::value,
                      .label = {"inhoud", "content"},
                      .meaning = {"De cellen van de rij.", "The cells of the row."},
                      .required = false}},
          .is_system = true,
          .is_import_record = true};
}

Kind mapping_profile() {
  return {.name = "mapping_profile",
          .label = {"Importprofiel", "Mapping profile"},
          .meaning = {"Bewaarde keuzes voor het lezen van een soort bestand.",
                      "Saved choices for reading a sort of file."},
          .holding = Holding::state,
          .fields = {{.name = "name",
                      .type = FieldType::code,
                      .role = Role::key,
                      .label = {"naam", "name"},
                      .meaning = {"Naam van het profiel.", "Name of the profile."}},
                     {.name = "kind",
                      .type = FieldType::code,
                      .role = Role::value,
                      .label = {"soort", "kind"},
                      .meaning = {"Soort feit in het bestand.", "Kind of fact in the file."}},
                     {.name = "rules",
                      .type = FieldType::text,
                      .role = Role::value,
                      .label = {"regels", "rules"},
                      .meaning = {"Regels KOLOM=REGEL, één per regel.",
                                  "Rules COLUMN=RULE, one per line."},
                      .required = false}},
          .is_system = true,
          .is_import_record = true};
}

Kind person() {
  return {
      .name = "person",
      .label = {"Persoon", "Person"},
      .meaning =
          {"Wie er achter een schuilnaam zit. Een persoonsgegeven: het kan gewist worden, en "
           "geen enkel cijfer hangt ervan af.",
           "Who is behind a pseudonym. Personal data: it can be erased, and no figure "
           "depends on it."},
      .holding = Holding::state,
      .fields =
          {{.name = "pseudonym",
            .type = FieldType::code,
            .role = Role::key,
            .label = {"schuilnaam", "pseudonym"},
            .meaning = {"Kenmerk waaronder iemand vastlegt, zoals p-017. Zonder naam erin: de "
                        "schuilnaam blijft staan als de naam gewist wordt.",
                        "Identifier under which someone records, such as p-017. Without a "
                        "name in it: the pseudonym stays when the name is erased."},
            .synonyms = {"schuilnaam", "pseudoniem", "pseudonym", "persoonscode", "medewerkercode",
                         "personcode"}},
           {.name = "name",
            .type = FieldType::text,
            .role = Role::value,
            .label = {"naam", "name"},
            .meaning = {"Naam van de persoon.", "Name of the person."},
            .synonyms = {"naam", "name", "persoon", "volledigenaam", "naampersoon", "person",
                         "fullname"},
            .is_identifying = true},
           {.name = "function",
            .type = FieldType::text,
            .role = Role::value,
            .label = {"functie", "function"},
            .meaning = {"Functie of rol, zoals controller.",
                        "Function or role, such as controller."},
            .required = false,
            .synonyms = {"functie", "functienaam", "rol", "function", "role", "jobtitle"}},
           {.name = "organisation",
            .type = FieldType::text,
            .role = Role::value,
            .label = {"organisatie", "organisation"},
            .meaning = {"Organisatie waarvoor de persoon werkt.",
                        "Organisation that the person works for."},
            .required = false,
            .synonyms = {"organisatie", "werkgever", "organisation", "organization", "employer"}}},
      .is_personal = true};
}

Kind erasure() {
  const auto field = [](std::string_view name, FieldType type, Role role, Bilingual label,
                        Bilingual meaning) {
    return Field{.name = name, .type = type, .role = role, .label = label, .meaning = meaning};
  };
  std::vector<Field> fields{
      field("id", FieldType::code, Role::key, {"wissing", "erasure"},
            {"Nummer van de wissing.", "Number of the erasure."}),
      field("part", FieldType::count, Role::key, {"deel", "part"},
            {"Volgnummer als de lijst met nummers niet in één vermelding past; vanaf 1.",
             "Number of the part when the list of numbers does not fit in one entry; from 1."}),
      field("day", FieldType::day, Role::key, {"dag", "day"},
            {"Dag van de wissing.", "Day of the erasure."}),
      field("kind", FieldType::code, Role::value, {"soort", "kind"},
            {"Soort feit dat gewist is.", "Kind of fact that was erased."}),
      field("entries", FieldType::text, Role::value, {"vermeldingen", "entries"},
            {"Nummers van de gewiste vermeldingen, zoals 12-14,20.",
             "Numbers of the erased entries, such as 12-14,20."}),
      field("files", FieldType::text, Role::value, {"bestanden", "files"},
            {"Nummers van de documenten waarvan het bewaarde bestand gewist is.",
             "Numbers of the documents whose kept file was erased."}),
      field("ground", FieldType::text, Role::value, {"grond", "ground"},
            {"Wettelijke grond van de wissing.", "Legal ground of the erasure."}),
      field("why", FieldType::text, Role::value, {"aanleiding", "why"},
            {"Aanleiding, zoals het kenmerk van een verzoek; zonder persoonsgegevens.",
             "Occasion, such as the reference of a request; without personal data."})};
  for (const std::size_t optional : {4U, 5U}) fields[optional].required = false;
  return {
      .name = "erasure",
      .label = {"Wissing", "Erasure"},
      .meaning = {"Eén keer wissen van persoonsgegevens: welke vermeldingen, en op welke grond.",
                  "One erasure of personal data: which entries, and on which ground."},
      .holding = Holding::event,
      .fields = std::move(fields),
      .is_system = true};
}

}  // namespace

std::span<const Kind> kinds() {
  static const std::array<Kind, 83> all{municipality(),
                                        inhabitants(),
                                        peer_figure(),
                                        ledger_entry(),
                                        peer_selection(),
                                        benchmark_figure(),
                                        bridge_step(),
                                        claim(),
                                        cost_volume(),
                                        ledger_account_kind(),
                                        iv3_figure_kind(),
                                        iv3_indicator_kind(),
                                        supplier_payment_kind(),
                                        cost_rule_kind(),
                                        cost_pool_kind(),
                                        allocation_key_kind(),
                                        key_share_kind(),
                                        split_policy_kind(),
                                        consumption_kind(),
                                        pool_use_kind(),
                                        advance_kind(),
                                        stand_alone_cost_kind(),
                                        budget_amount_kind(),
                                        price_index_kind(),
                                        index_use_kind(),
                                        asset_kind(),
                                        depreciation_policy_kind(),
                                        reconciliation_note_kind(),
                                        policy_plan_kind(),
                                        goal_kind(),
                                        indicator_kind(),
                                        indicator_baseline_kind(),
                                        indicator_target_kind(),
                                        measurement_kind(),
                                        milestone_kind(),
                                        milestone_plan_kind(),
                                        milestone_met_kind(),
                                        milestone_dropped_kind(),
                                        milestone_dependency_kind(),
                                        initiative_kind(),
                                        planned_value_kind(),
                                        initiative_progress_kind(),
                                        decision_request_kind(),
                                        decision_outcome_kind(),
                                        forecast_kind(),
                                        reference_class_kind(),
                                        portfolio_project_kind(),
                                        probe_kind(),
                                        observation_kind(),
                                        incident_kind(),
                                        maintenance_kind(),
                                        service_kind(),
                                        service_component_kind(),
                                        service_hours_kind(),
                                        holiday_rule_kind(),
                                        closed_day_kind(),
                                        contract_kind(),
                                        contract_extension_kind(),
                                        exit_plan_step_kind(),
                                        service_level_kind(),
                                        outage_class_kind(),
                                        ticket_deadline_kind(),
                                        service_credit_kind(),
                                        reported_availability_kind(),
                                        ticket_kind(),
                                        survey_kind(),
                                        survey_score_kind(),
                                        supplier_indicator_kind(),
                                        service_report_kind(),
                                        supplier_agreement_kind(),
                                        agreement_outcome_kind(),
                                        improvement_plan_kind(),
                                        disclosure_kind(),
                                        council_meeting_kind(),
                                        report_introduction_kind(),
                                        dossier(),
                                        member(),
                                        import(),
                                        set_aside_row(),
                                        mapping_profile(),
                                        person(),
                                        erasure(),
                                        seen_again_kind()};
  return all;
}

const Kind* find_kind(std::string_view name) {
  for (const Kind& kind : kinds()) {
    if (kind.name == name) return &kind;
  }
  return nullptr;
}

const Kind& kind_named(std::string_view name) {
  const Kind* kind = find_kind(name);
  CHECK(kind != nullptr);
  return *kind;
}

}  // namespace vlecht::facts
