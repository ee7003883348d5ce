// SPDX-License-Identifier: EUPL-1.2
#include "journal/erasure_reader.h"

namespace vlecht::journal {

base::Result<std::optional<ErasedNumbers>> ErasureReader::read(facts::EntryNumber number,
                                                               base::ByteView entry) {
  // Entries are canonical, so that its kind stands in an erasure just so. In a text of another
  // entry it can only stand with escaped quotes.
  static constexpr std::string_view kind = R"("t":"erasure")";
  if (base::text_of(entry).find(kind) == std::string_view::npos) return std::nullopt;
  if (reader_.read(entry) != Fit::fits) return std::nullopt;
  const bool is_statement = reader_.type() == EntryReader::Type::statement;
  if (!is_statement || reader_.statement().kind->name != "erasure") return std::nullopt;
  auto numbers = erased_numbers(number, reader_.draft());
  if (!numbers) {
    return base::problem("journal.erasure_unreadable",
                         {{"entry", static_cast<std::int64_t>(number)}});
  }
  return numbers;
}

}  // namespace vlecht::journal
