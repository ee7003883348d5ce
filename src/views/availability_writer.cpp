// SPDX-License-Identifier: EUPL-1.2
#include "views/availability_writer.h"

#include "views/verdict.h"

#include <algorithm>
#include <cmath>

#include "base/check.h"
#include "values/zone.h"
#include "views/weekly_hours.h"
#include "words/format.h"

namespace vlecht::views::availability {

using analysis::contract_availability::name_of;
using analysis::methods::Second;
using document::Figure;
using document::Unit;
using values::Known;
using values::Ratio;

namespace {

constexpr values::Rounding cut_off = values::Rounding::toward_zero;
constexpr int share_decimals = 2;
constexpr const char* no_break = "\xC2\xA0";
constexpr Second minute_seconds = 60, hour_seconds = 3'600;

bool is_month(values::Period days) {
  const values::Day last = days.until().plus_days(-1);
  return days.from().day_of_month() == 1 && days.until().day_of_month() == 1 &&
         last.month() == days.from().month() && last.year() == days.from().year();
}

}  // namespace

document::Sign sign_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::met:
      return document::Sign::good;
    case Verdict::missed:
      return document::Sign::bad;
    case Verdict::undecided:
      return document::Sign::unknown;
    case Verdict::no_target:
      return document::Sign::none;
  }
  CHECK(!"a verdict has a sign");
}

document::Sign sign_of_limit(bool is_exceeded, Seen seen) {
  if (is_exceeded) return document::Sign::bad;
  return seen == Seen::all ? document::Sign::good : document::Sign::unknown;
}

Seen seen_in(const analysis::methods::StateLengths& lengths) {
  if (lengths.unknown == 0) return Seen::all;
  return lengths.up + lengths.down > 0 ? Seen::part : Seen::nothing;
}

// Incidents alone do not say that anything was measured.
Seen seen_of(const Service& service) {
  return service.is_observed ? seen_in(service.felt_lengths) : Seen::nothing;
}

Seen seen_of(const PeriodResult& period) {
  return period.is_observed ? seen_in(period.lengths) : Seen::nothing;
}

document::Cell with_sign(document::Cell cell, document::Sign sign) {
  cell.sign = sign;
  return cell;
}

Service part_of(const Service& service, values::Period days, const Sources& more) {
  Service part;
  part.name = service.name;
  part.standing = service.standing;
  part.sources = service.sources_in(analysis::seconds_of(days));
  part.sources.insert(part.sources.end(), more.begin(), more.end());
  std::sort(part.sources.begin(), part.sources.end());
  return part;
}

std::string Writer::text(std::string_view name, const Details& details) const {
  return words::text(language(), "availability." + std::string(name), details);
}

document::Column Writer::column(std::string id, Unit unit) const {
  std::string shown = text("column." + id);
  return {std::move(id), std::move(shown), unit};
}

std::string Writer::page_of(const Service& service) const {
  return context_.page ? context_.page({{"service", service.name}}, std::nullopt) : "";
}

// ---- Words ----

// "februari 2026": the day without its number.
std::string Writer::month(values::Day day_in_it) const {
  const std::string shown = day(day_in_it);
  return shown.substr(shown.find(' ') + 1);
}

std::string Writer::day(values::Day day) const { return words::long_day(language(), day); }

std::string Writer::days(values::Period days) const {
  if (is_month(days)) return month(days.from());
  const values::Day last = days.until().plus_days(-1);
  if (last == days.from()) return day(last);
  return text("days", {{"from", day(days.from())}, {"through", day(last)}});
}

std::string Writer::short_days(values::Period days) const {
  const auto short_month = [&](values::Day day_in_it) {
    return words::short_month(language(), day_in_it.month()) + no_break +
           std::to_string(day_in_it.year());
  };
  const values::Day last = days.until().plus_days(-1);
  if (is_month(days)) return short_month(last);
  const bool is_of_months = days.from().day_of_month() == 1 && days.until().day_of_month() == 1;
  if (is_of_months) return short_month(days.from()) + " – " + short_month(last);
  return words::short_day(language(), days.from()) + " – " + words::short_day(language(), last);
}

std::string Writer::moment(Second second) const {
  return words::instant(language(), analysis::instant_at(second));
}

std::string Writer::short_moment(Second second) const {
  const auto clock = values::local_time(analysis::instant_at(second), values::dutch_zone);
  const auto two_digits = [](int value) {
    return std::string(value < 10 ? "0" : "") + std::to_string(value);
  };
  std::string out = words::short_day(language(), clock.day) + " " + two_digits(clock.hour) + ":" +
                    two_digits(clock.minute);
  const bool is_twice = values::occurrences_of(clock.day, clock.hour, clock.minute, 0,
                                               values::dutch_zone) == values::Occurrences::twice;
  if (is_twice) out += " (UTC+" + std::to_string(clock.offset_minutes / 60) + ")";
  return out;
}

