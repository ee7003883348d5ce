// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <string>

#include "base/check.h"
#include "contract/examples.h"
#include "journal/rebuild.h"
#include "journal/static_log.h"

namespace vlecht::examples {

/// A static log in memory, in which a file is never overwritten with something else.
struct LogInMemory {
  std::map<std::string, base::Bytes> files;
  journal::Checkpoint checkpoint;

  void grow(const journal::Store& store) {
    const auto growth = journal::recompute_growth(store, checkpoint.size).value();
    const auto keep = [&](const std::string& name, base::ByteView bytes) -> base::Result<void> {
      const base::Bytes content(bytes.begin(), bytes.end());
      CHECK(files.emplace(name, content).first->second == content);
      return {};
    };
    const auto written = journal::write_growth(store, growth, keep).value();
    for (const auto& document : written.documents) {
      const auto kept = store.file(document.digest).value();
      if (kept) files.emplace(journal::kept_file_name(document.digest), *kept);
    }
    checkpoint = {origin, growth.head.size, growth.head.root};
  }

  base::Result<void> rebuild(journal::Store& store,
                             const journal::GatheringLimits& limits = {}) const {
    return journal::rebuild(
        [&](const std::string& name,
            std::uint64_t bytes_max) -> base::Result<std::optional<base::Bytes>> {
          const auto found = files.find(name);
          if (found == files.end()) return std::nullopt;
          if (found->second.size() > bytes_max) return base::problem("file.too_large");
          return found->second;
        },
        checkpoint, store, {}, limits);
  }
};

}  // namespace vlecht::examples
