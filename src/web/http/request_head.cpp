// SPDX-License-Identifier: EUPL-1.2
#include "web/http/request_head.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/text.h"
#include "web/http/address.h"

namespace vlecht::web::http {
namespace {

using Done = base::ResultOr<void, Refusal>;

constexpr std::string_view line_end = "\r\n";

bool is_token(std::string_view text) {
  static constexpr std::string_view others = "!#$%&'*+-.^_`|~";
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           others.find(c) != std::string_view::npos;
  });
}

std::string_view without_blanks(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

bool same_letters(std::string_view a, std::string_view b) {
  return base::lowered(a) == base::lowered(b);
}

/// Whether the comma-separated header values hold `token`.
bool lists(const Request& request, std::string_view name, std::string_view token) {
  for (const auto& [key, value] : request.headers) {
    if (key != name) continue;
    for (const auto item : base::split(value, ',')) {
      if (same_letters(without_blanks(item), token)) return true;
    }
  }
  return false;
}

Done check_method(std::string_view method) {
  static constexpr std::array<std::string_view, 7> known = {"GET",   "HEAD",   "POST",   "PUT",
                                                            "PATCH", "DELETE", "OPTIONS"};
  if (!is_token(method)) return refuse(400, "http.bad_request_line");
  if (method == "TRACE") return refuse(405, "http.method_not_allowed");
  if (std::find(known.begin(), known.end(), method) == known.end()) {
    return refuse(501, "http.method_unknown");
  }
  return {};
}

/// 1 for HTTP/1.1, 0 for HTTP/1.0.
base::ResultOr<int, Refusal> minor_version(std::string_view version) {
  if (version == "HTTP/1.1") return 1;
  if (version == "HTTP/1.0") return 0;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (version.size() == 8 && version.starts_with("HTTP/") && is_digit(version[5]) &&
      version[6] == '.' && is_digit(version[7])) {
    return refuse(505, "http.version_unknown");
  }
  return refuse(400, "http.bad_request_line");
}

Done read_header(Request& request, std::string_view line) {
  const auto colon = line.find(':');
  if (colon == std::string_view::npos) return refuse(400, "http.bad_header");
  // A blank before the colon is not part of a token, so that "Content-Length : 5" falls here too.
  const auto name = line.substr(0, colon);
  if (!is_token(name)) return refuse(400, "http.bad_header");
  request.headers.emplace_back(base::lowered(name), without_blanks(line.substr(colon + 1)));
  return {};
}

Done read_headers(Request& request, std::string_view lines, std::size_t headers_max) {
  while (!lines.empty()) {
    const auto end = lines.find(line_end);
    if (request.headers.size() == headers_max) {
      return refuse(431, "http.too_many_headers",
                    {{"max", static_cast<std::int64_t>(headers_max)}});
    }
    if (auto done = read_header(request, lines.substr(0, end)); !done) return done;
    lines.remove_prefix(end + line_end.size());
  }
  return {};
}

/// The one value of a header that may stand once at most; none when it is absent.
base::ResultOr<const std::string*, Refusal> only(const Request& request, std::string_view name,
                                                 std::string_view problem) {
  const std::string* found = nullptr;
  for (const auto& [key, value] : request.headers) {
    if (key != name) continue;
    if (found) return refuse(400, std::string(problem));
    found = &value;
  }
  return found;
}

Done check_host(const Request& request) {
  const auto host = only(request, "host", "http.bad_host");
  if (!host) return refuse(400, "http.bad_host");
  if (!*host) return refuse(400, "http.no_host");
  static constexpr std::string_view others = "-._~:[]";
  const bool fits = !(*host)->empty() && std::all_of((*host)->begin(), (*host)->end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           others.find(c) != std::string_view::npos;
  });
  if (!fits) return refuse(400, "http.bad_host");
  return {};
}

/// Absolute form (`http://host/path`) becomes origin form when its host agrees with the header.
Done to_origin_form(Request& request) {
  std::string_view target = request.target;
  const auto scheme_end = target.find("://");
  if (target.starts_with('/') || scheme_end == std::string_view::npos) return {};
  if (const auto scheme = base::lowered(target.substr(0, scheme_end));
      scheme != "http" && scheme != "https") {
    return refuse(400, "http.bad_target");
  }
  target.remove_prefix(scheme_end + 3);
  const auto host_end = std::min(target.find_first_of("/?"), target.size());
  if (!same_letters(target.substr(0, host_end), request.header("host"))) {
    return refuse(400, "http.host_differs");
  }
  std::string rest(target.substr(host_end));
  request.target = rest.starts_with('/') ? rest : '/' + rest;
  return {};
}

