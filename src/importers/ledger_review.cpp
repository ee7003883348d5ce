// SPDX-License-Identifier: EUPL-1.2
#include "importers/ledger_review.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <utility>

#include "base/siphash.h"
#include "base/text.h"
#include "importers/column.h"

namespace vlecht::importers {
namespace {

using base::Problem;
using facts::Severity;
using values::Wide;

constexpr std::size_t ledger_examples_max = 5;
constexpr std::size_t costs_max = 1'000'000;  // remembered to find them on another cost centre
constexpr std::size_t periods_max = 60;
// Entries remembered because they do not balance (yet); with more, the rest is only counted.
constexpr std::size_t unbalanced_max = 200'000;

constexpr std::array<std::string_view, 9> total_words = {"totaal",    "subtotaal",  "eindtotaal",
                                                         "total",     "subtotal",   "saldo",
                                                         "eindsaldo", "beginsaldo", "transport"};
constexpr std::array<std::string_view, 6> closing_words = {"afsluiting",     "afsluitboeking",
                                                           "jaarafsluiting", "afsluitenboekjaar",
                                                           "closingentry",   "yearendclosing"};

std::string cents_text(Wide cents) {
  constexpr Wide largest = 9'000'000'000'000'000'000;
  return values::to_decimal(
      values::Money::from_cents(static_cast<std::int64_t>(std::clamp(cents, -largest, largest))));
}

// Whether it begins with one of these letters, in either case: asked of every row, and mostly not
// so.
bool begins_like(std::string_view text, std::string_view letters) {
  if (text.empty() || !base::is_letter(text.front())) return false;
  return letters.find(static_cast<char>(text.front() | 0x20)) != std::string_view::npos;
}

void find(FindingLog& log, facts::Place place, const Rows& rows, Problem problem,
          Severity severity) {
  if (rows) place.row = rows.first.front();
  log.add({std::move(problem), severity, std::move(place), {}});
}

}  // namespace

bool is_total_line(std::string_view text) {
  if (!begins_like(text, "tseb")) return false;
  const std::string_view word = text.substr(0, text.find_first_of(" :\t0123456789"));
  const std::string key = facts::header_key(word);
  return std::find(total_words.begin(), total_words.end(), key) != total_words.end();
}

LedgerReview::LedgerReview(const facts::Kind& kind, const facts::Place& place,
                           const Settings& settings, bool numbers_lines)
    : kind_(kind),
      place_(place),
      settings_(settings),
      numbers_lines_(numbers_lines),
      last_line_(0, TextHash{settings.seed}),
      unbalanced_(0, TextHash{settings.seed}),
      accounts_(0, TextHash{settings.seed}) {
  field_ = {.municipality = kind.at("municipality"),
            .year = kind.at("year"),
            .entry = kind.at("entry"),
            .line = kind.at("line"),
            .account = kind.at("account"),
            .cost_centre = kind.at("cost_centre"),
            .day = kind.at("day"),
            .description = kind.at("description"),
            .amount = kind.at("amount"),
            .period = kind.at("period"),
            .daybook = kind.at("daybook"),
            .invoice = kind.at("invoice")};
}

std::string LedgerReview::text(const facts::Draft& draft, std::size_t field) const {
  const facts::KnownValue& value = draft.values[field];
  return value.is_known() ? facts::to_text(*value) : "";
}

void LedgerReview::review(std::vector<facts::Draft>& drafts) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    const facts::KnownValue& amount = drafts[i].values[field_.amount];
    const std::int64_t cents = amount.is_known() ? std::get<values::Money>(*amount).cents() : 0;
    if (is_closing(drafts[i])) {
      closing_.add(drafts[i].source.row);
      closing_cents_ += cents > 0 ? cents : 0;
      continue;
    }
    if (kept != i) drafts[kept] = std::move(drafts[i]);
    facts::Draft& draft = drafts[kept++];
    if (numbers_lines_) number(draft);
    balance(draft, cents);
    check_account(draft);
  }
  drafts.erase(drafts.begin() + static_cast<std::ptrdiff_t>(kept), drafts.end());
  seek_charged_on(drafts);
}

