// SPDX-License-Identifier: EUPL-1.2
#include "document/lead.h"

namespace vlecht::document {

std::string lead_of(const Document& document) {
  std::string lead;
  for (const Block& block : document.blocks) {
    const auto* paragraph = std::get_if<Paragraph>(&block);
    if (!paragraph || !paragraph->is_lead) continue;
    if (!lead.empty()) lead += ' ';
    lead += paragraph->text;
  }
  return lead;
}

}  // namespace vlecht::document
