// SPDX-License-Identifier: EUPL-1.2
#include "importers/number.h"

#include <array>
#include <limits>

#include "base/text.h"

namespace vlecht::importers {
namespace {

constexpr std::string_view minus_sign = "\xE2\x88\x92";  // U+2212
constexpr std::string_view en_dash = "\xE2\x80\x93";
constexpr std::string_view euro = "\xE2\x82\xAC";
constexpr std::string_view pound_sign = "\xC2\xA3";
constexpr std::array<std::string_view, 4> wide_blanks = {
    "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\xE2\x80\x99"};  // no-break, narrow, thin, ’

using base::is_digit;
using base::is_letter;

bool take_front(std::string_view& text, std::string_view part) {
  if (!text.starts_with(part)) return false;
  text = base::trimmed(text.substr(part.size()));
  return true;
}

bool take_back(std::string_view& text, std::string_view part) {
  if (!text.ends_with(part)) return false;
  text = base::trimmed(text.substr(0, text.size() - part.size()));
  return true;
}

// The letters at one end, when they stand there as a word.
std::string_view word_at_back(std::string_view text) {
  std::size_t begin = text.size();
  while (begin > 0 && is_letter(text[begin - 1])) --begin;
  return text.substr(begin);
}

std::string_view word_at_front(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && is_letter(text[end])) ++end;
  return text.substr(0, end);
}

Currency currency_of(std::string_view word) {
  const std::string lower = base::lowered(word);
  if (lower == "eur" || lower == "euro") return Currency::euro;
  return lower == "gbp" ? Currency::pound : Currency::none;
}

Side side_of(std::string_view word) {
  const std::string lower = base::lowered(word);
  if (lower == "d" || lower == "dr" || lower == "debet" || lower == "db") return Side::debit;
  if (lower == "c" || lower == "cr" || lower == "credit") return Side::credit;
  if (lower == "n" || lower == "nadelig") return Side::unfavourable;
  if (lower == "v" || lower == "voordelig") return Side::favourable;
  return Side::none;
}

/// Takes off one by one what may stand around the digits, each at most once.
class Peeler {
 public:
  explicit Peeler(std::string_view text) : text_(text) {}

  std::optional<NumberText> peeled() {
    while (take_provisional() || take_no_cents() || take_parentheses() || take_currency() ||
           take_percentage() || take_sign() || take_side()) {
    }
    if (text_.empty() || failed_ || !only_digits_and_marks()) return std::nullopt;
    found_.digits = text_;
    return found_;
  }

 private:
  bool take_provisional() {
    if (found_.is_provisional) return false;
    return found_.is_provisional = take_back(text_, "**") || take_back(text_, "*");
  }

  // "€ 1.234,-" has no cents; its dash is no minus.
  bool take_no_cents() {
    static constexpr std::array<std::string_view, 8> tails = {",--", ".--", ",-",      ".-",
                                                              ",=",  ".=",  ",\u2013", ",\u2014"};
    if (has_no_cents_) return false;
    for (const auto tail : tails) {
      if (text_.size() > tail.size() && is_digit(text_[text_.size() - tail.size() - 1]) &&
          take_back(text_, tail)) {
        return has_no_cents_ = true;
      }
    }
    return false;
  }

  bool take_parentheses() {
    if (text_.size() < 3 || text_.front() != '(' || text_.back() != ')') return false;
    text_ = base::trimmed(text_.substr(1, text_.size() - 2));
    return set(Sign::parentheses);
  }

  bool take_currency() {
    if (found_.currency != Currency::none) return false;
    if (take_front(text_, euro) || take_back(text_, euro)) return in(Currency::euro);
    if (take_front(text_, pound_sign) || take_back(text_, pound_sign)) return in(Currency::pound);
    if (const auto front = word_at_front(text_); currency_of(front) != Currency::none) {
      take_front(text_, front);
      return in(currency_of(front));
    }
    if (const auto back = word_at_back(text_); currency_of(back) != Currency::none) {
      take_back(text_, back);
      return in(currency_of(back));
    }
    return false;
  }

  bool in(Currency currency) {
    found_.currency = currency;
    return true;
  }

  bool take_percentage() {
    if (found_.is_percentage) return false;
    return found_.is_percentage = take_back(text_, "%");
  }

