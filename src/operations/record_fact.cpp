// SPDX-License-Identifier: EUPL-1.2
#include "operations/record_fact.h"

#include <algorithm>
#include <utility>

#include "base/check.h"
#include "base/limits.h"
#include "base/text.h"
#include "facts/kinds.h"
#include "operations/fact_checks.h"

namespace vlecht::operations {
namespace {

using base::Result;
using facts::EntryNumber;
using facts::FieldFinding;
using journal::Journal;
using journal::Stretch;

constexpr std::size_t texts_bytes_max = 60'000;  // an entry of the journal holds 65,535

values::Period all_days() {
  return *values::Period::of(*values::Day::of(1, 1, 1), values::open_end());
}

// Where a finding stands among the fields of the form.
std::size_t rank_in_form(const facts::Kind& kind, const FieldFinding& finding) {
  if (const auto field = kind.index_of(finding.field)) return *field + 1;
  const std::size_t behind = kind.fields.size() + 1;
  if (finding.field == facts::places::whole) return 0;
  if (finding.field == facts::places::valid_from) return behind;
  if (finding.field == facts::places::valid_until) return behind + 1;
  return behind + (finding.field == facts::places::author ? 2 : 3);
}

// ---- Reading what was typed ----

/// Reads an entry field by field.
class EntryReading {
 public:
  explicit EntryReading(const FactEntry& entry) : entry_(entry), kind_(*entry.kind) {
    typed_.kind = &kind_;
  }

  void read(FactReview& review) {
    for (const facts::Field& field : kind_.fields) read_field(field);
    read_days();
    check_words();
    review.read = std::move(typed_);
    review.findings = std::move(findings_);
  }

 private:
  void find(std::string_view field, base::Problem problem) {
    findings_.push_back({std::string(field), std::move(problem), facts::Severity::error});
  }

  void read_field(const facts::Field& field) {
    const std::string* text = entry_.text_of(field.name);
    const std::string_view typed = text == nullptr ? std::string_view() : base::trimmed(*text);
    bytes_ += typed.size();
    auto value = importers::typed_value(field, typed, entry_.notation);
    if (!value) find(field.name, value.error());
    const bool is_needed = field.required || field.role == facts::Role::key;
    if (is_needed && typed.empty()) find(field.name, base::Problem("typed.required"));
    typed_.values.push_back(value ? std::move(*value)
                                  : facts::KnownValue(values::Reason::not_supplied));
  }

  bool has_keys() const {
    for (std::size_t i = 0; i < kind_.fields.size(); ++i) {
      if (kind_.fields[i].role == facts::Role::key && !typed_.values[i].is_known()) return false;
    }
    return true;
  }

  void read_days() {
    if (kind_.holding != facts::Holding::state) {
      if (has_keys()) typed_.valid = facts::period_of(kind_, typed_.values);
      return;
    }
    const auto from = read_day(facts::places::valid_from, entry_.valid_from);
    const auto until = read_day(facts::places::valid_until, entry_.valid_until);
    if (base::trimmed(entry_.valid_from).empty()) {
      find(facts::places::valid_from, base::Problem("typed.required"));
    }
    if (!from || (!until && !base::trimmed(entry_.valid_until).empty())) return;
    typed_.valid = values::Period::of(*from, until.value_or(values::open_end()));
    if (!typed_.valid) {
      find(facts::places::valid_until, base::Problem("typed.empty_period"));
    }
  }

  std::optional<values::Day> read_day(std::string_view place, const std::string& text) {
    static const facts::Field day{.name = "day",
                                  .type = facts::FieldType::day,
                                  .role = facts::Role::key,
                                  .label = {},
                                  .meaning = {}};
    const auto value = importers::typed_value(day, text, entry_.notation);
    if (!value) {
      find(place, value.error());
      return std::nullopt;
    }
    if (!value->is_known()) return std::nullopt;
    return std::get<values::Day>(**value);
  }

  void check_words();

