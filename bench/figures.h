// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "facts/kinds.h"
#include "journal/journal.h"
#include "values/instant.h"

namespace vlecht::bench {

/// Codes of municipalities, documents, task fields and categories of the n-th peer figure: all
/// different, in the order in which a delivery lists them.
struct FigureName {
  std::string municipality, document, task_field, category;
  std::int64_t year = 0;
};

inline FigureName figure_name(std::size_t number) {
  constexpr std::size_t categories = 7, task_fields = 53, documents = 2, municipalities = 342;
  const auto digit = [&number](std::size_t base) {
    const std::size_t value = number % base;
    number /= base;
    return value;
  };
  FigureName name;
  const std::size_t category = digit(categories);
  name.category = category == 0 ? "totaal" : std::to_string(category) + ".1";
  const std::size_t task_field = digit(task_fields);
  name.task_field = std::to_string(task_field / 7) + "." + std::to_string(1 + task_field % 7);
  name.document = digit(documents) == 0 ? "begroting" : "jaarrekening";
  std::string code = std::to_string(10'003 + digit(municipalities));
  name.municipality = "GM" + code.substr(1);
  name.year = static_cast<std::int64_t>(2017 + number);
  return name;
}

inline std::int64_t thousands(std::size_t number) {
  return static_cast<std::int64_t>(number * 2'654'435'761U % 40'000);
}

/// The same figures as a file and as drafts.
inline std::string figures_csv(std::size_t count) {
  std::string text =
      "gemeentecode;gemeente;boekjaar;document;inwoners;taakveld;categorie;bedrag_x1000\n";
  for (std::size_t i = 0; i < count; ++i) {
    const FigureName name = figure_name(i);
    text += name.municipality + ";Bloemendaal;" + std::to_string(name.year) + ';' + name.document +
            ";23208;" + name.task_field + ';' + name.category + ';' + std::to_string(thousands(i)) +
            '\n';
  }
  return text;
}

inline std::vector<facts::Draft> figure_drafts(std::size_t count) {
  const facts::Kind& kind = facts::kind_named("peer_figure");
  std::vector<facts::Draft> drafts;
  drafts.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    const FigureName name = figure_name(i);
    std::vector<facts::KnownValue> values(kind.fields.size(), values::Reason::not_supplied);
    values[kind.at("municipality")] = facts::Value(name.municipality);
    values[kind.at("year")] = facts::Value(name.year);
    values[kind.at("document")] = facts::Value(name.document);
    values[kind.at("task_field")] = facts::Value(name.task_field);
    values[kind.at("category")] = facts::Value(name.category);
    values[kind.at("amount")] = facts::Value(values::Money::from_cents(thousands(i) * 100'000));
    values[kind.at("name")] = facts::Value(std::string("Bloemendaal"));
    values[kind.at("inhabitants")] = facts::Value(std::int64_t{23'208});
    values::Period valid = facts::period_of(kind, values);
    drafts.push_back({.kind = &kind,
                      .values = std::move(values),
                      .valid = valid,
                      .operation = facts::Operation::assert_,
                      .standing = facts::Standing::reported,
                      .source = {}});
  }
  return drafts;
}

/// Salts that repeat: what is measured must not depend on the system's randomness.
inline journal::Salt next_salt() {
  static std::uint64_t drawn = 0;
  journal::Salt salt{};
  ++drawn;
  for (std::size_t i = 0; i < 8; ++i) salt[15 - i] = static_cast<base::Byte>(drawn >> (8 * i));
  return salt;
}

inline std::string transaction_id(std::uint64_t number) {
  std::string digits = std::to_string(1'000'000'000'000 + number);
  return "0192c0de-0000-7000-8000-" + digits.substr(digits.size() - 12);
}

inline journal::Transaction transaction(std::uint64_t number,
                                        std::vector<facts::Draft> statements) {
  journal::Transaction out;
  out.id = transaction_id(number);
  out.author = "bench";
  out.tool = "bench";
  out.statements = std::move(statements);
  return out;
}

inline constexpr values::Instant recorded_at{1'574'240'400'000'000};  // 2019-11-20T09:00:00Z

}  // namespace vlecht::bench
