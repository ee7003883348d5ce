// SPDX-License-Identifier: EUPL-1.2
#include "facts/kinds.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "facts/fact.h"

namespace vlecht::facts {
namespace {

TEST(Kinds, EveryDescriptionIsComplete) {
  std::set<std::string_view> names;
  for (const Kind& kind : kinds()) {
    SCOPED_TRACE(std::string(kind.name));
    EXPECT_TRUE(names.insert(kind.name).second);
    EXPECT_FALSE(kind.label.nl.empty() || kind.label.en.empty());
    EXPECT_FALSE(kind.meaning.nl.empty() || kind.meaning.en.empty());
    bool has_key = false;
    std::set<std::string_view> fields;
    for (const Field& field : kind.fields) {
      SCOPED_TRACE(std::string(field.name));
      EXPECT_TRUE(fields.insert(field.name).second);
      EXPECT_FALSE(field.label.nl.empty() || field.label.en.empty());
      EXPECT_FALSE(field.meaning.nl.empty() || field.meaning.en.empty());
      EXPECT_EQ(field.type == FieldType::choice, !field.choices.empty());
      has_key = has_key || field.role == Role::key;
      for (const auto synonym : field.synonyms) EXPECT_EQ(header_key(synonym), synonym);
      if (field.role == Role::key) {
        EXPECT_TRUE(field.required);
      }
    }
    EXPECT_TRUE(has_key);
  }
}

// Otherwise a column could be either of two fields, and every file of the kind would be a question.
TEST(Kinds, AHeaderNamesOneFieldOfItsKind) {
  for (const Kind& kind : kinds()) {
    if (kind.is_system) continue;
    SCOPED_TRACE(std::string(kind.name));
    std::map<std::string, std::string_view> field_of;
    for (const Field& field : kind.fields) {
      std::set<std::string> headers{header_key(field.name), header_key(field.label.nl),
                                    header_key(field.label.en)};
      for (const auto synonym : field.synonyms) headers.insert(header_key(synonym));
      for (const std::string& header : headers) {
        const auto [other, is_new] = field_of.emplace(header, field.name);
        EXPECT_TRUE(is_new) << header << ": " << field.name << " and " << other->second;
      }
    }
  }
}

TEST(Kinds, AChoiceIsReadInOneWay) {
  for (const Kind& kind : kinds()) {
    for (const Field& field : kind.fields) {
      SCOPED_TRACE(std::string(kind.name) + "." + std::string(field.name));
      for (const Choice& choice : field.choices) {
        std::vector<std::string_view> spellings{choice.id, choice.label.nl, choice.label.en};
        spellings.insert(spellings.end(), choice.synonyms.begin(), choice.synonyms.end());
        for (const std::string_view spelling : spellings) {
          EXPECT_EQ(to_text(value_from_text(field, spelling).value()), choice.id) << spelling;
        }
      }
    }
  }
}

TEST(Kinds, APersonalKindSaysWhichFieldsTellWhoSomeoneIs) {
  for (const Kind& kind : kinds()) {
    SCOPED_TRACE(std::string(kind.name));
    bool has_identifying = false;
    for (const Field& field : kind.fields) {
      has_identifying = has_identifying || field.is_identifying;
      EXPECT_FALSE(field.is_identifying && field.role == Role::key)
          << "a key stands where it cannot be erased: among the authors";
    }
    EXPECT_EQ(kind.is_personal, has_identifying);
    EXPECT_FALSE(kind.is_personal && kind.is_system);
    EXPECT_FALSE(kind.is_import_record && !kind.is_system);
  }
}

// Grouping is by what comes in a limited number; a day or a free text would give a group a fact.
TEST(Kinds, MeasuresAddUpMoneyPerFieldsThatGroup) {
  std::size_t measures = 0;
  for (const Kind& kind : kinds()) {
    if (!kind.measure) continue;
    ++measures;
    SCOPED_TRACE(std::string(kind.name));
    const auto amount = kind.index_of(kind.measure->amount);
    ASSERT_TRUE(amount.has_value());
    EXPECT_EQ(kind.fields[*amount].type, FieldType::money);
    EXPECT_EQ(kind.fields[*amount].role, Role::value);
    EXPECT_FALSE(kind.measure->grouped_by.empty());
    std::set<std::string_view> seen;
    for (const std::string_view name : kind.measure->grouped_by) {
      SCOPED_TRACE(std::string(name));
      EXPECT_TRUE(seen.insert(name).second);
      const auto field = kind.index_of(name);
      ASSERT_TRUE(field.has_value());
      EXPECT_NE(kind.fields[*field].role, Role::note);
      const FieldType type = kind.fields[*field].type;
      EXPECT_TRUE(type == FieldType::year || type == FieldType::municipality ||
                  type == FieldType::code || type == FieldType::choice);
    }
  }
  EXPECT_GT(measures, 0U);
}

TEST(Kinds, HeaderKeyFoldsAccentsAndDropsTheRest) {
  EXPECT_EQ(header_key("Bedrag (x € 1.000)"), "bedragx1000");
  EXPECT_EQ(header_key("Categorieën"), "categorieen");
}

TEST(Fact, KeyEscapesTheSeparator) {
  const Kind& kind = kind_named("peer_figure");
  std::vector<KnownValue> values(kind.fields.size(), values::Reason::not_supplied);
  values[kind.at("municipality")] = Value("GM0377");
  values[kind.at("year")] = Value(std::int64_t{2018});
  values[kind.at("document")] = Value("jaarrekening");
  values[kind.at("task_field")] = Value("0/4%");
  values[kind.at("category")] = Value("totaal");
  EXPECT_EQ(key_of(kind, values), "GM0377/2018/jaarrekening/0%2F4%25/totaal");
  EXPECT_EQ(values::to_iso(period_of(kind, values).from()), "2018-01-01");
  EXPECT_EQ(period_of(kind, values).until(), values::open_end());
}

TEST(Fact, GroupNamesItsFieldsAndWhatIsMissing) {
  const Kind& kind = kind_named("ledger_entry");
  std::vector<KnownValue> values(kind.fields.size(), values::Reason::not_supplied);
  values[kind.at("municipality")] = Value("GM0377");
  values[kind.at("year")] = Value(std::int64_t{2018});
  values[kind.at("account")] = Value("4/1%?");
  EXPECT_EQ(group_of(kind, values), "2018/GM0377/4%2F1%25?");
  EXPECT_EQ(group_fields("2018/GM0377/4%2F1%25?"),
            (std::vector<values::Known<std::string>>{std::string("2018"), std::string("GM0377"),
                                                     std::string("4/1%?")}));
  values[kind.at("account")] = values::Reason::withheld;
  EXPECT_EQ(group_of(kind, values), "2018/GM0377/%?withheld");
  EXPECT_EQ(group_fields("2018/GM0377/%?withheld")[2],
            values::Known<std::string>(values::Reason::withheld));
  values[kind.at("account")] = Value("");
  EXPECT_EQ(group_fields(group_of(kind, values))[2], values::Known<std::string>(std::string()));
}

TEST(Fact, MunicipalityCodeIsReadWithAndWithoutPrefix) {
  const Field& field = kind_named("inhabitants").fields[0];
  EXPECT_EQ(std::get<std::string>(*value_from_text(field, "377")), "GM0377");
  EXPECT_EQ(std::get<std::string>(*value_from_text(field, " gm0377 ")), "GM0377");
  EXPECT_EQ(value_from_text(field, "Bloemendaal").error().name, "value.unreadable");
}

TEST(Fact, ChoiceIsFoundByItsSynonyms) {
  const Kind& kind = kind_named("peer_figure");
  const Field& field = kind.fields[kind.at("document")];
  EXPECT_EQ(std::get<std::string>(*value_from_text(field, "Realisatie")), "jaarrekening");
}

}  // namespace
}  // namespace vlecht::facts
