// SPDX-License-Identifier: EUPL-1.2
#include "views/completeness.h"

#include <algorithm>

#include "base/check.h"
#include "facts/kinds.h"
#include "views/moment.h"
#include "views/quoted_figures.h"
#include "views/verdict.h"
#include "words/format.h"

namespace vlecht::views::completeness {
namespace {

using analysis::completeness::Answer;
using analysis::completeness::name_of;
using analysis::completeness::QuestionSources;
using analysis::completeness::SetAside;
using analysis::completeness::Source;
using analysis::completeness::SourceState;
using analysis::information_lag::Lag;
using analysis::source_needs::Weight;
using document::Cell;
using document::Column;
using document::Document;
using document::Figure;
using document::Sign;
using document::Table;
using document::Unit;
using Details = std::vector<std::pair<std::string, base::Detail>>;

// So many kinds are named as the next to load: who begins wants a beginning, not a list.
constexpr std::size_t next_max = 5;

class Writer {
 public:
  Writer(const Answer& answer, const dossier::Dossier& dossier, const Context& context)
      : answer_(answer), dossier_(dossier), context_(context) {}

  Document write() {
    Document out = document_at(context_.language, dossier_);
    out.id = "completeness";
    out.title = text("title");
    const auto is_invented = [](const Source& source) { return source.illustrative > 0; };
    out.has_illustrative = std::any_of(answer_.sources.begin(), answer_.sources.end(), is_invented);
    if (!answer_.asked.question.empty()) {
      out.parameters.emplace_back("question", answer_.asked.question);
    }
    out.verdict = verdict(context_.language, course_of(), "verdict.rule.completeness");
    out.choices = {question_choice()};
    blocks_ = &out.blocks;
    add(document::Paragraph{lead(), true});
    const document::Figures large = essence();
    add(large);
    add(document::Contents{text("contents"), {}});
    add_next();
    add_questions();
    add_weak();
    add_costs();
    add_unmeasured();
    add_set_aside();
    add_lags();
    add(quoted_.others(text("figures_all"), large));
    out.lacking = lacking();
    return out;
  }

 private:
  std::string text(std::string_view name, const Details& details = {}) const {
    return words::text(context_.language, "completeness." + std::string(name), details);
  }
  void add(document::Block block) { blocks_->push_back(std::move(block)); }
  void section(std::string id) {
    std::string title = text("heading_" + id);
    add(document::Heading{2, std::move(title), std::move(id)});
  }
  void paragraph(std::string_view name, const Details& details = {}) {
    add(document::Paragraph{text(name, details), false});
  }
  Column column(std::string id, Unit unit = Unit::text) const {
    std::string label = text("column." + id);
    return {std::move(id), std::move(label), unit};
  }
  std::string kind_label(std::string_view kind) const {
    const facts::Kind* known = facts::find_kind(kind);
    return known ? std::string(in(context_.language, known->label)) : std::string(kind);
  }
  std::string question_title(std::string_view stem) const {
    return words::text(context_.language, std::string(stem) + ".title");
  }
  bool is_dutch() const { return context_.language == words::Language::nl; }

  // ---- The sentence and the large figures ----

  std::int64_t count_of(QuestionSources::State state) const {
    return std::count_if(answer_.questions.begin(), answer_.questions.end(),
                         [&](const QuestionSources& one) { return one.state == state; });
  }

  std::int64_t count_of(SourceState state) const {
    return std::count_if(answer_.sources.begin(), answer_.sources.end(),
                         [&](const Source& one) { return one.state == state; });
  }

  Course course_of() const {
    if (count_of(QuestionSources::State::nothing) > 0) return Course::not_on_course;
    return count_of(QuestionSources::State::partly) > 0 ? Course::cannot_be_told
                                                        : Course::on_course;
  }

  std::string lead() const {
    return text("sentence", {{"questions", static_cast<std::int64_t>(answer_.questions.size())},
                             {"complete", count_of(QuestionSources::State::complete)},
                             {"partly", count_of(QuestionSources::State::partly)},
                             {"nothing", count_of(QuestionSources::State::nothing)},
                             {"out_of_date", count_of(SourceState::out_of_date)}});
  }

