// SPDX-License-Identifier: EUPL-1.2
#include "importers/public_address.h"

#include <gtest/gtest.h>

namespace vlecht::importers {
namespace {

TEST(PublicAddress, IsKeptWhenNothingInItIsSecret) {
  for (const char* address :
       {"https://www.bloemendaal.nl/", "https://zaken.example:8443/status/gezondheid", "10.0.0.1",
        "[::1]:9115", "Digital Editions – University of Bern", "http://example.org", "", "/",
        "https://edities.example/band-2024-zuerich-handschrift/tei"}) {
    EXPECT_EQ(public_address(address).text, address);
    EXPECT_FALSE(public_address(address).is_shortened);
  }
}

TEST(PublicAddress, HasNoUserQueryOrFragment) {
  EXPECT_EQ(public_address("https://jan:geheim@host.example/a?token=abc#top").text,
            "https://host.example/a");
  EXPECT_EQ(public_address("https://host.example?bsn=123456782").text, "https://host.example");
  EXPECT_EQ(public_address("jan@host.example").text, "host.example");
  EXPECT_EQ(public_address("https://a@b:c@host.example/").text, "https://host.example/");
  EXPECT_TRUE(public_address("https://host.example/?").is_shortened);
}

TEST(PublicAddress, HidesKeysAndPersonsInThePath) {
  EXPECT_EQ(public_address("https://h.example/haak/9f86d081884c7d659a2feaa0c55ad015/klaar").text,
            "https://h.example/haak/…/klaar");
  EXPECT_EQ(public_address("https://h.example/0f8fad5b-d9cb-469f-a165-70867728950e").text,
            "https://h.example/…");
  EXPECT_EQ(public_address("https://h.example/burger/123456782/zaak").text,
            "https://h.example/burger/…/zaak");
  EXPECT_EQ(public_address("https://h.example/T0abCdEfGhIjKlMnOpQrStUv").text,
            "https://h.example/…");
  EXPECT_EQ(public_address("https://h.example/post/jan@gemeente.example").text,
            "https://h.example/post/…");
  EXPECT_EQ(public_address("https://h.example/post/jan%40gemeente.example").text,
            "https://h.example/post/…");
}

}  // namespace
}  // namespace vlecht::importers
