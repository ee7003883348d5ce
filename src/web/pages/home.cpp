// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "document/html_writer.h"
#include "document/lead.h"
#include "document/term_links.h"
#include "document/timeline_signs.h"
#include "operations/overview.h"
#include "web/pages/layout.h"
#include "web/pages/pages.h"
#include "words/format.h"

namespace vlecht::web::pages {
namespace {

using document::Document;
using document::HtmlBuilder;
using operations::Card;
using operations::Overview;

// So many requests stand on a card; the page behind it has them all.
constexpr std::size_t requests_max = 3;

// The first of the large figures: the number that the sentence is about.
const document::Figure* headline_of(const Document& answer) {
  for (const auto& block : answer.blocks) {
    const auto* figures = std::get_if<document::Figures>(&block);
    if (figures && !figures->figures.empty()) return &figures->figures.front();
  }
  return nullptr;
}

// The answer to `completeness`, which knows what the others lack; null when there is none.
const Document* completeness_of(const Overview& overview) {
  for (const Card& card : overview.cards) {
    if (card.question->stem == "completeness" && card.now) return &*card.now;
  }
  return nullptr;
}

std::vector<document::Lacking> lacking_for(const Overview& overview, std::string_view question) {
  std::vector<document::Lacking> out;
  if (const Document* known = completeness_of(overview)) {
    for (const document::Lacking& one : known->lacking) {
      if (one.question == question) out.push_back(one);
    }
  }
  return out;
}

std::string template_address(const Visit& visit, const std::string& kind, std::string_view format) {
  return std::string(local(visit, "/feitsoorten/", "/en/kinds/")) + kind + '.' +
         std::string(format);
}

std::string verdict_of(const base::Result<Document>& answer) {
  if (!answer) return "no_answer";
  return answer->verdict ? answer->verdict->name : "no_verdict";
}

bool has_answer(const Card& card) {
  return card.now && (!card.now->verdict || card.now->verdict->name != "not_measured");
}

/// Writes the card of one question.
class CardWriter {
 public:
  CardWriter(HtmlBuilder& html, document::TermLinks& terms, const Visit& visit,
             const Overview& overview, const Card& card)
      : html_(html),
        terms_(terms),
        visit_(visit),
        overview_(overview),
        card_(card),
        address_(operations::address_of(*card.question, visit.language, "", {}, std::nullopt) +
                 moment_query(visit)) {}

  void write() {
    const std::string id = "question-" + std::string(card_.question->stem);
    html_.element("article", {{"class", "card"}, {"aria-labelledby", id}}, [&] {
      html_.element("h2", {{"id", id}}, [&] {
        html_.element("a", {{"href", address_}}, text(visit_, card_.question->title));
      });
      write_verdict();
      const auto lacking = lacking_for(overview_, card_.question->stem);
      if (!has_answer(card_) && !lacking.empty()) return write_lacking(lacking);
      if (!card_.now) {
        html_.element("p", {{"class", "unknown"}}, words::text(visit_.language, card_.now.error()));
        return write_needs();
      }
      html_.element("p", {{"class", "lead"}}, [&] { terms_.write(html_, lead_of(*card_.now)); });
      write_parts();
      write_change();
      write_requests();
    });
  }

 private:
  void write_verdict() {
    document::Verdict verdict{"not_measured", text(visit_, "verdict.not_measured"),
                              document::Sign::unknown};
    if (card_.now) {
      if (!card_.now->verdict) return;
      verdict = *card_.now->verdict;
    }
    html_.element("p", {{"class", "verdict verdict-" + verdict.name}}, [&] {
      document::write_sign(html_, verdict.sign);
      html_.text(verdict.shown);
    });
  }

  // What to load before there is an answer, with an empty file of each.
  void write_lacking(const std::vector<document::Lacking>& lacking) {
    html_.element("p", {},
                  text(visit_, "home.lacking",
                       {{"count", static_cast<std::int64_t>(lacking.size())},
                        {"one_of", lacking.front().is_one_of_several ? "yes" : "no"}}));
    html_.element("ul", {{"class", "requests"}}, [&] {
      for (const document::Lacking& one : lacking) {
        html_.element("li", {}, [&] {
          html_.text(one.shown);
          write_template(one, "csv", "CSV");
          write_template(one, "xlsx", "Excel");
        });
      }
    });
    write_needs();
  }

