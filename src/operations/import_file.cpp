// SPDX-License-Identifier: EUPL-1.2
#include "operations/import_file.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <utility>

#include "base/check.h"
#include "base/limits.h"
#include "base/text.h"
#include "facts/kinds.h"
#include "journal/recording.h"
#include "operations/threads.h"

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
  void add(const std::vector<facts::Draft>& drafts) {
    for (const facts::Draft& draft : drafts) {
      keys_.push_back(facts::key_of(*draft.kind, draft.values));
    }
  }
  /// After the last.
  void settle() { std::sort(keys_.begin(), keys_.end()); }

  bool contains(const std::string& key) const {
    return std::binary_search(keys_.begin(), keys_.end(), key);
  }

 private:
  std::vector<std::string> keys_;
};

// Compares drafts with what held before this import.
class Comparison {
 public:
  Comparison(const journal::Journal& journal, const facts::Kind& kind, ImportOutcome& outcome)
      : journal_(journal),
        kind_(journal::kind_number(kind)),
        // Asked once: while an import is being recorded its own statements come among them.
        is_first_of_kind_(journal.timeline().columns(kind_) == nullptr),
        outcome_(outcome) {}

  /// Leaves those that say something new.
  Result<void> keep_new(std::vector<facts::Draft>& drafts) {
    if (is_first_of_kind_) {
      count_added(drafts);
      return {};
    }
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
      if (const auto winner = sole_winner(drafts[i])) candidates.emplace_back(*winner, i);
    }
    TRY(const auto is_unchanged, unchanged(candidates, drafts));
    std::size_t kept = 0;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
      if (is_unchanged[i]) continue;
      if (kept != i) drafts[kept] = std::move(drafts[i]);
      ++kept;
    }
    drafts.erase(drafts.begin() + static_cast<std::ptrdiff_t>(kept), drafts.end());
    return {};
  }

 private:
  using Candidate = std::pair<facts::EntryNumber, std::size_t>;  // statement, draft

  void count_added(const std::vector<facts::Draft>& drafts) {
    outcome_.added += static_cast<std::int64_t>(drafts.size());
    for (const facts::Draft& draft : drafts) {
      if (outcome_.added_examples.size() == examples_max) return;
      outcome_.added_examples.push_back(facts::key_of(*draft.kind, draft.values));
    }
  }

  // The statement that holds over all of the draft's period, when it is one and the same; counts
  // the draft as added or changed otherwise.
  std::optional<facts::EntryNumber> sole_winner(const facts::Draft& draft) {
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
  std::uint16_t kind_;
  bool is_first_of_kind_;
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
  auto reader = importers::TableReader::open({document->name, *bytes}, settings);
  if (!reader) return none;
  Keys keys;
  std::vector<facts::Draft> drafts;
  while (reader->next(drafts)) keys.add(drafts);
  if (!reader->finish()) return none;
  keys.settle();
  return std::optional<Keys>(std::move(keys));
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

// ---- One import from beginning to end ----

bool is_in_force(const std::vector<ImportInfo>& all, const std::string& digest,
                 std::string_view kind) {
  return std::any_of(all.begin(), all.end(), [&](const ImportInfo& import) {
    return import.is_in_force && import.digest == digest && import.kind == kind;
  });
}

/// Reads a file's rows a part at a time and compares them with what the journal states; what is new
/// is recorded, or only counted.
class Import {
 public:
  Import(const World& world, const journal::Journal& journal, const ImportRequest& request)
      : world_(world),
        journal_(journal),
        request_(request),
        executor_(on_threads(threads_wanted())) {}

  Result<ImportOutcome> try_out() {
    TRY_VOID(open());
    std::vector<facts::Draft> drafts;
    while (next(drafts)) {
      TRY_VOID(admit(drafts));
      new_statements_ += drafts.size();
    }
    TRY_VOID(close());
    return std::move(outcome_);
  }

  /// `journal` is the one that was given before.
  Result<ImportOutcome> carry_out(journal::Journal& journal) {
    TRY_VOID(open());
    const auto document = this->document();
    TRY(const auto recording, journal.record(document, kind().is_personal, world_.random_bytes));
    TRY_VOID(recording->add_all([&](auto& drafts) -> Result<bool> { return next(drafts); },
                                [&](auto& drafts) { return admit(drafts); }, executor_));
    new_statements_ = recording->statement_count();
    TRY_VOID(close());
    if (outcome_.is_refused || outcome_.is_known) return std::move(outcome_);
    const journal::Transaction transaction = this->transaction(document);
    TRY(const auto recorded, journal.finish(*recording, transaction, world_.now()));
    CHECK(!recorded.was_known);
    outcome_.is_recorded = true;
    return std::move(outcome_);
  }

 private:
  const facts::Kind& kind() const { return *reader_->table().kind; }

  // How the file is read is decided while its digest is computed.
  Result<void> open() {
    TRY(importers::Settings settings, settings_for(journal_, request_));
    const auto random = world_.random_bytes();
    static_assert(sizeof(settings.seed) == sizeof(random));
    std::memcpy(settings.seed.data(), random.data(), random.size());
    Result<void> opened;
    const std::vector<base::Task> tasks = {[&] {
                                             auto reader = importers::TableReader::open(
                                                 {request_.file_name, request_.bytes}, settings,
                                                 executor_);
                                             if (reader) {
                                               reader_ = std::move(*reader);
                                             } else {
                                               opened = base::Unexpected(reader.error());
                                             }
                                           },
                                           [&] { digest_ = base::sha256(request_.bytes); }};
    executor_(tasks);
    TRY_VOID(refuse_erased_file());
    TRY_VOID(opened);
    outcome_.digest = base::to_hex(digest_);
    TRY(imports_, imports(journal_));
    previous_ = previous_of(imports_, kind().name);
    comparison_.emplace(journal_, kind(), outcome_);
    return {};
  }

  // It would bring back what was erased.
  Result<void> refuse_erased_file() const {
    for (const journal::Document& document : journal_.documents()) {
      if (document.digest == digest_ && journal_.file_erased_by(document.entry)) {
        return base::problem("import.file_erased", {{"file", request_.file_name}});
      }
    }
    return {};
  }

  bool next(std::vector<facts::Draft>& drafts) {
    const bool has_more = reader_->next(drafts);
    if (previous_ != nullptr) keys_.add(drafts);
    if (reader_->bad_row_count() > 0 && !request_.set_aside) is_refused_ = true;
    return has_more;
  }

  // What will be refused is compared to the end, so that the person sees all of it, but need not
  // be recorded.
  Result<void> admit(std::vector<facts::Draft>& drafts) {
    TRY_VOID(comparison_->keep_new(drafts));
    if (is_refused_) drafts.clear();
    return {};
  }

  Result<void> close() {
    TRY(outcome_.read, reader_->finish());
    if (previous_ != nullptr) {
      outcome_.previous_import = previous_->id;
      keys_.settle();
      TRY(retractions_, vanished(journal_, *previous_, keys_, outcome_));
      if (!request_.replace) retractions_.clear();
    }
    const bool is_bad = !outcome_.read.bad_rows.empty() && !request_.set_aside;
    outcome_.is_refused = outcome_.read.has_questions || is_bad || outcome_.read.rows == 0;
    outcome_.is_known = new_statements_ == 0 && retractions_.empty() &&
                        is_in_force(imports_, outcome_.digest, outcome_.read.kind->name);
    return {};
  }

  journal::Document document() const {
    return {.entry = 0,
            .name = request_.file_name,
            .digest = digest_,
            .size = request_.bytes.size(),
            .media_type = reader_->table().media_type,
            .sheets = reader_->table().sheets,
            .received_at = world_.now()};
  }

  journal::Transaction transaction(const journal::Document& document) {
    outcome_.import = std::to_string(imports_.size() + 1);
    journal::Transaction transaction;
    transaction.id = transaction_id(world_);
    transaction.author = request_.author;
    transaction.tool = "vlecht " + world_.version + " import";
    transaction.document = document;
    // What need not be kept of persons is not: the file would have to go with the first of them.
    outcome_.file_is_kept = request_.keep_file.value_or(
        !outcome_.read.kind->is_personal &&
        request_.bytes.size() < base::limits::kept_file_bytes_default_max);
    if (outcome_.file_is_kept) transaction.file = request_.bytes;
    transaction.statements = std::move(retractions_);
    transaction.statements.push_back(import_record(world_, request_, outcome_));
    for (const importers::BadRow& row : outcome_.read.bad_rows) {
      transaction.statements.push_back(set_aside_record(world_, outcome_, row));
    }
    if (!request_.save_profile.empty()) {
      transaction.statements.push_back(profile_record(world_, request_, outcome_));
    }
    return transaction;
  }

  const World& world_;
  const journal::Journal& journal_;
  const ImportRequest& request_;
  base::Executor executor_;
  std::optional<importers::TableReader> reader_;
  base::Digest digest_{};
  std::vector<ImportInfo> imports_;
  const ImportInfo* previous_ = nullptr;
  std::optional<Comparison> comparison_;
  Keys keys_;                             // only when there is a previous import
  std::atomic<bool> is_refused_ = false;  // rows are read while others are compared
  std::vector<facts::Draft> retractions_;
  std::uint64_t new_statements_ = 0;
  ImportOutcome outcome_;
};

}  // namespace

Result<ImportOutcome> import_file(OpenDossier& dossier, const ImportRequest& request) {
  const World& world = dossier.world();
  if (request.is_dry_run) {
    return dossier.read(
        [&](const journal::Journal& journal) { return Import(world, journal, request).try_out(); });
  }
  return dossier.write([&](journal::Journal& journal) {
    return Import(world, journal, request).carry_out(journal);
  });
}

}  // namespace vlecht::operations
