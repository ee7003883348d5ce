// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "importers/workbook.h"
#include "importers/xlsx_archive.h"
#include "importers/xlsx_xml.h"

namespace vlecht::importers::xlsx {

/// A relationship of a part to another one in the same archive (ECMA-376-2, 6.5).
struct Relationship {
  std::string id;
  std::string type;    ///< last step of the type's address: "worksheet", "sharedStrings"
  std::string target;  ///< the part's name in the archive; "" when it climbs out of it
};

/// Reads `Relationships` documents; targets are resolved against `folder` ("xl/").
class RelationshipsEvents final : public XmlEvents {
 public:
  RelationshipsEvents(std::vector<Relationship>& relationships, std::string folder)
      : relationships_(relationships), folder_(std::move(folder)) {}

  void start(std::string_view name, std::size_t depth, const Attributes& attributes) override;
  void end(std::string_view, std::size_t) override {}
  void text(std::string_view) override {}

 private:
  std::vector<Relationship>& relationships_;
  std::string folder_;
};

/// A sheet as the workbook lists it.
struct ListedSheet {
  std::string name;
  std::string relationship;
  bool is_hidden = false;
};

/// Reads `workbook` documents: the sheets in the order of their tabs, and where days count from.
class WorkbookEvents final : public XmlEvents {
 public:
  explicit WorkbookEvents(std::size_t sheets_max) : sheets_max_(sheets_max) {}

  void start(std::string_view name, std::size_t depth, const Attributes& attributes) override;
  void end(std::string_view name, std::size_t depth) override;
  void text(std::string_view) override {}

  std::vector<ListedSheet> sheets;
  bool counts_from_1904 = false;

 private:
  std::size_t sheets_max_;
  bool is_in_sheets_ = false;
};

/// Where everything is in a workbook's archive.
struct Package {
  struct SheetPart {
    std::string name;
    std::string part;
    bool is_hidden = false;
  };
  std::vector<SheetPart> sheets;  ///< worksheets only, in the order of their tabs
  std::string strings_part;       ///< "" when there is none
  std::string styles_part;
  bool counts_from_1904 = false;
};

/// Problems: `workbook.ods` and others for archives that are something else than a workbook, and
/// what is missing in one.
base::Result<Package> read_package(Archive& archive, const WorkbookLimits& limits);

/// `target` seen from `folder` ("xl/"); a leading '/' is the archive's top. "" when it climbs out.
std::string resolved(std::string_view folder, std::string_view target);

}  // namespace vlecht::importers::xlsx
