// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/bytes.h"
#include "base/digest.h"
#include "base/result.h"
#include "facts/fact.h"
#include "journal/encoding.h"
#include "journal/measured.h"
#include "values/instant.h"

namespace vlecht::journal {

/// The version of the entry format that this program writes and reads.
inline constexpr std::int64_t format_version = 1;

/// Sixteen unpredictable bytes in each entry, so that its leaf hash in a proof for somebody else
/// tells nothing about what the entry says.
using Salt = std::array<base::Byte, 16>;

/// A document that facts come from. Its bytes are kept apart from the journal, or not at all.
struct Document {
  facts::EntryNumber entry = 0;
  std::string name;       ///< file name as given, without folders
  base::Digest digest{};  ///< SHA-256 of the bytes
  std::uint64_t size = 0;
  std::string media_type;
  std::vector<std::string> sheets;  ///< names, for a workbook
  values::Instant received_at;

  bool operator==(const Document&) const = default;
};

/// Begins a transaction; its document, when it has one, and its statements follow at once.
struct TransactionEntry {
  std::string id;
  std::string author;
  std::string on_behalf_of;
  std::string tool;
  std::string reason;
  values::Instant recorded_at;
  std::uint64_t statement_count = 0;
  std::optional<facts::EntryNumber> document;
  std::optional<std::string> origin;  ///< in the journal's first entry only
  /// Announces statements of personal kinds, with at most the records of their import beside them.
  /// Only such statements can be erased later.
  bool is_personal = false;
  Salt salt{};

  bool operator==(const TransactionEntry&) const = default;
};

/// Whether a statement of this kind may stand in such a transaction: personal ones only in those
/// that announce them, with the records of their import beside them and nothing else. So whatever
/// is missing there later cannot have been something that a figure rests on.
bool may_stand_in(const facts::Kind& kind, bool is_personal_transaction);

struct DocumentEntry {
  Document document;  ///< `entry` is not part of the bytes
  facts::EntryNumber transaction = 0;
  Salt salt{};

  bool operator==(const DocumentEntry&) const = default;
};

struct Layout;
struct NamedField;

/// Canonical bytes. Texts must be UTF-8 and numbers within `number_max`; the result may be longer
/// than an entry may be: `append` checks all three.
base::Bytes encode(const TransactionEntry& entry);
base::Bytes encode(const DocumentEntry& entry);
/// `draft.source.document` is already the document's own number.
base::Bytes encode_statement(const facts::Draft& draft, facts::EntryNumber transaction,
                             const Salt& salt);
/// Days as they are written, with their quotes: neighbours mostly have the same.
class DayTexts {
 public:
  std::string_view text_of(values::Day day);

 private:
  struct Written {
    std::optional<values::Day> day;
    std::array<char, values::iso_day_size + 2> text;
  };
  // A day and the next one, where a fact about a day ends, do not have the same place.
  std::array<Written, 4> written_;
};

/// A statement's bytes, and what was needed to write them: used again for the next one.
struct EncodingRoom {
  base::Bytes room;
  std::size_t size = 0;  // of the bytes, with which the room begins
  std::string key;
  const Layout* layout = nullptr;
  DayTexts days;

  base::ByteView bytes() const { return base::ByteView(room).first(size); }
};
/// With `document` instead of what `draft.source` has, in place of what `room` held.
void encode_statement(const facts::Draft& draft, facts::EntryNumber document,
                      facts::EntryNumber transaction, const Salt& salt, EncodingRoom& room);

/// Whether bytes are an entry that this program understands.
enum class Fit {
  fits,
  not_canonical,  ///< not their own canonical form
  unreadable,     ///< canonical, but a known member is absent or has content of another type
  newer,          ///< canonical, but with a name that only a later version can know
};

/// One member of a statement's body as it stands in the bytes.
struct BodyMember {
  std::string_view name;
  const NamedField* field = nullptr;  ///< with this name; null when it was not expected
  enum class Type { text, number, missing } type = Type::text;
  Text text;  ///< the text, the digits of the number, or the reason why it is missing
  std::int64_t number = 0;
};

/// A statement as views into its bytes: valid as long as those and until the next `read`.
struct StatementView {
  const facts::Kind* kind = nullptr;
  std::uint16_t kind_number = 0;
  std::string_view key;
  values::Day from;
  values::Day until;
  facts::Operation operation = facts::Operation::assert_;
  facts::Standing standing = facts::Standing::reported;
  facts::SourceRef source;
  facts::EntryNumber transaction = 0;
  Salt salt{};
};

/// Reads entries one after the other, with its working space kept between them: a journal is read
/// at every start, so this is where the time goes.
class EntryReader {
 public:
  enum class Type { transaction, document, statement };

