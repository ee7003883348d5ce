// SPDX-License-Identifier: EUPL-1.2
#include "importers/xlsx_xml.h"

#include <expat.h>

#include <algorithm>
#include <exception>
#include <new>
#include <unordered_set>

#include "base/limits.h"

namespace vlecht::importers::xlsx {
namespace {

using base::ByteView;
using base::problem;
using base::Problem;
using base::Result;

// Names up to three bytes are too few to fill memory, and nearly all names in a sheet are this
// short.
bool is_long(const char* name) {
  return name[0] != 0 && name[1] != 0 && name[2] != 0 && name[3] != 0;
}

std::string_view local(std::string_view name) {
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

}  // namespace

std::string_view Attributes::value(std::string_view name) const {
  for (const char* const* pair = pairs_; *pair != nullptr; pair += 2) {
    if (name == *pair) return pair[1];
  }
  return {};
}

std::string_view Attributes::prefixed(std::string_view local_name) const {
  for (const char* const* pair = pairs_; *pair != nullptr; pair += 2) {
    const std::string_view name = *pair;
    if (name.size() > local_name.size() && local(name) == local_name) return pair[1];
  }
  return {};
}

bool Attributes::is_on(std::string_view name) const {
  const std::string_view text = value(name);
  return text == "1" || text == "true" || text == "on";
}

struct XmlReader::State {
  struct TextHash : std::hash<std::string_view> {
    using is_transparent = void;
  };

  std::string part;
  XmlEvents& events;
  Budget& budget;
  XML_Parser parser;
  std::size_t depth = 0;
  std::uint64_t fed = 0;
  bool is_stopped = false;
  std::optional<Problem> failure = {};
  std::exception_ptr exception = {};
  // The parser keeps every name it has met until the end of the document. Its attribute names are
  // one string each, so that their address will do.
  std::unordered_set<std::string, TextHash, std::equal_to<>> elements = {};
  std::unordered_set<const void*> attributes = {};

  Problem refusal(const char* name) const { return Problem(name, {{"part", shown_name(part)}}); }

  void count_names(const char* element, const char* const* pairs) {
    if (is_long(element) && !elements.contains(std::string_view(element)))
      elements.emplace(element);
    for (const char* const* pair = pairs; *pair != nullptr; pair += 2) {
      if (is_long(*pair)) attributes.insert(*pair);
    }
    if (elements.size() + attributes.size() > base::limits::xml_names_max) {
      failure = refusal("workbook.xml_names");
    }
  }

  void start(const char* name, const char** pairs) {
    if (++depth > base::limits::xml_depth_max) {
      failure = refusal("workbook.xml_deep");
      return;
    }
    if (!budget.take(1)) {
      failure = refusal("workbook.xml_endless");
      return;
    }
    count_names(name, pairs);
    events.start(local(name), depth, Attributes(pairs));
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

  static void on_start(void* user, const char* name, const char** pairs) {
    guarded(user, [&](State& state) { state.start(name, pairs); });
  }
  static void on_end(void* user, const char* name) {
    guarded(user, [&](State& state) { state.events.end(local(name), state.depth--); });
  }
  static void on_text(void* user, const char* text, int bytes) {
    guarded(user, [&](State& state) {
      state.events.text({text, static_cast<std::size_t>(bytes)});
    });
  }
  static void on_doctype(void* user, const char*, const char*, const char*, int) {
    guarded(user, [](State& state) { state.failure = state.refusal("workbook.xml_doctype"); });
  }

  Problem malformed() const {
    return Problem("workbook.xml_malformed",
                   {{"part", shown_name(part)},
                    {"line", std::to_string(XML_GetCurrentLineNumber(parser))},
                    {"position", std::to_string(XML_GetCurrentColumnNumber(parser) + 1)}});
  }

  // Bytes that the parser keeps because the tag that began in them has not ended.
  bool holds_long_tag() const {
    const auto at = std::max<XML_Index>(0, XML_GetCurrentByteIndex(parser));
    return fed - static_cast<std::uint64_t>(at) > base::limits::xml_tag_bytes_max;
  }
};

XmlReader::XmlReader(std::string part, XmlEvents& events, Budget& elements)
    : state_(new State{std::move(part), events, elements, XML_ParserCreate(nullptr)}) {
  XML_Parser parser = state_->parser;
  if (parser == nullptr) throw std::bad_alloc();
  XML_SetUserData(parser, state_.get());
  XML_SetElementHandler(parser, State::on_start, State::on_end);
  XML_SetCharacterDataHandler(parser, State::on_text);
  XML_SetStartDoctypeDeclHandler(parser, State::on_doctype);
}

XmlReader::~XmlReader() { XML_ParserFree(state_->parser); }

Result<void> XmlReader::feed(ByteView piece, bool is_last) {
  State& state = *state_;
  const auto status = XML_Parse(state.parser, reinterpret_cast<const char*>(piece.data()),
                                static_cast<int>(piece.size()), is_last ? 1 : 0);
  state.fed += piece.size();
  if (state.exception) std::rethrow_exception(state.exception);
  if (state.failure) return base::Unexpected(*state.failure);
  if (state.events.failure) return base::Unexpected(*state.events.failure);
  if (status != XML_STATUS_OK) return base::Unexpected(state.malformed());
  if (!is_last && state.holds_long_tag())
    return base::Unexpected(state.refusal("workbook.xml_long_tag"));
  return {};
}

Result<void> read_xml(ByteView document, const std::string& part, XmlEvents& events,
                      Budget& elements) {
  constexpr std::size_t piece_bytes = 1U << 16;
  XmlReader reader(part, events, elements);
  while (document.size() > piece_bytes) {
    TRY_VOID(reader.feed(document.first(piece_bytes), false));
    document = document.subspan(piece_bytes);
  }
  return reader.feed(document, true);
}

Result<void> read_xml(Archive& archive, const std::string& part, XmlEvents& events) {
  XmlReader reader(part, events, archive.elements());
  return archive.read(part,
                      [&](ByteView piece, bool is_last) { return reader.feed(piece, is_last); });
}

}  // namespace vlecht::importers::xlsx
