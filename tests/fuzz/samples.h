// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdlib>
#include <string>

#include "facts/service_choices.h"
#include "importers/table_import.h"

/// What holds of facts that come from samples, whatever the bytes were.
namespace vlecht::fuzz {

inline void expect(bool condition) {
  if (!condition) std::abort();
}

inline std::int64_t second_of(const facts::Draft& draft, std::string_view field) {
  return std::get<values::Instant>(draft.values[draft.kind->at(field)].value()).microseconds /
         1'000'000;
}

/// Intervals are not empty, stand in order and do not overlap, probe by probe; each counts at least
/// one sample; nothing is recorded that leaves a question open.
inline void check_samples(const importers::TableImport& table) {
  expect(!table.has_questions || table.drafts.empty());
  std::string probe;
  std::int64_t end = 0;
  for (const facts::Draft& draft : table.drafts) {
    expect(draft.values.size() == draft.kind->fields.size());
    const std::string& name = std::get<std::string>(draft.values[draft.kind->at("probe")].value());
    expect(!name.empty());
    if (draft.kind->name != "observation") continue;
    expect(draft.operation == facts::Operation::assert_);
    const std::int64_t begin = second_of(draft, "begins"), last = second_of(draft, "last");
    if (name != probe) end = begin;
    expect(begin >= end);
    end = second_of(draft, "ends");
    probe = name;
    expect(begin < end && begin <= last && last <= end);
    expect(std::get<std::int64_t>(draft.values[draft.kind->at("samples")].value()) >= 1);
  }
}

}  // namespace vlecht::fuzz
