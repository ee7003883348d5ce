// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/entry_form.h"

#include <algorithm>
#include <functional>
#include <optional>

#include "base/limits.h"
#include "base/text.h"
#include "facts/report_kinds.h"
#include "operations/entry_report.h"
#include "operations/fact_lists.h"
#include "operations/shown_fact.h"
#include "values/day.h"
#include "web/http/address.h"
#include "web/pages/layout.h"

namespace vlecht::web::pages {
namespace {

using document::attribute_if;
using document::HtmlBuilder;
using facts::FieldType;

// Names of a kind's fields begin with this, so that they are never those of the form itself.
constexpr std::string_view field_prefix = "f-";
constexpr std::size_t radios_max = 4;

// ---- What was sent ----

void take(EntryForm& form, const std::string& name, std::string value) {
  operations::FactEntry& entry = form.entry;
  const auto number = [&] { return base::to_integer(value); };
  if (name.starts_with(field_prefix)) {
    const std::string field = name.substr(field_prefix.size());
    const bool is_new = entry.text_of(field) == nullptr;
    if (is_new && entry.kind->index_of(field)) entry.typed.emplace_back(field, std::move(value));
  } else if (name == "valid-from") {
    entry.valid_from = std::move(value);
  } else if (name == "valid-until") {
    entry.valid_until = std::move(value);
  } else if (name == "author") {
    entry.author = std::move(value);
  } else if (name == "reason") {
    entry.reason = std::move(value);
  } else if (name == "standing") {
    entry.standing = facts::standing_named(value).value_or(facts::Standing::reported);
  } else if (name == "correction") {
    entry.is_correction = value == "1";
  } else if (name == "corrects" && number() && *number() >= 0) {
    entry.corrects = static_cast<facts::EntryNumber>(*number());
  } else if (name == "size" && number() && *number() >= 0) {
    entry.seen_size = static_cast<std::uint64_t>(*number());
  } else if (name == "step") {
    form.step = value == "check"  ? EntryStep::check
                : value == "edit" ? EntryStep::edit
                                  : EntryStep::next;
  }
}

// ---- One field ----

std::string name_of_field(const facts::Field& field) {
  return std::string(field_prefix) + std::string(field.name);
}

std::string id_of_place(std::string_view place) {
  if (place == facts::places::valid_from) return "valid-from";
  if (place == facts::places::valid_until) return "valid-until";
  if (place == facts::places::author) return "author";
  if (place == facts::places::reason) return "reason";
  if (place == facts::places::whole) return "entry-form";
  return std::string(field_prefix) + std::string(place);
}

std::string hint_of_type(const Visit& visit, FieldType type) {
  switch (type) {
    case FieldType::money:
    case FieldType::sterling:
      return text(visit, "entry.hint.money");
    case FieldType::count:
      return text(visit, "entry.hint.count");
    case FieldType::decimal:
      return text(visit, "entry.hint.decimal");
    case FieldType::year:
      return text(visit, "entry.hint.year");
    case FieldType::moment:
      return text(visit, "entry.hint.moment");
    case FieldType::municipality:
    case FieldType::text:
    case FieldType::code:
    case FieldType::choice:
    case FieldType::day:
      break;
  }
  return "";
}

/// Writes the fields of one form.
class FormWriter {
 public:
  FormWriter(HtmlBuilder& html, const Visit& visit, const operations::FactEntry& entry,
             const operations::FactReview* review, Shown shown)
      : html_(html), visit_(visit), entry_(entry), review_(review), shown_(shown) {}

  void write() {
    if (shown_ == Shown::errors) write_summary();
    const std::string action = kind_address(visit_, *entry_.kind, "nieuw", "new");
    html_.element("form",
                  {{"method", "post"},
                   {"class", "entry"},
                   {"id", "entry-form"},
                   {"action", action},
                   "novalidate"},
                  [&] {
                    write_hidden();
                    write_keys();
                    write_part("entry.content", facts::Role::value);
                    if (entry_.kind->holding == facts::Holding::state) write_days();
                    write_own();
                    write_findings();
                    write_buttons(action);
                  });
    write_partners();
  }

 private:
  // ---- Findings ----

  static bool is_missing(const facts::FieldFinding& finding) {
    const std::string& name = finding.problem.name;
    return name == "typed.required" || name == "record.no_author" || name == "record.no_reason";
  }

