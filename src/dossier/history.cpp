// SPDX-License-Identifier: EUPL-1.2
#include "dossier/history.h"

#include <algorithm>
#include <utility>

#include "base/check.h"
#include "facts/kinds.h"

namespace vlecht::dossier {
namespace {

using facts::Fact;
using journal::Stretch;

std::vector<Stretch> stretches_of(const journal::Timeline& timeline, std::uint16_t kind,
                                  std::uint64_t size) {
  const auto always = values::Period::of(*values::Day::of(1, 1, 1), values::open_end());
  std::vector<Stretch> out;
  const journal::Columns* columns = timeline.columns(kind);
  if (columns == nullptr) return out;
  const journal::Texts& keys = columns->keys();
  for (journal::Texts::Index key = 0; key < keys.size(); ++key) {
    for (const Stretch& stretch : timeline.stretches(kind, keys.text(key), *always, size))
      if (stretch.holds) out.push_back(stretch);
  }
  return out;
}

}  // namespace

base::Result<std::vector<Fact>> history_of(const journal::Journal& journal, std::string_view kind,
                                           std::uint64_t size) {
  const auto stretches =
      stretches_of(journal.timeline(), journal::kind_number(facts::kind_named(kind)), size);
  std::vector<facts::EntryNumber> numbers;
  for (const Stretch& stretch : stretches) numbers.push_back(stretch.statement);
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  TRY(const std::vector<Fact> stated, journal.facts(numbers));
  std::vector<Fact> out;
  for (const Stretch& stretch : stretches) {
    const auto place = std::lower_bound(numbers.begin(), numbers.end(), stretch.statement);
    out.push_back(stated[static_cast<std::size_t>(place - numbers.begin())]);
    out.back().valid = *values::Period::of(stretch.from, stretch.until);
  }
  return out;
}

base::Result<std::vector<Fact>> replaced_by(const journal::Journal& journal,
                                            const std::vector<Fact>& facts) {
  std::vector<facts::EntryNumber> numbers;
  for (const Fact& fact : facts) {
    const std::uint16_t kind = journal::kind_number(*fact.kind);
    for (const facts::EntryNumber number : journal.timeline().statements(kind, fact.key))
      if (number < fact.id) numbers.push_back(number);
  }
  std::sort(numbers.begin(), numbers.end());
  std::vector<facts::EntryNumber> stated;
  for (const facts::EntryNumber number : numbers) {
    TRY(const facts::Draft statement, journal.statement(number));
    if (statement.operation == facts::Operation::assert_) stated.push_back(number);
  }
  return journal.facts(stated);
}

void cut(std::vector<Fact>& history, std::string_view key, const values::Period& over) {
  std::vector<Fact> left;
  for (Fact& fact : history) {
    const values::Period valid = fact.valid;
    const bool is_touched =
        fact.key == key && valid.from() < over.until() && over.from() < valid.until();
    if (!is_touched) {
      left.push_back(std::move(fact));
      continue;
    }
    const auto before = values::Period::of(valid.from(), std::min(valid.until(), over.from()));
    const auto after = values::Period::of(std::max(valid.from(), over.until()), valid.until());
    for (const auto& part : {before, after}) {
      if (!part) continue;
      left.push_back(fact);
      left.back().valid = *part;
    }
  }
  history = std::move(left);
}

}  // namespace vlecht::dossier
