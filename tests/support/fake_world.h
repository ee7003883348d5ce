// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "operations/open_dossier.h"
#include "stores/memory/memory_store.h"

namespace vlecht::tests {

/// A world in memory whose clock stands still until it is set, and whose random bytes repeat.
struct FakeWorld {
  values::Instant clock = *values::instant_from_iso("2020-01-15T09:00:00Z");
  std::uint64_t drawn = 0;
  operations::World world;

  FakeWorld() {
    world.memory_store = [] { return std::make_shared<stores::MemoryStore>(); };
    world.create_store = [this](const std::string&) -> operations::World::StoreResult {
      return world.memory_store();
    };
    world.open_store = [](const std::string& path, bool) -> operations::World::StoreResult {
      return base::problem("store.not_found", {{"file", path}});
    };
    world.now = [this] { return clock; };
    world.random_bytes = [this] {
      std::array<base::Byte, 16> bytes{};
      ++drawn;
      for (std::size_t i = 0; i < 7; ++i) bytes[15 - i] = static_cast<base::Byte>(drawn >> (8 * i));
      return bytes;
    };
    world.version = "test";
  }
  FakeWorld(const FakeWorld&) = delete;
  FakeWorld& operator=(const FakeWorld&) = delete;

  /// A dossier with these members and nothing else.
  std::unique_ptr<operations::OpenDossier> dossier(const std::vector<std::string>& members) {
    auto store = world.memory_store();
    const auto started = operations::start_dossier(world, *store, {"proef", members, "tester"});
    CHECK(started.has_value());
    auto opened = operations::OpenDossier::over(world, std::move(store));
    CHECK(opened.has_value());
    return std::move(*opened);
  }
};

}  // namespace vlecht::tests
