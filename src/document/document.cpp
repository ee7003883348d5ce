// SPDX-License-Identifier: EUPL-1.2
#include "document/document.h"

#include "base/check.h"

namespace vlecht::document {

std::string_view name_of(Unit unit) {
  switch (unit) {
    case Unit::none:
      return "none";
    case Unit::count:
      return "count";
    case Unit::euro:
      return "euro";
    case Unit::euro_per_inhabitant:
      return "euro_per_inhabitant";
    case Unit::pound:
      return "pound";
    case Unit::percent:
      return "percent";
    case Unit::fraction:
      return "fraction";
    case Unit::inhabitants:
      return "inhabitants";
    case Unit::minutes:
      return "minutes";
    case Unit::hours:
      return "hours";
    case Unit::days:
      return "days";
    case Unit::months:
      return "months";
    case Unit::text:
      return "text";
    case Unit::day:
      return "day";
  }
  CHECK(!"a unit has a name");
}

std::string_view name_of(Sign sign) {
  switch (sign) {
    case Sign::none:
      return "";
    case Sign::reached:
      return "reached";
    case Sign::good:
      return "good";
    case Sign::bad:
      return "bad";
    case Sign::unknown:
      return "unknown";
    case Sign::ended:
      return "ended";
    case Sign::missing:
      return "missing";
    case Sign::remark:
      return "remark";
  }
  CHECK(!"a sign has a name");
}

std::string_view character_of(Sign sign) {
  switch (sign) {
    case Sign::none:
      return "";
    case Sign::reached:
      return "✓";
    case Sign::good:
      return "●";
    case Sign::bad:
      return "▲";
    case Sign::unknown:
      return "○";
    case Sign::ended:
      return "×";
    case Sign::missing:
      return "□";
    case Sign::remark:
      return "◇";
  }
  CHECK(!"a sign has a character");
}

std::string_view name_of(TimelineChart::Sort sort) {
  switch (sort) {
    case TimelineChart::Sort::first:
      return "first";
    case TimelineChart::Sort::moved:
      return "moved";
    case TimelineChart::Sort::planned:
      return "planned";
    case TimelineChart::Sort::met:
      return "met";
    case TimelineChart::Sort::late:
      return "late";
    case TimelineChart::Sort::dropped:
      return "dropped";
  }
  CHECK(!"a mark has a name");
}

std::string_view name_of(DayCalendar::Sort sort) {
  switch (sort) {
    case DayCalendar::Sort::good:
      return "good";
    case DayCalendar::Sort::brief:
      return "brief";
    case DayCalendar::Sort::bad:
      return "bad";
    case DayCalendar::Sort::unknown:
      return "unknown";
  }
  CHECK(!"a day has a name");
}

std::string_view name_of(StateChart::Sort sort) {
  switch (sort) {
    case StateChart::Sort::good:
      return "good";
    case StateChart::Sort::bad:
      return "bad";
    case StateChart::Sort::unknown:
      return "unknown";
  }
  CHECK(!"a strip has a name");
}

std::string name_in(words::Language language, Unit unit) {
  if (unit == Unit::none) return "";
  return words::text(language, "document.unit." + std::string(name_of(unit)));
}

bool is_numeric(Unit unit) { return unit != Unit::none && unit != Unit::text && unit != Unit::day; }

bool is_decimal(std::string_view text) {
  const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
  const auto mark = digits.find('.');
  const auto all_digits = [](std::string_view part) {
    return !part.empty() && part.find_first_not_of("0123456789") == part.npos;
  };
  return all_digits(digits.substr(0, mark)) &&
         (mark == digits.npos || all_digits(digits.substr(mark + 1)));
}

}  // namespace vlecht::document
