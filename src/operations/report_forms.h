// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "document/report.h"
#include "operations/world.h"

namespace vlecht::operations {

enum class ReportForm : std::uint8_t { html, pdf, xlsx, json };

/// "html".
std::string_view ending_of(ReportForm form);
std::string_view media_type_of(ReportForm form);

/// By the ending of a file's name, in any case. Problem: `report.format_unknown`.
base::Result<ReportForm> form_of_file(const std::string& name);

/// The bytes of a report in a form: the same ones for the same report, of a PDF with the same
/// browser. Problems of a PDF: those of `PdfPrinter::print`.
base::Result<base::Bytes> in_form(const World& world, const document::Report& report,
                                  ReportForm form);

}  // namespace vlecht::operations
