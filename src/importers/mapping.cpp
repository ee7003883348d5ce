// SPDX-License-Identifier: EUPL-1.2
#include "importers/mapping.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <map>

#include "base/text.h"
#include "importers/portfolio.h"
#include "importers/scale.h"

namespace vlecht::importers {
namespace {

constexpr std::size_t header_bytes_max = 200;

constexpr std::array<std::string_view, 9> debit_keys = {
    "debet",    "debit",       "bedragdebet", "debetbedrag",    "debitamount",
    "amtdebit", "bedragdebit", "amountdebit", "bedragdebeteuro"};
constexpr std::array<std::string_view, 7> credit_keys = {
    "credit",    "bedragcredit", "creditbedrag",    "creditamount",
    "amtcredit", "amountcredit", "bedragcrediteuro"};
constexpr std::array<std::string_view, 7> side_keys = {
    "dc",          "debetcredit",  "debitcredit",  "dcindicatie",
    "dcindicator", "dcaanduiding", "debetofcredit"};

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& keys, std::string_view key) {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

std::string on_one_line(std::string_view text) {
  std::string out;
  for (const char c : base::trimmed(text)) {
    const bool is_blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!is_blank) {
      out += c;
    } else if (!out.ends_with(' ')) {
      out += ' ';
    }
  }
  return base::shortened(out, header_bytes_max);
}

// A header can stand for its column in a rule when it is there once and reads as nothing else.
bool can_be_target(const std::string& text) {
  return !text.empty() && text != "file" && !column_of_letters(text) &&
         text.find('=') == std::string::npos;
}

std::vector<std::string> keys_of(const facts::Field& field) {
  std::vector<std::string> keys = {facts::header_key(field.name), facts::header_key(field.label.nl),
                                   facts::header_key(field.label.en)};
  for (const auto synonym : field.synonyms) keys.push_back(facts::header_key(synonym));
  return keys;
}

bool has_key(const std::vector<std::string>& keys, const std::string& key) {
  return !key.empty() && std::find(keys.begin(), keys.end(), key) != keys.end();
}

facts::Field state_day(std::string_view name, facts::Bilingual label, facts::Bilingual meaning,
                       bool required, std::vector<std::string_view> synonyms) {
  return {.name = name,
          .type = facts::FieldType::day,
          .role = facts::Role::value,
          .label = label,
          .meaning = meaning,
          .required = required,
          .synonyms = std::move(synonyms)};
}

bool has_field(const facts::Kind& kind, std::string_view name) {
  const auto fields = table_fields(kind);
  return std::any_of(fields.begin(), fields.end(),
                     [&](const facts::Field* field) { return field->name == name; });
}

/// Fills in a mapping: first what the rules say, then what the headers say.
class Mapper {
 public:
  Mapper(const KnownHeaders& known, const Header& header) : known_(known), header_(header) {
    for (const facts::Field* field : known.fields) {
      mapping_.uses.push_back({.field = field, .column = {}, .candidates = {}});
    }
    mapping_.rules.resize(header.columns.size());
    is_taken_.resize(header.columns.size());
  }

  Mapping mapped(const std::vector<Rule>& rules) {
    for (const Rule& rule : rules) apply(rule);
    for (std::size_t i = 0; i < header_.columns.size(); ++i) obey(i);
    for (std::size_t i = 0; i < mapping_.uses.size(); ++i) find(mapping_.uses[i], known_.keys[i]);
    find_sides();
    for (Mapping::Use& use : mapping_.uses) use.is_elsewhere = is_elsewhere(use);
    for (const Mapping::Use& use : mapping_.uses) mapping_.used += use.column ? 1 : 0;
    return std::move(mapping_);
  }

 private:
  void apply(const Rule& rule) {
    const auto read = read_rule(rule.rule);
    const HeaderColumn* column = find_column(header_, rule.column);
    if (!read || column == nullptr) return;
    mapping_.rules[column->column - 1].add(*read);
  }

  void obey(std::size_t column) {
    const ColumnRules& rules = mapping_.rules[column];
    is_taken_[column] = rules.has(RuleName::ignore);
    if (const auto field = rules.argument(RuleName::field)) {
      for (Mapping::Use& use : mapping_.uses) {
        if (use.field->name != *field) continue;
        is_taken_[column] = true;
        use.column = column;
        use.is_by_rule = true;
        use.candidates.push_back(column);
      }
    }
    const auto take = [&](RuleName name, std::optional<std::size_t>& place) {
      if (!rules.has(name)) return;
      place = column;
      is_taken_[column] = true;
    };
    take(RuleName::debit, mapping_.debit);
    take(RuleName::credit, mapping_.credit);
    take(RuleName::dc, mapping_.side);
  }

