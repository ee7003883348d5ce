// SPDX-License-Identifier: EUPL-1.2
#include "operations/report_introduction.h"

#include <algorithm>

#include "base/text.h"
#include "words/format.h"

namespace vlecht::operations {
namespace {

values::Day day_in(const facts::Fact& fact, std::string_view field) {
  return std::get<values::Day>(*fact[field]);
}

document::ReportIntroduction introduction_of(const facts::Fact& fact, words::Language language) {
  document::ReportIntroduction out;
  out.author = fact.text("author");
  out.day = values::to_iso(day_in(fact, "day"));
  out.day_shown = words::long_day(language, day_in(fact, "day"));
  out.paragraphs = paragraphs_of(fact.text("text"));
  out.fact = fact.id;
  out.is_illustrative = fact.standing == facts::Standing::illustrative;
  return out;
}

}  // namespace

std::vector<std::string> paragraphs_of(std::string_view text) {
  std::vector<std::string> out;
  bool begins = true;
  for (const std::string_view each : base::split(text, '\n')) {
    const std::string_view line = base::trimmed(each);
    if (line.empty()) {
      begins = true;
      continue;
    }
    if (begins) {
      out.emplace_back(line);
    } else {
      out.back() += " ";
      out.back() += line;
    }
    begins = false;
  }
  return out;
}

ChosenIntroduction chosen_introduction(const dossier::Dossier& dossier,
                                       const std::vector<Partner>& partners,
                                       const Audience& audience, values::Day open_on,
                                       words::Language language) {
  ChosenIntroduction out;
  for (const Audience& readers : {audience, Audience{}}) {
    const facts::Fact* last = nullptr;
    const facts::Fact* closed = nullptr;
    dossier.each("report_introduction", [&](const facts::Fact& fact) {
      if (audience_named(partners, fact.text("audience")) != readers) return;
      const auto& open_from = fact["open_from"];
      const bool is_open = !open_from.is_known() || std::get<values::Day>(*open_from) <= open_on;
      const facts::Fact*& latest = is_open ? last : closed;
      // Those of one day stand in the order in which they were recorded.
      if (!latest || day_in(*latest, "day") <= day_in(fact, "day")) latest = &fact;
    });
    if (closed && (!last || day_in(*last, "day") <= day_in(*closed, "day")) &&
        !out.withheld_until) {
      out.withheld_until = day_in(*closed, "open_from");
    }
    if (!last) continue;
    out.introduction = introduction_of(*last, language);
    return out;
  }
  return out;
}

}  // namespace vlecht::operations
