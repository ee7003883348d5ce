// SPDX-License-Identifier: EUPL-1.2
#include "importers/xaf.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "base/limits.h"
#include "base/text.h"
#include "facts/kinds.h"
#include "importers/finding_log.h"
#include "importers/row_reader.h"
#include "importers/rules.h"
#include "importers/xaf_document.h"
#include "values/rounding.h"

namespace vlecht::importers {
namespace {

using base::Problem;
using facts::Severity;
using facts::Value;
using values::Money;
using values::Wide;

constexpr std::size_t sniffed_bytes_max = 65'536;
constexpr std::size_t piece_bytes = 1U << 16;
constexpr std::size_t examples_shown = 5;
constexpr std::size_t text_shown_bytes_max = 2'000;
constexpr std::uint32_t window_lines_before = 2;
constexpr std::uint32_t window_lines_after = 14;

// ---- Single values ----

// At most two decimals that say something: "15000.00", "12.500".
std::optional<Money> money_of(std::string_view text) {
  const std::size_t point = text.find('.');
  if (point != std::string_view::npos) {
    while (text.size() > point + 3 && text.ends_with('0')) text.remove_suffix(1);
  }
  if (text.starts_with('+')) text.remove_prefix(1);
  return values::money_from_decimal(text);
}

std::optional<bool> is_debit_side(std::string_view side) {
  if (side == "D" || side == "d") return true;
  if (side == "C" || side == "c") return false;
  return std::nullopt;
}

std::optional<std::int64_t> fiscal_year_of(std::string_view text) {
  const auto year = base::to_integer(text.substr(0, 4));
  const bool is_one = text.size() == 4 || (text.size() == 9 && text[4] == '-');
  if (!year || !is_one || *year < 1900 || *year > 2200) return std::nullopt;
  return year;
}

// Dates with a time or a zone behind them occur.
std::optional<values::Day> day_of(std::string_view text) {
  return values::day_from_iso(text.substr(0, 10));
}

std::string entry_of(const xaf::Journal& journal, const xaf::Transaction& transaction) {
  return journal.id.empty() ? transaction.number : journal.id + "-" + transaction.number;
}

/// A few of many, and how many there are.
struct Examples {
  std::int64_t count = 0;
  std::string shown;

  void add(std::string_view example) {
    if (static_cast<std::size_t>(++count) > examples_shown) return;
    shown += (shown.empty() ? "" : ", ") + base::shortened(example, 60);
  }
  std::string text() const {
    return shown + (static_cast<std::size_t>(count) > examples_shown ? ", …" : "");
  }
};

// ---- The first time through ----

/// Counts what the file holds.
class Survey : public xaf::Records {
 public:
  void head(const xaf::Head& found) override { head_ = found; }

  void account(const xaf::Account& account) override {
    if (accounts_.size() >= base::limits::ledger_accounts_max) {
      failure = Problem("xaf.too_many_accounts",
                        {{"max", base::shown(base::limits::ledger_accounts_max)}});
      return;
    }
    known_accounts_.insert(account.id);
    accounts_.push_back(account);
  }

  void declared(const xaf::Declared& declared) override { declared_ = declared; }

  void transaction(const xaf::Journal& journal, const xaf::Transaction& transaction) override {
    ++transactions_;
    const std::string entry = entry_of(journal, transaction);
    if (!entries_.insert(entry).second) reused_.add(entry);
    Wide balance = 0;
    std::int64_t last = 0;
    for (const xaf::TransactionLine& line : transaction.lines) {
      // Numbers that rise are used; others only tell the lines of one export apart.
      const auto number = base::to_integer(line.number);
      has_numbers_ = has_numbers_ && number && *number > last;
      last = number.value_or(0);
      balance += add_line(transaction, line);
    }
    if (balance != 0) unbalanced_.add(entry);
  }

  xaf::Head head_;
  xaf::Declared declared_;
  std::vector<xaf::Account> accounts_;
  std::int64_t lines_ = 0, debits_ = 0, credits_ = 0, transactions_ = 0;
  Wide debit_ = 0, credit_ = 0;
  bool has_numbers_ = true;
  Examples reused_, unbalanced_, unknown_accounts_, negative_, other_day_;

