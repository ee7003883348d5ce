// SPDX-License-Identifier: EUPL-1.2
#include "operations/fact_history.h"

#include <algorithm>
#include <utility>

#include "base/limits.h"
#include "facts/kinds.h"
#include "operations/persons.h"
#include "operations/record_fact.h"
#include "operations/shown_fact.h"
#include "operations/sources.h"
#include "views/figure.h"
#include "words/format.h"

namespace vlecht::operations {
namespace {

using base::Result;
using document::Document;
using facts::EntryNumber;
using journal::Journal;
using words::Language;

/// Writes the statements about one key.
class HistoryWriter {
 public:
  HistoryWriter(const Journal& journal, const facts::Draft& about, Language language)
      : journal_(journal),
        kind_(*about.kind),
        number_(journal::kind_number(*about.kind)),
        key_(facts::key_of(*about.kind, about.values)),
        about_(operations::about(kind_, about.values, language)),
        language_(language) {}

  Result<Document> written() {
    auto statements = journal_.timeline().statements(number_, key_);
    out_.language = language_;
    out_.id = "fact_history";
    out_.title =
        words::text(language_, "history.title",
                    {{"kind", std::string(views::in(language_, kind_.label))}, {"about", about_}});
    out_.blocks.push_back(
        document::Paragraph{words::text(language_, "history.count",
                                        {{"count", static_cast<std::int64_t>(statements.size())}}),
                            true});
    std::reverse(statements.begin(), statements.end());
    if (statements.size() > base::limits::facts_per_page) {
      statements.resize(base::limits::facts_per_page);
      out_.blocks.push_back(
          document::Paragraph{words::text(language_, "history.shown",
                                          {{"max", base::shown(base::limits::facts_per_page)}}),
                              false});
    }
    for (const EntryNumber statement : statements) TRY_VOID(write(statement));
    return std::move(out_);
  }

 private:
  // The statements that held on some of these days before this one was recorded, ascending.
  std::vector<EntryNumber> before(EntryNumber number, const values::Period& days) const {
    std::vector<EntryNumber> held;
    for (const journal::Stretch& stretch :
         journal_.timeline().stretches(number_, key_, days, number)) {
      if (stretch.holds) held.push_back(stretch.statement);
    }
    std::sort(held.begin(), held.end());
    held.erase(std::unique(held.begin(), held.end()), held.end());
    return held;
  }

  bool holds_now(EntryNumber number, const values::Period& days) const {
    const auto stretches = journal_.timeline().stretches(number_, key_, days, journal_.size());
    return std::any_of(stretches.begin(), stretches.end(), [&](const journal::Stretch& stretch) {
      return stretch.holds && stretch.statement == number;
    });
  }

  Result<void> write(EntryNumber number) {
    if (journal_.erased_by(number)) {
      heading("history.erased", number);
      return {};
    }
    TRY(const facts::Draft draft, journal_.statement(number));
    const auto earlier = before(number, draft.valid);
    const bool is_retraction = draft.operation == facts::Operation::retract;
    heading(is_retraction     ? "history.withdrawn"
            : earlier.empty() ? "history.stated"
                              : "history.corrected",
            number);
    document::Passport passport;
    const auto add = [&](std::string id, std::string label, document::Cell cell) {
      passport.entries.push_back(
          {{std::move(id), std::move(label), document::Unit::text}, std::move(cell)});
    };
    const auto add_named = [&](std::string id, std::string shown) {
      std::string label = words::text(language_, "history." + id);
      add(std::move(id), std::move(label), views::text_cell(std::move(shown)));
    };
    if (!is_retraction) TRY_VOID(add_values(draft, earlier, add));
    add_named("days", shown_period(draft.valid, language_));
    if (!is_retraction) {
      add_named("standing", views::standing_text(language_, draft.standing));
      add_named("holds", words::text(language_, holds_now(number, draft.valid) ? "history.still"
                                                                               : "history.past"));
    }
    for (const EntryNumber other : earlier) {
      document::Cell cell = views::text_cell(std::to_string(other));
      cell.address = fact_address(other, language_);
      add("instead_of", words::text(language_, "history.instead_of"), std::move(cell));
    }
    add_origin(number, draft, add_named);
    out_.blocks.push_back(std::move(passport));
    add_links(number, draft);
    return {};
  }

