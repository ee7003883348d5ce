// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "document/report.h"
#include "operations/ask.h"
#include "operations/audience.h"

namespace vlecht::operations {

/// What somebody wants in a report.
struct ReportAsked {
  std::string audience;                    ///< as typed: see `audience_named`
  std::vector<const Question*> questions;  ///< in the order of the report, each once
  words::Language language = words::Language::nl;
  MomentText moment;
  bool has_introduction = true;  ///< with the introduction for this audience, if there is one
  bool has_origins = true;       ///< with the sources of each figure, for the appendix
};

/// The questions called so by stem or path, in that order, or all when there are no names; those of
/// `first` come before the others. Problems: `question.unknown`, `report.question_twice`,
/// `report.not_chosen` for one of `first` that is not among them.
base::Result<std::vector<const Question*>> questions_of_report(
    const std::vector<std::string>& names, const std::vector<std::string>& first);

/// The answers for a council at one moment, with where every figure comes from.
///
/// For one partner, a question that can be asked of one municipality is, and in the others what is
/// said of that partner stands first. An introduction for one partner is in no report for another,
/// and none is shown before the day from which it is open: neither on an earlier day than the
/// report is about, nor today. A question without an answer says why.
///
/// The sources of rows that a figure adds up are looked for as far as `limits::report_steps_max`
/// goes. Problems: those of `moment_from`, `audience.no_partner`; those of the journal.
base::Result<document::Report> council_report(const OpenDossier& opened, const ReportAsked& asked);

/// The partners at a moment. Problems: those of `moment_from`.
base::Result<std::vector<Partner>> partners_at(const OpenDossier& opened, const MomentText& moment);

}  // namespace vlecht::operations
