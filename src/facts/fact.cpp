// SPDX-License-Identifier: EUPL-1.2
#include "facts/fact.h"

#include <algorithm>

#include "base/check.h"
#include "base/text.h"
#include "facts/decimal.h"
#include "values/zone.h"

namespace vlecht::facts {
namespace {

std::string unescaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      out += text[i];
      continue;
    }
    const std::string_view escape = text.substr(i, 3);
    CHECK(escape == "%2F" || escape == "%25");
    out += escape == "%2F" ? '/' : '%';
    i += 2;
  }
  return out;
}

base::Unexpected unreadable(const Field& field, std::string_view text) {
  return base::problem("value.unreadable", {{"field", std::string(field.label.nl)},
                                            {"text", base::shortened(text, 80)}});
}

base::Result<Value> municipality_from_text(const Field& field, std::string_view text) {
  std::string digits = base::lowered(text);
  if (digits.starts_with("gm")) digits.erase(0, 2);
  if (digits.empty() || digits.size() > 4) return unreadable(field, text);
  if (digits.find_first_not_of("0123456789") != std::string::npos) return unreadable(field, text);
  return "GM" + std::string(4 - digits.size(), '0') + digits;
}

base::Result<Value> choice_from_text(const Field& field, std::string_view text) {
  const std::string wanted = header_key(text);
  for (const Choice& choice : field.choices) {
    if (header_key(choice.id) == wanted || header_key(choice.label.nl) == wanted ||
        header_key(choice.label.en) == wanted) {
      return std::string(choice.id);
    }
    for (const auto synonym : choice.synonyms) {
      if (header_key(synonym) == wanted) return std::string(choice.id);
    }
  }
  return unreadable(field, text);
}

// The field that says when an event was.
std::size_t event_field(const Kind& kind) {
  const auto is_when = [](const Field& field) {
    return field.type == FieldType::day || field.type == FieldType::moment;
  };
  for (std::size_t i = 0; i < kind.fields.size(); ++i) {
    if (kind.fields[i].role == Role::key && is_when(kind.fields[i])) return i;
  }
  for (std::size_t i = 0; i < kind.fields.size(); ++i) {
    if (kind.fields[i].required && is_when(kind.fields[i])) return i;
  }
  CHECK(false);
  return 0;
}

values::Day day_of_event(const Value& value) {
  if (const auto* day = std::get_if<values::Day>(&value)) return *day;
  return values::local_time(std::get<values::Instant>(value), values::dutch_zone).day;
}

}  // namespace

const std::string& Fact::text(std::string_view field) const {
  static const std::string none;
  const KnownValue& value = (*this)[field];
  return value.is_known() ? std::get<std::string>(*value) : none;
}

std::int64_t Fact::integer(std::string_view field) const {
  return std::get<std::int64_t>((*this)[field].value());
}

std::string key_of(const Kind& kind, const std::vector<KnownValue>& values) {
  std::string key;
  write_key(kind, values, key);
  return key;
}

void write_key(const Kind& kind, const std::vector<KnownValue>& values, std::string& out) {
  CHECK(values.size() == kind.fields.size());
  out.clear();
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (kind.fields[i].role != Role::key) continue;
    if (!out.empty()) out += '/';
    const Value& value = values[i].value();
    if (const auto* text = std::get_if<std::string>(&value)) {
      append_escaped(out, *text);
    } else {
      out += to_text(value);
    }
  }
}

void append_escaped(std::string& out, std::string_view text) {
  const auto needs_escape = [](char c) { return c == '/' || c == '%'; };
  for (;;) {
    const auto end = std::find_if(text.begin(), text.end(), needs_escape);
    out.append(text.begin(), end);
    if (end == text.end()) return;
    out += *end == '/' ? "%2F" : "%25";
    text.remove_prefix(static_cast<std::size_t>(end - text.begin()) + 1);
  }
}

std::string group_of(const Kind& kind, const std::vector<KnownValue>& values) {
  CHECK(kind.measure.has_value());
  CHECK(values.size() == kind.fields.size());
  std::string group;
  bool is_first = true;
  for (const std::string_view field : kind.measure->grouped_by) {
    if (!is_first) group += '/';
    is_first = false;
    const KnownValue& value = values[kind.at(field)];
    if (value.is_known()) {
      append_escaped(group, to_text(*value));
    } else {
      group += missing_mark;
      group += values::name_of(value.reason());
    }
  }
  return group;
}