  std::string error_at(std::string_view place) const {
    if (shown_ != Shown::errors) return "";
    for (const facts::FieldFinding& finding : review_->findings) {
      if (finding.severity == facts::Severity::error && finding.field == place) {
        return words::text(visit_.language, finding.problem);
      }
    }
    return "";
  }

  void write_summary() {
    std::int64_t count = 0;
    for (const auto& finding : review_->findings) {
      if (finding.severity == facts::Severity::error) ++count;
    }
    // Focus goes here, so that who cannot see the page hears first what is wrong.
    html_.element("div", {{"class", "errors"}, {"role", "alert"}, {"tabindex", "-1"}, "autofocus"},
                  [&] {
                    html_.element("h2", {}, text(visit_, "entry.errors_title", {{"count", count}}));
                    html_.element("ul", {}, [&] {
                      for (const auto& finding : review_->findings) {
                        if (finding.severity == facts::Severity::error) write_link_to(finding);
                      }
                    });
                  });
  }

  void write_link_to(const facts::FieldFinding& finding) {
    const std::string address = "#" + id_of_place(finding.field);
    html_.element("li", {}, [&] {
      html_.element("a", {{"href", address}},
                    operations::entry_note(*entry_.kind, finding, visit_.language).text);
    });
  }

  void write_findings() {
    html_.element("div", {{"id", "findings"}, {"class", "findings"}, {"aria-live", "polite"}}, [&] {
      if (shown_ == Shown::nothing) return;
      html_.element("h2", {}, text(visit_, "entry.findings_title"));
      bool has_any = false;
      html_.element("ul", {}, [&] {
        for (const auto& finding : review_->findings) {
          const bool is_error = finding.severity == facts::Severity::error;
          if (is_missing(finding) || (is_error && shown_ == Shown::errors)) continue;
          has_any = true;
          write_finding(finding);
        }
      });
      if (!has_any) html_.element("p", {}, text(visit_, "entry.findings_none"));
    });
  }

  void write_finding(const facts::FieldFinding& finding) {
    const auto severity = finding.severity;
    const std::string name = severity == facts::Severity::error     ? "error"
                             : severity == facts::Severity::warning ? "warning"
                                                                    : "note";
    const std::string look = "finding-" + name;
    html_.element("li", {{"class", look}}, [&] {
      html_.element("strong", {}, text(visit_, "entry.finding." + name));
      html_.text(" " + operations::entry_note(*entry_.kind, finding, visit_.language).text);
    });
  }

  // ---- Parts ----

  void hidden(std::string_view name, std::string_view value) {
    html_.single("input", {{"type", "hidden"}, {"name", name}, {"value", value}});
  }

  void write_hidden() {
    // Enter presses the first button of a form: it has to be the one that goes on.
    html_.element("button",
                  {{"type", "submit"},
                   {"name", "step"},
                   {"value", "next"},
                   {"class", "first"},
                   {"tabindex", "-1"},
                   {"aria-hidden", "true"}},
                  text(visit_, "entry.next"));
    if (entry_.corrects) hidden("corrects", std::to_string(*entry_.corrects));
    if (entry_.seen_size) hidden("size", std::to_string(*entry_.seen_size));
  }

  void part(std::string_view title, const std::function<void()>& inside) {
    html_.element("fieldset", {{"class", "part"}}, [&] {
      html_.element("legend", {}, text(visit_, title));
      inside();
    });
  }

  // What a change is about stays as it is.
  void write_keys() {
    if (!entry_.corrects) return write_part("entry.about", facts::Role::key);
    part("entry.about", [&] {
      html_.element("p", {{"class", "hint"}}, text(visit_, "entry.about_fixed"));
      html_.element("dl", {{"class", "fixed"}}, [&] {
        for (const facts::Field& field : entry_.kind->fields) {
          if (field.role == facts::Role::key) write_fixed(field);
        }
      });
    });
  }

  void write_fixed(const facts::Field& field) {
    const std::string typed = typed_in(field);
    const auto value = importers::typed_value(field, typed, entry_.notation);
    const std::string name = name_of_field(field);
    html_.element("div", {}, [&] {
      html_.element("dt", {}, operations::spoken_label(field, visit_.language));
      html_.element("dd", {{"id", name}, {"tabindex", "-1"}}, [&] {
        html_.text(value ? operations::shown_value(field, *value, visit_.language) : typed);
        hidden(name, typed);
      });
    });
  }

