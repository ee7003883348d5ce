// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/problem.h"
#include "facts/fact.h"

namespace vlecht::facts {

/// A place in a file, in the words of the person who has it open. Empty and 0 mean the whole.
struct Place {
  std::string file;
  std::string sheet;
  std::int64_t row = 0;     ///< from 1
  std::int64_t column = 0;  ///< from 1; shown as a letter
  std::string header;       ///< the column's own name
  /// Where the file has no rows: "lasten[0].taakveld", "line 12". Takes the place of the others.
  std::string path;

  bool operator==(const Place&) const = default;
};

enum class Severity {
  note,     ///< worth knowing
  warning,  ///< look at it; work went on
  error,    ///< this row or file could not be used
};

/// Something odd beside a result: shown to the user with its place, never dropped.
struct Finding {
  base::Problem problem;
  Severity severity = Severity::warning;
  Place place;
  std::vector<EntryNumber> sources;  ///< the facts it is about

  bool operator==(const Finding&) const = default;
};

}  // namespace vlecht::facts
