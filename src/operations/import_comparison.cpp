// SPDX-License-Identifier: EUPL-1.2
#include "operations/import_comparison.h"

#include <algorithm>

#include "base/text.h"
#include "importers/file_reader.h"

namespace vlecht::operations {
namespace {

using base::Result;

constexpr std::size_t examples_max = 5;

void add_example(std::vector<std::string>& examples, const std::string& key) {
  if (examples.size() < examples_max) examples.push_back(key);
}

bool states_the_same(const facts::Fact& fact, const facts::Draft& draft) {
  return fact.standing == draft.standing && fact.values == draft.values;
}

// So many recorded facts are decoded at a time: all of a large import would not fit in memory
// beside the file that is read.
constexpr std::size_t facts_at_a_time = 50'000;
constexpr std::size_t vanished_at_a_time = 4'096;  // and as many retractions are on their way

// Hands on the recorded facts with these ascending numbers, decoded.
template <class Visit>
Result<void> each_fact(const journal::Journal& journal,
                       const std::vector<facts::EntryNumber>& numbers, const Visit& visit) {
  for (std::size_t first = 0; first < numbers.size(); first += facts_at_a_time) {
    const auto begin = numbers.begin() + static_cast<std::ptrdiff_t>(first);
    const std::size_t count = std::min(facts_at_a_time, numbers.size() - first);
    TRY(const auto held, journal.facts({begin, begin + static_cast<std::ptrdiff_t>(count)}));
    for (const facts::Fact& fact : held) visit(fact);
  }
  return {};
}

// What an import stated, from its kept file; none without the file.
Result<std::optional<Keys>> keys_in_file(const journal::Journal& journal, const ImportInfo& import,
                                         const journal::Seed& seed) {
  std::optional<Keys> none;
  const journal::Document* document = journal.document(import.document);
  if (!document) return none;
  const auto bytes = journal.file(*document);
  if (!bytes) {
    if (bytes.error().name == "journal.file_not_kept") return none;
    return base::Unexpected(bytes.error());
  }
  importers::Settings settings;
  settings.kind = import.kind;
  settings.set_aside = true;
  settings.rules = rules_from(import.rules);
  settings.seed = seed;
  auto reader = importers::FileReader::open({document->name, *bytes}, settings);
  if (!reader) return none;
  Keys keys(seed);
  std::vector<facts::Draft> drafts;
  while (reader->next(drafts)) keys.add(drafts);
  if (!reader->finish()) return none;
  return std::optional<Keys>(std::move(keys));
}

}  // namespace

std::vector<importers::Rule> rules_from(std::string_view text) {
  std::vector<importers::Rule> rules;
  for (const auto line : base::split(text, '\n')) {
    if (auto rule = importers::rule_from_text(line)) rules.push_back(std::move(*rule));
  }
  return rules;
}

void Keys::add(const std::vector<facts::Draft>& drafts) {
  for (const facts::Draft& draft : drafts) {
    facts::write_key(*draft.kind, draft.values, key_);
    keys_.find_or_add(key_);
  }
}

ImportComparison::ImportComparison(const journal::Journal& journal, const facts::Kind& kind,
                                   ImportOutcome& outcome)
    : journal_(journal),
      described_(kind),
      kind_(journal::kind_number(kind)),
      // Asked once: while an import is being recorded its own statements come among them.
      is_first_of_kind_(journal.timeline().columns(kind_) == nullptr),
      outcome_(outcome) {}

Result<void> ImportComparison::keep_new(std::vector<facts::Draft>& drafts, bool keeps_unchanged) {
  if (is_first_of_kind_) {
    count_added(drafts);
    return {};
  }
  std::vector<Candidate> candidates;
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    if (const auto winner = sole_winner(drafts[i])) candidates.emplace_back(*winner, i);
  }
  TRY(const auto is_unchanged, unchanged(candidates, drafts));
  if (keeps_unchanged) return {};
  std::size_t kept = 0;
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    if (is_unchanged[i]) continue;
    if (kept != i) drafts[kept] = std::move(drafts[i]);
    ++kept;
  }
  drafts.erase(drafts.begin() + static_cast<std::ptrdiff_t>(kept), drafts.end());
  return {};
}

