// SPDX-License-Identifier: EUPL-1.2
#include "analysis/price_levels.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "analysis/joined.h"
#include "analysis/known_fields.h"
#include "analysis/methods/price_level.h"
#include "facts/decimal.h"

namespace vlecht::analysis::price_levels {
namespace {

using facts::Fact;
using facts::Severity;
using values::Ratio;
using values::Reason;
using Edition = PriceLevels::Edition;
using Editions = std::vector<const Edition*>;

bool has_number(const Edition& edition, int year) {
  const auto found = edition.numbers.find(year);
  return found != edition.numbers.end() && found->second.value.is_known();
}

template <class T>
void rest_also_on(facts::Figure<T>& figure, const auto& other) {
  figure.standing = facts::weaker(figure.standing, other.standing);
  auto& sources = figure.sources;
  sources.insert(sources.end(), other.sources.begin(), other.sources.end());
  std::sort(sources.begin(), sources.end());
  sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
}

// An index number is positive: an amount cannot be divided by anything else.
facts::Figure<Ratio> number_from(const Fact& fact) {
  facts::Figure<Ratio> out;
  facts::rest_on(out, fact);
  if (const auto number = facts::ratio_of(fact, "value")) {
    out.value = Reason::disputed;
    if (number->numerator() > 0) out.value = *number;
  } else {
    out.value = fact["value"].reason();
  }
  return out;
}

// By index, the one published last first, those without a day at the end.
bool is_before(const Edition& a, const Edition& b) {
  if (a.index != b.index) return a.index < b.index;
  if (a.published != b.published) return a.published > b.published;
  return a.name < b.name;
}

bool is_same_step(const Edition& a, const Edition& b, int from, int to) {
  const auto number = [](const Edition& edition, int year) {
    return *edition.numbers.at(year).value;
  };
  const auto step = [&](const Edition& edition) {
    return methods::in_prices_of(values::Money::from_cents(1'000'000'000'000),
                                 number(edition, from), number(edition, to));
  };
  return step(a) == step(b);
}

std::vector<methods::IndexNumber> series_of(const Edition& edition) {
  std::vector<methods::IndexNumber> out;
  for (const auto& [year, number] : edition.numbers)
    if (number.value) out.push_back({year, *number.value});
  return out;
}

// The first year that both have; none when there is none.
std::optional<int> overlap_of(const Edition& older, const Edition& newer) {
  for (const auto& [year, number] : newer.numbers)
    if (number.value && has_number(older, year)) return year;
  return std::nullopt;
}

// Fills in one factor, from the editions of its index.
class FactorMaker {
 public:
  FactorMaker(Factor& factor, Editions editions)
      : factor_(factor), editions_(std::move(editions)) {}

  void make(std::string_view asked) {
    if (!asked.empty()) {
      take_asked(asked);
    } else if (!take_latest() && !take_chained()) {
      report_missing();
    }
  }

 private:
  bool has_both(const Edition& edition) const {
    return has_number(edition, factor_.own_year) && has_number(edition, factor_.price_year);
  }

  base::Problem problem(std::string name) const {
    base::Problem out(std::move(name));
    out.details = {{"index", factor_.index},
                   {"own_year", std::to_string(factor_.own_year)},
                   {"price_year", std::to_string(factor_.price_year)}};
    return out;
  }
  void find(Severity severity, base::Problem problem,
            std::vector<facts::EntryNumber> sources = {}) {
    factor_.findings.push_back({std::move(problem), severity, {}, std::move(sources)});
  }

  std::vector<int> years_without(const auto& is_there) const {
    std::vector<int> out;
    for (const int year : {factor_.own_year, factor_.price_year})
      if (!is_there(year)) out.push_back(year);
    std::sort(out.begin(), out.end());
    return out;
  }

  void take(const Edition& edition) {
    factor_.editions = {edition.name};
    set(factor_.own, edition.numbers.at(factor_.own_year));
    set(factor_.price, edition.numbers.at(factor_.price_year));
  }
  // What the choice of the index rests on stays.
  static void set(facts::Figure<Ratio>& figure, const facts::Figure<Ratio>& number) {
    figure.value = number.value;
    rest_also_on(figure, number);
  }

