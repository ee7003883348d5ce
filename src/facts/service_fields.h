// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "facts/kind.h"

/// Fields that several kinds about services, contracts and suppliers have.
namespace vlecht::facts {

/// Names a service; as a key when the fact is about it.
Field service_field(bool is_key);
Field probe_field();
Field contract_field(bool is_key);
Field supplier_field(bool is_key);
/// Priority of a ticket or incident, as the contract names it.
Field priority_field(bool is_key);
/// Named pattern of hours in a week.
Field hours_field(bool is_key);
/// Named set of holidays.
Field calendar_field(bool is_key);
/// Where the contract says so.
Field page_note();

/// A moment; the label is its column.
Field begins_field(bool is_key, Bilingual meaning);
Field ends_field(bool is_required, Bilingual meaning);

/// "ja" or "nee".
Field yes_no_field(std::string_view name, Bilingual label, Bilingual meaning,
                   std::vector<std::string_view> synonyms);
/// A percentage from 0 to 100, with or without its sign.
Field percentage_field(std::string_view name, bool is_required, Bilingual label, Bilingual meaning,
                       std::vector<std::string_view> synonyms);
/// A whole number that may be left out.
Field count_field(std::string_view name, Bilingual label, Bilingual meaning,
                  std::vector<std::string_view> synonyms);

}  // namespace vlecht::facts