// A closing stands on the last day of the year or in a period of its own, and says so.
bool LedgerReview::is_closing(const facts::Draft& draft) const {
  const facts::KnownValue& description = draft.values[field_.description];
  if (!description.is_known() || !begins_like(std::get<std::string>(*description), "ajcy"))
    return false;
  const std::string key =
      facts::header_key(base::shortened(std::get<std::string>(*description), 60));
  const bool says_so = std::any_of(closing_words.begin(), closing_words.end(),
                                   [&](std::string_view word) { return key.starts_with(word); });
  if (!says_so) return false;
  const facts::KnownValue& day = draft.values[field_.day];
  const std::string period = text(draft, field_.period);
  const bool is_last_day = day.is_known() && std::get<values::Day>(*day).month() == 12 &&
                           std::get<values::Day>(*day).day_of_month() == 31;
  return is_last_day || base::to_integer(period).value_or(0) > 12;
}

void LedgerReview::number(facts::Draft& draft) {
  const std::string entry = text(draft, field_.municipality) + "/" + text(draft, field_.year) +
                            "/" + text(draft, field_.entry);
  draft.values[field_.line] = facts::Value(++last_line_[entry]);
}

void LedgerReview::balance(const facts::Draft& draft, std::int64_t cents) {
  if (cents > 0) {
    debit_ += cents;
    ++debits_;
  } else if (cents < 0) {
    credit_ -= cents;
    ++credits_;
  }
  const facts::KnownValue& period = draft.values[field_.period];
  if (period.is_known() && periods_.size() <= periods_max) {
    const std::string& named = std::get<std::string>(*period);
    const auto year = std::get<std::int64_t>(*draft.values[field_.year]);
    const std::string& whose = std::get<std::string>(*draft.values[field_.municipality]);
    if (last_sum_ == nullptr || year != last_year_ || named != last_period_ ||
        whose != last_municipality_) {
      last_municipality_ = whose;
      last_year_ = year;
      last_period_ = named;
      last_sum_ = &periods_[whose + " " + std::to_string(year) + "/" + named];
    }
    last_sum_->first += cents;
    ++last_sum_->second;
  }
  const std::string& entry = std::get<std::string>(*draft.values[field_.entry]);
  if (entry != open_entry_) {
    close_entry();
    open_entry_ = entry;
    ++entries_;
  }
  open_balance_ += cents;
}

void LedgerReview::close_entry() {
  if (open_balance_ == 0) return;
  const Wide balance = std::exchange(open_balance_, 0);
  if (not_remembered_ > 0) {
    ++not_remembered_;
    return;
  }
  const auto found = unbalanced_.emplace(open_entry_, 0).first;
  found->second += balance;
  if (found->second == 0) unbalanced_.erase(found);
  if (unbalanced_.size() > unbalanced_max) ++not_remembered_;
}

void LedgerReview::check_account(const facts::Draft& draft) {
  if (!settings_.has_account) return;
  const facts::KnownValue& account = draft.values[field_.account];
  if (!account.is_known() || std::get<std::string>(*account) == last_account_) return;
  last_account_ = std::get<std::string>(*account);
  const std::string place = text(draft, field_.municipality) + "/" + text(draft, field_.year) + "/";
  if (!accounts_.insert(place + last_account_).second) return;
  const auto year = std::get<std::int64_t>(*draft.values[field_.year]);
  const auto is_known =
      settings_.has_account(text(draft, field_.municipality), year, last_account_);
  if (!is_known || *is_known) return;
  if (static_cast<std::size_t>(++unknown_accounts_) > ledger_examples_max) return;
  unknown_examples_ += (unknown_examples_.empty() ? "" : ", ") + base::shortened(last_account_, 40);
}

// The same invoice, or without one the same text, and the same amount on another cost centre:
// booked where it arose and charged on to who bears it. All are looked up before the first is
// judged: memory answers many questions in the time of one.
void LedgerReview::seek_charged_on(const std::vector<facts::Draft>& drafts) {
  make_room_for_costs(std::min(costs_max, cost_count_ + drafts.size()));
  costs_at_hand_.clear();
  for (const facts::Draft& draft : drafts) {
    costs_at_hand_.push_back(cost_of(draft));
    __builtin_prefetch(&costs_[costs_at_hand_.back() & (costs_.size() - 1)]);
  }
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    const std::uint64_t cost = costs_at_hand_[i];
    if (cost == 0) continue;
    const facts::Draft& draft = drafts[i];
    const std::size_t at = slot_of(cost);
    if (costs_[at].cost == 0 && cost_count_ == costs_max) continue;
    const std::uint64_t centre =
        base::siphash(settings_.seed, std::get<std::string>(*draft.values[field_.cost_centre]));
    if (costs_[at].cost == 0) {
      costs_[at] = {cost, centre};
      ++cost_count_;
    } else if (costs_[at].centre != centre) {
      charged_on_.add(draft.source.row);
      charged_on_cents_ += std::get<values::Money>(*draft.values[field_.amount]).cents();
    }
  }
}

