// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vlecht::facts {

/// One text in both languages.
struct Bilingual {
  std::string_view nl;
  std::string_view en;
};

/// What a field holds, and with that how it is read, written, summed and shown.
enum class FieldType {
  text,          ///< free text, trimmed
  code,          ///< an identifier such as "0.4" or "3.5.1": text, never a number
  municipality,  ///< CBS code "GM0377"; "377" and "0377" are read as such
  choice,        ///< one of the field's choices
  year,          ///< a fiscal or calendar year, 1900 to 2200
  day,           ///< a civil day
  moment,        ///< a point in time, to the second; local times are those of the Netherlands
  count,         ///< a whole number
  money,         ///< euro, kept in cents
  sterling,      ///< pounds sterling, kept in pence; never added to euro
  decimal,       ///< an exact decimal number, as `canonical_decimal` writes it
};

enum class Role {
  key,    ///< part of what the fact is about; two facts with equal keys state the same thing
  value,  ///< what is stated
  note,   ///< what the source adds and we keep, but do not rely on
};

struct Choice {
  std::string_view id;  ///< as kept in the journal; Dutch where law names it
  Bilingual label;
  std::vector<std::string_view> synonyms;  ///< other spellings in sources, lower case
};

/// What a number can be, both ends included, in its own unit: percent, euro.
struct Bounds {
  std::int64_t least = 0;
  std::optional<std::int64_t> most = std::nullopt;
};

struct Field {
  std::string_view name;  ///< English, snake_case: the name in the journal and in JSON
  FieldType type = FieldType::text;
  Role role = Role::value;
  Bilingual label;       ///< column header in templates and exports
  Bilingual meaning;     ///< one sentence with unit and source
  bool required = true;  ///< a row without it is a finding; always so for keys
  std::vector<std::string_view> synonyms =
      {};  ///< headers seen in files, as `header_key` makes them
  std::vector<Choice> choices = {};
  bool is_identifying = false;  ///< tells by itself who a person is; in personal kinds only
  /// Of a choice that each source extends as it likes: what is none of ours is left out with a
  /// finding, where it would make a row unreadable elsewhere.
  bool is_open_list = false;
  bool may_be_percentage = false;  ///< "46%" is 46 here; elsewhere it is not a number
  /// Of money, pounds and decimals: another number is refused where facts come in, as it cannot be
  /// meant. What was recorded once stays readable.
  std::optional<Bounds> bounds = std::nullopt;
};

/// How long a fact holds.
enum class Holding {
  state,  ///< between its own dates: the columns valid_from and valid_until are added to its fields
  period,  ///< about a year: from its first day (the field of type `year` among its keys) on,
           ///< without end
  event,   ///< about a day: from that day on, without end. It is the field of type `day` or
           ///< `moment` among its keys; without one, the first such field that each fact has
};

/// How many fields a measure may have beside its groups.
inline constexpr std::size_t marks_max = 3;

/// What is added up over the facts of a kind, and per what: names of its fields.
struct Measure {
  std::string_view amount;                   ///< of type money
  std::vector<std::string_view> grouped_by;  ///< in the order in which a group names them
  /// By what else a fact of a group can be told apart without reading it; at most `marks_max`.
  std::vector<std::string_view> marked_by = {};
};

/// A kind of fact, described once. Everything generic follows from this description: canonical
/// encoding, table columns, JSON, CSV, templates and the data dictionary.
struct Kind {
  std::string_view name;  ///< English, snake_case, singular
  Bilingual label;
  Bilingual meaning;
  Holding holding = Holding::event;
  std::vector<Field> fields;
  /// None where facts must not be added up: where some are totals of others, for one.
  std::optional<Measure> measure = std::nullopt;
  bool is_system = false;  ///< kept by the program itself; cannot be imported from a table
  /// About a natural person: can be erased, so no figure may rest on it. Its statements stand in
  /// transactions of their own.
  bool is_personal = false;
  /// Its files name persons and hold free text beside what we read: columns that are no field are
  /// named in a finding, and their content is kept nowhere.
  bool has_persons_beside = false;
  /// The program's own record of an import, which may stand beside personal statements.
  bool is_import_record = false;

  /// Index of the field called `name`; none when there is no such field.
  std::optional<std::size_t> index_of(std::string_view field) const;
  /// The same where its absence would be our mistake.
  std::size_t at(std::string_view field) const;
};

/// A header or other label reduced to what is compared: lower case ASCII letters and digits,
/// accents folded for Latin-1 letters, everything else dropped. "Bedrag (x € 1.000)" ->
/// "bedragx1000".
std::string header_key(std::string_view header);

}  // namespace vlecht::facts
