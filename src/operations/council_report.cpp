// SPDX-License-Identifier: EUPL-1.2
#include "operations/council_report.h"

#include <algorithm>
#include <iterator>

#include "operations/figure_origins.h"
#include "operations/report_introduction.h"
#include "views/figure.h"
#include "views/moment.h"
#include "words/format.h"

namespace vlecht::operations {
namespace {

using base::Result;
using document::Report;
using document::ReportPart;
using words::Language;

constexpr std::string_view report_kinds[] = {"dossier", "member", "municipality",
                                             "report_introduction"};

bool is_among(const std::vector<const Question*>& questions, const Question* wanted) {
  return std::find(questions.begin(), questions.end(), wanted) != questions.end();
}

Result<std::vector<const Question*>> questions_called(const std::vector<std::string>& names) {
  std::vector<const Question*> out;
  for (const std::string& name : names) {
    TRY(const Question* question, question_called(name));
    if (is_among(out, question)) return base::problem("report.question_twice", {{"name", name}});
    out.push_back(question);
  }
  return out;
}

/// Joins the answers to one report.
class Composition {
 public:
  Composition(const OpenDossier& opened, const journal::Journal& journal, const ReportAsked& asked,
              values::Moment moment, const dossier::Dossier& dossier)
      : opened_(opened),
        journal_(journal),
        asked_(asked),
        moment_(moment),
        dossier_(dossier),
        partners_(partners_of(dossier)),
        origins_(journal, asked.language) {}

  Result<Report> compose() {
    TRY(audience_, audience_from(partners_, asked_.audience));
    describe();
    add_introduction();
    for (const Question* question : asked_.questions) {
      TRY(auto part, part_of(*question));
      if (part.answer && part.answer->has_illustrative) report_.has_illustrative = true;
      report_.parts.push_back(std::move(part));
    }
    report_.sources = origins_.take_sources();
    return std::move(report_);
  }

 private:
  std::string text(std::string_view name,
                   const std::vector<std::pair<std::string, base::Detail>>& details = {}) const {
    return words::text(asked_.language, name, details);
  }

  void describe() {
    const document::Document at = views::document_at(asked_.language, dossier_);
    report_.language = asked_.language;
    report_.valid_on = at.valid_on;
    report_.known_at = at.known_at;
    report_.journal_size = at.journal_size;
    report_.journal_root = at.journal_root;
    report_.moment_shown = at.moment_shown;
    report_.origin = journal_.origin();
    report_.program = "Vlecht " + opened_.world().version;
    dossier_.each("dossier", [&](const facts::Fact& fact) { report_.dossier = fact.text("name"); });
    std::vector<std::string> names;
    for (const Partner& partner : partners_) names.push_back(partner.name);
    if (audience_.partner) names = {audience_.partner->name};
    report_.audience = audience_.partner ? audience_.partner->code : "together";
    report_.audience_shown =
        text("report.audience", {{"count", static_cast<std::int64_t>(names.size())},
                                 {"names", views::enumerated(asked_.language, names)}});
    report_.title = text("report.title", {{"audience", report_.audience_shown}});
  }

  // A later day than today opens nothing: who asks for it would read what is still closed.
  void add_introduction() {
    if (!asked_.has_introduction) return;
    const values::Day open_on = std::min(moment_.valid_on.day, today(opened_.world()));
    auto chosen = chosen_introduction(dossier_, partners_, audience_, open_on, asked_.language);
    if (chosen.withheld_until) {
      report_.introduction_withheld =
          text("report.introduction_withheld",
               {{"day", words::long_day(asked_.language, *chosen.withheld_until)}});
    }
    report_.introduction = std::move(chosen.introduction);
    if (report_.introduction && report_.introduction->is_illustrative) {
      report_.has_illustrative = true;
    }
  }

  static bool can_be_of_one(const Question& question) {
    return std::any_of(question.parameters.begin(), question.parameters.end(),
                       [](const Parameter& each) { return each.name == "municipality"; });
  }

  Result<ReportPart> part_of(const Question& question) {
    const bool is_dutch = asked_.language == Language::nl;
    ReportPart part;
    part.question = question.stem;
    part.title = text(question.title);
    part.short_title = text(question.short_title);
    part.method = "docs/methods/" + part.question + ".md";
    part.method_address = is_dutch ? "/uitleg/" + std::string(question.path.nl)
                                   : "/en/methods/" + std::string(question.path.en);
    Asked asked;
    asked.question = &question;
    asked.language = asked_.language;
    asked.moment = {report_.valid_on, report_.known_at};
    if (audience_.partner) {
      const bool is_own = can_be_of_one(question);
      if (is_own) asked.arguments.values.emplace_back("municipality", audience_.partner->code);
      part.scope =
          text("report.scope", {{"own", is_own ? "yes" : "no"}, {"name", audience_.partner->name}});
    }
    auto answer = answered(opened_, journal_, asked);
    if (!answer) {
      const std::string& name = answer.error().name;
      if (name.starts_with("journal.") || name.starts_with("store.")) {
        return base::Unexpected(answer.error());
      }
      part.missing = words::text(asked_.language, answer.error());
      return part;
    }
    if (asked_.has_origins) {
      TRY(part.figures, origins_.lines(asked, *answer));
    }
    part.answer = std::move(answer->document);
    put_own_first(*part.answer);
    return part;
  }

  void put_own_first(document::Document& answer) const {
    if (!audience_.partner) return;
    const std::string& name = audience_.partner->name;
    std::stable_partition(answer.parts.begin(), answer.parts.end(),
                          [&](const document::Part& part) { return part.label == name; });
    std::stable_partition(
        answer.requests.begin(), answer.requests.end(),
        [&](const document::Request& each) { return each.of.find(name) != std::string::npos; });
  }

  const OpenDossier& opened_;
  const journal::Journal& journal_;
  const ReportAsked& asked_;
  values::Moment moment_;
  const dossier::Dossier& dossier_;
  std::vector<Partner> partners_;
  Audience audience_;
  FigureOrigins origins_;
  Report report_;
};

}  // namespace

Result<std::vector<const Question*>> questions_of_report(const std::vector<std::string>& names,
                                                         const std::vector<std::string>& first) {
  TRY(std::vector<const Question*> chosen, questions_called(names));
  if (names.empty()) {
    for (const Question& question : questions()) chosen.push_back(&question);
  }
  TRY(std::vector<const Question*> out, questions_called(first));
  for (const Question* question : out) {
    if (is_among(chosen, question)) continue;
    return base::problem("report.not_chosen", {{"name", std::string(question->stem)}});
  }
  std::copy_if(chosen.begin(), chosen.end(), std::back_inserter(out),
               [&, ahead = out](const Question* question) { return !is_among(ahead, question); });
  return out;
}

Result<Report> council_report(const OpenDossier& opened, const ReportAsked& asked) {
  return opened.read([&](const journal::Journal& journal) -> Result<Report> {
    TRY(const auto moment, moment_from(opened.world(), journal, asked.moment));
    TRY(const auto dossier, dossier::Dossier::open(journal, moment, report_kinds));
    return Composition(opened, journal, asked, moment, dossier).compose();
  });
}

Result<std::vector<Partner>> partners_at(const OpenDossier& opened, const MomentText& moment) {
  return opened.read([&](const journal::Journal& journal) -> Result<std::vector<Partner>> {
    TRY(const auto when, moment_from(opened.world(), journal, moment));
    TRY(const auto dossier, dossier::Dossier::open(journal, when, partner_kinds));
    return partners_of(dossier);
  });
}

}  // namespace vlecht::operations
