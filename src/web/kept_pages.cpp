// SPDX-License-Identifier: EUPL-1.2
#include "web/kept_pages.h"

#include <algorithm>

#include "base/limits.h"
#include "base/text.h"

namespace vlecht::web {
namespace {

constexpr std::string_view first_line = "vlecht pages 1";
constexpr std::size_t digest_bytes = 64 + 1;  // in hexadecimal, with its line break
constexpr std::size_t line_bytes_max = base::limits::http_target_bytes_max;

std::string digest_of(std::string_view bytes) {
  return base::to_hex(base::sha256(base::bytes_of(bytes)));
}

// Takes lines and parts off the front; refuses once and for all.
class Input {
 public:
  explicit Input(std::string_view bytes) : rest_(bytes) {}

  std::string line() {
    const std::size_t end = rest_.substr(0, line_bytes_max + 1).find('\n');
    if (end == std::string_view::npos) return refuse();
    return part(end);
  }
  std::uint64_t number() {
    const std::string text = line();
    const auto read = base::to_integer(text);
    // One spelling only.
    if (!read || *read < 0 || std::to_string(*read) != text) refuse();
    return is_refused_ ? 0 : static_cast<std::uint64_t>(*read);
  }
  /// So many bytes and the line break after them.
  std::string part(std::uint64_t size) {
    if (is_refused_ || size >= rest_.size() || rest_[size] != '\n') return refuse();
    std::string out(rest_.substr(0, size));
    rest_.remove_prefix(size + 1);
    return out;
  }
  void expect(bool holds) {
    if (!holds) refuse();
  }
  bool is_read_whole() const { return !is_refused_ && rest_.empty(); }
  bool is_refused() const { return is_refused_; }

 private:
  std::string refuse() {
    is_refused_ = true;
    rest_ = {};
    return {};
  }

  std::string_view rest_;
  bool is_refused_ = false;
};

bool is_day(std::string_view text) {
  return text.size() == 10 && std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= '0' && c <= '9') || c == '-';
         });
}

KeptPages::Page page_in(Input& in) {
  KeptPages::Page page;
  page.target = in.line();
  page.day = in.line();
  page.html = in.part(in.number());
  in.expect(page.target.starts_with('/') && is_day(page.day));
  return page;
}

}  // namespace

const KeptPages::Page* KeptPages::find(std::string_view target) const {
  const auto found = std::find_if(pages.begin(), pages.end(),
                                  [&](const Page& page) { return page.target == target; });
  return found == pages.end() ? nullptr : &*found;
}

std::string to_bytes(const KeptPages& kept) {
  std::string out(first_line);
  const auto line = [&out](std::string_view text) { (out += '\n') += text; };
  line(kept.program);
  line(kept.origin);
  line(std::to_string(kept.size));
  line(std::to_string(kept.recorded_at));
  line(base::to_hex(kept.root));
  line(std::to_string(kept.pages.size()));
  for (const KeptPages::Page& page : kept.pages) {
    line(page.target);
    line(page.day);
    line(std::to_string(page.html.size()));
    line(page.html);
  }
  out += '\n';
  return out + digest_of(out) + '\n';
}

std::optional<KeptPages> kept_pages_from(std::string_view bytes) {
  if (bytes.size() < digest_bytes || bytes.size() > kept_pages_bytes_max) {
    return std::nullopt;
  }
  const std::string_view content = bytes.substr(0, bytes.size() - digest_bytes);
  if (bytes.substr(content.size()) != digest_of(content) + '\n') return std::nullopt;
  Input in(content);
  in.expect(in.line() == first_line);
  KeptPages kept;
  kept.program = in.line();
  kept.origin = in.line();
  kept.size = in.number();
  kept.recorded_at = static_cast<std::int64_t>(in.number());
  const auto root = base::from_hex(in.line());
  in.expect(root && root->size() == kept.root.size());
  const std::uint64_t count = in.number();
  in.expect(count <= kept_pages_max);
  if (in.is_refused()) return std::nullopt;
  std::copy(root->begin(), root->end(), kept.root.begin());
  for (std::uint64_t i = 0; i < count && !in.is_refused(); ++i) kept.pages.push_back(page_in(in));
  if (!in.is_read_whole()) return std::nullopt;
  return kept;
}

}  // namespace vlecht::web
