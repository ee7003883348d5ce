// SPDX-License-Identifier: EUPL-1.2
#include "web/http/response_head.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/check.h"
#include "base/text.h"

namespace vlecht::web::http {
namespace {

struct Standard {
  std::string_view name;
  std::string_view line;
};

constexpr std::array<Standard, 7> security = {{
    {"content-security-policy",
     "Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; "
     "connect-src 'self'; "
     "img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; "
     "frame-ancestors 'none'\r\n"},
    {"x-content-type-options", "X-Content-Type-Options: nosniff\r\n"},
    {"referrer-policy", "Referrer-Policy: no-referrer\r\n"},
    {"x-frame-options", "X-Frame-Options: DENY\r\n"},
    {"cross-origin-opener-policy", "Cross-Origin-Opener-Policy: same-origin\r\n"},
    {"cross-origin-resource-policy", "Cross-Origin-Resource-Policy: same-origin\r\n"},
    {"permissions-policy",
     "Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()\r\n"},
}};

constexpr std::array<std::string_view, 4> ours = {"date", "content-length", "connection",
                                                  "transfer-encoding"};

bool is_ours(std::string_view name) {
  return std::any_of(ours.begin(), ours.end(), [&](auto own) { return has_name(name, own); });
}

bool is_safe(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && byte != '\t') || byte == 0x7f;
  });
}

void append_number(std::string& out, std::size_t number) {
  std::array<char, 20> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  out.append(digits.data(), end);
}

void append_status_line(std::string& out, int status) {
  CHECK(status >= 200 && status <= 599);
  out += "HTTP/1.1 ";
  append_number(out, static_cast<std::size_t>(status));
  out += ' ';
  out += reason_phrase(status);
  out += "\r\n";
}

void append_handler_headers(std::string& out, const Response& response) {
  for (const auto& [name, value] : response.headers) {
    CHECK(!name.empty() && is_safe(name) && is_safe(value));
    if (is_ours(name)) continue;
    out += name;
    out += ": ";
    out += value;
    out += "\r\n";
  }
}

/// ETags compare weakly (RFC 9110 section 8.8.3.2): W/"a" is "a".
std::string_view opaque(std::string_view tag) {
  tag = base::trimmed(tag);
  if (tag.starts_with("W/")) tag.remove_prefix(2);
  return tag;
}

}  // namespace

void append_head(std::string& out, const Response& response, const Delivery& delivery) {
  append_status_line(out, response.status);
  out += "Date: ";
  out += delivery.date;
  out += "\r\n";
  append_handler_headers(out, response);
  for (const auto& [name, line] : security) {
    if (!response.header(name)) out += line;
  }
  if (!is_bodiless(response.status)) {
    out += "Content-Length: ";
    append_number(out, response.body ? response.body->size() : 0);
    out += "\r\n";
  }
  if (!delivery.keep_alive) {
    out += "Connection: close\r\n";
  } else if (delivery.http_1_0_keep_alive) {
    out += "Connection: keep-alive\r\n";
  }
  out += "\r\n";
}

std::string http_date(std::chrono::sys_seconds time) {
  static constexpr std::array days = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  static constexpr std::array months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto day = std::chrono::floor<std::chrono::days>(time);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss clock(time - day);
  const auto two_digits = [](auto number) {
    const auto text = std::to_string(number);
    return text.size() < 2 ? '0' + text : text;
  };
  return std::string(days[std::chrono::weekday(day).c_encoding()]) + ", " +
         two_digits(static_cast<unsigned>(date.day())) + ' ' +
         months[static_cast<unsigned>(date.month()) - 1] + ' ' +
         std::to_string(static_cast<int>(date.year())) + ' ' + two_digits(clock.hours().count()) +
         ':' + two_digits(clock.minutes().count()) + ':' + two_digits(clock.seconds().count()) +
         " GMT";
}

bool is_unchanged(const Request& request, const Response& response) {
  if (request.method != "GET" && request.method != "HEAD") return false;
  const auto* tag = response.header("etag");
  if (response.status != 200 || !tag) return false;
  for (const auto& [name, value] : request.headers) {
    if (name != "if-none-match") continue;
    for (const auto candidate : base::split(value, ',')) {
      if (base::trimmed(candidate) == "*" || opaque(candidate) == opaque(*tag)) return true;
    }
  }
  return false;
}

Response not_modified(Response response) {
  std::erase_if(response.headers, [](const auto& header) {
    return has_name(header.first, "content-type") ||
           has_name(header.first, "content-disposition") ||
           has_name(header.first, "content-encoding") || has_name(header.first, "content-language");
  });
  response.status = 304;
  response.body.reset();
  return response;
}

bool is_bodiless(int status) { return status == 204 || status == 304; }

std::string_view reason_phrase(int status) {
  switch (status) {
    case 200:
      return "OK";
    case 201:
      return "Created";
    case 202:
      return "Accepted";
    case 204:
      return "No Content";
    case 301:
      return "Moved Permanently";
    case 302:
      return "Found";
    case 303:
      return "See Other";
    case 304:
      return "Not Modified";
    case 307:
      return "Temporary Redirect";
    case 308:
      return "Permanent Redirect";
    case 400:
      return "Bad Request";
    case 401:
      return "Unauthorized";
    case 403:
      return "Forbidden";
    case 404:
      return "Not Found";
    case 405:
      return "Method Not Allowed";
    case 406:
      return "Not Acceptable";
    case 408:
      return "Request Timeout";
    case 409:
      return "Conflict";
    case 410:
      return "Gone";
    case 412:
      return "Precondition Failed";
    case 413:
      return "Content Too Large";
    case 414:
      return "URI Too Long";
    case 415:
      return "Unsupported Media Type";
    case 417:
      return "Expectation Failed";
    case 421:
      return "Misdirected Request";
    case 422:
      return "Unprocessable Content";
    case 428:
      return "Precondition Required";
    case 429:
      return "Too Many Requests";
    case 431:
      return "Request Header Fields Too Large";
    case 500:
      return "Internal Server Error";
    case 501:
      return "Not Implemented";
    case 503:
      return "Service Unavailable";
    case 505:
      return "HTTP Version Not Supported";
    default:
      return "Unknown";
  }
}

}  // namespace vlecht::web::http
