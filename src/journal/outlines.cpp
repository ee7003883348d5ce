// SPDX-License-Identifier: EUPL-1.2
#include "journal/outlines.h"

#include <cstring>

namespace vlecht::journal {

void Outlines::clear() {
  statements_.clear();
  others_.clear();
  texts_.clear();
  ends_.clear();
}

void Outlines::add(facts::EntryNumber number, base::ByteView bytes) {
  if (bytes.empty()) {
    others_.push_back({number, Other::What::hole});
  } else if (const Fit fit = reader_.read(bytes); fit != Fit::fits) {
    others_.push_back({number, Other::What::misfit, fit});
  } else if (reader_.type() != EntryReader::Type::statement) {
    others_.push_back({number, Other::What::transaction_or_document});
  } else {
    add_statement(number);
  }
}

void Outlines::add_statement(facts::EntryNumber number) {
  const StatementView& from = reader_.statement();
  Outline& out = statements_.emplace_back(Outline{.number = number,
                                                  .transaction = from.transaction,
                                                  .document = from.source.document,
                                                  .kind = from.kind_number,
                                                  .operation = from.operation,
                                                  .from = from.from,
                                                  .until = from.until,
                                                  .key = {}});
  texts_ += from.key;
  ends_.push_back(static_cast<std::uint32_t>(texts_.size()));
  if (reader_.is_measured()) {
    reader_.append_group(texts_);
    out.measured = Measured{{}, reader_.cents(), {}, from.standing};
  }
  ends_.push_back(static_cast<std::uint32_t>(texts_.size()));
  if (!out.measured) return;
  for (std::size_t i = 0; i < facts::marks_max; ++i) {
    if (i < reader_.mark_count()) reader_.append_mark(i, texts_);
    ends_.push_back(static_cast<std::uint32_t>(texts_.size()));
  }
}

void Outlines::finish(const std::optional<Seed>& seed) {
  const std::string_view texts = texts_;
  std::size_t begin = 0;
  auto end = ends_.begin();
  const auto next = [&] {
    const std::string_view text = texts.substr(begin, *end - begin);
    begin = *end++;
    return text;
  };
  const auto tag = [&](std::string_view text) { return seed ? Texts::tag(*seed, text) : 0; };
  for (Outline& outline : statements_) {
    outline.key = next();
    outline.key_tag = tag(outline.key);
    const std::string_view group = next();
    if (!outline.measured) continue;
    outline.measured->group = group;
    outline.group_tag = tag(group);
    for (std::size_t i = 0; i < facts::marks_max; ++i) {
      const std::string_view mark = next();
      outline.measured->marks[i] = mark;
      if (!mark.empty()) outline.mark_tags[i] = tag(mark);
    }
  }
}

Seed seed_of(const Salt& salt) {
  Seed seed{};
  static_assert(sizeof(seed) == sizeof(salt));
  std::memcpy(seed.data(), salt.data(), salt.size());
  return seed;
}

}  // namespace vlecht::journal
