// SPDX-License-Identifier: EUPL-1.2
#include "web/http/multipart.h"

#include <algorithm>
#include <optional>

#include "base/text.h"
#include "web/http/address.h"

namespace vlecht::web::http {
namespace {

constexpr std::size_t boundary_bytes_max = 70;  // RFC 2046

bool is_parameter_char(char c) {
  static constexpr std::string_view others = "!#$%&'*+-.^_`|~";
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         others.find(c) != std::string_view::npos;
}

void skip_blanks(std::string_view& text) {
  text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
}

/// Takes `"..."` off the front. Only \" and \\ are escapes: some browsers send C:\map\file.csv.
std::optional<std::string> take_quoted(std::string_view& text) {
  std::string out;
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (text[i] == '"') {
      text.remove_prefix(i + 1);
      return out;
    }
    const bool escapes =
        text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == '"' || text[i + 1] == '\\');
    if (escapes) ++i;
    out += text[i];
  }
  return std::nullopt;
}

std::optional<std::string> take_value(std::string_view& text) {
  if (text.starts_with('"')) return take_quoted(text);
  std::size_t size = 0;
  while (size < text.size() && is_parameter_char(text[size])) ++size;
  if (size == 0) return std::nullopt;
  std::string out(text.substr(0, size));
  text.remove_prefix(size);
  return out;
}

/// `; name=value; name="value"`; none when malformed or when a name stands twice.
std::optional<Fields> parameters(std::string_view text) {
  Fields found;
  for (skip_blanks(text); !text.empty(); skip_blanks(text)) {
    if (!text.starts_with(';')) return std::nullopt;
    text.remove_prefix(1);
    skip_blanks(text);
    std::size_t size = 0;
    while (size < text.size() && is_parameter_char(text[size])) ++size;
    if (size == 0 || size == text.size() || text[size] != '=') return std::nullopt;
    auto name = base::lowered(text.substr(0, size));
    text.remove_prefix(size + 1);
    auto value = take_value(text);
    const auto is_same = [&](const auto& field) { return field.first == name; };
    if (!value || std::any_of(found.begin(), found.end(), is_same)) return std::nullopt;
    found.emplace_back(std::move(name), std::move(*value));
  }
  return found;
}

/// A header value before its first ';', in lower case, and what follows.
std::pair<std::string, std::string_view> main_value(std::string_view value) {
  const auto end = std::min(value.find(';'), value.size());
  return {base::lowered(base::trimmed(value.substr(0, end))), value.substr(end)};
}

const std::string* find(const Fields& fields, std::string_view name) {
  for (const auto& [key, value] : fields) {
    if (key == name) return &value;
  }
  return nullptr;
}

std::optional<std::string> boundary_of(std::string_view content_type) {
  const auto [type, rest] = main_value(content_type);
  const auto fields = parameters(rest);
  if (type != "multipart/form-data" || !fields) return std::nullopt;
  const auto* boundary = find(*fields, "boundary");
  if (!boundary || boundary->empty() || boundary->size() > boundary_bytes_max) return std::nullopt;
  const bool is_plain = std::all_of(boundary->begin(), boundary->end(), [](char c) {
    return is_parameter_char(c) || std::string_view("(),/:=? ").find(c) != std::string_view::npos;
  });
  if (!is_plain || boundary->back() == ' ') return std::nullopt;
  return *boundary;
}

bool is_readable(std::string_view text) {
  return base::is_utf8(text) && std::none_of(text.begin(), text.end(), [](char c) {
           const auto byte = static_cast<unsigned char>(c);
           return byte < 0x20 || byte == 0x7f;
         });
}

std::string last_component(const std::string& path) {
  const auto slash = path.find_last_of("/\\");
  auto name = slash == std::string::npos ? path : path.substr(slash + 1);
  return name == "." || name == ".." ? std::string() : name;
}

base::Unexpected bad_part(std::size_t number) {
  return base::problem("http.form_bad_part", {{"part", static_cast<std::int64_t>(number)}});
}

