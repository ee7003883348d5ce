// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "operations/open_dossier.h"
#include "operations/questions.h"

namespace vlecht::operations {

/// Which moment is meant, as typed; what is left out is today, and all that is known.
struct MomentText {
  std::string valid_on;  ///< "2019-11-20"
  std::string
      known_at;  ///< "2019-11-20T20:00+01:00", "2019-11-20T20:00" (Dutch time), or a day: its end
};

/// Problems: `moment.day_unreadable`, `moment.instant_unreadable`, `moment.in_future`.
base::Result<values::Moment> moment_from(const World& world, const journal::Journal& journal,
                                         const MomentText& text);

struct Asked {
  const Question* question = nullptr;
  analysis::Arguments arguments;  ///< in either language
  words::Language language = words::Language::nl;
  MomentText moment;
};

/// What was asked, with its dossier and answer. The journal is being read.
struct Answered {
  dossier::Dossier dossier;
  document::Document document;
};
base::Result<Answered> answered(const OpenDossier& opened, const journal::Journal& journal,
                                const Asked& asked);

/// The answer as a document, with addresses that open its figures at the same moment.
base::Result<document::Document> ask(const OpenDossier& dossier, const Asked& asked);

/// Address of a question's page with these arguments at a moment: "/vergelijking?jaar=2018&op=…".
/// `below` is a path under it, such as "bronnen/own.together"; `moment` may be left out.
std::string address_of(const Question& question, words::Language language, std::string_view below,
                       const analysis::Arguments& arguments,
                       const std::optional<values::Moment>& moment);

}  // namespace vlecht::operations