  Figure count_figure(const std::string& id, std::int64_t count) const {
    Figure out;
    out.id = id;
    out.label = text("figure." + id);
    out.value = exact(count);
    out.shown = words::whole(context_.language, count);
    out.unit = Unit::count;
    out.standing = facts::name_of(facts::Standing::measured);
    out.standing_shown = standing_text(context_.language, facts::Standing::measured);
    return out;
  }

  document::Figures essence() const {
    document::Figures out{.caption = text("essence")};
    out.figures = {count_figure("questions.nothing", count_of(QuestionSources::State::nothing)),
                   count_figure("sources.missing", count_of(SourceState::missing)),
                   count_figure("sources.out_of_date", count_of(SourceState::out_of_date))};
    return out;
  }

  document::Choice question_choice() const {
    document::Choice out{.name = is_dutch() ? "vraag" : "question", .label = text("choose")};
    out.value = answer_.asked.question;
    out.options.push_back({"", text("all_questions")});
    std::vector<std::string_view> seen;
    for (const auto& need : analysis::source_needs::needs()) {
      if (std::find(seen.begin(), seen.end(), need.question) != seen.end()) continue;
      seen.push_back(need.question);
      out.options.push_back({std::string(need.question), question_title(need.question)});
    }
    return out;
  }

  // ---- What to load next ----

  std::vector<std::string> questions_of(std::string_view kind) const {
    std::vector<std::string> out;
    for (const auto& need : analysis::source_needs::needs()) {
      if (need.kind == kind) out.push_back(question_title(need.question));
    }
    return out;
  }

  Cell template_cell(std::string_view kind, std::string_view extension) const {
    Cell out = text_cell(text(
        "template", {{"format", extension == "csv" ? "CSV" : "XLSX"}, {"kind", kind_label(kind)}}));
    out.address = (is_dutch() ? "/feitsoorten/" : "/en/kinds/") + std::string(kind) + "." +
                  std::string(extension);
    return out;
  }

  void add_next() {
    std::vector<std::size_t> next = answer_.next();
    section("next");
    if (next.empty()) return paragraph("nothing_missing");
    paragraph("next_lead");
    if (next.size() > next_max) next.resize(next_max);
    Table table{.id = "next", .caption = text("next_caption")};
    table.columns = {column("kind"), column("effect"), column("questions"), column("csv"),
                     column("xlsx")};
    for (const std::size_t place : next) {
      const std::string_view kind = answer_.sources[place].kind;
      table.rows.push_back({text_cell(kind_label(kind)), text_cell(effect_of(kind)),
                            text_cell(joined_by_line(questions_of(kind))),
                            template_cell(kind, "csv"), template_cell(kind, "xlsx")});
    }
    add(std::move(table));
  }

  static std::string joined_by_line(const std::vector<std::string>& texts) {
    std::string out;
    for (const std::string& each : texts) out += (out.empty() ? "" : " · ") + each;
    return out;
  }

  std::string effect_of(std::string_view kind) const { return text("effect." + std::string(kind)); }

  // ---- Per question ----

  static Sign sign_of(SourceState state) {
    switch (state) {
      case SourceState::present:
        return Sign::reached;
      case SourceState::out_of_date:
        return Sign::bad;
      case SourceState::missing:
        return Sign::unknown;
    }
    return Sign::unknown;
  }

  Cell day_cell(const values::Known<values::Day>& day) const {
    Cell out;
    out.unit = Unit::day;
    if (!day) {
      out.shown = reason_text(context_.language, day.reason());
      return out;
    }
    out.value = values::to_iso(*day);
    out.shown = words::short_day(context_.language, *day);
    return out;
  }

  Cell facts_cell(const Source& source) const {
    Cell out = count_cell(context_.language, source.facts);
    const bool has_list = source.facts > 0 && source.kind != "ledger_entry";
    if (has_list) {
      out.address = is_dutch() ? "/feiten/" + std::string(source.kind) + "/lijst"
                               : "/en/facts/" + std::string(source.kind) + "/list";
    }
    return out;
  }

