// SPDX-License-Identifier: EUPL-1.2
//
// A random table, written as CSV in a random way, is read back as it was. Without any rule it is
// read back as it was or something is asked: never silently otherwise.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

#include "facts/decimal.h"
#include "facts/kinds.h"
#include "importers/moment.h"
#include "importers/table_import.h"
#include "values/zone.h"

namespace vlecht {
namespace {

using facts::Draft;
using facts::FieldType;
using facts::KnownValue;
using facts::Value;

/// How a program writes a table.
struct Style {
  char separator = ';';
  bool is_dutch = true;  // decimal comma, day before month
  bool has_thousands = false;
  bool has_cents_always = true;
  bool has_title = false;
  bool quotes_all = false;
  std::string line_end;
  std::string encoding;  // as in a rule; "utf-8-mark" with a byte order mark
  int dates = 0;         // ISO, as the locale has it, or with the month by name
};

Style some_style() {
  Style style;
  style.separator = *rc::gen::element(';', ',', '\t', '|');
  style.is_dutch = *rc::gen::arbitrary<bool>();
  style.has_thousands = *rc::gen::arbitrary<bool>();
  style.has_cents_always = *rc::gen::arbitrary<bool>();
  style.has_title = *rc::gen::arbitrary<bool>();
  style.quotes_all = *rc::gen::arbitrary<bool>();
  style.line_end = *rc::gen::element<std::string>("\n", "\r\n", "\r");
  style.encoding = *rc::gen::element<std::string>("utf-8", "utf-8-mark", "utf-16le", "utf-16be",
                                                  "windows-1252", "cp850");
  style.dates = *rc::gen::inRange(0, 3);
  return style;
}

// ---- Values ----

const std::vector<std::u16string> letters = {
    u"a", u"b", u"Z", u"0", u" ", u";", u",", u"|", u"\t", u"\"", u"'", u"\n", u"=",
    u"-", u".", u"é", u"ë", u"ï", u"ö", u"ü", u"ç", u"ñ",  u"á",  u"â", u"è"};

// Begins and ends with a letter, so that nothing is trimmed and no word for "unknown" appears.
std::u16string some_text() {
  std::u16string out = u"Q";
  const int length = *rc::gen::inRange(0, 12);
  for (int i = 0; i < length; ++i) out += *rc::gen::elementOf(letters);
  return out + u"q";
}

std::string utf_8(const std::u16string& text) {
  std::string out;
  for (const char16_t unit : text) {
    if (unit < 0x80) {
      out += static_cast<char>(unit);
    } else {
      out += static_cast<char>(0xC0 | (unit >> 6));
      out += static_cast<char>(0x80 | (unit & 0x3F));
    }
  }
  return out;
}

std::u16string utf_16(const std::string& text) { return {text.begin(), text.end()}; }

/// A value, and how the style writes it.
struct Written {
  KnownValue value;
  std::u16string text;
};

std::string grouped(std::string digits, char mark) {
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, 1, mark);
  return digits;
}

std::u16string number(const Style& style, std::int64_t units, int decimals) {
  std::string digits = std::to_string(units < 0 ? -units : units);
  std::string fraction;
  if (decimals > 0) {
    if (digits.size() < 3) digits.insert(0, 3 - digits.size(), '0');
    fraction = digits.substr(digits.size() - 2);
    digits.resize(digits.size() - 2);
  }
  if (style.has_thousands) digits = grouped(digits, style.is_dutch ? '.' : ',');
  const bool is_whole = fraction == "00" && !style.has_cents_always;
  if (decimals > 0 && !is_whole) digits += (style.is_dutch ? "," : ".") + fraction;
  return utf_16((units < 0 ? "-" : "") + digits);
}

std::u16string date(const Style& style, values::Day day) {
  static const std::vector<std::string> months = {"jan", "feb", "mrt", "apr", "mei", "jun",
                                                  "jul", "aug", "sep", "okt", "nov", "dec"};
  const std::string d = std::to_string(day.day_of_month());
  const std::string m = std::to_string(day.month());
  const std::string y = std::to_string(day.year());
  if (style.dates == 0) return utf_16(values::to_iso(day));
  if (style.dates == 2) {
    return utf_16(d + " " + months[static_cast<std::size_t>(day.month() - 1)] + " " + y);
  }
  return utf_16(style.is_dutch ? d + "-" + m + "-" + y : m + "/" + d + "/" + y);
}

std::optional<Written> perhaps_missing() {
  switch (*rc::gen::inRange(0, 12)) {
    case 0:
      return Written{values::Reason::not_supplied, u""};
    case 1:
      return Written{values::Reason::withheld, u"x"};
    case 2:
      return Written{values::Reason::nil, u"-"};
    default:
      return std::nullopt;
  }
}

bool is_number(const facts::Field& field) {
  return field.type == FieldType::money || field.type == FieldType::count ||
         field.type == FieldType::sterling || field.type == FieldType::decimal;
}

Written some_value(const facts::Field& field, const Style& style, int row) {
  const bool is_key = field.role == facts::Role::key;
  if (!is_key && is_number(field)) {
    if (auto missing = perhaps_missing()) return *missing;
  }
  switch (field.type) {
    case FieldType::municipality: {
      // The row is in the key, so that no two rows are about the same.
      std::string digits = std::to_string(1000 + row);
      return {Value("GM" + digits), utf_16(row % 2 == 0 ? "GM" + digits : digits)};
    }
    case FieldType::year: {
      const auto year = *rc::gen::inRange<std::int64_t>(1995, 2030);
      return {Value(year), utf_16(std::to_string(year))};
    }
    case FieldType::choice: {
      const auto& choice = *rc::gen::elementOf(field.choices);
      return {Value(std::string(choice.id)), utf_16(std::string(choice.label.en))};
    }
    case FieldType::code: {
      const std::string code =
          std::to_string(*rc::gen::inRange(0, 10)) + "." + std::to_string(*rc::gen::inRange(1, 12));
      return {Value(code), utf_16(code)};
    }
    case FieldType::money:
    case FieldType::sterling: {
      const auto cents = *rc::gen::oneOf(rc::gen::inRange<std::int64_t>(-300'000, 300'000),
                                         rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000),
                                         rc::gen::map(rc::gen::inRange<std::int64_t>(-9'999, 9'999),
                                                      [](std::int64_t n) { return n * 100; }));
      if (field.type == FieldType::sterling) {
        return {Value(values::Sterling::from_pence(cents)), number(style, cents, 2)};
      }
      return {Value(values::Money::from_cents(cents)), number(style, cents, 2)};
    }
    case FieldType::decimal: {
      const auto hundredths = *rc::gen::inRange<std::int64_t>(-300'000, 300'000'000);
      const auto text = values::Ratio(hundredths, 100).to_decimal(2, values::Rounding::toward_zero);
      return {Value(facts::canonical_decimal(text).value()), number(style, hundredths, 2)};
    }
    case FieldType::count: {
      const auto count = *rc::gen::inRange<std::int64_t>(0, 2'000'000);
      return {Value(count), number(style, count, 0)};
    }
    case FieldType::day: {
      const auto day = values::Day::from_days_since_1970(*rc::gen::inRange(0, 30'000));
      return {Value(day), date(style, day)};
    }
    case FieldType::moment: {
      // At noon, so that the wall clock shows it once.
      const auto day = values::Day::from_days_since_1970(*rc::gen::inRange(0, 30'000));
      const auto noon = values::instant_of(day, 12, 0, 0, values::dutch_zone);
      return {Value(noon), date(style, day) + u" 12:00"};
    }
    case FieldType::text:
      break;
  }
  const std::u16string text = some_text();
  return {Value(utf_8(text)), text};
}

// ---- Writing ----

std::u16string cell(const Style& style, const std::u16string& text) {
  const bool needs_quotes = text.find_first_of(u";,|\t\"\n\r") != std::u16string::npos;
  if (!needs_quotes && !style.quotes_all) return text;
  std::u16string out = u"\"";
  for (const char16_t unit : text)
    out += unit == u'"' ? std::u16string(u"\"\"") : std::u16string(1, unit);
  return out + u"\"";
}

std::string single_bytes(const std::u16string& text, bool is_cp850) {
  static const std::u16string accents = u"éëïöüçñáâè";
  static const std::string cp850 = "\x82\x89\x8B\x94\x81\x87\xA4\xA0\x83\x8A";
  std::string out;
  for (const char16_t unit : text) {
    const std::size_t at = accents.find(unit);
    out += at != std::u16string::npos && is_cp850
               ? cp850[at]
               : static_cast<char>(static_cast<unsigned char>(unit));
  }
  return out;
}

std::string encoded(const std::u16string& text, const std::string& encoding) {
  if (encoding == "windows-1252" || encoding == "cp850") {
    return single_bytes(text, encoding == "cp850");
  }
  if (encoding.starts_with("utf-8")) {
    return (encoding == "utf-8-mark" ? "\xEF\xBB\xBF" : "") + utf_8(text);
  }
  const bool is_little = encoding == "utf-16le";
  std::string out;
  for (const char16_t unit : u"\uFEFF" + text) {
    const char low = static_cast<char>(unit & 0xFF);
    const char high = static_cast<char>(unit >> 8);
    out += is_little ? low : high;
    out += is_little ? high : low;
  }
  return out;
}

struct Table {
  const facts::Kind* kind = nullptr;
  std::vector<std::vector<KnownValue>> rows;
  std::vector<values::Period> periods;
  std::string bytes;
};

Table some_table(const Style& style) {
  Table table;
  table.kind = &facts::kind_named(*rc::gen::element<std::string>(
      "inhabitants", "peer_figure", "municipality", "consumption", "key_share"));
  const bool is_state = table.kind->holding == facts::Holding::state;
  const std::u16string line_end = utf_16(style.line_end);
  std::u16string text = style.has_title ? u"Een titel" + line_end + line_end : u"";
  const auto add = [&](std::u16string& line, const std::u16string& content) {
    if (!line.empty()) line += static_cast<char16_t>(style.separator);
    line += cell(style, content);
  };
  std::u16string header;
  for (const facts::Field& field : table.kind->fields) {
    add(header, utf_16(std::string(style.is_dutch ? field.label.nl : field.label.en)));
  }
  if (is_state) add(header, style.is_dutch ? u"geldig_van" : u"valid_from");
  text += header + line_end;
  const int rows = *rc::gen::inRange(1, 8);
  for (int row = 0; row < rows; ++row) {
    std::u16string line;
    table.rows.emplace_back();
    for (const facts::Field& field : table.kind->fields) {
      Written written = some_value(field, style, row);
      table.rows.back().push_back(written.value);
      add(line, written.text);
    }
    if (is_state) {
      const auto day = values::Day::from_days_since_1970(*rc::gen::inRange(0, 30'000));
      table.periods.push_back(values::Period::since(day));
      add(line, date(style, day));
    } else {
      table.periods.push_back(facts::period_of(*table.kind, table.rows.back()));
    }
    text += line + line_end;
  }
  table.bytes = encoded(text, style.encoding);
  return table;
}

// ---- Reading back ----

bool is_same(const importers::TableImport& read, const Table& table) {
  if (read.kind != table.kind || read.drafts.size() != table.rows.size()) return false;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    if (read.drafts[i].values != table.rows[i]) return false;
    if (!(read.drafts[i].valid == table.periods[i])) return false;
  }
  return read.bad_rows.empty();
}

// A line end of CR alone cannot be told from a CR inside quotes; the texts hold LF only.
std::vector<importers::Rule> all_rules(const Style& style, const facts::Kind& kind) {
  const std::string separator = style.separator == '\t' ? "tab" : std::string(1, style.separator);
  const std::string encoding = style.encoding == "utf-8-mark" ? "utf-8" : style.encoding;
  std::vector<importers::Rule> rules = {{"file", "separator:" + separator},
                                        {"file", "encoding:" + encoding}};
  for (const facts::Field& field : kind.fields) {
    const std::string header(style.is_dutch ? field.label.nl : field.label.en);
    if (is_number(field)) {
      rules.push_back({header, style.is_dutch ? "decimal:comma" : "decimal:point"});
    }
  }
  if (kind.holding == facts::Holding::state && style.dates == 1) {
    rules.push_back(
        {style.is_dutch ? "geldig_van" : "valid_from", style.is_dutch ? "order:dmy" : "order:mdy"});
  }
  return rules;
}

RC_GTEST_PROP(MomentModel, WhatIsWrittenIsReadBack, ()) {
  const values::Instant instant{*rc::gen::inRange<std::int64_t>(0, 4'000'000'000) * 1'000'000};
  const auto moment = importers::read_moment(values::to_iso_seconds(instant), {});
  RC_ASSERT(moment.fault == importers::MomentFault::none);
  RC_ASSERT(moment.instant == instant);
}

RC_GTEST_PROP(TableModel, ATableIsReadBackAsItWas, ()) {
  const Style style = some_style();
  const Table table = some_table(style);
  const auto read = importers::read_table(
      {.name = "table.csv", .bytes = base::bytes_of(table.bytes)},
      {.kind = std::string(table.kind->name), .rules = all_rules(style, *table.kind)});
  if (!read) RC_FAIL(base::to_string(read.error()));
  RC_ASSERT(!read->has_questions);
  RC_ASSERT(is_same(*read, table));
}

RC_GTEST_PROP(TableModel, WithoutRulesItIsReadAsItWasOrSomethingIsAsked, ()) {
  Style style = some_style();
  const Table table = some_table(style);
  std::vector<importers::Rule> rules;
  const bool is_single_byte = style.encoding == "windows-1252" || style.encoding == "cp850";
  // Letters thrown together have no neighbours to fit between.
  if (is_single_byte) rules.push_back({"file", "encoding:" + style.encoding});
  const auto read =
      importers::read_table({.name = "table.csv", .bytes = base::bytes_of(table.bytes)},
                            {.kind = std::string(table.kind->name), .rules = rules});
  if (!read) RC_FAIL(base::to_string(read.error()));
  RC_CLASSIFY(read->has_questions);
  RC_ASSERT(read->has_questions || is_same(*read, table));
}

}  // namespace
}  // namespace vlecht
