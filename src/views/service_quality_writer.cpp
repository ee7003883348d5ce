// SPDX-License-Identifier: EUPL-1.2
#include "views/service_quality_writer.h"

#include "views/verdict.h"

#include <algorithm>
#include <cmath>

#include "words/format.h"

namespace vlecht::views::service_quality {

using document::Figure;
using document::Unit;

namespace {

constexpr const char* no_break = "\xC2\xA0";
constexpr values::Rounding cut_off = values::Rounding::toward_zero;

}  // namespace

std::string priority_id(const std::string& name) { return id_part_or_none(name); }

document::Sign sign_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::met:
      return document::Sign::good;
    case Verdict::not_met:
      return document::Sign::bad;
    case Verdict::undecided:
    case Verdict::no_cases:
      return document::Sign::unknown;
    case Verdict::no_norm:
      return document::Sign::none;
  }
  return document::Sign::unknown;
}

std::string Writer::text(std::string_view name, const Details& details) const {
  return words::text(language(), "service_quality." + std::string(name), details);
}

document::Column Writer::column(std::string id, Unit unit) const {
  std::string shown = text("column." + id);
  return {std::move(id), std::move(shown), unit};
}

std::string Writer::label(std::string_view figure, const Details& details) const {
  return text("figure." + std::string(figure), details);
}

// ---- Words ----

std::string Writer::words_of_day(values::Day day, bool is_long) const {
  return is_long ? words::long_day(language(), day) : words::short_day(language(), day);
}

std::string Writer::month(values::Day first) const {
  return words::short_month(language(), first.month()) + no_break + std::to_string(first.year());
}

std::string Writer::priority(const std::string& name) const {
  return name.empty() ? text("without_priority") : name;
}

std::string Writer::step(Step which) const {
  return text(which == Step::reaction ? "step_reaction" : "step_resolution");
}

std::string Writer::decimal(double value, int decimals) const {
  return words::number(language(), values::to_decimal(value, decimals), decimals);
}

std::string Writer::share(const Timeliness& counted) const {
  const auto proportion = counted.proportion();
  if (proportion.total == 0) return text("none_yet");
  const values::Ratio percent(100 * proportion.successes, proportion.total);
  return words::percent(language(), percent.to_decimal(1, cut_off), 1);
}

std::string Writer::interval(
    const std::optional<analysis::service_quality::ConfidenceInterval>& of) const {
  if (!of) return text("none_yet");
  return text("between",
              {{"low", decimal(100 * of->lower, 1)}, {"high", decimal(100 * of->upper, 1) + "%"}});
}

std::string Writer::norm(const Timeliness& counted) const {
  if (!counted.norm)
    return text(counted.norm.reason() == values::Reason::disputed ? "norm_differs" : "norm_none");
  const std::string exact_text =
      trimmed_decimal(counted.norm->to_decimal(6, values::Rounding::half_away_from_zero));
  return words::number(language(), exact_text) + "%";
}

std::string Writer::hours(double number) const {
  return text("hours", {{"hours", decimal(number, number < 100 ? 1 : 0)}});
}

std::string Writer::signed_points(double share_of) const {
  const std::string exact_text = values::to_decimal(100 * share_of, 1);
  const bool is_more = share_of > 0 && exact_text != "0.0";
  return (is_more ? "+" : "") + words::number(language(), exact_text, 1);
}

std::string Writer::municipality(const std::string& code) const {
  const facts::Fact* fact = dossier_.find("municipality", code);
  return fact && !fact->text("name").empty() ? fact->text("name") : code;
}

// ---- Figures ----

Figure Writer::number_figure(std::string id, Unit unit, std::optional<double> value,
                             std::string shown, std::vector<facts::EntryNumber> sources,
                             facts::Standing standing) const {
  facts::Figure<double> from{values::Reason::not_applicable, standing, std::move(sources)};
  if (value) from.value = *value;
  Figure out = figure(context_, std::move(id), "", unit, from);
  if (!shown.empty()) out.shown = std::move(shown);
  return out;
}

Figure Writer::resting_on(Figure out, const TicketSet& set) const {
  out.rows = {static_cast<std::int64_t>(set.facts.size()), set.selection};
  out.standing = facts::name_of(set.standing);
  out.standing_shown = standing_text(language(), set.standing);
  if (out.rows.count > 0 && context_.address) out.address = context_.address(out.id);
  return out;
}

Figure Writer::number_figure(std::string id, Unit unit, std::optional<double> value,
                             std::string shown, const TicketSet& set) const {
  return resting_on(number_figure(std::move(id), unit, value, std::move(shown), {}, set.standing),
                    set);
}

Figure Writer::share_figure(std::string id, const Timeliness& counted) const {
  std::optional<double> percent;
  if (counted.share) percent = 100 * *counted.share;
  return number_figure(std::move(id), Unit::percent, percent, share(counted), counted.judged);
}

Figure Writer::verdict_figure(std::string id, const Timeliness& counted) const {
  const std::string name(name_of(counted.verdict));
  std::string shown = counted.verdict == analysis::service_quality::Verdict::undecided
                          ? word_of(language(), Course::cannot_be_told)
                          : text("verdict." + name);
  return resting_on(word_figure(context_, std::move(id), name, std::move(shown), counted.agreements,
                                counted.judged.standing),
                    counted.judged);
}

Figure Writer::count_figure(std::string id, const TicketSet& set) const {
  return count_figure(std::move(id), static_cast<std::int64_t>(set.facts.size()), set);
}

Figure Writer::count_figure(std::string id, std::int64_t count, const TicketSet& set) const {
  return resting_on(figure(context_, std::move(id), "", Unit::count,
                           facts::Figure<std::int64_t>{count, set.standing, {}}),
                    set);
}

// ---- The page ----

void Page::section(std::string id) {
  std::string heading = writer_.text("heading_" + id);
  add(document::Heading{2, std::move(heading), std::move(id)});
}

void Page::paragraph(std::string_view name, const Details& details) {
  add(document::Paragraph{writer_.text(name, details)});
}

}  // namespace vlecht::views::service_quality
