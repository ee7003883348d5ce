// SPDX-License-Identifier: EUPL-1.2
#include "analysis/per_head.h"

#include <limits>
#include <optional>

#include "analysis/known_fields.h"
#include "facts/cost_choices.h"
#include "facts/decimal.h"

namespace vlecht::analysis::per_head {
namespace {

using facts::Fact;
using values::Inhabitants;
using values::Known;
using values::Ratio;
using values::Reason;
using values::Wide;

constexpr std::int64_t number_least = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t number_most = std::numeric_limits<std::int64_t>::max();

std::optional<Ratio> exact_sum(const Ratio& a, const Ratio& b) {
  const Wide numerator =
      Wide{a.numerator()} * b.denominator() + Wide{b.numerator()} * a.denominator();
  const Wide denominator = Wide{a.denominator()} * b.denominator();
  if (numerator > number_most || numerator < number_least || denominator > number_most)
    return std::nullopt;
  return Ratio(static_cast<std::int64_t>(numerator), static_cast<std::int64_t>(denominator));
}

// Euro for each of a positive number of things.
Figure<Ratio> divided(const MoneyFigure& amount, const Known<Ratio>& count,
                      facts::Standing standing, const std::vector<facts::EntryNumber>& sources) {
  Figure<Ratio> out;
  rest_on_all(out, amount.standing, amount.sources);
  rest_on_all(out, standing, sources);
  if (!amount.value) {
    out.value = amount.value.reason();
  } else if (!count) {
    out.value = count.reason();
  } else if (*count <= Ratio(0, 1)) {
    out.value = Reason::not_applicable;
  } else {
    const Wide numerator = Wide{amount.value->cents()} * count->denominator();
    const Wide denominator = Wide{100} * count->numerator();
    const bool fits =
        numerator <= number_most && numerator >= number_least && denominator <= number_most;
    if (fits) {
      out.value =
          Ratio(static_cast<std::int64_t>(numerator), static_cast<std::int64_t>(denominator));
    } else {
      out.value = Reason::disputed;
    }
  }
  return out;
}

}  // namespace

Figure<Inhabitants> inhabitants_of(const dossier::Dossier& dossier, const std::string& municipality,
                                   int year) {
  Figure<Inhabitants> out;
  const Fact* fact = dossier.find("inhabitants", municipality + "/" + std::to_string(year));
  if (!fact) return out;
  facts::rest_on(out, *fact);
  const auto count = known_count(*fact, "inhabitants");
  out.value = count ? Known<Inhabitants>(Inhabitants{*count}) : count.reason();
  return out;
}

Figure<Ratio> workplaces_of(const dossier::Dossier& dossier, const std::string& municipality,
                            int year) {
  Figure<Ratio> out;
  const std::string key =
      municipality + "/" + std::to_string(year) + "/" + std::string(facts::workplace_unit);
  const Fact* fact = dossier.find("consumption", key);
  if (!fact) return out;
  facts::rest_on(out, *fact);
  if (const auto quantity = facts::ratio_of(*fact, "quantity")) {
    out.value = *quantity;
  } else {
    out.value = (*fact)["quantity"].reason();
  }
  return out;
}

Figure<Inhabitants> sum_of(const std::vector<Figure<Inhabitants>>& of_partners) {
  Figure<Inhabitants> out;
  if (!of_partners.empty()) out.value = Inhabitants{0};
  for (const auto& one : of_partners) {
    rest_on_all(out, one.standing, one.sources);
    if (!out.value) continue;
    out.value = one.value ? Known<Inhabitants>(*out.value + *one.value) : one.value.reason();
  }
  return out;
}

Figure<Ratio> sum_of(const std::vector<Figure<Ratio>>& of_partners) {
  Figure<Ratio> out;
  if (!of_partners.empty()) out.value = Ratio(0, 1);
  for (const auto& one : of_partners) {
    rest_on_all(out, one.standing, one.sources);
    if (!out.value) continue;
    if (!one.value) {
      out.value = one.value.reason();
    } else if (const auto sum = exact_sum(*out.value, *one.value)) {
      out.value = *sum;
    } else {
      out.value = Reason::disputed;
    }
  }
  return out;
}

Figure<Ratio> per_inhabitant(const MoneyFigure& amount, const Figure<Inhabitants>& inhabitants) {
  const Known<Ratio> count = inhabitants.value ? Known<Ratio>(Ratio(inhabitants.value->value, 1))
                                               : inhabitants.value.reason();
  return divided(amount, count, inhabitants.standing, inhabitants.sources);
}

Figure<Ratio> per_workplace(const MoneyFigure& amount, const Figure<Ratio>& workplaces) {
  return divided(amount, workplaces.value, workplaces.standing, workplaces.sources);
}

}  // namespace vlecht::analysis::per_head
