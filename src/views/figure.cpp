// SPDX-License-Identifier: EUPL-1.2
#include "views/figure.h"

#include "base/check.h"
#include "words/format.h"

namespace vlecht::views {

using document::Unit;

std::string shown(words::Language language, Unit unit, std::string_view exact_text) {
  switch (unit) {
    case Unit::none:
    case Unit::text:
    case Unit::day:
      return std::string(exact_text);
    case Unit::count:
    case Unit::inhabitants:
      return words::number(language, exact_text, 0);
    case Unit::euro:
    case Unit::euro_per_inhabitant:
      return words::euro(language, exact_text, 2);
    case Unit::pound:
      return words::sterling(language, exact_text);
    case Unit::percent:
      return words::percent(language, exact_text, 1, true);
    case Unit::fraction:
    case Unit::minutes:
    case Unit::hours:
    case Unit::days:
    case Unit::months:
      return words::number(language, exact_text, 2);
  }
  CHECK(false);
  return "";
}

std::string exact(std::int64_t value) { return std::to_string(value); }
std::string exact(double value) { return values::to_decimal(value, exact_decimals); }
std::string exact(const values::Ratio& value) {
  return value.to_decimal(exact_decimals, values::Rounding::half_away_from_zero);
}
std::string exact(const values::Money& value) { return values::to_decimal(value); }
std::string exact(const values::Sterling& value) { return values::to_decimal(value); }
std::string exact(const values::Inhabitants& value) { return std::to_string(value.value); }

std::string reason_text(words::Language language, values::Reason reason) {
  return words::text(language, "reason." + std::string(values::name_of(reason)));
}

std::string standing_text(words::Language language, facts::Standing standing) {
  return words::text(language, "standing." + std::string(facts::name_of(standing)));
}

document::Figure word_figure(const Context& context, std::string id, std::string name,
                             std::string shown_word, std::vector<facts::EntryNumber> sources,
                             facts::Standing standing) {
  document::Figure out{.id = std::move(id), .unit = document::Unit::text};
  out.value = std::move(name);
  out.shown = std::move(shown_word);
  out.standing = facts::name_of(standing);
  out.standing_shown = standing_text(context.language, standing);
  out.sources = std::move(sources);
  if (!out.sources.empty() && context.address) out.address = context.address(out.id);
  return out;
}

document::Cell cell(const document::Figure& figure) {
  return {
      .shown = figure.shown, .value = figure.value, .unit = figure.unit, .address = figure.address};
}

document::Cell text_cell(std::string text) { return {.shown = std::move(text)}; }

document::Cell count_cell(words::Language language, std::int64_t count) {
  return {.shown = words::whole(language, count),
          .value = std::to_string(count),
          .unit = document::Unit::count};
}

std::string_view in(words::Language language, const facts::Bilingual& text) {
  return language == words::Language::nl ? text.nl : text.en;
}

document::Note note(words::Language language, const facts::Finding& finding) {
  document::Note out;
  switch (finding.severity) {
    case facts::Severity::note:
      out.tone = document::Tone::note;
      break;
    case facts::Severity::warning:
      out.tone = document::Tone::warning;
      break;
    case facts::Severity::error:
      out.tone = document::Tone::error;
      break;
  }
  out.name = finding.problem.name;
  out.text = words::text(language, finding.problem);
  out.place = place_text(language, finding.place);
  out.sources = finding.sources;
  return out;
}

std::string place_text(words::Language language, const facts::Place& place) {
  std::string out = place.file;
  const auto add = [&](const std::string& part) {
    if (!out.empty()) out += ", ";
    out += part;
  };
  if (!place.path.empty()) {
    add(place.path);
    return out;
  }
  if (!place.sheet.empty()) add(words::text(language, "place.sheet", {{"sheet", place.sheet}}));
  if (place.row > 0) add(words::text(language, "place.row", {{"row", std::to_string(place.row)}}));
  if (place.column > 0) {
    add(words::text(language, "place.column",
                    {{"column", words::column_letters(place.column)}, {"header", place.header}}));
  }
  return out;
}

std::string enumerated(words::Language language, const std::vector<std::string>& names) {
  if (names.empty()) return "";
  std::string out = names.front();
  for (std::size_t i = 1; i + 1 < names.size(); ++i) out += ", " + names[i];
  if (names.size() == 1) return out;
  return words::text(language, "members.and", {{"first", out}, {"last", names.back()}});
}

}  // namespace vlecht::views
