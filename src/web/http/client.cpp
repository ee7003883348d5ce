// SPDX-License-Identifier: EUPL-1.2
#include "web/http/client.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/error.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

namespace vlecht::web::http {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
using Error = boost::system::error_code;
using Message = beast::http::request<beast::http::string_body>;

base::Unexpected unreachable(const Address& address, const Error& error) {
  return base::problem("http.unreachable", {{"host", address.host}, {"reason", error.message()}});
}

/// One request and its answer. Every step is an asynchronous one that is waited for, because only
/// those keep to the deadline.
class Exchange {
 public:
  Exchange(const Address& address, const Patience& patience)
      : address_(address),
        patience_(patience),
        deadline_(std::chrono::steady_clock::now() + patience.wait) {}

  base::Result<ServerAnswer> run(std::string_view body) {
    const Message message = message_of(body);
    if (!address_.is_encrypted) {
      beast::tcp_stream stream(io_);
      TRY_VOID(connect(stream));
      return send(stream, message);
    }
    asio::ssl::context trust(asio::ssl::context::tls_client);
    trust.set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_tlsv1 |
                      asio::ssl::context::no_tlsv1_1);
    trust.set_default_verify_paths();
    trust.set_verify_mode(asio::ssl::verify_peer);
    beast::ssl_stream<beast::tcp_stream> stream(io_, trust);
    stream.set_verify_callback(asio::ssl::host_name_verification(address_.host));
    TRY_VOID(connect(beast::get_lowest_layer(stream)));
    TRY_VOID(shake_hands(stream));
    return send(stream, message);
  }

 private:
  Message message_of(std::string_view body) const {
    Message message{beast::http::verb::post, address_.path, 11};
    const bool is_ipv6 = address_.host.find(':') != std::string::npos;
    const std::string host = is_ipv6 ? "[" + address_.host + "]" : address_.host;
    message.set(beast::http::field::host, host + ":" + std::to_string(address_.port));
    message.set(beast::http::field::user_agent, "vlecht");
    message.set(beast::http::field::content_type, "text/plain; charset=utf-8");
    message.set(beast::http::field::connection, "close");
    message.body() = body;
    message.prepare_payload();
    return message;
  }

  base::Result<void> connect(beast::tcp_stream& stream) {
    asio::ip::tcp::resolver resolver(io_);
    asio::ip::tcp::resolver::results_type found;
    Error error;
    resolver.async_resolve(address_.host, std::to_string(address_.port),
                           [&](const Error& failure, auto results) {
                             error = failure;
                             found = std::move(results);
                           });
    wait();
    if (error) return unreachable(address_, error);
    stream.expires_at(deadline_);
    stream.async_connect(found, [&](const Error& failure, const auto&) { error = failure; });
    wait();
    if (error) return failed(error);
    return {};
  }

  base::Result<void> shake_hands(beast::ssl_stream<beast::tcp_stream>& stream) {
    // The name goes along, for a machine that serves several.
    if (SSL_set_tlsext_host_name(stream.native_handle(), address_.host.c_str()) != 1) {
      return base::problem("http.not_trusted", {{"host", address_.host}});
    }
    Error error;
    stream.async_handshake(asio::ssl::stream_base::client,
                           [&](const Error& failure) { error = failure; });
    wait();
    if (error.category() == asio::error::get_ssl_category()) {
      return base::problem("http.not_trusted", {{"host", address_.host}});
    }
    if (error) return failed(error);
    return {};
  }

  template <class Stream>
  base::Result<ServerAnswer> send(Stream& stream, const Message& message) {
    Error error;
    const auto keep = [&](const Error& failure, std::size_t) { error = failure; };
    beast::http::async_write(stream, message, keep);
    wait();
    if (error) return failed(error);
    beast::http::response_parser<beast::http::string_body> parser;
    parser.header_limit(static_cast<std::uint32_t>(base::limits::http_head_bytes_max));
    parser.body_limit(patience_.body_bytes_max);
    beast::flat_buffer buffer(base::limits::http_head_bytes_max + patience_.body_bytes_max);
    beast::http::async_read(stream, buffer, parser, keep);
    wait();
    if (error) return failed(error);
    const auto& answer = parser.get();
    return ServerAnswer{static_cast<int>(answer.result_int()),
                        answer[beast::http::field::content_type], answer.body()};
  }

  base::Unexpected failed(const Error& error) const {
    if (error == beast::error::timeout) {
      const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(patience_.wait);
      return base::problem(
          "http.answer_too_slow",
          {{"host", address_.host}, {"seconds", static_cast<std::int64_t>(seconds.count())}});
    }
    const auto& category = error.category();
    if (category == beast::http::make_error_code(beast::http::error::end_of_stream).category() ||
        category == asio::error::get_ssl_category() ||
        error == asio::ssl::error::stream_truncated) {
      return base::problem("http.answer_unreadable", {{"host", address_.host}});
    }
    return unreachable(address_, error);
  }

  void wait() {
    io_.restart();
    io_.run();
  }

  const Address& address_;
  const Patience& patience_;
  std::chrono::steady_clock::time_point deadline_;
  asio::io_context io_{1};
};

}  // namespace

base::Result<ServerAnswer> post(std::string_view url, std::string_view body,
                                const Patience& patience) {
  TRY(const Address address, address_from_url(url));
  try {
    return Exchange(address, patience).run(body);
  } catch (const boost::system::system_error& error) {
    return unreachable(address, error.code());
  }
}

}  // namespace vlecht::web::http