 private:
  Wide add_line(const xaf::Transaction& transaction, const xaf::TransactionLine& line) {
    ++lines_;
    if (!known_accounts_.contains(line.account) && told_accounts_.insert(line.account).second) {
      unknown_accounts_.add(line.account);
    }
    if (!line.effective.empty() && day_of(line.effective) != day_of(transaction.day)) {
      other_day_.add(line.effective);
    }
    const auto amount = money_of(line.amount);
    const auto is_debit = is_debit_side(line.side);
    if (!amount || !is_debit) return 0;
    if (amount->cents() < 0) negative_.add(line.amount);
    (*is_debit ? debits_ : credits_) += 1;
    (*is_debit ? debit_ : credit_) += amount->cents();
    return *is_debit ? Wide(amount->cents()) : -Wide(amount->cents());
  }

  std::unordered_set<std::string> known_accounts_, told_accounts_, entries_;
};

/// Goes on through the file when more is asked for.
class Feeder {
 public:
  Feeder(const File& file, bool as_windows_1252, xaf::Records& records)
      : left_(file.bytes), walk_(file.name, records), parser_(file.name, as_windows_1252, walk_) {}

  bool is_at_end() const { return is_at_end_; }

  base::Result<void> feed() {
    const std::size_t size = std::min(left_.size(), piece_bytes);
    is_at_end_ = size == left_.size();
    TRY_VOID(parser_.feed(left_.first(size), is_at_end_));
    left_ = left_.subspan(size);
    return {};
  }

 private:
  base::ByteView left_;
  xaf::Walk walk_;
  xaf::Parser parser_;
  bool is_at_end_ = false;
};

// What an XML declaration says, in lower case; "" when it says nothing.
std::string declared_encoding(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (!text.starts_with("<?xml")) return "";
  const std::string_view declaration = text.substr(0, text.find("?>"));
  const std::size_t at = declaration.find("encoding");
  if (at == std::string_view::npos) return "";
  const std::size_t begin = declaration.find_first_of("\"'", at);
  if (begin == std::string_view::npos) return "";
  const std::size_t end = declaration.find(declaration[begin], begin + 1);
  if (end == std::string_view::npos) return "";
  return base::lowered(declaration.substr(begin + 1, end - begin - 1));
}

std::string decimal_of(Wide cents) {
  constexpr Wide largest = 9'000'000'000'000'000'000;
  return values::to_decimal(
      Money::from_cents(static_cast<std::int64_t>(std::clamp(cents, -largest, largest))));
}

}  // namespace

/// Leads an audit file from its bytes to drafts.
class XafReader::Reading {
 public:
  Reading(const File& file, const Settings& settings) : file_(file), settings_(settings) {}

  base::Result<void> open() {
    TRY_VOID(read_rules());
    decide_encoding();
    TRY_VOID(survey());
    TRY_VOID(begin());
    decide_version();
    decide_municipality();
    decide_lines();
    compare_with_declared();
    tell_findings();
    if (import_.has_questions || import_.is_unusable) return {};
    prepare_accounts();
    if (wants_entries_) lines_.emplace(*this);
    import_.scopes = {{&kind("ledger_entry"), scope()}, {&kind("ledger_account"), scope()}};
    return {};
  }

  const TableImport& table() const { return import_; }
  std::int64_t bad_row_count() const { return bad_.count; }

  bool next(std::vector<facts::Draft>& drafts, std::size_t rows) {
    drafts.clear();
    if (!accounts_.empty()) {
      drafts.swap(accounts_);
      return true;
    }
    if (!lines_) return false;
    while (!lines_->feeder.is_at_end() && lines_->drafts.size() < rows) {
      // It was read to its end before.
      CHECK(lines_->feeder.feed().has_value());
    }
    drafts.swap(lines_->drafts);
    if (!lines_->feeder.is_at_end()) return true;
    lines_.reset();
    return !drafts.empty();
  }

  base::Result<TableImport> finish() {
    if (settings_.set_aside && bad_.count > base::shown(bad_rows_kept_max)) {
      return base::problem("table.too_many_bad_rows",
                           {{"count", bad_.count}, {"max", base::shown(bad_rows_kept_max)}});
    }
    import_.bad_rows = std::move(bad_.kept);
    import_.findings = log_.taken();
    return std::move(import_);
  }

