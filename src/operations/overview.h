// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <vector>

#include "operations/ask.h"

namespace vlecht::operations {

/// One question with its answer, or with what is missing for one.
struct Card {
  const Question* question = nullptr;
  base::Result<document::Document> now;
  /// The same on the day that it is compared with; none without such a day.
  std::optional<base::Result<document::Document>> before = {};
};

struct Overview {
  std::vector<Card> cards;
  std::optional<values::Day> since;
  bool is_council_meeting = false;  ///< `since` is the last meeting before the moment
};

/// All questions at a moment, beside how it was on an earlier day: the one that is asked for
/// ("2019-07-01"), or else the last day before the moment on which a council met. What is known now
/// is used for both, so that what is compared is how it was and not what was known.
///
/// Problems: `moment.day_unreadable` and others of `moment_from`.
base::Result<Overview> overview(const OpenDossier& dossier, words::Language language,
                                const MomentText& moment, const std::string& since);

}  // namespace vlecht::operations
