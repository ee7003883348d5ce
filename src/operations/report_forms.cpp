// SPDX-License-Identifier: EUPL-1.2
#include "operations/report_forms.h"

#include "base/check.h"
#include "base/text.h"
#include "document/report_html.h"
#include "document/report_json.h"
#include "document/report_workbook.h"

namespace vlecht::operations {
namespace {

base::Bytes copied(const std::string& text) { return {text.begin(), text.end()}; }

}  // namespace

std::string_view ending_of(ReportForm form) {
  switch (form) {
    case ReportForm::html:
      return "html";
    case ReportForm::pdf:
      return "pdf";
    case ReportForm::xlsx:
      return "xlsx";
    case ReportForm::json:
      return "json";
  }
  CHECK(!"a form has an ending");
}

std::string_view media_type_of(ReportForm form) {
  switch (form) {
    case ReportForm::html:
      return "text/html; charset=utf-8";
    case ReportForm::pdf:
      return "application/pdf";
    case ReportForm::xlsx:
      return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    case ReportForm::json:
      return "application/json";
  }
  CHECK(!"a form has a media type");
}

base::Result<ReportForm> form_of_file(const std::string& name) {
  const std::string lowered = base::lowered(name);
  for (const ReportForm form :
       {ReportForm::html, ReportForm::pdf, ReportForm::xlsx, ReportForm::json}) {
    if (lowered.ends_with("." + std::string(ending_of(form)))) return form;
  }
  return base::problem("report.format_unknown", {{"file", base::shortened(name, 80)}});
}

base::Result<base::Bytes> in_form(const World& world, const document::Report& report,
                                  ReportForm form) {
  switch (form) {
    case ReportForm::html:
      return copied(document::to_html_report(report));
    case ReportForm::pdf:
      if (!world.print_pdf) return base::problem("pdf.no_browser", {{"browser", "-"}});
      return world.print_pdf(document::to_html_report(report), report.known_at);
    case ReportForm::xlsx:
      return document::to_xlsx_report(report);
    case ReportForm::json:
      return copied(document::to_json_report(report));
  }
  CHECK(!"a form has bytes");
}

}  // namespace vlecht::operations