 private:
  /// The second time through: makes drafts of the lines.
  struct Lines : xaf::Records {
    explicit Lines(Reading& reading_)
        : reading(reading_), feeder(reading_.file_, reading_.is_windows_1252_, *this) {}

    void head(const xaf::Head&) override {}
    void account(const xaf::Account&) override {}
    void declared(const xaf::Declared&) override {}
    void transaction(const xaf::Journal& journal, const xaf::Transaction& transaction) override {
      const std::string entry = entry_of(journal, transaction);
      std::int64_t& last = last_line[entry];
      for (const xaf::TransactionLine& line : transaction.lines) {
        ++last;
        const std::int64_t number =
            reading.uses_numbers_ ? base::to_integer(line.number).value_or(last) : last;
        auto draft = reading.draft_of(journal, transaction, line, entry, number);
        if (draft) drafts.push_back(std::move(*draft));
      }
    }

    Reading& reading;
    std::vector<facts::Draft> drafts;
    std::unordered_map<std::string, std::int64_t> last_line;  // of an entry, which may come again
    Feeder feeder;
  };

  static const facts::Kind& kind(std::string_view name) { return facts::kind_named(name); }

  // ---- How it is read ----

  base::Result<void> read_rules() {
    TRY_VOID(allow(settings_.kind));
    for (const Rule& rule : settings_.rules) {
      const auto read = read_rule(rule.rule);
      const RuleName name = read ? read->name : RuleName::field;
      const bool is_ours =
          rule.column == "file" && (name == RuleName::municipality || name == RuleName::version ||
                                    name == RuleName::kind || name == RuleName::encoding);
      if (!is_ours) {
        return base::problem("rule.not_for_format",
                             {{"rule", to_text(rule)}, {"format", std::string("XAF")}});
      }
      if (name == RuleName::kind) TRY_VOID(allow(read->argument));
      if (name == RuleName::encoding) encoding_ = read->argument;
      if (name == RuleName::version) {
        version_ = read->argument == "4.0" ? xaf::Version::v4_0 : xaf::Version::v3_2;
        is_version_by_rule_ = true;
      }
      if (name == RuleName::municipality) {
        TRY(const auto code,
            facts::value_from_text(
                kind("ledger_entry").fields[kind("ledger_entry").at("municipality")],
                read->argument));
        municipality_ = std::get<std::string>(code);
      }
    }
    return {};
  }

  base::Result<void> allow(const std::string& wanted) {
    if (wanted.empty() || wanted == "ledger_entry") return {};
    if (wanted != "ledger_account") {
      return base::problem(
          "import.kind_not_in_file",
          {{"kind", wanted}, {"kinds", std::string("ledger_entry, ledger_account")}});
    }
    wants_entries_ = false;
    return {};
  }

  // A file that says UTF-8 and is not is Windows-1252 in practice, and so is one that says
  // ISO-8859-1, of which no printable character differs.
  void decide_encoding() {
    const std::string_view text = base::text_of(file_.bytes);
    const std::string declared = declared_encoding(text);
    const bool is_utf_16 = text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
    const bool says_utf_8 = declared.empty() || declared == "utf-8" || declared == "utf8";
    const bool says_latin_1 = declared == "iso-8859-1" || declared == "latin1";
    is_windows_1252_ = says_latin_1 && !is_utf_16;
    if (says_utf_8 && !is_utf_16 && !base::is_utf8(text)) {
      is_windows_1252_ = true;
      find(Problem("xaf.wrong_encoding", {{"line", std::to_string(first_wrong_line(text))}}),
           Severity::warning);
    }
    if (encoding_ == "windows-1252") is_windows_1252_ = true;
    if (encoding_ == "utf-8") is_windows_1252_ = false;
    const std::string used = is_windows_1252_ ? "windows-1252" : is_utf_16 ? "utf-16" : "utf-8";
    decide(
        Problem(
            "decided.encoding",
            {{"encoding", declared.empty() || is_windows_1252_ || says_utf_8 ? used : declared}}),
        encoding_.empty() ? Problem("evidence.xaf_encoding",
                                    {{"declared", declared.empty() ? std::string("-") : declared}})
                          : Problem("evidence.rule"),
        is_windows_1252_ ? "file=encoding:windows-1252" : "");
  }

