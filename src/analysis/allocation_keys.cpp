// SPDX-License-Identifier: EUPL-1.2
#include "analysis/allocation_keys.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

#include "analysis/joined.h"
#include "base/check.h"
#include "facts/cost_choices.h"
#include "facts/decimal.h"
#include "values/day.h"

namespace vlecht::analysis::allocation {
namespace {

using facts::Fact;
using facts::Severity;
using values::Ratio;
using values::Reason;
using values::Wide;

struct NamedMethod {
  std::string_view in_facts;
  std::string_view in_what_if;  ///< "": needs a fact that says more
  Method method;
};

constexpr NamedMethod named_methods[] = {
    {facts::key_methods::fixed, "", Method::fixed},
    {facts::key_methods::inhabitants, "inhabitants", Method::inhabitants},
    {facts::key_methods::workplaces, "workplaces", Method::workplaces},
    {facts::key_methods::use, "", Method::use},
    {facts::key_methods::equal, "even", Method::even}};

std::optional<Method> method_in_facts(std::string_view name) {
  for (const NamedMethod& row : named_methods)
    if (row.in_facts == name) return row.method;
  return std::nullopt;
}

std::optional<Method> method_in_what_if(std::string_view name) {
  for (const NamedMethod& row : named_methods)
    if (!row.in_what_if.empty() && row.in_what_if == name) return row.method;
  return std::nullopt;
}

void report_on(Key& key, Severity severity, base::Problem problem,
               std::vector<facts::EntryNumber> sources = {}) {
  key.findings.push_back({std::move(problem), severity, {}, std::move(sources)});
}

// ---- Fixed shares ----

constexpr Wide hundred_percent = Wide{100} * 1'000'000'000;  // in billionths of a percent

// A decimal has at most nine places, so this is exact.
Wide in_billionths(const Ratio& percent) {
  return Wide{percent.numerator()} * (1'000'000'000 / percent.denominator());
}

std::string percent_text(Wide billionths) {
  std::string out = std::to_string(static_cast<std::int64_t>(billionths / 1'000'000'000));
  std::string decimals = std::to_string(static_cast<std::int64_t>(billionths % 1'000'000'000));
  decimals.insert(0, 9 - decimals.size(), '0');
  while (decimals.ends_with('0')) decimals.pop_back();
  return decimals.empty() ? out : out + "." + decimals;
}

struct FixedShares {
  std::vector<std::optional<Ratio>> percent;  // of each partner
  Wide sum = 0;                               // of partners and others
  bool has_any = false;
  bool is_readable = true;
};

void take_share(Key& key, FixedShares& shares, const Frame& frame, const Fact& fact) {
  const std::string& code = fact.text("municipality");
  key.grounds.add(fact);
  const auto percent = facts::ratio_of(fact, "percent");
  if (!percent) return;
  shares.has_any = true;
  if (percent->numerator() < 0 || in_billionths(*percent) > hundred_percent) {
    report_on(key, Severity::error,
              base::Problem("allocation.share_out_of_range", {{"key", key.code}, {"name", code}}),
              {fact.id});
    shares.is_readable = false;
    return;
  }
  shares.sum += in_billionths(*percent);
  for (std::size_t i = 0; i < frame.partners.size(); ++i) {
    if (frame.partners[i].code != code) continue;
    shares.percent[i] = percent;
    key.weights[i].value = *percent;
    facts::rest_on(key.weights[i], fact);
    return;
  }
  if (percent->numerator() == 0) return;
  report_on(key, Severity::warning,
            base::Problem("allocation.share_of_outsider", {{"key", key.code}, {"name", code}}),
            {fact.id});
}

void report_incomplete(Key& key, const FixedShares& shares, const Frame& frame) {
  if (shares.sum == hundred_percent) return;
  const std::string percent = percent_text(shares.sum);
  const std::size_t mark = percent.find('.');
  std::vector<std::string> without;
  for (std::size_t i = 0; i < shares.percent.size(); ++i)
    if (!shares.percent[i]) without.push_back(frame.partners[i].name);
  // In two pieces: the decimal sign is a matter of language.
  report_on(key, Severity::warning,
            base::Problem("allocation.key_incomplete",
                          {{"key", key.code},
                           {"whole", percent.substr(0, mark)},
                           {"decimals", mark == percent.npos ? "none" : percent.substr(mark + 1)},
                           {"count", static_cast<std::int64_t>(without.size())},
                           {"names", joined(without)}}),
            key.grounds.sources);
}

void read_fixed(Key& key, const Frame& frame) {
  FixedShares shares;
  shares.percent.resize(frame.partners.size());
  frame.dossier.each("key_share", [&](const Fact& fact) {
    if (fact.text("key") == key.code) take_share(key, shares, frame, fact);
  });
  if (!shares.has_any) {
    report_on(key, Severity::error,
              base::Problem("allocation.key_without_shares", {{"key", key.code}}));
    return;
  }
  if (!shares.is_readable) return;
  if (shares.sum > hundred_percent) {
    report_on(key, Severity::error,
              base::Problem("allocation.key_over_hundred", {{"key", key.code}}),
              key.grounds.sources);
    return;
  }
  report_incomplete(key, shares, frame);
  // Whoever has no share in a key that is complete has agreed to pay nothing; in one that is not,
  // their share is in the rest that stays undistributed.
  std::vector<Ratio> of_whole;
  for (const auto& percent : shares.percent)
    of_whole.push_back(percent ? Ratio(percent->numerator(), percent->denominator() * 100)
                               : Ratio());
  key.divider = values::Divider::by_shares(of_whole);
}

// ---- Figures of a year ----

// What a partner weighs by this method; none when it is not known.
struct Found {
  const Fact* fact = nullptr;
  std::optional<Ratio> quantity;
};

Found inhabitants_found(const Key& key, const Frame& frame, const std::string& code) {
  const std::string id = code + "/" + std::to_string(key.reference_year);
  Found found{frame.dossier.find("inhabitants", id), std::nullopt};
  if (found.fact == nullptr || !(*found.fact)["inhabitants"].is_known()) return found;
  found.quantity = Ratio(found.fact->integer("inhabitants"), 1);
  return found;
}

Found consumption_found(const Key& key, const Frame& frame, const std::string& code) {
  std::string id = code + "/" + std::to_string(key.reference_year) + "/";
  facts::append_escaped(id, key.unit);
  Found found{frame.dossier.find("consumption", id), std::nullopt};
  if (found.fact != nullptr) found.quantity = facts::ratio_of(*found.fact, "quantity");
  return found;
}

// Without inhabitants there is no municipality, and without workplaces nobody works there: such a
// zero is a mistake in the data. Who used nothing of something pays nothing of it.
bool may_be_zero(Method method) { return method == Method::use; }

// The problem with a weight; "" when there is none.
std::string_view weight_problem(Method method, const Found& found) {
  if (!found.quantity) {
    return method == Method::inhabitants ? "allocation.inhabitants_missing"
                                         : "allocation.consumption_missing";
  }
  const std::int64_t size = found.quantity->numerator();
  if (size > 0 || (size == 0 && may_be_zero(method))) return "";
  return method == Method::inhabitants ? "allocation.inhabitants_not_positive"
                                       : "allocation.consumption_not_positive";
}

void read_figures(Key& key, const Frame& frame) {
  std::vector<Ratio> weights;
  bool is_zero = true;
  for (std::size_t i = 0; i < frame.partners.size(); ++i) {
    const Partner& partner = frame.partners[i];
    const Found found = *key.method == Method::inhabitants
                            ? inhabitants_found(key, frame, partner.code)
                            : consumption_found(key, frame, partner.code);
    if (found.fact != nullptr) {
      facts::rest_on(key.weights[i], *found.fact);
      key.grounds.add(*found.fact);
    }
    if (found.quantity) key.weights[i].value = *found.quantity;
    const std::string_view problem = weight_problem(*key.method, found);
    if (problem.empty()) {
      weights.push_back(*found.quantity);
      is_zero = is_zero && found.quantity->numerator() == 0;
      continue;
    }
    report_on(key, Severity::error,
              base::Problem(std::string(problem), {{"key", key.code},
                                                   {"name", partner.name},
                                                   {"year", std::to_string(key.reference_year)},
                                                   {"unit", key.unit}}),
              key.weights[i].sources);
  }
  if (weights.size() < frame.partners.size()) return;
  if (is_zero) {
    report_on(
        key, Severity::error,
        base::Problem(
            "allocation.nothing_used",
            {{"key", key.code}, {"unit", key.unit}, {"year", std::to_string(key.reference_year)}}),
        key.grounds.sources);
    return;
  }
  key.divider = values::Divider::by_weights(weights);
}

// ---- The key itself ----

void report_validity(Key& key, const Frame& frame, const Fact& fact) {
  const values::Day first = values::BookYear{frame.year}.first_day();
  const values::Day after = values::BookYear{frame.year + 1}.first_day();
  if (fact.valid.from() <= first && after <= fact.valid.until()) return;
  report_on(key, Severity::warning,
            base::Problem("allocation.key_outside_year",
                          {{"key", key.code},
                           {"from", values::to_iso(fact.valid.from())},
                           {"until", fact.valid.until() == values::open_end()
                                         ? "none"
                                         : values::to_iso(fact.valid.until())},
                           {"year", std::to_string(frame.year)}}),
            {fact.id});
}

void read_fact(Key& key, const Frame& frame, const Fact& fact,
               const std::optional<int>& reference_year) {
  key.grounds.add(fact);
  key.method = method_in_facts(fact.text("method"));
  key.unit = fact.text("unit");
  if (!reference_year && fact["reference_year"].is_known())
    key.reference_year = static_cast<int>(fact.integer("reference_year"));
  report_validity(key, frame, fact);
  if (!key.method) {
    report_on(key, Severity::error,
              base::Problem("allocation.key_without_method", {{"key", key.code}}), {fact.id});
  } else if (*key.method == Method::use && key.unit.empty()) {
    report_on(key, Severity::error,
              base::Problem("allocation.key_without_unit", {{"key", key.code}}), {fact.id});
    key.method = std::nullopt;
  }
}

}  // namespace

Key key_named(const Frame& frame, const std::string& code, std::optional<int> reference_year) {
  Key key;
  key.code = code;
  key.reference_year = reference_year.value_or(frame.year);
  key.weights.resize(frame.partners.size());
  std::string id;
  facts::append_escaped(id, code);
  if (const Fact* fact = frame.dossier.find("allocation_key", id)) {
    read_fact(key, frame, *fact, reference_year);
  } else if (key.method = method_in_what_if(code); !key.method) {
    report_on(key, Severity::error, base::Problem("allocation.key_unknown", {{"key", code}}));
  }
  if (!key.method || frame.partners.empty()) return key;
  if (*key.method == Method::workplaces) key.unit = facts::workplace_unit;
  if (*key.method == Method::fixed) {
    read_fixed(key, frame);
  } else if (*key.method == Method::even) {
    for (auto& weight : key.weights) weight.value = Ratio(1, 1);
    key.divider =
        values::Divider::by_weights(std::vector<Ratio>(frame.partners.size(), Ratio(1, 1)));
  } else {
    read_figures(key, frame);
  }
  const bool is_told = std::any_of(key.findings.begin(), key.findings.end(),
                                   [](const auto& one) { return one.severity == Severity::error; });
  if (!key.divider && !is_told) {
    report_on(key, Severity::error, base::Problem("allocation.weights_too_fine", {{"key", code}}),
              key.grounds.sources);
  }
  return key;
}

}  // namespace vlecht::analysis::allocation
