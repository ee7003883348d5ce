// SPDX-License-Identifier: EUPL-1.2
#include "importers/rules.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "importers/csv.h"
#include "importers/text_encoding.h"

namespace vlecht::importers {
namespace {

struct Known {
  std::string_view text;
  RuleName name;
  std::string_view arguments;  // separated by blanks; "" when checked otherwise
};

constexpr std::array<Known, 24> all_known = {{
    {"kind", RuleName::kind, ""},
    {"encoding", RuleName::encoding, ""},
    {"separator", RuleName::separator, ""},
    {"quote", RuleName::quote, "\" ' none"},
    {"header", RuleName::header, ""},
    {"municipality", RuleName::municipality, ""},
    {"year", RuleName::year, ""},
    {"version", RuleName::version, "3.2 4.0"},
    {"amounts", RuleName::amounts, "cumulative period"},
    {"hold", RuleName::hold, ""},
    {"service", RuleName::service, ""},
    {"probe", RuleName::probe, ""},
    {"sheet", RuleName::sheet, ""},
    {"field", RuleName::field, ""},
    {"ignore", RuleName::ignore, ""},
    {"decimal", RuleName::decimal, "comma point"},
    {"thousands", RuleName::thousands, "point comma space none"},
    {"scale", RuleName::scale, "1 1000 1000000 1000000000"},
    {"sign", RuleName::sign, "asis negate minus_after parentheses"},
    {"debit", RuleName::debit, ""},
    {"credit", RuleName::credit, ""},
    {"dc", RuleName::dc, ""},
    {"order", RuleName::order, "dmy mdy ymd"},
    {"century", RuleName::century, "1900 2000"},
}};

bool is_row_number(std::string_view text) {
  const auto number = base::to_integer(text);
  return number && *number >= 1 && *number <= 0xFFFF'FFFF;
}

// "GM0377", "377" or "0377".
bool is_municipality(std::string_view text) {
  if (text.starts_with("GM") || text.starts_with("gm")) text.remove_prefix(2);
  return !text.empty() && text.size() <= 4 &&
         text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_year(std::string_view text) {
  const auto year = base::to_integer(text);
  return year && *year >= 1900 && *year <= 2200;
}

// "none", or seconds up to a year.
bool is_hold(std::string_view text) {
  const auto seconds = base::to_integer(text);
  return text == "none" || (seconds && *seconds >= 1 && *seconds <= 366 * 86'400);
}

bool is_known_argument(const Known& known, std::string_view argument) {
  switch (known.name) {
    case RuleName::encoding:
      return encoding_named(argument).has_value();
    case RuleName::separator:
      return separator_named(argument).has_value();
    case RuleName::header:
      return is_row_number(argument);
    case RuleName::municipality:
      return is_municipality(argument);
    case RuleName::year:
      return is_year(argument);
    case RuleName::hold:
      return is_hold(argument);
    case RuleName::kind:
    case RuleName::service:
    case RuleName::probe:
    case RuleName::sheet:
    case RuleName::field:
      return !argument.empty();
    case RuleName::ignore:
    case RuleName::debit:
    case RuleName::credit:
    case RuleName::dc:
      return argument.empty();
    case RuleName::quote:
    case RuleName::version:
    case RuleName::amounts:
    case RuleName::decimal:
    case RuleName::thousands:
    case RuleName::scale:
    case RuleName::sign:
    case RuleName::order:
    case RuleName::century:
      break;
  }
  const auto arguments = base::split(known.arguments, ' ');
  return std::find(arguments.begin(), arguments.end(), argument) != arguments.end();
}

bool is_of_file(RuleName name) { return name <= RuleName::sheet; }

base::Unexpected unreadable(std::string_view text) {
  return base::problem("rule.unreadable", {{"rule", base::shortened(text, 80)}});
}

}  // namespace

std::optional<ReadRule> read_rule(std::string_view text) {
  const std::size_t mark = text.find(':');
  const std::string_view name = text.substr(0, mark);
  const std::string_view argument =
      mark == std::string_view::npos ? std::string_view() : text.substr(mark + 1);
  for (const Known& known : all_known) {
    if (known.text != name) continue;
    if (mark != std::string_view::npos && argument.empty()) return std::nullopt;
    if (!is_known_argument(known, argument)) return std::nullopt;
    return ReadRule{known.name, std::string(argument)};
  }
  return std::nullopt;
}

base::Result<Rule> rule_from_text(std::string_view text) {
  // A header may hold '=', a rule never does.
  const std::size_t mark = text.rfind('=');
  if (mark == std::string_view::npos) return unreadable(text);
  const std::string_view column = base::trimmed(text.substr(0, mark));
  const std::string_view rule = base::trimmed(text.substr(mark + 1));
  const auto read = read_rule(rule);
  if (column.empty() || !read) return unreadable(text);
  if (is_of_file(read->name) && column != "file") return unreadable(text);
  return Rule{std::string(column), std::string(rule)};
}

std::string to_text(const Rule& rule) { return rule.column + "=" + rule.rule; }

std::optional<std::string> ColumnRules::argument(RuleName name) const {
  for (auto rule = rules_.rbegin(); rule != rules_.rend(); ++rule) {
    if (rule->name == name) return rule->argument;
  }
  return std::nullopt;
}

base::Result<ColumnRules> file_rules(const std::vector<Rule>& rules) {
  ColumnRules found;
  for (const Rule& rule : rules) {
    const auto read = read_rule(rule.rule);
    if (!read) return unreadable(to_text(rule));
    if (is_of_file(read->name)) found.add(*read);
  }
  return found;
}

std::string letters_of(std::uint32_t column) {
  std::string letters;
  for (; column > 0; column = (column - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + static_cast<char>((column - 1) % 26)));
  }
  return letters;
}

std::optional<std::uint32_t> column_of_letters(std::string_view letters) {
  if (letters.empty() || letters.size() > 3) return std::nullopt;
  std::uint32_t column = 0;
  for (const char c : letters) {
    if (c < 'A' || c > 'Z') return std::nullopt;
    column = column * 26 + static_cast<std::uint32_t>(c - 'A') + 1;
  }
  return column <= 16'384 ? std::optional(column) : std::nullopt;
}

}  // namespace vlecht::importers
