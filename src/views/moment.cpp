// SPDX-License-Identifier: EUPL-1.2
#include "views/moment.h"

#include "words/format.h"

namespace vlecht::views {

document::Document document_at(words::Language language, const dossier::Dossier& dossier) {
  document::Document out;
  out.language = language;
  const values::Moment& moment = dossier.moment();
  out.valid_on = values::to_iso(moment.valid_on.day);
  out.known_at = values::to_iso(moment.known_at.instant);
  out.journal_size = dossier.size();
  out.journal_root = base::to_hex(dossier.root());
  out.moment_shown = words::text(language, "moment.shown",
                                 {{"day", words::long_day(language, moment.valid_on.day)},
                                  {"instant", words::instant(language, moment.known_at.instant)}});
  return out;
}

}  // namespace vlecht::views
