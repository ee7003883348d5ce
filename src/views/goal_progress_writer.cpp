// SPDX-License-Identifier: EUPL-1.2
#include "views/goal_progress_writer.h"

#include <algorithm>

#include "words/format.h"

namespace vlecht::views::goal_progress {

using document::Cell;
using document::Figure;
using document::Unit;

namespace {

constexpr values::Rounding half_up = values::Rounding::half_away_from_zero;

// "97.100000000" without the zeros at its end.
std::string trimmed_decimal(std::string exact_text) {
  if (exact_text.find('.') == std::string::npos) return exact_text;
  exact_text.erase(exact_text.find_last_not_of('0') + 1);
  if (exact_text.ends_with('.')) exact_text.pop_back();
  return exact_text;
}

}  // namespace

std::string id_part(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                          (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
    out += is_plain ? c : '-';
  }
  return out;
}

std::string Writer::text(std::string_view name, const Details& details) const {
  return words::text(language(), "goal_progress." + std::string(name), details);
}

document::Column Writer::column(std::string id, Unit unit) const {
  std::string label = text("column." + id);
  return {std::move(id), std::move(label), unit};
}

// ---- Words ----

std::string Writer::day(values::Day day) const { return words::short_day(language(), day); }
std::string Writer::long_day(values::Day day) const { return words::long_day(language(), day); }

std::string Writer::status(Status status) const {
  return text("status." + std::string(analysis::goal_indicators::name_of(status)));
}

std::string Writer::municipality(const std::string& code) const {
  if (code.empty()) return text("all_partners");
  const facts::Fact* fact = dossier_.find("municipality", code);
  return fact && !fact->text("name").empty() ? fact->text("name") : code;
}

std::string Writer::number(const values::Ratio& value, int decimals_max) const {
  return words::number(language(), trimmed_decimal(value.to_decimal(decimals_max, half_up)));
}

std::string Writer::value(const values::Known<values::Ratio>& value,
                          const std::string& unit) const {
  if (!value) return reason(value.reason());
  if (unit.empty()) return number(*value);
  if (unit == "%") return number(*value) + "%";
  return number(*value) + " " + unit;
}

std::string Writer::share(const values::Known<values::Ratio>& share) const {
  if (!share) return reason(share.reason());
  return words::percent(language(), values::to_decimal(100 * share->to_double(), 6), 0);
}

// ---- Figures ----

Figure Writer::day_figure(std::string id, const facts::Figure<values::Day>& from) const {
  facts::Figure<std::int64_t> plain;
  plain.standing = from.standing;
  plain.sources = from.sources;
  plain.value = values::Reason::not_supplied;
  if (from.value) plain.value = from.value->days_since_1970();
  if (!from.value) plain.value = from.value.reason();
  Figure out = figure(std::move(id), Unit::day, plain);
  if (!from.value) return out;
  out.value = values::to_iso(*from.value);
  out.shown = day(*from.value);
  return out;
}

Figure Writer::word_figure(std::string id, std::string name, std::string shown_word,
                           std::vector<facts::EntryNumber> sources,
                           facts::Standing standing) const {
  Figure out{.id = std::move(id), .unit = Unit::text};
  out.value = std::move(name);
  out.shown = std::move(shown_word);
  out.standing = facts::name_of(standing);
  out.standing_shown = standing_text(language(), standing);
  out.sources = std::move(sources);
  if (!out.sources.empty() && context_.address) out.address = context_.address(out.id);
  return out;
}

// ---- The page ----

void Page::section(std::string id) {
  std::string heading = writer_.text("heading_" + id);
  add(document::Heading{2, std::move(heading), std::move(id)});
}

void Page::paragraph(std::string_view name, const Details& details) {
  add(document::Paragraph{writer_.text(name, details)});
}

void Page::list(std::string label, Figure figure) {
  figure.label = std::move(label);
  const bool is_listed = std::any_of(listed_.begin(), listed_.end(),
                                     [&](const Figure& other) { return other.id == figure.id; });
  if (!is_listed) listed_.push_back(std::move(figure));
}

Cell Page::quote(std::string label, Figure figure) {
  Cell out = views::cell(figure);
  out.figure = figure.id;
  out.sources = figure.sources;
  out.rows = figure.rows;
  list(std::move(label), std::move(figure));
  return out;
}

}  // namespace vlecht::views::goal_progress
