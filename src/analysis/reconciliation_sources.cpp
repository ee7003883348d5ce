// SPDX-License-Identifier: EUPL-1.2
#include "analysis/reconciliation_sources.h"

#include <algorithm>

#include "analysis/known_fields.h"
#include "base/check.h"
#include "facts/cost_choices.h"

namespace vlecht::analysis::reconciliation {
namespace {

using facts::Fact;
using facts::Severity;
using facts::sides::expense;
using facts::sides::income;
using values::Known;
using values::Money;

// Fewer may be whole thousands by chance.
constexpr std::int64_t rounded_amounts_min = 5;

// In which unit the amounts of a source are: the largest of which all are multiples.
struct Unit {
  std::int64_t cents = 100'000;
  std::int64_t amounts = 0;  // other than zero

  void see(const Known<Money>& amount) {
    if (!amount || amount->cents() == 0) return;
    ++amounts;
    while (amount->cents() % cents != 0) cents = cents == 100'000 ? 100 : 1;
  }
};

class Gatherer {
 public:
  Gatherer(const Scope& scope, GroupedFindings& findings) : scope_(scope), findings_(findings) {
    for (const std::string& municipality : scope.municipalities) out_.said[municipality];
  }

  void take(const LedgerSum& sum) {
    CHECK(sum.side == expense || sum.side == income);
    if (sum.year != scope_.year || !is_asked(sum.municipality)) return;
    out_.said[sum.municipality][at(Source::ledger)].is_there = true;
    const MoneyFigure amount{money_from(sum.cents), sum.standing, sum.sources};
    if (sum.task_field.empty()) {
      const std::string shown = amount.value ? values::to_decimal(*amount.value) : "?";
      find("reconciliation.ledger_without_task_field", sum.municipality, sum.side + " " + shown,
           sum.sources);
      return;
    }
    Gathered& row = row_of(sum.municipality, sum.task_field, sum.side, Source::ledger);
    if (sum.lines > 0) row.sum.add(amount);
    if (sum.missing > 0) row.sum.add({values::Reason::not_supplied, sum.standing, sum.sources});
    row.counted += sum.lines;
    row.missing += sum.missing;
  }

  void take_iv3(const Fact& fact) {
    const bool is_meant = year_of(fact) == scope_.year && fact.text("layer") == "Gemeente" &&
                          fact.text("period") == "5" && fact.text("status") == "realisatie";
    const std::string municipality = "GM" + fact.text("body");
    if (!is_meant || !is_asked(municipality)) return;
    // Balance sheet lines are in the unit of the whole delivery.
    see(municipality, Source::iv3, known_money(fact, "amount"));
    const std::string& side = fact.text("side");
    if (side == expense || side == income)
      add(row_of(municipality, fact.text("post"), side, Source::iv3), fact);
  }

  void take_accounts(const Fact& fact) {
    const std::string& municipality = fact.text("municipality");
    const bool is_meant =
        year_of(fact) == scope_.year && fact.text("stage") == facts::stages::accounts;
    if (!is_meant || !is_asked(municipality)) return;
    see(municipality, Source::accounts, known_money(fact, "amount"));
    const std::string& side = fact.text("side");
    const std::string& task_field = fact.text("task_field");
    if (task_field.empty()) {
      find("reconciliation.accounts_without_task_field", municipality,
           fact.text("post") + " (" + side + ")", {fact.id});
    } else {
      add(row_of(municipality, task_field, side, Source::accounts), fact);
    }
  }

  void take_note(const Fact& fact) {
    const std::string& municipality = fact.text("municipality");
    if (year_of(fact) != scope_.year || !is_asked(municipality)) return;
    out_.said[municipality];
    const std::string& side = fact.text("side");
    NotesByPair* notes = &out_.sideless_notes[{municipality, fact.text("task_field")}];
    if (!side.empty()) {
      const RowKey key{municipality, fact.text("task_field"), side == income};
      out_.rows[key];
      notes = &out_.notes[key];
    }
    (*notes)[pair_of(fact.text("pair"))].push_back(
        {.number = fact.integer("number"),
         .amount = {known_money(fact, "amount"), fact.standing, {fact.id}},
         .explanation = fact.text("explanation"),
         .author = fact.text("author")});
  }

  Gathering finish() {
    for (const auto& [place, unit] : units_) {
      if (unit.amounts >= rounded_amounts_min)
        out_.said[place.first][at(place.second)].unit_cents = unit.cents;
    }
    return std::move(out_);
  }

 private:
  static std::size_t at(Source source) { return static_cast<std::size_t>(source); }

  static std::size_t pair_of(std::string_view id) {
    constexpr std::array pairs{Pair::ledger_iv3, Pair::iv3_accounts, Pair::ledger_accounts};
    const auto found =
        std::find_if(pairs.begin(), pairs.end(), [&](Pair pair) { return id_of(pair) == id; });
    CHECK(found != pairs.end());
    return static_cast<std::size_t>(*found);
  }

  bool is_asked(const std::string& municipality) const {
    const auto& asked = scope_.municipalities;
    return asked.empty() || std::find(asked.begin(), asked.end(), municipality) != asked.end();
  }

  Gathered& row_of(const std::string& municipality, const std::string& task_field,
                   std::string_view side, Source source) {
    return out_.rows[{municipality, task_field, side == income}][at(source)];
  }

  static void add(Gathered& row, const Fact& fact) {
    const auto amount = known_money(fact, "amount");
    row.sum.add(fact, amount);
    ++(amount ? row.counted : row.missing);
  }

  void see(const std::string& municipality, Source source, const Known<Money>& amount) {
    out_.said[municipality][at(source)].is_there = true;
    units_[{municipality, source}].see(amount);
  }

  void find(const char* name, const std::string& municipality, const std::string& thing,
            const std::vector<facts::EntryNumber>& sources) {
    findings_.add(Severity::warning, problem_of(name, municipality, scope_.year), thing, sources);
  }

  const Scope& scope_;
  GroupedFindings& findings_;
  Gathering out_;
  std::map<std::pair<std::string, Source>, Unit> units_;
};

}  // namespace

Gathering gather(const dossier::Dossier& dossier, std::span<const LedgerSum> ledger,
                 const Scope& scope, GroupedFindings& findings) {
  Gatherer gatherer(scope, findings);
  for (const LedgerSum& sum : ledger) gatherer.take(sum);
  dossier.each("iv3_figure", [&](const Fact& fact) { gatherer.take_iv3(fact); });
  dossier.each("budget_amount", [&](const Fact& fact) { gatherer.take_accounts(fact); });
  dossier.each("reconciliation_note", [&](const Fact& fact) { gatherer.take_note(fact); });
  return gatherer.finish();
}

base::Problem problem_of(std::string name, const std::string& municipality, int year) {
  return base::Problem(std::move(name),
                       {{"municipality", municipality}, {"year", std::to_string(year)}});
}

}  // namespace vlecht::analysis::reconciliation