std::string Writer::short_length(Second seconds) const {
  if (seconds == 0) return text("none");
  if (seconds < minute_seconds) return text("short_seconds", {{"seconds", seconds}});
  return text("short_length", {{"hours", seconds / hour_seconds},
                               {"minutes", seconds % hour_seconds / minute_seconds}});
}

std::string Writer::share(const Known<Ratio>& percent) const {
  if (!percent) return reason_text(language(), percent.reason());
  return words::percent(language(), percent->to_decimal(share_decimals, cut_off), share_decimals);
}

std::string Writer::length(Second seconds) const {
  if (seconds < minute_seconds) return text("length_seconds", {{"seconds", seconds}});
  return text("length", {{"hours", seconds / hour_seconds},
                         {"minutes", seconds % hour_seconds / minute_seconds}});
}

std::string Writer::number(double value, int decimals) const {
  return words::number(language(), values::to_decimal(value, decimals));
}

std::string Writer::hours(double hours) const {
  constexpr double in_tenths = 10;
  return text("hours", {{"hours", number(hours, hours < in_tenths ? 2 : 1)}});
}

std::string Writer::verdict(Verdict verdict) const {
  if (verdict == Verdict::undecided) return word_of(language(), Course::cannot_be_told);
  return text("verdict." + std::string(name_of(verdict)));
}

std::string Writer::hours_of(const analysis::contract_terms::Level& level) const {
  // A name that says its hours itself, as "24x7" and "08:00-18:00" do, adds nothing to them.
  const bool has_name =
      !level.hours_name.empty() && !analysis::contract_terms::typed_hours(level.hours_name);
  const bool has_calendar = !level.calendar_name.empty();
  return text("hours_of",
              {{"hours", weekly_hours(language(), level.hours)},
               {"has_calendar", has_calendar ? "yes" : "no"},
               {"calendar", has_calendar ? calendar_words(language(), level.calendar_name) : ""},
               {"has_name", has_name ? "yes" : "no"},
               {"name", level.hours_name}});
}

// ---- Figures ----

Figure Writer::share_figure(std::string id, const Known<Ratio>& percent,
                            const Service& service) const {
  Figure out = figure(std::move(id), Unit::percent, percent, service.sources, service.standing);
  if (!percent) return out;
  out.value = percent->to_decimal(exact_decimals, cut_off);
  out.shown = share(percent);
  return out;
}

Figure Writer::count_figure(std::string id, std::int64_t count, const Sources& sources,
                            facts::Standing standing) const {
  return figure(std::move(id), Unit::count, Known<std::int64_t>(count), sources, standing);
}

Figure Writer::minutes_figure(std::string id, Second seconds, const Sources& sources,
                              facts::Standing standing) const {
  Figure out = figure(std::move(id), Unit::minutes, Known<Ratio>(Ratio(seconds, minute_seconds)),
                      sources, standing);
  out.value = trimmed_decimal(*out.value);
  out.shown = short_length(seconds);
  return out;
}

Figure Writer::word_figure(std::string id, std::string name, std::string shown_word,
                           const Sources& sources, facts::Standing standing) const {
  Figure out =
      figure(std::move(id), Unit::text, Known<std::int64_t>(std::int64_t{0}), sources, standing);
  out.value = std::move(name);
  out.shown = std::move(shown_word);
  return out;
}

Figure Writer::money_figure(std::string id, const Known<values::Money>& money,
                            const Sources& sources, facts::Standing standing) const {
  return figure(std::move(id), Unit::euro, money, sources, standing);
}

Figure Writer::decimal_figure(std::string id, Unit unit, std::optional<double> value, int decimals,
                              std::string_view none, const Service& service) const {
  const bool is_there = value && std::isfinite(*value);
  const Known<double> known = is_there ? Known<double>(*value) : Known<double>(values::Reason::nil);
  Figure out = figure(std::move(id), unit, known, service.sources, service.standing);
  out.shown = is_there ? number(*value, decimals) : text(none);
  return out;
}

Figure Writer::as_seen(Figure figure, Seen seen) const {
  if (seen == Seen::nothing) {
    figure.value = std::nullopt;
    figure.reason = values::name_of(values::Reason::not_supplied);
    figure.shown = word_of(language(), Course::not_measured);
  } else if (seen == Seen::part && figure.unit != Unit::percent && figure.value == "0") {
    figure.shown = text("none_seen");
  }
  return figure;
}

// ---- The page ----

void Page::section(std::string id) {
  std::string heading = writer_.text("heading_" + id);
  add(document::Heading{2, std::move(heading), std::move(id)});
}

void Page::paragraph(std::string_view name, const Details& details) {
  add(document::Paragraph{writer_.text(name, details)});
}

}  // namespace vlecht::views::availability
