// SPDX-License-Identifier: EUPL-1.2
#include "stores/sqlite/entry_table.h"

#include <algorithm>
#include <optional>

#include "base/check.h"
#include "base/problem.h"

namespace vlecht::stores {
namespace {

using base::Result;
using journal::bundle_width;

using base::shown;

// Bytes, or NULL when they were erased: then the view of them is empty, as nothing else is.
bool is_entry(const Statement& row, int column) {
  return row.is_null(column) || (row.is_blob(column) && !row.bytes(column).empty());
}

}  // namespace

EntryTable::EntryTable(const Database& database, const std::string& file, std::uint64_t size,
                       base::Packer& packer)
    : database_(database), file_(file), size_(size), pack_(packer) {}

base::Unexpected EntryTable::missing(std::uint64_t entry) const {
  return base::problem("store.damaged", {{"file", file_}, {"entry", shown(entry)}});
}

Result<EntryTable::Entries> EntryTable::unpacked(std::uint64_t bundle, const Statement& row) {
  const auto content = unpack_(row.bytes(1), journal::bundle_bytes_max);
  auto entries = content ? journal::entries_of(*content) : std::nullopt;
  if (!entries || entries->size() != bundle_width) return missing(bundle * bundle_width);
  return std::move(*entries);
}

Result<void> EntryTable::read(std::uint64_t first, std::uint64_t last, const Visit& visit) {
  const std::uint64_t middle = std::clamp(bundled(), first, std::max(first, last));
  bool wants_more = true;
  TRY_VOID(read_bundles(first, middle, visit, wants_more));
  if (!wants_more) return {};
  return read_rows(middle, last, visit);
}

Result<void> EntryTable::read_bundles(std::uint64_t first, std::uint64_t last, const Visit& visit,
                                      bool& wants_more) {
  if (first >= last) return {};
  TRY(Statement rows, database_.prepare("select n, packed from bundle where n >= ?1 and n <= ?2 "
                                        "order by n"));
  rows.bind(1, shown(first / bundle_width));
  rows.bind(2, shown((last - 1) / bundle_width));
  for (std::uint64_t number = first; number < last;) {
    const std::uint64_t bundle = number / bundle_width;
    TRY(const bool has_row, rows.step());
    if (!has_row || rows.number(0) != shown(bundle)) return missing(number);
    TRY(const Entries entries, unpacked(bundle, rows));
    const std::uint64_t end = std::min(last, (bundle + 1) * bundle_width);
    for (; number < end; ++number) {
      wants_more = visit(number, entries[number % bundle_width]);
      if (!wants_more) return {};
    }
  }
  return {};
}

Result<void> EntryTable::read_rows(std::uint64_t first, std::uint64_t last, const Visit& visit) {
  if (first >= last) return {};
  TRY(Statement rows, database_.prepare("select seq, leaf from entry where seq >= ?1 and seq < ?2 "
                                        "order by seq"));
  rows.bind(1, shown(first));
  rows.bind(2, shown(last));
  for (std::uint64_t number = first; number < last; ++number) {
    TRY(const bool has_row, rows.step());
    if (!has_row || rows.number(0) != shown(number) || !is_entry(rows, 1)) return missing(number);
    if (!visit(number, rows.bytes(1))) return {};
  }
  return {};
}

Result<void> EntryTable::read(const std::vector<std::uint64_t>& numbers, const Visit& visit) {
  TRY(Statement bundles, database_.prepare("select n, packed from bundle where n = ?1"));
  TRY(Statement rows, database_.prepare("select leaf from entry where seq = ?1"));
  std::optional<std::uint64_t> at_hand;
  Entries entries;
  for (const std::uint64_t number : numbers) {
    if (number >= size_) return missing(number);
    if (number >= bundled()) {
      rows.bind(1, shown(number));
      TRY(const bool has_row, rows.step());
      if (!has_row || !is_entry(rows, 0)) return missing(number);
      if (!visit(number, rows.bytes(0))) return {};
      rows.reset();
      continue;
    }
    const std::uint64_t bundle = number / bundle_width;
    if (at_hand != bundle) {
      bundles.reset();
      bundles.bind(1, shown(bundle));
      TRY(const bool has_row, bundles.step());
      if (!has_row) return missing(number);
      TRY(entries, unpacked(bundle, bundles));
      at_hand = bundle;
    }
    if (!visit(number, entries[number % bundle_width])) return {};
  }
  return {};
}

Result<void> EntryTable::append(const std::vector<base::Bytes>& entries) {
  TRY(Statement row, database_.prepare("insert into entry values(?1, ?2)"));
  journal::Bundle full;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    // A bundle of which nothing is there yet needs no rows.
    const bool is_whole = size_ % bundle_width == 0 && entries.size() - i >= bundle_width;
    if (is_whole) {
      full.clear();
      for (std::size_t end = i + bundle_width; i < end; ++i) full.add(entries[i]);
      --i;
      TRY_VOID(write_bundle(size_ / bundle_width, pack_(full.bytes())));
      size_ += bundle_width;
      continue;
    }
    row.bind(1, shown(size_));
    if (entries[i].empty()) {
      row.bind_null(2);
    } else {
      row.bind(2, entries[i]);
    }
    TRY_VOID(row.run());
    ++size_;
    if (size_ % bundle_width == 0) TRY_VOID(pack_rows(size_ / bundle_width - 1));
  }
  return {};
}

