// SPDX-License-Identifier: EUPL-1.2
#include "operations/overview.h"

namespace vlecht::operations {
namespace {

using base::Result;

constexpr std::string_view meeting_kinds[] = {"council_meeting"};

Result<std::optional<values::Day>> last_meeting(const journal::Journal& journal,
                                                const values::Moment& moment) {
  TRY(const auto dossier, dossier::Dossier::open(journal, moment, meeting_kinds));
  std::optional<values::Day> last;
  dossier.each("council_meeting", [&](const facts::Fact& fact) {
    const values::Day day = std::get<values::Day>(*fact["day"]);
    const bool is_later = day < moment.valid_on.day && (!last || *last < day);
    if (is_later) last = day;
  });
  return last;
}

Result<document::Document> answer_on(const OpenDossier& opened, const journal::Journal& journal,
                                     const Asked& asked) {
  TRY(auto answer, answered(opened, journal, asked));
  return std::move(answer.document);
}

}  // namespace

Result<Overview> overview(const OpenDossier& opened, words::Language language,
                          const MomentText& moment_text, const std::string& since) {
  return opened.read([&](const journal::Journal& journal) -> Result<Overview> {
    TRY(const auto moment, moment_from(opened.world(), journal, moment_text));
    Overview out;
    if (since.empty()) {
      TRY(out.since, last_meeting(journal, moment));
      out.is_council_meeting = out.since.has_value();
    } else {
      TRY(const auto earlier, moment_from(opened.world(), journal, {since, {}}));
      out.since = earlier.valid_on.day;
    }
    for (const Question& question : questions()) {
      Asked asked;
      asked.question = &question;
      asked.language = language;
      asked.moment = moment_text;
      Card card{&question, answer_on(opened, journal, asked)};
      if (out.since) {
        asked.moment.valid_on = values::to_iso(*out.since);
        card.before = answer_on(opened, journal, asked);
      }
      out.cards.push_back(std::move(card));
    }
    return out;
  });
}

}  // namespace vlecht::operations
