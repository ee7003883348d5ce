// SPDX-License-Identifier: EUPL-1.2
#include "importers/portfolio.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.h"

namespace vlecht::importers {
namespace {

using base::is_digit;
using base::is_letter;
using values::Reason;

constexpr std::string_view pound = "\xC2\xA3";
constexpr std::string_view curly_apostrophe = "\xE2\x80\x99";
constexpr std::string_view en_dash_mark = "\xE2\x80\x93";
// Longer explanations are no reason but a story; they stand in the columns for stories.
constexpr std::size_t reason_bytes_max = 600;

/// What stands outside parentheses; an open one that does not close takes the rest.
std::string outside_parentheses(std::string_view text) {
  std::string out;
  int depth = 0;
  for (const char c : text) {
    if (c == '(') ++depth;
    if (depth == 0) out += c;
    if (c == ')' && depth > 0) --depth;
  }
  return out;
}

/// The words of a text in lower case; digits, signs and accents separate them.
class HeaderWords {
 public:
  explicit HeaderWords(std::string_view text) {
    std::string word;
    for (const char c : base::lowered(text) + " ") {
      if (is_letter(c)) {
        word += c;
      } else if (!word.empty()) {
        words_.push_back(std::move(word));
        word.clear();
      }
    }
  }

  bool has(std::string_view word) const {
    return std::find(words_.begin(), words_.end(), word) != words_.end();
  }
  template <class... Words>
  bool has_any(Words... wanted) const {
    return (has(wanted) || ...);
  }
  template <class... Words>
  bool has_all(Words... wanted) const {
    return (has(wanted) && ...);
  }
  bool is_only(std::string_view word) const { return words_.size() == 1 && words_[0] == word; }

