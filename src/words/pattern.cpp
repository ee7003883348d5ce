// SPDX-License-Identifier: EUPL-1.2
#include "words/pattern.h"

#include <new>

#include <unicode/messagepattern.h>

#include "base/check.h"
#include "base/text.h"
#include "words/format.h"

namespace vlecht::words {
namespace {

std::string utf8(const icu::UnicodeString& text) {
  std::string out;
  text.toUTF8String(out);
  return out;
}

const base::Detail& detail_of(const Pattern::Details& details, std::string_view name) {
  for (const auto& [key, detail] : details)
    if (key == name) return detail;
  base::broken_invariant(("detail " + std::string(name) + " is given").c_str(), __FILE__, __LINE__);
}

std::optional<std::int64_t> count_of(const base::Detail& detail) {
  if (const auto* number = std::get_if<std::int64_t>(&detail)) return *number;
  return base::to_integer(std::get<std::string>(detail));
}

std::string as_it_is(const base::Detail& detail) {
  if (const auto* number = std::get_if<std::int64_t>(&detail)) return std::to_string(*number);
  return std::get<std::string>(detail);
}

std::string grouped_detail(Language language, const base::Detail& detail) {
  const auto number = count_of(detail);
  return number ? whole(language, *number) : as_it_is(detail);
}

}  // namespace

// Walks the parts in which ICU cuts a pattern: positions in the UTF-16 text, nested by start and
// limit marks.
class Pattern::Reader {
 public:
  explicit Reader(const icu::UnicodeString& source) : parts_(source, nullptr, status_) {
    // ICU throws nothing: without memory it has a text that is none, or stops half-way.
    const bool has_no_memory = source.isBogus() || parts_.getPatternString().isBogus() ||
                               status_ == U_MEMORY_ALLOCATION_ERROR;
    if (has_no_memory) throw std::bad_alloc();
  }

  std::optional<Pieces> read() {
    if (U_FAILURE(status_) || parts_.countParts() == 0) return std::nullopt;
    Pieces pieces = message(0);
    if (!is_sound_) return std::nullopt;
    return pieces;
  }

 private:
  using Part = icu::MessagePattern::Part;

  // `at` is the index of a MSG_START.
  Pieces message(int at) {
    Pieces pieces;
    const int limit = parts_.getLimitPartIndex(at);
    int from = parts_.getPart(at).getLimit();
    for (int i = at + 1; i < limit; ++i) {
      const Part& part = parts_.getPart(i);
      add_literal(pieces, from, part.getIndex());
      from = part.getLimit();
      if (part.getType() == UMSGPAT_PART_TYPE_ARG_START) {
        const int end = parts_.getLimitPartIndex(i);
        pieces.push_back(argument(i, end));
        from = parts_.getPart(end).getLimit();
        i = end;
      } else if (part.getType() == UMSGPAT_PART_TYPE_REPLACE_NUMBER) {
        pieces.push_back({Sort::hash, {}, {}});
      }
    }
    add_literal(pieces, from, parts_.getPart(limit).getIndex());
    return pieces;
  }

  void add_literal(Pieces& pieces, int from, int until) {
    if (until <= from) return;
    pieces.push_back(
        {Sort::literal, utf8(parts_.getPatternString().tempSubStringBetween(from, until)), {}});
  }

  Piece argument(int at, int end) {
    const Part& name = parts_.getPart(at + 1);
    is_sound_ &= name.getType() == UMSGPAT_PART_TYPE_ARG_NAME;
    Piece piece{Sort::as_it_is, utf8(parts_.getSubstring(name)), {}};
    switch (parts_.getPart(at).getArgType()) {
      case UMSGPAT_ARG_TYPE_NONE:
        break;
      case UMSGPAT_ARG_TYPE_SIMPLE:
        piece.sort = number_sort(at, end);
        break;
      case UMSGPAT_ARG_TYPE_PLURAL:
      case UMSGPAT_ARG_TYPE_SELECT:
        piece.sort = parts_.getPart(at).getArgType() == UMSGPAT_ARG_TYPE_PLURAL ? Sort::plural
                                                                                : Sort::select;
        add_choices(piece, at + 2, end);
        break;
      default:
        is_sound_ = false;
    }
    return piece;
  }

