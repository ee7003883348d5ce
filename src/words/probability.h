// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "words/message.h"

namespace vlecht::words {

/// A chance as people count: "ongeveer 17 van de 20" / "about 17 in 20", from a probability of 0
/// to 1. "minder dan 1 van de 20" and "meer dan 19 van de 20" near the ends: 0 and 20 of 20 are
/// only for what is impossible or certain.
std::string natural_frequency(Language language, double probability);

/// The word for a probability on the approximate probability scale of EFSA (2018, Guidance on
/// Uncertainty Analysis, as in Willems and others 2020, JCOM 19(02) A03); the Dutch words are ours.
/// Readers take such words very differently, so they never stand without their number: use
/// `chance`.
std::string likelihood(Language language, double probability);

/// Number first, word second: "ongeveer 17 van de 20 (waarschijnlijk)".
std::string chance(Language language, double probability);

}  // namespace vlecht::words
