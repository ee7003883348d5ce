// SPDX-License-Identifier: EUPL-1.2
#include "operations/import_file.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <functional>
#include <memory>
#include <set>
#include <utility>

#include "base/check.h"
#include "base/limits.h"
#include "base/text.h"
#include "facts/kinds.h"
#include "importers/file_reader.h"
#include "journal/recording.h"
#include "operations/import_comparison.h"
#include "operations/known_observations.h"

namespace vlecht::operations {
namespace {

using base::Result;

constexpr std::size_t rules_text_bytes_max = 20'000;
constexpr std::size_t content_bytes_max = 1'000;

// ---- Rules: a profile's, and those of this call over them ----

// Whether an account is in the chart of its municipality and year; none when there is no chart.
// Looked up beforehand: while rows are read the journal takes in earlier ones.
Result<void> add_known_accounts(const journal::Journal& journal, importers::Settings& settings) {
  const std::uint16_t kind = journal::kind_number(facts::kind_named("ledger_account"));
  if (journal.timeline().columns(kind) == nullptr) return {};
  const values::ValidOn last{values::open_end().plus_days(-1)};
  TRY(const auto accounts, journal.facts(journal.timeline().holding(kind, last, journal.size())));
  const auto keys = std::make_shared<std::set<std::string, std::less<>>>();
  for (const facts::Fact& account : accounts) keys->insert(account.key);
  settings.has_account = [keys](const std::string& municipality, std::int64_t year,
                                const std::string& account) -> std::optional<bool> {
    std::string key = municipality + "/" + std::to_string(year) + "/";
    const auto first = keys->lower_bound(key);
    if (first == keys->end() || !first->starts_with(key)) return std::nullopt;
    facts::append_escaped(key, account);
    return keys->contains(key);
  };
  return {};
}

// Amendments are compared with what they change, which an earlier file may have stated.
Result<void> add_known_budget(const journal::Journal& journal, importers::Settings& settings) {
  const std::string_view name = "budget_amount";
  const std::uint16_t kind = journal::kind_number(facts::kind_named(name));
  const bool may_be_asked = settings.kind.empty() || settings.kind == name;
  if (!may_be_asked || journal.timeline().columns(kind) == nullptr) return {};
  const values::ValidOn last{values::open_end().plus_days(-1)};
  TRY(auto amounts, journal.facts(journal.timeline().holding(kind, last, journal.size())));
  settings.budget_amounts = std::make_shared<const std::vector<facts::Fact>>(std::move(amounts));
  return {};
}

// What the dossier knows already and the file may leave open.
Result<void> add_what_is_known(const journal::Journal& journal, const ImportRequest& request,
                               importers::Settings& settings) {
  for (const DefinitionFile& file : request.definitions) {
    settings.definitions.push_back({file.name, file.bytes});
  }
  const values::ValidOn last{values::open_end().plus_days(-1)};
  const std::uint16_t member = journal::kind_number(facts::kind_named("member"));
  TRY(const auto members, journal.facts(journal.timeline().holding(member, last, journal.size())));
  for (const facts::Fact& fact : members) {
    settings.municipalities.push_back(fact.text("municipality"));
  }
  TRY_VOID(add_known_accounts(journal, settings));
  TRY_VOID(add_known_budget(journal, settings));
  settings.observed = known_observations(journal);
  settings.origin = request.origin;
  settings.inhabitants = [&journal, last](const std::string& municipality,
                                          std::int64_t year) -> std::optional<std::int64_t> {
    const std::uint16_t kind = journal::kind_number(facts::kind_named("inhabitants"));
    const auto number = journal.timeline().holding(kind, municipality + "/" + std::to_string(year),
                                                   last, journal.size());
    if (!number) return std::nullopt;
    const auto found = journal.facts({*number});
    if (!found || found->empty() || !found->front()["inhabitants"].is_known()) return std::nullopt;
    return found->front().integer("inhabitants");
  };
  return {};
}

Result<importers::Settings> settings_for(const journal::Journal& journal,
                                         const ImportRequest& request, const journal::Seed& seed) {
  importers::Settings settings;
  settings.seed = seed;
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
  TRY_VOID(add_what_is_known(journal, request, settings));
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

// "amount", "amount:debit", "amount:GM0377 2018/3".
std::string control_name(const importers::ControlTotal& total) {
  return total.part.empty() ? total.field : total.field + ":" + total.part;
}

// A period of which the sum is another than in the previous import: booked later, or another file.
void compare_periods(const ImportInfo& previous, ImportOutcome& outcome) {
  for (const auto line : base::split(previous.controls, '\n')) {
    const std::size_t mark = line.rfind('=');
    if (mark == std::string_view::npos) continue;
    const std::string_view name = line.substr(0, mark);
    for (const importers::ControlTotal& total : outcome.read.control_totals) {
      const bool is_period = total.part.find('/') != std::string::npos;
      if (!is_period || control_name(total) != name || total.sum == line.substr(mark + 1)) continue;
      outcome.read.findings.push_back(
          {base::Problem("ledger.period_changed", {{"period", total.part},
                                                   {"before", std::string(line.substr(mark + 1))},
                                                   {"now", total.sum},
                                                   {"import", previous.id}}),
           facts::Severity::warning,
           {},
           {}});
    }
  }
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
    controls += (controls.empty() ? "" : "\n") + control_name(total) + "=" + total.sum;
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

// Unpredictable, so that nobody can make a file whose keys all collide.
journal::Seed seed_of(const std::array<base::Byte, 16>& random) {
  journal::Seed seed{};
  static_assert(sizeof(seed) == sizeof(random));
  std::memcpy(seed.data(), random.data(), random.size());
  return seed;
}

// The one of this kind that a file may take the place of; null when there is none.
const ImportInfo* previous_of(const std::vector<ImportInfo>& all, std::string_view kind) {
  const ImportInfo* previous = nullptr;
  for (const ImportInfo& import : all) {
    if (import.is_in_force && import.kind == kind) previous = &import;
  }
  return previous;
}

bool is_in_force(const std::vector<ImportInfo>& all, const std::string& digest,
                 std::string_view kind) {
  return std::any_of(all.begin(), all.end(), [&](const ImportInfo& import) {
    return import.is_in_force && import.digest == digest && import.kind == kind;
  });
}

/// What is kept of one kind of fact while a file is read.
struct OfKind {
  OfKind(const journal::Journal& journal, const facts::Kind& kind, const journal::Seed& seed,
         ImportOutcome& outcome)
      : comparison(journal, kind, outcome), keys(seed) {}

  ImportComparison comparison;
  Keys keys;  ///< only when there is a previous import
};

/// Reads a file's rows a part at a time and compares them with what the journal states; what is new
/// is recorded, or only counted.
class Import {
 public:
  Import(const World& world, const journal::Journal& journal, const ImportRequest& request)
      : world_(world), journal_(journal), request_(request), seed_(seed_of(world.random_bytes())) {}

  Result<ImportOutcome> try_out() {
    TRY_VOID(open());
    std::vector<facts::Draft> drafts;
    while (next(drafts)) {
      TRY_VOID(admit(drafts));
      new_statements_ += drafts.size();
    }
    TRY_VOID(finish_rows());
    for (;;) {
      TRY(const bool has_more, next_vanished(drafts));
      if (!has_more) break;
      TRY_VOID(admit_vanished(drafts));
      new_statements_ += drafts.size();
    }
    conclude();
    TRY_VOID(request_.content.check_unchanged());
    return std::move(outcome_);
  }

  /// `journal` is the one that was given before.
  Result<ImportOutcome> carry_out(journal::Journal& journal) {
    TRY_VOID(open());
    const auto document = this->document();
    TRY(const auto recording,
        journal.record(document, kind().is_personal, world_.random_bytes,
                       request_.is_last ? journal::Follow::no : journal::Follow::yes));
    TRY_VOID(recording->add_all([&](auto& drafts) -> Result<bool> { return next(drafts); },
                                [&](auto& drafts) { return admit(drafts); }, world_.crew,
                                world_.open_lane, rows_to_come()));
    TRY_VOID(finish_rows());
    TRY_VOID(recording->add_all([&](auto& drafts) { return next_vanished(drafts); },
                                [&](auto& drafts) { return admit_vanished(drafts); }, world_.crew,
                                world_.open_lane));
    new_statements_ = recording->statement_count();
    conclude();
    const bool has_nothing_to_add = outcome_.is_refused || outcome_.is_known;
    std::optional<journal::Transaction> transaction;
    if (!has_nothing_to_add) transaction = this->transaction(document);
    // All that is read of the file has been read.
    TRY_VOID(request_.content.check_unchanged());
    if (has_nothing_to_add) return std::move(outcome_);
    TRY(const auto recorded, journal.finish(*recording, *transaction, world_.now()));
    CHECK(!recorded.was_known);
    outcome_.is_recorded = true;
    return std::move(outcome_);
  }

 private:
  const facts::Kind& kind() const { return *reader_->table().kind; }

  Result<void> open() {
    TRY(const importers::Settings settings, settings_for(journal_, request_, seed_));
    const auto opened = open_reader(settings);
    TRY_VOID(refuse_erased_file());
    TRY_VOID(opened);
    outcome_.digest = base::to_hex(digest_);
    TRY(imports_, imports(journal_));
    previous_ = previous_of(imports_, kind().name);
    add_kind(kind());
    for (const facts::Kind* other : reader_->table().other_kinds) add_kind(*other);
    return {};
  }

  void add_kind(const facts::Kind& kind) {
    comparisons_.push_back(std::make_unique<OfKind>(journal_, kind, seed_, outcome_));
  }

  // Room is taken for them only where none of them can be there already.
  std::uint64_t rows_to_come() const {
    return comparisons_.front()->comparison.is_first_of_kind() ? reader_->row_count() : 0;
  }

  OfKind& of_kind(const facts::Kind& kind) {
    const auto found =
        std::find_if(comparisons_.begin(), comparisons_.end(),
                     [&](const auto& of_kind) { return &of_kind->comparison.kind() == &kind; });
    CHECK(found != comparisons_.end());
    return **found;
  }

  // How the file is read is decided while its digest is computed.
  Result<void> open_reader(const importers::Settings& settings) {
    Result<void> opened;
    const auto decide = [&] {
      auto reader = importers::FileReader::open({request_.file_name, request_.content.bytes()},
                                                settings, world_.executor);
      if (reader) {
        reader_ = std::move(*reader);
      } else {
        opened = base::Unexpected(reader.error());
      }
    };
    const auto digest = [&] { digest_ = base::sha256(request_.content.bytes()); };
    const std::vector<base::Task> tasks = {decide, digest};
    world_.executor(tasks);
    return opened;
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
    if (previous_ != nullptr && !drafts.empty()) of_kind(*drafts.front().kind).keys.add(drafts);
    const bool is_bad = reader_->bad_row_count() > 0 && !request_.set_aside;
    if (is_bad && refused_from_ == not_refused) refused_from_ = parts_read_;
    ++parts_read_;
    return has_more;
  }

  // What will be refused is compared to the end, so that the person sees all of it, but need not
  // be recorded: from the part on that is bad, whichever part was read meanwhile.
  Result<void> admit(std::vector<facts::Draft>& drafts) {
    if (!drafts.empty()) {
      const facts::Kind& kind = *drafts.front().kind;
      const bool is_beside = reader_->table().is_continuation && &kind != &this->kind();
      // What a later file of samples says again of probes, and when, it says in its own name. The
      // same file says nothing again.
      const bool is_known_file = is_in_force(imports_, outcome_.digest, this->kind().name);
      if (is_known_file && kind.is_system) drafts.clear();
      TRY_VOID(of_kind(kind).comparison.keep_new(drafts, is_beside && !is_known_file));
    }
    if (parts_admitted_++ >= refused_from_) drafts.clear();
    return {};
  }

  Result<void> finish_rows() {
    TRY(outcome_.read, reader_->finish());
    outcome_.read.findings.insert(outcome_.read.findings.begin(), request_.findings.begin(),
                                  request_.findings.end());
    const bool is_bad = !outcome_.read.bad_rows.empty() && !request_.set_aside;
    outcome_.is_refused = outcome_.read.has_questions || outcome_.read.is_unusable || is_bad ||
                          outcome_.read.rows == 0;
    if (previous_ == nullptr) return {};
    outcome_.previous_import = previous_->id;
    compare_periods(*previous_, outcome_);
    // Nothing can be said to be gone by a file that was not read.
    if (outcome_.read.has_questions || outcome_.read.is_unusable) return {};
    if (outcome_.read.is_continuation) return {};
    for (const auto& of_kind : comparisons_) {
      TRY(auto vanished, Vanished::since(*previous_, journal_, of_kind->comparison.kind(),
                                         of_kind->keys, seed_, outcome_));
      vanished_.push_back(std::move(vanished));
    }
    return {};
  }

  Result<bool> next_vanished(std::vector<facts::Draft>& drafts) {
    for (; next_vanished_ < vanished_.size(); ++next_vanished_) {
      TRY(const bool has_more, vanished_[next_vanished_].next(drafts));
      if (has_more) return true;
    }
    return false;
  }

  // They are counted also when they stay.
  Result<void> admit_vanished(std::vector<facts::Draft>& drafts) const {
    if (outcome_.is_refused || !request_.replace) drafts.clear();
    return {};
  }

  void conclude() {
    outcome_.is_known = !outcome_.is_refused && new_statements_ == 0 &&
                        is_in_force(imports_, outcome_.digest, outcome_.read.kind->name);
  }

  journal::Document document() const {
    return {.entry = 0,
            .name = request_.file_name,
            .digest = digest_,
            .size = request_.content.bytes().size(),
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
        !outcome_.read.kind->is_personal && !outcome_.read.is_personal_beside &&
        !outcome_.read.has_much_left_out &&
        request_.content.bytes().size() < base::limits::kept_file_bytes_default_max);
    if (outcome_.file_is_kept) {
      const base::ByteView bytes = request_.content.bytes();
      transaction.file = base::Bytes(bytes.begin(), bytes.end());
    }
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
  const journal::Seed seed_;
  std::optional<importers::FileReader> reader_;
  base::Digest digest_{};
  std::vector<ImportInfo> imports_;
  const ImportInfo* previous_ = nullptr;
  std::vector<std::unique_ptr<OfKind>> comparisons_;  // one per kind in the file
  static constexpr std::size_t not_refused = ~std::size_t{0};
  std::size_t parts_read_ = 0, parts_admitted_ = 0;
  std::atomic<std::size_t> refused_from_ = not_refused;  // parts are read while others are compared
  std::vector<Vanished> vanished_;  // after the last row, when there is a previous import
  std::size_t next_vanished_ = 0;
  std::uint64_t new_statements_ = 0;
  ImportOutcome outcome_;
};

Result<ImportOutcome> tried_or_carried_out(OpenDossier& dossier, const ImportRequest& request) {
  const World& world = dossier.world();
  if (request.is_dry_run) {
    return dossier.read(
        [&](const journal::Journal& journal) { return Import(world, journal, request).try_out(); });
  }
  return dossier.write([&](journal::Journal& journal) {
    return Import(world, journal, request).carry_out(journal);
  });
}

}  // namespace

Result<ImportOutcome> import_file(OpenDossier& dossier, const ImportRequest& request) {
  // Of a file that changed meanwhile it is no use to say what was wrong with it, nor is it our
  // mistake when a row cannot be read again.
  try {
    auto outcome = tried_or_carried_out(dossier, request);
    if (!outcome) TRY_VOID(request.content.check_unchanged());
    return outcome;
  } catch (const base::BrokenInvariant&) {
    TRY_VOID(request.content.check_unchanged());
    throw;
  }
}

}  // namespace vlecht::operations