  static std::size_t first_wrong_line(std::string_view text) {
    std::size_t line = 1;
    while (const auto found = base::take_line(text)) {
      if (!base::is_utf8(*found)) return line;
      ++line;
    }
    return line;
  }

  base::Result<void> survey() {
    Feeder feeder(file_, is_windows_1252_, survey_);
    while (!feeder.is_at_end()) TRY_VOID(feeder.feed());
    return {};
  }

  base::Result<void> begin() {
    import_.kind = &kind(wants_entries_ ? "ledger_entry" : "ledger_account");
    if (wants_entries_) import_.other_kinds = {&kind("ledger_account")};
    import_.media_type = "application/xml";
    import_.rows = wants_entries_ ? survey_.lines_ : base::shown(survey_.accounts_.size());
    import_.is_personal_beside = survey_.relations > 0;
    decide(Problem("decided.kind", {{"kind_nl", std::string(import_.kind->label.nl)},
                                    {"kind_en", std::string(import_.kind->label.en)}}),
           Problem("evidence.xaf_root"), "file=kind:" + std::string(import_.kind->name));
    const xaf::Head& head = survey_.head_;
    const auto year = fiscal_year_of(head.fiscal_year);
    if (!year) {
      return base::problem("xaf.no_year",
                           {{"file", file_.name}, {"text", base::shortened(head.fiscal_year, 40)}});
    }
    year_ = *year;
    decide(Problem("decided.xaf_books", {{"company", base::shortened(head.company, 120)},
                                         {"year", head.fiscal_year},
                                         {"software", base::shortened(head.software, 80)}}),
           Problem("evidence.xaf_header"), "");
    if (head.fiscal_year.size() > 4) {
      find(
          Problem("xaf.broken_year", {{"text", head.fiscal_year}, {"year", std::to_string(year_)}}),
          Severity::warning);
    }
    if (!head.currency.empty() && head.currency != "EUR") {
      import_.is_unusable = true;
      find(Problem("xaf.currency", {{"currency", base::shortened(head.currency, 20)}}),
           Severity::error);
    }
    return {};
  }

  void decide_version() {
    const xaf::Namespace named = xaf::namespace_named(survey_.head_.space);
    const std::string space = base::shortened(survey_.head_.space, 200);
    if (is_version_by_rule_) return say_version(Problem("evidence.rule"));
    if (named.version == xaf::Version::unknown) {
      return ask(Problem("question.xaf_version"),
                 Problem("evidence.xaf_namespace", {{"space", space.empty() ? "-" : space}}),
                 {"file=version:3.2", "file=version:4.0"});
    }
    version_ = named.version;
    say_version(Problem("evidence.xaf_namespace", {{"space", space}}));
    if (!named.is_official) {
      find(Problem("xaf.namespace_not_official", {{"space", space}}), Severity::note);
    }
    if (version_ == xaf::Version::before_3_2) find(Problem("xaf.before_3_2"), Severity::warning);
  }

  void say_version(Problem evidence) {
    const bool is_4 = version_ == xaf::Version::v4_0;
    const std::string name = is_4 ? "4.0" : version_ == xaf::Version::v3_2 ? "3.2" : "3.0/3.1";
    decide(Problem("decided.xaf_version",
                   {{"version", name}, {"effective", std::string(is_4 ? "invoice" : "event")}}),
           std::move(evidence), "file=version:" + std::string(is_4 ? "4.0" : "3.2"));
    if (is_4) find(Problem("xaf.version_4"), Severity::note);
  }

  void decide_municipality() {
    if (!municipality_.empty()) {
      return decide(Problem("decided.xaf_municipality", {{"municipality", municipality_}}),
                    Problem("evidence.rule"), "file=municipality:" + municipality_);
    }
    std::vector<std::string> answers;
    for (const std::string& member : settings_.municipalities) {
      answers.push_back("file=municipality:" + member);
    }
    ask(Problem("question.xaf_municipality"),
        Problem("evidence.xaf_company", {{"company", base::shortened(survey_.head_.company, 120)}}),
        std::move(answers));
  }

