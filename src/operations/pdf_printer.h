// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <atomic>
#include <chrono>
#include <mutex>
#include <string>

#include "base/bytes.h"
#include "base/result.h"
#include "operations/report_limits.h"

namespace vlecht::operations {

/// Prints pages with Debian's Chromium, which is started for one page and has ended when `print`
/// returns: without network, in a folder of its own that goes with it, ended when it takes too
/// long, when our thread ends, and when it uses more than it may. One page at a time.
///
/// The PDF is tagged and has the title, language, headings (as an outline), table headers and
/// alternative texts of the page. It says to be made by `creator` at the moment that it is about,
/// so that the same browser gives the same bytes for the same page.
class PdfPrinter {
 public:
  struct Limits {
    std::chrono::milliseconds time = std::chrono::seconds(limits::pdf_seconds_max);
    int waiting = limits::pdf_waiting_max;  ///< more are refused
  };

  /// `browser`: path of the program. `creator`: "Vlecht 0.1.0".
  PdfPrinter(std::string browser, std::string creator)
      : PdfPrinter(std::move(browser), std::move(creator), Limits{}) {}
  PdfPrinter(std::string browser, std::string creator, Limits limits)
      : browser_(std::move(browser)), creator_(std::move(creator)), limits_(limits) {}

  bool has_browser() const;

  /// `moment`: ISO instant, in UTC, that becomes the date of the PDF. Problems: `pdf.no_browser`,
  /// `pdf.busy`, `pdf.too_large`, `pdf.took_too_long`, `pdf.failed`, `file.unwritable`.
  base::Result<base::Bytes> print(const std::string& html, std::string_view moment);

 private:
  std::string browser_;
  std::string creator_;
  Limits limits_;
  std::mutex printing_;
  std::atomic<int> inside_{0};  // that print or wait for it
};

/// Puts an ISO instant in the place of those at which a PDF says that it was made and changed.
void set_dates_of_pdf(base::Bytes& pdf, std::string_view moment);

}  // namespace vlecht::operations
