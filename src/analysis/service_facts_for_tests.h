// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "analysis/dossier_for_tests.h"
#include "analysis/service_hours.h"
#include "facts/service_choices.h"

namespace vlecht::analysis {

inline values::Day day_for_tests(std::string_view text) { return *values::day_from_iso(text); }
/// "2026-03-02T09:00" on the clock in the Netherlands.
inline values::Instant clock_for_tests(const std::string& text) {
  const auto minutes = std::stoi(text.substr(11, 2)) * 60 + std::stoi(text.substr(14, 2));
  return values::instant_of(day_for_tests(text.substr(0, 10)), minutes / 60, minutes % 60, 0,
                            values::dutch_zone);
}
inline values::Period since_for_tests(std::string_view text) {
  return values::Period::since(day_for_tests(text));
}

/// Facts of 2026 about services, looked at on 31 December of that year.
class ServiceFacts {
 public:
  using Fields = std::vector<std::pair<std::string_view, facts::Value>>;

  ServiceFacts& add(std::string_view kind, Fields fields, std::string_view since = "2026-01-01") {
    builder_.add(kind, std::move(fields), since_for_tests(since));
    return *this;
  }
  /// A fact that held in some days of which the last one is before `until`.
  ServiceFacts& held(std::string_view kind, Fields fields, std::string_view from,
                     std::string_view until) {
    builder_.add(kind, std::move(fields),
                 *values::Period::of(day_for_tests(from), day_for_tests(until)));
    return *this;
  }
  ServiceFacts& seen(const std::string& probe, const std::string& begins, const std::string& ends,
                     std::string_view state, std::string_view ended = facts::endings::next_sample) {
    return add("observation",
               {{"probe", probe},
                {"begins", clock_for_tests(begins)},
                {"ends", clock_for_tests(ends)},
                {"state", std::string(state)},
                {"ended", std::string(ended)}},
               begins.substr(0, 10));
  }
  ServiceFacts& up(const std::string& probe, const std::string& begins, const std::string& ends) {
    return seen(probe, begins, ends, facts::observed::up);
  }
  ServiceFacts& down(const std::string& probe, const std::string& begins, const std::string& ends) {
    return seen(probe, begins, ends, facts::observed::down);
  }
  ServiceFacts& incident(const std::string& number, const std::string& begins,
                         const std::string& ends, std::string_view impairment,
                         std::string_view reported_by, Fields more = {}) {
    Fields fields{
        {"service", std::string("Zaken")},       {"incident", number},
        {"begins", clock_for_tests(begins)},     {"ends", clock_for_tests(ends)},
        {"impairment", std::string(impairment)}, {"reported_by", std::string(reported_by)}};
    for (auto& each : more) fields.push_back(std::move(each));
    return add("incident", std::move(fields), begins.substr(0, 10));
  }
  ServiceFacts& maintenance(const std::string& begins, const std::string& ends,
                            const std::string& announced, bool is_approved = true) {
    return add("maintenance",
               {{"service", std::string("Zaken")},
                {"begins", clock_for_tests(begins)},
                {"ends", clock_for_tests(ends)},
                {"announced", clock_for_tests(announced)},
                {"approved", std::string(is_approved ? facts::answers::yes : facts::answers::no)}},
               begins.substr(0, 10));
  }
  /// Of contract C and service Zaken.
  ServiceFacts& level(Fields more) {
    Fields fields{{"contract", std::string("C")}, {"service", std::string("Zaken")}};
    for (auto& each : more) fields.push_back(std::move(each));
    return add("service_level", std::move(fields));
  }
  /// The same in some days.
  ServiceFacts& level(Fields more, std::string_view from, std::string_view until) {
    Fields fields{{"contract", std::string("C")}, {"service", std::string("Zaken")}};
    for (auto& each : more) fields.push_back(std::move(each));
    return held("service_level", std::move(fields), from, until);
  }
  /// Office hours called KANTOOR, of eight hours on workdays.
  ServiceFacts& office() {
    return add("service_hours", {{"hours", std::string("KANTOOR")},
                                 {"weekday", std::string(facts::weekdays::workdays)},
                                 {"opens", std::string("09:00")},
                                 {"closes", std::string("17:00")}});
  }
  dossier::Dossier dossier() const {
    std::vector<facts::Fact> all;
    const auto built = builder_.dossier();
    for (const facts::Kind& kind : facts::kinds())
      built.each(kind.name, [&](const facts::Fact& fact) { all.push_back(fact); });
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    return dossier::Dossier::of({{day_for_tests("2026-12-31")}, {{0}}}, std::move(all));
  }

 private:
  DossierBuilder builder_;
};

}  // namespace vlecht::analysis
