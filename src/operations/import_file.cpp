// SPDX-License-Identifier: EUPL-1.2
#include "operations/import_file.h"

#include <algorithm>
#include <utility>

#include "base/check.h"
#include "base/limits.h"
#include "base/text.h"
#include "facts/kinds.h"

namespace vlecht::operations {
namespace {

using base::Result;

constexpr std::size_t examples_max = 5;
constexpr std::size_t rules_text_bytes_max = 20'000;
constexpr std::size_t content_bytes_max = 1'000;

void add_example(std::vector<std::string>& examples, const std::string& key) {
  if (examples.size() < examples_max) examples.push_back(key);
}

// ---- Rules: a profile's, and those of this call over them ----

std::vector<importers::Rule> rules_from(std::string_view text) {
  std::vector<importers::Rule> rules;
  for (const auto line : base::split(text, '\n')) {
    if (auto rule = importers::rule_from_text(line)) rules.push_back(std::move(*rule));
  }
  return rules;
}

Result<importers::Settings> settings_for(const journal::Journal& journal,
                                         const ImportRequest& request) {
  importers::Settings settings;
  settings.kind = request.kind;
  settings.standing = request.standing;
  settings.set_aside = request.set_aside;
  if (!request.profile.empty()) {
    const facts::Kind& kind = facts::kind_named("mapping_profile");
    const values::ValidOn last{values::open_end().plus_days(-1)};
    const auto number = journal.timeline().holding(journal::kind_number(kind), request.profile,
                                                   last, journal.size());
    if (!number) return base::problem("import.unknown_profile", {{"profile", request.profile}});
    TRY(const auto found, journal.facts({*number}));
    if (settings.kind.empty()) settings.kind = found.front().text("kind");
    settings.rules = rules_from(found.front().text("rules"));
  }
  settings.rules.insert(settings.rules.end(), request.rules.begin(), request.rules.end());
  return settings;
}

// The rules that say how the file was read, so that it can be read in the same way again.
std::string rules_text(const importers::TableImport& read) {
  std::string out;
  for (const auto& decision : read.decisions) {
    if (decision.rule.empty() || decision.is_question) continue;
    if (out.size() + decision.rule.size() > rules_text_bytes_max) break;
    if (!out.empty()) out += '\n';
    out += decision.rule;
  }
  return out;
}

// ---- What changes ----

bool states_the_same(const facts::Fact& fact, const facts::Draft& draft) {
  return fact.standing == draft.standing && fact.values == draft.values;
}

// So many recorded facts are decoded at a time: all of a large import would not fit in memory
// beside the file that is read.
constexpr std::size_t facts_at_a_time = 50'000;

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

// In order: a hash table could be made slow by who chooses the keys.
class Keys {
 public:
  Keys() = default;
  explicit Keys(const std::vector<facts::Draft>& drafts) {
    keys_.reserve(drafts.size());
    for (const facts::Draft& draft : drafts) {
      keys_.push_back(facts::key_of(*draft.kind, draft.values));
    }
    std::sort(keys_.begin(), keys_.end());
  }

  bool contains(const std::string& key) const {
    return std::binary_search(keys_.begin(), keys_.end(), key);
  }

 private:
  std::vector<std::string> keys_;
};

// Compares drafts with what holds now and keeps those that say something new.
class Comparison {
 public:
  Comparison(const journal::Journal& journal, ImportOutcome& outcome)
      : journal_(journal), outcome_(outcome) {}

  Result<std::vector<facts::Draft>> new_statements(std::vector<facts::Draft> drafts) {
    const std::uint16_t kind = journal::kind_number(*outcome_.read.kind);
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
      if (const auto winner = sole_winner(kind, drafts[i])) candidates.emplace_back(*winner, i);
    }
    TRY(const auto is_unchanged, unchanged(candidates, drafts));
    std::size_t kept = 0;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
      if (is_unchanged[i]) continue;
      if (kept != i) drafts[kept] = std::move(drafts[i]);
      ++kept;
    }
    drafts.erase(drafts.begin() + static_cast<std::ptrdiff_t>(kept), drafts.end());
    return drafts;
  }

 private:
  using Candidate = std::pair<facts::EntryNumber, std::size_t>;  // statement, draft

