// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "base/result.h"

namespace vlecht::importers::xaf {

/// Where an element begins in its file; both from 1, the column in bytes.
struct Position {
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

/// What an XML document says, in its order. To stop, set `failure`.
class Events {
 public:
  virtual ~Events() = default;
  /// `space` is the namespace, "" without; `depth` is 1 for the root.
  virtual void start(std::string_view name, std::string_view space, std::size_t depth,
                     Position position) = 0;
  virtual void end(std::string_view name, std::size_t depth) = 0;
  virtual void text(std::string_view piece) = 0;
  virtual void comment(std::string_view) {}

  std::optional<base::Problem> failure;
};

/// Reads an XML document in pieces, without a tree and without believing it: any document type
/// declaration is refused, so there are no entities, external or expanding; and so are deep
/// nesting, very long tags and very many different names.
///
/// Problems: `xaf.malformed`, `xaf.doctype`, `xaf.deep`, `xaf.names`, `xaf.long_tag`,
/// `xaf.encoding_unknown`.
class Parser {
 public:
  /// With `as_windows_1252` the bytes are that, whatever the document declares. `events` outlives
  /// it.
  Parser(std::string file, bool as_windows_1252, Events& events);
  ~Parser();
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;

  base::Result<void> feed(base::ByteView piece, bool is_last);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace vlecht::importers::xaf
