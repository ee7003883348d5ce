// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace vlecht::document {

/// `text` between quotes. What is not UTF-8 becomes U+FFFD.
std::string json_string(std::string_view text);
void append_json_string(std::string& out, std::string_view text);

/// Writes objects and arrays in the order of the calls; the commas are its only state.
class Json {
 public:
  template <class Inside>
  void object(Inside inside) {
    nested('{', '}', inside);
  }
  template <class Inside>
  void array(Inside inside) {
    nested('[', ']', inside);
  }
  Json& key(std::string_view name) {
    separate();
    append_json_string(out_, name);
    out_ += ':';
    is_first_ = true;
    return *this;
  }
  void text(std::string_view text) {
    separate();
    append_json_string(out_, text);
  }
  void text_or_null(const std::optional<std::string>& text_or_none) {
    if (text_or_none) {
      text(*text_or_none);
    } else {
      separate();
      out_ += "null";
    }
  }
  void count(std::int64_t value) {
    separate();
    out_ += std::to_string(value);
  }
  void number(std::uint64_t value) {
    separate();
    out_ += std::to_string(value);
  }
  void truth(bool value) {
    separate();
    out_ += value ? "true" : "false";
  }
  /// A value that is JSON already.
  void raw(std::string_view json) {
    separate();
    out_ += json;
  }
  std::string finish() { return std::move(out_); }

 private:
  template <class Inside>
  void nested(char begin, char end, Inside inside) {
    separate();
    out_ += begin;
    is_first_ = true;
    inside();
    out_ += end;
    is_first_ = false;
  }
  void separate() {
    if (!is_first_) out_ += ',';
    is_first_ = false;
  }

  std::string out_;
  bool is_first_ = true;
};

}  // namespace vlecht::document