base::Result<void> read_disposition(FormPart& part, std::string_view value, std::size_t number) {
  const auto [type, rest] = main_value(value);
  const auto fields = parameters(rest);
  const auto* name = fields ? find(*fields, "name") : nullptr;
  if (type != "form-data" || !name) return bad_part(number);
  part.name = *name;
  if (const auto* filename = find(*fields, "filename")) {
    part.is_file = true;
    part.filename = last_component(*filename);
  }
  if (!is_readable(part.name) || !is_readable(part.filename)) {
    return base::problem("http.form_not_utf8", {{"part", static_cast<std::int64_t>(number)}});
  }
  return {};
}

bool is_plain_encoding(std::string_view value) {
  const auto encoding = base::lowered(value);
  return encoding == "7bit" || encoding == "8bit" || encoding == "binary";
}

/// `lines`: the headers of a part, each ending in CR LF.
base::Result<FormPart> read_part_head(std::string_view lines, std::size_t number) {
  FormPart part{.name = {}, .filename = {}, .media_type = "text/plain", .content = {}};
  bool named = false;
  while (!lines.empty()) {
    const auto end = lines.find("\r\n");
    const auto line = lines.substr(0, end);
    lines.remove_prefix(end + 2);
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || line.find('\0') != std::string_view::npos) {
      return bad_part(number);
    }
    const auto name = base::lowered(line.substr(0, colon));
    if (!std::all_of(name.begin(), name.end(), is_parameter_char)) return bad_part(number);
    const auto value = base::trimmed(line.substr(colon + 1));
    if (name == "content-disposition") {
      if (std::exchange(named, true)) return bad_part(number);
      TRY_VOID(read_disposition(part, value, number));
    } else if (name == "content-type") {
      if (!is_readable(value)) return bad_part(number);
      part.media_type = value;
    } else if (name == "content-transfer-encoding" && !is_plain_encoding(value)) {
      return bad_part(number);
    }
  }
  if (!named) return bad_part(number);
  return part;
}

base::Unexpected broken_off() { return base::problem("http.form_broken_off"); }

/// Takes one part off the front of `rest`, which begins after its delimiter line and then begins
/// after the next delimiter.
base::Result<FormPart> take_part(std::string_view& rest, std::string_view delimiter,
                                 std::size_t number, std::size_t head_bytes_max) {
  const auto head_end = rest.substr(0, head_bytes_max).find("\r\n\r\n");
  if (head_end == std::string_view::npos) {
    if (rest.size() < head_bytes_max) return broken_off();
    return bad_part(number);
  }
  TRY(FormPart part, read_part_head(rest.substr(0, head_end + 2), number));
  rest.remove_prefix(head_end + 2);  // the empty line may be the line end before a delimiter
  const auto content_end = rest.find(delimiter);
  if (content_end == std::string_view::npos) return broken_off();
  part.content = content_end < 2 ? std::string_view() : rest.substr(2, content_end - 2);
  rest.remove_prefix(content_end + delimiter.size());
  return part;
}

}  // namespace

base::Result<std::vector<FormPart>> multipart_parts(std::string_view content_type,
                                                    std::string_view body,
                                                    const MultipartLimits& limits) {
  const auto boundary = boundary_of(content_type);
  if (!boundary) return base::problem("http.form_not_multipart");
  const std::string delimiter = "\r\n--" + *boundary;
  if (!body.starts_with(std::string_view(delimiter).substr(2))) return broken_off();

  std::vector<FormPart> parts;
  auto rest = body.substr(delimiter.size() - 2);
  while (!rest.starts_with("--")) {
    if (rest.size() < 2) return broken_off();
    // A delimiter with anything behind it could be content to one reader and an end to another.
    if (!rest.starts_with("\r\n")) return bad_part(parts.size() + 1);
    rest.remove_prefix(2);
    if (parts.size() == limits.parts_max) {
      return base::problem("http.form_too_many_fields",
                           {{"max", static_cast<std::int64_t>(limits.parts_max)}});
    }
    TRY(FormPart part, take_part(rest, delimiter, parts.size() + 1, limits.part_head_bytes_max));
    parts.push_back(std::move(part));
  }
  rest.remove_prefix(2);
  if (!rest.empty() && rest != "\r\n") return bad_part(parts.size() + 1);
  return parts;
}

}  // namespace vlecht::web::http
