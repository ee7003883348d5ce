// SPDX-License-Identifier: EUPL-1.2
#include "document/report_json.h"

#include "base/text.h"
#include "document/json_writer.h"

namespace vlecht::document {
namespace {

void write_text_or_null(Json& json, std::string_view key, const std::string& text) {
  json.key(key).text_or_null(text.empty() ? std::nullopt : std::optional(text));
}

void write_introduction(Json& json, const Report& report) {
  json.key("introduction");
  if (!report.introduction) return json.text_or_null(std::nullopt);
  const ReportIntroduction& introduction = *report.introduction;
  json.object([&] {
    json.key("author").text(introduction.author);
    json.key("day").text(introduction.day);
    json.key("paragraphs").array([&] {
      for (const std::string& paragraph : introduction.paragraphs) json.text(paragraph);
    });
    json.key("is_illustrative").truth(introduction.is_illustrative);
    json.key("fact").number(introduction.fact);
  });
}

void write_answer(Json& json, const ReportPart& part) {
  json.object([&] {
    json.key("question").text(part.question);
    json.key("title").text(part.title);
    write_text_or_null(json, "scope", part.scope);
    write_text_or_null(json, "missing", part.missing);
    json.key("answer");
    if (!part.answer) return json.text_or_null(std::nullopt);
    json.raw(base::trimmed(to_json(*part.answer)));
  });
}

void write_origin(Json& json, const FigureOrigin& origin) {
  json.object([&] {
    json.key("source").number(origin.source);
    json.key("facts").array([&] {
      for (const std::uint64_t fact : origin.facts) json.number(fact);
    });
    json.key("rows").count(origin.rows);
  });
}

void write_line(Json& json, const ReportPart& part, const ReportFigure& line) {
  const Figure& figure = line.figure;
  json.object([&] {
    json.key("question").text(part.question);
    json.key("id").text(figure.id);
    json.key("label").text(figure.label);
    json.key("value").text_or_null(figure.value);
    json.key("shown").text(figure.shown);
    json.key("unit").text(name_of(figure.unit));
    write_text_or_null(json, "standing", figure.standing);
    write_text_or_null(json, "reason", figure.reason);
    json.key("sources").array([&] {
      for (const FigureOrigin& origin : line.origins) write_origin(json, origin);
    });
    json.key("rows").count(figure.rows.count);
    json.key("has_all_sources").truth(line.has_all_origins);
    json.key("method").text(part.method);
  });
}

}  // namespace

std::string to_json_report(const Report& report) {
  Json json;
  json.object([&] {
    json.key("title").text(report.title);
    json.key("language").text(words::code_of(report.language));
    json.key("dossier").text(report.dossier);
    json.key("audience").text(report.audience);
    json.key("program").text(report.program);
    json.key("moment").object([&] {
      json.key("valid_on").text(report.valid_on);
      json.key("known_at").text(report.known_at);
      json.key("journal").text(report.origin);
      json.key("journal_size").number(report.journal_size);
      json.key("journal_root").text(report.journal_root);
    });
    json.key("has_illustrative").truth(report.has_illustrative);
    write_introduction(json, report);
    json.key("answers").array([&] {
      for (const ReportPart& part : report.parts) write_answer(json, part);
    });
    json.key("figures").array([&] {
      for (const ReportPart& part : report.parts) {
        for (const ReportFigure& line : part.figures) write_line(json, part, line);
      }
    });
    json.key("sources").array([&] {
      for (const ReportSource& source : report.sources) {
        json.object([&] {
          json.key("name").text(source.name);
          write_text_or_null(json, "sha256", source.digest);
        });
      }
    });
  });
  return json.finish() + "\n";
}

}  // namespace vlecht::document
