// SPDX-License-Identifier: EUPL-1.2
#include "views/comparison.h"

#include "views/figure.h"
#include "words/format.h"

namespace vlecht::views {

using analysis::comparison::Measure;
using analysis::comparison::Offered;
using analysis::comparison::Scope;
using analysis::comparison::SizeClass;
using words::Language;
using Details = std::vector<std::pair<std::string, base::Detail>>;

std::string measure_text(Language language, const Measure& measure) {
  const auto text = [&](std::string_view name, const Details& details = {}) {
    return words::text(language, "cost_benchmark." + std::string(name), details);
  };
  if (measure.task_field == "0.4" && measure.category == "totaal") return text("measure.overhead");
  if (measure.task_field == "0.4" && measure.category == "1.1") {
    return text("measure.overhead_salaries");
  }
  if (measure.task_field == "0.4" && measure.category == "3.5.1") {
    return text("measure.overhead_hired");
  }
  if (measure.task_field == "totaal" && measure.category == "totaal") return text("measure.all");
  if (measure.category == "totaal") {
    return text("measure.task_field", {{"task_field", measure.task_field}});
  }
  return text("measure.category",
              {{"task_field", measure.task_field}, {"category", measure.category}});
}

std::string group_text(Language language, const SizeClass& group) {
  const std::string bounds = group.until ? "both" : group.from > 0 ? "from" : "all";
  return words::text(language, "cost_benchmark.group",
                     {{"bounds", bounds},
                      {"from", words::whole(language, group.from)},
                      {"until", group.until ? words::whole(language, *group.until) : ""}});
}

std::string names_text(Language language,
                       const std::vector<analysis::cost_benchmark::Own>& members) {
  std::vector<std::string> names;
  for (const auto& own : members) names.push_back(own.position.name);
  return enumerated(language, names);
}

std::string euro_text(Language language, double value) {
  return words::euro(language, exact(value), 2);
}

std::vector<document::Choice> comparison_choices(Language language, const Scope& scope,
                                                 const Offered& offers) {
  const auto text = [&](const std::string& name) {
    return words::text(language, "cost_benchmark." + name);
  };
  std::vector<document::Choice> out;
  const auto add = [&](std::string name, std::string value) -> document::Choice& {
    std::string label = text("parameter." + name);
    out.push_back({std::move(name), std::move(label), std::move(value), {}});
    return out.back();
  };
  auto& year = add("year", std::to_string(scope.year));
  for (const int offered : offers.years) {
    year.options.push_back({std::to_string(offered), std::to_string(offered)});
  }
  auto& document = add("document", scope.document);
  for (const std::string& offered : offers.documents) {
    document.options.push_back({offered, text("document." + offered)});
  }
  auto& measure = add("measure", to_text(scope.measure));
  for (const std::string& offered : offers.measures) {
    const std::size_t slash = offered.find('/');
    const Measure parts{offered.substr(0, slash),
                        slash == std::string::npos ? "totaal" : offered.substr(slash + 1)};
    measure.options.push_back({offered, measure_text(language, parts)});
  }
  add("group", to_text(scope.group));
  auto& own = add("own", scope.own_included ? "included" : "excluded");
  own.options = {{"excluded", text("own.excluded")}, {"included", text("own.included")}};
  return out;
}

document::Notes notes(Language language, const std::vector<facts::Finding>& findings) {
  document::Notes out;
  out.caption = words::text(language, "cost_benchmark.findings");
  for (const auto& finding : findings) out.notes.push_back(note(language, finding));
  return out;
}

}  // namespace vlecht::views
