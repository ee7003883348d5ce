// SPDX-License-Identifier: EUPL-1.2
#include "views/service_quality.h"

#include <algorithm>
#include <set>

#include "views/moment.h"
#include "views/service_quality_writer.h"
#include "views/verdict.h"

namespace vlecht::views::service_quality {
namespace {

using analysis::service_quality::Priority;
using analysis::service_quality::Survey;
using document::Figure;
using document::Unit;

constexpr std::size_t agreed = static_cast<std::size_t>(Measure::agreed);

document::Notes findings(const Writer& writer) {
  document::Notes out;
  out.caption = writer.text("findings");
  for (const auto& finding : writer.answer().findings)
    out.notes.push_back(note(writer.language(), finding));
  // What asks for action first.
  std::stable_sort(out.notes.begin(), out.notes.end(),
                   [](const auto& a, const auto& b) { return a.tone > b.tone; });
  return out;
}

bool has_illustrative(const Answer& answer) {
  return answer.standing == facts::Standing::illustrative ||
         std::any_of(answer.surveys.begin(), answer.surveys.end(), [](const Survey& survey) {
           return survey.standing == facts::Standing::illustrative;
         });
}

// ---- Choices ----

std::vector<document::Choice::Option> service_options(const Writer& writer) {
  std::vector<document::Choice::Option> out{{"", writer.text("all_services")}};
  for (const std::string& name : writer.answer().services) out.push_back({name, name});
  return out;
}

std::vector<document::Choice::Option> municipality_options(const Writer& writer,
                                                           const dossier::Dossier& dossier) {
  std::vector<document::Choice::Option> out{{"", writer.text("all_municipalities")}};
  dossier.each("member", [&](const facts::Fact& fact) {
    const std::string& code = fact.text("municipality");
    out.push_back({code, writer.municipality(code)});
  });
  return out;
}

std::vector<document::Choice> choices(const Writer& writer, const dossier::Dossier& dossier) {
  const auto& asked = writer.answer().asked;
  const auto day_text = [](const std::optional<values::Day>& day) {
    return day ? values::to_iso(*day) : std::string();
  };
  std::vector<document::Choice> out;
  const auto add = [&](const std::string& name, std::string value) -> document::Choice& {
    out.push_back(
        {.name = name, .label = writer.text("choice." + name), .value = std::move(value)});
    return out.back();
  };
  add("from", day_text(asked.from)).hint = writer.text("hint_day");
  add("until", day_text(asked.until)).hint = writer.text("hint_until");
  add("service", asked.service).options = service_options(writer);
  add("municipality", asked.municipality).options = municipality_options(writer, dossier);
  add("since", day_text(asked.since)).hint = writer.text("hint_since");
  return out;
}

// ---- What it comes to ----

// The latest of everybody, else the latest.
const Survey* main_survey(const Answer& answer) {
  for (const Survey& survey : answer.surveys)
    if (survey.group == "allen" && survey.mean.value) return &survey;
  for (const Survey& survey : answer.surveys)
    if (survey.mean.value) return &survey;
  return nullptr;
}

std::int64_t priorities_with(const Answer& answer, Verdict verdict) {
  return std::count_if(
      answer.priorities.begin(), answer.priorities.end(),
      [&](const Priority& each) { return each.resolution[agreed].verdict == verdict; });
}

void list_counts(Page& page) {
  const Writer& writer = page.writer();
  const Answer& answer = page.answer();
  page.quoted().list(writer.label("tickets"), writer.count_figure("tickets", answer.tickets));
  page.quoted().list(writer.label("completed"), writer.count_figure("completed", answer.completed));
  page.quoted().list(writer.label("partial"), writer.count_figure("partial", answer.partial, {}));
}

void add_tickets(Page& page) {
  add_priorities(page);
  add_clocks(page);
  add_durations(page);
  add_open(page);
  add_comparisons(page);
  add_months(page);
  add_changes(page);
}

// ---- The verdict ----

// Reaction and resolution of each priority, as agreed. What is long past tells nothing of now.
Course course_of(const Answer& answer) {
  if (answer.is_out_of_date()) return Course::cannot_be_told;
  using Norm = analysis::service_quality::Verdict;
  std::vector<Course> out;
  const auto add = [&](const analysis::service_quality::Timeliness& timeliness) {
    switch (timeliness.verdict) {
      case Norm::met:
        return out.push_back(Course::on_course);
      case Norm::not_met:
        return out.push_back(Course::not_on_course);
      case Norm::undecided:
        return out.push_back(Course::cannot_be_told);
      case Norm::no_norm:
      case Norm::no_cases:
        return;
    }
  };
  for (const auto& priority : answer.priorities) {
    add(priority.reaction[0]);
    add(priority.resolution[0]);
  }
  if (out.empty() && !answer.tickets.facts.empty()) return Course::cannot_be_told;
  return worst_of(out);
}

std::string sentence(const Writer& writer) {
  const Answer& answer = writer.answer();
  const Timeliness& all = answer.together.resolution[agreed];
  const Details window{{"from", writer.long_day(answer.window.from())},
                       {"until", writer.long_day(answer.window.until().plus_days(-1))}};
  Details details = window;
  details.emplace_back("tickets", static_cast<std::int64_t>(answer.tickets.facts.size()));
  if (answer.tickets.facts.empty()) return writer.text("sentence_none", details);
  details.emplace_back("judged", all.in_time + all.late);
  details.emplace_back("in_time", all.in_time);
  details.emplace_back("share", writer.share(all));
  details.emplace_back("interval", writer.interval(all.interval));
  details.emplace_back("met", priorities_with(answer, Verdict::met));
  details.emplace_back("not_met", priorities_with(answer, Verdict::not_met));
  details.emplace_back("undecided", priorities_with(answer, Verdict::undecided));
  return writer.text(all.interval ? "sentence" : "sentence_unjudged", details);
}

}  // namespace

std::string lead(const Writer& writer) {
  const Answer& answer = writer.answer();
  if (!answer.is_out_of_date()) return sentence(writer);
  return writer.text("out_of_date", {{"day", writer.long_day(*answer.newest_ticket)}}) + " " +
         sentence(writer);
}

document::Figures essence(const Writer& writer) {
  const Answer& answer = writer.answer();
  document::Figures out{.caption = writer.text("essence")};
  Figure share = writer.share_figure("resolution.all.share", answer.together.resolution[agreed]);
  share.label = writer.label("resolution.all.share");
  out.figures.push_back(std::move(share));
  Figure open = writer.count_figure("open", answer.open);
  open.label = writer.label("open", {{"day", writer.long_day(answer.seen_until)}});
  out.figures.push_back(std::move(open));
  Figure reopened = writer.count_figure("reopened", answer.reopened);
  reopened.label = writer.label("reopened");
  out.figures.push_back(std::move(reopened));
  if (const Survey* survey = main_survey(answer)) {
    Figure mean = writer.number_figure("survey." + id_parts(survey->code, survey->group) + ".mean",
                                       Unit::fraction, *survey->mean.value,
                                       writer.decimal(*survey->mean.value, 1), survey->sources,
                                       survey->standing);
    mean.label = writer.label("satisfaction",
                              {{"highest", survey->highest}, {"day", writer.day(survey->day)}});
    out.figures.push_back(std::move(mean));
  }
  return out;
}

document::Document view(const Answer& answer, const dossier::Dossier& dossier,
                        const Context& context) {
  const Writer writer(answer, dossier, context);
  document::Document out = document_at(context.language, dossier);
  out.id = "service_quality";
  out.title = writer.text("title");
  out.has_illustrative = has_illustrative(answer);
  out.verdict = views::verdict(context.language, course_of(answer), "verdict.rule.service_quality");
  out.choices = choices(writer, dossier);
  for (const auto& choice : out.choices)
    if (!choice.value.empty()) out.parameters.emplace_back(choice.name, choice.value);
  Page page(writer);
  page.add(document::Paragraph{lead(writer), true});
  document::Figures large;
  if (!answer.tickets.facts.empty()) {
    large = essence(writer);
    page.add(large);
  }
  page.add(document::Contents{writer.text("contents"), {}});
  if (!answer.tickets.facts.empty()) add_tickets(page);
  add_surveys(page);
  list_counts(page);
  if (document::Notes notes = findings(writer); !notes.notes.empty()) {
    page.section("findings");
    page.add(std::move(notes));
  }
  page.add(page.quoted().others(writer.text("figures_all"), large));
  out.blocks = page.take();
  return out;
}

}  // namespace vlecht::views::service_quality