  /// Everything below is defined only after `Fit::fits`; statements as long as the bytes are there.
  Fit read(base::ByteView bytes);
  Fit read(base::Bytes&& bytes) = delete;

  Type type() const { return type_; }
  const TransactionEntry& transaction() const { return transaction_; }
  const DocumentEntry& document() const { return document_; }
  const StatementView& statement() const { return statement_; }
  /// Whether the statement adds to the sums of its kind: not a retraction, nor a kind without a
  /// measure.
  bool is_measured() const;
  /// What a measured statement adds, and to which group of those sums.
  std::int64_t cents() const;
  void append_group(std::string& out) const;
  /// How many marks its kind has, and the text of one of them: nothing when it is not known.
  std::size_t mark_count() const;
  void append_mark(std::size_t mark, std::string& out) const;
  /// All that together; none when it is not measured. Its group and marks are written into `texts`,
  /// which is to be kept from one to the next so that nothing is allocated.
  std::optional<Measured> measured(std::string& texts) const;
  /// The statement with its values, as it was handed over for recording.
  facts::Draft draft() const;

 private:
  bool parse(Reader& in);
  bool parse_transaction(Reader& in);
  bool parse_document(Reader& in);
  bool parse_statement(Reader& in);
  bool parse_body(Reader& in);
  bool parse_member_name(Reader& in, const NamedField*& next);
  const NamedField* take_field_name(Reader& in, const NamedField* next,
                                    const NamedField* expected) const;
  bool parse_salt(Reader& in, Salt& salt);
  bool parse_period(const Text& from, const Text& until);
  Fit resolve();
  Fit resolve_names();
  Fit resolve_body();
  bool resolve_key();
  bool is_plain_key() const;
  std::optional<std::string_view> plain_text(std::size_t field) const;
  void append_group_field(std::size_t field, std::string& group) const;
  Fit classify(base::ByteView bytes) const;

  Type type_ = Type::statement;
  std::int64_t version_ = format_version;
  std::int64_t compartment_ = 0;
  TransactionEntry transaction_;
  DocumentEntry document_;
  StatementView statement_;
  Text kind_name_, standing_name_, key_text_;
  std::vector<BodyMember> body_;  ///< its first `members_`; the rest is left from earlier ones
  std::size_t members_ = 0;
  const Layout* layout_ = nullptr;    ///< of the kind of the last statement
  std::vector<int> member_of_field_;  ///< index into `body_` for each field of the kind; -1: absent
  std::string decoded_key_;

  // Neighbours mostly hold over the same days, which need not be looked up in the calendar again.
  struct KnownDay {
    std::array<char, 10> text{};
    values::Day day;
  };
  static bool read_day(std::string_view text, KnownDay& known, values::Day& out);
  KnownDay from_, until_;
};

/// The problem for an entry that does not fit: `journal.entry_not_canonical`,
/// `journal.entry_unreadable`, `journal.newer_version`.
base::Problem entry_problem(Fit fit, facts::EntryNumber number);

/// Lower-case 8-4-4-4-12 hexadecimal.
bool is_transaction_id(std::string_view text);
/// What can be the first line of a checkpoint and the name of a key: 1 to 200 printable ASCII
/// characters without space and '+'.
bool is_origin(std::string_view text);

}  // namespace vlecht::journal
