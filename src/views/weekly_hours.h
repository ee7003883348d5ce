// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "analysis/service_hours.h"
#include "words/message.h"

namespace vlecht::views {

/// The hours of a week in words: "op werkdagen van 09.00 tot 17.00 uur", "dag en nacht". What a
/// calendar closes is not told.
std::string weekly_hours(words::Language language, const analysis::ServiceHours& hours);

/// The days on which a calendar is closed, by its code: "Nederlandse feestdagen" for "nl".
std::string calendar_words(words::Language language, const std::string& calendar);

}  // namespace vlecht::views
