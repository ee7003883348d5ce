// SPDX-License-Identifier: EUPL-1.2
#include "web/http/client.h"

#include <curl/curl.h>

#include <cstdlib>
#include <memory>
#include <system_error>

#include "base/check.h"

namespace vlecht::web::http {
namespace {

using Handle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using Lines = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

/// What has come in so far, and how much of it is taken.
struct Received {
  std::string body;
  std::size_t bytes_max = 0;
};

// Called by libcurl; another number than it was given stops the transfer.
std::size_t keep(char* bytes, std::size_t, std::size_t count, void* to) {
  auto& received = *static_cast<Received*>(to);
  if (count > received.bytes_max - received.body.size()) return CURL_WRITEFUNC_ERROR;
  received.body.append(bytes, count);
  return count;
}

template <class Value>
void set(const Handle& handle, CURLoption option, Value value) {
  CHECK(curl_easy_setopt(handle.get(), option, value) == CURLE_OK);
}

base::Unexpected failed(CURLcode code, const Handle& handle, const Address& address,
                        const Patience& patience) {
  switch (code) {
    case CURLE_OPERATION_TIMEDOUT: {
      const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(patience.wait);
      return base::problem(
          "http.answer_too_slow",
          {{"host", address.host}, {"seconds", static_cast<std::int64_t>(seconds.count())}});
    }
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
      return base::problem("http.not_trusted", {{"host", address.host}});
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR: {
      long number = 0;
      curl_easy_getinfo(handle.get(), CURLINFO_OS_ERRNO, &number);
      const std::string reason = number != 0
                                     ? std::system_category().message(static_cast<int>(number))
                                     : std::string(curl_easy_strerror(code));
      return base::problem("http.unreachable", {{"host", address.host}, {"reason", reason}});
    }
    default:
      return base::problem("http.answer_unreadable", {{"host", address.host}});
  }
}

}  // namespace

base::Result<ServerAnswer> post(std::string_view url, std::string_view body,
                                const Patience& patience) {
  TRY(const Address address, address_from_url(url));
  static const bool is_ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
  CHECK(is_ready);
  const Handle handle(curl_easy_init(), curl_easy_cleanup);
  CHECK(handle);
  // Without "Expect:" a large body would first wait for leave to be sent.
  Lines lines(nullptr, curl_slist_free_all);
  for (const char* line : {"Content-Type: text/plain; charset=utf-8", "Expect:"}) {
    curl_slist* longer = curl_slist_append(lines.get(), line);
    CHECK(longer);
    static_cast<void>(lines.release());
    lines.reset(longer);
  }
  Received received{.body = {}, .bytes_max = patience.body_bytes_max};
  set(handle, CURLOPT_URL, std::string(url).c_str());
  set(handle, CURLOPT_PROTOCOLS_STR, address.is_encrypted ? "https" : "http");
  set(handle, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
  if (const char* authorities = std::getenv("SSL_CERT_FILE"); authorities && *authorities != 0) {
    set(handle, CURLOPT_CAINFO, authorities);
  }
  set(handle, CURLOPT_PROXY, "");
  set(handle, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
  set(handle, CURLOPT_PATH_AS_IS, 1L);
  set(handle, CURLOPT_USERAGENT, "vlecht");
  set(handle, CURLOPT_HTTPHEADER, lines.get());
  set(handle, CURLOPT_POSTFIELDS, body.empty() ? "" : body.data());
  set(handle, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
  set(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(patience.wait.count()));
  set(handle, CURLOPT_NOSIGNAL, 1L);
  set(handle, CURLOPT_WRITEFUNCTION, &keep);
  set(handle, CURLOPT_WRITEDATA, &received);
  if (const auto code = curl_easy_perform(handle.get()); code != CURLE_OK) {
    return failed(code, handle, address, patience);
  }
  long status = 0;
  const char* media_type = nullptr;
  curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &status);
  curl_easy_getinfo(handle.get(), CURLINFO_CONTENT_TYPE, &media_type);
  return ServerAnswer{static_cast<int>(status), media_type ? media_type : "",
                      std::move(received.body)};
}

}  // namespace vlecht::web::http
