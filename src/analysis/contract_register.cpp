// SPDX-License-Identifier: EUPL-1.2
#include "analysis/contract_register.h"

#include <algorithm>
#include <map>

#include "analysis/grouped_findings.h"
#include "analysis/known_fields.h"
#include "base/check.h"
#include "facts/service_choices.h"

namespace vlecht::analysis::contract_register {
namespace {

using facts::Fact;
using values::Day;
using values::Known;
using values::months_later;
using values::Reason;

Known<bool> known_answer(const Fact& fact, std::string_view field) {
  const auto text = known_text(fact, field);
  if (!text) return text.reason();
  return *text == facts::answers::yes;
}

// ---- Terms ----

// The last day that there is stands for a contract without end.
Known<Day> end_of(const Fact& fact) {
  const auto day = known_day(fact, "ends");
  return day && *day >= values::open_end() ? Known<Day>(Reason::not_applicable) : day;
}

constexpr std::int64_t term_months_max = 1200;

bool is_term(const Known<std::int64_t>& months, std::int64_t least) {
  return months && *months >= least && *months <= term_months_max;
}

Day notice_before(Day end, std::int64_t months) {
  return months_later(end.plus_days(1), -static_cast<int>(months)).plus_days(-1);
}

Known<Day> last_notice_of(const Contract& contract) {
  if (!contract.ends) return contract.ends.reason();
  if (!contract.notice_months) return contract.notice_months.reason();
  if (!is_term(contract.notice_months, 0)) return Reason::disputed;
  return notice_before(*contract.ends, *contract.notice_months);
}

/// The ends of the terms of a contract that goes on by itself. Each is counted from the first end,
/// so that a month that is too short for its day does not shorten the terms after it.
class Terms {
 public:
  Terms(Day first_end, std::int64_t months)
      : after_first_(first_end.plus_days(1)), months_(static_cast<int>(months)) {}

  /// The first end of which `is_reached` is so; none before the last day that there is.
  template <class Reached>
  std::optional<Day> first(const Reached& is_reached) const {
    for (int months = months_;; months += months_) {
      const Day after = months_later(after_first_, months);
      if (after >= values::open_end()) return std::nullopt;
      if (is_reached(after.plus_days(-1))) return after.plus_days(-1);
    }
  }

 private:
  Day after_first_;
  int months_;
};

// Past its end a contract that renews itself runs on for a term, and another.
void let_go_on(Contract& contract, Day today) {
  if (!contract.goes_on() || !contract.ends || *contract.ends >= today) return;
  contract.went_on_after = *contract.ends;
  contract.ends = Reason::not_supplied;
  contract.last_notice = Reason::not_supplied;
  if (!is_term(contract.option_months, 1)) return;
  const Terms terms(*contract.went_on_after, *contract.option_months);
  const auto end = terms.first([&](Day each) { return each >= today; });
  if (!end) return;
  contract.ends = *end;
  if (!is_term(contract.notice_months, 0)) {
    contract.last_notice =
        contract.notice_months ? Reason::disputed : contract.notice_months.reason();
    return;
  }
  const std::int64_t notice = *contract.notice_months;
  const auto end_in_time =
      terms.first([&](Day each) { return each >= today && notice_before(each, notice) >= today; });
  if (end_in_time) contract.last_notice = notice_before(*end_in_time, notice);
}

// ---- Exit plans ----

// What happened with it, gathered before it is judged.
struct ExitSteps {
  std::optional<Day> made, tested;
  Known<bool> succeeded = Reason::not_applicable;
};

void add_step(const Fact& fact, ExitSteps& steps) {
  const auto day = known_day(fact, "day");
  if (!day) return;
  const std::string& step = fact.text("step");
  if (step == facts::exit_steps::made || step == facts::exit_steps::updated)
    steps.made = std::max(steps.made.value_or(*day), *day);
  if (step != facts::exit_steps::tested || (steps.tested && *day < *steps.tested)) return;
  steps.tested = *day;
  steps.succeeded = known_answer(fact, "succeeded");
}

ExitPlan::State state_of(const ExitPlan& plan, Day today) {
  using State = ExitPlan::State;
  const bool is_there = plan.made || plan.tested;
  if (!is_there && !plan.due) return State::unknown;
  if (!is_there) return *plan.due < today ? State::overdue : State::expected;
  if (plan.tested && plan.succeeded && !*plan.succeeded) return State::test_failed;
  if (plan.next_test && *plan.next_test < today) return State::test_overdue;
  return plan.tested ? State::tested : State::untested;
}

ExitPlan exit_plan_of(const Fact& fact, const ExitSteps& steps, Day today) {
  ExitPlan plan;
  plan.due = known_day(fact, "exit_plan_due");
  plan.made = steps.made;
  plan.tested = steps.tested;
  plan.succeeded = steps.succeeded;
  const auto every = known_count(fact, "exit_test_months");
  const auto since = plan.tested ? plan.tested : plan.made;
  constexpr std::int64_t months_max = 1200;
  if (every && *every > 0 && *every <= months_max && since)
    plan.next_test = months_later(*since, static_cast<int>(*every));
  if (plan.made) {
    std::int64_t months = 0;
    while (months < months_max && months_later(*plan.made, static_cast<int>(months) + 1) <= today)
      ++months;
    plan.age_months = months;
  }
  plan.state = state_of(plan, today);
  return plan;
}

// ---- What is gathered ----

struct Extension {
  Day decided;
  Known<Day> ends = Reason::not_supplied;
  facts::EntryNumber fact = 0;
  facts::Standing standing = facts::Standing::adopted;
};

/// Gathers what the dossier says about each contract.
class ContractBooks {
 public:
  explicit ContractBooks(const dossier::Dossier& dossier) : today_(dossier.moment().valid_on.day) {
    dossier.each("contract_extension", [&](const Fact& fact) {
      const auto decided = known_day(fact, "decided");
      if (decided)
        extensions_[fact.text("contract")].push_back(
            {*decided, end_of(fact), fact.id, fact.standing});
    });
    dossier.each("exit_plan_step", [&](const Fact& fact) {
      add_step(fact, steps_[fact.text("contract")]);
      step_facts_[fact.text("contract")].push_back(fact.id);
    });
    dossier.each("contract", [&](const Fact& fact) { add_contract(fact); });
    add_findings();
  }

