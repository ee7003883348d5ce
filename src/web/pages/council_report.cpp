// SPDX-License-Identifier: EUPL-1.2
//
// The page on which a report to a council is composed, and the report in its forms.
#include "operations/council_report.h"

#include <algorithm>
#include <iterator>
#include <limits>

#include "base/text.h"
#include "document/html_writer.h"
#include "document/report_html.h"
#include "operations/report_forms.h"
#include "web/pages/layout.h"
#include "web/pages/pages.h"

namespace vlecht::web::pages {
namespace {

using document::attribute_if;
using document::HtmlBuilder;
using operations::Question;
using operations::ReportForm;

// Of the number fields; the question's path comes behind it. Either language is understood.
constexpr std::string_view place_prefixes[] = {"plaats-", "place-"};

std::string path_of(const Visit& visit, const Question& question) {
  return std::string(local(visit, question.path.nl, question.path.en));
}

/// What an address asks for: that of a link names the questions in order, that of the form says of
/// each whether it is ticked, and its place.
class Wanted {
 public:
  explicit Wanted(const Visit& visit) : visit_(visit) {
    const auto& query = visit.request.query;
    is_form_ = std::any_of(query.begin(), query.end(), [](const auto& each) {
      return std::any_of(std::begin(place_prefixes), std::end(place_prefixes),
                         [&](std::string_view prefix) { return each.first.starts_with(prefix); });
    });
  }

  base::Result<operations::ReportAsked> asked() const {
    operations::ReportAsked out;
    out.audience = visit_.parameter("voor", "for");
    out.language = visit_.language;
    out.moment = {visit_.parameter("op", "on"), visit_.parameter("bekend", "known")};
    const std::string introduction = visit_.parameter("inleiding", "introduction");
    const bool says_no = introduction == "nee" || introduction == "no";
    out.has_introduction = is_form_ ? !introduction.empty() && !says_no : !says_no;
    TRY(out.questions, operations::questions_of_report(names(), {}));
    if (is_form_ && ticked().empty()) out.questions.clear();
    return out;
  }

 private:
  std::vector<std::string> ticked() const {
    std::vector<std::string> out;
    for (const auto& [name, value] : visit_.request.query) {
      if (name == "vraag" || name == "question") out.push_back(value);
    }
    return out;
  }

  std::vector<std::string> names() const {
    if (is_form_) {
      std::vector<std::string> out = ticked();
      std::stable_sort(out.begin(), out.end(), [&](const std::string& a, const std::string& b) {
        return place_of(a) < place_of(b);
      });
      return out;
    }
    std::vector<std::string> out;
    const std::string listed = visit_.parameter("vragen", "questions");
    if (listed.empty()) return out;
    for (const std::string_view name : base::split(listed, ',')) out.emplace_back(name);
    return out;
  }

  // What is no number comes last.
  std::int64_t place_of(const std::string& path) const {
    for (const std::string_view prefix : place_prefixes) {
      const std::string* typed = visit_.request.parameter(std::string(prefix) + path);
      const auto place = typed ? base::to_integer(base::trimmed(*typed)) : std::nullopt;
      if (place) return *place;
    }
    return std::numeric_limits<std::int64_t>::max();
  }

  const Visit& visit_;
  bool is_form_ = false;
};

// The address of this report in a form, at its very moment.
std::string download_address(const Visit& visit, const document::Report& report,
                             const operations::ReportAsked& asked, std::string_view ending) {
  std::string out(local(visit, "/verslag", "/en/report"));
  out += "." + std::string(ending);
  const auto add = [&](std::string_view name, std::string_view value) {
    out += out.find('?') == std::string::npos ? '?' : '&';
    out += std::string(name) + "=" + base::percent_encoded(value);
  };
  add(local(visit, "voor", "for"), report.audience);
  std::string names;
  for (const Question* question : asked.questions) {
    names += (names.empty() ? "" : ",") + path_of(visit, *question);
  }
  add(local(visit, "vragen", "questions"), names);
  if (!asked.has_introduction) {
    add(local(visit, "inleiding", "introduction"), local(visit, "nee", "no"));
  }
  add(local(visit, "op", "on"), report.valid_on);
  add(local(visit, "bekend", "known"), report.known_at);
  return out;
}

/// Writes the form and what follows from it.
class ComposePage {
 public:
  ComposePage(HtmlBuilder& html, const Visit& visit, const operations::ReportAsked& asked,
              const std::vector<operations::Partner>& partners, const document::Report& report)
      : html_(html), visit_(visit), asked_(asked), partners_(partners), report_(report) {}

