// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/document.h"
#include "facts/figure.h"
#include "facts/finding.h"
#include "facts/kind.h"
#include "values/count.h"
#include "values/day.h"
#include "values/money.h"
#include "values/ratio.h"
#include "values/sterling.h"
#include "words/message.h"

namespace vlecht::views {

/// What a view needs to know besides the answer.
struct Context {
  words::Language language = words::Language::nl;
  /// Where a reader sees the rows behind the figure with this id.
  std::function<std::string(std::string_view figure)> address;
  /// The page of the same question with these arguments otherwise ("": without it), on another day
  /// or on the same one. May be empty.
  using Changes = std::vector<std::pair<std::string, std::string>>;
  std::function<std::string(const Changes& changes, std::optional<values::Day> day)> page = {};
  /// The page of another question, by its stem, with these arguments, at the same moment. May be
  /// empty.
  std::function<std::string(std::string_view question, const Changes& arguments)> other_page = {};
};

/// Decimals of exact texts in machine output.
inline constexpr int exact_decimals = 6;

/// "€ 387,15", "190", "+18,1%": an exact text in words for people, by its unit.
std::string shown(words::Language language, document::Unit unit, std::string_view exact);

/// Exact texts.
std::string exact(std::int64_t value);
std::string exact(double value);
std::string exact(const values::Ratio& value);
std::string exact(const values::Money& value);
std::string exact(const values::Sterling& value);
std::string exact(const values::Inhabitants& value);

std::string reason_text(words::Language language, values::Reason reason);
std::string standing_text(words::Language language, facts::Standing standing);

/// A figure with its standing, sources and address.
template <class T>
document::Figure figure(const Context& context, std::string id, std::string label,
                        document::Unit unit, const facts::Figure<T>& from) {
  document::Figure out;
  out.id = std::move(id);
  out.label = std::move(label);
  out.unit = unit;
  if (from.value) {
    out.value = exact(*from.value);
    out.shown = shown(context.language, unit, *out.value);
  } else {
    out.reason = values::name_of(from.value.reason());
    out.shown = reason_text(context.language, from.value.reason());
  }
  out.standing = facts::name_of(from.standing);
  out.standing_shown = standing_text(context.language, from.standing);
  out.sources = from.sources;
  if (!out.sources.empty() && context.address) out.address = context.address(out.id);
  return out;
}

/// A word for people, and its stable name for machines.
document::Figure word_figure(const Context& context, std::string id, std::string name,
                             std::string shown, std::vector<facts::EntryNumber> sources,
                             facts::Standing standing);

/// A table cell with the same value.
document::Cell cell(const document::Figure& figure);
document::Cell text_cell(std::string text);
document::Cell count_cell(words::Language language, std::int64_t count);

/// The one of both languages.
std::string_view in(words::Language language, const facts::Bilingual& text);

/// A finding as a note with its place in words.
document::Note note(words::Language language, const facts::Finding& finding);

/// "cijfers.csv, blad Blad1, rij 12, kolom H (bedrag)"; "" for no place.
std::string place_text(words::Language language, const facts::Place& place);

/// "Bloemendaal en Heemstede", "A, B en C".
std::string enumerated(words::Language language, const std::vector<std::string>& names);

}  // namespace vlecht::views
