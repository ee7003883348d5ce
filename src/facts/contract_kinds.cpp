// SPDX-License-Identifier: EUPL-1.2
#include "facts/contract_kinds.h"

#include <utility>

#include "facts/fields.h"
#include "facts/goal_fields.h"
#include "facts/service_choices.h"
#include "facts/service_fields.h"

namespace vlecht::facts {
namespace {

void append(std::vector<Field>& fields, std::vector<Field> more) {
  for (Field& field : more) fields.push_back(std::move(field));
}

Field day_field(std::string_view name, Bilingual label, Bilingual meaning,
                std::vector<std::string_view> synonyms) {
  return optional_field(name, FieldType::day, label, meaning, std::move(synonyms));
}

std::vector<Field> term_of_contract() {
  return {
      value_field("starts", FieldType::day, {"ingangsdatum", "starts"},
                  {"Eerste dag van het contract.", "First day of the contract."},
                  {"ingangsdatum", "begindatum", "startdatum", "starts", "startdate"}),
      day_field("ends", {"einddatum", "ends"},
                {"Laatste dag van het contract; leeg = niet bekend.",
                 "Last day of the contract; empty = not known."},
                {"einddatum", "ends", "enddate", "expires"}),
      count_field(
          "notice_months", {"opzegtermijn_maanden", "notice_months"},
          {"Opzegtermijn in maanden voor het einde.", "Notice period in months before the end."},
          {"opzegtermijnmaanden", "opzegtermijn", "noticemonths", "noticeperiod"}),
      count_field("options", {"opties", "options"},
                  {"Hoe vaak het contract verlengd mag worden.",
                   "How many times the contract may be extended."},
                  {"opties", "verlengingsopties", "options", "extensionoptions"}),
      count_field("option_months", {"optie_maanden", "option_months"},
                  {"Lengte van een verlenging in maanden.", "Length of an extension in months."},
                  {"optiemaanden", "verlengingmaanden", "optionmonths"}),
      yes_no_field("renews_itself", {"stilzwijgend", "renews_itself"},
                   {"Of het contract vanzelf doorloopt als niemand opzegt.",
                    "Whether the contract goes on by itself when nobody gives notice."},
                   {"stilzwijgend", "stilzwijgendeverlenging", "renewsitself", "autorenew"})};
}

std::vector<Field> papers_of_contract() {
  return {yes_no_field("has_service_levels", {"sla", "has_service_levels"},
                       {"Of er een SLA bij hoort.", "Whether an SLA belongs to it."},
                       {"sla", "heeftsla", "hasservicelevels"}),
          yes_no_field(
              "has_processing_agreement", {"verwerkersovereenkomst", "has_processing_agreement"},
              {"Of er een verwerkersovereenkomst is.", "Whether there is a processing agreement."},
              {"verwerkersovereenkomst", "hasprocessingagreement"}),
          yes_no_field("has_escrow", {"escrow", "has_escrow"},
                       {"Of er een escrowregeling is.", "Whether there is an escrow arrangement."},
                       {"escrow", "hasescrow"}),
          day_field("exit_plan_due", {"exitplan_uiterlijk", "exit_plan_due"},
                    {"Dag waarop het exitplan er moet zijn.",
                     "Day by which the exit plan must be there."},
                    {"exitplanuiterlijk", "exitplandatum", "exitplandue"}),
          day_field("assurance_until", {"tpm_geldig_tot", "assurance_until"},
                    {"Laatste dag waarop het assurancerapport (TPM) geldt.",
                     "Last day on which the assurance report is valid."},
                    {"tpmgeldigtot", "assuranceuntil"}),
          count_field("exit_test_months", {"exittest_maanden", "exit_test_months"},
                      {"Om de hoeveel maanden het exitplan getest moet worden.",
                       "Every how many months the exit plan must be tested."},
                      {"exittestmaanden", "exittestmonths"})};
}

std::vector<Field> money_of_contract() {
  return {with_bounds(optional_field("yearly_amount", FieldType::money,
                                     {"bedrag_per_jaar", "yearly_amount"},
                                     {"Wat het contract per jaar kost, in euro.",
                                      "What the contract costs per year, in euro."},
                                     {"bedragperjaar", "jaarbedrag", "bedrag", "contractwaarde",
                                      "yearlyamount", "annualvalue"}),
                      0, {}),
          optional_field("index", FieldType::text, {"index", "index"},
                         {"Prijsindex waarmee het bedrag meestijgt.",
                          "Price index with which the amount rises."},
                         {"index", "indexering", "indexation"})};
}

Field maintenance_rule_field() {
  return choice_field(
      optional_field("maintenance", FieldType::choice, {"gepland_onderhoud", "maintenance"},
                     {"Wat gepland onderhoud doet: het telt mee, het valt uit de storingstijd "
                      "(teller), of ook uit de afgesproken tijd (beide).",
                      "What planned maintenance does: it counts, it is left out of the downtime "
                      "(numerator), or of the agreed time too (both)."},
                     {"geplandonderhoud", "onderhoud", "maintenance"}),
      {{maintenance_rules::counts, {"telt mee", "counts"}, {"nietuitgezonderd"}},
       {maintenance_rules::numerator, {"teller", "numerator"}, {"storingstijd"}},
       {maintenance_rules::both, {"beide", "both"}, {"tellerennoemer"}}});
}

Field period_field() {
  return choice_field(
      optional_field("period", FieldType::choice, {"periode", "period"},
                     {"Waarover de norm geldt: kalendermaand, kwartaal, jaar of sinds het begin.",
                      "Over what the target counts: calendar month, quarter, year or since the "
                      "start."},
                     {"periode", "meetperiode", "period"}),
      {{level_periods::month, {"maand", "month"}, {"kalendermaand", "permaand", "monthly"}},
       {level_periods::quarter, {"kwartaal", "quarter"}, {"perkwartaal", "quarterly"}},
       {level_periods::year, {"jaar", "year"}, {"perjaar", "yearly"}},
       {level_periods::since_start, {"sinds begin", "since start"}, {}}});
}

Field formula_field() {
  return choice_field(
      optional_field("formula", FieldType::choice, {"formule", "formula"},
                     {"Wat de formule in het contract oplevert, zoals die er staat.",
                      "What the formula in the contract yields, as it stands there."},
                     {"formule", "formula"}),
      {{formulas::availability, {"beschikbaarheid", "availability"}, {}},
       {formulas::unavailability, {"onbeschikbaarheid", "unavailability"}, {}}});
}

Field measured_by_field() {
  return choice_field(
      optional_field("measured_by", FieldType::choice, {"gemeten_door", "measured_by"},
                     {"Wie de beschikbaarheid meet.", "Who measures the availability."},
                     {"gemetendoor", "meting", "measuredby"}),
      {{observers::supplier, {"leverancier", "supplier"}, {}},
       {observers::ourselves, {"zelf", "ourselves"}, {"gemeente", "opdrachtgever", "client"}}});
}

std::vector<Field> counting_of_level() {
  return {
      period_field(),
      hours_field(false),
      optional_field("promised_hours", FieldType::code, {"beloofde_tijden", "promised_hours"},
                     {"Servicetijden die beloofd zijn, als de formule andere gebruikt; leeg = "
                      "dezelfde.",
                      "Service hours that are promised, when the formula uses others; empty = the "
                      "same."},
                     {"beloofdetijden", "promisedhours"}),
      calendar_field(false),
      maintenance_rule_field(),
      count_field("notice_hours", {"aankondiging_uren", "notice_hours"},
                  {"Hoeveel uur vooraf onderhoud aangekondigd moet zijn; leeg = maakt niet uit.",
                   "How many hours ahead maintenance must be announced; empty = any."},
                  {"aankondiginguren", "noticehours"}),
      count_field(
          "maintenance_minutes", {"onderhoud_minuten", "maintenance_minutes"},
          {"Hoeveel minuten onderhoud per periode hoogstens wordt uitgezonderd; leeg = geen "
           "grens.",
           "How many minutes of maintenance per period are left out at most; empty = no "
           "limit."},
          {"onderhoudminuten", "maintenanceminutes"}),
      yes_no_field("needs_approval", {"onderhoud_goedkeuren", "needs_approval"},
                   {"Of onderhoud alleen telt als de opdrachtgever het goedkeurde.",
                    "Whether maintenance counts only when the client approved it."},
                   {"onderhoudgoedkeuren", "needsapproval"}),
      yes_no_field("part_is_down", {"deel_neer_is_neer", "part_is_down"},
                   {"Of de dienst neer is als een deel neer is.",
                    "Whether the service is down when a part is down."},
                   {"deelneerisneer", "partisdown"}),
      yes_no_field("slow_is_down", {"traag_is_neer", "slow_is_down"},
                   {"Of de dienst neer is als die traag is.",
                    "Whether the service is down when it is slow."},
                   {"traagisneer", "slowisdown"}),
      yes_no_field("helpdesk_is_down", {"helpdesk_is_neer", "helpdesk_is_down"},
                   {"Of de dienst neer is als de helpdesk onbereikbaar is.",
                    "Whether the service is down when the helpdesk is out of reach."},
                   {"helpdeskisneer", "helpdeskisdown"}),
      count_field("users_min", {"gebruikers_minstens", "users_min"},
                  {"Vanaf hoeveel gebruikers een storing telt; leeg = vanaf één.",
                   "From how many users on an incident counts; empty = from one."},
                  {"gebruikersminstens", "usersmin"}),
      count_field("organisations_min", {"organisaties_minstens", "organisations_min"},
                  {"Vanaf hoeveel organisaties een storing telt; leeg = vanaf één.",
                   "From how many organisations on an incident counts; empty = from one."},
                  {"organisatiesminstens", "organisationsmin"})};
}

Field minutes_field(std::string_view name, Bilingual label, Bilingual meaning,
                    std::vector<std::string_view> synonyms) {
  return count_field(name, label, meaning, std::move(synonyms));
}

std::vector<Field> deadlines() {
  return {
      minutes_field("reaction_minutes", {"reactie_minuten", "reaction_minutes"},
                    {"Reactietijd in minuten.", "Reaction time in minutes."},
                    {"reactieminuten", "reactietijd", "reactionminutes"}),
      percentage_field("reaction_target", false, {"reactie_norm", "reaction_target"},
                       {"Welk deel binnen de reactietijd moet zijn, in procent.",
                        "Which share must be within the reaction time, in percent."},
                       {"reactienorm", "reactiontarget"}),
      minutes_field("resolution_minutes", {"oplos_minuten", "resolution_minutes"},
                    {"Oplostijd in minuten.", "Resolution time in minutes."},
                    {"oplosminuten", "oplostijd", "resolutionminutes"}),
      percentage_field("resolution_target", false, {"oplos_norm", "resolution_target"},
                       {"Welk deel binnen de oplostijd moet zijn, in procent.",
                        "Which share must be within the resolution time, in percent."},
                       {"oplosnorm", "resolutiontarget"}),
      choice_field(optional_field("clock", FieldType::choice, {"klok", "clock"},
                                  {"Of de tijd altijd loopt of alleen in de servicetijden.",
                                   "Whether the time runs always or in the service hours only."},
                                  {"klok", "clock"}),
                   {{clocks::all_hours, {"alle uren", "all hours"}, {"24x7", "24uur"}},
                    {clocks::service_hours,
                     {"servicetijd", "service hours"},
                     {"kantoortijd", "businesshours"}}}),
      hours_field(false),
      calendar_field(false),
      choice_field(
          optional_field("starts_at", FieldType::choice, {"begint_bij", "starts_at"},
                         {"Waarmee de reactietijd begint.", "What the reaction time begins with."},
                         {"begintbij", "startsat"}),
          {{clock_starts::reported, {"gemeld", "reported"}, {"melding"}},
           {clock_starts::confirmed, {"bevestigd", "confirmed"}, {"bevestiging"}},
           {clock_starts::started, {"begonnen", "started"}, {}}}),
      yes_no_field("stops_on_hold", {"stopt_bij_wachten", "stops_on_hold"},
                   {"Of de klok stilstaat zolang op de melder wordt gewacht.",
                    "Whether the clock stops while waiting for whoever reported it."},
                   {"stoptbijwachten", "stopsonhold"}),
      minutes_field("escalates_minutes", {"escalatie_minuten", "escalates_minutes"},
                    {"Na hoeveel minuten de melding een hogere prioriteit krijgt.",
                     "After how many minutes the ticket gets a higher priority."},
                    {"escalatieminuten", "escalatesminutes"}),
      count_field("users_from", {"gebruikers_vanaf", "users_from"},
                  {"Vanaf hoeveel gebruikers deze prioriteit geldt, dit aantal meegerekend.",
                   "From how many users on this priority is for, this number included."},
                  {"gebruikersvanaf", "usersfrom"}),
      count_field("users_to", {"gebruikers_tot_en_met", "users_to"},
                  {"Tot en met hoeveel gebruikers deze prioriteit geldt; leeg = geen grens.",
                   "Up to and including how many users this priority is for; empty = no limit."},
                  {"gebruikerstotenmet", "usersto"})};
}

}  // namespace

Kind contract_kind() {
  std::vector<Field> fields{
      contract_field(true),
      called_field({"Naam van het contract.", "Name of the contract."}),
      value_field("supplier", FieldType::text, {"leverancier", "supplier"},
                  {"Naam van de leverancier.", "Name of the supplier."},
                  {"leverancier", "opdrachtnemer", "supplier", "vendor"}),
      optional_field("sort", FieldType::text, {"soort", "sort"},
                     {"Soort contract, zoals licentie, hosting of onderhoud.",
                      "Sort of contract, such as licence, hosting or maintenance."},
                     {"soort", "type", "contracttype", "sort"}),
      optional_field("manager", FieldType::text, {"contractmanager", "manager"},
                     {"Functie van de contractmanager; geen naam van een persoon.",
                      "Function of the contract manager; no name of a person."},
                     {"contractmanager", "manager"}),
      owner_field()};
  append(fields, term_of_contract());
  append(fields, money_of_contract());
  append(fields, papers_of_contract());
  fields.push_back(page_note());
  return {.name = "contract",
          .label = {"Contract", "Contract"},
          .meaning = {"Contract met een leverancier, of een dienstverleningsovereenkomst.",
                      "Contract with a supplier, or a service agreement between public bodies."},
          .holding = Holding::event,
          .fields = std::move(fields)};
}

Kind contract_extension_kind() {
  return {.name = "contract_extension",
          .label = {"Verlenging van een contract", "Extension of a contract"},
          .meaning = {"Besluit om een contract te verlengen.", "Decision to extend a contract."},
          .holding = Holding::event,
          .fields = {contract_field(true), decided_on_field(true),
                     value_field("ends", FieldType::day, {"nieuwe_einddatum", "ends"},
                                 {"Laatste dag van het contract na de verlenging.",
                                  "Last day of the contract after the extension."},
                                 {"nieuweeinddatum", "einddatum", "ends", "newend"}),
                     decision_reference_field(), reason_field(), page_note()}};
}

Kind exit_plan_step_kind() {
  return {.name = "exit_plan_step",
          .label = {"Stap met een exitplan", "Step with an exit plan"},
          .meaning = {"Wat er op een dag met een exitplan is gebeurd.",
                      "What happened with an exit plan on a day."},
          .holding = Holding::event,
          .fields = {contract_field(true),
                     key_field("day", FieldType::day, {"dag", "day"},
                               {"Dag waarop het gebeurde.", "Day on which it happened."},
                               {"dag", "datum", "day", "date"}),
                     choice_field(key_field("step", FieldType::choice, {"stap", "step"},
                                            {"Opgesteld, goedgekeurd, bijgewerkt of getest.",
                                             "Made, approved, updated or tested."},
                                            {"stap", "step"}),
                                  {{exit_steps::made, {"opgesteld", "made"}, {}},
                                   {exit_steps::approved, {"goedgekeurd", "approved"}, {}},
                                   {exit_steps::updated, {"bijgewerkt", "updated"}, {}},
                                   {exit_steps::tested, {"getest", "tested"}, {"test"}}}),
                     yes_no_field(
                         "succeeded", {"geslaagd", "succeeded"},
                         {"Bij een test: of die geslaagd is.", "Of a test: whether it succeeded."},
                         {"geslaagd", "succeeded"}),
                     explanation_field(), page_note()}};
}

Kind service_level_kind() {
  std::vector<Field> fields{
      contract_field(true), service_field(true),
      percentage_field(
          "target", false, {"norm", "target"},
          {"Afgesproken beschikbaarheid in procent.", "Agreed availability in percent."},
          {"norm", "beschikbaarheid", "target", "availabilitytarget"})};
  append(fields, counting_of_level());
  append(fields,
         {minutes_field(
              "longest_outage_minutes", {"langste_storing_minuten", "longest_outage_minutes"},
              {"Hoeveel minuten een storing hoogstens mag duren; leeg = niet afgesproken.",
               "How many minutes an outage may last at most; empty = not agreed."},
              {"langstestoringminuten", "longestoutageminutes"}),
          formula_field(), measured_by_field(),
          with_bounds(
              optional_field("monthly_fee", FieldType::money, {"bedrag_per_maand", "monthly_fee"},
                             {"Vergoeding per maand voor deze dienst, waarover korting "
                              "wordt berekend.",
                              "Monthly fee for this service, on which a credit is "
                              "computed."},
                             {"bedragpermaand", "maandbedrag", "monthlyfee"}),
              0, {}),
          percentage_field("credit_cap", false, {"korting_hoogstens", "credit_cap"},
                           {"Hoogste korting in procent van de vergoeding; leeg = 100.",
                            "Highest credit in percent of the fee; empty = 100."},
                           {"kortinghoogstens", "creditcap"}),
          page_note()});
  return {.name = "service_level",
          .label = {"Afgesproken dienstenniveau", "Agreed service level"},
          .meaning = {"Wat een contract over de beschikbaarheid van een dienst afspreekt, en hoe "
                      "dat geteld wordt.",
                      "What a contract agrees on the availability of a service, and how that is "
                      "counted."},
          .holding = Holding::state,
          .fields = std::move(fields)};
}

Kind outage_class_kind() {
  return {
      .name = "outage_class",
      .label = {"Klasse van storingen", "Outage class"},
      .meaning = {"Hoeveel storingen van een duur per periode zijn toegestaan.",
                  "How many outages of a length are allowed per period."},
      .holding = Holding::state,
      .fields = {
          contract_field(true), service_field(true),
          key_field("from_minutes", FieldType::count, {"vanaf_minuten", "from_minutes"},
                    {"Storingen die langer duren dan dit, in minuten.",
                     "Outages that last longer than this, in minutes."},
                    {"vanafminuten", "langerdan", "fromminutes"}),
          count_field(
              "to_minutes", {"tot_en_met_minuten", "to_minutes"},
              {"En hoogstens dit; leeg = geen grens.", "And at most this; empty = no limit."},
              {"totenmetminuten", "hoogstensminuten", "tominutes"}),
          value_field("allowed", FieldType::count, {"toegestaan", "allowed"},
                      {"Hoeveel er per periode mogen zijn.", "How many there may be per period."},
                      {"toegestaan", "maximum", "allowed"}),
          page_note()}};
}

Kind ticket_deadline_kind() {
  std::vector<Field> fields{contract_field(true), priority_field(true)};
  append(fields, deadlines());
  fields.push_back(page_note());
  return {.name = "ticket_deadline",
          .label = {"Reactie- en oplostijd", "Reaction and resolution time"},
          .meaning = {"Hoe snel een melding van een prioriteit moet worden opgepakt en opgelost.",
                      "How soon a ticket of a priority must be taken up and resolved."},
          .holding = Holding::state,
          .fields = std::move(fields)};
}

Kind service_credit_kind() {
  return {.name = "service_credit",
          .label = {"Korting bij gemiste norm", "Service credit"},
          .meaning = {"Welke korting hoort bij een beschikbaarheid onder een grens.",
                      "Which credit goes with an availability below a limit."},
          .holding = Holding::state,
          .fields = {contract_field(true), service_field(true),
                     with_bounds(with_percent_sign(
                                     key_field("below", FieldType::decimal, {"lager_dan", "below"},
                                               {"Bij een beschikbaarheid lager dan dit percentage.",
                                                "For an availability lower than this percentage."},
                                               {"lagerdan", "onder", "below"})),
                                 0, 100),
                     percentage_field("credit", true, {"korting", "credit"},
                                      {"Korting in procent van de vergoeding per maand.",
                                       "Credit in percent of the monthly fee."},
                                      {"korting", "malus", "credit"}),
                     page_note()}};
}

Kind reported_availability_kind() {
  return {.name = "reported_availability",
          .label = {"Gemelde beschikbaarheid", "Reported availability"},
          .meaning = {"Beschikbaarheid die de leverancier in zijn rapportage noemt.",
                      "Availability that the supplier states in its report."},
          .holding = Holding::event,
          .fields = {service_field(true),
                     key_field("from", FieldType::day, {"van", "from"},
                               {"Eerste dag van de periode.", "First day of the period."},
                               {"van", "vanaf", "from"}),
                     value_field("through", FieldType::day, {"tot_en_met", "through"},
                                 {"Laatste dag van de periode.", "Last day of the period."},
                                 {"totenmet", "through", "to"}),
                     percentage_field("availability", true, {"beschikbaarheid", "availability"},
                                      {"Gemelde beschikbaarheid in procent.",
                                       "Reported availability in percent."},
                                      {"beschikbaarheid", "percentage", "availability"}),
                     page_note()}};
}

}  // namespace vlecht::facts
