// SPDX-License-Identifier: EUPL-1.2
#include "operations/persons.h"

#include "facts/kinds.h"
#include "values/zone.h"

namespace vlecht::operations {

std::string shown_author(const journal::Journal& journal, const std::string& pseudonym,
                         values::Instant recorded_at) {
  const facts::Kind& kind = facts::kind_named("person");
  std::vector<facts::KnownValue> values(kind.fields.size(), values::Reason::not_supplied);
  values[kind.at("pseudonym")] = facts::Value(pseudonym);
  const values::ValidOn day{values::local_time(recorded_at, values::dutch_zone).day};
  const auto person = journal.timeline().holding(journal::kind_number(kind),
                                                 facts::key_of(kind, values), day, journal.size());
  if (!person) return pseudonym;
  const auto found = journal.facts({*person});
  if (!found || !(found->front()["name"]).is_known()) return pseudonym;
  return found->front().text("name") + " (" + pseudonym + ")";
}

}  // namespace vlecht::operations
