// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "document/document.h"

namespace vlecht::document {

enum class ByteOrderMark { with, without };

/// RFC 4180 as the spreadsheet of the language reads it: Dutch with ';' and a decimal comma,
/// English with
/// ',' and a decimal point; lines end with CRLF. Numbers are exact. Text that a spreadsheet would
/// run as a formula (starts with = + - @ TAB CR) gets an apostrophe in front; numbers never do.
std::string table_to_csv(const Table& table, words::Language language,
                         ByteOrderMark mark = ByteOrderMark::without);

/// All figures as one table, then each table under its caption, with an empty line between.
std::string to_csv(const Document& document, ByteOrderMark mark = ByteOrderMark::without);

}  // namespace vlecht::document