Done read_target(Request& request) {
  const bool printable = std::all_of(request.target.begin(), request.target.end(),
                                     [](char c) { return c > ' ' && c < 0x7f && c != '#'; });
  if (!printable) return refuse(400, "http.bad_target");
  if (auto done = to_origin_form(request); !done) return done;
  const auto question = std::min(request.target.find('?'), request.target.size());
  auto path = decoded_path(std::string_view(request.target).substr(0, question));
  if (!path) return refuse(400, "http.bad_target");
  request.path = std::move(*path);
  if (question == request.target.size()) return {};
  auto query = form_fields(std::string_view(request.target).substr(question + 1));
  if (!query) return refuse(400, "http.bad_query");
  request.query = std::move(*query);
  return {};
}

Done read_length(RequestHead& head, const std::string& text, std::size_t body_bytes_max) {
  const bool digits = !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
  if (!digits) return refuse(400, "http.bad_length");
  std::uint64_t length = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), length);
  if (error != std::errc() || length > body_bytes_max) {
    return refuse(413, "http.body_too_large", {{"max", static_cast<std::int64_t>(body_bytes_max)}});
  }
  head.content_length = length;
  return {};
}

Done read_framing(RequestHead& head, int minor, const Sizes& sizes) {
  const auto length = only(head.request, "content-length", "http.bad_length");
  const auto coding = only(head.request, "transfer-encoding", "http.bad_transfer_encoding");
  if (!length) return base::Failed<Refusal>(length.error());
  if (!coding) return base::Failed<Refusal>(coding.error());
  if (*coding) {
    if (minor == 0 || !same_letters(**coding, "chunked")) {
      return refuse(400, "http.bad_transfer_encoding");
    }
    if (*length) return refuse(400, "http.two_lengths");
    head.chunked = true;
  }
  if (*length) return read_length(head, **length, sizes.body_bytes_max);
  return {};
}

Done read_connection(RequestHead& head, int minor) {
  const Request& request = head.request;
  head.keep_alive = minor == 1 ? !lists(request, "connection", "close")
                               : lists(request, "connection", "keep-alive") &&
                                     !lists(request, "connection", "close");
  const auto expect = only(request, "expect", "http.bad_header");
  if (!expect) return base::Failed<Refusal>(expect.error());
  if (*expect && minor == 1) {
    if (!same_letters(**expect, "100-continue")) return refuse(417, "http.expectation_unknown");
    head.expects_continue = true;
  }
  return {};
}

/// The three pieces of "GET /path HTTP/1.1": exactly one blank between them.
base::ResultOr<std::array<std::string_view, 3>, Refusal> split_line(std::string_view line) {
  const auto first = line.find(' ');
  const auto second = first == std::string_view::npos ? first : line.find(' ', first + 1);
  if (second == std::string_view::npos || line.find(' ', second + 1) != std::string_view::npos) {
    return refuse(400, "http.bad_request_line");
  }
  return std::array{line.substr(0, first), line.substr(first + 1, second - first - 1),
                    line.substr(second + 1)};
}

}  // namespace

base::ResultOr<RequestHead, Refusal> parse_head(std::string_view text, const Sizes& sizes) {
  const auto line = split_line(text.substr(0, text.find(line_end)));
  if (!line) return base::Failed<Refusal>(line.error());
  const auto& [method, target, version] = *line;
  const auto minor = minor_version(version);
  if (!minor) return base::Failed<Refusal>(minor.error());

  RequestHead head;
  Request& request = head.request;
  request.method = method;
  request.target = target;
  request.headers.reserve(16);
  const auto lines_begin = text.find(line_end) + line_end.size();
  const auto lines = text.substr(lines_begin, text.size() - lines_begin - line_end.size());
  auto done = check_method(method)
                  .and_then([&] { return read_headers(request, lines, sizes.headers_max); })
                  .and_then([&] { return check_host(request); })
                  .and_then([&] { return read_target(request); })
                  .and_then([&] { return read_framing(head, *minor, sizes); })
                  .and_then([&] { return read_connection(head, *minor); });
  if (!done) return base::Failed<Refusal>(std::move(done).error());
  return head;
}

}  // namespace vlecht::web::http
