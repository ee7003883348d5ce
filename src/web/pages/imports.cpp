// SPDX-License-Identifier: EUPL-1.2
#include "base/limits.h"
#include "base/text.h"
#include "document/html_writer.h"
#include "facts/kinds.h"
#include "operations/import_file.h"
#include "operations/import_list.h"
#include "web/http/address.h"
#include "web/http/multipart.h"
#include "web/pages/layout.h"
#include "web/pages/pages.h"

namespace vlecht::web::pages {
namespace {

using document::attribute_if;
using document::HtmlBuilder;
using words::Language;

constexpr std::string_view author = "webpagina";

// ---- What the form says ----

struct ImportForm {
  std::string upload;
  std::string kind;
  std::string standing = "reported";
  std::string rules;  // one per line
  bool set_aside = false;
  bool replace = false;
};

void take(ImportForm& form, std::string_view name, std::string_view value) {
  if (name == "upload") form.upload = value;
  if (name == "kind") form.kind = value;
  if (name == "standing") form.standing = value;
  if (name == "set_aside") form.set_aside = true;
  if (name == "replace") form.replace = true;
  if ((name == "rules" || name.starts_with("answer")) && !value.empty()) {
    if (!form.rules.empty()) form.rules += '\n';
    form.rules += value;
  }
}

// Several files may come under one name; a field that was left empty has no content.
base::Result<void> take_definitions(const http::FormPart& part, Uploads::File& file) {
  if (part.content.empty()) return {};
  if (file.definitions.size() >= base::limits::definition_files_max) {
    return base::problem("definitions.too_many",
                         {{"path", std::string(part.filename)},
                          {"max", base::shown(base::limits::definition_files_max)}});
  }
  const auto bytes = base::bytes_of(part.content);
  file.definitions.push_back({std::string(part.filename), {bytes.begin(), bytes.end()}});
  return {};
}

// The file is either in this form (first time) or waiting since the dry run.
base::Result<Uploads::File> file_of(const Visit& visit, ImportForm& form) {
  const auto now = visit.site.dossier.world().now();
  const std::string_view media_type = visit.request.header("content-type");
  if (media_type.starts_with("multipart/form-data")) {
    TRY(const auto parts, http::multipart_parts(media_type, visit.request.body));
    Uploads::File file;
    for (const auto& part : parts) {
      if (!part.is_file) {
        take(form, part.name, part.content);
      } else if (part.name == "definitions") {
        TRY_VOID(take_definitions(part, file));
      } else if (!part.content.empty()) {
        file.name = part.filename;
        const auto bytes = base::bytes_of(part.content);
        file.bytes.assign(bytes.begin(), bytes.end());
      }
    }
    if (file.bytes.empty()) return base::problem("page.no_file");
    const auto random = visit.site.dossier.world().random_bytes();
    file.id = base::to_hex(base::ByteView(random.data(), random.size()));
    file.received_at = now;
    form.upload = file.id;
    visit.site.uploads.keep(file);
    return file;
  }
  TRY(const auto fields, http::form_fields(visit.request.body));
  for (const auto& [name, value] : fields) take(form, name, value);
  auto file = visit.site.uploads.find(form.upload, now);
  if (!file) return base::problem("page.upload_gone");
  return std::move(*file);
}

base::Result<operations::ImportRequest> request_of(const ImportForm& form, Uploads::File file) {
  operations::ImportRequest request;
  request.file_name = std::move(file.name);
  request.content = operations::FileContent(std::move(file.bytes));
  request.definitions = std::move(file.definitions);
  request.author = author;
  request.set_aside = form.set_aside;
  request.replace = form.replace;
  const facts::Kind* kind = facts::find_kind(form.kind);
  if (!form.kind.empty() && (!kind || kind->is_system)) {
    return base::problem("kind.unknown", {{"kind", form.kind}, {"kinds", ""}});
  }
  request.kind = form.kind;
  request.standing = facts::standing_named(form.standing).value_or(facts::Standing::reported);
  for (const auto line : base::split(form.rules, '\n')) {
    const auto rule = base::trimmed(line);
    if (rule.empty()) continue;
    TRY(auto read, importers::rule_from_text(rule));
    request.rules.push_back(std::move(read));
  }
  return request;
}

// ---- Pages ----

void field(HtmlBuilder& html, const std::string& id, const std::string& label,
           const std::function<void()>& control) {
  html.element("p", {{"class", "field"}}, [&] {
    html.element("label", {{"for", id}}, label);
    control();
  });
}

void kind_field(HtmlBuilder& html, const Visit& visit, const ImportForm& form) {
  field(html, "kind", text(visit, "page.upload_kind"), [&] {
    html.element("select", {{"id", "kind"}, {"name", "kind"}}, [&] {
      html.element("option", {{"value", ""}}, text(visit, "page.upload_recognise"));
      for (const facts::Kind& kind : facts::kinds()) {
        if (kind.is_system) continue;
        html.element("option",
                     {{"value", kind.name}, attribute_if(form.kind == kind.name, "selected")},
                     local(visit, kind.label.nl, kind.label.en));
      }
    });
  });
}

void standing_field(HtmlBuilder& html, const Visit& visit, const ImportForm& form) {
  field(html, "standing", text(visit, "page.upload_standing"), [&] {
    html.element("select", {{"id", "standing"}, {"name", "standing"}}, [&] {
      for (const auto standing :
           {facts::Standing::adopted, facts::Standing::reported, facts::Standing::measured,
            facts::Standing::estimated, facts::Standing::illustrative}) {
        const std::string name(facts::name_of(standing));
        html.element("option", {{"value", name}, attribute_if(form.standing == name, "selected")},
                     text(visit, "standing." + name));
      }
    });
  });
}

void check_field(HtmlBuilder& html, std::string_view name, const std::string& label,
                 bool is_checked) {
  html.element("p", {{"class", "check"}}, [&] {
    html.single("input", {{"type", "checkbox"},
                          {"id", name},
                          {"name", name},
                          {"value", "1"},
                          attribute_if(is_checked, "checked")});
    html.element("label", {{"for", name}}, label);
  });
}

void upload_form(HtmlBuilder& html, const Visit& visit) {
  html.element("section", {{"aria-labelledby", "upload-title"}, {"class", "upload"}}, [&] {
    html.element("h2", {{"id", "upload-title"}}, text(visit, "page.upload"));
    html.element("p", {}, text(visit, "page.upload_lead"));
    html.element("p", {}, [&] {
      html.element("a", {{"href", local(visit, "/feitsoorten", "/en/kinds")}},
                   text(visit, "entry.meanings"));
    });
    html.element("form",
                 {{"method", "post"},
                  {"enctype", "multipart/form-data"},
                  {"action", local(visit, "/invoer/proef", "/en/imports/dry-run")}},
                 [&] {
                   field(html, "file", text(visit, "page.upload_file"), [&] {
                     html.single("input", {{"type", "file"},
                                           {"id", "file"},
                                           {"name", "file"},
                                           {"accept", ".csv,.txt,.tsv,.xlsx,.xlsm,.json,.xml,.xaf"},
                                           "required"});
                   });
                   field(html, "definitions", text(visit, "page.upload_definitions"), [&] {
                     html.single("input", {{"type", "file"},
                                           {"id", "definitions"},
                                           {"name", "definitions"},
                                           {"accept", ".json"},
                                           "multiple"});
                   });
                   kind_field(html, visit, {});
                   standing_field(html, visit, {});
                   html.element("button", {{"type", "submit"}}, text(visit, "page.upload_try"));
                 });
  });
}

void retract_forms(HtmlBuilder& html, const Visit& visit,
                   const std::vector<operations::ImportInfo>& all) {
  bool has_any = false;
  for (const auto& import : all) has_any = has_any || import.is_in_force;
  if (!has_any) return;
  html.element("section", {{"aria-labelledby", "retract-title"}}, [&] {
    html.element("h2", {{"id", "retract-title"}}, text(visit, "page.retract"));
    html.element("p", {}, text(visit, "page.retract_lead"));
    for (const auto& import : all) {
      if (!import.is_in_force) continue;
      const std::string action = std::string(local(visit, "/invoer/", "/en/imports/")) + import.id +
                                 std::string(local(visit, "/intrekken", "/retract"));
      const std::string id = "why-" + import.id;
      html.element("details", {}, [&] {
        html.element(
            "summary", {},
            text(visit, "page.retract_one", {{"import", import.id}, {"file", import.file}}));
        html.element("form", {{"method", "post"}, {"action", action}}, [&] {
          field(html, id, text(visit, "page.retract_why"), [&] {
            html.single("input", {{"type", "text"}, {"id", id}, {"name", "why"}, "required"});
          });
          html.element("button", {{"type", "submit"}, {"class", "secondary"}},
                       text(visit, "page.retract_button", {{"import", import.id}}));
        });
      });
    }
  });
}

void hidden(HtmlBuilder& html, std::string_view name, std::string_view value) {
  html.single("input", {{"type", "hidden"}, {"name", name}, {"value", value}});
}

void carried(HtmlBuilder& html, const ImportForm& form) {
  hidden(html, "upload", form.upload);
  hidden(html, "kind", form.kind);
  hidden(html, "standing", form.standing);
}

// One question about the values: which reading is meant.
void ask_reading(HtmlBuilder& html, const Visit& visit, const importers::Decision& decision,
                 std::size_t index) {
  html.element("fieldset", {}, [&] {
    const std::string about = decision.header.empty() ? "" : decision.header + ": ";
    html.element("legend", {}, about + words::text(visit.language, decision.what));
    if (!decision.evidence.name.empty()) {
      html.element("p", {}, words::text(visit.language, decision.evidence));
    }
    for (std::size_t i = 0; i < decision.answers.size(); ++i) {
      const std::string id = "answer-" + std::to_string(index) + "-" + std::to_string(i);
      const std::string name = "answer" + std::to_string(index);
      html.element("p", {{"class", "check"}}, [&] {
        html.single("input", {{"type", "radio"},
                              {"id", id},
                              {"name", name},
                              {"value", decision.answers[i]},
                              "required"});
        html.element("label", {{"for", id}}, decision.answers[i]);
      });
    }
  });
}

// Reads the file again with other choices.
void again_form(HtmlBuilder& html, const Visit& visit, const operations::ImportOutcome& outcome,
                const ImportForm& form) {
  html.element("section", {{"aria-labelledby", "again-title"}, {"class", "choices"}}, [&] {
    html.element("h2", {{"id", "again-title"}}, text(visit, "page.again"));
    html.element(
        "form",
        {{"method", "post"}, {"action", local(visit, "/invoer/proef", "/en/imports/dry-run")}},
        [&] {
          hidden(html, "upload", form.upload);
          std::size_t index = 0;
          for (const auto& decision : outcome.read.decisions) {
            if (decision.is_question) ask_reading(html, visit, decision, ++index);
          }
          kind_field(html, visit, form);
          standing_field(html, visit, form);
          field(html, "rules", text(visit, "page.rules"), [&] {
            html.element("textarea", {{"id", "rules"}, {"name", "rules"}, {"rows", "3"}},
                         form.rules);
          });
          check_field(html, "set_aside", text(visit, "page.set_aside"), form.set_aside);
          check_field(html, "replace", text(visit, "page.replace"), form.replace);
          html.element("button", {{"type", "submit"}, {"class", "secondary"}},
                       text(visit, "page.again_button"));
        });
  });
}

void record_form(HtmlBuilder& html, const Visit& visit, const ImportForm& form) {
  html.element("form",
               {{"method", "post"},
                {"class", "record"},
                {"action", local(visit, "/invoer/vastleggen", "/en/imports/record")}},
               [&] {
                 carried(html, form);
                 hidden(html, "rules", form.rules);
                 if (form.set_aside) hidden(html, "set_aside", "1");
                 if (form.replace) hidden(html, "replace", "1");
                 html.element("button", {{"type", "submit"}}, text(visit, "page.record"));
               });
}

std::string list_path(const Visit& visit) {
  return std::string(local(visit, "/invoer", "/en/imports"));
}

}  // namespace

http::Response imports(const Visit& visit) {
  const auto list = operations::import_list(visit.site.dossier, visit.language);
  if (!list) return problem(visit, status_of(list.error()), list.error());
  const auto all = visit.site.dossier.read(
      [](const journal::Journal& journal) { return operations::imports(journal); });
  if (!all) return problem(visit, status_of(all.error()), all.error());
  Page frame;
  frame.has_moment_bar = false;
  frame.other_language = std::string(local(visit, "/en/imports", "/invoer"));
  frame.title = list->title;
  return page(visit, frame, [&](HtmlBuilder& html) {
    const std::string recorded = visit.parameter("vastgelegd", "recorded");
    const std::string retracted = visit.parameter("ingetrokken", "retracted");
    if (!recorded.empty()) {
      html.element("p", {{"class", "done"}, {"role", "status"}},
                   text(visit, "page.recorded", {{"import", base::shortened(recorded, 20)}}));
    }
    if (!retracted.empty()) {
      html.element("p", {{"class", "done"}, {"role", "status"}},
                   text(visit, "page.retracted", {{"import", base::shortened(retracted, 20)}}));
    }
    document::write_blocks(html, *list);
    upload_form(html, visit);
    retract_forms(html, visit, *all);
  });
}

http::Response dry_run(const Visit& visit) {
  ImportForm form;
  auto file = file_of(visit, form);
  if (!file) return problem(visit, status_of(file.error()), file.error());
  auto request = request_of(form, std::move(*file));
  if (!request) return problem(visit, status_of(request.error()), request.error());
  request->is_dry_run = true;
  const auto outcome = operations::import_file(visit.site.dossier, *request);
  if (!outcome) return problem(visit, 422, outcome.error());
  const auto report = operations::import_report(*outcome, *request, visit.language);
  Page frame;
  frame.has_moment_bar = false;
  return document_page(visit, frame, report, [&](HtmlBuilder& html) {
    if (!outcome->is_refused && !outcome->is_known) record_form(html, visit, form);
    again_form(html, visit, *outcome, form);
    html.element("p", {}, [&] {
      html.element("a", {{"href", list_path(visit)}}, text(visit, "page.cancel_import"));
    });
  });
}

http::Response confirm_import(const Visit& visit) {
  ImportForm form;
  auto file = file_of(visit, form);
  if (!file) return problem(visit, status_of(file.error()), file.error());
  auto request = request_of(form, std::move(*file));
  if (!request) return problem(visit, status_of(request.error()), request.error());
  const auto outcome = operations::import_file(visit.site.dossier, *request);
  if (!outcome) return problem(visit, 422, outcome.error());
  visit.site.uploads.forget(form.upload);
  if (!outcome->is_recorded) {
    Page frame;
    frame.has_moment_bar = false;
    return document_page(visit, frame,
                         operations::import_report(*outcome, *request, visit.language));
  }
  return see_other(list_path(visit) + std::string(local(visit, "?vastgelegd=", "?recorded=")) +
                   outcome->import);
}

http::Response retract_import(const Visit& visit) {
  const auto fields = http::form_fields(visit.request.body);
  if (!fields) return problem(visit, 400, fields.error());
  std::string why;
  for (const auto& [name, value] : *fields) {
    if (name == "why") why = value;
  }
  const std::string& import = visit.captures.front();
  const auto done = operations::retract(visit.site.dossier, import, why, std::string(author));
  if (!done) return problem(visit, status_of(done.error()), done.error());
  return see_other(list_path(visit) + std::string(local(visit, "?ingetrokken=", "?retracted=")) +
                   import);
}

}  // namespace vlecht::web::pages