  const FactEntry& entry_;
  const facts::Kind& kind_;
  facts::Typed typed_;
  std::vector<FieldFinding> findings_;
  std::size_t bytes_ = 0;
};

// ---- Author and reason ----

// They stay for ever: of a person no name may stand in them that could have to be erased.
bool has_name_of(const facts::Kind& kind, const std::vector<facts::KnownValue>& values,
                 std::string_view text) {
  if (!kind.is_personal) return false;
  const std::string words = base::lowered(text);
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (!kind.fields[i].is_identifying || !values[i].is_known()) continue;
    const auto* name = std::get_if<std::string>(&*values[i]);
    const bool is_there =
        name != nullptr && !name->empty() && words.find(base::lowered(*name)) != std::string::npos;
    if (is_there) return true;
  }
  return false;
}

std::vector<FieldFinding> findings_in_words(const std::string& author, const std::string& reason,
                                            const facts::Kind& kind,
                                            const std::vector<facts::KnownValue>& values) {
  std::vector<FieldFinding> findings;
  const auto find = [&](std::string_view place, base::Problem problem) {
    findings.push_back({std::string(place), std::move(problem)});
  };
  const std::string_view by = base::trimmed(author);
  const std::string_view why = base::trimmed(reason);
  const auto too_long = [](std::string name, std::size_t max) {
    return base::Problem(std::move(name), {{"max", base::shown(max)}});
  };
  if (by.empty()) find(facts::places::author, base::Problem("record.no_author"));
  if (by.size() > base::limits::typed_author_bytes_max) {
    find(facts::places::author,
         too_long("record.author_too_long", base::limits::typed_author_bytes_max));
  }
  if (why.empty()) find(facts::places::reason, base::Problem("record.no_reason"));
  if (why.size() > base::limits::typed_reason_bytes_max) {
    find(facts::places::reason,
         too_long("record.reason_too_long", base::limits::typed_reason_bytes_max));
  }
  if (has_name_of(kind, values, why)) {
    find(facts::places::reason, base::Problem("record.name_in_reason"));
  }
  return findings;
}

void EntryReading::check_words() {
  if (bytes_ > texts_bytes_max) {
    find(facts::places::whole,
         base::Problem("record.too_long_together", {{"max", base::shown(texts_bytes_max)}}));
  }
  for (FieldFinding& finding :
       findings_in_words(entry_.author, entry_.reason, kind_, typed_.values)) {
    findings_.push_back(std::move(finding));
  }
}

// ---- What holds now ----

bool has_statement_since(const Journal& journal, std::uint16_t kind, const std::string& key,
                         std::optional<std::uint64_t> size) {
  if (!size) return false;
  const auto all = journal.timeline().statements(kind, key);
  return !all.empty() && all.back() >= *size;
}

// The days on which the statement that is corrected holds now.
std::vector<Stretch> held_by(const Journal& journal, std::uint16_t kind, const std::string& key,
                             EntryNumber number) {
  auto stretches = journal.timeline().stretches(kind, key, all_days(), journal.size());
  std::erase_if(stretches, [&](const Stretch& stretch) {
    return !stretch.holds || stretch.statement != number;
  });
  return stretches;
}

// What is left of some days when a period is taken from them.
std::vector<values::Period> outside(const Stretch& days, const values::Period& period) {
  std::vector<values::Period> left;
  const auto before = values::Period::of(days.from, std::min(days.until, period.from()));
  const auto after = values::Period::of(std::max(days.from, period.until()), days.until);
  if (before) left.push_back(*before);
  if (after) left.push_back(*after);
  return left;
}

/// Compares an entry that could be read with what the journal states.
class EntryComparison {
 public:
  EntryComparison(const Journal& journal, const FactEntry& entry, FactReview& review)
      : journal_(journal),
        entry_(entry),
        review_(review),
        kind_(journal::kind_number(*entry.kind)),
        key_(facts::key_of(*entry.kind, review.read.values)) {}

  Result<void> compare() {
    TRY_VOID(check_corrected());
    const values::Period& valid = *review_.read.valid;
    const auto now = journal_.timeline().stretches(kind_, key_, valid, journal_.size());
    std::vector<Stretch> lost;
    for (const Stretch& stretch : now) {
      if (stretch.holds) lost.push_back(stretch);
    }
    bool ends_something = false;
    if (entry_.corrects) {
      for (const Stretch& held : held_by(journal_, kind_, key_, *entry_.corrects)) {
        for (const values::Period& part : outside(held, valid)) {
          lost.push_back({part.from(), part.until(), held.statement, true});
          ends_something = true;
        }
      }
    }
    TRY_VOID(add_superseded(std::move(lost)));
    review_.is_changed_meanwhile = has_statement_since(journal_, kind_, key_, entry_.seen_size);
    review_.is_known = !ends_something && states_the_same(now);
    return {};
  }

 private:
  Result<void> check_corrected() {
    if (!entry_.corrects) return {};
    const auto corrected = journal_.statement(*entry_.corrects);
    if (!corrected || corrected->kind != entry_.kind) {
      return base::problem("fact.unknown", {{"number", std::to_string(*entry_.corrects)}});
    }
    // Another key is about something else: what is corrected would go without a word.
    if (facts::key_of(*corrected->kind, corrected->values) != key_) {
      review_.findings.push_back(
          {std::string(facts::places::whole), base::Problem("record.other_key")});
    }
    return {};
  }