  Register take() { return std::move(register_); }

 private:
  void add_contract(const Fact& fact) {
    Contract contract;
    contract.code = fact.text("contract");
    contract.name = fact.text("name");
    contract.supplier = fact.text("supplier");
    contract.sort = fact.text("sort");
    contract.manager = fact.text("manager");
    const auto starts = known_day(fact, "starts");
    contract.starts = starts ? *starts : fact.valid.from();
    contract.ends = end_of(fact);
    contract.notice_months = known_count(fact, "notice_months");
    contract.options = known_count(fact, "options");
    contract.option_months = known_count(fact, "option_months");
    contract.renews_itself = known_answer(fact, "renews_itself");
    contract.yearly.value = known_money(fact, "yearly_amount");
    facts::rest_on(contract.yearly, fact);
    for (const std::string_view name :
         {"has_service_levels", "has_processing_agreement", "has_escrow"})
      contract.papers.push_back({name, known_answer(fact, name)});
    contract.assurance_until = known_day(fact, "assurance_until");
    contract.fact = fact.id;
    contract.standing = fact.standing;
    contract.sources = {fact.id};
    extend(contract);
    contract.last_notice = last_notice_of(contract);
    let_go_on(contract, today_);
    contract.exit = exit_plan_of(fact, steps_[contract.code], today_);
    for (const facts::EntryNumber step : step_facts_[contract.code])
      contract.sources.push_back(step);
    const bool has_ended = contract.ends && *contract.ends < today_;
    contract.is_running = contract.starts <= today_ && (!has_ended || contract.goes_on());
    register_.contracts.push_back(std::move(contract));
  }

  // The last decision counts.
  void extend(Contract& contract) {
    auto& extensions = extensions_[contract.code];
    std::stable_sort(extensions.begin(), extensions.end(),
                     [](const Extension& a, const Extension& b) { return a.decided < b.decided; });
    for (const Extension& each : extensions) {
      if (each.decided > today_) continue;
      ++contract.options_used;
      contract.ends = each.ends;
      contract.standing = facts::weaker(contract.standing, each.standing);
      contract.sources.push_back(each.fact);
    }
  }

  void add_findings() {
    GroupedFindings grouped;
    const auto add = [&](const std::string& problem, const Contract& contract) {
      grouped.add(facts::Severity::warning, base::Problem(problem, {}), contract.code,
                  {contract.fact});
    };
    for (const Contract& contract : register_.contracts) {
      if (const auto left = contract.options_left(); left && *left < 0)
        add("supplier_record.more_extensions_than_options", contract);
      if (contract.went_on_after) {
        add(contract.ends ? "supplier_record.went_on_by_itself"
                          : "supplier_record.goes_on_by_itself",
            contract);
      } else if (!contract.ends && contract.ends.reason() != Reason::not_applicable) {
        add("supplier_record.contract_without_end", contract);
      }
      const Known<Day> end = contract.went_on_after ? *contract.went_on_after : contract.ends;
      if (end && *end < contract.starts) add("supplier_record.ends_before_start", contract);
      if (contract.ends && !contract.notice_months)
        add("supplier_record.contract_without_notice", contract);
    }
    grouped.append_to(register_.findings);
  }

  Day today_;
  Register register_;
  std::map<std::string, std::vector<Extension>> extensions_;
  std::map<std::string, ExitSteps> steps_;
  std::map<std::string, std::vector<facts::EntryNumber>> step_facts_;
};

// ---- What is ahead ----

/// The days of contracts that still matter, in the order in which they come.
class AheadList {
 public:
  explicit AheadList(Day today) : today_(today) {}