  bool take_sign() {
    for (const auto dash : {std::string_view("-"), minus_sign, en_dash}) {
      if (take_front(text_, dash)) return set(Sign::minus_before);
      if (take_back(text_, dash)) return set(Sign::minus_after);
    }
    if (take_front(text_, "+") || take_back(text_, "+")) return set(Sign::plus);
    return false;
  }

  bool take_side() {
    if (found_.side != Side::none) return false;
    const auto word = word_at_back(text_);
    const Side side = side_of(word);
    if (side == Side::none) return false;
    take_back(text_, word);
    found_.side = side;
    return true;
  }

  // Two signs ("-(5)", "-5-") contradict each other or cancel out: not ours to say.
  bool set(Sign sign) {
    if (found_.sign != Sign::none) failed_ = true;
    found_.sign = sign;
    return !failed_;
  }

  bool only_digits_and_marks() const {
    bool has_digit = false;
    for (std::size_t i = 0; i < text_.size(); ++i) {
      const char c = text_[i];
      if (is_digit(c)) {
        has_digit = true;
      } else if (static_cast<unsigned char>(c) >= 0x80) {
        std::size_t length = 0;
        for (const auto blank : wide_blanks) {
          if (text_.substr(i).starts_with(blank)) length = blank.size();
        }
        if (length == 0) return false;
        i += length - 1;
      } else if (c != '.' && c != ',' && c != ' ' && c != '\'') {
        return false;
      }
    }
    return has_digit;
  }

  std::string_view text_;
  NumberText found_;
  bool has_no_cents_ = false;
  bool failed_ = false;
};

// The runs of digits in a number and what separates them: '.', ',' or ' ' for blanks.
struct Groups {
  static constexpr int max = 16;
  std::array<int, max> lengths{};
  std::array<char, max> before{};
  int count = 0;
  bool begins_with_zero = false;
  bool is_broken = false;

  bool is_grouped(int from, int until, char mark) const {
    for (int i = from; i < until; ++i) {
      const auto at = static_cast<std::size_t>(i);
      if (i > 0 && (before[at] != mark || lengths[at] != 3)) return false;
      if (i == 0 && (lengths[at] < 1 || lengths[at] > 3)) return false;
    }
    return true;
  }
};

Groups groups_of(std::string_view digits) {
  Groups groups;
  groups.count = 1;
  groups.begins_with_zero = digits.starts_with('0');
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const char c = digits[i];
    if (is_digit(c)) {
      ++groups.lengths[static_cast<std::size_t>(groups.count - 1)];
      continue;
    }
    if (groups.count == Groups::max) {
      groups.is_broken = true;
      return groups;
    }
    if (static_cast<unsigned char>(c) >= 0x80) {
      ++i;  // no-break blank has two bytes, the others three
      if (static_cast<unsigned char>(c) == 0xE2) ++i;
    }
    groups.before[static_cast<std::size_t>(groups.count++)] = c == '.' || c == ',' ? c : ' ';
  }
  // Every run but the first has digits: "1..5" and "5," are nothing.
  for (int i = 1; i < groups.count; ++i) {
    groups.is_broken = groups.is_broken || groups.lengths[static_cast<std::size_t>(i)] == 0;
  }
  return groups;
}

MarkEvidence decimal_by(char mark) {
  return mark == ',' ? MarkEvidence::decimal_comma : MarkEvidence::decimal_point;
}

MarkEvidence evidence_of_one(const Groups& groups) {
  const char mark = groups.before[1];
  const int before = groups.lengths[0];
  const int after = groups.lengths[1];
  const bool could_be_thousands =
      after == 3 && before >= 1 && before <= 3 && !groups.begins_with_zero;
  if (!could_be_thousands) return decimal_by(mark);
  return mark == ',' ? MarkEvidence::open_comma : MarkEvidence::open_point;
}

// Of digits alone or with one mark that cannot be that of thousands, as nearly all numbers have.
std::optional<MarkEvidence> plain_evidence(std::string_view digits) {
  constexpr std::size_t none = std::string_view::npos;
  std::size_t mark = none;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (is_digit(digits[i])) continue;
    if (mark != none || (digits[i] != '.' && digits[i] != ',')) return std::nullopt;
    mark = i;
  }
  if (mark == none) return MarkEvidence::whole;
  const std::size_t after = digits.size() - mark - 1;
  if (after == 0 || after == 3) return std::nullopt;
  return decimal_by(digits[mark]);
}

}  // namespace

