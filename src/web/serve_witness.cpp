// SPDX-License-Identifier: EUPL-1.2
#include "web/serve_witness.h"

#include <mutex>
#include <ostream>
#include <utility>

#include "base/limits.h"
#include "web/http/server.h"
#include "web/listen_address.h"

namespace vlecht::web {
namespace {

constexpr std::size_t connections_max = 256;

http::Response plain(int status, std::string text) {
  return http::Response::text(status, "text/plain; charset=utf-8", std::move(text));
}

/// Answers the one request that there is.
class WitnessSite {
  using Answer = decltype(std::declval<operations::OpenWitness&>().add_checkpoint(""));

 public:
  WitnessSite(operations::OpenWitness& witness, const operations::World& world,
              std::ostream& messages)
      : witness_(witness), world_(world), messages_(messages) {}

  http::Response answer(const http::Request& request) {
    if (request.path != "/add-checkpoint") return plain(404, "not found\n");
    if (request.method != "POST") {
      http::Response refused = plain(405, "POST a checkpoint here\n");
      refused.set("Allow", "POST");
      return refused;
    }
    const Answer given = witness_.add_checkpoint(request.body);
    if (!given.origin.empty()) log(given);
    http::Response response = http::Response::text(given.status, given.media_type, given.body);
    response.set("Cache-Control", "no-store");
    return response;
  }

 private:
  void log(const Answer& given) {
    const std::lock_guard lock(mutex_);
    messages_ << values::to_iso(world_.now()) << ' ' << given.status << ' ' << given.size << ' '
              << given.origin << std::endl;
  }

  operations::OpenWitness& witness_;
  const operations::World& world_;
  std::ostream& messages_;
  std::mutex mutex_;
};

}  // namespace

base::Result<void> serve_witness(operations::OpenWitness& witness, const operations::World& world,
                                 const std::string& listen, words::Language language,
                                 std::ostream& messages) {
  TRY(const ListenAddress address, listen_address_from(listen));
  WitnessSite site(witness, world, messages);
  http::Options transport;
  transport.address = address.host;
  transport.port = address.port;
  transport.sizes.body_bytes_max = base::limits::add_checkpoint_bytes_max;
  transport.bodies_bytes_max = connections_max * base::limits::add_checkpoint_bytes_max;
  transport.connections_max = connections_max;
  TRY(auto server, http::Server::listen(transport, [&site](const http::Request& request) {
        return site.answer(request);
      }));
  messages << words::text(language, "witness.address",
                          {{"address", url_of(address.host, server.port())}})
           << std::endl;
  server.run();
  return {};
}

}  // namespace vlecht::web
