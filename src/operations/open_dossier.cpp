// SPDX-License-Identifier: EUPL-1.2
#include "operations/open_dossier.h"

#include <algorithm>
#include <mutex>
#include <set>

#include "base/check.h"
#include "base/text.h"
#include "dossier/dossier.h"
#include "facts/kinds.h"

namespace vlecht::operations {
namespace {

// A dossier's name and members hold from before any book year that is asked about.
values::Period always() { return values::Period::since(*values::Day::of(1900, 1, 1)); }

facts::Draft state_of(std::string_view kind_name) {
  const facts::Kind& kind = facts::kind_named(kind_name);
  return {
      .kind = &kind,
      .values = std::vector<facts::KnownValue>(kind.fields.size(), values::Reason::not_supplied),
      .valid = always(),
      .operation = facts::Operation::assert_,
      .standing = facts::Standing::adopted,
      .source = {}};
}

base::Result<std::vector<facts::Draft>> first_facts(const NewDossier& dossier) {
  const std::string name(base::trimmed(dossier.name));
  if (name.empty()) return base::problem("dossier.no_name");
  std::vector<facts::Draft> drafts;
  facts::Draft self = state_of("dossier");
  self.values[self.kind->at("subject")] = facts::Value("dossier");
  self.values[self.kind->at("name")] = facts::Value(name);
  drafts.push_back(std::move(self));
  std::set<std::string> seen;
  for (const std::string& typed : dossier.members) {
    facts::Draft member = state_of("member");
    const std::size_t code = member.kind->at("municipality");
    TRY(facts::Value value, facts::value_from_text(member.kind->fields[code], typed));
    if (!seen.insert(std::get<std::string>(value)).second) {
      return base::problem("dossier.member_twice", {{"code", std::get<std::string>(value)}});
    }
    member.values[code] = std::move(value);
    member.values[member.kind->at("rank")] = facts::Value(static_cast<std::int64_t>(seen.size()));
    drafts.push_back(std::move(member));
  }
  return drafts;
}

}  // namespace

base::Result<std::unique_ptr<OpenDossier>> OpenDossier::open(
    const World& world, const std::string& path, bool for_writing,
    const journal::Journal::Progress& progress) {
  TRY(auto store, world.open_store(path, for_writing));
  return over(world, std::move(store), progress);
}

base::Result<std::unique_ptr<OpenDossier>> OpenDossier::over(
    const World& world, std::shared_ptr<journal::Store> store,
    const journal::Journal::Progress& progress) {
  TRY(auto journal, journal::Journal::open(std::move(store), progress, world.executor));
  return std::unique_ptr<OpenDossier>(new OpenDossier(world, std::move(journal)));
}

base::Result<Identity> identity(const journal::Journal& journal, values::Day day) {
  static constexpr std::string_view kinds[] = {"dossier", "member"};
  const values::Moment moment{{day}, {journal.recorded_at(journal.size())}};
  TRY(const dossier::Dossier dossier, dossier::Dossier::open(journal, moment, kinds));
  Identity identity;
  dossier.each("dossier", [&](const facts::Fact& fact) { identity.name = fact.text("name"); });
  std::vector<std::pair<std::int64_t, std::string>> ranked;
  dossier.each("member", [&](const facts::Fact& fact) {
    ranked.emplace_back(fact.integer("rank"), fact.text("municipality"));
  });
  std::sort(ranked.begin(), ranked.end());
  for (auto& [rank, code] : ranked) identity.members.push_back(std::move(code));
  return identity;
}

base::Result<void> start_dossier(const World& world, journal::Store& store,
                                 const NewDossier& dossier) {
  journal::Transaction transaction;
  transaction.id = transaction_id(world);
  transaction.author = dossier.author;
  transaction.tool = "vlecht " + world.version + " init";
  TRY(transaction.statements, first_facts(dossier));
  return journal::Journal::start(store, "vlecht/" + transaction_id(world), transaction, world.now(),
                                 world.random_bytes);
}

}  // namespace vlecht::operations