std::optional<NumberText> number_text(std::string_view text) {
  // Nearly all numbers are digits and marks with or without a minus: nothing is to be taken off.
  const std::size_t sign = text.starts_with('-') ? 1 : 0;
  std::size_t end = sign;
  while (end < text.size() && (is_digit(text[end]) || text[end] == '.' || text[end] == ',')) ++end;
  if (end == text.size() && end > sign && is_digit(text[sign]) && is_digit(text.back())) {
    return NumberText{.digits = text.substr(sign),
                      .sign = sign == 1 ? Sign::minus_before : Sign::none};
  }
  return Peeler(text).peeled();
}

MarkEvidence mark_evidence(std::string_view digits) {
  if (const auto evidence = plain_evidence(digits)) return *evidence;
  const Groups groups = groups_of(digits);
  if (groups.is_broken) return MarkEvidence::unreadable;
  if (groups.count == 1) return MarkEvidence::whole;
  const int last = groups.count - 1;
  const char last_mark = groups.before[static_cast<std::size_t>(last)];
  const char first_mark = groups.before[1];
  if (groups.count == 2 && last_mark != ' ') return evidence_of_one(groups);
  if (groups.begins_with_zero || groups.lengths[0] == 0) return MarkEvidence::unreadable;
  if (first_mark == last_mark) {
    if (!groups.is_grouped(0, groups.count, first_mark)) return MarkEvidence::unreadable;
    if (first_mark == ' ') return MarkEvidence::blank_groups;
    return decimal_by(first_mark == ',' ? '.' : ',');
  }
  if (last_mark == ' ' || !groups.is_grouped(0, last, first_mark)) return MarkEvidence::unreadable;
  return decimal_by(last_mark);
}

Decimal read_decimal(std::string_view digits, const NumberFormat& format) {
  const Groups groups = groups_of(digits);
  const char decimal = format.decimal == Mark::comma ? ',' : '.';
  int whole = groups.count;  // runs before the decimal mark
  if (format.decimal != Mark::none && groups.count > 1 &&
      groups.before[static_cast<std::size_t>(groups.count - 1)] == decimal) {
    --whole;
  }
  bool fits = !groups.is_broken;
  if (whole > 1) {
    const char mark = groups.before[1];
    const bool may_group =
        mark == ' ' ? format.has_blank_groups
                    : format.has_mark_groups && mark != decimal && format.decimal != Mark::none;
    fits = fits && may_group && !groups.begins_with_zero && groups.is_grouped(0, whole, mark);
  }
  if (!fits) return {.fault = NumberFault::unreadable};
  Decimal number;
  int decimals_left = whole < groups.count ? groups.lengths[static_cast<std::size_t>(whole)] : 0;
  number.decimals = decimals_left;
  std::string_view kept = digits;
  while (number.decimals > 0 && kept.ends_with('0')) {
    kept.remove_suffix(1);
    --number.decimals;
  }
  for (const char c : kept) {
    if (!is_digit(c)) continue;
    if (__builtin_mul_overflow(number.units, 10U, &number.units) ||
        __builtin_add_overflow(number.units, static_cast<std::uint64_t>(c - '0'), &number.units)) {
      return {.fault = NumberFault::too_large};
    }
  }
  return number;
}

Integer scaled(const Decimal& number, int power, bool is_negative) {
  if (number.fault != NumberFault::none) return {.fault = number.fault};
  std::uint64_t units = number.units;
  for (int i = power - number.decimals; i > 0; --i) {
    if (__builtin_mul_overflow(units, 10U, &units)) return {.fault = NumberFault::too_large};
  }
  if (number.decimals > power && units != 0) return {.fault = NumberFault::too_many_decimals};
  if (units > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
    return {.fault = NumberFault::too_large};
  }
  const auto value = static_cast<std::int64_t>(units);
  return {.value = is_negative ? -value : value};
}

std::string exact_text(const Decimal& number, int power, bool is_negative) {
  std::string digits = std::to_string(number.units);
  const int decimals = number.decimals - power;
  if (decimals <= 0) {
    digits.append(static_cast<std::size_t>(-decimals), '0');
  } else {
    const auto after = static_cast<std::size_t>(decimals);
    if (digits.size() <= after) digits.insert(0, after + 1 - digits.size(), '0');
    digits.insert(digits.size() - after, 1, '.');
  }
  return (is_negative ? "-" : "") + digits;
}

}  // namespace vlecht::importers
