// SPDX-License-Identifier: EUPL-1.2
#include "operations/questions.h"

#include "analysis/cost_benchmark.h"
#include "analysis/cost_difference.h"
#include "views/cost_benchmark.h"
#include "views/cost_difference.h"

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