  void write_part(std::string_view title, facts::Role role) {
    part(title, [&] {
      for (const facts::Field& field : entry_.kind->fields) {
        const bool is_key = field.role == facts::Role::key;
        if (is_key == (role == facts::Role::key)) write_field_of(field);
      }
    });
  }

  void write_days() {
    part("entry.days", [&] {
      FieldLook from{"valid-from", text(visit_, "entry.valid_from"),
                     text(visit_, "entry.valid_from_hint"), error_at(facts::places::valid_from),
                     false};
      FieldLook until{"valid-until", text(visit_, "entry.valid_until"),
                      text(visit_, "entry.valid_until_hint"), error_at(facts::places::valid_until),
                      true};
      write_day(from, entry_.valid_from);
      write_day(until, entry_.valid_until);
    });
  }

  void write_day(const FieldLook& look, const std::string& typed) {
    write_field(html_, visit_, look, [&](const std::string& described) {
      write_input(look.id, typed, FieldType::day, described, !look.error.empty(),
                  !look.is_optional);
    });
  }

  void write_own() {
    part("entry.account", [&] {
      write_standing();
      write_account(html_, visit_, entry_.author, entry_.reason,
                    [&](std::string_view place) { return error_at(place); });
    });
  }

  void write_standing() {
    const FieldLook look{"standing", text(visit_, "entry.standing"),
                         text(visit_, "entry.standing_hint"), "", false};
    write_field(html_, visit_, look, [&](const std::string& described) {
      html_.element(
          "select", {{"id", "standing"}, {"name", "standing"}, {"aria-describedby", described}},
          [&] {
            for (const auto standing :
                 {facts::Standing::adopted, facts::Standing::reported, facts::Standing::measured,
                  facts::Standing::estimated, facts::Standing::illustrative}) {
              const std::string name(facts::name_of(standing));
              html_.element(
                  "option",
                  {{"value", name}, attribute_if(entry_.standing == standing, "selected")},
                  text(visit_, "standing." + name));
            }
          });
    });
  }

  void write_buttons(const std::string& action) {
    const std::string to_findings = action + "#findings";
    html_.element("p", {{"class", "buttons"}}, [&] {
      html_.element("button", {{"type", "submit"}, {"name", "step"}, {"value", "next"}},
                    text(visit_, "entry.next"));
      html_.element("button",
                    {{"type", "submit"},
                     {"name", "step"},
                     {"value", "check"},
                     {"class", "secondary"},
                     {"formaction", to_findings}},
                    text(visit_, "entry.check"));
      const std::string list = kind_address(visit_, *entry_.kind, "lijst", "list");
      html_.element("a", {{"href", list}}, text(visit_, "entry.cancel"));
    });
  }

  // ---- Controls ----

  std::string typed_in(const facts::Field& field) const {
    const std::string* typed = entry_.text_of(field.name);
    return typed == nullptr ? "" : *typed;
  }

  void write_field_of(const facts::Field& field) {
    FieldLook look;
    look.id = name_of_field(field);
    look.label = operations::spoken_label(field, visit_.language);
    look.hint = local(visit_, field.meaning.nl, field.meaning.en);
    const std::string of_type = hint_of_type(visit_, field.type);
    if (!of_type.empty()) look.hint += (look.hint.empty() ? "" : " ") + of_type;
    look.error = error_at(field.name);
    look.is_optional = !field.required && field.role != facts::Role::key;
    if (field.type == FieldType::choice) return write_choice(field, look);
    if (facts::has_paragraphs(*entry_.kind, field)) return write_paragraphs(field, look);
    write_field(html_, visit_, look, [&](const std::string& described) {
      write_input(look.id, typed_in(field), field.type, described, !look.error.empty(),
                  !look.is_optional);
    });
  }

  void write_paragraphs(const facts::Field& field, const FieldLook& look) {
    write_field(html_, visit_, look, [&](const std::string& described) {
      html_.element("textarea",
                    {{"id", look.id},
                     {"name", look.id},
                     {"rows", "12"},
                     attribute_if(!described.empty(), "aria-describedby", described),
                     attribute_if(!look.error.empty(), "aria-invalid", "true"),
                     attribute_if(!look.is_optional, "required")},
                    typed_in(field));
    });
  }

