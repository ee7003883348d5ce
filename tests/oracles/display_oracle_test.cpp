// SPDX-License-Identifier: EUPL-1.2
#include <cmath>
#include <map>

#include "analysis/methods/estimate.h"
#include "oracles/every_case.h"
#include "values/ratio.h"
#include "values/split.h"
#include "words/format.h"
#include "words/probability.h"

namespace vlecht::tests {
namespace {

constexpr const char* file = "08_display.json";
constexpr auto nl = words::Language::nl;
constexpr auto en = words::Language::en;

// The cases are CLDR's, which writes "-0,00" and a hyphen where we write "0,00" and a minus.
std::string in_our_style(const std::string& text) {
  const bool is_zero = text.find_first_of("123456789") == text.npos;
  std::string out;
  for (const char c : text) {
    if (c != '-') {
      out += c;
    } else if (!is_zero) {
      out += "−";
    }
  }
  return out;
}

using Format = std::string (*)(const std::string& exact);

void expect_formatted(const Oracle& oracle, Format format, double scale) {
  const auto numbers = oracle.numbers("inputs.nums");
  const auto expected = oracle.texts("expected");
  ASSERT_EQ(numbers.size(), expected.size());
  for (std::size_t i = 0; i < numbers.size(); ++i)
    EXPECT_EQ(format(values::to_decimal(numbers[i] * scale, 6)), in_our_style(expected[i]))
        << numbers[i];
}

void dutch_number(const Oracle& oracle) {
  expect_formatted(
      oracle, [](const std::string& exact) { return words::number(nl, exact, 2); }, 1);
}

void dutch_euro(const Oracle& oracle) {
  expect_formatted(
      oracle, [](const std::string& exact) { return words::euro(nl, exact, 2); }, 1);
}

void english_euro(const Oracle& oracle) {
  expect_formatted(
      oracle, [](const std::string& exact) { return words::euro(en, exact, 2); }, 1);
}

void dutch_percent(const Oracle& oracle) {
  expect_formatted(
      oracle, [](const std::string& exact) { return words::percent(nl, exact, 1); }, 100);
}

// Digits of value and error follow the error.
void honest_rounding(const Oracle& oracle) {
  for (std::size_t i = 0; i < oracle.size("inputs.pairs"); ++i) {
    const std::string at = std::to_string(i);
    const auto pair = oracle.numbers("inputs.pairs." + at);
    const auto expected = oracle.numbers("expected." + at);
    const auto decimals = words::honest_decimals(values::to_decimal(pair[1], 9));
    ASSERT_TRUE(decimals);
    EXPECT_EQ(*decimals, static_cast<int>(expected[2]));
    for (int part : {0, 1}) {
      const auto index = static_cast<std::size_t>(part);
      EXPECT_EQ(words::number(en, values::to_decimal(pair[index], 9), *decimals),
                words::number(en, values::to_decimal(expected[index], 9), std::max(*decimals, 0)));
    }
  }
}

void rounded_table(const Oracle& oracle) {
  std::vector<values::Wide> amounts;
  for (const double each : oracle.numbers("inputs.values"))
    amounts.push_back(static_cast<values::Wide>(each));
  const auto unit = static_cast<values::Wide>(oracle.number("inputs.unit"));
  const auto table = values::rounded_table(amounts, unit);
  EXPECT_EQ(static_cast<double>(table.total), oracle.number("expected.0"));
  oracle.expect_near({table.parts.begin(), table.parts.end()}, "expected.1");
}

void dots(const Oracle& oracle) {
  const auto n = static_cast<std::size_t>(oracle.number("inputs.n"));
  oracle.expect_near(analysis::methods::dot_chances(n), "expected");
}

void natural_frequency(const Oracle& oracle) {
  std::vector<std::string> found;
  for (const double p : oracle.numbers("inputs.p"))
    found.push_back(words::natural_frequency(nl, p));
  EXPECT_EQ(found, oracle.texts("expected"));
}

// A word is tried at both ends of its band, just inside.
void likelihood_words(const Oracle& oracle) {
  for (const std::string& band : oracle.keys("expected")) {
    std::string word = oracle.text("expected." + band);
    // Only this label repeats a range, that of the whole middle of the scale.
    if (const auto range = word.find(" (33-66)"); range != word.npos) word.resize(range);
    const auto dash = band.find('-');
    const double low = band[0] == '<'   ? 0
                       : band[0] == '>' ? std::stod(band.substr(1))
                                        : std::stod(band);
    const double high = band[0] == '<'   ? std::stod(band.substr(1))
                        : band[0] == '>' ? 100
                                         : std::stod(band.substr(dash + 1));
    EXPECT_EQ(words::likelihood(nl, low / 100 + 1e-6), word) << band;
    EXPECT_EQ(words::likelihood(nl, high / 100 - 1e-6), word) << band;
  }
}

const CaseChecks checks{
    {"fmt_nl_number", dutch_number},
    {"fmt_nl_eur", dutch_euro},
    {"fmt_en_eur", english_euro},
    {"fmt_nl_pct", dutch_percent},
    {"honest_rounding", honest_rounding},
    {"rounded_table", rounded_table},
    {"dotplot_p", dots},
    {"natural_frequency", natural_frequency},
    {"efsa_scale", likelihood_words},
};

VLECHT_EVERY_CASE(DisplayOracle, file, checks);

}  // namespace
}  // namespace vlecht::tests