  // A list of amounts per account and period has no entries.
  bool is_elsewhere(const Mapping::Use& use) const {
    const auto& names = known_.elsewhere;
    if (use.column || std::find(names.begin(), names.end(), use.field->name) == names.end())
      return false;
    if (known_.is_by_words) return tells_of_projects();
    if (use.field->name != "entry") return true;
    const Mapping::Use* period = mapping_.use_of("period");
    return period != nullptr && period->column.has_value();
  }

  // A name alone could be of anything.
  bool tells_of_projects() const {
    const auto has = [&](std::string_view name) {
      const Mapping::Use* use = mapping_.use_of(name);
      return use != nullptr && use->column.has_value();
    };
    const bool has_rating = has("rating") || has("owner_rating");
    const bool has_amount = has("whole_life") || has("year_baseline") || has("year_forecast");
    return (has_rating || has_amount) && (has("department") || has("end"));
  }

  // By its words only when its name is not that of some field.
  bool is_meant(std::size_t column, std::string_view field) {
    if (!known_.is_by_words) return false;
    if (meanings_.empty()) {
      for (const HeaderColumn& each : header_.columns) {
        const bool is_named = std::any_of(
            known_.keys.begin(), known_.keys.end(), [&](const std::vector<std::string>& keys) {
              return has_key(keys, each.key) || has_key(keys, each.bare);
            });
        meanings_.push_back(is_named ? "" : portfolio_field(each.text));
      }
    }
    return meanings_[column] == field;
  }

  // A column set by a rule settles the field: the other columns that could be it are not used.
  void find(Mapping::Use& use, const std::vector<std::string>& keys) {
    if (use.is_by_rule) return;
    const bool is_amount = use.field->type == facts::FieldType::money;
    if (is_amount && (mapping_.debit || mapping_.credit)) return;
    for (std::size_t i = 0; i < header_.columns.size(); ++i) {
      if (is_taken_[i]) continue;
      const HeaderColumn& column = header_.columns[i];
      const bool is_by_name = has_key(keys, column.key);
      const bool is_close = has_key(keys, column.bare) || is_meant(i, use.field->name);
      if (!is_by_name && !is_close) continue;
      use.is_by_name = is_by_name;
      use.candidates.push_back(i);
    }
    if (use.candidates.empty()) return;
    // Of "completed" and "completedDate" the first says only whether; TOPdesk calls the line of
    // support "status" too.
    if (use.field->type == facts::FieldType::moment) prefer(use.candidates, {"date", "datum"});
    if (use.field->name == "state") prefer(use.candidates, {"processing", "afhandel"});
    use.column = use.candidates.front();
  }

  // Keeps those whose header has one of these words, when there are such.
  void prefer(std::vector<std::size_t>& candidates,
              std::initializer_list<std::string_view> words_of_it) const {
    const auto has_one = [&](std::size_t column) {
      const std::string& key = header_.columns[column].key;
      return std::any_of(words_of_it.begin(), words_of_it.end(),
                         [&](std::string_view word) { return key.find(word) != key.npos; });
    };
    if (std::none_of(candidates.begin(), candidates.end(), has_one)) return;
    std::erase_if(candidates, [&](std::size_t column) { return !has_one(column); });
  }

  void find_sides() {
    std::vector<const Mapping::Use*> amounts;
    for (const Mapping::Use& use : mapping_.uses) {
      if (use.field->type == facts::FieldType::money) amounts.push_back(&use);
    }
    if (amounts.size() != 1) return;
    for (std::size_t i = 0; i < header_.columns.size(); ++i) {
      if (is_taken_[i] || mapping_.is_used(i)) continue;
      const std::string& key = header_.columns[i].bare;
      const bool needs_amount = !amounts.front()->column;
      if (needs_amount && !mapping_.debit && is_one_of(debit_keys, key)) mapping_.debit = i;
      if (needs_amount && !mapping_.credit && is_one_of(credit_keys, key)) mapping_.credit = i;
      if (!mapping_.side && is_one_of(side_keys, key)) mapping_.side = i;
    }
    if (!mapping_.debit || !mapping_.credit) return;
    mapping_.used += 2;
  }

  const KnownHeaders& known_;
  const Header& header_;
  Mapping mapping_;
  std::vector<bool> is_taken_;
  std::vector<std::string_view> meanings_;  // per column the field that its words mean; "" for none
};

}  // namespace

Header header_at(const Grid& grid, std::size_t row) {
  Header header{.row = row, .cells = grid.column_count(row), .columns = {}, .by_name = {}};
  std::map<std::string, int> times;
  for (std::uint32_t column = 1; column <= grid.column_count(); ++column) {
    const std::string_view cell = grid.text(row, column);
    HeaderColumn found{.column = column,
                       .text = on_one_line(cell),
                       .target = {},
                       .key = {},
                       .bare = {},
                       .power = {}};
    found.key = facts::header_key(found.text);
    BareKey bare = bare_key(found.text);
    found.bare = std::move(bare.key);
    found.power = bare.power ? bare.power : pounds_scale(found.text);
    const std::string name = base::lowered(found.text);
    ++times[name];
    if (!name.empty()) header.by_name.emplace(name, header.columns.size());
    header.columns.push_back(std::move(found));
  }
  for (HeaderColumn& column : header.columns) {
    const bool is_alone = times[base::lowered(column.text)] == 1 && can_be_target(column.text);
    column.target = is_alone ? column.text : letters_of(column.column);
  }
  return header;
}

