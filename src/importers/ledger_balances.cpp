// SPDX-License-Identifier: EUPL-1.2
#include "importers/ledger_balances.h"

#include <algorithm>

#include "base/text.h"
#include "importers/column.h"

namespace vlecht::importers {
namespace {

using facts::Draft;
using facts::KnownValue;

constexpr std::size_t entry_bytes_shown_max = 400;

std::string known_text(const Draft& draft, std::string_view field) {
  const KnownValue& value = draft.values[draft.kind->at(field)];
  return value.is_known() ? facts::to_text(*value) : "";
}

// "3", "03", "P03" and "2019-03" are 3.
std::int64_t period_number(const Draft& draft) {
  const std::string text = known_text(draft, "period");
  std::size_t begin = text.size();
  while (begin > 0 && base::is_digit(text[begin - 1])) --begin;
  return base::to_integer(std::string_view(text).substr(begin)).value_or(0);
}

void give_key(Draft& draft) {
  std::string entry;
  for (const auto* field : {"account", "cost_centre", "cost_unit", "task_field", "category"}) {
    const std::string text = known_text(draft, field);
    if (!text.empty()) entry += (entry.empty() ? "" : "@") + text;
  }
  draft.values[draft.kind->at("entry")] =
      facts::Value(base::shortened(entry, entry_bytes_shown_max));
  draft.values[draft.kind->at("line")] = facts::Value(period_number(draft));
}

KnownValue& amount_in(Draft& draft) { return draft.values[draft.kind->at("amount")]; }

std::optional<values::Money> sum_of(const KnownValue& a, const KnownValue& b) {
  if (!a.is_known() || !b.is_known()) return std::nullopt;
  return values::checked_sum(std::get<values::Money>(*a), std::get<values::Money>(*b));
}

// Rows with equal keys stand together.
void add_up_equal(std::vector<Draft>& drafts, const facts::Place& place, FindingLog& log) {
  Rows added;
  std::size_t kept = 0;
  std::string last;
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    std::string key = facts::key_of(*drafts[i].kind, drafts[i].values);
    if (kept > 0 && key == last) {
      added.add(drafts[i].source.row);
      KnownValue& amount = amount_in(drafts[kept - 1]);
      const auto sum = sum_of(amount, amount_in(drafts[i]));
      amount = sum ? KnownValue(facts::Value(*sum)) : KnownValue(values::Reason::disputed);
      continue;
    }
    if (kept != i) drafts[kept] = std::move(drafts[i]);
    ++kept;
    last = std::move(key);
  }
  drafts.erase(drafts.begin() + static_cast<std::ptrdiff_t>(kept), drafts.end());
  if (!added) return;
  facts::Place found = place;
  found.row = added.first.front();
  log.add({base::Problem("ledger.balances_added", {{"count", added.count}, {"rows", added.text()}}),
           facts::Severity::warning,
           std::move(found),
           {}});
}

std::string series_of(const Draft& draft) {
  return known_text(draft, "municipality") + "/" + known_text(draft, "year") + "/" +
         known_text(draft, "entry");
}

// From the last period to the first, so that each is still what it was when the next needs it.
void take_differences(std::vector<Draft>& drafts) {
  for (std::size_t i = drafts.size(); i-- > 1;) {
    if (series_of(drafts[i]) != series_of(drafts[i - 1])) continue;
    KnownValue& amount = amount_in(drafts[i]);
    const KnownValue& before = amount_in(drafts[i - 1]);
    if (!amount.is_known()) continue;
    if (!before.is_known()) {
      amount = before.reason();
      continue;
    }
    amount = facts::Value(std::get<values::Money>(*amount) - std::get<values::Money>(*before));
  }
}

}  // namespace

void spread_balances(std::vector<Draft>& drafts, bool is_cumulative, const facts::Place& place,
                     FindingLog& log) {
  for (Draft& draft : drafts) give_key(draft);
  std::stable_sort(drafts.begin(), drafts.end(), [](const Draft& a, const Draft& b) {
    const std::string one = series_of(a);
    const std::string other = series_of(b);
    return one != other ? one < other : period_number(a) < period_number(b);
  });
  add_up_equal(drafts, place, log);
  if (is_cumulative) take_differences(drafts);
}

}  // namespace vlecht::importers
