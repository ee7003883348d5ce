// SPDX-License-Identifier: EUPL-1.2
#include "importers/workbook.h"

#include <new>

#include "importers/xlsx_archive.h"
#include "importers/xlsx_budget.h"
#include "importers/xlsx_package.h"
#include "importers/xlsx_sheet.h"
#include "importers/xlsx_strings.h"
#include "importers/xlsx_styles.h"
#include "importers/xlsx_xml.h"

namespace vlecht::importers {
namespace {

using base::ByteView;
using base::problem;
using base::Result;

constexpr std::string_view compound_file = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

bool begins_like_zip(std::string_view text) {
  return text.starts_with("PK\x03\x04") || text.starts_with("PK\x05\x06") ||
         text.starts_with("PK\x07\x08");
}

bool has_wide(std::string_view text, std::string_view word) {
  std::string wide;
  for (const char c : word) wide.append({c, '\0'});
  return text.find(wide) != std::string_view::npos;
}

// A compound file (MS-CFB) names its streams in UTF-16; that tells an encrypted workbook from an
// old one.
base::Unexpected compound_problem(std::string_view text) {
  if (has_wide(text, "EncryptedPackage")) return problem("workbook.encrypted");
  if (has_wide(text, "Workbook") || has_wide(text, "Book")) return problem("workbook.xls");
  return problem("workbook.old_office");
}

Result<std::vector<Sheet>> read_sheets(xlsx::Archive& archive, const xlsx::Package& package,
                                       const xlsx::SheetContext& context) {
  std::vector<Sheet> sheets;
  for (const xlsx::Package::SheetPart& listed : package.sheets) {
    Sheet sheet{.name = listed.name, .is_hidden = listed.is_hidden, .grid = {}};
    xlsx::SheetEvents events(sheet, context, archive.unpacked_bytes(listed.part));
    TRY_VOID(xlsx::read_xml(archive, listed.part, events));
    TRY_VOID(xlsx::hide_merged(sheet, events.merged()));
    sheets.push_back(std::move(sheet));
  }
  return sheets;
}

Result<std::vector<Sheet>> read_archive(ByteView bytes, const WorkbookLimits& limits) {
  TRY(auto archive, xlsx::Archive::open(bytes, limits));
  TRY(const auto package, xlsx::read_package(archive, limits));
  xlsx::Budget memory(limits.memory_bytes_min + limits.memory_ratio * bytes.size());
  xlsx::Budget cells(limits.cells_max);
  xlsx::SharedStrings strings;
  xlsx::SharedStringsEvents strings_events(strings, memory, limits.text_bytes_max);
  if (!package.strings_part.empty()) {
    TRY_VOID(xlsx::read_xml(archive, package.strings_part, strings_events));
  }
  xlsx::Styles styles;
  xlsx::StylesEvents styles_events(styles);
  if (!package.styles_part.empty()) {
    TRY_VOID(xlsx::read_xml(archive, package.styles_part, styles_events));
  }
  return read_sheets(archive, package, {strings, styles, package.counts_from_1904, memory, cells});
}

}  // namespace

bool looks_like_workbook(ByteView bytes) {
  const std::string_view text = base::text_of(bytes);
  return begins_like_zip(text) || text.starts_with(compound_file);
}

Result<std::vector<Sheet>> read_workbook(ByteView bytes, const WorkbookLimits& limits) {
  const std::string_view text = base::text_of(bytes);
  if (text.starts_with(compound_file)) return compound_problem(text);
  if (!begins_like_zip(text)) return problem("workbook.no_zip");
  try {
    return read_archive(bytes, limits);
  } catch (const std::bad_alloc&) {
    return problem("workbook.no_memory");
  }
}

}  // namespace vlecht::importers
