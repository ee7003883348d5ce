// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <list>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "operations/import_file.h"
#include "values/instant.h"

namespace vlecht::web {

/// Files between their dry run and their confirmation, in memory: few, and not for long.
class Uploads {
 public:
  struct File {
    std::string id;
    std::string name;
    base::Bytes bytes;
    values::Instant received_at;
    /// What came with it to check it against.
    std::vector<operations::DefinitionFile> definitions = {};

    std::size_t size() const;  ///< bytes of all of it
  };

  /// Keeps a file under an id that nobody can guess; the oldest give way.
  void keep(File file);
  /// None when it was never there, gave way, or waited for more than half an hour.
  std::optional<File> find(const std::string& id, values::Instant now);
  void forget(const std::string& id);

 private:
  std::mutex mutex_;
  std::list<File> files_;
};

}  // namespace vlecht::web
