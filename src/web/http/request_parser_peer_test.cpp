// SPDX-License-Identifier: EUPL-1.2
//
// Smuggling needs two programs that read the same bytes differently. Whatever our parser accepts,
// Boost.Beast's must read in the same way, to the last byte.
#include <gtest/gtest.h>

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <random>

#include "base/text.h"
#include "web/http/request_parser.h"

namespace vlecht::web::http {
namespace {

namespace beast = boost::beast::http;

struct Reading {
  bool accepted = false;
  std::size_t used = 0;
  std::string method, target, body, headers;
};

Reading ours(std::string_view bytes) {
  RequestParser parser;
  Reading reading;
  reading.used = parser.consume(bytes);
  reading.accepted = parser.progress() == RequestParser::Progress::complete;
  if (!reading.accepted) return reading;
  const auto request = parser.take();
  reading.method = request.method;
  reading.target = request.target;
  reading.body = request.body;
  for (const auto& [name, value] : request.headers) reading.headers += name + ':' + value + '\n';
  return reading;
}

Reading theirs(std::string_view bytes) {
  beast::request_parser<beast::string_body> parser;
  parser.eager(true);
  boost::system::error_code error;
  Reading reading;
  // It stops after each chunk, to be called again.
  while (!parser.is_done() && !error) {
    const auto rest = bytes.substr(reading.used);
    const auto used = parser.put(boost::asio::buffer(rest.data(), rest.size()), error);
    reading.used += used;
    if (used == 0) break;
  }
  reading.accepted = parser.is_done() && !error;
  if (!reading.accepted) return reading;
  const auto& message = parser.get();
  reading.method = std::string(message.method_string());
  reading.target = std::string(message.target());
  reading.body = message.body();
  for (const auto& field : message) {
    reading.headers +=
        base::lowered(std::string(field.name_string())) + ':' + std::string(field.value()) + '\n';
  }
  return reading;
}

void expect_same_reading(const std::string& bytes) {
  const auto mine = ours(bytes);
  if (!mine.accepted) return;
  const auto peer = theirs(bytes);
  EXPECT_TRUE(peer.accepted) << bytes;
  EXPECT_EQ(peer.used, mine.used) << bytes;
  EXPECT_EQ(peer.method, mine.method) << bytes;
  EXPECT_EQ(peer.target, mine.target) << bytes;
  EXPECT_EQ(peer.body, mine.body) << bytes;
  EXPECT_EQ(peer.headers, mine.headers) << bytes;
}

TEST(RequestParserAndBeast, ReadTheSameInDamagedRequests) {
  const std::vector<std::string> seeds = {
      "GET /a?b=c HTTP/1.1\r\nHost: a\r\nAccept: */*\r\n\r\n",
      "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhallo",
      "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n10\r\n"
      "0123456789abcdef\r\n0\r\n\r\n",
  };
  static constexpr std::string_view spice = "\r\n\r\n \t:;,=0123456789aFx\"\x01";
  std::mt19937 random(711);
  int accepted = 0;
  for (int round = 0; round < 40'000; ++round) {
    auto bytes = seeds[random() % seeds.size()];
    for (auto changes = random() % 2 + 1; changes > 0; --changes) {
      const auto place = random() % bytes.size();
      if (random() % 2 == 0) {
        bytes[place] = spice[random() % spice.size()];
      } else {
        bytes.insert(place, 1, spice[random() % spice.size()]);
      }
    }
    accepted += ours(bytes).accepted;
    expect_same_reading(bytes);
    if (HasFailure()) return;
  }
  EXPECT_GT(accepted, 5'000);  // or the comparison says nothing
}

}  // namespace
}  // namespace vlecht::web::http