  void take_asked(std::string_view asked) {
    const auto found = std::find_if(editions_.begin(), editions_.end(),
                                    [&](const Edition* edition) { return edition->name == asked; });
    if (found != editions_.end() && has_both(**found)) return take(**found);
    base::Problem missing = problem("price_levels.edition_lacks_year");
    missing.details.emplace_back("edition", std::string(asked));
    missing.details.emplace_back("years", joined(years_without([&](int year) {
                                   return found != editions_.end() && has_number(**found, year);
                                 })));
    find(Severity::warning, std::move(missing));
  }

  bool take_latest() {
    Editions able;
    std::copy_if(editions_.begin(), editions_.end(), std::back_inserter(able),
                 [&](const Edition* edition) { return has_both(*edition); });
    if (able.empty()) return false;
    const Edition& first = *able.front();
    std::vector<std::string> contending;
    std::vector<std::string> undated;
    for (const Edition* other : able) {
      if (other->published == first.published) {
        if (!is_same_step(first, *other, factor_.own_year, factor_.price_year))
          contending.push_back(other->name);
      } else if (!other->published) {
        undated.push_back(other->name);
      }
    }
    if (contending.empty()) {
      take(first);
    } else {
      contending.insert(contending.begin(), first.name);
      factor_.own.value = factor_.price.value = Reason::disputed;
      report_editions("price_levels.editions_contend", contending);
    }
    if (!undated.empty()) report_editions("price_levels.undated_passed_over", undated);
    return true;
  }

  void report_editions(const char* name, const std::vector<std::string>& names) {
    base::Problem found = problem(name);
    found.details.emplace_back("editions", joined(names));
    find(Severity::warning, std::move(found));
  }

  // Newest first, so that the first pair that fits is the one that counts.
  bool take_chained() {
    const auto [earlier, later] = std::minmax(factor_.own_year, factor_.price_year);
    for (const Edition* newer : editions_) {
      if (!newer->published || !has_number(*newer, later)) continue;
      for (const Edition* older : editions_) {
        if (!older->published || *newer->published <= *older->published) continue;
        if (has_number(*older, earlier) && take_pair(*newer, *older)) return true;
      }
    }
    return false;
  }

  bool take_pair(const Edition& newer, const Edition& older) {
    const auto overlap = overlap_of(older, newer);
    if (!overlap) return false;
    const auto chain = methods::chained(series_of(older), series_of(newer), *overlap);
    if (!chain) return false;
    const auto number = [&](int year) -> const Ratio* {
      for (const auto& entry : *chain)
        if (entry.year == year) return &entry.value;
      return nullptr;
    };
    const Ratio* own = number(factor_.own_year);
    const Ratio* price = number(factor_.price_year);
    if (!own || !price) return false;
    factor_.editions = {newer.name, older.name};
    factor_.overlap_year = *overlap;
    for (auto* figure : {&factor_.own, &factor_.price}) {
      rest_also_on(*figure, newer.numbers.at(*overlap));
      rest_also_on(*figure, older.numbers.at(*overlap));
    }
    rest_on_year(factor_.own, factor_.own_year, newer, older);
    rest_on_year(factor_.price, factor_.price_year, newer, older);
    factor_.own.value = *own;
    factor_.price.value = *price;
    base::Problem told = problem("price_levels.chained");
    told.details.emplace_back("newer", newer.name);
    told.details.emplace_back("older", older.name);
    told.details.emplace_back("overlap", std::to_string(*overlap));
    find(Severity::note, std::move(told), factor_.own.sources);
    return true;
  }

  static void rest_on_year(facts::Figure<Ratio>& figure, int year, const Edition& newer,
                           const Edition& older) {
    const Edition& giving = has_number(newer, year) ? newer : older;
    rest_also_on(figure, giving.numbers.at(year));
  }

