// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/commands.h"
#include "operations/ask.h"

namespace vlecht::cli {

/// NAME=VALUE words. Problem: `argument.unreadable`.
base::Result<analysis::Arguments> arguments_from(const std::vector<std::string>& words);

/// What a command asks: its question, arguments and moment. Problems: those of
/// `arguments_from` and `operations::question_called`.
template <class Command>
base::Result<operations::Asked> asked_from(const Command& command, const Environment& environment) {
  operations::Asked asked;
  TRY(asked.question, operations::question_called(command.question));
  TRY(asked.arguments, arguments_from(command.arguments));
  asked.language = environment.language;
  asked.moment = {command.moment.on, command.moment.known};
  return asked;
}

/// As text, json, csv or html. Problem: `argument.unreadable`.
base::Result<void> write_document(const document::Document& document, const std::string& format,
                                  std::ostream& out);

}  // namespace vlecht::cli
