// SPDX-License-Identifier: EUPL-1.2
#include "importers/csv.h"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "base/limits.h"

namespace vlecht::importers {
namespace {

namespace limits = base::limits;

constexpr std::size_t sample_bytes = std::size_t{1} << 20;
// Less than this is not worth another thread.
constexpr std::size_t halved_bytes_min = std::size_t{4} << 20;

/// Finds the next separator or line end, 64 bytes at a time.
class Stops {
 public:
  Stops(std::string_view text, char separator) : text_(text), separator_(separator) {}

  /// Index of the first stop at or after `at`; the size of the text when there is none.
  std::size_t next(std::size_t at) {
    while (at < text_.size()) {
      const std::size_t block = at / width;
      if (block != block_) load(block);
      const std::uint64_t left = mask_ & (~std::uint64_t{0} << (at % width));
      if (left != 0) return block * width + static_cast<std::size_t>(std::countr_zero(left));
      at = (block + 1) * width;
    }
    return text_.size();
  }

 private:
  static constexpr std::size_t width = 64;

  void load(std::size_t block) {
    const std::size_t begin = block * width;
    block_ = block;
    if (begin + width <= text_.size()) {
      mask_ = mask_of(text_.data() + begin);
      return;
    }
    char tail[width] = {};  // NUL is never a stop
    std::memcpy(tail, text_.data() + begin, text_.size() - begin);
    mask_ = mask_of(tail);
  }

  std::uint64_t mask_of(const char* bytes) const {
    std::uint64_t mask = 0;
#if defined(__SSE2__)
    const __m128i separator = _mm_set1_epi8(separator_);
    const __m128i line_feed = _mm_set1_epi8('\n');
    const __m128i carriage_return = _mm_set1_epi8('\r');
    for (unsigned i = 0; i < width / 16; ++i) {
      const __m128i part = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + i * 16));
      const __m128i hits = _mm_or_si128(
          _mm_cmpeq_epi8(part, separator),
          _mm_or_si128(_mm_cmpeq_epi8(part, line_feed), _mm_cmpeq_epi8(part, carriage_return)));
      const auto bits = static_cast<std::uint32_t>(_mm_movemask_epi8(hits));
      mask |= static_cast<std::uint64_t>(bits) << (i * 16);
    }
#else
    for (unsigned i = 0; i < width; ++i) {
      const char c = bytes[i];
      if (c == separator_ || c == '\n' || c == '\r') mask |= std::uint64_t{1} << i;
    }
#endif
    return mask;
  }

  std::string_view text_;
  char separator_;
  std::size_t block_ = ~std::size_t{0};
  std::uint64_t mask_ = 0;
};

class Scanner {
 public:
  // From a byte on where a record begins.
  Scanner(std::string_view text, Dialect dialect, std::size_t begin = 0)
      : text_(text), dialect_(dialect), stops_(text, dialect.separator), grid_(text), at_(begin) {}

  // Up to where the record ends in which byte `end` - 1 lies, or the one that has line `line_last`.
  base::Result<void> run(std::size_t end, std::uint32_t line_last) {
    while (at_ < end && line_ <= line_last) {
      if (grid_.row_count() == limits::rows_max) {
        return refused("csv.too_many_rows", limits::rows_max);
      }
      record_line_ = line_;
      grid_.begin_row(line_);
      TRY_VOID(record());
    }
    return {};
  }

  // As if all lines up to byte `end` were like the first ones. Untouched room costs no memory.
  void make_room(std::size_t end) {
    const std::string_view first = text_.substr(at_, std::min(sample_bytes, end - at_));
    const auto in_all = [&](std::int64_t found) {
      const auto count = static_cast<double>(found + 1);
      return static_cast<std::size_t>(count * 1.05 * static_cast<double>(end - at_) /
                                      static_cast<double>(std::max<std::size_t>(1, first.size())));
    };
    const auto lines = std::count(first.begin(), first.end(), '\n');
    const auto separators = std::count(first.begin(), first.end(), dialect_.separator);
    grid_.reserve(0, std::min(in_all(lines + separators), csv_cells_max),
                  std::min(in_all(lines), limits::rows_max));
  }

  std::size_t at() const { return at_; }
  // Takes over what another has scanned from here on; false, and nothing changes, when both
  // together are too much.
  bool append(const Scanner& next) {
    if (grid_.row_count() + next.grid_.row_count() > limits::rows_max) return false;
    if (grid_.cell_count() + next.grid_.cell_count() > csv_cells_max) return false;
    grid_.append(next.grid_, line_ - 1);
    return true;
  }
  Grid take() { return std::move(grid_); }

 private:
  base::Unexpected refused(std::string name, std::size_t max) const {
    return base::problem(std::move(name), {{"line", std::to_string(record_line_)},
                                           {"max", static_cast<std::int64_t>(max)}});
  }

