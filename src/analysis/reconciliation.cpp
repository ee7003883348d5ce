// SPDX-License-Identifier: EUPL-1.2
#include "analysis/reconciliation.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "analysis/reconciliation_sources.h"
#include "facts/cost_choices.h"

namespace vlecht::analysis::reconciliation {
namespace {

using facts::Severity;
using values::Money;
using values::Reason;
using values::Wide;

constexpr std::size_t index_of(Source source) { return static_cast<std::size_t>(source); }
constexpr std::size_t index_of(Pair pair) { return static_cast<std::size_t>(pair); }

// Of a pair, the first and the second.
constexpr std::array<std::pair<Source, Source>, pair_count> compared{
    {{Source::ledger, Source::iv3},
     {Source::iv3, Source::accounts},
     {Source::ledger, Source::accounts}}};

Wide size_of(Money money) {
  const Wide cents = money.cents();
  return cents < 0 ? -cents : cents;
}

RowKey key_of(const Row& row) {
  return {row.municipality, row.task_field, row.side == facts::sides::income};
}

// ---- One row ----

// Half a unit for each amount that was rounded before it was added up.
void set_rounding(Comparison& comparison, const Row& row,
                  const std::array<Said, source_count>& said) {
  Wide most = 0;
  const auto [first, second] = compared[index_of(comparison.pair)];
  for (const Source source : {first, second}) {
    const std::int64_t unit = said[index_of(source)].unit_cents;
    if (unit > 1) most += Wide{row.of(source).counted} * unit / 2;
  }
  const auto bound = money_from(most);
  comparison.rounding_max = bound ? *bound : Money();
  if (!comparison.difference.value) return;
  const Wide size = size_of(*comparison.difference.value);
  comparison.is_within_rounding = size != 0 && size <= most;
}

Row row_from(const RowKey& key, const std::array<Gathered, source_count>& sources,
             const std::array<Said, source_count>& said) {
  Row row;
  bool is_income = false;
  std::tie(row.municipality, row.task_field, is_income) = key;
  row.side = is_income ? facts::sides::income : facts::sides::expense;
  for (std::size_t i = 0; i < source_count; ++i) {
    Amount& amount = row.amounts[i];
    amount = {sources[i].sum.whole(), sources[i].sum.known_part(), sources[i].counted,
              sources[i].missing};
    if (!said[i].is_there) amount.value.value = amount.known_part.value = Reason::not_delivered;
  }
  for (std::size_t i = 0; i < pair_count; ++i) {
    const auto [first, second] = compared[i];
    Comparison& comparison = row.comparisons[i];
    comparison.pair = static_cast<Pair>(i);
    comparison.difference = difference_of(row.of(first).value, row.of(second).value);
    set_rounding(comparison, row, said);
  }
  return row;
}

// A note whose amount is not known explains nothing yet.
void weigh_notes(Comparison& comparison) {
  std::sort(comparison.notes.begin(), comparison.notes.end(),
            [](const Note& a, const Note& b) { return a.number < b.number; });
  MoneySum sum;
  sum.add({Money(), facts::Standing::adopted, {}});
  for (const Note& note : comparison.notes) {
    if (note.amount.value) sum.add(note.amount);
  }
  comparison.explained = sum.whole();
  comparison.unexplained = difference_of(comparison.difference, comparison.explained);
  const auto& difference = comparison.difference.value;
  if (!difference || !comparison.unexplained.value) {
    comparison.verdict = Verdict::not_comparable;
  } else if (*difference == Money()) {
    comparison.verdict = Verdict::agrees;
  } else {
    comparison.verdict =
        *comparison.unexplained.value == Money() ? Verdict::explained : Verdict::unexplained;
  }
}

// Of three amounts two differences make the third.
void explain_by_others(Row& row) {
  for (Comparison& comparison : row.comparisons) {
    MoneySum others;
    bool are_sound = true;
    for (const Comparison& other : row.comparisons) {
      if (&other == &comparison) continue;
      are_sound = are_sound && other.verdict <= Verdict::explained;
      others.add(other.explained);
    }
    const bool is_open = comparison.verdict == Verdict::unexplained && comparison.notes.empty();
    if (!are_sound || !is_open) continue;
    comparison.explained = others.whole();
    comparison.explained.value = comparison.difference.value;
    comparison.unexplained = difference_of(comparison.difference, comparison.explained);
    comparison.is_explained_by_others = true;
    comparison.verdict = Verdict::explained;
  }
}

void judge(Row& row) {
  for (Comparison& comparison : row.comparisons) weigh_notes(comparison);
  explain_by_others(row);
  row.verdict = Verdict::agrees;
  for (const Comparison& comparison : row.comparisons)
    row.verdict = std::max(row.verdict, comparison.verdict);
}

// Beyond the difference, or away from it.
bool explains_too_much(Money difference, Money explained) {
  const bool is_away = (difference < Money()) != (explained < Money()) && explained != Money();
  return is_away || size_of(explained) > size_of(difference);
}

// ---- All rows ----

class Reconciler {
 public:
  Reconciler(const dossier::Dossier& dossier, std::span<const LedgerSum> ledger, const Scope& scope)
      : gathering_(gather(dossier, ledger, scope, findings_)) {
    answer_.year = scope.year;
  }

