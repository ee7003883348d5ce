// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "base/result.h"
#include "importers/xlsx_archive.h"
#include "importers/xlsx_budget.h"

namespace vlecht::importers::xlsx {

/// The attributes of one element; valid during the call that hands them over.
class Attributes {
 public:
  explicit Attributes(const char* const* pairs) : pairs_(pairs) {}

  /// Value of the attribute without a prefix; "" when there is none.
  std::string_view value(std::string_view name) const;
  /// Value of the attribute of this local name with any prefix, such as `r:id`.
  std::string_view prefixed(std::string_view local_name) const;
  /// Whether the attribute says yes: "1", "true" or "on".
  bool is_on(std::string_view name) const;

 private:
  const char* const* pairs_;  // name, value, name, value, ..., null
};

/// What an XML document says, in its order; elements by their local names. To stop, set `failure`.
class XmlEvents {
 public:
  virtual ~XmlEvents() = default;
  /// `depth` is 1 for the root.
  virtual void start(std::string_view name, std::size_t depth, const Attributes& attributes) = 0;
  virtual void end(std::string_view name, std::size_t depth) = 0;
  virtual void text(std::string_view piece) = 0;

  std::optional<base::Problem> failure;
};

/// Reads one XML document in pieces, without a tree and without believing it: any document type
/// declaration is refused (no entities, so no expansion), and so are deep nesting, very long tags
/// and very many different names, which is what makes the parser itself take memory.
class XmlReader {
 public:
  /// `part` names the document in problems. `events` and `elements`, from which each element takes
  /// one, must outlive the reader.
  XmlReader(std::string part, XmlEvents& events, Budget& elements);
  ~XmlReader();
  XmlReader(const XmlReader&) = delete;
  XmlReader& operator=(const XmlReader&) = delete;

  base::Result<void> feed(base::ByteView piece, bool is_last);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// A whole document that is in memory.
base::Result<void> read_xml(base::ByteView document, const std::string& part, XmlEvents& events,
                            Budget& elements);
/// A part of a workbook, unpacked in pieces.
base::Result<void> read_xml(Archive& archive, const std::string& part, XmlEvents& events);

}  // namespace vlecht::importers::xlsx
