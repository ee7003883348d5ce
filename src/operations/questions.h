// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "analysis/arguments.h"
#include "document/document.h"
#include "dossier/dossier.h"
#include "facts/kind.h"
#include "views/figure.h"

namespace vlecht::operations {

/// A parameter of a question: English on the command line, either language in an address.
struct Parameter {
  std::string_view name;     ///< "year"
  std::string_view dutch;    ///< "jaar"
  std::string_view meaning;  ///< name of its sentence in the catalogue
  std::string_view example;
  /// Dutch values and what they mean: {"meegeteld", "included"}.
  std::vector<std::pair<std::string_view, std::string_view>> dutch_values = {};
};

/// One row of the list of questions. Page, API and command line are generic over it.
struct Question {
  std::string_view stem;
  facts::Bilingual path;   ///< of the page: "vergelijking", "cost-benchmark"
  std::string_view title;  ///< name in the catalogue
  std::string_view short_title;
  std::span<const std::string_view> kinds;        ///< that it reads
  std::span<const std::string_view> summed = {};  ///< that it adds up without reading them
  std::span<const std::string_view> through_time =
      {};  ///< of which it asks what held on other days
  std::span<const std::string_view> replaced =
      {};  ///< among `kinds`: of which it asks what was stated before
  std::vector<Parameter> parameters;
  bool has_calendar = false;  ///< its answers have days for a calendar
  std::function<base::Result<document::Document>(const dossier::Dossier&,
                                                 const analysis::Arguments&, const views::Context&)>
      answer;
  /// Numbers of the rows that a figure adds up (`document::SummedRows::selection`), ascending; none
  /// for a question that names all its facts.
  std::function<base::Result<std::vector<facts::EntryNumber>>(
      const dossier::Dossier&, const analysis::Arguments&, std::string_view selection)>
      rows = {};
};

/// Every question that this program answers.
const std::vector<Question>& questions();

/// By its stem, or by its path in either language; null when there is none.
const Question* find_question(std::string_view name);
/// The same. Problem: `question.unknown`, with the stems that there are.
base::Result<const Question*> question_called(const std::string& name);

/// Arguments with Dutch names and values replaced by the English ones that an analysis reads.
analysis::Arguments in_english(const Question& question, const analysis::Arguments& arguments);

}  // namespace vlecht::operations
