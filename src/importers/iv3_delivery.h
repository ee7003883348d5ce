// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importers/iv3_definitions.h"
#include "importers/json.h"

namespace vlecht::importers::iv3 {

/// The lists of a delivery, in the order in which they are told of.
enum class Part : std::uint8_t {
  expense,
  income,
  balance_debits,
  balance_credits,
  balances,
  ratios,
  indicators,
};
inline constexpr std::array<std::string_view, 7> part_names = {
    "lasten",         "baten",       "balans_lasten",     "balans_baten",
    "balans_standen", "kengetallen", "beleidsindicatoren"};
constexpr std::size_t index_of(Part part) { return static_cast<std::size_t>(part); }
constexpr std::string_view name_of(Part part) { return part_names[index_of(part)]; }
constexpr bool is_of_indicators(Part part) { return part >= Part::ratios; }

/// An amount in hundred-thousandths of the unit of the delivery, so that euro delivered in
/// thousands are exact to the cent.
using Amount = std::int64_t;
inline constexpr Amount amount_one = 100'000;

/// One line of a list: of an amount, or of a ratio or indicator.
struct Line {
  std::size_t index = 0;  ///< from 0, as in `lasten[0]`
  std::string post;       ///< taakveld or balanscode; of an indicator its code
  std::string category;   ///< categorie or standper; of an indicator the report period
  Amount amount = 0;
  std::string value;  ///< of an indicator
};

/// Something in the file that is not as CBS asks.
struct Fault {
  base::Problem problem;  ///< has the details `code` ("SF012") and `path` ("lasten[0].taakveld")
  std::string path;
  std::optional<Part> part;  ///< with `index`, the line that cannot be used; none: the whole file
  std::size_t index = 0;
};

struct Delivery {
  std::string layer;   ///< "Gemeente", "GR" or "Provincie"
  std::string number;  ///< "0377"
  std::string name;
  std::int64_t year = 0;
  std::int64_t period = 0;       ///< 0 to 5
  std::string status;            ///< "begroting" or "realisatie"
  bool is_first_schema = false;  ///< as schema 1.0 and 1.1 describe it
  bool has_contact = false;
  std::array<std::vector<Line>, part_names.size()> lines;
  std::array<bool, part_names.size()> has_part = {};
  std::int64_t lines_seen = 0;    ///< usable or not
  std::int64_t details_left = 0;  ///< lines with further details, which are not read
  std::vector<Fault> faults;

  const std::vector<Line>& of(Part part) const { return lines[index_of(part)]; }
};

/// Layer and year that a delivery says it is of, to find its definitions; "" and 0 when it does not
/// say.
struct Identity {
  std::string layer;
  std::int64_t year = 0;
};
Identity identity_of(const Json& root);

/// Whether this JSON is meant as an Iv3 delivery: it has two of metadata, contact and data.
bool is_delivery(const Json& root);

/// Reads a delivery as the schemas v1.0 to v2.1.1 of CBS describe it, with every deviation as a
/// fault: official codes SF001 to SF017 where there is one.
Delivery read_delivery(const Json& root, const Rulebook& rules);

/// The text of a JSON number as an amount; none when it does not fit or is finer.
std::optional<Amount> amount_of(std::string_view number);

/// ` CBS SF012: “...”` to put behind our own sentence; "" without an official text.
std::string official(const Rulebook& rules, const std::string& code,
                     const std::vector<std::pair<std::string, std::string>>& filled_in);

/// "lasten[0].taakveld".
std::string path_of(Part part, std::size_t index, std::string_view key = "");

}  // namespace vlecht::importers::iv3
