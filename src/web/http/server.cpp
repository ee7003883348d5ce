// SPDX-License-Identifier: EUPL-1.2
#include "web/http/server.h"

#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <csignal>
#include <mutex>

#include "web/http/request_parser.h"
#include "web/http/respond.h"
#include "web/http/response_head.h"
#include "web/http/turns.h"
#include "web/http/watchlist.h"

namespace vlecht::web::http {
namespace {

namespace asio = boost::asio;
using Error = boost::system::error_code;
using Executor = asio::io_context::executor_type;
using Protocol = asio::ip::tcp;
using Socket = asio::basic_stream_socket<Protocol, Executor>;

constexpr std::size_t read_bytes = 8'192;
constexpr std::size_t linger_bytes_max = 1 << 20;
constexpr std::size_t other_descriptors = 64;  // of the store, its files, the log
constexpr std::size_t slowest_reader_bytes_per_second = 8'192;
constexpr std::chrono::milliseconds linger_wait{2'000};
constexpr std::chrono::milliseconds between_sweeps_max{250};
constexpr std::chrono::milliseconds head_wait_when_stopping{100};
constexpr std::chrono::milliseconds accept_pause{50};
constexpr std::string_view continue_line = "HTTP/1.1 100 Continue\r\n\r\n";

/// The Date header, made anew once a second.
class DateText {
 public:
  void append_to(std::string& out) {
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const std::lock_guard lock(mutex_);
    if (now != made_) {
      text_ = http_date(now);
      made_ = now;
    }
    out += text_;
  }

 private:
  std::mutex mutex_;
  std::chrono::sys_seconds made_{};
  std::string text_ = http_date({});
};

/// What all connections share.
struct Engine {
  Engine(const Options& options_, Handler handler_);

  void accept();
  void accepted(Socket socket, const Protocol::endpoint& client);
  void sweep();
  void await_signal();
  void begin_stop();
  void leave(Watch& watch);
  bool run_one();

  Options options;
  Handler handler;
  DateText date;
  Watchlist watchlist;
  std::atomic<std::size_t> bodies_bytes{0};
  std::atomic<bool> stopping{false};
  std::size_t connections_max;
  asio::io_context io;  // before what it serves, after what connections use when it lets them go
  asio::basic_socket_acceptor<Protocol, Executor> acceptor{io};
  Socket incoming{io};
  Protocol::endpoint peer;
  asio::signal_set signals{io};
  asio::steady_timer sweep_timer{io};
  asio::steady_timer pause_timer{io};
  asio::steady_timer stop_timer{io};
  Turns turns;
};

/// One client. At most one operation is under way at a time, so that it needs no lock: it reads, or
/// answers, or writes. While it answers it does not read, which bounds what a client can make us
/// hold to one request and one buffer.
class Connection : public std::enable_shared_from_this<Connection> {
 public:
  Connection(Engine& engine, Socket socket, std::string client)
      : engine_(engine),
        socket_(std::move(socket)),
        parser_(engine.options.sizes),
        client_(std::move(client)) {
    watch_.descriptor = socket_.native_handle();
    watch_.enter(Phase::head, engine_.options.waits.head);
    engine_.watchlist.add(watch_);
  }

  ~Connection() {
    release_body();
    engine_.leave(watch_);
  }

  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  void read() {
    begin_ = end_ = 0;
    socket_.async_read_some(asio::buffer(in_),
                            [self = shared_from_this()](const Error& error, std::size_t n) {
                              self->on_read(error, n);
                            });
  }

 private:
  void on_read(const Error& error, std::size_t n) {
    if (watch_.cut.load()) return on_cut();
    if (error) return;  // gone; the last pointer to this connection goes with it
    end_ = n;
    advance();
  }

  void on_cut() {
    const bool has_begun = parser_.started() && !engine_.stopping.load();
    if (has_begun) refuse({408, base::Problem("http.too_slow")});
  }

  /// Takes what is in the buffer as far as it goes.
  void advance() {
    const auto before = parser_.progress();
    begin_ += parser_.consume(std::string_view(in_.data() + begin_, end_ - begin_));
    if (!charge_body()) return refuse({503, base::Problem("http.too_busy")});
    switch (parser_.progress()) {
      case RequestParser::Progress::complete:
        return answer();
      case RequestParser::Progress::refused:
        return refuse(parser_.refusal());
      case RequestParser::Progress::body:
        if (before == RequestParser::Progress::head && !begin_body()) return;
        return read();
      case RequestParser::Progress::head:
        if (watch_.phase.load() == Phase::idle) {
          watch_.enter(Phase::head, engine_.options.waits.head);
        }
        return read();
    }
  }

  bool begin_body() {
    watch_.enter(Phase::body, engine_.options.waits.body);
    if (!parser_.expects_continue() || parser_.body_bytes() > 0) return true;
    Error error;
    // So few bytes always fit, unless the client does not read its answers.
    return socket_.write_some(asio::buffer(continue_line), error) == continue_line.size();
  }

  /// Uploads of all connections together stay within their limit.
  bool charge_body() {
    const auto more = parser_.body_bytes() - charged_;
    if (more == 0) return true;
    charged_ += more;
    return engine_.bodies_bytes.fetch_add(more) + more <= engine_.options.bodies_bytes_max;
  }

  void release_body() { engine_.bodies_bytes.fetch_sub(std::exchange(charged_, 0)); }

  void answer() {
    watch_.enter_without_deadline(Phase::answer);
    const bool keep_alive = parser_.keep_alive();
    auto request = parser_.take();
    request.client = client_;
    const bool is_head = request.method == "HEAD";
    if (is_head) request.method = "GET";
    const bool is_http_1_0 = keep_alive && !request.header("connection").empty();
    auto response = handle(request);
    request = {};
    release_body();
    closing_ = !keep_alive || engine_.stopping.load();
    send(std::move(response), {.keep_alive = !closing_, .http_1_0_keep_alive = is_http_1_0},
         is_head);
  }

  Response handle(const Request& request) {
    const Turns::Handling handling(engine_.turns);
    return respond(request, engine_.options, engine_.handler);
  }

  void refuse(Refusal refusal) {
    closing_ = true;
    parser_ = RequestParser(engine_.options.sizes);  // its body makes room for others at once
    release_body();
    send(refused(refusal, engine_.options), {.keep_alive = false}, false);
  }

  void send(Response response, Delivery delivery, bool is_head) {
    date_.clear();
    engine_.date.append_to(date_);
    delivery.date = date_;
    head_.clear();
    try {
      append_head(head_, response, delivery);
    } catch (const std::exception& error) {
      response = failed(engine_.options, "answer", error.what());
      head_.clear();
      append_head(head_, response, delivery);
    }
    const bool has_body = !is_head && !is_bodiless(response.status);
    body_ = has_body ? std::move(response.body) : nullptr;
    written_ = 0;
    const auto size = head_.size() + (body_ ? body_->size() : 0);
    watch_.enter(Phase::write, engine_.options.waits.write +
                                   std::chrono::seconds(size / slowest_reader_bytes_per_second));
    write(size);
  }

  /// Head and body in one call, without copying the body. Most answers fit in the socket at once.
  void write(std::size_t size) {
    Error error;
    written_ += socket_.write_some(unwritten(), error);
    if (error && error != asio::error::would_block) return;
    if (written_ == size) return on_written();
    socket_.async_wait(Socket::wait_write, [self = shared_from_this(), size](const Error& failure) {
      if (!failure && !self->watch_.cut.load()) self->write(size);
    });
  }

  std::array<asio::const_buffer, 2> unwritten() const {
    const auto of_head = std::min(written_, head_.size());
    const std::string_view body = body_ ? std::string_view(*body_) : std::string_view();
    const auto rest = body.substr(written_ - of_head);
    return {asio::buffer(head_) + of_head, asio::buffer(rest.data(), rest.size())};
  }

  void on_written() {
    body_.reset();
    if (closing_) return linger();
    watch_.enter(Phase::idle, engine_.options.waits.idle);
    if (begin_ == end_) return read();
    // A client that sent many requests at once lets the others go between them.
    asio::post(socket_.get_executor(), [self = shared_from_this()] { self->advance(); });
  }

  /// Closing while unread bytes wait would reset the connection and could take our answer with it.
  void linger() {
    Error ignored;
    socket_.shutdown(Socket::shutdown_send, ignored);
    watch_.enter(Phase::close, linger_wait);
    discard(0);
  }

  void discard(std::size_t discarded) {
    if (discarded > linger_bytes_max) return;
    socket_.async_read_some(asio::buffer(in_), [self = shared_from_this(), discarded](
                                                   const Error& error, std::size_t n) {
      if (!error) self->discard(discarded + n);
    });
  }

  Engine& engine_;
  Socket socket_;
  RequestParser parser_;
  Watch watch_;
  std::string client_;
  std::array<char, read_bytes> in_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  std::size_t charged_ = 0;
  std::string date_;
  std::string head_;
  std::shared_ptr<const std::string> body_;
  std::size_t written_ = 0;
  bool closing_ = false;
};

int drivers_wanted() {
  // Measured on two processors with the clients on the same machine: one driver answers half as
  // much again as two, because they do not take the processor from each other and from the clients.
  return std::max(1, static_cast<int>(std::thread::hardware_concurrency()) / 2);
}

std::size_t descriptors_left() {
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur <= 2 * other_descriptors) {
    return other_descriptors;
  }
  return static_cast<std::size_t>(limit.rlim_cur) - other_descriptors;
}

std::string text_of(asio::ip::address address) {
  if (address.is_v6() && address.to_v6().is_v4_mapped()) {
    address = asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6());
  }
  return address.to_string();
}

std::chrono::milliseconds between_sweeps(const Waits& waits) {
  const auto shortest = std::min({waits.head, waits.body, waits.idle, waits.write});
  return std::clamp(shortest / 8, std::chrono::milliseconds(5), between_sweeps_max);
}

Engine::Engine(const Options& options_, Handler handler_)
    : options(options_),
      handler(std::move(handler_)),
      connections_max(std::min(options.connections_max, descriptors_left())),
      turns(options.threads, drivers_wanted(),
            {.run_one = [this] { return run_one(); }, .nudge = [this] { asio::post(io, [] {}); }}) {
}

bool Engine::run_one() {
  try {
    return io.run_one() > 0;
  } catch (const std::exception& error) {
    // Out of memory for one connection; it is gone, the others stay.
    failed(options, "connection", error.what());
    return true;
  }
}

void Engine::accept() {
  acceptor.async_accept(incoming, peer, [this](const Error& error) {
    if (!acceptor.is_open()) return;
    if (!error) {
      auto socket = std::exchange(incoming, Socket(io));
      const auto client = peer;
      accept();  // first, so that no failure with this client can end the accepting
      return accepted(std::move(socket), client);
    }
    // Descriptors have run out, or the client left already: make room, and do not spin.
    if (error != asio::error::connection_aborted) watchlist.cut_longest_waiting();
    pause_timer.expires_after(accept_pause);
    pause_timer.async_wait([this](const Error& cancelled) {
      if (!cancelled && acceptor.is_open()) accept();
    });
  });
}

void Engine::accepted(Socket socket, const Protocol::endpoint& client) {
  Error error;
  socket.set_option(Protocol::no_delay(true), error);
  socket.non_blocking(true, error);
  if (error) return;
  if (watchlist.size() >= connections_max && !watchlist.cut_longest_waiting()) return;
  std::make_shared<Connection>(*this, std::move(socket), text_of(client.address()))->read();
}

void Engine::sweep() {
  const auto now = Watch::Clock::now();
  // When all threads were busy nobody read what the clients sent: that time is not theirs.
  const auto late = now - sweep_timer.expiry();
  if (late > between_sweeps(options.waits)) {
    watchlist.postpone(late);
  } else {
    watchlist.cut_late(now);
  }
  sweep_timer.expires_after(between_sweeps(options.waits));
  sweep_timer.async_wait([this](const Error& error) {
    if (!error) sweep();
  });
}

void Engine::begin_stop() {
  if (stopping.exchange(true)) return io.stop();  // asked twice: at once
  Error ignored;
  acceptor.close(ignored);
  if (watchlist.size() == 0) return io.stop();
  watchlist.cut_idle(Watch::Clock::now() + head_wait_when_stopping);
  stop_timer.expires_after(options.waits.stop);
  stop_timer.async_wait([this](const Error& error) {
    if (!error) io.stop();
  });
}

void Engine::leave(Watch& watch) {
  if (watchlist.remove(watch) == 0 && stopping.load() && !io.stopped()) io.stop();
}

void Engine::await_signal() {
  signals.async_wait([this](const Error& error, int) {
    if (error) return;
    begin_stop();
    await_signal();
  });
}

base::Unexpected listen_problem(const Error& error, const Options& options) {
  const auto port = std::to_string(options.port);  // a name: no grouping of its digits
  if (error == asio::error::address_in_use)
    return base::problem("serve.port_taken", {{"port", port}});
  if (error == asio::error::access_denied) {
    return base::problem("serve.not_permitted", {{"port", port}});
  }
  if (error == boost::system::errc::address_not_available ||
      error == asio::error::address_family_not_supported ||
      error == asio::error::invalid_argument) {
    return base::problem("serve.bad_address", {{"address", options.address}});
  }
  return base::problem("serve.failed", {{"reason", error.message()}});
}

}  // namespace

