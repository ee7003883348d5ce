// SPDX-License-Identifier: EUPL-1.2
//
// A server with nothing but the transport, for the black-box tests and for wrk:
//   demo_server [name=milliseconds or bytes]...
// It prints its port on the first line.
#include <chrono>
#include <cstdio>
#include <map>
#include <stdexcept>
#include <string>
#include <thread>

#include "base/text.h"
#include "web/http/multipart.h"
#include "web/http/server.h"

namespace {

using namespace vlecht::web::http;

std::string described(const Request& request) {
  std::string text = request.method + ' ' + request.path + '\n';
  for (const auto& [name, value] : request.query) text += "query " + name + '=' + value + '\n';
  text += "client " + request.client + '\n';
  text += "body " + std::to_string(request.body.size()) + '\n' + request.body;
  return text;
}

Response upload(const Request& request) {
  const auto parts = multipart_parts(request.header("content-type"), request.body);
  if (!parts) return Response::text(400, "text/plain", to_string(parts.error()) + '\n');
  std::string text;
  for (const auto& part : *parts) {
    text += part.name + ' ' + part.filename + ' ' + std::to_string(part.content.size()) + '\n';
  }
  return Response::text(200, "text/plain", text);
}

Response page() {
  static const auto body = std::make_shared<const std::string>(20'000, 'x');
  Response response{.status = 200, .headers = {}, .body = body};
  response.set("Content-Type", "text/html; charset=utf-8");
  response.set("ETag", "\"page-1\"");
  return response;
}

Response demo(const Request& request) {
  if (request.path == "/page") return page();
  if (request.path == "/echo") return Response::text(200, "text/plain", described(request));
  if (request.path == "/upload") return upload(request);
  if (request.path == "/throw") throw std::runtime_error("on purpose\nforged line");
  if (request.path == "/throw-int") throw 7;
  if (request.path == "/large") return Response::text(200, "text/plain", std::string(8 << 20, 'y'));
  if (request.path == "/nothing") return Response{.status = 204, .headers = {}, .body = {}};
  if (request.path == "/split") {
    auto response = Response::text(200, "text/plain", "x");
    response.set("Location", "/a\r\nSet-Cookie: b=c");
    return response;
  }
  if (request.path == "/own-policy") {
    auto response = Response::text(200, "text/plain", "x");
    response.set("content-security-policy", "default-src 'self'");
    return response;
  }
  if (request.path == "/slow") {
    const auto* wait = request.parameter("ms");
    std::this_thread::sleep_for(std::chrono::milliseconds(wait ? std::stol(*wait) : 500));
    return Response::text(200, "text/plain", "slow\n");
  }
  return Response::text(404, "text/plain", "not found\n");
}

Options options_from(const std::map<std::string, long>& numbers) {
  Options options;
  options.port = 0;
  const auto read = [&](const char* name, auto& target) {
    const auto found = numbers.find(name);
    if (found != numbers.end()) target = std::decay_t<decltype(target)>(found->second);
  };
  read("port", options.port);
  read("threads", options.threads);
  read("head_wait", options.waits.head);
  read("body_wait", options.waits.body);
  read("idle_wait", options.waits.idle);
  read("write_wait", options.waits.write);
  read("body_bytes", options.sizes.body_bytes_max);
  read("bodies_bytes", options.bodies_bytes_max);
  read("connections", options.connections_max);
  if (numbers.contains("known_hosts")) options.hosts = {"127.0.0.1", "[::1]"};
  return options;
}

}  // namespace

int main(int argc, char** argv) {
  std::map<std::string, long> numbers;
  std::string address = "127.0.0.1";
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    const auto equals = std::min(argument.find('='), argument.size() - 1);
    if (argument.starts_with("address=")) {
      address = argument.substr(equals + 1);
    } else {
      numbers[argument.substr(0, equals)] = std::stol(argument.substr(equals + 1));
    }
  }
  auto options = options_from(numbers);
  options.address = address;
  auto server = Server::listen(options, demo);
  if (!server) {
    std::fprintf(stderr, "%s\n", to_string(server.error()).c_str());
    return 1;
  }
  std::printf("%d\n", server->port());
  std::fflush(stdout);
  server->run();
  std::puts("stopped");
}
