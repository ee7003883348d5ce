// SPDX-License-Identifier: EUPL-1.2
#include "web/http/respond.h"

#include <cstdio>
#include <exception>

#include "base/text.h"
#include "web/http/coding.h"
#include "web/http/origin.h"
#include "web/http/response_head.h"

namespace vlecht::web::http {
namespace {

constexpr std::size_t logged_bytes_max = 300;

/// One line, whatever it holds: a log line must not be forged by what it quotes.
std::string one_line(std::string_view text) {
  auto line = base::shortened(text, logged_bytes_max);
  for (char& c : line) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
  }
  return line;
}

Response plain(int status) {
  auto text = std::to_string(status) + ' ' + std::string(reason_phrase(status)) + '\n';
  return Response::text(status, "text/plain; charset=utf-8", std::move(text));
}

Response handled(const Request& request, const Handler& handler) {
  auto response = in_wanted_coding(request, handler(request));
  return is_unchanged(request, response) ? not_modified(std::move(response)) : response;
}

}  // namespace

Response respond(const Request& request, const Options& options, const Handler& handler) {
  if (const auto refusal = foreign_request(request, options.hosts)) {
    return refused(*refusal, options);
  }
  try {
    return handled(request, handler);
  } catch (const std::exception& error) {
    return failed(options, request.method + ' ' + request.path, error.what());
  } catch (...) {
    return failed(options, request.method + ' ' + request.path, "unknown exception");
  }
}

Response refused(const Refusal& refusal, const Options& options) {
  try {
    auto response = options.refusal_page ? options.refusal_page(refusal) : plain(refusal.status);
    response.status = refusal.status;
    if (refusal.status == 405)
      response.set("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
    if (refusal.status == 503) response.set("Retry-After", "10");
    return response;
  } catch (const std::exception& error) {
    return failed(options, refusal.problem.name, error.what());
  }
}

Response failed(const Options& options, std::string_view where, std::string_view what) {
  const auto line = "vlecht serve: " + one_line(where) + ": " + one_line(what);
  if (options.log) {
    options.log(line);
  } else {
    std::fprintf(stderr, "%s\n", line.c_str());
  }
  return plain(500);
}

}  // namespace vlecht::web::http