  Answer run() {
    for (const auto& [key, sources] : gathering_.rows) {
      Row row = row_from(key, sources, gathering_.said[std::get<0>(key)]);
      if (const auto notes = gathering_.notes.find(key); notes != gathering_.notes.end())
        for (std::size_t i = 0; i < pair_count; ++i) row.comparisons[i].notes = notes->second[i];
      answer_.rows.push_back(std::move(row));
    }
    for (const auto& [place, pairs] : gathering_.sideless_notes) {
      for (std::size_t i = 0; i < pair_count; ++i)
        if (!pairs[i].empty()) place_notes(place.first, place.second, i, pairs[i]);
    }
    for (Row& row : answer_.rows) {
      judge(row);
      report(row);
    }
    for (const auto& [municipality, said] : gathering_.said) add_summary(municipality, said);
    findings_.append_to(answer_.findings);
    return std::move(answer_);
  }

 private:
  base::Problem problem(const char* name, const std::string& municipality) const {
    return problem_of(name, municipality, answer_.year);
  }

  Row* row_at(const RowKey& key) {
    const auto found =
        std::lower_bound(answer_.rows.begin(), answer_.rows.end(), key,
                         [](const Row& row, const RowKey& sought) { return key_of(row) < sought; });
    return found != answer_.rows.end() && key_of(*found) == key ? &*found : nullptr;
  }

  void place_notes(const std::string& municipality, const std::string& task_field, std::size_t pair,
                   const std::vector<Note>& notes) {
    std::vector<Row*> differing;
    bool is_comparable = false;
    for (const bool is_income : {false, true}) {
      Row* row = row_at({municipality, task_field, is_income});
      if (!row || !row->comparisons[pair].difference.value) continue;
      is_comparable = true;
      if (*row->comparisons[pair].difference.value != Money()) differing.push_back(row);
    }
    if (differing.size() == 1) {
      auto& own = differing.front()->comparisons[pair].notes;
      own.insert(own.end(), notes.begin(), notes.end());
      return;
    }
    const char* name = !differing.empty() ? "reconciliation.note_without_side_found"
                       : is_comparable    ? "reconciliation.note_without_difference_found"
                                          : "reconciliation.note_not_comparable_found";
    MoneySum behind;
    for (const Note& note : notes) behind.add(note.amount);
    findings_.add(Severity::warning, problem(name, municipality),
                  task_field + " " + std::string(id_of(static_cast<Pair>(pair))),
                  behind.whole().sources);
  }

  void report(const Row& row) {
    report_sources(row);
    for (const Comparison& comparison : row.comparisons) {
      report_notes(row, comparison);
      if (comparison.is_within_rounding && comparison.verdict == Verdict::unexplained)
        find(Severity::note, problem("reconciliation.within_rounding_found", row.municipality), row,
             comparison, comparison.difference.sources);
    }
  }

  void find(Severity severity, base::Problem problem, const Row& row, const Comparison& comparison,
            const std::vector<facts::EntryNumber>& sources) {
    findings_.add(severity, std::move(problem),
                  row.task_field + " (" + row.side + ") " + std::string(id_of(comparison.pair)),
                  sources);
  }