  std::vector<Cell> wanted_row(const QuestionSources::Wanted& wanted) const {
    const Source& source = answer_.sources[wanted.source];
    const std::string state = wanted.is_replaced ? "replaced" : std::string(name_of(source.state));
    Cell stand = text_cell(text("state." + state));
    stand.sign = wanted.is_replaced ? Sign::none : sign_of(source.state);
    const bool has_gap = source.state != SourceState::present && !wanted.is_replaced;
    return {text_cell(kind_label(source.kind)),
            std::move(stand),
            text_cell(text(wanted.weight == Weight::required ? "required" : "improves")),
            facts_cell(source),
            day_cell(source.latest),
            day_cell(source.fresh_until),
            text_cell(!has_gap                                   ? ""
                      : source.state == SourceState::out_of_date ? text("old")
                                                                 : effect_of(source.kind))};
  }

  void add_questions() {
    section("questions");
    for (const QuestionSources& question : answer_.questions) {
      add(document::Heading{3, question_title(question.question),
                            "question-" + std::string(question.question)});
      paragraph("question_state", {{"state", std::string(name_of(question.state))}});
      Table table{
          .id = "sources_" + std::string(question.question),
          .caption = text("sources_caption", {{"question", question_title(question.question)}})};
      table.columns = {column("kind"),
                       column("state"),
                       column("weight"),
                       column("facts", Unit::count),
                       column("latest", Unit::day),
                       column("fresh_until", Unit::day),
                       column("effect")};
      table.is_folded = question.state == QuestionSources::State::complete;
      for (const auto& wanted : question.wanted) table.rows.push_back(wanted_row(wanted));
      add(std::move(table));
    }
  }

  // ---- For the overview ----

  std::vector<document::Lacking> lacking() const {
    std::vector<document::Lacking> out;
    for (const QuestionSources& question : answer_.questions) {
      if (question.state != QuestionSources::State::nothing) continue;
      for (const auto& wanted : question.wanted) {
        const Source& source = answer_.sources[wanted.source];
        const bool stops_it = wanted.weight == Weight::required && !wanted.is_replaced &&
                              source.state == SourceState::missing;
        if (!stops_it) continue;
        out.push_back({std::string(question.question), std::string(source.kind),
                       kind_label(source.kind), is_one_of_several(question.question, source.kind)});
      }
    }
    return out;
  }

  static bool is_one_of_several(std::string_view question, std::string_view kind) {
    const auto needs = analysis::source_needs::needs();
    return std::any_of(needs.begin(), needs.end(), [&](const analysis::source_needs::Need& need) {
      return need.question == question && need.kind == kind && need.either != ' ';
    });
  }

  // ---- What rests on weak ground ----

  void add_weak() {
    section("weak");
    Table table{.id = "weak", .caption = text("weak_caption")};
    table.columns = {column("kind"), column("facts", Unit::count), column("estimated", Unit::count),
                     column("illustrative", Unit::count), column("rests_on_it")};
    for (const Source& source : answer_.sources) {
      if (source.estimated + source.illustrative == 0) continue;
      table.rows.push_back({text_cell(kind_label(source.kind)), facts_cell(source),
                            count_cell(context_.language, source.estimated),
                            count_cell(context_.language, source.illustrative),
                            text_cell(joined_by_line(questions_of(source.kind)))});
    }
    if (table.rows.empty()) return paragraph("nothing_weak");
    paragraph("weak_lead");
    add(std::move(table));
  }

  // ---- Cost that nobody has a place for ----

  void add_costs() {
    section("costs");
    if (!answer_.cost_year) return paragraph("no_costs");
    paragraph("costs_lead", {{"year", std::to_string(*answer_.cost_year)}});
    document::Figures figures{.caption = text("costs_caption")};
    figures.is_compact = true;
    figures.figures = {money_figure("cost.undivided", answer_.undivided),
                       money_figure("cost.unallotted", answer_.unallotted)};
    add(std::move(figures));
  }

  Figure money_figure(const std::string& id, const analysis::MoneyFigure& from) const {
    return figure(context_, id, text("figure." + id), Unit::euro, from);
  }