  void decide_lines() {
    if (!wants_entries_ || survey_.lines_ == 0) return;
    uses_numbers_ = survey_.has_numbers_ && survey_.reused_.count == 0;
    decide(Problem("decided.xaf_line", {{"by", std::string(uses_numbers_ ? "number" : "order")}}),
           Problem("evidence.xaf_line", {{"reused", survey_.reused_.count}}), "");
    if (survey_.reused_.count > 0) {
      find(Problem("xaf.entry_reused",
                   {{"count", survey_.reused_.count}, {"examples", survey_.reused_.text()}}),
           Severity::warning);
    }
  }

  void decide(Problem what, Problem evidence, std::string rule) {
    import_.decisions.push_back({.header = "",
                                 .column = 0,
                                 .field = "",
                                 .what = std::move(what),
                                 .evidence = std::move(evidence),
                                 .rule = std::move(rule),
                                 .answers = {}});
  }

  void ask(Problem what, Problem evidence, std::vector<std::string> answers) {
    decide(std::move(what), std::move(evidence), "");
    import_.decisions.back().is_question = true;
    import_.decisions.back().answers = std::move(answers);
    import_.has_questions = true;
  }

  facts::Place place(xaf::Position position) const {
    facts::Place found;
    found.file = file_.name;
    if (position.line > 0) {
      found.path = std::to_string(position.line) + ":" + std::to_string(position.column);
    }
    return found;
  }

  void find(Problem problem, Severity severity, xaf::Position position = {}) {
    log_.add({std::move(problem), severity, place(position), {}});
  }

  // ---- Controls ----

  void compare_with_declared() {
    const xaf::Declared& declared = survey_.declared_;
    compare("linesCount", declared.lines, std::to_string(survey_.lines_));
    compare_amount("totalDebit", declared.debit, survey_.debit_);
    compare_amount("totalCredit", declared.credit, survey_.credit_);
    if (survey_.debit_ != survey_.credit_) {
      find(Problem("xaf.not_in_balance", {{"debit", decimal_of(survey_.debit_)},
                                          {"credit", decimal_of(survey_.credit_)}}),
           Severity::warning);
    }
    if (!wants_entries_) return;
    add_total("line", "linesCount", std::to_string(survey_.lines_), survey_.lines_);
    add_total("amount", "totalDebit", decimal_of(survey_.debit_), survey_.debits_);
    add_total("amount", "totalCredit", decimal_of(survey_.credit_), survey_.credits_);
  }

  void add_total(std::string field, std::string header, std::string sum, std::int64_t count) {
    import_.control_totals.push_back({.field = std::move(field),
                                      .header = std::move(header),
                                      .sum = std::move(sum),
                                      .values = count,
                                      .missing = survey_.lines_ - count});
    if (import_.control_totals.back().header != "linesCount") {
      import_.control_totals.back().missing = 0;
    }
  }

  void compare(const std::string& what, const std::string& declared, const std::string& found) {
    if (declared.empty()) {
      return find(Problem("xaf.not_declared", {{"what", what}, {"found", found}}),
                  Severity::warning);
    }
    if (declared == found) return;
    find(Problem("xaf.declared_differs",
                 {{"what", what}, {"declared", base::shortened(declared, 40)}, {"found", found}}),
         Severity::warning);
  }

  void compare_amount(const std::string& what, const std::string& declared, Wide found) {
    const auto amount = money_of(declared);
    compare(what, amount ? values::to_decimal(*amount) : declared, decimal_of(found));
  }

  void tell_findings() {
    find(Problem("xaf.held", {{"transactions", survey_.transactions_},
                              {"lines", survey_.lines_},
                              {"accounts", base::shown(survey_.accounts_.size())}}),
         Severity::note);
    const auto tell = [&](const char* name, const Examples& examples, Severity severity) {
      if (examples.count == 0) return;
      find(Problem(name, {{"count", examples.count}, {"examples", examples.text()}}), severity);
    };
    tell("xaf.unbalanced", survey_.unbalanced_, Severity::warning);
    tell("xaf.unknown_account", survey_.unknown_accounts_, Severity::warning);
    if (version_ != xaf::Version::v4_0) tell("xaf.negative", survey_.negative_, Severity::warning);
    const auto left_out = [&](const char* name, std::int64_t count) {
      if (count > 0) find(Problem(name, {{"count", count}}), Severity::note);
    };
    left_out("xaf.relations_left_out", survey_.relations);
    left_out("xaf.opening_left_out", survey_.opening_lines);
    left_out("xaf.subledgers_left_out", survey_.subledger_lines);
    if (!survey_.continuation.empty()) {
      find(Problem("xaf.continuation", {{"text", survey_.continuation}}), Severity::warning);
    }
  }

