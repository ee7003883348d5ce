// SPDX-License-Identifier: EUPL-1.2
#include "operations/kind_pages.h"

#include "facts/kinds.h"
#include "views/figure.h"

namespace vlecht::operations {
namespace {

using document::Unit;
using words::Language;

std::string text_in(Language language, const facts::Bilingual& text) {
  return std::string(views::in(language, text));
}

std::string_view name_of(facts::FieldType type) {
  switch (type) {
    case facts::FieldType::text:
      return "text";
    case facts::FieldType::code:
      return "code";
    case facts::FieldType::municipality:
      return "municipality";
    case facts::FieldType::choice:
      return "choice";
    case facts::FieldType::year:
      return "year";
    case facts::FieldType::day:
      return "day";
    case facts::FieldType::moment:
      return "moment";
    case facts::FieldType::count:
      return "count";
    case facts::FieldType::money:
      return "money";
    case facts::FieldType::sterling:
      return "sterling";
    case facts::FieldType::decimal:
      return "decimal";
  }
  return "text";
}

std::string_view name_of(facts::Role role) {
  switch (role) {
    case facts::Role::key:
      return "key";
    case facts::Role::value:
      return "value";
    case facts::Role::note:
      return "note";
  }
  return "note";
}

std::string_view name_of(facts::Holding holding) {
  switch (holding) {
    case facts::Holding::state:
      return "state";
    case facts::Holding::period:
      return "period";
    case facts::Holding::event:
      return "event";
  }
  return "event";
}

Unit unit_of(facts::FieldType type) {
  switch (type) {
    case facts::FieldType::count:
    case facts::FieldType::year:
      return Unit::none;
    case facts::FieldType::money:
      return Unit::euro;
    case facts::FieldType::sterling:
    case facts::FieldType::decimal:
      return Unit::none;
    case facts::FieldType::day:
      return Unit::day;
    case facts::FieldType::moment:
    case facts::FieldType::text:
    case facts::FieldType::code:
    case facts::FieldType::municipality:
    case facts::FieldType::choice:
      return Unit::text;
  }
  return Unit::text;
}

document::Table field_table(const facts::Kind& kind, Language language) {
  const auto column = [&](std::string id) {
    std::string label = words::text(language, "dictionary.column." + id);
    return document::Column{std::move(id), std::move(label), Unit::text};
  };
  document::Table table;
  table.id = "kind_" + std::string(kind.name);
  table.caption =
      words::text(language, "dictionary.fields", {{"kind", text_in(language, kind.label)}});
  table.columns = {column("header"),   column("type"),    column("role"),
                   column("required"), column("meaning"), column("name")};
  for (const facts::Field& field : kind.fields) {
    std::string meaning = text_in(language, field.meaning);
    for (const facts::Choice& choice : field.choices) {
      meaning += " · " + text_in(language, choice.label);
    }
    table.rows.push_back(
        {views::text_cell(text_in(language, field.label)),
         views::text_cell(words::text(language, "type." + std::string(name_of(field.type)))),
         views::text_cell(words::text(language, "role." + std::string(name_of(field.role)))),
         views::text_cell(words::text(language, field.required ? "answer.yes" : "answer.no")),
         views::text_cell(std::move(meaning)), views::text_cell(std::string(field.name))});
  }
  return table;
}

}  // namespace

document::Document dictionary(Language language) {
  document::Document out;
  out.language = language;
  out.id = "dictionary";
  out.title = words::text(language, "dictionary.title");
  out.blocks.push_back(document::Paragraph{words::text(language, "dictionary.lead"), true});
  for (const facts::Kind& kind : facts::kinds()) {
    out.blocks.push_back(document::Heading{2, text_in(language, kind.label)});
    out.blocks.push_back(document::Paragraph{
        text_in(language, kind.meaning) + " " +
            words::text(language, "holding." + std::string(name_of(kind.holding))),
        false});
    out.blocks.push_back(field_table(kind, language));
    if (kind.is_system) {
      out.blocks.push_back(document::Paragraph{words::text(language, "dictionary.system"), false});
      continue;
    }
    const std::string path = language == Language::nl ? "/feitsoorten/" : "/en/kinds/";
    for (const std::string_view format : {"csv", "xlsx"}) {
      out.blocks.push_back(document::Link{
          words::text(language, "dictionary.template", {{"format", std::string(format)}}),
          path + std::string(kind.name) + "." + std::string(format)});
    }
  }
  return out;
}

document::Table import_template(const facts::Kind& kind, Language language) {
  document::Table table;
  table.id = std::string(kind.name);
  table.caption = text_in(language, kind.label);
  for (const facts::Field& field : kind.fields) {
    table.columns.push_back(
        {std::string(field.name), text_in(language, field.label), unit_of(field.type)});
  }
  if (kind.holding == facts::Holding::state) {
    table.columns.push_back({"valid_from", text_in(language, valid_from_header), Unit::day});
    table.columns.push_back({"valid_until", text_in(language, valid_until_header), Unit::day});
  }
  return table;
}

}  // namespace vlecht::operations