  void write_input(const std::string& id, const std::string& typed, FieldType type,
                   const std::string& described, bool is_wrong, bool is_required) {
    // A browser's own day cannot show what is no day: what was typed stays as text.
    const bool is_day = type == FieldType::day &&
                        (typed.empty() || values::day_from_iso(base::trimmed(typed)).has_value());
    const bool is_whole = type == FieldType::count || type == FieldType::year;
    const bool is_number = is_whole || type == FieldType::money || type == FieldType::sterling ||
                           type == FieldType::decimal;
    const bool is_short = is_number || type == FieldType::day || type == FieldType::municipality;
    html_.single("input", {{"type", is_day ? "date" : "text"},
                           {"id", id},
                           {"name", id},
                           {"value", typed},
                           {"autocomplete", "off"},
                           attribute_if(is_short, "class", "short"),
                           attribute_if(is_number, "inputmode", is_whole ? "numeric" : "decimal"),
                           attribute_if(type == FieldType::municipality, "list", "partners"),
                           attribute_if(!described.empty(), "aria-describedby", described),
                           attribute_if(is_wrong, "aria-invalid", "true"),
                           attribute_if(is_required, "required")});
  }

  // The choice that is meant by what was typed; "" when it is none.
  std::string chosen(const facts::Field& field) const {
    const auto value = importers::typed_value(field, typed_in(field), entry_.notation);
    return value && value->is_known() ? facts::to_text(**value) : "";
  }

  void write_choice(const facts::Field& field, const FieldLook& look) {
    if (field.choices.size() <= radios_max) return write_radios(field, look);
    const std::string now = chosen(field);
    write_field(html_, visit_, look, [&](const std::string& described) {
      html_.element(
          "select",
          {{"id", look.id},
           {"name", look.id},
           attribute_if(!described.empty(), "aria-describedby", described),
           attribute_if(!look.error.empty(), "aria-invalid", "true"),
           attribute_if(!look.is_optional, "required")},
          [&] {
            html_.element("option", {{"value", ""}},
                          text(visit_, look.is_optional ? "entry.no_choice" : "entry.choose"));
            for (const facts::Choice& choice : field.choices) {
              html_.element("option",
                            {{"value", choice.id}, attribute_if(choice.id == now, "selected")},
                            local(visit_, choice.label.nl, choice.label.en));
            }
          });
    });
  }

  void write_radios(const facts::Field& field, const FieldLook& look) {
    const std::string now = chosen(field);
    const std::string hint_id = look.id + "-hint";
    const std::string error_id = look.id + "-error";
    const bool is_wrong = !look.error.empty();
    const std::string described = hint_id + (is_wrong ? " " + error_id : "");
    const std::string_view of_class = is_wrong ? "field radios wrong" : "field radios";
    html_.element("fieldset", {{"class", of_class}, {"aria-describedby", described}}, [&] {
      html_.element("legend", {}, [&] {
        html_.text(look.label);
        if (look.is_optional) {
          html_.text(" ");
          html_.element("span", {{"class", "optional"}}, text(visit_, "entry.optional"));
        }
      });
      html_.element("span", {{"class", "hint"}, {"id", hint_id}}, look.hint);
      if (is_wrong) {
        html_.element("span", {{"class", "error"}, {"id", error_id}}, look.error);
      }
      std::string id = look.id;  // of the first: the summary of errors leads there
      for (const facts::Choice& choice : field.choices) {
        write_radio(look.id, id, choice.id, choice.id == now,
                    std::string(local(visit_, choice.label.nl, choice.label.en)));
        id = look.id + "-" + std::string(choice.id);
      }
      if (look.is_optional) {
        write_radio(look.id, look.id + "-none", "", now.empty(), text(visit_, "entry.no_choice"));
      }
    });
  }

  void write_radio(const std::string& name, const std::string& id, std::string_view value,
                   bool is_chosen, const std::string& label) {
    html_.element("span", {{"class", "radio"}}, [&] {
      html_.single("input", {{"type", "radio"},
                             {"id", id},
                             {"name", name},
                             {"value", value},
                             attribute_if(is_chosen, "checked")});
      html_.element("label", {{"for", id}}, label);
    });
  }

  // To choose from in fields that hold a municipality; others can be typed.
  void write_partners() {
    const bool has_any =
        std::any_of(entry_.kind->fields.begin(), entry_.kind->fields.end(),
                    [](const auto& field) { return field.type == FieldType::municipality; });
    if (!has_any) return;
    html_.element("datalist", {{"id", "partners"}}, [&] {
      for (const auto& [code, name] : operations::partners(visit_.site.dossier)) {
        html_.element("option", {{"value", code}}, name);
      }
    });
  }

