// SPDX-License-Identifier: EUPL-1.2
#include "analysis/settlement.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <utility>

namespace vlecht::analysis::settlement {
namespace {

using facts::Fact;
using facts::Figure;
using facts::Severity;
using values::Known;
using values::Money;
using values::Reason;

// Unknown as soon as one of the two is; disputed when no 64 bits of cents hold the outcome, which
// no real amount comes near.
Known<Money> sum_of_known(const Known<Money>& a, const Known<Money>& b) {
  if (!a) return a;
  if (!b) return b;
  const auto sum = values::checked_sum(*a, *b);
  if (!sum) return Reason::disputed;
  return *sum;
}

Known<Money> negated(const Known<Money>& amount) {
  if (!amount) return amount;
  if (amount->cents() == std::numeric_limits<std::int64_t>::min()) return Reason::disputed;
  return Money() - *amount;
}

void add_to(Figure<Money>& sum, const Figure<Money>& more, bool is_less = false) {
  sum.value = sum_of_known(sum.value, is_less ? negated(more.value) : more.value);
  allocation::Grounds grounds{sum.standing, sum.sources};
  allocation::Grounds other{more.standing, more.sources};
  std::sort(other.sources.begin(), other.sources.end());
  grounds.add(other);
  sum.standing = grounds.standing;
  sum.sources = std::move(grounds.sources);
}

Figure<Money> nothing_yet() { return {.value = Money()}; }

class AdvanceReader {
 public:
  explicit AdvanceReader(std::span<const Partner> partners) : partners_(partners) {
    advances_.paid.assign(partners.size(), nothing_yet());
    advances_.received.assign(partners.size(), nothing_yet());
  }

  void take(const Fact& fact) {
    has_any_ = true;
    const auto payer = place_of(fact.text("municipality"));
    const auto receiver = place_of(fact.text("to"));
    if (!payer) report(fact, "allocation.advance_of_outsider", fact.text("municipality"));
    if (!receiver) report(fact, "allocation.advance_to_nobody", fact.text("to"));
    Figure<Money> amount;
    facts::rest_on(amount, fact);
    if (const auto& value = fact["amount"]; value.is_known()) {
      amount.value = std::get<Money>(*value);
    } else {
      amount.value = value.reason();
      report(fact, "allocation.advance_unknown", fact.text("municipality"));
    }
    if (payer) add_to(advances_.paid[*payer], amount);
    if (receiver) add_to(advances_.received[*receiver], amount);
  }

  Advances finished(int year) {
    if (!has_any_) {
      advances_.findings.push_back(
          {base::Problem("allocation.no_advances", {{"year", std::to_string(year)}}),
           Severity::note,
           {},
           {}});
    }
    return std::move(advances_);
  }

 private:
  std::optional<std::size_t> place_of(const std::string& code) const {
    const auto found = std::find_if(partners_.begin(), partners_.end(),
                                    [&](const Partner& partner) { return partner.code == code; });
    if (found == partners_.end()) return std::nullopt;
    return static_cast<std::size_t>(found - partners_.begin());
  }

  void report(const Fact& fact, const char* name, const std::string& who) {
    advances_.findings.push_back(
        {base::Problem(name, {{"name", who.empty() ? "none" : who},
                              {"number", fact.text("number")},
                              {"year", std::to_string(fact.integer("year"))}}),
         Severity::warning,
         {},
         {fact.id}});
  }

  std::span<const Partner> partners_;
  Advances advances_;
  bool has_any_ = false;
};

}  // namespace

Advances advances_of(const dossier::Dossier& dossier, int year, std::span<const Partner> partners) {
  AdvanceReader reader(partners);
  dossier.each("advance", [&](const Fact& fact) {
    if (fact.integer("year") == year) reader.take(fact);
  });
  return reader.finished(year);
}

Settlement settle(std::vector<Account> accounts, Money undistributed) {
  Settlement out;
  out.undistributed = undistributed;
  out.borne_by_others = {.value = undistributed};
  out.advances_elsewhere = nothing_yet();
  out.sum = nothing_yet();
  for (Account& account : accounts) {
    Position position{std::move(account), nothing_yet()};
    const Account& of = position.account;
    add_to(position.balance, of.share);
    add_to(position.balance, of.borne, true);
    add_to(position.balance, of.paid, true);
    add_to(position.balance, of.received);
    add_to(out.borne_by_others, of.share);
    add_to(out.borne_by_others, of.borne, true);
    add_to(out.advances_elsewhere, of.paid);
    add_to(out.advances_elsewhere, of.received, true);
    add_to(out.sum, position.balance);
    out.positions.push_back(std::move(position));
  }
  return out;
}

}  // namespace vlecht::analysis::settlement