Marks marks_of(const Kind& kind, const std::vector<KnownValue>& values) {
  CHECK(kind.measure.has_value());
  CHECK(kind.measure->marked_by.size() <= marks_max);
  Marks marks;
  auto out = marks.begin();
  for (const std::string_view field : kind.measure->marked_by) {
    const KnownValue& value = values[kind.at(field)];
    if (value.is_known()) *out = std::get<std::string>(*value);
    ++out;
  }
  return marks;
}

std::vector<values::Known<std::string>> group_fields(std::string_view group) {
  std::vector<values::Known<std::string>> fields;
  for (;;) {
    const std::string_view field = group.substr(0, group.find('/'));
    if (field.starts_with(missing_mark)) {
      const auto reason = values::reason_named(field.substr(missing_mark.size()));
      CHECK(reason.has_value());
      fields.emplace_back(*reason);
    } else {
      fields.emplace_back(unescaped(field));
    }
    if (field.size() == group.size()) return fields;
    group.remove_prefix(field.size() + 1);
  }
}

values::Period period_of(const Kind& kind, const std::vector<KnownValue>& values) {
  CHECK(values.size() == kind.fields.size());
  if (kind.holding == Holding::event) {
    const std::size_t field = event_field(kind);
    // The last day that there is has no day after it.
    const values::Day last = values::open_end().plus_days(-1);
    return values::Period::since(std::min(day_of_event(values[field].value()), last));
  }
  for (std::size_t i = 0; i < values.size(); ++i) {
    const Field& field = kind.fields[i];
    if (field.role != Role::key || field.type != FieldType::year) continue;
    const values::BookYear year{static_cast<int>(std::get<std::int64_t>(values[i].value()))};
    return values::Period::since(year.first_day());
  }
  CHECK(false);
  return values::Period::since(values::Day());
}

std::string to_text(const Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
  if (const auto* money = std::get_if<values::Money>(&value)) return values::to_decimal(*money);
  if (const auto* pounds = std::get_if<values::Sterling>(&value))
    return values::to_decimal(*pounds);
  if (const auto* day = std::get_if<values::Day>(&value)) return values::to_iso(*day);
  return values::to_iso_seconds(std::get<values::Instant>(value));
}

bool is_in_bounds(const Field& field, const Value& value) {
  if (!field.bounds) return true;
  values::Ratio number;
  if (const auto* money = std::get_if<values::Money>(&value)) {
    number = values::Ratio(money->cents(), 100);
  } else if (const auto* pounds = std::get_if<values::Sterling>(&value)) {
    number = values::Ratio(pounds->pence(), 100);
  } else if (const auto* count = std::get_if<std::int64_t>(&value)) {
    number = values::Ratio(*count, 1);
  } else if (field.type == FieldType::decimal) {
    number = ratio_of_decimal(std::get<std::string>(value));
  } else {
    return true;
  }
  const auto [least, most] = *field.bounds;
  return number >= values::Ratio(least, 1) && (!most || number <= values::Ratio(*most, 1));
}

base::Result<Value> value_from_text(const Field& field, std::string_view raw) {
  const std::string_view text = base::trimmed(raw);
  if (text.empty()) return unreadable(field, raw);
  switch (field.type) {
    case FieldType::text:
    case FieldType::code:
      return std::string(text);
    case FieldType::municipality:
      return municipality_from_text(field, text);
    case FieldType::choice:
      return choice_from_text(field, text);
    case FieldType::year: {
      const auto year = base::to_integer(text);
      if (!year || *year < 1900 || *year > 2200) return unreadable(field, raw);
      return *year;
    }
    case FieldType::count: {
      const auto count = base::to_integer(text);
      if (!count) return unreadable(field, raw);
      return *count;
    }
    case FieldType::money: {
      const auto money = values::money_from_decimal(text);
      if (!money) return unreadable(field, raw);
      return *money;
    }
    case FieldType::sterling: {
      const auto amount = values::money_from_decimal(text);
      if (!amount) return unreadable(field, raw);
      return values::Sterling::from_pence(amount->cents());
    }
    case FieldType::decimal: {
      auto number = canonical_decimal(text);
      if (!number) return unreadable(field, raw);
      return std::move(*number);
    }
    case FieldType::day: {
      const auto day = values::day_from_iso(text);
      if (!day) return unreadable(field, raw);
      return *day;
    }
    case FieldType::moment: {
      const auto moment = values::instant_from_iso(text);
      if (!moment) return unreadable(field, raw);
      return values::whole_seconds(*moment);
    }
  }
  CHECK(false);
  return unreadable(field, raw);
}

}  // namespace vlecht::facts
