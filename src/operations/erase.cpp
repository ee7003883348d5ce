// SPDX-License-Identifier: EUPL-1.2
#include "operations/erase.h"

#include <fcntl.h>

#include <algorithm>
#include <filesystem>

#include "base/check.h"
#include "base/text.h"
#include "facts/kinds.h"
#include "operations/file_handle.h"
#include "operations/files.h"

namespace vlecht::operations {
namespace {

using base::Result;
using facts::EntryNumber;

// So many numbers of up to 16 digits, and their commas, fit in an entry beside the rest.
constexpr std::size_t numbers_per_part = 1'500;
constexpr std::size_t text_bytes_max = 2'000;

// One statement of kind `erasure`, still without its number.
struct Part {
  std::string kind, ground, why;
  std::vector<EntryNumber> entries;
  std::vector<EntryNumber> documents;
  std::int64_t erasure = 0;  // counted from the first of this transaction
  std::int64_t part = 1;
};

// All that one transaction erases.
struct Plan {
  std::vector<Part> parts;
  std::vector<EntryNumber> entries;  // ascending
  std::vector<base::Digest> files;
  std::vector<std::string> file_names;
};

std::string on_one_line(std::string_view text) {
  std::string out(base::trimmed(text));
  std::replace(out.begin(), out.end(), '\n', ' ');
  std::replace(out.begin(), out.end(), '\r', ' ');
  return out;
}

std::string personal_kinds() {
  std::string names;
  for (const facts::Kind& kind : facts::kinds()) {
    if (kind.is_personal) names += (names.empty() ? "" : ", ") + std::string(kind.name);
  }
  return names;
}

Result<const facts::Kind*> personal_kind(const std::string& name) {
  const facts::Kind* kind = facts::find_kind(name);
  if (kind == nullptr) {
    return base::problem("kind.unknown", {{"kind", name}, {"kinds", personal_kinds()}});
  }
  if (!kind->is_personal) {
    return base::problem("erase.not_personal", {{"kind", name}, {"kinds", personal_kinds()}});
  }
  return kind;
}

Result<void> check_texts(const EraseRequest& request) {
  if (on_one_line(request.ground).empty()) return base::problem("erase.no_ground");
  if (on_one_line(request.why).empty()) return base::problem("erase.no_reason");
  if (request.ground.size() > text_bytes_max || request.why.size() > text_bytes_max) {
    return base::problem("erase.text_too_long",
                         {{"max", static_cast<std::int64_t>(text_bytes_max)}});
  }
  return {};
}

// What the person typed as the key of the kind.
std::string key_from(const facts::Kind& kind, const std::string& typed) {
  std::vector<facts::KnownValue> values(kind.fields.size(), values::Reason::not_supplied);
  std::size_t keys = 0;
  for (std::size_t i = 0; i < kind.fields.size(); ++i) {
    if (kind.fields[i].role != facts::Role::key) continue;
    const auto value = facts::value_from_text(kind.fields[i], typed);
    if (++keys > 1 || !value) return typed;
    values[i] = *value;
  }
  return facts::key_of(kind, values);
}

// ---- Kept files ----

bool is_of_persons(const journal::Journal& journal, const journal::Document& document) {
  return journal.transaction_of(document.entry).is_personal;
}

// Kept files in which the person can stand: those of every import of personal facts, also of one
// that found nothing new in them. A workbook cannot be searched for a name without reading it, and
// a row that was set aside in it is not among the facts.
Result<void> add_files_of_persons(const journal::Journal& journal, Plan& plan) {
  for (const journal::Document& document : journal.documents()) {
    const bool is_seen =
        std::find(plan.files.begin(), plan.files.end(), document.digest) != plan.files.end();
    if (is_seen || !is_of_persons(journal, document)) continue;
    TRY(const auto bytes, journal.store().file(document.digest));
    if (!bytes) continue;
    plan.files.push_back(document.digest);
    plan.file_names.push_back(document.name);
  }
  return {};
}

// Documents that lose their kept file: several can have the same one.
std::vector<EntryNumber> documents_with(const journal::Journal& journal,
                                        const std::vector<base::Digest>& files) {
  std::vector<EntryNumber> out;
  for (const journal::Document& document : journal.documents()) {
    if (std::find(files.begin(), files.end(), document.digest) != files.end()) {
      out.push_back(document.entry);
    }
  }
  return out;
}

// ---- What is recorded ----

template <class T>
std::vector<T> piece(const std::vector<T>& all, std::size_t number) {
  const std::size_t first = std::min(all.size(), number * numbers_per_part);
  const std::size_t last = std::min(all.size(), first + numbers_per_part);
  return {all.begin() + static_cast<std::ptrdiff_t>(first),
          all.begin() + static_cast<std::ptrdiff_t>(last)};
}

// Adds an erasure to the plan, in as many parts as it needs.
void add_erasure(const Part& whole, Plan& plan) {
  const std::size_t longest = std::max(whole.entries.size(), whole.documents.size());
  const std::size_t count = (longest + numbers_per_part - 1) / numbers_per_part;
  const std::int64_t erasure = plan.parts.empty() ? 1 : plan.parts.back().erasure + 1;
  for (std::size_t i = 0; i < count; ++i) {
    Part part{whole.kind, whole.ground, whole.why, piece(whole.entries, i),
              piece(whole.documents, i)};
    part.erasure = erasure;
    part.part = static_cast<std::int64_t>(i) + 1;
    plan.parts.push_back(std::move(part));
  }
  plan.entries.insert(plan.entries.end(), whole.entries.begin(), whole.entries.end());
  std::sort(plan.entries.begin(), plan.entries.end());
}

facts::Draft statement_of(const World& world, const Part& part, std::int64_t before) {
  const facts::Kind& kind = facts::kind_named("erasure");
  facts::Draft draft{
      .kind = &kind,
      .values = std::vector<facts::KnownValue>(kind.fields.size(), values::Reason::not_supplied),
      .valid = values::Period::since(today(world)),
      .operation = facts::Operation::assert_,
      .standing = facts::Standing::measured,
      .source = {}};
  const auto put = [&](std::string_view field, facts::Value value) {
    draft.values[kind.at(field)] = std::move(value);
  };
  put("id", std::to_string(before + part.erasure));
  put("part", part.part);
  put("day", today(world));
  put("kind", part.kind);
  if (!part.entries.empty()) put("entries", journal::numbers_text(part.entries));
  if (!part.documents.empty()) put("files", journal::numbers_text(part.documents));
  put("ground", part.ground);
  put("why", part.why);
  return draft;
}

Result<void> record(OpenDossier& dossier, const EraseRequest& request, const Plan& plan,
                    EraseOutcome& outcome) {
  const World& world = dossier.world();
  return dossier.write([&](journal::Journal& journal) -> Result<void> {
    TRY(const auto earlier, erasures(journal));
    const auto before = static_cast<std::int64_t>(earlier.size());
    journal::Transaction transaction;
    transaction.id = transaction_id(world);
    transaction.author = request.author;
    transaction.tool = "vlecht " + world.version + " erase";
    transaction.reason = on_one_line(request.why);
    for (const Part& part : plan.parts) {
      transaction.statements.push_back(statement_of(world, part, before));
    }
    transaction.erased_entries = plan.entries;
    transaction.erased_files = plan.files;
    const auto done = journal.erase(transaction, world.now(), world.random_bytes);
    const bool is_recorded =
        done || (!plan.entries.empty() && journal.erased_by(plan.entries.front()));
    if (!is_recorded) return base::Unexpected(done.error());
    outcome.erasure = std::to_string(before + 1);
    if (!done) outcome.unfinished = done.error();
    return {};
  });
}

// A page that a server has shown may name the person. It goes for good before the erasure is
// recorded: after that nobody would look for it any more when this broke off. No server writes
// another while the dossier is open here.
Result<void> forget_pages(const std::string& path) {
  for (const std::string& file : {kept_pages_file(path), unfinished_pages_file(path)}) {
    std::error_code error;
    std::filesystem::remove(file, error);
    if (error) return unwritable(file, error.value());
  }
  return sync_at(folder_of(path), O_DIRECTORY);
}

// Carries a plan out, and looks at what is left; the dossier is closed in between, so that its
// files are as others will find them.
Result<EraseOutcome> carried_out(std::unique_ptr<OpenDossier> dossier, const std::string& path,
                                 const EraseRequest& request, const Plan& plan) {
  EraseOutcome outcome;
  outcome.kind = plan.parts.front().kind;
  outcome.entries = plan.entries;
  outcome.files = plan.file_names;
  TRY(const Needles needles, dossier->read([&](const journal::Journal& journal) {
    return needles_of(journal, plan.entries);
  }));
  for (const Part& part : plan.parts) {
    if (needles.names.count_in(base::bytes_of(part.ground + "\n" + part.why)) > 0) {
      return base::problem("erase.name_in_text");
    }
  }
  TRY(outcome.mentions, dossier->read([&](const journal::Journal& journal) {
    return mentions(journal, needles.names, plan.entries, plan.files);
  }));
  if (request.is_dry_run) return outcome;
  TRY_VOID(forget_pages(path));
  TRY_VOID(record(*dossier, request, plan, outcome));
  // Entries are packed in the file: those that are in use are looked through as they are read.
  TRY(const Mentions left, dossier->read([&](const journal::Journal& journal) {
    return mentions(journal, needles.salts, {}, {});
  }));
  const World& world = dossier->world();
  dossier.reset();
  TRY(outcome.traces, traces(world.files_of(path), needles));
  outcome.traces.salts += left.places;
  return outcome;
}

// ---- The same again on an older copy ----

// Entries of an item that are in this copy and still have their bytes.
Result<std::vector<EntryNumber>> still_there(const journal::Journal& journal,
                                             const ErasureList::Item& item) {
  std::vector<EntryNumber> out;
  for (const auto& [number, leaf] : item.entries) {
    if (number >= journal.size() || journal.erased_by(number)) continue;
    TRY(const base::Digest here, journal.leaf(number));
    if (here != leaf) {
      return base::problem("erase.other_dossier", {{"entry", static_cast<std::int64_t>(number)}});
    }
    out.push_back(number);
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

Result<Plan> plan_again(const journal::Journal& journal, const ErasureList& list) {
  if (list.origin != journal.origin()) {
    return base::problem("erase.other_origin",
                         {{"list", list.origin}, {"journal", journal.origin()}});
  }
  Plan plan;
  for (const ErasureList::Item& item : list.items) {
    TRY(auto entries, still_there(journal, item));
    std::erase_if(entries, [&](EntryNumber number) {
      return std::binary_search(plan.entries.begin(), plan.entries.end(), number);
    });
    std::vector<base::Digest> files;
    for (const base::Digest& digest : item.files) {
      if (std::find(plan.files.begin(), plan.files.end(), digest) != plan.files.end()) continue;
      TRY(const auto bytes, journal.store().file(digest));
      if (bytes) files.push_back(digest);
    }
    if (entries.empty() && files.empty()) continue;
    plan.files.insert(plan.files.end(), files.begin(), files.end());
    add_erasure(
        {item.kind, item.ground, item.why, std::move(entries), documents_with(journal, files)},
        plan);
  }
  if (!plan.parts.empty()) TRY_VOID(add_files_of_persons(journal, plan));
  for (const EntryNumber number : documents_with(journal, plan.files)) {
    plan.file_names.push_back(journal.document(number)->name);
  }
  return plan;
}

}  // namespace

Result<EraseOutcome> erase(const World& world, const std::string& path, const EraseRequest& request,
                           const journal::Progress& progress) {
  TRY(const facts::Kind* kind, personal_kind(request.kind));
  TRY_VOID(check_texts(request));
  TRY(auto dossier, OpenDossier::open(world, path, !request.is_dry_run, progress));
  TRY(const Plan plan, dossier->read([&](const journal::Journal& journal) -> Result<Plan> {
    Plan planned;
    Part whole{request.kind, on_one_line(request.ground), on_one_line(request.why), {}, {}};
    whole.entries =
        journal.timeline().statements(journal::kind_number(*kind), key_from(*kind, request.key));
    if (whole.entries.empty()) {
      return base::problem("erase.nothing", {{"kind", request.kind}});
    }
    TRY_VOID(add_files_of_persons(journal, planned));
    whole.documents = documents_with(journal, planned.files);
    add_erasure(whole, planned);
    return planned;
  }));
  return carried_out(std::move(dossier), path, request, plan);
}

Result<EraseOutcome> erase_again(const World& world, const std::string& path,
                                 const ErasureList& list, const EraseRequest& request,
                                 const journal::Progress& progress) {
  TRY(auto dossier, OpenDossier::open(world, path, !request.is_dry_run, progress));
  TRY(const Plan plan,
      dossier->read([&](const journal::Journal& journal) { return plan_again(journal, list); }));
  if (plan.parts.empty()) return base::problem("erase.nothing_again");
  return carried_out(std::move(dossier), path, request, plan);
}

}  // namespace vlecht::operations
