// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>
#include <vector>

#include "facts/kind.h"

/// What the kinds about cost choose from: the ids, as the journal keeps them and analyses compare
/// with them, and the choices that the kinds offer.
namespace vlecht::facts {

namespace domains {
inline constexpr std::string_view automation = "automatisering";
inline constexpr std::string_view informatization = "informatisering";
inline constexpr std::string_view outside = "buiten";  ///< no ICT cost
}  // namespace domains

namespace components {
inline constexpr std::string_view own_staff = "eigen_personeel";
inline constexpr std::string_view hired_staff = "inhuur";
inline constexpr std::string_view licence = "licentie";
inline constexpr std::string_view saas = "saas";
inline constexpr std::string_view workplace = "werkplek";
inline constexpr std::string_view server_storage = "server_opslag";
inline constexpr std::string_view network = "netwerk";
inline constexpr std::string_view telephony = "telefonie";
inline constexpr std::string_view outsourcing = "uitbesteding";
inline constexpr std::string_view project = "project";
inline constexpr std::string_view other = "overig";
inline constexpr std::string_view all = "alle";  ///< for the choice of an index only
}  // namespace components

namespace natures {
inline constexpr std::string_view structural = "structureel";
inline constexpr std::string_view one_off = "incidenteel";
}  // namespace natures

namespace sides {
inline constexpr std::string_view expense = "lasten";
inline constexpr std::string_view income = "baten";
}  // namespace sides

namespace eliminations {
inline constexpr std::string_view contribution_paid = "betaalde_bijdrage";
inline constexpr std::string_view contribution_received = "ontvangen_bijdrage";
}  // namespace eliminations

namespace pool_sorts {
inline constexpr std::string_view final_pool = "eind";
inline constexpr std::string_view supporting = "ondersteunend";
}  // namespace pool_sorts

namespace key_methods {
inline constexpr std::string_view fixed = "vast";
inline constexpr std::string_view inhabitants = "inwoners";
inline constexpr std::string_view workplaces = "werkplekken";
inline constexpr std::string_view use = "gebruik";
inline constexpr std::string_view equal = "gelijk";
}  // namespace key_methods

/// The unit in which workplaces are counted among the facts of kind `consumption`.
inline constexpr std::string_view workplace_unit = "werkplek";

namespace split_subjects {
inline constexpr std::string_view support = "ondersteuning";
}  // namespace split_subjects

namespace support_methods {
inline constexpr std::string_view direct = "direct";
inline constexpr std::string_view step_down = "trapsgewijs";
inline constexpr std::string_view reciprocal = "wederkerig";
}  // namespace support_methods

namespace stages {
inline constexpr std::string_view original = "primitief";
inline constexpr std::string_view amendment = "wijziging";
inline constexpr std::string_view forecast = "prognose";
inline constexpr std::string_view accounts = "rekening";
}  // namespace stages

namespace depreciation_methods {
inline constexpr std::string_view linear = "lineair";
inline constexpr std::string_view annuity = "annuitair";
}  // namespace depreciation_methods

namespace depreciation_starts {
inline constexpr std::string_view month = "maand";
inline constexpr std::string_view next_year = "volgend_jaar";
}  // namespace depreciation_starts

namespace reconciliation_pairs {
inline constexpr std::string_view ledger_iv3 = "grootboek_iv3";
inline constexpr std::string_view iv3_accounts = "iv3_rekening";
inline constexpr std::string_view ledger_accounts = "grootboek_rekening";
}  // namespace reconciliation_pairs

std::vector<Choice> domain_choices();
std::vector<Choice> component_choices();
std::vector<Choice> nature_choices();
std::vector<Choice> side_choices();

/// The fields with those choices, for the kinds that may say so of an amount.
Field domain_field();
Field component_field();
Field nature_field();
/// May name the cost pool that an amount belongs to.
Field pool_field();

}  // namespace vlecht::facts
