// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "operations/ask.h"
#include "web/site.h"

namespace vlecht::web {

/// What an address asks of a question: everything in its query but the moment is an argument.
operations::Asked asked_from(const Visit& visit, const operations::Question& question);

/// Which page of a long list is asked for, from 1; 0 when that cannot be read.
std::int64_t page_from(const Visit& visit);

}  // namespace vlecht::web
