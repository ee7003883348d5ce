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
  bool is_too_large = false;
};

// Called by libcurl; another number than it was given stops the transfer.
std::size_t keep(char* bytes, std::size_t, std::size_t count, void* to) {
  auto& received = *static_cast<Received*>(to);
  if (count > received.bytes_max - received.body.size()) {
    received.is_too_large = true;
    return CURL_WRITEFUNC_ERROR;
  }
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
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
      return base::problem("http.broken_off", {{"host", address.host}});
    default:
      return base::problem("http.answer_unreadable", {{"host", address.host}});
  }
}

Handle new_handle() {
  static const bool is_ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
  CHECK(is_ready);
  Handle handle(curl_easy_init(), curl_easy_cleanup);
  CHECK(handle);
  return handle;
}

void add(Lines& lines, const std::string& line) {
  curl_slist* longer = curl_slist_append(lines.get(), line.c_str());
  CHECK(longer);
  static_cast<void>(lines.release());
  lines.reset(longer);
}

// What holds for every question; `authorities` is a file, "" for what the system trusts.
void set_up(const Handle& handle, const std::string& url, const Address& address,
            const std::string& authorities, const Patience& patience) {
  set(handle, CURLOPT_URL, url.c_str());
  set(handle, CURLOPT_PROTOCOLS_STR, address.is_encrypted ? "https" : "http");
  set(handle, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
  const char* of_system = std::getenv("SSL_CERT_FILE");
  if (!authorities.empty()) {
    set(handle, CURLOPT_CAINFO, authorities.c_str());
    set(handle, CURLOPT_CAPATH, static_cast<const char*>(nullptr));
  } else if (of_system != nullptr && *of_system != 0) {
    set(handle, CURLOPT_CAINFO, of_system);
  }
  set(handle, CURLOPT_PROXY, "");
  set(handle, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
  set(handle, CURLOPT_PATH_AS_IS, 1L);
  set(handle, CURLOPT_USERAGENT, "vlecht");
  set(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(patience.wait.count()));
  set(handle, CURLOPT_NOSIGNAL, 1L);
}

base::Result<ServerAnswer> answer_to(const Handle& handle, const Lines& lines,
                                     const Address& address, const Patience& patience) {
  Received received{.body = {}, .bytes_max = patience.body_bytes_max};
  set(handle, CURLOPT_HTTPHEADER, lines.get());
  set(handle, CURLOPT_WRITEFUNCTION, &keep);
  set(handle, CURLOPT_WRITEDATA, &received);
  if (const auto code = curl_easy_perform(handle.get()); code != CURLE_OK) {
    if (!received.is_too_large) return failed(code, handle, address, patience);
    return base::problem("http.answer_too_large",
                         {{"host", address.host}, {"bytes", base::shown(received.bytes_max)}});
  }
  long status = 0;
  curl_off_t retry_after = 0;
  const char* media_type = nullptr;
  curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &status);
  curl_easy_getinfo(handle.get(), CURLINFO_CONTENT_TYPE, &media_type);
  curl_easy_getinfo(handle.get(), CURLINFO_RETRY_AFTER, &retry_after);
  return ServerAnswer{static_cast<int>(status), media_type ? media_type : "",
                      std::move(received.body), retry_after};
}

}  // namespace

base::Result<ServerAnswer> post(std::string_view url, std::string_view body,
                                const Patience& patience) {
  TRY(const Address address, address_from_url(url));
  const Handle handle = new_handle();
  Lines lines(nullptr, curl_slist_free_all);
  add(lines, "Content-Type: text/plain; charset=utf-8");
  add(lines, "Expect:");  // without it a large body would first wait for leave to be sent
  set_up(handle, std::string(url), address, "", patience);
  set(handle, CURLOPT_POSTFIELDS, body.empty() ? "" : body.data());
  set(handle, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
  return answer_to(handle, lines, address, patience);
}

base::Result<ServerAnswer> get(const Question& question, const Patience& patience) {
  TRY(const Address address, address_from_url(question.url));
  const Handle handle = new_handle();
  Lines lines(nullptr, curl_slist_free_all);
  add(lines, "Accept: application/json");
  if (!question.token.empty()) add(lines, "Authorization: Bearer " + question.token);
  const std::string url =
      question.query.empty() ? question.url : question.url + "?" + question.query;
  set_up(handle, url, address, question.authorities, patience);
  set(handle, CURLOPT_HTTPGET, 1L);
  set(handle, CURLOPT_ACCEPT_ENCODING, "");
  return answer_to(handle, lines, address, patience);
}

}  // namespace vlecht::web::http
