// SPDX-License-Identifier: EUPL-1.2
#include "operations/erase.h"

#include "base/problem.h"
#include "facts/kinds.h"

namespace vlecht::operations {
namespace {

using base::shown;
using words::Language;

std::string joined(const std::vector<std::string>& texts) {
  std::string out;
  for (const std::string& text : texts) out += (out.empty() ? "" : ", ") + text;
  return out;
}

std::string verdict(const EraseOutcome& outcome, Language language) {
  const std::vector<std::pair<std::string, base::Detail>> details{
      {"erasure", outcome.erasure}, {"count", shown(outcome.entries.size())}};
  if (!outcome.is_recorded()) return words::text(language, "erase.would", details);
  if (outcome.unfinished) return words::text(language, "erase.unfinished", details);
  return words::text(language, "erase.done", details);
}

std::string searched(const EraseOutcome& outcome, Language language) {
  const Traces& traces = outcome.traces;
  const std::vector<std::pair<std::string, base::Detail>> details{
      {"kilobytes", static_cast<std::int64_t>(traces.bytes_searched / 1'000)},
      {"salts", static_cast<std::int64_t>(traces.salts)},
      {"names", static_cast<std::int64_t>(traces.names)},
      {"mentions", static_cast<std::int64_t>(outcome.mentions.places)}};
  if (traces.salts == 0 && traces.names == 0 && outcome.mentions.places == 0) {
    return words::text(language, "erase.search_clean", details);
  }
  const bool is_left = traces.salts > 0 || traces.names > outcome.mentions.places;
  return words::text(language, is_left ? "erase.search_left" : "erase.search_mentions", details);
}

}  // namespace

document::Document erase_report(const EraseOutcome& outcome, Language language) {
  document::Document out;
  out.language = language;
  out.id = "erase";
  out.title = words::text(language, "erase.title");
  const auto say = [&](std::string sentence, bool is_lead = false) {
    out.blocks.push_back(document::Paragraph{std::move(sentence), is_lead});
  };
  say(verdict(outcome, language), true);
  say(words::text(language, "erase.entries",
                  {{"count", shown(outcome.entries.size())},
                   {"numbers", journal::numbers_text(outcome.entries)}}));
  if (!outcome.files.empty()) {
    say(words::text(language, "erase.files",
                    {{"count", shown(outcome.files.size())}, {"names", joined(outcome.files)}}));
  }
  if (outcome.mentions.places > 0) {
    say(words::text(language, "erase.mentions",
                    {{"count", static_cast<std::int64_t>(outcome.mentions.places)},
                     {"numbers", journal::numbers_text(outcome.mentions.entries)},
                     {"files", joined(outcome.mentions.files)}}));
  }
  if (outcome.unfinished) say(words::text(language, *outcome.unfinished));
  if (outcome.is_recorded() && !outcome.unfinished) say(searched(outcome, language));
  return out;
}

}  // namespace vlecht::operations
