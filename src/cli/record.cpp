// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <ostream>

#include "cli/commands.h"
#include "document/text_writer.h"
#include "facts/kinds.h"
#include "operations/entry_report.h"
#include "operations/kind_pages.h"
#include "operations/record_fact.h"

namespace vlecht::cli {
namespace {

using operations::FactEntry;

std::string names_of_enterable_kinds() {
  std::string names;
  for (const facts::Kind& kind : facts::kinds()) {
    if (operations::can_be_entered(kind)) {
      names += (names.empty() ? "" : ", ") + std::string(kind.name);
    }
  }
  return names;
}

bool is_called(const facts::Bilingual& header, std::string_view english, std::string_view name) {
  const std::string key = facts::header_key(name);
  return key == facts::header_key(english) || key == facts::header_key(header.nl) ||
         key == facts::header_key(header.en);
}

base::Problem unknown_field(const facts::Kind& kind, const std::string& name,
                            words::Language language) {
  std::string fields;
  for (const facts::Field& field : kind.fields) {
    fields += (fields.empty() ? "" : ", ") +
              std::string(language == words::Language::nl ? field.label.nl : field.label.en);
  }
  return base::Problem("record.unknown_field", {{"field", name}, {"fields", fields}});
}

// FIELD=VALUE, with the name of the field in either language.
base::Result<void> take_field(FactEntry& entry, const std::string& word, words::Language language) {
  const std::size_t mark = word.find('=');
  if (mark == std::string::npos || mark == 0) {
    return base::problem("argument.unreadable",
                         {{"name", word}, {"value", word}, {"example", "2018"}});
  }
  const std::string name = word.substr(0, mark);
  std::string value = word.substr(mark + 1);
  for (const facts::Field& field : entry.kind->fields) {
    if (!is_called(field.label, field.name, name)) continue;
    entry.typed.emplace_back(field.name, std::move(value));
    return {};
  }
  const bool is_state = entry.kind->holding == facts::Holding::state;
  if (is_state && is_called(operations::valid_from_header, "", name)) {
    entry.valid_from = std::move(value);
  } else if (is_state && is_called(operations::valid_until_header, "", name)) {
    entry.valid_until = std::move(value);
  } else {
    return base::Unexpected(unknown_field(*entry.kind, name, language));
  }
  return {};
}

base::Result<FactEntry> entry_from(const RecordCommand& command, words::Language language) {
  FactEntry entry;
  entry.kind = facts::find_kind(command.kind);
  if (entry.kind == nullptr || !operations::can_be_entered(*entry.kind)) {
    return base::problem("kind.unknown",
                         {{"kind", command.kind}, {"kinds", names_of_enterable_kinds()}});
  }
  for (const std::string& word : command.fields) TRY_VOID(take_field(entry, word, language));
  if (!command.standing.empty()) {
    const auto standing = facts::standing_named(command.standing);
    if (!standing) {
      return base::problem(
          "argument.unreadable",
          {{"name", "--standing"}, {"value", command.standing}, {"example", "reported"}});
    }
    entry.standing = *standing;
  }
  entry.author = command.author;
  entry.reason = command.reason;
  entry.way = operations::EntryWay::command;
  entry.notation =
      language == words::Language::nl ? importers::Notation::dutch : importers::Notation::english;
  entry.corrects = command.instead_of;
  entry.is_correction = command.correct || command.instead_of.has_value();
  return entry;
}

// What was done, or would be, and why nothing was.
int told(const FactEntry& entry, const operations::FactRecorded& done, bool is_dry_run,
         Environment& environment) {
  const operations::FactReview& review = done.review;
  environment.out << document::to_text(
      operations::entry_report(entry, review, environment.language, operations::EntryTone::tells));
  if (done.fact) {
    environment.messages << environment.text("cli.recorded",
                                             {{"number", std::to_string(*done.fact)}})
                         << '\n';
    return status_done;
  }
  if (review.has_errors()) return status_found_wrong;
  const bool is_asked = !review.is_known && !review.superseded.empty() && !entry.is_correction;
  if (is_asked) environment.messages << environment.text("cli.needs_correct") << '\n';
  return is_asked && !is_dry_run ? status_found_wrong : status_done;
}

}  // namespace

int run(const RecordCommand& command, Environment& environment) {
  const auto entry = entry_from(command, environment.language);
  if (!entry) return report(entry.error(), environment);
  auto dossier = operations::OpenDossier::open(environment.world, command.dossier, !command.dry_run,
                                               progress_of(environment));
  if (!dossier) return report(dossier.error(), environment);
  if (command.dry_run) {
    auto review = operations::review_fact(**dossier, *entry);
    if (!review) return report(review.error(), environment);
    return told(*entry, {std::move(*review), std::nullopt}, true, environment);
  }
  const auto done = operations::record_fact(**dossier, *entry);
  if (!done) return report(done.error(), environment);
  return told(*entry, *done, false, environment);
}

int run(const WithdrawCommand& command, Environment& environment) {
  auto dossier = operations::OpenDossier::open(environment.world, command.dossier, true,
                                               progress_of(environment));
  if (!dossier) return report(dossier.error(), environment);
  operations::Withdrawal withdrawal;
  withdrawal.fact = command.fact;
  withdrawal.author = command.author;
  withdrawal.reason = command.reason;
  withdrawal.way = operations::EntryWay::command;
  const auto done = operations::withdraw_fact(**dossier, withdrawal);
  if (!done) return report(done.error(), environment);
  environment.messages << environment.text("cli.withdrawn",
                                           {{"number", std::to_string(command.fact)}})
                       << '\n';
  return status_done;
}

}  // namespace vlecht::cli
