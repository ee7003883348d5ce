// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "dossier/dossier.h"
#include "facts/figure.h"

namespace vlecht::analysis::information_lag {

/// One document that an executive knew.
struct Document {
  std::string municipality = {};  ///< code
  std::string document = {};
  std::string subject = {};
  std::string topic = {};  ///< kind of fact; "": not sorted
  values::Day known = {};
  values::Known<values::Day> given = values::Reason::not_supplied;
  /// Days between the two; while it has not been given, up to the day of the dossier: it is at
  /// least so many then.
  std::int64_t days = 0;
  facts::EntryNumber fact = 0;
  facts::Standing standing = facts::Standing::adopted;

  bool is_given() const { return given.is_known(); }
};

/// The documents of one municipality on one topic.
struct Lag {
  std::string municipality = {};
  std::string topic = {};
  std::int64_t given = 0;
  std::int64_t open = 0;  ///< known to the executive, not given to the council
  /// Middle number of days of those that were given; not applicable when none was.
  facts::Figure<std::int64_t> median = {};
  facts::Figure<std::int64_t> longest = {};       ///< likewise
  facts::Figure<std::int64_t> open_longest = {};  ///< not applicable when none is open
};

struct Answer {
  std::vector<Document> documents;  ///< those not given first, each the longest first
  std::vector<Lag> lags;            ///< by municipality, then by topic
  /// Documents with a day of giving before the day on which it was known.
  std::vector<facts::EntryNumber> turned_round;
};

/// How long councils waited for what their executive knew already (Gemeentewet art. 169). What was
/// given after the day of the dossier has not been given yet.
Answer lags_of(const dossier::Dossier& dossier);

}  // namespace vlecht::analysis::information_lag