 private:
  std::vector<std::string> words_;
};

bool is_of_rating(const HeaderWords& header) {
  return header.has_any("rag", "dca", "confidence", "rating", "ratings");
}

bool is_of_whole_life(const HeaderWords& header) {
  return header.has("wlc") || header.has_all("whole", "life") || header.has("lifetime");
}

// What departments write about something; the word for that something decides.
std::string_view narrative_field(const HeaderWords& header) {
  if (header.has_any("benefit", "benefits")) return "";
  if (is_of_whole_life(header)) return "whole_life_text";
  if (header.has_any("schedule", "date", "dates")) return "schedule_text";
  if (is_of_rating(header) || header.has("actions")) return "rating_text";
  if (header.has_any("variance", "budget", "forecast", "cost", "costs")) return "budget_text";
  return "";
}

std::string_view date_field(const HeaderWords& header) {
  // Of a schedule that was replaced: the one in force counts.
  if (header.has_any("baseline", "original", "previous", "variance")) return "";
  if (header.has("start")) return "start";
  return header.has_any("end", "completion", "finish") ? "end" : "";
}

std::string_view amount_field_of(const HeaderWords& header) {
  if (header.has_any("benefit", "benefits")) return "benefits";
  if (is_of_whole_life(header)) return "whole_life";
  if (header.has("forecast")) return "year_forecast";
  return header.has_any("baseline", "budget") ? "year_baseline" : "";
}

std::string_view name_field_of(const HeaderWords& header) {
  if (header.has_any("category")) return "category";
  if (header.has_any("description", "aims", "aim")) return "description";
  const bool is_of_project = header.has_any("project", "programme", "gmpp");
  if (is_of_project && header.has_any("id", "identifier", "number", "reference")) return "project";
  if (is_of_project && header.has_any("name", "title")) return "name";
  if (header.has_any("department", "dept", "organisation")) return "department";
  return header.is_only("project") || header.is_only("programme") ? "name" : "";
}

// ---- Reasons ----

struct ReasonStart {
  std::string_view text;
  Reason reason;
};

// How the editions say that a cell has no value.
constexpr std::array<ReasonStart, 24> reason_starts = {
    {{"exempt", Reason::withheld},
     {"redacted", Reason::withheld},
     {"withheld", Reason::withheld},
     {"confidential", Reason::withheld},
     {"commercially sensitive", Reason::withheld},
     {"information exempt", Reason::withheld},
     {"information withheld", Reason::withheld},
     {"foi exempt", Reason::withheld},
     {"early planning", Reason::provisional},
     {"not set", Reason::provisional},
     {"not yet", Reason::provisional},
     {"reset", Reason::provisional},
     {"to be confirmed", Reason::provisional},
     {"to be determined", Reason::provisional},
     {"tbc", Reason::provisional},
     {"tbd", Reason::provisional},
     {"not applicable", Reason::not_applicable},
     {"n/a", Reason::not_applicable},
     {"not provided", Reason::not_supplied},
     {"not available", Reason::not_supplied},
     {"no data", Reason::not_supplied},
     {"data not", Reason::not_supplied},
     {"the project is not in a position", Reason::not_supplied},
     {"none", Reason::not_supplied}}};

/// In lower case, with one blank for any white space.
std::string plain_words(std::string_view text) {
  std::string out;
  for (const char c : base::lowered(text)) {
    const bool is_blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!is_blank) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  return out;
}

// ---- Years ----

std::optional<int> digits_at(std::string_view text, std::size_t at, std::size_t count) {
  if (at + count > text.size()) return std::nullopt;
  int number = 0;
  for (std::size_t i = at; i < at + count; ++i) {
    if (!is_digit(text[i])) return std::nullopt;
    number = number * 10 + (text[i] - '0');
  }
  return number;
}

bool ends_number(std::string_view text, std::size_t at) {
  return at >= text.size() || !is_digit(text[at]);
}

// Parts of a date or of a range of years are no fiscal year.
bool ends_pair(std::string_view text, std::size_t at) {
  const bool goes_on =
      at + 1 < text.size() && (text[at] == '/' || text[at] == '-') && is_digit(text[at + 1]);
  return ends_number(text, at) && !goes_on;
}

bool begins_pair(std::string_view text, std::size_t at) {
  if (at == 0) return true;
  if (is_digit(text[at - 1])) return false;
  const bool is_joined = text[at - 1] == '/' || text[at - 1] == '-';
  return !is_joined || at < 2 || !is_digit(text[at - 2]);
}

/// "2021/22", "2021-2022", "21/22" at a place where no number goes on: the second year.
std::optional<int> fiscal_year_at(std::string_view text, std::size_t at) {
  for (const std::size_t count : {4U, 2U}) {
    const auto first = digits_at(text, at, count);
    if (!first || (count == 4 && (*first < 2000 || *first > 2099))) continue;
    std::size_t next = at + count;
    if (text.substr(next).starts_with(en_dash_mark)) {
      next += en_dash_mark.size();
    } else if (next < text.size() &&
               (text[next] == '/' || text[next] == '-' || text[next] == '_')) {
      ++next;
    } else {
      continue;
    }
    const int start = count == 4 ? *first : 2000 + *first;
    const auto whole = digits_at(text, next, 4);
    if (whole && ends_pair(text, next + 4) && *whole == start + 1) return *whole;
    const auto short_year = digits_at(text, next, 2);
    const bool follows =
        short_year && ends_pair(text, next + 2) && *short_year == (start + 1) % 100;
    if (follows) return start + 1;
  }
  return std::nullopt;
}

}  // namespace

bool is_portfolio(std::string_view kind) { return kind == "portfolio_project"; }

std::string_view portfolio_field(std::string_view header) {
  const HeaderWords said(outside_parentheses(header));
  if (said.has_any("narrative", "commentary", "comment", "comments", "explanation")) {
    return narrative_field(said);
  }
  if (is_of_rating(said)) {
    const bool is_own = said.has_any("sro", "departmental", "department", "owner", "dept");
    return is_own ? "owner_rating" : "rating";
  }
  if (said.has("variance") || header.find('%') != std::string_view::npos) return "";
  const bool is_of_time = said.has_any("date", "dates") || said.has_any("start", "end");
  if (is_of_time) return date_field(said);
  const auto amount = amount_field_of(said);
  return amount.empty() ? name_field_of(said) : amount;
}

std::string shown_header(const std::string& header) {
  constexpr std::size_t long_bytes = 80;
  if (header.size() <= long_bytes) return header;
  std::string shown(base::trimmed(outside_parentheses(header)));
  return shown.empty() ? header : shown;
}

std::optional<int> pounds_scale(std::string_view header) {
  const std::string text = base::lowered(header);
  for (std::size_t at = text.find(pound); at != std::string::npos; at = text.find(pound, at + 1)) {
    std::string_view rest = std::string_view(text).substr(at + pound.size());
    while (rest.starts_with(' ') || rest.starts_with('\'') || rest.starts_with(curly_apostrophe)) {
      rest.remove_prefix(rest.starts_with(curly_apostrophe) ? curly_apostrophe.size() : 1);
    }
    std::size_t end = 0;
    while (end < rest.size() && (is_letter(rest[end]) || is_digit(rest[end]))) ++end;
    const std::string_view word = rest.substr(0, end);
    if (word.empty() && (rest.empty() || rest.front() == ')')) return 0;
    if (word == "bn" || word == "b" || word == "billion" || word == "billions") return 9;
    if (word == "m" || word == "mn" || word == "mil" || word == "million" || word == "millions") {
      return 6;
    }
    if (word == "k" || word == "000" || word == "000s" || word.starts_with("thousand")) return 3;
  }
  return std::nullopt;
}

std::optional<Reason> reason_in_words(std::string_view cell) {
  if (cell.empty() || cell.size() > reason_bytes_max || is_digit(cell.front())) return std::nullopt;
  const std::string header = plain_words(cell);
  for (const ReasonStart& start : reason_starts) {
    if (!header.starts_with(start.text)) continue;
    const bool is_word =
        header.size() == start.text.size() || !is_letter(header[start.text.size()]);
    if (is_word) return start.reason;
  }
  return std::nullopt;
}

std::vector<int> report_years(std::string_view text) {
  std::vector<int> years;
  const auto add = [&](int year) {
    if (std::find(years.begin(), years.end(), year) == years.end()) years.push_back(year);
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!begins_pair(text, at)) continue;
    if (const auto year = fiscal_year_at(text, at)) add(*year);
  }
  const std::string outside = years.empty() ? outside_parentheses(text) : "";
  for (std::size_t at = 0; at < outside.size(); ++at) {
    const auto year = digits_at(outside, at, 4);
    const bool begins = at == 0 || !is_digit(outside[at - 1]);
    const bool is_alone = year && begins && ends_number(outside, at + 4);
    if (is_alone && *year >= 2000 && *year <= 2099) add(*year);
  }
  std::sort(years.begin(), years.end());
  return years;
}

}  // namespace vlecht::importers