  void report_missing() {
    const auto years = years_without([&](int year) {
      return std::any_of(editions_.begin(), editions_.end(),
                         [&](const Edition* edition) { return has_number(*edition, year); });
    });
    if (years.empty()) return find(Severity::warning, problem("price_levels.not_chainable"));
    base::Problem missing = problem("price_levels.year_missing");
    missing.details.emplace_back("years", joined(years));
    find(Severity::warning, std::move(missing));
  }

  Factor& factor_;
  Editions editions_;
};

}  // namespace

PriceLevels::PriceLevels(const dossier::Dossier& dossier) {
  std::map<std::pair<std::string, std::string>, Edition> editions;
  dossier.each("price_index", [&](const Fact& fact) {
    Edition& edition = editions[{fact.text("index"), fact.text("edition")}];
    edition.index = fact.text("index");
    edition.name = fact.text("edition");
    // An edition that came out in parts is as old as its last part.
    if (const auto day = known_day(fact, "published"))
      edition.published = std::max(edition.published.value_or(*day), *day);
    edition.numbers[year_of(fact)] = number_from(fact);
  });
  for (auto& [key, edition] : editions) editions_.push_back(std::move(edition));
  std::sort(editions_.begin(), editions_.end(), is_before);
  dossier.each("index_use", [&](const Fact& fact) {
    uses_[fact.text("component")] = {fact.text("index"), fact.standing, fact.id};
  });
}

Factor PriceLevels::factor(std::string_view component, int own_year, int price_year,
                           std::string_view edition) const {
  Factor factor{
      .component = std::string(component), .own_year = own_year, .price_year = price_year};
  auto use = uses_.find(component);
  if (use == uses_.end()) {
    use = uses_.find(any_component);
    factor.is_default_index = use != uses_.end();
  }
  if (use != uses_.end()) factor.index = use->second.index;
  if (own_year == price_year) {
    factor.own.value = factor.price.value = Ratio(1, 1);
    return factor;
  }
  if (factor.index.empty()) {
    factor.findings.push_back(
        {base::Problem("price_levels.no_index", {{"component", factor.component}}),
         Severity::warning,
         {},
         {}});
    return factor;
  }
  for (auto* figure : {&factor.own, &factor.price}) {
    figure->standing = use->second.standing;
    figure->sources = {use->second.source};
  }
  Editions editions;
  for (const Edition& each : editions_)
    if (each.index == factor.index) editions.push_back(&each);
  FactorMaker(factor, std::move(editions)).make(edition);
  return factor;
}

MoneyFigure in_prices(const MoneyFigure& nominal, const Factor& factor) {
  MoneyFigure out = nominal;
  rest_also_on(out, factor.own);
  rest_also_on(out, factor.price);
  if (!nominal.value) return out;
  if (!factor.is_known()) {
    out.value = factor.own.value ? factor.price.value.reason() : factor.own.value.reason();
    return out;
  }
  const auto real = methods::in_prices_of(*nominal.value, *factor.own.value, *factor.price.value);
  out.value = Reason::disputed;
  if (real) out.value = *real;
  return out;
}

facts::Figure<double> real_growth(const MoneyFigure& before, const MoneyFigure& after,
                                  const Factor& factor) {
  facts::Figure<double> out;
  rest_also_on(out, before);
  rest_also_on(out, after);
  rest_also_on(out, factor.own);
  rest_also_on(out, factor.price);
  if (!before.value || !after.value) {
    out.value = before.value ? after.value.reason() : before.value.reason();
  } else if (!factor.is_known()) {
    out.value = factor.own.value ? factor.price.value.reason() : factor.own.value.reason();
  } else if (*before.value <= values::Money()) {
    out.value = Reason::not_applicable;
  } else {
    const double nominal =
        static_cast<double>(after.value->cents()) / static_cast<double>(before.value->cents()) - 1;
    const double inflation = factor.price.value->to_double() / factor.own.value->to_double() - 1;
    out.value = methods::real_growth(nominal, inflation);
  }
  return out;
}

}  // namespace vlecht::analysis::price_levels
