// SPDX-License-Identifier: EUPL-1.2
#include "analysis/money_sum.h"

#include <algorithm>
#include <limits>

namespace vlecht::analysis {
namespace {

void join_sources(std::vector<facts::EntryNumber>& all,
                  const std::vector<facts::EntryNumber>& more) {
  all.insert(all.end(), more.begin(), more.end());
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
}

}  // namespace

values::Known<values::Money> money_from(values::Wide cents) {
  using Limits = std::numeric_limits<std::int64_t>;
  if (cents < Limits::min() || cents > Limits::max()) return values::Reason::disputed;
  return values::Money::from_cents(static_cast<std::int64_t>(cents));
}

MoneyFigure difference_of(const MoneyFigure& a, const MoneyFigure& b) {
  MoneyFigure out{a.value, facts::weaker(a.standing, b.standing), a.sources};
  join_sources(out.sources, b.sources);
  if (a.value && !b.value) out.value = b.value.reason();
  if (a.value && b.value) {
    out.value = money_from(values::Wide{a.value->cents()} - b.value->cents());
  }
  return out;
}

void MoneySum::add(const MoneyFigure& part) {
  standing_ = facts::weaker(standing_, part.standing);
  sources_.insert(sources_.end(), part.sources.begin(), part.sources.end());
  if (part.value) {
    cents_ += part.value->cents();
    ++known_count_;
  } else {
    if (!reason_) reason_ = part.value.reason();
    ++unknown_count_;
  }
}

void MoneySum::add(const facts::Fact& fact, const values::Known<values::Money>& amount) {
  add(MoneyFigure{amount, fact.standing, {fact.id}});
}

MoneyFigure MoneySum::whole() const {
  MoneyFigure out = resting();
  if (reason_) out.value = *reason_;
  return out;
}

MoneyFigure MoneySum::known_part() const { return resting(); }

MoneyFigure MoneySum::resting() const {
  MoneyFigure out{values::Reason::not_supplied, standing_, {}};
  join_sources(out.sources, sources_);
  if (known_count_ > 0) {
    out.value = money_from(cents_);
  } else if (reason_) {
    out.value = *reason_;
  }
  return out;
}

}  // namespace vlecht::analysis