const HeaderColumn* find_column(const Header& header, std::string_view name) {
  const std::string wanted = base::lowered(on_one_line(name));
  const auto named = header.by_name.find(wanted);
  if (named != header.by_name.end()) return &header.columns[named->second];
  const auto letters = column_of_letters(name);
  if (letters && *letters <= header.columns.size()) return &header.columns[*letters - 1];
  return nullptr;
}

const facts::Field& valid_from_field() {
  static const facts::Field field =
      state_day("valid_from", {"geldig_van", "valid_from"},
                {"Eerste dag waarop dit geldt.", "First day on which this holds."}, true,
                {"geldigvan", "geldigvanaf", "vanaf", "ingangsdatum", "begindatum", "validfrom"});
  return field;
}

const facts::Field& valid_until_field() {
  static const facts::Field field =
      state_day("valid_until", {"geldig_tot", "valid_until"},
                {"Eerste dag waarop dit niet meer geldt; leeg zolang het geldt.",
                 "First day on which this no longer holds; empty while it holds."},
                false, {"geldigtot", "validuntil", "tot"});
  return field;
}

const facts::Field& valid_through_field() {
  static const facts::Field field =
      state_day("valid_through", {"geldig_tot_en_met", "valid_through"},
                {"Laatste dag waarop dit geldt; leeg zolang het geldt.",
                 "Last day on which this holds; empty while it holds."},
                false, {"geldigtotenmet", "geldigtm", "totenmet", "tm", "validthrough"});
  return field;
}

std::vector<const facts::Field*> table_fields(const facts::Kind& kind) {
  std::vector<const facts::Field*> fields;
  for (const facts::Field& field : kind.fields) fields.push_back(&field);
  if (kind.holding == facts::Holding::state) {
    fields.insert(fields.end(),
                  {&valid_from_field(), &valid_until_field(), &valid_through_field()});
  }
  return fields;
}

const Mapping::Use* Mapping::use_of(std::string_view field) const {
  for (const Use& use : uses) {
    if (use.field->name == field) return &use;
  }
  return nullptr;
}

std::vector<const facts::Field*> Mapping::missing() const {
  std::vector<const facts::Field*> missing;
  for (const Use& use : uses) {
    const bool by_sides =
        use.field->type == facts::FieldType::money && debit.has_value() && credit.has_value();
    if (use.field->required && !use.column && !by_sides && !use.is_elsewhere) {
      missing.push_back(use.field);
    }
  }
  return missing;
}

bool Mapping::is_used(std::size_t column) const {
  if (debit == column || credit == column || side == column) return true;
  return std::any_of(uses.begin(), uses.end(),
                     [&](const Use& use) { return use.column == column; });
}

KnownHeaders::KnownHeaders(const facts::Kind& kind) : fields(table_fields(kind)) {
  for (const facts::Field* field : fields) keys.push_back(keys_of(*field));
  if (kind.name == "ledger_entry") elsewhere = {"municipality", "year", "line", "entry"};
  if (kind.name == "supplier_payment") elsewhere = {"year"};
  if (!is_portfolio(kind.name)) return;
  elsewhere = {"year", "project"};
  is_by_words = true;
}

Mapping map_columns(const KnownHeaders& known, const Header& header,
                    const std::vector<Rule>& rules) {
  return Mapper(known, header).mapped(rules);
}

base::Result<void> check_rules(const facts::Kind& kind, const Header& header,
                               const std::vector<Rule>& rules) {
  for (const Rule& rule : rules) {
    if (rule.column == "file") continue;
    const auto read = read_rule(rule.rule);
    if (!read) return base::problem("rule.unreadable", {{"rule", to_text(rule)}});
    // A profile may ignore a column that this file does not have.
    if (read->name == RuleName::ignore) continue;
    if (find_column(header, rule.column) == nullptr) {
      std::string headers;
      for (const HeaderColumn& column : header.columns) {
        if (!column.text.empty()) headers += (headers.empty() ? "" : ", ") + column.text;
      }
      return base::problem("rule.no_column", {{"rule", to_text(rule)},
                                              {"column", rule.column},
                                              {"headers", base::shortened(headers, 400)}});
    }
    if (read->name == RuleName::field && !has_field(kind, read->argument)) {
      std::string fields;
      for (const auto* field : table_fields(kind)) {
        fields += (fields.empty() ? "" : ", ") + std::string(field->name);
      }
      return base::problem(
          "rule.no_field",
          {{"rule", to_text(rule)}, {"field", read->argument}, {"fields", fields}});
    }
  }
  return {};
}

}  // namespace vlecht::importers