  // ---- Hours in which nobody measured ----

  using Unmeasured = analysis::unmeasured_hours::Service;

  Figure hours_figure(const std::string& what, const Unmeasured& service,
                      const values::Known<values::Ratio>& hours) const {
    facts::Figure<values::Ratio> from;
    from.value = hours;
    from.standing = service.standing;
    from.sources = service.sources;
    Figure out =
        figure(context_, "hours." + id_part(service.name) + "." + what, "", Unit::hours, from);
    // Rounded to hundredths, some seconds would be none.
    const bool is_tiny = hours && *hours > values::Ratio() && *hours < values::Ratio(1, 100);
    if (is_tiny) out.shown = text("under_hundredth");
    return out;
  }

  Cell hours_cell(const std::string& what, const Unmeasured& service,
                  const values::Known<values::Ratio>& hours) {
    return quoted_.quote(text("figure.hours", {{"service", service.name}, {"which", what}}),
                         hours_figure(what, service, hours));
  }

  static values::Ratio hours_of(std::int64_t seconds) { return {seconds, 3600}; }

  // Cut off like an availability: 99.999% measured is not all.
  Cell share_cell(const Unmeasured& service) const {
    constexpr int decimals = 2;
    const values::Ratio percent((service.all - service.unmeasured) * 100, service.all);
    Cell out;
    out.unit = Unit::percent;
    out.value = percent.to_decimal(exact_decimals, values::Rounding::toward_zero);
    out.shown = words::percent(
        context_.language, percent.to_decimal(decimals, values::Rounding::toward_zero), decimals);
    return out;
  }

  std::vector<Cell> unmeasured_row(const Unmeasured& service) {
    Cell name = text_cell(service.name);
    if (context_.other_page)
      name.address = context_.other_page("availability", {{"service", service.name}});
    values::Known<values::Ratio> agreed = values::Reason::not_applicable;
    if (service.agreed) agreed = hours_of(service.agreed->unmeasured);
    Cell undecided = text_cell(
        service.periods == 0
            ? text(service.has_norm ? "no_whole_period" : "no_periods")
            : text("undecided", {{"undecided", service.undecided}, {"periods", service.periods}}));
    return {std::move(name), hours_cell("unmeasured", service, hours_of(service.unmeasured)),
            hours_cell("agreed", service, agreed), share_cell(service), std::move(undecided)};
  }

  void add_unmeasured() {
    section("hours");
    const auto& unmeasured = answer_.unmeasured;
    if (!unmeasured.days) return paragraph("no_hours");
    std::int64_t undecided = 0;
    for (const Unmeasured& each : unmeasured.services) undecided += each.undecided;
    const auto count = static_cast<std::int64_t>(unmeasured.services.size());
    paragraph(
        "hours_lead",
        {{"from", words::long_day(context_.language, unmeasured.days->from())},
         {"through", words::long_day(context_.language, unmeasured.days->until().plus_days(-1))},
         {"services", count + unmeasured.measured_whole},
         {"count", count},
         {"undecided", undecided}});
    if (unmeasured.services.empty()) return;
    Table table{.id = "hours", .caption = text("hours_caption")};
    table.columns = {column("service"), column("unmeasured", Unit::hours),
                     column("unmeasured_agreed", Unit::hours),
                     column("measured_share", Unit::percent), column("undecided")};
    for (const Unmeasured& each : unmeasured.services) table.rows.push_back(unmeasured_row(each));
    add(std::move(table));
  }

  // ---- Rows that could not be read ----

  void add_set_aside() {
    section("set_aside");
    std::vector<facts::EntryNumber> all;
    for (const SetAside& each : answer_.set_aside) {
      all.insert(all.end(), each.rows.begin(), each.rows.end());
    }
    if (all.empty()) return paragraph("nothing_set_aside");
    paragraph("set_aside_lead", {{"count", static_cast<std::int64_t>(all.size())}});
    Table table{.id = "set_aside", .caption = text("set_aside_caption")};
    table.columns = {column("file"), column("import"), column("rows", Unit::count)};
    for (const SetAside& each : answer_.set_aside) {
      Cell rows = count_cell(context_.language, static_cast<std::int64_t>(each.rows.size()));
      rows.sources = each.rows;
      table.rows.push_back({text_cell(each.file), text_cell(each.import), std::move(rows)});
    }
    add(std::move(table));
  }

