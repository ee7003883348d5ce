// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "document/html.h"
#include "operations/record_fact.h"
#include "web/site.h"

/// The form in which a fact is typed, made from the description of its kind.
namespace vlecht::web::pages {

/// What the button says that was pressed.
enum class EntryStep { check, next, edit };

struct EntryForm {
  operations::FactEntry entry;
  EntryStep step = EntryStep::next;
};

/// How numbers and days are written on the page's language.
importers::Notation notation_of(const Visit& visit);

/// What was sent. Fields that the kind does not have are left out. Problems: those of
/// `http::form_fields`; `record.form_too_large`.
base::Result<EntryForm> entry_form_from(const Visit& visit, const facts::Kind& kind);

/// What the form shows beside what was typed.
enum class Shown {
  nothing,   ///< a form that nobody has filled in yet, or that is being changed again
  findings,  ///< what is to be said of it so far; not what is still missing
  errors,    ///< everything that keeps it from being recorded, above it and at each field
};

/// Writes the form, with the summary of errors above it.
void write_entry_form(document::HtmlBuilder& html, const Visit& visit,
                      const operations::FactEntry& entry, const operations::FactReview* review,
                      Shown shown);

/// The same as hidden fields, to be sent on.
void write_hidden_entry(document::HtmlBuilder& html, const operations::FactEntry& entry,
                        std::uint64_t seen_size, bool is_correction);

/// Address of a page about facts of a kind: "/feiten/inhabitants/nieuw".
std::string kind_address(const Visit& visit, const facts::Kind& kind, std::string_view dutch,
                         std::string_view english);

/// One field with its label, hint and error; `control` writes what is filled in, described by the
/// ids that it is given.
struct FieldLook {
  std::string id, label, hint, error;
  bool is_optional = false;
};
void write_field(document::HtmlBuilder& html, const Visit& visit, const FieldLook& look,
                 const std::function<void(const std::string& described_by)>& control);

/// Author and reason, which every statement without a file has.
void write_account(document::HtmlBuilder& html, const Visit& visit, const std::string& author,
                   const std::string& reason,
                   const std::function<std::string(std::string_view place)>& error_at);

}  // namespace vlecht::web::pages
