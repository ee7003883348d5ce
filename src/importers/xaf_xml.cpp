// SPDX-License-Identifier: EUPL-1.2
#include "importers/xaf_xml.h"

#include <expat.h>

#include <algorithm>
#include <array>
#include <exception>
#include <new>
#include <unordered_set>

#include "base/limits.h"
#include "base/text.h"

namespace vlecht::importers::xaf {
namespace {

using base::ByteView;
using base::Problem;
using base::Result;

// What the bytes 0x80 to 0x9F are in Windows-1252; five of them are nothing.
constexpr std::array<int, 32> windows_1252 = {
    0x20AC, -1,     0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, -1,     0x017D, -1,     -1,     0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, -1,     0x017E, 0x0178};

int encoding_of(void*, const char* name, XML_Encoding* encoding) {
  const std::string key = base::lowered(name);
  if (key != "windows-1252" && key != "cp1252" && key != "iso-8859-15") return XML_STATUS_ERROR;
  for (int byte = 0; byte < 256; ++byte) encoding->map[byte] = byte;
  for (std::size_t i = 0; i < windows_1252.size(); ++i) encoding->map[0x80 + i] = windows_1252[i];
  if (key == "iso-8859-15") {
    for (int byte = 0x80; byte < 0xA0; ++byte) encoding->map[byte] = byte;
    encoding->map[0xA4] = 0x20AC;
  }
  encoding->convert = nullptr;
  encoding->release = nullptr;
  encoding->data = nullptr;
  return XML_STATUS_OK;
}

constexpr char between = '\n';  // a namespace and a name; neither can hold one

}  // namespace

struct Parser::State {
  std::string file;
  Events& events;
  XML_Parser parser;
  std::size_t depth = 0;
  std::uint64_t fed = 0;
  bool is_stopped = false;
  std::optional<Problem> failure = {};
  std::exception_ptr exception = {};
  std::unordered_set<std::string> names = {};

  Problem refusal(const char* name) const {
    return Problem(name, {{"file", file},
                          {"line", std::to_string(XML_GetCurrentLineNumber(parser))},
                          {"position", std::to_string(XML_GetCurrentColumnNumber(parser) + 1)}});
  }

  Position position() const {
    const auto shown = [](XML_Size number) {
      return static_cast<std::uint32_t>(std::min<XML_Size>(number, 0xFFFF'FFFEU));
    };
    return {shown(XML_GetCurrentLineNumber(parser)), shown(XML_GetCurrentColumnNumber(parser)) + 1};
  }

  void start(std::string_view name, const char** attributes) {
    if (++depth > base::limits::xml_depth_max) {
      failure = refusal("xaf.deep");
      return;
    }
    // The parser keeps every name until the end of the document.
    names.emplace(name);
    for (; *attributes != nullptr; attributes += 2) names.emplace(*attributes);
    if (names.size() > base::limits::xml_names_max) {
      failure = refusal("xaf.names");
      return;
    }
    const std::size_t mark = name.find(between);
    const bool has_space = mark != std::string_view::npos;
    events.start(has_space ? name.substr(mark + 1) : name, has_space ? name.substr(0, mark) : "",
                 depth, position());
  }

  void end(std::string_view name) {
    const std::size_t mark = name.find(between);
    events.end(mark == std::string_view::npos ? name : name.substr(mark + 1), depth--);
  }

  // Nothing may be thrown through the C library: what is thrown waits until the parser has
  // returned.
  template <class Act>
  static void guarded(void* user, const Act& act) noexcept {
    State& state = *static_cast<State*>(user);
    if (state.is_stopped) return;
    try {
      act(state);
    } catch (...) {
      state.exception = std::current_exception();
    }
    if (!state.exception && !state.failure && !state.events.failure) return;
    state.is_stopped = true;
    XML_StopParser(state.parser, XML_FALSE);
  }

  static void on_start(void* user, const char* name, const char** attributes) {
    guarded(user, [&](State& state) { state.start(name, attributes); });
  }
  static void on_end(void* user, const char* name) {
    guarded(user, [&](State& state) { state.end(name); });
  }
  static void on_text(void* user, const char* text, int bytes) {
    guarded(user, [&](State& state) {
      state.events.text({text, static_cast<std::size_t>(bytes)});
    });
  }
  static void on_comment(void* user, const char* text) {
    guarded(user, [&](State& state) { state.events.comment(text); });
  }
  static void on_doctype(void* user, const char*, const char*, const char*, int) {
    guarded(user, [](State& state) { state.failure = state.refusal("xaf.doctype"); });
  }

  // Bytes that the parser keeps because the tag that began in them has not ended.
  bool holds_long_tag() const {
    const auto at = std::max<XML_Index>(0, XML_GetCurrentByteIndex(parser));
    return fed - static_cast<std::uint64_t>(at) > base::limits::xml_tag_bytes_max;
  }
};

Parser::Parser(std::string file, bool as_windows_1252, Events& events)
    : state_(new State{std::move(file), events,
                       XML_ParserCreateNS(as_windows_1252 ? "windows-1252" : nullptr, between)}) {
  XML_Parser parser = state_->parser;
  if (parser == nullptr) throw std::bad_alloc();
  XML_SetUserData(parser, state_.get());
  XML_SetElementHandler(parser, State::on_start, State::on_end);
  XML_SetCharacterDataHandler(parser, State::on_text);
  XML_SetCommentHandler(parser, State::on_comment);
  XML_SetStartDoctypeDeclHandler(parser, State::on_doctype);
  XML_SetUnknownEncodingHandler(parser, encoding_of, nullptr);
}

Parser::~Parser() { XML_ParserFree(state_->parser); }

Result<void> Parser::feed(ByteView piece, bool is_last) {
  State& state = *state_;
  const auto status = XML_Parse(state.parser, reinterpret_cast<const char*>(piece.data()),
                                static_cast<int>(piece.size()), is_last ? 1 : 0);
  state.fed += piece.size();
  if (state.exception) std::rethrow_exception(state.exception);
  if (state.failure) return base::Unexpected(*state.failure);
  if (state.events.failure) return base::Unexpected(*state.events.failure);
  if (status != XML_STATUS_OK) {
    const bool is_encoding = XML_GetErrorCode(state.parser) == XML_ERROR_UNKNOWN_ENCODING;
    return base::Unexpected(state.refusal(is_encoding ? "xaf.encoding_unknown" : "xaf.malformed"));
  }
  if (!is_last && state.holds_long_tag()) return base::Unexpected(state.refusal("xaf.long_tag"));
  return {};
}

}  // namespace vlecht::importers::xaf