  // The statement that holds over all of the draft's period, when it is one and the same; counts
  // the draft as added or changed otherwise.
  std::optional<facts::EntryNumber> sole_winner(std::uint16_t kind, const facts::Draft& draft) {
    const std::string key = facts::key_of(*draft.kind, draft.values);
    const auto stretches = journal_.timeline().stretches(kind, key, draft.valid, journal_.size());
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
  Result<std::vector<bool>> unchanged(std::vector<Candidate>& candidates,
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

  const journal::Journal& journal_;
  ImportOutcome& outcome_;
};

// ---- The previous import of the kind ----

const ImportInfo* previous_of(const std::vector<ImportInfo>& all, std::string_view kind) {
  const ImportInfo* previous = nullptr;
  for (const ImportInfo& import : all) {
    if (import.is_in_force && import.kind == kind) previous = &import;
  }
  return previous;
}

// What the previous import stated, from its kept file; without the file, all that its kind states.
Result<std::optional<Keys>> keys_in_file(const journal::Journal& journal,
                                         const ImportInfo& import) {
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
  const auto read = importers::read_table({document->name, *bytes}, settings);
  if (!read) return none;
  return std::optional<Keys>(read->drafts);
}

Result<std::vector<facts::Draft>> vanished(const journal::Journal& journal,
                                           const ImportInfo& previous, const Keys& keys,
                                           ImportOutcome& outcome) {
  TRY(const auto stated, keys_in_file(journal, previous));
  const values::ValidOn last{values::open_end().plus_days(-1)};
  const std::uint16_t kind = journal::kind_number(*outcome.read.kind);
  std::vector<facts::Draft> retractions;
  const auto numbers = journal.timeline().holding(kind, last, journal.size());
  TRY_VOID(each_fact(journal, numbers, [&](const facts::Fact& fact) {
    if (keys.contains(fact.key) || (stated && !stated->contains(fact.key))) return;
    ++outcome.vanished;
    add_example(outcome.vanished_examples, fact.key);
    retractions.push_back({.kind = fact.kind,
                           .values = fact.values,
                           .valid = fact.valid,
                           .operation = facts::Operation::retract,
                           .standing = fact.standing,
                           .source = {}});
  }));
  return retractions;
}

// ---- The import's own record ----

facts::Draft record(const World& world, std::string_view kind_name) {
  const facts::Kind& kind = facts::kind_named(kind_name);
  facts::Draft draft{
      .kind = &kind,
      .values = std::vector<facts::KnownValue>(kind.fields.size(), values::Reason::not_supplied),
      .valid = values::Period::since(today(world)),
      .operation = facts::Operation::assert_,
      .standing = facts::Standing::measured,
      .source = {}};
  if (const auto day = kind.index_of("day")) draft.values[*day] = facts::Value(today(world));
  return draft;
}

void put(facts::Draft& draft, std::string_view field, std::string text) {
  if (!text.empty()) draft.values[draft.kind->at(field)] = facts::Value(std::move(text));
}
void put(facts::Draft& draft, std::string_view field, std::int64_t number) {
  draft.values[draft.kind->at(field)] = facts::Value(number);
}

facts::Draft import_record(const World& world, const ImportRequest& request,
                           const ImportOutcome& outcome) {
  facts::Draft draft = record(world, "import");
  put(draft, "id", outcome.import);
  put(draft, "kind", std::string(outcome.read.kind->name));
  put(draft, "file", request.file_name);
  put(draft, "digest", outcome.digest);
  put(draft, "settings", rules_text(outcome.read));
  std::string controls;
  for (const auto& total : outcome.read.control_totals) {
    controls += (controls.empty() ? "" : "\n") + total.field + "=" + total.sum;
  }
  put(draft, "controls", std::move(controls));
  put(draft, "rows", outcome.read.rows);
  put(draft, "set_aside", static_cast<std::int64_t>(outcome.read.bad_rows.size()));
  put(draft, "state", std::string("in_force"));
  return draft;
}

facts::Draft set_aside_record(const World& world, const ImportOutcome& outcome,
                              const importers::BadRow& row) {
  facts::Draft draft = record(world, "set_aside_row");
  put(draft, "import", outcome.import);
  put(draft, "place", std::to_string(row.sheet) + "!" + std::to_string(row.row));
  // Of persons only the place: this record itself cannot be erased.
  const bool is_personal = outcome.read.kind->is_personal;
  put(draft, "problem",
      is_personal ? row.finding.problem.name
                  : base::shortened(base::to_string(row.finding.problem), content_bytes_max));
  if (!is_personal) put(draft, "content", base::shortened(row.content, content_bytes_max));
  draft.source.sheet = row.sheet;
  draft.source.row = row.row;
  return draft;
}

facts::Draft profile_record(const World& world, const ImportRequest& request,
                            const ImportOutcome& outcome) {
  facts::Draft draft = record(world, "mapping_profile");
  put(draft, "name", request.save_profile);
  put(draft, "kind", std::string(outcome.read.kind->name));
  put(draft, "rules", rules_text(outcome.read));
  return draft;
}

journal::Transaction transaction_for(const World& world, const ImportRequest& request,
                                     ImportOutcome& outcome) {
  journal::Transaction transaction;
  transaction.id = transaction_id(world);
  transaction.author = request.author;
  transaction.tool = "vlecht " + world.version + " import";
  transaction.document = journal::Document{.entry = 0,
                                           .name = request.file_name,
                                           .digest = base::sha256(request.bytes),
                                           .size = request.bytes.size(),
                                           .media_type = outcome.read.media_type,
                                           .sheets = outcome.read.sheets,
                                           .received_at = world.now()};
  // What need not be kept of persons is not: the file would have to go with the first of them.
  outcome.file_is_kept =
      request.keep_file.value_or(!outcome.read.kind->is_personal &&
                                 request.bytes.size() < base::limits::kept_file_bytes_default_max);
  if (outcome.file_is_kept) transaction.file = request.bytes;
  return transaction;
}

Result<void> record_import(OpenDossier& dossier, journal::Journal& journal,
                           const ImportRequest& request, ImportOutcome& outcome,
                           std::vector<facts::Draft> statements) {
  const World& world = dossier.world();
  TRY(const auto all, imports(journal));
  outcome.import = std::to_string(all.size() + 1);
  journal::Transaction transaction = transaction_for(world, request, outcome);
  transaction.statements = std::move(statements);
  transaction.statements.push_back(import_record(world, request, outcome));
  for (const importers::BadRow& row : outcome.read.bad_rows) {
    transaction.statements.push_back(set_aside_record(world, outcome, row));
  }
  if (!request.save_profile.empty()) {
    transaction.statements.push_back(profile_record(world, request, outcome));
  }
  TRY(const auto recorded, journal.append(transaction, world.now(), world.random_bytes));
  CHECK(!recorded.was_known);
  outcome.is_recorded = true;
  return {};
}

bool is_in_force(const std::vector<ImportInfo>& all, const std::string& digest,
                 std::string_view kind) {
  return std::any_of(all.begin(), all.end(), [&](const ImportInfo& import) {
    return import.is_in_force && import.digest == digest && import.kind == kind;
  });
}

// It would bring back what was erased.
Result<void> refuse_erased_file(const journal::Journal& journal, const ImportRequest& request) {
  std::optional<base::Digest> digest;
  for (const journal::Document& document : journal.documents()) {
    if (!journal.file_erased_by(document.entry)) continue;
    if (!digest) digest = base::sha256(request.bytes);
    if (document.digest == *digest) {
      return base::problem("import.file_erased", {{"file", request.file_name}});
    }
  }
  return {};
}

// Reads and compares; `statements` is what would be recorded.
Result<ImportOutcome> plan(const journal::Journal& journal, const ImportRequest& request,
                           std::vector<facts::Draft>& statements) {
  TRY(const auto settings, settings_for(journal, request));
  TRY_VOID(refuse_erased_file(journal, request));
  ImportOutcome outcome;
  TRY(outcome.read, importers::read_table({request.file_name, request.bytes}, settings));
  outcome.digest = base::to_hex(base::sha256(request.bytes));
  TRY(const auto all, imports(journal));
  const ImportInfo* previous = previous_of(all, outcome.read.kind->name);
  const Keys keys = previous ? Keys(outcome.read.drafts) : Keys();
  Comparison comparison(journal, outcome);
  TRY(statements, comparison.new_statements(std::exchange(outcome.read.drafts, {})));
  if (previous) {
    outcome.previous_import = previous->id;
    TRY(auto retractions, vanished(journal, *previous, keys, outcome));
    if (request.replace) {
      statements.insert(statements.end(), std::make_move_iterator(retractions.begin()),
                        std::make_move_iterator(retractions.end()));
    }
  }
  const bool is_bad = !outcome.read.bad_rows.empty() && !request.set_aside;
  outcome.is_refused = outcome.read.has_questions || is_bad || outcome.read.rows == 0;
  outcome.is_known =
      statements.empty() && is_in_force(all, outcome.digest, outcome.read.kind->name);
  return outcome;
}

}  // namespace

Result<ImportOutcome> import_file(OpenDossier& dossier, const ImportRequest& request) {
  std::vector<facts::Draft> statements;
  if (request.is_dry_run) {
    return dossier.read(
        [&](const journal::Journal& journal) { return plan(journal, request, statements); });
  }
  return dossier.write([&](journal::Journal& journal) -> Result<ImportOutcome> {
    TRY(auto outcome, plan(journal, request, statements));
    if (outcome.is_refused || outcome.is_known) return outcome;
    TRY_VOID(record_import(dossier, journal, request, outcome, std::move(statements)));
    return outcome;
  });
}

}  // namespace vlecht::operations
