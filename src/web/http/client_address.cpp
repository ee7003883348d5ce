// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "base/text.h"
#include "web/http/client.h"

namespace vlecht::web::http {
namespace {

constexpr std::size_t url_bytes_max = 1'000;

// Visible ASCII without what separates the parts that we do not take.
bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return c > ' ' && c < 0x7F && std::string_view("@?#\\\"<>^`{|}").find(c) == std::string::npos;
  });
}

bool is_this_machine(std::string_view host) {
  const auto numbers = base::split(host, '.');
  const bool is_ipv4 = numbers.size() == 4 &&
                       std::all_of(numbers.begin(), numbers.end(), [](std::string_view number) {
                         const auto value = base::to_integer(number);
                         return value && *value >= 0 && *value <= 255;
                       });
  return host == "localhost" || host == "::1" || (is_ipv4 && numbers[0] == "127");
}

std::optional<std::string_view> take_host(std::string_view& rest) {
  const bool is_ipv6 = rest.starts_with('[');
  const auto end = is_ipv6 ? rest.find(']') : rest.find(':');
  if (is_ipv6 && end == std::string_view::npos) return std::nullopt;
  const std::string_view host = is_ipv6 ? rest.substr(1, end - 1) : rest.substr(0, end);
  rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + (is_ipv6 ? 1 : 0));
  if (host.empty()) return std::nullopt;
  return host;
}

}  // namespace

base::Result<Address> address_from_url(std::string_view url) {
  const auto unreadable =
      base::problem("http.address_unreadable", {{"address", base::shortened(url, 200)}});
  const bool is_encrypted = url.starts_with("https://");
  if (!is_encrypted && !url.starts_with("http://")) return unreadable;
  if (url.size() > url_bytes_max || !is_plain(url)) return unreadable;
  std::string_view rest = url.substr(is_encrypted ? 8 : 7);
  const auto slash = rest.find('/');
  Address out;
  out.is_encrypted = is_encrypted;
  if (slash != std::string_view::npos) out.path = rest.substr(slash);
  rest = rest.substr(0, slash);
  const auto host = take_host(rest);
  if (!host) return unreadable;
  out.host = *host;
  out.port = is_encrypted ? 443 : 80;
  if (!rest.empty()) {
    const auto port = rest.starts_with(':') ? base::to_integer(rest.substr(1)) : std::nullopt;
    if (!port || *port < 1 || *port > 65'535) return unreadable;
    out.port = static_cast<std::uint16_t>(*port);
  }
  if (!is_encrypted && !is_this_machine(out.host)) {
    return base::problem("http.address_not_encrypted", {{"address", std::string(url)}});
  }
  return out;
}

}  // namespace vlecht::web::http
