// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <ostream>

#include "contract/examples.h"
#include "stores/memory/memory_store.h"
#include "stores/sqlite/sqlite_store.h"

namespace vlecht {

/// Each store that the suite runs on: a new one, and the same one after the program ended.
struct Backend {
  std::string name;
  std::function<std::shared_ptr<journal::Store>(const std::string& path)> create;
  std::function<std::shared_ptr<journal::Store>(const std::string& path,
                                                std::shared_ptr<journal::Store> before)>
      reopen;

  friend void PrintTo(const Backend& backend, std::ostream* out) { *out << backend.name; }
};

inline const std::vector<Backend>& backends() {
  static const std::vector<Backend> all{
      {"memory", [](const std::string&) { return std::make_shared<stores::MemoryStore>(); },
       [](const std::string&, std::shared_ptr<journal::Store> before) { return before; }},
      {"sqlite",
       [](const std::string& path) {
         return std::shared_ptr<journal::Store>(stores::SqliteStore::create(path).value());
       },
       [](const std::string& path, std::shared_ptr<journal::Store> before) {
         before.reset();
         return std::shared_ptr<journal::Store>(stores::SqliteStore::open(path, true).value());
       }}};
  return all;
}

class OnEachStore : public testing::TestWithParam<Backend> {
 protected:
  void SetUp() override { store_ = GetParam().create(path_); }
  void reopen() { store_ = GetParam().reopen(path_, std::move(store_)); }

  examples::Folder folder_;
  std::string path_ = folder_.file("dossier.vlecht");
  std::shared_ptr<journal::Store> store_;
};

inline std::string name_of_backend(const testing::TestParamInfo<Backend>& info) {
  return info.param.name;
}

}  // namespace vlecht
