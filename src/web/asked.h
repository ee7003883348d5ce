// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "operations/ask.h"
#include "web/site.h"

namespace vlecht::web {

/// What an address asks of a question: everything in its query but the moment is an argument.
operations::Asked asked_from(const Visit& visit, const operations::Question& question);

/// An argument as addresses that we write have it: a day that was typed with the day first, or as
/// ISO, is ISO; anything else is as it was.
std::string as_written(const operations::Question& question, std::string_view name,
                       const std::string& value);

/// Which page of a long list is asked for, from 1; 0 when that cannot be read.
std::int64_t page_from(const Visit& visit);

}  // namespace vlecht::web
