// SPDX-License-Identifier: EUPL-1.2
#include "operations/entry_report.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "operations/shown_fact.h"
#include "operations/sources.h"
#include "views/figure.h"
#include "words/format.h"

namespace vlecht::operations {
namespace {

using document::Cell;
using document::Unit;
using words::Language;

constexpr std::size_t superseded_shown_max = 20;

document::Tone tone_of(facts::Severity severity) {
  switch (severity) {
    case facts::Severity::note:
      return document::Tone::note;
    case facts::Severity::warning:
      return document::Tone::warning;
    case facts::Severity::error:
      break;
  }
  return document::Tone::error;
}

/// Writes the report of an entry.
class EntryWriter {
 public:
  EntryWriter(const FactEntry& entry, const FactReview& review, Language language, EntryTone tone)
      : entry_(entry), review_(review), kind_(*entry.kind), language_(language), tone_(tone) {}

  document::Document written() {
    const bool is_correction = !review_.superseded.empty();
    out_.language = language_;
    out_.id = "entry";
    out_.title = words::text(language_,
                             is_correction ? "entry.confirm_change_title" : "entry.confirm_title");
    if (review_.is_changed_meanwhile) paragraph(words::text(language_, "entry.meanwhile"));
    if (review_.is_known) {
      paragraph(words::text(language_, "entry.known"));
    } else if (tone_ == EntryTone::asks && !review_.has_errors()) {
      paragraph(words::text(language_, "entry.confirm_lead"));
    }
    add_notes();
    if (review_.has_errors()) return std::move(out_);
    const std::size_t shown = std::min(review_.superseded.size(), superseded_shown_max);
    for (std::size_t i = 0; i < shown; ++i) add_comparison(review_.superseded[i]);
    if (!is_correction) add_new();
    add_account();
    return std::move(out_);
  }

 private:
  std::string title(bool is_correction) const {
    if (tone_ == EntryTone::tells) {
      return words::text(language_, "entry.new_of",
                         {{"kind", std::string(views::in(language_, kind_.label))}});
    }
    return words::text(language_,
                       is_correction ? "entry.confirm_change_title" : "entry.confirm_title");
  }

  void paragraph(std::string text) {
    out_.blocks.push_back(document::Paragraph{std::move(text), out_.blocks.empty()});
  }

  void add_notes() {
    document::Notes notes;
    notes.caption = words::text(language_, "entry.findings_title");
    for (const facts::FieldFinding& finding : review_.findings) {
      notes.notes.push_back(entry_note(kind_, finding, language_));
    }
    if (!notes.notes.empty()) out_.blocks.push_back(std::move(notes));
  }

  std::string shown_standing(facts::Standing standing) const {
    return views::standing_text(language_, standing);
  }

  void add_comparison(const Superseded& old) {
    const std::string number = std::to_string(old.fact.id);
    paragraph(words::text(language_, "entry.is_correction",
                          {{"number", number},
                           {"instant", words::instant(language_, old.recorded_at)},
                           {"author", old.author}}));
    document::Table table;
    table.id = "compared_" + number;
    table.caption = words::text(language_, "entry.compared") + ": " +
                    about(kind_, review_.read.values, language_);
    table.emphasis = words::text(language_, "entry.changed");
    table.columns = {
        {"field", words::text(language_, "entry.column.field"), Unit::text},
        {"old", words::text(language_, "entry.column.old", {{"number", number}}), Unit::text},
        {"new", words::text(language_, "entry.column.new"), Unit::text}};
    const auto add = [&](std::string label, std::string was, std::string now) {
      std::vector<Cell> row{views::text_cell(std::move(label)), views::text_cell(std::move(was)),
                            views::text_cell(std::move(now))};
      const bool is_changed = row[1].shown != row[2].shown;
      for (Cell& cell : row) cell.is_emphasised = is_changed;
      table.rows.push_back(std::move(row));
    };
    for (std::size_t i = 0; i < kind_.fields.size(); ++i) {
      const facts::Field& field = kind_.fields[i];
      const auto& was = old.fact.values[i];
      const auto& now = review_.read.values[i];
      if (field.role == facts::Role::key || (is_left_out(was) && is_left_out(now))) continue;
      add(spoken_label(field, language_), shown_value(field, was, language_),
          shown_value(field, now, language_));
    }
    add(words::text(language_, "entry.days"), shown_period(old.fact.valid, language_),
        shown_period(*review_.read.valid, language_));
    add(words::text(language_, "entry.standing"), shown_standing(old.fact.standing),
        shown_standing(entry_.standing));
    out_.blocks.push_back(std::move(table));
  }

  static bool is_left_out(const facts::KnownValue& value) {
    return value == facts::KnownValue(values::Reason::not_supplied);
  }

  void add_new() {
    document::Passport passport = captioned("entry.to_record");
    add(passport, "kind", words::text(language_, "entry.kind"),
        std::string(views::in(language_, kind_.label)));
    for (std::size_t i = 0; i < kind_.fields.size(); ++i) {
      const facts::Field& field = kind_.fields[i];
      const auto& value = review_.read.values[i];
      if (!field.required && field.role != facts::Role::key && is_left_out(value)) continue;
      add(passport, std::string(field.name), spoken_label(field, language_),
          shown_value(field, value, language_));
    }
    add(passport, "days", words::text(language_, "entry.days"),
        shown_period(*review_.read.valid, language_));
    add(passport, "standing", words::text(language_, "entry.standing"),
        shown_standing(entry_.standing));
    out_.blocks.push_back(std::move(passport));
  }

  void add_account() {
    document::Passport passport = captioned("entry.account");
    add(passport, "by", words::text(language_, "entry.author"), entry_.author);
    add(passport, "why", words::text(language_, "entry.reason"), entry_.reason);
    out_.blocks.push_back(std::move(passport));
  }

  document::Passport captioned(std::string_view caption) const {
    document::Passport passport;
    passport.caption = words::text(language_, caption);
    return passport;
  }

  static void add(document::Passport& passport, std::string id, std::string label,
                  std::string shown) {
    passport.entries.push_back({{std::move(id), std::move(label), Unit::text},
                                views::text_cell(std::string(base::trimmed(shown)))});
  }

  const FactEntry& entry_;
  const FactReview& review_;
  const facts::Kind& kind_;
  const Language language_;
  const EntryTone tone_;
  document::Document out_;
};

}  // namespace

document::Document entry_report(const FactEntry& entry, const FactReview& review, Language language,
                                EntryTone tone) {
  return EntryWriter(entry, review, language, tone).written();
}

document::Note entry_note(const facts::Kind& kind, const facts::FieldFinding& finding,
                          Language language) {
  const std::string label = place_label(kind, finding.field, language);
  document::Note note;
  note.tone = tone_of(finding.severity);
  note.name = finding.problem.name;
  note.text = (label.empty() ? "" : label + ": ") + words::text(language, finding.problem);
  return note;
}

std::string place_label(const facts::Kind& kind, const std::string& place, Language language) {
  if (const auto field = kind.index_of(place)) return spoken_label(kind.fields[*field], language);
  if (place == facts::places::valid_from) return words::text(language, "entry.valid_from");
  if (place == facts::places::valid_until) return words::text(language, "entry.valid_until");
  if (place == facts::places::author) return words::text(language, "entry.author");
  if (place == facts::places::reason) return words::text(language, "entry.reason");
  return "";
}

}  // namespace vlecht::operations