  Result<void> add_superseded(std::vector<Stretch> lost) {
    std::sort(lost.begin(), lost.end(),
              [](const Stretch& a, const Stretch& b) { return a.from < b.from; });
    for (const Stretch& stretch : lost) {
      const bool is_more_of_last = !review_.superseded.empty() &&
                                   review_.superseded.back().fact.id == stretch.statement &&
                                   review_.superseded.back().fact.valid.until() == stretch.from;
      if (is_more_of_last) {
        facts::Fact& last = review_.superseded.back().fact;
        last.valid = *values::Period::of(last.valid.from(), stretch.until);
        continue;
      }
      TRY(auto stated, journal_.facts({stretch.statement}));
      const auto& transaction = journal_.transaction_of(stretch.statement);
      stated.front().valid = *values::Period::of(stretch.from, stretch.until);
      review_.superseded.push_back({std::move(stated.front()), transaction.author,
                                    transaction.reason, transaction.recorded_at});
    }
    return {};
  }

  bool states_the_same(const std::vector<Stretch>& now) const {
    const values::Period& valid = *review_.read.valid;
    const bool covers = now.size() == 1 && now.front().holds && now.front().from <= valid.from() &&
                        now.front().until >= valid.until();
    if (!covers) return false;
    const facts::Fact& fact = review_.superseded.front().fact;
    return fact.standing == entry_.standing && fact.values == review_.read.values;
  }

  const Journal& journal_;
  const FactEntry& entry_;
  FactReview& review_;
  const std::uint16_t kind_;
  const std::string key_;
};

bool is_readable(const FactReview& review) {
  if (!review.read.valid) return false;
  for (std::size_t i = 0; i < review.read.values.size(); ++i) {
    const bool is_key = review.read.kind->fields[i].role == facts::Role::key;
    if (is_key && !review.read.values[i].is_known()) return false;
  }
  return true;
}

Result<FactReview> reviewed(const Journal& journal, values::Day today, const FactEntry& entry) {
  FactReview review;
  review.size = journal.size();
  EntryReading(entry).read(review);
  TRY(const auto found, checked(journal, today, review.read));
  for (const FieldFinding& finding : found) review.findings.push_back(finding);
  if (is_readable(review)) TRY_VOID(EntryComparison(journal, entry, review).compare());
  std::stable_sort(review.findings.begin(), review.findings.end(),
                   [&](const FieldFinding& a, const FieldFinding& b) {
                     return rank_in_form(*entry.kind, a) < rank_in_form(*entry.kind, b);
                   });
  return review;
}

// ---- Recording ----

journal::Transaction transaction_by(const World& world, EntryWay way, const std::string& author,
                                    const std::string& reason) {
  journal::Transaction transaction;
  transaction.id = transaction_id(world);
  transaction.author = base::trimmed(author);
  transaction.reason = base::trimmed(reason);
  transaction.tool = "vlecht " + world.version + (way == EntryWay::page ? " page" : " record");
  return transaction;
}

facts::Draft retraction_of(facts::Draft stated, const values::Period& days) {
  stated.operation = facts::Operation::retract;
  stated.valid = days;
  stated.source = {};
  return stated;
}

// What a correction ends on days that the new statement does not have.
Result<std::vector<facts::Draft>> ended_by(const Journal& journal, const FactEntry& entry,
                                           const FactReview& review) {
  std::vector<facts::Draft> ended;
  if (!entry.corrects) return ended;
  const std::string key = facts::key_of(*entry.kind, review.read.values);
  TRY(const facts::Draft stated, journal.statement(*entry.corrects));
  for (const Stretch& held :
       held_by(journal, journal::kind_number(*entry.kind), key, *entry.corrects)) {
    for (const values::Period& part : outside(held, *review.read.valid)) {
      ended.push_back(retraction_of(stated, part));
    }
  }
  return ended;
}

bool is_to_be_recorded(const FactReview& review, const FactEntry& entry) {
  if (review.has_errors() || review.is_known || review.is_changed_meanwhile) return false;
  return review.superseded.empty() || entry.is_correction;
}

Result<facts::Draft> entered_statement(const Journal& journal, EntryNumber number) {
  const auto unknown = [&] {
    return base::problem("fact.unknown", {{"number", std::to_string(number)}});
  };
  if (number >= journal.size() || journal.erased_by(number)) return unknown();
  auto stated = journal.statement(number);
  const bool is_one =
      stated && stated->operation == facts::Operation::assert_ && can_be_entered(*stated->kind);
  if (!is_one) return unknown();
  return stated;
}

}  // namespace

const std::string* FactEntry::text_of(std::string_view field) const {
  for (const auto& [name, text] : typed) {
    if (name == field) return &text;
  }
  return nullptr;
}

bool FactReview::has_errors() const {
  return std::any_of(findings.begin(), findings.end(), [](const FieldFinding& finding) {
    return finding.severity == facts::Severity::error;
  });
}

