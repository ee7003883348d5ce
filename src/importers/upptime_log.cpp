// SPDX-License-Identifier: EUPL-1.2
#include "importers/upptime_log.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "values/instant.h"

namespace vlecht::importers {
namespace {

constexpr std::size_t lines_sniffed = 50;
constexpr std::size_t service_bytes_max = 400;

/// What Upptime, or whoever set its words, puts before the name.
struct Mark {
  std::string_view text;
  std::optional<SampleState> state;
};
constexpr std::array<Mark, 12> marks = {{
    {"🟩", SampleState::up},
    {"✅", SampleState::up},
    {"🟥", SampleState::down},
    {"🛑", SampleState::down},
    {"❌", SampleState::down},
    {"🔴", SampleState::down},
    {"🟢", SampleState::up},
    {"🟨", std::nullopt},
    {"⚠️", std::nullopt},
    {"⚠", std::nullopt},
    {"$EMOJI", std::nullopt},
    {"$PREFIX", std::nullopt},
}};

struct Words {
  std::string_view text;
  SampleState state;
  bool is_degraded;
};
constexpr std::array<Words, 8> verdicts = {{
    {" is back up", SampleState::up, false},
    {" is up", SampleState::up, false},
    {" is down", SampleState::down, false},
    {" is degraded", SampleState::up, true},
    {" is experiencing degraded performance", SampleState::up, true},
    {" has degraded performance", SampleState::up, true},
    {" performance has improved", SampleState::up, false},
    {" is unknown", SampleState::unknown, false},
}};

// Whether the verdict ends at a word's end: "is upside down" says something else.
bool ends_words(std::string_view rest) {
  return rest.empty() || rest.front() == ' ' || rest.front() == '.' || rest.front() == ':';
}

// "(500 in 321 ms)" behind the verdict.
std::optional<int> http_status_in(std::string_view rest) {
  const std::size_t open = rest.find('(');
  if (open == std::string_view::npos) return std::nullopt;
  const std::string_view inside = rest.substr(open + 1);
  const std::size_t end = inside.find(" in ");
  if (end == std::string_view::npos) return std::nullopt;
  const auto status = base::to_integer(inside.substr(0, end));
  if (!status || *status < 0 || *status > 999) return std::nullopt;
  return static_cast<int>(*status);
}

std::optional<SampleState> take_marks(std::string_view& name) {
  std::optional<SampleState> state;
  for (bool has_more = true; has_more;) {
    name = base::trimmed(name);
    has_more = false;
    for (const Mark& mark : marks) {
      if (!name.starts_with(mark.text)) continue;
      name.remove_prefix(mark.text.size());
      if (mark.state) state = mark.state;
      has_more = true;
      break;
    }
  }
  return state;
}

/// A line taken apart; without a moment when it does not begin with one.
struct LogLine {
  std::optional<std::int64_t> second;
  std::string_view subject;
};

LogLine taken_apart(std::string_view line) {
  const std::size_t tab = line.find('\t');
  if (tab == std::string_view::npos) return {};
  const auto moment = values::instant_from_iso(base::trimmed(line.substr(0, tab)));
  if (!moment) return {};
  return {moment->microseconds / 1'000'000, base::trimmed(line.substr(tab + 1))};
}

// The next line, and the last one too when no newline ends it.
std::string_view next_line(std::string_view& text) {
  if (const auto line = base::take_line(text)) return *line;
  return std::exchange(text, std::string_view());
}

}  // namespace

std::optional<UpptimeSubject> upptime_subject(std::string_view subject) {
  std::size_t at = std::string_view::npos;
  const Words* found = nullptr;
  for (const Words& verdict : verdicts) {
    // The last one: a name may hold such words itself.
    for (std::size_t end = std::string_view::npos;;) {
      const std::size_t here = subject.rfind(verdict.text, end);
      if (here == std::string_view::npos) break;
      if (ends_words(subject.substr(here + verdict.text.size()))) {
        if (found == nullptr || here > at) {
          at = here;
          found = &verdict;
        }
        break;
      }
      if (here == 0) break;
      end = here - 1;
    }
  }
  if (found == nullptr) return std::nullopt;
  UpptimeSubject out;
  std::string_view name = subject.substr(0, at);
  const auto colour = take_marks(name);
  if (name.empty()) return std::nullopt;
  out.service = base::shortened(name, service_bytes_max);
  out.state = found->state;
  out.is_degraded = found->is_degraded;
  out.http_status = http_status_in(subject.substr(at + found->text.size()));
  out.is_contradicted = colour && out.state != SampleState::unknown && *colour != out.state;
  if (out.is_contradicted) out.state = SampleState::unknown;
  return out;
}

bool is_upptime_log(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  bool is_first = true;
  for (std::size_t i = 0; i < lines_sniffed && !text.empty(); ++i) {
    const std::string_view line = base::trimmed(next_line(text));
    if (line.empty()) continue;
    const LogLine parts = taken_apart(line);
    if (is_first && !parts.second) return false;
    is_first = false;
    if (parts.second && upptime_subject(parts.subject)) return true;
  }
  return false;
}

UpptimeLog read_upptime_log(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  UpptimeLog log;
  for (std::uint32_t number = 1; !text.empty(); ++number) {
    const std::string_view line = base::trimmed(next_line(text));
    if (line.empty()) continue;
    ++log.lines;
    const LogLine parts = taken_apart(line);
    if (!parts.second) {
      log.no_moment.add(number);
      continue;
    }
    const auto subject = upptime_subject(parts.subject);
    if (!subject) {
      log.other_commits.add(number);
      continue;
    }
    if (subject->is_contradicted) log.contradictions.add(number);
    if (subject->is_degraded) log.oddities.note_degraded(number);
    log.oddities.note(number, subject->state, subject->http_status);
    log.samples.add(subject->service, subject->service, *parts.second, subject->state, number);
  }
  return log;
}

}  // namespace vlecht::importers
