// SPDX-License-Identifier: EUPL-1.2
//
// The pages on which a person enters, changes and withdraws facts.
#include "base/text.h"
#include "document/html_writer.h"
#include "facts/kinds.h"
#include "operations/entry_report.h"
#include "operations/fact_history.h"
#include "operations/fact_lists.h"
#include "operations/shown_fact.h"
#include "operations/sources.h"
#include "web/asked.h"
#include "web/pages/entry_form.h"
#include "web/pages/layout.h"
#include "web/pages/pages.h"

namespace vlecht::web::pages {
namespace {

using document::HtmlBuilder;
using words::Language;

constexpr std::string_view entry_script = "check_fact.js";

// The kind that the address names; null when there is none that people enter facts of.
const facts::Kind* kind_in_path(const Visit& visit) {
  const facts::Kind* kind = facts::find_kind(visit.captures.front());
  return kind != nullptr && operations::can_be_entered(*kind) ? kind : nullptr;
}

std::optional<facts::EntryNumber> number_in_path(const Visit& visit) {
  const auto number = base::to_integer(visit.captures.front());
  if (!number || *number < 0) return std::nullopt;
  return static_cast<facts::EntryNumber>(*number);
}

http::Response nothing_here(const Visit& visit) {
  return problem(visit, 404, base::Problem("page.not_found"));
}

std::string label_of_kind(const Visit& visit, const facts::Kind& kind) {
  return std::string(local(visit, kind.label.nl, kind.label.en));
}

// The same page in the other language.
std::string in_other_language_of(const Visit& visit, std::string_view dutch,
                                 std::string_view english) {
  const bool is_dutch = visit.language == Language::nl;
  return std::string(is_dutch ? "/en/facts/" : "/feiten/") + visit.captures.front() + "/" +
         std::string(is_dutch ? english : dutch);
}

Page frame_of_entry(std::string title) {
  Page frame;
  frame.title = std::move(title);
  frame.has_moment_bar = false;
  return frame;
}

std::string title_of_form(const Visit& visit, const operations::FactEntry& entry) {
  return text(visit, entry.corrects ? "entry.change_of" : "entry.new_of",
              {{"kind", label_of_kind(visit, *entry.kind)}});
}

http::Response form_page(const Visit& visit, const operations::FactEntry& entry,
                         const operations::FactReview* review, Shown shown) {
  Page frame = frame_of_entry(title_of_form(visit, entry));
  frame.script = entry_script;
  if (visit.request.method == "GET") {
    frame.other_language = entry.corrects ? in_other_language_of(visit, "wijzigen", "change")
                                          : in_other_language_of(visit, "nieuw", "new");
  }
  if (shown == Shown::errors) {
    frame.window_title = text(visit, "entry.error_title_mark", {{"title", frame.title}});
    frame.status = 422;
  }
  return page(visit, frame, [&](HtmlBuilder& html) {
    html.element("p", {}, local(visit, entry.kind->meaning.nl, entry.kind->meaning.en));
    html.element("p", {}, text(visit, entry.corrects ? "entry.change_lead" : "entry.form_lead"));
    write_entry_form(html, visit, entry, review, shown);
  });
}

// What will be recorded, to be confirmed or changed once more.
http::Response confirmation(const Visit& visit, const operations::FactEntry& entry,
                            const operations::FactReview& review) {
  const auto report =
      operations::entry_report(entry, review, visit.language, operations::EntryTone::asks);
  const bool is_correction = !review.superseded.empty();
  Page frame = frame_of_entry("");
  frame.status = review.is_changed_meanwhile ? 409 : 200;
  return document_page(visit, frame, report, [&](HtmlBuilder& html) {
    const std::string record = kind_address(visit, *entry.kind, "vastleggen", "record");
    const std::string edit = kind_address(visit, *entry.kind, "nieuw", "new");
    html.element("form", {{"method", "post"}, {"class", "record"}, {"action", record}}, [&] {
      write_hidden_entry(html, entry, review.size, is_correction);
      if (!review.is_known) {
        html.element("button", {{"type", "submit"}},
                     text(visit, is_correction ? "entry.record_correction" : "entry.record"));
      }
      html.element("button",
                   {{"type", "submit"},
                    {"class", "secondary"},
                    {"formaction", edit},
                    {"name", "step"},
                    {"value", "edit"}},
                   text(visit, "entry.back"));
    });
    const std::string list = kind_address(visit, *entry.kind, "lijst", "list");
    html.element("p", {}, [&] {
      html.element("a", {{"href", list}}, text(visit, "entry.cancel"));
    });
  });
}

void write_link_to_meanings(HtmlBuilder& html, const Visit& visit) {
  html.element("p", {}, [&] {
    html.element("a", {{"href", local(visit, "/feitsoorten", "/en/kinds")}},
                 text(visit, "entry.meanings"));
  });
}

void write_kind_row(HtmlBuilder& html, const Visit& visit, const operations::KindGroup::Row& row) {
  const std::string label = label_of_kind(visit, *row.kind);
  const std::string list = kind_address(visit, *row.kind, "lijst", "list");
  const std::string create = kind_address(visit, *row.kind, "nieuw", "new");
  const std::string new_label = text(visit, "entry.new_of", {{"kind", label}});
  html.element("li", {}, [&] {
    html.element("h3", {}, label);
    html.element("p", {}, local(visit, row.kind->meaning.nl, row.kind->meaning.en));
    html.element("p", {{"class", "ways"}}, [&] {
      html.element("a", {{"href", create}, {"aria-label", new_label}}, text(visit, "entry.new"));
      const std::string all = text(visit, "entry.all_of", {{"count", row.things}});
      const std::string all_label = all + ": " + label;
      if (row.things == 0) {
        html.element("span", {{"class", "hint"}}, all);
      } else {
        html.element("a", {{"href", list}, {"aria-label", all_label}}, all);
      }
    });
  });
}

// ---- The list of a kind ----

std::string below_fact(const Visit& visit, facts::EntryNumber number, std::string_view dutch,
                       std::string_view english) {
  return operations::fact_address(number, visit.language) + "/" +
         std::string(local(visit, dutch, english));
}

void write_listed(HtmlBuilder& html, const Visit& visit, const operations::ListedFact& fact) {
  const auto link = [&](std::string_view what, std::string_view dutch, std::string_view english) {
    const std::string address = below_fact(visit, fact.number, dutch, english);
    const std::string label = text(visit, what) + ": " + fact.about;
    html.element("a", {{"href", address}, {"aria-label", label}}, text(visit, what));
  };
  // The roles stand in words too: on a narrow page a row is laid out as a block.
  html.element("tr", {{"role", "row"}}, [&] {
    html.element("th", {{"scope", "row"}, {"role", "rowheader"}}, fact.about);
    html.element("td", {{"class", "text"}, {"role", "cell"}},
                 fact.holds ? fact.stated : text(visit, "entry.withdrawn"));
    html.element("td", {{"class", "text"}, {"role", "cell"}}, fact.days);
    html.element("td", {{"class", "text"}, {"role", "cell"}}, [&] {
      html.element("span", {{"class", "ways"}}, [&] {
        if (fact.holds) link("entry.change", "wijzigen", "change");
        link("entry.history", "geschiedenis", "history");
      });
    });
  });
}

void write_list(HtmlBuilder& html, const Visit& visit, const operations::FactList& list,
                const std::string& caption) {
  html.element(
      "div",
      {{"class", "table-room facts"},
       {"role", "region"},
       {"tabindex", "0"},
       {"aria-labelledby", "facts-caption"}},
      [&] {
        html.element("table", {{"role", "table"}}, [&] {
          html.element("caption", {{"id", "facts-caption"}}, caption);
          html.element("thead", {{"role", "rowgroup"}}, [&] {
            html.element("tr", {}, [&] {
              for (const std::string_view column : {"entry.column.about", "entry.column.stated",
                                                    "entry.column.days", "entry.column.do"}) {
                html.element("th", {{"scope", "col"}, {"role", "columnheader"}},
                             text(visit, column));
              }
            });
          });
          html.element("tbody", {{"role", "rowgroup"}}, [&] {
            for (const auto& fact : list.facts) write_listed(html, visit, fact);
          });
        });
      });
}

void write_page_links(HtmlBuilder& html, const Visit& visit, const operations::FactList& list) {
  if (list.pages == 1) return;
  const auto link = [&](std::string_view what, std::int64_t page) {
    const std::string address =
        visit.request.path + std::string(local(visit, "?blad=", "?page=")) + std::to_string(page);
    html.element("a", {{"href", address}}, text(visit, what, {{"page", page}}));
    html.text(" ");
  };
  html.element("p", {{"class", "ways"}}, [&] {
    html.element("span", {},
                 text(visit, "entry.page_of", {{"page", list.page}, {"pages", list.pages}}) + " ");
    if (list.page > 1) link("sources.earlier_page", list.page - 1);
    if (list.page < list.pages) link("sources.next_page", list.page + 1);
  });
}

// ---- Withdrawing ----

http::Response withdrawal_page(const Visit& visit, const operations::FactEntry& fact,
                               const operations::Withdrawal& said, const base::Problem* wrong) {
  const std::string title =
      text(visit, "entry.withdraw_title", {{"kind", label_of_kind(visit, *fact.kind)}});
  Page frame = frame_of_entry(title);
  if (wrong != nullptr) {
    frame.window_title = text(visit, "entry.error_title_mark", {{"title", title}});
    frame.status = wrong->name == "record.changed_meanwhile" ? 409 : 422;
  }
  const auto error_at = [&](std::string_view place) -> std::string {
    if (wrong == nullptr) return "";
    const bool is_author = wrong->name.find("author") != std::string::npos;
    const bool is_reason = wrong->name.find("reason") != std::string::npos;
    const bool is_here = place == facts::places::author ? is_author : is_reason;
    return is_here ? words::text(visit.language, *wrong) : "";
  };
  return page(visit, frame, [&](HtmlBuilder& html) {
    if (wrong != nullptr) {
      const bool is_author = wrong->name.find("author") != std::string::npos;
      html.element(
          "div", {{"class", "errors"}, {"role", "alert"}, {"tabindex", "-1"}, "autofocus"}, [&] {
            html.element("h2", {}, text(visit, "entry.errors_title", {{"count", std::int64_t{1}}}));
            html.element("p", {}, [&] {
              html.element("a", {{"href", is_author ? "#author" : "#reason"}},
                           words::text(visit.language, *wrong));
            });
          });
    }
    html.element("p", {{"class", "lead"}}, text(visit, "entry.withdraw_lead"));
    html.element("dl", {{"class", "fixed"}}, [&] {
      for (const auto& [name, text_typed] : fact.typed) {
        const std::string& typed = text_typed;
        if (typed.empty()) continue;
        const facts::Field& field = fact.kind->fields[fact.kind->at(name)];
        const auto value = importers::typed_value(field, typed, fact.notation);
        html.element("div", {}, [&] {
          html.element("dt", {}, operations::spoken_label(field, visit.language));
          html.element("dd", {},
                       value ? operations::shown_value(field, *value, visit.language) : typed);
        });
      }
    });
    html.element(
        "form",
        {{"method", "post"}, {"class", "entry"}, {"action", visit.request.path}, "novalidate"},
        [&] {
          const std::string size = std::to_string(fact.seen_size.value_or(0));
          html.single("input", {{"type", "hidden"}, {"name", "size"}, {"value", size}});
          html.element("fieldset", {{"class", "part"}}, [&] {
            html.element("legend", {}, text(visit, "entry.account"));
            write_account(html, visit, said.author, said.reason, error_at);
          });
          html.element("p", {{"class", "buttons"}}, [&] {
            html.element("button", {{"type", "submit"}}, text(visit, "entry.withdraw"));
            const std::string back = below_fact(visit, said.fact, "geschiedenis", "history");
            html.element("a", {{"href", back}}, text(visit, "entry.cancel"));
          });
        });
  });
}

// What was done just now, when the address says so.
void write_done(HtmlBuilder& html, const Visit& visit) {
  const auto done = [&](const std::string& said) {
    html.element("p", {{"class", "done"}, {"role", "status"}}, said);
  };
  const std::string number = visit.captures.front();
  if (!visit.parameter("vastgelegd", "recorded").empty()) {
    done(text(visit, "entry.recorded", {{"number", number}}));
  }
  if (!visit.parameter("verbeterd", "corrected").empty()) {
    done(text(visit, "entry.recorded_correction", {{"number", number}}));
  }
  if (!visit.parameter("ingetrokken", "withdrawn").empty()) {
    done(text(visit, "entry.was_withdrawn"));
  }
  if (!visit.parameter("stond_er", "known").empty()) done(text(visit, "entry.known"));
}

}  // namespace

http::Response kinds_to_enter(const Visit& visit) {
  Page frame = frame_of_entry(text(visit, "entry.kinds_title"));
  frame.other_language = local(visit, "/en/facts", "/feiten");
  return page(visit, frame, [&](HtmlBuilder& html) {
    html.element("p", {{"class", "lead"}}, text(visit, "entry.kinds_lead"));
    write_link_to_meanings(html, visit);
    for (const auto& group : operations::enterable_kinds(visit.site.dossier)) {
      const bool is_other = group.title == "facts.other_kinds";
      html.element("section", {}, [&] {
        const std::string name = text(visit, group.title);
        html.element("h2", {},
                     is_other ? name : text(visit, "entry.kinds_group", {{"group", name}}));
        html.element("ul", {{"class", "kinds"}}, [&] {
          for (const auto& row : group.rows) write_kind_row(html, visit, row);
        });
      });
    }
  });
}

http::Response facts_of_kind(const Visit& visit) {
  const facts::Kind* kind = kind_in_path(visit);
  if (kind == nullptr) return nothing_here(visit);
  const auto list =
      operations::fact_list(visit.site.dossier, *kind, page_from(visit), visit.language);
  if (!list) return problem(visit, status_of(list.error()), list.error());
  const std::string title =
      text(visit, "entry.list_title", {{"kind", label_of_kind(visit, *kind)}});
  Page frame = frame_of_entry(title);
  frame.other_language = in_other_language_of(visit, "lijst", "list");
  return page(visit, frame, [&](HtmlBuilder& html) {
    html.element("p", {{"class", "lead"}},
                 text(visit, "entry.list_lead", {{"count", list->things}}));
    html.element("p", {{"class", "ways"}}, [&] {
      const std::string create = kind_address(visit, *kind, "nieuw", "new");
      html.element("a", {{"class", "action"}, {"href", create}}, text(visit, "entry.new"));
      html.element("a", {{"href", local(visit, "/feiten", "/en/facts")}},
                   text(visit, "entry.to_kinds"));
    });
    if (!list->facts.empty()) write_list(html, visit, *list, title);
    write_page_links(html, visit, *list);
  });
}

http::Response fact_history(const Visit& visit) {
  const auto number = number_in_path(visit);
  if (!number) return nothing_here(visit);
  const auto history = operations::fact_history(visit.site.dossier, *number, visit.language);
  if (!history) return problem(visit, status_of(history.error()), history.error());
  Page frame = frame_of_entry(history->title);
  frame.document = &*history;
  frame.other_language = in_other_language_of(visit, "geschiedenis", "history");
  return page(visit, frame, [&](HtmlBuilder& html) {
    write_done(html, visit);
    document::write_blocks(html, *history);
    const auto kind = operations::kind_of_fact(visit.site.dossier, *number);
    if (!kind || !operations::can_be_entered(**kind)) return;
    html.element("p", {{"class", "ways"}}, [&] {
      const std::string create = kind_address(visit, **kind, "nieuw", "new");
      const std::string all = kind_address(visit, **kind, "lijst", "list");
      html.element("a", {{"href", create}}, text(visit, "entry.another"));
      html.element("a", {{"href", all}}, text(visit, "entry.to_list"));
    });
  });
}

http::Response new_fact(const Visit& visit) {
  const facts::Kind* kind = kind_in_path(visit);
  if (kind == nullptr) return nothing_here(visit);
  operations::FactEntry entry;
  entry.kind = kind;
  entry.notation = notation_of(visit);
  return form_page(visit, entry, nullptr, Shown::nothing);
}

http::Response change_fact(const Visit& visit) {
  const auto number = number_in_path(visit);
  if (!number) return nothing_here(visit);
  const auto entry = operations::entry_to_change(visit.site.dossier, *number, notation_of(visit));
  if (!entry) return problem(visit, status_of(entry.error()), entry.error());
  return form_page(visit, *entry, nullptr, Shown::nothing);
}

http::Response look_at_fact(const Visit& visit) {
  const facts::Kind* kind = kind_in_path(visit);
  if (kind == nullptr) return nothing_here(visit);
  const auto form = entry_form_from(visit, *kind);
  if (!form) return problem(visit, status_of(form.error()), form.error());
  if (form->step == EntryStep::edit) {
    return form_page(visit, form->entry, nullptr, Shown::nothing);
  }
  const auto review = operations::review_fact(visit.site.dossier, form->entry);
  if (!review) return problem(visit, status_of(review.error()), review.error());
  if (form->step == EntryStep::check) {
    return form_page(visit, form->entry, &*review, Shown::findings);
  }
  if (review->has_errors()) return form_page(visit, form->entry, &*review, Shown::errors);
  return confirmation(visit, form->entry, *review);
}

http::Response record_fact(const Visit& visit) {
  const facts::Kind* kind = kind_in_path(visit);
  if (kind == nullptr) return nothing_here(visit);
  const auto form = entry_form_from(visit, *kind);
  if (!form) return problem(visit, status_of(form.error()), form.error());
  const auto recorded = operations::record_fact(visit.site.dossier, form->entry);
  if (!recorded) return problem(visit, status_of(recorded.error()), recorded.error());
  const operations::FactReview& review = recorded->review;
  const auto to_history = [&](facts::EntryNumber number, std::string_view dutch,
                              std::string_view english) {
    return see_other(operations::history_address(number, visit.language) +
                     std::string(local(visit, dutch, english)));
  };
  if (recorded->fact) {
    if (review.superseded.empty()) {
      return to_history(*recorded->fact, "?vastgelegd=1", "?recorded=1");
    }
    return to_history(*recorded->fact, "?verbeterd=1", "?corrected=1");
  }
  if (review.has_errors()) return form_page(visit, form->entry, &review, Shown::errors);
  // Who presses the button twice has recorded it once.
  if (review.is_known) {
    return to_history(review.superseded.front().fact.id, "?stond_er=1", "?known=1");
  }
  return confirmation(visit, form->entry, review);
}

http::Response withdrawal(const Visit& visit) {
  const auto number = number_in_path(visit);
  if (!number) return nothing_here(visit);
  const auto fact = operations::entry_to_change(visit.site.dossier, *number, notation_of(visit));
  if (!fact) return problem(visit, status_of(fact.error()), fact.error());
  operations::Withdrawal nothing_said;
  nothing_said.fact = *number;
  return withdrawal_page(visit, *fact, nothing_said, nullptr);
}

http::Response withdraw_fact(const Visit& visit) {
  const auto number = number_in_path(visit);
  if (!number) return nothing_here(visit);
  const auto fact = operations::entry_to_change(visit.site.dossier, *number, notation_of(visit));
  if (!fact) return problem(visit, status_of(fact.error()), fact.error());
  const auto form = entry_form_from(visit, *fact->kind);
  if (!form) return problem(visit, status_of(form.error()), form.error());
  operations::Withdrawal said;
  said.fact = *number;
  said.author = form->entry.author;
  said.reason = form->entry.reason;
  said.seen_size = form->entry.seen_size;
  const auto done = operations::withdraw_fact(visit.site.dossier, said);
  if (!done) {
    if (!done.error().name.starts_with("record.")) {
      return problem(visit, status_of(done.error()), done.error());
    }
    return withdrawal_page(visit, *fact, said, &done.error());
  }
  return see_other(operations::history_address(*done, visit.language) +
                   std::string(local(visit, "?ingetrokken=1", "?withdrawn=1")));
}

}  // namespace vlecht::web::pages