  void add_all(const std::vector<Contract>& contracts) {
    for (std::size_t i = 0; i < contracts.size(); ++i) add(i, contracts[i]);
    std::stable_sort(ahead_.begin(), ahead_.end(),
                     [](const Ahead& a, const Ahead& b) { return a.day < b.day; });
  }
  std::vector<Ahead> take() { return std::move(ahead_); }

 private:
  void add(std::size_t place, const Contract& contract) {
    if (!contract.is_running) return;
    using Sort = Ahead::Sort;
    const auto take = [&](Sort sort, const Known<Day>& day) {
      if (day) add(place, sort, *day);
    };
    take(Sort::last_notice, contract.last_notice);
    take(contract.goes_on() ? Sort::term_end : Sort::end, contract.ends);
    const auto& exit = contract.exit;
    if (!exit.made && !exit.tested) take(Sort::exit_plan_due, exit.due);
    if (exit.next_test) add(place, Sort::exit_test_due, *exit.next_test);
    take(Sort::assurance_ends, contract.assurance_until);
  }

  void add(std::size_t place, Ahead::Sort sort, Day day) {
    using Within = Ahead::Within;
    if (day > months_later(today_, 12)) return;
    const Within within = day < today_                     ? Within::passed
                          : day <= months_later(today_, 6) ? Within::six_months
                          : day <= months_later(today_, 9) ? Within::nine_months
                                                           : Within::twelve_months;
    ahead_.push_back({place, sort, day, within});
  }

  Day today_;
  std::vector<Ahead> ahead_;
};

// ---- Concentration ----

Concentration concentration_of(const std::vector<Contract>& contracts) {
  std::map<std::string, MoneySum> sums;
  MoneySum all;
  for (const Contract& contract : contracts) {
    if (!contract.is_running) continue;
    sums[contract.supplier].add(contract.yearly);
    all.add(contract.yearly);
  }
  Concentration out;
  out.yearly = all.known_part();
  out.without_amount = all.unknown_count();
  out.contracts = all.known_count() + all.unknown_count();
  const double total = out.yearly.value ? static_cast<double>(out.yearly.value->cents()) : 0;
  if (total > 0) out.herfindahl = 0;
  for (const auto& [supplier, sum] : sums) {
    SupplierShare each{supplier, sum.known_count() + sum.unknown_count(), sum.unknown_count(),
                       sum.known_part(), std::nullopt};
    if (each.yearly.value && total > 0) {
      each.share = static_cast<double>(each.yearly.value->cents()) / total;
      *out.herfindahl += *each.share * *each.share;
    }
    out.suppliers.push_back(std::move(each));
  }
  std::stable_sort(out.suppliers.begin(), out.suppliers.end(),
                   [](const SupplierShare& a, const SupplierShare& b) {
                     return a.share.value_or(-1) > b.share.value_or(-1);
                   });
  return out;
}

}  // namespace

std::string_view name_of(ExitPlan::State state) {
  using State = ExitPlan::State;
  switch (state) {
    case State::overdue:
      return "overdue";
    case State::test_failed:
      return "test_failed";
    case State::test_overdue:
      return "test_overdue";
    case State::untested:
      return "untested";
    case State::tested:
      return "tested";
    case State::expected:
      return "expected";
    case State::unknown:
      return "nothing_known";
  }
  CHECK(!"a state has a name");
}

std::string_view name_of(Ahead::Sort sort) {
  switch (sort) {
    case Ahead::Sort::last_notice:
      return "last_notice";
    case Ahead::Sort::end:
      return "end";
    case Ahead::Sort::term_end:
      return "term_end";
    case Ahead::Sort::exit_plan_due:
      return "exit_plan_due";
    case Ahead::Sort::exit_test_due:
      return "exit_test_due";
    case Ahead::Sort::assurance_ends:
      return "assurance_ends";
  }
  CHECK(!"a day ahead has a name");
}

std::string_view name_of(Ahead::Within within) {
  switch (within) {
    case Ahead::Within::passed:
      return "passed";
    case Ahead::Within::six_months:
      return "six_months";
    case Ahead::Within::nine_months:
      return "nine_months";
    case Ahead::Within::twelve_months:
      return "twelve_months";
  }
  CHECK(!"a stretch ahead has a name");
}

std::optional<std::int64_t> Contract::options_left() const {
  if (!options) return std::nullopt;
  return *options - options_used;
}

Register register_of(const dossier::Dossier& dossier) {
  Register out = ContractBooks(dossier).take();
  AheadList ahead(dossier.moment().valid_on.day);
  ahead.add_all(out.contracts);
  out.ahead = ahead.take();
  out.concentration = concentration_of(out.contracts);
  return out;
}

}  // namespace vlecht::analysis::contract_register
