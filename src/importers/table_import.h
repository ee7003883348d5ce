// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/executor.h"
#include "base/result.h"
#include "facts/fact.h"
#include "facts/finding.h"
#include "importers/sample_intervals.h"
#include "values/money.h"

namespace vlecht::importers {

/// A file as handed over.
struct File {
  std::string name;  ///< without folders
  base::ByteView bytes;
};

/// How to read a column (by header, letter or "file" for the whole file): `bedrag=decimal:comma`.
struct Rule {
  std::string column;
  std::string rule;

  bool operator==(const Rule&) const = default;
};

/// `COLUMN=RULE` as on the command line and in profiles. Problem: `rule.unreadable`.
base::Result<Rule> rule_from_text(std::string_view text);
std::string to_text(const Rule& rule);

struct Settings {
  std::string kind;  ///< name of a kind; "" to recognise it by its columns
  facts::Standing standing = facts::Standing::reported;
  std::vector<Rule> rules;
  bool set_aside = false;  ///< leave bad rows out (and keep them visible) instead of refusing
  /// Unpredictable, so that nobody can make a file that takes long to read.
  std::array<std::uint64_t, 2> seed = {};
  /// What a format is checked against, as its publisher hands it out; for Iv3.
  std::vector<File> definitions = {};
  /// The municipalities that a file without one is probably about, to choose from.
  std::vector<std::string> municipalities = {};
  /// How many inhabitants a municipality had, where that is known already.
  std::function<std::optional<std::int64_t>(const std::string& municipality, std::int64_t year)>
      inhabitants = {};
  /// Whether an account is in the chart of accounts; none when the chart of that year is not known.
  std::function<std::optional<bool>(const std::string& municipality, std::int64_t year,
                                    const std::string& account)>
      has_account = {};
  /// What the dossier states already of kind `budget_amount`; null when that is nothing.
  std::shared_ptr<const std::vector<facts::Fact>> budget_amounts = {};
  /// What the dossier states already of kind `observation` about a probe, in order of time.
  std::function<base::Result<std::vector<SampledInterval>>(const std::string& probe)> observed = {};
  /// Where the samples come from, as the facts are to say; "" when the file says enough.
  std::string origin = {};
};

/// How one column is read, why, and the rule that says the same: nothing is guessed silently.
struct Decision {
  std::string header;
  std::int64_t column = 0;   ///< from 1; 0 for a decision about the file
  std::string field;         ///< name of the kind's field; "" when the column is not used
  base::Problem what;        ///< `decided.decimal`, ...: a sentence for the person
  base::Problem evidence;    ///< why: `evidence.decimal`, ..., rows named
  std::string rule;          ///< "bedrag=decimal:comma"; sets the same next time; "" for a question
  bool is_question = false;  ///< the values do not decide: the person must choose
  std::vector<std::string> answers;  ///< the rules that would answer the question
};

/// Sum of an amount or count column over all rows read, to compare with the source.
struct ControlTotal {
  std::string field;
  std::string header;
  std::string sum;           ///< exact decimal text
  std::int64_t values = 0;   ///< cells with a value
  std::int64_t missing = 0;  ///< cells with a reason instead
  /// Which of the values: "debit", "credit", a period such as "GM0377 2018/3", a stage of a budget;
  /// "" for all of them.
  std::string part = {};
};

/// A row that could not be read and is not among the drafts. Its finding also stands among the
/// findings of the table.
struct BadRow {
  facts::Finding finding;
  std::uint32_t sheet = 0;
  std::uint32_t row = 0;
  std::string content;  ///< its cells, tab-separated, shortened
};

/// What a file would become. Nothing has been recorded. It may be recorded when `has_questions` is
/// false, and `bad_rows` is empty or the person asked to set bad rows aside.
struct TableImport {
  const facts::Kind* kind = nullptr;
  std::string media_type;
  std::vector<std::string> sheets;  ///< names, for a workbook
  /// One per good row, in the file's order; none with questions. Only from `read_table`.
  std::vector<facts::Draft> drafts;
  std::vector<Decision> decisions;
  std::vector<ControlTotal> control_totals;
  std::vector<facts::Finding> findings;  ///< about rows and columns; never dropped
  std::vector<BadRow> bad_rows;
  std::int64_t rows = 0;       ///< rows with data, good and bad
  bool has_questions = false;  ///< some decision is a question: cannot be recorded yet
  /// The file as a whole breaks the rules of its format: nothing of it can be recorded.
  bool is_unusable = false;
  /// Something in it is about persons and is not recorded: the file is only kept when asked.
  bool is_personal_beside = false;
  /// Kinds of which there are drafts, besides `kind`.
  std::vector<const facts::Kind*> other_kinds = {};
  /// Its facts say in short what it says at length, and it is kept elsewhere: the file itself is
  /// only kept when asked.
  bool has_much_left_out = false;
  /// It continues earlier files: nothing is gone because it is not in this one.
  bool is_continuation = false;
  /// With what the keys begin of the facts that the file is complete about, per kind: a fact with
  /// such a key that it does not have is gone. Empty for a file that says no such thing.
  std::vector<std::pair<const facts::Kind*, std::string>> scopes = {};
};

struct SourceText;

/// Reads a CSV file or workbook as facts of one kind: decides first how, from all that stands in
/// it, and then reads the rows in parts, so that their drafts need not all be in memory. Problems
/// are about the file as a whole (`table.*`, `csv.*`, `workbook.*`); everything about rows and
/// columns is in the result.
class TableReader {
 public:
  /// With threads in `executor` it takes less long. The bytes of `file` stay where they are as long
  /// as the reader is used.
  static base::Result<TableReader> open(const File& file, const Settings& settings,
                                        const base::Executor& executor = base::run_in_order);
  /// The same for a file of which the cells were read already.
  static base::Result<TableReader> open(const File& file, const Settings& settings,
                                        SourceText source, const base::Executor& executor);
  TableReader(TableReader&&) noexcept;
  TableReader& operator=(TableReader&&) noexcept;
  ~TableReader();

