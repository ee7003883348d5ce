// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vlecht::importers {

enum class Mark : std::uint8_t { none, comma, point };

constexpr Mark other(Mark mark) { return mark == Mark::comma ? Mark::point : Mark::comma; }

/// How the numbers of a column are written.
struct NumberFormat {
  Mark decimal = Mark::none;     ///< none: a number with a comma or point cannot be read
  bool has_mark_groups = true;   ///< the mark that is not decimal separates thousands
  bool has_blank_groups = true;  ///< blanks and apostrophes separate thousands
};

enum class Sign : std::uint8_t { none, plus, minus_before, minus_after, parentheses };

/// A letter beside an amount: debit or credit, unfavourable (nadelig) or favourable (voordelig).
enum class Side : std::uint8_t { none, debit, credit, unfavourable, favourable };

/// The sign or word of a currency beside an amount.
enum class Currency : std::uint8_t { none, euro, pound };

/// A number as written, without what stands around its digits: sign, currency, "%",
/// "*" for a provisional figure, ",-" for no cents.
struct NumberText {
  std::string_view digits;  ///< digits, marks and blanks only
  Sign sign = Sign::none;
  Side side = Side::none;
  Currency currency = Currency::none;
  bool is_provisional = false;
  bool is_percentage = false;
};

/// None when the text is not a number in any way of writing that we know. `text` is trimmed.
std::optional<NumberText> number_text(std::string_view text);

/// What the marks between the digits say about how the column is written.
enum class MarkEvidence : std::uint8_t {
  unreadable,     ///< "1.2.3"
  whole,          ///< "1234"
  blank_groups,   ///< "1 234"
  decimal_comma,  ///< "1.234,5", "12,5", "1.234.567"
  decimal_point,  ///< "1,234.5", "12.5", "1,234,567"
  open_comma,     ///< "1,234": a decimal comma or thousands
  open_point,     ///< "1.234": a decimal point or thousands
};
MarkEvidence mark_evidence(std::string_view digits);

enum class NumberFault : std::uint8_t { none, unreadable, too_large, too_many_decimals };

/// An exact number: `units` times ten to the power of minus `decimals`, without a sign.
struct Decimal {
  std::uint64_t units = 0;
  int decimals = 0;
  NumberFault fault = NumberFault::none;
};

/// Reads digits and marks as a format says; trailing zeros after the mark are left out.
Decimal read_decimal(std::string_view digits, const NumberFormat& format);

struct Integer {
  std::int64_t value = 0;
  NumberFault fault = NumberFault::none;
};

/// The number times ten to the power `power` as a whole number; never rounded.
Integer scaled(const Decimal& number, int power, bool is_negative);

/// The number times ten to the power `power` (0 or more) with '.' as its mark: "-1234.5". It has no
/// fault.
std::string exact_text(const Decimal& number, int power, bool is_negative);

}  // namespace vlecht::importers