  void write_template(const document::Lacking& one, std::string_view format,
                      const std::string& format_shown) {
    html_.text(" ");
    html_.element("a",
                  {{"href", template_address(visit_, one.kind, format)},
                   {"aria-label", text(visit_, "home.template_for",
                                       {{"kind", one.shown}, {"format", format_shown}})}},
                  text(visit_, "home.template", {{"format", format_shown}}));
  }

  // Where it is explained what to load.
  void write_needs() {
    const std::string stem(card_.question->stem);
    const std::string address =
        std::string(local(visit_, "/volledigheid?vraag=", "/en/completeness?question=")) + stem;
    html_.element("p", {}, [&] {
      html_.element("a", {{"href", address}}, text(visit_, "home.needs"));
    });
  }

  void write_parts() {
    // One part alone says what the sentence said.
    if (card_.now->parts.size() < 2) return;
    html_.element("dl", {{"class", "parts"}}, [&] {
      for (const document::Part& part : card_.now->parts) {
        html_.element("div", {}, [&] {
          html_.element("dt", {}, part.label);
          html_.element("dd", {}, [&] {
            if (part.sign != document::Sign::none) document::write_sign(html_, part.sign);
            html_.text(part.shown);
          });
        });
      }
    });
  }

  void write_change() {
    if (!card_.before || !overview_.since) return;
    const std::string day = words::long_day(visit_.language, *overview_.since);
    const std::string before = verdict_of(*card_.before);
    const document::Figure* now = headline_of(*card_.now);
    const document::Figure* then = *card_.before ? headline_of(**card_.before) : nullptr;
    const bool has_figures = now && then && now->id == then->id && now->value && then->value;
    const bool is_same =
        before == verdict_of(card_.now) && (!has_figures || *now->value == *then->value);
    html_.element("p", {{"class", "since"}}, [&] {
      html_.text(text(visit_, "home.since",
                      {{"day", day},
                       {"same", is_same ? "yes" : "no"},
                       {"verdict", before},
                       {"word", word_before()},
                       {"has_figure", has_figures ? "yes" : "no"},
                       {"label", has_figures ? then->label : ""},
                       {"shown", has_figures ? then->shown : ""}}));
    });
  }

  std::string word_before() const {
    const bool has_word = card_.before && *card_.before && (*card_.before)->verdict;
    return has_word ? (*card_.before)->verdict->shown : "";
  }

  void write_requests() {
    const auto& requests = card_.now->requests;
    if (requests.empty()) return;
    html_.element("p", {{"class", "asked"}}, text(visit_, "home.asked"));
    html_.element("ul", {{"class", "requests"}}, [&] {
      for (std::size_t i = 0; i < std::min(requests.size(), requests_max); ++i) {
        const document::Request& request = requests[i];
        html_.element("li", {},
                      text(visit_, "home.request",
                           {{"of", request.of},
                            {"what", request.what},
                            {"by", request.by},
                            {"has_day", request.by.empty() ? "no" : "yes"}}));
      }
      if (requests.size() <= requests_max) return;
      html_.element("li", {}, [&] {
        html_.element("a", {{"href", address_}},
                      text(visit_, "home.more_requests",
                           {{"count", static_cast<std::int64_t>(requests.size() - requests_max)}}));
      });
    });
  }