  void add_links(EntryNumber number, const facts::Draft& draft) {
    const auto link = [&](std::string text, std::string_view below) {
      out_.blocks.push_back(
          document::Link{std::move(text), fact_address(number, language_) + std::string(below)});
    };
    const bool is_dutch = language_ == Language::nl;
    link(words::text(language_, "history.fact", {{"number", shown(number)}}), "");
    if (!can_be_entered(kind_) || !holds_now(number, draft.valid)) return;
    link(words::text(language_, "fact.change"), is_dutch ? "/wijzigen" : "/change");
    link(words::text(language_, "entry.withdraw"), is_dutch ? "/intrekken" : "/withdraw");
  }

  static std::string shown(EntryNumber number) { return std::to_string(number); }

  void heading(std::string_view what, EntryNumber number) {
    const auto& transaction = journal_.transaction_of(number);
    out_.blocks.push_back(document::Heading{
        2, words::text(language_, what,
                       {{"instant", words::instant(language_, transaction.recorded_at)}})});
  }

  // What is stated; where one statement gives way and said something else, that as well.
  template <class Add>
  Result<void> add_values(const facts::Draft& draft, const std::vector<EntryNumber>& earlier,
                          const Add& add) {
    std::optional<facts::Draft> old;
    if (earlier.size() == 1) {
      TRY(old, journal_.statement(earlier.front()));
    }
    for (std::size_t i = 0; i < draft.values.size(); ++i) {
      const facts::Field& field = kind_.fields[i];
      if (field.role == facts::Role::key) continue;
      const bool is_changed = old && old->values[i] != draft.values[i];
      const bool is_left_out = !is_changed && !draft.values[i].is_known() &&
                               draft.values[i].reason() == values::Reason::not_supplied;
      if (is_left_out) continue;
      std::string shown = shown_value(field, draft.values[i], language_);
      if (is_changed) {
        shown =
            words::text(language_, "history.changed",
                        {{"now", shown}, {"was", shown_value(field, old->values[i], language_)}});
      }
      add(std::string(field.name), spoken_label(field, language_),
          views::text_cell(std::move(shown)));
    }
    return {};
  }

  template <class AddNamed>
  void add_origin(EntryNumber number, const facts::Draft& draft, const AddNamed& add) {
    const auto& transaction = journal_.transaction_of(number);
    add("author", shown_author(journal_, transaction.author, transaction.recorded_at));
    if (!transaction.reason.empty()) add("reason", transaction.reason);
    add("source",
        views::place_text(language_, place_of(journal_, number, draft.source, language_)));
  }

  const Journal& journal_;
  const facts::Kind& kind_;
  const std::uint16_t number_;
  const std::string key_;
  const std::string about_;
  const Language language_;
  Document out_;
};

}  // namespace

Result<Document> fact_history(const OpenDossier& dossier, EntryNumber number, Language language) {
  return dossier.read([&](const Journal& journal) -> Result<Document> {
    const auto about = number < journal.size() && !journal.erased_by(number)
                           ? journal.statement(number)
                           : Result<facts::Draft>(base::problem("fact.unknown"));
    if (!about) return base::problem("fact.unknown", {{"number", std::to_string(number)}});
    return HistoryWriter(journal, *about, language).written();
  });
}

std::string history_address(EntryNumber number, Language language) {
  return fact_address(number, language) + (language == Language::nl ? "/geschiedenis" : "/history");
}

}  // namespace vlecht::operations
