// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/money_sum.h"
#include "dossier/dossier.h"
#include "facts/finding.h"
#include "values/day.h"
#include "values/known.h"

/// The contracts that there are: until when, by when notice must have been given, what is left to
/// extend, how they can be left, and how much hangs on one supplier.
/// Method: docs/methods/supplier_record.md.
namespace vlecht::analysis::contract_register {

/// The kinds that this reads.
inline constexpr std::array<std::string_view, 3> register_kinds = {"contract", "contract_extension",
                                                                   "exit_plan_step"};

struct ExitPlan {
  /// From bad to good, but for the last two.
  enum class State {
    overdue,       ///< it should have been there
    test_failed,   ///< the last test did not succeed
    test_overdue,  ///< it was never tested, or too long ago, by what was agreed
    untested,      ///< it is there, and was never tested
    tested,        ///< it was tested; whether that succeeded is said, or it did
    expected,      ///< not there yet, and there is time
    unknown,       ///< nothing is known of one
  };
  State state = State::unknown;
  values::Known<values::Day> due = values::Reason::not_supplied;
  std::optional<values::Day> made = {};    ///< the last time that it was made or updated
  std::optional<values::Day> tested = {};  ///< the last time
  values::Known<bool> succeeded = values::Reason::not_applicable;  ///< that test
  std::optional<values::Day> next_test = {};
  std::optional<std::int64_t> age_months = {};  ///< since it was made or updated
};
std::string_view name_of(ExitPlan::State state);

/// Something that belongs to a contract, or does not.
struct Paper {
  std::string_view name;  ///< of the field: "has_escrow"
  values::Known<bool> is_there = values::Reason::not_supplied;
};

struct Contract {
  std::string code = {};
  std::string name = {};
  std::string supplier = {};
  std::string sort = {};     ///< "": none is known
  std::string manager = {};  ///< likewise
  values::Day starts;
  /// After its extensions, also those that came by themselves: the last day of the term that runs.
  /// Not applicable when it has no end (31-12-9999).
  values::Known<values::Day> ends = values::Reason::not_supplied;
  /// The end after which it went on by itself, when it did.
  std::optional<values::Day> went_on_after = {};
  values::Known<std::int64_t> notice_months = values::Reason::not_supplied;
  /// The last day on which notice is in time: so many whole months before the day after the end,
  /// less a day. Of a contract that went on by itself: the first such day that has not passed, of
  /// the term that runs or of a later one.
  values::Known<values::Day> last_notice = values::Reason::not_supplied;
  values::Known<std::int64_t> options = values::Reason::not_supplied;
  std::int64_t options_used = 0;  ///< extensions that were decided on
  /// How long an extension takes, also one that comes by itself.
  values::Known<std::int64_t> option_months = values::Reason::not_supplied;
  values::Known<bool> renews_itself = values::Reason::not_supplied;
  MoneyFigure yearly = {};
  std::vector<Paper> papers = {};
  values::Known<values::Day> assurance_until = values::Reason::not_supplied;
  ExitPlan exit = {};
  bool is_running = true;  ///< it has begun, and has not ended as far as is known
  facts::EntryNumber fact = 0;
  facts::Standing standing = facts::Standing::adopted;
  std::vector<facts::EntryNumber> sources = {};

  /// It goes on after its last day when nobody gives notice.
  bool goes_on() const { return renews_itself && *renews_itself; }
  /// None when it is not known how many there are.
  std::optional<std::int64_t> options_left() const;
};

/// A day that somebody must know of in time.
struct Ahead {
  enum class Sort {
    last_notice,
    end,
    term_end,  ///< of a contract that goes on when nobody gives notice
    exit_plan_due,
    exit_test_due,
    assurance_ends
  };
  /// In how many months it falls, counted from today.
  enum class Within { passed, six_months, nine_months, twelve_months };
  std::size_t contract = 0;  ///< place in `Register::contracts`
  Sort sort = Sort::end;
  values::Day day;
  Within within = Within::passed;
};
std::string_view name_of(Ahead::Sort sort);
std::string_view name_of(Ahead::Within within);

/// What hangs on one supplier.
struct SupplierShare {
  std::string supplier = {};
  std::int64_t contracts = 0;
  std::int64_t without_amount = 0;   ///< of these
  MoneyFigure yearly = {};           ///< of those with an amount; unknown when none has
  std::optional<double> share = {};  ///< of all known yearly cost, 0 to 1
};

struct Concentration {
  std::vector<SupplierShare> suppliers = {};  ///< by cost, those without last
  MoneyFigure yearly = {};                    ///< all that is known
  std::int64_t contracts = 0;
  std::int64_t without_amount = 0;
  /// Herfindahl's index of the known yearly cost: 1 when all goes to one supplier, 1/n when it is
  /// spread evenly over n. None when no amount is known.
  std::optional<double> herfindahl = {};
};

struct Register {
  std::vector<Contract> contracts = {};  ///< as recorded
  std::vector<Ahead> ahead = {};         ///< within twelve months, and what has passed; by day
  Concentration concentration = {};      ///< of running contracts
  std::vector<facts::Finding> findings = {};
};

/// As on the day of the dossier.
Register register_of(const dossier::Dossier& dossier);

}  // namespace vlecht::analysis::contract_register
