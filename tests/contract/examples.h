// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "facts/kinds.h"
#include "journal/journal.h"

/// Small journals for the tests of stores and journals, the same in every run.
namespace vlecht::examples {

inline const std::string origin = "vlecht/0192c0de-0000-7000-8000-000000000000";
inline constexpr values::Instant start_time{1'574'276'400'000'000};  // 2019-11-20T19:00:00Z

/// 000102..0f, then 101112..1f, and so on.
class Salts {
 public:
  journal::Salt operator()() {
    journal::Salt salt{};
    for (std::size_t i = 0; i < salt.size(); ++i) {
      salt[i] = static_cast<base::Byte>((next_ * 16 + i) & 0xFF);
    }
    ++next_;
    return salt;
  }

 private:
  std::size_t next_ = 0;
};

inline std::string transaction_id(unsigned number) {
  std::string digits = std::to_string(number);
  return "0192c0de-0000-7000-8000-" + std::string(12 - digits.size(), '0') + digits;
}

inline values::Day day(std::string_view text) { return *values::day_from_iso(text); }

using Values = std::vector<std::pair<std::string_view, facts::KnownValue>>;

inline facts::Draft draft(std::string_view kind_name, const Values& values,
                          std::string_view from = "2018-01-01") {
  const facts::Kind& kind = facts::kind_named(kind_name);
  facts::Draft draft{
      .kind = &kind, .values = {}, .valid = values::Period::since(day(from)), .source = {}};
  draft.values.assign(kind.fields.size(), values::Reason::not_supplied);
  for (const auto& [field, value] : values) draft.values[kind.at(field)] = value;
  return draft;
}

inline facts::KnownValue text(std::string value) { return facts::Value(std::move(value)); }
inline facts::KnownValue whole(std::int64_t value) { return facts::Value(value); }
inline facts::KnownValue cents(std::int64_t value) {
  return facts::Value(values::Money::from_cents(value));
}

inline facts::Draft inhabitants(const std::string& municipality, std::int64_t year,
                                std::int64_t count, std::uint32_t row = 0) {
  facts::Draft made = draft(
      "inhabitants",
      {{"municipality", text(municipality)}, {"year", whole(year)}, {"inhabitants", whole(count)}},
      std::to_string(year) + "-01-01");
  made.source.row = row;
  return made;
}

inline facts::Draft peer_figure(std::int64_t amount_in_cents, std::uint32_t row = 0) {
  facts::Draft made = draft("peer_figure", {{"municipality", text("GM0377")},
                                            {"year", whole(2018)},
                                            {"document", text("jaarrekening")},
                                            {"task_field", text("0.4")},
                                            {"category", text("totaal")},
                                            {"amount", cents(amount_in_cents)}});
  made.source.row = row;
  return made;
}

inline facts::Draft retracted(facts::Draft draft) {
  draft.operation = facts::Operation::retract;
  return draft;
}

inline journal::Transaction transaction(unsigned number,
                                        std::vector<facts::Draft> statements = {}) {
  return {.id = transaction_id(number),
          .author = "author-1",
          .on_behalf_of = "",
          .tool = "vlecht 0.1.0 import",
          .reason = "",
          .document = std::nullopt,
          .file = std::nullopt,
          .statements = std::move(statements)};
}

inline journal::Transaction with_document(journal::Transaction transaction, const std::string& name,
                                          std::string_view content, bool keep = true) {
  const base::ByteView bytes = base::bytes_of(content);
  transaction.document = journal::Document{.entry = 0,
                                           .name = name,
                                           .digest = base::sha256(bytes),
                                           .size = bytes.size(),
                                           .media_type = "text/csv",
                                           .sheets = {},
                                           .received_at = start_time};
  if (keep) transaction.file = base::Bytes(bytes.begin(), bytes.end());
  return transaction;
}

inline constexpr std::string_view small_file = "gemeentecode;jaar;inwoners\nGM0377;2018;23410\n";

/// The journal of docs/formats/journal.md: a transaction, its document and one statement.
inline journal::Transaction worked_example() {
  return with_document(transaction(1, {inhabitants("GM0377", 2018, 23'410, 2)}), "inwoners.csv",
                       small_file);
}

/// A folder that goes with the test.
class Folder {
 public:
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "vlecht-XXXXXX").string();
    path_ = ::mkdtemp(name.data());
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::permissions(path_, std::filesystem::perms::owner_all, ignored);
    std::filesystem::remove_all(path_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  std::string file(const std::string& name) const { return (path_ / name).string(); }
  const std::filesystem::path& path() const { return path_; }
  std::vector<std::string> names() const {
    std::vector<std::string> out;
    for (const auto& item : std::filesystem::directory_iterator(path_)) {
      out.push_back(item.path().filename().string());
    }
    return out;
  }

 private:
  std::filesystem::path path_;
};

inline std::string content_of(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

inline void write_file(const std::string& path, const std::string& content) {
  std::ofstream(path, std::ios::binary)
      .write(content.data(), static_cast<std::streamsize>(content.size()));
}

}  // namespace vlecht::examples
