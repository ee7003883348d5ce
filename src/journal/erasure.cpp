// SPDX-License-Identifier: EUPL-1.2
#include "journal/erasure.h"

#include <algorithm>

#include "base/check.h"
#include "base/text.h"
#include "facts/kinds.h"

namespace vlecht::journal {
namespace {

using base::Problem;
using facts::EntryNumber;

Problem problem_at(std::string name, EntryNumber number) {
  return Problem(std::move(name), {{"entry", static_cast<std::int64_t>(number)}});
}

// Digits without a leading zero, as many as an entry number can have.
std::optional<EntryNumber> number_from(std::string_view text) {
  if (text.empty() || text.size() > 16 || (text.size() > 1 && text[0] == '0')) return std::nullopt;
  EntryNumber number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + static_cast<EntryNumber>(c - '0');
  }
  return number;
}

std::optional<NumberRange> range_from(std::string_view text) {
  const std::size_t dash = text.find('-');
  const auto first = number_from(text.substr(0, dash));
  if (!first) return std::nullopt;
  if (dash == std::string_view::npos) return NumberRange{*first, *first};
  const auto last = number_from(text.substr(dash + 1));
  if (!last || *last <= *first) return std::nullopt;
  return NumberRange{*first, *last};
}

}  // namespace

std::string numbers_text(const std::vector<EntryNumber>& numbers) {
  std::string out;
  for (std::size_t i = 0; i < numbers.size();) {
    std::size_t end = i + 1;
    while (end < numbers.size() && numbers[end] == numbers[end - 1] + 1) ++end;
    if (!out.empty()) out += ',';
    out += std::to_string(numbers[i]);
    if (end - i > 1) out += '-' + std::to_string(numbers[end - 1]);
    i = end;
  }
  return out;
}

std::optional<std::vector<NumberRange>> numbers_from_text(std::string_view text) {
  std::vector<NumberRange> out;
  for (const auto part : base::split(text, ',')) {
    const auto range = range_from(part);
    // Neighbours would have been written as one range.
    if (!range || (!out.empty() && range->first <= out.back().last + 1)) return std::nullopt;
    out.push_back(*range);
  }
  return out;
}

EntryNumber file_erased_by(const std::vector<Named>& files, EntryNumber document) {
  EntryNumber by = 0;
  for (const Named& named : files) {
    if (named.range.first <= document && document <= named.range.last) by = named.by;
  }
  return by;
}

std::optional<ErasedNumbers> erased_numbers(EntryNumber number, const facts::Draft& erasure) {
  if (erasure.operation != facts::Operation::assert_) return std::nullopt;
  const auto& kind_name = erasure.values[erasure.kind->at("kind")];
  const facts::Kind* kind =
      kind_name.is_known() ? facts::find_kind(std::get<std::string>(*kind_name)) : nullptr;
  if (kind == nullptr || !kind->is_personal) return std::nullopt;
  ErasedNumbers out;
  const auto take = [&](std::string_view field, std::vector<NumberRange>& into) {
    const auto& value = erasure.values[erasure.kind->at(field)];
    if (!value.is_known()) return true;
    auto ranges = numbers_from_text(std::get<std::string>(*value));
    if (!ranges || ranges->back().last >= number) return false;
    into = std::move(*ranges);
    return true;
  };
  if (!take("entries", out.entries) || !take("files", out.files)) return std::nullopt;
  if (out.entries.empty() && out.files.empty()) return std::nullopt;
  return out;
}

std::optional<Problem> Holes::named(EntryNumber number, const facts::Draft& erasure) {
  const auto numbers = erased_numbers(number, erasure);
  if (!numbers) return problem_at("journal.erasure_unreadable", number);
  for (const NumberRange& range : numbers->entries) entries_.push_back({range, number});
  for (const NumberRange& range : numbers->files) files_.push_back({range, number});
  return std::nullopt;
}

std::optional<Problem> Holes::match(const Named& named) {
  auto hole = std::lower_bound(
      holes_.begin(), holes_.end(), named.range.first,
      [](const Erased& erased, EntryNumber number) { return erased.entry < number; });
  for (EntryNumber number = named.range.first; number <= named.range.last; ++number, ++hole) {
    if (hole == holes_.end() || hole->entry != number) {
      Problem problem = problem_at("journal.entry_not_erased", number);
      problem.details.emplace_back("erasure", static_cast<std::int64_t>(named.by));
      return problem;
    }
    if (hole->by != 0) return problem_at("journal.erasure_unreadable", named.by);
    hole->by = named.by;
  }
  return std::nullopt;
}

std::optional<Problem> Holes::end() {
  for (const Named& named : entries_) {
    if (auto problem = match(named)) return problem;
  }
  for (const Erased& hole : holes_) {
    if (hole.by == 0) return problem_at("journal.entry_missing", hole.entry);
  }
  return std::nullopt;
}

}  // namespace vlecht::journal