  /// What is known so far: kind, decisions, questions.
  const TableImport& table() const;
  /// Rows that the file has below its header, of whatever sort.
  std::size_t row_count() const;
  /// Rows that could not be read so far.
  std::int64_t bad_row_count() const;

  /// So many rows are read at a time: their drafts stay in the processor's cache.
  static constexpr std::size_t part_rows = 2'048;

  /// The drafts of the next good rows, in the file's order and in place of what `drafts` held;
  /// false when there are none left, or none may be read because of questions. A kind of which rows
  /// can only be judged together comes in one part, the others in parts of up to `rows`, at least
  /// 1; a part may be empty although others follow.
  bool next(std::vector<facts::Draft>& drafts, std::size_t rows = part_rows);

  /// After the last part: everything but the drafts. Problem: `table.too_many_bad_rows`.
  base::Result<TableImport> finish();

 private:
  class Reading;
  explicit TableReader(std::unique_ptr<Reading> reading);
  std::unique_ptr<Reading> reading_;
};

/// All of it at once.
base::Result<TableImport> read_table(const File& file, const Settings& settings);

/// Some rows of a file as the person saw them, to show where a fact came from.
struct Window {
  std::string sheet;
  std::vector<std::string> header;
  struct Line {
    std::uint32_t number = 0;
    std::vector<std::string> cells;
  };
  std::vector<Line> lines;
};

/// Up to `before` rows before and `after` rows after `row` of `sheet` (1 for the first, 0 for CSV),
/// read with the same rules.
base::Result<Window> window(const File& file, const std::vector<Rule>& rules, std::uint32_t sheet,
                            std::uint32_t row, std::uint32_t before, std::uint32_t after);

}  // namespace vlecht::importers
