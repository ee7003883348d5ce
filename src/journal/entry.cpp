// SPDX-License-Identifier: EUPL-1.2
#include "journal/entry.h"

#include <algorithm>
#include <span>
#include <utility>

#include "base/check.h"
#include "base/limits.h"
#include "facts/decimal.h"
#include "journal/layout.h"

namespace vlecht::journal {

namespace {

using facts::Field;
using facts::FieldType;
using facts::Kind;
using facts::Role;

constexpr std::size_t body_members_max = 64;
constexpr std::int64_t personal_compartment = 1;

std::int64_t as_number(std::uint64_t value) {
  CHECK(value <= static_cast<std::uint64_t>(number_max));
  return static_cast<std::int64_t>(value);
}

void write_salt(Writer& out, const Salt& salt) {
  out.raw(",\"n\":\"");
  out.hex(salt);
  out.raw("\"");
}

void write_value(Writer& out, const facts::KnownValue& value, DayTexts& days) {
  if (!value.is_known()) {
    out.raw("{\"missing\":");
    out.text(values::name_of(value.reason()));
    out.raw("}");
  } else if (const auto* text = std::get_if<std::string>(&*value)) {
    out.text(*text);
  } else if (const auto* number = std::get_if<std::int64_t>(&*value)) {
    out.number(*number);
  } else if (const auto* money = std::get_if<values::Money>(&*value)) {
    out.number(money->cents());
  } else if (const auto* pounds = std::get_if<values::Sterling>(&*value)) {
    out.number(pounds->pence());
  } else if (const auto* day = std::get_if<values::Day>(&*value)) {
    out.raw(days.text_of(*day));
  } else {
    out.text(values::to_iso_seconds(std::get<values::Instant>(*value)));
  }
}

// An optional field that the source leaves out is left out; a retraction names only what it is
// about.
bool is_written(const facts::Draft& draft, std::size_t field) {
  const Field& description = draft.kind->fields[field];
  if (description.role == Role::key) return true;
  if (draft.operation == facts::Operation::retract) return false;
  const auto& value = draft.values[field];
  return description.required || value.is_known() || value.reason() != values::Reason::not_supplied;
}

void write_body(Writer& out, const facts::Draft& draft, const Layout& layout, DayTexts& days) {
  out.raw("{\"b\":{");
  bool is_first = true;
  for (const NamedField& field : layout.by_name) {
    if (!is_written(draft, field.index)) continue;
    if (!is_first) out.raw(",");
    out.raw(field.written);
    write_value(out, draft.values[field.index], days);
    is_first = false;
  }
  out.raw("}");
}

constexpr std::array<std::int8_t, 256> hex_values = [] {
  std::array<std::int8_t, 256> values{};
  values.fill(-1);
  for (int i = 0; i < 10; ++i)
    values[static_cast<std::size_t>('0' + i)] = static_cast<std::int8_t>(i);
  for (int i = 0; i < 6; ++i) {
    values[static_cast<std::size_t>('a' + i)] = static_cast<std::int8_t>(10 + i);
  }
  return values;
}();

int hex_value(char c) { return hex_values[static_cast<unsigned char>(c)]; }

bool from_hex(std::string_view text, std::span<base::Byte> out) {
  if (text.size() != 2 * out.size()) return false;
  int all = 0;
  for (std::size_t i = 0; i < out.size(); ++i) {
    const int high = hex_value(text[2 * i]);
    const int low = hex_value(text[2 * i + 1]);
    all |= high | low;  // below zero when one of them is
    out[i] = static_cast<base::Byte>((high & 0xF) << 4 | (low & 0xF));
  }
  return all >= 0;
}

bool read_text(Reader& in, std::string& out) {
  Text text;
  if (!in.text(text)) return false;
  out = text.decoded();
  return true;
}

bool read_unsigned(Reader& in, std::uint64_t& out, std::uint64_t max) {
  std::int64_t number = 0;
  if (!in.number(number) || number < 0) return false;
  out = static_cast<std::uint64_t>(number);
  return out <= max;
}

bool read_unsigned(Reader& in, std::uint64_t& out) {
  return read_unsigned(in, out, static_cast<std::uint64_t>(number_max));
}

bool read_instant(Reader& in, values::Instant& out) {
  return in.number(out.microseconds) && out.microseconds >= 0;
}

bool is_municipality(std::string_view text) {
  return text.size() == 6 && text.starts_with("GM") &&
         std::all_of(text.begin() + 2, text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Fit fit_of_text(const Field& field, const Text& text) {
  switch (field.type) {
    case FieldType::text:
    case FieldType::code:
      return Fit::fits;
    case FieldType::municipality:
      return is_municipality(text.raw) ? Fit::fits : Fit::unreadable;
    case FieldType::choice: {
      const auto is_it = [&](const facts::Choice& choice) { return choice.id == text.raw; };
      return std::any_of(field.choices.begin(), field.choices.end(), is_it) ? Fit::fits
                                                                            : Fit::newer;
    }
    case FieldType::day:
      return values::day_from_iso(text.raw) ? Fit::fits : Fit::unreadable;
    case FieldType::moment: {
      const auto moment = values::instant_from_iso(text.raw);
      if (!moment) return Fit::unreadable;
      return values::to_iso_seconds(*moment) == text.raw ? Fit::fits : Fit::not_canonical;
    }
    case FieldType::decimal: {
      const auto number = facts::canonical_decimal(text.raw);
      if (!number) return Fit::unreadable;
      return *number == text.raw ? Fit::fits : Fit::not_canonical;
    }
    case FieldType::year:
    case FieldType::count:
    case FieldType::money:
    case FieldType::sterling:
      return Fit::unreadable;
  }
  CHECK(false);
  return Fit::unreadable;
}

Fit fit_of(const Field& field, const BodyMember& member) {
  switch (member.type) {
    case BodyMember::Type::text:
      return fit_of_text(field, member.text);
    case BodyMember::Type::number:
      if (field.type == FieldType::year) {
        return member.number >= 1900 && member.number <= 2200 ? Fit::fits : Fit::unreadable;
      }
      return field.type == FieldType::count || field.type == FieldType::money ||
                     field.type == FieldType::sterling
                 ? Fit::fits
                 : Fit::unreadable;
    case BodyMember::Type::missing: {
      const auto reason = values::reason_named(member.text.raw);
      if (!reason) return Fit::newer;
      if (field.role == Role::key) return Fit::unreadable;
      // Left out is the one spelling for an optional field that is not supplied.
      return !field.required && *reason == values::Reason::not_supplied ? Fit::not_canonical
                                                                        : Fit::fits;
    }
  }
  CHECK(false);
  return Fit::unreadable;
}

facts::KnownValue value_of(const Field& field, const BodyMember& member) {
  if (member.type == BodyMember::Type::missing) return *values::reason_named(member.text.raw);
  if (field.type == FieldType::money) {
    return facts::Value(values::Money::from_cents(member.number));
  }
  if (field.type == FieldType::sterling) {
    return facts::Value(values::Sterling::from_pence(member.number));
  }
  if (member.type == BodyMember::Type::number) return facts::Value(member.number);
  if (field.type == FieldType::day) return facts::Value(*values::day_from_iso(member.text.raw));
  if (field.type == FieldType::moment) {
    return facts::Value(*values::instant_from_iso(member.text.raw));
  }
  return facts::Value(member.text.decoded());
}

// The field that a name was taken for may be that of another kind.
bool is_named(const BodyMember& member, const NamedField& field) {
  return member.field == &field || is_same(member.name, field.name);
}

// Takes a text off the front.
bool take_text(std::string_view& from, std::string_view text) {
  if (!is_same(from.substr(0, text.size()), text)) return false;
  from.remove_prefix(text.size());
  return true;
}

// Takes one field's text, escaped as in keys, off the front of a key.
bool take_key_text(std::string_view& key, std::string_view text) {
  for (const char c : text) {
    const std::string_view escape = c == '/' ? "%2F" : c == '%' ? "%25" : "";
    if (escape.empty() ? !key.starts_with(c) : !key.starts_with(escape)) return false;
    key.remove_prefix(escape.empty() ? 1 : escape.size());
  }
  return true;
}

bool is_known_name(EntryReader::Type type, std::string_view name) {
  static constexpr std::array transaction{std::string_view("author"),
                                          std::string_view("compartment"),
                                          std::string_view("count"),
                                          std::string_view("document"),
                                          std::string_view("e"),
                                          std::string_view("id"),
                                          std::string_view("n"),
                                          std::string_view("on_behalf_of"),
                                          std::string_view("origin"),
                                          std::string_view("reason"),
                                          std::string_view("recorded_at"),
                                          std::string_view("tool"),
                                          std::string_view("v")};
  static constexpr std::array document{
      std::string_view("e"),      std::string_view("media_type"),  std::string_view("n"),
      std::string_view("name"),   std::string_view("received_at"), std::string_view("sha256"),
      std::string_view("sheets"), std::string_view("size"),        std::string_view("x")};
  static constexpr std::array statement{
      std::string_view("b"), std::string_view("d"), std::string_view("e"), std::string_view("f"),
      std::string_view("k"), std::string_view("n"), std::string_view("o"), std::string_view("s"),
      std::string_view("t"), std::string_view("u"), std::string_view("x")};
  const auto has = [&](const auto& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  switch (type) {
    case EntryReader::Type::transaction:
      return has(transaction);
    case EntryReader::Type::document:
      return has(document);
    case EntryReader::Type::statement:
      return has(statement);
  }
  CHECK(false);
  return false;
}

}  // namespace

bool may_stand_in(const Kind& kind, bool is_personal_transaction) {
  return is_personal_transaction ? kind.is_personal || kind.is_import_record : !kind.is_personal;
}

base::Bytes encode(const TransactionEntry& entry) {
  Writer out(384);
  out.raw("{\"author\":");
  out.text(entry.author);
  out.raw(entry.is_personal ? ",\"compartment\":1,\"count\":" : ",\"compartment\":0,\"count\":");
  out.number(as_number(entry.statement_count));
  if (entry.document) {
    out.raw(",\"document\":");
    out.number(as_number(*entry.document));
  }
  out.raw(",\"e\":\"tx\",\"id\":");
  out.text(entry.id);
  write_salt(out, entry.salt);
  out.raw(",\"on_behalf_of\":");
  out.text(entry.on_behalf_of);
  if (entry.origin) {
    out.raw(",\"origin\":");
    out.text(*entry.origin);
  }
  out.raw(",\"reason\":");
  out.text(entry.reason);
  out.raw(",\"recorded_at\":");
  out.number(entry.recorded_at.microseconds);
  out.raw(",\"tool\":");
  out.text(entry.tool);
  out.raw(",\"v\":");
  out.number(format_version);
  out.raw("}");
  return out.take();
}

base::Bytes encode(const DocumentEntry& entry) {
  const Document& document = entry.document;
  Writer out(384);
  out.raw("{\"e\":\"doc\",\"media_type\":");
  out.text(document.media_type);
  write_salt(out, entry.salt);
  out.raw(",\"name\":");
  out.text(document.name);
  out.raw(",\"received_at\":");
  out.number(document.received_at.microseconds);
  out.raw(",\"sha256\":\"");
  out.raw(base::to_hex(document.digest));
  out.raw("\",\"sheets\":[");
  for (std::size_t i = 0; i < document.sheets.size(); ++i) {
    if (i > 0) out.raw(",");
    out.text(document.sheets[i]);
  }
  out.raw("],\"size\":");
  out.number(as_number(document.size));
  out.raw(",\"x\":");
  out.number(as_number(entry.transaction));
  out.raw("}");
  return out.take();
}

base::Bytes encode_statement(const facts::Draft& draft, facts::EntryNumber transaction,
                             const Salt& salt) {
  EncodingRoom room;
  encode_statement(draft, draft.source.document, transaction, salt, room);
  room.room.resize(room.size);
  return std::move(room.room);
}

std::string_view DayTexts::text_of(values::Day day) {
  Written& at = written_[static_cast<std::uint32_t>(day.days_since_1970()) % written_.size()];
  if (at.day != day) {
    at.text.front() = at.text.back() = '"';
    values::write_iso(day, at.text.data() + 1);
    at.day = day;
  }
  return {at.text.data(), at.text.size()};
}

void encode_statement(const facts::Draft& draft, facts::EntryNumber document,
                      facts::EntryNumber transaction, const Salt& salt, EncodingRoom& room) {
  if (room.layout == nullptr || room.layout->kind != draft.kind) {
    room.layout = &layout_of(*draft.kind);
  }
  facts::write_key(*draft.kind, draft.values, room.key);
  Writer out(std::move(room.room));
  write_body(out, draft, *room.layout, room.days);
  out.raw(",\"d\":[");
  out.number(as_number(document));
  for (const std::uint32_t part : {draft.source.sheet, draft.source.row, draft.source.column}) {
    out.raw(",");
    out.number(part);
  }
  out.raw("],\"e\":\"st\",\"f\":");
  out.raw(room.days.text_of(draft.valid.from()));
  out.raw(",\"k\":");
  out.text(room.key);
  write_salt(out, salt);
  out.raw(draft.operation == facts::Operation::assert_ ? ",\"o\":\"+\"" : ",\"o\":\"-\"");
  out.raw(",\"s\":");
  out.text(facts::name_of(draft.standing));
  out.raw(",\"t\":");
  out.text(draft.kind->name);
  out.raw(",\"u\":");
  out.raw(room.days.text_of(draft.valid.until()));
  out.raw(",\"x\":");
  out.number(as_number(transaction));
  out.raw("}");
  room.size = out.size();
  room.room = out.take_room();
}

Fit EntryReader::read(base::ByteView bytes) {
  version_ = format_version;
  compartment_ = 0;
  Reader in(bytes);
  if (!parse(in) || !in.is_at_end()) return classify(bytes);
  return resolve();
}

bool EntryReader::parse(Reader& in) {
  if (in.take("{\"b\":{")) {
    type_ = Type::statement;
    return parse_statement(in);
  }
  if (in.take("{\"author\":")) {
    type_ = Type::transaction;
    return parse_transaction(in);
  }
  if (!in.take("{\"e\":\"doc\",\"media_type\":")) return false;
  type_ = Type::document;
  return parse_document(in);
}

bool EntryReader::parse_transaction(Reader& in) {
  TransactionEntry& out = transaction_;
  out.document.reset();
  out.origin.reset();
  if (!read_text(in, out.author) || !in.take(",\"compartment\":")) return false;
  if (!in.number(compartment_) || !in.take(",\"count\":")) return false;
  if (!read_unsigned(in, out.statement_count, base::limits::transaction_statements_max)) {
    return false;
  }
  if (in.take(",\"document\":") && !read_unsigned(in, out.document.emplace())) return false;
  if (!in.take(",\"e\":\"tx\",\"id\":") || !read_text(in, out.id)) return false;
  if (!is_transaction_id(out.id) || !parse_salt(in, out.salt)) return false;
  if (!in.take(",\"on_behalf_of\":") || !read_text(in, out.on_behalf_of)) return false;
  if (in.take(",\"origin\":")) {
    if (!read_text(in, out.origin.emplace()) || !is_origin(*out.origin)) return false;
  }
  if (!in.take(",\"reason\":") || !read_text(in, out.reason)) return false;
  if (!in.take(",\"recorded_at\":") || !read_instant(in, out.recorded_at)) return false;
  if (!in.take(",\"tool\":") || !read_text(in, out.tool)) return false;
  return in.take(",\"v\":") && in.number(version_) && in.take("}");
}

bool EntryReader::parse_document(Reader& in) {
  Document& out = document_.document;
  out.sheets.clear();
  Text digest;
  if (!read_text(in, out.media_type) || !parse_salt(in, document_.salt)) return false;
  if (!in.take(",\"name\":") || !read_text(in, out.name)) return false;
  if (!in.take(",\"received_at\":") || !read_instant(in, out.received_at)) return false;
  if (!in.take(",\"sha256\":") || !in.text(digest)) return false;
  if (!from_hex(digest.raw, out.digest) || !in.take(",\"sheets\":[")) return false;
  if (!in.take("]")) {
    do {
      if (!read_text(in, out.sheets.emplace_back())) return false;
    } while (in.take(","));
    if (!in.take("]")) return false;
  }
  if (!in.take(",\"size\":") || !read_unsigned(in, out.size)) return false;
  return in.take(",\"x\":") && read_unsigned(in, document_.transaction) && in.take("}");
}

bool EntryReader::parse_statement(Reader& in) {
  StatementView& out = statement_;
  if (!parse_body(in) || !in.take(",\"d\":[")) return false;
  if (!read_unsigned(in, out.source.document)) return false;
  for (std::uint32_t* part : {&out.source.sheet, &out.source.row, &out.source.column}) {
    std::uint64_t number = 0;
    if (!in.take(",") || !read_unsigned(in, number, UINT32_MAX)) return false;
    *part = static_cast<std::uint32_t>(number);
  }
  Text from, until;
  if (!in.take("],\"e\":\"st\",\"f\":") || !in.text(from)) return false;
  if (!in.take(",\"k\":") || !in.text(key_text_) || !parse_salt(in, out.salt)) return false;
  if (in.take(",\"o\":\"+\"")) {
    out.operation = facts::Operation::assert_;
  } else if (in.take(",\"o\":\"-\"")) {
    out.operation = facts::Operation::retract;
  } else {
    return false;
  }
  if (!in.take(",\"s\":") || !in.text(standing_name_)) return false;
  if (!in.take(",\"t\":") || !in.text(kind_name_)) return false;
  if (!in.take(",\"u\":") || !in.text(until) || !parse_period(from, until)) return false;
  return in.take(",\"x\":") && read_unsigned(in, out.transaction) && in.take("}");
}

bool EntryReader::parse_body(Reader& in) {
  members_ = 0;
  if (in.take("}")) return true;
  const NamedField* next = layout_ == nullptr ? nullptr : layout_->by_name.data();
  for (;;) {
    if (members_ == body_members_max || !parse_member_name(in, next)) return false;
    BodyMember& member = body_[members_++];
    if (in.is_next('"')) {
      member.type = BodyMember::Type::text;
      if (!in.text(member.text)) return false;
    } else if (in.take("{\"missing\":")) {
      member.type = BodyMember::Type::missing;
      if (!in.text(member.text) || !in.take("}")) return false;
    } else {
      member.type = BodyMember::Type::number;
      member.text.is_escaped = false;
      if (!in.number(member.number, member.text.raw)) return false;
    }
    if (in.take("}")) return true;
    if (!in.take(",")) return false;
  }
}

// Neighbours are mostly of the same kind and have the same fields, so that a name is expected to be
// what it was there, or else that of a field from `next` on.
bool EntryReader::parse_member_name(Reader& in, const NamedField*& next) {
  if (members_ == body_.size()) body_.emplace_back();
  BodyMember& member = body_[members_];
  const BodyMember* before = members_ == 0 ? nullptr : &body_[members_ - 1];
  if (const NamedField* field = take_field_name(in, next, member.field)) {
    next = field + 1;
    member.field = field;
    member.name = field->name;
    // Between fields the order is that of `next`.
    return before == nullptr || before->field != nullptr || before->name < member.name;
  }
  Text name;
  if (!in.text(name) || !in.take(":")) return false;
  member.field = nullptr;
  member.name = name.raw;
  return before == nullptr || before->name < member.name;
}

const NamedField* EntryReader::take_field_name(Reader& in, const NamedField* next,
                                               const NamedField* expected) const {
  if (next == nullptr) return nullptr;
  const NamedField* const end = layout_->by_name.data() + layout_->by_name.size();
  const bool can_be = expected != nullptr && next <= expected && expected < end;
  if (can_be && in.take(expected->written)) return expected;
  for (; next != end; ++next) {
    if (in.take(next->written)) return next;
  }
  return nullptr;
}

bool EntryReader::parse_salt(Reader& in, Salt& salt) {
  Text text;
  return in.take(",\"n\":") && in.text(text) && from_hex(text.raw, salt);
}

bool EntryReader::parse_period(const Text& from, const Text& until) {
  return read_day(from.raw, from_, statement_.from) &&
         read_day(until.raw, until_, statement_.until) && statement_.from < statement_.until;
}

bool EntryReader::read_day(std::string_view text, KnownDay& known, values::Day& out) {
  if (!is_same(text, {known.text.data(), known.text.size()})) {
    const auto day = values::day_from_iso(text);
    if (!day) return false;
    std::copy(text.begin(), text.end(), known.text.begin());
    known.day = *day;
  }
  out = known.day;
  return true;
}

Fit EntryReader::resolve() {
  if (type_ == Type::transaction) {
    transaction_.is_personal = compartment_ == personal_compartment;
    const bool is_known = compartment_ == 0 || compartment_ == personal_compartment;
    return version_ == format_version && is_known ? Fit::fits : Fit::newer;
  }
  if (type_ == Type::document) return Fit::fits;
  if (const Fit fit = resolve_names(); fit != Fit::fits) return fit;
  if (const Fit fit = resolve_body(); fit != Fit::fits) return fit;
  return resolve_key() ? Fit::fits : Fit::unreadable;
}

Fit EntryReader::resolve_names() {
  // Neighbours are mostly of the same standing and kind.
  if (!is_same(facts::name_of(statement_.standing), standing_name_.raw)) {
    const auto standing = facts::standing_named(standing_name_.raw);
    if (!standing) return Fit::newer;
    statement_.standing = *standing;
  }
  if (statement_.kind != nullptr && is_same(statement_.kind->name, kind_name_.raw)) {
    return Fit::fits;
  }
  for (std::size_t i = 0; i < layouts().size(); ++i) {
    if (layouts()[i].kind->name != kind_name_.raw) continue;
    layout_ = &layouts()[i];
    statement_.kind = layout_->kind;
    statement_.kind_number = static_cast<std::uint16_t>(i);
    return Fit::fits;
  }
  return Fit::newer;
}

Fit EntryReader::resolve_body() {
  const auto& fields = statement_.kind->fields;
  const bool is_retraction = statement_.operation == facts::Operation::retract;
  member_of_field_.assign(fields.size(), -1);
  std::size_t next = 0;
  for (const NamedField& named : layout_->by_name) {
    const Field& field = *named.field;
    const bool is_key = field.role == Role::key;
    if (next < members_ && is_named(body_[next], named)) {
      if (is_retraction && !is_key) return Fit::not_canonical;
      // Mostly the day on which it begins to hold, which was read already.
      const BodyMember& member = body_[next];
      const bool is_known_day = field.type == FieldType::day &&
                                member.type == BodyMember::Type::text &&
                                is_same(member.text.raw, {from_.text.data(), from_.text.size()});
      const Fit fit = is_known_day ? Fit::fits : fit_of(field, member);
      if (fit != Fit::fits) return fit;
      member_of_field_[named.index] = static_cast<int>(next++);
    } else if (is_key || (field.required && !is_retraction)) {
      // An unknown name in this place hides the field; only then is it a later version.
      const auto members = std::span(body_).first(members_);
      const bool is_there =
          std::any_of(members.begin(), members.end(),
                      [&](const BodyMember& member) { return member.name == field.name; });
      return is_there ? Fit::newer : Fit::unreadable;
    }
  }
  return next == members_ ? Fit::fits : Fit::newer;
}

// The key could be derived, but stands in the entry so that a reader with no description of the
// kind can follow what is about the same thing. Hence it must agree.
bool EntryReader::resolve_key() {
  if (key_text_.is_escaped) decoded_key_ = key_text_.decoded();
  statement_.key = key_text_.is_escaped ? std::string_view(decoded_key_) : key_text_.raw;
  if (is_plain_key()) return true;
  std::string_view rest = statement_.key;
  const auto& fields = statement_.kind->fields;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (fields[i].role != Role::key) continue;
    const bool is_first = rest.size() == statement_.key.size();
    if (!is_first) {
      if (!rest.starts_with('/')) return false;
      rest.remove_prefix(1);
    }
    const BodyMember& member = body_[static_cast<std::size_t>(member_of_field_[i])];
    if (!take_key_text(rest, facts::to_text(*value_of(fields[i], member)))) return false;
  }
  return rest.empty();
}

// Whether the key is just the fields as they stand in the body, none empty and nothing escaped.
// Then nothing in them needed to be, when there is a '/' less than there are fields.
bool EntryReader::is_plain_key() const {
  std::string_view rest = statement_.key;
  std::size_t slashes = 0;
  for (const char c : rest) {
    if (c == '%') return false;
    slashes += c == '/' ? 1 : 0;
  }
  if (slashes + 1 != layout_->key_fields.size()) return false;
  bool is_first = true;
  for (const std::size_t i : layout_->key_fields) {
    if (!std::exchange(is_first, false) && !take_text(rest, "/")) return false;
    const auto text = plain_text(i);
    if (!text || text->empty() || !take_text(rest, *text)) return false;
  }
  return rest.empty();
}

// A field's text, as `to_text` has it of its value, where that stands in the bytes.
std::optional<std::string_view> EntryReader::plain_text(std::size_t field) const {
  const BodyMember& member = body_[static_cast<std::size_t>(member_of_field_[field])];
  const bool is_other = statement_.kind->fields[field].type == FieldType::money ||
                        member.type == BodyMember::Type::missing || member.text.is_escaped;
  if (is_other) return std::nullopt;
  return member.text.raw;
}

Fit EntryReader::classify(base::ByteView bytes) const {
  if (!is_canonical_object(bytes)) return Fit::not_canonical;
  const auto names = names_of(bytes);
  const auto text = base::text_of(bytes);
  const bool is_known_type = text.find("\"e\":\"tx\"") != std::string_view::npos ||
                             text.find("\"e\":\"doc\"") != std::string_view::npos ||
                             text.find("\"e\":\"st\"") != std::string_view::npos;
  if (!is_known_type) {
    return std::find(names.begin(), names.end(), "e") != names.end() ? Fit::newer : Fit::unreadable;
  }
  const Type type = text.find("\"e\":\"st\"") != std::string_view::npos   ? Type::statement
                    : text.find("\"e\":\"tx\"") != std::string_view::npos ? Type::transaction
                                                                          : Type::document;
  const bool knows_all = std::all_of(
      names.begin(), names.end(), [&](std::string_view name) { return is_known_name(type, name); });
  return knows_all ? Fit::unreadable : Fit::newer;
}

bool EntryReader::is_measured() const {
  CHECK(type_ == Type::statement);
  return statement_.kind->measure && statement_.operation == facts::Operation::assert_;
}

std::int64_t EntryReader::cents() const {
  CHECK(is_measured());
  const int member = member_of_field_[layout_->amount];
  const bool is_known =
      member >= 0 && body_[static_cast<std::size_t>(member)].type == BodyMember::Type::number;
  return is_known ? body_[static_cast<std::size_t>(member)].number : amount_missing;
}

void EntryReader::append_group(std::string& out) const {
  CHECK(is_measured());
  bool is_first = true;
  for (const std::size_t field : layout_->grouped_by) {
    if (!std::exchange(is_first, false)) out += '/';
    append_group_field(field, out);
  }
}

std::size_t EntryReader::mark_count() const { return layout_->marked_by.size(); }

void EntryReader::append_mark(std::size_t mark, std::string& out) const {
  CHECK(is_measured());
  const std::size_t field = layout_->marked_by[mark];
  const int index = member_of_field_[field];
  if (index < 0) return;
  const BodyMember& member = body_[static_cast<std::size_t>(index)];
  if (member.type == BodyMember::Type::missing) return;
  if (const auto text = plain_text(field)) {
    out += *text;
  } else {
    out += facts::to_text(*value_of(statement_.kind->fields[field], member));
  }
}

std::optional<Measured> EntryReader::measured(std::string& texts) const {
  if (!is_measured()) return std::nullopt;
  texts.clear();
  append_group(texts);
  std::array<std::size_t, facts::marks_max + 1> ends{texts.size()};
  for (std::size_t i = 0; i < mark_count(); ++i) {
    append_mark(i, texts);
    ends[i + 1] = texts.size();
  }
  const std::string_view all = texts;
  Measured measured{all.substr(0, ends[0]), cents(), {}, statement_.standing};
  for (std::size_t i = 0; i < mark_count(); ++i) {
    measured.marks[i] = all.substr(ends[i], ends[i + 1] - ends[i]);
  }
  return measured;
}

// As `facts::group_of` does it with values.
void EntryReader::append_group_field(std::size_t field, std::string& group) const {
  const int index = member_of_field_[field];
  if (index < 0) {
    group += facts::missing_mark;
    group += values::name_of(values::Reason::not_supplied);
    return;
  }
  const BodyMember& member = body_[static_cast<std::size_t>(index)];
  if (member.type == BodyMember::Type::missing) {
    group += facts::missing_mark;
    group += member.text.raw;
  } else if (const auto text = plain_text(field)) {
    facts::append_escaped(group, *text);
  } else {
    facts::append_escaped(group, facts::to_text(*value_of(statement_.kind->fields[field], member)));
  }
}

facts::Draft EntryReader::draft() const {
  CHECK(type_ == Type::statement);
  const auto valid = values::Period::of(statement_.from, statement_.until);
  CHECK(valid.has_value());
  facts::Draft draft{.kind = statement_.kind,
                     .values = {},
                     .valid = *valid,
                     .operation = statement_.operation,
                     .standing = statement_.standing,
                     .source = statement_.source};
  const auto& fields = statement_.kind->fields;
  draft.values.reserve(fields.size());
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const int member = member_of_field_[i];
    if (member < 0) {
      draft.values.emplace_back(values::Reason::not_supplied);
    } else {
      draft.values.push_back(value_of(fields[i], body_[static_cast<std::size_t>(member)]));
    }
  }
  return draft;
}

base::Problem entry_problem(Fit fit, facts::EntryNumber number) {
  const auto entry = static_cast<std::int64_t>(number);
  switch (fit) {
    case Fit::not_canonical:
      return base::Problem("journal.entry_not_canonical", {{"entry", entry}});
    case Fit::unreadable:
      return base::Problem("journal.entry_unreadable", {{"entry", entry}});
    case Fit::newer:
      return base::Problem("journal.newer_version", {{"entry", entry}});
    case Fit::fits:
      break;
  }
  CHECK(false);
  return base::Problem();
}

bool is_transaction_id(std::string_view text) {
  if (text.size() != 36) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_dash = i == 8 || i == 13 || i == 18 || i == 23;
    if (is_dash ? text[i] != '-' : hex_value(text[i]) < 0) return false;
  }
  return true;
}

bool is_origin(std::string_view text) {
  return !text.empty() && text.size() <= 200 && std::all_of(text.begin(), text.end(), [](char c) {
    return c > ' ' && c < 0x7F && c != '+';
  });
}

}  // namespace vlecht::journal
