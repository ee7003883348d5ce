// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "operations/import_file.h"
#include "support/fake_world.h"

namespace vlecht::tests {

inline operations::ImportRequest request_for(const std::string& name, const std::string& text) {
  operations::ImportRequest request;
  request.file_name = name;
  request.content = operations::FileContent(base::Bytes(text.begin(), text.end()));
  request.author = "tester";
  return request;
}

inline operations::ImportOutcome imported(operations::OpenDossier& dossier,
                                          const operations::ImportRequest& request) {
  auto outcome = operations::import_file(dossier, request);
  if (!outcome) throw std::runtime_error(base::to_string(outcome.error()));
  return std::move(*outcome);
}

inline operations::ImportOutcome imported(operations::OpenDossier& dossier, const std::string& name,
                                          const std::string& text) {
  return imported(dossier, request_for(name, text));
}

}  // namespace vlecht::tests