// Where the cost is, or is to come: at most half of the slots are taken.
std::size_t LedgerReview::slot_of(std::uint64_t cost) const {
  const std::size_t mask = costs_.size() - 1;
  std::size_t at = cost & mask;
  while (costs_[at].cost != 0 && costs_[at].cost != cost) at = (at + 1) & mask;
  return at;
}

void LedgerReview::make_room_for_costs(std::size_t count) {
  const std::size_t slots = std::bit_ceil(2 * count + 2);
  if (slots <= costs_.size()) return;
  const std::vector<Cost> earlier = std::exchange(costs_, std::vector<Cost>(slots));
  for (const Cost& cost : earlier) {
    if (cost.cost != 0) costs_[slot_of(cost.cost)] = cost;
  }
}

std::uint64_t LedgerReview::cost_of(const facts::Draft& draft) {
  const facts::KnownValue& amount = draft.values[field_.amount];
  if (!amount.is_known() || std::get<values::Money>(*amount).cents() <= 0) return 0;
  if (!draft.values[field_.cost_centre].is_known()) return 0;
  const std::string* said = nullptr;
  for (const std::size_t field : {field_.description, field_.invoice}) {
    const facts::KnownValue& value = draft.values[field];
    if (!value.is_known()) continue;
    const auto& text = std::get<std::string>(*value);
    if (!text.empty()) said = &text;
  }
  if (said == nullptr) return 0;
  const facts::KnownValue& period = draft.values[field_.period];
  const std::int64_t cents = std::get<values::Money>(*amount).cents();
  std::array<char, sizeof(cents)> bytes{};
  std::memcpy(bytes.data(), &cents, sizeof(cents));
  cost_text_.assign(bytes.data(), bytes.size());
  if (period.is_known()) cost_text_ += std::get<std::string>(*period);
  cost_text_ += '\0';
  cost_text_ += *said;
  return std::max<std::uint64_t>(1, base::siphash(settings_.seed, cost_text_));
}

void LedgerReview::tell_balance(FindingLog& log) const {
  if (unbalanced_.empty()) return;
  const std::int64_t count =
      base::shown(unbalanced_.size()) + std::max<std::int64_t>(0, not_remembered_ - 1);
  // A list of costs has no other side to balance with.
  if (count * 2 > entries_) {
    return find(log, place_, {},
                Problem("ledger.one_sided", {{"count", count}, {"entries", entries_}}),
                Severity::note);
  }
  std::vector<std::string> names;
  for (const auto& [entry, sum] : unbalanced_) names.push_back(entry);
  std::sort(names.begin(), names.end());
  std::string examples;
  for (std::size_t i = 0; i < names.size() && i < ledger_examples_max; ++i) {
    examples += (i == 0 ? "" : ", ") + base::shortened(names[i], 40) + " (" +
                cents_text(unbalanced_.at(names[i])) + ")";
  }
  if (names.size() > ledger_examples_max) examples += ", …";
  find(log, place_, {}, Problem("ledger.unbalanced", {{"count", count}, {"examples", examples}}),
       Severity::warning);
}

void LedgerReview::finish(FindingLog& log, std::vector<ControlTotal>& totals,
                          const std::string& header) {
  close_entry();
  tell_balance(log);
  if (unknown_accounts_ > 0) {
    find(log, place_, {},
         Problem("ledger.unknown_account",
                 {{"count", unknown_accounts_}, {"examples", unknown_examples_}}),
         Severity::warning);
  }
  if (charged_on_) {
    find(log, place_, charged_on_,
         Problem("ledger.charged_on", {{"count", charged_on_.count},
                                       {"rows", charged_on_.text()},
                                       {"amount", cents_text(charged_on_cents_)}}),
         Severity::warning);
  }
  if (closing_) {
    find(log, place_, closing_,
         Problem("ledger.closing_left_out", {{"count", closing_.count},
                                             {"rows", closing_.text()},
                                             {"amount", cents_text(closing_cents_)}}),
         Severity::warning);
  }
  const auto add = [&](std::string part, Wide cents, std::int64_t count) {
    totals.push_back({.field = "amount",
                      .header = header,
                      .sum = cents_text(cents),
                      .values = count,
                      .missing = 0,
                      .part = std::move(part)});
  };
  add("debit", debit_, debits_);
  add("credit", credit_, credits_);
  if (periods_.size() > periods_max) return;
  for (const auto& [period, sum] : periods_) add(period, sum.first, sum.second);
}

}  // namespace vlecht::importers
