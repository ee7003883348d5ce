// SPDX-License-Identifier: EUPL-1.2
#include "web/pages/layout.h"
#include "web/pages/pages.h"
#include "words/format.h"

namespace vlecht::web::pages {
namespace {

using document::HtmlBuilder;
using operations::SigningState;

constexpr std::size_t shown_max = 50;

std::string_view sentence_of(SigningState::Stage stage) {
  switch (stage) {
    case SigningState::Stage::working:
      return "checkpoints.working";
    case SigningState::Stage::signed_:
      return "checkpoints.signed";
    case SigningState::Stage::interrupted:
      return "checkpoints.interrupted";
    case SigningState::Stage::refused:
      return "checkpoints.refused";
  }
  return "";
}

// What the server's own signing came to.
void signing(HtmlBuilder& html, const Visit& visit) {
  if (!visit.site.signer) {
    html.element("p", {{"class", "lead"}}, text(visit, "checkpoints.not_signing"));
    return;
  }
  const SigningState state = visit.site.signer->state();
  html.element("p", {{"class", "lead"}},
               text(visit, sentence_of(state.stage),
                    {{"size", static_cast<std::int64_t>(state.size)},
                     {"count", static_cast<std::int64_t>(state.cosignatures.size())}}));
  if (state.problem) html.element("p", {}, words::text(visit.language, *state.problem));
  if (!state.cosignatures.empty()) {
    html.element(
        "p", {},
        text(visit, "checkpoints.last", {{"size", static_cast<std::int64_t>(state.size)}}));
    html.element("ul", {}, [&] {
      for (const auto& one : state.cosignatures) {
        html.element(
            "li", {},
            text(visit, "checkpoints.by",
                 {{"witness", one.witness}, {"instant", words::instant(visit.language, one.at)}}));
      }
    });
  }
  for (const base::Problem& missing : state.missing) {
    html.element("p", {}, words::text(visit.language, missing));
  }
  html.element("p", {}, [&] {
    html.text(text(visit, "checkpoints.key") + " ");
    html.element("code", {{"class", "root"}}, visit.site.signer->verifier_key());
  });
}

void kept(HtmlBuilder& html, const Visit& visit,
          const std::vector<operations::KeptCheckpoint>& checkpoints) {
  html.element("h2", {}, text(visit, "checkpoints.kept"));
  if (checkpoints.empty()) {
    html.element("p", {}, text(visit, "checkpoints.none"));
    return;
  }
  html.element("p", {}, text(visit, "checkpoints.newest"));
  const std::string label = text(visit, "checkpoints.newest");
  html.element("pre",
               {{"class", "note"}, {"tabindex", "0"}, {"role", "region"}, {"aria-label", label}},
               checkpoints.front().note);
  html.element("table", {}, [&] {
    html.element("caption", {}, text(visit, "checkpoints.caption"));
    html.element("thead", {}, [&] {
      html.element("tr", {}, [&] {
        html.element("th", {{"scope", "col"}}, text(visit, "checkpoints.column.size"));
        html.element("th", {{"scope", "col"}}, text(visit, "checkpoints.column.signatures"));
      });
    });
    html.element("tbody", {}, [&] {
      for (const auto& one : checkpoints) {
        html.element("tr", {}, [&] {
          html.element("td", {}, words::whole(visit.language, static_cast<std::int64_t>(one.size)));
          html.element("td", {},
                       words::whole(visit.language, static_cast<std::int64_t>(one.signatures)));
        });
      }
    });
  });
}

}  // namespace

http::Response checkpoints(const Visit& visit) {
  const auto found = operations::kept_checkpoints(visit.site.dossier, shown_max);
  if (!found) return problem(visit, status_of(found.error()), found.error());
  Page frame;
  frame.title = text(visit, "checkpoints.title");
  frame.other_language = local(visit, "/en/checkpoints", "/ijkpunten");
  frame.has_moment_bar = false;
  return page(visit, frame, [&](HtmlBuilder& html) {
    html.element("p", {}, text(visit, "checkpoints.about"));
    signing(html, visit);
    kept(html, visit, *found);
  });
}

}  // namespace vlecht::web::pages