  HtmlBuilder& html_;
  const Visit& visit_;
  const operations::FactEntry& entry_;
  const operations::FactReview* review_;
  const Shown shown_;
};

}  // namespace

importers::Notation notation_of(const Visit& visit) {
  return visit.language == words::Language::nl ? importers::Notation::dutch
                                               : importers::Notation::english;
}

base::Result<EntryForm> entry_form_from(const Visit& visit, const facts::Kind& kind) {
  if (visit.request.body.size() > base::limits::entry_form_bytes_max) {
    return base::problem("record.form_too_large");
  }
  TRY(auto fields, http::form_fields(visit.request.body));
  EntryForm form;
  form.entry.kind = &kind;
  form.entry.notation = notation_of(visit);
  for (auto& [name, value] : fields) take(form, name, std::move(value));
  return form;
}

void write_entry_form(HtmlBuilder& html, const Visit& visit, const operations::FactEntry& entry,
                      const operations::FactReview* review, Shown shown) {
  FormWriter(html, visit, entry, review, shown).write();
}

void write_hidden_entry(HtmlBuilder& html, const operations::FactEntry& entry,
                        std::uint64_t seen_size, bool is_correction) {
  const auto hidden = [&](std::string_view name, std::string_view value) {
    html.single("input", {{"type", "hidden"}, {"name", name}, {"value", value}});
  };
  for (const auto& [field, typed] : entry.typed) {
    const std::string name = std::string(field_prefix) + field;
    hidden(name, typed);
  }
  hidden("valid-from", entry.valid_from);
  hidden("valid-until", entry.valid_until);
  hidden("standing", facts::name_of(entry.standing));
  hidden("author", entry.author);
  hidden("reason", entry.reason);
  if (entry.corrects) hidden("corrects", std::to_string(*entry.corrects));
  if (is_correction) hidden("correction", "1");
  hidden("size", std::to_string(seen_size));
}

std::string kind_address(const Visit& visit, const facts::Kind& kind, std::string_view dutch,
                         std::string_view english) {
  return std::string(local(visit, "/feiten/", "/en/facts/")) + std::string(kind.name) + "/" +
         std::string(local(visit, dutch, english));
}

void write_field(HtmlBuilder& html, const Visit& visit, const FieldLook& look,
                 const std::function<void(const std::string& described_by)>& control) {
  const std::string hint_id = look.id + "-hint";
  const std::string error_id = look.id + "-error";
  const bool is_wrong = !look.error.empty();
  std::string described = look.hint.empty() ? "" : hint_id;
  if (is_wrong) described += (described.empty() ? "" : " ") + error_id;
  html.element("div", {{"class", is_wrong ? "field wrong" : "field"}}, [&] {
    html.element("label", {{"for", look.id}}, [&] {
      html.text(look.label);
      if (look.is_optional) {
        html.text(" ");
        html.element("span", {{"class", "optional"}}, text(visit, "entry.optional"));
      }
    });
    if (!look.hint.empty()) {
      html.element("span", {{"class", "hint"}, {"id", hint_id}}, look.hint);
    }
    if (is_wrong) html.element("span", {{"class", "error"}, {"id", error_id}}, look.error);
    control(described);
  });
}

void write_account(HtmlBuilder& html, const Visit& visit, const std::string& author,
                   const std::string& reason,
                   const std::function<std::string(std::string_view place)>& error_at) {
  const FieldLook by{"author", text(visit, "entry.author"), text(visit, "entry.author_hint"),
                     error_at(facts::places::author), false};
  write_field(html, visit, by, [&](const std::string& described) {
    html.single("input", {{"type", "text"},
                          {"id", "author"},
                          {"name", "author"},
                          {"value", author},
                          {"autocomplete", "off"},
                          {"aria-describedby", described},
                          attribute_if(!by.error.empty(), "aria-invalid", "true"),
                          "required"});
  });
  const FieldLook why{"reason", text(visit, "entry.reason"), text(visit, "entry.reason_hint"),
                      error_at(facts::places::reason), false};
  write_field(html, visit, why, [&](const std::string& described) {
    html.element("textarea",
                 {{"id", "reason"},
                  {"name", "reason"},
                  {"rows", "3"},
                  {"aria-describedby", described},
                  attribute_if(!why.error.empty(), "aria-invalid", "true"),
                  "required"},
                 reason);
  });
}

}  // namespace vlecht::web::pages