  void write() {
    html_.element("p", {{"class", "lead"}}, word("lead"));
    write_form();
    if (asked_.questions.empty()) return;
    write_downloads();
    write_preview();
  }

 private:
  std::string word(std::string_view name,
                   const std::vector<std::pair<std::string, base::Detail>>& details = {}) const {
    return text(visit_, "report_page." + std::string(name), details);
  }

  void write_form() {
    html_.element("section", {{"class", "compose"}, {"aria-labelledby", "compose-title"}}, [&] {
      html_.element("h2", {{"id", "compose-title"}}, word("compose"));
      if (asked_.questions.empty()) {
        html_.element("p", {{"class", "errors"}, {"role", "alert"}},
                      text(visit_, "report.no_questions"));
      }
      html_.element("form", {{"method", "get"}, {"action", visit_.request.path}}, [&] {
        write_audience();
        write_questions();
        write_introduction();
        for (const auto& [name, value] : visit_.request.query) {
          if (name != "op" && name != "on" && name != "bekend" && name != "known") continue;
          html_.single("input", {{"type", "hidden"}, {"name", name}, {"value", value}});
        }
        html_.element("button", {{"type", "submit"}}, word("show"));
      });
    });
  }

  void write_audience() {
    html_.element("fieldset", {{"class", "part"}}, [&] {
      html_.element("legend", {}, word("for"));
      write_reader("together", "together", word("together"));
      for (const auto& partner : partners_) write_reader(partner.code, partner.code, partner.name);
    });
  }

  void write_reader(const std::string& id, const std::string& value, const std::string& label) {
    const std::string name(local(visit_, "voor", "for"));
    const std::string field = "for-" + id;
    html_.element("p", {{"class", "compose-choice"}}, [&] {
      html_.single("input", {{"type", "radio"},
                             {"id", field},
                             {"name", name},
                             {"value", value},
                             attribute_if(report_.audience == value, "checked")});
      html_.element("label", {{"for", field}}, label);
    });
  }

  // The chosen ones first, in their order.
  void write_questions() {
    html_.element("fieldset", {{"class", "part"}, {"aria-describedby", "questions-hint"}}, [&] {
      html_.element("legend", {}, word("questions"));
      html_.element("p", {{"class", "hint"}, {"id", "questions-hint"}}, word("questions_hint"));
      std::int64_t place = 0;
      for (const Question* question : asked_.questions) {
        write_question(*question, true, ++place);
      }
      for (const Question& question : operations::questions()) {
        const auto& chosen = asked_.questions;
        if (std::find(chosen.begin(), chosen.end(), &question) != chosen.end()) continue;
        write_question(question, false, ++place);
      }
    });
  }

  void write_question(const Question& question, bool is_chosen, std::int64_t place) {
    const std::string path = path_of(visit_, question);
    const std::string id = "question-" + path;
    const std::string title = text(visit_, question.title);
    html_.element("div", {{"class", "compose-question"}}, [&] {
      const std::string place_name = std::string(local(visit_, "plaats-", "place-")) + path;
      const std::string place_label = word("place_of", {{"question", title}});
      const std::string shown_place = std::to_string(place);
      html_.single("input", {{"type", "number"},
                             {"name", place_name},
                             {"value", shown_place},
                             {"min", "1"},
                             {"step", "1"},
                             {"aria-label", place_label}});
      html_.single("input", {{"type", "checkbox"},
                             {"id", id},
                             {"name", local(visit_, "vraag", "question")},
                             {"value", path},
                             attribute_if(is_chosen, "checked")});
      html_.element("label", {{"for", id}}, title);
    });
  }

  void write_introduction() {
    html_.element("fieldset", {{"class", "part"}}, [&] {
      html_.element("legend", {}, word("introduction"));
      html_.element("p", {{"class", "compose-choice"}}, [&] {
        html_.single("input", {{"type", "checkbox"},
                               {"id", "introduction-choice"},
                               {"name", local(visit_, "inleiding", "introduction")},
                               {"value", local(visit_, "ja", "yes")},
                               attribute_if(asked_.has_introduction, "checked")});
        html_.element("label", {{"for", "introduction-choice"}}, word("with_introduction"));
      });
      if (asked_.has_introduction) write_which_introduction();
      html_.element("p", {}, [&] {
        html_.element("a",
                      {{"href", local(visit_, "/feiten/report_introduction/nieuw",
                                      "/en/facts/report_introduction/new")}},
                      word("introduction_write"));
      });
    });
  }

