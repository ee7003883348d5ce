// SPDX-License-Identifier: EUPL-1.2
#include "analysis/information_lag.h"

#include <algorithm>
#include <map>

namespace vlecht::analysis::information_lag {
namespace {

using facts::Fact;

std::int64_t days_between(values::Day from, values::Day to) {
  return std::int64_t{to.days_since_1970()} - from.days_since_1970();
}

Document document_of(const Fact& fact, values::Day today) {
  Document out;
  out.municipality = fact.text("municipality");
  out.document = fact.text("document");
  out.subject = fact.text("subject");
  out.topic = fact.text("topic");
  out.known = std::get<values::Day>(*fact["known"]);
  out.fact = fact.id;
  out.standing = fact.standing;
  const facts::KnownValue& given = fact["given"];
  if (!given.is_known()) {
    out.given = given.reason();
  } else if (const auto day = std::get<values::Day>(*given); day <= today) {
    out.given = day;
  }
  out.days = days_between(out.known, out.is_given() ? *out.given : today);
  return out;
}

// The middle of an odd number, the later of the two middles of an even one: a day that a document
// really took.
facts::Figure<std::int64_t> at_place(const std::vector<const Document*>& sorted,
                                     std::size_t place) {
  facts::Figure<std::int64_t> out;
  out.value = values::Reason::not_applicable;
  if (sorted.empty()) return out;
  out.value = sorted[place]->days;
  for (const Document* each : sorted) {
    out.sources.push_back(each->fact);
    out.standing = facts::weaker(out.standing, each->standing);
  }
  std::sort(out.sources.begin(), out.sources.end());
  return out;
}

Lag lag_of(const std::string& municipality, const std::string& topic,
           const std::vector<const Document*>& all) {
  std::vector<const Document*> given;
  std::vector<const Document*> open;
  for (const Document* each : all) (each->is_given() ? given : open).push_back(each);
  const auto by_days = [](const Document* a, const Document* b) { return a->days < b->days; };
  std::stable_sort(given.begin(), given.end(), by_days);
  std::stable_sort(open.begin(), open.end(), by_days);
  Lag lag{.municipality = municipality, .topic = topic};
  lag.given = static_cast<std::int64_t>(given.size());
  lag.open = static_cast<std::int64_t>(open.size());
  lag.median = at_place(given, given.size() / 2);
  lag.longest = at_place(given, given.empty() ? 0 : given.size() - 1);
  lag.open_longest = at_place(open, open.empty() ? 0 : open.size() - 1);
  return lag;
}

}  // namespace

Answer lags_of(const dossier::Dossier& dossier) {
  Answer answer;
  const values::Day today = dossier.moment().valid_on.day;
  dossier.each("disclosure", [&](const Fact& fact) {
    Document document = document_of(fact, today);
    if (document.days < 0) {
      answer.turned_round.push_back(fact.id);
      return;
    }
    answer.documents.push_back(std::move(document));
  });
  std::stable_sort(answer.documents.begin(), answer.documents.end(),
                   [](const Document& a, const Document& b) {
                     if (a.is_given() != b.is_given()) return b.is_given();
                     return a.days > b.days;
                   });
  std::map<std::pair<std::string, std::string>, std::vector<const Document*>> groups;
  for (const Document& each : answer.documents) {
    groups[{each.municipality, each.topic}].push_back(&each);
  }
  for (const auto& [group, documents] : groups) {
    answer.lags.push_back(lag_of(group.first, group.second, documents));
  }
  return answer;
}

}  // namespace vlecht::analysis::information_lag
