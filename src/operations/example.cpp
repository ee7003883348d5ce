// SPDX-License-Identifier: EUPL-1.2
#include "operations/example.h"

#include <algorithm>
#include <filesystem>

#include "base/check.h"
#include "base/limits.h"
#include "base/text.h"
#include "operations/files.h"
#include "operations/import_file.h"

namespace vlecht::operations {
namespace {

constexpr std::uint64_t description_bytes_max = 65'536;

base::Result<NewDossier> description(const std::string& folder) {
  const auto bytes = read_file(folder + "/dossier.txt", description_bytes_max);
  if (!bytes) return base::problem("examples.not_found", {{"folder", folder}});
  NewDossier dossier;
  dossier.author = "vlecht";
  for (const auto line : base::split(base::text_of(*bytes), '\n')) {
    const std::size_t mark = line.find('=');
    if (mark == std::string_view::npos) continue;
    const auto value = base::trimmed(line.substr(mark + 1));
    if (line.starts_with("name=")) dossier.name = value;
    if (!line.starts_with("members=")) continue;
    for (const auto code : base::split(value, ',')) dossier.members.emplace_back(code);
  }
  return dossier;
}

std::vector<std::string> tables_in(const std::string& folder) {
  std::vector<std::string> paths;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
    const std::string extension = entry.path().extension().string();
    if (extension == ".csv" || extension == ".xlsx") paths.push_back(entry.path().string());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

}  // namespace

base::Result<std::unique_ptr<OpenDossier>> open_example(const World& world,
                                                        std::shared_ptr<journal::Store> store,
                                                        const std::string& folder) {
  TRY(const NewDossier fresh, description(folder));
  TRY_VOID(start_dossier(world, *store, fresh));
  TRY(auto dossier, OpenDossier::over(world, std::move(store)));
  for (const std::string& path : tables_in(folder)) {
    ImportRequest request;
    request.file_name = file_name(path);
    TRY(request.content, FileContent::open(path, base::limits::kept_file_bytes_default_max));
    request.author = fresh.author;
    if (request.file_name.find("illustrative") != std::string::npos) {
      request.standing = facts::Standing::illustrative;
    }
    TRY(const auto outcome, import_file(*dossier, request));
    // The examples are ours: one that cannot be imported is our mistake, and a case says so first.
    CHECK(outcome.is_recorded);
  }
  return dossier;
}

}  // namespace vlecht::operations
