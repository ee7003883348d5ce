// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "importers/table_import.h"

namespace vlecht::importers::iv3 {

/// To which group of economic categories a code belongs.
enum class Group : std::uint8_t { current, financial, internal };

/// One calculation of a plausibility check: in which periods it is made, over which codes.
struct Calculation {
  std::set<std::int64_t> periods;
  std::set<std::string> balance_codes;
  std::set<std::string> left_out_task_fields;
};

struct Check {
  std::string code;  ///< "PF001"
  std::vector<Calculation> calculations;
};

/// What CBS defines for one layer of government and year.
struct Definitions {
  std::string file;         ///< name of the file it was read from
  std::string description;  ///< "Iv3 definitiebestand versie 2.1"
  /// The codes that a line may have; sums of codes are not among them. By the name of the list:
  /// "taakveld", "categorie_lasten", "balanscode", ...
  std::map<std::string, std::set<std::string>, std::less<>> codes;
  std::map<std::string, Group> group_of_category;
  std::map<std::string, bool> is_end;  ///< standper: whether it is the end of the period
  /// Post and category that do not go together, per part of a delivery.
  std::map<std::string, std::set<std::pair<std::string, std::string>>, std::less<>> grey;
  std::vector<Check> checks;

  /// None when there is no such list: then nothing is checked against it.
  const std::set<std::string>* list(std::string_view name) const;
};

/// What was found in the files that the person gave.
struct Rulebook {
  std::optional<Definitions> definitions;    ///< for the layer and year asked for
  std::map<std::string, std::string> texts;  ///< official message by code ("SF012")
  std::vector<facts::Finding> findings;      ///< files that could not be read

  /// The official message with what was found filled in for `<fout>`, `<goed>` and so on; "" when
  /// no file has it.
  std::string text(const std::string& code,
                   const std::vector<std::pair<std::string, std::string>>& filled_in) const;
};

/// Looks through the definition files, which are told apart by what stands in them, not by their
/// names.
Rulebook read_rulebook(const std::vector<File>& files, const std::string& layer, std::int64_t year);

}  // namespace vlecht::importers::iv3