  HtmlBuilder& html_;
  document::TermLinks& terms_;
  const Visit& visit_;
  const Overview& overview_;
  const Card& card_;
  std::string address_;
};

bool has_an_answer(const Overview& overview) {
  return std::any_of(overview.cards.begin(), overview.cards.end(), [&](const Card& card) {
    return card.question->stem != "completeness" && has_answer(card);
  });
}

// What to load first, and what that answers; nothing when nothing is lacking.
void write_beginning(HtmlBuilder& html, const Visit& visit, const Overview& overview) {
  const Document* known = completeness_of(overview);
  if (!known || known->lacking.empty()) return;
  Document next;
  next.language = visit.language;
  for (const auto& block : known->blocks) {
    const auto* table = std::get_if<document::Table>(&block);
    if (table && table->id == "next") next.blocks.push_back(*table);
  }
  if (next.blocks.empty()) return;
  html.element("section", {{"class", "contents"}, {"aria-labelledby", "beginning"}}, [&] {
    html.element("h2", {{"id", "beginning"}}, text(visit, "home.beginning"));
    html.element("p", {}, text(visit, "home.beginning_lead"));
    html.element("p", {}, [&] {
      html.element("a", {{"href", local(visit, "/invoer", "/en/imports")}},
                   text(visit, "page.contents_imports"));
    });
    document::write_blocks(html, next);
  });
}

// What needs attention, in one sentence, before anything else.
void write_summary(HtmlBuilder& html, const Visit& visit, const Overview& overview) {
  if (!has_an_answer(overview)) {
    html.element("p", {{"class", "lead summary"}}, text(visit, "home.empty"));
    return;
  }
  std::vector<std::string> off;
  std::int64_t unknown = 0;
  for (const Card& card : overview.cards) {
    const std::string verdict = verdict_of(card.now);
    if (verdict == "not_on_course") off.push_back(text(visit, card.question->short_title));
    if (verdict != "not_on_course" && verdict != "on_course") ++unknown;
  }
  std::string names;
  for (const std::string& name : off) names += (names.empty() ? "" : ", ") + name;
  html.element("p", {{"class", "lead summary"}},
               text(visit, "home.summary",
                    {{"off", static_cast<std::int64_t>(off.size())},
                     {"names", names},
                     {"unknown", unknown}}));
}

void write_since(HtmlBuilder& html, const Visit& visit, const Overview& overview) {
  const std::string name(local(visit, "sinds", "since"));
  html.element("details", {{"class", "since-choice"}}, [&] {
    html.element("summary", {}, text(visit, "home.compare"));
    if (overview.is_council_meeting) {
      html.element("p", {},
                   text(visit, "home.compared_with_meeting",
                        {{"day", words::long_day(visit.language, *overview.since)}}));
    }
    html.element("form", {{"method", "get"}, {"action", visit.request.path}}, [&] {
      for (const auto& [key, value] : visit.request.query) {
        if (key == "sinds" || key == "since") continue;
        html.single("input", {{"type", "hidden"}, {"name", key}, {"value", value}});
      }
      html.element("div", {{"class", "field"}}, [&] {
        html.element("label", {{"for", name}}, text(visit, "home.compare_with"));
        html.single("input", {{"type", "date"},
                              {"id", name},
                              {"name", name},
                              {"value", overview.since ? values::to_iso(*overview.since) : ""}});
      });
      html.element("button", {{"type", "submit"}}, text(visit, "home.compare_show"));
    });
  });
}

void contents(HtmlBuilder& html, const Visit& visit) {
  const std::string imports(local(visit, "/invoer", "/en/imports"));
  const std::string kinds(local(visit, "/feitsoorten", "/en/kinds"));
  html.element("section", {{"class", "contents"}, {"aria-labelledby", "contents-title"}}, [&] {
    html.element("h2", {{"id", "contents-title"}}, text(visit, "page.contents"));
    html.element("p", {}, [&] {
      html.text(text(visit, "page.contents_lead",
                     {{"count", static_cast<std::int64_t>(visit.site.dossier.size())}}));
    });
    html.element("ul", {}, [&] {
      html.element("li", {}, [&] {
        html.element("a", {{"href", imports}}, text(visit, "page.contents_imports"));
      });
      html.element("li", {}, [&] {
        html.element("a", {{"href", kinds}}, text(visit, "page.contents_kinds"));
      });
      html.element("li", {}, [&] {
        html.element("a", {{"href", local(visit, "/ijkpunten", "/en/checkpoints")}},
                     text(visit, "page.contents_checkpoints"));
      });
    });
  });
}

}  // namespace

http::Response home(const Visit& visit) {
  const operations::MomentText moment{visit.parameter("op", "on"),
                                      visit.parameter("bekend", "known")};
  const auto overview = operations::overview(visit.site.dossier, visit.language, moment,
                                             visit.parameter("sinds", "since"));
  if (!overview) return problem(visit, status_of(overview.error()), overview.error());
  const Document* first = nullptr;
  for (const Card& card : overview->cards) {
    if (card.now && (!first || card.now->has_illustrative)) first = &*card.now;
  }
  Page frame;
  frame.title = text(visit, "page.home_title");
  frame.other_language = std::string(local(visit, "/en", "/")) + moment_query(visit);
  frame.document = first;
  return page(visit, frame, [&](HtmlBuilder& html) {
    const bool has_answers = has_an_answer(*overview);
    write_summary(html, visit, *overview);
    if (has_answers) write_since(html, visit, *overview);
    if (!has_answers) write_beginning(html, visit, *overview);
    document::TermLinks terms(visit.language, std::string(glossary_path(visit.language)));
    html.element("div", {{"class", "cards"}}, [&] {
      for (const Card& card : overview->cards)
        CardWriter(html, terms, visit, *overview, card).write();
    });
    if (has_answers) write_beginning(html, visit, *overview);
    contents(html, visit);
  });
}

}  // namespace vlecht::web::pages
