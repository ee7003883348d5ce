// SPDX-License-Identifier: EUPL-1.2
#include "operations/questions.h"

#include "analysis/availability.h"
#include "analysis/completeness.h"
#include "analysis/cost_benchmark.h"
#include "analysis/cost_difference.h"
#include "analysis/cost_split.h"
#include "analysis/goal_progress.h"
#include "analysis/service_level_check.h"
#include "analysis/service_quality.h"
#include "analysis/supplier_record.h"
#include "base/check.h"
#include "views/availability.h"
#include "views/completeness.h"
#include "views/cost_benchmark.h"
#include "views/cost_difference.h"
#include "views/cost_split.h"
#include "views/goal_progress.h"
#include "views/service_level_check.h"
#include "views/service_quality.h"
#include "views/supplier_record.h"

namespace vlecht::operations {
namespace {

base::Result<document::Document> answer_cost_benchmark(const dossier::Dossier& dossier,
                                                       const analysis::Arguments& arguments,
                                                       const views::Context& context) {
  TRY(const auto asked, analysis::cost_benchmark::parameters_from(arguments));
  TRY(const auto answer, analysis::cost_benchmark::analyse(dossier, asked));
  return views::cost_benchmark::view(answer, dossier, context);
}

base::Result<document::Document> answer_cost_difference(const dossier::Dossier& dossier,
                                                        const analysis::Arguments& arguments,
                                                        const views::Context& context) {
  TRY(const auto asked, analysis::cost_difference::parameters_from(arguments));
  TRY(const auto answer, analysis::cost_difference::analyse(dossier, asked));
  return views::cost_difference::view(answer, dossier, context);
}

base::Result<document::Document> answer_cost_split(const dossier::Dossier& dossier,
                                                   const analysis::Arguments& arguments,
                                                   const views::Context& context) {
  TRY(const auto asked, analysis::cost_split::parameters_from(arguments));
  TRY(const auto answer, analysis::cost_split::analyse(dossier, asked));
  return views::cost_split::view(answer, dossier, context);
}

base::Result<std::vector<facts::EntryNumber>> rows_of_cost_split(const dossier::Dossier& dossier,
                                                                 const analysis::Arguments&,
                                                                 std::string_view selection) {
  const auto wanted = analysis::cost_split::selection_from(selection);
  CHECK(wanted);
  return analysis::cost_split::lines_behind(dossier, *wanted);
}

base::Result<document::Document> answer_goal_progress(const dossier::Dossier& dossier,
                                                      const analysis::Arguments& arguments,
                                                      const views::Context& context) {
  TRY(const auto asked, analysis::goal_progress::parameters_from(arguments));
  TRY(const auto answer, analysis::goal_progress::analyse(dossier, asked));
  return views::goal_progress::view(answer, dossier, context);
}

base::Result<std::vector<facts::EntryNumber>> rows_of_goal_progress(const dossier::Dossier& dossier,
                                                                    const analysis::Arguments&,
                                                                    std::string_view selection) {
  return analysis::goal_progress::lines_behind(dossier, selection);
}

base::Result<document::Document> answer_service_quality(const dossier::Dossier& dossier,
                                                        const analysis::Arguments& arguments,
                                                        const views::Context& context) {
  TRY(const auto asked, analysis::service_quality::parameters_from(arguments));
  TRY(const auto answer, analysis::service_quality::analyse(dossier, asked));
  return views::service_quality::view(answer, dossier, context);
}

base::Result<std::vector<facts::EntryNumber>> rows_of_service_quality(
    const dossier::Dossier& dossier, const analysis::Arguments& arguments,
    std::string_view selection) {
  TRY(const auto asked, analysis::service_quality::parameters_from(arguments));
  return analysis::service_quality::tickets_behind(dossier, asked, selection);
}

std::vector<Parameter> service_parameters() {
  return {{"from", "vanaf", "service_quality.parameter.from", "2019-01-01"},
          {"until", "tot", "service_quality.parameter.until", "2020-01-01"},
          {"period", "maand", "service_quality.parameter.period", "2019-11"},
          {"service", "dienst", "service_quality.parameter.service", "Werkplek"},
          {"municipality", "gemeente", "service_quality.parameter.municipality", "GM0377"},
          {"since", "sinds", "service_quality.parameter.since", "2019-07-01"}};
}

base::Result<document::Document> answer_supplier_record(const dossier::Dossier& dossier,
                                                        const analysis::Arguments& arguments,
                                                        const views::Context& context) {
  TRY(const auto asked, analysis::supplier_record::parameters_from(arguments));
  TRY(const auto answer, analysis::supplier_record::analyse(dossier, asked));
  return views::supplier_record::view(answer, dossier, context);
}

std::vector<Parameter> supplier_parameters() {
  return {{"supplier", "leverancier", "supplier_record.parameter.supplier", "Vecht ICT"},
          {"contract", "contract", "supplier_record.parameter.contract", "C-01"}};
}

base::Result<document::Document> answer_service_level_check(const dossier::Dossier& dossier,
                                                            const analysis::Arguments& arguments,
                                                            const views::Context& context) {
  TRY(const auto asked, analysis::service_level_check::parameters_from(arguments));
  TRY(const auto answer, analysis::service_level_check::analyse(dossier, asked));
  return views::service_level_check::view(answer, dossier, context);
}

base::Result<document::Document> answer_completeness(const dossier::Dossier& dossier,
                                                     const analysis::Arguments& arguments,
                                                     const views::Context& context) {
  TRY(const auto asked, analysis::completeness::parameters_from(arguments));
  TRY(const auto answer, analysis::completeness::analyse(dossier, asked));
  return views::completeness::view(answer, dossier, context);
}

base::Result<document::Document> answer_availability(const dossier::Dossier& dossier,
                                                     const analysis::Arguments& arguments,
                                                     const views::Context& context) {
  TRY(const auto asked, analysis::availability::parameters_from(arguments));
  TRY(const auto answer, analysis::availability::analyse(dossier, asked));
  return views::availability::view(answer, dossier, context);
}

std::vector<Parameter> availability_parameters() {
  return {
      {"service", "dienst", "availability.parameter.service", "Zaaksysteem"},
      {"from", "vanaf", "availability.parameter.from", "2026-01-01"},
      {"until", "tot", "availability.parameter.until", "2026-04-01"},
      {"period", "periode", "availability.parameter.period", "2026-02"},
      {"baseline_from", "vergelijk_vanaf", "availability.parameter.baseline_from", "2025-01-01"},
      {"baseline_until", "vergelijk_tot", "availability.parameter.baseline_until", "2025-04-01"},
      {"if_hours", "als_servicetijden", "availability.parameter.if_hours", "08:00-18:00"},
      {"if_calendar",
       "als_kalender",
       "availability.parameter.if_calendar",
       "nl",
       {{"geen", "none"}}},
      {"if_maintenance", "als_onderhoud", "availability.parameter.if_maintenance", "beide"},
      {"if_hold", "als_houdbaar", "availability.parameter.if_hold", "300"},
      {"if_target", "als_norm", "availability.parameter.if_target", "99.5"}};
}

std::vector<Parameter> goal_parameters() {
  return {{"goal", "doel", "goal_progress.parameter.goal", "DIENST"},
          {"municipality", "gemeente", "goal_progress.parameter.municipality", "GM0377"},
          {"since", "sinds", "goal_progress.parameter.since", "2019-07-01"},
          {"plan_on", "plan_op", "goal_progress.parameter.plan_on", "2019-09-30"}};
}

std::vector<Parameter> split_parameters() {
  return {
      {"year", "jaar", "parameter.year", "2018"},
      {"prices", "prijspeil", "cost_split.parameter.prices", "2019"},
      {"edition", "editie", "cost_split.parameter.edition", "2020-01"},
      {"if_key", "als_sleutel", "cost_split.parameter.if_key", "inhabitants"},
      {"if_pool", "als_pot", "cost_split.parameter.if_pool", "personeel"},
      {"if_year", "als_peiljaar", "cost_split.parameter.if_year", "2017"},
      {"if_price", "als_prijs", "cost_split.parameter.if_price", "5"},
      {"if_component", "als_onderdeel", "cost_split.parameter.if_component", "licentie"},
      {"if_term", "als_termijn", "cost_split.parameter.if_term", "5"},
      {"if_class", "als_klasse", "cost_split.parameter.if_class", "hardware"},
      {"rule_account", "regel_rekening", "cost_split.parameter.rule_account", "43*"},
      {"rule_cost_centre", "regel_kostenplaats", "cost_split.parameter.rule_cost_centre", "6210"},
      {"rule_supplier", "regel_crediteur", "cost_split.parameter.rule_supplier", "70012"},
      {"rule_task_field", "regel_taakveld", "cost_split.parameter.rule_task_field", "0.4"},
      {"rule_text", "regel_tekst", "cost_split.parameter.rule_text", "inhuur"},
      {"rule_domain", "regel_domein", "cost_split.parameter.rule_domain", "automatisering"},
      {"rule_component", "regel_onderdeel", "cost_split.parameter.rule_component", "inhuur"},
      {"rule_nature", "regel_aard", "cost_split.parameter.rule_nature", "incidenteel"},
      {"rule_pool", "regel_kostenpot", "cost_split.parameter.rule_pool", "personeel"}};
}

// The questions beside other municipalities ask for the same comparison.
std::vector<Parameter> comparison_parameters() {
  return {{"year", "jaar", "parameter.year", "2018"},
          {"document", "document", "parameter.document", "jaarrekening"},
          {"measure", "maat", "parameter.measure", "0.4"},
          {"group", "groep", "parameter.group", "20000-50000", {{"alle", "all"}}},
          {"own",
           "eigen",
           "parameter.own",
           "included",
           {{"meegeteld", "included"}, {"weggelaten", "excluded"}}}};
}

}  // namespace

const std::vector<Question>& questions() {
  static const std::vector<Question> all{
      {.stem = "cost_benchmark",
       .path = {"vergelijking", "cost-benchmark"},
       .title = "cost_benchmark.title",
       .short_title = "cost_benchmark.short",
       .kinds = analysis::cost_benchmark::kinds,
       .parameters = comparison_parameters(),
       .answer = answer_cost_benchmark},
      {.stem = "cost_difference",
       .path = {"verklaring", "cost-difference"},
       .title = "cost_difference.title",
       .short_title = "cost_difference.short",
       .kinds = analysis::cost_difference::kinds,
       .parameters = comparison_parameters(),
       .answer = answer_cost_difference},
      {.stem = "cost_split",
       .path = {"kosten", "cost-split"},
       .title = "cost_split.title",
       .short_title = "cost_split.short",
       .kinds = analysis::cost_split::kinds,
       .summed = analysis::cost_split::summed,
       .through_time = analysis::cost_split::kinds_through_time,
       .parameters = split_parameters(),
       .answer = answer_cost_split,
       .rows = rows_of_cost_split},
      {.stem = "goal_progress",
       .path = {"doelen", "goals"},
       .title = "goal_progress.title",
       .short_title = "goal_progress.short",
       .kinds = analysis::goal_progress::kinds,
       .summed = analysis::goal_progress::summed,
       .through_time = analysis::goal_progress::kinds_through_time,
       .parameters = goal_parameters(),
       .has_calendar = true,
       .answer = answer_goal_progress,
       .rows = rows_of_goal_progress},
      {.stem = "availability",
       .path = {"beschikbaarheid", "availability"},
       .title = "availability.title",
       .short_title = "availability.short",
       .kinds = analysis::availability::kinds,
       .through_time = analysis::availability::kinds_through_time,
       .parameters = availability_parameters(),
       .answer = answer_availability},
      {.stem = "service_quality",
       .path = {"dienstverlening", "service-quality"},
       .title = "service_quality.title",
       .short_title = "service_quality.short",
       .kinds = analysis::service_quality::kinds,
       .through_time = analysis::service_quality::kinds_through_time,
       .replaced = analysis::service_quality::kinds_replaced,
       .parameters = service_parameters(),
       .answer = answer_service_quality,
       .rows = rows_of_service_quality},
      {.stem = "supplier_record",
       .path = {"leverancier", "supplier-record"},
       .title = "supplier_record.title",
       .short_title = "supplier_record.short",
       .kinds = analysis::supplier_record::kinds,
       .parameters = supplier_parameters(),
       .has_calendar = true,
       .answer = answer_supplier_record},
      {.stem = "service_level_check",
       .path = {"sla-toets", "sla-check"},
       .title = "service_level_check.title",
       .short_title = "service_level_check.short",
       .kinds = analysis::service_level_check::kinds,
       .parameters = {{"contract", "contract", "service_level_check.parameter.contract",
                       "VNG-MODEL"}},
       .answer = answer_service_level_check},
      {.stem = "completeness",
       .path = {"volledigheid", "completeness"},
       .title = "completeness.title",
       .short_title = "completeness.short",
       .kinds = analysis::completeness::kinds,
       .summed = analysis::completeness::summed,
       .through_time = analysis::completeness::kinds_through_time,
       .parameters = {{"question", "vraag", "completeness.parameter.question", "cost_split"}},
       .answer = answer_completeness},
  };
  return all;
}

const Question* find_question(std::string_view name) {
  for (const Question& question : questions()) {
    if (name == question.stem || name == question.path.nl || name == question.path.en) {
      return &question;
    }
  }
  return nullptr;
}

base::Result<const Question*> question_called(const std::string& name) {
  if (const Question* question = find_question(name)) return question;
  std::string names;
  for (const Question& each : questions()) {
    names += (names.empty() ? "" : ", ") + std::string(each.stem);
  }
  return base::problem("question.unknown", {{"question", name}, {"questions", names}});
}

analysis::Arguments in_english(const Question& question, const analysis::Arguments& arguments) {
  analysis::Arguments out = arguments;
  for (auto& [name, value] : out.values) {
    for (const Parameter& parameter : question.parameters) {
      if (name != parameter.dutch && name != parameter.name) continue;
      name = parameter.name;
      for (const auto& [dutch, english] : parameter.dutch_values) {
        if (value == dutch) value = english;
      }
      break;
    }
  }
  return out;
}

}  // namespace vlecht::operations
