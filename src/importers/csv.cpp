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

constexpr std::size_t sample_bytes = std::size_t{1} << 18;
// A text is scanned in so many pieces, of at least and at most so many bytes: the last one to end
// must not keep the others waiting.
constexpr std::size_t pieces_wanted = 16;
constexpr std::size_t piece_bytes_min = std::size_t{2} << 20;
constexpr std::size_t piece_bytes_max = std::size_t{32} << 20;

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

// Where a record begins, and what came before it.
struct Before {
  std::size_t at = 0;       // its first byte
  std::uint32_t lines = 0;  // that ended before it
  std::size_t rows = 0;
  std::size_t cells = 0;
};

class Scanner {
 public:
  explicit Scanner(std::string_view text, Dialect dialect, Before before = {})
      : text_(text),
        dialect_(dialect),
        before_(before),
        stops_(text, dialect.separator),
        grid_(text),
        at_(before.at),
        line_(before.lines + 1) {}

  // Up to where the record ends in which byte `end` - 1 lies, or the one that has line `line_last`.
  base::Result<void> run(std::size_t end, std::uint32_t line_last = 0xFFFF'FFFF) {
    while (at_ < end && line_ <= line_last) {
      if (before_.rows + grid_.row_count() == limits::rows_max) {
        return refused("csv.too_many_rows", limits::rows_max);
      }
      record_line_ = line_;
      grid_.begin_row(line_);
      TRY_VOID(record());
    }
    return {};
  }

  // The same, with room for all of it as if it were like its beginning: growing means copying.
  // Untouched room costs no memory.
  base::Result<void> run_with_room(std::size_t end) {
    TRY_VOID(run(std::min(end, at_ + sample_bytes)));
    const auto in_all = [&](std::size_t found) {
      const double share = static_cast<double>(end - before_.at) /
                           static_cast<double>(std::max<std::size_t>(1, at_ - before_.at));
      return static_cast<std::size_t>(static_cast<double>(found + 1) * 1.05 * share);
    };
    if (at_ < end) {
      grid_.reserve(in_all(grid_.text_bytes()), std::min(in_all(cells_), csv_cells_max),
                    std::min(in_all(grid_.row_count()), limits::rows_max));
    }
    return run(end);
  }

  // What lies before the next record.
  Before after() const {
    return {at_, line_ - 1, before_.rows + grid_.row_count(), before_.cells + cells_};
  }
  // Whether all of it may be in one grid with what lies before.
  bool fits_behind(const Before& before) const {
    return before.rows + grid_.row_count() <= limits::rows_max &&
           before.cells + cells_ <= csv_cells_max;
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
    if (before_.cells + cells_ == csv_cells_max) {
      return refused("csv.too_many_cells", csv_cells_max);
    }
    ++cells_;
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
    const bool has_none =
        inside.find('\n') == std::string_view::npos && inside.find('\r') == std::string_view::npos;
    if (has_none) return;
    for (std::size_t i = 0; i < inside.size(); ++i) {
      if (inside[i] == '\n' || (inside[i] == '\r' && !inside.substr(i + 1).starts_with('\n'))) {
        ++line_;
      }
    }
  }

  std::string_view text_;
  Dialect dialect_;
  Before before_;
  Stops stops_;
  Grid grid_;
  std::size_t cells_ = 0;
  std::string unescaped_;
  std::size_t at_;
  std::uint32_t line_;
  std::uint32_t record_line_ = 1;
};

// A part of a text that begins where a record most probably begins; whether it does, the pieces
// before it tell.
struct Piece {
  Piece(std::string_view text, Dialect dialect, std::size_t first)
      : begin(first), end(text.size()), scanner(text, dialect, {.at = first}) {}

  void scan(std::string_view text) {
    zero = text.substr(begin, end - begin).find('\0');
    if (zero == std::string_view::npos) scanned = scanner.run_with_room(end);
  }

  std::size_t begin;
  std::size_t end;
  Scanner scanner;
  std::size_t zero = std::string_view::npos;  // a zero byte, from `begin` on
  base::Result<void> scanned;
};

std::vector<Piece> pieces_of(std::string_view text, Dialect dialect) {
  const std::size_t size =
      std::clamp(text.size() / pieces_wanted, piece_bytes_min, piece_bytes_max);
  std::vector<Piece> pieces;
  pieces.emplace_back(text, dialect, 0);
  for (std::size_t at = size; at < text.size();) {
    const std::size_t line_feed = text.find('\n', at);
    if (line_feed == std::string_view::npos || line_feed + 1 == text.size()) break;
    pieces.back().end = line_feed + 1;
    pieces.emplace_back(text, dialect, line_feed + 1);
    at = line_feed + 1 + size;
  }
  return pieces;
}

base::Unexpected zero_byte(std::string_view text, std::size_t at) {
  const auto before = text.substr(0, at);
  const std::int64_t line = 1 + std::count(before.begin(), before.end(), '\n');
  return base::problem("csv.zero_byte", {{"line", std::to_string(line)}});
}

// What was scanned from the wrong place on, or cannot stay as it is, is scanned again.
base::Result<Grid> joined(std::string_view text, Dialect dialect, std::vector<Piece>& pieces) {
  Grid grid(text);
  Before before;
  for (Piece& piece : pieces) {
    if (before.at >= piece.end) continue;
    const bool is_good =
        before.at == piece.begin && piece.scanned && piece.scanner.fits_behind(before);
    if (is_good) {
      const Before piece_after = piece.scanner.after();
      grid.append(piece.scanner.take(), before.lines);
      before = {piece_after.at, before.lines + piece_after.lines, before.rows + piece_after.rows,
                before.cells + piece_after.cells};
      continue;
    }
    Scanner again(text, dialect, before);
    TRY_VOID(again.run(piece.end));
    before = again.after();
    grid.append(again.take(), 0);
  }
  return grid;
}

}  // namespace

base::Result<Grid> scan_csv(std::string_view text, Dialect dialect, std::uint32_t line_last,
                            const base::Executor& executor) {
  if (line_last != 0xFFFF'FFFF) {
    if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos) {
      return zero_byte(text, zero);
    }
    Scanner scanner(text, dialect);
    TRY_VOID(scanner.run(text.size(), line_last));
    return scanner.take();
  }
  std::vector<Piece> pieces = pieces_of(text, dialect);
  std::vector<base::Task> tasks;
  for (Piece& piece : pieces) tasks.emplace_back([&] { piece.scan(text); });
  executor(tasks);
  for (const Piece& piece : pieces) {
    if (piece.zero != std::string_view::npos) return zero_byte(text, piece.begin + piece.zero);
  }
  return joined(text, dialect, pieces);
}

}  // namespace vlecht::importers