  // ---- Drafts ----

  std::string scope() const { return municipality_ + "/" + std::to_string(year_) + "/"; }

  facts::Draft new_draft(const facts::Kind& of, xaf::Position position) const {
    facts::Draft draft{
        .kind = &of,
        .values = std::vector<facts::KnownValue>(of.fields.size(), values::Reason::not_supplied),
        .valid = values::Period::since(values::BookYear{static_cast<int>(year_)}.first_day()),
        .operation = facts::Operation::assert_,
        .standing = settings_.standing,
        .source = {.row = position.line, .column = position.column}};
    put(draft, "municipality", municipality_);
    draft.values[of.at("year")] = Value(year_);
    return draft;
  }

  static void put(facts::Draft& draft, std::string_view field, const std::string& text) {
    if (text.empty()) return;
    draft.values[draft.kind->at(field)] = Value(base::shortened(text, text_shown_bytes_max));
  }

  void prepare_accounts() {
    const facts::Kind& of = kind("ledger_account");
    std::unordered_set<std::string> seen;
    Examples twice;
    for (const xaf::Account& account : survey_.accounts_) {
      if (account.id.empty()) continue;
      if (!seen.insert(account.id).second) {
        twice.add(account.id);
        continue;
      }
      facts::Draft draft = new_draft(of, account.position);
      put(draft, "account", account.id);
      put(draft, "description", account.description);
      const auto type = facts::value_from_text(of.fields[of.at("type")],
                                               account.type.empty() ? "-" : account.type);
      if (type) draft.values[of.at("type")] = *type;
      put(draft, "rgs_code",
          account.rgs_code.empty() ? rgs_in(account.reference) : account.rgs_code);
      accounts_.push_back(std::move(draft));
    }
    if (twice.count > 0) {
      find(Problem("xaf.account_twice", {{"count", twice.count}, {"examples", twice.text()}}),
           Severity::warning);
    }
  }

  // Codes of the reference chart begin with B (balance sheet) or W (profit and loss) and alternate
  // three letters: BEivGokGea. In 3.2 they stand where a code of another kind may stand.
  static std::string rgs_in(const std::string& text) {
    const bool is_begun = text.starts_with('B') || text.starts_with('W');
    const bool is_long = text.size() >= 4 && (text.size() - 1) % 3 == 0;
    return is_begun && is_long && std::all_of(text.begin(), text.end(), base::is_letter) ? text
                                                                                         : "";
  }

  std::optional<facts::Draft> draft_of(const xaf::Journal& journal,
                                       const xaf::Transaction& transaction,
                                       const xaf::TransactionLine& line, const std::string& entry,
                                       std::int64_t number) {
    const auto amount = money_of(line.amount);
    const auto is_debit = is_debit_side(line.side);
    if (entry.empty()) return bad_line("xaf.line_no_number", line, transaction.number);
    if (line.account.empty()) return bad_line("xaf.line_no_account", line, entry);
    if (!amount) return bad_line("xaf.line_no_amount", line, line.amount);
    if (!is_debit) return bad_line("xaf.line_no_side", line, line.side);
    const facts::Kind& of = kind("ledger_entry");
    facts::Draft draft = new_draft(of, line.position);
    put(draft, "entry", entry);
    draft.values[of.at("line")] = Value(number);
    put(draft, "account", line.account);
    put(draft, "cost_centre", line.cost);
    put_day(draft, "day", transaction.day);
    put_day(draft, version_ == xaf::Version::v4_0 ? "document_day" : "effective_day",
            line.effective);
    put(draft, "description",
        line.description.empty() ? transaction.description : line.description);
    draft.values[of.at("amount")] = Value(*is_debit ? *amount : Money() - *amount);
    put(draft, "period", transaction.period);
    put(draft, "daybook", journal.id);
    put(draft, "supplier", line.supplier);
    put(draft, "invoice", line.invoice);
    put(draft, "cost_unit", line.product);
    put(draft, "project", line.project);
    return draft;
  }

  static void put_day(facts::Draft& draft, std::string_view field, const std::string& text) {
    if (const auto day = day_of(text)) draft.values[draft.kind->at(field)] = Value(*day);
  }