  void write_which_introduction() {
    const auto& introduction = report_.introduction;
    html_.element("p", {{"class", "hint"}},
                  introduction ? word("introduction_is", {{"author", introduction->author},
                                                          {"day", introduction->day_shown}})
                               : word("introduction_none"));
    if (report_.introduction_withheld.empty()) return;
    html_.element("p", {{"class", "hint"}}, report_.introduction_withheld);
  }

  void write_downloads() {
    html_.element("section", {{"class", "forms"}, {"aria-labelledby", "downloads-title"}}, [&] {
      html_.element("h2", {{"id", "downloads-title"}}, word("downloads"));
      html_.element("ul", {}, [&] {
        const auto link = [&](std::string_view ending, const std::string& label) {
          const std::string address = download_address(visit_, report_, asked_, ending);
          html_.element("li", {}, [&] { html_.element("a", {{"href", address}}, label); });
        };
        link("html", word("as_html"));
        const bool has_pdf = visit_.site.dossier.world().can_print_pdf();
        if (has_pdf) link("pdf", word("as_pdf"));
        link("xlsx", word("as_xlsx"));
        link("json", word("as_json"));
        if (!has_pdf) html_.element("li", {}, word("no_pdf"));
      });
    });
  }

  void write_preview() {
    html_.element("section", {{"class", "report-preview"}, {"aria-labelledby", "preview-title"}},
                  [&] {
                    html_.element("h2", {{"id", "preview-title"}}, word("preview"));
                    html_.element("p", {{"class", "report-dossier"}}, report_.dossier);
                    html_.element("p", {{"class", "report-title"}}, report_.title);
                    html_.element("p", {{"class", "moment"}}, report_.moment_shown);
                    document::write_report_front(html_, report_, 3, false);
                    html_.element("p", {{"class", "report-scope"}}, word("then"));
                  });
  }

  HtmlBuilder& html_;
  const Visit& visit_;
  const operations::ReportAsked& asked_;
  const std::vector<operations::Partner>& partners_;
  const document::Report& report_;
};

http::Response refusal(const Visit& visit, const base::Problem& what) {
  http::Response response = problem(visit, status_of(what), what);
  if (what.name == "pdf.busy") response.set("Retry-After", "30");
  return response;
}

}  // namespace

http::Response council_report(const Visit& visit) {
  auto asked = Wanted(visit).asked();
  if (!asked) return refusal(visit, asked.error());
  asked->has_origins = false;
  const auto partners = operations::partners_at(visit.site.dossier, asked->moment);
  if (!partners) return refusal(visit, partners.error());
  const auto report = operations::council_report(visit.site.dossier, *asked);
  if (!report) return refusal(visit, report.error());
  document::Document moment;
  moment.language = visit.language;
  moment.moment_shown = report->moment_shown;
  moment.journal_size = report->journal_size;
  moment.journal_root = report->journal_root;
  moment.has_illustrative = report->has_illustrative;
  Page frame;
  frame.title = text(visit, "report_page.title");
  frame.other_language =
      std::string(local(visit, "/en/report", "/verslag")) + query_of(visit.request);
  frame.document = &moment;
  if (asked->questions.empty()) frame.status = 422;
  return page(visit, frame, [&](HtmlBuilder& html) {
    ComposePage(html, visit, *asked, *partners, *report).write();
  });
}

http::Response council_report_file(const Visit& visit) {
  const auto form = operations::form_of_file(visit.request.path);
  if (!form) return refusal(visit, form.error());
  // Before everything is computed for it.
  if (*form == ReportForm::pdf && !visit.site.dossier.world().can_print_pdf()) {
    return refusal(visit, base::Problem("pdf.no_browser", {{"browser", std::string("chromium")}}));
  }
  const auto asked = Wanted(visit).asked();
  if (!asked) return refusal(visit, asked.error());
  if (asked->questions.empty()) return refusal(visit, base::Problem("report.no_questions"));
  const auto report = operations::council_report(visit.site.dossier, *asked);
  if (!report) return refusal(visit, report.error());
  const auto bytes = operations::in_form(visit.site.dossier.world(), *report, *form);
  if (!bytes) return refusal(visit, bytes.error());
  http::Response response = http::Response::text(200, operations::media_type_of(*form),
                                                 std::string(base::text_of(*bytes)));
  const std::string name = std::string(local(visit, "verslag", "report")) + "-" + report->audience +
                           "-" + report->valid_on + "." + std::string(operations::ending_of(*form));
  response.set("Content-Disposition", "attachment; filename=\"" + name + "\"");
  return response;
}

}  // namespace vlecht::web::pages
