// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "document/document.h"

namespace vlecht::document {

/// The dated items of a document as a calendar (RFC 5545): an event over a whole day for each.
/// Other programs can subscribe to it: an event keeps its id, whatever becomes of its day. The
/// stamp is the instant at which the answer was known, so that the same answer gives the same
/// bytes. docs/formats/ics.md has the bytes.
std::string to_icalendar(const Document& document);

}  // namespace vlecht::document
