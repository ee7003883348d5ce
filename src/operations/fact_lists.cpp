// SPDX-License-Identifier: EUPL-1.2
#include "operations/fact_lists.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "base/limits.h"
#include "dossier/dossier.h"
#include "facts/kinds.h"
#include "operations/questions.h"
#include "operations/record_fact.h"
#include "operations/shown_fact.h"

namespace vlecht::operations {
namespace {

using base::Result;
using journal::Journal;
using words::Language;

std::int64_t things_of(const Journal& journal, const facts::Kind& kind) {
  const journal::Columns* columns = journal.timeline().columns(journal::kind_number(kind));
  return columns == nullptr ? 0 : static_cast<std::int64_t>(columns->keys().size());
}

bool reads(const Question& question, std::string_view kind) {
  for (const auto kinds : {question.kinds, question.summed, question.through_time}) {
    if (std::find(kinds.begin(), kinds.end(), kind) != kinds.end()) return true;
  }
  return false;
}

/// The lines about one thing.
class ThingLines {
 public:
  ThingLines(const Journal& journal, const facts::Kind& kind, Language language)
      : journal_(journal), kind_(kind), language_(language) {}

  Result<void> add(std::string_view key, FactList& list) const {
    const std::uint16_t number = journal::kind_number(kind_);
    const auto always = *values::Period::of(*values::Day::of(1, 1, 1), values::open_end());
    auto stretches = journal_.timeline().stretches(number, key, always, journal_.size());
    std::erase_if(stretches, [](const journal::Stretch& stretch) { return !stretch.holds; });
    if (stretches.empty()) return add_withdrawn(number, key, list);
    for (const journal::Stretch& stretch : stretches) {
      TRY(const auto facts, journal_.facts({stretch.statement}));
      const facts::Fact& fact = facts.front();
      list.facts.push_back(
          {.number = fact.id,
           .about = about(kind_, fact.values, language_),
           .stated = stated(fact, language_),
           .days = shown_period(*values::Period::of(stretch.from, stretch.until), language_),
           .holds = true});
    }
    return {};
  }

 private:
  // Its history stays; of what was erased nothing can be shown.
  Result<void> add_withdrawn(std::uint16_t kind, std::string_view key, FactList& list) const {
    const auto statements = journal_.timeline().statements(kind, key);
    if (statements.empty() || journal_.erased_by(statements.back())) return {};
    TRY(const facts::Draft last, journal_.statement(statements.back()));
    list.facts.push_back({.number = statements.back(),
                          .about = about(kind_, last.values, language_),
                          .stated = {},
                          .days = {},
                          .holds = false});
    return {};
  }

  const Journal& journal_;
  const facts::Kind& kind_;
  const Language language_;
};

}  // namespace

std::vector<KindGroup> enterable_kinds(const OpenDossier& dossier) {
  return dossier.read([](const Journal& journal) {
    std::vector<KindGroup> groups;
    std::set<std::string_view> seen;
    const auto add = [&](std::string_view title, const auto& belongs) {
      KindGroup group{title, {}};
      for (const facts::Kind& kind : facts::kinds()) {
        if (!can_be_entered(kind) || !belongs(kind) || !seen.insert(kind.name).second) continue;
        group.rows.push_back({&kind, things_of(journal, kind)});
      }
      if (!group.rows.empty()) groups.push_back(std::move(group));
    };
    for (const Question& question : questions()) {
      add(question.short_title,
          [&](const facts::Kind& kind) { return reads(question, kind.name); });
    }
    add("facts.other_kinds", [](const facts::Kind&) { return true; });
    return groups;
  });
}

Result<FactList> fact_list(const OpenDossier& dossier, const facts::Kind& kind, std::int64_t page,
                           Language language) {
  return dossier.read([&](const Journal& journal) -> Result<FactList> {
    FactList list;
    list.things = things_of(journal, kind);
    const auto per_page = static_cast<std::int64_t>(base::limits::facts_per_page);
    list.pages = std::max<std::int64_t>(1, (list.things + per_page - 1) / per_page);
    list.page = page;
    if (page < 1 || page > list.pages) {
      return base::problem("figure.no_such_page", {{"page", page}, {"pages", list.pages}});
    }
    if (list.things == 0) return list;
    const auto& keys = journal.timeline().columns(journal::kind_number(kind))->keys();
    const ThingLines lines(journal, kind, language);
    const std::int64_t last = list.things - (page - 1) * per_page;
    for (std::int64_t i = last; i > std::max<std::int64_t>(0, last - per_page); --i) {
      TRY_VOID(lines.add(keys.text(static_cast<journal::Texts::Index>(i - 1)), list));
    }
    return list;
  });
}

std::vector<std::pair<std::string, std::string>> partners(const OpenDossier& dossier) {
  static constexpr std::string_view kinds[] = {"municipality"};
  const values::Day day = today(dossier.world());
  std::vector<std::pair<std::string, std::string>> out;
  dossier.read([&](const Journal& journal) {
    const auto self = identity(journal, day);
    const values::Moment moment{{day}, {journal.recorded_at(journal.size())}};
    const auto known = dossier::Dossier::open(journal, moment, kinds);
    if (!self || !known) return;
    for (const std::string& code : self->members) {
      const facts::Fact* fact = known->find("municipality", code);
      out.emplace_back(code, fact == nullptr ? "" : fact->text("name"));
    }
  });
  return out;
}

}  // namespace vlecht::operations