facts::Draft FactReview::draft(const FactEntry& entry) const {
  CHECK(!has_errors() && read.valid);
  return {.kind = read.kind,
          .values = read.values,
          .valid = *read.valid,
          .operation = facts::Operation::assert_,
          .standing = entry.standing,
          .source = {}};
}

bool can_be_entered(const facts::Kind& kind) { return !kind.is_system; }

Result<const facts::Kind*> kind_of_fact(const OpenDossier& dossier, EntryNumber fact) {
  return dossier.read([&](const Journal& journal) -> Result<const facts::Kind*> {
    const auto stated = journal.statement(fact);
    if (!stated) return base::problem("fact.unknown", {{"number", std::to_string(fact)}});
    return stated->kind;
  });
}

Result<FactReview> review_fact(const OpenDossier& dossier, const FactEntry& entry) {
  const values::Day day = today(dossier.world());
  return dossier.read([&](const Journal& journal) { return reviewed(journal, day, entry); });
}

Result<FactRecorded> record_fact(OpenDossier& dossier, const FactEntry& entry) {
  CHECK(can_be_entered(*entry.kind));
  const World& world = dossier.world();
  return dossier.write([&](Journal& journal) -> Result<FactRecorded> {
    TRY(auto review, reviewed(journal, today(world), entry));
    if (!is_to_be_recorded(review, entry)) return FactRecorded{std::move(review), std::nullopt};
    auto transaction = transaction_by(world, entry.way, entry.author, entry.reason);
    TRY(transaction.statements, ended_by(journal, entry, review));
    transaction.statements.push_back(review.draft(entry));
    TRY(const auto done, journal.append(transaction, world.now(), world.random_bytes));
    CHECK(!done.was_known);
    return FactRecorded{std::move(review), done.statements_first + done.statement_count - 1};
  });
}

Result<FactEntry> entry_to_change(const OpenDossier& dossier, EntryNumber fact,
                                  importers::Notation notation) {
  return dossier.read([&](const Journal& journal) -> Result<FactEntry> {
    TRY(const facts::Draft stated, entered_statement(journal, fact));
    const auto held = held_by(journal, journal::kind_number(*stated.kind),
                              facts::key_of(*stated.kind, stated.values), fact);
    if (held.empty())
      return base::problem("record.not_holding", {{"number", std::to_string(fact)}});
    FactEntry entry;
    entry.kind = stated.kind;
    for (std::size_t i = 0; i < stated.values.size(); ++i) {
      const facts::Field& field = stated.kind->fields[i];
      entry.typed.emplace_back(field.name,
                               importers::typed_text(field, stated.values[i], notation));
    }
    if (stated.kind->holding == facts::Holding::state) {
      entry.valid_from = values::to_iso(held.front().from);
      const values::Day until = held.back().until;
      if (until != values::open_end()) entry.valid_until = values::to_iso(until);
    }
    entry.standing = stated.standing;
    entry.notation = notation;
    entry.corrects = fact;
    entry.seen_size = journal.size();
    return entry;
  });
}

Result<EntryNumber> withdraw_fact(OpenDossier& dossier, const Withdrawal& withdrawal) {
  const World& world = dossier.world();
  return dossier.write([&](Journal& journal) -> Result<EntryNumber> {
    TRY(const facts::Draft stated, entered_statement(journal, withdrawal.fact));
    const auto findings =
        findings_in_words(withdrawal.author, withdrawal.reason, *stated.kind, stated.values);
    if (!findings.empty()) return base::Unexpected(findings.front().problem);
    const std::uint16_t kind = journal::kind_number(*stated.kind);
    const std::string key = facts::key_of(*stated.kind, stated.values);
    if (has_statement_since(journal, kind, key, withdrawal.seen_size)) {
      return base::problem("record.changed_meanwhile");
    }
    const auto held = held_by(journal, kind, key, withdrawal.fact);
    if (held.empty()) {
      return base::problem("record.not_holding", {{"number", std::to_string(withdrawal.fact)}});
    }
    auto transaction = transaction_by(world, withdrawal.way, withdrawal.author, withdrawal.reason);
    for (const Stretch& days : held) {
      transaction.statements.push_back(
          retraction_of(stated, *values::Period::of(days.from, days.until)));
    }
    TRY(const auto done, journal.append(transaction, world.now(), world.random_bytes));
    CHECK(!done.was_known);
    return EntryNumber{done.statements_first + done.statement_count - 1};
  });
}

std::string_view entered_by(const journal::TransactionInfo& transaction) {
  if (transaction.tool.ends_with(" page")) return "entered.page";
  if (transaction.tool.ends_with(" record")) return "entered.command";
  return "entered.program";
}

}  // namespace vlecht::operations
