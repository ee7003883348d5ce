// SPDX-License-Identifier: EUPL-1.2
#include "importers/xlsx_package.h"

#include <algorithm>
#include <set>

#include "base/text.h"

namespace vlecht::importers::xlsx {
namespace {

using base::problem;
using base::Problem;
using base::Result;

constexpr std::size_t relationships_max = 10'000;
constexpr std::size_t sheet_name_bytes_max = 255;
constexpr std::size_t address_bytes_max = 2'000;

std::string_view last_step(std::string_view address) {
  return address.substr(address.rfind('/') + 1);
}

std::string_view folder_of(std::string_view part) { return part.substr(0, part.rfind('/') + 1); }

Result<std::vector<Relationship>> read_relationships(Archive& archive, std::string_view part) {
  const std::string folder(folder_of(part));
  const std::string name = folder + "_rels/" + std::string(last_step(part)) + ".rels";
  std::vector<Relationship> relationships;
  RelationshipsEvents events(relationships, folder);
  if (archive.has(name)) TRY_VOID(read_xml(archive, name, events));
  return relationships;
}

std::string target_of_type(const std::vector<Relationship>& relationships, std::string_view type) {
  const auto found = std::ranges::find(relationships, type, &Relationship::type);
  return found == relationships.end() ? std::string() : found->target;
}

base::Unexpected other_office(std::string_view format) {
  return problem("workbook.other_office", {{"format", std::string(format)}});
}

// OpenDocument says what it is in its first entry.
Result<void> refuse_open_document(const Archive& archive) {
  constexpr std::string_view open_document = "application/vnd.oasis.opendocument.";
  const std::string type = archive.beginning_of("mimetype");
  if (!type.starts_with(open_document)) return {};
  if (type.starts_with(std::string(open_document) + "spreadsheet")) return problem("workbook.ods");
  return other_office("OpenDocument");
}

Result<std::string> find_workbook(Archive& archive) {
  TRY_VOID(refuse_open_document(archive));
  TRY(const auto relationships, read_relationships(archive, ""));
  std::string part = target_of_type(relationships, "officeDocument");
  if (part.empty()) part = "xl/workbook.xml";
  if (part.ends_with(".bin")) return problem("workbook.xlsb");
  if (archive.has_folder("word/")) return other_office("Word");
  if (archive.has_folder("ppt/")) return other_office("PowerPoint");
  if (archive.has(part)) return part;
  if (archive.has("xl/workbook.bin")) return problem("workbook.xlsb");
  const bool is_office = archive.has("[Content_Types].xml") || archive.has_folder("xl/");
  if (is_office) return problem("workbook.missing_part", {{"part", shown_name(part)}});
  return problem("workbook.plain_zip");
}

// The same part behind two tabs would be unpacked as often as a file cares to say so.
Result<std::vector<Package::SheetPart>> find_sheets(
    const std::vector<ListedSheet>& listed, const std::vector<Relationship>& relationships) {
  std::vector<Package::SheetPart> sheets;
  std::set<std::string> parts;
  for (const ListedSheet& sheet : listed) {
    const auto found = std::ranges::find(relationships, sheet.relationship, &Relationship::id);
    if (found == relationships.end() || found->target.empty()) {
      return problem("workbook.missing_sheet", {{"sheet", sheet.name}});
    }
    if (found->type != "worksheet") continue;
    if (!parts.insert(base::lowered(found->target)).second) {
      return problem("workbook.sheet_twice", {{"sheet", sheet.name}});
    }
    sheets.push_back({sheet.name, found->target, sheet.is_hidden});
  }
  if (sheets.empty()) return problem("workbook.no_sheets");
  return sheets;
}

}  // namespace

std::string resolved(std::string_view folder, std::string_view target) {
  std::string whole(target.starts_with('/') || target.starts_with('\\') ? "" : folder);
  whole += target;
  std::ranges::replace(whole, '\\', '/');
  std::vector<std::string_view> steps;
  for (const std::string_view step : base::split(whole, '/')) {
    if (step.empty() || step == ".") continue;
    if (step != "..") {
      steps.push_back(step);
    } else if (steps.empty()) {
      return {};
    } else {
      steps.pop_back();
    }
  }
  std::string part;
  for (const std::string_view step : steps) {
    if (!part.empty()) part += '/';
    part += step;
  }
  return part;
}

void RelationshipsEvents::start(std::string_view name, std::size_t depth,
                                const Attributes& attributes) {
  if (depth == 1 && name != "Relationships") failure = Problem("workbook.package_unreadable");
  if (depth != 2 || name != "Relationship") return;
  // Addresses outside the file may be of any length, and do not matter.
  if (attributes.value("TargetMode") == "External") return;
  const std::string_view id = attributes.value("Id");
  const std::string_view type = last_step(attributes.value("Type"));
  const std::string_view target = attributes.value("Target");
  if (relationships_.size() == relationships_max ||
      id.size() + type.size() + target.size() > address_bytes_max) {
    failure = Problem("workbook.package_unreadable");
    return;
  }
  relationships_.push_back({std::string(id), std::string(type), resolved(folder_, target)});
}

void WorkbookEvents::start(std::string_view name, std::size_t depth, const Attributes& attributes) {
  if (depth == 1 && name != "workbook") failure = Problem("workbook.package_unreadable");
  if (depth == 2) {
    is_in_sheets_ = name == "sheets";
    if (name == "workbookPr") counts_from_1904 = attributes.is_on("date1904");
  }
  if (depth != 3 || !is_in_sheets_ || name != "sheet") return;
  if (sheets.size() == sheets_max_) {
    failure =
        Problem("workbook.too_many_sheets", {{"most", static_cast<std::int64_t>(sheets_max_)}});
    return;
  }
  const std::string_view state = attributes.value("state");
  sheets.push_back(
      {.name = base::shortened(attributes.value("name"), sheet_name_bytes_max),
       .relationship = std::string(attributes.prefixed("id").substr(0, address_bytes_max)),
       .is_hidden = state == "hidden" || state == "veryHidden"});
}

void WorkbookEvents::end(std::string_view, std::size_t depth) {
  if (depth == 2) is_in_sheets_ = false;
}

Result<Package> read_package(Archive& archive, const WorkbookLimits& limits) {
  TRY(const std::string part, find_workbook(archive));
  WorkbookEvents workbook(limits.sheets_max);
  TRY_VOID(read_xml(archive, part, workbook));
  TRY(const auto relationships, read_relationships(archive, part));
  Package package;
  TRY(package.sheets, find_sheets(workbook.sheets, relationships));
  package.strings_part = target_of_type(relationships, "sharedStrings");
  package.styles_part = target_of_type(relationships, "styles");
  package.counts_from_1904 = workbook.counts_from_1904;
  return package;
}

}  // namespace vlecht::importers::xlsx
