// SPDX-License-Identifier: EUPL-1.2
//
// The own amount of each part beside that of the group.
#include <algorithm>
#include <cmath>

#include "views/cost_difference_writer.h"

namespace vlecht::views::cost_difference {
namespace {

using analysis::cost_drivers::Driver;
using analysis::cost_drivers::Role;
using document::Unit;

// A quantity and its price are no euros per inhabitant, and have no place on the axis.
std::vector<const Driver*> drivers_beside(const Writer& writer) {
  std::vector<const Driver*> out;
  for (const Driver& driver : writer.answer().decomposition.drivers) {
    if (driver.role == Role::amount || driver.role == Role::remainder) out.push_back(&driver);
  }
  return out;
}

std::string beside_description(const Writer& writer, const std::vector<const Driver*>& drivers) {
  const auto size = [&](const Driver* driver) { return std::abs(writer.shown_effect(*driver)); };
  const Driver& largest =
      **std::max_element(drivers.begin(), drivers.end(),
                         [&](const Driver* a, const Driver* b) { return size(a) < size(b); });
  // Of the amounts as they are shown: whoever subtracts them finds the same.
  const double difference =
      std::round(*largest.own.value * 100) / 100 - std::round(*largest.reference.value * 100) / 100;
  const bool is_equal = std::abs(difference) < 0.005;
  const std::string direction = is_equal ? "equal" : difference < 0 ? "less" : "more";
  const bool is_all = drivers.size() == writer.answer().decomposition.drivers.size();
  return writer.text("chart_beside_description",
                     {{"names", writer.names()},
                      {"n", *writer.answer().benchmark.group.n.value},
                      {"group", writer.group()},
                      {"part", largest.role == Role::remainder ? writer.text("sentence_remainder")
                                                               : writer.driver_name(largest)},
                      {"own", writer.euro(*largest.own.value)},
                      {"reference", writer.euro(*largest.reference.value)},
                      {"difference", writer.euro(std::abs(difference))},
                      {"is_all", is_all ? "yes" : "no"},
                      {"direction", direction}});
}

}  // namespace

std::optional<document::GroupedBarChart> beside_chart(const Writer& writer) {
  const auto drivers = drivers_beside(writer);
  const bool is_known = std::all_of(drivers.begin(), drivers.end(), [](const Driver* driver) {
    return driver->own.value && driver->reference.value;
  });
  if (drivers.empty() || !is_known) return std::nullopt;
  document::GroupedBarChart out;
  out.id = "beside";
  out.title = writer.text("chart_beside_title");
  out.description = beside_description(writer, drivers);
  out.axis_label = writer.text("chart_beside_axis");
  out.unit = Unit::euro_per_inhabitant;
  out.series = {{writer.names()}, {writer.text("beside_group")}};
  const auto plotted = [&](const facts::Figure<double>& figure) -> document::Plotted {
    return {writer.euro(*figure.value), *figure.value, exact(*figure.value)};
  };
  for (const Driver* driver : drivers) {
    out.groups.push_back(
        {writer.driver_name(*driver), {plotted(driver->own), plotted(driver->reference)}});
  }
  out.table_id = "effects";
  return out;
}

}  // namespace vlecht::views::cost_difference
