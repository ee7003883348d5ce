// SPDX-License-Identifier: EUPL-1.2
#include "web/static/files.h"

#include <gtest/gtest.h>

namespace vlecht::web::static_files {
namespace {

TEST(StaticFiles, StyleIsOneFileAndThatOfTheMunicipalityComesLast) {
  const std::string own = ".vlecht-theme{--utrecht-link-color:#a00021;}";
  const Files files(own);
  const http::Response* const style = files.find("vlecht.css");
  ASSERT_NE(style, nullptr);
  EXPECT_EQ(*style->header("content-type"), "text/css; charset=utf-8");
  EXPECT_TRUE(style->body->ends_with(own));
  for (const char* part : {"--basis-", "@layer components{", ".utrecht-heading-1{", ".table-room",
                           ".site-header", ".entry", "@media print", "prefers-color-scheme:dark"}) {
    EXPECT_NE(style->body->find(part), std::string::npos) << part;
  }
}

TEST(StaticFiles, StyleFetchesNothingAndIsLight) {
  const Files files;
  const http::Response& style = *files.find("vlecht.css");
  for (const char* fetch : {"url(", "@import", "@font-face", "http:", "https:"}) {
    EXPECT_EQ(style.body->find(fetch), std::string::npos) << fetch;
  }
  ASSERT_TRUE(style.gzip_body);
  constexpr std::size_t compressed_bytes_max = 30'000;
  EXPECT_LT(style.gzip_body->size(), compressed_bytes_max);
}

// A browser asks again whether it is still the same: it is another one with another style.
TEST(StaticFiles, HaveATagThatDependsOnWhatTheyHold) {
  const Files one;
  const Files other(".vlecht-theme{--vlecht-own:#123456;}");
  EXPECT_NE(*one.find("vlecht.css")->header("etag"), *other.find("vlecht.css")->header("etag"));
  EXPECT_EQ(*one.find("vlecht.svg")->header("etag"), *other.find("vlecht.svg")->header("etag"));
}

TEST(StaticFiles, NothingElseIsServed) {
  const Files files;
  for (const char* name :
       {"", "page.css", "forms.css", "methods/cost_benchmark.md", "../main.cpp"}) {
    EXPECT_EQ(files.find(name), nullptr) << name;
  }
}

}  // namespace
}  // namespace vlecht::web::static_files