  // `{n, number}` or `{n, number, ::group-off}`; another style would promise more than we do.
  Sort number_sort(int at, int end) {
    is_sound_ &= parts_.partSubstringMatches(parts_.getPart(at + 2), u"number");
    if (end == at + 3) return Sort::number;
    const std::string style = utf8(parts_.getSubstring(parts_.getPart(at + 3)));
    is_sound_ &= end == at + 4 && base::trimmed(style) == "::group-off";
    return Sort::as_it_is;
  }

  void add_choices(Piece& piece, int at, int end) {
    while (at < end) {
      if (parts_.getPart(at).getType() != UMSGPAT_PART_TYPE_ARG_SELECTOR) {
        is_sound_ = false;  // an offset
        return;
      }
      const std::string selector = utf8(parts_.getSubstring(parts_.getPart(at)));
      ++at;
      if (Part::hasNumericValue(parts_.getPartType(at))) ++at;  // the number of "=0"
      piece.choices.emplace_back(selector, message(at));
      at = parts_.getLimitPartIndex(at) + 1;
    }
  }

  UErrorCode status_ = U_ZERO_ERROR;
  icu::MessagePattern parts_;
  bool is_sound_ = true;
};

std::optional<Pattern> Pattern::read(std::string_view source) {
  Pattern pattern;
  if (source.find_first_of("{}'") == source.npos) {
    pattern.pieces_.push_back({Sort::literal, std::string(source), {}});
    return pattern;
  }
  Reader reader(icu::UnicodeString::fromUTF8({source.data(), static_cast<int>(source.size())}));
  auto pieces = reader.read();
  if (!pieces) return std::nullopt;
  pattern.pieces_ = std::move(*pieces);
  return pattern;
}

std::string Pattern::filled(Language language, const Details& details) const {
  if (pieces_.size() == 1 && pieces_.front().sort == Sort::literal) return pieces_.front().text;
  std::string out;
  fill(out, pieces_, language, details, nullptr);
  return out;
}

void Pattern::fill(std::string& out, const Pieces& pieces, Language language,
                   const Details& details, const base::Detail* counted) {
  for (const Piece& piece : pieces) {
    switch (piece.sort) {
      case Sort::literal:
        out += piece.text;
        break;
      case Sort::as_it_is:
        out += as_it_is(detail_of(details, piece.text));
        break;
      case Sort::number:
        out += grouped_detail(language, detail_of(details, piece.text));
        break;
      case Sort::hash:
        out += grouped_detail(language, *counted);
        break;
      case Sort::plural: {
        const base::Detail& detail = detail_of(details, piece.text);
        fill(out, chosen(piece, detail), language, details, &detail);
        break;
      }
      case Sort::select:
        fill(out, chosen(piece, detail_of(details, piece.text)), language, details, counted);
        break;
    }
  }
}

// Dutch and English have the same rule for whole numbers (CLDR): "one" for 1, "other" for the rest.
const Pattern::Pieces& Pattern::chosen(const Piece& piece, const base::Detail& detail) {
  const auto choice = [&](std::string_view selector) -> const Pieces* {
    for (const auto& [key, pieces] : piece.choices)
      if (key == selector) return &pieces;
    return nullptr;
  };
  const Pieces* found = nullptr;
  if (piece.sort == Sort::select) {
    found = choice(as_it_is(detail));
  } else if (const auto count = count_of(detail)) {
    found = choice("=" + std::to_string(*count));
    if (!found && *count == 1) found = choice("one");
  }
  if (!found) found = choice("other");
  CHECK(found != nullptr);  // ICU refuses a choice without "other"
  return *found;
}

std::set<std::string> Pattern::argument_names() const {
  std::set<std::string> names;
  collect(names, pieces_);
  return names;
}

void Pattern::collect(std::set<std::string>& names, const Pieces& pieces) {
  for (const Piece& piece : pieces) {
    if (piece.sort != Sort::literal && piece.sort != Sort::hash) names.insert(piece.text);
    for (const auto& [selector, inside] : piece.choices) collect(names, inside);
  }
}

}  // namespace vlecht::words
