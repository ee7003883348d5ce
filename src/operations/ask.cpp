// SPDX-License-Identifier: EUPL-1.2
#include "operations/ask.h"

#include <algorithm>

#include "base/check.h"
#include "base/text.h"
#include "values/typed_day.h"
#include "values/zone.h"

namespace vlecht::operations {
namespace {

using words::Language;

base::Result<values::Day> valid_day(const World& world, const std::string& text) {
  if (text.empty()) return today(world);
  const auto day = values::typed_day(text);
  if (!day || *day >= values::open_end()) {
    return base::problem("moment.day_unreadable", {{"text", base::shortened(text, 40)}});
  }
  return *day;
}

// "2019-11-20T20:00": Dutch wall clock.
std::optional<values::Instant> dutch_clock(std::string_view text) {
  if (text.size() != 16 && text.size() != 19) return std::nullopt;
  const auto as_utc = values::instant_from_iso(std::string(text) + "Z");
  if (!as_utc) return std::nullopt;
  const auto clock = values::local_time(*as_utc, "UTC");
  return values::instant_of(clock.day, clock.hour, clock.minute, clock.second, values::dutch_zone);
}

base::Result<values::Instant> known_instant(const World& world, const journal::Journal& journal,
                                            const std::string& text) {
  if (text.empty()) return journal.recorded_at(journal.size());
  std::optional<values::Instant> instant = values::instant_from_iso(text);
  if (!instant) instant = dutch_clock(text);
  if (const auto day = values::typed_day(text); day && *day < values::open_end()) {
    const values::Instant next = values::start_of_day(day->plus_days(1), values::dutch_zone);
    // Today is not over yet: as known now.
    instant = std::min(values::Instant{next.microseconds - 1}, world.now());
    if (*day > today(world)) return base::problem("moment.in_future", {{"text", text}});
  }
  if (!instant) {
    return base::problem("moment.instant_unreadable", {{"text", base::shortened(text, 40)}});
  }
  if (*instant > world.now() && *instant > journal.recorded_at(journal.size())) {
    return base::problem("moment.in_future", {{"text", base::shortened(text, 40)}});
  }
  return *instant;
}

// The page of a question with some arguments otherwise; an empty one is left out.
std::string page_with(const Question& question, Language language, analysis::Arguments arguments,
                      const views::Context::Changes& changes, const values::Moment& moment) {
  arguments = in_english(question, arguments);
  for (const auto& change : changes) arguments.values.emplace_back(change);
  return address_of(question, language, "", arguments, moment);
}

}  // namespace

base::Result<values::Moment> moment_from(const World& world, const journal::Journal& journal,
                                         const MomentText& text) {
  TRY(const values::Day day, valid_day(world, text.valid_on));
  TRY(const values::Instant instant, known_instant(world, journal, text.known_at));
  return values::Moment{{day}, {instant}};
}

base::Result<Answered> answered(const OpenDossier& opened, const journal::Journal& journal,
                                const Asked& asked) {
  const Question& question = *asked.question;
  TRY(const auto moment, moment_from(opened.world(), journal, asked.moment));
  const base::Executor& executor = opened.world().executor;
  const auto snapshots = [&](const auto& timeline, auto kind, auto valid_on, auto size) {
    return opened.snapshots().snapshot(timeline, kind, valid_on, size, executor);
  };
  TRY(auto dossier,
      dossier::Dossier::open(journal, moment, question.kinds, question.summed,
                             question.through_time, question.replaced, snapshots, executor));
  views::Context context;
  context.language = asked.language;
  const std::string below = asked.language == Language::nl ? "bronnen/" : "sources/";
  context.address = [&](std::string_view figure) {
    return address_of(question, asked.language, below + std::string(figure), asked.arguments,
                      moment);
  };
  context.page = [&](const views::Context::Changes& changes, std::optional<values::Day> day) {
    const values::Moment there{{day.value_or(moment.valid_on.day)}, moment.known_at};
    return page_with(question, asked.language, asked.arguments, changes, there);
  };
  context.other_page = [&](std::string_view other, const views::Context::Changes& arguments) {
    const Question* found = find_question(other);
    CHECK(found);
    return page_with(*found, asked.language, {}, arguments, moment);
  };
  TRY(auto document, question.answer(dossier, in_english(question, asked.arguments), context));
  document.origin = journal.origin();
  return Answered{std::move(dossier), std::move(document)};
}

base::Result<document::Document> ask(const OpenDossier& dossier, const Asked& asked) {
  return dossier.read([&](const journal::Journal& journal) -> base::Result<document::Document> {
    TRY(auto answer, answered(dossier, journal, asked));
    return std::move(answer.document);
  });
}

std::string address_of(const Question& question, Language language, std::string_view below,
                       const analysis::Arguments& arguments,
                       const std::optional<values::Moment>& moment) {
  const bool is_dutch = language == Language::nl;
  std::string out =
      is_dutch ? "/" + std::string(question.path.nl) : "/en/" + std::string(question.path.en);
  if (!below.empty()) {
    out += "/";
    out += below;
  }
  char mark = '?';
  const auto add = [&](std::string_view name, std::string_view value) {
    out += mark;
    out += name;
    out += '=';
    out += base::percent_encoded(value);
    mark = '&';
  };
  const analysis::Arguments english = in_english(question, arguments);
  for (const Parameter& parameter : question.parameters) {
    const std::string* value = english.find(parameter.name);
    if (!value) continue;
    std::string_view shown = *value;
    for (const auto& [dutch, meant] : parameter.dutch_values) {
      if (is_dutch && meant == *value) shown = dutch;
    }
    add(is_dutch ? parameter.dutch : parameter.name, shown);
  }
  if (moment) {
    add(is_dutch ? "op" : "on", values::to_iso(moment->valid_on.day));
    add(is_dutch ? "bekend" : "known", values::to_iso(moment->known_at.instant));
  }
  return out;
}

}  // namespace vlecht::operations
