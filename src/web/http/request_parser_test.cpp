// SPDX-License-Identifier: EUPL-1.2
#include "web/http/request_parser.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace vlecht::web::http {
namespace {

using Progress = RequestParser::Progress;

/// What came of one request, in a form that can be compared.
struct Outcome {
  Progress progress = Progress::head;
  std::size_t used = 0;
  Refusal refusal;
  std::string request;

  bool operator==(const Outcome&) const = default;
};

std::string written_out(const Request& request) {
  std::string text = request.method + ' ' + request.target + ' ' + request.path + '\n';
  for (const auto& [name, value] : request.query) text += '?' + name + '=' + value + '\n';
  for (const auto& [name, value] : request.headers) text += name + ": " + value + '\n';
  return text + '\n' + request.body;
}

/// Parses the first request of `bytes`, delivered in pieces of the size that `piece` gives.
template <class Piece>
Outcome parsed(std::string_view bytes, Piece piece, const Sizes& sizes = {}) {
  RequestParser parser(sizes);
  Outcome outcome;
  std::string_view waiting;
  while (outcome.used < bytes.size() && parser.progress() != Progress::complete &&
         parser.progress() != Progress::refused) {
    waiting = bytes.substr(outcome.used, std::max<std::size_t>(1, piece()));
    const auto used = parser.consume(waiting);
    EXPECT_TRUE(used > 0 && used <= waiting.size());
    outcome.used += used;
  }
  outcome.progress = parser.progress();
  if (outcome.progress == Progress::refused) outcome.refusal = parser.refusal();
  if (outcome.progress == Progress::complete) outcome.request = written_out(parser.take());
  return outcome;
}

Outcome at_once(std::string_view bytes, const Sizes& sizes = {}) {
  return parsed(
      bytes, [&] { return bytes.size(); }, sizes);
}

/// 0 when accepted, -1 when more is needed.
int status_of(std::string_view bytes, const Sizes& sizes = {}) {
  const auto outcome = at_once(bytes, sizes);
  if (outcome.progress == Progress::complete) return 0;
  return outcome.progress == Progress::refused ? outcome.refusal.status : -1;
}

using namespace std::string_literals;

struct Row {
  std::string bytes;
  int status;
  std::string problem;
};

const std::vector<Row>& table() {
  static const std::string host = "Host: a\r\n";
  static const std::vector<Row> rows = {
      {"GET / HTTP/1.1\r\n\r\n", 400, "http.no_host"},
      {"GET / HTTP/1.0\r\n\r\n", 400, "http.no_host"},
      {"GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", 400, "http.bad_host"},
      {"GET / HTTP/1.1\r\nHost: a\r\nhOST: b\r\n\r\n", 400, "http.bad_host"},
      {"GET / HTTP/1.1\r\nHost:\r\n\r\n", 400, "http.bad_host"},
      {"GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", 400, "http.bad_host"},
      {"GET / HTTP/1.1\r\nHost: a@b\r\n\r\n", 400, "http.bad_host"},
      {"GET / HTTP/1.1\r\nHost: a, b\r\n\r\n", 400, "http.bad_host"},
      // two programs, two lengths
      {"POST / HTTP/1.1\r\n" + host + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n", 400,
       "http.bad_length"},
      {"POST / HTTP/1.1\r\n" + host + "Content-Length: 1\r\nContent-Length: 1\r\n\r\n", 400,
       "http.bad_length"},
      {"POST / HTTP/1.1\r\n" + host + "Content-Length: 1, 1\r\n\r\n", 400, "http.bad_length"},
      {"POST / HTTP/1.1\r\n" + host + "Content-Length: +1\r\n\r\n", 400, "http.bad_length"},
      {"POST / HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n", 400, "http.bad_length"},
      {"POST / HTTP/1.1\r\n" + host + "Content-Length: 0x1\r\n\r\n", 400, "http.bad_length"},
      {"POST / HTTP/1.1\r\n" + host + "Content-Length: 1 1\r\n\r\n", 400, "http.bad_length"},
      {"POST / HTTP/1.1\r\n" + host + "Content-Length:\r\n\r\n", 400, "http.bad_length"},
      {"POST / HTTP/1.1\r\n" + host + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
       400, "http.two_lengths"},
      {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip, chunked\r\n\r\n", 400,
       "http.bad_transfer_encoding"},
      {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked, identity\r\n\r\n", 400,
       "http.bad_transfer_encoding"},
      {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: xchunked\r\n\r\n", 400,
       "http.bad_transfer_encoding"},
      {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: \"chunked\"\r\n\r\n", 400,
       "http.bad_transfer_encoding"},
      {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding:\r\n\r\n", 400,
       "http.bad_transfer_encoding"},
      {"POST / HTTP/1.1\r\n" + host +
           "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
       400, "http.bad_transfer_encoding"},
      {"POST / HTTP/1.0\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n", 400,
       "http.bad_transfer_encoding"},
      // lines
      {"GET / HTTP/1.1\r\n" + host + "A: b\r\n c\r\n\r\n", 400, "http.folded_header"},
      {"GET / HTTP/1.1\r\n" + host + "A: b\r\n\tc\r\n\r\n", 400, "http.folded_header"},
      {"GET / HTTP/1.1\r\n Host: a\r\n\r\n", 400, "http.folded_header"},
      {"GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400, "http.bad_header"},
      {"POST / HTTP/1.1\r\n" + host + "Content-Length\t: 1\r\n\r\n", 400, "http.bad_header"},
      {"GET / HTTP/1.1\r\n" + host + "nocolon\r\n\r\n", 400, "http.bad_header"},
      {"GET / HTTP/1.1\r\n" + host + ": empty\r\n\r\n", 400, "http.bad_header"},
      {"GET / HTTP/1.1\r\n" + host + "\xc3\xa9: x\r\n\r\n", 400, "http.bad_header"},
      {"GET / HTTP/1.1\nHost: a\n\n", 400, "http.bad_line_end"},
      {"GET / HTTP/1.1\r\n" + host + "A: b\nTransfer-Encoding: chunked\r\n\r\n", 400,
       "http.bad_line_end"},
      {"GET / HTTP/1.1\r\n" + host + "A: b\rC: d\r\n\r\n", 400, "http.bad_line_end"},
      {"GET / HTTP/1.1\r\n" + host + "A: b\r\r\n\r\n", 400, "http.bad_line_end"},
      {"GET / HTTP/1.1\r\n" + host + "A: b\0c\r\n\r\n"s, 400, "http.control_character"},
      {"GET / HTTP/1.1\r\n" + host + "A: b\x01\r\n\r\n", 400, "http.control_character"},
      {"GET / HTTP/1.1\r\n" + host + "A: b\x7f\r\n\r\n", 400, "http.control_character"},
      {"\x16\x03\x01\x02", 400, "http.control_character"},
      {"\r\n\r\nGET / HTTP/1.1\r\n" + host + "\r\n", 400, "http.bad_request_line"},
      {"\rGET / HTTP/1.1\r\n" + host + "\r\n", 400, "http.bad_line_end"},
      // request line
      {"GET /\r\n" + host + "\r\n", 400, "http.bad_request_line"},
      {"GET  / HTTP/1.1\r\n" + host + "\r\n", 400, "http.bad_request_line"},
      {"GET / HTTP/1.1 \r\n" + host + "\r\n", 400, "http.bad_request_line"},
      {" GET / HTTP/1.1\r\n" + host + "\r\n", 400, "http.bad_request_line"},
      {"GET / a HTTP/1.1\r\n" + host + "\r\n", 400, "http.bad_request_line"},
      {"GET\t/ HTTP/1.1\r\n" + host + "\r\n", 400, "http.bad_request_line"},
      {"GET / http/1.1\r\n" + host + "\r\n", 400, "http.bad_request_line"},
      {"GET / HTTP/1.10\r\n" + host + "\r\n", 400, "http.bad_request_line"},
      {"GET / HTTP/2.0\r\n" + host + "\r\n", 505, "http.version_unknown"},
      {"G{T / HTTP/1.1\r\n" + host + "\r\n", 400, "http.bad_request_line"},
      {"get / HTTP/1.1\r\n" + host + "\r\n", 501, "http.method_unknown"},
      {"BREW / HTTP/1.1\r\n" + host + "\r\n", 501, "http.method_unknown"},
      {"CONNECT a:80 HTTP/1.1\r\n" + host + "\r\n", 501, "http.method_unknown"},
      {"TRACE / HTTP/1.1\r\n" + host + "\r\n", 405, "http.method_not_allowed"},
      // targets
      {"GET /\xc3\xa9 HTTP/1.1\r\n" + host + "\r\n", 400, "http.bad_target"},
      {"GET a HTTP/1.1\r\n" + host + "\r\n", 400, "http.bad_target"},
      {"GET * HTTP/1.1\r\n" + host + "\r\n", 400, "http.bad_target"},
      {"GET /#a HTTP/1.1\r\n" + host + "\r\n", 400, "http.bad_target"},
      {"GET /a%00 HTTP/1.1\r\n" + host + "\r\n", 400, "http.bad_target"},
      {"GET /a%0a HTTP/1.1\r\n" + host + "\r\n", 400, "http.bad_target"},
      {"GET /a% HTTP/1.1\r\n" + host + "\r\n", 400, "http.bad_target"},
      {"GET /a%4 HTTP/1.1\r\n" + host + "\r\n", 400, "http.bad_target"},
      {"GET /a%zz HTTP/1.1\r\n" + host + "\r\n", 400, "http.bad_target"},
      {"GET /%c3%28 HTTP/1.1\r\n" + host + "\r\n", 400, "http.bad_target"},
      {"GET /%c0%ae HTTP/1.1\r\n" + host + "\r\n", 400, "http.bad_target"},
      {"GET /a/../b HTTP/1.1\r\n" + host + "\r\n", 400, "http.bad_target"},
      {"GET /a/. HTTP/1.1\r\n" + host + "\r\n", 400, "http.bad_target"},
      {"GET /.. HTTP/1.1\r\n" + host + "\r\n", 400, "http.bad_target"},
      {"GET /a/%2e%2E/b HTTP/1.1\r\n" + host + "\r\n", 400, "http.bad_target"},
      {"GET /a%2f..%2fb HTTP/1.1\r\n" + host + "\r\n", 400, "http.bad_target"},
      {"GET /a\\b HTTP/1.1\r\n" + host + "\r\n", 400, "http.bad_target"},
      {"GET /a%5cb HTTP/1.1\r\n" + host + "\r\n", 400, "http.bad_target"},
      {"GET /?a=%00 HTTP/1.1\r\n" + host + "\r\n", 400, "http.bad_query"},
      {"GET /?a=%ff HTTP/1.1\r\n" + host + "\r\n", 400, "http.bad_query"},
      {"GET http://b/ HTTP/1.1\r\n" + host + "\r\n", 400, "http.host_differs"},
      {"GET http://a:80/ HTTP/1.1\r\n" + host + "\r\n", 400, "http.host_differs"},
      {"GET ftp://a/ HTTP/1.1\r\n" + host + "\r\n", 400, "http.bad_target"},
      // expectations and sizes
      {"POST / HTTP/1.1\r\n" + host + "Expect: a-pony\r\n\r\n", 417, "http.expectation_unknown"},
      {"GET /" + std::string(4096, 'a') + " HTTP/1.1\r\n" + host + "\r\n", 414,
       "http.target_too_long"},
      {"GET / HTTP/1.1\r\n" + host + "A: " + std::string(20'000, 'a') + "\r\n\r\n", 431,
       "http.head_too_large"},
      {"POST / HTTP/1.1\r\n" + host + "Content-Length: 67108865\r\n\r\n", 413,
       "http.body_too_large"},
      {"POST / HTTP/1.1\r\n" + host + "Content-Length: 99999999999999999999999\r\n\r\n", 413,
       "http.body_too_large"},
      // chunks
      {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nx\r\n", 400,
       "http.bad_chunk"},
      {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n\r\n", 400,
       "http.bad_chunk"},
      {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0x1\r\na\r\n", 400,
       "http.bad_chunk"},
      {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n-1\r\n", 400,
       "http.bad_chunk"},
      {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n1 \r\na\r\n", 400,
       "http.bad_chunk"},
      {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n1\na\r\n", 400,
       "http.bad_chunk"},
      {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n1\r\nab\r\n", 400,
       "http.bad_chunk"},
      {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n1;a\nb\r\na\r\n", 400,
       "http.bad_chunk"},
      {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n1;" +
           std::string(5'000, 'a') + "\r\n",
       400, "http.bad_chunk"},
      {"POST / HTTP/1.1\r\n" + host +
           "Transfer-Encoding: chunked\r\n\r\n10000000000000001\r\na\r\n",
       400, "http.bad_chunk"},
      {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nffffffff\r\n", 413,
       "http.body_too_large"},
      {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n a: b\r\n\r\n", 400,
       "http.bad_chunk"},
      {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\na b: c\r\n\r\n", 400,
       "http.bad_chunk"},
  };
  return rows;
}

const std::vector<std::string>& good_requests() {
  static const std::vector<std::string> requests = {
      "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
      "GET / HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\n\r\n",
      "\r\nGET /vergelijking?jaar=2018&groep=20000-50000&q=a+b%26c HTTP/1.1\r\nHost: "
      "[::1]:80\r\n\r\n",
      "GET http://A/caf%C3%A9?x HTTP/1.1\r\nHost: a\r\nUpgrade: h2c\r\nA:\t b \r\n\r\n",
      "GET http://a HTTP/1.1\r\nHost: a\r\nX: \xff\r\n\r\n",
      "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\nhallo",
      "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n",
      "PUT /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: Chunked\r\n\r\n"
      "2\r\nab\r\n0A;x=\"y\"\r\n0123456789\r\n000\r\nContent-Length: 7\r\nB: c\r\n\r\n",
  };
  return requests;
}

TEST(RequestParser, EachBadRequestGetsItsStatusAndItsName) {
  for (const auto& row : table()) {
    const auto outcome = at_once(row.bytes);
    EXPECT_EQ(outcome.progress, Progress::refused) << row.bytes.substr(0, 200);
    EXPECT_EQ(outcome.refusal.status, row.status) << row.bytes.substr(0, 200);
    EXPECT_EQ(outcome.refusal.problem.name, row.problem) << row.bytes.substr(0, 200);
  }
}

TEST(RequestParser, ReadsWhatTheRequestSays) {
  RequestParser parser;
  parser.consume(good_requests()[2]);
  ASSERT_EQ(parser.progress(), Progress::complete);
  EXPECT_TRUE(parser.keep_alive());
  const auto request = parser.take();
  EXPECT_EQ(request.method, "GET");
  EXPECT_EQ(request.path, "/vergelijking");
  EXPECT_EQ(request.target, "/vergelijking?jaar=2018&groep=20000-50000&q=a+b%26c");
  EXPECT_EQ(request.header("host"), "[::1]:80");
  ASSERT_NE(request.parameter("q"), nullptr);
  EXPECT_EQ(*request.parameter("q"), "a b&c");
  EXPECT_EQ(request.parameter("absent"), nullptr);
}

TEST(RequestParser, AbsoluteFormBecomesOriginForm) {
  RequestParser parser;
  parser.consume(good_requests()[3]);
  ASSERT_EQ(parser.progress(), Progress::complete);
  const auto request = parser.take();
  EXPECT_EQ(request.target, "/caf%C3%A9?x");
  EXPECT_EQ(request.path, "/caf\xc3\xa9");
  EXPECT_EQ(request.header("a"), "b");
}

TEST(RequestParser, ChunksAreJoinedAndATrailerIsNoHeader) {
  RequestParser parser;
  parser.consume(good_requests().back());
  ASSERT_EQ(parser.progress(), Progress::complete);
  const auto request = parser.take();
  EXPECT_EQ(request.body, "ab0123456789");
  EXPECT_EQ(request.header("content-length"), "");
  EXPECT_EQ(request.header("b"), "");
}

TEST(RequestParser, ConnectionIsKeptAsTheVersionAndTheHeaderSay) {
  const auto keeps = [](const std::string& version, const std::string& header) {
    RequestParser parser;
    parser.consume("GET / HTTP/" + version + "\r\nHost: a\r\n" + header + "\r\n");
    EXPECT_EQ(parser.progress(), Progress::complete);
    return parser.keep_alive();
  };
  EXPECT_TRUE(keeps("1.1", ""));
  EXPECT_TRUE(keeps("1.1", "Connection: keep-alive\r\n"));
  EXPECT_FALSE(keeps("1.1", "Connection: Close\r\n"));
  EXPECT_FALSE(keeps("1.1", "Connection: te , close\r\n"));
  EXPECT_FALSE(keeps("1.1", "Connection: te\r\nConnection: close\r\n"));
  EXPECT_FALSE(keeps("1.0", ""));
  EXPECT_TRUE(keeps("1.0", "Connection: Keep-Alive\r\n"));
}

TEST(RequestParser, LimitsAreInclusive) {
  const Sizes sizes{
      .head_bytes_max = 40, .headers_max = 2, .target_bytes_max = 3, .body_bytes_max = 4};
  EXPECT_EQ(status_of("GET /ab HTTP/1.1\r\nHost: a\r\n\r\n", sizes), 0);
  EXPECT_EQ(status_of("GET /abc HTTP/1.1\r\nHost: a\r\n\r\n", sizes), 414);
  EXPECT_EQ(status_of("GET / HTTP/1.1\r\nHost: a\r\nA: 1234567890\r\n\r\n", sizes), 431);
  EXPECT_EQ(status_of("GET / HTTP/1.1\r\nHost: a\r\nA: 12345678\r\n\r\n", sizes), 0);
  EXPECT_EQ(status_of("GET / HTTP/1.1\r\nHost: a\r\nA: 123456789\r\n\r\n", sizes), 431);
  EXPECT_EQ(status_of("GET / HTTP/1.1\r\nHost: a\r\nA:\r\nB:\r\n\r\n", sizes), 431);
  const Sizes body{.body_bytes_max = 4};
  const std::string post = "POST / HTTP/1.1\r\nHost: a\r\n";
  EXPECT_EQ(status_of(post + "Content-Length: 4\r\n\r\nabcd", body), 0);
  EXPECT_EQ(status_of(post + "Content-Length: 5\r\n\r\n", body), 413);
  EXPECT_EQ(
      status_of(post + "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n2\r\ncd\r\n0\r\n\r\n", body),
      0);
  EXPECT_EQ(status_of(post + "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n3\r\n", body), 413);
}

TEST(RequestParser, BadBytesAreRefusedBeforeTheHeadIsComplete) {
  EXPECT_EQ(status_of("GET / HTTP/1.1\n"), 400);
  EXPECT_EQ(status_of("GET /" + std::string(5'000, 'a')), 414);
  EXPECT_EQ(status_of(std::string(17'000, 'A')), 431);
  EXPECT_EQ(status_of("GET / HTTP/1.1\r\nHost: a\r\n"), -1);
}

TEST(RequestParser, TakesNoByteOfTheNextRequest) {
  for (const auto& request : good_requests()) {
    const auto outcome = at_once(request + "GET /next HTTP/1.1\r\n");
    EXPECT_EQ(outcome.progress, Progress::complete) << request;
    EXPECT_EQ(outcome.used, request.size()) << request;
  }
}

TEST(RequestParser, OneParserReadsManyRequestsInOrder) {
  RequestParser parser;
  std::string bytes;
  for (const auto& request : good_requests()) bytes += request;
  std::string_view rest = bytes;
  for (const auto& request : good_requests()) {
    rest.remove_prefix(parser.consume(rest));
    ASSERT_EQ(parser.progress(), Progress::complete);
    EXPECT_EQ(written_out(parser.take()), at_once(request).request);
    EXPECT_FALSE(parser.started());
  }
  EXPECT_TRUE(rest.empty());
}

void expect_same_in_pieces(const std::string& bytes, std::mt19937& random) {
  // Small limits, so that random requests reach them.
  const Sizes sizes{
      .head_bytes_max = 300, .headers_max = 8, .target_bytes_max = 80, .body_bytes_max = 40};
  const auto whole = at_once(bytes, sizes);
  EXPECT_EQ(parsed(
                bytes, [] { return std::size_t{1}; }, sizes),
            whole)
      << bytes;
  std::uniform_int_distribution<std::size_t> piece(1, 20);
  EXPECT_EQ(parsed(
                bytes, [&] { return piece(random); }, sizes),
            whole)
      << bytes;
}

TEST(RequestParser, PiecesGiveTheSameAsTheWhole) {
  std::mt19937 random(20191120);
  for (const auto& row : table()) expect_same_in_pieces(row.bytes, random);
  for (const auto& request : good_requests()) expect_same_in_pieces(request, random);
}

TEST(RequestParser, PiecesGiveTheSameAsTheWholeForDamagedRequests) {
  std::mt19937 random(2019);
  static const std::string spice = "\r\n\r\n :;/%?&=0123456789aF\t\0\x80Zz"s;
  for (int round = 0; round < 20'000; ++round) {
    auto bytes = good_requests()[random() % good_requests().size()];
    for (auto changes = random() % 3 + 1; changes > 0; --changes) {
      const auto place = random() % bytes.size();
      const auto spiced = spice[random() % spice.size()];
      switch (random() % 3) {
        case 0:
          bytes[place] = spiced;
          break;
        case 1:
          bytes.insert(place, 1, spiced);
          break;
        default:
          bytes.erase(place, 1 + random() % 4);
      }
      if (bytes.empty()) bytes = "G";
    }
    expect_same_in_pieces(bytes, random);
    if (HasFailure()) return;
  }
}

TEST(RequestParser, MemoryFollowsWhatCameInNotWhatWasPromised) {
  RequestParser parser;
  parser.consume("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 60000000\r\n\r\nabc");
  EXPECT_EQ(parser.progress(), Progress::body);
  EXPECT_EQ(parser.body_bytes(), 3U);
}

}  // namespace
}  // namespace vlecht::web::http
