// SPDX-License-Identifier: EUPL-1.2
#include "views/availability.h"

#include <algorithm>
#include <set>

#include "analysis/joined.h"
#include "views/availability_writer.h"
#include "views/moment.h"
#include "views/verdict.h"

namespace vlecht::views::availability {
namespace {

using document::Document;
using document::Figure;
using document::Unit;

bool has_illustrative(const Answer& answer) {
  return std::any_of(answer.services.begin(), answer.services.end(), [](const Service& service) {
    return service.standing == facts::Standing::illustrative;
  });
}

// ---- What stands first ----

// Before everything else: what follows tells how it was.
std::string out_of_date(const Writer& writer) {
  if (!writer.answer().is_out_of_date) return "";
  return writer.text("out_of_date", {{"day", writer.day(*writer.answer().newest_observation)}}) +
         " ";
}

std::string lead_of_one(const Writer& writer, const Service& service) {
  const std::string contractual = service.is_observed
                                      ? writer.share(service.contract.availability)
                                      : word_of(writer.language(), Course::not_measured);
  return writer.text("sentence_one", {{"service", service.name},
                                      {"days", writer.days(writer.answer().days)},
                                      {"has_contract", service.contract_lengths ? "yes" : "no"},
                                      {"contractual", contractual},
                                      {"is_felt", service.felt.availability ? "yes" : "no"},
                                      {"felt", writer.share(service.felt.availability)},
                                      {"measured", writer.share(service.felt.measured)},
                                      {"periods", service.periods_met + service.periods_missed +
                                                      service.periods_undecided},
                                      {"met", service.periods_met},
                                      {"missed", service.periods_missed},
                                      {"undecided", service.periods_undecided}});
}

std::string lead_of_all(const Writer& writer) {
  std::int64_t met = 0, missed = 0, undecided = 0, without = 0;
  for (const Service& service : writer.answer().services) {
    if (service.verdict == Verdict::met) ++met;
    if (service.verdict == Verdict::missed) ++missed;
    if (service.verdict == Verdict::undecided) ++undecided;
    if (service.verdict == Verdict::no_target) ++without;
  }
  return writer.text("sentence",
                     {{"services", static_cast<std::int64_t>(writer.answer().services.size())},
                      {"with", met + missed + undecided},
                      {"days", writer.days(writer.answer().days)},
                      {"met", met},
                      {"missed", missed},
                      {"undecided", undecided},
                      {"without", without}});
}

document::Figures essence(const Writer& writer, const Service& service) {
  document::Figures out{.caption = writer.text("essence")};
  const auto all = figures_of(writer, service, "");
  out.figures.assign(all.begin(), all.begin() + 3);
  return out;
}

document::Passport passport_of(const Writer& writer, const Service& service) {
  document::Passport out;
  out.caption = writer.text("passport");
  const auto add = [&](std::string id, const std::string& shown) {
    if (shown.empty()) return;
    std::string label = writer.text("passport." + id);
    out.entries.push_back({{std::move(id), std::move(label), Unit::text}, text_cell(shown)});
  };
  add("days", writer.days(writer.answer().days));
  add("supplier", service.supplier);
  if (!service.probes.empty()) {
    add("probes",
        writer.text("probes", {{"probes", static_cast<std::int64_t>(service.probes.size())},
                               {"names", analysis::joined(service.probes)},
                               {"down_from", static_cast<std::int64_t>(service.down_from)}}));
  }
  std::set<std::string> contracts;
  for (const LevelResult& result : service.levels)
    if (!result.level.contract.empty()) contracts.insert(result.level.contract);
  add("contracts", analysis::joined(contracts));
  add("withdrawn", service.is_withdrawn ? writer.text("is_withdrawn") : "");
  return out;
}

// ---- What stands last ----

document::Notes findings(const Writer& writer) {
  document::Notes out;
  out.caption = writer.text("findings");
  std::set<facts::EntryNumber> own;
  for (const Service& service : writer.answer().services)
    own.insert(service.sources.begin(), service.sources.end());
  for (const auto& finding : writer.answer().findings) {
    const bool is_own = finding.sources.empty() ||
                        std::any_of(finding.sources.begin(), finding.sources.end(),
                                    [&](facts::EntryNumber fact) { return own.contains(fact); });
    if (is_own || !writer.is_about_one()) out.notes.push_back(note(writer.language(), finding));
  }
  std::stable_sort(out.notes.begin(), out.notes.end(),
                   [](const auto& a, const auto& b) { return a.tone > b.tone; });
  return out;
}

void add_contents(Page& page) {
  document::Contents contents{page.writer().text("contents"), {}};
  if (page.writer().context().page) {
    contents.more.push_back({page.writer().text("back_to_all"),
                             page.writer().context().page({{"service", ""}}, std::nullopt)});
  }
  page.add(std::move(contents));
}

void add_one(Page& page, const Service& service) {
  for (Figure& figure : figures_of(page.writer(), service, "")) page.list(std::move(figure));
  if (service.is_observed) {
    page.paragraph(service.contract_lengths ? "bounds_contract" : "bounds_felt",
                   {{"lower", page.writer().share(service.judged().lower)},
                    {"upper", page.writer().share(service.judged().upper)}});
  }
  if (!service.contract_lengths) page.paragraph("no_contract_reason");
  page.add(passport_of(page.writer(), service));
  add_contents(page);
  add_what_if(page, service);
  add_periods(page, service);
  add_calendar(page, service);
  add_outages(page, service);
  add_failures(page, service);
  add_reports(page, service);
  add_components(page, service);
}

std::string title_of(const Writer& writer) {
  if (!writer.is_about_one()) return writer.text("title");
  return writer.text("title_one", {{"service", writer.answer().asked.service}});
}

// ---- The verdict ----

Course course_of(const Service& service) {
  using Level = analysis::contract_availability::Verdict;
  // Incidents of our own can prove that a norm was missed, and nothing else.
  if (!service.is_observed && service.verdict != Level::missed) return Course::not_measured;
  switch (service.verdict) {
    case Level::met:
      return Course::on_course;
    case Level::missed:
      return Course::not_on_course;
    case Level::undecided:
    case Level::no_target:
      return Course::cannot_be_told;
  }
  return Course::cannot_be_told;
}

// How it stood is told by old observations, and how it stands is not.
Course course_of(const Answer& answer) {
  std::vector<Course> out;
  for (const Service& service : answer.services) out.push_back(course_of(service));
  const Course worst = worst_of(out);
  const bool is_told = worst == Course::on_course || worst == Course::not_on_course;
  return is_told && answer.is_out_of_date ? Course::cannot_be_told : worst;
}

}  // namespace

Document view(const Answer& answer, const dossier::Dossier& dossier, const Context& context) {
  const Writer writer(answer, dossier, context);
  Document out = document_at(context.language, dossier);
  out.id = "availability";
  out.title = title_of(writer);
  out.has_illustrative = has_illustrative(answer);
  out.verdict = verdict(context.language, course_of(answer), "verdict.rule.availability");
  out.choices = choices(writer);
  for (const auto& choice : out.choices)
    if (!choice.value.empty()) out.parameters.emplace_back(choice.name, choice.value);
  Page page(writer);
  document::Figures large;
  if (answer.services.empty()) {
    page.add(document::Paragraph{writer.text("nothing"), true});
  } else if (writer.is_about_one()) {
    const Service& service = answer.services.front();
    page.add(document::Paragraph{out_of_date(writer) + lead_of_one(writer, service), true});
    large = essence(writer, service);
    page.add(large);
    add_one(page, service);
  } else {
    page.add(document::Paragraph{out_of_date(writer) + lead_of_all(writer), true});
    add_services(page, answer.services, ServicesTable::as_it_is);
    page.section("timeline");
    add_timeline(page, answer.services);
    page.paragraph("bounds_rule");
    page.paragraph("verdict_rule");
    if (!answer.if_services.empty()) {
      add_what_if_heading(page);
      add_services(page, answer.if_services, ServicesTable::otherwise);
    }
  }
  if (answer.is_cut_at_today) page.paragraph("cut_at_today");
  if (document::Notes notes = findings(writer); !notes.notes.empty()) {
    page.section("findings");
    page.add(std::move(notes));
  }
  page.add(page.quoted().others(writer.text("figures_all"), large));
  out.blocks = page.take();
  return out;
}

}  // namespace vlecht::views::availability