  void report_notes(const Row& row, const Comparison& comparison) {
    if (comparison.notes.empty()) return;
    for (const Note& note : comparison.notes) {
      if (!note.amount.value)
        find(Severity::warning,
             problem("reconciliation.note_without_amount_found", row.municipality), row, comparison,
             note.amount.sources);
    }
    const char* name = nullptr;
    const auto& explained = comparison.explained.value;
    if (!comparison.difference.value || !explained) {
      name = "reconciliation.note_not_comparable_found";
    } else if (*comparison.difference.value == Money()) {
      // Explanations that cancel out tell of two faults that do not show together.
      if (*explained != Money()) name = "reconciliation.note_without_difference_found";
    } else if (explains_too_much(*comparison.difference.value, *explained)) {
      name = "reconciliation.note_exceeds_difference_found";
    }
    if (!name) return;
    find(Severity::warning, problem(name, row.municipality), row, comparison,
         comparison.explained.sources);
  }

  void report_sources(const Row& row) {
    static constexpr std::array<const char*, source_count> silent{"reconciliation.ledger_silent",
                                                                  "reconciliation.iv3_silent",
                                                                  "reconciliation.accounts_silent"};
    static constexpr std::array<const char*, source_count> incomplete{
        "reconciliation.ledger_incomplete", "reconciliation.iv3_incomplete",
        "reconciliation.accounts_incomplete"};
    const auto& said = gathering_.said[row.municipality];
    for (std::size_t i = 0; i < source_count; ++i) {
      const Amount& amount = row.amounts[i];
      const bool is_silent = said[i].is_there && amount.counted + amount.missing == 0;
      if (!is_silent && amount.missing == 0) continue;
      findings_.add(Severity::warning,
                    problem(is_silent ? silent[i] : incomplete[i], row.municipality),
                    row.task_field + " (" + row.side + ")", amount.value.sources);
    }
  }

  void add_summary(const std::string& municipality, const std::array<Said, source_count>& said) {
    static constexpr std::array<const char*, source_count> absent{"reconciliation.ledger_absent",
                                                                  "reconciliation.iv3_absent",
                                                                  "reconciliation.accounts_absent"};
    Summary summary;
    summary.municipality = municipality;
    for (std::size_t i = 0; i < source_count; ++i) {
      summary.is_there[i] = said[i].is_there;
      summary.unit_cents[i] = said[i].unit_cents;
      if (!said[i].is_there)
        answer_.findings.push_back({problem(absent[i], municipality), Severity::warning, {}, {}});
    }
    std::array<MoneySum, pair_count> unexplained;
    for (const Row& row : answer_.rows) {
      if (row.municipality != municipality) continue;
      ++summary.rows[static_cast<std::size_t>(row.verdict)];
      for (std::size_t i = 0; i < pair_count; ++i) {
        MoneyFigure size = row.comparisons[i].unexplained;
        if (size.value) size.value = money_from(size_of(*size.value));
        unexplained[i].add(size);
      }
    }
    for (std::size_t i = 0; i < pair_count; ++i)
      summary.unexplained[i] = unexplained[i].known_part();
    answer_.summaries.push_back(std::move(summary));
  }

  GroupedFindings findings_;  // before what is gathered, which adds to them
  Gathering gathering_;
  Answer answer_;
};

}  // namespace

std::string_view id_of(Pair pair) {
  switch (pair) {
    case Pair::ledger_iv3:
      return facts::reconciliation_pairs::ledger_iv3;
    case Pair::iv3_accounts:
      return facts::reconciliation_pairs::iv3_accounts;
    case Pair::ledger_accounts:
      return facts::reconciliation_pairs::ledger_accounts;
  }
  return "";
}

std::string_view name_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::agrees:
      return "agrees";
    case Verdict::explained:
      return "explained";
    case Verdict::not_comparable:
      return "not_comparable";
    case Verdict::unexplained:
      return "unexplained";
  }
  return "";
}

Answer reconcile(const dossier::Dossier& dossier, std::span<const LedgerSum> ledger,
                 const Scope& scope) {
  return Reconciler(dossier, ledger, scope).run();
}

}  // namespace vlecht::analysis::reconciliation
