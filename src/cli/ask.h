// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/commands.h"
#include "operations/ask.h"

namespace vlecht::cli {

/// NAME=VALUE words. Problem: `argument.unreadable`.
base::Result<analysis::Arguments> arguments_from(const std::vector<std::string>& words);

/// Problem: `question.unknown`.
base::Result<const operations::Question*> question_from(const std::string& name);

/// As text, json, csv or html. Problem: `argument.unreadable`.
base::Result<void> write_document(const document::Document& document, const std::string& format,
                                  std::ostream& out);

}  // namespace vlecht::cli
