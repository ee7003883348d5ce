// SPDX-License-Identifier: EUPL-1.2
#include "base/limits.h"
#include "operations/files.h"
#include "operations/import_file.h"

namespace vlecht::operations {

base::Result<std::vector<DefinitionFile>> read_definitions(const std::string& path) {
  namespace limits = base::limits;
  TRY(const auto paths, files_in(path, ".json"));
  if (paths.empty()) return base::problem("definitions.none", {{"path", path}});
  if (paths.size() > limits::definition_files_max) {
    return base::problem("definitions.too_many",
                         {{"path", path}, {"max", base::shown(limits::definition_files_max)}});
  }
  std::vector<DefinitionFile> files;
  std::uint64_t bytes_left = limits::definition_bytes_max;
  for (const std::string& file : paths) {
    TRY(auto bytes, read_file(file, bytes_left));
    bytes_left -= bytes.size();
    files.push_back({file_name(file), std::move(bytes)});
  }
  return files;
}

}  // namespace vlecht::operations