  std::optional<facts::Draft> bad_line(const char* name, const xaf::TransactionLine& line,
                                       const std::string& text) {
    facts::Finding finding{Problem(name, {{"line", std::to_string(line.position.line)},
                                          {"text", base::shortened(text, 60)}}),
                           Severity::error,
                           place(line.position),
                           {}};
    log_.add(finding);
    bad_.add({.finding = std::move(finding),
              .sheet = 0,
              .row = line.position.line,
              .content = line.account + "\t" + line.amount + "\t" + line.side + "\t" +
                         base::shortened(line.description, 100)});
    return std::nullopt;
  }

  const File file_;
  const Settings settings_;
  bool wants_entries_ = true;
  std::string encoding_, municipality_;
  bool is_windows_1252_ = false;
  xaf::Version version_ = xaf::Version::unknown;
  bool is_version_by_rule_ = false;
  std::int64_t year_ = 0;
  bool uses_numbers_ = false;
  Survey survey_;
  TableImport import_;
  FindingLog log_;
  BadRows bad_;
  std::vector<facts::Draft> accounts_;
  std::optional<Lines> lines_;
};

XafReader::XafReader(std::unique_ptr<Reading> reading) : reading_(std::move(reading)) {}
XafReader::XafReader(XafReader&&) noexcept = default;
XafReader& XafReader::operator=(XafReader&&) noexcept = default;
XafReader::~XafReader() = default;

base::Result<XafReader> XafReader::open(const File& file, const Settings& settings) {
  auto reading = std::make_unique<Reading>(file, settings);
  TRY_VOID(reading->open());
  return XafReader(std::move(reading));
}

const TableImport& XafReader::table() const { return reading_->table(); }
std::int64_t XafReader::bad_row_count() const { return reading_->bad_row_count(); }
bool XafReader::next(std::vector<facts::Draft>& drafts, std::size_t rows) {
  return reading_->next(drafts, rows);
}
base::Result<TableImport> XafReader::finish() { return reading_->finish(); }

bool is_audit_file(base::ByteView bytes) {
  // In UTF-16 every other byte of what we look for is zero.
  std::string text;
  for (const base::Byte byte : bytes.first(std::min(bytes.size(), sniffed_bytes_max))) {
    if (byte != 0) text += static_cast<char>(byte);
  }
  std::string_view left = text;
  for (const std::string_view mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
    if (left.starts_with(mark)) left.remove_prefix(mark.size());
  }
  left = base::trimmed(left);
  while (left.starts_with("<?") || left.starts_with("<!")) {
    std::string_view close = left.starts_with("<!--") ? "-->" : ">";
    // A document type with declarations is recognised, to be refused by its name.
    if (left.starts_with("<!D") && left.find('[') < left.find('>')) close = "]>";
    const std::size_t end = left.find(close);
    if (end == std::string_view::npos) return false;
    left = base::trimmed(left.substr(end + close.size()));
  }
  if (!left.starts_with('<')) return false;
  std::string_view name = left.substr(1, left.find_first_of(" \t\r\n/>") - 1);
  const std::size_t colon = name.find(':');
  if (colon != std::string_view::npos) name = name.substr(colon + 1);
  return base::lowered(name) == "auditfile";
}

Window xaf_window(const File& file, std::uint32_t line, std::uint32_t column) {
  Window window;
  window.header = {"XML"};
  std::string_view text = base::text_of(file.bytes);
  const bool as_windows_1252 = !base::is_utf8(text);
  for (std::uint32_t number = 1; !text.empty() && number <= line + window_lines_after; ++number) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view found = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (number + window_lines_before < line) continue;
    // A file that is one line has its place by the column.
    if (number == line && found.size() > text_shown_bytes_max)
      found = found.substr(std::min<std::size_t>(column == 0 ? 0 : column - 1, found.size()));
    std::string shown = base::shortened(base::trimmed(found), text_shown_bytes_max);
    if (as_windows_1252) {
      std::string ascii;
      for (const char c : shown) ascii += static_cast<unsigned char>(c) < 0x80 ? c : '?';
      shown = ascii;
    }
    window.lines.push_back({.number = number, .cells = {std::move(shown)}});
  }
  return window;
}

}  // namespace vlecht::importers