Result<void> EntryTable::erase(const std::vector<std::uint64_t>& numbers) {
  TRY(Statement row, database_.prepare("update entry set leaf = null where seq = ?1"));
  for (std::size_t i = 0; i < numbers.size();) {
    if (numbers[i] >= bundled()) {
      row.bind(1, shown(numbers[i++]));
      TRY_VOID(row.run());
      continue;
    }
    const std::uint64_t bundle = numbers[i] / bundle_width;
    std::vector<std::uint64_t> inside;
    for (; i < numbers.size() && numbers[i] / bundle_width == bundle; ++i) {
      inside.push_back(numbers[i] % bundle_width);
    }
    TRY_VOID(erase_in_bundle(bundle, inside));
  }
  return {};
}

Result<void> EntryTable::erase_in_bundle(std::uint64_t bundle,
                                         const std::vector<std::uint64_t>& numbers) {
  journal::Bundle left;
  {
    TRY(Statement row, database_.prepare("select n, packed from bundle where n = ?1"));
    row.bind(1, shown(bundle));
    TRY(const bool has_row, row.step());
    if (!has_row) return missing(bundle * bundle_width);
    TRY(const Entries entries, unpacked(bundle, row));
    for (std::size_t i = 0; i < entries.size(); ++i) {
      const bool goes = std::binary_search(numbers.begin(), numbers.end(), i);
      left.add(goes ? base::ByteView() : entries[i]);
    }
  }
  TRY(Statement row, database_.prepare("update bundle set packed = ?2 where n = ?1"));
  const base::ByteView packed = pack_(left.bytes());
  row.bind(1, shown(bundle));
  row.bind(2, packed);
  return row.run();
}

Result<void> EntryTable::append_bundles(std::uint64_t bundle,
                                        const std::vector<journal::Bundle>& entries) {
  for (const journal::Bundle& each : entries) {
    CHECK(each.size() % bundle_width == 0);
    for (std::size_t i = 0; i < each.size(); i += bundle_width)
      TRY_VOID(write_bundle(bundle++, pack_(each.bytes(i, i + bundle_width))));
  }
  return {};
}

Result<void> EntryTable::append_packed(std::uint64_t bundle,
                                       const std::vector<base::Bytes>& packed) {
  for (const base::Bytes& each : packed) TRY_VOID(write_bundle(bundle++, each));
  return {};
}

Result<void> EntryTable::pack_rows(std::uint64_t bundle) {
  journal::Bundle full;
  const std::uint64_t first = bundle * bundle_width;
  TRY_VOID(read_rows(first, first + bundle_width, [&](std::uint64_t, base::ByteView bytes) {
    full.add(bytes);
    return true;
  }));
  TRY_VOID(write_bundle(bundle, pack_(full.bytes())));
  TRY(Statement gone, database_.prepare("delete from entry where seq >= ?1 and seq < ?2"));
  gone.bind(1, shown(first));
  gone.bind(2, shown(first + bundle_width));
  return gone.run();
}

Result<void> EntryTable::write_bundle(std::uint64_t bundle, base::ByteView packed) {
  TRY(Statement row, database_.prepare("insert into bundle values(?1, ?2)"));
  row.bind(1, shown(bundle));
  row.bind(2, packed);
  return row.run();
}

}  // namespace vlecht::stores