void ImportComparison::count_added(const std::vector<facts::Draft>& drafts) {
  outcome_.added += static_cast<std::int64_t>(drafts.size());
  for (const facts::Draft& draft : drafts) {
    if (outcome_.added_examples.size() == examples_max) return;
    outcome_.added_examples.push_back(facts::key_of(*draft.kind, draft.values));
  }
}

// The statement that holds over all of the draft's period, when it is one and the same; counts
// the draft as added or changed otherwise.
std::optional<facts::EntryNumber> ImportComparison::sole_winner(const facts::Draft& draft) {
  const std::string key = facts::key_of(*draft.kind, draft.values);
  const auto stretches = journal_.timeline().stretches(kind_, key, draft.valid, journal_.size());
  const bool holds = std::any_of(stretches.begin(), stretches.end(),
                                 [](const journal::Stretch& stretch) { return stretch.holds; });
  if (!holds) {
    ++outcome_.added;
    add_example(outcome_.added_examples, key);
    return std::nullopt;
  }
  const auto& first = stretches.front();
  const bool covers = stretches.size() == 1 && first.holds && first.from <= draft.valid.from() &&
                      first.until >= draft.valid.until();
  if (covers) return first.statement;
  ++outcome_.changed;
  add_example(outcome_.changed_examples, key);
  return std::nullopt;
}

// For each draft whether its candidate says the same already.
Result<std::vector<bool>> ImportComparison::unchanged(std::vector<Candidate>& candidates,
                                                      const std::vector<facts::Draft>& drafts) {
  std::sort(candidates.begin(), candidates.end());
  std::vector<facts::EntryNumber> numbers;
  numbers.reserve(candidates.size());
  for (const auto& [number, index] : candidates) numbers.push_back(number);
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  std::vector<bool> is_unchanged(drafts.size(), false);
  auto candidate = candidates.begin();
  TRY_VOID(each_fact(journal_, numbers, [&](const facts::Fact& held) {
    for (; candidate != candidates.end() && candidate->first == held.id; ++candidate) {
      if (states_the_same(held, drafts[candidate->second])) {
        is_unchanged[candidate->second] = true;
        ++outcome_.unchanged;
      } else {
        ++outcome_.changed;
        add_example(outcome_.changed_examples, held.key);
      }
    }
  }));
  return is_unchanged;
}

Result<Vanished> Vanished::since(const ImportInfo& previous, const journal::Journal& journal,
                                 const facts::Kind& kind, const Keys& keys,
                                 const journal::Seed& seed, ImportOutcome& outcome) {
  Vanished vanished(journal, keys, outcome);
  for (const auto& [scoped, prefix] : outcome.read.scopes) {
    if (scoped == &kind) vanished.scope_ = prefix;
  }
  if (vanished.scope_.empty()) {
    TRY(vanished.stated_, keys_in_file(journal, previous, seed));
  }
  const values::ValidOn last{values::open_end().plus_days(-1)};
  vanished.numbers_ = journal.timeline().holding(journal::kind_number(kind), last, journal.size());
  return vanished;
}

Result<bool> Vanished::next(std::vector<facts::Draft>& drafts) {
  drafts.clear();
  if (next_ == numbers_.size()) return false;
  const auto begin = numbers_.begin() + static_cast<std::ptrdiff_t>(next_);
  const std::size_t count = std::min(vanished_at_a_time, numbers_.size() - next_);
  TRY(const auto held, journal_.facts({begin, begin + static_cast<std::ptrdiff_t>(count)}));
  next_ += count;
  for (const facts::Fact& fact : held) {
    if (!scope_.empty() && !fact.key.starts_with(scope_)) continue;
    if (keys_.contains(fact.key) || (stated_ && !stated_->contains(fact.key))) continue;
    ++outcome_.vanished;
    add_example(outcome_.vanished_examples, fact.key);
    drafts.push_back({.kind = fact.kind,
                      .values = fact.values,
                      .valid = fact.valid,
                      .operation = facts::Operation::retract,
                      .standing = fact.standing,
                      .source = {}});
  }
  return true;
}

}  // namespace vlecht::operations
