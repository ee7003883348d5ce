// SPDX-License-Identifier: EUPL-1.2
#include "importers/json.h"

#include <algorithm>
#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/src.hpp>
#include <unordered_set>

#include "base/limits.h"
#include "base/text.h"

namespace vlecht::importers {
namespace {

namespace limits = base::limits;
using Code = boost::json::error_code;
using Text = boost::json::string_view;

std::string_view viewed(Text text) { return {text.data(), text.size()}; }

/// Builds the tree while the parser reads.
class Builder {
 public:
  static constexpr std::size_t max_array_size = limits::json_values_max;
  static constexpr std::size_t max_object_size = limits::json_values_max;
  static constexpr std::size_t max_string_size = limits::json_string_bytes_max;
  static constexpr std::size_t max_key_size = limits::json_string_bytes_max;

  bool on_document_begin(Code&) { return true; }
  bool on_document_end(Code&) { return true; }
  bool on_array_begin(Code& code) { return begin(Json::Type::array, code); }
  bool on_array_end(std::size_t, Code&) { return end(); }
  bool on_object_begin(Code& code) {
    names_.emplace_back();
    return begin(Json::Type::object, code);
  }
  bool on_object_end(std::size_t, Code&) {
    names_.pop_back();
    return end();
  }
  bool on_key_part(Text part, std::size_t, Code&) { return name_ += viewed(part), true; }
  bool on_key(Text part, std::size_t, Code& code) {
    name_ += viewed(part);
    if (!names_.back().insert(name_).second) return stop("json.repeated_name", code);
    open_.back()->members.push_back({std::move(name_), Json()});
    name_.clear();
    return true;
  }
  bool on_string_part(Text part, std::size_t, Code&) { return text_ += viewed(part), true; }
  bool on_string(Text part, std::size_t, Code& code) {
    return leaf(Json::Type::string, part, code);
  }
  bool on_number_part(Text part, Code&) { return text_ += viewed(part), true; }
  bool on_int64(std::int64_t, Text part, Code& code) {
    return leaf(Json::Type::number, part, code);
  }
  bool on_uint64(std::uint64_t, Text part, Code& code) {
    return leaf(Json::Type::number, part, code);
  }
  bool on_double(double, Text part, Code& code) { return leaf(Json::Type::number, part, code); }
  bool on_bool(bool truth, Code& code) {
    Json* value = add(Json::Type::boolean, code);
    if (value != nullptr) value->truth = truth;
    return value != nullptr;
  }
  bool on_null(Code& code) { return add(Json::Type::null, code) != nullptr; }
  bool on_comment_part(Text, Code&) { return true; }
  bool on_comment(Text, Code&) { return true; }

  Json root;
  std::string failure;  // name of our own problem
  std::string name_;    // of the member that is being read

 private:
  bool stop(const char* name, Code& code) {
    failure = name;
    code = boost::json::error::incomplete;
    return false;
  }

  // A place for the next value: the root, an item, or the member whose name has just been read.
  Json* add(Json::Type type, Code& code) {
    if (++values_ > limits::json_values_max) {
      stop("json.too_many_values", code);
      return nullptr;
    }
    Json* value = &root;
    if (!open_.empty() && open_.back()->is(Json::Type::array)) {
      value = &open_.back()->items.emplace_back();
    } else if (!open_.empty()) {
      value = &open_.back()->members.back().value;
    }
    value->type = type;
    return value;
  }

  bool begin(Json::Type type, Code& code) {
    if (open_.size() >= limits::json_depth_max) return stop("json.too_deep", code);
    Json* value = add(type, code);
    if (value == nullptr) return false;
    // What is open is the last of its parent, which grows only after this has ended.
    open_.push_back(value);
    return true;
  }

  bool end() { return open_.pop_back(), true; }

  bool leaf(Json::Type type, Text part, Code& code) {
    text_ += viewed(part);
    Json* value = add(type, code);
    if (value == nullptr) return false;
    value->text = std::move(text_);
    text_.clear();
    return true;
  }

  std::vector<Json*> open_;
  std::vector<std::unordered_set<std::string>> names_;  // of the objects that are open
  std::string text_;
  std::size_t values_ = 0;
};

base::Problem malformed(std::string_view text, std::size_t at, const std::string& file) {
  at = std::min(at, text.size());
  const std::string_view before = text.substr(0, at);
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const std::size_t line_begin = before.rfind('\n') + 1;  // 0 when there is none
  return base::Problem("json.malformed", {{"file", file},
                                          {"line", std::to_string(line)},
                                          {"position", std::to_string(at - line_begin + 1)}});
}

}  // namespace

const Json* Json::find(std::string_view name) const {
  for (const auto& [known, value] : members) {
    if (known == name) return &value;
  }
  return nullptr;
}

bool is_json(base::ByteView bytes) {
  constexpr std::size_t sniffed_bytes_max = 4'096;
  std::string_view text = base::text_of(bytes.first(std::min(bytes.size(), sniffed_bytes_max)));
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  text = base::trimmed(text);
  if (!text.starts_with('[')) return text.starts_with('{');
  return base::trimmed(text.substr(1)).starts_with('{');
}

base::Result<Json> read_json(base::ByteView bytes, const std::string& file) {
  if (bytes.size() > limits::json_bytes_max) {
    return base::problem(
        "json.too_large",
        {{"file", file}, {"megabytes", base::shown(limits::json_bytes_max >> 20U)}});
  }
  std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  boost::json::parse_options options;
  options.max_depth = limits::json_depth_max + 1;
  boost::json::basic_parser<Builder> parser(options);
  Code code;
  const std::size_t used = parser.write_some(false, text.data(), text.size(), code);
  Builder& built = parser.handler();
  if (!built.failure.empty()) {
    return base::problem(built.failure, {{"file", file},
                                         {"name", base::shortened(built.name_, 80)},
                                         {"max", base::shown(built.failure == "json.too_deep"
                                                                 ? limits::json_depth_max
                                                                 : limits::json_values_max)}});
  }
  const bool has_rest = !code && !base::trimmed(text.substr(used)).empty();
  if (code || has_rest) return base::Unexpected(malformed(text, used, file));
  return std::move(built.root);
}

}  // namespace vlecht::importers