struct Server::State {
  State(const Options& options, Handler handler) : engine(options, std::move(handler)) {}

  Engine engine;
};

Server::Server() = default;
Server::Server(Server&&) noexcept = default;
Server& Server::operator=(Server&&) noexcept = default;
Server::~Server() = default;

base::Result<Server> Server::listen(const Options& options, Handler handler) {
  try {
    const auto literal = options.address == "localhost" ? "127.0.0.1" : options.address;
    Error error;
    const auto address = asio::ip::make_address(literal, error);
    if (error) return base::problem("serve.bad_address", {{"address", options.address}});
    Server server;
    server.state_ = std::make_unique<State>(options, std::move(handler));
    auto& acceptor = server.state_->engine.acceptor;
    const Protocol::endpoint endpoint(address, options.port);
    acceptor.open(endpoint.protocol(), error);
    if (!error) acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error) acceptor.bind(endpoint, error);
    if (!error) acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error) return listen_problem(error, options);
    // From here on, so that a signal between listening and running is not lost.
    server.state_->engine.signals.add(SIGINT);
    server.state_->engine.signals.add(SIGTERM);
    return server;
  } catch (const boost::system::system_error& error) {
    return listen_problem(error.code(), options);
  }
}

std::uint16_t Server::port() const {
  Error ignored;
  return state_->engine.acceptor.local_endpoint(ignored).port();
}

void Server::run() {
  Engine& engine = state_->engine;
  engine.await_signal();
  engine.accept();
  engine.sweep();
  engine.turns.run();
  Error ignored;
  engine.signals.clear(ignored);
}

void Server::stop() {
  asio::post(state_->engine.io, [engine = &state_->engine] { engine->begin_stop(); });
}

}  // namespace vlecht::web::http