  base::Result<void> record() {
    for (std::uint32_t column = 1;; ++column) {
      if (column > limits::columns_max) {
        return refused("csv.too_many_columns", limits::columns_max);
      }
      const bool is_quoted =
          at_ < text_.size() && text_[at_] == dialect_.quote && dialect_.quote != '\0';
      if (is_quoted) {
        TRY_VOID(quoted(column));
      } else {
        TRY_VOID(plain(column));
      }
      if (at_ == text_.size()) return {};
      const char stop = text_[at_++];
      if (stop == dialect_.separator) continue;
      if (stop == '\r' && at_ < text_.size() && text_[at_] == '\n') ++at_;
      ++line_;
      return {};
    }
  }

  base::Result<void> plain(std::uint32_t column) {
    const std::size_t end = stops_.next(at_);
    const std::string_view cell = text_.substr(at_, end - at_);
    at_ = end;
    return add(column, cell, true);
  }

  // The last cell of a record is kept also when empty: it tells how many cells there were.
  base::Result<void> add(std::uint32_t column, std::string_view cell, bool is_from_source) {
    if (cell.empty()) {
      const bool is_last = at_ == text_.size() || text_[at_] != dialect_.separator;
      if (!is_last || column == 1) return {};
    }
    if (cell.size() > limits::cell_bytes_max) {
      return refused("csv.cell_too_long", limits::cell_bytes_max);
    }
    if (grid_.cell_count() == csv_cells_max) return refused("csv.too_many_cells", csv_cells_max);
    if (is_from_source) {
      grid_.add_from_source(column, cell);
    } else {
      grid_.add(column, cell, CellType::text);
    }
    return {};
  }

  // A cell without doubled quotes stands in the text as it is.
  base::Result<void> quoted(std::uint32_t column) {
    unescaped_.clear();
    const std::uint32_t opened = line_;
    std::size_t from = at_ + 1;
    while (true) {
      const std::size_t end = text_.find(dialect_.quote, from);
      if (end == std::string_view::npos || end - from > limits::cell_bytes_max) {
        return base::problem("csv.unclosed_quote", {{"line", std::to_string(opened)}});
      }
      count_lines(text_.substr(from, end - from));
      const bool is_doubled = end + 1 < text_.size() && text_[end + 1] == dialect_.quote;
      if (!is_doubled && unescaped_.empty()) {
        return after_quote(column, text_.substr(from, end - from), true, end + 1);
      }
      unescaped_.append(text_.substr(from, end - from + (is_doubled ? 1 : 0)));
      if (unescaped_.size() > limits::cell_bytes_max) {
        return refused("csv.cell_too_long", limits::cell_bytes_max);
      }
      if (!is_doubled) return after_quote(column, unescaped_, false, end + 1);
      from = end + 2;
    }
  }

  base::Result<void> after_quote(std::uint32_t column, std::string_view cell, bool is_from_source,
                                 std::size_t from) {
    const std::size_t end = stops_.next(from);
    if (text_.substr(from, end - from).find_first_not_of(" \t") != std::string_view::npos) {
      return base::problem("csv.text_after_quote", {{"line", std::to_string(line_)}});
    }
    at_ = end;
    return add(column, cell, is_from_source);
  }

  void count_lines(std::string_view inside) {
    for (std::size_t i = 0; i < inside.size(); ++i) {
      if (inside[i] == '\n' || (inside[i] == '\r' && !inside.substr(i + 1).starts_with('\n'))) {
        ++line_;
      }
    }
  }

  std::string_view text_;
  Dialect dialect_;
  Stops stops_;
  Grid grid_;
  std::string unescaped_;
  std::size_t at_;
  std::uint32_t line_ = 1;
  std::uint32_t record_line_ = 1;
};

// The byte after a line feed about halfway; none in a text that is not worth it.
std::size_t halfway(std::string_view text) {
  if (text.size() < halved_bytes_min) return std::string_view::npos;
  const std::size_t line_feed = text.find('\n', text.size() / 2);
  return line_feed == std::string_view::npos ? line_feed : line_feed + 1;
}

}  // namespace

base::Result<Grid> scan_csv(std::string_view text, Dialect dialect, std::uint32_t line_last,
                            const base::Executor& executor) {
  if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos) {
    std::int64_t line = 1;
    for (const char c : text.substr(0, zero)) line += c == '\n' ? 1 : 0;
    return base::problem("csv.zero_byte", {{"line", std::to_string(line)}});
  }
  Scanner scanner(text, dialect);
  const bool is_all = line_last == 0xFFFF'FFFF;
  if (is_all) scanner.make_room(text.size());
  const std::size_t middle = is_all ? halfway(text) : std::string_view::npos;
  if (middle < text.size()) {
    // A record most probably begins there; whether it does, the first half tells.
    Scanner second(text, dialect, middle);
    base::Result<void> first_half, second_half;
    const std::vector<base::Task> tasks{[&] { first_half = scanner.run(middle, line_last); },
                                        [&] {
                                          second.make_room(text.size());
                                          second_half = second.run(text.size(), line_last);
                                        }};
    executor(tasks);
    TRY_VOID(first_half);
    if (scanner.at() == middle && second_half && scanner.append(second)) return scanner.take();
  }
  TRY_VOID(scanner.run(text.size(), line_last));
  return scanner.take();
}

}  // namespace vlecht::importers
