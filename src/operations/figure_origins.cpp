// SPDX-License-Identifier: EUPL-1.2
#include "operations/figure_origins.h"

#include <algorithm>
#include <optional>

#include "operations/report_limits.h"
#include "views/figure.h"

namespace vlecht::operations {
namespace {

using base::Result;
using document::FigureOrigin;
using document::ReportFigure;

constexpr std::size_t piece_max = 10'000;    // facts read at a time
constexpr std::uint64_t steps_per_row = 20;  // that reading one takes

}  // namespace

std::size_t FigureOrigins::source_at(const journal::Document* document) {
  // Who entered a fact stands in the dossier, and is nobody's business in a report.
  const std::string name = document ? document->name : words::text(language_, "report.entered");
  const std::string digest = document ? base::to_hex(document->digest) : "";
  const auto [found, is_new] = known_.try_emplace({name, digest}, sources_.size());
  if (is_new) sources_.push_back({name, digest});
  return found->second;
}

Result<std::size_t> FigureOrigins::source_of(facts::EntryNumber fact) {
  // What an import states comes from its file; what puts something back says from which.
  const auto& transaction = journal_.transaction_of(fact);
  if (transaction.document) return source_at(journal_.document(*transaction.document));
  TRY(const facts::Draft statement, journal_.statement(fact));
  return source_at(journal_.document(statement.source.document));
}

Result<std::map<std::size_t, std::int64_t>> FigureOrigins::counts_of(
    const std::vector<facts::EntryNumber>& rows) {
  std::map<std::size_t, std::int64_t> counts;
  for (std::size_t i = 0; i < rows.size();) {
    const auto& transaction = journal_.transaction_of(rows[i]);
    TRY(const std::size_t source, source_of(rows[i]));
    std::size_t end = i + 1;
    if (transaction.document) {
      const std::uint64_t until = transaction.statements_first + transaction.statement_count;
      while (end < rows.size() && rows[end] < until) ++end;
    }
    counts[source] += static_cast<std::int64_t>(end - i);
    i = end;
  }
  return counts;
}

Result<facts::Standing> FigureOrigins::weakest_of(const std::vector<facts::EntryNumber>& numbers) {
  auto weakest = facts::Standing::adopted;
  for (std::size_t from = 0; from < numbers.size(); from += piece_max) {
    const auto begin = numbers.begin() + static_cast<std::ptrdiff_t>(from);
    const auto count = std::min(piece_max, numbers.size() - from);
    TRY(const auto read, journal_.facts({begin, begin + static_cast<std::ptrdiff_t>(count)}));
    for (const facts::Fact& fact : read) weakest = facts::weaker(weakest, fact.standing);
  }
  return weakest;
}

Result<FigureOrigins::Rows> FigureOrigins::rows_of(const Asked& asked, const Answered& answered,
                                                   const std::string& selection) {
  TRY(const auto numbers,
      asked.question->rows(answered.dossier, in_english(*asked.question, asked.arguments),
                           selection));
  steps_ += answered.dossier.size() + steps_per_row * numbers.size();
  Rows out;
  TRY(out.counts, counts_of(numbers));
  TRY(out.standing, weakest_of(numbers));
  return out;
}

Result<std::vector<ReportFigure>> FigureOrigins::lines(const Asked& asked,
                                                       const Answered& answered) {
  std::vector<ReportFigure> out;
  std::map<std::string, std::optional<Rows>> by_selection;  // figures share their rows
  for (document::Figure& figure : document::figures_of(answered.document)) {
    std::map<std::size_t, FigureOrigin> origins;
    for (const facts::EntryNumber fact : figure.sources) {
      TRY(const std::size_t source, source_of(fact));
      origins[source].facts.push_back(fact);
    }
    TRY(auto standing, weakest_of(figure.sources));
    bool has_all = true;
    if (figure.rows.count > 0) {
      const auto [rows, is_new] = by_selection.try_emplace(figure.rows.selection);
      const bool may_look = steps_ + answered.dossier.size() <= limits::report_steps_max;
      if (is_new && may_look && asked.question->rows) {
        TRY(rows->second, rows_of(asked, answered, figure.rows.selection));
      }
      has_all = rows->second.has_value();
      if (has_all) {
        for (const auto& each : rows->second->counts) origins[each.first].rows += each.second;
        standing = facts::weaker(standing, rows->second->standing);
      }
    }
    if (figure.standing.empty() && has_all && !origins.empty()) {
      figure.standing = facts::name_of(standing);
      figure.standing_shown = views::standing_text(language_, standing);
    }
    ReportFigure line{std::move(figure), {}, has_all};
    for (auto& [source, origin] : origins) {
      origin.source = source;
      line.origins.push_back(std::move(origin));
    }
    out.push_back(std::move(line));
  }
  return out;
}

}  // namespace vlecht::operations