  // ---- Late information ----

  std::string municipality(const std::string& code) const {
    const facts::Fact* fact = dossier_.find("municipality", code);
    return fact && !fact->text("name").empty() ? fact->text("name") : code;
  }

  std::string topic(const std::string& kind) const {
    return kind.empty() ? text("no_topic") : kind_label(kind);
  }

  Cell days_cell(const Lag& lag, std::string_view which, const facts::Figure<std::int64_t>& days) {
    const std::string id = "lag." + lag.municipality + "." +
                           (lag.topic.empty() ? "other" : lag.topic) + "." + std::string(which);
    Figure quoted = figure(context_, id, "", Unit::count, days);
    if (days.value) quoted.shown = text("days", {{"days", *days.value}});
    return quoted_.quote(text("figure.lag", {{"municipality", municipality(lag.municipality)},
                                             {"topic", topic(lag.topic)},
                                             {"which", std::string(which)}}),
                         std::move(quoted));
  }

  void add_lags() {
    section("lag");
    const auto& lag = answer_.lag;
    if (lag.documents.empty()) return paragraph("no_lag");
    const auto open = std::count_if(lag.documents.begin(), lag.documents.end(),
                                    [](const auto& one) { return !one.is_given(); });
    paragraph("lag_lead", {{"documents", static_cast<std::int64_t>(lag.documents.size())},
                           {"open", static_cast<std::int64_t>(open)}});
    Table table{.id = "lag", .caption = text("lag_caption")};
    table.columns = {column("municipality"),
                     column("topic"),
                     column("given", Unit::count),
                     column("median", Unit::count),
                     column("longest", Unit::count),
                     column("open", Unit::count),
                     column("open_longest", Unit::count)};
    for (const Lag& each : lag.lags) {
      table.rows.push_back(
          {text_cell(municipality(each.municipality)), text_cell(topic(each.topic)),
           count_cell(context_.language, each.given), days_cell(each, "median", each.median),
           days_cell(each, "longest", each.longest), count_cell(context_.language, each.open),
           days_cell(each, "open_longest", each.open_longest)});
    }
    add(std::move(table));
    add_documents();
    if (!lag.turned_round.empty()) {
      document::Note note{
          document::Tone::warning, "completeness.turned_round",
          text("turned_round", {{"count", static_cast<std::int64_t>(lag.turned_round.size())}}), "",
          lag.turned_round};
      add(document::Notes{text("findings"), {std::move(note)}});
    }
  }

  void add_documents() {
    Table table{.id = "documents", .caption = text("documents_caption"), .is_folded = true};
    table.columns = {column("municipality"),
                     column("document"),
                     column("subject"),
                     column("known", Unit::day),
                     column("given_on", Unit::day),
                     column("days", Unit::count)};
    for (const auto& each : answer_.lag.documents) {
      Cell days = count_cell(context_.language, each.days);
      days.sources = {each.fact};
      if (!each.is_given()) days.shown = text("at_least", {{"days", each.days}});
      Cell given = day_cell(each.given);
      if (!each.is_given()) {
        given.shown = text("not_given");
        given.sign = Sign::bad;
      }
      table.rows.push_back({text_cell(municipality(each.municipality)), text_cell(each.document),
                            text_cell(each.subject), day_cell(each.known), std::move(given),
                            std::move(days)});
    }
    add(std::move(table));
  }

  const Answer& answer_;
  const dossier::Dossier& dossier_;
  const Context& context_;
  std::vector<document::Block>* blocks_ = nullptr;
  QuotedFigures quoted_;
};

}  // namespace

Document view(const Answer& answer, const dossier::Dossier& dossier, const Context& context) {
  return Writer(answer, dossier, context).write();
}

}  // namespace vlecht::views::completeness
