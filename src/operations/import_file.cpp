// SPDX-License-Identifier: EUPL-1.2
#include "operations/import_file.h"

#include <algorithm>
#include <set>
#include <unordered_set>

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

// Compares drafts with what holds now and keeps those that say something new.
class Comparison {
 public:
  Comparison(const journal::Journal& journal, ImportOutcome& outcome)
      : journal_(journal), outcome_(outcome) {}

  Result<std::vector<facts::Draft>> new_statements() {
    const auto& drafts = outcome_.read.drafts;
    const std::uint16_t kind = journal::kind_number(*outcome_.read.kind);
    std::vector<std::pair<facts::EntryNumber, std::size_t>> candidates;
    std::vector<bool> is_new(drafts.size(), true);
    for (std::size_t i = 0; i < drafts.size(); ++i) {
      std::string key = facts::key_of(*drafts[i].kind, drafts[i].values);
      if (const auto winner = sole_winner(kind, key, drafts[i])) {
        candidates.emplace_back(*winner, i);
      }
      keys_.insert(std::move(key));
    }
    TRY_VOID(drop_unchanged(candidates, is_new));
    std::vector<facts::Draft> statements;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
      if (is_new[i]) statements.push_back(drafts[i]);
    }
    return statements;
  }

  const std::unordered_set<std::string>& keys() const { return keys_; }

 private:
  // The statement that holds over all of the draft's period, when it is one and the same; counts
  // the draft as added or changed otherwise.
  std::optional<facts::EntryNumber> sole_winner(std::uint16_t kind, const std::string& key,
                                                const facts::Draft& draft) {
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

  Result<void> drop_unchanged(std::vector<std::pair<facts::EntryNumber, std::size_t>>& candidates,
                              std::vector<bool>& is_new) {
    std::sort(candidates.begin(), candidates.end());
    std::vector<facts::EntryNumber> numbers;
    for (const auto& [number, index] : candidates) numbers.push_back(number);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    TRY(const auto held, journal_.facts(numbers));
    std::size_t at = 0;
    for (const auto& [number, index] : candidates) {
      while (held[at].id != number) ++at;
      if (states_the_same(held[at], outcome_.read.drafts[index])) {
        is_new[index] = false;
        ++outcome_.unchanged;
      } else {
        ++outcome_.changed;
        add_example(outcome_.changed_examples, held[at].key);
      }
    }
    return {};
  }

  const journal::Journal& journal_;
  ImportOutcome& outcome_;
  std::unordered_set<std::string> keys_;
};

// ---- The previous import of the kind ----

const ImportInfo* previous_of(const std::vector<ImportInfo>& all, std::string_view kind) {
  const ImportInfo* previous = nullptr;
  for (const ImportInfo& import : all) {
    if (import.is_in_force && import.kind == kind) previous = &import;
  }
  return previous;
}

// Keys of the kind that hold now, by the statement that makes them hold.
Result<std::vector<facts::Fact>> holding_facts(const journal::Journal& journal,
                                               const facts::Kind& kind) {
  const values::ValidOn last{values::open_end().plus_days(-1)};
  return journal.facts(
      journal.timeline().holding(journal::kind_number(kind), last, journal.size()));
}

// What the previous import stated, from its kept file; without the file, all that its kind states.
Result<std::optional<std::set<std::string>>> keys_in_file(const journal::Journal& journal,
                                                          const ImportInfo& import) {
  std::optional<std::set<std::string>> none;
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
  std::set<std::string> keys;
  for (const facts::Draft& draft : read->drafts) {
    keys.insert(facts::key_of(*draft.kind, draft.values));
  }
  return std::optional(std::move(keys));
}

Result<std::vector<facts::Draft>> vanished(const journal::Journal& journal,
                                           const ImportInfo& previous,
                                           const std::unordered_set<std::string>& keys,
                                           ImportOutcome& outcome) {
  TRY(const auto stated, keys_in_file(journal, previous));
  TRY(const auto held, holding_facts(journal, *outcome.read.kind));
  std::vector<facts::Draft> retractions;
  for (const facts::Fact& fact : held) {
    if (keys.contains(fact.key) || (stated && !stated->contains(fact.key))) continue;
    ++outcome.vanished;
    add_example(outcome.vanished_examples, fact.key);
    retractions.push_back({.kind = fact.kind,
                           .values = fact.values,
                           .valid = fact.valid,
                           .operation = facts::Operation::retract,
                           .standing = fact.standing,
                           .source = {}});
  }
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
  put(draft, "problem", base::shortened(base::to_string(row.finding.problem), content_bytes_max));
  put(draft, "content", base::shortened(row.content, content_bytes_max));
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
  outcome.file_is_kept =
      request.keep_file.value_or(request.bytes.size() < base::limits::kept_file_bytes_default_max);
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
  TRY_VOID(journal.append(transaction, world.now(), world.random_bytes));
  outcome.is_recorded = true;
  return {};
}

bool is_in_force(const std::vector<ImportInfo>& all, const std::string& digest,
                 std::string_view kind) {
  return std::any_of(all.begin(), all.end(), [&](const ImportInfo& import) {
    return import.is_in_force && import.digest == digest && import.kind == kind;
  });
}

// Reads and compares; `statements` is what would be recorded.
Result<ImportOutcome> plan(const journal::Journal& journal, const ImportRequest& request,
                           std::vector<facts::Draft>& statements) {
  TRY(const auto settings, settings_for(journal, request));
  ImportOutcome outcome;
  TRY(outcome.read, importers::read_table({request.file_name, request.bytes}, settings));
  outcome.digest = base::to_hex(base::sha256(request.bytes));
  TRY(const auto all, imports(journal));
  Comparison comparison(journal, outcome);
  TRY(statements, comparison.new_statements());
  if (const ImportInfo* previous = previous_of(all, outcome.read.kind->name)) {
    outcome.previous_import = previous->id;
    TRY(auto retractions, vanished(journal, *previous, comparison.keys(), outcome));
    if (request.replace) {
      statements.insert(statements.end(), std::make_move_iterator(retractions.begin()),
                        std::make_move_iterator(retractions.end()));
    }
  }
  const bool is_bad = !outcome.read.bad_rows.empty() && !request.set_aside;
  outcome.is_refused = outcome.read.has_questions || is_bad;
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
