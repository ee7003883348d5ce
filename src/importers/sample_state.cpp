// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>

#include "base/text.h"
#include "importers/sample_table.h"

namespace vlecht::importers {
namespace {

constexpr std::array<std::string_view, 30> ups = {
    "up",     "1",         "true",      "yes",         "ja",          "j",
    "y",      "op",        "ok",        "online",      "success",     "succes",
    "pass",   "passed",    "available", "healthy",     "beschikbaar", "bereikbaar",
    "actief", "werkt",     "goed",      "operational", "geslaagd",    "aan",
    "waar",   "reachable", "green",     "groen",       "🟩",        "✅"};
constexpr std::array<std::string_view, 38> downs = {"down",
                                                    "0",
                                                    "false",
                                                    "no",
                                                    "nee",
                                                    "n",
                                                    "neer",
                                                    "nok",
                                                    "not ok",
                                                    "offline",
                                                    "fail",
                                                    "failed",
                                                    "failure",
                                                    "error",
                                                    "fout",
                                                    "unavailable",
                                                    "unhealthy",
                                                    "storing",
                                                    "onbereikbaar",
                                                    "niet bereikbaar",
                                                    "niet beschikbaar",
                                                    "onbeschikbaar",
                                                    "uitval",
                                                    "outage",
                                                    "uit",
                                                    "onwaar",
                                                    "unreachable",
                                                    "red",
                                                    "rood",
                                                    "🟥",
                                                    "❌",
                                                    "timeout",
                                                    "mislukt",
                                                    "dood",
                                                    "dead",
                                                    "critical",
                                                    "kapot",
                                                    "major outage"};
constexpr std::array<std::string_view, 9> degradeds = {"degraded",       "slow",    "traag",
                                                       "warn",           "warning", "waarschuwing",
                                                       "partial outage", "🟨",    "oranje"};
constexpr std::array<std::string_view, 22> unknowns = {"",
                                                       "unknown",
                                                       "onbekend",
                                                       "n/a",
                                                       "na",
                                                       "nan",
                                                       "null",
                                                       "none",
                                                       "-",
                                                       "?",
                                                       "paused",
                                                       "gepauzeerd",
                                                       "pending",
                                                       "not measured",
                                                       "niet gemeten",
                                                       "onderhoud",
                                                       "maintenance",
                                                       "n.b.",
                                                       "nb",
                                                       "under maintenance",
                                                       "geen meting",
                                                       "no data"};

template <class Words>
bool has(const Words& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace

std::optional<WrittenState> sample_state(std::string_view text) {
  const std::string word = base::lowered(base::trimmed(text));
  if (has(ups, word)) return WrittenState{SampleState::up, false};
  if (has(downs, word)) return WrittenState{SampleState::down, false};
  if (has(degradeds, word)) return WrittenState{SampleState::up, true};
  if (has(unknowns, word)) return WrittenState{SampleState::unknown, false};
  return std::nullopt;
}

}  // namespace vlecht::importers
